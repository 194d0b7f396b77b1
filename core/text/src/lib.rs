//! Texts as readers of 13 languages see them: words, letters, order, highlights.
//!
//! Thai, Lao, Khmer, Burmese and Chinese are written without spaces, and people paste invisible
//! characters (U+200B and its kin) into them. Everything here finds words by Unicode rules and
//! dictionaries, ignores the invisible, and never cuts inside a letter. Functions return values;
//! nothing reads a clock or a file.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`fold`] | are these two spellings the same for a reader who searches? |
//! | [`words`] | where are the words of this text? |
//! | [`highlight`] | which words of this text did the reader look for? |
//! | [`difference`] | what was taken out of this text, and what put in? |
//! | [`merge`](mod@merge) | two people changed this text: what do both mean, and where must they decide? |
//! | [`clauses`] | what became of each clause between two versions? |
//! | [`numbering`] | which number has each clause? |
//! | [`marks`] | which blanks and references does this text have? |
//! | [`amend`] | what does this text say once its amendments are worked in? |
//! | [`sentence`] | where does its first sentence end? |
//! | [`split`] | where in a pasted text does each provision begin? |
//! | [`order`] | which comes first in a list? |

pub mod amend;
pub mod clauses;
pub mod difference;
pub mod fold;
pub mod highlight;
pub mod marks;
pub mod merge;
pub mod numbering;
pub mod order;
pub mod sentence;
pub mod split;
pub mod words;

pub use amend::{
    Amendment, AmendmentRefused, Consolidated, Instruction, Place, Standing, amendments_between, consolidate,
};
pub use clauses::{ClauseChange, ClauseText, Fate, compare_clauses};
pub use difference::{Change, Part, difference};
pub use fold::{fold, strip_invisible};
pub use highlight::{Piece, excerpt, highlight};
pub use marks::{Mark, Resolved, Stretch, blanks, fill, resolve, stretches};
pub use merge::{Merged, agreed, merge};
pub use numbering::Numbers;
pub use order::Order;
pub use sentence::first_sentence;
pub use split::{Level, SplitProvision, number_of, split};
pub use words::{Word, graphemes, pairs, words};
