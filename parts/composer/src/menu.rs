//! The menu of guidelines: model clauses from which an administration composes its own policy. The
//! whole of it is small, so whoever needs it holds it in memory ([`shelf`]).
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`record`] | how does the content file spell a menu, and what is wrong with this one? |
//! | [`import`] | how does it enter the register? |
//! | [`shelf`] | what is on the menu now? |
//! | [`filter`] | which guidelines match these words and facets, and how many of each? |
//! | [`precedent`] | which instruments show a guideline in practice, and how far were they checked? |

pub mod filter;
pub mod import;
pub mod precedent;
pub mod record;
pub mod shelf;

use std::collections::{BTreeSet, HashMap};

use balai_model::{Element, ThingId};
use serde::{Deserialize, Serialize};

/// The kind under which guidelines stand in the register.
pub const GUIDELINE: &str = "guideline";
/// The link from a guideline to an instrument that shows it in practice.
pub const PRECEDENT: &str = "precedent";
/// The kinds of link that go out from a guideline.
pub const LINKS: &[&str] = &["of-element", "requires", "conflicts-with", "safeguarded-by", PRECEDENT];

/// How much a guideline is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Every policy should have it.
    Baseline,
    /// Good practice where resources allow.
    Recommended,
    /// Needs special resources, reasons or safeguards.
    Advanced,
}

/// Who must act on a guideline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The administration as a body.
    Agency,
    /// Those who lead it.
    Leadership,
    /// Everybody who works for it.
    PublicServants,
    /// Those who look after comments.
    Moderators,
    /// Those who read and comment.
    Citizens,
}

/// A human right that a guideline touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// Opinion and expression.
    Expression,
    /// Access to information.
    AccessToInformation,
    /// Private life and personal data.
    Privacy,
    /// Taking part in public affairs.
    Participation,
    /// Equality.
    NonDiscrimination,
    /// An effective remedy.
    Remedy,
    /// Peaceful assembly.
    Assembly,
    /// Culture and language.
    CultureLanguage,
}

macro_rules! slugs {
    ($name:ident { $($variant:ident = $slug:literal),* $(,)? }) => {
        impl $name {
            /// Every value, in the order in which it is shown.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// As content files, addresses and word files spell it.
            pub fn slug(self) -> &'static str {
                match self { $($name::$variant => $slug,)* }
            }

            /// Reads what they spell.
            pub fn parse(slug: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.slug() == slug)
            }
        }
    };
}

slugs!(Strength { Baseline = "baseline", Recommended = "recommended", Advanced = "advanced" });
slugs!(Audience {
    Agency = "agency",
    Leadership = "leadership",
    PublicServants = "public-servants",
    Moderators = "moderators",
    Citizens = "citizens",
});
slugs!(Right {
    Expression = "expression",
    AccessToInformation = "access-to-information",
    Privacy = "privacy",
    Participation = "participation",
    NonDiscrimination = "non-discrimination",
    Remedy = "remedy",
    Assembly = "assembly",
    CultureLanguage = "culture-language",
});

/// A model clause with what one must know to choose it. Texts are English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guideline {
    /// Its word, for ever the same: `hr-appeal`.
    pub slug: String,
    /// The element it belongs to.
    pub element: Element,
    /// Its title.
    pub title: String,
    /// The model text, with blanks such as `{{agency}}`.
    pub text: String,
    /// Why it exists.
    pub rationale: String,
    /// How much it is needed.
    pub strength: Strength,
    /// From -2 (strongly limits expression, access or participation) to 2 (strongly opens them).
    pub openness: i8,
    /// From -2 (adds clear risk) to 2 (clearly lowers it).
    pub safety: i8,
    /// Rights it touches.
    pub rights: Vec<Right>,
    /// Clauses that must stand beside it.
    pub safeguards: Vec<String>,
    /// Clauses it rests on.
    pub requires: Vec<String>,
    /// Clauses that cannot stand in the same policy.
    pub conflicts: Vec<String>,
    /// Record ids of instruments that show it in practice; none: it is the menu's own proposal.
    pub precedents: Vec<String>,
    /// Who must act on it.
    pub audience: Audience,
    /// How an auditor would check it.
    pub check: String,
}

impl Guideline {
    /// Where it lives.
    pub fn address(&self) -> String {
        format!("/menu/{}", self.slug)
    }

    /// What must be in a policy that has it: what it rests on and its safeguards, each once.
    pub fn needs(&self) -> impl Iterator<Item = &str> {
        let safeguards = self.safeguards.iter().filter(|slug| !self.requires.contains(slug));
        self.requires.iter().chain(safeguards).map(String::as_str)
    }
}

