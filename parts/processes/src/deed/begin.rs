//! A process begins: a template, a body, a first day, and perhaps the draft it is about.

use std::collections::BTreeMap;

use balai_model::{Address, Lang, ThingId};
use balai_register::{Thing, thing};
use balai_store::StoreError;

use crate::deed::{Faults, Hand};
use crate::draft::draft_at;
use crate::guide;
use crate::plan::{Pace, due_dates};
use crate::process::{LINKS, PROCESS, Process, address_of, new_id};
use crate::store;
use crate::typed::{self, Bad};

/// The kind of jurisdictions in the register.
pub(crate) const JURISDICTION: &str = "jurisdiction";

/// What was typed.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// The word of the template.
    pub template: String,
    /// What the process is called.
    pub title: String,
    /// The language of that.
    pub lang: Lang,
    /// The body that carries it out.
    pub body: String,
    /// The code of its jurisdiction.
    pub jurisdiction: String,
    /// The first day.
    pub starts: String,
    /// The word of a pace.
    pub pace: String,
    /// The address of a draft, or nothing.
    pub draft: String,
}

/// Why a process did not begin.
#[derive(Debug)]
pub enum BeginRefused {
    /// Something was typed that cannot be right.
    Faulty(Faults),
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for BeginRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// Begins a process, which only those who run processes can see until it is published. Returns its
/// identity.
pub async fn begin_process(by: &Hand<'_>, typed: &Beginning) -> Result<String, BeginRefused> {
    let guide = guide::template(by.tx, by.space, &typed.template).await?;
    let jurisdictions = thing::of_kind(by.tx, by.space, JURISDICTION).await?;
    let known = jurisdictions.iter().any(|j| j.jurisdiction.as_deref() == Some(&typed.jurisdiction));
    let draft = draft_at(by.tx, by.space, &typed.draft).await?;
    let mut faults = Faults::new();
    let guide = keep(&mut faults, "template", guide.ok_or(Bad::Choice));
    let title = keep(&mut faults, "title", typed::line(&typed.title));
    let body = keep(&mut faults, "body", typed::line(&typed.body));
    let jurisdiction =
        keep(&mut faults, "jurisdiction", known.then(|| typed.jurisdiction.clone()).ok_or(Bad::Choice));
    let starts_on = keep(&mut faults, "starts", typed::day(&typed.starts));
    let pace = keep(&mut faults, "pace", Pace::parse(&typed.pace).ok_or(Bad::Choice));
    let draft = keep(&mut faults, "draft", draft);
    let (Some(guide), Some(title), Some(body), Some(jurisdiction), Some(starts_on), Some(pace), Some(draft)) =
        (guide, title, body, jurisdiction, starts_on, pace, draft)
    else {
        return Err(BeginRefused::Faulty(faults));
    };
    let id = new_id(by.outside);
    let mut ledger = by.ledger();
    let now = ledger.now();
    let process = Process {
        thing: Thing {
            id: ThingId(ledger.new_id()),
            kind: PROCESS.into(),
            address: Address::parse(&address_of(&id)).map_err(|e| StoreError::Unreadable(e.to_string()))?,
            title,
            language: typed.lang.tag().into(),
            jurisdiction: Some(jurisdiction),
            status: "not-published".into(),
            evidence: None,
            created_at: now,
            changed_at: now,
        },
        plan: guide.template,
        body,
        starts_on,
        pace,
        published_at: None,
        offices: BTreeMap::new(),
        steps: BTreeMap::new(),
        gates: BTreeMap::new(),
        points: BTreeMap::new(),
        id,
    };
    if let Some(draft) = draft {
        ledger.link(process.thing.id.0, LINKS[0], draft.id.0);
    }
    ledger.link(process.thing.id.0, LINKS[1], guide.thing.0);
    let detail = serde_json::json!({ "template": process.plan.id, "starts_on": starts_on.to_string(), "pace": pace.slug() });
    // The thing first: the part's own row refers to it.
    by.close(ledger, &process, "process_begun", detail, "").await?;
    store::enter_process(by.tx, by.space, &process, now).await?;
    store::set_due(by.tx, by.space, &process.id, &due_dates(&process.plan, starts_on, pace)).await?;
    Ok(process.id)
}

/// The value, or its fault among the others.
pub(crate) fn keep<T>(faults: &mut Faults, field: &str, read: Result<T, Bad>) -> Option<T> {
    read.map_err(|bad| faults.push((field.to_owned(), bad))).ok()
}
