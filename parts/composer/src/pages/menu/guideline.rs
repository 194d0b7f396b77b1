//! One guideline, with all that one must know to choose it.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use balai_model::Evidence;
use balai_part::{Ctx, refused};
use balai_web::{Answer, Frame, Page, Path, Problem};

use crate::blank::{self, Piece};
use crate::menu::filter::degree_word;
use crate::menu::precedent::{Precedent, best, precedents_of};
use crate::menu::shelf::MenuShelf;
use crate::menu::{BlankMeaning, Choice, Guideline};
use crate::pages::menu::menu;

/// The page.
#[derive(Template)]
#[template(path = "guideline.html")]
pub struct GuidelinePage {
    frame: Frame,
    guideline: Guideline,
    text: Vec<Piece>,
    blanks: Vec<BlankMeaning>,
    openness: String,
    safety: String,
    requires: Vec<Guideline>,
    safeguards: Vec<Guideline>,
    conflicts: Vec<Guideline>,
    needed_by: Vec<Guideline>,
    choice: Option<Choice>,
    precedents: Vec<Precedent>,
    evidence: Option<Evidence>,
}

/// `GET /menu/{slug}`
pub async fn show_guideline(
    ctx: Ctx,
    State(shelf): State<Arc<MenuShelf>>,
    Path(slug): Path<String>,
) -> Answer<Page<GuidelinePage>> {
    let menu = menu(&ctx, &shelf).await?;
    let guideline = menu.guideline(&slug).ok_or_else(Problem::not_found)?;
    let thing = menu.thing(&slug).ok_or_else(Problem::not_found)?;
    let precedents = precedents_of(ctx.store(), ctx.space(), thing).await.map_err(refused)?;
    let named = |slugs: &[String]| menu.named(slugs).cloned().collect();
    let degree = |scale, degree: i8| ctx.reader.w(&degree_word(scale, &degree.to_string()));
    let blanks = blank::names(&guideline.text).into_iter().filter_map(|name| menu.blank(name));
    Ok(Page(GuidelinePage {
        text: blank::model(&guideline.text),
        blanks: blanks.cloned().collect(),
        openness: degree("openness", guideline.openness),
        safety: degree("safety", guideline.safety),
        requires: named(&guideline.requires),
        safeguards: named(&guideline.safeguards),
        conflicts: named(&guideline.conflicts),
        needed_by: menu.needed_by(&slug).cloned().collect(),
        choice: menu.choice_of(&slug).cloned(),
        evidence: precedents.iter().fold(None, |level, p| best(level, p.evidence)),
        precedents,
        guideline: guideline.clone(),
        frame: ctx.frame(),
    }))
}
