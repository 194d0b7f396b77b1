//! The office: the state of the node, its log of acts, and loading the content again.

use std::sync::Arc;

use askama::Template;
use axum::Json;
use axum::extract::State;
use balai_library::shelf::{Chosen, Facet};
use balai_library::{Catalogue, form};
use balai_model::{Deed, Lang};
use balai_part::{Allowed, Ctx, Listing, PageParams, refused};
use balai_people::deeds::{ImportContent, SeeOffice};
use balai_people::person;
use balai_register::{Act, act};
use balai_web::{Answer, Frame, Page, Problem, Query, Redirect};

use serde::Serialize;
use time::format_description::well_known::Rfc3339;
use utoipa::{OpenApi, ToSchema};

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
    /// How many unfinished forms the visitor has, if she may edit the library.
    forms: Option<u64>,
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
        forms: match &ctx.visitor.person {
            Some(person) if person.role.may(Deed::EditLibrary) => {
                Some(form::waiting(ctx.store(), ctx.space(), person.id).await.map_err(refused)?)
            }
            Some(_) | None => None,
        },
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

/// An act of the log.
#[derive(Debug, Serialize, ToSchema)]
pub struct ActBody {
    /// Its identity; later acts sort later.
    id: String,
    /// When (RFC 3339, UTC).
    at: String,
    /// Who, or null when the program did it by itself.
    person: Option<String>,
    /// What.
    deed: String,
    /// To which thing.
    thing: Option<String>,
    /// What else there is to know.
    detail: serde_json::Value,
}

/// The newest thousand acts of the log, for those who may see the office.
#[utoipa::path(get, path = "/api/v1/acts", params(PageParams), security(("session" = [])), responses(
    (status = 200, body = Listing<ActBody>, description = "A page of acts, newest first"),
    (status = 401, description = "Nobody has signed in", content_type = "application/problem+json"),
    (status = 403, description = "The role does not allow it", content_type = "application/problem+json"),
))]
pub async fn list_acts(
    ctx: Ctx,
    Allowed(_proof): Allowed<SeeOffice>,
    query: Query,
) -> Answer<Listing<ActBody>> {
    let acts = act::newest(ctx.store(), ctx.space(), 1_000).await.map_err(refused)?;
    let all = acts
        .into_iter()
        .map(|act| ActBody {
            id: act.id.to_string(),
            at: act.at.format(&Rfc3339).unwrap_or_default(),
            person: act.person.map(|p| p.to_string()),
            deed: act.deed,
            thing: act.thing.map(|t| t.to_string()),
            detail: act.detail,
        })
        .collect();
    Listing::cut(all, &query)
}

/// What the first page tells of this node.
#[derive(Debug, Serialize, ToSchema)]
pub struct NodeBody {
    /// The version of Balai.
    version: &'static str,
    /// Instruments in the library.
    instruments: usize,
    /// Jurisdictions with an instrument.
    jurisdictions: usize,
    /// Provisions of all instruments.
    provisions: usize,
    /// Tags of the interface languages.
    languages: Vec<&'static str>,
}

/// The node in figures.
#[utoipa::path(get, path = "/api/v1/node", responses((status = 200, body = NodeBody, description = "The node in figures")))]
pub async fn show_node(State(catalogue): State<Arc<Catalogue>>) -> Json<NodeBody> {
    let shelf = catalogue.shelf();
    Json(NodeBody {
        version: env!("CARGO_PKG_VERSION"),
        instruments: shelf.items.len(),
        jurisdictions: shelf.counts(Facet::Jurisdiction, &Chosen::new(), None).len(),
        provisions: shelf.provisions.len(),
        languages: Lang::ALL.iter().map(|lang| lang.tag()).collect(),
    })
}

/// The description of this part of the API.
pub fn openapi() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(paths(list_acts, show_node))]
    struct Api;
    Api::openapi()
}
