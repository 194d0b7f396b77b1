//! The owner's queue of suggested corrections.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::DecideCorrection;
use balai_web::{Answer, Form, Frame, Page, Path, Problem, Redirect};
use serde::Deserialize;

use crate::catalogue::Catalogue;
use crate::correction::{Decision, DecisionRefused, decide_correction, store};
use crate::history;
use crate::pages::correction::{CorrectionView, why};
use crate::pages::stale;

/// How many corrections the page shows at once.
const SHOWN: u32 = 50;

#[derive(Template)]
#[template(path = "corrections.html")]
struct CorrectionsPage {
    frame: Frame,
    items: Vec<Item>,
    faults: Vec<(String, String)>,
    /// A decision that came too late: the correction's reference and the reason that was written.
    lost: Option<(String, String)>,
}

struct Item {
    view: CorrectionView,
    /// The version of the record that is shown.
    version: i64,
    /// Whether the record says something else than when the correction was suggested.
    stale: bool,
    faulty: bool,
    /// The id of the control for the reason.
    control: String,
    reason: String,
}

/// `GET /office/corrections`
pub async fn list_corrections(ctx: Ctx, Allowed(_proof): Allowed<DecideCorrection>) -> Answer<Response> {
    Ok(Page(queue(&ctx).await?).into_response())
}

async fn queue(ctx: &Ctx) -> Answer<CorrectionsPage> {
    let mut items = Vec::new();
    for correction in store::open_corrections(ctx.store(), ctx.space(), SHOWN).await.map_err(refused)? {
        let newest = history::newest(ctx.store(), ctx.space(), &correction.record).await.map_err(refused)?;
        let mut correction = correction;
        let now = newest.as_ref().map(|newest| correction.field.value(&newest.record)).unwrap_or_default();
        let stale = now != correction.old_value;
        // The owner decides on what the record says now.
        correction.old_value = now;
        items.push(Item {
            version: newest.map_or(0, |newest| newest.version),
            stale,
            faulty: false,
            control: format!("reason-{}", correction.reference),
            reason: String::new(),
            view: CorrectionView::of(ctx, correction).await?,
        });
    }
    Ok(CorrectionsPage { items, faults: Vec::new(), lost: None, frame: ctx.frame() })
}

/// The form that decides on a correction.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    decision: String,
    reason: String,
    seen: String,
}

/// `POST /office/corrections/{reference}`
pub async fn decide(
    ctx: Ctx,
    Allowed(proof): Allowed<DecideCorrection>,
    State(catalogue): State<Arc<Catalogue>>,
    Path(reference): Path<String>,
    Form(form): Form<DecisionForm>,
) -> Answer<Response> {
    let accept = match form.decision.as_str() {
        "accept" => true,
        "refuse" => false,
        other => return Err(Problem::bad_request(format!("decision={other}"))),
    };
    let seen = form.seen.parse().map_err(|_| Problem::bad_request(format!("seen={}", form.seen)))?;
    let decision = Decision { accept, reason: form.reason.clone(), seen };
    let tx = ctx.store().begin().await.map_err(refused)?;
    let decided = decide_correction(&tx, ctx.outside(), ctx.space(), &proof, &reference, &decision).await;
    let reader = &ctx.reader;
    let misfit = |why: String| reader.with("corrections-misfit", "why", &why);
    let fault = match decided {
        Ok(correction) => {
            tx.commit().await.map_err(refused)?;
            catalogue.refresh(ctx.store(), ctx.space()).await.map_err(stale)?;
            return Ok(Redirect::to(&reader.href(&correction.path())).into_response());
        }
        Err(DecisionRefused::NoSuchCorrection) => return Err(Problem::not_found()),
        Err(DecisionRefused::Store(cause)) => return Err(refused(cause)),
        Err(DecisionRefused::Decided) => None,
        Err(DecisionRefused::BadReason(bad)) => {
            Some((StatusCode::UNPROCESSABLE_ENTITY, why(reader, "reason", &bad)))
        }
        Err(DecisionRefused::Changed) => Some((StatusCode::CONFLICT, reader.w("corrections-stale"))),
        Err(DecisionRefused::Misfit(bad)) => Some((StatusCode::CONFLICT, misfit(why(reader, "value", &bad)))),
        Err(DecisionRefused::AddressTaken(address)) => {
            Some((StatusCode::CONFLICT, misfit(address.to_string())))
        }
        Err(DecisionRefused::NoAddress(bad)) => Some((StatusCode::CONFLICT, misfit(bad.to_string()))),
        Err(DecisionRefused::UnknownRelation(id)) => Some((StatusCode::CONFLICT, misfit(id))),
    };
    // Nothing was changed; the queue is shown as it is now.
    drop(tx);
    let mut page = queue(&ctx).await?;
    let Some((status, text)) = fault else {
        page.lost = Some((reference, form.reason));
        return Ok((StatusCode::CONFLICT, Page(page)).into_response());
    };
    for item in page.items.iter_mut().filter(|item| item.view.correction.reference == reference) {
        item.reason.clone_from(&form.reason);
        item.faulty = true;
        page.faults.push((item.control.clone(), text.clone()));
    }
    Ok((status, Page(page)).into_response())
}
