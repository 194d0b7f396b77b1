//! What leaves: a body in one version, with what stands around it.

use balai_model::{Address, InstrumentKind, PartialDate};
use balai_paper::Signatory;
use time::Date;

use crate::draft::{Body, Draft};

/// A policy on its way out.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// The text.
    pub body: Body,
    /// What its files are called.
    pub name: String,
    /// Which version.
    pub version: i64,
    /// The day the version was made.
    pub day: Date,
    /// Where it lives, without origin.
    pub address: String,
    /// Its FRBR work address; an adopted policy's is its address.
    pub work: String,
    /// What is known of its adoption, if it was adopted.
    pub adopted: Option<Adopted>,
    /// The findings somebody accepted, with the reason.
    pub accepted: Vec<Accepted>,
}

/// What is known of an adoption.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adopted {
    /// The day.
    pub on: Option<PartialDate>,
    /// The day of the first version, which its address has.
    pub first: Option<PartialDate>,
    /// The act that adopts it; may be empty.
    pub decision: String,
    /// From when it holds.
    pub effective: Option<PartialDate>,
    /// When it is to be looked at again.
    pub review: Option<PartialDate>,
    /// Who signed.
    pub signatories: Vec<Signatory>,
}

/// A finding that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The clauses it is about.
    pub clauses: Vec<String>,
    /// What was found, in words.
    pub finding: String,
    /// Why it was accepted, in the words of whoever did.
    pub reason: String,
}

impl Outgoing {
    /// A draft in one of its versions.
    pub fn of_draft(draft: &Draft, body: Body, version: i64, day: Date) -> Self {
        Self {
            work: draft_work(draft, &body),
            body,
            name: format!("policy-{}", draft.name),
            version,
            day,
            address: draft.address(),
            adopted: None,
            accepted: Vec::new(),
        }
    }
}

/// A draft has no permanent address as a work; for files that need one, it is made of its name, which
/// is its alone. A draft for no jurisdiction stands under `aa`, which ISO 3166 leaves to users.
fn draft_work(draft: &Draft, body: &Body) -> String {
    let year = PartialDate { year: draft.created_at.year(), month: None, day: None };
    let jurisdiction = body.jurisdiction.as_deref().unwrap_or("aa");
    let name = format!("draft-{}", draft.name);
    Address::of_instrument(jurisdiction, InstrumentKind::Policy, Some(year), &name)
        .map_or_else(|_| format!("/akn/aa/policy/{}/{name}", year.year), |address| address.to_string())
}
