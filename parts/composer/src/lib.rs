//! The composer: the menu of guidelines, and drafts of policies composed from it.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`menu`] | which guidelines are there, what does each need, exclude and rest on? |
//! | [`draft`] | what is a draft, who may change it, and how does it become a version? |
//! | [`balance`] | what is missing, what does not fit, what did somebody accept? |
//! | [`blank`] | where in a text does each administration write its own? |
//! | [`adopt`] | how does a draft become a policy, and a policy get its next version? |
//! | [`export`] | how does a policy leave: as which files, for whom? |
//! | [`routes`] | which page answers at which address, and who may go there? |
//! | [`pages`] | the menu, a guideline, choices, bundles; a draft, its sections, versions, links |
//! | [`api`] | the menu as JSON |

pub mod adopt;
pub mod api;
pub mod balance;
pub mod blank;
pub mod draft;
pub mod export;
pub mod menu;
pub mod pages;
mod routes;
mod schema;

use std::sync::Arc;

use balai_part::Part;
use balai_press::Press;
use balai_web::{NavItem, words};

use adopt::registrar::Registrar;

/// The kinds of link the composer enters: those of a guideline, and those of a clause.
const LINKS: &[&str] =
    &["of-element", "requires", "conflicts-with", "safeguarded-by", "precedent", "adapted-from", "adopts"];

#[derive(rust_embed::RustEmbed)]
#[folder = "words/"]
struct WordFolder;

/// The part; PDF is made by the press, and adopted policies are entered by the registrar.
pub fn part(press: Arc<Press>, registrar: Arc<dyn Registrar>) -> Part {
    Part {
        name: "composer",
        routes: routes::routes(press, registrar),
        words: words::word_files::<WordFolder>(),
        migrations: schema::migrations(),
        nav: vec![NavItem { path: "/menu", word: "nav-menu" }],
        openapi: api::openapi(),
        things: &[menu::GUIDELINE, draft::DRAFT],
        links: LINKS,
    }
}

/// The part's tables, for programs that need no pages.
pub fn migrations() -> Vec<balai_store::Migration> {
    schema::migrations()
}
