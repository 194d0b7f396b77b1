//! One section of a draft. Everything on the page is one form, so whatever button is pressed, what
//! was typed is saved with it.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use balai_model::{Element, Evidence};
use balai_part::refused;
use balai_text::{Numbers, Part, difference};
use balai_web::{Answer, Form, Frame, Page, Path, Problem, Query, Redirect};

use super::{Pairs, TRIES, at_version, element, menu, merge, save, tidy, value, version};
use crate::blank::Piece;
use crate::draft::access::{Access, Desk};
use crate::draft::remark::{Remark, remarks_of};
use crate::draft::save::{SaveRefused, What};
use crate::draft::section::{Applied, Press, Then, Typed, Words, apply};
use crate::draft::{Body, Clause};
use crate::menu::shelf::MenuShelf;
use crate::menu::{Guideline, Menu};
use crate::pages::menu::{Card, Levels};

/// The page.
#[derive(Template)]
#[template(path = "section.html")]
pub struct SectionPage {
    frame: Frame,
    desk: Desk,
    element: Element,
    version: i64,
    clauses: Vec<ClauseView>,
    new: Words,
    complete: bool,
    offers: Vec<Offer>,
    conflict: Option<Conflict>,
    added: Option<(Guideline, Vec<Guideline>)>,
    faults: Vec<(String, String)>,
    saved: bool,
    merged: bool,
    edits: bool,
    pub(super) remarks: Remarks,
    next: Option<Element>,
}

impl SectionPage {
    fn fault(&self, name: &str) -> Option<&str> {
        self.faults.iter().find(|(field, _)| field == name).map(|(_, text)| text.as_str())
    }
}

/// A clause of the section.
pub(crate) struct ClauseView {
    eid: String,
    number: String,
    words: Words,
    shown: Vec<Piece>,
    origin: Option<(Guideline, Option<Evidence>, u64)>,
    changed: Option<Vec<Part>>,
    rows: usize,
    first: bool,
    last: bool,
}

/// A guideline that can be added.
pub(crate) struct Offer {
    card: Card,
    guideline: Guideline,
    against: Vec<String>,
}

/// A guideline that was not added because of what is there.
pub(crate) struct Conflict {
    guideline: Guideline,
    against: Vec<(String, String, bool)>,
}

/// Remarks on the section, and what somebody typed who could not be heard.
#[derive(Default)]
pub(crate) struct Remarks {
    pub(crate) all: Vec<Remark>,
    pub(crate) may: bool,
    pub(crate) name: Option<String>,
    pub(crate) typed: (String, String),
    pub(crate) fault: Option<String>,
}

/// `GET …/sections/{element}`
pub async fn show_section(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    Path(names): Path<HashMap<String, String>>,
    query: Query,
) -> Answer<Page<SectionPage>> {
    let element = element(&names)?;
    let menu = menu(&desk, &shelf).await?;
    let mut page = page(&desk, &menu, element, None, Vec::new()).await?;
    let present = desk.draft.body.guidelines();
    page.saved = query.one("saved").is_some();
    page.merged = query.one("merged").is_some();
    page.added = query.one("added").and_then(|slug| menu.guideline(slug)).map(|guideline| {
        let needs = menu.lacking(&[guideline.slug.as_str()].into()).into_iter();
        (guideline.clone(), needs.filter(|g| !present.contains(g.slug.as_str())).cloned().collect())
    });
    page.conflict = query.one("conflict").and_then(|slug| conflict(&desk.draft.body, &menu, slug));
    Ok(Page(page))
}

fn conflict(body: &Body, menu: &Menu, slug: &str) -> Option<Conflict> {
    let guideline = menu.guideline(slug)?.clone();
    let numbers = body.numbers();
    let against: Vec<(String, String, bool)> = menu
        .in_conflict(slug, &body.guidelines())
        .into_iter()
        .filter_map(|other| body.adapted_from(&other.slug))
        .map(|c| (numbers.get(&c.eid).unwrap_or_default().to_owned(), c.heading.clone(), c.model().is_some()))
        .collect();
    (!against.is_empty()).then_some(Conflict { guideline, against })
}

