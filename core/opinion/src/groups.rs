//! Which groups there are, how sure that is, and who belongs to which.
//!
//! The number of groups is put to the vote of resamples. Each draws people anew, and with them how
//! it looks: on the model's map or on the reference axes, with more or less taken off for what a
//! cloud without groups would show, too. A number is clear only if nearly all agree. How far the
//! cloud is more clustered than clouds without groups says how probable it is that there are any.

mod membership;
mod null;
mod number;

pub use number::{Numbers, Verdict};

use crate::kmeans::{Partition, partition};
use crate::model::Model;
use crate::plane::{Point, squared};
use crate::threads::Threads;
use crate::votes::Votes;

/// The most groups looked for.
pub const MOST: usize = 5;
/// Somebody with fewer votes is placed and gets a membership, but does not shape groups.
const VOTES_TO_SHAPE: u32 = 7;
/// Resamples, starts of each clustering, and people in a resample at most.
const RESAMPLES: usize = 40;
const STARTS: usize = 4;
const PEOPLE: usize = 2_000;

/// The groups of a conversation.
#[derive(Debug, Clone, PartialEq)]
pub struct Groups {
    /// How many groups are probable, and what to say of it.
    pub numbers: Numbers,
    /// The groups' centres on the map, the largest group first. One group only if there are no
    /// clear groups; none if nobody has voted.
    pub centres: Vec<Point>,
    /// How many people belong to each more than to others.
    pub sizes: Vec<usize>,
    /// Each person's probability to belong to each group; all 0 for who has not voted.
    pub membership: Vec<[f32; MOST]>,
}

impl Groups {
    /// Finds the groups of people on the model's map. `reference` are the places on the reference
    /// axes. Whoever casts the same vote on everything gets a membership, but shapes no group.
    pub fn of(votes: &Votes, model: &Model, reference: &[Point], seed: u64, threads: Threads) -> Self {
        let varied = |p: usize| votes.row(p).windows(2).any(|w| w[0].vote() != w[1].vote());
        let often = |p: usize| model.people[p].votes >= VOTES_TO_SHAPE;
        let shaping: Vec<usize> = (0..model.people.len()).filter(|&p| often(p) && varied(p)).collect();
        let cloud = number::Cloud::of(model, reference, &shaping, seed);
        let numbers = number::numbers(&cloud, threads);
        let voters = model.people.iter().filter(|p| p.votes > 0).count();
        let k = numbers.shown();
        let places: Vec<Point> = shaping.iter().map(|&p| model.people[p].place).collect();
        let least = least_size(voters).min(places.len());
        let centres = enough_people(&places, k, least, seed, threads);
        let redrawn = if centres.len() < 2 { Vec::new() } else { cloud.redrawn(&centres, threads) };
        let membership = membership::membership(model, &centres, &redrawn, threads);
        let mut sizes = vec![0; centres.len()];
        membership.iter().filter_map(own).for_each(|g| sizes[usize::from(g)] += 1);
        Self { numbers, centres, sizes, membership }
    }

    /// The group a person belongs to more than to any other.
    pub fn group(&self, person: usize) -> Option<u8> {
        self.membership.get(person).and_then(own)
    }

    /// Everybody's group.
    pub fn groups(&self) -> Vec<Option<u8>> {
        self.membership.iter().map(own).collect()
    }
}

fn own(membership: &[f32; MOST]) -> Option<u8> {
    let mut best = (None, 0.0);
    for (g, &p) in membership.iter().enumerate() {
        if p > best.1 {
            best = (Some(g as u8), p);
        }
    }
    best.0
}

/// No group is smaller than this: five people, or one in a hundred.
pub fn least_size(voters: usize) -> usize {
    5.max(voters.div_ceil(100))
}

/// The centres of `k` groups, fewer if some would be too small.
fn enough_people(places: &[Point], k: usize, least: usize, seed: u64, threads: Threads) -> Vec<Point> {
    let weights = vec![1.0; places.len()];
    for k in (1..=k).rev() {
        let found = partition(places, &weights, k, STARTS * 3, seed, threads);
        if found.centres.len() == k && found.weight.iter().all(|w| *w >= least as f64) {
            return found.centres;
        }
    }
    Vec::new()
}

/// How well a partition is apart, from −1 to 1: how much nearer people are to their own centre
/// than to the next.
fn apart(points: &[Point], weights: &[f64], found: &Partition) -> f64 {
    let (mut sum, mut many) = (0.0, 0.0);
    for ((&point, &weight), &label) in points.iter().zip(weights).zip(&found.label) {
        let distance = |c: &Point| squared(point, *c).sqrt();
        let own = found.centres.get(usize::from(label)).map_or(0.0, distance);
        let others = found.centres.iter().enumerate().filter(|(g, _)| *g != usize::from(label));
        let next = others.map(|(_, c)| distance(c)).fold(f64::INFINITY, f64::min);
        many += weight;
        if next.is_finite() && next > 0.0 {
            sum += weight * (next - own) / next;
        }
    }
    if many > 0.0 { sum / many } else { 0.0 }
}
