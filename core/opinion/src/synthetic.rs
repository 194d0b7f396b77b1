//! Conversations made up from a seed, with the truth behind them: for tests and for measuring.

use crate::chance::Chance;
use crate::vote::{Cell, Vote};
use crate::votes::Votes;

/// What sort of conversation to make up.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// How many people take part.
    pub people: usize,
    /// How many statements there are.
    pub statements: usize,
    /// How many votes a person casts in the middle; few cast many, many cast few.
    pub votes_each: f64,
    /// How many camps there are. With one, opinions spread without groups.
    pub camps: usize,
    /// How far camps are apart, in the spread of a camp.
    pub apart: f64,
    /// The first so many statements are shared: nearly everybody agrees.
    pub shared: usize,
    /// The seed. The same shape is the same conversation.
    pub seed: u64,
}

impl Default for Shape {
    fn default() -> Self {
        Self { people: 1_000, statements: 100, votes_each: 40.0, camps: 3, apart: 5.0, shared: 10, seed: 1 }
    }
}

/// A conversation made up, and what is true of it.
#[derive(Debug, Clone)]
pub struct Synthetic {
    /// The votes.
    pub votes: Votes,
    /// Each person's camp.
    pub camp: Vec<u8>,
    /// Where each person stands. Two camps lie on either side of 0 along the first axis.
    pub place: Vec<[f64; 2]>,
}

struct Statement {
    agreed: f64,
    divides: [f64; 2],
}

/// How far from the middle a camp lies, in the units in which people of a camp differ.
const SPREAD: f64 = 0.35;
const PASS: f64 = 0.15;

impl Synthetic {
    /// Makes up the conversation of that shape.
    pub fn of(shape: &Shape) -> Self {
        let statements = statements(shape);
        let (mut votes, mut camp, mut places) = (Votes::new(), Vec::new(), Vec::new());
        let mut taken = vec![false; shape.statements];
        for person in 0..shape.people {
            let mut chance = Chance::new(shape.seed, person as u64 + 1);
            let own = chance.below(shape.camps.max(1));
            let place = place(shape, own, &mut chance);
            let many = (-shape.votes_each * (1.0 - chance.unit()).ln()).ceil().max(1.0);
            let mut row: Vec<Cell> = Vec::new();
            for statement in some(shape.statements, many as usize, &mut taken, &mut chance) {
                let vote = opinion(&statements[statement], place, &mut chance);
                row.extend(Cell::new(statement, vote));
            }
            row.sort_unstable();
            votes.push_row(&row);
            camp.push(own as u8);
            places.push(place);
        }
        Self { votes, camp, place: places }
    }
}

fn statements(shape: &Shape) -> Vec<Statement> {
    let mut chance = Chance::new(shape.seed, 0);
    (0..shape.statements)
        .map(|j| {
            let divides = [chance.normal() * 1.6, chance.normal() * 1.2];
            let agreed = 0.5 + chance.normal() * 0.9;
            if j < shape.shared {
                Statement { agreed: 3.0, divides: [0.0; 2] }
            } else {
                Statement { agreed, divides }
            }
        })
        .collect()
}

/// Where somebody of a camp stands: camps lie on a circle.
fn place(shape: &Shape, camp: usize, chance: &mut Chance) -> [f64; 2] {
    let radius = if shape.camps > 1 { shape.apart * SPREAD / 2.0 } else { 0.0 };
    let angle = std::f64::consts::TAU * camp as f64 / shape.camps.max(1) as f64;
    [radius * angle.cos() + SPREAD * chance.normal(), radius * angle.sin() + SPREAD * chance.normal()]
}

fn opinion(statement: &Statement, place: [f64; 2], chance: &mut Chance) -> Vote {
    if chance.unit() < PASS {
        return Vote::Pass;
    }
    let leaning = statement.agreed + statement.divides[0] * place[0] + statement.divides[1] * place[1];
    if chance.unit() < 1.0 / (1.0 + (-1.5 * leaning).exp()) { Vote::Agree } else { Vote::Disagree }
}

/// Some different numbers below `end`. `taken` is all false, before and after.
fn some(end: usize, many: usize, taken: &mut [bool], chance: &mut Chance) -> Vec<usize> {
    let mut found = Vec::with_capacity(many.min(end));
    if many >= end {
        return (0..end).collect();
    }
    // The last numbers of a shuffle, without shuffling: each new one may be the top of its range.
    for top in end - many..end {
        let drawn = chance.below(top + 1);
        let new = if taken[drawn] { top } else { drawn };
        taken[new] = true;
        found.push(new);
    }
    found.iter().for_each(|&f| taken[f] = false);
    found
}
