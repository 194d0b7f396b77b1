//! Pages that belong to no part, and journeys that need two.

pub mod about;
pub mod api;
pub mod display;
pub mod health;
pub mod home;
pub mod language;
pub mod office;
pub mod sign_in;

use std::sync::Arc;

use axum::routing::{get, post};
use balai_library::Catalogue;
use balai_model::Deed;
use balai_part::{Part, Route};
use balai_web::{NavItem, assets, words};

#[derive(rust_embed::RustEmbed)]
#[folder = "words/"]
struct WordFolder;

/// The description of the API, handed to the page that shows it.
#[derive(Clone)]
pub struct Openapi(pub Arc<serde_json::Value>);

/// What comes first in the navigation.
pub fn front(catalogue: Arc<Catalogue>) -> Part {
    Part {
        name: "front",
        routes: vec![Route::get("/", Deed::Read, get(home::show_home).with_state(catalogue))],
        nav: vec![NavItem { path: "/", word: "nav-home" }],
        words: words::word_files::<WordFolder>(),
        ..Part::default()
    }
}

/// The rest of the house.
pub fn back(catalogue: Arc<Catalogue>) -> Part {
    Part {
        name: "back",
        routes: vec![
            Route::get("/about", Deed::Read, get(about::show_about)),
            Route::get("/about/languages", Deed::Read, get(language::show_languages)),
            Route::get("/about/licences", Deed::Read, get(about::show_licences)),
            Route::get("/problems", Deed::Read, get(about::show_problems)),
            Route::post("/language", Deed::Read, post(language::choose_language)),
            Route::get("/display", Deed::Read, get(display::show_display)),
            Route::post("/display", Deed::Read, post(display::choose_display)),
            Route::get("/sign-in", Deed::Read, get(sign_in::show_sign_in)),
            Route::post("/sign-in", Deed::Read, post(sign_in::sign_in)),
            Route::post("/sign-out", Deed::SignOut, post(sign_in::sign_out)),
            Route::get("/office", Deed::SeeOffice, get(office::show_office).with_state(catalogue.clone())),
            Route::get("/api/v1/acts", Deed::SeeOffice, get(office::list_acts)),
            Route::get("/api/v1/node", Deed::Read, get(office::show_node).with_state(catalogue.clone())),
            Route::post(
                "/office/import",
                Deed::ImportContent,
                post(office::import_content).with_state(catalogue),
            ),
            Route::get("/assets/{name}", Deed::Read, get(assets::show_asset)),
            Route::get("/healthz", Deed::Read, get(health::is_alive)),
            Route::get("/readyz", Deed::Read, get(health::is_ready)),
            Route::get("/robots.txt", Deed::Read, get(health::show_robots)),
            Route::get("/favicon.ico", Deed::Read, get(health::show_icon)),
            Route::get("/api", Deed::Read, get(api::show_api)),
            Route::get("/api/operations/{name}", Deed::Read, get(api::show_operation)),
            Route::get("/api/openapi.json", Deed::Read, get(about::show_openapi)),
            Route::get("/api/v1/languages", Deed::Read, get(language::list_languages)),
        ],
        openapi: {
            let mut openapi = language::openapi();
            openapi.merge(office::openapi());
            openapi
        },
        ..Part::default()
    }
}
