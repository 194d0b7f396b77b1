//! Lanes: people whose right to take part was checked are counted apart from those whose was not.

use crate::opinion::Opinion;
use crate::standing::Standing;
use crate::threads::Threads;
use crate::votes::Votes;

/// How it was made sure that a person is one, and may take part. Strictest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// It was not: anybody may take part.
    Open,
    /// By an invitation: a code, a link with a quota.
    Invited,
    /// By a check of who she is.
    Verified,
}

impl Lane {
    /// All lanes, the strictest first.
    pub const ALL: [Self; 3] = [Self::Verified, Self::Invited, Self::Open];
}

/// From so many people up a lane can speak for the whole.
pub const HEADLINE: usize = 100;

/// The view of one lane: of its people's votes and no others.
#[derive(Debug, Clone, PartialEq)]
pub struct LaneView {
    /// The lane.
    pub lane: Lane,
    /// How many people voted in it.
    pub people: usize,
    /// What they think.
    pub opinion: Opinion,
}

/// The views of all lanes in which somebody voted, the strictest first. Lanes are not mixed: who
/// wants a view of several together asks for it by [`Votes::only`], and says so where it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct LaneViews {
    /// The views.
    pub views: Vec<LaneView>,
}

impl LaneViews {
    /// Computes a view for each lane. A person without a lane is in the open one.
    pub fn of(votes: &Votes, lanes: &[Lane], standings: &[Standing], seed: u64, threads: Threads) -> Self {
        let lane_of = |person: usize| lanes.get(person).copied().unwrap_or(Lane::Open);
        let view = |lane: Lane| {
            let own = votes.only(|person| lane_of(person) == lane);
            let people = own.voters();
            (people > 0).then(|| LaneView {
                lane,
                people,
                opinion: Opinion::of(&own, standings, seed, threads),
            })
        };
        Self { views: Lane::ALL.into_iter().filter_map(view).collect() }
    }

    /// The view that speaks for the whole: the strictest lane with at least [`HEADLINE`] people.
    pub fn headline(&self) -> Option<&LaneView> {
        self.views.iter().find(|v| v.people >= HEADLINE)
    }
}
