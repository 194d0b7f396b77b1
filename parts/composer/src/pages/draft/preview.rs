//! The whole text of a draft as one page, as it would be read and printed.

use askama::Template;
use balai_model::Element;
use balai_web::{Answer, Frame, Page, Query};

use super::at_version;
use crate::blank::Piece;
use crate::draft::Body;
use crate::draft::access::Desk;

/// The page.
#[derive(Template)]
#[template(path = "preview.html")]
pub struct PreviewPage {
    frame: Frame,
    desk: Desk,
    version: i64,
    body: Body,
    sections: Vec<Section>,
    open: usize,
}

/// A section with clauses.
pub(crate) struct Section {
    pub(crate) number: String,
    pub(crate) element: Element,
    pub(crate) clauses: Vec<Shown>,
}

/// A clause as it is read.
pub(crate) struct Shown {
    pub(crate) eid: String,
    pub(crate) number: String,
    pub(crate) heading: String,
    pub(crate) pieces: Vec<Piece>,
}

/// `GET …/preview`
pub async fn show_preview(desk: Desk, query: Query) -> Answer<Page<PreviewPage>> {
    let newest = desk.draft.version.unsigned_abs();
    let version = query.number("version", 1..=newest, newest)?;
    let version = i64::try_from(version).unwrap_or(desk.draft.version);
    let body = at_version(&desk, version).await?;
    let open = body.open_and_filled().iter().filter(|(name, _)| body.blank(name).is_none()).count();
    let sections = sections(&body);
    Ok(Page(PreviewPage { sections, open, version, body, frame: desk.ctx.frame(), desk }))
}

/// The sections of a body that have clauses.
pub(crate) fn sections(body: &Body) -> Vec<Section> {
    let numbers = body.numbers();
    let of = |element: &Element| -> Option<Section> {
        let clauses: Vec<Shown> = body
            .section(*element)
            .map(|clause| Shown {
                eid: clause.eid.clone(),
                number: numbers.get(&clause.eid).unwrap_or_default().to_owned(),
                heading: clause.heading.clone(),
                pieces: body.pieces(&clause.text, &numbers),
            })
            .collect();
        let number = clauses.first()?.number.split('.').next()?.to_owned();
        Some(Section { number, element: *element, clauses })
    };
    Element::ALL.iter().filter_map(of).collect()
}
