//! What Balai is, what it carries, and how its API is described.

use askama::Template;
use axum::Extension;
use axum::Json;
use axum::response::{IntoResponse, Response};
use balai_part::Ctx;
use balai_web::{Answer, Frame, Page, assets};

use crate::pages::Openapi;

/// The page.
#[derive(Template)]
#[template(path = "about.html")]
pub struct AboutPage {
    frame: Frame,
    version: &'static str,
}

/// `GET /about`
pub async fn show_about(ctx: Ctx) -> Answer<Page<AboutPage>> {
    Ok(Page(AboutPage { frame: ctx.frame(), version: env!("CARGO_PKG_VERSION") }))
}

/// The page.
#[derive(Template)]
#[template(path = "licences.html")]
pub struct LicencesPage {
    frame: Frame,
    licences: String,
}

/// `GET /about/licences`
pub async fn show_licences(ctx: Ctx) -> Answer<Page<LicencesPage>> {
    Ok(Page(LicencesPage { frame: ctx.frame(), licences: assets::licences() }))
}

/// The words of all problems, in the order of the page that explains them.
pub const PROBLEMS: [&str; 10] = [
    "problem-bad-request",
    "problem-sign-in",
    "problem-sign-in-link",
    "problem-forbidden",
    "problem-cross-site",
    "problem-not-found",
    "problem-method",
    "problem-too-long",
    "problem-too-slow",
    "problem-ours",
];

/// The page.
#[derive(Template)]
#[template(path = "problems.html")]
pub struct ProblemsPage {
    frame: Frame,
    problems: Vec<(&'static str, String, String)>,
}

/// `GET /problems`: what the `type` of an API problem leads to.
pub async fn show_problems(ctx: Ctx) -> Answer<Page<ProblemsPage>> {
    let problems = PROBLEMS
        .into_iter()
        .map(|word| (word, ctx.reader.w(&format!("{word}-title")), ctx.reader.w(&format!("{word}-text"))))
        .collect();
    Ok(Page(ProblemsPage { frame: ctx.frame(), problems }))
}

/// `GET /api/openapi.json`
pub async fn show_openapi(Extension(Openapi(openapi)): Extension<Openapi>) -> Response {
    Json(openapi.as_ref()).into_response()
}
