//! The first page.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use balai_library::Catalogue;
use balai_library::shelf::{Chosen, Facet, Sort};
use balai_part::Ctx;
use balai_web::{Answer, Frame, Page};
use fixedbitset::FixedBitSet;

/// The page.
#[derive(Template)]
#[template(path = "home.html")]
pub struct HomePage {
    frame: Frame,
    instruments: usize,
    jurisdictions: usize,
    provisions: usize,
    newest: Vec<(String, String)>,
}

/// `GET /`
pub async fn show_home(ctx: Ctx, State(catalogue): State<Arc<Catalogue>>) -> Answer<Page<HomePage>> {
    let shelf = catalogue.shelf();
    let mut all = FixedBitSet::with_capacity(shelf.items.len());
    all.insert_range(..);
    let newest = shelf
        .ordered(Sort::Changed, &all)
        .into_iter()
        .take(5)
        .map(|at| {
            let item = &shelf.items[at as usize];
            (ctx.reader.href(item.address.as_str()), item.card.title.clone())
        })
        .collect();
    Ok(Page(HomePage {
        instruments: shelf.items.len(),
        jurisdictions: shelf.counts(Facet::Jurisdiction, &Chosen::new(), None).len(),
        provisions: shelf.provisions.len(),
        newest,
        frame: ctx.frame(),
    }))
}
