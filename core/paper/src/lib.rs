//! A policy as it leaves the house: one [`Paper`], written as a web page of its own, as Markdown and
//! as a word processor's document here, and as PDF by the typesetter beside the house.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`paper`] | what is on the paper, in which order? |
//! | [`html`] | how is it one web page that needs nothing else? |
//! | [`markdown`] | how is it plain text that keeps its structure? |
//! | [`docx`] | how is it a document with real styles, numbers and contents? |
//!
//! A paper is complete: it holds every word that is printed, in the paper's language, so that no
//! writer needs word files, a clock or a database. The numbers of sections and clauses are given,
//! never counted again; only in DOCX the document counts too, and [`docx`] says when.

pub mod docx;
pub mod html;
pub mod markdown;
pub mod paper;

pub use paper::{Clause, Fact, Labels, Paper, Section, Shape, Signatory};
