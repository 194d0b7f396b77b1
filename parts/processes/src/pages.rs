//! The part's pages.
//!
//! | module | the page |
//! | --- | --- |
//! | [`list`] | templates and processes |
//! | [`guide`] | one template |
//! | [`status`] | how a process stands |
//! | [`log`] | what happened to it |
//! | [`calendar`] | its days as a file |
//! | [`begin`] | a process begins |
//! | [`step`], [`stage`], [`gate`], [`point`], [`settings`] | what those who run processes change |
//! | [`form`] | what all forms share |

pub mod begin;
pub mod calendar;
pub mod form;
pub mod gate;
pub mod guide;
pub mod list;
pub mod log;
pub mod point;
pub mod settings;
pub mod stage;
pub mod status;
pub mod step;

use balai_model::{Deed, PartialDate};
use balai_part::{Ctx, refused};
use balai_web::{Answer, Problem, Reader, Redirect};
use time::Date;

use crate::process::{Process, is_id};
use crate::store;

/// The process a page is about, if the visitor may see it. One that is not published is not there
/// for others.
pub(crate) async fn seen(ctx: &Ctx, id: &str) -> Answer<Process> {
    if !is_id(id) {
        return Err(Problem::not_found());
    }
    let process = store::process(ctx.store(), ctx.space(), id).await.map_err(refused)?;
    process.filter(|process| process.may_be_seen_by(ctx.visitor.role())).ok_or_else(Problem::not_found)
}

/// Whether the visitor may change processes.
pub(crate) fn may_run(ctx: &Ctx) -> bool {
    ctx.visitor.role().may(Deed::RunProcess)
}

/// A day as it is written for a reader.
pub(crate) fn written(reader: &Reader, day: &Date) -> String {
    let date = PartialDate { year: day.year(), month: Some(day.month().into()), day: Some(day.day()) };
    reader.date(&date)
}

/// Back to the process, to what was changed.
pub(crate) fn back_to(ctx: &Ctx, process: &str, item: &str) -> Redirect {
    let anchor = if item.is_empty() { String::new() } else { format!("#p-{item}") };
    Redirect::to(&ctx.reader.href(&format!("/processes/{process}?told=saved{anchor}")))
}