/// `POST …/sections/{element}`
pub async fn update_section(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    Path(names): Path<HashMap<String, String>>,
    Form(form): Form<Pairs>,
) -> Answer<Response> {
    let element = element(&names)?;
    let editor = desk.editor()?;
    let menu = menu(&desk, &shelf).await?;
    let typed = typed(&form, version(&form, &desk)?)?;
    let faults = typed.faults();
    if !faults.is_empty() {
        let page = page(&desk, &menu, element, Some(&typed), faults).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
    }
    let base = at_version(&desk, typed.version).await?;
    let mut desk = desk;
    for _ in 0..TRIES {
        let outside = desk.ctx.outside();
        let now = &desk.draft.body;
        let applied = apply(&base, now, element, &typed, &menu, &mut || outside.new_id());
        let (body, then) = match applied {
            Applied::Ready(body, then) => (body, then),
            Applied::Disputed(disputed) => return merge::show(desk, element, &base, typed, disputed),
        };
        let merged = desk.draft.version != typed.version && !base.section(element).eq(now.section(element));
        match save(&desk, &menu, &editor, &body, What::Section(element)).await {
            Ok(_) => return Ok(after(&desk, element, &typed, &then, merged).into_response()),
            Err(SaveRefused::Newer) => desk = desk.again().await?,
            Err(SaveRefused::Store(cause)) => return Err(Problem::ours(cause)),
        }
    }
    // Nobody is that unlucky; and if so, what she typed is before her again.
    let page = page(&desk, &menu, element, Some(&typed), Vec::new()).await?;
    Ok((StatusCode::CONFLICT, Page(page)).into_response())
}

/// Where she looks next.
fn after(desk: &Desk, element: Element, typed: &Typed, then: &Then, merged: bool) -> Redirect {
    if typed.complete == Some(true) && typed.press == Press::Save && !merged {
        return Redirect::to(&desk.href(&format!("?saved=yes#{element}")));
    }
    let merged = if merged { "&merged=yes" } else { "" };
    let (then, at) = match then {
        Then::Saved => (String::new(), String::new()),
        Then::Added(slug) => (format!("&added={slug}"), "#added".to_owned()),
        Then::Conflict(slug) => (format!("&conflict={slug}"), "#conflict".to_owned()),
    };
    let at = match &typed.press {
        Press::Up(eid) | Press::Down(eid) => format!("#{eid}"),
        _ => at,
    };
    Redirect::to(&desk.href(&format!("/sections/{element}?saved=yes{merged}{then}{at}")))
}

/// Reads the form.
pub(super) fn typed(form: &Pairs, version: i64) -> Answer<Typed> {
    let pressed = value(form, "do");
    let press = Press::parse(pressed).ok_or_else(|| Problem::bad_request(format!("do={pressed}")))?;
    let mut clauses: Vec<(String, Words)> = Vec::new();
    let mut new: Vec<Words> = Vec::new();
    for (name, typed) in form {
        if let Some(eid) = name.strip_prefix("heading-") {
            let heading = tidy(typed).replace('\n', " ");
            let words = Words { heading, text: String::new() };
            if eid == "new" { new.push(words) } else { clauses.push((eid.to_owned(), words)) }
        } else if let Some(eid) = name.strip_prefix("text-") {
            // A text stands behind its heading in the form.
            let last = match eid {
                "new" => new.last_mut(),
                _ => clauses.iter_mut().find(|(known, _)| known == eid).map(|(_, words)| words),
            };
            if let Some(words) = last {
                words.text = tidy(typed);
            }
        }
    }
    let complete = match value(form, "complete") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    Ok(Typed { version, clauses, new, complete, press })
}

