//! Putting a record on the shelf: a new instrument, or a new version of one. Whatever brings a
//! record (a content file, a form, a correction, Akoma Ntoso) comes through here.

use std::collections::HashMap;

use balai_model::{Address, BadAddress, EId, ExpressionId, PersonId, ProvisionId, SpaceId, ThingId};
use balai_register::thing::{self, Found};
use balai_register::{Expression, Ledger, Outside, Passage, Thing, text};
use balai_store::{OnConflict, StoreError, Tx, Value, insert_rows};

use crate::record::Record;
use crate::shelf::Card;
use crate::subject::{OF_DOMAIN, STANCES, Subjects};
use crate::{INSTRUMENT, store};

/// What saving one record did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The instrument.
    pub thing: ThingId,
    /// Where it lives now.
    pub address: Address,
    /// Its newest version.
    pub version: i64,
    /// Whether there is a new version; an equal record makes none.
    pub changed: bool,
}

/// Why a record was not saved.
#[derive(Debug)]
pub enum SaveRefused {
    /// Its jurisdiction, kind, date and id make no permanent address.
    Address(BadAddress),
    /// A relation names a record that is not here; this is its id.
    UnknownRelation(String),
    /// Another instrument lives at its address already.
    AddressTaken(Address),
    /// A fault of the store.
    Store(StoreError),
}

impl std::fmt::Display for SaveRefused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Address(bad) => write!(f, "{bad}"),
            Self::UnknownRelation(id) => write!(f, "\"{id}\" is no record here"),
            Self::AddressTaken(address) => write!(f, "another instrument lives at {address} already"),
            Self::Store(cause) => write!(f, "{cause}"),
        }
    }
}

impl From<StoreError> for SaveRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// Saves one record with its links, in the deed's transaction. The act is `instrument_registered`
/// or `instrument_changed`; `because` is put into its detail (a JSON object), for instance the
/// correction that was accepted.
pub async fn save_record(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    person: Option<PersonId>,
    record: &Record,
    because: serde_json::Value,
) -> Result<Saved, SaveRefused> {
    let address = record.address().map_err(SaveRefused::Address)?;
    let mut links = Vec::new();
    for relation in record.relations.iter().filter(|r| !r.to.starts_with("ext:")) {
        match store::thing_of_record(tx, space, &relation.to).await? {
            Some(to) => links.push((relation.kind.as_str(), to)),
            None => return Err(SaveRefused::UnknownRelation(relation.to.clone())),
        }
    }
    let known = store::thing_of_record(tx, space, &record.id).await?;
    if let Found::Here(other) = thing::at_address(tx, space, &address).await?
        && Some(other.id) != known
    {
        return Err(SaveRefused::AddressTaken(address));
    }
    let things: Vec<ThingId> = known.into_iter().collect();
    let before = store::standing_of(tx, space, &things).await?.pop();
    let digest = record.digest();
    if let (Some(before), Some(thing)) = (&before, known)
        && before.digest == digest
    {
        return Ok(Saved { thing, address, version: before.version, changed: false });
    }
    let provisions: HashMap<(ThingId, String), ProvisionId> = text::provisions_of(tx, space, &things)
        .await?
        .into_iter()
        .map(|(thing, eid, provision)| ((thing, eid), provision))
        .collect();
    let mut ledger = Ledger::new(outside, space, person);
    let thing = known.unwrap_or_else(|| ThingId(ledger.new_id()));
    let mut rows = Rows::default();
    let subjects = Subjects::read(tx, space).await?;
    let before_it = before.as_ref();
    enter(&mut ledger, &mut rows, space, &subjects, record, digest, thing, before_it, &provisions, &because);
    for (kind, to) in links {
        ledger.link(thing.0, kind, to.0);
    }
    ledger.write(tx).await?;
    rows.write(tx).await?;
    Ok(Saved { thing, address, version: before.map_or(1, |row| row.version + 1), changed: true })
}

