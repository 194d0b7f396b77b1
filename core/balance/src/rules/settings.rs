//! The measures by which rules are applied, as the data set them.

use std::collections::BTreeMap;

use balai_model::{Element, Lang, Stance};
use serde::Deserialize;

use crate::finding::Safeguard;
use crate::menu::Right;

/// All measures.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub test: SafeguardRule,
    pub notice: SafeguardRule,
    pub appeal: SafeguardRule,
    pub end: SafeguardRule,
    pub rights: Rights,
    pub options: Options,
    pub silent: Silent,
    pub closed: Lean,
    pub unsafe_at: Lean,
    pub terms: Terms,
    pub readability: Readability,
}

impl Settings {
    /// What a stance does to openness.
    pub fn openness_of(&self, stance: Stance) -> Option<i8> {
        self.closed.stances.get(&stance).copied()
    }
}

/// How a safeguard is given, and what tells of it where no guideline does.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SafeguardRule {
    /// The guidelines that give it.
    pub given_by: Vec<String>,
    /// The one to offer where the public is concerned.
    pub offer: String,
    /// The one to offer where the clause is about these elements.
    pub offer_for_staff: String,
    /// The elements that are about staff.
    pub staff_elements: Vec<Element>,
    /// Whether a guideline that restricts must have it even if the menu does not say so.
    pub always: bool,
    /// Beginnings of English words by which each safeguard is known in a gist or text.
    pub signs: BTreeMap<Safeguard, Vec<String>>,
}

/// When a right counts as guarded.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rights {
    /// How open a guideline must be to guard the rights it touches.
    pub guards_from: i8,
    /// How many guidelines are offered.
    pub offer: usize,
    /// By which elements a provision without a guideline touches or guards a right.
    pub elements: BTreeMap<Right, Vec<Element>>,
}

/// Choices.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Options {
    /// Those that may be answered otherwise for each account.
    pub by_account: Vec<String>,
}

/// Silence.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Silent {
    /// How many guidelines are offered.
    pub offer: usize,
}

/// When an element leans too far.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lean {
    /// The mean, in hundredths, at which it does.
    pub at_most: i32,
    /// What a stance counts.
    #[serde(default)]
    pub stances: BTreeMap<Stance, i8>,
    /// How many guidelines are offered.
    pub offer: usize,
}

/// Terms that should be explained.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Terms {
    /// In so many clauses a quoted term must stand.
    pub quoted_from: usize,
    /// And a term known by its capitals.
    pub capitals_from: usize,
    /// The list of terms, by language.
    pub listed: BTreeMap<Lang, Vec<ListedTerm>>,
    /// What stands right behind a term that is being explained, by language.
    pub explains: BTreeMap<Lang, Vec<String>>,
}

/// A term of the list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListedTerm {
    pub term: String,
    /// Guidelines that say what it is.
    #[serde(default)]
    pub explained_by: Vec<String>,
}

/// When a clause is heavy to read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Readability {
    /// Shorter clauses are not measured.
    pub least_words: usize,
    /// The highest figure that is not heavy, by language.
    pub limits: BTreeMap<Lang, u32>,
}
