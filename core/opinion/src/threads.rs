//! Work shared among threads such that the result does not depend on how many there are.
//!
//! People are cut into blocks by their number alone. Each block is computed by itself and the
//! results are put together in the order of the blocks, so floating-point sums, too, are the same
//! for one thread and for many.

use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many threads may be used. It changes the time, never the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threads(pub usize);

impl Default for Threads {
    fn default() -> Self {
        Self(1)
    }
}

/// People in a block at least, and blocks at most.
const LEAST: usize = 512;
const BLOCKS: usize = 64;

/// The blocks of that many people. The cut depends on nothing else.
pub(crate) fn blocks(people: usize) -> Vec<Range<usize>> {
    let size = people.div_ceil(BLOCKS).max(LEAST).next_multiple_of(crate::votes::CHUNK);
    (0..people).step_by(size).map(|start| start..(start + size).min(people)).collect()
}

impl Threads {
    /// `work` done for each number below `count`; results in that order.
    pub(crate) fn each<T: Send>(self, count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
        if self.0 <= 1 || count <= 1 {
            return (0..count).map(work).collect();
        }
        let next = AtomicUsize::new(0);
        let done = Mutex::new(Vec::with_capacity(count));
        std::thread::scope(|scope| {
            for _ in 0..self.0.min(count) {
                scope.spawn(|| {
                    loop {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        if at >= count {
                            break;
                        }
                        let result = work(at);
                        // A poisoned lock means another thread panicked; the scope will say so.
                        done.lock().unwrap_or_else(|e| e.into_inner()).push((at, result));
                    }
                });
            }
        });
        let mut done = done.into_inner().unwrap_or_else(|e| e.into_inner());
        done.sort_by_key(|(at, _)| *at);
        done.into_iter().map(|(_, result)| result).collect()
    }

    /// `work` done for each block of people; results in order of the blocks.
    pub(crate) fn blocks<T: Send>(self, people: usize, work: impl Fn(Range<usize>) -> T + Sync) -> Vec<T> {
        let blocks = blocks(people);
        self.each(blocks.len(), |at| work(blocks[at].clone()))
    }

    /// A value for each person, in order.
    pub(crate) fn people<T: Send>(self, people: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
        let mut all = Vec::with_capacity(people);
        for mut part in self.blocks(people, |block| block.map(&work).collect::<Vec<T>>()) {
            all.append(&mut part);
        }
        all
    }
}

/// Adds the second list to the first, entry by entry.
pub(crate) fn add_to(sums: &mut [f64], part: &[f64]) {
    sums.iter_mut().zip(part).for_each(|(s, p)| *s += p);
}
