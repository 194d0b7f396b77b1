//! A conversation while votes come in: after each of them the axes are exact.

use crate::axes::Axes;
use crate::compatible::{Compatible, place};
use crate::covotes::CoVotes;
use crate::plane::Point;
use crate::scatter::PAIRED_STATEMENTS;
use crate::standing::Standing;
use crate::threads::Threads;
use crate::vote::Vote;
use crate::votes::{VoteRefused, Votes};

/// Votes with the counts of pairs that follow them.
///
/// Whether votes were cast one by one, in any order, or read from [`Votes::to_bytes`] after a
/// restart: the axes, and all that is made of them, have the same bits. With more than
/// [`PAIRED_STATEMENTS`] statements there are no counts of pairs, and the axes are computed from
/// the votes themselves.
#[derive(Debug, Clone)]
pub struct Live {
    votes: Votes,
    pairs: Option<CoVotes>,
}

impl Live {
    /// Begins with these votes, which may be none.
    pub fn new(votes: Votes, threads: Threads) -> Self {
        let pairs = (votes.statements() <= PAIRED_STATEMENTS).then(|| CoVotes::count(&votes, threads));
        Self { votes, pairs }
    }

    /// Keeps a vote and says what the person had voted before.
    pub fn cast(&mut self, person: u32, statement: usize, vote: Vote) -> Result<Option<Vote>, VoteRefused> {
        let before = self.votes.cast(person, statement, vote)?;
        if before != Some(vote) {
            self.follow(person, statement, before, Some(vote));
        }
        Ok(before)
    }

    /// Takes a vote back and says what it was.
    pub fn withdraw(&mut self, person: u32, statement: usize) -> Option<Vote> {
        let before = self.votes.withdraw(person, statement)?;
        self.follow(person, statement, Some(before), None);
        Some(before)
    }

    fn follow(&mut self, person: u32, statement: usize, before: Option<Vote>, after: Option<Vote>) {
        if self.votes.statements() > PAIRED_STATEMENTS {
            self.pairs = None;
        }
        if let Some(pairs) = &mut self.pairs {
            pairs.follow(self.votes.row(person as usize), statement, before, after);
        }
    }

    /// The votes.
    pub fn votes(&self) -> &Votes {
        &self.votes
    }

    /// The counts of pairs, if there are not too many statements.
    pub fn pairs(&self) -> Option<&CoVotes> {
        self.pairs.as_ref()
    }

    /// The first axes, as many as wanted and there are.
    pub fn axes(&self, standings: &[Standing], wanted: usize, threads: Threads) -> Axes {
        match &self.pairs {
            Some(pairs) => Axes::from_pairs(&self.votes, pairs, standings, wanted),
            None => Axes::of(&self.votes, standings, wanted, threads),
        }
    }

    /// Everything in the view compatible with Polis.
    pub fn compatible(&self, standings: &[Standing], threads: Threads) -> Compatible {
        Compatible::with_axes(&self.votes, standings, self.axes(standings, 2, threads), threads)
    }

    /// Where one person stands on the compatible map.
    pub fn place(&self, person: u32, standings: &[Standing], axes: &Axes) -> Point {
        place(&self.votes, person as usize, standings, axes)
    }
}
