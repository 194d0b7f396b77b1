//! Saving a form: a new instrument, or the next version of one.

use balai_model::SpaceId;
use balai_people::Proof;
use balai_people::deeds::EditLibrary;
use balai_register::Outside;
use balai_store::{Ask, StoreError, Tx};

use super::fault::{Bad, Fault};
use super::reading::{self, Surroundings};
use super::rebase::{self, Merged};
use super::typed::Typed;
use super::{Form, State, store};
use crate::history::{self, Shelved};
use crate::record::Record;
use crate::shelve::{SaveRefused, Saved, save_record};

/// Why a form was not saved. Nothing in it is lost.
#[derive(Debug)]
pub enum FormRefused {
    /// Something in it cannot be right.
    Faulty(Vec<Fault>),
    /// The newest version of the record says all this already.
    Unchanged,
    /// Somebody else saved a newer version meanwhile. The form now begins with that one: what she
    /// had not touched is theirs, and what both changed stands beside hers.
    Overtaken(Box<Form>, Merged),
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for FormRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// Saves what stands in a form: a new instrument, or the next version of one.
pub async fn save(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<EditLibrary>,
    form: &Form,
) -> Result<Saved, FormRefused> {
    let before = before(tx, space, form).await?;
    if let Some(newest) = &before
        && form.base != Some(newest.version)
    {
        let (form, merged) = overtaken(tx, outside, space, form, newest).await?;
        return Err(FormRefused::Overtaken(Box::new(form), merged));
    }
    let record = read(tx, space, form, before.as_ref().map(|newest| &newest.record)).await?;
    let because = serde_json::json!({ "from": "form" });
    let saved = save_record(tx, outside, space, proof.person(), &record, because).await.map_err(misfit)?;
    if !saved.changed {
        return Err(FormRefused::Unchanged);
    }
    if before.is_some() {
        let note = form.typed.fact("note").trim();
        store::enter_edit(tx, space, saved.thing, saved.version, note).await?;
    }
    let done = Form {
        state: State::Saved,
        saved_at: Some(saved.address.to_string()),
        typed: Typed::default(),
        changed_at: outside.now(),
        ..form.clone()
    };
    store::write(tx, space, &done).await?;
    Ok(saved)
}

/// What is wrong with a form as it stands.
pub async fn check(from: &impl Ask, space: SpaceId, form: &Form) -> Result<Vec<Fault>, StoreError> {
    let before = before(from, space, form).await?;
    match read(from, space, form, before.as_ref().map(|newest| &newest.record)).await {
        Ok(_) | Err(FormRefused::Unchanged | FormRefused::Overtaken(..)) => Ok(Vec::new()),
        Err(FormRefused::Faulty(faults)) => Ok(faults),
        Err(FormRefused::Store(cause)) => Err(cause),
    }
}

async fn before(from: &impl Ask, space: SpaceId, form: &Form) -> Result<Option<Shelved>, StoreError> {
    match &form.record {
        Some(record) => history::newest(from, space, record).await,
        None => Ok(None),
    }
}

/// Reads the record with what must be asked of the store.
async fn read(
    from: &impl Ask,
    space: SpaceId,
    form: &Form,
    before: Option<&Record>,
) -> Result<Record, FormRefused> {
    let mut around = Surroundings::default();
    for (_, to) in &form.typed.relations {
        if let Some(id) = store::record_named(from, space, to).await? {
            around.records.insert(to.clone(), id);
        }
    }
    let record = reading::read(&form.typed, before, &around).map_err(FormRefused::Faulty)?;
    if before.is_none() && crate::store::thing_of_record(from, space, &record.id).await?.is_some() {
        return Err(FormRefused::Faulty(vec![Fault::new("id", Bad::Taken(record.id))]));
    }
    Ok(record)
}

async fn overtaken(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    form: &Form,
    newest: &Shelved,
) -> Result<(Form, Merged), StoreError> {
    let base = history::at_version(tx, space, newest.thing, form.base.unwrap_or(1)).await?;
    let base = Typed::of(base.as_ref().unwrap_or(&newest.record));
    let (typed, merged) = rebase::rebase(&base, &Typed::of(&newest.record), &form.typed);
    let form = Form {
        typed,
        base: Some(newest.version),
        revision: form.revision + 1,
        changed_at: outside.now(),
        ..form.clone()
    };
    store::write(tx, space, &form).await?;
    Ok((form, merged))
}

fn misfit(refused: SaveRefused) -> FormRefused {
    let fault = match refused {
        SaveRefused::Store(cause) => return FormRefused::Store(cause),
        SaveRefused::Address(bad) => Fault::new("id", Bad::NoAddress(bad.to_string())),
        SaveRefused::UnknownRelation(id) => Fault::new("relations", Bad::Relation(id)),
        SaveRefused::AddressTaken(address) => Fault::new("id", Bad::AddressTaken(address.to_string())),
    };
    FormRefused::Faulty(vec![fault])
}
