//! How firm a consensus is: how many more accounts, voting together, would end it.

use crate::chance_laws::bounds;
use crate::findings::{Findings, veto_size};
use crate::groups::Groups;
use crate::votes::Tally;

/// Where the accounts that would end a consensus with the least effort would be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Among the people of a group, by voting like them elsewhere.
    WithinGroup(usize),
    /// In a group of their own, just large enough to have a say.
    NewGroup,
    /// Anywhere: no group has a say, all people together have.
    Anywhere,
}

/// How firm the consensus on one statement is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sensitivity {
    /// The statement.
    pub statement: usize,
    /// With so many more accounts that vote together, it would no longer be a consensus.
    pub accounts: usize,
    /// How many that is of those who vote now.
    pub share: f64,
    /// Where they would be.
    pub way: Way,
}

impl Sensitivity {
    /// Below this share a consensus is marked as easy to change.
    pub const FRAGILE: f64 = 0.05;

    /// Whether few accounts would be enough.
    pub fn fragile(&self) -> bool {
        self.share < Self::FRAGILE
    }
}

/// How firm each consensus is, in the order of [`Findings::consensus`].
pub fn sensitivity(findings: &Findings, groups: &Groups) -> Vec<Sensitivity> {
    let voters: usize = groups.sizes.iter().sum();
    findings
        .consensus()
        .map(|finding| {
            let with_say = findings.has_say.iter().enumerate().filter(|(_, say)| **say);
            let mut ways: Vec<(usize, Way)> = with_say
                .map(|(g, _)| (to_end(findings.tally(g, finding.statement)), Way::WithinGroup(g)))
                .collect();
            if ways.is_empty() {
                ways.push((to_end(finding.votes), Way::Anywhere));
            }
            ways.push((new_group(voters), Way::NewGroup));
            let (accounts, way) = ways.into_iter().min_by_key(|w| w.0).unwrap_or((0, Way::Anywhere));
            let share = accounts as f64 / voters.max(1) as f64;
            Sensitivity { statement: finding.statement, accounts, share, way }
        })
        .collect()
}

/// How many who disagree must join until it is no longer sure that most agree.
fn to_end(votes: Tally) -> usize {
    let ended = |more: usize| bounds(f64::from(votes.agree), f64::from(votes.seen) + more as f64).0 <= 0.5;
    // With as many who disagree as agree it has certainly ended.
    let (mut low, mut high) = (0, votes.agree as usize + 1);
    while low < high {
        let middle = (low + high) / 2;
        if ended(middle) { high = middle } else { low = middle + 1 }
    }
    low
}

/// How many are enough to be a group with a say: they count among the voters themselves.
fn new_group(voters: usize) -> usize {
    let mut accounts = 30.max(voters.div_ceil(9));
    while accounts < veto_size(voters + accounts) {
        accounts += 1;
    }
    accounts
}
