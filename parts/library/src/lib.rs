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
//! | [`routes`] | which page answers at which address, and who may go there? |
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
mod routes;
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

use balai_part::Part;
use balai_web::{NavItem, words};

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
    Part {
        name: "library",
        routes: routes::routes(&catalogue),
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

/// The thing a record id names, also in a transaction that has not ended.
pub async fn thing_of_record(
    from: &impl balai_store::Ask,
    space: balai_model::SpaceId,
    id: &str,
) -> Result<Option<balai_model::ThingId>, balai_store::StoreError> {
    store::thing_of_record(from, space, id).await
}

/// Whether the library has no instrument yet.
pub async fn is_empty(
    db: &balai_store::Store,
    space: balai_model::SpaceId,
) -> Result<bool, balai_store::StoreError> {
    let sql = "select count(*) as n from library_instrument where space_id = $1";
    Ok(balai_store::count(db, sql, [space.0.into()]).await? == 0)
}
