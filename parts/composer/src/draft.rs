//! A draft: a policy that is being composed. Its whole text is one value, the [`Body`], and every
//! save keeps the body as it then stood.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`section`] | what does somebody change in a section, and what if another changed it too? |
//! | [`save`] | how does a body become a version that everybody can read in the register? |
//! | [`start`] | how does a draft begin? |
//! | [`access`] | who may read, remark on or edit this draft? |
//! | [`share`] | how is it shown to somebody without an account? |
//! | [`remark`] | what do its readers say about a section? |
//! | [`store`] | what do drafts ask of their tables? |

pub mod access;
pub mod remark;
pub mod save;
pub mod section;
pub mod share;
pub mod start;
pub(crate) mod store;

use std::collections::{BTreeMap, BTreeSet};

use balai_model::{EId, Element, ProvisionId, ThingId};
use balai_text::Numbers;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::blank::{self, Piece};
use crate::menu::{Guideline, Menu};

/// The kind under which drafts stand in the register.
pub const DRAFT: &str = "draft";
/// The kinds of link that go out from a draft's clauses.
pub const LINKS: &[&str] = &["adapted-from", "of-element"];

/// Where a clause comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The guideline.
    pub guideline: String,
    /// The model text it was adapted from, if its wording is no longer that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
}

/// A clause of a draft. It stays the same clause through all versions, whatever its number and words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// Its name within the draft, for ever the same: `cl_7`.
    pub eid: String,
    /// Its provision in the register.
    pub provision: Uuid,
    /// The section it stands in.
    pub element: Element,
    /// Its heading.
    pub heading: String,
    /// Its words, with blanks and references as they are spelled.
    pub text: String,
    /// The guideline it was adapted from; none for a clause of somebody's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

impl Clause {
    /// The guideline it was adapted from.
    pub fn guideline(&self) -> Option<&str> {
        self.origin.as_ref().map(|origin| origin.guideline.as_str())
    }

    /// The model text, if the clause says it in other words.
    pub fn model(&self) -> Option<&str> {
        self.origin.as_ref().and_then(|origin| origin.model.as_deref())
    }

    /// Gives it other words; the model text is remembered as soon as they differ from it.
    pub fn reword(&mut self, text: &str) {
        if let Some(origin) = &mut self.origin {
            let model = origin.model.take().unwrap_or_else(|| self.text.clone());
            origin.model = (model != text).then_some(model);
        }
        text.clone_into(&mut self.text);
    }

    /// Its name as the register reads it.
    pub fn name(&self) -> Option<EId> {
        EId::parse(&self.eid)
    }
}

/// The whole of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Its title.
    pub title: String,
    /// The body that is to adopt it.
    pub issuer: String,
    /// The jurisdiction's code.
    pub jurisdiction: Option<String>,
    /// The language it is written in.
    pub language: String,
    /// What was written into the blanks.
    pub blanks: BTreeMap<String, String>,
    /// Its clauses; those of a section stand together, sections in the order of the elements.
    pub clauses: Vec<Clause>,
    /// The sections that somebody called complete.
    pub complete: BTreeSet<Element>,
    /// How many clauses it ever had: names are not used twice.
    pub named: u32,
}

impl Body {
    /// The clauses of a section, in order.
    pub fn section(&self, element: Element) -> impl Iterator<Item = &Clause> {
        self.clauses.iter().filter(move |clause| clause.element == element)
    }

