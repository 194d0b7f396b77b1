//! The menu as JSON.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use balai_part::{Ctx, Listing, PageParams, refused};
use balai_web::{Answer, Path, Problem, Query};
use serde::Serialize;
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::{ArrayBuilder, ObjectBuilder, Type};
use utoipa::{OpenApi, ToSchema};

use crate::blank;
use crate::menu::filter::{Answered, Facet, Filter, LONGEST};
use crate::menu::precedent::{evidence, precedents_of};
use crate::menu::shelf::MenuShelf;
use crate::menu::{Bundle, Choice, Guideline, Menu};

/// The description of this part of the API.
pub fn openapi() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(paths(list_guidelines, show_guideline, list_choices, list_bundles))]
    struct Api;
    Api::openapi()
}

/// The words and filters of the list of guidelines, described; [`Filter::of`] reads them.
struct GuidelineParams;

impl utoipa::IntoParams for GuidelineParams {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let parameter = |name: &str, about: &str| {
            ParameterBuilder::new().name(name).parameter_in(ParameterIn::Query).description(Some(about))
        };
        let words = ObjectBuilder::new()
            .schema_type(Type::String)
            .max_length(Some(LONGEST))
            // No character that only controls something.
            .pattern(Some("^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFFFD]*$"));
        let mut all = vec![parameter("q", "Words; all must be found.").schema(Some(words)).build()];
        all.extend(Facet::ALL.map(|facet| {
            let known = facet.values().into_iter().chain([String::new()]).collect::<Vec<_>>();
            let word = ObjectBuilder::new().schema_type(Type::String).enum_values(Some(known));
            let any = ArrayBuilder::new().items(word.build());
            parameter(facet.slug(), "Any of these; an empty one counts as none.").schema(Some(any)).build()
        }));
        all
    }
}

/// A guideline of the menu. Texts are English.
#[derive(Debug, Serialize, ToSchema)]
pub struct GuidelineBody {
    /// Its word.
    id: String,
    /// Its permanent address.
    address: String,
    /// The element it belongs to.
    element: &'static str,
    /// Its title.
    title: String,
    /// The model text; blanks are spelled `{{name}}`.
    text: String,
    /// Why it exists.
    rationale: String,
    /// `baseline`, `recommended` or `advanced`.
    strength: &'static str,
    /// From -2 (strongly limits) to 2 (strongly opens); a judgement.
    openness: i8,
    /// From -2 (adds clear risk) to 2 (clearly lowers it); a judgement.
    safety: i8,
    /// Rights it touches.
    rights: Vec<&'static str>,
    /// Who must act on it.
    audience: &'static str,
    /// Guidelines it rests on.
    requires: Vec<String>,
    /// Guidelines that must stand beside it.
    safeguards: Vec<String>,
    /// Guidelines that cannot stand in the same policy.
    conflicts: Vec<String>,
    /// How an auditor would check it.
    check: String,
    /// How many instruments of the library show it in practice; 0: it is the menu's own proposal.
    precedents: u64,
    /// How far the best-checked of these was checked, or null for a proposal.
    evidence: Option<&'static str>,
}

/// A guideline with its precedents and blanks.
#[derive(Debug, Serialize, ToSchema)]
pub struct WholeGuideline {
    #[serde(flatten)]
    guideline: GuidelineBody,
    /// Its blanks, in the order of the text.
    blanks: Vec<BlankBody>,
    /// The instruments that show it in practice.
    shown_by: Vec<PrecedentBody>,
    /// The choice it is an option of.
    choice: Option<String>,
}

/// A blank.
#[derive(Debug, Serialize, ToSchema)]
pub struct BlankBody {
    /// As texts spell it.
    name: String,
    /// What to write there.
    meaning: String,
    /// A value to start from.
    example: String,
}

/// An instrument that shows a guideline in practice.
#[derive(Debug, Serialize, ToSchema)]
pub struct PrecedentBody {
    /// Its title.
    title: String,
    /// Its permanent address.
    address: String,
    /// Its jurisdiction's code.
    jurisdiction: Option<String>,
    /// How far its record was checked.
    evidence: Option<&'static str>,
}

/// A question with options that exclude each other.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChoiceBody {
    /// Its word.
    id: String,
    /// The question.
    question: String,
    /// The element it belongs to.
    element: &'static str,
    /// The guidelines to choose from.
    options: Vec<String>,
    /// What to think of.
    note: Option<String>,
}

/// A set of guidelines to start from.
#[derive(Debug, Serialize, ToSchema)]
pub struct BundleBody {
    /// Its word.
    id: String,
    /// Its title.
    title: String,
    /// Whom it is for.
    description: String,
    /// Its guidelines.
    guidelines: Vec<String>,
}

