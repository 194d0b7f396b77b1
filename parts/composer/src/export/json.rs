//! The policy as data. These types are the shape on the wire; what they are made from may change.

use serde::Serialize;

use super::paper::{Printer, sections};
use crate::blank;

/// A policy.
#[derive(Debug, Serialize)]
pub struct PolicyJson {
    title: String,
    issuer: String,
    jurisdiction: Option<String>,
    language: String,
    /// `draft` or `adopted`.
    state: &'static str,
    version: i64,
    date: String,
    address: String,
    work: String,
    adopted: Option<AdoptedJson>,
    sections: Vec<SectionJson>,
    accepted_findings: Vec<FindingJson>,
}

/// What is known of an adoption.
#[derive(Debug, Serialize)]
struct AdoptedJson {
    adopted: Option<String>,
    decision: String,
    effective: Option<String>,
    review: Option<String>,
    signatories: Vec<SignatoryJson>,
}

#[derive(Debug, Serialize)]
struct SignatoryJson {
    name: String,
    office: String,
}

/// A section.
#[derive(Debug, Serialize)]
struct SectionJson {
    number: String,
    element: &'static str,
    title: String,
    clauses: Vec<ClauseJson>,
}

/// A clause.
#[derive(Debug, Serialize)]
struct ClauseJson {
    eid: String,
    number: String,
    heading: String,
    text: String,
    /// The guideline it was adapted from.
    guideline: Option<String>,
    /// Whether its wording is no longer the model's.
    reworded: bool,
    /// Names of blanks nobody has filled in.
    open_blanks: Vec<String>,
}

#[derive(Debug, Serialize)]
struct FindingJson {
    clauses: Vec<String>,
    finding: String,
    reason: String,
}

/// The data of what leaves.
pub fn of(printer: &Printer<'_>) -> PolicyJson {
    let (out, body) = (printer.out, &printer.out.body);
    let spelled = |date: Option<balai_model::PartialDate>| date.map(|date| date.to_string());
    let adopted = out.adopted.as_ref().map(|adopted| AdoptedJson {
        adopted: spelled(adopted.on),
        decision: adopted.decision.clone(),
        effective: spelled(adopted.effective),
        review: spelled(adopted.review),
        signatories: adopted
            .signatories
            .iter()
            .map(|one| SignatoryJson { name: one.name.clone(), office: one.office.clone() })
            .collect(),
    });
    PolicyJson {
        title: body.title.clone(),
        issuer: body.issuer.clone(),
        jurisdiction: body.jurisdiction.clone(),
        language: body.language.clone(),
        state: if adopted.is_some() { "adopted" } else { "draft" },
        version: out.version,
        date: out.day.to_string(),
        address: printer.address(),
        work: out.work.clone(),
        adopted,
        sections: section_list(printer),
        accepted_findings: out
            .accepted
            .iter()
            .map(|one| FindingJson {
                clauses: one.clauses.clone(),
                finding: one.finding.clone(),
                reason: one.reason.clone(),
            })
            .collect(),
    }
}

fn section_list(printer: &Printer<'_>) -> Vec<SectionJson> {
    let body = &printer.out.body;
    let numbers = body.numbers();
    let open = |text: &str| -> Vec<String> {
        blank::names(text).into_iter().filter(|name| body.blank(name).is_none()).map(str::to_owned).collect()
    };
    sections(body, &numbers)
        .into_iter()
        .map(|(number, element, clauses)| SectionJson {
            number,
            element: element.slug(),
            title: printer.reader.w(&format!("element-{element}")),
            clauses: clauses
                .into_iter()
                .map(|clause| ClauseJson {
                    eid: clause.eid.clone(),
                    number: numbers.get(&clause.eid).unwrap_or_default().to_owned(),
                    heading: clause.heading.clone(),
                    text: printer.words(clause, &numbers),
                    guideline: clause.guideline().map(str::to_owned),
                    reworded: clause.model().is_some(),
                    open_blanks: open(&clause.text),
                })
                .collect(),
        })
        .collect()
}
