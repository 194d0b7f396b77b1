//! The tests of the crate, by what they promise.
#![allow(clippy::unwrap_used, reason = "a test whose content cannot be read must fail")]

mod brigade;
mod compatible;
mod default_view;
mod edges;
mod polis;
mod same;
mod trust;
