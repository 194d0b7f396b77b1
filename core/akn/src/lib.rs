//! Akoma Ntoso 3.0, the law format of OASIS LegalDocML, out and in.
//!
//! [`write`] makes of an instrument a file that holds under the strict schema. [`read`] takes the
//! files of other publishers, also those of the drafts of the standard, keeps every name they
//! gave and every character of their text, and refuses what it cannot hold with line and element.
//!
//! The crate is pure: text in, text out. It opens nothing and knows no time.

mod cut;
mod decode;
mod elements;
mod flow;
mod identity;
mod naming;
mod pass;
mod read;
mod scan;
mod text;
mod vocabulary;
mod wellformed;
mod work;
mod write;

pub use read::{Document, Frbr, Limits, Refused, RefusedKind, body_text, read};
pub use work::{DocumentKind, Provision, Work};
pub use write::write;

/// The namespace of the standard as published. Drafts add a part to it (`…/3.0/WD17`).
pub const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// The namespace of the element that carries the library's own record through a file.
pub const RECORD_NAMESPACE: &str = "urn:balai:record:1";
