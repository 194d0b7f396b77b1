//! Templates as JSON, in English, with what they name in the register.

use std::collections::HashMap;

use axum::Json;
use axum::response::{IntoResponse, Response};
use balai_part::{Ctx, Listing, PageParams, refused};
use balai_register::Thing;
use balai_web::{Answer, Path, Problem, Query};
use serde::Serialize;
use utoipa::ToSchema;

use crate::cited::{guidelines, instruments_at};
use crate::guide::{template, templates};
use crate::template::{Days, Stage, Step, Template};

/// A template in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct TemplateBody {
    /// Its word.
    id: String,
    /// Its title.
    title: String,
    /// Its permanent address.
    address: String,
    /// What it is for.
    purpose: String,
    /// When to use it.
    when_to_use: String,
    /// The bundle of the menu to begin with.
    starting_bundle: String,
    /// How long it takes in all: a planning proposal, not a measurement.
    days: DaysBody,
}

/// A number of calendar days that is proposed.
#[derive(Debug, Serialize, ToSchema)]
pub struct DaysBody {
    /// At least.
    min: u16,
    /// At most.
    max: u16,
}

/// A template, whole.
#[derive(Debug, Serialize, ToSchema)]
pub struct WholeTemplate {
    #[serde(flatten)]
    template: TemplateBody,
    /// Its stages, in order.
    stages: Vec<TemplateStage>,
    /// The process roles it names.
    roles: Vec<ExplainedWord>,
    /// Published practice outside the library that it rests on.
    sources: Vec<PracticeBody>,
}

/// A word with what it means.
#[derive(Debug, Serialize, ToSchema)]
pub struct ExplainedWord {
    /// The word.
    id: String,
    /// Its title.
    title: String,
    /// What it means.
    description: String,
}

/// A piece of published practice.
#[derive(Debug, Serialize, ToSchema)]
pub struct PracticeBody {
    /// Its word.
    id: String,
    /// Its title.
    title: String,
    /// Its web address.
    url: String,
    /// What it shows.
    note: String,
}

/// A stage of a template.
#[derive(Debug, Serialize, ToSchema)]
pub struct TemplateStage {
    /// Its word.
    id: String,
    /// Its title.
    title: String,
    /// What it is to reach.
    goal: String,
    /// How long it takes: a planning proposal.
    days: DaysBody,
    /// Its steps, in order.
    steps: Vec<TemplateStep>,
    /// The process roles that work in it.
    roles: Vec<String>,
    /// What must be there before.
    inputs: Vec<String>,
    /// What is there afterwards.
    outputs: Vec<String>,
    /// Where people take part.
    participation_points: Vec<TemplatePoint>,
    /// What must be answered with yes before the next stage.
    gates: Vec<TemplateGate>,
    /// What can go wrong.
    risks: Vec<RiskBody>,
    /// The words of its sources.
    sources: Vec<String>,
    /// Instruments of the library it rests on.
    instruments: Vec<InstrumentBody>,
}

/// A step of a template.
#[derive(Debug, Serialize, ToSchema)]
pub struct TemplateStep {
    /// Its word.
    id: String,
    /// Its title.
    title: String,
    /// What is done.
    description: String,
    /// The process role that does it.
    responsible: String,
    /// Guidelines of the menu that help.
    guidelines: Vec<LinkedGuidelineBody>,
    /// Choices of the menu to be made.
    choices: Vec<String>,
    /// What is there afterwards.
    output: String,
}

/// A guideline of the menu.
#[derive(Debug, Serialize, ToSchema)]
pub struct LinkedGuidelineBody {
    /// Its word.
    id: String,
    /// Its permanent address, or null if the menu here does not have it.
    address: Option<String>,
}

/// A participation point of a template.
#[derive(Debug, Serialize, ToSchema)]
pub struct TemplatePoint {
    /// Its word.
    id: String,
    /// The process role that takes part.
    who: String,
    /// How.
    how: String,
    /// What it must be at least.
    minimum: String,
}

/// A gate of a template.
#[derive(Debug, Serialize, ToSchema)]
pub struct TemplateGate {
    /// Its word.
    id: String,
    /// The question.
    question: String,
    /// What proves a yes.
    evidence: String,
    /// What happens after a no.
    if_no: String,
}

/// Something that can go wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct RiskBody {
    /// What.
    risk: String,
    /// What helps against it.
    mitigation: String,
}

/// An instrument of the library.
#[derive(Debug, Serialize, ToSchema)]
pub struct InstrumentBody {
    /// Its permanent address.
    address: String,
    /// Its title, or null if the library does not have it any more.
    title: Option<String>,
    /// Its jurisdiction's code.
    jurisdiction: Option<String>,
    /// How far its record was checked.
    evidence: Option<&'static str>,
}

