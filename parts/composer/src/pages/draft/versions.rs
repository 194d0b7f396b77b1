//! Who saved which version of a draft, and what differs between two.

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use balai_model::{Element, PersonId};
use balai_part::refused;
use balai_people::person;
use balai_text::{ClauseText, Fate, Part, compare_clauses, difference};
use balai_web::{Answer, Frame, Page, Problem, Query};

use super::at_version;
use crate::draft::access::Desk;
use crate::draft::store::{self, Saved};
use crate::draft::{Body, Clause};

/// The list of versions.
#[derive(Template)]
#[template(path = "draft_versions.html")]
pub struct VersionsPage {
    frame: Frame,
    desk: Desk,
    versions: Vec<(Saved, String, String)>,
}

/// `GET …/versions`
pub async fn list_versions(desk: Desk) -> Answer<Page<VersionsPage>> {
    let (store, space) = (desk.ctx.store(), desk.ctx.space());
    let versions = store::versions(store, space, desk.draft.thing).await.map_err(refused)?;
    let mut names: HashMap<PersonId, String> = HashMap::new();
    for id in versions.iter().filter_map(|saved| saved.person).collect::<BTreeSet<_>>() {
        if let Some(person) = person::by_id(store, space, id).await.map_err(refused)? {
            names.insert(id, person.name);
        }
    }
    let reader = &desk.ctx.reader;
    let versions = versions
        .into_iter()
        .map(|saved| {
            let who = match (&saved.share, saved.person.and_then(|id| names.get(&id))) {
                (Some(label), _) => reader.with("versions-by-link", "label", label),
                (None, Some(name)) => name.clone(),
                (None, None) => reader.w("versions-nobody"),
            };
            let element = saved.element.as_deref().and_then(|slug| Element::parse(slug).ok());
            let section = element.map(|e| reader.w(&format!("element-{e}"))).unwrap_or_default();
            let what = reader.with(&format!("versions-{}", saved.what), "section", &section);
            (saved, who, what)
        })
        .collect();
    Ok(Page(VersionsPage { versions, frame: desk.ctx.frame(), desk }))
}

/// What differs between two versions.
#[derive(Template)]
#[template(path = "draft_changes.html")]
pub struct ChangesPage {
    frame: Frame,
    desk: Desk,
    from: i64,
    to: i64,
    changes: Vec<Change>,
    same: usize,
    blanks: Vec<(String, String, String)>,
    title: Option<Vec<Part>>,
}

/// What became of a clause.
pub(crate) struct Change {
    pub(crate) fate: &'static str,
    pub(crate) old: String,
    pub(crate) new: String,
    pub(crate) parts: Vec<Part>,
    pub(crate) moved: bool,
    pub(crate) renumbered: bool,
}

/// `GET …/changes?from=1&to=3`
pub async fn show_changes(desk: Desk, query: Query) -> Answer<Page<ChangesPage>> {
    let newest = desk.draft.version.unsigned_abs();
    let number = |name: &str, or: u64| -> Result<i64, Problem> {
        Ok(i64::try_from(query.number(name, 1..=newest, or)?).unwrap_or_default())
    };
    let to = number("to", newest)?;
    let from = number("from", to.unsigned_abs().saturating_sub(1).max(1))?;
    let (old, new) = (at_version(&desk, from).await?, at_version(&desk, to).await?);
    let (changes, same) = changes(&old, &new);
    let blanks = old.blanks.keys().chain(new.blanks.keys()).collect::<BTreeSet<_>>().into_iter();
    let differing = blanks.filter(|name| old.blank(name) != new.blank(name)).map(|name| {
        let of = |body: &Body| body.blank(name).unwrap_or_default();
        (crate::blank::spoken(name), of(&old), of(&new))
    });
    Ok(Page(ChangesPage {
        blanks: differing.collect(),
        title: (old.title != new.title).then(|| difference(&old.title, &new.title)),
        changes,
        same,
        from,
        to,
        frame: desk.ctx.frame(),
        desk,
    }))
}

/// What became of each clause that is not the same at the same place, and how many are.
pub(crate) fn changes(old: &Body, new: &Body) -> (Vec<Change>, usize) {
    let (old, new) = (Told::of(old), Told::of(new));
    let (old_texts, new_texts) = (old.texts(), new.texts());
    let all = compare_clauses(&old_texts, &new_texts);
    let total = all.len();
    let changes: Vec<Change> = all
        .into_iter()
        .filter(|change| change.fate != Fate::Same || change.moved)
        .map(|change| Change {
            fate: match change.fate {
                Fate::Same => "same",
                Fate::Reworded => "reworded",
                Fate::Added => "added",
                Fate::Removed => "removed",
                Fate::Split => "split",
                Fate::Merged => "merged",
            },
            old: old.numbers(&change.old),
            new: new.numbers(&change.new),
            parts: change.words(&old_texts, &new_texts),
            moved: change.moved,
            renumbered: change.renumbered,
        })
        .collect();
    let same = total - changes.len();
    (changes, same)
}

/// A body as it is compared: every clause with name, number, and words with its heading.
struct Told(Vec<(String, String, String)>);

impl Told {
    fn of(body: &Body) -> Self {
        let numbers = body.numbers();
        let of = |clause: &Clause| {
            let number = numbers.get(&clause.eid).unwrap_or_default().to_owned();
            (clause.eid.clone(), number, format!("{}\n{}", clause.heading, clause.text))
        };
        Self(body.clauses.iter().map(of).collect())
    }

    fn texts(&self) -> Vec<ClauseText<'_>> {
        self.0.iter().map(|(id, number, text)| ClauseText { id: Some(id), number, text }).collect()
    }

    fn numbers(&self, places: &[usize]) -> String {
        places.iter().map(|at| self.0[*at].1.as_str()).collect::<Vec<_>>().join(", ")
    }
}
