//! Processes: how a policy is developed and put into force, step by step, who does what by when,
//! what is late, and where people take part.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`template`] | what is a template made of? |
//! | [`import`] | how do templates enter, and which are refused? |
//! | [`guide`] | which templates does the node have? |
//! | [`cited`] | which instruments and guidelines do they name? |
//! | [`process`] | what is a process, and who may see it? |
//! | [`plan`] | when is each step due? |
//! | [`status`] | what is done, late, next, to come? |
//! | [`deed`] | what is done to a process, and what is refused? |
//! | [`draft`] | which draft is it about? |
//! | [`log`] | what happened to it? |
//! | [`calendar`] | how do its days get into a calendar? |
//! | [`drawing`] | where do its stages stand on a drawing? |
//! | [`typed`] | what was typed into a form, and is it right? |
//! | [`pages`] | list, guide, status, log, calendar, and the forms of those who run processes |
//! | [`api`] | the same as JSON |

pub mod api;
pub mod calendar;
pub mod cited;
pub mod deed;
pub mod draft;
pub mod drawing;
pub mod guide;
pub mod import;
pub mod log;
pub mod pages;
pub mod plan;
pub mod process;
mod schema;
pub mod status;
mod store;
pub mod template;
#[cfg(test)]
mod testing;
pub mod typed;

use axum::routing::{MethodRouter, get, post};
use balai_model::Deed;
use balai_part::{Part, Route};
use balai_store::Migration;
use balai_web::{NavItem, words};

#[derive(rust_embed::RustEmbed)]
#[folder = "words/"]
struct WordFolder;

/// The part.
pub fn part() -> Part {
    let read = |path, handler: MethodRouter| Route::get(path, Deed::Read, handler);
    let run = |path, handler: MethodRouter| Route::get(path, Deed::RunProcess, handler);
    let put = |path, handler: MethodRouter| Route::post(path, Deed::RunProcess, handler);
    Part {
        name: "processes",
        routes: vec![
            read("/processes", get(pages::list::list_processes)),
            put("/processes", post(pages::begin::create_process)),
            run("/processes/new", get(pages::begin::new_process)),
            read("/processes/templates/{slug}", get(pages::guide::show_template)),
            read("/processes/{process}", get(pages::status::show_process)),
            read("/processes/{process}/log", get(pages::log::show_log)),
            read("/processes/{process}/calendar.ics", get(pages::calendar::show_calendar)),
            run("/processes/{process}/settings", get(pages::settings::edit_settings)),
            put("/processes/{process}/settings", post(pages::settings::update_settings)),
            put("/processes/{process}/publication", post(pages::settings::set_publication)),
            run("/processes/{process}/steps/{step}", get(pages::step::edit_step)),
            put("/processes/{process}/steps/{step}", post(pages::step::update_step)),
            run("/processes/{process}/stages/{stage}", get(pages::stage::edit_stage)),
            put("/processes/{process}/stages/{stage}", post(pages::stage::replan_stage)),
            run("/processes/{process}/gates/{gate}", get(pages::gate::edit_gate)),
            put("/processes/{process}/gates/{gate}", post(pages::gate::decide_gate)),
            run("/processes/{process}/points/{point}", get(pages::point::edit_point)),
            put("/processes/{process}/points/{point}", post(pages::point::announce)),
            read("/api/v1/process-templates", get(api::template::list_templates)),
            read("/api/v1/process-templates/{slug}", get(api::template::show_template)),
            read("/api/v1/processes", get(api::list_processes)),
            read("/api/v1/processes/{process}", get(api::show_process)),
        ],
        words: words::word_files::<WordFolder>(),
        migrations: migrations(),
        nav: vec![NavItem { path: "/processes", word: "nav-processes" }],
        openapi: api::openapi(),
        things: &[process::PROCESS, guide::TEMPLATE],
        links: &["guides", "follows", guide::DRAWS_ON],
    }
}

/// The part's tables.
pub fn migrations() -> Vec<Migration> {
    schema::migrations()
}
