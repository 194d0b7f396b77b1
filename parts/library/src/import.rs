//! Loading records into the library: once or a hundred times, the result is the same. A changed
//! record becomes a new expression beside the old one; a bad one is refused with its file, line,
//! field and reason while the others load.
//!
//! Memory is bounded: records pass through in batches, and only ids stay.

use std::collections::{HashMap, HashSet};
use std::io::{BufRead, BufReader, Read};

use balai_model::{Address, ProvisionId, SpaceId, ThingId};
use balai_people::Proof;
use balai_people::deeds::ImportContent;
use balai_register::{Ledger, Outside, Thing, link, text};
use balai_store::{OnConflict, Store, StoreError, insert_rows};
use serde::Deserialize;

use crate::correction;
use crate::record::{self, ReadRecord, Record};
use crate::shelve::{Rows, enter};
use crate::subject::{Subjects, link_missing};
use crate::{JURISDICTION, store};

/// A content file, opened as often as it must be read.
pub trait Source: Send + Sync {
    /// Its name in messages.
    fn name(&self) -> &str;
    /// Opens it from the start.
    fn open(&self) -> std::io::Result<Box<dyn Read + Send>>;
}

/// A record that was not loaded, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The field.
    pub field: String,
    /// Why.
    pub reason: String,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}: {}", self.file, self.line, self.field, self.reason)
    }
}

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Records that were new.
    pub added: u64,
    /// Records that became a new version.
    pub changed: u64,
    /// Records that were there already.
    pub unchanged: u64,
    /// Records merged into their twin.
    pub merged: u64,
    /// What was refused.
    pub refused: Vec<Refused>,
}

/// What can stop an import as a whole.
#[derive(Debug)]
pub enum ImportFailed {
    /// A file cannot be read.
    File(String, std::io::Error),
    /// The database fails.
    Store(StoreError),
}

