//! The view that Polis would give, figure for figure: a cold start of its method.
//!
//! It is there so that results can be compared with those of other places, not because it is the
//! best one can do: see [`crate::Opinion`] for that. Its quirks are kept on purpose. A statement
//! that is moderated out counts as passed by everybody; the number of groups is the one whose
//! silhouette is highest, however little higher.

mod clusters;
mod represent;
mod statistics;

pub use clusters::Clusters;
pub use represent::{Agreed, Representative, Represented};
pub use statistics::{SIGNIFICANT, Side, SideTest};

pub(crate) use clusters::silhouette;

use crate::axes::Axes;
use crate::plane::Point;
use crate::scatter::centred;
use crate::standing::{Standing, left_out, standing_of};
use crate::tallies::{by_group, others};
use crate::threads::Threads;
use crate::vote::Cell;
use crate::votes::{Tally, Votes};

/// A clustering of the base clusters into so many groups.
#[derive(Debug, Clone, PartialEq)]
pub struct Clustering {
    /// How many groups were asked for.
    pub k: usize,
    /// How well they are apart, from −1 to 1: a plain mean over base clusters.
    pub silhouette: f64,
    /// The groups of the base clusters.
    pub clusters: Clusters,
    /// How many people each group has.
    pub sizes: Vec<usize>,
}

/// The figures of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct StatementFigures {
    /// Its place on the map: where somebody stands who agrees with it and nothing else.
    pub position: Point,
    /// How far that is from the middle.
    pub extremity: f64,
    /// How often it should be shown.
    pub priority: f64,
    /// The product over groups of the share that agrees.
    pub consensus: f64,
    /// The same for disagreeing.
    pub consensus_disagree: f64,
}

/// What Polis would show. Lists by person or statement have an entry for every number.
#[derive(Debug, Clone, PartialEq)]
pub struct Compatible {
    /// Centre and axes.
    pub axes: Axes,
    /// Where each person stands.
    pub positions: Vec<Point>,
    /// Whether each person has voted often enough to be in a group.
    pub taken_in: Vec<bool>,
    /// The base clusters of those, in order of their numbers.
    pub base: Clusters,
    /// The numbers of groups tried.
    pub clusterings: Vec<Clustering>,
    /// How many groups were chosen.
    pub k: usize,
    /// Each person's group.
    pub group: Vec<Option<u8>>,
    /// Votes by group and statement.
    pub votes: Vec<Vec<Tally>>,
    /// Figures by statement.
    pub statements: Vec<StatementFigures>,
    /// Representative statements by group.
    pub represented: Vec<Represented>,
    /// What most people agree with.
    pub agreed: Vec<Agreed>,
    /// What most people disagree with.
    pub disagreed: Vec<Agreed>,
}

const BASE_CLUSTERS: usize = 100;
const VOTES_TO_BE_IN: usize = 7;
const PEOPLE_AT_LEAST: usize = 15;

impl Compatible {
    /// Computes everything from the votes. The order in which they came does not matter.
    pub fn of(votes: &Votes, standings: &[Standing], threads: Threads) -> Self {
        Self::with_axes(votes, standings, Axes::of(votes, standings, 2, threads), threads)
    }

    /// The same with axes computed before.
    pub fn with_axes(votes: &Votes, standings: &[Standing], axes: Axes, threads: Threads) -> Self {
        let out = left_out(standings, votes.statements());
        let positions = positions(votes, &axes, &out, threads);
        let taken_in = taken_in(votes, axes.statements);
        let inside: Vec<usize> = (0..votes.people()).filter(|&p| taken_in[p]).collect();
        let points: Vec<Point> = inside.iter().map(|&p| positions[p]).collect();
        let start = clusters::first_distinct(&points, BASE_CLUSTERS);
        let base = Clusters::of(&points, None, start, 101, threads);
        let clusterings = clusterings(&base);
        let mut group = vec![None; votes.people()];
        let chosen = chosen(&clusterings);
        if let Some(chosen) = chosen {
            for (&person, &cluster) in inside.iter().zip(&base.label) {
                group[person] = Some(chosen.clusters.label[usize::from(cluster)] as u8);
            }
        }
        let k = chosen.map_or(0, |c| c.clusters.centres.len());
        let by_group = by_group(votes, &group, k, threads);
        let figures = figures(votes, &axes, standings, &by_group);
        let represented = (0..k).map(|g| represented(&by_group, g, &out, votes)).collect();
        let agreed = represent::agreed(votes.tallies(), &out, Side::Agree);
        let disagreed = represent::agreed(votes.tallies(), &out, Side::Disagree);
        Self {
            axes,
            positions,
            taken_in,
            base,
            clusterings,
            k,
            group,
            votes: by_group,
            statements: figures,
            represented,
            agreed,
            disagreed,
        }
    }

    /// How many people each group has.
    pub fn sizes(&self) -> Vec<usize> {
        let mut sizes = vec![0; self.k];
        self.group.iter().flatten().for_each(|&g| sizes[usize::from(g)] += 1);
        sizes
    }
}

