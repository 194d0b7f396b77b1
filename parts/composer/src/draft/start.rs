//! How a draft begins: from nothing, from a bundle, or from another draft.

use balai_model::{Lang, ProvisionId};
use balai_register::Outside;

use super::{Body, Draft};
use crate::menu::{Bundle, Menu};

/// How many characters a title or the name of a body may have.
pub const LONGEST: usize = 200;

/// What is asked before a draft begins.
#[derive(Clone, Debug, Default)]
pub struct Details {
    /// Its title.
    pub title: String,
    /// The body that is to adopt it.
    pub issuer: String,
    /// The jurisdiction's code; empty for none.
    pub jurisdiction: String,
    /// The language it is written in.
    pub language: String,
}

/// What is wrong with details: the field, and the word that says why.
pub type Fault = (&'static str, &'static str);

impl Details {
    /// What is wrong with them, given the jurisdictions there are.
    pub fn faults(&self, jurisdictions: &[String]) -> Vec<Fault> {
        let mut faults = Vec::new();
        for (field, text, missing, long) in [
            ("title", &self.title, "draft-title-missing", "draft-title-long"),
            ("issuer", &self.issuer, "draft-issuer-missing", "draft-issuer-long"),
        ] {
            match text.trim().chars().count() {
                0 => faults.push((field, missing)),
                1..=LONGEST => {}
                _ => faults.push((field, long)),
            }
        }
        if !self.jurisdiction.is_empty() && !jurisdictions.contains(&self.jurisdiction) {
            faults.push(("jurisdiction", "draft-jurisdiction-unknown"));
        }
        if !Lang::ALL.iter().any(|lang| lang.tag() == self.language) {
            faults.push(("language", "draft-language-unknown"));
        }
        faults
    }

    /// Writes them into a body. The adopting body's name is asked once: it is also the blank.
    pub fn write(&self, body: &mut Body) {
        let before = std::mem::replace(&mut body.issuer, self.issuer.trim().to_owned());
        self.title.trim().clone_into(&mut body.title);
        body.jurisdiction = Some(self.jurisdiction.clone()).filter(|code| !code.is_empty());
        body.language.clone_from(&self.language);
        let agency = body.blanks.entry("agency".to_owned()).or_default();
        if agency.is_empty() || *agency == before {
            agency.clone_from(&body.issuer);
        }
    }
}

/// A body with a bundle's clauses, in the menu's order.
pub fn of_bundle(outside: &dyn Outside, menu: &Menu, bundle: &Bundle) -> Body {
    let mut body = Body::default();
    for guideline in menu.guidelines().filter(|g| bundle.guidelines.contains(&g.slug)) {
        body.add(guideline, ProvisionId(outside.new_id()));
    }
    body
}

/// A body with another draft's clauses, as clauses of its own: same names and words, other
/// provisions. What the other body wrote into its blanks is a start; only its own name goes.
pub fn of_draft(outside: &dyn Outside, draft: &Draft) -> Body {
    let mut body = draft.body.clone();
    for clause in &mut body.clauses {
        clause.provision = outside.new_id();
    }
    body.complete.clear();
    body.blanks.remove("agency");
    body.issuer.clear();
    body
}
