//! Forms: what an officer types of a record by hand, kept from the first submit on, and at last
//! saved as a version. Whatever happens, what was typed stays: a fault, a session that ended, a
//! second window, somebody else's newer version.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`typed`] | what stands in a form, and what does a sent page change in it? |
//! | [`row`] | what stands in a form of each provision, and in which order? |
//! | [`reading`] | which record does a form make, or what is wrong with it? |
//! | [`naming`] | under which name does each provision stay the same provision? |
//! | [`rebase`] | what if somebody else saved a newer version meanwhile? |
//! | [`paste`] | how does a pasted text become provisions of a form? |

pub mod naming;
pub mod paste;
pub mod reading;
pub mod rebase;
pub mod row;
pub(crate) mod store;
pub mod typed;

use balai_model::{Address, PersonId, SpaceId};
use balai_people::Proof;
use balai_people::deeds::EditLibrary;
use balai_register::Outside;
use balai_store::{Ask, StoreError, Tx};
use sha2::{Digest, Sha256};
use time::{Duration, OffsetDateTime};

use crate::history::{self, Shelved};
use crate::record::Record;
use crate::shelve::{SaveRefused, Saved, save_record};
use reading::{Bad, Fault, Surroundings};
use rebase::Merged;
use row::Do;
use typed::Typed;

/// The largest form that is taken, in bytes: twenty provisions of the greatest length, as browsers
/// spell them.
pub const LARGEST: usize = 16 * 1024 * 1024;
/// How long a form waits for its officer.
pub const WAITS: Duration = Duration::days(180);
/// How long one waits that was thrown away, or saved.
const LINGERS: Duration = Duration::days(7);

/// Where a form stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Opened; nothing was sent yet.
    New,
    /// Something was typed.
    Open,
    /// It became a version.
    Saved,
    /// Its officer does not want it any more.
    Thrown,
}

impl State {
    /// As the table spells it.
    pub fn slug(self) -> &'static str {
        match self {
            State::New => "new",
            State::Open => "open",
            State::Saved => "saved",
            State::Thrown => "thrown",
        }
    }

    /// Reads what the table spells.
    pub fn parse(slug: &str) -> Option<Self> {
        [State::New, State::Open, State::Saved, State::Thrown].into_iter().find(|state| state.slug() == slug)
    }
}

/// A form as it is kept.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its name in addresses, which nobody guesses.
    pub reference: String,
    /// Whose it is. Nobody else sees it.
    pub person: PersonId,
    /// The record it edits; none if it adds one.
    pub record: Option<String>,
    /// The version of the record it began with.
    pub base: Option<i64>,
    /// Where it stands.
    pub state: State,
    /// How often it was changed. A page of it that was shown before the last change is stale.
    pub revision: i64,
    /// What stands in it.
    pub typed: Typed,
    /// The digest of what was sent last.
    pub posted: String,
    /// Where the instrument lives that was saved from it.
    pub saved_at: Option<String>,
    /// When it was changed last.
    pub changed_at: OffsetDateTime,
}

impl Form {
    /// Where it is.
    pub fn path(&self) -> String {
        format!("/office/forms/{}", self.reference)
    }

    fn begun(outside: &dyn Outside, person: PersonId, of: Option<&Shelved>) -> Self {
        Self {
            reference: outside.secret().iter().take(16).map(|byte| format!("{byte:02x}")).collect(),
            person,
            record: of.map(|shelved| shelved.record.id.clone()),
            base: of.map(|shelved| shelved.version),
            state: State::New,
            revision: 0,
            typed: of.map(|shelved| Typed::of(&shelved.record)).unwrap_or_default(),
            posted: String::new(),
            saved_at: None,
            changed_at: outside.now(),
        }
    }
}

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

/// A form of an officer's, if it is hers.
pub async fn open(
    from: &impl Ask,
    space: SpaceId,
    person: PersonId,
    reference: &str,
) -> Result<Option<Form>, StoreError> {
    Ok(store::form(from, space, reference).await?.filter(|form| form.person == person))
}

/// How many unfinished forms an officer has.
pub async fn waiting(from: &impl Ask, space: SpaceId, person: PersonId) -> Result<u64, StoreError> {
    let sql =
        "select count(*) as n from library_form where space_id = $1 and person_id = $2 and state = 'open'";
    balai_store::count(from, sql, [space.0.into(), person.0.into()]).await
}

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

/// Whether an address is one of a form that a link of ours can lead to.
pub fn saved_address(form: &Form) -> Option<Address> {
    form.saved_at.as_deref().and_then(|address| Address::parse(address).ok())
}