/// The page; with what was typed, if that could not be saved.
pub(super) async fn page(
    desk: &Desk,
    menu: &Menu,
    element: Element,
    typed: Option<&Typed>,
    faults: Vec<(String, &'static str)>,
) -> Answer<SectionPage> {
    let levels = Levels::read(&desk.ctx).await?;
    let (store, space) = (desk.ctx.store(), desk.ctx.space());
    let remarks = remarks_of(store, space, desk.draft.thing).await.map_err(refused)?;
    let body = &desk.draft.body;
    let edits = desk.access == Access::Edit;
    let places = Element::ALL.iter().position(|other| *other == element).unwrap_or_default();
    let reader = &desk.ctx.reader;
    Ok(SectionPage {
        version: typed.map_or(desk.draft.version, |typed| typed.version),
        clauses: clauses(desk, menu, &levels, element, typed),
        new: typed.and_then(|typed| typed.new.first().cloned()).unwrap_or_default(),
        complete: typed.and_then(|t| t.complete).unwrap_or_else(|| body.complete.contains(&element)),
        offers: if edits { offers(desk, menu, &levels, element) } else { Vec::new() },
        conflict: None,
        added: None,
        faults: faults.into_iter().map(|(field, word)| (field, reader.w(word))).collect(),
        saved: false,
        merged: false,
        edits,
        remarks: Remarks {
            all: remarks.into_iter().filter(|remark| remark.element == element).collect(),
            may: desk.access >= Access::Comment,
            name: desk.known_as(),
            ..Remarks::default()
        },
        next: Element::ALL.get(places + 1).copied(),
        element,
        frame: desk.ctx.frame(),
        desk: desk.clone(),
    })
}

fn clauses(
    desk: &Desk,
    menu: &Menu,
    levels: &Levels,
    element: Element,
    typed: Option<&Typed>,
) -> Vec<ClauseView> {
    let body = &desk.draft.body;
    let numbers = body.numbers();
    let all: Vec<&Clause> = body.section(element).collect();
    let view = |(at, clause): (usize, &&Clause)| {
        let typed = typed.and_then(|typed| typed.clauses.iter().find(|(eid, _)| *eid == clause.eid));
        let words = typed.map_or_else(|| Words::of(clause), |(_, words)| words.clone());
        let guideline = clause.guideline().and_then(|slug| menu.guideline(slug));
        ClauseView {
            number: numbers.get(&clause.eid).unwrap_or_default().to_owned(),
            shown: body.pieces(&clause.text, &numbers),
            origin: guideline.map(|guideline| {
                let (evidence, precedents) = levels.of(menu, &guideline.slug);
                (guideline.clone(), evidence, precedents)
            }),
            changed: changed(body, clause, &numbers),
            rows: (words.text.chars().count() / 60 + words.text.lines().count()).clamp(3, 20),
            words,
            first: at == 0,
            last: at + 1 == all.len(),
            eid: clause.eid.clone(),
        }
    };
    all.iter().enumerate().map(view).collect()
}

/// How the clause differs from the model text, both with the blanks filled in.
fn changed(body: &Body, clause: &Clause, numbers: &Numbers) -> Option<Vec<Part>> {
    let model = crate::blank::spelled(&body.pieces(clause.model()?, numbers));
    Some(difference(&model, &body.words(clause, numbers)))
}

fn offers(desk: &Desk, menu: &Menu, levels: &Levels, element: Element) -> Vec<Offer> {
    let body = &desk.draft.body;
    let present = body.guidelines();
    menu.guidelines()
        .filter(|guideline| guideline.element == element && !present.contains(guideline.slug.as_str()))
        .map(|guideline| Offer {
            card: Card::of(menu, guideline, levels, &desk.ctx.reader),
            against: menu
                .in_conflict(&guideline.slug, &present)
                .into_iter()
                .map(|other| other.title.clone())
                .collect(),
            guideline: guideline.clone(),
        })
        .collect()
}
