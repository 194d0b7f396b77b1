//! A gate: its question is answered with yes and evidence, or with no and what happens then.

use askama::Template;
use axum::response::{IntoResponse, Response};
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::RunProcess;
use balai_web::{Answer, Form, Frame, Page, Path, Problem};
use serde::Deserialize;

use crate::deed::Hand;
use crate::deed::gate::{self, GateRefused};
use crate::pages::form::Faults;
use crate::pages::{back_to, seen};
use crate::process::{Process, Verdict, today};
use crate::status::{GateStatus, Status};

/// The page.
#[derive(Template)]
#[template(path = "process_gate.html")]
pub struct GatePage {
    frame: Frame,
    process: Process,
    gate: GateStatus,
    /// The question of an earlier gate that has not been passed.
    before: Option<String>,
    typed: GateForm,
    faults: Faults,
}

/// The form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct GateForm {
    verdict: String,
    words: String,
}

/// `GET /processes/{process}/gates/{gate}`
pub async fn edit_gate(
    ctx: Ctx,
    Allowed(_proof): Allowed<RunProcess>,
    Path((id, gate)): Path<(String, String)>,
) -> Answer<Page<GatePage>> {
    page(&ctx, &id, &gate, GateForm::default(), Faults::none()).await
}

/// `POST /processes/{process}/gates/{gate}`
pub async fn decide_gate(
    ctx: Ctx,
    Allowed(proof): Allowed<RunProcess>,
    Path((id, gate)): Path<(String, String)>,
    Form(form): Form<GateForm>,
) -> Answer<Response> {
    // The form has two buttons: another answer was not chosen in it.
    let verdict = Verdict::parse(&form.verdict)
        .ok_or_else(|| Problem::bad_request(format!("verdict={}", form.verdict)))?;
    let tx = ctx.store().begin().await.map_err(refused)?;
    let hand = Hand::new(&tx, ctx.outside(), ctx.space(), &proof);
    let faults = match gate::decide_gate(&hand, &id, &gate, verdict, &form.words).await {
        Ok(()) => {
            tx.commit().await.map_err(refused)?;
            return Ok(back_to(&ctx, &id, &gate).into_response());
        }
        Err(GateRefused::NoSuchGate) => return Err(Problem::not_found()),
        Err(GateRefused::Store(cause)) => return Err(refused(cause)),
        // The page shows the gate's question.
        Err(GateRefused::GateBefore(_)) => Faults::whole(ctx.reader.w("process-refused-gate")),
        Err(GateRefused::Faulty(faults)) => Faults::of(&ctx.reader, faults),
    };
    drop(tx);
    Ok((faults.status(), page(&ctx, &id, &gate, form, faults).await?).into_response())
}

async fn page(ctx: &Ctx, id: &str, gate: &str, typed: GateForm, faults: Faults) -> Answer<Page<GatePage>> {
    let process = seen(ctx, id).await?;
    let (at, _) = process.plan.gate(gate).ok_or_else(Problem::not_found)?;
    let before = process.gate_before(at).and_then(|gate| process.plan.gate(gate));
    let before = before.map(|(_, gate)| gate.question.clone());
    let status = Status::of(&process, today(ctx.outside()));
    let gates = status.stages.into_iter().flat_map(|stage| stage.gates);
    let gate = gates.into_iter().find(|g| g.gate.id == gate).ok_or_else(Problem::not_found)?;
    Ok(Page(GatePage { frame: ctx.frame(), process, gate, before, typed, faults }))
}
