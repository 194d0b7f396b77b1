//! What differs between two versions of a policy, asked for by their numbers or by two days.

use askama::Template;
use balai_text::{Part, difference};
use balai_web::{Answer, Frame, Page, Problem, Query};

use super::Shown;
use crate::adopt::Adoption;
use crate::adopt::details::day;
use crate::pages::draft::versions::{Change, changes};

/// The page.
#[derive(Template)]
#[template(path = "policy_changes.html")]
pub struct PolicyChangesPage {
    frame: Frame,
    shown: Shown,
    from: Adoption,
    to: Adoption,
    changes: Vec<Change>,
    same: usize,
    title: Option<Vec<Part>>,
}

impl PolicyChangesPage {
    /// Both ends, by the name of their field.
    fn ends(&self) -> [(&'static str, &Adoption); 2] {
        [("from", &self.from), ("to", &self.to)]
    }
}

/// `GET /policies/{name}/changes?from=2026-05-04&to=2`
pub async fn show_policy_changes(shown: Shown, query: Query) -> Answer<Page<PolicyChangesPage>> {
    let newest = &shown.versions[0];
    let before = shown.versions.get(1).unwrap_or(newest);
    let from = version(&shown, &query, "from")?.unwrap_or(before).clone();
    let to = version(&shown, &query, "to")?.unwrap_or(newest).clone();
    let (old, new) = (shown.body(&from).await?.settled(), shown.body(&to).await?.settled());
    let (changes, same) = changes(&old, &new);
    let title = (old.title != new.title).then(|| difference(&old.title, &new.title));
    Ok(Page(PolicyChangesPage { changes, same, title, from, to, frame: shown.ctx.frame(), shown }))
}

/// The version a parameter names: by its number, or the one that was the newest on a day. A day
/// before the first adoption has none.
fn version<'s>(shown: &'s Shown, query: &Query, name: &str) -> Answer<Option<&'s Adoption>> {
    let Some(text) = query.one(name) else { return Ok(None) };
    let found = match day(text) {
        Some(day) => shown.versions.iter().find(|version| version.adopted <= day),
        None => shown.versions.iter().find(|version| version.version.to_string() == text),
    };
    found.map(Some).ok_or_else(|| Problem::bad_request(format!("{name}={text}")))
}
