//! The draft's own page: its sections as tasks, and what is left to do.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use balai_model::{Deed, Element};
use balai_part::refused;
use balai_web::{Answer, Form, Frame, Page, Query, Redirect};

use super::{Pairs, change, menu};
use crate::draft::access::{Access, Desk};
use crate::draft::remark::remarks_of;
use crate::draft::save::What;
use crate::draft::section::add_all;
use crate::menu::Guideline;
use crate::menu::shelf::MenuShelf;

/// The page.
#[derive(Template)]
#[template(path = "draft.html")]
pub struct DraftPage {
    frame: Frame,
    desk: Desk,
    tasks: Vec<Task>,
    complete: usize,
    blanks: usize,
    open_blanks: usize,
    choices: usize,
    answered: usize,
    lacking: Vec<Guideline>,
    conflicts: Vec<(Line, Line)>,
    broken: Vec<Line>,
    left_out: Vec<Guideline>,
    saved: bool,
    edits: bool,
    shares: bool,
}

/// A section as a task.
pub(crate) struct Task {
    element: Element,
    clauses: usize,
    complete: bool,
    remarks: usize,
}

/// A clause in a list.
pub(crate) struct Line {
    number: String,
    heading: String,
    href: String,
}

/// `GET /drafts/{draft}`
pub async fn show_draft(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    query: Query,
) -> Answer<Page<DraftPage>> {
    let menu = menu(&desk, &shelf).await?;
    let (store, space) = (desk.ctx.store(), desk.ctx.space());
    let remarks = remarks_of(store, space, desk.draft.thing).await.map_err(refused)?;
    let mut open: HashMap<Element, usize> = HashMap::new();
    for remark in remarks.iter().filter(|remark| remark.settled_at.is_none()) {
        *open.entry(remark.element).or_default() += 1;
    }
    let body = &desk.draft.body;
    let numbers = body.numbers();
    let line = |clause: &crate::draft::Clause| Line {
        number: numbers.get(&clause.eid).unwrap_or_default().to_owned(),
        heading: clause.heading.clone(),
        href: desk.href(&format!("/sections/{}#{}", clause.element, clause.eid)),
    };
    let blanks = body.open_and_filled();
    let guidelines = body.guidelines();
    let tasks = Element::ALL.iter().map(|element| Task {
        element: *element,
        clauses: body.section(*element).count(),
        complete: body.complete.contains(element),
        remarks: open.get(element).copied().unwrap_or_default(),
    });
    let answered =
        |choice: &&crate::menu::Choice| choice.options.iter().any(|o| guidelines.contains(o.as_str()));
    Ok(Page(DraftPage {
        tasks: tasks.collect(),
        complete: body.complete.len(),
        open_blanks: blanks.iter().filter(|(name, _)| body.blank(name).is_none()).count(),
        blanks: blanks.len(),
        choices: menu.choices().len(),
        answered: menu.choices().iter().filter(answered).count(),
        lacking: body.lacking(&menu).into_iter().cloned().collect(),
        conflicts: body.conflicts(&menu).into_iter().map(|(one, other)| (line(one), line(other))).collect(),
        broken: body.broken().into_iter().map(|(clause, _)| line(clause)).collect(),
        left_out: query.all("left").filter_map(|slug| menu.guideline(slug)).cloned().collect(),
        saved: query.one("saved").is_some(),
        edits: desk.access == Access::Edit,
        shares: !desk.by_link() && desk.ctx.visitor.role().may(Deed::ShareDraft),
        frame: desk.ctx.frame(),
        desk,
    }))
}

/// `POST …/clauses`: adds all that the clauses of the draft need.
pub async fn add_lacking(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    Form(_): Form<Pairs>,
) -> Answer<Response> {
    let menu = menu(&desk, &shelf).await?;
    let outside = desk.ctx.outside();
    let mut left_out = Vec::new();
    change(&desk, &menu, What::Clauses, |draft| {
        let mut body = draft.body.clone();
        let lacking: Vec<&str> =
            menu.lacking(&draft.body.guidelines()).iter().map(|g| g.slug.as_str()).collect();
        left_out = add_all(&mut body, lacking.into_iter(), &menu, &mut || outside.new_id());
        body
    })
    .await?;
    // What conflicts was not added: she is told, and where to decide.
    let left: String = left_out.iter().map(|slug| format!("&left={slug}")).collect();
    Ok(Redirect::to(&desk.href(&format!("?saved=yes{left}"))).into_response())
}