/// One person's place.
pub(crate) fn place(votes: &Votes, person: usize, standings: &[Standing], axes: &Axes) -> Point {
    let out = left_out(standings, votes.statements());
    let less_mean = centred(votes.tallies(), &out);
    let everybodys = counted_for_all(votes, &out);
    let along = |cell: usize| axes.loading(cell / 4).map(|a| less_mean[cell] * a);
    place_with(votes.row(person), along, &out, everybodys, axes.statements)
}

/// Votes less the means, along the axes, scaled up for those who voted less.
fn place_with(
    row: &[Cell],
    along: impl Fn(usize) -> Point,
    out: &[bool],
    everybodys: usize,
    statements: usize,
) -> Point {
    let (mut sum, mut seen) = ([0.0; 2], everybodys);
    for cell in row {
        let along = along(usize::from(cell.0));
        sum[0] += along[0];
        sum[1] += along[1];
        seen += usize::from(!out[cell.statement()]);
    }
    sum.map(|s| s * (statements as f64 / seen.max(1) as f64).sqrt())
}

/// How many statements count as passed by everybody.
fn counted_for_all(votes: &Votes, out: &[bool]) -> usize {
    (0..out.len()).filter(|&j| out[j] && votes.tallies()[j].seen > 0).count()
}

pub(crate) fn positions(votes: &Votes, axes: &Axes, out: &[bool], threads: Threads) -> Vec<Point> {
    let less_mean = centred(votes.tallies(), out);
    let table: Vec<Point> = less_mean
        .iter()
        .enumerate()
        .map(|(cell, value)| axes.loading(cell / 4).map(|along| value * along))
        .collect();
    let everybodys = counted_for_all(votes, out);
    threads.people(votes.people(), |person| {
        place_with(votes.row(person), |cell| table[cell], out, everybodys, axes.statements)
    })
}

fn taken_in(votes: &Votes, statements: usize) -> Vec<bool> {
    let least = VOTES_TO_BE_IN.min(statements).max(1);
    let mut inside: Vec<bool> = votes.rows().map(|r| r.len() >= least).collect();
    let missing = PEOPLE_AT_LEAST.saturating_sub(inside.iter().filter(|i| **i).count());
    if missing > 0 {
        let mut rest: Vec<usize> =
            (0..votes.people()).filter(|&p| !inside[p] && !votes.row(p).is_empty()).collect();
        rest.sort_by_key(|&p| std::cmp::Reverse(votes.row(p).len()));
        rest.into_iter().take(missing).for_each(|p| inside[p] = true);
    }
    inside
}

fn clusterings(base: &Clusters) -> Vec<Clustering> {
    let weights = base.sizes(None);
    let count = base.centres.len();
    if count == 0 {
        return Vec::new();
    }
    (2..=5.min(2 + count / 12))
        .map(|k| {
            let start = base.centres[..k.min(count)].to_vec();
            let clusters = Clusters::of(&base.centres, Some(&weights), start, 21, Threads(1));
            let silhouette = silhouette(&base.centres, &clusters.label, clusters.centres.len());
            let sizes = clusters.sizes(Some(&weights)).into_iter().map(|s| s as usize).collect();
            Clustering { k, silhouette, clusters, sizes }
        })
        .collect()
}

/// The one with the highest silhouette; of equals, the one with more groups.
fn chosen(clusterings: &[Clustering]) -> Option<&Clustering> {
    clusterings.iter().max_by(|a, b| a.silhouette.total_cmp(&b.silhouette))
}

fn figures(
    votes: &Votes,
    axes: &Axes,
    standings: &[Standing],
    groups: &[Vec<Tally>],
) -> Vec<StatementFigures> {
    let scale = (axes.statements as f64).sqrt();
    (0..votes.statements())
        .map(|j| {
            if votes.tallies()[j].seen == 0 {
                return StatementFigures::default();
            }
            let position = axes.loading(j).map(|along| scale * (1.0 - axes.centre[j]) * along);
            let extremity = position[0].hypot(position[1]);
            let mut all = Tally::default();
            groups.iter().for_each(|g| all.add(g[j]));
            let meta = standing_of(standings, j) == Standing::Meta;
            StatementFigures {
                position,
                extremity,
                priority: if meta { 49.0 } else { priority(all, extremity) },
                consensus: groups.iter().map(|g| statistics::share(g[j].agree, g[j].seen)).product(),
                consensus_disagree: groups
                    .iter()
                    .map(|g| statistics::share(g[j].disagree, g[j].seen))
                    .product(),
            }
        })
        .collect()
}

fn priority(all: Tally, extremity: f64) -> f64 {
    let importance = (1.0 - statistics::share(all.pass(), all.seen)) * (1.0 + extremity);
    let new = 1.0 + 8.0 * (-f64::from(all.seen) / 5.0).exp2();
    (importance * statistics::share(all.agree, all.seen) * new).powi(2)
}

fn represented(groups: &[Vec<Tally>], group: usize, out: &[bool], votes: &Votes) -> Represented {
    let taken = (0..votes.statements()).filter(|&j| !out[j] && votes.tallies()[j].seen > 0);
    represent::represent(taken.map(|j| (j, groups[group][j], others(groups, group, j))))
}
