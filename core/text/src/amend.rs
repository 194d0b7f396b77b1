//! Amendments as data, and the text they make of another: the consolidated text.
//!
//! [`between`] goes the other way: it finds amendments that make one text of another.

mod between;

pub use between::amendments_between;

/// A provision of a text that is amended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its name within the text, as Akoma Ntoso builds it.
    pub eid: String,
    /// The number readers see.
    pub number: String,
    /// Its words.
    pub words: String,
    /// The amendments that made it what it is, by their place in the list, in order.
    pub amended_by: Vec<usize>,
}

impl Standing {
    /// A provision nobody has amended.
    pub fn new(eid: &str, number: &str, words: &str) -> Self {
        let (eid, number, words) = (eid.to_owned(), number.to_owned(), words.to_owned());
        Self { eid, number, words, amended_by: Vec::new() }
    }
}

/// Where something new is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Right before the target.
    Before,
    /// Right behind it.
    After,
}

/// What an amendment tells to do with its target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instruction {
    /// Put a new provision beside it.
    Insert {
        /// On which side.
        place: Place,
        /// The new provision's name.
        eid: String,
        /// Its number.
        number: String,
        /// Its words.
        words: String,
    },
    /// Put these words in the place of its own.
    Replace {
        /// The new words.
        words: String,
    },
    /// Take it out.
    Repeal,
    /// Put it beside another provision, as it is.
    Move {
        /// On which side.
        place: Place,
        /// The name of that other provision.
        beside: String,
    },
    /// Give it another name and number.
    Renumber {
        /// The new name.
        eid: String,
        /// The new number.
        number: String,
    },
}

/// One amendment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// What to do.
    pub instruction: Instruction,
    /// The eId of the provision it is done to, as it is called when this amendment's turn comes.
    /// An insertion into an empty text has no target.
    pub target: String,
    /// The act or decision that says so.
    pub source: String,
}

/// What was taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repealed {
    /// The provision as it stood last.
    pub provision: Standing,
    /// The amendment that took it out, by its place in the list.
    pub by: usize,
}

/// A text with its amendments worked in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consolidated {
    /// What stands, in order.
    pub provisions: Vec<Standing>,
    /// What no longer stands, in the order it went.
    pub repealed: Vec<Repealed>,
}

/// Why an amendment cannot be carried out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmendmentRefused {
    /// No provision of that name stands, or ever stood, in the text.
    #[error("amendment {at}: \"{target}\" is no provision of the text")]
    NoTarget {
        /// The amendment's place in the list.
        at: usize,
        /// The name it gives.
        target: String,
    },
    /// The target was repealed or renamed by an earlier amendment.
    #[error("amendment {at}: \"{target}\" was repealed or renumbered by amendment {by}")]
    TargetGone {
        /// The amendment's place in the list.
        at: usize,
        /// The name it gives.
        target: String,
        /// The amendment after which nothing has that name.
        by: usize,
    },
    /// The new name belongs, or once belonged, to another provision. Names are not used twice:
    /// whoever cites the old one must never land on the new.
    #[error("amendment {at}: the name \"{eid}\" is taken")]
    NameTaken {
        /// The amendment's place in the list.
        at: usize,
        /// The name it wants to give.
        eid: String,
    },
}

/// Works the amendments into a text, one after another. Either all can be carried out, or none is
/// and every refusal is told.
pub fn consolidate(
    text: &[Standing],
    amendments: &[Amendment],
) -> Result<Consolidated, Vec<AmendmentRefused>> {
    let mut work =
        Work { text: Consolidated { provisions: text.to_vec(), repealed: Vec::new() }, gone: Vec::new() };
    let mut refused = Vec::new();
    for (at, amendment) in amendments.iter().enumerate() {
        refused.extend(work.carry_out(at, amendment).err());
    }
    if refused.is_empty() { Ok(work.text) } else { Err(refused) }
}

struct Work {
    text: Consolidated,
    /// Names nothing has any more, with the amendment that took them away.
    gone: Vec<(String, usize)>,
}

impl Work {
    fn carry_out(&mut self, at: usize, amendment: &Amendment) -> Result<(), AmendmentRefused> {
        if let Instruction::Insert { eid, number, words, .. } = &amendment.instruction
            && self.text.provisions.is_empty()
            && amendment.target.is_empty()
        {
            self.free(at, eid)?;
            self.text.provisions.push(Standing { amended_by: vec![at], ..Standing::new(eid, number, words) });
            return Ok(());
        }
        let target = self.target(at, &amendment.target)?;
        let provisions = &mut self.text.provisions;
        match &amendment.instruction {
            Instruction::Insert { place, eid, number, words } => {
                self.free(at, eid)?;
                let new = Standing { amended_by: vec![at], ..Standing::new(eid, number, words) };
                self.text.provisions.insert(target + usize::from(*place == Place::After), new);
            }
            Instruction::Replace { words } => {
                provisions[target].words.clone_from(words);
                provisions[target].amended_by.push(at);
            }
            Instruction::Repeal => {
                let provision = provisions.remove(target);
                self.gone.push((provision.eid.clone(), at));
                self.text.repealed.push(Repealed { provision, by: at });
            }
            Instruction::Move { place, beside } => {
                // Looked for before it is taken out: a refusal must leave the text as it was.
                let other = self.target(at, beside)?;
                if other != target {
                    let mut provision = self.text.provisions.remove(target);
                    provision.amended_by.push(at);
                    let other = other - usize::from(target < other);
                    self.text.provisions.insert(other + usize::from(*place == Place::After), provision);
                }
            }
            Instruction::Renumber { eid, number } => {
                if provisions[target].eid != *eid {
                    self.free(at, eid)?;
                    self.gone.push((self.text.provisions[target].eid.clone(), at));
                }
                let provision = &mut self.text.provisions[target];
                provision.eid.clone_from(eid);
                provision.number.clone_from(number);
                provision.amended_by.push(at);
            }
        }
        Ok(())
    }

    fn target(&self, at: usize, target: &str) -> Result<usize, AmendmentRefused> {
        if let Some(found) = self.text.provisions.iter().position(|p| p.eid == target) {
            return Ok(found);
        }
        let target = target.to_owned();
        Err(match self.gone.iter().rev().find(|(name, _)| *name == target) {
            Some((_, by)) => AmendmentRefused::TargetGone { at, target, by: *by },
            None => AmendmentRefused::NoTarget { at, target },
        })
    }

    fn free(&self, at: usize, eid: &str) -> Result<(), AmendmentRefused> {
        let taken =
            self.text.provisions.iter().any(|p| p.eid == eid) || self.gone.iter().any(|(n, _)| n == eid);
        if taken { Err(AmendmentRefused::NameTaken { at, eid: eid.to_owned() }) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests;
