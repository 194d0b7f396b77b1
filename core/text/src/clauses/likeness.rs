//! How much two clauses have in common, and which are worth comparing at all.

use std::collections::HashMap;

use crate::fold::is_invisible;
use crate::words::is_unspaced;

/// What a clause is made of: its words, or pairs of letters where words have no spaces, as hashes
/// in rising order, each once.
pub(super) struct Traits(Vec<u64>);

impl Traits {
    pub(super) fn of(text: &str) -> Self {
        let mut traits = Vec::new();
        let mut word = Hash::NEW;
        let mut before: Option<char> = None;
        for c in text.chars().filter(|c| !is_invisible(*c)).chain(std::iter::once(' ')) {
            if is_unspaced(c) {
                word.end(&mut traits);
                let mut pair = Hash::NEW;
                before.into_iter().chain([c]).for_each(|c| pair.take(c));
                pair.end(&mut traits);
                before = Some(c);
                continue;
            }
            before = None;
            if c.is_alphanumeric() {
                c.to_lowercase().for_each(|c| word.take(c));
            } else {
                word.end(&mut traits);
            }
        }
        traits.sort_unstable();
        traits.dedup();
        Self(traits)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// How many traits both have.
    pub(super) fn shared(&self, other: &Self) -> usize {
        let (mut a, mut b, mut shared) = (0, 0, 0);
        while let (Some(x), Some(y)) = (self.0.get(a), other.0.get(b)) {
            shared += usize::from(x == y);
            a += usize::from(x <= y);
            b += usize::from(y <= x);
        }
        shared
    }

    /// From 0, nothing in common, to 1, all (the measure of Sørensen and Dice).
    pub(super) fn likeness(&self, other: &Self) -> f64 {
        let all = self.len() + other.len();
        if all == 0 { 0.0 } else { 2.0 * self.shared(other) as f64 / all as f64 }
    }

    /// How much of it the other holds, from 0 to 1.
    pub(super) fn within(&self, other: &Self) -> f64 {
        if self.len() == 0 { 0.0 } else { self.shared(other) as f64 / self.len() as f64 }
    }

    /// What is left of it without what others hold.
    pub(super) fn without(&self, others: &[&Self]) -> Self {
        let held = |t: &&u64| others.iter().any(|o| o.0.binary_search(t).is_ok());
        Self(self.0.iter().filter(|t| !held(t)).copied().collect())
    }
}

/// FNV-1a, letter by letter: the same on every machine, and quick.
struct Hash {
    value: u64,
    empty: bool,
}

impl Hash {
    const NEW: Self = Self { value: 0xcbf2_9ce4_8422_2325, empty: true };

    fn take(&mut self, c: char) {
        self.value = (self.value ^ u64::from(u32::from(c))).wrapping_mul(0x0000_0100_0000_01b3);
        self.empty = false;
    }

    fn end(&mut self, traits: &mut Vec<u64>) {
        if !self.empty {
            traits.push(self.value);
        }
        *self = Self::NEW;
    }
}

/// The clauses of one version by their traits.
pub(super) struct Index<'t> {
    holders: HashMap<u64, Vec<usize>>,
    common: usize,
    traits: &'t [Traits],
}

impl<'t> Index<'t> {
    pub(super) fn of(traits: &'t [Traits], among: impl Iterator<Item = usize>) -> Self {
        let mut holders: HashMap<u64, Vec<usize>> = HashMap::new();
        for at in among {
            for one in &traits[at].0 {
                holders.entry(*one).or_default().push(at);
            }
        }
        Self { holders, common: (traits.len() / 8).max(8), traits }
    }

    /// The few that have most in common with a clause, in order of their places. Words that every
    /// eighth clause has tell nothing and are passed over.
    pub(super) fn nearest(&self, of: &Traits) -> Vec<usize> {
        let mut counts: HashMap<usize, usize> = HashMap::new();
        for one in &of.0 {
            let holders = self.holders.get(one).map(Vec::as_slice).unwrap_or_default();
            if holders.len() <= self.common {
                for at in holders {
                    *counts.entry(*at).or_default() += 1;
                }
            }
        }
        let mut found: Vec<(usize, usize)> = counts.into_iter().collect();
        found.sort_unstable_by_key(|(at, count)| (std::cmp::Reverse(*count), self.traits[*at].len(), *at));
        found.truncate(MOST_CANDIDATES);
        let mut found: Vec<usize> = found.into_iter().map(|(at, _)| at).collect();
        found.sort_unstable();
        found
    }
}

/// So many are compared with each clause.
const MOST_CANDIDATES: usize = 8;
