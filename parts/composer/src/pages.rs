//! The composer's pages.

pub mod draft;
pub mod menu;
