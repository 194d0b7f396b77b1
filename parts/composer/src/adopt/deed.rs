//! The moment of adoption: in one transaction the draft is frozen, the policy stands among the
//! instruments, and what it changes of the version before is written down.

use balai_model::{SpaceId, ThingId};
use balai_people::Proof;
use balai_people::deeds::{AdoptPolicy, ComposePolicy};
use balai_register::{Ledger, thing};
use balai_store::{StoreError, Tx};
use balai_web::Reader;

use super::details::Details;
use super::obstacle::Obstacle;
use super::record::{Told, record};
use super::registrar::{EnterRefused, Entered, Entry, Registrar};
use super::{ADOPTED, ADOPTS, Adoption, amendment, store};
use crate::draft::save::{Pen, begin_draft};
use crate::draft::{self, Body, Draft};

/// The link from a provision to the guideline it was adapted from.
const ADAPTED: &[&str] = &["adapted-from"];

/// Why a draft was not adopted.
#[derive(Debug)]
pub enum AdoptRefused {
    /// Something stands in the way.
    Obstacles(Vec<Obstacle>),
    /// The draft was changed, or adopted, since it was looked at.
    Newer,
    /// Another policy or instrument has that address.
    NameTaken,
    /// The policy it amends has a newer version than the one this draft began from.
    Overtaken,
    /// The library does not accept the record.
    Record(String),
    /// The amendments found do not make the new text.
    Amendments,
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for AdoptRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

impl From<EnterRefused> for AdoptRefused {
    fn from(refused: EnterRefused) -> Self {
        match refused {
            EnterRefused::Taken => Self::NameTaken,
            EnterRefused::Record(reason) => Self::Record(reason),
            EnterRefused::Store(cause) => Self::Store(cause),
        }
    }
}

/// What adopting is done with.
pub struct Moment<'a> {
    /// Transaction, time and menu.
    pub pen: Pen<'a>,
    /// Who enters the policy among the instruments.
    pub registrar: &'a dyn Registrar,
    /// The site's public origin.
    pub origin: &'a str,
    /// A reader who speaks English, the language of records.
    pub english: &'a Reader,
    /// What stands in the way, as it was just asked.
    pub obstacles: Vec<Obstacle>,
}

/// Adopts a draft in the version looked at. Returns the policy's name.
pub async fn adopt_policy(
    moment: Moment<'_>,
    proof: &Proof<AdoptPolicy>,
    draft: &Draft,
    details: &Details,
) -> Result<String, AdoptRefused> {
    let Pen { tx, outside, space, .. } = moment.pen;
    if !moment.obstacles.is_empty() {
        return Err(AdoptRefused::Obstacles(moment.obstacles));
    }
    let mut ledger = Ledger::new(outside, space, proof.person());
    if !store::freeze(tx, space, draft, ledger.now()).await? {
        return Err(AdoptRefused::Newer);
    }
    let history = history(tx, space, draft, details).await?;
    let entered = enter(&moment, proof, draft, details, &history).await?;
    let adoption = Adoption {
        name: details.name.clone(),
        version: history.last().map_or(1, |last| last.version + 1),
        draft: draft.thing,
        draft_version: draft.version,
        instrument: entered.thing,
        address: entered.address.to_string(),
        title: draft.body.title.clone(),
        language: draft.body.language.clone(),
        jurisdiction: draft.body.jurisdiction.clone().unwrap_or_default(),
        adopted: details.adopted,
        effective: details.effective,
        review: details.review,
        decision: details.decision.clone(),
        signatories: details.signatories.clone(),
        made_at: ledger.now(),
    };
    store::write(tx, space, &adoption).await?;
    if let Some(last) = history.last() {
        amend(&moment, &adoption, last, &draft.body).await?;
    }
    link(&mut ledger, &moment, draft, &entered);
    let mut thing = thing::by_id(tx, space, draft.thing).await?.ok_or(AdoptRefused::Newer)?;
    (thing.status, thing.changed_at) = (ADOPTED.to_owned(), ledger.now());
    ledger.thing(&thing);
    let detail = serde_json::json!({
        "draft": draft.name, "policy": adoption.name, "version": adoption.version, "address": adoption.address,
    });
    ledger.act("policy_adopted", Some(entered.thing), detail);
    ledger.write(tx).await?;
    Ok(adoption.name)
}

