//! Every blank of a draft, asked once.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use balai_web::{Answer, Form, Frame, Page, Problem, Query, Redirect};

use super::{Pairs, TRIES, at_version, menu, save, tidy, version};
use crate::blank;
use crate::draft::Body;
use crate::draft::access::{Access, Desk};
use crate::draft::save::{SaveRefused, What};
use crate::menu::Menu;
use crate::menu::shelf::MenuShelf;

/// How many characters may be written into a blank.
const LONGEST: usize = 500;

/// The page.
#[derive(Template)]
#[template(path = "blanks.html")]
pub struct BlanksPage {
    frame: Frame,
    desk: Desk,
    version: i64,
    blanks: Vec<BlankView>,
    open: usize,
    saved: bool,
    edits: bool,
    meanwhile: bool,
    faults: Vec<(String, String)>,
}

/// A blank with what was written into it.
struct BlankView {
    name: String,
    label: String,
    example: Option<String>,
    typed: String,
    clauses: Vec<(String, String)>,
    /// What somebody else wrote into it meanwhile.
    theirs: Option<String>,
    fault: bool,
}

/// `GET …/blanks`
pub async fn show_blanks(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    query: Query,
) -> Answer<Page<BlanksPage>> {
    let menu = menu(&desk, &shelf).await?;
    let mut page = page(desk, &menu, &[], &[], Vec::new());
    page.saved = query.one("saved").is_some();
    Ok(Page(page))
}

/// `POST …/blanks`
pub async fn fill_blanks(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    Form(form): Form<Pairs>,
) -> Answer<Response> {
    let editor = desk.editor()?;
    let menu = menu(&desk, &shelf).await?;
    let base = at_version(&desk, version(&form, &desk)?).await?;
    let typed: Vec<(String, String)> = form
        .iter()
        .filter_map(|(name, value)| {
            Some((name.strip_prefix("blank-")?.to_owned(), tidy(value).replace('\n', " ")))
        })
        .collect();
    let long = |(name, value): &(String, String)| (value.chars().count() > LONGEST).then(|| name.clone());
    let faults: Vec<String> = typed.iter().filter_map(long).collect();
    if !faults.is_empty() {
        let page = page(desk, &menu, &typed, &[], faults);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
    }
    let mut desk = desk;
    for _ in 0..TRIES {
        let body = match filled(&base, &desk.draft.body, &typed) {
            Ok(body) => body,
            Err(disputed) => {
                let page = page(desk, &menu, &typed, &disputed, Vec::new());
                return Ok((StatusCode::CONFLICT, Page(page)).into_response());
            }
        };
        match save(&desk, &menu, &editor, &body, What::Blanks).await {
            Ok(_) => return Ok(Redirect::to(&desk.href("/blanks?saved=yes")).into_response()),
            Err(SaveRefused::Newer) => desk = desk.again().await?,
            Err(SaveRefused::Store(cause)) => return Err(Problem::ours(cause)),
        }
    }
    let page = page(desk, &menu, &typed, &[], Vec::new());
    Ok((StatusCode::CONFLICT, Page(page)).into_response())
}

/// The body with what was typed, or the blanks into which somebody else wrote something different.
fn filled(base: &Body, now: &Body, typed: &[(String, String)]) -> Result<Body, Vec<String>> {
    let mut body = now.clone();
    let mut disputed = Vec::new();
    for (name, mine) in typed {
        let of = |body: &Body| body.blank(name).unwrap_or_default();
        let (seen, theirs) = (of(base), of(now));
        if *mine == seen || *mine == theirs {
            continue;
        }
        if theirs != seen {
            disputed.push(name.clone());
        } else if mine.is_empty() {
            body.blanks.remove(name);
        } else {
            body.blanks.insert(name.clone(), mine.clone());
        }
    }
    if disputed.is_empty() { Ok(body) } else { Err(disputed) }
}

fn page(
    desk: Desk,
    menu: &Menu,
    typed: &[(String, String)],
    disputed: &[String],
    faults: Vec<String>,
) -> BlanksPage {
    let body = &desk.draft.body;
    let numbers = body.numbers();
    let blanks: Vec<BlankView> = body
        .open_and_filled()
        .into_iter()
        .map(|(name, clauses)| {
            let meaning = menu.blank(&name);
            let mine = typed.iter().find(|(n, _)| *n == name).map(|(_, value)| value.clone());
            let now = body.blank(&name).unwrap_or_default();
            BlankView {
                label: meaning.map_or_else(|| blank::spoken(&name), |blank| blank.meaning.clone()),
                example: meaning.map(|blank| blank.example.clone()),
                theirs: disputed.contains(&name).then(|| now.clone()),
                typed: mine.unwrap_or(now),
                clauses: clauses
                    .into_iter()
                    .map(|c| {
                        let href = desk.href(&format!("/sections/{}#{}", c.element, c.eid));
                        (numbers.get(&c.eid).unwrap_or_default().to_owned(), href)
                    })
                    .collect(),
                fault: faults.contains(&name),
                name,
            }
        })
        .collect();
    let reader = &desk.ctx.reader;
    BlanksPage {
        version: desk.draft.version,
        open: blanks.iter().filter(|blank| blank.typed.is_empty()).count(),
        blanks,
        saved: false,
        meanwhile: !disputed.is_empty(),
        edits: desk.access == Access::Edit,
        faults: faults.into_iter().map(|name| (format!("blank-{name}"), reader.w("blank-long"))).collect(),
        frame: desk.ctx.frame(),
        desk,
    }
}
