//! Notes of what the survey looked for in a jurisdiction and did not find: how they are read from
//! `gaps.json`, kept, and written out again.
//!
//! The notes replace each other as a whole, so one fault keeps all the old ones; every fault is told.

use std::collections::{BTreeMap, HashSet};

use balai_model::{Domain, PartialDate, SpaceId};
use balai_people::Proof;
use balai_people::deeds::ImportContent;
use balai_register::{Ledger, Outside};
use balai_store::{OnConflict, Store, insert_rows};
use serde::{Deserialize, Serialize};

use crate::import::{ImportFailed, Outcome, Refused};
use crate::store::{self, GapRow};

/// The file. Its three sentences hold for every note in it and are shown with each.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct GapFile<N> {
    compiled: String,
    limits: String,
    source: String,
    notes: Vec<N>,
}

/// A note as the file spells it: `not_found`, with what was found beside it, or `note`.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct GapNote {
    jurisdictions: Vec<String>,
    domain: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    found: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_found: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

/// Loads the notes; the same file again changes nothing.
pub async fn import_gaps(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    file_name: &str,
    json: &str,
) -> Result<Outcome, ImportFailed> {
    let mut outcome = Outcome::default();
    let tx = db.begin().await?;
    let known: HashSet<String> =
        store::jurisdictions(&tx, space).await?.into_iter().map(|row| row.code).collect();
    let rows = match read(json, &known) {
        Ok(rows) => rows,
        Err(faults) => {
            let told = |(line, field, reason)| Refused { file: file_name.to_owned(), line, field, reason };
            outcome.refused = faults.into_iter().map(told).collect();
            return Ok(outcome);
        }
    };
    let present = store::gaps(&tx, space).await?;
    if present == rows {
        outcome.unchanged = rows.len() as u64;
        return Ok(outcome);
    }
    let mut ledger = Ledger::new(outside, space, proof.person());
    ledger.act("gaps_entered", None, serde_json::json!({ "notes": rows.len() }));
    outcome.added = rows.len() as u64;
    store::forget_gaps(&tx, space).await?;
    let columns = [
        "space_id",
        "jurisdiction",
        "position",
        "domain",
        "found",
        "not_found",
        "note",
        "compiled",
        "limits",
        "source",
    ];
    let values = rows
        .into_iter()
        .map(|row| {
            vec![
                space.0.into(),
                row.jurisdiction.into(),
                row.position.into(),
                row.domain.into(),
                row.found.into(),
                row.not_found.into(),
                row.note.into(),
                row.compiled.into(),
                row.limits.into(),
                row.source.into(),
            ]
        })
        .collect();
    ledger.write(&tx).await?;
    insert_rows(&tx, "library_gap", &columns, values, OnConflict::Fail).await?;
    tx.commit().await?;
    Ok(outcome)
}

/// Entry (from 1), field, reason.
type Fault = (usize, String, String);

/// The rows of a file, by jurisdiction and place in the file; or all its faults.
fn read(json: &str, known: &HashSet<String>) -> Result<Vec<GapRow>, Vec<Fault>> {
    let file: GapFile<serde_json::Value> = serde_json::from_str(json)
        .map_err(|error| vec![(error.line(), "(file)".to_owned(), error.to_string())])?;
    let mut faults: Vec<Fault> = Vec::new();
    if let Err(error) = PartialDate::parse(&file.compiled) {
        faults.push((1, "compiled".into(), error.to_string()));
    }
    for (field, text) in [("limits", &file.limits), ("source", &file.source)] {
        if text.trim().is_empty() {
            faults.push((1, field.into(), "must not be empty".into()));
        }
    }
    let mut rows = Vec::new();
    for (i, value) in file.notes.into_iter().enumerate() {
        let note: GapNote = match serde_json::from_value(value) {
            Ok(note) => note,
            Err(error) => {
                faults.push((i + 1, "(entry)".into(), error.to_string()));
                continue;
            }
        };
        faults.extend(faults_of(&note, known).into_iter().map(|(field, reason)| (i + 1, field, reason)));
        rows.extend(note.jurisdictions.iter().map(|code| GapRow {
            jurisdiction: code.clone(),
            position: i as i64 + 1,
            domain: note.domain.clone(),
            found: note.found.clone(),
            not_found: note.not_found.clone(),
            note: note.note.clone(),
            compiled: file.compiled.clone(),
            limits: file.limits.clone(),
            source: file.source.clone(),
        }));
    }
    rows.sort_by(|a, b| (&a.jurisdiction, a.position).cmp(&(&b.jurisdiction, b.position)));
    if faults.is_empty() { Ok(rows) } else { Err(faults) }
}

