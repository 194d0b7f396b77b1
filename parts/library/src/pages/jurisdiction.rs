//! Jurisdictions, and the instruments of each: over the years, by domain, and against the region.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use balai_model::{Domain, Evidence, PartialDate};
use balai_part::{Ctx, refused};
use balai_text::{Order, Piece};
use balai_web::{Answer, Frame, Page, Path, Problem, Reader};

use crate::catalogue::Catalogue;
use crate::coverage::Coverage;
use crate::import::REGIONS;
use crate::pages::coverage::{CoverTable, GapView, gap, table};
use crate::pages::list::{Row, row};
use crate::shelf::{Chosen, Facet, Item, Shelf, Sort};
use crate::store::{self, GapRow};
use crate::timeline::{Dated, Timeline, WIDTH};

/// The page.
#[derive(Template)]
#[template(path = "jurisdictions.html")]
pub struct JurisdictionsPage {
    frame: Frame,
    regions: Vec<RegionView>,
}

struct RegionView {
    name: String,
    href: String,
    jurisdictions: Vec<JurisdictionView>,
}

struct JurisdictionView {
    name: String,
    href: String,
    count: usize,
}

/// `GET /jurisdictions`
pub async fn list_jurisdictions(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
) -> Answer<Page<JurisdictionsPage>> {
    let rows = store::jurisdictions(ctx.store(), ctx.space()).await.map_err(refused)?;
    let shelf = catalogue.shelf();
    let counts = shelf.counts(Facet::Jurisdiction, &Chosen::new(), None);
    let order = Order::of(ctx.reader.lang.html_tag());
    let regions = REGIONS
        .into_iter()
        .map(|region| {
            let mut jurisdictions: Vec<JurisdictionView> = rows
                .iter()
                .filter(|row| row.region == region)
                .map(|row| JurisdictionView {
                    name: ctx.reader.jurisdiction(&row.code),
                    href: ctx.reader.href(&format!("/jurisdictions/{}", row.code)),
                    count: counts.iter().find(|(code, _)| *code == row.code).map_or(0, |(_, n)| *n),
                })
                .collect();
            jurisdictions.sort_by(|a, b| order.compare(&a.name, &b.name));
            RegionView {
                name: ctx.reader.w(&format!("region-{region}")),
                href: ctx.reader.href(&format!("/regions/{region}")),
                jurisdictions,
            }
        })
        .filter(|region| !region.jurisdictions.is_empty())
        .collect();
    Ok(Page(JurisdictionsPage { frame: ctx.frame(), regions }))
}

/// The page.
#[derive(Template)]
#[template(path = "jurisdiction.html")]
pub struct JurisdictionPage {
    frame: Frame,
    name: String,
    region: Option<(String, String)>,
    total: usize,
    drawing: Option<Drawing>,
    undated: Vec<MarkView>,
    domains: Vec<DomainView>,
    library_href: String,
    tables: Vec<CoverTable>,
    gaps: Vec<GapView>,
    notes: Vec<NoteView>,
    /// The sentences that hold for all notes.
    about_notes: Option<AboutNotes>,
}

struct DomainView {
    name: String,
    rows: Vec<Row>,
}

/// The timeline, with the name of each row.
struct Drawing {
    line: Timeline<MarkView>,
    names: Vec<String>,
    evidence: Vec<Evidence>,
}

/// An instrument as the timeline links it.
struct MarkView {
    href: String,
    title: String,
    adopted: Option<PartialDate>,
    evidence: Evidence,
}

struct NoteView {
    domain: String,
    row: GapRow,
}

struct AboutNotes {
    limits: String,
    source: String,
    compiled: Option<PartialDate>,
}

