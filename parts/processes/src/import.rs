//! How templates enter: from one content file, strictly. A template that names a role, a source or
//! an instrument that is not there is refused; guidelines are named and found when they are shown,
//! because another part brings them.

use std::collections::HashSet;

use balai_model::{Address, SpaceId, ThingId};
use balai_people::Proof;
use balai_people::deeds::ImportContent;
use balai_register::{Ledger, Outside, Thing};
use balai_store::{OnConflict, Store, StoreError, Tx, insert_rows};
use serde::Deserialize;

use crate::cited::instruments_at;
use crate::guide::{DRAWS_ON, TEMPLATE, templates};
use crate::template::{Days, ProcessRole, Source, Stage, Template, address_of};

/// What an import of templates did, and what was refused (entry from 1, field, reason).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TemplatesImported {
    /// New.
    pub added: u64,
    /// Changed.
    pub changed: u64,
    /// There already.
    pub unchanged: u64,
    /// Refused.
    pub refused: Vec<(usize, String, String)>,
}

/// The content file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read so that a file without them, or with others, is refused")]
struct File {
    version: String,
    title: String,
    language: String,
    note: String,
    roles: Vec<ProcessRole>,
    sources: Vec<Source>,
    templates: Vec<serde_json::Value>,
}

/// A template as the file spells it: roles and sources stand beside it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TemplateRecord {
    id: String,
    title: String,
    purpose: String,
    when_to_use: String,
    starting_bundle: String,
    expected_duration_days: Days,
    stages: Vec<Stage>,
}

/// A field and what is wrong with it.
type Fault = (String, String);

/// Loads templates, when the instruments they rest on are there.
pub async fn import_templates(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    json: &str,
) -> Result<TemplatesImported, StoreError> {
    let mut outcome = TemplatesImported::default();
    let file: File = match serde_json::from_str(json) {
        Ok(file) => file,
        Err(error) => {
            outcome.refused.push((error.line(), "(file)".into(), error.to_string()));
            return Ok(outcome);
        }
    };
    let tx = db.begin().await?;
    let present = templates(&tx, space).await?;
    let mut ledger = Ledger::new(outside, space, proof.person());
    let mut rows = Vec::new();
    for (i, item) in file.templates.iter().enumerate() {
        let read = match serde_json::from_value::<TemplateRecord>(item.clone()) {
            Ok(record) => check(&tx, space, &file, record).await?,
            Err(error) => Err(("(entry)".into(), error.to_string())),
        };
        let (template, address, instruments) = match read {
            Ok(read) => read,
            Err((field, reason)) => {
                outcome.refused.push((i + 1, field, reason));
                continue;
            }
        };
        let position = i as i64;
        let before = present.iter().find(|guide| guide.template.id == template.id);
        if before.is_some_and(|guide| guide.template == template && guide.position == position) {
            outcome.unchanged += 1;
            continue;
        }
        let id = before.map_or_else(|| ThingId(ledger.new_id()), |guide| guide.thing);
        enter(&mut ledger, id, &template, address, &instruments);
        let body = serde_json::to_value(&template).map_err(|e| StoreError::Unreadable(e.to_string()))?;
        rows.push(vec![space.0.into(), template.id.into(), id.0.into(), position.into(), body.into()]);
        if before.is_some() { outcome.changed += 1 } else { outcome.added += 1 }
    }
    if !rows.is_empty() {
        ledger.write(&tx).await?;
        let columns = ["space_id", "slug", "thing_id", "position", "body"];
        let newest = OnConflict::Replace(&["space_id", "slug"], &["position", "body"]);
        insert_rows(&tx, "processes_template", &columns, rows, newest).await?;
        tx.commit().await?;
    }
    Ok(outcome)
}

fn enter(ledger: &mut Ledger<'_>, id: ThingId, template: &Template, address: Address, on: &[Thing]) {
    let now = ledger.now();
    ledger.thing(&Thing {
        id,
        kind: TEMPLATE.into(),
        address,
        title: template.title.clone(),
        language: "en".into(),
        jurisdiction: None,
        status: "in-force".into(),
        evidence: None,
        created_at: now,
        changed_at: now,
    });
    ledger.unlink(id, &[DRAWS_ON]);
    for instrument in on {
        ledger.link(id.0, DRAWS_ON, instrument.id.0);
    }
    ledger.act("process_template_entered", Some(id), serde_json::json!({ "template": template.id }));
}

type Checked = (Template, Address, Vec<Thing>);

