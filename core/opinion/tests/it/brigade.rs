//! A brigade: accounts that vote together against what people share and for what they want.

use balai_opinion::{Cell, Chance, Vote, Votes};

pub const HONEST: usize = 1_000;
const STATEMENTS: usize = 60;
const SHARED: usize = 10;

/// 1,000 honest people in two camps with ten shared statements, which come first; and some accounts
/// that copy one list of votes, each vote by chance in 15 of 100. The list is against five of the
/// shared statements and for five others. Returns also whether each account is one of them.
pub fn conversation(seed: u64, puppets: usize) -> (Votes, Vec<bool>) {
    let mut chance = Chance::new(seed, 0);
    // The share of each camp that agrees with each statement.
    let shares: Vec<[f64; 2]> = (0..STATEMENTS)
        .map(|j| if j < SHARED { [0.9; 2] } else { [0.1 + 0.8 * chance.unit(), 0.1 + 0.8 * chance.unit()] })
        .collect();
    let list: Vec<Vote> = (0..STATEMENTS)
        .map(|j| match j {
            0..5 => Vote::Disagree,
            SHARED..15 => Vote::Agree,
            _ if chance.unit() < 0.5 => Vote::Agree,
            _ => Vote::Disagree,
        })
        .collect();
    let mut votes = Votes::new();
    for person in 0..HONEST {
        let mut chance = Chance::new(seed, person as u64 + 1);
        let camp = usize::from(chance.unit() < 0.45);
        push(&mut votes, &mut chance, 0.6, |j, chance| match chance.unit() {
            u if u < 0.1 => Vote::Pass,
            _ if chance.unit() < shares[j][camp] => Vote::Agree,
            _ => Vote::Disagree,
        });
    }
    for puppet in 0..puppets {
        let mut chance = Chance::new(seed, 1 << 32 | puppet as u64);
        push(&mut votes, &mut chance, 0.8, |j, chance| {
            if chance.unit() < 0.15 {
                [Vote::Agree, Vote::Pass, Vote::Disagree][chance.below(3)]
            } else {
                list[j]
            }
        });
    }
    let is_puppet = (0..HONEST + puppets).map(|p| p >= HONEST).collect();
    (votes, is_puppet)
}

fn push(votes: &mut Votes, chance: &mut Chance, answered: f64, vote: impl Fn(usize, &mut Chance) -> Vote) {
    let mut row = Vec::new();
    for j in 0..STATEMENTS {
        if chance.unit() < answered {
            row.extend(Cell::new(j, vote(j, chance)));
        }
    }
    assert!(votes.push_row(&row));
}
