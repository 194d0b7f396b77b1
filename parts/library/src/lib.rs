//! The library: instruments from everywhere, to be found, read, cited and taken along.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`record`] | what is a record of the survey, and what is wrong with this one? |
//! | [`import`] | how do records enter the register, and what if one changed? |
//! | [`akn`] | how does Akoma Ntoso go out and come in? |
//! | [`shelve`] | how is one record saved, whoever brings it? |
//! | [`subject`] | which links tell the other parts what a record speaks about? |
//! | [`export`] | how do they leave it, so that they can be imported again? |
//! | [`transfer`] | how does the whole library, with its past, go to another node? |
//! | [`table`] | how is a filtered list written as CSV, JSON, JSON Lines or Parquet? |
//! | [`cite`] | how is an instrument cited as BibTeX and CSL-JSON? |
//! | [`shelf`] | which instruments match these facets, how many of each, in which order? |
//! | [`search`] | which instruments and provisions hold these words? |
//! | [`coverage`] | what does a jurisdiction have that its region has, and what not? |
//! | [`gap`] | what was looked for and not found? |
//! | [`timeline`] | where does each instrument stand on a drawing of the years? |
//! | [`catalogue`] | how do shelf and index follow the register? |
//! | [`compare`] | what do some instruments say about each element, side by side? |
//! | [`matrix`] | how much has each jurisdiction on each element or domain? |
//! | [`form`] | how does an officer add or edit a record by hand, and lose nothing? |
//! | [`correction`] | who says that a record is wrong, and what becomes of it? |
//! | [`history`] | who made which version, and what differs between two? |
//! | [`pages`] | list, instrument, provision, jurisdiction, history, corrections, feeds |
//! | [`api`] | the same as JSON |

pub mod akn;
pub mod api;
pub mod catalogue;
pub mod cite;
pub mod compare;
pub mod correction;
pub mod coverage;
pub mod export;
pub mod filter;
pub mod form;
pub mod gap;
pub mod history;
pub mod import;
pub mod matrix;
pub mod pages;
pub mod record;
mod schema;
pub mod search;
pub mod sheet;
pub mod shelf;
pub mod shelve;
mod store;
pub mod subject;
pub mod table;
pub mod timeline;
pub mod transfer;

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::{get, post};
use balai_model::Deed;
use balai_part::{Ctx, Part, Route};
use balai_web::{NavItem, Query, words};

pub use catalogue::Catalogue;

/// The kind under which instruments stand in the register.
pub const INSTRUMENT: &str = "instrument";
/// The kind under which jurisdictions stand in the register.
pub const JURISDICTION: &str = "jurisdiction";

/// The kinds of link from one instrument to another.
pub const LINKS: &[&str] = &["implements", "amends", "repeals", "cites", "constrains", "adapts"];

/// The kinds of link that other parts enter from their things to an instrument, and its page shows.
pub const SHOWN_LINKS: &[&str] = &["precedent"];

/// All kinds of link the library enters: those above, then those of [`subject`].
const ALL_LINKS: &[&str] = &[
    "implements",
    "amends",
    "repeals",
    "cites",
    "constrains",
    "adapts",
    "of-domain",
    "enables",
    "protects",
    "restricts",
    "obliges",
    "procedural",
    "unassessed",
];

#[derive(rust_embed::RustEmbed)]
#[folder = "words/"]
struct WordFolder;

