//! Instruments side by side, element by element: as a page and as a table to take along.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use balai_model::{EId, Element, Evidence, ExpressionId, PartialDate, Stance};
use balai_part::{Ctx, refused};
use balai_web::{Answer, Frame, Page, Problem, Query, Reader};

use crate::catalogue::Catalogue;
use crate::compare::{Comparison, MOST, Provisions};
use crate::pages::basket::basket;
use crate::record::Record;
use crate::sheet;
use crate::shelf::{Item, Shelf, short};
use crate::shelve::eids;
use crate::store;

/// The most ids of one address that are looked up; all beyond eight only to be named.
const LOOKED_UP: usize = 24;

/// The shareable address of a comparison.
pub(crate) fn compare_address(ids: &[String]) -> String {
    address_at("/library/compare", ids)
}

fn address_at(path: &str, ids: &[String]) -> String {
    let pairs: Vec<String> = ids.iter().map(|id| format!("i={}", crate::filter::encode(id))).collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}

/// What an address asks to compare: instruments of the shelf, and ids that nothing here has.
pub(crate) struct Asked {
    pub(crate) places: Vec<u32>,
    pub(crate) unknown: Vec<String>,
}

impl Asked {
    /// Finds the instruments of some record ids. A twin's id leads to the record it was merged into.
    pub(crate) async fn of(ctx: &Ctx, shelf: &Shelf, ids: &[String]) -> Answer<Self> {
        let wanted: HashSet<&str> = ids.iter().map(String::as_str).collect();
        let on_shelf: HashMap<&str, u32> = shelf
            .items
            .iter()
            .enumerate()
            .filter(|(_, item)| wanted.contains(item.record.as_str()))
            .map(|(at, item)| (item.record.as_str(), at as u32))
            .collect();
        let mut asked = Self { places: Vec::new(), unknown: Vec::new() };
        for id in ids.iter().take(LOOKED_UP) {
            let place = match on_shelf.get(id.as_str()) {
                Some(place) => Some(*place),
                None => store::thing_of_record(ctx.store(), ctx.space(), id)
                    .await
                    .map_err(refused)?
                    .and_then(|thing| shelf.place(short(thing.0))),
            };
            match place {
                Some(place) if asked.places.contains(&place) => {}
                Some(place) => asked.places.push(place),
                None => asked.unknown.push(id.clone()),
            }
        }
        Ok(asked)
    }

    /// The instruments with their records, if they are two to eight and all known.
    pub(crate) async fn sides(&self, ctx: &Ctx, shelf: &Shelf) -> Answer<Vec<Side>> {
        if !self.unknown.is_empty() {
            return Err(Problem::not_found().detail(self.unknown.join(", ")));
        }
        if !(2..=MOST).contains(&self.places.len()) {
            return Err(Problem::bad_request(format!("i × {} (2–{MOST})", self.places.len())));
        }
        let items: Vec<Item> = self.places.iter().map(|at| shelf.items[*at as usize].clone()).collect();
        let expressions: Vec<ExpressionId> = items.iter().map(|item| item.expression).collect();
        let mut records: HashMap<ExpressionId, Record> =
            store::records_of(ctx.store(), ctx.space(), &expressions)
                .await
                .map_err(refused)?
                .into_iter()
                .collect();
        items
            .into_iter()
            .map(|item| {
                let missing = || Problem::ours(format!("{} has no record", item.address));
                let record = records.remove(&item.expression).ok_or_else(missing)?;
                Ok(Side { eids: eids(&record), record, item })
            })
            .collect()
    }
}

/// An instrument in a comparison.
pub(crate) struct Side {
    pub(crate) item: Item,
    pub(crate) record: Record,
    pub(crate) eids: Vec<EId>,
}

/// Compares instruments by what their newest records say.
pub(crate) fn compare(sides: &[Side]) -> Comparison {
    let provisions: Vec<Vec<(Stance, Vec<Element>)>> = sides
        .iter()
        .map(|side| side.record.key_provisions.iter().map(|p| (p.stance, p.elements.clone())).collect())
        .collect();
    let slices: Vec<&Provisions> = provisions.iter().map(Vec::as_slice).collect();
    Comparison::of(&slices)
}

