//! The axes of a conversation: the directions in which opinions differ most.
//!
//! Principal components of the votes, with what is missing filled by each statement's mean.

use crate::covotes::CoVotes;
use crate::eigen;
use crate::scatter::{PAIRED_STATEMENTS, Scatter, diagonal, times_votes};
use crate::standing::{Standing, left_out};
use crate::threads::Threads;
use crate::votes::Votes;

/// The axes of a conversation. Lists by statement have an entry for every number of a statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Axes {
    /// The mean of each statement's votes; 0 if it is moderated out or has none.
    pub centre: Vec<f64>,
    /// The axes, the most telling first: each of length 1, its largest entry positive.
    pub axes: Vec<Vec<f64>>,
    /// The variance along each axis.
    pub eigenvalues: Vec<f64>,
    /// The variance along all there could be.
    pub total_variance: f64,
    /// How many statements have votes.
    pub statements: usize,
    /// How many people have votes.
    pub people: usize,
}

impl Axes {
    /// The first axes of these votes, as many as wanted and there are.
    pub fn of(votes: &Votes, standings: &[Standing], wanted: usize, threads: Threads) -> Self {
        if votes.statements() <= PAIRED_STATEMENTS {
            return Self::from_pairs(votes, &CoVotes::count(votes, threads), standings, wanted);
        }
        let out = left_out(standings, votes.statements());
        let diagonal = diagonal(votes.tallies(), &out);
        Self::with(votes, &out, &diagonal, wanted, |v, r| times_votes(votes, &out, v, r, threads))
    }

    /// The same from pairs counted before, to the same bits.
    pub fn from_pairs(votes: &Votes, pairs: &CoVotes, standings: &[Standing], wanted: usize) -> Self {
        let out = left_out(standings, votes.statements());
        let scatter = Scatter::of(pairs, votes.tallies(), &out);
        Self::with(votes, &out, &scatter.diagonal, wanted, |v, r| scatter.times(v, r))
    }

    fn with(
        votes: &Votes,
        out: &[bool],
        diagonal: &[f64],
        wanted: usize,
        times: impl Fn(&[f64], &mut [f64]),
    ) -> Self {
        let people = votes.voters();
        let divisor = people.saturating_sub(1).max(1) as f64;
        let alive: Vec<bool> = diagonal.iter().map(|d| *d > 0.0).collect();
        let found = eigen::largest(&alive, wanted, times);
        Self {
            centre: votes.tallies().iter().zip(out).map(|(t, &o)| if o { 0.0 } else { t.mean() }).collect(),
            eigenvalues: found.iter().map(|e| e.value / divisor).collect(),
            axes: found.into_iter().map(|e| e.vector).collect(),
            total_variance: diagonal.iter().sum::<f64>() / divisor,
            statements: votes.tallies().iter().filter(|t| t.seen > 0).count(),
            people,
        }
    }

    /// What a statement says along the first two axes; 0 along one that does not exist.
    pub(crate) fn loading(&self, statement: usize) -> [f64; 2] {
        [0, 1].map(|axis| self.axes.get(axis).map_or(0.0, |a| a[statement]))
    }
}
