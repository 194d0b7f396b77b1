//! Processes as JSON; templates stand in [`template`].

pub mod template;

use axum::Json;
use axum::response::{IntoResponse, Response};
use balai_part::{Ctx, Cursor, Listing, PageParams, refused};
use balai_web::{Answer, Path, Query};
use serde::Serialize;
use time::Date;
use utoipa::{OpenApi, ToSchema};

use crate::draft::draft_of;
use crate::pages::{may_run, seen};
use crate::process::{Process, today};
use crate::status::{GateStatus, PointStatus, StageStatus, Status, StepStatus, Task};
use crate::store;

/// The description of this part of the API.
pub fn openapi() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(paths(list_processes, show_process, template::list_templates, template::show_template))]
    struct Api;
    Api::openapi()
}

/// A process in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProcessBody {
    /// Its identity.
    id: String,
    /// What it is called.
    title: String,
    /// The language of the title.
    language: String,
    /// Its permanent address.
    address: String,
    /// The body that carries it out.
    body: String,
    /// The code of its jurisdiction.
    jurisdiction: Option<String>,
    /// The word of its template.
    template: String,
    /// Its first day.
    starts_on: String,
    /// How its days were planned within the ranges of the template: short, middle or long.
    pace: &'static str,
    /// Whether everybody can see it.
    published: bool,
    /// The day in UTC on which the rest was judged.
    today: String,
    /// The number of the stage that goes on, from 1; null once all are over.
    stage: Option<usize>,
    /// How many steps are done.
    steps_done: usize,
    /// How many steps there are.
    steps: usize,
    /// How many steps and gates are late.
    late: usize,
}

impl ProcessBody {
    fn of(process: &Process, status: &Status) -> Self {
        Self {
            id: process.id.clone(),
            title: process.thing.title.clone(),
            language: process.thing.language.clone(),
            address: process.thing.address.to_string(),
            body: process.body.clone(),
            jurisdiction: process.thing.jurisdiction.clone(),
            template: process.plan.id.clone(),
            starts_on: process.starts_on.to_string(),
            pace: process.pace.slug(),
            published: process.published_at.is_some(),
            today: status.today.to_string(),
            stage: status.current(),
            steps_done: status.done,
            steps: status.steps,
            late: status.late.len(),
        }
    }
}

/// A process with everything known of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct WholeProcess {
    #[serde(flatten)]
    process: ProcessBody,
    /// The address of the draft it is about.
    draft: Option<String>,
    /// What is late, in the order of the plan.
    tasks_late: Vec<TaskBody>,
    /// What comes next, in the order of the plan, a few of them.
    tasks_next: Vec<TaskBody>,
    /// Its stages, in order.
    stages: Vec<StageBody>,
}

/// A step to be done or a gate to be decided.
#[derive(Debug, Serialize, ToSchema)]
pub struct TaskBody {
    /// Its word.
    id: String,
    /// `step` or `gate`.
    kind: &'static str,
    /// The title of the step, the question of the gate, in English.
    title: String,
    /// Who does it, for a step.
    who: Option<String>,
    /// When it is due.
    due: String,
}

impl From<Task> for TaskBody {
    fn from(task: Task) -> Self {
        let kind = if task.is_gate { "gate" } else { "step" };
        Self { id: task.id, kind, title: task.title, who: task.who, due: task.due.to_string() }
    }
}

/// A stage of a process.
#[derive(Debug, Serialize, ToSchema)]
pub struct StageBody {
    /// Its word.
    id: String,
    /// Its English title.
    title: String,
    /// Its first day.
    begins: String,
    /// Its last day.
    ends: String,
    /// Its steps, in order.
    steps: Vec<StepBody>,
    /// Its gates.
    gates: Vec<GateBody>,
    /// Where people take part.
    participation_points: Vec<PointBody>,
}

/// A step of a process.
#[derive(Debug, Serialize, ToSchema)]
pub struct StepBody {
    /// Its word.
    id: String,
    /// Its English title.
    title: String,
    /// The process role that does it, in English.
    role: String,
    /// The office that has the role.
    office: Option<String>,
    /// When it is due.
    due: String,
    /// When it was done.
    done: Option<String>,
    /// What was noted when it was done.
    note: String,
    /// done, late or open.
    state: &'static str,
}

