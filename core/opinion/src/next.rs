//! Which statement to show somebody next.
//!
//! The more an answer would tell of where she stands, the more probable a statement is; and every
//! statement keeps a floor, new ones a higher one. The probability is handed back, to be written
//! down beside the vote: only with it can one later correct for who was shown what.

use crate::model::Model;
use crate::standing::{Standing, standing_of};
use crate::vote::Cell;
use crate::votes::Votes;

/// A statement chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Choice {
    /// The statement.
    pub statement: usize,
    /// The probability with which it was chosen, its propensity.
    pub probability: f64,
}

/// A statement with fewer votes is new.
pub const NEW: u32 = 30;
/// How the draw is shared: by what an answer tells, among new statements, among all.
const TELLING: f64 = 0.6;
const NEW_FLOOR: f64 = 0.25;
const FLOOR: f64 = 0.15;

/// The probability of each statement to be shown to somebody with these votes; 0 for those she has
/// voted on and those moderated out. Adds up to 1 unless nothing is left.
pub fn propensities(model: &Model, votes: &Votes, row: &[Cell], standings: &[Standing]) -> Vec<f64> {
    let mut left = vec![true; votes.statements().max(standings.len())];
    row.iter().filter_map(|c| left.get_mut(c.statement()).map(|l| *l = false)).for_each(drop);
    let spread = model.person(row).spread;
    let new = |j: usize| votes.tallies().get(j).is_none_or(|t| t.seen < NEW);
    let (mut tells, mut sum, mut many, mut news) = (vec![0.0; left.len()], 0.0, 0.0, 0.0);
    for (j, left) in left.iter_mut().enumerate() {
        *left &= standing_of(standings, j) != Standing::Out;
        if *left {
            let direction = model.statements.get(j).map_or([0.0; 2], |s| s.direction);
            // What a normal measurement tells of a normal quantity, in nats.
            tells[j] = 0.5 * (spread.along(direction) / model.noise.max(1e-9)).max(0.0).ln_1p();
            sum += tells[j];
            many += 1.0;
            news += f64::from(u8::from(new(j)));
        }
    }
    // A share nobody can claim goes to all.
    let telling = if sum > 0.0 { TELLING } else { 0.0 };
    let newly = if news > 0.0 { NEW_FLOOR } else { 0.0 };
    let floor = FLOOR + (TELLING - telling) + (NEW_FLOOR - newly);
    let probability = |j: usize| {
        let told = if telling > 0.0 { telling * tells[j] / sum } else { 0.0 };
        told + if new(j) { newly / f64::max(news, 1.0) } else { 0.0 } + floor / many
    };
    (0..left.len()).map(|j| if left[j] { probability(j) } else { 0.0 }).collect()
}

/// Draws the next statement for somebody with these votes. `draw` is a number from 0 up to 1 that
/// the caller takes from chance. `None` if she has seen all.
pub fn next(model: &Model, votes: &Votes, row: &[Cell], standings: &[Standing], draw: f64) -> Option<Choice> {
    let all = propensities(model, votes, row, standings);
    let mut left = draw.clamp(0.0, 1.0) * all.iter().sum::<f64>();
    let mut last = None;
    for (statement, probability) in all.into_iter().enumerate().filter(|(_, p)| *p > 0.0) {
        last = Some(Choice { statement, probability });
        if left < probability {
            break;
        }
        left -= probability;
    }
    last
}
