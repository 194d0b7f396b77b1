//! Citations for reference managers: an instrument as BibTeX and as CSL-JSON. The date of access
//! is left out, because only whoever reads knows it.

pub mod bibtex;

use balai_model::{InstrumentKind, Status};
use serde_json::{Value, json};

use crate::record::Record;

/// What a citation is made of.
pub struct Cited<'a> {
    /// The record.
    pub record: &'a Record,
    /// The permanent address, with the node's own before it.
    pub url: String,
    /// Which version of the record.
    pub version: i64,
    /// The jurisdiction's English name.
    pub jurisdiction: String,
}

/// What sort of source an instrument is to a reference manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A law, or a rule with force of law.
    Legislation,
    /// A law that is not adopted yet.
    Bill,
    /// A binding agreement of states.
    Treaty,
    /// What a body publishes: a policy, guideline, circular, code or strategy.
    Report,
    /// A norm of a standards body.
    Standard,
    /// A declaration.
    Document,
}

impl Sort {
    /// The sort of an instrument.
    pub fn of(record: &Record) -> Self {
        let among_states = matches!(record.jurisdiction.as_str(), "un" | "asean" | "int" | "oecd");
        match record.kind {
            InstrumentKind::Law if among_states => Self::Treaty,
            InstrumentKind::Law if record.status == Status::Draft => Self::Bill,
            InstrumentKind::Constitution | InstrumentKind::Law | InstrumentKind::Regulation => {
                Self::Legislation
            }
            InstrumentKind::Circular
            | InstrumentKind::Policy
            | InstrumentKind::Guideline
            | InstrumentKind::CodeOfConduct
            | InstrumentKind::Strategy => Self::Report,
            InstrumentKind::Standard => Self::Standard,
            InstrumentKind::Declaration => Self::Document,
        }
    }

    /// Its type in CSL.
    pub fn csl(self) -> &'static str {
        match self {
            Self::Legislation => "legislation",
            Self::Bill => "bill",
            Self::Treaty => "treaty",
            Self::Report => "report",
            Self::Standard => "standard",
            Self::Document => "document",
        }
    }
}

impl Cited<'_> {
    /// How far to rely on it, for those who read the citation.
    fn note(&self) -> String {
        let Record { evidence, confidence, .. } = self.record;
        format!(
            "Balai, version {} of the record; evidence: {evidence}; confidence: {confidence}",
            self.version
        )
    }

    /// What sort of text it is, in words: `code of conduct`.
    fn genre(&self) -> String {
        self.record.kind.slug().replace('-', " ")
    }

    /// The title as published, if it is another.
    fn original(&self) -> Option<&str> {
        self.record.title_original.as_deref().filter(|original| *original != self.record.title)
    }

    /// The instrument as a CSL-JSON list of one.
    pub fn csl(&self) -> Value {
        let record = self.record;
        let mut item = json!({
            "id": record.id,
            "type": Sort::of(record).csl(),
            "title": record.title,
            "author": [{ "literal": record.issuer }],
            "jurisdiction": self.jurisdiction,
            "genre": self.genre(),
            "URL": self.url,
            "version": self.version.to_string(),
            "archive": "Balai",
            "note": self.note(),
        });
        if let Some(original) = self.original() {
            item["original-title"] = original.into();
        }
        if let Some(language) = record.languages.first() {
            item["language"] = language.as_str().into();
        }
        if let Some(date) = record.adopted {
            let mut parts = vec![date.year];
            parts.extend(date.month.map(i32::from));
            parts.extend(date.day.map(i32::from));
            item["issued"] = json!({ "date-parts": [parts] });
        }
        Value::Array(vec![item])
    }
}
