//! The menu as the check needs it: what each guideline does, needs and excludes.

use std::collections::{BTreeSet, HashMap};

use balai_model::Element;

use crate::ids::{ChoiceId, GuidelineId};

mod read;

/// How much a guideline belongs into a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// Every policy should have it.
    Baseline,
    /// Good practice where means allow.
    Recommended,
    /// Needs special means, reasons or safeguards.
    Advanced,
}

/// A human right a guideline touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// Opinion and expression.
    Expression,
    /// Taking part in public affairs.
    Participation,
    /// An effective remedy.
    Remedy,
    /// Information held by public bodies.
    AccessToInformation,
    /// Private life and personal data.
    Privacy,
    /// Equality.
    NonDiscrimination,
    /// Assembly and association, unions among them.
    Assembly,
    /// Culture and language.
    CultureLanguage,
}

impl Right {
    /// Every right, in the order in which it is shown.
    pub const ALL: [Right; 8] = [
        Right::Expression,
        Right::Participation,
        Right::Remedy,
        Right::AccessToInformation,
        Right::Privacy,
        Right::NonDiscrimination,
        Right::Assembly,
        Right::CultureLanguage,
    ];

    /// The right as the menu spells it.
    pub fn slug(self) -> &'static str {
        match self {
            Right::Expression => "expression",
            Right::Participation => "participation",
            Right::Remedy => "remedy",
            Right::AccessToInformation => "access-to-information",
            Right::Privacy => "privacy",
            Right::NonDiscrimination => "non-discrimination",
            Right::Assembly => "assembly",
            Right::CultureLanguage => "culture-language",
        }
    }

    /// Reads a right as the menu spells it.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|right| right.slug() == word)
    }
}

/// A guideline: a model clause with its effects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guideline {
    /// Its identity.
    pub id: GuidelineId,
    /// What it is about.
    pub element: Element,
    /// How much it belongs into a policy.
    pub strength: Strength,
    /// What it does to openness, from -2 to 2. Below 0 it restricts.
    pub openness: i8,
    /// What it does to safety, from -2 to 2.
    pub safety: i8,
    /// The rights it touches.
    pub rights: Vec<Right>,
    /// What must be adopted with it, because it restricts.
    pub safeguards: Vec<GuidelineId>,
    /// What cannot stand in the same policy.
    pub conflicts: Vec<GuidelineId>,
    /// What it rests on.
    pub requires: Vec<GuidelineId>,
}

impl Guideline {
    /// Whether it limits what people may do.
    pub fn restricts(&self) -> bool {
        self.openness < 0
    }
}

/// A question of which one answer can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its identity.
    pub id: ChoiceId,
    /// What it is about.
    pub element: Element,
    /// The guidelines that answer it.
    pub options: Vec<GuidelineId>,
}

/// A blank of the model texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blank {
    /// Its name, as it stands between braces.
    pub name: String,
    /// A value to begin with; no norm.
    pub example: String,
}

/// Guidelines to start from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// Its identity.
    pub id: String,
    /// What is in it.
    pub guidelines: Vec<GuidelineId>,
}

/// All that can be chosen. Invariants: every identity named is there; conflicts are mutual; no
/// guideline is an option of two choices; every option of a choice excludes the others.
#[derive(Clone, Debug)]
pub struct Menu {
    guidelines: Vec<Guideline>,
    choices: Vec<Choice>,
    blanks: Vec<Blank>,
    bundles: Vec<Bundle>,
    place: HashMap<GuidelineId, usize>,
    choice_of: HashMap<GuidelineId, usize>,
}

/// Why facts are no menu.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadMenu {
    /// It is not the JSON of a menu.
    #[error("not a menu: {0}")]
    Form(String),
    /// A word is not in the vocabulary.
    #[error("{at}: {word}")]
    Word {
        /// Where it stands.
        at: String,
        /// What is wrong with it.
        word: String,
    },
    /// An identity is there twice.
    #[error("\"{0}\" is there twice")]
    Twice(String),
    /// An identity is named and not there.
    #[error("{at} names \"{id}\", which is not there")]
    NotThere {
        /// Who names it.
        at: String,
        /// What is named.
        id: String,
    },
    /// One excludes the other, and the other does not exclude the one.
    #[error("\"{0}\" excludes \"{1}\", and not the other way round")]
    OneSided(GuidelineId, GuidelineId),
    /// Two options of a choice do not exclude each other.
    #[error("\"{0}\" and \"{1}\" answer the same choice and do not exclude each other")]
    BothPossible(GuidelineId, GuidelineId),
}

