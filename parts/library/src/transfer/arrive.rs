//! Instruments that arrive with their past. What the node has already keeps its own past: there the
//! ordinary import decides whether the newest record is a new version.

use std::collections::{HashMap, HashSet};

use balai_model::{Address, ProvisionId, SpaceId, ThingId};
use balai_people::Proof;
use balai_people::deeds::ImportContent;
use balai_register::{Expression, Ledger, Outside, Thing};
use balai_store::Store;

use super::{Past, PastVersion, store as asks};
use crate::correction::State;
use crate::correction::field::Field;
use crate::history::CHECKED;
use crate::import::{ImportFailed, Lines, Refused, Source};
use crate::record::{self, Record};
use crate::shelve::{Rows, passages_of};
use crate::{INSTRUMENT, correction, store};

/// How many instruments are written in one transaction.
const BATCH: usize = 500;

/// What arrived.
#[derive(Clone, Debug, Default)]
pub struct Arrived {
    /// How many instruments came with their past.
    pub instruments: u64,
    /// Lines of the past that cannot be right.
    pub refused: Vec<Refused>,
}

/// An instrument with everything that is known of it.
struct Arrival {
    past: Past,
    address: Address,
    /// All versions, the newest last.
    versions: Vec<(PastVersion, Record)>,
}

/// Takes in the instruments that the node does not have yet. `past` and `records` have their lines
/// in the order of the records' ids, as they were written.
pub async fn instruments(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    past: &dyn Source,
    records: &dyn Source,
) -> Result<Arrived, ImportFailed> {
    let mut arrived = Arrived::default();
    let failed = |source: &dyn Source, error| ImportFailed::File(source.name().to_owned(), error);
    let mut names = store::record_names(db, space).await?;
    let mut pasts = Lines::open(past)?;
    let mut newest = InOrder { lines: Lines::open(records)?, ahead: None };
    let mut batch: Vec<Arrival> = Vec::with_capacity(BATCH);
    while let Some((line, text)) = pasts.next().map_err(|e| failed(past, e))? {
        let read = match serde_json::from_str::<Past>(&text) {
            Err(error) => Err(("(line)".to_owned(), error.to_string())),
            Ok(read) if read.names.iter().any(|name| names.contains_key(name)) => continue,
            Ok(read) => {
                let record = newest.of(&read.record).map_err(|e| failed(records, e))?;
                arrival(read, record)
            }
        };
        match read {
            Ok(arrival) => batch.push(arrival),
            Err((field, reason)) => {
                arrived.refused.push(Refused { file: past.name().to_owned(), line, field, reason });
            }
        }
        if batch.len() == BATCH {
            arrived.instruments += write_batch(db, outside, space, proof, &mut batch, &mut names).await?;
        }
    }
    arrived.instruments += write_batch(db, outside, space, proof, &mut batch, &mut names).await?;
    Ok(arrived)
}

/// Records that come in the order of their ids.
struct InOrder {
    lines: Lines,
    ahead: Option<Record>,
}

impl InOrder {
    /// The record with an id, if it comes next but for smaller ids. One that does not read is
    /// passed over: the ordinary import says what is wrong with it.
    fn of(&mut self, id: &str) -> std::io::Result<Option<Record>> {
        loop {
            let record = match self.ahead.take() {
                Some(record) => record,
                None => match self.lines.next()? {
                    None => return Ok(None),
                    Some((_, line)) => match record::read(&line) {
                        Ok(read) => read.record,
                        Err(_) => continue,
                    },
                },
            };
            match record.id.as_str().cmp(id) {
                std::cmp::Ordering::Less => {}
                std::cmp::Ordering::Equal => return Ok(Some(record)),
                std::cmp::Ordering::Greater => {
                    self.ahead = Some(record);
                    return Ok(None);
                }
            }
        }
    }
}

/// A field of a line, and what is wrong with it.
type Fault = (String, String);

fn fault<T>(field: impl Into<String>, reason: impl Into<String>) -> Result<T, Fault> {
    Err((field.into(), reason.into()))
}

