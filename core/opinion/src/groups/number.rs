//! How many groups: what resamples say.

use super::{MOST, PEOPLE, RESAMPLES, STARTS, apart, null};
use crate::chance::Chance;
use crate::chance_laws::below;
use crate::kmeans::{Partition, partition};
use crate::model::{Model, PersonFit};
use crate::plane::{Point, squared};
use crate::threads::Threads;

/// What to say of the number of groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// That there are no groups is more probable than any number of them.
    NoClearGroups,
    /// There are so many.
    Clear(usize),
    /// It may be any of these, the most probable first. 1 stands for no groups.
    Uncertain(Vec<usize>),
}

/// The probability of each number of groups.
#[derive(Debug, Clone, PartialEq)]
pub struct Numbers {
    /// Of 1 (no groups), 2, … [`MOST`] groups.
    pub probability: [f64; MOST],
}

/// A number is possible from this share up, and clear if no other is possible.
const POSSIBLE: f64 = 0.1;

impl Numbers {
    /// What to say.
    pub fn verdict(&self) -> Verdict {
        let mut order: Vec<usize> = (0..MOST).collect();
        order.sort_by(|a, b| self.probability[*b].total_cmp(&self.probability[*a]));
        let possible: Vec<usize> =
            order.into_iter().filter(|k| self.probability[*k] >= POSSIBLE).map(|k| k + 1).collect();
        match possible[..] {
            [] | [1, ..] => Verdict::NoClearGroups,
            [k] => Verdict::Clear(k),
            _ => Verdict::Uncertain(possible),
        }
    }

    /// The most probable number, which is shown; of equals the smaller. 1 stands for no groups.
    pub fn shown(&self) -> usize {
        let most = self.probability.iter().copied().fold(0.0, f64::max);
        self.probability.iter().position(|p| *p >= most).map_or(1, |k| k + 1)
    }
}

/// The people who shape groups, on both maps.
pub(super) struct Cloud {
    maps: [Vec<Point>; 2],
    people: Vec<PersonFit>,
    seed: u64,
}

/// How well clouds without groups are apart in 2, 3, … groups: mean and spread.
pub(super) type Nulls = [(f64, f64); MOST - 1];

/// The clouds without groups a cloud is held against, on both maps.
struct Against {
    /// Those that are most like it, to tell whether there are groups.
    like: [Nulls; 2],
    /// Those whose shape is taken off, to tell how many.
    off: [Nulls; 2],
}

impl Cloud {
    pub(super) fn of(model: &Model, reference: &[Point], shaping: &[usize], seed: u64) -> Self {
        Self {
            maps: [
                shaping.iter().map(|&p| model.people[p].place).collect(),
                shaping.iter().map(|&p| reference.get(p).copied().unwrap_or_default()).collect(),
            ],
            people: shaping.iter().map(|&p| model.people[p]).collect(),
            seed,
        }
    }

    /// People drawn with return: who, in order, and how often.
    fn drawn(&self, resample: usize) -> (Vec<usize>, Vec<f64>) {
        let count = self.people.len();
        let mut chance = Chance::new(self.seed, 1_000 + resample as u64);
        let mut times = vec![0.0; count];
        (0..count.min(PEOPLE)).for_each(|_| times[chance.below(count)] += 1.0);
        let who: Vec<usize> = (0..count).filter(|&p| times[p] > 0.0).collect();
        let weights = who.iter().map(|&p| times[p]).collect();
        (who, weights)
    }

    fn resample(&self, resample: usize, map: usize, k: usize) -> (Partition, f64) {
        let (who, weights) = self.drawn(resample);
        let points: Vec<Point> = who.iter().map(|&p| self.maps[map][p]).collect();
        let found = partition(&points, &weights, k, STARTS, self.seed ^ resample as u64, Threads(1));
        let apart = apart(&points, &weights, &found);
        (found, apart)
    }

