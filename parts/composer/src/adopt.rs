//! Adopting: a draft becomes a policy with a permanent address, signed and dated; its text is frozen.
//! A later version is another draft, begun from the adopted text; what it changes is kept as
//! amendments.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`details`] | what must be said to adopt, and what is wrong with what was typed? |
//! | [`obstacle`] | what stands in the way? |
//! | [`registrar`] | who enters the policy among the instruments? |
//! | [`record`] | how is it told to the registrar? |
//! | [`deed`] | what happens at the moment of adoption? |
//! | [`amendment`] | what does a version change of the one before? |
//! | [`store`] | what do adopted policies ask of their tables? |

pub mod amendment;
pub mod deed;
pub mod details;
pub mod obstacle;
pub mod record;
pub mod registrar;
pub(crate) mod store;

use std::sync::Arc;

use balai_model::{PartialDate, ThingId};
use balai_paper::Signatory;
use time::OffsetDateTime;

use crate::menu::shelf::MenuShelf;
use registrar::Registrar;

/// The state of a draft that was adopted.
pub const ADOPTED: &str = "adopted";
/// The link from the instrument to the draft it was.
pub const ADOPTS: &str = "adopts";

/// What the pages stand on that adopt.
pub struct Adopting {
    /// The menu.
    pub shelf: Arc<MenuShelf>,
    /// Who enters the policy among the instruments.
    pub registrar: Arc<dyn Registrar>,
}

/// A version of a policy, as it was adopted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adoption {
    /// Its word under `/policies/`.
    pub name: String,
    /// 1 for the text first adopted.
    pub version: i64,
    /// The draft it was.
    pub draft: ThingId,
    /// The version of that draft.
    pub draft_version: i64,
    /// The instrument.
    pub instrument: ThingId,
    /// Where that lives.
    pub address: String,
    /// Its title then.
    pub title: String,
    /// The language it is written in.
    pub language: String,
    /// The jurisdiction's code.
    pub jurisdiction: String,
    /// The day it was adopted.
    pub adopted: PartialDate,
    /// From when it holds, if not from that day.
    pub effective: Option<PartialDate>,
    /// When it is to be looked at again.
    pub review: Option<PartialDate>,
    /// The act that adopts it, as it is cited; may be empty.
    pub decision: String,
    /// Who signed.
    pub signatories: Vec<Signatory>,
    /// When it was entered here.
    pub made_at: OffsetDateTime,
}

impl Adoption {
    /// Where its page is.
    pub fn page(&self) -> String {
        format!("/policies/{}", self.name)
    }
}
