//! The web frame: what every page is made of, and what happens to every request and answer
//! before and after a part sees it.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`words`] | what does Balai say, in the reader's language? |
//! | [`format`] | how are numbers and dates written there? |
//! | [`reader`] | who reads: language, colours, addresses with or without prefix? |
//! | [`frame`] | what stands around every page? |
//! | [`answer`] | what does a page function return, and what if it cannot? |
//! | [`intake`] | how does a request's path, query and form become values? |
//! | [`assets`] | where are style sheet, icon and fonts? |
//! | [`layers`] | language, security headers, cross-site requests, caching, compression |
//!
//! Invariants: every page works without script; nothing is loaded from another origin; what a
//! visitor reads comes from the word files, never from an error's `Display`.

pub mod answer;
pub mod assets;
pub mod format;
pub mod frame;
pub mod intake;
pub mod layers;
pub mod reader;
pub mod words;

pub use answer::{Answer, Page, Problem, Redirect};
pub use frame::{Frame, NavItem};
pub use intake::{Form, Path, Query};
pub use reader::{Reader, Theme};
pub use words::{WordFile, Words};
