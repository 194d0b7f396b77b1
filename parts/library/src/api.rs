//! The library as JSON. What goes over the wire is declared here, apart from the types inside.

pub mod compare;
pub mod coverage;
pub mod matrix;
pub(crate) mod params;

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use balai_model::ExpressionId;
use balai_part::{Ctx, Cursor, Listing, PageParams, refused};
use balai_register::{Direction, link, text, thing};
use balai_web::{Answer, Path, Problem, Query};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use crate::catalogue::Catalogue;
use crate::filter::Filter;
use crate::pages::feed::rfc3339;
use crate::pages::stale;
use crate::record::Record;
use crate::shelf::{Chosen, Facet, Item};
use crate::shelve::eids;
use crate::store;
use params::FilterParams;

/// The description of this part of the API.
pub fn openapi() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(paths(
        list_instruments,
        show_instrument,
        list_provisions,
        list_facets,
        list_jurisdictions,
        show_jurisdiction,
        compare::show_comparison,
        matrix::show_matrix,
        coverage::show_coverage,
        coverage::list_regions,
        coverage::show_region
    ))]
    struct Api;
    Api::openapi()
}

/// An instrument in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct InstrumentCard {
    /// The record's id in the survey.
    id: String,
    /// Its permanent address on this node.
    address: String,
    /// English title.
    title: String,
    /// Title as published.
    title_original: Option<String>,
    /// Jurisdiction's code.
    jurisdiction: String,
    /// Who made it.
    issuer: String,
    /// What sort of text.
    kind: &'static str,
    /// Domains of law.
    domains: Vec<&'static str>,
    /// YYYY, YYYY-MM or YYYY-MM-DD.
    adopted: Option<String>,
    /// Where in its life.
    status: &'static str,
    /// Whether it binds those it addresses.
    binding: bool,
    /// ISO 639 codes of the original.
    languages: Vec<String>,
    /// How far the record was checked: seen (identity, year and main content were seen in sources),
    /// partly-seen (some of it was), general-knowledge (nothing was).
    evidence: &'static str,
    /// Two to four sentences.
    summary: String,
    /// How many provisions are recorded.
    provisions: usize,
    /// When it last changed on this node (RFC 3339).
    changed_at: String,
}

impl InstrumentCard {
    pub(crate) fn of(item: &Item) -> Self {
        let card = &item.card;
        Self {
            id: item.record.clone(),
            address: item.address.to_string(),
            title: card.title.clone(),
            title_original: card.title_original.clone(),
            jurisdiction: card.jurisdiction.clone(),
            issuer: card.issuer.clone(),
            kind: card.kind.slug(),
            domains: card.domains.iter().map(|d| d.slug()).collect(),
            adopted: card.adopted.map(|d| d.to_string()),
            status: card.status.slug(),
            binding: card.binding,
            languages: card.languages.clone(),
            evidence: card.evidence.slug(),
            summary: card.summary.clone(),
            provisions: card.provisions.len(),
            changed_at: rfc3339(item.changed_at),
        }
    }
}

/// An instrument with everything the library knows of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Instrument {
    #[serde(flatten)]
    card: InstrumentCard,
    /// When it took effect.
    effective: Option<String>,
    /// By what it was amended, not complete.
    amended: Vec<String>,
    /// Whom it addresses.
    applies_to: Option<String>,
    /// Best web address of the original.
    url: String,
    /// What that address is: seen, known, portal.
    url_basis: Option<&'static str>,
    /// The provisions.
    key_provisions: Vec<ProvisionBody>,
    /// Links to and from other instruments.
    relations: Vec<Relation>,
    /// Names of related instruments outside this library.
    outside_relations: Vec<OutsideRelation>,
    /// Pages on which facts were checked.
    sources: Vec<String>,
    /// How sure the compiler of the record is: high, medium, low.
    confidence: &'static str,
    /// What was seen and what was not.
    verified: String,
    /// The versions of this record, newest first.
    versions: Vec<Version>,
}

/// A provision within its instrument.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProvisionBody {
    /// Name within the instrument.
    eid: String,
    /// Permanent address.
    address: String,
    /// How it is cited.
    reference: String,
    /// What it says, in the survey's words.
    gist: String,
    /// What it does: enables, protects, restricts, obliges, procedural.
    stance: &'static str,
    /// Which policy elements it speaks about.
    elements: Vec<&'static str>,
}

/// A provision in a list, with its instrument and that record's evidence.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProvisionCard {
    #[serde(flatten)]
    provision: ProvisionBody,
    /// The record's id.
    instrument: String,
    /// The instrument's title.
    instrument_title: String,
    /// Its jurisdiction.
    jurisdiction: String,
    /// How far the record was checked: seen (identity, year and main content were seen in sources),
    /// partly-seen (some of it was), general-knowledge (nothing was).
    evidence: &'static str,
    /// How sure the compiler of the record is: high, medium, low.
    confidence: &'static str,
}

