//! The composer's pages.

pub mod menu;
