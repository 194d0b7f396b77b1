//! Opinion maps one can trust: where people stand, which groups there are, what they agree on.
//!
//! People agree, disagree or pass on short statements. From these votes, and from nothing else, this
//! crate computes a map, with how sure each figure is. It is pure: no clock, no input or output, and
//! no chance but from a seed. It depends on nothing else of Balai.
//!
//! ```
//! use balai_opinion::{Opinion, Threads, Verdict, Vote, Votes};
//!
//! let mut votes = Votes::new();
//! for person in 0..60 {
//!     // Everybody agrees with the first statement; two camps differ on the others.
//!     votes.cast(person, 0, Vote::Agree)?;
//!     for statement in 1..12 {
//!         let agrees = (person % 2 == 0) == (statement % 2 == 0);
//!         let slips = (person as usize * 7 + statement * 5) % 11 == 0;
//!         votes.cast(person, statement, if agrees != slips { Vote::Agree } else { Vote::Disagree })?;
//!     }
//! }
//! let view = Opinion::of(&votes, &[], 1, Threads(1));
//! assert_eq!(view.groups.numbers.verdict(), Verdict::Clear(2));
//! let shared: Vec<usize> = view.findings.consensus().map(|f| f.statement).collect();
//! assert_eq!(shared, [0]);
//! # Ok::<(), balai_opinion::VoteRefused>(())
//! ```
//!
//! # What is where
//!
//! | question | look at |
//! | --- | --- |
//! | Who voted what? About two bytes a vote, and bytes for a restart. | [`Votes`] |
//! | What changes with one more vote? | [`Live`], over [`CoVotes`] |
//! | What would Polis show? | [`Compatible`] |
//! | Where does everybody stand, and how sure is that? | [`Model`] |
//! | Which groups are there, if any, and who belongs to them? | [`Groups`], [`Verdict`] |
//! | What do they share, what divides them, what stands for each? | [`Findings`] |
//! | All of the default view at once? | [`Opinion`], or [`LaneViews`] by lane |
//! | How many accounts would end a consensus? | [`sensitivity()`] |
//! | Who votes more alike than people do? | [`alike()`] |
//! | What should somebody be shown next? | [`next()`] |
//! | A conversation made up, to try things on? | [`synthetic`] |
//!
//! # What is promised
//!
//! * **The same votes give the same bytes**, in whatever order they came, after a restart, and for any
//!   number of [`Threads`]. The caller numbers people and statements; those numbers are all that
//!   orders anything. So a conversation is best numbered by what does not change, such as ids.
//! * **Figures of the compatible view** are those of a cold start of Polis with people and statements
//!   in ascending order, within 1e-9.
//! * **What is said with nine in ten is right about nine times in ten**: ellipses, memberships, bounds.
//! * **Nothing panics** on any votes, however few or odd.
//!
//! # What it does not do
//!
//! It knows no names, texts or times; "who came together" is for the caller to say. It removes
//! nobody: accounts found alike are reported. It does not weigh votes by propensity; it hands the
//! propensity back so that one can. The reasons for the method are in `docs/adr/0013-opinion-map.md`.

mod alike;
mod axes;
mod bytes;
mod chance;
mod chance_laws;
pub mod compatible;
mod covotes;
mod eigen;
pub mod findings;
pub mod groups;
mod kmeans;
mod lanes;
mod live;
pub mod model;
mod next;
mod opinion;
mod plane;
mod scatter;
mod sensitivity;
mod standing;
pub mod synthetic;
mod tallies;
mod threads;
mod vote;
mod votes;

pub use alike::{Alike, COMPARED, alike};
pub use axes::Axes;
pub use bytes::BytesRefused;
pub use chance::Chance;
pub use chance_laws::bounds;
pub use compatible::Compatible;
pub use covotes::{CoVotes, Pair};
pub use findings::Findings;
pub use groups::{Groups, Verdict};
pub use kmeans::{Partition, partition};
pub use lanes::{HEADLINE, Lane, LaneView, LaneViews};
pub use live::Live;
pub use model::Model;
pub use next::{Choice, NEW, next, propensities};
pub use opinion::{METHOD, Opinion};
pub use plane::Point;
pub use scatter::PAIRED_STATEMENTS;
pub use sensitivity::{Sensitivity, Way, sensitivity};
pub use standing::Standing;
pub use threads::Threads;
pub use vote::{Cell, Vote};
pub use votes::{PEOPLE, Tally, VoteRefused, Votes};
