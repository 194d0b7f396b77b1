//! For every pair of statements, how the people who voted on both of them voted: whole numbers only.
//!
//! From these the axes of the opinion map follow exactly, and one more vote changes only the pairs
//! of its statement with the others its person voted on: about a microsecond, however many people
//! there are. Being sums of whole numbers, they do not depend on the order of votes.

use std::ops::Range;
use std::sync::Mutex;

use crate::threads::Threads;
use crate::vote::{Cell, Vote};
use crate::votes::Votes;

/// The people who voted on both statements of a pair: the later statement, and an earlier one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pair {
    /// How many voted on both.
    pub both: u32,
    /// The sum of the products of their two votes.
    pub product: i32,
    /// The sum of their votes on the later statement.
    pub later: i32,
    /// The sum of their votes on the earlier statement.
    pub earlier: i32,
}

/// All pairs of different statements, 16 bytes each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CoVotes {
    statements: usize,
    pairs: Vec<Pair>,
}

/// Where the pairs of a statement with all earlier ones begin.
#[inline]
pub(crate) fn start(statement: usize) -> usize {
    statement * statement.saturating_sub(1) / 2
}

/// Four counts of 16 bits in one word, each at most 2 a person: `both`, `product + both`,
/// `later + both`, `earlier + both`. Row: the later vote, column: the earlier.
const ADD: [[u64; 4]; 4] = {
    let mut add = [[0; 4]; 4];
    let mut later = 0;
    while later < 3 {
        let mut earlier = 0;
        while earlier < 3 {
            let product = ((later as i64 - 1) * (earlier as i64 - 1) + 1) as u64;
            add[later][earlier] = 1 | product << 16 | (later as u64) << 32 | (earlier as u64) << 48;
            earlier += 1;
        }
        later += 1;
    }
    add
};
/// So many people at a time: their rows stay in a near cache, and no count of 16 bits overflows.
const BATCH: usize = 8_192;
/// The statements are shared out in so many parts with about as many pairs each.
const TILES: usize = 8;

impl CoVotes {
    /// Counts all pairs anew.
    pub fn count(votes: &Votes, threads: Threads) -> Self {
        let statements = votes.statements();
        let mut pairs = vec![Pair::default(); start(statements)];
        let mut tiles: Vec<(Range<usize>, &mut [Pair])> = Vec::new();
        let mut rest = pairs.as_mut_slice();
        for tile in tiles_of(statements) {
            let (mine, after) = rest.split_at_mut(start(tile.end) - start(tile.start));
            tiles.push((tile, mine));
            rest = after;
        }
        // The last tile is taken first. They are alike in size, and whole numbers add in any order.
        let tiles = Mutex::new(tiles);
        let count = tiles_of(statements).len();
        threads.each(count, |_| {
            let taken = tiles.lock().unwrap_or_else(|e| e.into_inner()).pop();
            if let Some((tile, pairs)) = taken {
                count_tile(votes, tile, pairs);
            }
        });
        Self { statements, pairs }
    }

    /// How many statements there is room for.
    pub fn statements(&self) -> usize {
        self.statements
    }

    /// The pair of a later statement (higher number) with an earlier one.
    pub fn pair(&self, later: usize, earlier: usize) -> Pair {
        if earlier < later && later < self.statements {
            self.pairs[start(later) + earlier]
        } else {
            Pair::default()
        }
    }

    /// All pairs of a statement with earlier ones, in their order.
    pub(crate) fn with_earlier(&self, statement: usize) -> &[Pair] {
        &self.pairs[start(statement)..start(statement + 1)]
    }

    /// Follows a vote: `row` is the person's row (with or without the statement itself).
    pub fn follow(&mut self, row: &[Cell], statement: usize, before: Option<Vote>, after: Option<Vote>) {
        if statement >= self.statements {
            self.statements = statement + 1;
            self.pairs.resize(start(self.statements), Pair::default());
        }
        for other in row.iter().filter(|c| c.statement() != statement) {
            if let Some(vote) = before {
                self.add(statement, vote, *other, -1);
            }
            if let Some(vote) = after {
                self.add(statement, vote, *other, 1);
            }
        }
    }

    fn add(&mut self, statement: usize, vote: Vote, other: Cell, times: i32) {
        let (mine, others) = (vote.value() * times, other.value() * times);
        let before = other.statement() < statement;
        let (later, earlier) =
            if before { (statement, other.statement()) } else { (other.statement(), statement) };
        let pair = &mut self.pairs[start(later) + earlier];
        pair.both = pair.both.wrapping_add_signed(times);
        pair.product += mine * other.value();
        pair.later += if before { mine } else { others };
        pair.earlier += if before { others } else { mine };
    }
}

/// The statements in runs that have about as many pairs with earlier ones each.
fn tiles_of(statements: usize) -> Vec<Range<usize>> {
    let size = start(statements).div_ceil(TILES);
    let mut tiles = Vec::new();
    let mut from = 0;
    for statement in 0..statements {
        if start(statement + 1) - start(from) >= size || statement + 1 == statements {
            tiles.push(from..statement + 1);
            from = statement + 1;
        }
    }
    tiles
}

/// Counts the pairs of some statements with all earlier ones.
///
/// For one statement at a time, so that the words counted in are few and near; a person's row up to
/// and with the statement is all that is needed of her.
fn count_tile(votes: &Votes, tile: Range<usize>, pairs: &mut [Pair]) {
    let first = start(tile.start);
    let mut words: Box<Words> = Box::new([0; Cell::STATEMENTS]);
    let mut voters: Vec<Vec<&[Cell]>> = vec![Vec::new(); tile.len()];
    for batch in (0..votes.people()).step_by(BATCH) {
        for person in batch..(batch + BATCH).min(votes.people()) {
            let row = votes.row(person);
            let from = row.partition_point(|c| c.statement() < tile.start);
            for (at, cell) in row.iter().enumerate().skip(from).take_while(|(_, c)| c.statement() < tile.end)
            {
                voters[cell.statement() - tile.start].push(&row[..=at]);
            }
        }
        for (rows, statement) in voters.iter_mut().zip(tile.clone()) {
            rows.drain(..).for_each(|row| count_row(row, &mut words));
            let base = start(statement) - first;
            unload(&mut words[..statement], &mut pairs[base..base + statement]);
        }
    }
}

/// A word for every statement there can be, so that none is asked for that is not there.
type Words = [u64; Cell::STATEMENTS];

#[inline]
fn count_row(row: &[Cell], words: &mut Words) {
    let Some((later, earlier)) = row.split_last() else { return };
    let add = &ADD[usize::from(later.0 & 3)];
    earlier.iter().for_each(|cell| words[cell.statement()] += add[usize::from(cell.0 & 3)]);
}

fn unload(words: &mut [u64], pairs: &mut [Pair]) {
    for (word, pair) in words.iter_mut().zip(pairs) {
        let part = |at: u32| (*word >> at & 0xffff) as i32;
        let both = part(0);
        pair.both += both as u32;
        pair.product += part(16) - both;
        pair.later += part(32) - both;
        pair.earlier += part(48) - both;
        *word = 0;
    }
}