impl Menu {
    /// Makes a menu, or tells everything that is wrong with it.
    pub fn of(
        guidelines: Vec<Guideline>,
        choices: Vec<Choice>,
        blanks: Vec<Blank>,
        bundles: Vec<Bundle>,
    ) -> Result<Self, Vec<BadMenu>> {
        let mut wrong = Vec::new();
        let mut place = HashMap::new();
        for (at, guideline) in guidelines.iter().enumerate() {
            if place.insert(guideline.id.clone(), at).is_some() {
                wrong.push(BadMenu::Twice(guideline.id.to_string()));
            }
        }
        let mut choice_of = HashMap::new();
        for (at, choice) in choices.iter().enumerate() {
            for option in &choice.options {
                if choice_of.insert(option.clone(), at).is_some() {
                    wrong.push(BadMenu::Twice(option.to_string()));
                }
            }
        }
        let menu = Self { guidelines, choices, blanks, bundles, place, choice_of };
        wrong.extend(menu.faults());
        if wrong.is_empty() { Ok(menu) } else { Err(wrong) }
    }

    fn faults(&self) -> Vec<BadMenu> {
        let mut wrong = Vec::new();
        let mut named = |at: &str, ids: &[GuidelineId]| {
            for id in ids.iter().filter(|id| self.guideline(id.as_str()).is_none()) {
                wrong.push(BadMenu::NotThere { at: at.to_owned(), id: id.to_string() });
            }
        };
        for g in &self.guidelines {
            named(g.id.as_str(), &g.requires);
            named(g.id.as_str(), &g.safeguards);
            named(g.id.as_str(), &g.conflicts);
        }
        self.choices.iter().for_each(|c| named(c.id.as_str(), &c.options));
        self.bundles.iter().for_each(|b| named(&b.id, &b.guidelines));
        for g in &self.guidelines {
            for other in g.conflicts.iter().filter_map(|id| self.guideline(id.as_str())) {
                if !other.conflicts.contains(&g.id) {
                    wrong.push(BadMenu::OneSided(g.id.clone(), other.id.clone()));
                }
            }
        }
        for choice in &self.choices {
            for (at, one) in choice.options.iter().enumerate() {
                for other in &choice.options[at + 1..] {
                    if !self.conflict(one.as_str(), other.as_str()) {
                        wrong.push(BadMenu::BothPossible(one.clone(), other.clone()));
                    }
                }
            }
        }
        wrong
    }

    /// All guidelines, in order.
    pub fn guidelines(&self) -> &[Guideline] {
        &self.guidelines
    }

    /// All choices, in order.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// All bundles, in order.
    pub fn bundles(&self) -> &[Bundle] {
        &self.bundles
    }

    /// A guideline by its identity.
    pub fn guideline(&self, id: &str) -> Option<&Guideline> {
        self.place.get(id).map(|at| &self.guidelines[*at])
    }

    /// The choice a guideline is an option of.
    pub fn choice_of(&self, id: &str) -> Option<&Choice> {
        self.choice_of.get(id).map(|at| &self.choices[*at])
    }

    /// A blank by its name.
    pub fn blank(&self, name: &str) -> Option<&Blank> {
        self.blanks.iter().find(|blank| blank.name == name)
    }

    /// Whether two guidelines exclude each other.
    pub fn conflict(&self, one: &str, other: &str) -> bool {
        self.guideline(one).is_some_and(|g| g.conflicts.iter().any(|id| id.as_str() == other))
    }

    /// A guideline with all it rests on and all safeguards it needs, in the order of the menu.
    pub fn closure(&self, id: &str) -> Vec<&Guideline> {
        let mut found = BTreeSet::new();
        let mut open: Vec<usize> = self.place.get(id).copied().into_iter().collect();
        while let Some(at) = open.pop() {
            if found.insert(at) {
                let guideline = &self.guidelines[at];
                let needed = guideline.requires.iter().chain(&guideline.safeguards);
                open.extend(needed.filter_map(|id| self.place.get(id)));
            }
        }
        found.into_iter().map(|at| &self.guidelines[at]).collect()
    }
}
