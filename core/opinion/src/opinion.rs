//! The default view of a conversation: all that is said of it, with how sure that is.

use crate::axes::Axes;
use crate::compatible::positions;
use crate::findings::Findings;
use crate::groups::Groups;
use crate::model::Model;
use crate::standing::{Standing, left_out};
use crate::threads::Threads;
use crate::votes::Votes;

/// The version of the method. It changes when the same votes may give other figures.
pub const METHOD: &str = "balai-opinion 1";

/// Where people stand, which groups there are, and what they agree on.
#[derive(Debug, Clone, PartialEq)]
pub struct Opinion {
    /// Where people stand and how sure that is.
    pub model: Model,
    /// The groups and who belongs to them.
    pub groups: Groups,
    /// What statements say.
    pub findings: Findings,
}

impl Opinion {
    /// Computes the view. The seed decides the resamples and nothing else.
    pub fn of(votes: &Votes, standings: &[Standing], seed: u64, threads: Threads) -> Self {
        Self::with_axes(votes, standings, &Axes::of(votes, standings, 2, threads), seed, threads)
    }

    /// The same with axes computed before.
    pub fn with_axes(
        votes: &Votes,
        standings: &[Standing],
        axes: &Axes,
        seed: u64,
        threads: Threads,
    ) -> Self {
        let model = Model::from_axes(votes, standings, axes, threads);
        let reference = positions(votes, axes, &left_out(standings, votes.statements()), threads);
        let groups = Groups::of(votes, &model, &reference, seed, threads);
        let findings = Findings::of(votes, standings, &model, &groups, threads);
        Self { model, groups, findings }
    }
}