/// The part, with the catalogue its pages read.
pub fn part(catalogue: Arc<Catalogue>) -> Part {
    let read = |path, handler: axum::routing::MethodRouter<Arc<Catalogue>>| {
        Route::get(path, Deed::Read, handler.with_state(catalogue.clone()))
    };
    let edit = |path, handler: axum::routing::MethodRouter<Arc<Catalogue>>| {
        Route::get(path, Deed::EditLibrary, handler.with_state(catalogue.clone()))
    };
    let put = |path, handler: axum::routing::MethodRouter<Arc<Catalogue>>| {
        Route::post(path, Deed::EditLibrary, handler.with_state(catalogue.clone()))
    };
    let limit = Arc::new(correction::limit::Limit::default());
    let downloads = pages::download::FILES.map(|(path, table, format)| {
        let answer = move |ctx: Ctx,
                           State(catalogue): State<Arc<Catalogue>>,
                           headers: HeaderMap,
                           query: Query| async move {
            pages::download::download(table, format, ctx, &catalogue, &headers, &query).await
        };
        read(path, get(answer))
    });
    Part {
        name: "library",
        routes: vec![
            read("/library", get(pages::list::list_instruments)),
            read("/library/feed.atom", get(pages::feed::show_feed)),
            read("/library/compare", get(pages::compare::show_comparison)),
            read("/library/compare.csv", get(pages::compare::download_comparison)),
            Route::post(
                "/library/basket",
                Deed::Read,
                post(pages::basket::change_basket).with_state(catalogue.clone()),
            ),
            read("/library/matrix", get(pages::matrix::show_matrix)),
            read("/library/matrix.csv", get(pages::matrix::download_matrix)),
            read("/library/changes", get(pages::changes::list_changes)),
            read("/library/changes.atom", get(pages::changes::show_changes_feed)),
            read("/library/unchecked", get(pages::checked::list_unchecked)),
            read("/library/history/{record}", get(pages::history::show_history)),
            read("/library/history/{record}/changes", get(pages::difference::show_difference)),
            read("/library/corrections/new", get(pages::correction::new_correction)),
            read("/library/corrections/{reference}", get(pages::correction::show_correction)),
            Route::post(
                "/library/corrections",
                Deed::SuggestCorrection,
                post(pages::correction::create_correction).with_state(limit),
            ),
            Route::get("/office/corrections", Deed::DecideCorrection, get(pages::decide::list_corrections)),
            Route::post(
                "/office/corrections/{reference}",
                Deed::DecideCorrection,
                post(pages::decide::decide).with_state(catalogue.clone()),
            ),
            edit("/office/instruments/new", get(pages::form::new_instrument)),
            edit("/office/instruments/{record}/edit", get(pages::form::edit_instrument)),
            edit("/office/forms", get(pages::forms::list_forms)),
            edit("/office/forms/{reference}", get(pages::form::show_form)),
            edit("/office/forms/{reference}/text", get(pages::form_text::show_text)),
            put("/office/forms/{reference}", post(pages::form::send_form))
                .up_to(form::LARGEST)
                .rescued_by(post(pages::form_rescue::keep_what_was_sent)),
            Route::post("/office/checked", Deed::EditLibrary, post(pages::checked::check_record)),
            read("/akn/{*address}", get(pages::instrument::show_instrument)),
            read("/jurisdictions", get(pages::jurisdiction::list_jurisdictions)),
            read("/jurisdictions/{code}", get(pages::jurisdiction::show_jurisdiction)),
            read("/regions/{slug}", get(pages::region::show_region)),
            read("/api/v1/instruments", get(api::list_instruments)),
            read("/api/v1/instruments/{record}", get(api::show_instrument)),
            read("/api/v1/provisions", get(api::list_provisions)),
            read("/api/v1/facets", get(api::list_facets)),
            read("/api/v1/compare", get(api::compare::show_comparison)),
            read("/api/v1/matrix", get(api::matrix::show_matrix)),
            read("/api/v1/jurisdictions", get(api::list_jurisdictions)),
            read("/api/v1/jurisdictions/{code}", get(api::show_jurisdiction)),
            edit("/office/akn", get(pages::akn::show_akn_form)),
            put("/office/akn", post(pages::akn::take_akn_in)).up_to(akn::LARGEST_FILE + 64 * 1024),
            read("/api/v1/jurisdictions/{code}/coverage", get(api::coverage::show_coverage)),
            read("/api/v1/regions", get(api::coverage::list_regions)),
            read("/api/v1/regions/{slug}", get(api::coverage::show_region)),
        ],
        routes: [
            vec![
                read("/library", get(pages::list::list_instruments)),
                read("/library/feed.atom", get(pages::feed::show_feed)),
                read("/library/compare", get(pages::compare::show_comparison)),
                read("/library/compare.csv", get(pages::compare::download_comparison)),
                Route::post(
                    "/library/basket",
                    Deed::Read,
                    post(pages::basket::change_basket).with_state(catalogue.clone()),
                ),
                read("/library/matrix", get(pages::matrix::show_matrix)),
                read("/library/matrix.csv", get(pages::matrix::download_matrix)),
                read("/library/changes", get(pages::changes::list_changes)),
                read("/library/changes.atom", get(pages::changes::show_changes_feed)),
                read("/library/unchecked", get(pages::checked::list_unchecked)),
                read("/library/history/{record}", get(pages::history::show_history)),
                read("/library/history/{record}/changes", get(pages::difference::show_difference)),
                read("/library/corrections/new", get(pages::correction::new_correction)),
                read("/library/corrections/{reference}", get(pages::correction::show_correction)),
                Route::post(
                    "/library/corrections",
                    Deed::SuggestCorrection,
                    post(pages::correction::create_correction).with_state(limit),
                ),
                Route::get(
                    "/office/corrections",
                    Deed::DecideCorrection,
                    get(pages::decide::list_corrections),
                ),
                Route::post(
                    "/office/corrections/{reference}",
                    Deed::DecideCorrection,
                    post(pages::decide::decide).with_state(catalogue.clone()),
                ),
                Route::post("/office/checked", Deed::EditLibrary, post(pages::checked::check_record)),
                read("/akn/{*address}", get(pages::instrument::show_instrument)),
                read("/jurisdictions", get(pages::jurisdiction::list_jurisdictions)),
                read("/jurisdictions/{code}", get(pages::jurisdiction::show_jurisdiction)),
                read("/regions/{slug}", get(pages::region::show_region)),
                read("/api/v1/instruments", get(api::list_instruments)),
                read("/api/v1/instruments/{record}", get(api::show_instrument)),
                read("/api/v1/provisions", get(api::list_provisions)),
                read("/api/v1/facets", get(api::list_facets)),
                read("/api/v1/compare", get(api::compare::show_comparison)),
                read("/api/v1/matrix", get(api::matrix::show_matrix)),
                read("/api/v1/jurisdictions", get(api::list_jurisdictions)),
                read("/api/v1/jurisdictions/{code}", get(api::show_jurisdiction)),
                edit("/office/akn", get(pages::akn::show_akn_form)),
                put("/office/akn", post(pages::akn::take_akn_in)).up_to(akn::LARGEST_FILE + 64 * 1024),
                read("/api/v1/jurisdictions/{code}/coverage", get(api::coverage::show_coverage)),
                read("/api/v1/regions", get(api::coverage::list_regions)),
                read("/api/v1/regions/{slug}", get(api::coverage::show_region)),
                read("/library/download", get(pages::download::show_downloads)),
                read("/library/datapackage.json", get(pages::download::show_package)),
                read("/library/cite/{name}", get(pages::cite::show_citation)),
            ],
            downloads.into(),
        ]
        .concat(),
        words: words::word_files::<WordFolder>(),
        migrations: schema::migrations(),
        nav: vec![
            NavItem { path: "/library", word: "nav-library" },
            NavItem { path: "/jurisdictions", word: "nav-jurisdictions" },
        ],
        openapi: api::openapi(),
        things: &[INSTRUMENT, JURISDICTION],
        links: ALL_LINKS,
    }
}

/// The part's tables, for programs that need no pages.
pub fn migrations() -> Vec<balai_store::Migration> {
    schema::migrations()
}

/// The thing that each record id names, merged twins included.
pub async fn things_of_records(
    db: &balai_store::Store,
    space: balai_model::SpaceId,
) -> Result<std::collections::HashMap<String, balai_model::ThingId>, balai_store::StoreError> {
    store::record_names(db, space).await
}

/// Whether the library has no instrument yet.
pub async fn is_empty(
    db: &balai_store::Store,
    space: balai_model::SpaceId,
) -> Result<bool, balai_store::StoreError> {
    let sql = "select count(*) as n from library_instrument where space_id = $1";
    Ok(balai_store::count(db, sql, [space.0.into()]).await? == 0)
}
