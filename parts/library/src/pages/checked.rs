//! Records that nobody has checked for long, and saying that one was checked again.

use std::collections::HashSet;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::EditLibrary;
use balai_register::thing;
use balai_web::{Answer, Form, Frame, Page, Problem, Redirect};
use serde::Deserialize;
use time::OffsetDateTime;

use crate::catalogue::Catalogue;
use crate::history::{FRESH, check_again, newest};
use crate::store;

/// How many records the page shows at once, those that wait longest first.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "unchecked.html")]
struct UncheckedPage {
    frame: Frame,
    records: Vec<(String, String, OffsetDateTime)>,
}

/// `GET /library/unchecked`
pub async fn list_unchecked(ctx: Ctx, State(catalogue): State<Arc<Catalogue>>) -> Answer<Response> {
    let since = ctx.outside().now() - FRESH;
    let checked = store::checked_since(ctx.store(), ctx.space(), since).await.map_err(refused)?;
    let checked: HashSet<_> = checked.into_iter().collect();
    let mut records: Vec<(String, String, OffsetDateTime)> = catalogue
        .shelf()
        .items
        .iter()
        .filter(|item| item.changed_at < since && !checked.contains(&item.thing))
        .map(|item| (ctx.reader.href(item.address.as_str()), item.card.title.clone(), item.changed_at))
        .collect();
    records.sort_by_key(|(_, _, at)| *at);
    records.truncate(SHOWN);
    Ok(Page(UncheckedPage { records, frame: ctx.frame() }).into_response())
}

/// The form that says a record is still right.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CheckedForm {
    record: String,
}

/// `POST /office/checked`
pub async fn check_record(
    ctx: Ctx,
    Allowed(proof): Allowed<EditLibrary>,
    Form(form): Form<CheckedForm>,
) -> Answer<Redirect> {
    if form.record.chars().any(char::is_control) {
        return Err(Problem::not_found());
    }
    let tx = ctx.store().begin().await.map_err(refused)?;
    let shelved =
        newest(&tx, ctx.space(), &form.record).await.map_err(refused)?.ok_or_else(Problem::not_found)?;
    check_again(&tx, ctx.outside(), ctx.space(), proof.person(), &shelved).await.map_err(refused)?;
    let thing = thing::by_id(&tx, ctx.space(), shelved.thing).await.map_err(refused)?;
    tx.commit().await.map_err(refused)?;
    let address = thing.ok_or_else(Problem::not_found)?.address;
    Ok(Redirect::to(&ctx.reader.href(&format!("{address}#versions"))))
}
