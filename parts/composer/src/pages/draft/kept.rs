//! What somebody sent whose session had ended: it is before her again, to be sent once more when she
//! has signed in. Nothing is stored.

use askama::Template;
use axum::response::{IntoResponse, Response};
use balai_part::ctx::Shared;
use balai_web::{Answer, Form, Frame, Page, Problem, Reader};

use super::Pairs;

/// The page.
#[derive(Template)]
#[template(path = "kept.html")]
pub struct KeptPage {
    frame: Frame,
    action: String,
    typed: Pairs,
    /// What was typed by hand, to be read and copied.
    shown: Vec<String>,
}

/// Answers in place of a page that did not let her in.
pub async fn keep(
    axum::Extension(problem): axum::Extension<Problem>,
    axum::Extension(shared): axum::Extension<std::sync::Arc<Shared>>,
    reader: Reader,
    form: Answer<Form<Pairs>>,
) -> Response {
    let Ok(Form(typed)) = form else { return problem.into_response() };
    let by_hand = |(name, typed): &(String, String)| {
        let field = ["heading-", "text-", "blank-", "title", "issuer", "words", "label"];
        (field.iter().any(|start| name.starts_with(start)) && !typed.is_empty()).then(|| typed.clone())
    };
    let mut frame = Frame::new(reader.clone());
    frame.nav.clone_from(&shared.nav);
    frame.origin.clone_from(&shared.origin);
    let shown = typed.iter().filter_map(by_hand).collect();
    let page = KeptPage { action: reader.href(&reader.path), typed, shown, frame };
    (problem.status, Page(page)).into_response()
}
