//! An adopted policy as a record of the survey, so that it joins the library like any instrument. Its
//! gists are the clauses themselves, word for word.

use balai_model::{PartialDate, Stance};
use balai_web::Reader;
use serde_json::{Value, json};

use super::details::Details;
use crate::draft::{Body, Clause};
use crate::export::paper::words;
use crate::menu::Menu;

/// The most characters of a reference, as records allow.
const LONGEST_REFERENCE: usize = 200;

/// What the record is made of besides the body.
pub struct Told<'a> {
    /// Its id.
    pub id: &'a str,
    /// What was said when it was adopted.
    pub details: &'a Details,
    /// The day of the first adoption: the permanent address has it in every version.
    pub first: PartialDate,
    /// The days of later versions, this one included.
    pub amended: Vec<PartialDate>,
    /// Where it is read, with origin.
    pub url: &'a str,
    /// A reader of English, the language of records.
    pub english: &'a Reader,
    /// The menu.
    pub menu: &'a Menu,
}

/// The record.
pub fn record(body: &Body, told: &Told<'_>) -> Value {
    let english = told.english;
    let numbers = body.numbers();
    let provisions: Vec<Value> = body
        .clauses
        .iter()
        .map(|clause| {
            let number = numbers.get(&clause.eid).unwrap_or_default();
            let reference: String =
                format!("{number} {}", clause.heading).chars().take(LONGEST_REFERENCE).collect();
            json!({
                "ref": reference.trim(),
                "gist": words(body, clause, &numbers),
                "stance": stance(told.menu, clause).slug(),
                "elements": [clause.element.slug()],
                "eid": clause.eid,
            })
        })
        .collect();
    let day = english.date(&told.details.adopted);
    let signed: Vec<String> =
        told.details.signatories.iter().map(|one| format!("{} ({})", one.name, one.office)).collect();
    let said = [
        ("title", body.title.as_str()),
        ("issuer", body.issuer.as_str()),
        ("day", &day),
        ("clauses", &english.number(body.clauses.len())),
        ("signed", &signed.join(", ")),
    ];
    json!({
        "id": told.id,
        "title": body.title,
        "title_original": null,
        "jurisdiction": body.jurisdiction,
        "issuer": body.issuer,
        "kind": "policy",
        "domain": ["government-social-media"],
        "adopted": told.first.to_string(),
        "effective": told.details.effective.map(|date| date.to_string()),
        "status": "in-force",
        "amended": told.amended.iter().map(PartialDate::to_string).collect::<Vec<_>>(),
        "binding": true,
        "applies_to": english.with_all("record-applies", &said),
        "languages": [body.language],
        "url": told.url,
        "url_basis": "seen",
        "summary": english.with_all("record-summary", &said),
        "key_provisions": provisions,
        "relations": [],
        "sources": [told.url],
        "confidence": "high",
        "evidence": "seen",
        "verified": english.with_all("record-verified", &said),
    })
}

/// What a clause does to people's freedom, as its guideline is judged: one that opens *enables*, one
/// that limits *restricts*, one that does neither *obliges* whoever it addresses. A clause of
/// somebody's own has been judged by nobody.
fn stance(menu: &Menu, clause: &Clause) -> Stance {
    match clause.guideline().and_then(|slug| menu.guideline(slug)).map(|guideline| guideline.openness) {
        Some(1..) => Stance::Enables,
        Some(..=-1) => Stance::Restricts,
        Some(0) => Stance::Obliges,
        None => Stance::Unassessed,
    }
}
