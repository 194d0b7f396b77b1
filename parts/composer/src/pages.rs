//! The composer's pages.

pub mod balance;
pub mod draft;
pub mod menu;
