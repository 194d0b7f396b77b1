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

/// Squares along a side, cut out of larger ones.
const SIDE: usize = 64;
const LARGE: usize = 8;
const EACH: usize = SIDE / LARGE;

impl<'a> Finder<'a> {
    /// For points within the two corners; those outside are answered more slowly.
    pub(crate) fn new(centres: &'a [Point], low: Point, high: Point) -> Self {
        let step = [0, 1].map(|i| ((high[i] - low[i]) / SIDE as f64).max(1e-300));
        let all: Vec<u16> = (0..centres.len() as u16).collect();
        let mut finder = Self { centres, low, step, ends: vec![0], candidates: Vec::new() };
        let mut within = Vec::new();
        for square in 0..LARGE * LARGE {
            let large = [square % LARGE * EACH, square / LARGE * EACH];
            within.clear();
            finder.near(large, EACH, &all, &mut within);
            for small in 0..EACH * EACH {
                let at = [large[0] + small % EACH, large[1] + small / EACH];
                let mut candidates = std::mem::take(&mut finder.candidates);
                finder.near(at, 1, &within, &mut candidates);
                finder.candidates = candidates;
                finder.ends.push(finder.candidates.len() as u32);
            }
        }
        finder
    }

    /// Those of some centres that can be nearest to a point in a square of that size.
    fn near(&self, square: [usize; 2], size: usize, of: &[u16], found: &mut Vec<u16>) {
        let from = [0, 1].map(|i| self.low[i] + self.step[i] * square[i] as f64);
        let to = [0, 1].map(|i| from[i] + self.step[i] * size as f64);
        let (middle, half) =
            ([0, 1].map(|i| (from[i] + to[i]) / 2.0), [0, 1].map(|i| (to[i] - from[i]) / 2.0));
        let away = |c: Point| [0, 1].map(|i| (c[i] - middle[i]).abs());
        let least = |c: Point| {
            let away = away(c);
            let gap = [0, 1].map(|i| (away[i] - half[i]).max(0.0));
            gap[0] * gap[0] + gap[1] * gap[1]
        };
        let most = |c: Point| {
            let away = away(c);
            let gap = [0, 1].map(|i| away[i] + half[i]);
            gap[0] * gap[0] + gap[1] * gap[1]
        };
        let bound = of.iter().fold(f64::INFINITY, |b, &c| b.min(most(self.centres[usize::from(c)])));
        // A little more than the bound, since a point may be put into a square by rounding.
        let bound = bound * (1.0 + 1e-6) + 1e-12;
        found.extend(of.iter().filter(|&&c| least(self.centres[usize::from(c)]) <= bound));
    }

    /// Where the candidates of a square begin: squares lie in the order of the large ones.
    fn index(x: usize, y: usize) -> usize {
        ((y / EACH * LARGE + x / EACH) * EACH + y % EACH) * EACH + x % EACH
    }

    pub(crate) fn nearest(&self, point: Point) -> usize {
        let square = [0, 1].map(|i| (point[i] - self.low[i]) / self.step[i]);
        if !square.iter().all(|s| (0.0..=SIDE as f64).contains(s)) {
            return nearest(point, self.centres);
        }
        let [x, y] = square.map(|s| (s as usize).min(SIDE - 1));
        let at = Self::index(x, y);
        let (mut best, mut found) = (f64::INFINITY, 0);
        for &i in &self.candidates[self.ends[at] as usize..self.ends[at + 1] as usize] {
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
