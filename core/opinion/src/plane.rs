//! Points on the map: distances, and which of some centres is nearest.

/// A place on the map.
pub type Point = [f64; 2];

#[inline]
pub(crate) fn squared(a: Point, b: Point) -> f64 {
    let (x, y) = (a[0] - b[0], a[1] - b[1]);
    x * x + y * y
}

pub(crate) fn distance(a: Point, b: Point) -> f64 {
    squared(a, b).sqrt()
}

/// The nearest centre; of equally near ones the later.
#[inline]
pub(crate) fn nearest(point: Point, centres: &[Point]) -> usize {
    let (mut best, mut at) = (f64::INFINITY, 0);
    for (i, &centre) in centres.iter().enumerate() {
        let d = squared(point, centre);
        if d <= best {
            (best, at) = (d, i);
        }
    }
    at
}

/// Finds the nearest of many centres for very many points, with the same answers as [`nearest`].
///
/// The map is cut into squares; each knows the few centres that can be nearest to a point in it.
pub(crate) struct Finder<'a> {
    centres: &'a [Point],
    low: Point,
    step: Point,
    ends: Vec<u32>,
    candidates: Vec<u16>,
}

const SIDE: usize = 64;

impl<'a> Finder<'a> {
    /// For points within the two corners; those outside are answered more slowly.
    pub(crate) fn new(centres: &'a [Point], low: Point, high: Point) -> Self {
        let step = [0, 1].map(|i| ((high[i] - low[i]) / SIDE as f64).max(1e-300));
        let mut finder = Self { centres, low, step, ends: Vec::new(), candidates: Vec::new() };
        for square in 0..SIDE * SIDE {
            finder.fill([square % SIDE, square / SIDE]);
        }
        finder
    }

    fn fill(&mut self, square: [usize; 2]) {
        let from = [0, 1].map(|i| self.low[i] + self.step[i] * square[i] as f64);
        let to = [0, 1].map(|i| from[i] + self.step[i]);
        let least = |c: Point| {
            let gap = [0, 1].map(|i| (from[i] - c[i]).max(c[i] - to[i]).max(0.0));
            gap[0] * gap[0] + gap[1] * gap[1]
        };
        let most = |c: Point| {
            let gap = [0, 1].map(|i| (c[i] - from[i]).abs().max((c[i] - to[i]).abs()));
            gap[0] * gap[0] + gap[1] * gap[1]
        };
        let bound = self.centres.iter().fold(f64::INFINITY, |b, &c| b.min(most(c)));
        // A little more than the bound, since a point may be put into a square by rounding.
        let bound = bound * (1.0 + 1e-6) + 1e-12;
        for (i, &centre) in self.centres.iter().enumerate() {
            if least(centre) <= bound {
                self.candidates.push(i as u16);
            }
        }
        self.ends.push(self.candidates.len() as u32);
    }

    pub(crate) fn nearest(&self, point: Point) -> usize {
        let square = [0, 1].map(|i| (point[i] - self.low[i]) / self.step[i]);
        if !square.iter().all(|s| (0.0..=SIDE as f64).contains(s)) {
            return nearest(point, self.centres);
        }
        let [x, y] = square.map(|s| (s as usize).min(SIDE - 1));
        let at = y * SIDE + x;
        let from = if at == 0 { 0 } else { self.ends[at - 1] } as usize;
        let (mut best, mut found) = (f64::INFINITY, 0);
        for &i in &self.candidates[from..self.ends[at] as usize] {
            let d = squared(point, self.centres[usize::from(i)]);
            if d <= best {
                (best, found) = (d, usize::from(i));
            }
        }
        found
    }
}

/// The corners of the smallest frame round the points.
pub(crate) fn corners(points: &[Point]) -> (Point, Point) {
    let start = ([f64::INFINITY; 2], [f64::NEG_INFINITY; 2]);
    points.iter().fold(start, |(low, high), p| {
        ([low[0].min(p[0]), low[1].min(p[1])], [high[0].max(p[0]), high[1].max(p[1])])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;

    #[test]
    fn the_finder_answers_as_looking_at_all() {
        let mut chance = Chance::new(7, 0);
        let mut point = || [chance.normal(), (chance.normal() * 4.0).round() / 4.0];
        let points: Vec<Point> = (0..3000).map(|_| point()).collect();
        let centres: Vec<Point> = (0..100).map(|_| point()).collect();
        let (low, high) = corners(&points[..2500]);
        let finder = Finder::new(&centres, low, high);
        for &p in points.iter().chain(&centres) {
            assert_eq!(finder.nearest(p), nearest(p, &centres));
        }
    }
}
