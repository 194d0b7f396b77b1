//! What was typed in a form is not lost when whoever sends it is not let in, or the store fails: it
//! is kept for the officer whose form it is, or given back to be sent again.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::response::{IntoResponse, Response};
use balai_part::Ctx;
use balai_part::ctx::Shared;
use balai_store::StoreError;
use balai_web::{Form as Fields, Frame, Page, Path, Problem, Reader};

use crate::form::{self, Sent};

#[derive(Template)]
#[template(path = "form_rescue.html")]
struct RescuePage {
    frame: Frame,
    title: String,
    why: String,
    /// What was sent, unless the node has kept it.
    sent: Option<Sent>,
}

/// Answers whoever is not let in at `POST /office/forms/{reference}`.
pub async fn keep_what_was_sent(
    ctx: Result<Ctx, Problem>,
    reader: Reader,
    Extension(shared): Extension<Arc<Shared>>,
    Extension(problem): Extension<Problem>,
    Path(reference): Path<String>,
    fields: Result<Fields<Vec<(String, String)>>, Problem>,
) -> Response {
    let sent = match fields {
        Ok(Fields(pairs)) => Sent { pairs },
        Err(unreadable) => return unreadable.into_response(),
    };
    let mut frame = match &ctx {
        Ok(ctx) => ctx.frame(),
        Err(_) => Frame::new(reader),
    };
    frame.nav.clone_from(&shared.nav);
    frame.origin.clone_from(&shared.origin);
    let kept = match kept(&shared, &reference, &sent).await {
        Ok(kept) => kept,
        Err(cause) => return not_saved(frame, &Problem::ours(cause), sent),
    };
    page(frame, &problem, (!kept).then_some(sent))
}

async fn kept(shared: &Shared, reference: &str, sent: &Sent) -> Result<bool, StoreError> {
    // Without any field there is nothing to keep.
    if sent.pairs.is_empty() {
        return Ok(false);
    }
    let tx = shared.store.begin().await?;
    let outside = shared.outside.as_ref();
    let kept = form::keep_for_its_officer(&tx, outside, shared.space, reference, sent).await?;
    tx.commit().await?;
    Ok(kept)
}

/// Gives back what was sent, because nothing could be kept.
pub(crate) fn not_saved(frame: Frame, problem: &Problem, sent: Sent) -> Response {
    page(frame, problem, Some(sent))
}

fn page(frame: Frame, problem: &Problem, sent: Option<Sent>) -> Response {
    let title = frame.w(&format!("{}-title", problem.word));
    let why = frame.w(&format!("{}-text", problem.word));
    (problem.status, Page(RescuePage { title, why, sent, frame })).into_response()
}