impl From<Days> for DaysBody {
    fn from(days: Days) -> Self {
        Self { min: days.min, max: days.max }
    }
}

impl From<&Template> for TemplateBody {
    fn from(template: &Template) -> Self {
        Self {
            id: template.id.clone(),
            title: template.title.clone(),
            address: template.address(),
            purpose: template.purpose.clone(),
            when_to_use: template.when_to_use.clone(),
            starting_bundle: template.starting_bundle.clone(),
            days: template.expected_duration_days.into(),
        }
    }
}

type Things = HashMap<String, Thing>;

fn stage_body(stage: Stage, instruments: &Things, guidelines: &Things) -> TemplateStage {
    let points = stage.participation_points.into_iter().map(|point| TemplatePoint {
        id: point.id,
        who: point.who,
        how: point.how,
        minimum: point.minimum,
    });
    let gates = stage.gates.into_iter().map(|gate| TemplateGate {
        id: gate.id,
        question: gate.question,
        evidence: gate.evidence,
        if_no: gate.if_no,
    });
    let risks = stage.risks.into_iter().map(|risk| RiskBody { risk: risk.risk, mitigation: risk.mitigation });
    TemplateStage {
        id: stage.id,
        title: stage.title,
        goal: stage.goal,
        days: stage.duration_days.into(),
        steps: stage.steps.into_iter().map(|step| step_body(step, guidelines)).collect(),
        roles: stage.roles,
        inputs: stage.inputs,
        outputs: stage.outputs,
        participation_points: points.collect(),
        gates: gates.collect(),
        risks: risks.collect(),
        sources: stage.sources,
        instruments: stage.instruments.into_iter().map(|at| instrument_body(at, instruments)).collect(),
    }
}

fn step_body(step: Step, guidelines: &Things) -> TemplateStep {
    let guidelines = step.guidelines.into_iter().map(|id| LinkedGuidelineBody {
        address: guidelines.get(&id).map(|thing| thing.address.to_string()),
        id,
    });
    TemplateStep {
        id: step.id,
        title: step.title,
        description: step.description,
        responsible: step.responsible,
        guidelines: guidelines.collect(),
        choices: step.choices,
        output: step.output,
    }
}

fn instrument_body(address: String, instruments: &Things) -> InstrumentBody {
    let thing = instruments.get(&address);
    InstrumentBody {
        title: thing.map(|thing| thing.title.clone()),
        jurisdiction: thing.and_then(|thing| thing.jurisdiction.clone()),
        evidence: thing.and_then(|thing| thing.evidence).map(|level| level.slug()),
        address: thing.map_or(address, |thing| thing.address.to_string()),
    }
}

/// The templates, in their order.
#[utoipa::path(get, path = "/api/v1/process-templates", params(PageParams), responses((status = 200, body = Listing<TemplateBody>, description = "A page of templates")))]
pub async fn list_templates(ctx: Ctx, query: Query) -> Answer<Listing<TemplateBody>> {
    let all = templates(ctx.store(), ctx.space()).await.map_err(refused)?;
    Listing::cut(all.iter().map(|guide| TemplateBody::from(&guide.template)).collect(), &query)
}

/// One template, whole.
#[utoipa::path(get, path = "/api/v1/process-templates/{slug}", params(("slug" = String, Path, description = "Its word", example = "national-policy")), responses(
    (status = 200, body = WholeTemplate, description = "The template"),
    (status = 404, description = "No such template", content_type = "application/problem+json"),
))]
pub async fn show_template(ctx: Ctx, Path(slug): Path<String>) -> Answer<Response> {
    let (store, space) = (ctx.store(), ctx.space());
    let found = template(store, space, &slug).await.map_err(refused)?;
    let template = found.ok_or_else(Problem::not_found)?.template;
    let instruments = instruments_at(store, space, &template.instruments()).await.map_err(refused)?;
    let guidelines = guidelines(store, space).await.map_err(refused)?;
    let body = TemplateBody::from(&template);
    let roles = template.roles.into_iter().map(|role| ExplainedWord {
        id: role.id,
        title: role.title,
        description: role.description,
    });
    let sources = template.sources.into_iter().map(|source| PracticeBody {
        id: source.id,
        title: source.title,
        url: source.url,
        note: source.note,
    });
    let stages = template.stages.into_iter().map(|stage| stage_body(stage, &instruments, &guidelines));
    Ok(Json(WholeTemplate {
        template: body,
        stages: stages.collect(),
        roles: roles.collect(),
        sources: sources.collect(),
    })
    .into_response())
}
