//! What a version changes of the one before, as data: found by comparing, and tried before it is
//! stored, so that the amendments are the change and not a description of it.

use balai_text::{Amendment, Instruction, Place, Standing, amendments_between, consolidate};
use serde::{Deserialize, Serialize};

use crate::draft::Body;

/// A body as a text that is amended: blanks filled, headings as first lines, references as they are
/// spelled, since a reference follows its clause and is no change.
pub fn standing(body: &Body) -> Vec<Standing> {
    let (body, numbers) = (body.settled(), body.numbers());
    let of = |clause: &crate::draft::Clause| {
        let number = numbers.get(&clause.eid).unwrap_or_default();
        Standing::new(&clause.eid, number, &format!("{}\n{}", clause.heading, clause.text))
    };
    body.clauses.iter().map(of).collect()
}

/// The amendments that make one body of another; none if they do not, which would be a fault of ours.
pub fn between(old: &Body, new: &Body, source: &str) -> Option<Vec<Amendment>> {
    let (old, new) = (standing(old), standing(new));
    let found = amendments_between(&old, &new, source);
    let made = consolidate(&old, &found).ok()?.provisions;
    let told = |text: &[Standing]| -> Vec<(String, String, String)> {
        text.iter().map(|p| (p.eid.clone(), p.number.clone(), p.words.clone())).collect()
    };
    (told(&made) == told(&new)).then_some(found)
}

/// An instruction as tables and files spell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "instruction", rename_all = "lowercase")]
pub enum Spelled {
    /// Put something new beside the target.
    Insert {
        /// `before` or `after`.
        place: SpelledPlace,
        /// Its name.
        eid: String,
        /// Its number.
        number: String,
        /// Its words.
        words: String,
    },
    /// Other words.
    Replace {
        /// The words.
        words: String,
    },
    /// Take it out.
    Repeal,
    /// Put it beside another.
    Move {
        /// `before` or `after`.
        place: SpelledPlace,
        /// That other.
        beside: String,
    },
    /// Another number.
    Renumber {
        /// Its name, the same.
        eid: String,
        /// The number.
        number: String,
    },
}

/// A side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SpelledPlace {
    /// Before the target.
    Before,
    /// Behind it.
    After,
}

impl SpelledPlace {
    fn of(place: Place) -> Self {
        match place {
            Place::Before => Self::Before,
            Place::After => Self::After,
        }
    }

    fn read(self) -> Place {
        match self {
            Self::Before => Place::Before,
            Self::After => Place::After,
        }
    }

    /// As word files spell it.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

impl Spelled {
    /// Spells an instruction.
    pub fn of(instruction: &Instruction) -> Self {
        match instruction.clone() {
            Instruction::Insert { place, eid, number, words } => {
                Self::Insert { place: SpelledPlace::of(place), eid, number, words }
            }
            Instruction::Replace { words } => Self::Replace { words },
            Instruction::Repeal => Self::Repeal,
            Instruction::Move { place, beside } => Self::Move { place: SpelledPlace::of(place), beside },
            Instruction::Renumber { eid, number } => Self::Renumber { eid, number },
        }
    }

    /// Reads it.
    pub fn read(self) -> Instruction {
        match self {
            Self::Insert { place, eid, number, words } => {
                Instruction::Insert { place: place.read(), eid, number, words }
            }
            Self::Replace { words } => Instruction::Replace { words },
            Self::Repeal => Instruction::Repeal,
            Self::Move { place, beside } => Instruction::Move { place: place.read(), beside },
            Self::Renumber { eid, number } => Instruction::Renumber { eid, number },
        }
    }

    /// As word files spell it.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Insert { .. } => "insert",
            Self::Replace { .. } => "replace",
            Self::Repeal => "repeal",
            Self::Move { .. } => "move",
            Self::Renumber { .. } => "renumber",
        }
    }
}

#[cfg(test)]
mod tests {
    use balai_model::{Element, ProvisionId};
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_change_is_found_spelled_and_read_again() {
        let mut old = Body::default();
        for text in ["{{agency}} answers.", "As {{ref:cl_1}} says.", "Three."] {
            old.write(Element::Moderation, "Heading", text, ProvisionId(Uuid::nil()));
        }
        old.blanks.insert("agency".into(), "The ministry".into());
        let mut new = old.clone();
        new.remove("cl_3");
        new.shift("cl_2", true);
        new.blanks.insert("agency".into(), "The office".into());
        new.write(Element::Privacy, "New", "Four.", ProvisionId(Uuid::nil()));
        let found = between(&old, &new, "Decision 7").unwrap();
        let slugs: Vec<&str> = found.iter().map(|a| Spelled::of(&a.instruction).slug()).collect();
        assert_eq!(slugs, ["repeal", "move", "insert", "replace", "renumber", "renumber"]);
        for amendment in &found {
            let spelled = serde_json::to_value(Spelled::of(&amendment.instruction)).unwrap();
            let read: Spelled = serde_json::from_value(spelled).unwrap();
            assert_eq!(read.read(), amendment.instruction);
        }
        assert_eq!(between(&new, &new, "").unwrap(), []);
    }
}
