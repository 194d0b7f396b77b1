//! Saving: a body becomes the next version. The register gets an expression with a passage for each
//! clause, and the links of the clauses when there are other clauses than before.

use std::collections::BTreeSet;

use balai_model::{Address, Element, ProvisionId, SpaceId, ThingId};
use balai_people::Proof;
use balai_people::deeds::ComposePolicy;
use balai_register::{Expression, Ledger, Outside, Passage, Thing};
use balai_store::{StoreError, Tx};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::access::Editor;
use super::store::{self, Saved};
use super::{Body, DRAFT, Draft, LINKS};
use crate::menu::Menu;

/// What somebody did, as the list of versions tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Began the draft.
    Began,
    /// Changed a section.
    Section(Element),
    /// Added clauses.
    Clauses,
    /// Filled in blanks.
    Blanks,
    /// Answered choices.
    Choices,
    /// Changed title, body, jurisdiction or language.
    Details,
}

impl What {
    /// As tables and word files spell it.
    pub fn slug(self) -> &'static str {
        match self {
            What::Began => "began",
            What::Section(_) => "section",
            What::Clauses => "clauses",
            What::Blanks => "blanks",
            What::Choices => "choices",
            What::Details => "details",
        }
    }

    fn element(self) -> Option<String> {
        match self {
            What::Section(element) => Some(element.slug().to_owned()),
            What::Began | What::Clauses | What::Blanks | What::Choices | What::Details => None,
        }
    }
}

/// Why a version was not saved.
#[derive(Debug)]
pub enum SaveRefused {
    /// Somebody saved another one meanwhile; look at it first.
    Newer,
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for SaveRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// What a deed writes drafts with.
#[derive(Clone, Copy)]
pub struct Pen<'a> {
    /// The transaction.
    pub tx: &'a Tx,
    /// Time, chance and new identities.
    pub outside: &'a dyn Outside,
    /// The space.
    pub space: SpaceId,
    /// The menu, for the links of clauses.
    pub menu: &'a Menu,
}

/// Saves the next version of a draft. Returns its number: that of the version before if nothing is
/// different.
pub async fn save_version(
    pen: Pen<'_>,
    editor: &Editor,
    before: &Draft,
    body: &Body,
    what: What,
) -> Result<i64, SaveRefused> {
    debug_assert_eq!(editor.draft(), before.thing, "a proof is for one draft");
    if *body == before.body {
        return Ok(before.version);
    }
    let mut ledger = Ledger::new(pen.outside, pen.space, editor.person());
    if !store::take_turn(pen.tx, pen.space, before.thing, before.version, ledger.now()).await? {
        return Err(SaveRefused::Newer);
    }
    let write = Write { pen, thing: before.thing, name: &before.name, created_at: before.created_at };
    let saved = Saved {
        version: before.version + 1,
        made_at: ledger.now(),
        person: editor.person(),
        share: editor.share().map(str::to_owned),
        what: what.slug().to_owned(),
        element: what.element(),
    };
    write.version(&mut ledger, &before.body, body, &saved).await?;
    ledger.write(pen.tx).await?;
    Ok(saved.version)
}

/// Enters a new draft with its first version. Returns its name.
pub async fn begin_draft(
    pen: Pen<'_>,
    proof: &Proof<ComposePolicy>,
    body: &Body,
) -> Result<String, StoreError> {
    let Pen { tx, outside, space, .. } = pen;
    let mut ledger = Ledger::new(outside, space, proof.person());
    let (thing, name) = (ThingId(ledger.new_id()), new_name(outside));
    let write = Write { pen, thing, name: &name, created_at: ledger.now() };
    let saved = Saved {
        version: 1,
        made_at: ledger.now(),
        person: proof.person(),
        share: None,
        what: What::Began.slug().to_owned(),
        element: None,
    };
    let mut first = Ledger::new(outside, space, proof.person());
    first.thing(&write.thing(body, saved.made_at)?);
    first.act("draft_begun", Some(thing), serde_json::json!({ "draft": name }));
    first.write(tx).await?;
    store::enter(tx, space, thing, &name, saved.made_at).await?;
    store::take_turn(tx, space, thing, 0, saved.made_at).await?;
    write.version(&mut ledger, &Body::default(), body, &saved).await?;
    ledger.write(tx).await?;
    Ok(name)
}

