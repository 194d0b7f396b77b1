//! The scatter matrix of the votes, filled with means and centred: exactly, from whole numbers.
//!
//! With the mean μ of each statement's votes, the entry of two statements is
//! `S − μ_k·A_jk − μ_j·A_kj + μ_j·μ_k·N` over the people who voted on both. It is what a matrix
//! filled with the means would give, without ever filling one. Statements that are moderated out
//! count as a vote of 0 by everybody, so their rows are 0.

use crate::covotes::{CoVotes, start};
use crate::threads::{Threads, add_to};
use crate::vote::Cell;
use crate::votes::{Tally, Votes};

/// Above so many statements the votes themselves are gone through instead of a matrix of pairs.
pub const PAIRED_STATEMENTS: usize = 5_000;

/// The symmetric matrix: each statement's row up to and without itself, and the diagonal.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scatter {
    pub(crate) diagonal: Vec<f64>,
    lower: Vec<f64>,
}

/// The diagonal: each statement's own sum of squares about its mean.
pub(crate) fn diagonal(tallies: &[Tally], out: &[bool]) -> Vec<f64> {
    let own = |t: &Tally| f64::from(t.agree + t.disagree) - t.mean() * t.sum() as f64;
    tallies.iter().zip(out).map(|(t, &o)| if o || t.seen == 0 { 0.0 } else { own(t).max(0.0) }).collect()
}

impl Scatter {
    pub(crate) fn of(pairs: &CoVotes, tallies: &[Tally], out: &[bool]) -> Self {
        let mut scatter = Self { diagonal: diagonal(tallies, out), lower: vec![0.0; start(tallies.len())] };
        (0..tallies.len()).for_each(|j| scatter.set_row(j, pairs, tallies, out));
        scatter
    }

    fn set_row(&mut self, later: usize, pairs: &CoVotes, tallies: &[Tally], out: &[bool]) {
        if out[later] || later >= pairs.statements() {
            return;
        }
        let mean = tallies[later].mean();
        let row = &mut self.lower[start(later)..start(later + 1)];
        for (earlier, (entry, pair)) in row.iter_mut().zip(pairs.with_earlier(later)).enumerate() {
            if !out[earlier] {
                let other = tallies[earlier].mean();
                *entry =
                    f64::from(pair.product) - other * f64::from(pair.later) - mean * f64::from(pair.earlier)
                        + mean * other * f64::from(pair.both);
            }
        }
    }

    /// The matrix times a vector.
    pub(crate) fn times(&self, vector: &[f64], result: &mut [f64]) {
        for (j, r) in result.iter_mut().enumerate() {
            *r = self.diagonal[j] * vector[j];
        }
        for later in 1..vector.len() {
            let row = &self.lower[start(later)..start(later + 1)];
            let own = vector[later];
            // Eight sums side by side: the processor adds them at once, and always in this order.
            let mut sums = [0.0; 8];
            let (before, _) = result.split_at_mut(later);
            let mut rows = row.chunks_exact(8);
            let mut outs = before.chunks_exact_mut(8);
            let mut ins = vector[..later].chunks_exact(8);
            for ((g, r), v) in (&mut rows).zip(&mut outs).zip(&mut ins) {
                for lane in 0..8 {
                    sums[lane] += g[lane] * v[lane];
                    r[lane] += g[lane] * own;
                }
            }
            let mut tail = 0.0;
            for ((g, r), v) in rows.remainder().iter().zip(outs.into_remainder()).zip(ins.remainder()) {
                tail += g * v;
                *r += g * own;
            }
            let sum =
                ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
            result[later] += sum + tail;
        }
    }
}

/// The same product by going through all votes, for conversations with very many statements.
pub(crate) fn times_votes(votes: &Votes, out: &[bool], vector: &[f64], result: &mut [f64], threads: Threads) {
    let centred = centred(votes.tallies(), out);
    let parts = threads.blocks(votes.people(), |block| {
        let mut part = vec![0.0; result.len()];
        for row in block.map(|p| votes.row(p)) {
            let seen = |c: &Cell| centred[usize::from(c.0)] * vector[c.statement()];
            let sum: f64 = row.iter().map(seen).sum();
            row.iter().for_each(|c| part[c.statement()] += centred[usize::from(c.0)] * sum);
        }
        part
    });
    result.fill(0.0);
    parts.iter().for_each(|part| add_to(result, part));
}

/// A vote less the mean of its statement, to be looked up by cell; 0 for what is moderated out.
pub(crate) fn centred(tallies: &[Tally], out: &[bool]) -> Vec<f64> {
    let mut table = Vec::with_capacity(tallies.len() * 4);
    for (tally, &out) in tallies.iter().zip(out) {
        for value in [-1.0, 0.0, 1.0, 0.0] {
            table.push(if out { 0.0 } else { value - tally.mean() });
        }
    }
    table
}
