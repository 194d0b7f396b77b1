//! Two people changed the same text: what both meant, word by word, and where only they can decide.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::difference::pieces;

/// A part of a merged text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Merged {
    /// Words on which nobody disagrees: unchanged, changed by one side, or by both alike.
    Agreed(String),
    /// Both sides changed these words, each in its own way.
    Conflict {
        /// The words both began with; may be empty.
        base: String,
        /// What I made of them; empty if I took them out.
        mine: String,
        /// What the other made of them.
        theirs: String,
    },
}

/// The text if nobody has to decide anything.
pub fn agreed(parts: &[Merged]) -> Option<String> {
    let agreed = |part: &Merged| match part {
        Merged::Agreed(words) => Some(words.clone()),
        Merged::Conflict { .. } => None,
    };
    parts.iter().map(agreed).collect()
}

/// Merges two versions that were made from the same one, on words, in scripts without spaces too.
///
/// Changes that only spaces or punctuation part are one change: of "24 hours", once made "48 hours"
/// and once "24 days", nobody wanted "48 days". No word of either side is lost: what one side added
/// stands in the result or in a conflict, and what both kept is there.
pub fn merge(base: &str, mine: &str, theirs: &str) -> Vec<Merged> {
    let (base, mine, theirs) = (pieces(base), pieces(mine), pieces(theirs));
    let (in_mine, in_theirs) = (partners(&base, &mine), partners(&base, &theirs));
    let mut merger = Merger { base: &base, mine: &mine, theirs: &theirs, parts: Vec::new() };
    let mut done = (0, 0, 0);
    let mut at = 0;
    while at < base.len() {
        let (Some(m), Some(t)) = (in_mine[at], in_theirs[at]) else {
            at += 1;
            continue;
        };
        let run = stable_run(&in_mine, &in_theirs, at);
        // Spaces and punctuation alone do not part two changes.
        if base[run.clone()].iter().any(|piece| is_word(piece)) {
            merger.settle(done.0..at, done.1..m, done.2..t);
            merger.agree(&base[run.clone()].concat());
            done = (run.end, m + run.len(), t + run.len());
        }
        at = run.end;
    }
    merger.settle(done.0..base.len(), done.1..mine.len(), done.2..theirs.len());
    merger.parts
}

struct Merger<'a> {
    base: &'a [&'a str],
    mine: &'a [&'a str],
    theirs: &'a [&'a str],
    parts: Vec<Merged>,
}

impl<'a> Merger<'a> {
    /// What became of a stretch at least one side changed.
    fn settle(&mut self, base: Range<usize>, mine: Range<usize>, theirs: Range<usize>) {
        let (all, mine_all, theirs_all): (&'a [&'a str], &'a [&'a str], &'a [&'a str]) =
            (self.base, self.mine, self.theirs);
        let (base, mine, theirs) = (&all[base], &mine_all[mine], &theirs_all[theirs]);
        if mine == theirs || theirs == base {
            return self.agree(&mine.concat());
        }
        if mine == base {
            return self.agree(&theirs.concat());
        }
        // At its edges a conflict has nothing that all three agree on.
        let head = alike(base.iter(), mine.iter(), theirs.iter());
        self.agree(&base[..head].concat());
        let (base, mine, theirs) = (&base[head..], &mine[head..], &theirs[head..]);
        let tail = alike(base.iter().rev(), mine.iter().rev(), theirs.iter().rev());
        let end = base.len() - tail;
        self.parts.push(Merged::Conflict {
            base: base[..end].concat(),
            mine: mine[..mine.len() - tail].concat(),
            theirs: theirs[..theirs.len() - tail].concat(),
        });
        self.agree(&base[end..].concat());
    }

    fn agree(&mut self, words: &str) {
        match self.parts.last_mut() {
            _ if words.is_empty() => {}
            Some(Merged::Agreed(last)) => last.push_str(words),
            Some(Merged::Conflict { .. }) | None => self.parts.push(Merged::Agreed(words.to_owned())),
        }
    }
}

/// The pieces from here on that stand in both versions, unbroken.
fn stable_run(mine: &[Option<usize>], theirs: &[Option<usize>], from: usize) -> Range<usize> {
    let follows = |of: &[Option<usize>], i: usize| match (of[from], of[i]) {
        (Some(first), Some(now)) => now == first + (i - from),
        _ => false,
    };
    let run = (from..mine.len()).take_while(|i| follows(mine, *i) && follows(theirs, *i)).count();
    from..from + run
}

/// For each piece of the base, where it stands in a version.
fn partners(base: &[&str], version: &[&str]) -> Vec<Option<usize>> {
    let mut partner = vec![None; base.len()];
    for op in capture_diff_slices(Algorithm::Myers, base, version) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for i in 0..len {
                partner[old_index + i] = Some(new_index + i);
            }
        }
    }
    partner
}

/// How many pieces of all three are equal, one after another.
fn alike<'p>(
    base: impl Iterator<Item = &'p &'p str>,
    mine: impl Iterator<Item = &'p &'p str>,
    theirs: impl Iterator<Item = &'p &'p str>,
) -> usize {
    base.zip(mine).zip(theirs).take_while(|((base, mine), theirs)| base == mine && base == theirs).count()
}

fn is_word(piece: &str) -> bool {
    piece.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests;