fn faults_of(note: &GapNote, known: &HashSet<String>) -> Vec<(String, String)> {
    let mut faults = Vec::new();
    if note.jurisdictions.is_empty() {
        faults.push(("jurisdictions".into(), "names none".into()));
    }
    for (i, code) in note.jurisdictions.iter().enumerate() {
        let field = format!("jurisdictions[{i}]");
        if !known.contains(code) {
            faults.push((field, format!("\"{code}\" is no jurisdiction here")));
        } else if note.jurisdictions[..i].contains(code) {
            faults.push((field, format!("\"{code}\" stands twice")));
        }
    }
    if let Err(error) = Domain::parse(&note.domain) {
        faults.push(("domain".into(), error.to_string()));
    }
    for (field, text) in [("found", &note.found), ("not_found", &note.not_found), ("note", &note.note)] {
        if text.as_ref().is_some_and(|text| text.trim().is_empty()) {
            faults.push((field.into(), "must not be empty".into()));
        }
    }
    if note.not_found.is_some() == note.note.is_some() {
        faults.push(("not_found".into(), "either this or \"note\" is needed, not both".into()));
    }
    if note.found.is_some() && note.not_found.is_none() {
        faults.push(("found".into(), "stands only beside \"not_found\"".into()));
    }
    faults
}

/// The notes as the content file spells them; none if the library has none.
pub(crate) fn write(rows: Vec<GapRow>) -> Option<String> {
    let first = rows.first()?;
    let (compiled, limits, source) = (first.compiled.clone(), first.limits.clone(), first.source.clone());
    let mut notes: BTreeMap<i64, GapNote> = BTreeMap::new();
    for row in rows {
        let note = notes.entry(row.position).or_insert_with(|| GapNote {
            jurisdictions: Vec::new(),
            domain: row.domain,
            found: row.found,
            not_found: row.not_found,
            note: row.note,
        });
        note.jurisdictions.push(row.jurisdiction);
    }
    let file = GapFile { compiled, limits, source, notes: notes.into_values().collect() };
    serde_json::to_string_pretty(&file).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = include_str!("../../../content/gaps.json");

    fn known() -> HashSet<String> {
        "asean bn id kh la mm my ph sg th tl vn".split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn what_is_written_out_reads_back_the_same() {
        let rows = read(WHOLE, &known()).unwrap();
        assert!(rows.iter().filter(|row| row.found.is_some()).count() == 11);
        let again = read(&write(rows.clone()).unwrap(), &known()).unwrap();
        assert_eq!(rows, again);
    }

    #[test]
    fn every_fault_is_told_with_entry_and_field() {
        let json = r#"{"compiled": "soon", "limits": "l", "source": " ", "notes": [
            {"jurisdictions": ["xx", "ph", "ph"], "domain": "elections", "note": "n"},
            {"jurisdictions": [], "domain": "songs", "found": "f"},
            {"jurisdictions": ["ph"], "domain": "elections", "note": "n", "colour": 1},
            {"jurisdictions": ["ph"], "domain": "elections", "note": ""}]}"#;
        let faults: Vec<String> = read(json, &known())
            .unwrap_err()
            .into_iter()
            .map(|(line, field, reason)| format!("{line} {field}: {}", &reason[..reason.len().min(30)]))
            .collect();
        assert_eq!(
            faults,
            [
                "1 compiled: \"soon\" is not a date of the fo",
                "1 source: must not be empty",
                "1 jurisdictions[0]: \"xx\" is no jurisdiction here",
                "1 jurisdictions[2]: \"ph\" stands twice",
                "2 jurisdictions: names none",
                "2 domain: \"songs\" is not one of: governm",
                "2 not_found: either this or \"note\" is neede",
                "2 found: stands only beside \"not_found\"",
                "3 (entry): unknown field `colour`, expect",
                "4 note: must not be empty",
            ]
        );
        let broken = read("{\n\"notes\": [", &known()).unwrap_err();
        assert_eq!((broken[0].0, broken[0].1.as_str()), (2, "(file)"));
    }
}
