//! For machines: alive, ready, robots, and the icon browsers ask for unbidden.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use balai_part::Ctx;
use balai_web::{Redirect, assets};

/// `GET /healthz`: the process answers.
pub async fn is_alive() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: the database answers too.
pub async fn is_ready(ctx: Ctx) -> Response {
    match ctx.store().ping().await {
        Ok(()) => "ready\n".into_response(),
        Err(error) => {
            tracing::warn!(%error, "not ready: {error}");
            let kind = [(axum::http::header::CONTENT_TYPE, "text/plain")];
            (StatusCode::SERVICE_UNAVAILABLE, kind, "the database does not answer\n").into_response()
        }
    }
}

/// `GET /robots.txt`: everything public may be read; filters make endless combinations.
pub async fn show_robots() -> &'static str {
    "User-agent: *\nDisallow: /office\nDisallow: /sign-in\nDisallow: /library?\nDisallow: /*/library?\n"
}

/// `GET /favicon.ico`
pub async fn show_icon() -> Redirect {
    Redirect::moved(&assets::address("favicon.svg"))
}
