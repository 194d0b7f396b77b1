//! Corrections: somebody says that a record is wrong, the owner decides, and an accepted one is a
//! new version of the record. Nobody needs an account to suggest one, and nothing about whoever
//! did is kept.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`field`] | what can be corrected, and what is a right value for it? |
//! | [`limit`] | how many may one client suggest, without keeping its address? |

pub mod field;
pub mod limit;
pub(crate) mod store;

use balai_model::{Address, BadAddress, PersonId, SpaceId, ThingId};
use balai_people::Proof;
use balai_people::deeds::{DecideCorrection, SuggestCorrection};
use balai_register::{Ledger, Outside};
use balai_store::{StoreError, Tx};
use time::{Duration, OffsetDateTime};

use crate::record::is_web_address;
use crate::shelve::{SaveRefused, save_record};
use field::{BadValue, Field, tidy};

/// How many corrections the whole node takes in an hour: what a person can still read.
pub const AN_HOUR: u64 = 200;
/// How many characters evidence and reasons may have.
const LONGEST: usize = 2_000;

/// What became of a correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody has decided yet.
    Open,
    /// It was right.
    Accepted,
    /// It was not.
    Refused,
}

impl State {
    /// As tables and word files spell it.
    pub fn slug(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Accepted => "accepted",
            State::Refused => "refused",
        }
    }

    /// Reads what a table spells.
    pub fn parse(slug: &str) -> Option<Self> {
        [State::Open, State::Accepted, State::Refused].into_iter().find(|state| state.slug() == slug)
    }
}

/// A correction, open or decided.
#[derive(Clone, Debug)]
pub struct Correction {
    /// A short code by which it can be asked after.
    pub reference: String,
    /// The instrument.
    pub thing: ThingId,
    /// The id of its record.
    pub record: String,
    /// What is wrong.
    pub field: Field,
    /// What the record said when it was suggested.
    pub old_value: String,
    /// What it should say.
    pub new_value: String,
    /// What was seen.
    pub evidence: String,
    /// Where: a web address, or a printed text.
    pub source: String,
    /// What became of it.
    pub state: State,
    /// When it was suggested.
    pub made_at: OffsetDateTime,
    /// When it was decided.
    pub decided_at: Option<OffsetDateTime>,
    /// By whom.
    pub decided_by: Option<PersonId>,
    /// Why.
    pub reason: Option<String>,
    /// The version of the record that it made.
    pub version: Option<i64>,
}

impl Correction {
    /// Where anybody can see what became of it.
    pub fn path(&self) -> String {
        format!("/library/corrections/{}", self.reference)
    }

    /// Its source, if that can be opened.
    pub fn link(&self) -> Option<&str> {
        is_web_address(&self.source).then_some(self.source.as_str())
    }
}

/// What somebody suggests, as typed.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// What is wrong.
    pub field: Field,
    /// What it should say.
    pub value: String,
    /// What was seen.
    pub evidence: String,
    /// Where.
    pub source: String,
}