/// `GET /jurisdictions/{code}`
pub async fn show_jurisdiction(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    Path(code): Path<String>,
) -> Answer<Page<JurisdictionPage>> {
    let rows = store::jurisdictions(ctx.store(), ctx.space()).await.map_err(refused)?;
    let region = rows.iter().find(|row| row.code == code).map(|row| row.region.clone());
    let shelf = catalogue.shelf();
    // A code that only records use has a page too, so that no link from a record is dead.
    if region.is_none() && !shelf.has(Facet::Jurisdiction, &code) {
        return Err(Problem::not_found());
    }
    let members: Vec<String> = match &region {
        Some(region) => rows.iter().filter(|row| row.region == *region).map(|row| row.code.clone()).collect(),
        None => vec![code.clone()],
    };
    let notes = store::gaps_of(ctx.store(), ctx.space(), &code).await.map_err(refused)?;
    let reader = &ctx.reader;
    let chosen = Chosen::from([(Facet::Jurisdiction, vec![code.clone()])]);
    let places = shelf.ordered(Sort::Newest, &shelf.matching(&chosen, None));
    let by_domain = by_first_domain(&shelf, &places);
    let coverage = Coverage::of(&shelf, &code, &members);
    let drawing = draw(reader, &by_domain);
    let undated =
        places.iter().map(|at| &shelf.items[*at as usize]).filter(|item| item.card.adopted.is_none());
    let plain = |text: &str| vec![Piece { text: text.to_owned(), found: false }];
    Ok(Page(JurisdictionPage {
        name: reader.jurisdiction(&code),
        region: region
            .map(|slug| (reader.w(&format!("region-{slug}")), reader.href(&format!("/regions/{slug}")))),
        total: places.len(),
        drawing,
        undated: undated.map(|item| mark(reader, item)).collect(),
        domains: by_domain
            .iter()
            .map(|(domain, items)| DomainView {
                name: reader.w(&format!("domain-{domain}")),
                rows: items.iter().map(|item| row(reader, item, Vec::new(), &plain)).collect(),
            })
            .collect(),
        library_href: reader.href(&format!("/library?jurisdiction={code}")),
        tables: [&coverage.domains, &coverage.elements]
            .map(|covers| table(reader, &code, covers, coverage.members))
            .into(),
        gaps: coverage.gaps().map(|cover| gap(reader, cover)).collect(),
        about_notes: notes.first().map(|row| AboutNotes {
            limits: row.limits.clone(),
            source: row.source.clone(),
            compiled: PartialDate::parse(&row.compiled).ok(),
        }),
        notes: notes
            .into_iter()
            .map(|row| NoteView { domain: reader.w(&format!("domain-{}", row.domain)), row })
            .collect(),
        frame: ctx.frame(),
    }))
}

/// The instruments by domain. An instrument stands once, under the first of its domains.
fn by_first_domain<'a>(shelf: &'a Shelf, places: &[u32]) -> Vec<(Domain, Vec<&'a Item>)> {
    Domain::ALL
        .iter()
        .map(|domain| {
            let items = places.iter().map(|at| &shelf.items[*at as usize]);
            (*domain, items.filter(|item| item.card.domains.first() == Some(domain)).collect())
        })
        .filter(|(_, items): &(Domain, Vec<&Item>)| !items.is_empty())
        .collect()
}

/// The dated instruments on a drawing, in a row for each domain that has any.
fn draw(reader: &Reader, by_domain: &[(Domain, Vec<&Item>)]) -> Option<Drawing> {
    let with_dates: Vec<(Domain, Vec<&Item>)> = by_domain
        .iter()
        .map(|(domain, items)| {
            (*domain, items.iter().copied().filter(|item| item.card.adopted.is_some()).collect())
        })
        .filter(|(_, items): &(Domain, Vec<&Item>)| !items.is_empty())
        .collect();
    let dated: Vec<Dated<MarkView>> = with_dates
        .iter()
        .enumerate()
        .flat_map(|(row, (_, items))| {
            items.iter().filter_map(move |item| {
                Some(Dated { row, year: item.card.adopted?.year, what: mark(reader, item) })
            })
        })
        .collect();
    let shown = |evidence: &Evidence| dated.iter().any(|d| d.what.evidence == *evidence);
    Some(Drawing {
        evidence: Evidence::ALL.iter().copied().filter(shown).collect(),
        names: with_dates.iter().map(|(domain, _)| reader.w(&format!("domain-{domain}"))).collect(),
        line: Timeline::draw(with_dates.len(), dated)?,
    })
}

fn mark(reader: &Reader, item: &Item) -> MarkView {
    MarkView {
        href: reader.href(item.address.as_str()),
        title: item.card.title.clone(),
        adopted: item.card.adopted,
        evidence: item.card.evidence,
    }
}
