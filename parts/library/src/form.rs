//! Forms: what an officer types of a record by hand, kept from the first submit on, and at last
//! saved as a version. Whatever happens, what was typed stays: a fault, a session that ended, a
//! second window, somebody else's newer version.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`keeping`] | how is what a page sends kept, before anything is asked about it? |
//! | [`saving`] | how does a form become a version of a record? |
//! | [`typed`] | what stands in a form, and what does a sent page change in it? |
//! | [`row`] | what stands in a form of each provision, and in which order? |
//! | [`reading`] | which record does a form make, or what is wrong with it? |
//! | [`fault`] | what can be wrong in a form? |
//! | [`naming`] | under which name does each provision stay the same provision? |
//! | [`rebase`] | what if somebody else saved a newer version meanwhile? |
//! | [`paste`] | how does a pasted text become provisions of a form? |

pub mod fault;
pub mod keeping;
pub mod naming;
pub mod paste;
pub mod reading;
pub mod rebase;
pub mod row;
pub mod saving;
pub(crate) mod store;
pub mod typed;

use balai_model::{Address, PersonId, SpaceId};
use balai_register::Outside;
use balai_store::{Ask, StoreError};
use time::{Duration, OffsetDateTime};

pub use keeping::{Kept, Sent, begin, keep, keep_for_its_officer};
pub use saving::{FormRefused, check, save};

use crate::history::Shelved;
use typed::Typed;

/// The largest form that is taken, in bytes: twenty provisions of the greatest length, as browsers
/// spell them.
pub const LARGEST: usize = 16 * 1024 * 1024;
/// How long a form waits for its officer.
pub const WAITS: Duration = Duration::days(180);
/// How long one waits that was thrown away, or saved.
const LINGERS: Duration = Duration::days(7);

/// Where a form stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Opened; nothing was sent yet.
    New,
    /// Something was typed.
    Open,
    /// It became a version.
    Saved,
    /// Its officer does not want it any more.
    Thrown,
}

impl State {
    /// As the table spells it.
    pub fn slug(self) -> &'static str {
        match self {
            State::New => "new",
            State::Open => "open",
            State::Saved => "saved",
            State::Thrown => "thrown",
        }
    }

    /// Reads what the table spells.
    pub fn parse(slug: &str) -> Option<Self> {
        [State::New, State::Open, State::Saved, State::Thrown].into_iter().find(|state| state.slug() == slug)
    }
}

/// A form as it is kept.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its name in addresses, which nobody guesses.
    pub reference: String,
    /// Whose it is. Nobody else sees it.
    pub person: PersonId,
    /// The record it edits; none if it adds one.
    pub record: Option<String>,
    /// The version of the record it began with.
    pub base: Option<i64>,
    /// Where it stands.
    pub state: State,
    /// How often it was changed. A page of it that was shown before the last change is stale.
    pub revision: i64,
    /// What stands in it.
    pub typed: Typed,
    /// The digest of what was sent last.
    pub posted: String,
    /// Where the instrument lives that was saved from it.
    pub saved_at: Option<String>,
    /// When it was changed last.
    pub changed_at: OffsetDateTime,
}

impl Form {
    /// Where it is.
    pub fn path(&self) -> String {
        format!("/office/forms/{}", self.reference)
    }

    fn begun(outside: &dyn Outside, person: PersonId, of: Option<&Shelved>) -> Self {
        Self {
            reference: outside.secret().iter().take(16).map(|byte| format!("{byte:02x}")).collect(),
            person,
            record: of.map(|shelved| shelved.record.id.clone()),
            base: of.map(|shelved| shelved.version),
            state: State::New,
            revision: 0,
            typed: of.map(|shelved| Typed::of(&shelved.record)).unwrap_or_default(),
            posted: String::new(),
            saved_at: None,
            changed_at: outside.now(),
        }
    }
}

/// A form of an officer's, if it is hers.
pub async fn open(
    from: &impl Ask,
    space: SpaceId,
    person: PersonId,
    reference: &str,
) -> Result<Option<Form>, StoreError> {
    Ok(store::form(from, space, reference).await?.filter(|form| form.person == person))
}

/// How many unfinished forms an officer has.
pub async fn waiting(from: &impl Ask, space: SpaceId, person: PersonId) -> Result<u64, StoreError> {
    let sql =
        "select count(*) as n from library_form where space_id = $1 and person_id = $2 and state = 'open'";
    balai_store::count(from, sql, [space.0.into(), person.0.into()]).await
}

/// Whether an address is one of a form that a link of ours can lead to.
pub fn saved_address(form: &Form) -> Option<Address> {
    form.saved_at.as_deref().and_then(|address| Address::parse(address).ok())
}
