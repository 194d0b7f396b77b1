//! Coverage, gaps and regions as JSON.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use balai_part::{Ctx, Listing, PageParams, refused};
use balai_web::{Answer, Path, Problem, Query};
use serde::Serialize;
use utoipa::ToSchema;

use crate::catalogue::Catalogue;
use crate::coverage::{Cover, Coverage, RegionCoverage};
use crate::import::REGIONS;
use crate::shelf::{Facet, Shelf};
use crate::store::{self, GapRow};

/// A domain or element, and who in the region has it.
#[derive(Debug, Serialize, ToSchema)]
pub struct CoverBody {
    /// The domain or element.
    value: &'static str,
    /// How many instruments have it, as `/api/v1/facets` counts them.
    instruments: usize,
    /// How many provisions speak about it; null for a domain, and for a region.
    provisions: Option<usize>,
    /// The region's jurisdictions that have any, most first.
    held_by: Vec<Holder>,
}

/// A jurisdiction that has something.
#[derive(Debug, Serialize, ToSchema)]
pub struct Holder {
    /// Its code.
    jurisdiction: String,
    /// How many instruments.
    instruments: usize,
}

impl CoverBody {
    fn of(cover: &Cover, with_provisions: bool) -> Self {
        Self {
            value: cover.slug,
            instruments: cover.instruments,
            provisions: (with_provisions && cover.facet == Facet::Element).then_some(cover.provisions),
            held_by: cover
                .holders
                .iter()
                .map(|(code, n)| Holder { jurisdiction: code.clone(), instruments: *n })
                .collect(),
        }
    }
}

fn bodies(covers: &[Cover], with_provisions: bool) -> Vec<CoverBody> {
    covers.iter().map(|cover| CoverBody::of(cover, with_provisions)).collect()
}

/// What nothing has.
#[derive(Debug, Serialize, ToSchema)]
pub struct Missing {
    /// Domains without an instrument.
    domains: Vec<&'static str>,
    /// Elements without a provision.
    elements: Vec<&'static str>,
}

impl Missing {
    fn of(domains: &[Cover], elements: &[Cover]) -> Self {
        let slugs = |covers: &[Cover]| covers.iter().filter(|c| c.is_gap()).map(|c| c.slug).collect();
        Self { domains: slugs(domains), elements: slugs(elements) }
    }
}

/// A note of what was looked for and not found. It does not prove that it does not exist.
#[derive(Debug, Serialize, ToSchema)]
pub struct GapNote {
    /// Domain of law.
    domain: String,
    /// What was found.
    found: Option<String>,
    /// What was not.
    not_found: Option<String>,
    /// Both in a sentence.
    note: Option<String>,
    /// When it was compiled.
    compiled: String,
    /// How far the search went.
    limits: String,
    /// From what.
    source: String,
}

impl From<GapRow> for GapNote {
    fn from(row: GapRow) -> Self {
        Self {
            domain: row.domain,
            found: row.found,
            not_found: row.not_found,
            note: row.note,
            compiled: row.compiled,
            limits: row.limits,
            source: row.source,
        }
    }
}

/// What a jurisdiction covers and lacks, held against its region.
#[derive(Debug, Serialize, ToSchema)]
pub struct CoverageBody {
    /// Its code.
    jurisdiction: String,
    /// Its region, if it has one.
    region: Option<String>,
    /// How many jurisdictions the region has, this one among them.
    region_jurisdictions: usize,
    /// How many instruments it has.
    instruments: usize,
    /// The 18 domains.
    domains: Vec<CoverBody>,
    /// The 22 elements.
    elements: Vec<CoverBody>,
    /// What no record here covers.
    missing: Missing,
    /// What the compilers looked for.
    notes: Vec<GapNote>,
}

