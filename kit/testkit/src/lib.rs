//! A small world to test in: databases of both kinds, a world outside whose clock a test sets, and
//! a browser that keeps its cookies.

mod browser;
mod database;
mod outside;

pub use browser::{Browser, Seen};
pub use database::{Db, TestDatabase};
pub use outside::TestWorld;
