//! The amendments that make one text of another, found by comparing both.

use std::collections::HashMap;

use super::{Amendment, Instruction, Place, Standing};
use crate::clauses::out_of_order;

/// Amendments that make `old` say what `new` says: provisions are the same if they have the same
/// name. In this order: what is repealed, what moves, what is new, what gets other words, what gets
/// another number. As few as can be move.
///
/// A name of `new` that once was repealed cannot come back; [`consolidate`](super::consolidate)
/// refuses that, so whoever stores what is found here tries it first.
pub fn amendments_between(old: &[Standing], new: &[Standing], source: &str) -> Vec<Amendment> {
    let mut found = Found { amendments: Vec::new(), order: Vec::new(), source };
    let there: HashMap<&str, usize> = new.iter().enumerate().map(|(at, p)| (p.eid.as_str(), at)).collect();
    for provision in old {
        if there.contains_key(provision.eid.as_str()) {
            found.order.push(provision.eid.clone());
        } else {
            found.push(&provision.eid, Instruction::Repeal);
        }
    }
    found.moves(&there, new);
    for (at, provision) in new.iter().enumerate() {
        if !found.order.contains(&provision.eid) {
            found.insert(at, new);
        }
    }
    let before: HashMap<&str, &Standing> = old.iter().map(|p| (p.eid.as_str(), p)).collect();
    let both = || new.iter().filter_map(|now| Some((*before.get(now.eid.as_str())?, now)));
    for (was, now) in both().filter(|(was, now)| was.words != now.words) {
        found.push(&was.eid, Instruction::Replace { words: now.words.clone() });
    }
    for (was, now) in both().filter(|(was, now)| was.number != now.number) {
        let instruction = Instruction::Renumber { eid: was.eid.clone(), number: now.number.clone() };
        found.push(&was.eid, instruction);
    }
    found.amendments
}

struct Found<'a> {
    amendments: Vec<Amendment>,
    /// The names in the order they have once what was found so far is done.
    order: Vec<String>,
    source: &'a str,
}

impl Found<'_> {
    fn push(&mut self, target: &str, instruction: Instruction) {
        let (target, source) = (target.to_owned(), self.source.to_owned());
        self.amendments.push(Amendment { instruction, target, source });
    }

    /// Puts each provision that stands elsewhere behind the one before it.
    fn moves(&mut self, there: &HashMap<&str, usize>, new: &[Standing]) {
        let places: Vec<usize> = self.order.iter().map(|eid| there[eid.as_str()]).collect();
        let mut moving: Vec<usize> = out_of_order(&places).into_iter().map(|at| places[at]).collect();
        moving.sort_unstable();
        for at in moving {
            let eid = &new[at].eid;
            let before = new[..at].iter().rev().find(|p| self.order.contains(&p.eid)).map(|p| p.eid.clone());
            self.order.retain(|other| other != eid);
            let (place, beside, to) = self.beside(before);
            self.order.insert(to, eid.clone());
            self.push(eid, Instruction::Move { place, beside });
        }
    }

    /// Puts a new provision behind the one before it.
    fn insert(&mut self, at: usize, new: &[Standing]) {
        let before = at.checked_sub(1).map(|before| new[before].eid.clone());
        let (place, target, to) = self.beside(before);
        let Standing { eid, number, words, .. } = new[at].clone();
        self.order.insert(to, eid.clone());
        self.push(&target, Instruction::Insert { place, eid, number, words });
    }

    /// Where something stands: behind that provision, or before the first; an empty text has none.
    fn beside(&self, before: Option<String>) -> (Place, String, usize) {
        let at = before.as_ref().and_then(|eid| self.order.iter().position(|other| other == eid));
        match (before, at) {
            (Some(eid), Some(at)) => (Place::After, eid, at + 1),
            _ => (Place::Before, self.order.first().cloned().unwrap_or_default(), 0),
        }
    }
}