/// Why a suggestion was not taken.
#[derive(Debug)]
pub enum SuggestionRefused {
    /// There is no such record.
    NoSuchRecord,
    /// Something was typed that cannot be right: the form's field, and why.
    Faulty(Vec<(&'static str, BadValue)>),
    /// Somebody suggested the same, under this reference.
    Already(String),
    /// The node has had enough for this hour.
    TooMany,
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for SuggestionRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// Keeps a suggested correction of a record for the owner to decide on. Returns its reference.
pub async fn suggest_correction(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    _proof: &Proof<SuggestCorrection>,
    record: &str,
    suggestion: &Suggestion,
) -> Result<String, SuggestionRefused> {
    let Some(shelved) = crate::history::newest(tx, space, record).await? else {
        return Err(SuggestionRefused::NoSuchRecord);
    };
    let mut corrected = shelved.record.clone();
    let old_value = suggestion.field.value(&shelved.record);
    let value = suggestion.field.apply(&suggestion.value, &mut corrected);
    let mut faults = Vec::new();
    match &value {
        Ok(value) if *value == old_value => faults.push(("value", BadValue::Same)),
        Ok(_) => {}
        Err(bad) => faults.push(("value", bad.clone())),
    }
    let evidence = short(&suggestion.evidence, true).map_err(|bad| faults.push(("evidence", bad)));
    let source = read_source(&suggestion.source).map_err(|bad| faults.push(("source", bad)));
    let (Ok(value), Ok(evidence), Ok(source), true) = (value, evidence, source, faults.is_empty()) else {
        return Err(SuggestionRefused::Faulty(faults));
    };
    let suggestion = Suggestion { value, evidence, source, field: suggestion.field.clone() };
    if let Some(reference) = store::same_and_open(tx, space, shelved.thing, &suggestion).await? {
        return Err(SuggestionRefused::Already(reference));
    }
    let now = outside.now();
    if store::count_since(tx, space, now - Duration::HOUR).await? >= AN_HOUR {
        return Err(SuggestionRefused::TooMany);
    }
    let correction = Correction {
        reference: new_reference(outside),
        thing: shelved.thing,
        record: shelved.record.id.clone(),
        field: suggestion.field,
        old_value,
        new_value: suggestion.value,
        evidence: suggestion.evidence,
        source: suggestion.source,
        state: State::Open,
        made_at: now,
        decided_at: None,
        decided_by: None,
        reason: None,
        version: None,
    };
    store::enter(tx, space, &correction).await?;
    // Not even the log says who: whoever has signed in suggests like anybody else.
    log(tx, outside, space, None, "correction_suggested", &correction).await?;
    Ok(correction.reference)
}

/// What the owner decides.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Whether the correction is right.
    pub accept: bool,
    /// Why.
    pub reason: String,
    /// The version of the record that the owner had before her.
    pub seen: i64,
}

/// Why a decision was not taken.
#[derive(Debug)]
pub enum DecisionRefused {
    /// There is no such correction.
    NoSuchCorrection,
    /// It was decided before.
    Decided,
    /// The reason cannot be one.
    BadReason(BadValue),
    /// The record says something else there than when the owner looked.
    Changed,
    /// The value does not fit the record any more.
    Misfit(BadValue),
    /// With it the instrument would live where another one does.
    AddressTaken(Address),
    /// With it the instrument could live nowhere.
    NoAddress(BadAddress),
    /// The record relates to one that is not here; this is its id.
    UnknownRelation(String),
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for DecisionRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

impl From<SaveRefused> for DecisionRefused {
    fn from(refused: SaveRefused) -> Self {
        match refused {
            SaveRefused::Address(bad) => Self::NoAddress(bad),
            SaveRefused::UnknownRelation(id) => Self::UnknownRelation(id),
            SaveRefused::AddressTaken(address) => Self::AddressTaken(address),
            SaveRefused::Store(cause) => Self::Store(cause),
        }
    }
}

/// Accepts a correction, which makes a new version of the record, or refuses it; both with a reason
/// that everybody can read.
pub async fn decide_correction(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<DecideCorrection>,
    reference: &str,
    decision: &Decision,
) -> Result<Correction, DecisionRefused> {
    let Some(mut correction) = store::correction(tx, space, reference).await? else {
        return Err(DecisionRefused::NoSuchCorrection);
    };
    if correction.state != State::Open {
        return Err(DecisionRefused::Decided);
    }
    let reason = short(&decision.reason, true).map_err(DecisionRefused::BadReason)?;
    let state = if decision.accept { State::Accepted } else { State::Refused };
    let now = outside.now();
    // Of two who decide at once, the second finds nothing open.
    if !store::decide(tx, space, reference, state, &reason, proof.person(), now).await? {
        return Err(DecisionRefused::Decided);
    }
    if decision.accept && correction.field != Field::Other {
        let shelved = crate::history::newest(tx, space, &correction.record)
            .await?
            .ok_or(DecisionRefused::NoSuchCorrection)?;
        let seen = crate::history::at_version(tx, space, shelved.thing, decision.seen).await?;
        let says = correction.field.value(&shelved.record);
        if seen.is_none_or(|seen| correction.field.value(&seen) != says) {
            return Err(DecisionRefused::Changed);
        }
        let mut record = shelved.record;
        correction.field.apply(&correction.new_value, &mut record).map_err(DecisionRefused::Misfit)?;
        if let Some(source) = correction.link().filter(|link| record.sources.iter().all(|s| s != link)) {
            record.sources.push(source.to_owned());
        }
        let because = serde_json::json!({ "correction": reference });
        let saved = save_record(tx, outside, space, proof.person(), &record, because).await?;
        store::set_version(tx, space, reference, saved.version).await?;
        correction.version = Some(saved.version);
    }
    correction.state = state;
    correction.reason = Some(reason);
    correction.decided_at = Some(now);
    correction.decided_by = proof.person();
    log(tx, outside, space, proof.person(), &format!("correction_{}", state.slug()), &correction).await?;
    Ok(correction)
}

async fn log(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    person: Option<PersonId>,
    deed: &str,
    correction: &Correction,
) -> Result<(), StoreError> {
    let detail = serde_json::json!({
        "correction": correction.reference,
        "record": correction.record,
        "field": correction.field.slug(),
        "version": correction.version,
    });
    let mut ledger = Ledger::new(outside, space, person);
    ledger.act(deed, Some(correction.thing), detail);
    ledger.write(tx).await
}

/// Evidence or a reason: something, and not too much.
fn short(typed: &str, lines: bool) -> Result<String, BadValue> {
    let text = tidy(typed, lines)?;
    if text.chars().count() > LONGEST { Err(BadValue::TooLong(LONGEST)) } else { Ok(text) }
}

/// A web address, or the name of a printed text; what looks like an address must be one.
fn read_source(typed: &str) -> Result<String, BadValue> {
    let text = short(typed, false)?;
    let like_an_address = text.contains("://") || text.starts_with("www.");
    if like_an_address && !is_web_address(&text) { Err(BadValue::Web) } else { Ok(text) }
}

/// Eight letters and digits that nobody confuses when she reads them aloud.
fn new_reference(outside: &dyn Outside) -> String {
    const LETTERS: &[u8; 31] = b"23456789abcdefghjkmnpqrstuvwxyz";
    outside.secret().iter().take(8).map(|bits| char::from(LETTERS[usize::from(*bits) % 31])).collect()
}
