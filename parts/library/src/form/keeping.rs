//! Keeping what a page of a form sends, before anything is asked about it.

use balai_model::{PersonId, SpaceId};
use balai_register::Outside;
use balai_store::{Ask, StoreError, Tx};
use sha2::{Digest, Sha256};
use time::Duration;

use super::row::Do;
use super::{Form, LINGERS, State, WAITS, store};
use crate::history::{self, Shelved};

/// Begins a form: an empty one, or one with the newest version of a record in it. It is entered at
/// once, so that whatever is sent from it can be kept under its reference, even without a session.
pub async fn begin(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    person: PersonId,
    of: Option<&Shelved>,
) -> Result<Form, StoreError> {
    let now = outside.now();
    store::forget(tx, space, now - Duration::days(1), now - LINGERS, now - WAITS).await?;
    let form = Form::begun(outside, person, of);
    store::enter(tx, space, &form).await?;
    Ok(form)
}

/// What a page of a form sent.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// The fields of the form, by name.
    pub pairs: Vec<(String, String)>,
}

impl Sent {
    /// The first value of a field.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// What to do with what was sent; the button that was pressed says it.
    pub fn wish(&self) -> &str {
        self.one("do").unwrap_or("keep")
    }

    fn digest(&self) -> String {
        let mut digest = Sha256::new();
        for (name, value) in &self.pairs {
            for part in [name, value] {
                digest.update(part.len().to_be_bytes());
                digest.update(part);
            }
        }
        digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// How something that was sent was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// In the form.
    InIt,
    /// It was sent twice, and kept the first time.
    Again,
    /// In a form of its own, because the one it was sent from had changed, was saved already, is
    /// another officer's, or is gone.
    Apart,
}

/// Keeps what an officer sent, before anything is asked about it. Always succeeds, unless the store
/// fails. `wish` of the page (another provision, up, down …) is done too.
pub async fn keep(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    person: PersonId,
    reference: &str,
    sent: &Sent,
) -> Result<(Form, Kept), StoreError> {
    let digest = sent.digest();
    let seen = sent.one("revision").and_then(|n| n.parse::<i64>().ok());
    let found = store::form(tx, space, reference).await?.filter(|form| form.person == person);
    if let Some(form) = &found
        && form.posted == digest
    {
        return Ok((form.clone(), Kept::Again));
    }
    let (mut form, kept) = match found {
        Some(form) if form.state != State::Saved && seen.is_none_or(|seen| seen == form.revision) => {
            (form, Kept::InIt)
        }
        Some(form) if form.state != State::Saved => {
            let apart = Form::begun(outside, person, None);
            let form = Form { reference: apart.reference, revision: 0, ..form };
            store::enter(tx, space, &form).await?;
            (form, Kept::Apart)
        }
        Some(_) | None => {
            let of = began_with(tx, space, sent).await?;
            let form = Form::begun(outside, person, of.as_ref());
            store::enter(tx, space, &form).await?;
            (form, Kept::Apart)
        }
    };
    form.typed.take(&sent.pairs);
    form.state = State::Open;
    match Do::parse(sent.wish()) {
        Some(wish) => form.typed.do_it(wish),
        None if sent.wish() == "throw" => form.state = State::Thrown,
        None => {}
    }
    form.revision += 1;
    form.posted = digest;
    form.changed_at = outside.now();
    store::write(tx, space, &form).await?;
    Ok((form, kept))
}

/// Keeps what was sent without a session, for the officer whose form it is. The reference, which
/// only her browser knows, is all there is to show for it; so nothing of the form is shown in
/// return. Says whether there is such a form.
pub async fn keep_for_its_officer(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    reference: &str,
    sent: &Sent,
) -> Result<bool, StoreError> {
    let Some(form) = store::form(tx, space, reference).await? else {
        return Ok(false);
    };
    // Only what was typed: what she wished to be done, she will wish again.
    let pairs = sent.pairs.iter().filter(|(name, _)| name != "do").cloned().collect();
    keep(tx, outside, space, form.person, reference, &Sent { pairs }).await?;
    Ok(true)
}

/// The version with which the form began that these fields come from.
async fn began_with(from: &impl Ask, space: SpaceId, sent: &Sent) -> Result<Option<Shelved>, StoreError> {
    let record = sent.one("record").filter(|record| !record.chars().any(char::is_control));
    let base = sent.one("base").and_then(|base| base.parse::<i64>().ok());
    let Some((record, version)) = record.zip(base) else {
        return Ok(None);
    };
    let Some(newest) = history::newest(from, space, record).await? else {
        return Ok(None);
    };
    let then = history::at_version(from, space, newest.thing, version).await?;
    Ok(then.map(|record| Shelved { thing: newest.thing, version, record }))
}
