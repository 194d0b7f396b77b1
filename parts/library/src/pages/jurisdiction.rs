//! Jurisdictions, and the instruments of each.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use balai_model::Domain;
use balai_part::{Ctx, refused};
use balai_text::{Order, Piece};
use balai_web::{Answer, Frame, Page, Path, Problem};

use crate::catalogue::Catalogue;
use crate::import::REGIONS;
use crate::pages::list::{Row, row};
use crate::shelf::{Chosen, Facet, Sort};
use crate::store;

/// The page.
#[derive(Template)]
#[template(path = "jurisdictions.html")]
pub struct JurisdictionsPage {
    frame: Frame,
    regions: Vec<RegionView>,
}

struct RegionView {
    name: String,
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
            RegionView { name: ctx.reader.w(&format!("region-{region}")), jurisdictions }
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
    region: Option<String>,
    total: usize,
    domains: Vec<DomainView>,
    library_href: String,
}

struct DomainView {
    name: String,
    rows: Vec<Row>,
}

/// `GET /jurisdictions/{code}`
pub async fn show_jurisdiction(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    Path(code): Path<String>,
) -> Answer<Page<JurisdictionPage>> {
    let rows = store::jurisdictions(ctx.store(), ctx.space()).await.map_err(refused)?;
    let known = rows.into_iter().find(|row| row.code == code);
    let shelf = catalogue.shelf();
    // A code that only records use has a page too, so that no link from a record is dead.
    if known.is_none() && !shelf.has(Facet::Jurisdiction, &code) {
        return Err(Problem::not_found());
    }
    let chosen = Chosen::from([(Facet::Jurisdiction, vec![code.clone()])]);
    let places = shelf.ordered(Sort::Newest, &shelf.matching(&chosen, None));
    let plain = |text: &str| vec![Piece { text: text.to_owned(), found: false }];
    // An instrument stands once, under the first of its domains.
    let domains = Domain::ALL
        .iter()
        .map(|domain| DomainView {
            name: ctx.reader.w(&format!("domain-{domain}")),
            rows: places
                .iter()
                .map(|at| &shelf.items[*at as usize])
                .filter(|item| item.card.domains.first() == Some(domain))
                .map(|item| row(&ctx.reader, item, Vec::new(), &plain))
                .collect(),
        })
        .filter(|view| !view.rows.is_empty())
        .collect();
    Ok(Page(JurisdictionPage {
        name: ctx.reader.jurisdiction(&code),
        region: known.map(|row| ctx.reader.w(&format!("region-{}", row.region))),
        total: places.len(),
        domains,
        library_href: ctx.reader.href(&format!("/library?jurisdiction={code}")),
        frame: ctx.frame(),
    }))
}
