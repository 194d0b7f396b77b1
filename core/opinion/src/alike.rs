//! Accounts that vote more alike than people do, even people of one mind.
//!
//! Two accounts are held against each other: are the votes of the one better explained as a copy of
//! the other's with some noise, or by what its group thinks of each statement and how it votes
//! itself (some agree with nearly all, some pass on nearly all)? The ratio of the two
//! is a likelihood ratio, and by Markov's inequality it exceeds a limit by chance at most once in
//! the limit. The limit is such that among all pairs of a conversation that hardly happens.
//! Nothing is removed: whoever is found is reported, and looked at by a person.

use crate::groups::Groups;
use crate::tallies::by_group;
use crate::threads::Threads;
use crate::vote::Cell;
use crate::votes::{Tally, Votes};

/// Some accounts that vote alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// The accounts, by number.
    pub accounts: Vec<u32>,
    /// How many pairs of them are beyond chance.
    pub pairs: usize,
}

impl Alike {
    /// As how many people they would count if they were counted as one cause: √n.
    pub fn counted_as(&self) -> f64 {
        (self.accounts.len() as f64).sqrt()
    }
}

/// More accounts cannot be compared pair by pair in one go.
pub const COMPARED: usize = 20_000;
/// So many accounts alike are reported.
const REPORTED: usize = 5;
/// Votes on the same statements, at least.
const SHARED: u32 = 8;
/// The share of votes in which a copy may be by chance.
const NOISE: f64 = 0.3;
/// How seldom an honest conversation may be accused of a single pair: once in so many.
const ONCE_IN: f64 = 100.0;

/// Finds accounts alike among some people: all of them, or those who came together. Of more than
/// [`COMPARED`] only the first are looked at, so hand over those of one hour, or of one lane.
pub fn alike(votes: &Votes, groups: &Groups, among: &[u32], threads: Threads) -> Vec<Alike> {
    let often = |p: &u32| votes.row(*p as usize).len() >= SHARED as usize;
    let among: Vec<u32> = among.iter().copied().filter(often).take(COMPARED).collect();
    let tables = tables(votes, groups, threads);
    let pairs = among.len() as f64 * among.len().saturating_sub(1) as f64 / 2.0;
    let limit = (pairs.max(1.0) * ONCE_IN).ln();
    let table = |p: u32| &tables[groups.group(p as usize).map_or(tables.len() - 1, usize::from)];
    let gains: Vec<Vec<f32>> = among.iter().map(|&p| gains(votes.row(p as usize), table(p))).collect();
    let found = threads.each(among.len(), |at| partners(votes, &gains, &among, at, limit));
    together(&among, found)
}

/// By group and cell: how probable a vote is. The last table is everybody's.
fn tables(votes: &Votes, groups: &Groups, threads: Threads) -> Vec<Vec<[f64; 3]>> {
    let own = groups.groups();
    let mut tallies = by_group(votes, &own, groups.centres.len(), threads);
    // Groups too small to have a say might be the very accounts looked for: everybody's votes then.
    let least = crate::findings::veto_size(groups.sizes.iter().sum());
    for (tally, size) in tallies.iter_mut().zip(&groups.sizes) {
        if *size < least {
            *tally = votes.tallies().to_vec();
        }
    }
    tallies.push(votes.tallies().to_vec());
    tallies.iter().map(|t| t.iter().map(shares).collect()).collect()
}

fn shares(tally: &Tally) -> [f64; 3] {
    [tally.disagree, tally.pass(), tally.agree].map(|c| (f64::from(c) + 1.0) / (f64::from(tally.seen) + 3.0))
}

/// For each vote of a row, what is gained for "copy" if the other voted the same.
fn gains(row: &[Cell], table: &[[f64; 3]]) -> Vec<f32> {
    // How much more often than her group she takes each side.
    let (mut own, mut expected) = ([2.0; 3], [2.0; 3]);
    for cell in row {
        own[usize::from(cell.0 & 3)] += 1.0;
        (0..3).for_each(|v| expected[v] += table[cell.statement()][v]);
    }
    row.iter()
        .map(|cell| {
            let shares = table[cell.statement()];
            let weighed = [0, 1, 2].map(|v| shares[v] * own[v] / expected[v]);
            let share = weighed[usize::from(cell.0 & 3)] / weighed.iter().sum::<f64>();
            ((1.0 - NOISE + NOISE * share) / share).ln() as f32
        })
        .collect()
}

fn partners(votes: &Votes, gains: &[Vec<f32>], among: &[u32], at: usize, limit: f64) -> Vec<usize> {
    const NONE: u8 = 9;
    let mut own = vec![NONE; votes.statements()];
    votes.row(among[at] as usize).iter().for_each(|c| own[c.statement()] = (c.0 & 3) as u8);
    let differs = NOISE.ln() as f32;
    let alike = |other: &usize| {
        let (mut sum, mut shared) = (0.0f32, 0);
        for (cell, gain) in votes.row(among[*other] as usize).iter().zip(&gains[*other]) {
            let mine = own[cell.statement()];
            if mine != NONE {
                shared += 1;
                sum += if u16::from(mine) == cell.0 & 3 { *gain } else { differs };
            }
        }
        shared >= SHARED && f64::from(sum) > limit
    };
    (at + 1..among.len()).filter(alike).collect()
}

/// Puts pairs together: who is alike to the same is alike.
fn together(among: &[u32], found: Vec<Vec<usize>>) -> Vec<Alike> {
    let mut root: Vec<usize> = (0..among.len()).collect();
    fn top(root: &mut [usize], mut at: usize) -> usize {
        while root[at] != at {
            root[at] = root[root[at]];
            at = root[at];
        }
        at
    }
    for (one, others) in found.iter().enumerate() {
        for &other in others {
            let (a, b) = (top(&mut root, one), top(&mut root, other));
            root[a.max(b)] = a.min(b);
        }
    }
    let mut all: Vec<Alike> = vec![Alike { accounts: Vec::new(), pairs: 0 }; among.len()];
    for (at, account) in among.iter().enumerate() {
        let top = top(&mut root, at);
        all[top].accounts.push(*account);
        all[top].pairs += found[at].len();
    }
    all.retain(|a| a.accounts.len() >= REPORTED);
    all.sort_by_key(|a| std::cmp::Reverse(a.accounts.len()));
    all
}
