//! The check with the real rules, on the real menu where that is at hand, and on a menu of its own.

mod content;
mod promises;
mod table;
mod world;