/// Holds a past and its newest record against each other and against the rules of records.
fn arrival(mut past: Past, newest: Option<Record>) -> Result<Arrival, Fault> {
    let Some(newest) = newest else {
        return fault("record", format!("\"{}\" does not stand among the records in its place", past.record));
    };
    let address = newest.address().map_err(|bad| ("address".to_owned(), bad.to_string()))?;
    if address.as_str() != past.address {
        return fault("address", format!("the record makes the address {address}"));
    }
    let is_name = |name: &String| {
        (2..=100).contains(&name.len())
            && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    if !past.names.contains(&newest.id) || !past.names.iter().all(is_name) {
        return fault("names", "must be ids of records, the record's own among them");
    }
    if let Some(bad) = past.former.iter().find_map(|former| Address::parse(&former.address).err()) {
        return fault("former", bad.to_string());
    }
    let known = past.corrections.iter().all(|correction| {
        State::parse(&correction.state).is_some()
            && Field::of_parts(&correction.field, correction.provision.as_deref()).is_some()
    });
    if !known {
        return fault("corrections", "one has a field or a state that does not exist");
    }
    let versions = versions(std::mem::take(&mut past.versions), newest)?;
    Ok(Arrival { past, address, versions })
}

fn versions(past: Vec<PastVersion>, newest: Record) -> Result<Vec<(PastVersion, Record)>, Fault> {
    let Some(last) = past.len().checked_sub(1) else {
        return fault("versions", "there is none");
    };
    let mut newest = Some(newest);
    let mut before = 0;
    let mut all = Vec::with_capacity(past.len());
    for (at, mut version) in past.into_iter().enumerate() {
        let field = |name: &str| format!("versions[{at}].{name}");
        if version.version <= before {
            return fault(field("version"), "must be larger than the one before");
        }
        before = version.version;
        let record = match (version.body.take(), at == last) {
            (None, true) => newest.take(),
            (Some(body), false) => match record::read(&body.to_string()) {
                Ok(read) => Some(read.record),
                Err(faults) => {
                    let first = faults.into_iter().next();
                    let (name, reason) = first.map_or_else(Default::default, |f| (f.field, f.reason));
                    return fault(field(&format!("body.{name}")), reason);
                }
            },
            _ => None,
        };
        let Some(record) = record else {
            return fault(field("body"), "every version but the newest has one");
        };
        if record.digest() != version.digest {
            return fault(field("digest"), "is not that of the record");
        }
        all.push((version, record));
    }
    Ok(all)
}

async fn write_batch(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    batch: &mut Vec<Arrival>,
    names: &mut HashMap<String, ThingId>,
) -> Result<u64, ImportFailed> {
    if batch.is_empty() {
        return Ok(0);
    }
    let tx = db.begin().await?;
    let addresses: Vec<String> = batch.iter().map(|arrival| arrival.past.address.clone()).collect();
    let mut taken: HashSet<String> = store::living_at(&tx, space, &addresses).await?.into_keys().collect();
    let references: Vec<String> =
        batch.iter().flat_map(|a| &a.past.corrections).map(|c| c.reference.clone()).collect();
    let others: HashSet<String> =
        asks::references_taken(&tx, space, &references).await?.into_iter().collect();
    let mut ledger = Ledger::new(outside, space, proof.person());
    let mut rows = Rows::default();
    let mut corrections = Vec::new();
    let mut count = 0;
    for mut arrival in batch.drain(..) {
        // An address that somebody else has is told by the ordinary import, as for any record; so is
        // an id that stands twice.
        let twice = arrival.past.names.iter().any(|name| names.contains_key(name));
        if twice || !taken.insert(arrival.past.address.clone()) {
            continue;
        }
        let thing = ThingId(ledger.new_id());
        names.extend(arrival.past.names.iter().map(|name| (name.clone(), thing)));
        arrival.past.corrections.retain(|correction| !others.contains(&correction.reference));
        corrections.extend(arrival.past.corrections.drain(..).map(|correction| (thing, correction)));
        enter(&mut ledger, &mut rows, space, thing, arrival);
        count += 1;
    }
    if count > 0 {
        ledger.act("library_taken_in", None, serde_json::json!({ "instruments": count }));
        ledger.write(&tx).await?;
        rows.write(&tx).await?;
        correction::store::enter_past(&tx, space, corrections).await?;
        tx.commit().await?;
    }
    Ok(count)
}

/// Puts an instrument with all its versions into the ledger and the library's rows. Its links come
/// with the ordinary import, when both ends are sure to be there.
fn enter(ledger: &mut Ledger<'_>, rows: &mut Rows, space: SpaceId, thing: ThingId, arrival: Arrival) {
    let Arrival { past, address, versions } = arrival;
    let mut known: HashMap<String, ProvisionId> = HashMap::new();
    let last = versions.len() - 1;
    for (at, (version, record)) in versions.into_iter().enumerate() {
        let expression = Expression {
            id: ledger.new_expression(),
            thing,
            version: version.version,
            language: "en".into(),
            title: record.title.clone(),
            digest: version.digest.clone(),
            made_at: version.made_at,
        };
        let passages = passages_of(&record, |eid| known.get(eid).copied(), || ledger.new_id());
        ledger.expression(&expression, &passages, &|passage| known.contains_key(passage.eid.as_str()));
        known.extend(passages.into_iter().map(|p| (p.eid.as_str().to_owned(), p.provision)));
        let deed = if at == 0 { "instrument_registered" } else { "instrument_changed" };
        let mut detail: serde_json::Map<String, serde_json::Value> = version.because.into_iter().collect();
        detail.insert("record".into(), record.id.as_str().into());
        detail.insert("version".into(), version.version.into());
        ledger.act_of(version.made_at, deed, thing, detail.into());
        rows.record(space, expression.id, &record);
        if at == last {
            ledger.thing(&Thing {
                id: thing,
                kind: INSTRUMENT.into(),
                address: address.clone(),
                title: record.title.clone(),
                language: "en".into(),
                jurisdiction: Some(record.jurisdiction.clone()),
                status: record.status.slug().into(),
                evidence: Some(record.evidence),
                created_at: past.entered,
                changed_at: past.changed,
            });
            rows.instrument(space, thing, expression.id, &record, version.digest);
        }
    }
    for former in past.former {
        if let Ok(from) = Address::parse(&former.address) {
            ledger.moved_until(thing, &from, former.until);
        }
    }
    for checked in past.checked {
        let detail = serde_json::json!({ "record": past.record, "version": checked.version });
        ledger.act_of(checked.at, CHECKED, thing, detail);
    }
    for name in past.names {
        rows.name(space, &name, thing);
    }
}
