//! The check with the real rules, on the real menu where that is at hand, and on a menu of its own.
#![allow(clippy::unwrap_used, reason = "a test whose content cannot be read must fail")]

mod content;
mod promises;
mod table;
mod world;