/// A link between two instruments.
#[derive(Debug, Serialize, ToSchema)]
pub struct Relation {
    /// implements, amends, repeals, cites, constrains, adapts.
    kind: String,
    /// `out`: this one does it to the other; `in`: the other does it to this one.
    direction: &'static str,
    /// The other's title.
    title: String,
    /// The other's address.
    address: String,
}

/// A relation to an instrument that is not in this library.
#[derive(Debug, Serialize, ToSchema)]
pub struct OutsideRelation {
    /// As in relations.
    kind: String,
    /// The name the survey uses.
    name: String,
}

/// A version of a record.
#[derive(Debug, Serialize, ToSchema)]
pub struct Version {
    /// 1 for the first.
    version: i64,
    /// When it was made (RFC 3339).
    made_at: String,
    /// SHA-256 of the record.
    digest: String,
}

pub(crate) fn provision_bodies(address: &balai_model::Address, record: &Record) -> Vec<ProvisionBody> {
    eids(record)
        .into_iter()
        .zip(&record.key_provisions)
        .map(|(eid, provision)| ProvisionBody {
            address: address.provision(&eid),
            eid: eid.to_string(),
            reference: provision.reference.clone(),
            gist: provision.gist.clone(),
            stance: provision.stance.slug(),
            elements: provision.elements.iter().map(|e| e.slug()).collect(),
        })
        .collect()
}

/// Instruments, filtered and in order.
#[utoipa::path(get, path = "/api/v1/instruments", params(FilterParams, PageParams), responses(
    (status = 200, description = "A page of instruments", body = Listing<InstrumentCard>),
    (status = 400, description = "A parameter cannot be understood", content_type = "application/problem+json"),
))]
pub async fn list_instruments(
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Listing<InstrumentCard>> {
    let mut filter = Filter::of(&query)?;
    filter.provisions = false;
    let cursor = Cursor::of(&query)?;
    let view = catalogue.view();
    let shelf = &view.shelf;
    let answered = view.answer(&filter).map_err(stale)?;
    let total = answered.found.len() as u64;
    let items = answered
        .found
        .iter()
        .skip(cursor.start as usize)
        .take(cursor.limit as usize)
        .map(|found| InstrumentCard::of(&shelf.items[found.item as usize]))
        .collect();
    Ok(Listing { total, items, next: cursor.next(total) })
}

/// One instrument by its record's id.
#[utoipa::path(get, path = "/api/v1/instruments/{record}", params(
    ("record" = String, Path, description = "The record's id, or that of a duplicate merged into it", example = "asean-ahrd-2012"),
), responses(
    (status = 200, description = "The instrument", body = Instrument),
    (status = 404, description = "No such record", content_type = "application/problem+json"),
))]
pub async fn show_instrument(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    Path(record): Path<String>,
) -> Answer<Response> {
    let (db, space) = (ctx.store(), ctx.space());
    let id =
        store::thing_of_record(db, space, &record).await.map_err(refused)?.ok_or_else(Problem::not_found)?;
    let thing = thing::by_id(db, space, id).await.map_err(refused)?.ok_or_else(Problem::not_found)?;
    let shelf = catalogue.shelf();
    let item = shelf
        .place(crate::shelf::short(id.0))
        .map(|at| &shelf.items[at as usize])
        .ok_or_else(Problem::not_found)?;
    let versions = text::expressions(db, space, id).await.map_err(refused)?;
    let newest: ExpressionId = versions.first().ok_or_else(Problem::not_found)?.id;
    let record =
        store::record_of(db, space, newest).await.map_err(refused)?.ok_or_else(Problem::not_found)?;
    let links = link::links_of(db, space, id, crate::LINKS).await.map_err(refused)?;
    let body = Instrument {
        card: InstrumentCard::of(item),
        effective: record.effective.map(|d| d.to_string()),
        amended: record.amended.clone(),
        applies_to: record.applies_to.clone(),
        url: record.url.clone(),
        url_basis: record.url_basis.map(|b| b.slug()),
        key_provisions: provision_bodies(&thing.address, &record),
        relations: links
            .into_iter()
            .map(|link| Relation {
                kind: link.kind,
                direction: if link.direction == Direction::Out { "out" } else { "in" },
                title: link.title,
                address: link.address.to_string(),
            })
            .collect(),
        outside_relations: record
            .relations
            .iter()
            .filter_map(|r| {
                Some(OutsideRelation { kind: r.kind.clone(), name: r.to.strip_prefix("ext:")?.into() })
            })
            .collect(),
        sources: record.sources,
        confidence: record.confidence.slug(),
        verified: record.verified,
        versions: versions
            .into_iter()
            .map(|v| Version { version: v.version, made_at: rfc3339(v.made_at), digest: v.digest })
            .collect(),
    };
    Ok(Json(body).into_response())
}

