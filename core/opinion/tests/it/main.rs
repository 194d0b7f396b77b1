//! The tests of the crate, by what they promise.

mod compatible;
mod polis;
