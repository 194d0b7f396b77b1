//! Writing the library down with its past.

use std::collections::BTreeMap;

use balai_model::{ExpressionId, SpaceId, ThingId};
use balai_register::Act;
use balai_store::{Store, StoreError};
use serde_json::Value;

use super::{Checked, Former, Past, PastVersion, micros, store as asks};
use crate::correction;
use crate::export::ExportFailed;
use crate::history::{CHECKED, is_version, version_of};
use crate::record::Record;
use crate::store::{self, CardRow};

/// How many instruments are written at once.
const CHUNK: usize = 500;

/// Writes all instruments in the order of their records' ids: for each, the line of its newest
/// record and the line of its past. Returns how many there are.
pub async fn instruments(
    db: &Store,
    space: SpaceId,
    mut write: impl FnMut(&str, &str) -> std::io::Result<()>,
) -> Result<u64, ExportFailed> {
    let mut cards = store::cards(db, space).await?;
    cards.sort_by(|a, b| a.record_id.cmp(&b.record_id));
    let mut written = 0;
    for chunk in cards.chunks(CHUNK) {
        for (record, past) in lines(db, space, chunk).await? {
            let json = |value| serde_json::to_string(value).map_err(std::io::Error::other);
            let past = serde_json::to_string(&past).map_err(std::io::Error::other)?;
            write(&json(&record)?, &past)?;
            written += 1;
        }
    }
    Ok(written)
}

async fn lines(db: &Store, space: SpaceId, cards: &[CardRow]) -> Result<Vec<(Record, Past)>, StoreError> {
    let things: Vec<ThingId> = cards.iter().map(|card| ThingId(card.thing_id)).collect();
    let mut expressions = asks::expressions_of(db, space, &things).await?;
    let mut names = asks::names_of(db, space, &things).await?;
    let mut former = asks::former_of(db, space, &things).await?;
    let acts = asks::acts_of(db, space, &things).await?;
    let mut corrections = correction::store::corrections_of_many(db, space, &things).await?;
    let ids: Vec<ExpressionId> = expressions.values().flatten().map(|expression| expression.id).collect();
    let mut records: BTreeMap<ExpressionId, Record> =
        store::records_of(db, space, &ids).await?.into_iter().collect();
    let mut lines = Vec::with_capacity(cards.len());
    for card in cards {
        let thing = ThingId(card.thing_id);
        let newest = ExpressionId(card.expression_id);
        let missing = || StoreError::Unreadable(format!("{} has no record", card.address));
        let record = records.remove(&newest).ok_or_else(missing)?;
        let acts = acts.get(&thing).map(Vec::as_slice).unwrap_or_default();
        let all = expressions.remove(&thing).unwrap_or_default();
        // What was made after the cards were read belongs to the next export.
        let last = all.iter().find(|e| e.id == newest).map_or(0, |e| e.version);
        let versions = all
            .into_iter()
            .filter(|expression| expression.version <= last)
            .map(|expression| {
                let body = records.remove(&expression.id).map(serde_json::to_value);
                PastVersion {
                    version: expression.version,
                    made_at: micros(expression.made_at),
                    because: because(acts, expression.version),
                    digest: expression.digest,
                    body: body.and_then(Result::ok),
                }
            })
            .collect();
        let mut past_corrections = corrections.remove(&thing).unwrap_or_default();
        past_corrections.sort_by(|a, b| (a.made_at, &a.reference).cmp(&(b.made_at, &b.reference)));
        let past = Past {
            record: record.id.clone(),
            address: card.address.clone(),
            entered: micros(card.created_at),
            changed: micros(card.changed_at),
            names: names.remove(&thing).unwrap_or_default(),
            former: former
                .remove(&thing)
                .unwrap_or_default()
                .into_iter()
                .map(|(address, until)| Former { address, until: micros(until) })
                .collect(),
            versions,
            checked: checked(acts),
            corrections: past_corrections.into_iter().map(Into::into).collect(),
        };
        lines.push((record, past));
    }
    Ok(lines)
}

/// What the log says of why a version was made: its detail without what the version itself says,
/// and without identities, which mean nothing elsewhere.
fn because(acts: &[Act], version: i64) -> BTreeMap<String, Value> {
    let act = acts.iter().rev().find(|act| is_version(act) && version_of(act) == Some(version));
    let detail = act.and_then(|act| act.detail.as_object()).cloned().unwrap_or_default();
    let travels = |value: &Value| match value {
        Value::String(text) => uuid::Uuid::parse_str(text).is_err(),
        Value::Number(_) | Value::Bool(_) => true,
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    };
    detail
        .into_iter()
        .filter(|(name, value)| !matches!(name.as_str(), "record" | "version") && travels(value))
        .collect()
}

fn checked(acts: &[Act]) -> Vec<Checked> {
    let mut checked: Vec<Checked> = acts
        .iter()
        .filter(|act| act.deed == CHECKED)
        .map(|act| Checked { at: micros(act.at), version: version_of(act) })
        .collect();
    checked.sort_by_key(|checked| (checked.at, checked.version));
    checked
}