/// Puts one record, new or changed, into the ledger and the library's rows.
#[expect(clippy::too_many_arguments, reason = "one record with all that is known about it")]
pub(crate) fn enter(
    ledger: &mut Ledger<'_>,
    rows: &mut Rows,
    space: SpaceId,
    subjects: &Subjects,
    record: &Record,
    digest: String,
    thing_id: ThingId,
    before: Option<&store::StandingRow>,
    known: &HashMap<(ThingId, String), ProvisionId>,
    because: &serde_json::Value,
) {
    let Ok(address) = record.address() else {
        return;
    };
    let now = ledger.now();
    if let Some(old) = before.and_then(|row| Address::parse(&row.address).ok()).filter(|old| *old != address)
    {
        ledger.moved(thing_id, &old);
    }
    ledger.thing(&Thing {
        id: thing_id,
        kind: INSTRUMENT.into(),
        address,
        title: record.title.clone(),
        language: "en".into(),
        jurisdiction: Some(record.jurisdiction.clone()),
        status: record.status.slug().into(),
        evidence: Some(record.evidence),
        created_at: before.map_or(now, |row| row.created_at),
        changed_at: now,
    });
    let version = before.map_or(1, |row| row.version + 1);
    let expression = Expression {
        id: ledger.new_expression(),
        thing: thing_id,
        version,
        language: "en".into(),
        title: record.title.clone(),
        digest: digest.clone(),
        made_at: now,
    };
    let had = |eid: &str| known.get(&(thing_id, eid.to_owned())).copied();
    let passages = passages_of(record, had, || ledger.new_id());
    let is_known = |passage: &Passage| known.contains_key(&(thing_id, passage.eid.as_str().to_owned()));
    ledger.expression(&expression, &passages, &is_known);
    let deed = if before.is_some() { "instrument_changed" } else { "instrument_registered" };
    let mut detail = serde_json::json!({ "record": record.id, "version": version });
    if let (Some(detail), Some(because)) = (detail.as_object_mut(), because.as_object()) {
        detail.extend(because.clone());
    }
    ledger.act(deed, Some(thing_id), detail);
    if before.is_some() {
        ledger.unlink(thing_id, crate::LINKS);
        ledger.unlink(thing_id, &[OF_DOMAIN]);
        ledger.unlink_provisions(thing_id, STANCES);
    }
    let named: HashMap<&str, ProvisionId> = passages.iter().map(|p| (p.eid.as_str(), p.provision)).collect();
    for (from, kind, to) in subjects.links(thing_id, record, |eid| named.get(eid).copied()) {
        ledger.link(from, kind, to);
    }
    rows.instrument(space, thing_id, expression.id, record, digest);
    rows.record(space, expression.id, record);
    for name in std::iter::once(&record.id).chain(&record.merged) {
        rows.name(space, name, thing_id);
    }
}

/// The passages of a record. A provision that the instrument `had` before keeps its identity.
pub(crate) fn passages_of(
    record: &Record,
    had: impl Fn(&str) -> Option<ProvisionId>,
    new_id: impl Fn() -> uuid::Uuid,
) -> Vec<Passage> {
    eids(record)
        .into_iter()
        .zip(&record.key_provisions)
        .enumerate()
        .map(|(position, (eid, provision))| Passage {
            provision: had(eid.as_str()).unwrap_or_else(|| ProvisionId(new_id())),
            eid,
            position: position as i64,
            reference: provision.reference.clone(),
            body: provision.gist.clone(),
        })
        .collect()
}

/// The names of a record's provisions, in order, each different.
pub fn eids(record: &Record) -> Vec<EId> {
    let mut taken: HashMap<EId, usize> = HashMap::new();
    record
        .key_provisions
        .iter()
        .map(|provision| {
            let own = provision.eid.as_deref().and_then(EId::parse);
            let mut eid = own.unwrap_or_else(|| EId::from_reference(&provision.reference));
            loop {
                let times = taken.entry(eid.clone()).or_insert(0);
                *times += 1;
                if *times == 1 {
                    return eid;
                }
                eid = eid.numbered(*times);
            }
        })
        .collect()
}

/// The library's own rows of some records, written with their ledger.
#[derive(Default)]
pub(crate) struct Rows {
    instruments: Vec<Vec<Value>>,
    records: Vec<Vec<Value>>,
    names: Vec<Vec<Value>>,
}

impl Rows {
    /// An instrument with its newest expression.
    pub(crate) fn instrument(
        &mut self,
        space: SpaceId,
        thing: ThingId,
        newest: ExpressionId,
        record: &Record,
        digest: String,
    ) {
        self.instruments.push(vec![
            space.0.into(),
            thing.0.into(),
            newest.0.into(),
            record.id.as_str().into(),
            digest.into(),
            serde_json::to_value(Card::of(record)).unwrap_or_default().into(),
        ]);
    }

    /// The record of an expression.
    pub(crate) fn record(&mut self, space: SpaceId, expression: ExpressionId, record: &Record) {
        let body = serde_json::to_value(record).unwrap_or_default();
        self.records.push(vec![space.0.into(), expression.0.into(), body.into()]);
    }

    /// An id under which an instrument is known.
    pub(crate) fn name(&mut self, space: SpaceId, name: &str, thing: ThingId) {
        self.names.push(vec![space.0.into(), name.into(), thing.0.into()]);
    }

    /// Writes them in the transaction.
    pub(crate) async fn write(self, tx: &Tx) -> Result<(), StoreError> {
        let columns = ["space_id", "thing_id", "expression_id", "record_id", "digest", "card"];
        let newest =
            OnConflict::Replace(&["space_id", "thing_id"], &["expression_id", "record_id", "digest", "card"]);
        insert_rows(tx, "library_instrument", &columns, self.instruments, newest).await?;
        let columns = ["space_id", "expression_id", "body"];
        insert_rows(tx, "library_record", &columns, self.records, OnConflict::Fail).await?;
        let columns = ["space_id", "record_id", "thing_id"];
        let keep = OnConflict::Keep(&["space_id", "record_id"]);
        insert_rows(tx, "library_record_name", &columns, self.names, keep).await
    }
}