/// The ids an address names.
pub(crate) fn ids_of(query: &Query) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in query.all("i") {
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// The page with instruments side by side.
#[derive(Template)]
#[template(path = "compare.html")]
struct ComparePage {
    frame: Frame,
    heads: Vec<Head>,
    rows: Vec<RowView>,
    silent: Vec<Element>,
    shared: Vec<Element>,
    alone: Vec<(String, Vec<Element>)>,
    differences: Vec<(Element, String, String)>,
    from_basket: bool,
    share: String,
    csv: String,
    json: String,
}

/// The page for whoever has to choose first.
#[derive(Template)]
#[template(path = "compare-choose.html")]
struct ChoosePage {
    frame: Frame,
    heads: Vec<Head>,
    unknown: Vec<String>,
    ready: Option<String>,
    from_basket: bool,
}

struct Head {
    letter: char,
    record: String,
    href: String,
    title: String,
    jurisdiction: String,
    kind: String,
    adopted: Option<PartialDate>,
    status: String,
    evidence: Evidence,
    without: String,
}

struct RowView {
    element: Element,
    cells: Vec<Vec<Said>>,
}

struct Said {
    href: String,
    reference: String,
    stance: Stance,
    gist: String,
}

/// `GET /library/compare`: two to eight instruments side by side; without any, those in the basket.
pub async fn show_comparison(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    jar: CookieJar,
    query: Query,
) -> Answer<Response> {
    let shelf = catalogue.shelf();
    let named = ids_of(&query);
    let from_basket = named.is_empty();
    let ids = if from_basket { basket(&jar) } else { named };
    let asked = Asked::of(&ctx, &shelf, &ids).await?;
    let heads = heads(&ctx.reader, &shelf, &asked.places);
    let few = asked.places.len() < 2;
    if few || asked.places.len() > MOST || !asked.unknown.is_empty() {
        let status = match () {
            () if from_basket => StatusCode::OK,
            () if !asked.unknown.is_empty() => StatusCode::NOT_FOUND,
            () => StatusCode::BAD_REQUEST,
        };
        let known: Vec<String> = heads.iter().map(|head| head.record.clone()).collect();
        let ready = (2..=MOST).contains(&known.len()).then(|| ctx.reader.href(&compare_address(&known)));
        let page = ChoosePage { frame: ctx.frame(), heads, unknown: asked.unknown, ready, from_basket };
        return Ok((status, Page(page)).into_response());
    }
    let sides = asked.sides(&ctx, &shelf).await?;
    let comparison = compare(&sides);
    let letters =
        |places: &[usize]| places.iter().map(|at| letter(*at).to_string()).collect::<Vec<_>>().join(", ");
    let alone = comparison.alone();
    let alone = (0..sides.len())
        .map(|at| {
            let elements = alone.iter().filter(|(_, one)| *one == at).map(|(element, _)| *element).collect();
            (letter(at).to_string(), elements)
        })
        .filter(|(_, elements): &(String, Vec<Element>)| !elements.is_empty())
        .collect();
    let records: Vec<String> = sides.iter().map(|side| side.item.record.clone()).collect();
    Ok(Page(ComparePage {
        frame: ctx.frame(),
        shared: comparison.shared(),
        alone,
        differences: comparison
            .differences()
            .into_iter()
            .map(|d| (d.element, letters(&d.restricting), letters(&d.guarding)))
            .collect(),
        rows: comparison
            .rows
            .iter()
            .map(|row| RowView {
                element: row.element,
                cells: row
                    .cells
                    .iter()
                    .zip(&sides)
                    .map(|(cell, side)| cell.iter().map(|(at, _)| said(&ctx.reader, side, *at)).collect())
                    .collect(),
            })
            .collect(),
        silent: comparison.silent,
        heads,
        from_basket,
        share: compare_address(&records),
        csv: ctx.reader.href(&address_at("/library/compare.csv", &records)),
        json: address_at("/api/v1/compare", &records),
    })
    .into_response())
}

fn said(reader: &Reader, side: &Side, at: usize) -> Said {
    let provision = &side.record.key_provisions[at];
    Said {
        href: reader.href(&side.item.address.provision(&side.eids[at])),
        reference: provision.reference.clone(),
        stance: provision.stance,
        gist: provision.gist.clone(),
    }
}

/// What an instrument is called within a comparison.
fn letter(at: usize) -> char {
    char::from(b'A' + (at % 26) as u8)
}

fn heads(reader: &Reader, shelf: &Shelf, places: &[u32]) -> Vec<Head> {
    let items: Vec<&Item> = places.iter().map(|at| &shelf.items[*at as usize]).collect();
    items
        .iter()
        .enumerate()
        .map(|(at, item)| {
            let others: Vec<String> = items
                .iter()
                .filter(|other| other.record != item.record)
                .map(|other| other.record.clone())
                .collect();
            Head {
                letter: letter(at),
                record: item.record.clone(),
                href: reader.href(item.address.as_str()),
                title: item.card.title.clone(),
                jurisdiction: reader.jurisdiction(&item.card.jurisdiction),
                kind: reader.w(&format!("kind-{}", item.card.kind)),
                adopted: item.card.adopted,
                status: reader.w(&format!("status-{}", item.card.status)),
                evidence: item.card.evidence,
                without: reader.href(&compare_address(&others)),
            }
        })
        .collect()
}

/// `GET /library/compare.csv`: a row for each provision and element, and one for each silence.
pub async fn download_comparison(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Response> {
    let shelf = catalogue.shelf();
    let sides = Asked::of(&ctx, &shelf, &ids_of(&query)).await?.sides(&ctx, &shelf).await?;
    let comparison = compare(&sides);
    let header =
        ["element", "instrument", "title", "jurisdiction", "evidence", "reference", "stance", "gist"];
    let mut rows: Vec<Vec<String>> =
        vec![header.iter().chain(&["address"]).map(|c| (*c).to_owned()).collect()];
    let silent = comparison.silent.iter().map(|element| (*element, None));
    for (element, row) in comparison.rows.iter().map(|row| (row.element, Some(row))).chain(silent) {
        for (at, side) in sides.iter().enumerate() {
            let card = &side.item.card;
            let of = |rest: [String; 4]| -> Vec<String> {
                let head = [
                    element.slug(),
                    &side.item.record,
                    &card.title,
                    &card.jurisdiction,
                    card.evidence.slug(),
                ];
                head.into_iter().map(str::to_owned).chain(rest).collect()
            };
            match row.map(|row| row.cells[at].as_slice()).unwrap_or_default() {
                [] => rows.push(of([String::new(), "silent".into(), String::new(), String::new()])),
                cell => rows.extend(cell.iter().map(|(position, stance)| {
                    let provision = &side.record.key_provisions[*position];
                    let address = side.item.address.provision(&side.eids[*position]);
                    of([provision.reference.clone(), stance.slug().into(), provision.gist.clone(), address])
                })),
            }
        }
    }
    sheet::download("compare.csv", &rows)
}
