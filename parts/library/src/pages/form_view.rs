//! The page of a form.

use std::collections::HashMap;

use askama::Template;
use balai_model::Domain;
use balai_part::{Ctx, refused};
use balai_web::{Answer, Frame};

use crate::catalogue::Catalogue;
use crate::form::Form;
use crate::form::fault::Fault;
use crate::form::typed::Typed;
use crate::pages::form_faults::why;
use crate::pages::form_fields::{Control, Group, RelationView, RowView, Tick, View, boxes};
use crate::shelf::{Chosen, Facet};
use crate::{LINKS, store};

/// How many provisions a page shows.
const PAGE: usize = 20;

/// On which page of a form a provision is.
pub(crate) fn page_of(typed: &Typed, number: u32) -> usize {
    typed.standing().position(|row| row.number == number).map_or(1, |at| at / PAGE + 1)
}

/// What a page of a form says beside what was typed.
#[derive(Default)]
pub(crate) struct Shown {
    /// Which page of the provisions.
    pub(crate) page: usize,
    /// What was done.
    pub(crate) told: Vec<String>,
    /// What is wrong with the whole.
    pub(crate) general: Vec<String>,
    /// What is wrong, and where.
    pub(crate) faults: Vec<Fault>,
    /// Other forms of the same record: where, and from when.
    pub(crate) others: Vec<(String, String)>,
}

/// The page.
#[derive(Template)]
#[template(path = "form.html")]
pub struct FormPage {
    frame: Frame,
    form: Form,
    title: String,
    told: Vec<String>,
    general: Vec<String>,
    faults: Vec<(String, String)>,
    others: Vec<(String, String)>,
    groups: Vec<Group>,
    domains: Vec<Tick>,
    domain_fault: Option<String>,
    domain_theirs: Option<Option<String>>,
    relations: Vec<RelationView>,
    relation_kinds: Vec<(String, String)>,
    relation_theirs: Option<Option<String>>,
    rows: Vec<RowView>,
    count: usize,
    removed: Vec<(u32, String)>,
    evidence: Group,
    page: usize,
    last: usize,
}

impl FormPage {
    /// The page of a form.
    pub(crate) async fn of(ctx: &Ctx, catalogue: &Catalogue, form: Form, shown: Shown) -> Answer<Self> {
        let jurisdictions = jurisdictions(ctx, catalogue, form.typed.fact("jurisdiction")).await?;
        let reader = &ctx.reader;
        let words: HashMap<String, String> = shown
            .faults
            .iter()
            .rev()
            .map(|fault| (fault.control.clone(), why(reader, &form.typed, fault)))
            .collect();
        let view = View { reader, form: &form, words: &words, jurisdictions };
        let count = form.typed.standing().count();
        let last = count.div_ceil(PAGE).max(1);
        let page = turned_to(&view, &shown, last);
        let href = |fault: &Fault| {
            let there = view.page(&fault.control, page);
            if there == page {
                format!("#{}", fault.control)
            } else {
                format!("{}?page={there}&check=1#{}", reader.href(&form.path()), fault.control)
            }
        };
        let start = (page - 1) * PAGE;
        let rows = form.typed.standing().enumerate().skip(start).take(PAGE);
        Ok(Self {
            title: match &form.record {
                Some(_) => reader.w("hand-edit"),
                None => reader.w("hand-add"),
            },
            told: shown.told,
            general: shown.general,
            faults: shown.faults.iter().map(|f| (href(f), why(reader, &form.typed, f))).collect(),
            others: shown.others,
            groups: view.groups(),
            domains: boxes(reader, "domain", Domain::ALL.iter().map(|d| d.slug()), &form.typed.domains),
            domain_fault: words.get("domain").cloned(),
            domain_theirs: view.theirs("domain"),
            relations: view.relations(),
            relation_kinds: LINKS
                .iter()
                .map(|kind| ((*kind).to_owned(), reader.w(&format!("relation-{kind}"))))
                .collect(),
            relation_theirs: view.theirs("relations"),
            rows: rows.map(|(at, row)| view.row(at, count, row)).collect(),
            count,
            removed: form
                .typed
                .rows
                .iter()
                .filter(|row| row.removed)
                .map(|row| (row.number, row.reference.clone()))
                .collect(),
            evidence: view.evidence(),
            page,
            last,
            frame: ctx.frame(),
            form,
        })
    }
}

/// The page that was asked for; if what is wrong is on another one only, that one.
fn turned_to(view: &View<'_>, shown: &Shown, last: usize) -> usize {
    let page = shown.page.clamp(1, last);
    let faulty: Vec<usize> = shown.faults.iter().map(|fault| view.page(&fault.control, page)).collect();
    match faulty.first() {
        Some(first) if !faulty.contains(&page) => *first,
        Some(_) | None => page,
    }
}

/// Codes and names of the jurisdictions there are, in the order of their names.
async fn jurisdictions(ctx: &Ctx, catalogue: &Catalogue, chosen: &str) -> Answer<Vec<(String, String)>> {
    let rows = store::jurisdictions(ctx.store(), ctx.space()).await.map_err(refused)?;
    let mut codes: Vec<String> = rows.into_iter().map(|row| row.code).collect();
    codes.extend(
        catalogue.shelf().counts(Facet::Jurisdiction, &Chosen::new(), None).into_iter().map(|(code, _)| code),
    );
    if !chosen.is_empty() {
        codes.push(chosen.to_owned());
    }
    codes.sort();
    codes.dedup();
    let mut named: Vec<(String, String)> = codes
        .into_iter()
        .map(|code| {
            let name = ctx.reader.jurisdiction(&code);
            (code, name)
        })
        .collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(named)
}
