//! Ways into the composer. The pages of a draft are there twice: under its own address, for those
//! whose role lets them, and under each link that was given out, for whoever holds it.

use std::sync::Arc;

use axum::routing::{MethodRouter, get, post};
use balai_model::Deed;
use balai_part::Route;
use balai_press::Press;

use crate::adopt::registrar::Registrar;
use crate::api;
use crate::menu::shelf::MenuShelf;
use crate::pages::draft::{blanks, choices, kept, list, new, preview, section, shares, tasks, versions};
use crate::pages::{balance, menu};

mod adopt;
mod take;

type Handler = MethodRouter<Arc<MenuShelf>>;

/// The pages of one draft below an address.
macro_rules! draft_routes {
    ($read:ident, $write:ident, $base:literal) => {
        vec![
            $read($base, get(tasks::show_draft)),
            $write(concat!($base, "/clauses"), post(tasks::add_lacking)),
            $read(concat!($base, "/details"), get(new::edit_details)),
            $write(concat!($base, "/details"), post(new::update_details)),
            $read(concat!($base, "/sections/{element}"), get(section::show_section)),
            $write(concat!($base, "/sections/{element}"), post(section::update_section)),
            $write(concat!($base, "/sections/{element}/remarks"), post(shares::create_remark)),
            $write(concat!($base, "/remarks/settle"), post(shares::settle)),
            $read(concat!($base, "/blanks"), get(blanks::show_blanks)),
            $write(concat!($base, "/blanks"), post(blanks::fill_blanks)),
            $read(concat!($base, "/choices"), get(choices::show_choices)),
            $write(concat!($base, "/choices"), post(choices::answer_choices)),
            $read(concat!($base, "/choices/{slug}"), get(choices::show_one_choice)),
            $write(concat!($base, "/choices/{slug}"), post(choices::answer_one_choice)),
            $read(concat!($base, "/preview"), get(preview::show_preview)),
            $read(concat!($base, "/balance"), get(balance::draft::show_balance)),
            $write(concat!($base, "/balance"), post(balance::draft::settle_finding)),
            $read(concat!($base, "/versions"), get(versions::list_versions)),
            $read(concat!($base, "/changes"), get(versions::show_changes)),
        ]
    };
}

/// All of them.
pub(crate) fn routes(press: Arc<Press>, registrar: Arc<dyn Registrar>) -> Vec<Route> {
    let shelf = Arc::new(MenuShelf::default());
    let mut all = menu_routes(&shelf);
    all.extend(office_routes(&shelf));
    all.extend(take::routes(&shelf, press));
    all.extend(adopt::routes(&shelf, registrar));
    let read = |path, handler: Handler| Route::get(path, Deed::ReadDraft, handler.with_state(shelf.clone()));
    let write = |path, handler: Handler| {
        Route::post(path, Deed::ComposePolicy, handler.with_state(shelf.clone())).rescued_by(post(kept::keep))
    };
    all.extend(draft_routes!(read, write, "/drafts/{draft}"));
    let read =
        |path, handler: Handler| Route::get(path, Deed::UseDraftLink, handler.with_state(shelf.clone()));
    let write =
        |path, handler: Handler| Route::post(path, Deed::UseDraftLink, handler.with_state(shelf.clone()));
    all.extend(draft_routes!(read, write, "/drafts/shared/{token}"));
    all
}

/// The menu, which everybody may read.
fn menu_routes(shelf: &Arc<MenuShelf>) -> Vec<Route> {
    let read = |path, handler: Handler| Route::get(path, Deed::Read, handler.with_state(shelf.clone()));
    vec![
        read("/menu", get(menu::list::list_guidelines)),
        read("/menu/{slug}", get(menu::guideline::show_guideline)),
        read("/menu/choices", get(menu::choice::list_choices)),
        read("/menu/choices/{slug}", get(menu::choice::show_choice)),
        read("/menu/bundles/{slug}", get(menu::bundle::show_bundle)),
        Route::get("/balance/rules", Deed::Read, get(balance::rules::list_rules)),
        read("/balance/check", get(balance::instrument::check_instrument)),
        read("/api/v1/guidelines", get(api::list_guidelines)),
        read("/api/v1/guidelines/{slug}", get(api::show_guideline)),
        read("/api/v1/choices", get(api::list_choices)),
        read("/api/v1/bundles", get(api::list_bundles)),
    ]
}

/// What only those do who work here: begin drafts, list them, give out links.
fn office_routes(shelf: &Arc<MenuShelf>) -> Vec<Route> {
    let write = |path, deed, handler: Handler| {
        Route::post(path, deed, handler.with_state(shelf.clone())).rescued_by(post(kept::keep))
    };
    vec![
        Route::get("/drafts", Deed::ReadDraft, get(list::list_drafts)),
        write("/drafts", Deed::ComposePolicy, post(new::create_draft)),
        Route::get("/drafts/new", Deed::ComposePolicy, get(new::new_draft).with_state(shelf.clone())),
        Route::get("/drafts/{draft}/shares", Deed::ShareDraft, get(shares::list_shares)),
        write("/drafts/{draft}/shares", Deed::ShareDraft, post(shares::create_share)),
        write("/drafts/{draft}/shares/revoke", Deed::ShareDraft, post(shares::revoke)),
    ]
}