    /// The number of groups this resample is for, if there are any, and how far above clouds
    /// without groups it is on each map for each number, in their spread.
    fn voice(&self, resample: usize, nulls: &Against) -> (usize, [[f64; MOST - 1]; 2]) {
        let shapes = [0, 1].map(|map| [2, 3, 4, 5].map(|k| self.resample(resample, map, k).1));
        let above =
            |map: usize, i: usize| (shapes[map][i] - nulls.like[map][i].0) / nulls.like[map][i].1.max(1e-9);
        let mut chance = Chance::new(self.seed, 2_000 + resample as u64);
        // Half of the resamples look at either map; each takes off up to half of the null.
        let map = resample % 2;
        let off = 0.5 * chance.unit();
        let score = |i: usize| shapes[map][i] - off * nulls.off[map][i].0;
        let best = (0..MOST - 1).fold(0, |best, i| if score(i) > score(best) { i } else { best });
        (best + 2, [0, 1].map(|map| [0, 1, 2, 3].map(|i| above(map, i))))
    }

    /// The centres in some resamples, each named as the centre of the whole it is nearest to.
    pub(super) fn redrawn(&self, centres: &[Point], threads: Threads) -> Vec<Vec<Point>> {
        threads.each(super::membership::REDRAWN, |n| {
            let found = self.resample(n, 0, centres.len()).0.centres;
            best_match(centres, &found)
        })
    }
}

/// How far above clouds without groups a cloud is, in their spread, if groups and none are equally
/// probable. The best of eight is looked at (four numbers on two maps), and no real cloud is quite normal.
const EVEN: f64 = 2.8;
/// By how much the best of eight varies by chance, in the spread of one.
const BEST_OF_EIGHT: f64 = 0.65;

/// The second list in the order that brings it nearest to the first.
fn best_match(centres: &[Point], found: &[Point]) -> Vec<Point> {
    if found.len() != centres.len() {
        return centres.to_vec();
    }
    let mut best = (f64::INFINITY, found.to_vec());
    permute(&mut found.to_vec(), 0, &mut |order| {
        let far: f64 = centres.iter().zip(order).map(|(a, b)| squared(*a, *b)).sum();
        if far < best.0 {
            best = (far, order.to_vec());
        }
    });
    best.1
}

fn permute(list: &mut Vec<Point>, from: usize, see: &mut impl FnMut(&[Point])) {
    if from + 1 >= list.len() {
        see(list);
        return;
    }
    for at in from..list.len() {
        list.swap(from, at);
        permute(list, from + 1, see);
        list.swap(from, at);
    }
}

pub(super) fn numbers(cloud: &Cloud, threads: Threads) -> Numbers {
    let mut probability = [0.0; MOST];
    // Fewer than two of the smallest groups are no groups.
    if cloud.people.len() < 10 {
        probability[0] = 1.0;
        return Numbers { probability };
    }
    let on_model = null::of_model(&cloud.people, cloud.seed, threads);
    let on_axes = null::of_places(&cloud.maps[1], &cloud.people, cloud.seed, threads);
    let plain = null::plain(&cloud.maps[1], cloud.seed, threads);
    let nulls = Against { like: [on_model, on_axes], off: [on_model, plain] };
    let voices = threads.each(RESAMPLES, |resample| cloud.voice(resample, &nulls));
    let above = |at: usize| {
        let (map, i) = (at / (MOST - 1), at % (MOST - 1));
        voices.iter().map(|(_, above)| above[map][i]).sum::<f64>() / RESAMPLES as f64
    };
    let furthest = (0..2 * (MOST - 1)).map(above).fold(f64::NEG_INFINITY, f64::max);
    let grouped = below((furthest - EVEN) / BEST_OF_EIGHT);
    probability[0] = 1.0 - grouped;
    voices.iter().for_each(|(k, _)| probability[k - 1] += grouped / RESAMPLES as f64);
    Numbers { probability }
}
