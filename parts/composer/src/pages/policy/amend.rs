//! Beginning the next version of a policy.

use std::sync::Arc;

use axum::extract::State;
use balai_part::{Allowed, refused};
use balai_people::deeds::ComposePolicy;
use balai_web::{Answer, Redirect};

use super::Shown;
use crate::adopt::deed;
use crate::draft::save::Pen;
use crate::menu::shelf::MenuShelf;

/// `POST /policies/{name}/amend`
pub async fn amend_policy(
    shown: Shown,
    Allowed(proof): Allowed<ComposePolicy>,
    State(shelf): State<Arc<MenuShelf>>,
) -> Answer<Redirect> {
    let ctx = &shown.ctx;
    let menu = crate::pages::menu::menu(ctx, &shelf).await?;
    let newest = &shown.versions[0];
    let body = shown.body(newest).await?;
    let tx = ctx.store().begin().await.map_err(refused)?;
    let pen = Pen { tx: &tx, outside: ctx.outside(), space: ctx.space(), menu: &menu };
    let name = deed::amend_policy(pen, &proof, newest, &body).await.map_err(refused)?;
    tx.commit().await.map_err(refused)?;
    Ok(Redirect::to(&ctx.reader.href(&format!("/drafts/{name}"))))
}
