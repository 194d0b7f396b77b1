//! Ways to the files of a policy.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::{MethodRouter, get};
use balai_model::Deed;
use balai_part::Route;
use balai_press::Press;
use balai_web::Query;

use crate::draft::access::Desk;
use crate::export::{Exports, Format, What};
use crate::menu::shelf::MenuShelf;
use crate::pages::draft::take;
use crate::pages::policy::{Shown, files};

type Handler = MethodRouter<Arc<Exports>>;

/// The files below an address; `$file` makes who answers of what and format.
macro_rules! file_routes {
    ($read:ident, $file:ident, $base:literal) => {
        vec![
            $read(concat!($base, "/export.html"), $file(What::Policy, Format::Html)),
            $read(concat!($base, "/export.pdf"), $file(What::Policy, Format::Pdf)),
            $read(concat!($base, "/export.docx"), $file(What::Policy, Format::Docx)),
            $read(concat!($base, "/export.md"), $file(What::Policy, Format::Markdown)),
            $read(concat!($base, "/export.akn"), $file(What::Policy, Format::Akn)),
            $read(concat!($base, "/export.json"), $file(What::Policy, Format::Json)),
            $read(concat!($base, "/summary.html"), $file(What::Summary, Format::Html)),
            $read(concat!($base, "/summary.pdf"), $file(What::Summary, Format::Pdf)),
            $read(concat!($base, "/summary.docx"), $file(What::Summary, Format::Docx)),
            $read(concat!($base, "/card.html"), $file(What::Card, Format::Html)),
            $read(concat!($base, "/card.pdf"), $file(What::Card, Format::Pdf)),
            $read(concat!($base, "/card.docx"), $file(What::Card, Format::Docx)),
        ]
    };
}

/// All of them: those of drafts, under both of their addresses, and those of policies.
pub(crate) fn routes(shelf: &Arc<MenuShelf>, press: Arc<Press>) -> Vec<Route> {
    let exports = Arc::new(Exports { shelf: shelf.clone(), press });
    let by_role =
        |path, handler: Handler| Route::get(path, Deed::ReadDraft, handler.with_state(exports.clone()));
    let by_link =
        |path, handler: Handler| Route::get(path, Deed::UseDraftLink, handler.with_state(exports.clone()));
    let mut all = file_routes!(by_role, draft_file, "/drafts/{draft}");
    all.extend(file_routes!(by_link, draft_file, "/drafts/shared/{token}"));
    let public = |path, handler: Handler| Route::get(path, Deed::Read, handler.with_state(exports.clone()));
    all.extend(file_routes!(public, policy_file, "/policies/{name}"));
    all.push(public("/policies/{name}/take", get(files::show_policy_take)));
    all.push(by_role("/drafts/{draft}/take", get(take::show_take)));
    all.push(by_link("/drafts/shared/{token}/take", get(take::show_take)));
    all
}

fn draft_file(what: What, format: Format) -> Handler {
    get(move |desk: Desk, State(exports): State<Arc<Exports>>, query: Query| {
        take::give_file(desk, exports, query, what, format)
    })
}

fn policy_file(what: What, format: Format) -> Handler {
    get(move |shown: Shown, State(exports): State<Arc<Exports>>, query: Query| {
        files::give_policy_file(shown, exports, query, what, format)
    })
}
