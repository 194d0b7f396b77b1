//! What stands in the way of adopting a draft. Whatever finds more (the balance check, the mapping)
//! is asked through the registrar or adds its own here, in [`obstacles`].

use balai_store::{Store, StoreError};
use balai_web::Reader;

use super::registrar::Registrar;
use crate::draft::{Clause, Draft};
use crate::menu::Menu;

/// Something that stands in the way, in words for whoever wants to adopt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obstacle {
    /// What.
    pub text: String,
    /// Where it is mended, below the draft's address (`/blanks`); none if nowhere there.
    pub below: Option<String>,
}

impl Obstacle {
    fn of(text: String, below: impl Into<String>) -> Self {
        Self { text, below: Some(below.into()) }
    }
}

/// All of them: of the draft itself, and of those the registrar asks.
pub async fn obstacles(
    store: &Store,
    space: balai_model::SpaceId,
    registrar: &dyn Registrar,
    menu: &Menu,
    draft: &Draft,
    reader: &Reader,
) -> Result<Vec<Obstacle>, StoreError> {
    let mut all = own(menu, draft, reader);
    all.extend(registrar.obstacles(store, space, reader, draft).await?);
    Ok(all)
}

/// Those one sees in the draft.
fn own(menu: &Menu, draft: &Draft, reader: &Reader) -> Vec<Obstacle> {
    let body = &draft.body;
    let numbers = body.numbers();
    let named = |clause: &Clause| {
        format!("{} {}", numbers.get(&clause.eid).unwrap_or_default(), clause.heading)
    };
    let section = |clause: &Clause| format!("/sections/{}", clause.element);
    let mut all = Vec::new();
    if body.clauses.is_empty() {
        all.push(Obstacle::of(reader.w("obstacle-empty"), "#sections"));
    }
    if body.jurisdiction.is_none() {
        all.push(Obstacle::of(reader.w("obstacle-jurisdiction"), "/details"));
    }
    for (name, clauses) in body.open_and_filled() {
        if body.blank(&name).is_none() {
            let places: Vec<&str> = clauses.iter().filter_map(|clause| numbers.get(&clause.eid)).collect();
            let (name, places) = (crate::blank::spoken(&name), places.join(", "));
            all.push(Obstacle::of(reader.with2("obstacle-blank", "name", &name, "clauses", &places), "/blanks"));
        }
    }
    for (clause, eid) in body.broken() {
        let text = reader.with2("obstacle-reference", "clause", &named(clause), "to", &eid);
        all.push(Obstacle::of(text, section(clause)));
    }
    for (one, other) in body.conflicts(menu) {
        let text = reader.with2("obstacle-conflict", "one", &named(one), "other", &named(other));
        all.push(Obstacle::of(text, section(other)));
    }
    all
}
