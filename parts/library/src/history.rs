//! The history of a record: who made which version, on which evidence, and what differs between two.

use std::collections::HashMap;

use balai_model::{PersonId, SpaceId, ThingId};
use balai_register::{Act, Expression, Ledger, Outside, act, text};
use balai_store::{Ask, StoreError, Tx};
use serde_json::Value;
use time::{Duration, OffsetDateTime};

use crate::correction::{self, Correction};
use crate::record::Record;
use crate::{form, store};

/// A record that nobody checked for so long is marked.
pub const FRESH: Duration = Duration::days(730);
/// The act of somebody who found that a record is still right.
pub const CHECKED: &str = "instrument_checked";

/// A record as it now is.
pub struct Shelved {
    /// Its instrument.
    pub thing: ThingId,
    /// Its newest version.
    pub version: i64,
    /// The record.
    pub record: Record,
}

/// The newest version of a record.
pub async fn newest(from: &impl Ask, space: SpaceId, record: &str) -> Result<Option<Shelved>, StoreError> {
    let Some(thing) = store::thing_of_record(from, space, record).await? else {
        return Ok(None);
    };
    let newest = store::newest_record(from, space, thing).await?;
    Ok(newest.map(|(version, record)| Shelved { thing, version, record }))
}

/// The record of one version.
pub async fn at_version(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
    version: i64,
) -> Result<Option<Record>, StoreError> {
    let expressions = text::expressions(from, space, thing).await?;
    match expressions.iter().find(|expression| expression.version == version) {
        Some(expression) => store::record_of(from, space, expression.id).await,
        None => Ok(None),
    }
}

/// Something that happened to a record.
pub struct Event {
    /// When.
    pub at: OffsetDateTime,
    /// Who did it; nobody when the program did it by itself.
    pub by: Option<PersonId>,
    /// The version it made; a check makes none.
    pub version: Option<i64>,
    /// The correction for which it was done.
    pub correction: Option<Correction>,
    /// What was checked, as whoever edited the record by hand wrote it.
    pub note: Option<String>,
}

/// What happened to a record, newest first.
pub struct History {
    /// Its versions, and the times it was checked again.
    pub events: Vec<Event>,
    /// The corrections of it, open ones too, newest first.
    pub corrections: Vec<Correction>,
}

impl History {
    /// When the record was last checked: when its newest version was made, or later.
    pub fn checked_at(&self) -> Option<OffsetDateTime> {
        self.events.first().map(|event| event.at)
    }

    /// The newest event that a correction caused.
    pub fn corrected(&self) -> Option<(&Event, &Correction)> {
        self.events.iter().find_map(|event| Some((event, event.correction.as_ref()?)))
    }
}

/// The history of an instrument's record, given its expressions.
pub async fn history_of(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
    expressions: &[Expression],
) -> Result<History, StoreError> {
    let corrections = correction::store::corrections_of(from, space, thing).await?;
    let acts = act::of_thing(from, space, thing).await?;
    let mut notes = form::store::notes(from, space, thing).await?;
    let made: HashMap<i64, &Act> =
        acts.iter().filter(|act| is_version(act)).filter_map(|act| Some((version_of(act)?, act))).collect();
    let mut events: Vec<Event> = expressions
        .iter()
        .map(|expression| {
            let act = made.get(&expression.version);
            let reference = act.and_then(|act| act.detail["correction"].as_str());
            Event {
                at: expression.made_at,
                by: act.and_then(|act| act.person),
                version: Some(expression.version),
                correction: corrections.iter().find(|c| Some(c.reference.as_str()) == reference).cloned(),
                note: notes.remove(&expression.version),
            }
        })
        .collect();
    events.extend(acts.iter().filter(|act| act.deed == CHECKED).map(|act| Event {
        at: act.at,
        by: act.person,
        version: None,
        correction: None,
        note: None,
    }));
    events.sort_by_key(|event| std::cmp::Reverse(event.at));
    Ok(History { events, corrections })
}

/// Whether an act made a version of a record.
pub(crate) fn is_version(act: &Act) -> bool {
    matches!(act.deed.as_str(), "instrument_registered" | "instrument_changed")
}

/// The version that an act made.
pub(crate) fn version_of(act: &Act) -> Option<i64> {
    act.detail["version"].as_i64()
}

/// Notes that somebody looked at a record again and found it right.
pub async fn check_again(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    person: Option<PersonId>,
    shelved: &Shelved,
) -> Result<(), StoreError> {
    let mut ledger = Ledger::new(outside, space, person);
    let detail = serde_json::json!({ "record": shelved.record.id, "version": shelved.version });
    ledger.act(CHECKED, Some(shelved.thing), detail);
    ledger.write(tx).await
}

/// The fields in which two records differ, as content files spell them, with both values.
pub fn differing(old: &Record, new: &Record) -> Vec<(&'static str, Value, Value)> {
    let value = |record: &Record| serde_json::to_value(record).unwrap_or_default();
    let (old, new) = (value(old), value(new));
    crate::record::FIELDS
        .iter()
        .filter(|field| old[**field] != new[**field])
        .map(|field| (*field, old[*field].clone(), new[*field].clone()))
        .collect()
}
