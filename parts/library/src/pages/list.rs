//! The list of instruments, or of provisions: found by words, filtered by facets, page by page.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum_extra::extract::cookie::CookieJar;
use balai_model::{Evidence, ExpressionId, PartialDate, Stance};
use balai_part::{Ctx, refused};
use balai_store::StoreError;
use balai_text::{Order, Piece, excerpt, highlight};
use balai_web::{Answer, Frame, Page, Problem, Query, Reader};

use crate::catalogue::{Answered, Catalogue, Found};
use crate::filter::Filter;
use crate::matrix::By;
use crate::pages::basket::basket;
use crate::pages::download::download_address;
use crate::pages::matrix::matrix_address;
use crate::pages::stale;
use crate::record::Record;
use crate::shelf::{Facet, Item, Shelf, Sort};
use crate::shelve::eids;
use crate::store;

/// How many a page shows.
const PAGE: u64 = 20;

/// The page.
#[derive(Template)]
#[template(path = "list.html")]
pub struct ListPage {
    frame: Frame,
    filter: Filter,
    total: usize,
    rows: Vec<Row>,
    facets: Vec<FacetView>,
    chosen: Vec<ValueView>,
    sorts: Vec<SortView>,
    hidden: Vec<(&'static str, String)>,
    respelled: Vec<(String, String)>,
    pages: Pages,
    instruments_href: String,
    provisions_href: String,
    in_basket: usize,
    matrix_href: String,
    download_href: String,
}

/// One instrument of the list.
pub struct Row {
    pub(crate) href: String,
    pub(crate) title: Vec<Piece>,
    pub(crate) original: Option<(Vec<Piece>, String)>,
    pub(crate) jurisdiction: String,
    pub(crate) kind: String,
    pub(crate) adopted: Option<PartialDate>,
    pub(crate) status: String,
    pub(crate) evidence: Evidence,
    pub(crate) text: Vec<Piece>,
    pub(crate) passages: Vec<PassageRow>,
}

/// One provision below it.
pub struct PassageRow {
    pub(crate) href: String,
    pub(crate) reference: String,
    pub(crate) text: Vec<Piece>,
    pub(crate) stance: Stance,
}

struct FacetView {
    name: String,
    open: bool,
    values: Vec<ValueView>,
}

struct ValueView {
    name: String,
    count: usize,
    href: String,
    on: bool,
}

struct SortView {
    name: String,
    href: String,
    on: bool,
}

/// Where in the list the reader is.
pub struct Pages {
    pub(crate) previous: Option<String>,
    pub(crate) next: Option<String>,
    pub(crate) page: u64,
    pub(crate) last: u64,
}

/// `GET /library`
pub async fn list_instruments(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    jar: CookieJar,
    query: Query,
) -> Answer<Page<ListPage>> {
    let filter = Filter::of(&query)?;
    let view = catalogue.view();
    let shelf = &view.shelf;
    let answered = view.answer(&filter).map_err(stale)?;
    let total = answered.found.len();
    let last = (total as u64).div_ceil(PAGE).max(1);
    let page = query.number("page", 1..=1_000_000, 1)?;
    if page > last {
        return Err(Problem::not_found().detail(format!("page={page} (1–{last})")));
    }
    let start = ((page - 1) * PAGE) as usize;
    let shown = &answered.found[start..total.min(start + PAGE as usize)];
    let rows = rows(&ctx, shelf, &answered, shown).await.map_err(refused)?;
    let reader = &ctx.reader;
    let address = |filter: &Filter, page: u64| {
        let mut query = filter.query();
        if page > 1 {
            let and = if query.is_empty() { "" } else { "&" };
            query = format!("{query}{and}page={page}");
        }
        reader.href(&if query.is_empty() { "/library".to_owned() } else { format!("/library?{query}") })
    };
    let order = Order::of(reader.lang.html_tag());
    let facets = Facet::ALL
        .into_iter()
        .map(|facet| facet_view(shelf, &answered, &filter, facet, reader, &order, &|f| address(f, 1)))
        .collect();
    let mut chosen = Vec::new();
    if !filter.q.is_empty() {
        chosen.push(ValueView {
            name: format!("“{}”", filter.q),
            count: 0,
            href: address(&filter.without_words(), 1),
            on: true,
        });
    }
    for (facet, values) in &filter.chosen {
        chosen.extend(values.iter().map(|value| ValueView {
            name: value_name(reader, *facet, value),
            count: 0,
            href: address(&filter.toggled(*facet, value), 1),
            on: true,
        }));
    }
    let sorts = Sort::ALL
        .into_iter()
        .filter(|sort| *sort != Sort::Relevance || !filter.q.is_empty())
        .map(|sort| SortView {
            name: reader.w(&format!("sort-{}", sort.slug())),
            href: address(&filter.sorted(sort), 1),
            on: filter.sort == sort
                || (sort == Sort::Newest && filter.sort == Sort::Relevance && filter.q.is_empty()),
        })
        .collect();
    let mut hidden: Vec<(&'static str, String)> = filter
        .chosen
        .iter()
        .flat_map(|(facet, values)| values.iter().map(|v| (facet.slug(), v.clone())))
        .collect();
    if filter.provisions {
        hidden.push(("view", "provisions".into()));
    }
    Ok(Page(ListPage {
        total,
        rows,
        facets,
        chosen,
        sorts,
        hidden,
        respelled: answered.understood.respelled().map(|(a, b)| (a.to_owned(), b.to_owned())).collect(),
        pages: Pages {
            previous: (page > 1).then(|| address(&filter, page - 1)),
            next: (page < last).then(|| address(&filter, page + 1)),
            page,
            last,
        },
        instruments_href: address(&filter.about(false), 1),
        provisions_href: address(&filter.about(true), 1),
        in_basket: basket(&jar).len(),
        download_href: reader.href(&download_address(&filter)),
        matrix_href: reader.href(&matrix_address("/library/matrix", By::Elements, &filter)),
        frame: ctx.frame(),
        filter,
    }))
}

/// The rows of a page, with the words the reader looked for marked.
pub(crate) async fn rows(
    ctx: &Ctx,
    shelf: &Shelf,
    answered: &Answered,
    shown: &[Found],
) -> Result<Vec<Row>, StoreError> {
    let positions = answered.provisions_of(shown);
    let with_passages: Vec<ExpressionId> = shown
        .iter()
        .zip(&positions)
        .filter(|(_, positions)| !positions.is_empty())
        .map(|(found, _)| shelf.items[found.item as usize].expression)
        .collect();
    let records: HashMap<ExpressionId, Record> =
        store::records_of(ctx.store(), ctx.space(), &with_passages).await?.into_iter().collect();
    let understood = &answered.understood;
    let mark = |text: &str| highlight(text, |word| understood.seeks(word), &understood.phrases);
    Ok(shown
        .iter()
        .zip(&positions)
        .map(|(found, positions)| {
            let item = &shelf.items[found.item as usize];
            let record = records.get(&item.expression);
            let names = record.map(eids).unwrap_or_default();
            let passages = positions
                .iter()
                .filter_map(|position| {
                    let at = *position as usize;
                    let provision = record?.key_provisions.get(at)?;
                    Some(PassageRow {
                        href: ctx.reader.href(&item.address.provision(names.get(at)?)),
                        reference: provision.reference.clone(),
                        text: mark(&provision.gist),
                        stance: provision.stance,
                    })
                })
                .collect();
            row(&ctx.reader, item, passages, &mark)
        })
        .collect())
}

pub(crate) fn row(
    reader: &Reader,
    item: &Item,
    passages: Vec<PassageRow>,
    mark: &dyn Fn(&str) -> Vec<Piece>,
) -> Row {
    let card = &item.card;
    Row {
        href: reader.href(item.address.as_str()),
        title: mark(&card.title),
        original: card.title_original.as_ref().filter(|o| **o != card.title).map(|original| {
            let lang = original_language(card.languages.first().map(String::as_str), original);
            (mark(original), lang)
        }),
        jurisdiction: reader.jurisdiction(&card.jurisdiction),
        kind: reader.w(&format!("kind-{}", card.kind)),
        adopted: card.adopted,
        status: reader.w(&format!("status-{}", card.status)),
        evidence: card.evidence,
        text: excerpt(mark(&card.summary), 240),
        passages,
    }
}

/// The language of a title as published: of the original, unless its letters say otherwise.
pub(crate) fn original_language(first: Option<&str>, title: &str) -> String {
    let by_script = title.chars().find_map(|c| match c {
        '\u{0E00}'..='\u{0E7F}' => Some("th"),
        '\u{0E80}'..='\u{0EFF}' => Some("lo"),
        '\u{1000}'..='\u{109F}' => Some("my"),
        '\u{1780}'..='\u{17FF}' => Some("km"),
        '\u{0B80}'..='\u{0BFF}' => Some("ta"),
        '\u{3040}'..='\u{30FF}' => Some("ja"),
        '\u{AC00}'..='\u{D7AF}' => Some("ko"),
        _ => None,
    });
    by_script.or(first).unwrap_or("und").to_owned()
}

/// How a value of a facet is called.
pub(crate) fn value_name(reader: &Reader, facet: Facet, value: &str) -> String {
    match facet {
        Facet::Jurisdiction => reader.jurisdiction(value),
        Facet::Language => reader.language(value),
        Facet::Year => {
            value.parse().map_or_else(|_| value.to_owned(), |y| balai_web::format::year(reader.lang, y))
        }
        other => reader.named(&format!("{}-{value}", other.slug()), value),
    }
}

fn facet_view(
    shelf: &Shelf,
    answered: &Answered,
    filter: &Filter,
    facet: Facet,
    reader: &Reader,
    order: &Order,
    address: &dyn Fn(&Filter) -> String,
) -> FacetView {
    let mut counts: Vec<(String, usize, String)> = shelf
        .counts(facet, &filter.chosen, answered.by_words.as_ref())
        .into_iter()
        .map(|(value, count)| {
            let name = value_name(reader, facet, &value);
            (value, count, name)
        })
        .collect();
    match facet {
        Facet::Year => counts.sort_by_key(|(value, _, _)| Reverse(value.clone())),
        _ => counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| order.compare(&a.2, &b.2))),
    }
    FacetView {
        name: reader.w(&format!("facet-{}", facet.slug())),
        open: filter.chosen.contains_key(&facet),
        values: counts
            .into_iter()
            .map(|(value, count, name)| ValueView {
                href: address(&filter.toggled(facet, &value)),
                on: filter.has(facet, &value),
                name,
                count,
            })
            .collect(),
    }
}
