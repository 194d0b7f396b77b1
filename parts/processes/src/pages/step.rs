//! A step: marked done, opened again, or moved to another day.

use askama::Template;
use axum::response::{IntoResponse, Response};
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::RunProcess;
use balai_web::{Answer, Form, Frame, Page, Path, Problem};
use serde::Deserialize;

use crate::deed::Hand;
use crate::deed::step::{StepRefused, mark_done, move_due, reopen};
use crate::pages::form::Faults;
use crate::pages::{back_to, seen};
use crate::process::{Process, today};
use crate::status::{Status, StepStatus};

/// The page.
#[derive(Template)]
#[template(path = "process_step.html")]
pub struct StepPage {
    frame: Frame,
    process: Process,
    step: StepStatus,
    /// The question of a gate before it that has not been passed.
    gate: Option<String>,
    typed: StepForm,
    faults: Faults,
}

/// The three forms of the page: which deed, and what it needs.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct StepForm {
    deed: String,
    note: String,
    due: String,
    follow: String,
}

/// `GET /processes/{process}/steps/{step}`
pub async fn edit_step(
    ctx: Ctx,
    Allowed(_proof): Allowed<RunProcess>,
    Path((id, step)): Path<(String, String)>,
) -> Answer<Page<StepPage>> {
    page(&ctx, &id, &step, None, Faults::none()).await
}

/// `POST /processes/{process}/steps/{step}`
pub async fn update_step(
    ctx: Ctx,
    Allowed(proof): Allowed<RunProcess>,
    Path((id, step)): Path<(String, String)>,
    Form(form): Form<StepForm>,
) -> Answer<Response> {
    let tx = ctx.store().begin().await.map_err(refused)?;
    let hand = Hand::new(&tx, ctx.outside(), ctx.space(), &proof);
    let done = match form.deed.as_str() {
        "done" => mark_done(&hand, &id, &step, &form.note).await,
        "reopen" => reopen(&hand, &id, &step, &form.note).await,
        "move" => move_due(&hand, &id, &step, &form.due, form.follow == "yes").await,
        other => return Err(Problem::bad_request(format!("deed={other}"))),
    };
    let faults = match done {
        Ok(()) => {
            tx.commit().await.map_err(refused)?;
            return Ok(back_to(&ctx, &id, &step).into_response());
        }
        Err(StepRefused::NoSuchStep) => return Err(Problem::not_found()),
        Err(StepRefused::Store(cause)) => return Err(refused(cause)),
        Err(StepRefused::Faulty(faults)) => Faults::of(&ctx.reader, faults),
        Err(StepRefused::Done) => Faults::whole(ctx.reader.w("process-refused-done")),
        Err(StepRefused::NotDone) => Faults::whole(ctx.reader.w("process-refused-not-done")),
        // The page shows the gate's question.
        Err(StepRefused::GateBefore(_)) => Faults::whole(ctx.reader.w("process-refused-gate")),
    };
    drop(tx);
    Ok((faults.status(), page(&ctx, &id, &step, Some(form), faults).await?).into_response())
}

async fn page(
    ctx: &Ctx,
    id: &str,
    step: &str,
    typed: Option<StepForm>,
    faults: Faults,
) -> Answer<Page<StepPage>> {
    let process = seen(ctx, id).await?;
    let (at, _) = process.plan.step(step).ok_or_else(Problem::not_found)?;
    let status = Status::of(&process, today(ctx.outside()));
    let steps = status.stages.into_iter().flat_map(|stage| stage.steps);
    let step = steps.into_iter().find(|s| s.step.id == step).ok_or_else(Problem::not_found)?;
    let gate = process.gate_before(at).and_then(|gate| process.plan.gate(gate));
    let gate = gate.map(|(_, gate)| gate.question.clone());
    let mut typed = typed.unwrap_or_default();
    // Of the forms of the page, those that were not sent show what is.
    if typed.deed != "move" {
        typed.due = step.due.to_string();
    }
    Ok(Page(StepPage { frame: ctx.frame(), process, step, gate, typed, faults }))
}