/// The versions there are of the policy this draft amends, the oldest first; none for a new one.
async fn history(
    tx: &Tx,
    space: SpaceId,
    draft: &Draft,
    details: &Details,
) -> Result<Vec<Adoption>, AdoptRefused> {
    let mut versions = store::versions(tx, space, &details.name).await?;
    versions.reverse();
    match store::amends(tx, space, draft.thing).await? {
        None if versions.is_empty() => Ok(versions),
        None => Err(AdoptRefused::NameTaken),
        Some((name, base)) => {
            let newest = versions.last().map(|last| last.version);
            if name == details.name && newest == Some(base) {
                Ok(versions)
            } else {
                Err(AdoptRefused::Overtaken)
            }
        }
    }
}

/// Enters it among the instruments: a new one, or the next version of the one it amends.
async fn enter(
    moment: &Moment<'_>,
    proof: &Proof<AdoptPolicy>,
    draft: &Draft,
    details: &Details,
    history: &[Adoption],
) -> Result<Entered, AdoptRefused> {
    let Pen { tx, outside, space, menu } = moment.pen;
    let jurisdiction = draft.body.jurisdiction.as_deref().unwrap_or_default();
    let first = history.first();
    // The address stays that of the first version, whatever became of the draft's jurisdiction.
    let id = format!("{}-{}", first.map_or(jurisdiction, |first| &first.jurisdiction), details.name);
    let mut amended: Vec<_> = history.iter().skip(1).map(|version| version.adopted).collect();
    amended.extend(first.map(|_| details.adopted));
    let mut body = draft.body.clone();
    body.jurisdiction = Some(first.map_or(jurisdiction, |first| &first.jurisdiction).to_owned());
    let record = record(
        &body,
        &Told {
            id: &id,
            details,
            first: first.map_or(details.adopted, |first| first.adopted),
            amended,
            url: &format!("{}/policies/{}", moment.origin, details.name),
            english: moment.english,
            menu,
        },
    );
    let known = first.map(|first| first.instrument);
    let entry = Entry { id, record, known, person: proof.person() };
    Ok(moment.registrar.enter(tx, outside, space, &entry).await?)
}

/// Writes down what the new version changes.
async fn amend(
    moment: &Moment<'_>,
    adoption: &Adoption,
    before: &Adoption,
    new: &Body,
) -> Result<(), AdoptRefused> {
    let Pen { tx, space, .. } = moment.pen;
    let old = draft::store::at_version(tx, space, before.draft, before.draft_version).await?;
    let old = old.ok_or(AdoptRefused::Amendments)?;
    let source = match adoption.decision.as_str() {
        "" => format!("{}/policies/{}?version={}", moment.origin, adoption.name, adoption.version),
        decision => decision.to_owned(),
    };
    let found = amendment::between(&old, new, &source).ok_or(AdoptRefused::Amendments)?;
    Ok(store::write_amendments(tx, space, adoption, &found).await?)
}

/// From the instrument to the draft, and from its provisions to the guidelines.
fn link(ledger: &mut Ledger<'_>, moment: &Moment<'_>, draft: &Draft, entered: &Entered) {
    ledger.link(entered.thing.0, ADOPTS, draft.thing.0);
    ledger.unlink_provisions(entered.thing, ADAPTED);
    for clause in &draft.body.clauses {
        let guideline = clause.guideline().and_then(|slug| moment.pen.menu.thing(slug));
        if let (Some(provision), Some(guideline)) = (entered.provisions.get(&clause.eid), guideline) {
            ledger.link(provision.0, ADAPTED[0], guideline.0);
        }
    }
}

/// Begins a draft of the next version from a body as it was adopted: clauses keep their names.
/// Returns the draft's name.
pub async fn amend_policy(
    pen: Pen<'_>,
    proof: &Proof<ComposePolicy>,
    policy: &Adoption,
    body: &Body,
) -> Result<String, StoreError> {
    let mut body = body.clone();
    for clause in &mut body.clauses {
        clause.provision = pen.outside.new_id();
    }
    body.complete.clear();
    let name = begin_draft(pen, proof, &body).await?;
    let draft = draft::store::by_name(pen.tx, pen.space, &name).await?;
    let thing: Option<ThingId> = draft.map(|draft| draft.thing);
    if let Some(thing) = thing {
        store::write_amends(pen.tx, pen.space, thing, policy).await?;
    }
    Ok(name)
}