/// Twelve letters and digits that nobody guesses or confuses.
fn new_name(outside: &dyn Outside) -> String {
    const LETTERS: &[u8; 31] = b"23456789abcdefghjkmnpqrstuvwxyz";
    outside.secret().iter().take(12).map(|bits| char::from(LETTERS[usize::from(*bits) % 31])).collect()
}

struct Write<'a> {
    pen: Pen<'a>,
    thing: ThingId,
    name: &'a str,
    created_at: time::OffsetDateTime,
}

impl Write<'_> {
    fn thing(&self, body: &Body, now: time::OffsetDateTime) -> Result<Thing, StoreError> {
        let address = Address::parse(&format!("/drafts/{}", self.name))
            .map_err(|e| StoreError::Unreadable(e.to_string()))?;
        Ok(Thing {
            id: self.thing,
            kind: DRAFT.into(),
            address,
            title: body.title.clone(),
            language: body.language.clone(),
            jurisdiction: body.jurisdiction.clone(),
            status: "draft".into(),
            evidence: None,
            created_at: self.created_at,
            changed_at: now,
        })
    }

    /// The expression with its passages, its links and its act; and the composer's own row.
    async fn version(
        &self,
        ledger: &mut Ledger<'_>,
        before: &Body,
        body: &Body,
        saved: &Saved,
    ) -> Result<(), StoreError> {
        ledger.thing(&self.thing(body, saved.made_at)?);
        let numbers = body.numbers();
        let passages: Vec<Passage> = body
            .clauses
            .iter()
            .zip(0..)
            .filter_map(|(clause, position)| {
                Some(Passage {
                    provision: ProvisionId(clause.provision),
                    eid: clause.name()?,
                    position,
                    reference: format!("{} {}", numbers.get(&clause.eid)?, clause.heading),
                    body: body.words(clause, &numbers),
                })
            })
            .collect();
        let spelled = serde_json::to_string(body).unwrap_or_default();
        let expression = Expression {
            id: ledger.new_expression(),
            thing: self.thing,
            version: saved.version,
            language: body.language.clone(),
            title: body.title.clone(),
            digest: Sha256::digest(spelled.as_bytes()).iter().map(|b| format!("{b:02x}")).collect(),
            made_at: saved.made_at,
        };
        // A name is never used twice, so what was named before is known, even if it was taken out.
        let known = |passage: &Passage| {
            let number = passage.eid.as_str().strip_prefix("cl_").and_then(|n| n.parse::<u32>().ok());
            number.is_some_and(|number| number <= before.named)
        };
        ledger.expression(&expression, &passages, &known);
        self.links(ledger, before, body).await?;
        let detail = serde_json::json!({ "draft": self.name, "version": saved.version, "what": saved.what });
        ledger.act("draft_saved", Some(self.thing), detail);
        store::write(self.pen.tx, self.pen.space, self.thing, expression.id, saved, body).await
    }

    /// From each clause to its element and to the guideline it was adapted from; asked and written
    /// only if there are other clauses than before.
    async fn links(&self, ledger: &mut Ledger<'_>, before: &Body, body: &Body) -> Result<(), StoreError> {
        let Pen { tx, space, menu, .. } = self.pen;
        let ids = |body: &Body| -> BTreeSet<Uuid> { body.clauses.iter().map(|c| c.provision).collect() };
        let (had, has) = (ids(before), ids(body));
        if had == has {
            return Ok(());
        }
        if !had.is_subset(&has) {
            ledger.unlink_provisions(self.thing, LINKS);
        }
        let fresh: Vec<_> = if had.is_subset(&has) {
            body.clauses.iter().filter(|clause| !had.contains(&clause.provision)).collect()
        } else {
            body.clauses.iter().collect()
        };
        let words: BTreeSet<&str> = fresh.iter().map(|clause| clause.element.slug()).collect();
        let elements = store::elements(tx, space, &words.into_iter().collect::<Vec<_>>()).await?;
        for clause in fresh {
            if let Some(thing) = clause.guideline().and_then(|slug| menu.thing(slug)) {
                ledger.link(clause.provision, LINKS[0], thing.0);
            }
            if let Some((_, thing)) = elements.iter().find(|(word, _)| word == clause.element.slug()) {
                ledger.link(clause.provision, LINKS[1], thing.0);
            }
        }
        Ok(())
    }
}
