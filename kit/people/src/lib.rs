//! People: who somebody is, and proofs of what she may do.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`proof`] | may this visitor do this deed? A value exists only if she may. |
//! | [`session`] | who comes with this cookie, and how long does it last? |
//! | [`sign_in`] | how does somebody get a session without a password? |
//! | [`person`] | who is there, and who is the owner? |
//!
//! Only digests of secrets are stored: whoever reads the database can sign in as nobody.

pub mod person;
pub mod proof;
mod schema;
mod secret;
pub mod session;
pub mod sign_in;

pub use person::Person;
pub use proof::{May, Proof, Visitor, deeds};
pub use schema::migrations;
