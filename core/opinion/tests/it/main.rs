//! The tests of the crate, by what they promise.

mod brigade;
mod compatible;
mod default_view;
mod edges;
mod polis;
mod same;
mod trust;
