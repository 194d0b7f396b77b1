//! The whole library on its way to another node: besides the newest records, which are content like
//! any other, their past. A line of JSON for each instrument says where it lived, which versions it
//! had, when somebody checked it, and what was corrected.
//!
//! Persons do not travel: neither who made a version nor who decided on a correction. The log of
//! acts stays where it was written; what it says of versions and checks goes along, without names.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`leave`] | how are the lines written? |
//! | [`arrive`] | how do they become instruments with a past? |
//! | [`sources`] | how do the files that texts were taken in from travel? |

pub mod arrive;
pub mod leave;
pub mod sources;
mod store;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;
use time::serde::rfc3339;

use crate::correction::Correction;

/// The past of an instrument.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Past {
    /// The id of its newest record.
    pub record: String,
    /// Where it lives.
    pub address: String,
    /// When it entered the library.
    #[serde(with = "rfc3339")]
    pub entered: OffsetDateTime,
    /// When it last changed.
    #[serde(with = "rfc3339")]
    pub changed: OffsetDateTime,
    /// Every id under which it is known.
    pub names: Vec<String>,
    /// Where it lived before.
    pub former: Vec<Former>,
    /// Its versions, the first first.
    pub versions: Vec<PastVersion>,
    /// When somebody found it still right.
    pub checked: Vec<Checked>,
    /// The corrections that were suggested.
    pub corrections: Vec<PastCorrection>,
}

/// An address where an instrument lived.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Former {
    /// The address.
    pub address: String,
    /// Until when.
    #[serde(with = "rfc3339")]
    pub until: OffsetDateTime,
}

/// A version of a record.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastVersion {
    /// 1 for the first.
    pub version: i64,
    /// When it was made.
    #[serde(with = "rfc3339")]
    pub made_at: OffsetDateTime,
    /// SHA-256 of its record.
    pub digest: String,
    /// What the log says of why it was made, but for persons.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub because: BTreeMap<String, Value>,
    /// The record; of the newest version it stands among the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
}

/// Somebody found a record still right.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// When.
    #[serde(with = "rfc3339")]
    pub at: OffsetDateTime,
    /// The version that was right.
    pub version: Option<i64>,
}

/// A correction, without whoever decided on it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastCorrection {
    pub(crate) reference: String,
    pub(crate) record: String,
    pub(crate) field: String,
    pub(crate) provision: Option<String>,
    pub(crate) old_value: String,
    pub(crate) new_value: String,
    pub(crate) evidence: String,
    pub(crate) source: String,
    pub(crate) state: String,
    #[serde(with = "rfc3339")]
    pub(crate) made_at: OffsetDateTime,
    #[serde(with = "rfc3339::option")]
    pub(crate) decided_at: Option<OffsetDateTime>,
    pub(crate) reason: Option<String>,
    pub(crate) version: Option<i64>,
}

impl From<Correction> for PastCorrection {
    fn from(correction: Correction) -> Self {
        let (field, provision) = correction.field.parts();
        Self {
            field: field.to_owned(),
            provision: provision.map(str::to_owned),
            reference: correction.reference,
            record: correction.record,
            old_value: correction.old_value,
            new_value: correction.new_value,
            evidence: correction.evidence,
            source: correction.source,
            state: correction.state.slug().to_owned(),
            made_at: micros(correction.made_at),
            decided_at: correction.decided_at.map(micros),
            reason: correction.reason,
            version: correction.version,
        }
    }
}

/// A moment as both databases keep it, in UTC: PostgreSQL knows microseconds.
fn micros(moment: OffsetDateTime) -> OffsetDateTime {
    let moment = moment.to_offset(time::UtcOffset::UTC);
    moment.replace_nanosecond(moment.nanosecond() / 1_000 * 1_000).unwrap_or(moment)
}
