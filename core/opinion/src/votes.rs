//! All votes of a conversation, in about two bytes each.
//!
//! People and statements have numbers, which the caller gives. Everything computed depends on who
//! (by number) voted what, never on the order in which votes came.

use crate::vote::{Cell, Vote};

/// How many people's rows lie together. A new vote moves only the cells of its chunk.
pub(crate) const CHUNK: usize = 64;
/// The highest number of people: enough for a large country's capital, small enough to refuse a
/// number that is a mistake and would ask for all memory.
pub const PEOPLE: u32 = 1 << 26;

/// Why a vote cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VoteRefused {
    /// The statement's number does not fit.
    #[error("a conversation holds {most} statements, numbered from 0; {0} is too high", most = Cell::STATEMENTS)]
    Statement(usize),
    /// The person's number does not fit.
    #[error("a conversation holds {PEOPLE} people, numbered from 0; {0} is too high")]
    Person(u32),
}

/// How a statement was voted on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many agree.
    pub agree: u32,
    /// How many disagree.
    pub disagree: u32,
    /// How many voted at all: agree, disagree or pass.
    pub seen: u32,
}

impl Tally {
    /// How many passed.
    pub fn pass(self) -> u32 {
        self.seen - self.agree - self.disagree
    }

    /// The mean of the votes' values, 0 if there are none.
    pub fn mean(self) -> f64 {
        if self.seen == 0 { 0.0 } else { self.sum() as f64 / f64::from(self.seen) }
    }

    /// The sum of the votes' values.
    pub fn sum(self) -> i64 {
        i64::from(self.agree) - i64::from(self.disagree)
    }

    #[inline]
    pub(crate) fn count(&mut self, cell: Cell) {
        self.seen += 1;
        self.agree += u32::from(cell.0 & 2) >> 1;
        self.disagree += u32::from(cell.0 & 3 == 0);
    }

    pub(crate) fn uncount(&mut self, vote: Vote) {
        self.seen -= 1;
        self.agree -= u32::from(vote == Vote::Agree);
        self.disagree -= u32::from(vote == Vote::Disagree);
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.agree += other.agree;
        self.disagree += other.disagree;
        self.seen += other.seen;
    }
}

/// The rows of up to [`CHUNK`] people, one behind the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chunk {
    cells: Vec<Cell>,
    ends: [u32; CHUNK],
}

impl Chunk {
    fn empty() -> Self {
        Self { cells: Vec::new(), ends: [0; CHUNK] }
    }

    fn span(&self, slot: usize) -> (usize, usize) {
        let start = if slot == 0 { 0 } else { self.ends[slot - 1] };
        (start as usize, self.ends[slot] as usize)
    }

    pub(crate) fn row(&self, slot: usize) -> &[Cell] {
        let (start, end) = self.span(slot);
        &self.cells[start..end]
    }

    /// Where the statement is in the row, or where it belongs.
    fn find(&self, slot: usize, statement: usize) -> Result<usize, usize> {
        let (start, end) = self.span(slot);
        match self.cells[start..end].binary_search_by_key(&statement, |c| c.statement()) {
            Ok(at) => Ok(start + at),
            Err(at) => Err(start + at),
        }
    }

    fn insert(&mut self, slot: usize, at: usize, cell: Cell) {
        if self.cells.len() == self.cells.capacity() {
            // Doubling would waste half of the memory of a large conversation.
            self.cells.reserve_exact(self.cells.len() / 8 + 8);
        }
        self.cells.insert(at, cell);
        self.ends[slot..].iter_mut().for_each(|e| *e += 1);
    }

    fn remove(&mut self, slot: usize, at: usize) {
        self.cells.remove(at);
        self.ends[slot..].iter_mut().for_each(|e| *e -= 1);
    }
}

/// Who voted what. A person's later vote on a statement replaces the earlier one.
#[derive(Debug, Clone, Default)]
pub struct Votes {
    pub(crate) chunks: Vec<Chunk>,
    people: usize,
    tallies: Vec<Tally>,
    count: u64,
}

