//! Votes counted by group and statement.

use crate::threads::Threads;
use crate::votes::{Tally, Votes};

/// For each group how each statement was voted on by its people. Who is in no group is not counted.
pub(crate) fn by_group(
    votes: &Votes,
    group: &[Option<u8>],
    groups: usize,
    threads: Threads,
) -> Vec<Vec<Tally>> {
    let statements = votes.statements();
    let parts = threads.blocks(votes.people(), |block| {
        let mut part = vec![Tally::default(); groups * statements];
        for person in block {
            if let Some(group) = group.get(person).copied().flatten() {
                let own = &mut part[usize::from(group) * statements..][..statements];
                votes.row(person).iter().for_each(|&c| own[c.statement()].count(c));
            }
        }
        part
    });
    let mut sums = vec![Tally::default(); groups * statements];
    for part in &parts {
        sums.iter_mut().zip(part).for_each(|(s, p)| s.add(*p));
    }
    if statements == 0 {
        vec![Vec::new(); groups]
    } else {
        sums.chunks(statements).map(<[Tally]>::to_vec).collect()
    }
}

/// The tallies of all groups but one, added up.
pub(crate) fn others(groups: &[Vec<Tally>], group: usize, statement: usize) -> Tally {
    let mut sum = Tally::default();
    groups.iter().enumerate().filter(|(g, _)| *g != group).for_each(|(_, t)| sum.add(t[statement]));
    sum
}
