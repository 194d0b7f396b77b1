//! The framework: principles and rights, the three-part test, the 22 elements a social media policy
//! speaks about, and the domains of law.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`term`] | what is an element or domain, and how does its content enter the register? |
//! | [`principle`] | what is a principle, where does it stand, and how does it enter? |
//! | [`three_part_test`] | when may expression be limited, and what do real provisions do? |
//! | [`treatment`] | which provisions protect, enable, oblige or restrict a subject? |
//! | [`export`] | how does its content leave, so that it can be imported again? |
//! | [`cited`] | what is at an address that the content cites? |
//! | [`pages`] | the framework, one principle, the test, one element, one domain |
//! | [`api`] | the same as JSON |

pub mod api;
pub mod cited;
pub mod export;
pub mod pages;
pub mod principle;
pub mod term;
pub mod three_part_test;
pub mod treatment;

use axum::routing::get;
use balai_model::Deed;
use balai_part::{Part, Route};
use balai_store::schema::Type::{Integer, Json, Text, Uuid};
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
            Route::get("/framework/principles/{slug}", Deed::Read, get(pages::show_principle)),
            Route::get("/framework/three-part-test", Deed::Read, get(pages::show_test)),
            Route::get("/framework/elements/{slug}", Deed::Read, get(pages::show_element)),
            Route::get("/framework/domains/{slug}", Deed::Read, get(pages::show_domain)),
            Route::get("/api/v1/principles", Deed::Read, get(api::list_principles)),
            Route::get("/api/v1/principles/{slug}", Deed::Read, get(api::show_principle)),
            Route::get("/api/v1/elements", Deed::Read, get(api::list_elements)),
            Route::get("/api/v1/elements/{slug}", Deed::Read, get(api::show_element)),
            Route::get("/api/v1/domains", Deed::Read, get(api::list_domains)),
            Route::get("/api/v1/domains/{slug}", Deed::Read, get(api::show_domain)),
        ],
        words: words::word_files::<WordFolder>(),
        migrations: migrations(),
        nav: vec![NavItem { path: "/framework", word: "nav-framework" }],
        openapi: api::openapi(),
        things: &["element", "domain", principle::PRINCIPLE],
        links: principle::LINKS,
    }
}

/// The part's tables.
pub fn migrations() -> Vec<Migration> {
    vec![
        Migration {
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
        },
        Migration {
            name: "0007_framework_principles",
            creates: vec![
                Table::sharded("framework_principle", &["slug"])
                    .column("slug", Text)
                    .column("thing_id", Uuid)
                    .column("position", Integer)
                    .column("body", Json)
                    .refers(&["thing_id"], "register_thing", &["id"]),
                Table::sharded("framework_step", &["slug"])
                    .column("slug", Text)
                    .column("position", Integer)
                    .column("body", Json),
                Table::sharded("framework_ask", &["kind", "slug", "position"])
                    .column("kind", Text)
                    .column("slug", Text)
                    .column("position", Integer)
                    .column("words", Text)
                    .refers(&["kind", "slug"], "framework_term", &["kind", "slug"]),
            ],
        },
    ]
}
