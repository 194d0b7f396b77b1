//! The exclusive choices of a draft: all on one page, or one a page. Each can be left for later.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use balai_model::ProvisionId;
use balai_web::{Answer, Form, Frame, Page, Path, Problem, Redirect};

use super::{Pairs, change, menu, value};
use crate::blank::{self, Piece};
use crate::draft::Body;
use crate::draft::access::Desk;
use crate::draft::save::What;
use crate::menu::filter::degree_word;
use crate::menu::shelf::MenuShelf;
use crate::menu::{Choice, Menu};
use crate::pages::menu::Levels;

/// The page: one choice, or all.
#[derive(Template)]
#[template(path = "draft_choices.html")]
pub struct DraftChoicesPage {
    frame: Frame,
    desk: Desk,
    asked: Vec<Asked>,
    /// Which of how many, when one is asked.
    single: Option<(usize, usize, String)>,
    action: String,
}

/// A choice as it is asked.
struct Asked {
    choice: Choice,
    options: Vec<AskedOption>,
    open: bool,
}

/// An option of it.
struct AskedOption {
    slug: String,
    title: String,
    href: String,
    text: Vec<Piece>,
    openness: String,
    safety: String,
    evidence: Option<balai_model::Evidence>,
    precedents: u64,
    chosen: bool,
}

/// `GET …/choices`
pub async fn show_choices(desk: Desk, State(shelf): State<Arc<MenuShelf>>) -> Answer<Page<DraftChoicesPage>> {
    desk.editor()?;
    let menu = menu(&desk, &shelf).await?;
    let levels = Levels::read(&desk.ctx).await?;
    let asked = menu.choices().iter().map(|choice| asked(&desk, &menu, &levels, choice)).collect();
    let action = desk.href("/choices");
    Ok(Page(DraftChoicesPage { asked, single: None, action, frame: desk.ctx.frame(), desk }))
}

/// `GET …/choices/{slug}`
pub async fn show_one_choice(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    Path(names): Path<HashMap<String, String>>,
) -> Answer<Page<DraftChoicesPage>> {
    desk.editor()?;
    let menu = menu(&desk, &shelf).await?;
    let (place, choice) = named(&menu, &names)?;
    let levels = Levels::read(&desk.ctx).await?;
    let asked = vec![asked(&desk, &menu, &levels, choice)];
    let action = desk.href(&format!("/choices/{}", choice.slug));
    let single = Some((place + 1, menu.choices().len(), desk.href(&next(&menu, place))));
    Ok(Page(DraftChoicesPage { asked, single, action, frame: desk.ctx.frame(), desk }))
}

/// `POST …/choices`
pub async fn answer_choices(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    Form(form): Form<Pairs>,
) -> Answer<Response> {
    let menu = menu(&desk, &shelf).await?;
    answer(&desk, &menu, menu.choices(), &form).await?;
    Ok(Redirect::to(&desk.href("?saved=yes")).into_response())
}

/// `POST …/choices/{slug}`
pub async fn answer_one_choice(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    Path(names): Path<HashMap<String, String>>,
    Form(form): Form<Pairs>,
) -> Answer<Response> {
    let menu = menu(&desk, &shelf).await?;
    let (place, choice) = named(&menu, &names)?;
    answer(&desk, &menu, std::slice::from_ref(choice), &form).await?;
    Ok(Redirect::to(&desk.href(&next(&menu, place))).into_response())
}

fn named<'a>(menu: &'a Menu, names: &HashMap<String, String>) -> Answer<(usize, &'a Choice)> {
    let slug = names.get("slug").map(String::as_str).unwrap_or_default();
    let place = menu.choices().iter().position(|choice| choice.slug == slug);
    place.map(|place| (place, &menu.choices()[place])).ok_or_else(Problem::not_found)
}

/// The next choice, or back to the tasks.
fn next(menu: &Menu, place: usize) -> String {
    menu.choices().get(place + 1).map_or_else(String::new, |choice| format!("/choices/{}", choice.slug))
}

/// Puts the chosen options into the draft, and takes out the others of the same choice. A choice
/// that was left for later changes nothing.
async fn answer(desk: &Desk, menu: &Menu, choices: &[Choice], form: &Pairs) -> Answer<i64> {
    let mut chosen = Vec::new();
    for choice in choices {
        let slug = value(form, &format!("choice-{}", choice.slug));
        if slug.is_empty() {
            continue;
        }
        if !choice.options.iter().any(|option| option == slug) {
            return Err(Problem::bad_request(format!("choice-{}={slug}", choice.slug)));
        }
        chosen.push((choice, slug));
    }
    let outside = desk.ctx.outside();
    change(desk, menu, What::Choices, |draft| {
        let mut body = draft.body.clone();
        for (choice, slug) in &chosen {
            choose(&mut body, menu, choice, slug, &mut || outside.new_id());
        }
        body
    })
    .await
}

fn choose(body: &mut Body, menu: &Menu, choice: &Choice, slug: &str, new_id: &mut dyn FnMut() -> uuid::Uuid) {
    for other in choice.options.iter().filter(|option| *option != slug) {
        if let Some(eid) = body.adapted_from(other).map(|clause| clause.eid.clone()) {
            body.remove(&eid);
        }
    }
    if let Some(guideline) = menu.guideline(slug) {
        body.add(guideline, ProvisionId(new_id()));
    }
}

fn asked(desk: &Desk, menu: &Menu, levels: &Levels, choice: &Choice) -> Asked {
    let body = &desk.draft.body;
    let reader = &desk.ctx.reader;
    let options: Vec<AskedOption> = menu
        .named(&choice.options)
        .map(|guideline| {
            let (evidence, precedents) = levels.of(menu, &guideline.slug);
            AskedOption {
                slug: guideline.slug.clone(),
                title: guideline.title.clone(),
                href: reader.href(&guideline.address()),
                text: blank::model(&guideline.text),
                openness: reader.w(&degree_word("openness", &guideline.openness.to_string())),
                safety: reader.w(&degree_word("safety", &guideline.safety.to_string())),
                evidence,
                precedents,
                chosen: body.adapted_from(&guideline.slug).is_some(),
            }
        })
        .collect();
    Asked { open: options.iter().all(|option| !option.chosen), options, choice: choice.clone() }
}
