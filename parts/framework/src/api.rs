//! Principles, elements and domains as JSON.

use axum::Json;
use axum::response::{IntoResponse, Response};
use balai_part::{Ctx, Listing, PageParams, refused};
use balai_web::{Answer, Path, Problem, Query};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use crate::pages::sources_of;
use crate::principle::{Principle, Vocabulary, principles};
use crate::treatment::{Subject, counts};

use crate::term::{Term, TermKind, terms};

/// The description of this part of the API.
pub fn openapi() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(paths(
        list_principles,
        show_principle,
        list_elements,
        show_element,
        list_domains,
        show_domain
    ))]
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
    /// What a policy should settle about it, in English; empty for domains.
    asks: Vec<String>,
}

impl From<Term> for TermBody {
    fn from(term: Term) -> Self {
        Self {
            slug: term.slug,
            title: term.title,
            description: term.description,
            address: term.address,
            asks: term.asks,
        }
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
#[utoipa::path(get, path = "/api/v1/elements", params(PageParams), responses((status = 200, body = Listing<TermBody>, description = "A page of elements")))]
pub async fn list_elements(ctx: Ctx, query: Query) -> Answer<Listing<TermBody>> {
    Listing::cut(all(&ctx, TermKind::Element).await?, &query)
}

/// One policy element.
#[utoipa::path(get, path = "/api/v1/elements/{slug}", params(("slug" = String, Path, description = "Its word", example = "privacy")), responses(
    (status = 200, body = TermBody, description = "The element"),
    (status = 404, description = "No such element", content_type = "application/problem+json"),
))]
pub async fn show_element(ctx: Ctx, Path(slug): Path<String>) -> Answer<Response> {
    one(&ctx, TermKind::Element, &slug).await
}

/// The domains of law, in their order.
#[utoipa::path(get, path = "/api/v1/domains", params(PageParams), responses((status = 200, body = Listing<TermBody>, description = "A page of domains")))]
pub async fn list_domains(ctx: Ctx, query: Query) -> Answer<Listing<TermBody>> {
    Listing::cut(all(&ctx, TermKind::Domain).await?, &query)
}

/// One domain of law.
#[utoipa::path(get, path = "/api/v1/domains/{slug}", params(("slug" = String, Path, description = "Its word", example = "elections")), responses(
    (status = 200, body = TermBody, description = "The domain"),
    (status = 404, description = "No such domain", content_type = "application/problem+json"),
))]
pub async fn show_domain(ctx: Ctx, Path(slug): Path<String>) -> Answer<Response> {
    one(&ctx, TermKind::Domain, &slug).await
}

/// A principle.
#[derive(Debug, Serialize, ToSchema)]
pub struct PrincipleBody {
    /// Its word.
    slug: String,
    /// Its English title.
    title: String,
    /// What it asks of a social media policy, in English.
    plain: String,
    /// Its permanent address.
    address: String,
    /// The elements by which its provisions are found: any of them.
    elements: Vec<String>,
    /// The domains to whose instruments they are limited: any of them, or all if there is none.
    domains: Vec<String>,
}

impl From<Principle> for PrincipleBody {
    fn from(principle: Principle) -> Self {
        Self {
            slug: principle.slug,
            title: principle.title,
            plain: principle.says.plain,
            address: principle.address,
            elements: principle.says.elements,
            domains: principle.says.domains,
        }
    }
}

/// A principle with where it stands and how provisions of the library treat it.
#[derive(Debug, Serialize, ToSchema)]
pub struct WholePrinciple {
    #[serde(flatten)]
    principle: PrincipleBody,
    /// Where it stands.
    sources: Vec<SourceBody>,
    /// How many provisions of each stance were found by its elements and domains.
    provisions: Vec<StanceCount>,
}

/// A source of a principle.
#[derive(Debug, Serialize, ToSchema)]
pub struct SourceBody {
    /// The instrument's title.
    title: String,
    /// Its permanent address, or null if the library has no record of it yet.
    address: Option<String>,
    /// Its jurisdiction's code.
    jurisdiction: Option<String>,
    /// How far its record was checked.
    evidence: Option<&'static str>,
    /// What it contributes, in English.
    says: String,
    /// The provisions meant.
    provisions: Vec<CitedProvision>,
}

/// A provision that is cited.
#[derive(Debug, Serialize, ToSchema)]
pub struct CitedProvision {
    /// Its name within the instrument.
    eid: String,
    /// How it is cited.
    reference: String,
    /// What it says, in the survey's words.
    gist: String,
    /// Its permanent address.
    address: String,
}

/// How many provisions have a stance.
#[derive(Debug, Serialize, ToSchema)]
pub struct StanceCount {
    /// What they do.
    stance: &'static str,
    /// How many.
    count: u64,
}

/// Principles and rights, in their order.
#[utoipa::path(get, path = "/api/v1/principles", params(PageParams), responses((status = 200, body = Listing<PrincipleBody>, description = "A page of principles")))]
pub async fn list_principles(ctx: Ctx, query: Query) -> Answer<Listing<PrincipleBody>> {
    let all = principles(ctx.store(), ctx.space()).await.map_err(refused)?;
    Listing::cut(all.into_iter().map(PrincipleBody::from).collect(), &query)
}

/// One principle with its sources, and how many provisions of the library do what about it.
#[utoipa::path(get, path = "/api/v1/principles/{slug}", params(("slug" = String, Path, description = "Its word", example = "privacy")), responses(
    (status = 200, body = WholePrinciple, description = "The principle"),
    (status = 404, description = "No such principle", content_type = "application/problem+json"),
))]
pub async fn show_principle(ctx: Ctx, Path(slug): Path<String>) -> Answer<Response> {
    let all = principles(ctx.store(), ctx.space()).await.map_err(refused)?;
    let principle = all.into_iter().find(|p| p.slug == slug).ok_or_else(Problem::not_found)?;
    let sources = sources_of(&ctx, &principle).await?;
    let vocabulary = Vocabulary::read(ctx.store(), ctx.space()).await.map_err(refused)?;
    let (elements, domains) = vocabulary.subject(&principle.says);
    let subject = Subject { elements: &elements, domains: &domains };
    let counts = counts(ctx.store(), ctx.space(), subject).await.map_err(refused)?;
    let sources = sources.into_iter().map(|(source, found)| {
        let instrument = found.as_ref().map(|cited| &cited.instrument);
        SourceBody {
            title: instrument
                .map(|thing| thing.title.clone())
                .or(source.outside)
                .or(source.instrument)
                .unwrap_or_default(),
            address: instrument.map(|thing| thing.address.to_string()),
            jurisdiction: instrument.and_then(|thing| thing.jurisdiction.clone()),
            evidence: instrument.and_then(|thing| thing.evidence).map(|level| level.slug()),
            says: source.says,
            provisions: found
                .iter()
                .flat_map(|cited| {
                    cited.provisions.iter().map(|p| CitedProvision {
                        eid: p.eid.to_string(),
                        reference: p.reference.clone(),
                        gist: p.body.clone(),
                        address: cited.instrument.address.provision(&p.eid),
                    })
                })
                .collect(),
        }
    });
    Ok(Json(WholePrinciple {
        sources: sources.collect(),
        provisions: counts
            .into_iter()
            .map(|(stance, count)| StanceCount { stance: stance.slug(), count })
            .collect(),
        principle: PrincipleBody::from(principle),
    })
    .into_response())
}
