//! The composer: the menu of guidelines, and drafts of policies composed from it.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`menu`] | which guidelines are there, what does each need, exclude and rest on? |
//! | [`blank`] | where in a text does each administration write its own? |
//! | [`pages`] | the menu, a guideline, choices, bundles |
//! | [`api`] | the same as JSON |

pub mod api;
pub mod blank;
pub mod menu;
pub mod pages;
mod schema;

use std::sync::Arc;

use axum::routing::{MethodRouter, get};
use balai_model::Deed;
use balai_part::{Part, Route};
use balai_web::{NavItem, words};

use menu::shelf::MenuShelf;

#[derive(rust_embed::RustEmbed)]
#[folder = "words/"]
struct WordFolder;

/// The part.
pub fn part() -> Part {
    let shelf = Arc::new(MenuShelf::default());
    let read = |path, handler: MethodRouter<Arc<MenuShelf>>| {
        Route::get(path, Deed::Read, handler.with_state(shelf.clone()))
    };
    Part {
        name: "composer",
        routes: vec![
            read("/menu", get(pages::menu::list::list_guidelines)),
            read("/menu/{slug}", get(pages::menu::guideline::show_guideline)),
            read("/menu/choices", get(pages::menu::choice::list_choices)),
            read("/menu/choices/{slug}", get(pages::menu::choice::show_choice)),
            read("/menu/bundles/{slug}", get(pages::menu::bundle::show_bundle)),
            read("/api/v1/guidelines", get(api::list_guidelines)),
            read("/api/v1/guidelines/{slug}", get(api::show_guideline)),
            read("/api/v1/choices", get(api::list_choices)),
            read("/api/v1/bundles", get(api::list_bundles)),
        ],
        words: words::word_files::<WordFolder>(),
        migrations: schema::migrations(),
        nav: vec![NavItem { path: "/menu", word: "nav-menu" }],
        openapi: api::openapi(),
        things: &[menu::GUIDELINE],
        links: menu::LINKS,
    }
}

/// The part's tables, for programs that need no pages.
pub fn migrations() -> Vec<balai_store::Migration> {
    schema::migrations()
}
