//! What the pages of a jurisdiction and of a region show alike: coverage, gaps, who has what.

use balai_web::Reader;

use crate::coverage::Cover;
use crate::pages::list::value_name;

/// How many neighbours a gap names.
const NEIGHBOURS: usize = 5;

/// A row of a coverage table.
pub(crate) struct CoverRow {
    pub(crate) name: String,
    pub(crate) instruments: usize,
    pub(crate) provisions: usize,
    pub(crate) href: String,
    pub(crate) share: String,
}

/// A table of domains or elements.
pub(crate) struct CoverTable {
    pub(crate) summary: String,
    pub(crate) subject: String,
    pub(crate) has_provisions: bool,
    pub(crate) rows: Vec<CoverRow>,
}

/// Something that was not found, and who has it.
pub(crate) struct GapView {
    pub(crate) sentence: String,
    pub(crate) neighbours: Vec<NeighbourView>,
    pub(crate) more: bool,
}

/// A jurisdiction that has what is missing elsewhere.
pub(crate) struct NeighbourView {
    pub(crate) name: String,
    pub(crate) count: usize,
    pub(crate) href: String,
}

/// The instruments of a jurisdiction on a subject.
fn library_href(reader: &Reader, code: &str, cover: &Cover) -> String {
    reader.href(&format!("/library?jurisdiction={code}&{}={}", cover.facet.slug(), cover.slug))
}

/// The table of a jurisdiction's domains or elements; `members` is the size of its region.
pub(crate) fn table(reader: &Reader, code: &str, covers: &[Cover], members: usize) -> CoverTable {
    let here = covers.iter().filter(|cover| !cover.is_gap()).count();
    let facet = covers.first().map_or("domain", |cover| cover.facet.slug());
    let (here, all) = (reader.number(here), reader.number(covers.len()));
    CoverTable {
        summary: reader.with2(&format!("coverage-{facet}s"), "here", &here, "all", &all),
        subject: reader.w(&format!("facet-{facet}")),
        has_provisions: facet == "element",
        rows: covers
            .iter()
            .map(|cover| CoverRow {
                name: value_name(reader, cover.facet, cover.slug),
                instruments: cover.instruments,
                provisions: cover.provisions,
                href: library_href(reader, code, cover),
                share: share(reader, cover.in_region(), members),
            })
            .collect(),
    }
}

/// "7 of 12".
pub(crate) fn share(reader: &Reader, some: usize, all: usize) -> String {
    reader.with2("coverage-share", "some", &reader.number(some), "all", &reader.number(all))
}

/// The sentence of a gap, and the neighbours that have it, at most a handful.
pub(crate) fn gap(reader: &Reader, cover: &Cover) -> GapView {
    let name = value_name(reader, cover.facet, cover.slug);
    let sentence = reader.with(&format!("coverage-gap-{}", cover.facet.slug()), "name", &name);
    let neighbours = cover
        .holders
        .iter()
        .take(NEIGHBOURS)
        .map(|(code, count)| NeighbourView {
            name: reader.jurisdiction(code),
            count: *count,
            href: library_href(reader, code, cover),
        })
        .collect();
    GapView { sentence, neighbours, more: cover.holders.len() > NEIGHBOURS }
}
