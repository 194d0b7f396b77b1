//! Two people changed the same clauses: both texts, what they began with, and a text with both
//! changes to decide on. Everything else that was typed comes along.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use balai_model::Element;
use balai_text::{Part, difference};
use balai_web::{Answer, Frame, Page};

use crate::draft::Body;
use crate::draft::access::Desk;
use crate::draft::section::{Disputed, Typed, Words};

/// The page.
#[derive(Template)]
#[template(path = "merge.html")]
pub struct MergePage {
    frame: Frame,
    desk: Desk,
    element: Element,
    disputed: Vec<View>,
    /// What was typed and nobody disputes.
    others: Vec<(String, Words)>,
    new: Vec<Words>,
    complete: Option<bool>,
}

/// A clause to decide on.
struct View {
    clause: Disputed,
    number: Option<String>,
    mine: Vec<Part>,
    theirs: Vec<Part>,
    /// The name of its fields: its own, or that of a new clause if somebody took it out.
    field: String,
}

/// Shows it. Nothing has been saved.
pub(super) fn show(
    desk: Desk,
    element: Element,
    base: &Body,
    typed: Typed,
    disputed: Vec<Disputed>,
) -> Answer<Response> {
    let numbers = desk.draft.body.numbers();
    let one = |words: &Words| format!("{}\n{}", words.heading, words.text);
    let page = MergePage {
        others: typed
            .clauses
            .into_iter()
            // What she did not change stays as others made it.
            .filter(|(eid, words)| {
                let seen = base.clause(eid).map(Words::of);
                disputed.iter().all(|d| d.eid != *eid) && seen.is_some_and(|seen| seen != *words)
            })
            .collect(),
        disputed: disputed
            .into_iter()
            .map(|clause| View {
                number: numbers.get(&clause.eid).map(str::to_owned),
                mine: difference(&one(&clause.base), &one(&clause.mine)),
                theirs: clause
                    .theirs
                    .as_ref()
                    .map(|t| difference(&one(&clause.base), &one(t)))
                    .unwrap_or_default(),
                field: if clause.theirs.is_some() { clause.eid.clone() } else { "new".to_owned() },
                clause,
            })
            .collect(),
        new: typed.new.into_iter().filter(|words| !words.is_empty()).collect(),
        complete: typed.complete,
        element,
        frame: desk.ctx.frame(),
        desk,
    };
    Ok((StatusCode::CONFLICT, Page(page)).into_response())
}
