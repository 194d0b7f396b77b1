//! A stage that slipped: a new last day, and new days for what is open.

use askama::Template;
use axum::response::{IntoResponse, Response};
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::RunProcess;
use balai_web::{Answer, Form, Frame, Page, Path, Problem};
use serde::Deserialize;
use time::Date;

use crate::deed::Hand;
use crate::deed::stage::{self, ReplanRefused, first_day_left, has_open_steps};
use crate::pages::form::Faults;
use crate::pages::{back_to, seen};
use crate::process::{Process, today};
use crate::status::{StageStatus, Status};

/// The page.
#[derive(Template)]
#[template(path = "process_stage.html")]
pub struct StagePage {
    frame: Frame,
    process: Process,
    stage: StageStatus,
    /// The first day that is left to it.
    first: Date,
    /// Whether there is anything to plan.
    has_open: bool,
    ends: String,
    faults: Faults,
}

/// The form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct StageForm {
    ends: String,
}

/// `GET /processes/{process}/stages/{stage}`
pub async fn edit_stage(
    ctx: Ctx,
    Allowed(_proof): Allowed<RunProcess>,
    Path((id, stage)): Path<(String, String)>,
) -> Answer<Page<StagePage>> {
    page(&ctx, &id, &stage, None, Faults::none()).await
}

/// `POST /processes/{process}/stages/{stage}`
pub async fn replan_stage(
    ctx: Ctx,
    Allowed(proof): Allowed<RunProcess>,
    Path((id, stage)): Path<(String, String)>,
    Form(form): Form<StageForm>,
) -> Answer<Response> {
    let tx = ctx.store().begin().await.map_err(refused)?;
    let hand = Hand::new(&tx, ctx.outside(), ctx.space(), &proof);
    let faults = match stage::replan_stage(&hand, &id, &stage, &form.ends).await {
        Ok(()) => {
            tx.commit().await.map_err(refused)?;
            return Ok(back_to(&ctx, &id, &stage).into_response());
        }
        Err(ReplanRefused::NoSuchStage) => return Err(Problem::not_found()),
        Err(ReplanRefused::Store(cause)) => return Err(refused(cause)),
        Err(ReplanRefused::NothingOpen) => Faults::whole(ctx.reader.w("process-refused-nothing-open")),
        Err(ReplanRefused::Faulty(faults)) => Faults::of(&ctx.reader, faults),
    };
    drop(tx);
    Ok((faults.status(), page(&ctx, &id, &stage, Some(form.ends), faults).await?).into_response())
}

async fn page(
    ctx: &Ctx,
    id: &str,
    stage: &str,
    ends: Option<String>,
    faults: Faults,
) -> Answer<Page<StagePage>> {
    let process = seen(ctx, id).await?;
    let (at, _) = process.plan.stage(stage).ok_or_else(Problem::not_found)?;
    let today = today(ctx.outside());
    let first = first_day_left(&process, at, today);
    let status = Status::of(&process, today);
    let stage = status.stages.into_iter().nth(at).ok_or_else(Problem::not_found)?;
    Ok(Page(StagePage {
        ends: ends.unwrap_or_else(|| stage.ends.max(first).to_string()),
        has_open: has_open_steps(&process, at),
        frame: ctx.frame(),
        process,
        stage,
        first,
        faults,
    }))
}
