//! Clusters as Polis makes them: a fixed start, a loose end, empty clusters dropped.

use crate::plane::{Finder, Point, corners, distance, nearest};
use crate::threads::Threads;

/// Clusters of points.
#[derive(Debug, Clone, PartialEq)]
pub struct Clusters {
    /// The cluster of each point.
    pub label: Vec<u16>,
    /// The clusters' centres.
    pub centres: Vec<Point>,
    /// How many steps were taken.
    pub steps: usize,
}

/// A cluster has settled if it moved less than this.
const SETTLED: f64 = 0.01;
/// From so many points up a finder is quicker than looking at all centres.
const MANY: usize = 20_000;

impl Clusters {
    /// K-means from given centres, of points that count as often as their weight says.
    pub(crate) fn of(
        points: &[Point],
        weights: Option<&[f64]>,
        start: Vec<Point>,
        most: usize,
        threads: Threads,
    ) -> Self {
        let mut found = Self { label: vec![0; points.len()], centres: start, steps: 0 };
        while found.steps < most && !found.centres.is_empty() {
            let before = found.centres.clone();
            found.step(points, weights, threads);
            found.steps += 1;
            if settled(before, found.centres.clone()) {
                break;
            }
        }
        found
    }

    fn step(&mut self, points: &[Point], weights: Option<&[f64]>, threads: Threads) {
        let centres = &self.centres;
        let finder = (points.len() >= MANY && centres.len() > 8).then(|| {
            let (low, high) = corners(points);
            Finder::new(centres, low, high)
        });
        let parts = threads.blocks(points.len(), |block| {
            let mut labels = Vec::with_capacity(block.len());
            let mut sums = vec![[0.0; 3]; centres.len()];
            for at in block {
                let point = points[at];
                let label = finder.as_ref().map_or_else(|| nearest(point, centres), |f| f.nearest(point));
                let weight = weights.map_or(1.0, |w| w[at]);
                let sum = &mut sums[label];
                sum[0] += weight * point[0];
                sum[1] += weight * point[1];
                sum[2] += weight;
                labels.push(label as u16);
            }
            (labels, sums)
        });
        let mut sums = vec![[0.0; 3]; centres.len()];
        for (_, part) in &parts {
            sums.iter_mut().zip(part).for_each(|(s, p)| (0..3).for_each(|i| s[i] += p[i]));
        }
        let mut name = vec![0u16; sums.len()];
        let mut kept = Vec::with_capacity(sums.len());
        for (old, [x, y, weight]) in sums.into_iter().enumerate() {
            name[old] = kept.len() as u16;
            if weight > 0.0 {
                kept.push([x / weight, y / weight]);
            }
        }
        self.centres = kept;
        self.label.clear();
        parts.iter().for_each(|(labels, _)| self.label.extend(labels.iter().map(|&l| name[usize::from(l)])));
    }

    /// How many points each cluster has, counted by weight.
    pub(crate) fn sizes(&self, weights: Option<&[f64]>) -> Vec<f64> {
        let mut sizes = vec![0.0; self.centres.len()];
        for (at, &label) in self.label.iter().enumerate() {
            sizes[usize::from(label)] += weights.map_or(1.0, |w| w[at]);
        }
        sizes
    }
}

fn settled(mut before: Vec<Point>, mut after: Vec<Point>) -> bool {
    let order = |a: &Point, b: &Point| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1]));
    before.sort_by(order);
    after.sort_by(order);
    before.iter().zip(&after).all(|(b, a)| distance(*b, *a) < SETTLED)
}

/// The first distinct points, as many as wanted.
pub(crate) fn first_distinct(points: &[Point], wanted: usize) -> Vec<Point> {
    let mut found: Vec<Point> = Vec::new();
    for point in points {
        if found.len() == wanted {
            break;
        }
        if !found.contains(point) {
            found.push(*point);
        }
    }
    found
}

/// The mean silhouette of points, each counted once; 0 for a point alone in its cluster.
pub(crate) fn silhouette(points: &[Point], label: &[u16], clusters: usize) -> f64 {
    if points.is_empty() {
        return 0.0;
    }
    let mut total = 0.0;
    for (at, &point) in points.iter().enumerate() {
        let (mut sum, mut size) = (vec![0.0; clusters], vec![0usize; clusters]);
        for (other, &own) in points.iter().zip(label) {
            sum[usize::from(own)] += distance(point, *other);
            size[usize::from(own)] += 1;
        }
        let own = usize::from(label[at]);
        if size[own] < 2 {
            continue;
        }
        let inside = sum[own] / (size[own] - 1) as f64;
        let others = (0..clusters).filter(|&c| c != own && size[c] > 0).map(|c| sum[c] / size[c] as f64);
        let outside = others.fold(f64::INFINITY, f64::min);
        if outside.is_finite() && outside.max(inside) > 0.0 {
            total += (outside - inside) / outside.max(inside);
        }
    }
    total / points.len() as f64
}
