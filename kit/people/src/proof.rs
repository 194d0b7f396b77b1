//! Proofs: a deed takes one as an argument, and one exists only if the visitor may do the deed.
//! Forgetting to check does not compile.

use std::marker::PhantomData;

use balai_model::{Deed, PersonId, Role};

use crate::person::Person;

/// Whoever asks: somebody who has signed in, or anybody.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// Who she is, if she has signed in.
    pub person: Option<Person>,
}

impl Visitor {
    /// Her role.
    pub fn role(&self) -> Role {
        self.person.as_ref().map_or(Role::Anonymous, |p| p.role)
    }

    /// A proof that she may do the deed `D`, or why not.
    pub fn prove<D: May>(&self) -> Result<Proof<D>, NotAllowed> {
        if self.role().may(D::DEED) {
            Ok(Proof { person: self.person.as_ref().map(|p| p.id), deed: PhantomData })
        } else if self.person.is_none() {
            Err(NotAllowed::SignInFirst)
        } else {
            Err(NotAllowed::Forbidden)
        }
    }
}

/// Why a visitor may not do a deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAllowed {
    /// Nobody has signed in; perhaps she may once she has.
    SignInFirst,
    /// She has signed in and may not.
    Forbidden,
}

/// A deed as a type.
pub trait May: Send + Sync + 'static {
    /// The same as a value.
    const DEED: Deed;
}

/// That somebody may do the deed `D`. Its only maker is [`Visitor::prove`], and the command line,
/// whose user has the data directory in hand anyway.
#[derive(Clone, Copy, Debug)]
pub struct Proof<D> {
    person: Option<PersonId>,
    deed: PhantomData<D>,
}

impl<D: May> Proof<D> {
    /// The proof of whoever runs the program on the node itself.
    pub fn of_operator() -> Self {
        Self { person: None, deed: PhantomData }
    }

    /// Who is proven to be allowed; nobody for the operator or, where anybody may, a stranger.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }
}

/// One type for each deed of [`Deed`].
pub mod deeds {
    use balai_model::Deed;

    use super::May;

    macro_rules! deeds {
        ($($(#[$doc:meta])* $name:ident),*) => {$(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug)]
            pub struct $name;
            impl May for $name {
                const DEED: Deed = Deed::$name;
            }
        )*};
    }

    deeds! {
        /// Read what is public.
        Read,
        /// End one's own session.
        SignOut,
        /// See the state of the node.
        SeeOffice,
        /// Load content.
        ImportContent,
        /// Suggest a correction.
        SuggestCorrection,
        /// Add or edit an instrument.
        EditLibrary,
        /// Accept or refuse a correction.
        DecideCorrection,
        /// Read the administration's drafts.
        ReadDraft,
        /// Begin a draft, and change one.
        ComposePolicy,
        /// Give somebody a link to a draft.
        ShareDraft,
        /// Adopt a draft as a policy.
        AdoptPolicy,
        /// Come to a draft by a link.
        UseDraftLink,
        /// Begin a process and keep it up to date.
        RunProcess
    }
}
