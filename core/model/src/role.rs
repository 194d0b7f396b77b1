//! Who may do what. The table below is the whole of it: what it does not allow is refused.

use serde::{Deserialize, Serialize};

/// What a person is to a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Runs the node.
    Owner,
    /// Works for the administration: keeps the library, composes policies.
    Officer,
    /// Decides on reports.
    Moderator,
    /// Reads data and method.
    Researcher,
    /// Takes part.
    Citizen,
    /// Has not signed in.
    Anonymous,
}

impl Role {
    /// Every role, the most trusted first.
    pub const ALL: [Role; 6] =
        [Role::Owner, Role::Officer, Role::Moderator, Role::Researcher, Role::Citizen, Role::Anonymous];

    /// The role as tables and word files spell it.
    pub fn slug(self) -> &'static str {
        match self {
            Role::Owner => "owner",
            Role::Officer => "officer",
            Role::Moderator => "moderator",
            Role::Researcher => "researcher",
            Role::Citizen => "citizen",
            Role::Anonymous => "anonymous",
        }
    }

    /// Reads a role as a table spells it.
    pub fn parse(slug: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.slug() == slug)
    }

    /// Whether this role may do a deed. Deny by default: a deed that is not named is refused.
    pub fn may(self, deed: Deed) -> bool {
        match deed {
            Deed::Read | Deed::SuggestCorrection | Deed::UseDraftLink => true,
            Deed::SignOut => self != Role::Anonymous,
            Deed::SeeOffice
            | Deed::EditLibrary
            | Deed::ReadDraft
            | Deed::ComposePolicy
            | Deed::ShareDraft
            | Deed::AdoptPolicy
            | Deed::RunProcess => matches!(self, Role::Owner | Role::Officer),
            Deed::ImportContent | Deed::DecideCorrection => self == Role::Owner,
        }
    }
}

/// Something a person can want to do. Every route declares one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Read what is public, choose a language, sign in.
    Read,
    /// End one's own session.
    SignOut,
    /// See the state of the node and its log of acts.
    SeeOffice,
    /// Load content into the library.
    ImportContent,
    /// Suggest a correction of an instrument's record; it changes nothing until it is accepted.
    SuggestCorrection,
    /// Add an instrument by hand, or edit one.
    EditLibrary,
    /// Accept or refuse a suggested correction.
    DecideCorrection,
    /// Read the administration's drafts.
    ReadDraft,
    /// Begin a draft, and change one.
    ComposePolicy,
    /// Give somebody without an account a link to a draft.
    ShareDraft,
    /// Adopt a draft as a policy.
    AdoptPolicy,
    /// Come to a draft by such a link, whose secret then decides what may be done there.
    UseDraftLink,
    /// Begin a process of developing a policy, keep it up to date, and publish how it stands.
    RunProcess,
}

impl Deed {
    /// Every deed.
    pub const ALL: [Deed; 13] = [
        Deed::Read,
        Deed::SignOut,
        Deed::SeeOffice,
        Deed::ImportContent,
        Deed::SuggestCorrection,
        Deed::EditLibrary,
        Deed::DecideCorrection,
        Deed::ReadDraft,
        Deed::ComposePolicy,
        Deed::ShareDraft,
        Deed::AdoptPolicy,
        Deed::UseDraftLink,
        Deed::RunProcess,
    ];
}
