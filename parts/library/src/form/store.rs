//! What forms ask of their tables.

use std::collections::HashMap;

use balai_model::{Address, PersonId, SpaceId, ThingId};
use balai_register::thing::{self, Found};
use balai_store::{Ask, StoreError, Tx, ask, ask_one, row, tell};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Form, State};

row! {
    struct FormRow {
        reference: String,
        person_id: Uuid,
        record_id: Option<String>,
        base: Option<i64>,
        state: String,
        revision: i64,
        body: serde_json::Value,
        posted: String,
        saved_at_address: Option<String>,
        changed_at: OffsetDateTime,
    }
}

impl TryFrom<FormRow> for Form {
    type Error = StoreError;
    fn try_from(row: FormRow) -> Result<Self, StoreError> {
        let unreadable = |what: &str| StoreError::Unreadable(format!("{what} of a form"));
        Ok(Self {
            reference: row.reference,
            person: PersonId(row.person_id),
            record: row.record_id,
            base: row.base,
            state: State::parse(&row.state).ok_or_else(|| unreadable("state"))?,
            revision: row.revision,
            typed: serde_json::from_value(row.body).map_err(|_| unreadable("body"))?,
            posted: row.posted,
            saved_at: row.saved_at_address,
            changed_at: row.changed_at,
        })
    }
}

const COLUMNS: &str =
    "reference, person_id, record_id, base, state, revision, body, posted, saved_at_address, changed_at";

/// A form by its reference, whoever's it is.
pub(crate) async fn form(
    from: &impl Ask,
    space: SpaceId,
    reference: &str,
) -> Result<Option<Form>, StoreError> {
    if !reference.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Ok(None);
    }
    let sql = format!("select {COLUMNS} from library_form where space_id = $1 and reference = $2");
    let row = ask_one::<FormRow>(from, &sql, [space.0.into(), reference.into()]).await?;
    row.map(Form::try_from).transpose()
}

/// The forms of an officer in which something was typed, the newest first.
pub(crate) async fn forms_of(
    from: &impl Ask,
    space: SpaceId,
    person: PersonId,
) -> Result<Vec<Form>, StoreError> {
    let sql = format!(
        "select {COLUMNS}
           from library_form
          where space_id = $1 and person_id = $2 and state in ('open', 'thrown')
          order by changed_at desc, reference
          limit 200"
    );
    let rows = ask::<FormRow>(from, &sql, [space.0.into(), person.0.into()]).await?;
    rows.into_iter().map(Form::try_from).collect()
}

fn body(form: &Form) -> serde_json::Value {
    serde_json::to_value(&form.typed).unwrap_or_default()
}

/// Enters a form.
pub(crate) async fn enter(tx: &Tx, space: SpaceId, form: &Form) -> Result<(), StoreError> {
    tell(
        tx,
        "insert into library_form (space_id, reference, person_id, record_id, base, state, revision, body,
                posted, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        [
            space.0.into(),
            form.reference.as_str().into(),
            form.person.0.into(),
            form.record.clone().into(),
            form.base.into(),
            form.state.slug().into(),
            form.revision.into(),
            body(form).into(),
            form.posted.as_str().into(),
            form.changed_at.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Writes a form as it now stands.
pub(crate) async fn write(tx: &Tx, space: SpaceId, form: &Form) -> Result<(), StoreError> {
    tell(
        tx,
        "update library_form
            set base = $3, state = $4, revision = $5, body = $6, posted = $7, saved_at_address = $8,
                changed_at = $9
          where space_id = $1 and reference = $2",
        [
            space.0.into(),
            form.reference.as_str().into(),
            form.base.into(),
            form.state.slug().into(),
            form.revision.into(),
            body(form).into(),
            form.posted.as_str().into(),
            form.saved_at.clone().into(),
            form.changed_at.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Forgets forms in which nothing was typed, those that are done with, and those that waited too
/// long; each if it was last changed before its moment.
pub(crate) async fn forget(
    tx: &Tx,
    space: SpaceId,
    new: OffsetDateTime,
    done: OffsetDateTime,
    open: OffsetDateTime,
) -> Result<(), StoreError> {
    tell(
        tx,
        "delete from library_form
          where space_id = $1
            and ((state = 'new' and changed_at < $2)
              or (state in ('saved', 'thrown') and changed_at < $3)
              or changed_at < $4)",
        [space.0.into(), new.into(), done.into(), open.into()],
    )
    .await?;
    Ok(())
}

/// Notes what somebody checked when she made a version.
pub(crate) async fn enter_edit(
    tx: &Tx,
    space: SpaceId,
    thing: ThingId,
    version: i64,
    note: &str,
) -> Result<(), StoreError> {
    let sql = "insert into library_edit (space_id, thing_id, version, note) values ($1, $2, $3, $4)";
    tell(tx, sql, [space.0.into(), thing.0.into(), version.into(), note.into()]).await?;
    Ok(())
}

row! {
    struct NoteRow { version: i64, note: String }
}

/// What was checked for the versions that were made by hand.
pub(crate) async fn notes(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
) -> Result<HashMap<i64, String>, StoreError> {
    let sql = "select version, note from library_edit where space_id = $1 and thing_id = $2";
    let rows = ask::<NoteRow>(from, sql, [space.0.into(), thing.0.into()]).await?;
    Ok(rows.into_iter().map(|row| (row.version, row.note)).collect())
}

row! {
    struct IdRow { record_id: String }
}

/// The id of the record that somebody names by its id or by its instrument's address.
pub(crate) async fn record_named(
    from: &impl Ask,
    space: SpaceId,
    typed: &str,
) -> Result<Option<String>, StoreError> {
    let typed = super::typed::bare(typed);
    if typed.chars().any(char::is_control) {
        return Ok(None);
    }
    let thing = match typed.find("/akn/") {
        Some(at) => {
            let work = typed[at..].split(['?', '#']).next().unwrap_or_default();
            let work = work.split("/~").next().unwrap_or_default();
            let Ok(address) = Address::parse(work) else {
                return Ok(None);
            };
            match thing::at_address(from, space, &address).await? {
                Found::Here(thing) => Some(thing.id),
                Found::Moved(_) | Found::Nothing => None,
            }
        }
        None => crate::store::thing_of_record(from, space, typed).await?,
    };
    let Some(thing) = thing else {
        return Ok(None);
    };
    let sql = "select record_id from library_instrument where space_id = $1 and thing_id = $2";
    let row = ask_one::<IdRow>(from, sql, [space.0.into(), thing.0.into()]).await?;
    Ok(row.map(|row| row.record_id))
}
