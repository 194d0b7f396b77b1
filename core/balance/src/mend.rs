//! What would make a finding go away, at one press or with some words of the writer's own.

use balai_model::Element;

use crate::ids::{ChoiceId, ClauseId, GuidelineId};
use crate::menu::Guideline;
use crate::view::View;

/// Something that would make a finding go away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mend {
    /// Add these guidelines: the one that helps, with all it rests on and needs beside it.
    AddGuidelines {
        /// In the order of the menu. None is there yet, none excludes what is.
        guidelines: Vec<GuidelineId>,
    },
    /// Take these clauses out.
    RemoveClauses {
        /// In the order of the policy.
        clauses: Vec<ClauseId>,
    },
    /// Answer a question with this option and no other.
    ChooseOption {
        /// The question.
        choice: ChoiceId,
        /// The answer.
        option: GuidelineId,
        /// The guidelines to be added for it.
        add: Vec<GuidelineId>,
        /// The clauses that answer otherwise and go.
        remove: Vec<ClauseId>,
    },
    /// Fill a blank; the value must be given.
    FillBlank {
        /// Its name.
        name: String,
        /// What the menu gives as an example.
        example: Option<String>,
    },
    /// Explain a term, in a clause of its own; the words must be given.
    DefineTerm {
        /// The term.
        term: String,
    },
    /// Write a clause on an element; the words must be given.
    WriteClause {
        /// The element.
        element: Element,
    },
    /// Word a clause otherwise; the words must be given.
    Reword {
        /// Which.
        clause: ClauseId,
    },
    /// Keep the words and forget the guideline they came from.
    Unlink {
        /// Of which clauses.
        clauses: Vec<ClauseId>,
    },
}

impl Mend {
    /// Whether the writer must give words or a value; otherwise one press does it.
    pub fn needs_words(&self) -> bool {
        match self {
            Mend::FillBlank { .. }
            | Mend::DefineTerm { .. }
            | Mend::WriteClause { .. }
            | Mend::Reword { .. } => true,
            Mend::AddGuidelines { .. }
            | Mend::RemoveClauses { .. }
            | Mend::ChooseOption { .. }
            | Mend::Unlink { .. } => false,
        }
    }
}

/// Adding a guideline with all that follows from it, if nothing there excludes any of it. If only
/// other answers to the same question do, choosing it in their place.
pub(crate) fn adding(view: &View<'_>, id: &GuidelineId) -> Option<Mend> {
    if let Some(guidelines) = view.addable(id, &[]) {
        return Some(Mend::AddGuidelines { guidelines });
    }
    choosing(view, id)
}

/// Answering the question a guideline belongs to with it.
pub(crate) fn choosing(view: &View<'_>, option: &GuidelineId) -> Option<Mend> {
    let choice = view.menu.choice_of(option.as_str())?;
    let others: Vec<&GuidelineId> = choice.options.iter().filter(|other| *other != option).collect();
    let remove: Vec<usize> =
        others.iter().flat_map(|other| view.clauses_of(other.as_str())).copied().collect();
    Some(Mend::ChooseOption {
        choice: choice.id.clone(),
        option: option.clone(),
        add: view.addable(option, &others)?,
        remove: view.ids(remove),
    })
}

/// Taking clauses out.
pub(crate) fn removing(view: &View<'_>, clauses: &[usize]) -> Mend {
    Mend::RemoveClauses { clauses: view.ids(clauses.to_vec()) }
}

/// Adding one of some guidelines: what belongs into every policy first, then what opens most; at
/// most so many are offered.
pub(crate) fn adding_one_of<'m>(
    view: &View<'_>,
    guidelines: impl Iterator<Item = &'m Guideline>,
    most: usize,
) -> Vec<Mend> {
    let mut found: Vec<&Guideline> = guidelines.collect();
    found.sort_by_key(|g| (g.strength, std::cmp::Reverse(g.openness)));
    let addable = |g: &&Guideline| view.addable(&g.id, &[]);
    found.iter().filter_map(addable).map(|guidelines| Mend::AddGuidelines { guidelines }).take(most).collect()
}
