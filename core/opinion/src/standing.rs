//! What moderation said of each statement, as far as it matters to the computation.

/// How a statement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    /// It takes part.
    #[default]
    Accepted,
    /// Moderation took it out. Its votes stay, and are counted under their own heading.
    Out,
    /// It is about the people who take part rather than about the question.
    Meta,
}

/// Whether each of that many statements is left out. A statement without standing is accepted.
pub(crate) fn left_out(standings: &[Standing], statements: usize) -> Vec<bool> {
    (0..statements).map(|j| standing_of(standings, j) != Standing::Accepted).collect()
}

/// The standing of a statement.
pub(crate) fn standing_of(standings: &[Standing], statement: usize) -> Standing {
    standings.get(statement).copied().unwrap_or_default()
}
