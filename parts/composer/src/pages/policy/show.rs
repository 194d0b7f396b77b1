//! An adopted policy: its text, when and by whom it was adopted, and what it changed.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use balai_model::Deed;
use balai_part::refused;
use balai_text::Numbers;
use balai_web::{Answer, Frame, Page};

use super::Shown;
use crate::adopt::amendment::Spelled;
use crate::adopt::store;
use crate::draft::Body;
use crate::export::outgoing::Accepted;
use crate::menu::shelf::MenuShelf;
use crate::pages::draft::preview::{Section, sections};
use crate::pages::take::findings;

/// The page.
#[derive(Template)]
#[template(path = "policy.html")]
pub struct PolicyPage {
    frame: Frame,
    shown: Shown,
    body: Body,
    sections: Vec<Section>,
    amendments: Vec<AmendmentLine>,
    accepted: Vec<Accepted>,
    amends: bool,
}

impl PolicyPage {
    /// An address that stays with the version she reads.
    fn query(&self, rest: &str) -> String {
        if self.shown.is_newest() {
            rest.to_owned()
        } else {
            format!("{rest}?version={}", self.shown.adoption().version)
        }
    }
}

/// An amendment as it is shown.
struct AmendmentLine {
    /// What is done to what, in words.
    text: String,
    /// New words, if there are any.
    words: Option<String>,
    source: String,
}

/// `GET /policies/{name}`
pub async fn show_policy(shown: Shown, State(shelf): State<Arc<MenuShelf>>) -> Answer<Page<PolicyPage>> {
    let (ctx, adoption) = (&shown.ctx, shown.adoption());
    let menu = crate::pages::menu::menu(ctx, &shelf).await?;
    let body = shown.body(adoption).await?;
    let accepted = findings(ctx, &menu, adoption.draft, &body).await?;
    let body = body.settled();
    let stored = store::amendments(ctx.store(), ctx.space(), &adoption.name, adoption.version).await;
    let stored = stored.map_err(refused)?;
    let before = match shown.versions.get(shown.at + 1) {
        Some(before) => shown.body(before).await?,
        None => Body::default(),
    };
    let amendments = stored.into_iter().map(|one| line(&shown, &before, &body, one)).collect();
    let amends = ctx.visitor.role().may(Deed::ComposePolicy) && shown.is_newest();
    Ok(Page(PolicyPage {
        sections: sections(&body),
        body,
        amendments,
        accepted,
        amends,
        frame: ctx.frame(),
        shown,
    }))
}

/// An amendment in words. Clauses are named as readers of the older text know them.
fn line(
    shown: &Shown,
    before: &Body,
    after: &Body,
    (target, source, spelled): (String, String, Spelled),
) -> AmendmentLine {
    let reader = &shown.ctx.reader;
    let (old, new) = (before.numbers(), after.numbers());
    let named = |eid: &str| {
        let in_body = |body: &Body, numbers: &Numbers| {
            Some(format!("{} {}", numbers.get(eid)?, body.clause(eid)?.heading))
        };
        in_body(before, &old).or_else(|| in_body(after, &new)).unwrap_or_else(|| eid.to_owned())
    };
    let target = named(&target);
    let word = format!("amendment-{}", spelled.slug());
    let (text, words) = match spelled {
        Spelled::Insert { place, number, words, .. } => {
            let word = format!("{word}-{}", place.slug());
            (reader.with2(&word, "number", &number, "target", &target), Some(words))
        }
        Spelled::Replace { words } => (reader.with(&word, "target", &target), Some(words)),
        Spelled::Repeal => (reader.with(&word, "target", &target), None),
        Spelled::Move { place, beside } => {
            let word = format!("{word}-{}", place.slug());
            (reader.with2(&word, "target", &target, "beside", &named(&beside)), None)
        }
        Spelled::Renumber { number, .. } => (reader.with2(&word, "target", &target, "number", &number), None),
    };
    let words = words.map(|words| crate::blank::spelled(&after.pieces(&words, &new)));
    AmendmentLine { text, words, source }
}
