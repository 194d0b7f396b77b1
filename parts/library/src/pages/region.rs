//! A region: its jurisdictions side by side, and what none of them covers. For ASEAN, with a map of
//! tiles.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use balai_model::{Evidence, PartialDate};
use balai_part::{Ctx, refused};
use balai_text::Order;
use balai_web::{Answer, Frame, Page, Path, Problem, Reader};

use crate::catalogue::Catalogue;
use crate::coverage::{Member, RegionCoverage};
use crate::import::REGIONS;
use crate::pages::coverage::{GapView, gap};
use crate::shelf::Shelf;
use crate::store;

/// Where each tile lies, by column and row: roughly as the states do, and ASEAN, which is no state,
/// in the open sea. A jurisdiction without a place is in the table only.
const TILES: [(&str, i32, i32); 12] = [
    ("mm", 0, 0),
    ("la", 1, 0),
    ("vn", 2, 0),
    ("asean", 4, 0),
    ("th", 1, 1),
    ("kh", 2, 1),
    ("ph", 4, 1),
    ("my", 1, 2),
    ("bn", 3, 2),
    ("sg", 1, 3),
    ("id", 2, 3),
    ("tl", 4, 3),
];
/// How wide and high a tile is, and how far the next one begins.
const TILE: (i32, i32) = (116, 76);
const PITCH: (i32, i32) = (124, 84);

/// The page.
#[derive(Template)]
#[template(path = "region.html")]
pub struct RegionPage {
    frame: Frame,
    name: String,
    tiles: Vec<TileView>,
    members: Vec<MemberView>,
    total: usize,
    gaps: Vec<GapView>,
    library_href: String,
}

/// A tile of the map; `shade` is 0 for none, then 1 to 4 with the number.
struct TileView {
    name: String,
    href: String,
    count: usize,
    shade: usize,
    x: i32,
    y: i32,
}

struct MemberView {
    name: String,
    href: String,
    figures: Member,
    newest: Option<NewestView>,
}

struct NewestView {
    title: String,
    href: String,
    adopted: Option<PartialDate>,
    evidence: Evidence,
}

/// `GET /regions/{slug}`
pub async fn show_region(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    Path(slug): Path<String>,
) -> Answer<Page<RegionPage>> {
    if !REGIONS.contains(&slug.as_str()) {
        return Err(Problem::not_found());
    }
    let rows = store::jurisdictions(ctx.store(), ctx.space()).await.map_err(refused)?;
    let codes: Vec<String> = rows.into_iter().filter(|row| row.region == slug).map(|row| row.code).collect();
    let shelf = catalogue.shelf();
    let region = RegionCoverage::of(&shelf, &codes);
    let reader = &ctx.reader;
    let tiles = if slug == "asean" { tiles(reader, &region.members) } else { Vec::new() };
    let gaps = region.gaps().map(|cover| gap(reader, cover)).collect();
    let total = region.members.iter().map(|member| member.instruments).sum();
    let mut members: Vec<MemberView> =
        region.members.into_iter().map(|member| member_view(reader, &shelf, member)).collect();
    let order = Order::of(reader.lang.html_tag());
    members.sort_by(|a, b| order.compare(&a.name, &b.name));
    Ok(Page(RegionPage {
        name: reader.w(&format!("region-{slug}")),
        tiles,
        members,
        total,
        gaps,
        library_href: reader.href(&format!("/library?region={slug}")),
        frame: ctx.frame(),
    }))
}

/// The tiles, from north to south; the keyboard walks them in this order.
fn tiles(reader: &Reader, members: &[Member]) -> Vec<TileView> {
    let most = members.iter().map(|member| member.instruments).max().unwrap_or(0).max(1);
    TILES
        .iter()
        .filter_map(|(code, column, row)| {
            let member = members.iter().find(|member| member.code == *code)?;
            Some(TileView {
                name: reader.jurisdiction(code),
                href: reader.href(&format!("/jurisdictions/{code}")),
                count: member.instruments,
                shade: (member.instruments * 4).div_ceil(most),
                x: column * PITCH.0 + 4,
                y: row * PITCH.1 + 4,
            })
        })
        .collect()
}

fn member_view(reader: &Reader, shelf: &Shelf, figures: Member) -> MemberView {
    let newest = figures.newest.map(|at| &shelf.items[at as usize]).map(|item| NewestView {
        title: item.card.title.clone(),
        href: reader.href(item.address.as_str()),
        adopted: item.card.adopted,
        evidence: item.card.evidence,
    });
    MemberView {
        name: reader.jurisdiction(&figures.code),
        href: reader.href(&format!("/jurisdictions/{}", figures.code)),
        newest,
        figures,
    }
}
