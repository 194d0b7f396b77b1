//! Ways into the library: which page answers at which address, and who may go there.

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::{MethodRouter, get, post};
use balai_model::Deed;
use balai_part::{Ctx, Route};
use balai_web::Query;

use crate::{Catalogue, akn, api, correction, form, pages};

/// All of them.
pub(crate) fn routes(catalogue: &Arc<Catalogue>) -> Vec<Route> {
    let read = |path, handler: MethodRouter<Arc<Catalogue>>| {
        Route::get(path, Deed::Read, handler.with_state(catalogue.clone()))
    };
    let edit = |path, handler: MethodRouter<Arc<Catalogue>>| {
        Route::get(path, Deed::EditLibrary, handler.with_state(catalogue.clone()))
    };
    let put = |path, handler: MethodRouter<Arc<Catalogue>>| {
        Route::post(path, Deed::EditLibrary, handler.with_state(catalogue.clone()))
    };
    let limit = Arc::new(correction::limit::Limit::default());
    let mut all = vec![
        read("/library", get(pages::list::list_instruments)),
        read("/library/feed.atom", get(pages::feed::show_feed)),
        read("/library/compare", get(pages::compare::show_comparison)),
        read("/library/compare.csv", get(pages::compare::download_comparison)),
        Route::post(
            "/library/basket",
            Deed::Read,
            post(pages::basket::change_basket).with_state(catalogue.clone()),
        ),
        read("/library/matrix", get(pages::matrix::show_matrix)),
        read("/library/matrix.csv", get(pages::matrix::download_matrix)),
        read("/library/changes", get(pages::changes::list_changes)),
        read("/library/changes.atom", get(pages::changes::show_changes_feed)),
        read("/library/unchecked", get(pages::checked::list_unchecked)),
        read("/library/history/{record}", get(pages::history::show_history)),
        read("/library/history/{record}/changes", get(pages::difference::show_difference)),
        read("/library/corrections/new", get(pages::correction::new_correction)),
        read("/library/corrections/{reference}", get(pages::correction::show_correction)),
        Route::post(
            "/library/corrections",
            Deed::SuggestCorrection,
            post(pages::correction::create_correction).with_state(limit),
        ),
        Route::get("/office/corrections", Deed::DecideCorrection, get(pages::decide::list_corrections)),
        Route::post(
            "/office/corrections/{reference}",
            Deed::DecideCorrection,
            post(pages::decide::decide).with_state(catalogue.clone()),
        ),
        edit("/office/instruments/new", get(pages::form::new_instrument)),
        edit("/office/instruments/{record}/edit", get(pages::form::edit_instrument)),
        edit("/office/forms", get(pages::forms::list_forms)),
        edit("/office/forms/{reference}", get(pages::form::show_form)),
        edit("/office/forms/{reference}/text", get(pages::form_text::show_text)),
        put("/office/forms/{reference}", post(pages::form::send_form))
            .up_to(form::LARGEST)
            .rescued_by(post(pages::form_rescue::keep_what_was_sent)),
        Route::post("/office/checked", Deed::EditLibrary, post(pages::checked::check_record)),
        read("/akn/{*address}", get(pages::instrument::show_instrument)),
        read("/jurisdictions", get(pages::jurisdiction::list_jurisdictions)),
        read("/jurisdictions/{code}", get(pages::jurisdiction::show_jurisdiction)),
        read("/regions/{slug}", get(pages::region::show_region)),
        read("/api/v1/instruments", get(api::list_instruments)),
        read("/api/v1/instruments/{record}", get(api::show_instrument)),
        read("/api/v1/provisions", get(api::list_provisions)),
        read("/api/v1/facets", get(api::list_facets)),
        read("/api/v1/compare", get(api::compare::show_comparison)),
        read("/api/v1/matrix", get(api::matrix::show_matrix)),
        read("/api/v1/jurisdictions", get(api::list_jurisdictions)),
        read("/api/v1/jurisdictions/{code}", get(api::show_jurisdiction)),
        edit("/office/akn", get(pages::akn::show_akn_form)),
        put("/office/akn", post(pages::akn::take_akn_in)).up_to(akn::LARGEST_FILE + 64 * 1024),
        read("/api/v1/jurisdictions/{code}/coverage", get(api::coverage::show_coverage)),
        read("/api/v1/regions", get(api::coverage::list_regions)),
        read("/api/v1/regions/{slug}", get(api::coverage::show_region)),
        read("/library/download", get(pages::download::show_downloads)),
        read("/library/datapackage.json", get(pages::download::show_package)),
        read("/library/cite/{name}", get(pages::cite::show_citation)),
    ];
    all.extend(pages::download::FILES.map(|(path, table, format)| {
        let answer = move |ctx: Ctx,
                           State(catalogue): State<Arc<Catalogue>>,
                           headers: HeaderMap,
                           query: Query| async move {
            pages::download::download(table, format, ctx, &catalogue, &headers, &query).await
        };
        read(path, get(answer))
    }));
    all
}