/// Provisions, filtered and in order; each by itself holds all words and has a chosen stance and element.
#[utoipa::path(get, path = "/api/v1/provisions", params(FilterParams, PageParams), responses(
    (status = 200, description = "A page of provisions", body = Listing<ProvisionCard>),
    (status = 400, description = "A parameter cannot be understood", content_type = "application/problem+json"),
))]
pub async fn list_provisions(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Listing<ProvisionCard>> {
    let mut filter = Filter::of(&query)?;
    filter.provisions = true;
    let cursor = Cursor::of(&query)?;
    let view = catalogue.view();
    let shelf = &view.shelf;
    let answered = view.answer(&filter).map_err(stale)?;
    let total = answered.found.len() as u64;
    let shown: Vec<_> =
        answered.found.iter().skip(cursor.start as usize).take(cursor.limit as usize).collect();
    let expressions: Vec<ExpressionId> =
        shown.iter().map(|found| shelf.items[found.item as usize].expression).collect();
    let records: std::collections::HashMap<ExpressionId, Record> =
        store::records_of(ctx.store(), ctx.space(), &expressions)
            .await
            .map_err(refused)?
            .into_iter()
            .collect();
    let items = shown
        .into_iter()
        .filter_map(|found| {
            let item = &shelf.items[found.item as usize];
            let record = records.get(&item.expression)?;
            let at = found.provision? as usize;
            Some(ProvisionCard {
                provision: provision_bodies(&item.address, record).into_iter().nth(at)?,
                instrument: item.record.clone(),
                instrument_title: item.card.title.clone(),
                jurisdiction: item.card.jurisdiction.clone(),
                evidence: item.card.evidence.slug(),
                confidence: record.confidence.slug(),
            })
        })
        .collect();
    Ok(Listing { total, items, next: cursor.next(total) })
}

/// A facet with its values.
#[derive(Debug, Serialize, ToSchema)]
pub struct FacetCounts {
    /// The facet's name, also that of its parameter.
    facet: &'static str,
    /// How many instruments have each value, the facet's own filter left aside.
    values: Vec<FacetCount>,
}

/// How many instruments have a value.
#[derive(Debug, Serialize, ToSchema)]
pub struct FacetCount {
    /// The value.
    value: String,
    /// How many.
    count: usize,
}

/// The counts beside a list of instruments.
#[utoipa::path(get, path = "/api/v1/facets", params(FilterParams, PageParams), responses(
    (status = 200, description = "All facets", body = Listing<FacetCounts>),
    (status = 400, description = "A parameter cannot be understood", content_type = "application/problem+json"),
))]
pub async fn list_facets(
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Listing<FacetCounts>> {
    let filter = Filter::of(&query)?;
    let view = catalogue.view();
    let shelf = &view.shelf;
    let answered = view.answer(&filter).map_err(stale)?;
    let all = Facet::ALL
        .into_iter()
        .map(|facet| FacetCounts {
            facet: facet.slug(),
            values: shelf
                .counts(facet, &filter.chosen, answered.by_words.as_ref())
                .into_iter()
                .map(|(value, count)| FacetCount { value, count })
                .collect(),
        })
        .collect();
    Listing::cut(all, &query)
}

/// A jurisdiction.
#[derive(Debug, Serialize, ToSchema)]
pub struct Jurisdiction {
    /// Its code.
    code: String,
    /// Its English name.
    title: String,
    /// state, territory, organisation.
    kind: String,
    /// Its region.
    region: String,
    /// Its permanent address.
    address: String,
    /// How many instruments of it are in the library.
    instruments: usize,
}

async fn jurisdictions(ctx: &Ctx, catalogue: &Catalogue) -> Answer<Vec<Jurisdiction>> {
    let counts = catalogue.shelf().counts(Facet::Jurisdiction, &Chosen::new(), None);
    let rows = store::jurisdictions(ctx.store(), ctx.space()).await.map_err(refused)?;
    Ok(rows
        .into_iter()
        .map(|row| Jurisdiction {
            instruments: counts.iter().find(|(code, _)| *code == row.code).map_or(0, |(_, n)| *n),
            address: format!("/jurisdictions/{}", row.code),
            code: row.code,
            title: row.title,
            kind: row.kind,
            region: row.region,
        })
        .collect())
}

/// All jurisdictions, by code.
#[utoipa::path(get, path = "/api/v1/jurisdictions", params(PageParams), responses((status = 200, body = Listing<Jurisdiction>, description = "A page of jurisdictions")))]
pub async fn list_jurisdictions(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Listing<Jurisdiction>> {
    Listing::cut(jurisdictions(&ctx, &catalogue).await?, &query)
}

/// One jurisdiction.
#[utoipa::path(get, path = "/api/v1/jurisdictions/{code}", params(("code" = String, Path, description = "Its code", example = "ph")), responses(
    (status = 200, body = Jurisdiction, description = "The jurisdiction"),
    (status = 404, description = "No such jurisdiction", content_type = "application/problem+json"),
))]
pub async fn show_jurisdiction(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    Path(code): Path<String>,
) -> Answer<Response> {
    let all = jurisdictions(&ctx, &catalogue).await?;
    let one = all.into_iter().find(|j| j.code == code).ok_or_else(Problem::not_found)?;
    Ok(Json(one).into_response())
}
