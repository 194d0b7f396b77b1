//! The composer's pages.

pub mod balance;
pub mod draft;
pub mod menu;
pub mod policy;
pub(crate) mod take;
