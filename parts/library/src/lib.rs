//! The library: instruments from everywhere, to be found, read, cited and taken along.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`record`] | what is a record of the survey, and what is wrong with this one? |
//! | [`import`] | how do records enter the register, and what if one changed? |
//! | [`shelve`] | how is one record saved, whoever brings it? |
//! | [`export`] | how do they leave it, so that they can be imported again? |
//! | [`shelf`] | which instruments match these facets, how many of each, in which order? |
//! | [`search`] | which instruments and provisions hold these words? |
//! | [`coverage`] | what does a jurisdiction have that its region has, and what not? |
//! | [`gap`] | what was looked for and not found? |
//! | [`timeline`] | where does each instrument stand on a drawing of the years? |
//! | [`catalogue`] | how do shelf and index follow the register? |
//! | [`pages`] | list, instrument, provision, jurisdiction, feed |
//! | [`api`] | the same as JSON |

pub mod api;
pub mod catalogue;
pub mod coverage;
pub mod export;
pub mod filter;
pub mod gap;
pub mod import;
pub mod pages;
pub mod record;
mod schema;
pub mod search;
pub mod shelf;
pub mod shelve;
mod store;
pub mod timeline;

use std::sync::Arc;

use axum::routing::get;
use balai_model::Deed;
use balai_part::{Part, Route};
use balai_web::{NavItem, words};

pub use catalogue::Catalogue;

/// The kind under which instruments stand in the register.
pub const INSTRUMENT: &str = "instrument";
/// The kind under which jurisdictions stand in the register.
pub const JURISDICTION: &str = "jurisdiction";

/// The kinds of link from one instrument to another.
pub const LINKS: &[&str] = &["implements", "amends", "repeals", "cites", "constrains", "adapts"];

#[derive(rust_embed::RustEmbed)]
#[folder = "words/"]
struct WordFolder;

/// The part, with the catalogue its pages read.
pub fn part(catalogue: Arc<Catalogue>) -> Part {
    let read = |path, handler: axum::routing::MethodRouter<Arc<Catalogue>>| {
        Route::get(path, Deed::Read, handler.with_state(catalogue.clone()))
    };
    Part {
        name: "library",
        routes: vec![
            read("/library", get(pages::list::list_instruments)),
            read("/library/feed.atom", get(pages::feed::show_feed)),
            read("/akn/{*address}", get(pages::instrument::show_instrument)),
            read("/jurisdictions", get(pages::jurisdiction::list_jurisdictions)),
            read("/jurisdictions/{code}", get(pages::jurisdiction::show_jurisdiction)),
            read("/regions/{slug}", get(pages::region::show_region)),
            read("/api/v1/instruments", get(api::list_instruments)),
            read("/api/v1/instruments/{record}", get(api::show_instrument)),
            read("/api/v1/provisions", get(api::list_provisions)),
            read("/api/v1/facets", get(api::list_facets)),
            read("/api/v1/jurisdictions", get(api::list_jurisdictions)),
            read("/api/v1/jurisdictions/{code}", get(api::show_jurisdiction)),
            read("/api/v1/jurisdictions/{code}/coverage", get(api::coverage::show_coverage)),
            read("/api/v1/regions", get(api::coverage::list_regions)),
            read("/api/v1/regions/{slug}", get(api::coverage::show_region)),
        ],
        words: words::word_files::<WordFolder>(),
        migrations: schema::migrations(),
        nav: vec![
            NavItem { path: "/library", word: "nav-library" },
            NavItem { path: "/jurisdictions", word: "nav-jurisdictions" },
        ],
        openapi: api::openapi(),
        things: &[INSTRUMENT, JURISDICTION],
        links: LINKS,
    }
}

/// The part's tables, for programs that need no pages.
pub fn migrations() -> Vec<balai_store::Migration> {
    schema::migrations()
}

/// Whether the library has no instrument yet.
pub async fn is_empty(
    db: &balai_store::Store,
    space: balai_model::SpaceId,
) -> Result<bool, balai_store::StoreError> {
    let sql = "select count(*) as n from library_instrument where space_id = $1";
    Ok(balai_store::count(db, sql, [space.0.into()]).await? == 0)
}
