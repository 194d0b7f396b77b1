//! The library's pages, a file a page.

pub mod changes;
pub mod checked;
pub mod correction;
pub mod decide;
pub mod difference;
pub mod feed;
pub mod history;
pub mod instrument;
pub mod jurisdiction;
pub mod list;

use balai_web::Problem;

use crate::catalogue::Stale;

/// A catalogue that fails is a fault of ours.
pub(crate) fn stale(cause: Stale) -> Problem {
    Problem::ours(cause)
}