impl Votes {
    /// No votes yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps a vote and says what the person had voted before.
    pub fn cast(&mut self, person: u32, statement: usize, vote: Vote) -> Result<Option<Vote>, VoteRefused> {
        let cell = Cell::new(statement, vote).ok_or(VoteRefused::Statement(statement))?;
        if person >= PEOPLE {
            return Err(VoteRefused::Person(person));
        }
        self.make_room(person as usize + 1, statement + 1);
        let (chunk, slot) = (&mut self.chunks[person as usize / CHUNK], person as usize % CHUNK);
        let before = match chunk.find(slot, statement) {
            Ok(at) => {
                let before = chunk.cells[at].vote();
                chunk.cells[at] = cell;
                self.tallies[statement].uncount(before);
                Some(before)
            }
            Err(at) => {
                chunk.insert(slot, at, cell);
                self.count += 1;
                None
            }
        };
        self.tallies[statement].count(cell);
        Ok(before)
    }

    /// Takes a vote back and says what it was.
    pub fn withdraw(&mut self, person: u32, statement: usize) -> Option<Vote> {
        let (chunk, slot) = (self.chunks.get_mut(person as usize / CHUNK)?, person as usize % CHUNK);
        let at = chunk.find(slot, statement).ok()?;
        let vote = chunk.cells[at].vote();
        chunk.remove(slot, at);
        self.count -= 1;
        self.tallies[statement].uncount(vote);
        Some(vote)
    }

    /// Adds the next person with all her votes, in order of statements and each statement once;
    /// quicker than casting one by one. Refuses a row that is not so by giving it back as `false`.
    pub fn push_row(&mut self, row: &[Cell]) -> bool {
        if !row.windows(2).all(|w| w[0].statement() < w[1].statement()) || self.people as u32 >= PEOPLE {
            return false;
        }
        let person = self.people;
        self.make_room(person + 1, row.last().map_or(0, |c| c.statement() + 1));
        let (chunk, slot) = (&mut self.chunks[person / CHUNK], person % CHUNK);
        chunk.cells.extend_from_slice(row);
        chunk.ends[slot..].iter_mut().for_each(|e| *e = chunk.cells.len() as u32);
        if slot == CHUNK - 1 {
            chunk.cells.shrink_to_fit();
        }
        row.iter().for_each(|&c| self.tallies[c.statement()].count(c));
        self.count += row.len() as u64;
        true
    }

    fn make_room(&mut self, people: usize, statements: usize) {
        self.people = self.people.max(people);
        while self.chunks.len() * CHUNK < self.people {
            self.chunks.push(Chunk::empty());
        }
        if self.tallies.len() < statements {
            self.tallies.resize(statements, Tally::default());
        }
    }

    /// One more than the highest number of a person; some may have no votes.
    pub fn people(&self) -> usize {
        self.people
    }

    /// One more than the highest number of a statement; some may have no votes.
    pub fn statements(&self) -> usize {
        self.tallies.len()
    }

    /// How many votes there are, each person and statement once.
    pub fn len(&self) -> u64 {
        self.count
    }

    /// Whether nobody has voted.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// A person's votes in order of statements.
    pub fn row(&self, person: usize) -> &[Cell] {
        self.chunks.get(person / CHUNK).map_or(&[], |c| c.row(person % CHUNK))
    }

    /// Everybody's votes, in order of their numbers.
    pub fn rows(&self) -> impl Iterator<Item = &[Cell]> {
        (0..self.people).map(|p| self.row(p))
    }

    /// A person's vote on a statement.
    pub fn vote(&self, person: usize, statement: usize) -> Option<Vote> {
        let row = self.row(person);
        row.binary_search_by_key(&statement, |c| c.statement()).ok().map(|at| row[at].vote())
    }

    /// How each statement was voted on.
    pub fn tallies(&self) -> &[Tally] {
        &self.tallies
    }

    /// How many people have voted at least once.
    pub fn voters(&self) -> usize {
        self.rows().filter(|r| !r.is_empty()).count()
    }

    /// The same conversation with the votes of some people only; the others' rows are empty, so
    /// everybody keeps her number.
    #[must_use]
    pub fn only(&self, keep: impl Fn(usize) -> bool) -> Self {
        let mut kept = Self::new();
        for (person, row) in self.rows().enumerate() {
            kept.push_row(if keep(person) { row } else { &[] });
        }
        kept.make_room(self.people, self.statements());
        kept
    }
}

/// Equal votes are equal, whatever room was made for numbers that have none.
impl PartialEq for Votes {
    fn eq(&self, other: &Self) -> bool {
        let people = self.people.max(other.people);
        self.count == other.count && (0..people).all(|p| self.row(p) == other.row(p))
    }
}

impl Eq for Votes {}