    /// A clause by its name.
    pub fn clause(&self, eid: &str) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.eid == eid)
    }

    /// A clause by its name, to be changed.
    pub fn clause_mut(&mut self, eid: &str) -> Option<&mut Clause> {
        self.clauses.iter_mut().find(|clause| clause.eid == eid)
    }

    /// The clause adapted from a guideline.
    pub fn adapted_from(&self, guideline: &str) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.guideline() == Some(guideline))
    }

    /// The guidelines it has clauses of.
    pub fn guidelines(&self) -> BTreeSet<&str> {
        self.clauses.iter().filter_map(Clause::guideline).collect()
    }

    /// Adds a guideline's text at the end of its section; nothing happens if it is there.
    pub fn add(&mut self, guideline: &Guideline, provision: ProvisionId) -> bool {
        if self.adapted_from(&guideline.slug).is_some() {
            return false;
        }
        let origin = Some(Origin { guideline: guideline.slug.clone(), model: None });
        self.put(guideline.element, &guideline.title, &guideline.text, origin, provision);
        true
    }

    /// Adds a clause of somebody's own at the end of a section.
    pub fn write(&mut self, element: Element, heading: &str, text: &str, provision: ProvisionId) {
        self.put(element, heading, text, None, provision);
    }

    fn put(
        &mut self,
        element: Element,
        heading: &str,
        text: &str,
        origin: Option<Origin>,
        provision: ProvisionId,
    ) {
        self.named += 1;
        let clause = Clause {
            eid: format!("cl_{}", self.named),
            provision: provision.0,
            element,
            heading: heading.to_owned(),
            text: text.to_owned(),
            origin,
        };
        let place = self.clauses.iter().rposition(|other| other.element <= element).map_or(0, |at| at + 1);
        self.clauses.insert(place, clause);
    }

    /// Takes a clause out.
    pub fn remove(&mut self, eid: &str) {
        self.clauses.retain(|clause| clause.eid != eid);
    }

    /// Moves a clause one place up or down within its section.
    pub fn shift(&mut self, eid: &str, up: bool) {
        let Some(at) = self.clauses.iter().position(|clause| clause.eid == eid) else { return };
        let other = if up { at.checked_sub(1) } else { Some(at + 1) };
        if let Some(other) = other.filter(|other| *other < self.clauses.len())
            && self.clauses[at].element == self.clauses[other].element
        {
            self.clauses.swap(at, other);
        }
    }

    /// The number of every clause, by its name.
    pub fn numbers(&self) -> Numbers {
        Numbers::of(
            Element::ALL
                .iter()
                .map(|element| self.section(*element).map(|clause| clause.eid.as_str()).collect::<Vec<_>>()),
        )
    }

    /// A text of the draft in pieces: blanks filled as far as they are, references as numbers.
    pub fn pieces(&self, text: &str, numbers: &Numbers) -> Vec<Piece> {
        blank::pieces(text, |name| self.blank(name), |eid| numbers.get(eid).map(str::to_owned))
    }

    /// The words of a clause as they would be adopted; open blanks stay as they are spelled.
    pub fn words(&self, clause: &Clause, numbers: &Numbers) -> String {
        blank::spelled(&self.pieces(&clause.text, numbers))
    }

    /// The same body with the blanks filled in its texts; references stay as they are spelled.
    pub fn settled(&self) -> Self {
        let mut settled = self.clone();
        let value = |name: &str| self.blanks.get(name).filter(|value| !value.is_empty()).map(String::as_str);
        for clause in &mut settled.clauses {
            clause.text = balai_text::fill(&clause.text, value);
        }
        settled
    }

    /// What was written into a blank.
    pub fn blank(&self, name: &str) -> Option<String> {
        self.blanks.get(name).filter(|value| !value.is_empty()).cloned()
    }

    /// The blanks of all clauses, in the order of the text, each with the clauses that have it.
    pub fn open_and_filled(&self) -> Vec<(String, Vec<&Clause>)> {
        let mut found: Vec<(String, Vec<&Clause>)> = Vec::new();
        for clause in &self.clauses {
            for name in blank::names(&clause.text) {
                match found.iter_mut().find(|(known, _)| known == name) {
                    Some((_, clauses)) => clauses.push(clause),
                    None => found.push((name.to_owned(), vec![clause])),
                }
            }
        }
        found
    }

    /// The clauses that refer to a clause that is not there.
    pub fn broken(&self) -> Vec<(&Clause, String)> {
        let there = |eid: &str| self.clause(eid).is_some();
        self.clauses
            .iter()
            .flat_map(|clause| blank::references(&clause.text).into_iter().map(move |eid| (clause, eid)))
            .filter(|(_, eid)| !there(eid))
            .collect()
    }

    /// What the guidelines it has need and it lacks.
    pub fn lacking<'a>(&self, menu: &'a Menu) -> Vec<&'a Guideline> {
        menu.lacking(&self.guidelines())
    }

    /// Clauses that cannot stand beside each other, each pair once.
    pub fn conflicts(&self, menu: &Menu) -> Vec<(&Clause, &Clause)> {
        let mut pairs = Vec::new();
        for (at, one) in self.clauses.iter().enumerate() {
            let Some(guideline) = one.guideline().and_then(|slug| menu.guideline(slug)) else { continue };
            let others = self.clauses[at + 1..].iter();
            let excluded = |other: &&Clause| {
                other.guideline().is_some_and(|g| guideline.conflicts.iter().any(|c| c == g))
            };
            pairs.extend(others.filter(excluded).map(|other| (one, other)));
        }
        pairs
    }
}

