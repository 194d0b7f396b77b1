//! The fit: people by statements, statements by people, in turn, until nothing moves.

use super::solve::Symmetric;
use super::{Model, PersonFit, StatementFit};
use crate::axes::Axes;
use crate::eigen::largest_entry;
use crate::threads::{Threads, add_to};
use crate::votes::Votes;

/// The ridge on readiness, bridging and places. Chosen on held-out votes of real conversations.
const RIDGE: f64 = 4.0;
const BIAS_RIDGE: f64 = 4.0;
/// Turns at most, and how little may change to stop sooner, of a vote.
const TURNS: usize = 30;
const STILL: f64 = 1e-4;
/// What a statement's equations need: six entries of the matrix and three of the right side.
const EQUATION: usize = 9;

/// A statement's unknowns, and the products of them a person's equations need.
#[derive(Clone, Copy, Default)]
struct Known {
    bridging: f64,
    x: f64,
    y: f64,
    counts: f64,
}

pub(super) fn fit(votes: &Votes, out: &[bool], axes: &Axes, threads: Threads) -> Model {
    let mean = mean(votes, out);
    let mut known = first(votes, out, axes, mean);
    let mut noise = 0.0;
    for _ in 0..TURNS {
        let turn = turn(votes, &known, mean, threads);
        noise = turn.noise;
        let next = statements(&known, &turn.equations);
        let moved = moved(&known, &next);
        known = next;
        if moved < STILL {
            break;
        }
    }
    finish(votes, known, mean, noise, threads)
}

fn mean(votes: &Votes, out: &[bool]) -> f64 {
    let (mut sum, mut seen) = (0, 0);
    for (tally, _) in votes.tallies().iter().zip(out).filter(|(_, out)| !**out) {
        sum += tally.sum();
        seen += u64::from(tally.seen);
    }
    if seen == 0 { 0.0 } else { sum as f64 / seen as f64 }
}

/// Begins with the principal axes, scaled such that both sides of the product are alike.
fn first(votes: &Votes, out: &[bool], axes: &Axes, mean: f64) -> Vec<Known> {
    let people = axes.people.saturating_sub(1).max(1) as f64;
    let scale = [0, 1].map(|a| axes.eigenvalues.get(a).map_or(0.0, |e| (e * people).powf(0.25)));
    let known = |j: usize| {
        let loading = axes.loading(j);
        let tally = votes.tallies()[j];
        let seen = f64::from(tally.seen);
        Known {
            bridging: (tally.sum() as f64 - mean * seen) / (seen + BIAS_RIDGE),
            x: loading[0] * scale[0],
            y: loading[1] * scale[1],
            counts: 1.0,
        }
    };
    (0..votes.statements())
        .map(|j| if out[j] || votes.tallies()[j].seen == 0 { Known::default() } else { known(j) })
        .collect()
}

struct Turn {
    equations: Vec<f64>,
    noise: f64,
}

/// Solves every person's equations and adds up those of the statements.
fn turn(votes: &Votes, known: &[Known], mean: f64, threads: Threads) -> Turn {
    let parts = threads.blocks(votes.people(), |block| {
        let mut equations = vec![0.0; known.len() * EQUATION];
        let (mut squares, mut freedom) = (0.0, 0.0);
        for person in block {
            let row = votes.row(person);
            let mut sums = Symmetric::diagonal([BIAS_RIDGE, RIDGE, RIDGE]);
            let mut right = [0.0; 3];
            for cell in row {
                let k = known[cell.statement()];
                let left = (f64::from(cell.value()) - mean - k.bridging) * k.counts;
                sums.add_square([1.0, k.x, k.y], k.counts);
                right[0] += left;
                right[1] += left * k.x;
                right[2] += left * k.y;
            }
            let inverse = sums.inverse();
            let own = inverse.times(right);
            for cell in row {
                let k = known[cell.statement()];
                let value = f64::from(cell.value()) - mean - own[0];
                let error = (value - k.bridging - own[1] * k.x - own[2] * k.y) * k.counts;
                squares += error * error;
                freedom += k.counts;
                let equation = &mut equations[cell.statement() * EQUATION..][..EQUATION];
                let products = [
                    1.0,
                    own[1],
                    own[2],
                    own[1] * own[1],
                    own[1] * own[2],
                    own[2] * own[2],
                    value,
                    value * own[1],
                    value * own[2],
                ];
                equation.iter_mut().zip(products).for_each(|(e, p)| *e += p);
            }
            // As many votes as unknowns went into the fit of this person do not tell of noise.
            freedom -= 3.0 - (BIAS_RIDGE * inverse.0[0] + RIDGE * (inverse.0[3] + inverse.0[5])).min(3.0);
        }
        (equations, squares, freedom)
    });
    let mut equations = vec![0.0; known.len() * EQUATION];
    let (mut squares, mut freedom) = (0.0, 0.0);
    for (part, s, f) in &parts {
        add_to(&mut equations, part);
        squares += s;
        freedom += f;
    }
    Turn { equations, noise: if freedom > 0.0 { squares / freedom } else { 0.0 } }
}

