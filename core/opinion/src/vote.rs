//! One vote: what somebody thinks of a statement, and its spelling in two bytes.

/// What a person thinks of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Vote {
    /// "I disagree".
    Disagree,
    /// "I have read it and take no side". Passing is taking part: it counts as seen.
    Pass,
    /// "I agree".
    Agree,
}

impl Vote {
    /// −1, 0 or 1; agree is positive, as in exports of Polis.
    pub fn value(self) -> i32 {
        match self {
            Self::Disagree => -1,
            Self::Pass => 0,
            Self::Agree => 1,
        }
    }

    /// The vote with this value, if there is one.
    pub fn of_value(value: i32) -> Option<Self> {
        match value {
            -1 => Some(Self::Disagree),
            0 => Some(Self::Pass),
            1 => Some(Self::Agree),
            _ => None,
        }
    }
}

/// A statement and what was voted on it, in two bytes: 14 bits of number and 2 of vote.
///
/// Cells order by statement, so a sorted row can be searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell(pub(crate) u16);

impl Cell {
    /// How many statements a conversation can hold: what 14 bits can number.
    pub const STATEMENTS: usize = 1 << 14;

    /// A vote on a statement. `None` if the number does not fit.
    pub fn new(statement: usize, vote: Vote) -> Option<Self> {
        (statement < Self::STATEMENTS).then(|| Self((statement as u16) << 2 | (vote.value() + 1) as u16))
    }

    /// The number of the statement.
    #[inline]
    pub fn statement(self) -> usize {
        (self.0 >> 2) as usize
    }

    /// The vote's value, −1, 0 or 1.
    #[inline]
    pub fn value(self) -> i32 {
        i32::from(self.0 & 3) - 1
    }

    /// The vote.
    pub fn vote(self) -> Vote {
        match self.0 & 3 {
            0 => Vote::Disagree,
            1 => Vote::Pass,
            _ => Vote::Agree,
        }
    }
}
