//! What became of each clause between two versions of a text: the same, reworded, new, gone, split
//! in several or merged with others; moved or not, renumbered or not.
//!
//! A clause of known identity is the same clause, whatever it says now. Others are recognised: first
//! by equal words, then by the words they share. Alignment works on words where words have spaces
//! and on pairs of letters where they have none, which is quick and needs no dictionary; the words
//! shown as changed are found by [`difference`](crate::difference()).

use crate::difference::{Part, difference};

mod align;
mod likeness;

pub(crate) use align::out_of_order;

/// A clause of one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClauseText<'a> {
    /// Its identity, if it has one that stays through versions.
    pub id: Option<&'a str>,
    /// The number readers see.
    pub number: &'a str,
    /// Its words.
    pub text: &'a str,
}

/// What became of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Its words are the same.
    Same,
    /// It has other words.
    Reworded,
    /// It stands in the newer version only.
    Added,
    /// It stands in the older version only.
    Removed,
    /// Several clauses were made of one.
    Split,
    /// One clause was made of several.
    Merged,
}

/// A clause of the older version and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseChange {
    /// What became of it.
    pub fate: Fate,
    /// Its places in the older version; several if they were merged, none if it is new.
    pub old: Vec<usize>,
    /// Its places in the newer version; several if it was split, none if it is gone.
    pub new: Vec<usize>,
    /// Whether it stands elsewhere among those that stayed. What only slid down because something
    /// was put in above has not moved.
    pub moved: bool,
    /// Whether its number is another.
    pub renumbered: bool,
}

impl ClauseChange {
    /// What was taken out and put in, word by word. Clauses that were split or merged are read as
    /// one, with a new line between them.
    pub fn words(&self, old: &[ClauseText<'_>], new: &[ClauseText<'_>]) -> Vec<Part> {
        let joined = |all: &[ClauseText<'_>], at: &[usize]| {
            at.iter().map(|at| all[*at].text).collect::<Vec<_>>().join("\n")
        };
        difference(&joined(old, &self.old), &joined(new, &self.new))
    }
}

/// Compares two versions. Every clause of either is in exactly one change. The changes stand in the
/// order of the newer version; what is gone follows what it stood behind.
pub fn compare_clauses(old: &[ClauseText<'_>], new: &[ClauseText<'_>]) -> Vec<ClauseChange> {
    let mut changes: Vec<ClauseChange> =
        align::align(old, new).into_iter().map(|(o, n)| told(old, new, o, n)).collect();
    mark_moved(&mut changes);
    in_order(&mut changes, old.len());
    changes
}

/// The change that makes the clauses `o` of the older version the clauses `n` of the newer.
fn told(old: &[ClauseText<'_>], new: &[ClauseText<'_>], o: Vec<usize>, n: Vec<usize>) -> ClauseChange {
    let fate = match (o.as_slice(), n.as_slice()) {
        ([], _) => Fate::Added,
        (_, []) => Fate::Removed,
        ([one], [other]) if old[*one].text == new[*other].text => Fate::Same,
        ([_], [_]) => Fate::Reworded,
        ([_], _) => Fate::Split,
        _ => Fate::Merged,
    };
    let renumbered = o.first().zip(n.first()).is_some_and(|(o, n)| old[*o].number != new[*n].number);
    ClauseChange { fate, old: o, new: n, moved: false, renumbered }
}

/// Of the clauses that are in both versions, as many as can be kept their order; the rest moved.
fn mark_moved(changes: &mut [ClauseChange]) {
    let mut both: Vec<(usize, usize, usize)> = changes
        .iter()
        .enumerate()
        .filter_map(|(at, c)| Some((*c.new.first()?, *c.old.first()?, at)))
        .collect();
    both.sort_unstable();
    let order: Vec<usize> = both.iter().map(|(_, old, _)| *old).collect();
    for place in align::out_of_order(&order) {
        changes[both[place].2].moved = true;
    }
}

fn in_order(changes: &mut [ClauseChange], olds: usize) {
    let mut new_of = vec![None; olds];
    for change in changes.iter() {
        for old in &change.old {
            new_of[*old] = change.new.first().copied();
        }
    }
    changes.sort_by_key(|change| match (change.new.first(), change.old.first()) {
        (Some(new), _) => (new + 1, 0, 0),
        (None, Some(old)) => (new_of[..*old].iter().rev().find_map(|n| *n).map_or(0, |n| n + 1), 1, *old),
        (None, None) => (0, 0, 0),
    });
}

#[cfg(test)]
mod tests;