fn statements(known: &[Known], equations: &[f64]) -> Vec<Known> {
    let solve = |(k, e): (&Known, &[f64])| {
        let matrix = Symmetric([e[0] + BIAS_RIDGE, e[1], e[2], e[3] + RIDGE, e[4], e[5] + RIDGE]);
        let [bridging, x, y] = matrix.solve([e[6], e[7], e[8]]);
        if k.counts > 0.0 { Known { bridging, x, y, counts: 1.0 } } else { *k }
    };
    known.iter().zip(equations.chunks(EQUATION)).map(solve).collect()
}

/// How far statements moved, in the middle.
fn moved(before: &[Known], after: &[Known]) -> f64 {
    let (mut moved, mut size) = (0.0, 1e-300);
    for (b, a) in before.iter().zip(after) {
        moved += (b.x - a.x).powi(2) + (b.y - a.y).powi(2) + (b.bridging - a.bridging).powi(2);
        size += a.x * a.x + a.y * a.y + a.bridging * a.bridging;
    }
    moved / size
}

/// Turns the axes to where people differ most, and scales them to whole votes.
fn finish(votes: &Votes, known: Vec<Known>, mean: f64, noise: f64, threads: Threads) -> Model {
    let statements: Vec<StatementFit> =
        known.iter().map(|k| StatementFit { bridging: k.bridging, direction: [k.x, k.y] }).collect();
    let mut model = Model { mean, noise, statements, people: Vec::new(), ridge: [BIAS_RIDGE, RIDGE, RIDGE] };
    let places = people(votes, &known, &model, threads);
    let turned = turned(&places);
    let directions: Vec<[f64; 2]> = model.statements.iter().map(|s| turned(s.direction)).collect();
    let counted = known.iter().map(|k| k.counts).sum::<f64>().max(1.0);
    for axis in 0..2 {
        let along: Vec<f64> = directions.iter().map(|d| d[axis]).collect();
        let size = (along.iter().map(|a| a * a).sum::<f64>() / counted).sqrt();
        let scale = if size > 1e-9 { size } else { 1.0 };
        let sign = if largest_entry(&along) < 0.0 { -1.0 } else { 1.0 };
        model.ridge[axis + 1] = RIDGE / (scale * scale);
        for (statement, direction) in model.statements.iter_mut().zip(&directions) {
            statement.direction[axis] = sign * direction[axis] / scale;
        }
    }
    model.people = people(votes, &known, &model, threads);
    model
}

fn people(votes: &Votes, known: &[Known], model: &Model, threads: Threads) -> Vec<PersonFit> {
    threads.people(votes.people(), |person| {
        model.place(votes.row(person).iter().copied().filter(|c| known[c.statement()].counts > 0.0))
    })
}

/// The turn that makes the spread of people along the first axis the largest.
fn turned(people: &[PersonFit]) -> impl Fn([f64; 2]) -> [f64; 2] {
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for [x, y] in people.iter().map(|p| p.place) {
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    let (sin, cos) = (0.5 * (2.0 * xy).atan2(xx - yy)).sin_cos();
    move |[x, y]| [cos * x + sin * y, cos * y - sin * x]
}
