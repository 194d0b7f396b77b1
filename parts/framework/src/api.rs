//! Elements and domains as JSON.

use axum::Json;
use axum::response::{IntoResponse, Response};
use balai_part::{Ctx, Listing, refused};
use balai_web::{Answer, Path, Problem, Query};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use crate::term::{Term, TermKind, terms};

/// The description of this part of the API.
pub fn openapi() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(paths(list_elements, show_element, list_domains, show_domain))]
    struct Api;
    Api::openapi()
}

/// An element or domain.
#[derive(Debug, Serialize, ToSchema)]
pub struct TermBody {
    /// Its word.
    slug: String,
    /// Its English title.
    title: String,
    /// What it means, in English.
    description: String,
    /// Its permanent address.
    address: String,
}

impl From<Term> for TermBody {
    fn from(term: Term) -> Self {
        Self { slug: term.slug, title: term.title, description: term.description, address: term.address }
    }
}

async fn all(ctx: &Ctx, kind: TermKind) -> Answer<Vec<TermBody>> {
    let found = terms(ctx.store(), ctx.space(), kind).await.map_err(refused)?;
    Ok(found.into_iter().map(TermBody::from).collect())
}

async fn one(ctx: &Ctx, kind: TermKind, slug: &str) -> Answer<Response> {
    let found = all(ctx, kind).await?.into_iter().find(|term| term.slug == slug);
    Ok(Json(found.ok_or_else(Problem::not_found)?).into_response())
}

/// The 22 policy elements, in their order.
#[utoipa::path(get, path = "/api/v1/elements", responses((status = 200, body = Listing<TermBody>, description = "A page of elements")))]
pub async fn list_elements(ctx: Ctx, query: Query) -> Answer<Listing<TermBody>> {
    Listing::cut(all(&ctx, TermKind::Element).await?, &query)
}

/// One policy element.
#[utoipa::path(get, path = "/api/v1/elements/{slug}", params(("slug" = String, Path, description = "Its word")), responses(
    (status = 200, body = TermBody, description = "The element"),
    (status = 404, description = "No such element", content_type = "application/problem+json"),
))]
pub async fn show_element(ctx: Ctx, Path(slug): Path<String>) -> Answer<Response> {
    one(&ctx, TermKind::Element, &slug).await
}

/// The domains of law, in their order.
#[utoipa::path(get, path = "/api/v1/domains", responses((status = 200, body = Listing<TermBody>, description = "A page of domains")))]
pub async fn list_domains(ctx: Ctx, query: Query) -> Answer<Listing<TermBody>> {
    Listing::cut(all(&ctx, TermKind::Domain).await?, &query)
}

/// One domain of law.
#[utoipa::path(get, path = "/api/v1/domains/{slug}", params(("slug" = String, Path, description = "Its word")), responses(
    (status = 200, body = TermBody, description = "The domain"),
    (status = 404, description = "No such domain", content_type = "application/problem+json"),
))]
pub async fn show_domain(ctx: Ctx, Path(slug): Path<String>) -> Answer<Response> {
    one(&ctx, TermKind::Domain, &slug).await
}
