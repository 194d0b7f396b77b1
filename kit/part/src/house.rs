//! Parts together: one router, one set of words, one list of tables.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::handler::Handler;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use balai_model::Deed;
use balai_store::Migration;
use balai_web::layers::{Site, dress};
use balai_web::{NavItem, Problem, WordFile, Words, words};
use tower_http::limit::RequestBodyLimitLayer;

use crate::ctx::{Ctx, Shared};
use crate::described::completed;
use crate::{Part, Route};

/// All parts of a node.
pub struct House {
    parts: Vec<Part>,
}

impl House {
    /// A house of these parts; their order is that of the navigation.
    pub fn new(parts: Vec<Part>) -> Self {
        Self { parts }
    }

    /// Every way in, for tests that forget none.
    pub fn routes(&self) -> impl Iterator<Item = &Route> {
        self.parts.iter().flat_map(|part| &part.routes)
    }

    /// The parts.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Every migration, the kit's before the parts'.
    pub fn migrations(&self) -> Vec<Migration> {
        let mut all = balai_register::migrations();
        all.extend(balai_people::migrations());
        all.extend(self.parts.iter().flat_map(|part| part.migrations.clone()));
        all
    }

    /// The word files of kit and parts.
    pub fn word_files(&self) -> Vec<WordFile> {
        let mut all = words::own_word_files();
        all.extend(self.parts.iter().flat_map(|part| part.words.clone()));
        all
    }

    /// The navigation entries of all parts.
    pub fn nav(&self) -> Vec<NavItem> {
        self.parts.iter().flat_map(|part| part.nav.clone()).collect()
    }

    /// The description of the whole API.
    pub fn openapi(&self) -> serde_json::Value {
        let mut whole = utoipa::openapi::OpenApi::default();
        for part in &self.parts {
            whole.merge(part.openapi.clone());
        }
        whole.info.title = "Balai".into();
        whole.info.version = "1".into();
        whole.info.description = Some(
            "Every list and page of a Balai node as JSON. Lists answer {total, items, next}; \
             `next` is the cursor for `?cursor=`. Errors are RFC 9457 problems. \
             Content is CC BY 4.0; each record says how far it was checked."
                .into(),
        );
        completed(&whole)
    }

    /// The site: all routes behind their permissions, in the web layers.
    pub fn serve(&self, shared: Arc<Shared>, words: Arc<Words>) -> Router {
        let mut router = Router::new();
        for route in self.routes() {
            let (deed, path, rescue) = (route.deed, route.path, route.rescue.clone());
            let guarded: MethodRouter = route.handler.clone().layer(from_fn(
                move |ctx: Result<Ctx, Problem>, request: Request, next: Next| {
                    guard(deed, path, rescue.clone(), ctx, request, next)
                },
            ));
            let limited: MethodRouter = guarded.layer(RequestBodyLimitLayer::new(route.body_limit));
            let limited: MethodRouter = limited.layer(DefaultBodyLimit::max(route.body_limit));
            router = router.route(route.path, limited);
        }
        let site = Site { words, nav: shared.nav.clone(), origin: shared.origin.clone() };
        let router = router.layer(axum::Extension(shared));
        dress(router, Arc::new(site))
    }
}

/// Answers whoever is not let in; a route may have somebody who saves what she brought.
async fn turn_away(problem: Problem, rescue: Option<MethodRouter>, mut request: Request) -> Response {
    match rescue {
        Some(rescue) => {
            request.extensions_mut().insert(problem);
            Handler::call(rescue, request, ()).await
        }
        None => problem.into_response(),
    }
}

/// Deny by default: a route's deed is checked before its page function is asked, even if that
/// forgets to ask for a proof.
async fn guard(
    deed: Deed,
    path: &'static str,
    rescue: Option<MethodRouter>,
    ctx: Result<Ctx, Problem>,
    request: Request,
    next: Next,
) -> Response {
    let began = std::time::Instant::now();
    let method = request.method().to_string();
    let response = match ctx {
        Ok(ctx) if ctx.visitor.role().may(deed) => next.run(request).await,
        Ok(ctx) if ctx.visitor.person.is_none() => turn_away(Problem::sign_in_first(), rescue, request).await,
        Ok(_) => turn_away(Problem::forbidden(), rescue, request).await,
        Err(problem) => turn_away(problem, rescue, request).await,
    };
    let status = response.status().as_u16().to_string();
    // The route, not the path: what somebody reads or seeks is nobody's business.
    let labels = [("route", path.to_owned()), ("method", method), ("status", status)];
    metrics::counter!("balai_requests_total", &labels).increment(1);
    metrics::histogram!("balai_request_seconds", "route" => path).record(began.elapsed());
    response
}
