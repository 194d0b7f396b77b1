//! Clusters of points on the map, as good as can be found: many starts, the best result.

use crate::chance::Chance;
use crate::plane::{Point, squared};
use crate::threads::Threads;

/// A partition of points.
#[derive(Debug, Clone, PartialEq)]
pub struct Partition {
    /// The centres, the one with most weight first.
    pub centres: Vec<Point>,
    /// The cluster of each point.
    pub label: Vec<u8>,
    /// The weight of each cluster.
    pub weight: Vec<f64>,
    /// The sum of squared distances to the centres, by weight.
    pub inertia: f64,
}

const STEPS: usize = 100;
/// Starts are tried on no more points than this.
const TRIED_ON: usize = 4_000;

/// The best partition into `k` that `starts` starts find. Weights may be 0.
pub fn partition(
    points: &[Point],
    weights: &[f64],
    k: usize,
    starts: usize,
    seed: u64,
    threads: Threads,
) -> Partition {
    let step = points.len().div_ceil(TRIED_ON).max(1);
    let some: Vec<(Point, f64)> =
        points.iter().copied().zip(weights.iter().copied()).step_by(step).filter(|(_, w)| *w > 0.0).collect();
    let tries = threads.each(starts, |n| settle(&some, spread_out(&some, k, Chance::new(seed, n as u64))));
    let best = tries.into_iter().min_by(|a, b| a.1.total_cmp(&b.1)).map(|(c, _)| c).unwrap_or_default();
    full(points, weights, best, if step == 1 { 0 } else { STEPS }, threads)
}

/// Starts far from each other: each next one is drawn by its squared distance from those before.
fn spread_out(points: &[(Point, f64)], k: usize, mut chance: Chance) -> Vec<Point> {
    let mut gap: Vec<f64> = points.iter().map(|(_, w)| *w).collect();
    let mut centres: Vec<Point> = Vec::with_capacity(k);
    while centres.len() < k {
        let mut left = gap.iter().sum::<f64>() * chance.unit();
        if left <= 0.0 && gap.iter().all(|g| *g <= 0.0) {
            break;
        }
        let drawn = gap.iter().position(|g| {
            left -= g;
            left < 0.0
        });
        let centre = points[drawn.unwrap_or(points.len() - 1)].0;
        for (g, (point, weight)) in gap.iter_mut().zip(points) {
            let new = squared(*point, centre) * weight;
            *g = if centres.is_empty() { new } else { g.min(new) };
        }
        centres.push(centre);
    }
    centres
}

#[inline]
fn near(point: Point, centres: &[Point]) -> (usize, f64) {
    let mut best = (0, f64::INFINITY);
    for (i, &centre) in centres.iter().enumerate() {
        let d = squared(point, centre);
        if d < best.1 {
            best = (i, d);
        }
    }
    best
}

fn moved(sums: &[[f64; 3]], centres: &mut [Point]) -> bool {
    let mut moved = false;
    for (sum, centre) in sums.iter().zip(centres) {
        if sum[2] > 0.0 {
            let new = [sum[0] / sum[2], sum[1] / sum[2]];
            moved |= new != *centre;
            *centre = new;
        }
    }
    moved
}

fn settle(points: &[(Point, f64)], mut centres: Vec<Point>) -> (Vec<Point>, f64) {
    let mut inertia = 0.0;
    for _ in 0..STEPS {
        let mut sums = vec![[0.0; 3]; centres.len()];
        inertia = 0.0;
        for &(point, weight) in points {
            let (at, d) = near(point, &centres);
            if let Some(sum) = sums.get_mut(at) {
                sum[0] += weight * point[0];
                sum[1] += weight * point[1];
                sum[2] += weight;
                inertia += weight * d;
            }
        }
        if !moved(&sums, &mut centres) {
            break;
        }
    }
    (centres, inertia)
}

fn full(
    points: &[Point],
    weights: &[f64],
    mut centres: Vec<Point>,
    steps: usize,
    threads: Threads,
) -> Partition {
    let mut done = 0;
    loop {
        let parts = threads.blocks(points.len(), |block| {
            let mut sums = vec![[0.0; 3]; centres.len()];
            let mut inertia = 0.0;
            let mut label = Vec::with_capacity(block.len());
            for at in block {
                let (to, d) = near(points[at], &centres);
                label.push(to as u8);
                if let Some(sum) = sums.get_mut(to) {
                    sum[0] += weights[at] * points[at][0];
                    sum[1] += weights[at] * points[at][1];
                    sum[2] += weights[at];
                    inertia += weights[at] * d;
                }
            }
            (sums, inertia, label)
        });
        let mut sums = vec![[0.0; 3]; centres.len()];
        for (part, _, _) in &parts {
            sums.iter_mut().zip(part).for_each(|(s, p)| (0..3).for_each(|i| s[i] += p[i]));
        }
        done += 1;
        if done > steps || !moved(&sums, &mut centres) {
            let weight: Vec<f64> = sums.iter().map(|s| s[2]).collect();
            let inertia = parts.iter().map(|(_, i, _)| i).sum();
            let label = parts.into_iter().flat_map(|(_, _, l)| l).collect();
            return by_weight(Partition { centres, label, weight, inertia });
        }
    }
}

/// Names clusters by their weight, so that names do not depend on the start.
fn by_weight(found: Partition) -> Partition {
    let mut order: Vec<usize> = (0..found.centres.len()).collect();
    let place = |&c: &usize| (found.centres[c][0], found.centres[c][1]);
    order.sort_by(|a, b| {
        let (p, q) = (place(a), place(b));
        found.weight[*b].total_cmp(&found.weight[*a]).then(p.0.total_cmp(&q.0)).then(p.1.total_cmp(&q.1))
    });
    let mut name = vec![0u8; order.len()];
    order.iter().enumerate().for_each(|(new, old)| name[*old] = new as u8);
    Partition {
        centres: order.iter().map(|&c| found.centres[c]).collect(),
        weight: order.iter().map(|&c| found.weight[c]).collect(),
        label: found.label.iter().map(|&l| name.get(usize::from(l)).copied().unwrap_or(0)).collect(),
        inertia: found.inertia,
    }
}
