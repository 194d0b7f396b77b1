//! Who belongs to which group, and how probably.

use super::MOST;
use crate::chance_laws::below;
use crate::model::{Model, PersonFit};
use crate::plane::Point;
use crate::threads::Threads;

/// In how many resamples the centres are found anew.
pub(super) const REDRAWN: usize = 10;

/// Each person's probability to be nearest to each centre, given how uncertain her place is and
/// how the centres move from resample to resample.
pub(super) fn membership(
    model: &Model,
    centres: &[Point],
    redrawn: &[Vec<Point>],
    threads: Threads,
) -> Vec<[f32; MOST]> {
    threads.people(model.people.len(), |person| {
        let who = &model.people[person];
        let mut sums = [0.0; MOST];
        if who.votes == 0 || centres.is_empty() {
            return [0.0; MOST];
        }
        if redrawn.is_empty() {
            add_nearest(who, centres, &mut sums);
        }
        redrawn.iter().for_each(|centres| add_nearest(who, centres, &mut sums));
        let all: f64 = sums.iter().sum();
        sums.map(|s| (s / all) as f32)
    })
}

/// Adds the probability of each centre to be the nearest: the product over the others of being
/// nearer than them. It is exact for two; for more it is near enough, see the tests.
fn add_nearest(who: &PersonFit, centres: &[Point], sums: &mut [f64; MOST]) {
    let mut own = [0.0; MOST];
    for (g, a) in centres.iter().enumerate() {
        own[g] = 1.0;
        for (_, b) in centres.iter().enumerate().filter(|(h, _)| *h != g) {
            let towards = [a[0] - b[0], a[1] - b[1]];
            let middle = [(a[0] + b[0]) / 2.0, (a[1] + b[1]) / 2.0];
            let side = (who.place[0] - middle[0]) * towards[0] + (who.place[1] - middle[1]) * towards[1];
            let sure = who.spread.along(towards).sqrt();
            own[g] *=
                below(if sure > 0.0 { side / sure } else { side * f64::INFINITY }.clamp(-9.0, 9.0)).max(1e-9);
        }
    }
    let all: f64 = own.iter().sum();
    sums.iter_mut().zip(own).for_each(|(s, o)| *s += o / all);
}
