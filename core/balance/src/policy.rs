//! The policy as the check sees it: clauses, where they come from, and the blanks filled so far.

use std::collections::BTreeMap;

use balai_model::{Element, Lang, Stance};

use crate::ids::{ClauseId, GuidelineId};

/// What sort of policy is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Nature {
    /// A draft, made from the menu or not.
    Draft,
    /// An instrument of the library.
    Instrument,
}

/// Where a clause comes from, and so how much is known of what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It was adapted from a guideline, whose effects are known.
    Guideline(GuidelineId),
    /// Somebody judged what it does, as with the provisions of the library.
    Judged {
        /// What it does to people's freedom.
        stance: Stance,
        /// What it says, in the survey's own English words; may be empty.
        gist: String,
    },
    /// It was written freely, and nobody has judged it.
    Written,
}

/// A clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its identity, the eId.
    pub id: ClauseId,
    /// What it is about; a provision of the library may be about several elements.
    pub elements: Vec<Element>,
    /// Its heading; may be empty.
    pub heading: String,
    /// Its words, with the marks of blanks and references in them.
    pub words: String,
    /// Where it comes from.
    pub origin: Origin,
    /// The account it holds for, if not for all: one account may have another model of moderation.
    pub account: Option<String>,
}

/// A policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// What sort it is.
    pub nature: Nature,
    /// The language of its words, if it is one of ours.
    pub lang: Option<Lang>,
    /// Its clauses, in order.
    pub clauses: Vec<Clause>,
    /// The values of blanks, by name. An empty value is none.
    pub filled: BTreeMap<String, String>,
}

impl Policy {
    /// The value of a blank.
    pub fn value(&self, blank: &str) -> Option<&str> {
        self.filled.get(blank).map(String::as_str).filter(|value| !value.trim().is_empty())
    }
}
