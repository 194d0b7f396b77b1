//! The framework: the 22 elements a social media policy speaks about, and the domains of law.
//! (Principles and rights join them later.)
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`term`] | what is an element or domain, and how does its content enter the register? |
//! | [`pages`] | the framework, one element, one domain |
//! | [`api`] | the same as JSON |

pub mod api;
pub mod pages;
pub mod term;

use axum::routing::get;
use balai_model::Deed;
use balai_part::{Part, Route};
use balai_store::schema::Type::{Integer, Text, Uuid};
use balai_store::{Migration, Table};
use balai_web::{NavItem, words};

#[derive(rust_embed::RustEmbed)]
#[folder = "words/"]
struct WordFolder;

/// The part.
pub fn part() -> Part {
    Part {
        name: "framework",
        routes: vec![
            Route::get("/framework", Deed::Read, get(pages::show_framework)),
            Route::get("/framework/elements/{slug}", Deed::Read, get(pages::show_element)),
            Route::get("/framework/domains/{slug}", Deed::Read, get(pages::show_domain)),
            Route::get("/api/v1/elements", Deed::Read, get(api::list_elements)),
            Route::get("/api/v1/elements/{slug}", Deed::Read, get(api::show_element)),
            Route::get("/api/v1/domains", Deed::Read, get(api::list_domains)),
            Route::get("/api/v1/domains/{slug}", Deed::Read, get(api::show_domain)),
        ],
        words: words::word_files::<WordFolder>(),
        migrations: migrations(),
        nav: vec![NavItem { path: "/framework", word: "nav-framework" }],
        openapi: api::openapi(),
        things: &["element", "domain"],
        links: &[],
    }
}

/// The part's tables.
pub fn migrations() -> Vec<Migration> {
    vec![Migration {
        name: "0004_framework",
        creates: vec![
            Table::sharded("framework_term", &["kind", "slug"])
                .column("kind", Text)
                .column("slug", Text)
                .column("thing_id", Uuid)
                .column("position", Integer)
                .column("description", Text)
                .refers(&["thing_id"], "register_thing", &["id"]),
        ],
    }]
}
