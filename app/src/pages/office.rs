//! The office: the state of the node, its log of acts, and loading the content again.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use balai_library::Catalogue;
use balai_model::Deed;
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::{ImportContent, SeeOffice};
use balai_people::person;
use balai_register::{Act, act};
use balai_web::{Answer, Frame, Page, Problem, Query, Redirect};

use crate::content::{self, Content};

/// The page.
#[derive(Template)]
#[template(path = "office.html")]
pub struct OfficePage {
    frame: Frame,
    version: &'static str,
    database: String,
    instruments: usize,
    may_import: bool,
    imported: Option<String>,
    acts: Vec<(Act, Option<String>)>,
}

/// `GET /office`
pub async fn show_office(
    ctx: Ctx,
    Allowed(_proof): Allowed<SeeOffice>,
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Page<OfficePage>> {
    let facts = ctx.store().facts().await.map_err(refused)?;
    let version = facts.first().map(|(_, v)| v.as_str()).unwrap_or_default();
    let mut acts = Vec::new();
    for act in act::newest(ctx.store(), ctx.space(), 50).await.map_err(refused)? {
        let name = match act.person {
            Some(id) => person::by_id(ctx.store(), ctx.space(), id).await.map_err(refused)?.map(|p| p.name),
            None => None,
        };
        acts.push((act, name));
    }
    Ok(Page(OfficePage {
        version: env!("CARGO_PKG_VERSION"),
        database: format!("{} {version}", ctx.store().system()),
        instruments: catalogue.shelf().items.len(),
        may_import: ctx.visitor.role().may(Deed::ImportContent),
        imported: imported(&ctx, &query)?,
        acts,
        frame: ctx.frame(),
    }))
}

/// What the last import did, as its redirect says.
fn imported(ctx: &Ctx, query: &Query) -> Answer<Option<String>> {
    if query.one("added").is_none() {
        return Ok(None);
    }
    let n = |name| query.number(name, 0..=1_000_000_000, 0).map(|n| ctx.reader.number(n));
    let (added, changed, unchanged, refused) = (n("added")?, n("changed")?, n("unchanged")?, n("refused")?);
    Ok(Some(ctx.reader.with_all(
        "office-imported",
        &[("added", &added), ("changed", &changed), ("unchanged", &unchanged), ("refused", &refused)],
    )))
}

/// `POST /office/import`
pub async fn import_content(
    ctx: Ctx,
    Allowed(proof): Allowed<ImportContent>,
    State(catalogue): State<Arc<Catalogue>>,
) -> Answer<Redirect> {
    let outcome =
        content::import(ctx.store(), ctx.outside(), ctx.space(), &proof, &Content::Embedded, |_, _| {})
            .await
            .map_err(Problem::ours)?;
    catalogue.refresh(ctx.store(), ctx.space()).await.map_err(Problem::ours)?;
    let to = format!(
        "/office?added={}&changed={}&unchanged={}&refused={}",
        outcome.added,
        outcome.changed,
        outcome.unchanged,
        outcome.refused.len()
    );
    Ok(Redirect::to(&ctx.reader.href(&to)))
}
