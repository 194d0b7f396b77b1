//! The register: what the steps of the cycle share. A step leaves things, links, texts and acts
//! here, and the next step reads them here; no step calls another.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`thing`] | what lives at this address, and where did it live before? |
//! | [`text`] | what did its text say, version by version, provision by provision? |
//! | [`link`] | what does it implement, limit, cite, and what does that to it? |
//! | [`linked`] | which provisions and things are linked to this, and what do they say? |
//! | [`act`] | who did what, when? |
//! | [`ledger`] | how are they written, all in one transaction with their acts? |
//! | [`outside`] | where do time, chance and new identities come from? |
//!
//! Invariant: whatever is written here goes through a [`Ledger`], which writes the acts with it.

pub mod act;
pub mod ledger;
pub mod link;
pub mod linked;
pub mod outside;
pub mod schema;
pub mod space;
pub mod text;
pub mod thing;

pub use act::Act;
pub use ledger::Ledger;
pub use link::{Direction, Link};
pub use linked::{LinkedProvision, LinkedThing};
pub use outside::{Outside, RealWorld};
pub use schema::migrations;
pub use text::{Expression, Passage};
pub use thing::{Found, Thing};
