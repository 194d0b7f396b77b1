//! What was found, as facts; whoever shows it makes the words.

use balai_model::Element;

use crate::ids::{ChoiceId, ClauseId, GuidelineId};
use crate::mend::Mend;
use crate::menu::Right;
use crate::reading::Reading;
use crate::rules::{RuleId, Severity};

/// What must stand beside a restriction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Safeguard {
    /// A published rule allows it, precise enough to act by.
    Legality,
    /// It serves an aim of the closed list.
    LegitimateAim,
    /// It is necessary, and the mildest way that works.
    NecessityAndProportionality,
    /// Those affected are told what was done and why.
    Notice,
    /// Somebody else looks at it again.
    Appeal,
    /// It ends by itself.
    End,
    /// What else the menu wants beside it.
    Other,
}

/// By what a term was known to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// It is on the list of terms a policy should explain.
    Listed,
    /// It stands in quotation marks.
    Quoted,
    /// It is written with capitals within a sentence.
    Capitals,
}

/// What a finding is about, by its rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Facts {
    /// The clauses rest on this guideline, which is not there.
    Requirement {
        /// What is missing.
        guideline: GuidelineId,
    },
    /// The clauses come from two guidelines that exclude each other.
    Conflict {
        /// One of them, the first in the menu.
        one: GuidelineId,
        /// The other.
        other: GuidelineId,
    },
    /// Several answers to one question.
    TwoOptions {
        /// The question.
        choice: ChoiceId,
        /// The answers given.
        options: Vec<GuidelineId>,
    },
    /// No answer to a question.
    ChoiceOpen {
        /// The question.
        choice: ChoiceId,
    },
    /// The clauses restrict, and these safeguards are missing.
    Restriction {
        /// What is missing.
        safeguards: Vec<Safeguard>,
        /// The guideline that would give it.
        guideline: GuidelineId,
        /// Whether it was looked for by words, in clauses that do not come from the menu. Such a
        /// finding may be mistaken.
        by_words: bool,
    },
    /// The clauses limit a right or put it at risk, and no other guards it.
    Unprotected {
        /// The right.
        right: Right,
    },
    /// The clauses on the element limit much more than they open.
    Closed {
        /// The mean of openness, in hundredths.
        mean: i32,
    },
    /// The clauses on the element add more risk than they take away.
    Unsafe {
        /// The mean of safety, in hundredths.
        mean: i32,
    },
    /// A blank is not filled.
    Blank {
        /// Its name.
        name: String,
    },
    /// A reference leads nowhere.
    Reference {
        /// The identity no clause has.
        target: String,
    },
    /// Nothing is said about the element.
    Silent,
    /// Of the element, guidelines that every policy should have are left out.
    Baseline {
        /// Which.
        guidelines: Vec<GuidelineId>,
    },
    /// A term is used and not explained.
    Term {
        /// The term, as first used or as listed.
        term: String,
        /// By what it was known.
        how: How,
    },
    /// A clause is heavy to read.
    Heavy {
        /// How heavy.
        reading: Reading,
        /// How heavy it might be.
        limit: u32,
    },
    /// The clauses name a guideline the menu does not have (any more).
    Unknown {
        /// Which.
        guideline: GuidelineId,
    },
}

/// Something found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// By which rule.
    pub rule: RuleId,
    /// How grave.
    pub severity: Severity,
    /// The clauses it is about, in the order of the policy; none if it is about what is not there.
    pub clauses: Vec<ClauseId>,
    /// The element it is about, if one.
    pub element: Option<Element>,
    /// What exactly.
    pub facts: Facts,
    /// What would make it go away; each alone does. The best first.
    pub mends: Vec<Mend>,
}

impl Finding {
    /// What the finding is about within its rule: of two findings of one rule and one subject, the
    /// second is the first one grown or shrunk.
    pub fn subject(&self) -> String {
        match &self.facts {
            Facts::Requirement { guideline }
            | Facts::Restriction { guideline, .. }
            | Facts::Unknown { guideline } => guideline.to_string(),
            Facts::Conflict { one, other } => format!("{one} {other}"),
            Facts::TwoOptions { choice, .. } | Facts::ChoiceOpen { choice } => choice.to_string(),
            Facts::Unprotected { right } => right.slug().to_owned(),
            Facts::Closed { .. } | Facts::Unsafe { .. } | Facts::Silent | Facts::Baseline { .. } => {
                self.element.map(Element::slug).unwrap_or_default().to_owned()
            }
            Facts::Blank { name } => name.clone(),
            Facts::Reference { target } => target.clone(),
            Facts::Term { term, .. } => balai_text::fold(term),
            Facts::Heavy { .. } => self.clauses.iter().map(ClauseId::as_str).collect(),
        }
    }
}

/// Somebody has accepted a finding; the written reason is kept by whoever keeps the acceptance.
///
/// It holds for the clauses it was given for: if some of them go, it still holds; if the same is
/// found of a new clause, it must be given again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The rule.
    pub rule: RuleId,
    /// What the finding was about, as [`Finding::subject`] tells.
    pub subject: String,
    /// The clauses.
    pub clauses: Vec<ClauseId>,
}

impl Acceptance {
    /// The acceptance of a finding.
    pub fn of(finding: &Finding) -> Self {
        Self { rule: finding.rule, subject: finding.subject(), clauses: finding.clauses.clone() }
    }

    /// Whether it covers a finding.
    pub fn covers(&self, finding: &Finding) -> bool {
        self.rule == finding.rule
            && self.subject == finding.subject()
            && finding.clauses.iter().all(|clause| self.clauses.contains(clause))
    }
}