/// Holds an entry against what is there.
async fn check(
    tx: &Tx,
    space: SpaceId,
    file: &File,
    record: TemplateRecord,
) -> Result<Result<Checked, Fault>, StoreError> {
    let Ok(address) = Address::parse(&address_of(&record.id)) else {
        return Ok(Err(("id".into(), "must hold only a-z, 0-9 and hyphens".into())));
    };
    if let Some(fault) = misshapen(&record).or_else(|| stranger(file, &record)) {
        return Ok(Err(fault));
    }
    let template = whole(file, record);
    let found = instruments_at(tx, space, &template.instruments()).await?;
    for (at, stage) in template.stages.iter().enumerate() {
        if let Some(missing) = stage.instruments.iter().find(|address| !found.contains_key(*address)) {
            let reason = format!("\"{missing}\" is the address of no instrument here");
            return Ok(Err((format!("stages[{at}].instruments"), reason)));
        }
    }
    Ok(Ok((template, address, found.into_values().collect())))
}

/// The template with the roles and sources it names.
fn whole(file: &File, record: TemplateRecord) -> Template {
    let stages = record.stages;
    let named: HashSet<&str> = stages.iter().flat_map(roles_of).collect();
    let roles = file.roles.iter().filter(|role| named.contains(role.id.as_str())).cloned().collect();
    let sources = file
        .sources
        .iter()
        .filter(|source| stages.iter().any(|stage| stage.sources.contains(&source.id)))
        .cloned()
        .collect();
    Template {
        roles,
        sources,
        id: record.id,
        title: record.title,
        purpose: record.purpose,
        when_to_use: record.when_to_use,
        starting_bundle: record.starting_bundle,
        expected_duration_days: record.expected_duration_days,
        stages,
    }
}

/// Every process role a stage names.
fn roles_of(stage: &Stage) -> impl Iterator<Item = &str> {
    let responsible = stage.steps.iter().map(|step| step.responsible.as_str());
    let who = stage.participation_points.iter().map(|point| point.who.as_str());
    stage.roles.iter().map(String::as_str).chain(responsible).chain(who)
}

/// What is wrong with the shape: nothing to do, days that cannot be, a word that stands twice.
fn misshapen(record: &TemplateRecord) -> Option<Fault> {
    if record.stages.is_empty() {
        return Some(("stages".into(), "is empty".into()));
    }
    let mut seen = HashSet::new();
    let mut sum = Days { min: 0, max: 0 };
    for (i, stage) in record.stages.iter().enumerate() {
        let days = stage.duration_days;
        if days.min < 1 || days.max < days.min || days.max > 3_650 {
            let reason = "needs min and max, 1 to 3650, min not above max";
            return Some((format!("stages[{i}].duration_days"), reason.into()));
        }
        sum = Days { min: sum.min.saturating_add(days.min), max: sum.max.saturating_add(days.max) };
        if stage.steps.is_empty() {
            return Some((format!("stages[{i}].steps"), "is empty".into()));
        }
        let steps = stage.steps.iter().map(|step| &step.id);
        let gates = stage.gates.iter().map(|gate| &gate.id);
        let points = stage.participation_points.iter().map(|point| &point.id);
        for id in std::iter::once(&stage.id).chain(steps).chain(gates).chain(points) {
            if !is_word(id) || !seen.insert(id.as_str()) {
                let reason = format!("\"{id}\" stands twice, or is no word of a-z, 0-9 and hyphens");
                return Some((format!("stages[{i}]"), reason));
            }
        }
    }
    (sum != record.expected_duration_days).then(|| {
        let reason = format!("must be the sum of the stages, {} to {}", sum.min, sum.max);
        ("expected_duration_days".into(), reason)
    })
}

fn is_word(id: &str) -> bool {
    (1..=60).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// A role or a source that the file does not explain.
fn stranger(file: &File, record: &TemplateRecord) -> Option<Fault> {
    for (i, stage) in record.stages.iter().enumerate() {
        if let Some(role) = roles_of(stage).find(|id| file.roles.iter().all(|role| role.id != *id)) {
            return Some((format!("stages[{i}].roles"), format!("\"{role}\" is not among the roles")));
        }
        let unknown = stage.sources.iter().find(|id| file.sources.iter().all(|source| source.id != **id));
        if let Some(source) = unknown {
            return Some((format!("stages[{i}].sources"), format!("\"{source}\" is not among the sources")));
        }
    }
    None
}
