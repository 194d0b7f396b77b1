//! The files of an adopted policy, and the page that lists them.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use balai_web::{Answer, Frame, Page, Query};

use super::Shown;
use crate::export::paper::Printer;
use crate::export::{Exports, Format, What};
use crate::pages::take::{Offer, give, notes, offers};

/// The page.
#[derive(Template)]
#[template(path = "policy_take.html")]
pub struct PolicyTakePage {
    frame: Frame,
    shown: Shown,
    offers: Vec<Offer>,
    notes: bool,
    prints: bool,
}

/// `GET /policies/{name}/take`
pub async fn show_policy_take(
    shown: Shown,
    State(exports): State<Arc<Exports>>,
    query: Query,
) -> Answer<Page<PolicyTakePage>> {
    let menu = crate::pages::menu::menu(&shown.ctx, &exports.shelf).await?;
    let out = shown.outgoing(&menu).await?;
    let reader = &shown.ctx.reader;
    let printer = Printer::new(reader, &shown.ctx.shared.origin, &menu, &out, notes(&query));
    let offers = offers(reader, &printer, &exports.press, |rest| shown.href(rest));
    let (notes, prints) = (printer.notes, exports.press.is_there());
    Ok(Page(PolicyTakePage { offers, notes, prints, frame: shown.ctx.frame(), shown }))
}

/// `GET /policies/{name}/export.pdf` and its kin
pub(crate) async fn give_policy_file(
    shown: Shown,
    exports: Arc<Exports>,
    query: Query,
    what: What,
    format: Format,
) -> Answer<Response> {
    let menu = crate::pages::menu::menu(&shown.ctx, &exports.shelf).await?;
    let out = shown.outgoing(&menu).await?;
    give(&shown.ctx, &menu, &exports.press, &out, (what, format), notes(&query)).await
}
