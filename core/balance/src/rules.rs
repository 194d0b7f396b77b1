//! The rules as data: which are on, how grave they are, what they rest on and with which measures
//! they are applied. What a rule looks for is code, found by its id.

use balai_model::{Address, EId};

use crate::policy::Nature;

mod read;
mod settings;

pub(crate) use settings::{Readability, SafeguardRule, Settings, Terms};

macro_rules! rule_ids {
    ($($(#[$doc:meta])* $variant:ident = $word:literal),* $(,)?) => {
        /// A rule of the check.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RuleId { $($(#[$doc])* $variant,)* }

        impl RuleId {
            /// Every rule, in the order in which findings of one severity are told.
            pub const ALL: &'static [RuleId] = &[$(RuleId::$variant),*];

            /// The rule's id in data, addresses and word files.
            pub fn slug(self) -> &'static str {
                match self { $(RuleId::$variant => $word,)* }
            }

            /// Reads an id.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(RuleId::$variant),)* _ => None }
            }
        }
    };
}

rule_ids! {
    /// A restriction without the three-part test.
    RestrictionWithoutTest = "restriction-without-test",
    /// A restriction without notice.
    RestrictionWithoutNotice = "restriction-without-notice",
    /// A restriction without appeal.
    RestrictionWithoutAppeal = "restriction-without-appeal",
    /// A restriction without an end.
    RestrictionWithoutEnd = "restriction-without-end",
    /// A restriction without something else the menu wants beside it.
    RestrictionWithoutOther = "restriction-without-other",
    /// A right that is limited or at risk, and guarded by nothing.
    RightUnprotected = "right-unprotected",
    /// A guideline without what it rests on.
    RequirementMissing = "requirement-missing",
    /// Two guidelines that exclude each other.
    Conflict = "conflict",
    /// Two answers to one question.
    TwoOptions = "two-options",
    /// A guideline the menu does not have.
    GuidelineUnknown = "guideline-unknown",
    /// A blank that is not filled.
    BlankOpen = "blank-open",
    /// A reference that leads nowhere.
    ReferenceBroken = "reference-broken",
    /// An element about which nothing is said.
    ElementSilent = "element-silent",
    /// An element whose clauses only limit.
    ElementClosed = "element-closed",
    /// An element whose clauses add risk.
    ElementUnsafe = "element-unsafe",
    /// Guidelines every policy should have, left out.
    BaselineLeftOut = "baseline-left-out",
    /// A question without an answer.
    ChoiceOpen = "choice-open",
    /// A term that is used and not explained.
    TermUndefined = "term-undefined",
    /// A clause that is heavy to read.
    HardToRead = "hard-to-read",
}

impl std::fmt::Display for RuleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.slug())
    }
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A policy is not adopted with it, unless it may be accepted and is.
    Blocks,
    /// It should be mended or accepted.
    Warns,
    /// It is worth a thought.
    Advises,
}

/// Whether a finding can stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MayAccept {
    /// With a written reason, published with the policy.
    WithReason,
    /// It cannot: it must be mended.
    Never,
}

/// What a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// Instruments of the library, named as its sources.
    Instruments,
    /// The menu's own order: what its guidelines require and exclude.
    Menu,
    /// The craft of drafting; a judgement of Balai's own.
    Craft,
}

/// Where a rule comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The instrument, by its address in the library.
    pub instrument: Address,
    /// Its provisions.
    pub provisions: Vec<EId>,
    /// What they have to do with the rule.
    pub says: String,
}

/// A rule as its data has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Which.
    pub id: RuleId,
    /// Whether it is applied.
    pub on: bool,
    /// To what it is applied.
    pub applies: Vec<Nature>,
    /// How grave a finding by it is.
    pub severity: Severity,
    /// Whether a finding by it can be accepted.
    pub accept: MayAccept,
    /// What it rests on.
    pub basis: Basis,
    /// Where it comes from.
    pub sources: Vec<Source>,
    /// Its name, in plain English.
    pub title: String,
    /// Why there is such a rule, in plain English.
    pub plain: String,
    /// What exactly is looked for.
    pub looks_for: String,
}

/// Why data are no rules.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadRules {
    /// It is not the JSON of rules.
    #[error("no rules: {0}")]
    Form(String),
    /// No code knows the rule.
    #[error("\"{0}\" is no rule of the check")]
    Unknown(String),
    /// A rule is there twice.
    #[error("the rule \"{0}\" is there twice")]
    Twice(RuleId),
    /// A rule the code knows is not there. One that is not wanted is switched off.
    #[error("the rule \"{0}\" is missing; switch it off instead")]
    Missing(RuleId),
    /// A rule has something wrong in it.
    #[error("{rule}: {field}: {why}")]
    Field {
        /// The rule.
        rule: RuleId,
        /// Where.
        field: &'static str,
        /// What is wrong.
        why: String,
    },
}

/// All rules, each once, with their measures.
#[derive(Clone, Debug)]
pub struct Rules {
    all: Vec<Rule>,
    settings: Settings,
}

impl Rules {
    /// All rules, in the order of [`RuleId::ALL`].
    pub fn all(&self) -> &[Rule] {
        &self.all
    }

    /// One rule.
    pub fn rule(&self, id: RuleId) -> &Rule {
        // Every rule is there, in the order of the enum: `read` sees to it.
        &self.all[id as usize]
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }
}
