//! The library's pages, a file a page.

pub mod akn;
pub mod basket;
pub mod changes;
pub mod checked;
pub mod cite;
pub mod compare;
pub mod correction;
mod coverage;
pub mod decide;
pub mod difference;
pub mod download;
pub mod feed;
pub mod form;
mod form_faults;
mod form_fields;
pub mod form_rescue;
pub mod form_text;
mod form_view;
pub mod forms;
mod heat;
pub mod history;
pub mod instrument;
pub mod jurisdiction;
pub mod list;
pub mod matrix;
pub mod region;

use balai_web::Problem;

use crate::catalogue::Stale;

/// A catalogue that fails is a fault of ours.
pub(crate) fn stale(cause: Stale) -> Problem {
    Problem::ours(cause)
}