/// A name in model texts that each administration fills in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlankMeaning {
    /// As texts spell it, without the braces.
    pub name: String,
    /// What to write there.
    pub meaning: String,
    /// A value to start from.
    pub example: String,
}

/// A question with options that exclude each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its word.
    pub slug: String,
    /// The question.
    pub question: String,
    /// The element it belongs to.
    pub element: Element,
    /// The guidelines to choose from.
    pub options: Vec<String>,
    /// What to think of; may be empty.
    pub note: String,
}

/// A set of guidelines to start from, free of conflicts and with all it requires.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bundle {
    /// Its word.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Whom it is for.
    pub description: String,
    /// Its guidelines.
    pub guidelines: Vec<String>,
}

/// All that is on the menu.
#[derive(Clone, Debug, Default)]
pub struct Menu {
    /// Guidelines in the menu's order, each with its thing.
    guidelines: Vec<(ThingId, Guideline)>,
    places: HashMap<String, usize>,
    blanks: Vec<BlankMeaning>,
    choices: Vec<Choice>,
    bundles: Vec<Bundle>,
}

impl Menu {
    /// A menu of these parts.
    pub fn new(
        guidelines: Vec<(ThingId, Guideline)>,
        blanks: Vec<BlankMeaning>,
        choices: Vec<Choice>,
        bundles: Vec<Bundle>,
    ) -> Self {
        let places = guidelines.iter().enumerate().map(|(i, (_, g))| (g.slug.clone(), i)).collect();
        Self { guidelines, places, blanks, choices, bundles }
    }

    /// All guidelines, in order.
    pub fn guidelines(&self) -> impl Iterator<Item = &Guideline> {
        self.guidelines.iter().map(|(_, guideline)| guideline)
    }

    /// A guideline by its word.
    pub fn guideline(&self, slug: &str) -> Option<&Guideline> {
        self.places.get(slug).map(|place| &self.guidelines[*place].1)
    }

    /// The thing of a guideline.
    pub fn thing(&self, slug: &str) -> Option<ThingId> {
        self.places.get(slug).map(|place| self.guidelines[*place].0)
    }

    /// The guidelines with these words, those that are not on the menu left out.
    pub fn named<'a>(&'a self, slugs: &'a [String]) -> impl Iterator<Item = &'a Guideline> {
        slugs.iter().filter_map(|slug| self.guideline(slug))
    }

    /// What a blank means.
    pub fn blank(&self, name: &str) -> Option<&BlankMeaning> {
        self.blanks.iter().find(|blank| blank.name == name)
    }

    /// All blanks, in order.
    pub fn blanks(&self) -> &[BlankMeaning] {
        &self.blanks
    }

    /// All exclusive choices, in order.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// A choice by its word.
    pub fn choice(&self, slug: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.slug == slug)
    }

    /// The choice a guideline is an option of.
    pub fn choice_of(&self, slug: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.options.iter().any(|option| option == slug))
    }

    /// All starter bundles.
    pub fn bundles(&self) -> &[Bundle] {
        &self.bundles
    }

    /// A bundle by its word.
    pub fn bundle(&self, slug: &str) -> Option<&Bundle> {
        self.bundles.iter().find(|bundle| bundle.slug == slug)
    }

    /// The guidelines that name this one in what they rest on or are safeguarded by.
    pub fn needed_by<'a>(&'a self, slug: &'a str) -> impl Iterator<Item = &'a Guideline> {
        self.guidelines().filter(move |guideline| guideline.needs().any(|need| need == slug))
    }

    /// What a policy with these guidelines lacks: all they need, and all that needs, in the menu's
    /// order.
    pub fn lacking(&self, present: &BTreeSet<&str>) -> Vec<&Guideline> {
        let mut known: BTreeSet<&str> = present.clone();
        let mut open: Vec<&str> = present.iter().copied().collect();
        let mut lacking = BTreeSet::new();
        while let Some(slug) = open.pop() {
            let Some(guideline) = self.guideline(slug) else { continue };
            for need in guideline.needs() {
                if let Some(place) = self.places.get(need)
                    && known.insert(need)
                {
                    lacking.insert(*place);
                    open.push(need);
                }
            }
        }
        lacking.into_iter().map(|place| &self.guidelines[place].1).collect()
    }

    /// Which of these guidelines cannot stand beside another.
    pub fn in_conflict<'a>(&'a self, slug: &str, present: &BTreeSet<&str>) -> Vec<&'a Guideline> {
        let conflicts = self.guideline(slug).map(|guideline| guideline.conflicts.as_slice());
        self.named(conflicts.unwrap_or_default())
            .filter(|other| present.contains(other.slug.as_str()))
            .collect()
    }
}