impl GuidelineBody {
    fn of(g: &Guideline, evidence: Option<(Option<balai_model::Evidence>, u64)>) -> Self {
        let (level, precedents) = evidence.unwrap_or_default();
        Self {
            id: g.slug.clone(),
            address: g.address(),
            element: g.element.slug(),
            title: g.title.clone(),
            text: g.text.clone(),
            rationale: g.rationale.clone(),
            strength: g.strength.slug(),
            openness: g.openness,
            safety: g.safety,
            rights: g.rights.iter().map(|right| right.slug()).collect(),
            audience: g.audience.slug(),
            requires: g.requires.clone(),
            safeguards: g.safeguards.clone(),
            conflicts: g.conflicts.clone(),
            check: g.check.clone(),
            precedents,
            evidence: level.map(|level| level.slug()),
        }
    }
}

async fn menu(ctx: &Ctx, shelf: &MenuShelf) -> Answer<Arc<Menu>> {
    shelf.menu(ctx.store(), ctx.space()).await.map_err(refused)
}

/// Guidelines that match, in the menu's order.
#[utoipa::path(get, path = "/api/v1/guidelines", params(GuidelineParams, PageParams), responses(
    (status = 200, body = Listing<GuidelineBody>, description = "A page of guidelines"),
    (status = 400, description = "A value that does not exist", content_type = "application/problem+json"),
))]
pub async fn list_guidelines(
    ctx: Ctx,
    State(shelf): State<Arc<MenuShelf>>,
    query: Query,
) -> Answer<Listing<GuidelineBody>> {
    let menu = menu(&ctx, &shelf).await?;
    let filter = Filter::of(&query)?;
    let levels = evidence(ctx.store(), ctx.space()).await.map_err(refused)?;
    let of = |g: &Guideline| {
        let level = menu.thing(&g.slug).and_then(|thing| levels.get(&thing).copied());
        GuidelineBody::of(g, level)
    };
    let answered = Answered::of(&menu, &filter, &ctx.reader);
    Listing::cut(answered.found.iter().map(|g| of(g)).collect(), &query)
}

/// One guideline, with its blanks and the instruments that show it in practice.
#[utoipa::path(get, path = "/api/v1/guidelines/{slug}", params(("slug" = String, Path, description = "Its word", example = "hr-appeal")), responses(
    (status = 200, body = WholeGuideline, description = "The guideline"),
    (status = 404, description = "No such guideline", content_type = "application/problem+json"),
))]
pub async fn show_guideline(
    ctx: Ctx,
    State(shelf): State<Arc<MenuShelf>>,
    Path(slug): Path<String>,
) -> Answer<Response> {
    let menu = menu(&ctx, &shelf).await?;
    let guideline = menu.guideline(&slug).ok_or_else(Problem::not_found)?;
    let thing = menu.thing(&slug).ok_or_else(Problem::not_found)?;
    let precedents = precedents_of(ctx.store(), ctx.space(), thing).await.map_err(refused)?;
    let level = precedents.iter().fold(None, |level, p| crate::menu::precedent::best(level, p.evidence));
    let blanks = blank::names(&guideline.text).into_iter().filter_map(|name| menu.blank(name));
    Ok(Json(WholeGuideline {
        blanks: blanks
            .map(|b| BlankBody {
                name: b.name.clone(),
                meaning: b.meaning.clone(),
                example: b.example.clone(),
            })
            .collect(),
        choice: menu.choice_of(&slug).map(|choice| choice.slug.clone()),
        guideline: GuidelineBody::of(guideline, Some((level, precedents.len() as u64))),
        shown_by: precedents
            .into_iter()
            .map(|p| PrecedentBody {
                title: p.title,
                address: p.address.to_string(),
                jurisdiction: p.jurisdiction,
                evidence: p.evidence.map(|level| level.slug()),
            })
            .collect(),
    })
    .into_response())
}

/// The exclusive choices, in their order.
#[utoipa::path(get, path = "/api/v1/choices", params(PageParams), responses((status = 200, body = Listing<ChoiceBody>, description = "A page of choices")))]
pub async fn list_choices(
    ctx: Ctx,
    State(shelf): State<Arc<MenuShelf>>,
    query: Query,
) -> Answer<Listing<ChoiceBody>> {
    let of = |choice: &Choice| ChoiceBody {
        id: choice.slug.clone(),
        question: choice.question.clone(),
        element: choice.element.slug(),
        options: choice.options.clone(),
        note: Some(choice.note.clone()).filter(|note| !note.is_empty()),
    };
    Listing::cut(menu(&ctx, &shelf).await?.choices().iter().map(of).collect(), &query)
}

/// The starter bundles, in their order.
#[utoipa::path(get, path = "/api/v1/bundles", params(PageParams), responses((status = 200, body = Listing<BundleBody>, description = "A page of bundles")))]
pub async fn list_bundles(
    ctx: Ctx,
    State(shelf): State<Arc<MenuShelf>>,
    query: Query,
) -> Answer<Listing<BundleBody>> {
    let of = |bundle: &Bundle| BundleBody {
        id: bundle.slug.clone(),
        title: bundle.title.clone(),
        description: bundle.description.clone(),
        guidelines: bundle.guidelines.clone(),
    };
    Listing::cut(menu(&ctx, &shelf).await?.bundles().iter().map(of).collect(), &query)
}