/// What a jurisdiction covers and lacks.
#[utoipa::path(get, path = "/api/v1/jurisdictions/{code}/coverage", params(("code" = String, Path, description = "Its code", example = "ph")), responses(
    (status = 200, body = CoverageBody, description = "Domains and elements, gaps and notes"),
    (status = 404, description = "No such jurisdiction", content_type = "application/problem+json"),
))]
pub async fn show_coverage(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    Path(code): Path<String>,
) -> Answer<Response> {
    let rows = store::jurisdictions(ctx.store(), ctx.space()).await.map_err(refused)?;
    let region = rows.iter().find(|row| row.code == code).map(|row| row.region.clone());
    let shelf = catalogue.shelf();
    if region.is_none() && !shelf.has(Facet::Jurisdiction, &code) {
        return Err(Problem::not_found());
    }
    let members: Vec<String> = match &region {
        Some(region) => rows.into_iter().filter(|row| row.region == *region).map(|row| row.code).collect(),
        None => vec![code.clone()],
    };
    let coverage = Coverage::of(&shelf, &code, &members);
    let notes = store::gaps_of(ctx.store(), ctx.space(), &code).await.map_err(refused)?;
    let body = CoverageBody {
        jurisdiction: code,
        region,
        region_jurisdictions: coverage.members,
        instruments: coverage.instruments,
        domains: bodies(&coverage.domains, true),
        elements: bodies(&coverage.elements, true),
        missing: Missing::of(&coverage.domains, &coverage.elements),
        notes: notes.into_iter().map(GapNote::from).collect(),
    };
    Ok(Json(body).into_response())
}

/// A region in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct RegionCard {
    /// Its name in addresses.
    slug: &'static str,
    /// Its page.
    address: String,
    /// How many jurisdictions it has.
    jurisdictions: usize,
    /// How many instruments they have.
    instruments: usize,
}

/// A jurisdiction of a region.
#[derive(Debug, Serialize, ToSchema)]
pub struct MemberBody {
    /// Its code.
    code: String,
    /// How many instruments it has.
    instruments: usize,
    /// How many of the 18 domains they cover.
    domains: usize,
    /// How many of the 22 elements they cover.
    elements: usize,
    /// The address of the newest instrument with a date.
    newest: Option<String>,
}

/// A region with its jurisdictions and what they cover together.
#[derive(Debug, Serialize, ToSchema)]
pub struct RegionBody {
    #[serde(flatten)]
    card: RegionCard,
    /// Its jurisdictions, by code.
    members: Vec<MemberBody>,
    /// The 18 domains.
    domains: Vec<CoverBody>,
    /// The 22 elements.
    elements: Vec<CoverBody>,
    /// What no jurisdiction of the region covers.
    missing: Missing,
}

/// The coverage of each region that is asked for.
async fn regions(
    ctx: &Ctx,
    shelf: &Shelf,
    slugs: &[&'static str],
) -> Answer<Vec<(RegionCard, RegionCoverage)>> {
    let rows = store::jurisdictions(ctx.store(), ctx.space()).await.map_err(refused)?;
    let of = |slug: &'static str| {
        let codes: Vec<String> =
            rows.iter().filter(|row| row.region == slug).map(|row| row.code.clone()).collect();
        let region = RegionCoverage::of(shelf, &codes);
        let card = RegionCard {
            slug,
            address: format!("/regions/{slug}"),
            jurisdictions: codes.len(),
            instruments: region.members.iter().map(|member| member.instruments).sum(),
        };
        (card, region)
    };
    Ok(slugs.iter().copied().map(of).collect())
}

/// All regions.
#[utoipa::path(get, path = "/api/v1/regions", params(PageParams), responses((status = 200, body = Listing<RegionCard>, description = "A page of regions")))]
pub async fn list_regions(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Listing<RegionCard>> {
    let all = regions(&ctx, &catalogue.shelf(), &REGIONS).await?;
    Listing::cut(all.into_iter().map(|(card, _)| card).collect(), &query)
}

/// One region.
#[utoipa::path(get, path = "/api/v1/regions/{slug}", params(("slug" = String, Path, description = "asean, asia-pacific, middle-east, africa, europe, americas, global", example = "asean")), responses(
    (status = 200, body = RegionBody, description = "The region"),
    (status = 404, description = "No such region", content_type = "application/problem+json"),
))]
pub async fn show_region(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    Path(slug): Path<String>,
) -> Answer<Response> {
    let slug = REGIONS.into_iter().find(|known| *known == slug).ok_or_else(Problem::not_found)?;
    let shelf = catalogue.shelf();
    let (card, region) =
        regions(&ctx, &shelf, &[slug]).await?.into_iter().next().ok_or_else(Problem::not_found)?;
    let members = region
        .members
        .iter()
        .map(|member| MemberBody {
            code: member.code.clone(),
            instruments: member.instruments,
            domains: member.domains,
            elements: member.elements,
            newest: member.newest.map(|at| shelf.items[at as usize].address.to_string()),
        })
        .collect();
    let body = RegionBody {
        card,
        members,
        missing: Missing::of(&region.domains, &region.elements),
        domains: bodies(&region.domains, false),
        elements: bodies(&region.elements, false),
    };
    Ok(Json(body).into_response())
}
