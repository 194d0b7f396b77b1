//! Ways to adopting, and to the policies adopted.

use std::sync::Arc;

use axum::routing::{get, post};
use balai_model::Deed;
use balai_part::Route;

use crate::adopt::Adopting;
use crate::adopt::registrar::Registrar;
use crate::menu::shelf::MenuShelf;
use crate::pages::draft::{adopt, kept};
use crate::pages::policy::{amend, changes, list, show};

/// All of them but the files.
pub(crate) fn routes(shelf: &Arc<MenuShelf>, registrar: Arc<dyn Registrar>) -> Vec<Route> {
    let adopting = Arc::new(Adopting { shelf: shelf.clone(), registrar });
    vec![
        Route::get(
            "/drafts/{draft}/adopt",
            Deed::AdoptPolicy,
            get(adopt::show_adopt).with_state(adopting.clone()),
        ),
        Route::post("/drafts/{draft}/adopt", Deed::AdoptPolicy, post(adopt::adopt).with_state(adopting))
            .rescued_by(post(kept::keep)),
        Route::get("/policies", Deed::Read, get(list::list_policies)),
        Route::get("/policies/{name}", Deed::Read, get(show::show_policy).with_state(shelf.clone())),
        Route::get("/policies/{name}/changes", Deed::Read, get(changes::show_policy_changes)),
        Route::post(
            "/policies/{name}/amend",
            Deed::ComposePolicy,
            post(amend::amend_policy).with_state(shelf.clone()),
        ),
    ]
}
