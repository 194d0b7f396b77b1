//! The files of a draft, and the page that lists them.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use balai_part::refused;
use balai_web::{Answer, Frame, Page, Problem, Query};

use super::at_version;
use crate::draft::access::Desk;
use crate::draft::store;
use crate::export::outgoing::Outgoing;
use crate::export::paper::Printer;
use crate::export::{Exports, Format, What};
use crate::menu::Menu;
use crate::pages::take::{Offer, findings, give, notes, offers};

/// The page.
#[derive(Template)]
#[template(path = "take.html")]
pub struct TakePage {
    frame: Frame,
    desk: Desk,
    offers: Vec<Offer>,
    notes: bool,
    prints: bool,
}

/// `GET …/take`
pub async fn show_take(
    desk: Desk,
    State(exports): State<Arc<Exports>>,
    query: Query,
) -> Answer<Page<TakePage>> {
    let menu = super::menu(&desk, &exports.shelf).await?;
    let out = outgoing(&desk, &menu, desk.draft.version).await?;
    let reader = &desk.ctx.reader;
    let printer = Printer::new(reader, &desk.ctx.shared.origin, &menu, &out, notes(&query));
    let offers = offers(reader, &printer, &exports.press, |rest| desk.href(rest));
    let (notes, prints) = (printer.notes, exports.press.is_there());
    Ok(Page(TakePage { offers, notes, prints, frame: desk.ctx.frame(), desk }))
}

/// `GET …/export.pdf` and its kin
pub(crate) async fn give_file(
    desk: Desk,
    exports: Arc<Exports>,
    query: Query,
    what: What,
    format: Format,
) -> Answer<Response> {
    let menu = super::menu(&desk, &exports.shelf).await?;
    let newest = desk.draft.version.unsigned_abs();
    let version = query.number("version", 1..=newest, newest)?;
    let out = outgoing(&desk, &menu, i64::try_from(version).unwrap_or(desk.draft.version)).await?;
    give(&desk.ctx, &menu, &exports.press, &out, (what, format), notes(&query)).await
}

/// The draft in a version, with the day that was made.
async fn outgoing(desk: &Desk, menu: &Menu, version: i64) -> Answer<Outgoing> {
    let body = at_version(desk, version).await?;
    let day = if version == desk.draft.version {
        desk.draft.changed_at
    } else {
        let all = store::versions(desk.ctx.store(), desk.ctx.space(), desk.draft.thing).await;
        let saved = all.map_err(refused)?.into_iter().find(|saved| saved.version == version);
        saved.ok_or_else(Problem::not_found)?.made_at
    };
    let accepted = findings(&desk.ctx, menu, desk.draft.thing, &body).await?;
    Ok(Outgoing { accepted, ..Outgoing::of_draft(&desk.draft, body, version, day.date()) })
}
