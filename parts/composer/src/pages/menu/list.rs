//! The menu: found by words, filtered by facets, page by page.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use balai_model::Deed;
use balai_part::Ctx;
use balai_web::{Answer, Frame, Page, Problem, Query, Reader};

use crate::menu::filter::{Answered, Facet, Filter};
use crate::menu::shelf::MenuShelf;
use crate::menu::{Bundle, Menu};
use crate::pages::menu::{Card, Levels, menu};

/// How many a page shows.
const PAGE: usize = 20;

/// The page.
#[derive(Template)]
#[template(path = "menu.html")]
pub struct MenuPage {
    frame: Frame,
    filter: Filter,
    total: usize,
    cards: Vec<Card>,
    facets: Vec<FacetView>,
    chosen: Vec<ValueView>,
    hidden: Vec<(&'static str, String)>,
    pages: Pages,
    bundles: Vec<Bundle>,
    choices: usize,
    may_compose: bool,
}

pub(crate) struct FacetView {
    name: String,
    open: bool,
    values: Vec<ValueView>,
}

pub(crate) struct ValueView {
    name: String,
    count: usize,
    href: String,
    on: bool,
}

pub(crate) struct Pages {
    previous: Option<String>,
    next: Option<String>,
    page: usize,
    last: usize,
}

/// `GET /menu`
pub async fn list_guidelines(
    ctx: Ctx,
    State(shelf): State<Arc<MenuShelf>>,
    query: Query,
) -> Answer<Page<MenuPage>> {
    let menu = menu(&ctx, &shelf).await?;
    let filter = Filter::of(&query)?;
    let levels = Levels::read(&ctx).await?;
    let reader = &ctx.reader;
    let answered = Answered::of(&menu, &filter, reader);
    let total = answered.found.len();
    let last = total.div_ceil(PAGE).max(1);
    let page = query.number("page", 1..=1_000_000, 1)? as usize;
    if page > last {
        return Err(Problem::not_found().detail(format!("page={page} (1–{last})")));
    }
    let address = |filter: &Filter, page: usize| {
        let mut query = filter.query();
        if page > 1 {
            let and = if query.is_empty() { "" } else { "&" };
            query = format!("{query}{and}page={page}");
        }
        reader.href(&if query.is_empty() { "/menu".to_owned() } else { format!("/menu?{query}") })
    };
    let cards = answered.found.iter().skip((page - 1) * PAGE).take(PAGE).map(|guideline| Card {
        title: answered.mark(&guideline.title),
        ..Card::of(&menu, guideline, &levels, reader)
    });
    let open = |facet| facet == Facet::Element || filter.chosen.contains_key(&facet);
    let facets = Facet::ALL.into_iter().map(|facet| FacetView {
        name: reader.w(&format!("menu-facet-{}", facet.slug())),
        open: open(facet),
        values: values(&answered, &filter, facet, reader, &|f| address(f, 1)),
    });
    Ok(Page(MenuPage {
        total,
        cards: cards.collect(),
        facets: facets.collect(),
        chosen: chosen(&filter, reader, &|f| address(f, 1)),
        hidden: filter.chosen.iter().flat_map(|(f, all)| all.iter().map(|v| (f.slug(), v.clone()))).collect(),
        pages: Pages {
            previous: (page > 1).then(|| address(&filter, page - 1)),
            next: (page < last).then(|| address(&filter, page + 1)),
            page,
            last,
        },
        bundles: bundles(&menu, &filter),
        choices: menu.choices().len(),
        may_compose: ctx.visitor.role().may(Deed::ComposePolicy),
        frame: ctx.frame(),
        filter,
    }))
}

/// Bundles are a way to begin: they are shown to those who have not asked anything yet.
fn bundles(menu: &Menu, filter: &Filter) -> Vec<Bundle> {
    if filter.is_empty() { menu.bundles().to_vec() } else { Vec::new() }
}

fn values(
    answered: &Answered<'_>,
    filter: &Filter,
    facet: Facet,
    reader: &Reader,
    address: &dyn Fn(&Filter) -> String,
) -> Vec<ValueView> {
    let counts = answered.counts(facet, filter).into_iter();
    counts
        .map(|(value, count)| ValueView {
            name: facet.value_name(reader, &value),
            href: address(&filter.toggled(facet, &value)),
            on: filter.has(facet, &value),
            count,
        })
        .collect()
}

fn chosen(filter: &Filter, reader: &Reader, address: &dyn Fn(&Filter) -> String) -> Vec<ValueView> {
    let mut chosen = Vec::new();
    if !filter.q.is_empty() {
        let href = address(&filter.without_words());
        chosen.push(ValueView { name: format!("“{}”", filter.q), count: 0, href, on: true });
    }
    for (facet, values) in &filter.chosen {
        chosen.extend(values.iter().map(|value| ValueView {
            name: facet.value_name(reader, value),
            count: 0,
            href: address(&filter.toggled(*facet, value)),
            on: true,
        }));
    }
    chosen
}
