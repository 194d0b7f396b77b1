//! What a process is called, for which body and draft, which office has which role, and whether
//! everybody can see it.

use std::collections::BTreeMap;

use balai_store::StoreError;

use crate::deed::begin::keep;
use crate::deed::{Faults, Hand};
use crate::draft::draft_at;
use crate::process::{LINKS, Process};
use crate::store;
use crate::typed;

/// What was typed.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// What the process is called.
    pub title: String,
    /// The body that carries it out.
    pub body: String,
    /// The address of a draft, or nothing.
    pub draft: String,
    /// The names of offices, by process role; no name takes the role away from its office.
    pub offices: BTreeMap<String, String>,
}

/// Why nothing was changed.
#[derive(Debug)]
pub enum SettingsRefused {
    /// There is no such process.
    NoSuchProcess,
    /// Something was typed that cannot be right.
    Faulty(Faults),
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for SettingsRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// The field of a form that names the office of a role.
pub fn office_field(role: &str) -> String {
    format!("office-{role}")
}

/// Changes them.
pub async fn change_settings(by: &Hand<'_>, id: &str, typed: &Settings) -> Result<(), SettingsRefused> {
    let mut process = by.process(id).await?.ok_or(SettingsRefused::NoSuchProcess)?;
    let draft = draft_at(by.tx, by.space, &typed.draft).await?;
    let mut faults = Faults::new();
    let title = keep(&mut faults, "title", typed::line(&typed.title));
    let body = keep(&mut faults, "body", typed::line(&typed.body));
    let draft = keep(&mut faults, "draft", draft);
    let offices = offices(&mut faults, &process, typed);
    let (Some(title), Some(body), Some(draft), true) = (title, body, draft, faults.is_empty()) else {
        return Err(SettingsRefused::Faulty(faults));
    };
    store::set_body(by.tx, by.space, id, &body).await?;
    for (role, name) in &offices {
        store::set_office(by.tx, by.space, id, role, name).await?;
    }
    let mut ledger = by.ledger();
    ledger.unlink(process.thing.id, &["guides"]);
    if let Some(draft) = &draft {
        ledger.link(process.thing.id.0, LINKS[0], draft.id.0);
    }
    process.thing.title = title;
    by.close(ledger, &process, "process_settings_changed", serde_json::json!({}), "").await?;
    Ok(())
}

/// The names typed for the roles there are; others are not asked for, and passed over.
fn offices(faults: &mut Faults, process: &Process, typed: &Settings) -> Vec<(String, String)> {
    let roles = process.plan.roles.iter().filter_map(|role| Some((role, typed.offices.get(&role.id)?)));
    roles
        .filter_map(|(role, name)| {
            let name = keep(faults, &office_field(&role.id), typed::maybe_line(name))?;
            Some((role.id.clone(), name))
        })
        .collect()
}

/// Shows a process to everybody, or to those who run processes alone.
pub async fn set_publication(by: &Hand<'_>, id: &str, public: bool) -> Result<(), SettingsRefused> {
    let mut process = by.process(id).await?.ok_or(SettingsRefused::NoSuchProcess)?;
    if process.published_at.is_some() == public {
        return Ok(());
    }
    let (status, deed) = match public {
        true => ("published", "process_published"),
        false => ("not-published", "process_withdrawn"),
    };
    process.thing.status = status.into();
    let at = public.then(|| by.outside.now());
    store::set_published(by.tx, by.space, id, at).await?;
    by.log(&process, deed, serde_json::json!({}), "").await?;
    Ok(())
}
