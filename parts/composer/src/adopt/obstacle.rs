//! What stands in the way of adopting a draft: what one sees in it, the grave findings of the balance
//! check that nobody accepted with a reason, and whatever the registrar's house knows.

use balai_balance::Facts;
use balai_store::{Store, StoreError};
use balai_web::Reader;

use super::registrar::Registrar;
use crate::balance::accept::accepted;
use crate::balance::{clauses, report, rules};
use crate::draft::{Clause, Draft};
use crate::menu::Menu;
use crate::pages::balance::says;

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
    let mut all = own(draft, reader);
    all.extend(findings(store, space, menu, draft, reader).await?);
    all.extend(registrar.obstacles(store, space, reader, draft).await?);
    Ok(all)
}

/// The grave findings of the balance check, but for blanks and references, which [`own`] tells.
async fn findings(
    store: &Store,
    space: balai_model::SpaceId,
    menu: &Menu,
    draft: &Draft,
    reader: &Reader,
) -> Result<Vec<Obstacle>, StoreError> {
    let (Some((_, report)), Some(rules)) = (report(menu, &draft.body), rules()) else {
        return Ok(Vec::new());
    };
    let accepted = accepted(store, space, draft.thing).await?;
    let accepted: Vec<_> = accepted.into_iter().map(|one| one.acceptance).collect();
    let numbers = draft.body.numbers();
    let open = report.blocking(rules, &accepted).into_iter();
    Ok(open
        .filter(|finding| !matches!(finding.facts, Facts::Blank { .. } | Facts::Reference { .. }))
        .map(|finding| {
            let places: Vec<&str> = clauses(finding).filter_map(|eid| numbers.get(eid)).collect();
            let (said, places) = (says(finding, menu, reader), places.join(", "));
            Obstacle::of(reader.with2("obstacle-finding", "finding", &said, "clauses", &places), "/balance")
        })
        .collect())
}

/// Those one sees in the draft.
fn own(draft: &Draft, reader: &Reader) -> Vec<Obstacle> {
    let body = &draft.body;
    let numbers = body.numbers();
    let named =
        |clause: &Clause| format!("{} {}", numbers.get(&clause.eid).unwrap_or_default(), clause.heading);
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
            all.push(Obstacle::of(
                reader.with2("obstacle-blank", "name", &name, "clauses", &places),
                "/blanks",
            ));
        }
    }
    for (clause, eid) in body.broken() {
        let text = reader.with2("obstacle-reference", "clause", &named(clause), "to", &eid);
        all.push(Obstacle::of(text, section(clause)));
    }
    all
}
