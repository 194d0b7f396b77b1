//! What is on a paper, in the order in which it is printed.

use serde::{Deserialize, Serialize};

/// What sort of paper it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A whole policy, with contents and numbered clauses.
    #[default]
    Policy,
    /// One page: a summary for citizens, a card for staff. Clauses are points of a list.
    Page,
}

/// A paper with every word that is printed on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// What sort of paper it is.
    pub shape: Shape,
    /// The language of its words, a BCP 47 tag: `km`, `zh-Hans`.
    pub language: String,
    /// Its title.
    pub title: String,
    /// The body whose paper it is.
    pub body: String,
    /// A sentence under the title: that it is a draft, or what the page is for.
    pub lead: Option<String>,
    /// What stands in the box at its head, in order: adopted on, in force from, review by, version.
    pub facts: Vec<Fact>,
    /// Where the text lives for ever, with its origin.
    pub address: String,
    /// Which version it is, in words: "Version 3, 4 May 2026".
    pub version: String,
    /// The day of the version, `2026-05-04`: the date in the file's own description.
    pub date: String,
    /// The text.
    pub sections: Vec<Section>,
    /// What follows the text without being part of it: findings accepted with a reason, sources.
    pub annexes: Vec<Section>,
    /// Who signed.
    pub signatories: Vec<Signatory>,
    /// The words the paper itself needs.
    pub labels: Labels,
}

/// A line of the box at the head: what, and its value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is: "Adopted".
    pub label: String,
    /// Its value: "4 May 2026".
    pub value: String,
}

/// A section with its clauses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its name within the document, `sec_3`; a link target.
    pub anchor: String,
    /// Its number as printed, `3`; empty for one without.
    pub number: String,
    /// Its heading.
    pub title: String,
    /// Its clauses.
    pub clauses: Vec<Clause>,
}

/// A clause.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// Its eId, `sec_3__cl_2`; a link target.
    pub anchor: String,
    /// Its number as printed, `3.2`; empty for one without.
    pub number: String,
    /// Its heading, if it has one.
    pub title: Option<String>,
    /// Its words; a line break begins a paragraph.
    pub text: String,
    /// A note in small letters: where it comes from.
    pub note: Option<String>,
}

impl Clause {
    /// Its paragraphs, without empty ones.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.text.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

/// Somebody who signed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// Her name.
    pub name: String,
    /// Her office.
    pub office: String,
}

/// The words the paper itself needs, in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// Over the list of sections.
    pub contents: String,
    /// At the foot of each page, with `{page}` and `{pages}` where the numbers stand.
    pub page: String,
    /// Before the permanent address.
    pub address: String,
    /// Over the signatures.
    pub signed: String,
}

impl Paper {
    /// All sections, annexes after the text.
    pub fn all_sections(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().chain(&self.annexes)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn paper() -> Paper {
        Paper {
            language: "km".into(),
            title: "Policy *of* Example".into(),
            body: "Ministry of Example".into(),
            facts: vec![Fact { label: "Adopted".into(), value: "4 May 2026".into() }],
            address: "http://127.0.0.1/akn/kh/policy/2026-05-04/example".into(),
            version: "Version 1".into(),
            date: "2026-05-04".into(),
            sections: vec![Section {
                anchor: "sec_1".into(),
                number: "1".into(),
                title: "Rights".into(),
                clauses: vec![Clause {
                    anchor: "sec_1__cl_1".into(),
                    number: "1.1".into(),
                    title: Some("Who speaks".into()),
                    text: "Say <who> speaks & why.\n\nSecond paragraph.".into(),
                    note: Some("Adapted from the menu.".into()),
                }],
            }],
            signatories: vec![Signatory { name: "A. Person".into(), office: "Minister of Example".into() }],
            labels: Labels {
                contents: "Contents".into(),
                page: "Page {page} of {pages}".into(),
                address: "Permanent address:".into(),
                signed: "Signed".into(),
            },
            ..Paper::default()
        }
    }

    #[test]
    fn a_clause_has_no_empty_paragraph() {
        let clause = Clause { text: "One.\n\n  \nTwo.".into(), ..Clause::default() };
        assert_eq!(clause.paragraphs().collect::<Vec<_>>(), ["One.", "Two."]);
    }
}
