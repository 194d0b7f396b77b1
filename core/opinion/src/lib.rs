//! Opinion maps one can trust: where people stand, which groups there are, what they agree on.

mod axes;
mod bytes;
mod chance;
pub mod compatible;
mod covotes;
mod eigen;
mod live;
mod plane;
mod scatter;
mod standing;
pub mod synthetic;
mod tallies;
mod threads;
mod vote;
mod votes;

pub use axes::Axes;
pub use bytes::BytesRefused;
pub use chance::Chance;
pub use compatible::Compatible;
pub use covotes::{CoVotes, Pair};
pub use live::Live;
pub use plane::Point;
pub use scatter::PAIRED_STATEMENTS;
pub use standing::Standing;
pub use threads::Threads;
pub use vote::{Cell, Vote};
pub use votes::{PEOPLE, Tally, VoteRefused, Votes};
