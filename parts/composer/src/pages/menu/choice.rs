//! Exclusive choices: all of them, and one with its options side by side.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use balai_part::Ctx;
use balai_web::{Answer, Frame, Page, Path, Problem};

use crate::menu::shelf::MenuShelf;
use crate::menu::{Choice, Guideline};
use crate::pages::menu::{Card, Levels, menu};

/// All choices.
#[derive(Template)]
#[template(path = "choices.html")]
pub struct ChoicesPage {
    frame: Frame,
    choices: Vec<(Choice, Vec<Guideline>)>,
}

/// `GET /menu/choices`
pub async fn list_choices(ctx: Ctx, State(shelf): State<Arc<MenuShelf>>) -> Answer<Page<ChoicesPage>> {
    let menu = menu(&ctx, &shelf).await?;
    let choices =
        menu.choices().iter().map(|choice| (choice.clone(), menu.named(&choice.options).cloned().collect()));
    Ok(Page(ChoicesPage { choices: choices.collect(), frame: ctx.frame() }))
}

/// One option of a choice.
pub(crate) struct OptionView {
    card: Card,
    guideline: Guideline,
    needs: Vec<Guideline>,
}

/// One choice.
#[derive(Template)]
#[template(path = "choice.html")]
pub struct ChoicePage {
    frame: Frame,
    choice: Choice,
    options: Vec<OptionView>,
}

/// `GET /menu/choices/{slug}`
pub async fn show_choice(
    ctx: Ctx,
    State(shelf): State<Arc<MenuShelf>>,
    Path(slug): Path<String>,
) -> Answer<Page<ChoicePage>> {
    let menu = menu(&ctx, &shelf).await?;
    let choice = menu.choice(&slug).ok_or_else(Problem::not_found)?;
    let levels = Levels::read(&ctx).await?;
    let options = menu.named(&choice.options).map(|guideline| OptionView {
        card: Card::of(&menu, guideline, &levels, &ctx.reader),
        needs: guideline.needs().filter_map(|slug| menu.guideline(slug)).cloned().collect(),
        guideline: guideline.clone(),
    });
    Ok(Page(ChoicePage { options: options.collect(), choice: choice.clone(), frame: ctx.frame() }))
}