/// A gate of a process.
#[derive(Debug, Serialize, ToSchema)]
pub struct GateBody {
    /// Its word.
    id: String,
    /// Its question, in English.
    question: String,
    /// When it is due.
    due: String,
    /// done, late or open.
    state: &'static str,
    /// What was decided: yes, no or nothing yet.
    verdict: Option<&'static str>,
    /// The evidence of a yes, what happens after a no.
    words: Option<String>,
    /// When it was decided.
    decided: Option<String>,
}

/// A participation point of a process.
#[derive(Debug, Serialize, ToSchema)]
pub struct PointBody {
    /// Its word.
    id: String,
    /// Who takes part, in English.
    who: String,
    /// How, in English.
    how: String,
    /// What it must be at least, in English.
    minimum: String,
    /// The first day.
    from: String,
    /// The last day.
    to: String,
    /// Whether the days were announced, and not only follow from the stage.
    announced: bool,
    /// Where.
    place: String,
}

fn text(day: Date) -> String {
    day.to_string()
}

impl From<StepStatus> for StepBody {
    fn from(step: StepStatus) -> Self {
        Self {
            id: step.step.id,
            title: step.step.title,
            role: step.role,
            office: step.office,
            due: text(step.due),
            done: step.done.map(text),
            note: step.note,
            state: step.state.slug(),
        }
    }
}

impl From<GateStatus> for GateBody {
    fn from(gate: GateStatus) -> Self {
        Self {
            id: gate.gate.id,
            question: gate.gate.question,
            due: text(gate.due),
            state: gate.state.slug(),
            verdict: gate.decision.as_ref().map(|decision| decision.verdict.slug()),
            decided: gate.decision.as_ref().map(|decision| text(decision.on)),
            words: gate.decision.map(|decision| decision.words),
        }
    }
}

impl From<PointStatus> for PointBody {
    fn from(point: PointStatus) -> Self {
        Self {
            id: point.point.id,
            who: point.role,
            how: point.point.how,
            minimum: point.point.minimum,
            from: text(point.meeting.from),
            to: text(point.meeting.to),
            announced: point.is_announced,
            place: point.meeting.place,
        }
    }
}

impl From<StageStatus> for StageBody {
    fn from(stage: StageStatus) -> Self {
        Self {
            id: stage.stage.id,
            title: stage.stage.title,
            begins: text(stage.begins),
            ends: text(stage.ends),
            steps: stage.steps.into_iter().map(StepBody::from).collect(),
            gates: stage.gates.into_iter().map(GateBody::from).collect(),
            participation_points: stage.points.into_iter().map(PointBody::from).collect(),
        }
    }
}

/// Processes that are published (for those who run processes, all), the newest first.
#[utoipa::path(get, path = "/api/v1/processes", params(PageParams), responses((status = 200, body = Listing<ProcessBody>, description = "A page of processes")))]
pub async fn list_processes(ctx: Ctx, query: Query) -> Answer<Listing<ProcessBody>> {
    let cursor = Cursor::of(&query)?;
    let ids = store::ids(ctx.store(), ctx.space(), !may_run(&ctx)).await.map_err(refused)?;
    let total = ids.len() as u64;
    let shown: Vec<String> =
        ids.into_iter().skip(cursor.start as usize).take(cursor.limit as usize).collect();
    let today = today(ctx.outside());
    let processes = store::processes(ctx.store(), ctx.space(), &shown).await.map_err(refused)?;
    let items = processes.iter().map(|process| ProcessBody::of(process, &Status::of(process, today)));
    Ok(Listing { total, items: items.collect(), next: cursor.next(total) })
}

/// How one process stands.
#[utoipa::path(get, path = "/api/v1/processes/{process}", params(("process" = String, Path, description = "Its identity, the last part of its address", example = "abcdefghjkmn")), responses(
    (status = 200, body = WholeProcess, description = "The process"),
    (status = 404, description = "No such process, or none that is published", content_type = "application/problem+json"),
))]
pub async fn show_process(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let process = seen(&ctx, &id).await?;
    let draft = draft_of(ctx.store(), ctx.space(), process.thing.id).await.map_err(refused)?;
    let status = Status::of(&process, today(ctx.outside()));
    Ok(Json(WholeProcess {
        process: ProcessBody::of(&process, &status),
        draft: draft.map(|link| link.address.to_string()),
        tasks_late: status.late.into_iter().map(TaskBody::from).collect(),
        tasks_next: status.next.into_iter().map(TaskBody::from).collect(),
        stages: status.stages.into_iter().map(StageBody::from).collect(),
    })
    .into_response())
}
