//! What stands in a form, as it was typed: nothing is refused here.

use std::collections::BTreeMap;

use balai_text::fold::is_invisible;
use serde::{Deserialize, Serialize};

use super::row::{Row, in_their_order};
use crate::record::Record;
use crate::shelve::eids;

/// The fields of a form that hold one text each, in the order in which they are asked for.
pub const FACTS: [&str; 20] = [
    "title",
    "title_original",
    "jurisdiction",
    "issuer",
    "kind",
    "id",
    "adopted",
    "effective",
    "status",
    "binding",
    "applies_to",
    "languages",
    "amended",
    "url",
    "url_basis",
    "summary",
    "sources",
    "evidence",
    "confidence",
    "verified",
];
/// What was checked for this change; no field of the record, and asked for when one is edited.
pub const NOTE: &str = "note";

/// What stands in a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The fields of one text, by name.
    pub facts: BTreeMap<String, String>,
    /// The domains that are ticked.
    pub domains: Vec<String>,
    /// Relations: the kind, and what to.
    pub relations: Vec<(String, String)>,
    /// The provisions.
    pub rows: Vec<Row>,
    /// The text that was pasted to be cut into provisions.
    pub text: String,
    /// What somebody else changed meanwhile in the same places.
    pub clashes: Vec<Clash>,
}

/// A place that two have changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clash {
    /// The id of the control where it is shown.
    pub control: String,
    /// What the other one has written there; nothing if she took the provision out.
    pub theirs: Option<String>,
}

/// A text without spaces and invisible characters round it.
pub fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

impl Typed {
    /// What stands in the form of a record that nobody has touched yet.
    pub fn of(record: &Record) -> Self {
        let mut facts = BTreeMap::new();
        let mut fact = |name: &str, value: &str| {
            facts.insert(name.to_owned(), value.to_owned());
        };
        fact("id", &record.id);
        fact("title", &record.title);
        fact("title_original", record.title_original.as_deref().unwrap_or_default());
        fact("jurisdiction", &record.jurisdiction);
        fact("issuer", &record.issuer);
        fact("kind", record.kind.slug());
        fact("adopted", &record.adopted.map(|date| date.to_string()).unwrap_or_default());
        fact("effective", &record.effective.map(|date| date.to_string()).unwrap_or_default());
        fact("status", record.status.slug());
        fact("binding", if record.binding { "yes" } else { "no" });
        fact("applies_to", record.applies_to.as_deref().unwrap_or_default());
        fact("languages", &record.languages.join(", "));
        fact("amended", &record.amended.join("\n"));
        fact("url", &record.url);
        fact("url_basis", record.url_basis.map(|basis| basis.slug()).unwrap_or_default());
        fact("summary", &record.summary);
        fact("sources", &record.sources.join("\n"));
        fact("evidence", record.evidence.slug());
        fact("confidence", record.confidence.slug());
        fact("verified", &record.verified);
        let rows = eids(record).into_iter().zip(&record.key_provisions).zip(1..);
        Self {
            facts,
            domains: record.domain.iter().map(|domain| domain.slug().to_owned()).collect(),
            relations: record.relations.iter().map(|r| (r.kind.clone(), r.to.clone())).collect(),
            rows: rows.map(|((eid, provision), number)| Row::of(number, &eid, provision)).collect(),
            ..Self::default()
        }
    }

    /// What was typed in a field of one text.
    pub fn fact(&self, name: &str) -> &str {
        self.facts.get(name).map(String::as_str).unwrap_or_default()
    }

    /// Takes what a page of the form sent. A page shows the facts or does not, and some of the
    /// provisions; what it does not show stays.
    pub fn take(&mut self, pairs: &[(String, String)]) {
        let pairs: Vec<(String, String)> =
            pairs.iter().map(|(name, value)| (name.clone(), readable(value))).collect();
        let shows_facts = pairs.iter().any(|(name, _)| name == "title");
        if shows_facts {
            let ticked: Vec<String> =
                pairs.iter().filter(|(name, _)| name == "domain").map(|(_, word)| word.clone()).collect();
            self.domains = in_their_order(&self.domains, &ticked);
            self.relations.clear();
        }
        for (name, value) in &pairs {
            match name.as_str() {
                "text" => self.text.clone_from(value),
                fact if fact == NOTE || FACTS.contains(&fact) => {
                    self.facts.insert(fact.to_owned(), value.clone());
                }
                _ => {}
            }
        }
        self.take_relations(&pairs);
        self.take_rows(&pairs);
    }

    fn take_relations(&mut self, pairs: &[(String, String)]) {
        let value = |name: String| {
            pairs.iter().find(|(n, _)| *n == name).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        for (name, to) in pairs {
            let number = name.strip_prefix("relation.").and_then(|rest| rest.strip_suffix(".to"));
            if let Some(number) = number {
                let kind = value(format!("relation.{number}.kind"));
                if !(kind.is_empty() && bare(to).is_empty()) {
                    self.relations.push((kind, to.clone()));
                }
            }
        }
    }
}

/// As it is kept: one sort of line end, and nothing that a database cannot hold.
fn readable(value: &str) -> String {
    value.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{FFFD}")
}
