//! The policy as an Akoma Ntoso document. Clauses keep their names as eIds; the number readers see
//! stands before the heading, as the names do not follow it. The data of [`super::json`] go along as
//! the file's own record, so nothing that has no place in the standard is lost.

use balai_akn::{DocumentKind, Provision, Work};

use super::json;
use super::paper::Printer;

/// Writes the document.
pub fn write(printer: &Printer<'_>) -> String {
    let (out, body) = (printer.out, &printer.out.body);
    let numbers = body.numbers();
    let provisions = body.clauses.iter().map(|clause| Provision {
        eid: clause.eid.clone(),
        element: String::new(),
        num: numbers.get(&clause.eid).map(str::to_owned),
        heading: Some(clause.heading.clone()).filter(|heading| !heading.is_empty()),
        text: printer.words(clause, &numbers),
    });
    let adopted = out.adopted.as_ref();
    balai_akn::write(&Work {
        address: out.work.clone(),
        title: body.title.clone(),
        author: body.issuer.clone(),
        work_date: adopted.and_then(|adopted| adopted.first).map(|date| date.to_string()),
        expression_date: out.day.to_string(),
        version: out.version,
        language: printer.reader.lang.alpha3().to_owned(),
        aliases: Vec::new(),
        document: DocumentKind::Doc,
        provisions: provisions.collect(),
        note: if adopted.is_some() { String::new() } else { printer.reader.w("export-draft-lead") },
        record: serde_json::to_string(&json::of(printer)).unwrap_or_default(),
    })
}
