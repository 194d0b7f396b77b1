//! What clouds without groups look like: one normal cloud of the same spread.

use super::number::Nulls;
use super::{MOST, PEOPLE, STARTS, apart};
use crate::chance::Chance;
use crate::kmeans::partition;
use crate::model::{PersonFit, Spread};
use crate::plane::Point;
use crate::threads::Threads;

/// Draws where the spread matters, and where only the mean does.
const DRAWS: usize = 60;
const FEW_DRAWS: usize = 16;

/// For places by the model. Whoever voted little stands nearer to the middle, and so she does in
/// the cloud without groups: her place varies by what is known of it, not by the whole spread.
pub(super) fn of_model(people: &[PersonFit], seed: u64, threads: Threads) -> Nulls {
    let places: Vec<Point> = people.iter().map(|p| p.place).collect();
    let mut whole = spread(&places);
    for person in people {
        let share = 1.0 / people.len() as f64;
        whole.xx += person.spread.xx * share;
        whole.xy += person.spread.xy * share;
        whole.yy += person.spread.yy * share;
    }
    measure(people.len(), DRAWS, seed, threads, |person| {
        let own = people[person].spread;
        Spread { xx: whole.xx - own.xx, xy: whole.xy - own.xy, yy: whole.yy - own.yy }
    })
}

/// For places on the reference axes. There noise is the same for all, and whoever voted more stands
/// further out: the spread is a line in the number of votes, fitted to the places.
pub(super) fn of_places(places: &[Point], people: &[PersonFit], seed: u64, threads: Threads) -> Nulls {
    let many = people.len().max(1) as f64;
    let votes: Vec<f64> = people.iter().map(|p| f64::from(p.votes)).collect();
    let mean = votes.iter().sum::<f64>() / many;
    let square = votes.iter().map(|v| (v - mean).powi(2)).sum::<f64>().max(1e-9);
    let middle = [0, 1].map(|i| places.iter().map(|p| p[i]).sum::<f64>() / many);
    let line = |f: fn(f64, f64) -> f64| {
        let each: Vec<f64> = places.iter().map(|p| f(p[0] - middle[0], p[1] - middle[1])).collect();
        let level = each.iter().sum::<f64>() / many;
        let slope = each.iter().zip(&votes).map(|(e, v)| e * (v - mean)).sum::<f64>() / square;
        (level, slope)
    };
    let lines = [line(|x, _| x * x), line(|x, y| x * y), line(|_, y| y * y)];
    measure(people.len(), DRAWS, seed, threads, |person| {
        let [xx, xy, yy] = lines.map(|(level, slope)| level + slope * (votes[person] - mean));
        // Far out on the line a spread could become less than none.
        let least = |v: f64, level: f64| v.max(level * 0.1);
        Spread { xx: least(xx, lines[0].0), xy, yy: least(yy, lines[2].0) }
    })
}

/// For any places: one normal cloud of the same spread.
pub(super) fn plain(places: &[Point], seed: u64, threads: Threads) -> Nulls {
    let whole = spread(places);
    measure(places.len(), FEW_DRAWS, seed, threads, |_| whole)
}

fn spread(places: &[Point]) -> Spread {
    let many = places.len().max(1) as f64;
    let middle = [0, 1].map(|i| places.iter().map(|p| p[i]).sum::<f64>() / many);
    let mean = |f: fn(f64, f64) -> f64| {
        places.iter().map(|p| f(p[0] - middle[0], p[1] - middle[1])).sum::<f64>() / many
    };
    Spread { xx: mean(|x, _| x * x), xy: mean(|x, y| x * y), yy: mean(|_, y| y * y) }
}

fn measure(
    people: usize,
    draws: usize,
    seed: u64,
    threads: Threads,
    spread: impl Fn(usize) -> Spread + Sync,
) -> Nulls {
    let all = threads.each(draws, |draw| {
        let mut chance = Chance::new(seed, 3_000 + draw as u64);
        let many = people.min(PEOPLE);
        let points: Vec<Point> = (0..many).map(|at| drawn(spread(at * people / many), &mut chance)).collect();
        // As in a resample, about a third of people is not drawn and others count more than once.
        let mut weights = vec![0.0; many];
        (0..many).for_each(|_| weights[chance.below(many)] += 1.0);
        let mut shapes = [0.0; MOST - 1];
        for (shape, k) in shapes.iter_mut().zip(2..) {
            let found = partition(&points, &weights, k, STARTS, seed ^ draw as u64, Threads(1));
            *shape = apart(&points, &weights, &found);
        }
        shapes
    });
    let many = draws as f64;
    [0, 1, 2, 3].map(|i| {
        let mean = all.iter().map(|s| s[i]).sum::<f64>() / many;
        (mean, (all.iter().map(|s| (s[i] - mean).powi(2)).sum::<f64>() / (many - 1.0)).sqrt())
    })
}

/// A place drawn from the middle with that spread.
fn drawn(spread: Spread, chance: &mut Chance) -> Point {
    let (x, y) = (chance.normal(), chance.normal());
    let first = spread.xx.max(0.0).sqrt();
    let along = if first > 0.0 { spread.xy / first } else { 0.0 };
    [first * x, along * x + (spread.yy - along * along).max(0.0).sqrt() * y]
}
