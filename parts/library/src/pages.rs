//! The library's pages, a file a page.

mod coverage;
pub mod feed;
pub mod instrument;
pub mod jurisdiction;
pub mod list;
pub mod region;

use balai_web::Problem;

use crate::catalogue::Stale;

/// A catalogue that fails is a fault of ours.
pub(crate) fn stale(cause: Stale) -> Problem {
    Problem::ours(cause)
}