impl std::fmt::Display for ImportFailed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(name, error) => write!(f, "{name} cannot be read: {error}"),
            Self::Store(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for ImportFailed {}

impl From<StoreError> for ImportFailed {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// How many records are written in one transaction.
const BATCH: usize = 500;
/// A longer line is no record.
const LONGEST_LINE: u64 = 16 * 1024 * 1024;

/// Loads instruments. `progress` is told after every batch how many lines of how many are done.
pub async fn import_instruments(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    sources: &[&dyn Source],
    mut progress: impl FnMut(u64, u64),
) -> Result<Outcome, ImportFailed> {
    let mut outcome = Outcome::default();
    let survey = survey(sources, &mut outcome)?;
    let mut names = store::record_names(db, space).await?;
    let subjects = Subjects::read(db, space).await?;
    let mut pending_links: Vec<(ThingId, String, String)> = Vec::new();
    let mut batch: Vec<Record> = Vec::with_capacity(BATCH);
    let mut done = 0;
    for source in sources {
        let mut lines = Lines::open(*source)?;
        while let Some((number, line)) = lines.next().map_err(|e| file(*source, e))? {
            done += 1;
            let Some(record) = take(&survey, *source, number, &line, &names, &mut outcome) else {
                continue;
            };
            batch.push(record);
            if batch.len() == BATCH {
                write_batch(
                    db,
                    outside,
                    space,
                    proof,
                    &subjects,
                    &survey,
                    &mut batch,
                    &mut names,
                    &mut pending_links,
                    &mut outcome,
                )
                .await?;
                progress(done, survey.lines);
            }
        }
    }
    write_batch(
        db,
        outside,
        space,
        proof,
        &subjects,
        &survey,
        &mut batch,
        &mut names,
        &mut pending_links,
        &mut outcome,
    )
    .await?;
    write_links(db, outside, space, proof, &pending_links, &names).await?;
    progress(done, survey.lines);
    Ok(outcome)
}

/// What a first look at all files finds: which ids there are, and which records are twins.
#[derive(Default)]
struct Survey {
    lines: u64,
    /// Id, and where it stands first.
    ids: HashMap<String, (String, usize)>,
    /// By the id of the record that stays: its twin.
    twins: HashMap<String, Record>,
    /// Ids of twins, which are merged and not loaded.
    merged: HashSet<String>,
}

impl Survey {
    /// The refusal of a record that would live where another instrument does.
    fn address_taken(&self, record: &Record) -> Refused {
        let (file, line) = self.ids.get(&record.id).cloned().unwrap_or_default();
        let address = record.address().map(|address| address.to_string()).unwrap_or_default();
        let reason = format!("another instrument lives at {address} already");
        Refused { file, line, field: "id".into(), reason }
    }
}

fn survey(sources: &[&dyn Source], outcome: &mut Outcome) -> Result<Survey, ImportFailed> {
    #[derive(Deserialize)]
    struct Glance {
        #[serde(default)]
        id: String,
        same_as: Option<serde_json::Value>,
    }
    let mut survey = Survey::default();
    let mut twins: Vec<(String, usize, ReadRecord)> = Vec::new();
    for source in sources {
        let mut lines = Lines::open(*source)?;
        while let Some((number, line)) = lines.next().map_err(|e| file(*source, e))? {
            survey.lines += 1;
            let Ok(glance) = serde_json::from_str::<Glance>(&line) else {
                continue;
            };
            survey.ids.entry(glance.id).or_insert_with(|| (source.name().to_owned(), number));
            if glance.same_as.is_some_and(|s| !s.is_null())
                && let Ok(read) = record::read(&line)
            {
                twins.push((source.name().to_owned(), number, read));
            }
        }
    }
    for (file, line, read) in twins {
        let Some(stays) = read.same_as else { continue };
        if !survey.ids.contains_key(&stays) {
            let reason = format!("\"{stays}\" is not among the records; import both files together");
            outcome.refused.push(Refused { file, line, field: "same_as".into(), reason });
        } else {
            survey.merged.insert(read.record.id.clone());
            survey.twins.insert(stays, read.record);
        }
    }
    Ok(survey)
}

/// Reads a line into a record to load, or says why not.
fn take(
    survey: &Survey,
    source: &dyn Source,
    line: usize,
    text: &str,
    names: &HashMap<String, ThingId>,
    outcome: &mut Outcome,
) -> Option<Record> {
    let refuse = |outcome: &mut Outcome, field: &str, reason: String| {
        let refused = Refused { file: source.name().to_owned(), line, field: field.to_owned(), reason };
        outcome.refused.push(refused);
    };
    let mut record = match record::read(text) {
        Ok(read) if read.same_as.is_some() => {
            if survey.merged.contains(&read.record.id) {
                outcome.merged += 1;
            }
            return None;
        }
        Ok(read) => read.record,
        Err(faults) => {
            for fault in faults {
                refuse(outcome, &fault.field, fault.reason);
            }
            return None;
        }
    };
    if let Some((file, first)) = survey.ids.get(&record.id)
        && (file != source.name() || *first != line)
    {
        refuse(outcome, "id", format!("\"{}\" stands already at {file}:{first}", record.id));
        return None;
    }
    if let Some(twin) = survey.twins.get(&record.id) {
        record.merge(twin.clone());
    }
    let stranger = record.relations.iter().enumerate().find(|(_, relation)| {
        !relation.to.starts_with("ext:")
            && !survey.ids.contains_key(&relation.to)
            && !names.contains_key(&relation.to)
    });
    if let Some((i, relation)) = stranger {
        let reason =
            format!("\"{}\" is no record here; write ext: before the name of one outside", relation.to);
        refuse(outcome, &format!("relations[{i}].to"), reason);
        return None;
    }
    match record.address() {
        Ok(_) => Some(record),
        Err(bad) => {
            refuse(outcome, "id", bad.to_string());
            None
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "the state of one import, passed on by its one caller")]
async fn write_batch(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    subjects: &Subjects,
    survey: &Survey,
    batch: &mut Vec<Record>,
    names: &mut HashMap<String, ThingId>,
    pending_links: &mut Vec<(ThingId, String, String)>,
    outcome: &mut Outcome,
) -> Result<(), ImportFailed> {
    if batch.is_empty() {
        return Ok(());
    }
    let tx = db.begin().await?;
    let known: Vec<ThingId> = batch.iter().filter_map(|r| names.get(&r.id).copied()).collect();
    let standing: HashMap<ThingId, store::StandingRow> = store::standing_of(&tx, space, &known)
        .await?
        .into_iter()
        .map(|row| (ThingId(row.thing_id), row))
        .collect();
    let overcome = correction::store::overcome(&tx, space, &known).await?;
    let provisions: HashMap<(ThingId, String), ProvisionId> = text::provisions_of(&tx, space, &known)
        .await?
        .into_iter()
        .map(|(thing, eid, provision)| ((thing, eid), provision))
        .collect();
    let addresses: Vec<String> = batch.iter().filter_map(|r| Some(r.address().ok()?.to_string())).collect();
    let mut living = store::living_at(&tx, space, &addresses).await?;
    let mut ledger = Ledger::new(outside, space, proof.person());
    let mut rows = Rows::default();
    let mut any = false;
    let mut untouched: Vec<(ThingId, Record)> = Vec::new();
    for record in batch.drain(..) {
        let digest = record.digest();
        let thing_id = names.get(&record.id).copied();
        let before = thing_id.and_then(|id| standing.get(&id));
        // What was corrected or edited here is not wrong again because the content still has it so.
        let corrected = thing_id.is_some_and(|id| overcome.contains(&(id, digest.clone())));
        let unchanged = corrected || before.is_some_and(|row| row.digest == digest);
        let thing_id = thing_id.unwrap_or_else(|| ThingId(ledger.new_id()));
        let address = record.address().map(|address| address.to_string()).unwrap_or_default();
        if !unchanged && *living.entry(address).or_insert(thing_id) != thing_id {
            outcome.refused.push(survey.address_taken(&record));
            continue;
        }
        // Also of records that did not change: an import that was cut off may lack their links.
        for relation in record.relations.iter().filter(|r| !r.to.starts_with("ext:")) {
            pending_links.push((thing_id, relation.kind.clone(), relation.to.clone()));
        }
        if unchanged {
            outcome.unchanged += 1;
            untouched.push((thing_id, record));
            continue;
        }
        any = true;
        enter(
            &mut ledger,
            &mut rows,
            space,
            subjects,
            &record,
            digest,
            thing_id,
            before,
            &provisions,
            &serde_json::Value::Null,
        );
        for name in std::iter::once(&record.id).chain(&record.merged) {
            names.insert(name.clone(), thing_id);
        }
        if before.is_some() {
            outcome.changed += 1;
        } else {
            outcome.added += 1;
        }
    }
    any |= link_missing(&tx, &mut ledger, space, subjects, &untouched, &provisions).await?;
    if any {
        ledger.write(&tx).await?;
        rows.write(&tx).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Links come last, when both ends are sure to be there; only those that are missing are written.
async fn write_links(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    pending: &[(ThingId, String, String)],
    names: &HashMap<String, ThingId>,
) -> Result<(), ImportFailed> {
    for chunk in pending.chunks(5_000) {
        let tx = db.begin().await?;
        let from: Vec<ThingId> = chunk.iter().map(|(from, _, _)| *from).collect();
        let present: HashSet<(ThingId, String, ThingId)> =
            link::outgoing(&tx, space, &from).await?.into_iter().collect();
        let mut ledger = Ledger::new(outside, space, proof.person());
        let mut count = 0;
        for (from, kind, to) in chunk {
            if let Some(to) = names.get(to)
                && !present.contains(&(*from, kind.clone(), *to))
            {
                ledger.link(from.0, kind, to.0);
                count += 1;
            }
        }
        if count > 0 {
            ledger.act("instruments_linked", None, serde_json::json!({ "links": count }));
            ledger.write(&tx).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

/// A jurisdiction as the content file spells it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct JurisdictionRecord {
    code: String,
    title: String,
    kind: String,
    region: String,
}

/// The regions a jurisdiction can belong to.
pub const REGIONS: [&str; 7] =
    ["asean", "asia-pacific", "middle-east", "africa", "europe", "americas", "global"];

/// Loads jurisdictions from a JSON list; those that are there and unchanged are left alone.
pub async fn import_jurisdictions(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    file_name: &str,
    json: &str,
) -> Result<Outcome, ImportFailed> {
    let mut outcome = Outcome::default();
    let refuse = |line: usize, field: &str, reason: String| Refused {
        file: file_name.to_owned(),
        line,
        field: field.to_owned(),
        reason,
    };
    let items: Vec<serde_json::Value> = match serde_json::from_str(json) {
        Ok(items) => items,
        Err(error) => {
            outcome.refused.push(refuse(error.line(), "(file)", error.to_string()));
            return Ok(outcome);
        }
    };
    let tx = db.begin().await?;
    let present: HashMap<String, store::JurisdictionRow> =
        store::jurisdictions(&tx, space).await?.into_iter().map(|row| (row.code.clone(), row)).collect();
    let mut ledger = Ledger::new(outside, space, proof.person());
    let mut rows = Vec::new();
    for (i, item) in items.into_iter().enumerate() {
        let record: JurisdictionRecord = match serde_json::from_value(item) {
            Ok(record) => record,
            Err(error) => {
                outcome.refused.push(refuse(i + 1, "(entry)", error.to_string()));
                continue;
            }
        };
        if !REGIONS.contains(&record.region.as_str()) {
            let reason = format!("\"{}\" is not one of: {}", record.region, REGIONS.join(", "));
            outcome.refused.push(refuse(i + 1, "region", reason));
            continue;
        }
        let Ok(address) = Address::parse(&format!("/jurisdictions/{}", record.code)) else {
            outcome.refused.push(refuse(i + 1, "code", "must hold only a-z and 0-9".into()));
            continue;
        };
        let before = present.get(&record.code);
        if before
            .is_some_and(|b| b.title == record.title && b.kind == record.kind && b.region == record.region)
        {
            outcome.unchanged += 1;
            continue;
        }
        let id = before.map_or_else(|| ThingId(ledger.new_id()), |b| ThingId(b.thing_id));
        let now = ledger.now();
        ledger.thing(&Thing {
            id,
            kind: JURISDICTION.into(),
            address,
            title: record.title.clone(),
            language: "en".into(),
            jurisdiction: Some(record.code.clone()),
            status: "in-force".into(),
            evidence: None,
            created_at: now,
            changed_at: now,
        });
        ledger.act("jurisdiction_entered", Some(id), serde_json::json!({ "code": record.code }));
        rows.push(vec![
            space.0.into(),
            record.code.into(),
            id.0.into(),
            record.kind.into(),
            record.region.into(),
        ]);
        if before.is_some() { outcome.changed += 1 } else { outcome.added += 1 }
    }
    if !rows.is_empty() {
        ledger.write(&tx).await?;
        let columns = ["space_id", "code", "thing_id", "kind", "region"];
        let newest = OnConflict::Replace(&["space_id", "code"], &["kind", "region"]);
        insert_rows(&tx, "library_jurisdiction", &columns, rows, newest).await?;
        tx.commit().await?;
    }
    Ok(outcome)
}

fn file(source: &dyn Source, error: std::io::Error) -> ImportFailed {
    ImportFailed::File(source.name().to_owned(), error)
}

/// The lines of a file that are not blank, with their numbers. A line that is not UTF-8 or far too
/// long comes as text that is no JSON, so that it is refused like any other bad line.
pub(crate) struct Lines {
    reader: BufReader<Box<dyn Read + Send>>,
    number: usize,
}

impl Lines {
    pub(crate) fn open(source: &dyn Source) -> Result<Self, ImportFailed> {
        let reader = source.open().map_err(|e| file(source, e))?;
        Ok(Self { reader: BufReader::new(reader), number: 0 })
    }

    pub(crate) fn next(&mut self) -> std::io::Result<Option<(usize, String)>> {
        loop {
            let mut bytes = Vec::new();
            let read = (&mut self.reader).take(LONGEST_LINE).read_until(b'\n', &mut bytes)?;
            if read == 0 {
                return Ok(None);
            }
            self.number += 1;
            if read as u64 == LONGEST_LINE && !bytes.ends_with(b"\n") {
                self.reader.skip_until(b'\n')?;
                return Ok(Some((self.number, "(longer than 16 MiB)".into())));
            }
            let text = String::from_utf8(bytes).unwrap_or_else(|_| "(not UTF-8)".into());
            let text = text.trim().trim_start_matches('\u{feff}');
            if !text.is_empty() {
                return Ok(Some((self.number, text.to_owned())));
            }
        }
    }
}