/// A draft as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its thing in the register.
    pub thing: ThingId,
    /// Twelve letters and digits, its place under `/drafts/`.
    pub name: String,
    /// The newest version.
    pub version: i64,
    /// `draft`, until it is adopted.
    pub state: String,
    /// When it began.
    pub created_at: OffsetDateTime,
    /// When it last changed.
    pub changed_at: OffsetDateTime,
    /// The whole of it.
    pub body: Body,
}

impl Draft {
    /// Where it lives.
    pub fn address(&self) -> String {
        format!("/drafts/{}", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(sections: &[(Element, &str)]) -> Body {
        let mut body = Body::default();
        for (element, text) in sections {
            body.write(*element, "Heading", text, ProvisionId(Uuid::nil()));
        }
        body
    }

    #[test]
    fn sections_stand_in_the_order_of_the_elements_and_number_themselves() {
        let mut body = body(&[
            (Element::Moderation, "a"),
            (Element::HumanRightsSafeguards, "b"),
            (Element::Moderation, "see {{ref:cl_1}}"),
        ]);
        let numbered = |body: &Body| -> Vec<String> {
            let numbers = body.numbers();
            let of = |c: &Clause| format!("{} {}", numbers.get(&c.eid).unwrap(), body.words(c, &numbers));
            body.clauses.iter().map(of).collect()
        };
        assert_eq!(numbered(&body), ["1.1 b", "2.1 a", "2.2 see 2.1"]);
        body.shift("cl_3", true);
        body.shift("cl_2", false);
        assert_eq!(numbered(&body), ["1.1 b", "2.1 see 2.2", "2.2 a"]);
        body.remove("cl_2");
        assert_eq!(numbered(&body), ["1.1 see 1.2", "1.2 a"]);
        body.remove("cl_1");
        assert_eq!(body.broken().len(), 1);
        assert_eq!(numbered(&body), ["1.1 see {{ref:cl_1}}"]);
        body.write(Element::Moderation, "Heading", "c", ProvisionId(Uuid::nil()));
        assert_eq!(body.clauses[1].eid, "cl_4");
    }

    #[test]
    fn a_reworded_clause_remembers_its_model() {
        let mut clause = Clause {
            eid: "cl_1".into(),
            provision: Uuid::nil(),
            element: Element::Privacy,
            heading: String::new(),
            text: "model".into(),
            origin: Some(Origin { guideline: "pr-notice".into(), model: None }),
        };
        clause.reword("mine");
        clause.reword("mine again");
        assert_eq!((clause.text.as_str(), clause.model()), ("mine again", Some("model")));
        clause.reword("model");
        assert_eq!((clause.text.as_str(), clause.model()), ("model", None));
    }
}
