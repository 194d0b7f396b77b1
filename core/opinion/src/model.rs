//! Where people stand, from the votes they cast and nothing else.
//!
//! A vote is taken as `mean + person + statement + place · direction`: how readily somebody agrees,
//! how readily a statement is agreed with, and on which side of it she stands. Nothing is filled
//! in. Every number but the mean is drawn towards 0 by a ridge, the more the fewer votes speak for
//! it, and the same ridge says how sure a place is.

mod fit;
mod solve;

use crate::axes::Axes;
use crate::plane::Point;
use crate::standing::{Standing, left_out};
use crate::threads::Threads;
use crate::vote::Cell;
use crate::votes::Votes;

pub(crate) use solve::Symmetric;

/// A statement in the model.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct StatementFit {
    /// How much more readily it is agreed with than others, by people of every side: the bridging
    /// score. 0 if it is left out or nobody voted on it.
    pub bridging: f64,
    /// Which way along each axis those lean who agree with it.
    pub direction: Point,
}

/// A person in the model.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PersonFit {
    /// How much more readily she agrees than others.
    pub readiness: f64,
    /// Where she stands. A unit is a whole vote on a statement of middling direction.
    pub place: Point,
    /// How uncertain that is.
    pub spread: Spread,
    /// How many votes speak for it.
    pub votes: u32,
}

/// The uncertainty of a place: a normal distribution with these variances.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spread {
    /// The variance along the first axis.
    pub xx: f64,
    /// How the two go together.
    pub xy: f64,
    /// The variance along the second axis.
    pub yy: f64,
}

/// An ellipse round a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ellipse {
    /// The longer half axis.
    pub long: f64,
    /// The shorter half axis.
    pub short: f64,
    /// The angle of the longer one, in radians from the first axis.
    pub angle: f64,
}

impl Spread {
    /// The ellipse that holds the true place with that probability.
    pub fn ellipse(self, probability: f64) -> Ellipse {
        let (middle, half) = ((self.xx + self.yy) / 2.0, ((self.xx - self.yy) / 2.0).hypot(self.xy));
        let scale = (-2.0 * (1.0 - probability.clamp(0.0, 1.0 - 1e-12)).ln()).sqrt();
        let length = |variance: f64| variance.max(0.0).sqrt() * scale;
        Ellipse {
            long: length(middle + half),
            short: length(middle - half),
            angle: 0.5 * (2.0 * self.xy).atan2(self.xx - self.yy),
        }
    }

    /// The variance in a direction, which need not be of length 1.
    pub fn along(self, direction: Point) -> f64 {
        let [x, y] = direction;
        x * x * self.xx + 2.0 * x * y * self.xy + y * y * self.yy
    }
}

/// The model of a conversation. Lists have an entry for every number.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The mean of all votes.
    pub mean: f64,
    /// The variance of votes about what the model says.
    pub noise: f64,
    /// The statements.
    pub statements: Vec<StatementFit>,
    /// The people.
    pub people: Vec<PersonFit>,
    /// What the ridge adds along each axis to what votes tell of a place.
    ridge: [f64; 3],
}

impl Model {
    /// Fits the model to the votes on statements that were not taken out.
    pub fn of(votes: &Votes, standings: &[Standing], threads: Threads) -> Self {
        Self::from_axes(votes, standings, &Axes::of(votes, standings, 2, threads), threads)
    }

    /// The same, starting from axes computed before.
    pub fn from_axes(votes: &Votes, standings: &[Standing], axes: &Axes, threads: Threads) -> Self {
        let out = left_out(standings, votes.statements());
        fit::fit(votes, &out, axes, threads)
    }

    /// What the model expects of a person's vote on a statement, from −1 to 1.
    pub fn expect(&self, person: usize, statement: usize) -> f64 {
        let who = self.people.get(person).copied().unwrap_or_default();
        self.expect_of(&who, statement)
    }

    /// What the model expects of somebody's vote.
    pub fn expect_of(&self, who: &PersonFit, statement: usize) -> f64 {
        let what = self.statements.get(statement).copied().unwrap_or_default();
        let side = who.place[0] * what.direction[0] + who.place[1] * what.direction[1];
        (self.mean + who.readiness + what.bridging + side).clamp(-1.0, 1.0)
    }

    /// Where somebody with these votes stands, the model being what it is.
    pub fn person(&self, row: &[Cell]) -> PersonFit {
        self.place(row.iter().copied())
    }

    pub(crate) fn place(&self, row: impl Iterator<Item = Cell>) -> PersonFit {
        let mut sums = Symmetric::diagonal(self.ridge);
        let mut right = [0.0; 3];
        let mut votes = 0;
        for cell in row {
            let Some(what) = self.statements.get(cell.statement()) else { continue };
            let feature = [1.0, what.direction[0], what.direction[1]];
            let left = f64::from(cell.value()) - self.mean - what.bridging;
            sums.add_square(feature, 1.0);
            (0..3).for_each(|i| right[i] += left * feature[i]);
            votes += 1;
        }
        let [readiness, x, y] = sums.solve(right);
        let inverse = sums.inverse();
        let spread = Spread {
            xx: inverse.0[3] * self.noise,
            xy: inverse.0[4] * self.noise,
            yy: inverse.0[5] * self.noise,
        };
        PersonFit { readiness, place: [x, y], spread, votes }
    }
}
