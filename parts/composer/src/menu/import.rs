//! The menu enters the register: each guideline a thing at `/menu/{slug}` with its model text as a
//! versioned text, linked to its element, to other guidelines and to its precedents.

use std::collections::HashMap;

use balai_model::{Address, EId, ProvisionId, SpaceId, ThingId};
use balai_people::Proof;
use balai_people::deeds::ImportContent;
use balai_register::{Expression, Ledger, Outside, Passage, Thing, text, thing};
use balai_store::{OnConflict, Store, StoreError, Tx, insert_rows};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::record::{Brought, Fault, read};
use super::{GUIDELINE, Guideline, LINKS, PRECEDENT, shelf};

/// The eId of a guideline's one passage.
const TEXT: &str = "text";

/// What an import of a menu did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MenuImported {
    /// New guidelines.
    pub added: u64,
    /// Changed ones.
    pub changed: u64,
    /// Those that were there already.
    pub unchanged: u64,
    /// What was refused; then nothing was changed.
    pub refused: Vec<Fault>,
}

/// Loads a menu. `records` tells which thing a record id names: precedents are named by them. A
/// menu hangs together, so one fault anywhere and all of it is refused.
pub async fn import_menu(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    records: &HashMap<String, ThingId>,
    json: &str,
) -> Result<MenuImported, StoreError> {
    let mut outcome = MenuImported::default();
    let brought = match read(json) {
        Ok(brought) => brought,
        Err(faults) => return Ok(MenuImported { refused: faults, ..outcome }),
    };
    let tx = db.begin().await?;
    let elements = elements(&tx, space).await?;
    outcome.refused = strangers(&brought, &elements, records);
    if !outcome.refused.is_empty() {
        return Ok(outcome);
    }
    let digest = digest(json);
    let before = shelf::read(&tx, space).await?;
    if shelf::edition(&tx, space).await?.is_some_and(|(_, known)| known == digest) {
        outcome.unchanged = brought.guidelines.len() as u64;
        return Ok(outcome);
    }
    let mut ledger = Ledger::new(outside, space, proof.person());
    let things: HashMap<&str, ThingId> = brought
        .guidelines
        .iter()
        .map(|g| (g.slug.as_str(), before.thing(&g.slug).unwrap_or_else(|| ThingId(ledger.new_id()))))
        .collect();
    for guideline in &brought.guidelines {
        match before.guideline(&guideline.slug) {
            Some(known) if known == guideline => outcome.unchanged += 1,
            known => {
                let texts = Texts::of(&tx, space, things[guideline.slug.as_str()], known).await?;
                enter(&mut ledger, guideline, &things, &elements, records, texts);
                if known.is_some() { outcome.changed += 1 } else { outcome.added += 1 }
            }
        }
    }
    let detail = serde_json::json!({ "added": outcome.added, "changed": outcome.changed });
    let edition = ledger.act("menu_loaded", None, detail);
    ledger.write(&tx).await?;
    keep(&tx, space, &brought, &things).await?;
    let row = vec![space.0.into(), "menu".into(), edition.0.into(), digest.into()];
    let newest = OnConflict::Replace(&["space_id", "name"], &["edition", "digest"]);
    insert_rows(&tx, "composer_menu", &["space_id", "name", "edition", "digest"], vec![row], newest).await?;
    tx.commit().await?;
    Ok(outcome)
}

/// The elements there are, by their words.
async fn elements(tx: &Tx, space: SpaceId) -> Result<HashMap<String, ThingId>, StoreError> {
    let things = thing::of_kind(tx, space, "element").await?;
    let word = |thing: &Thing| thing.address.as_str().rsplit('/').next().unwrap_or_default().to_owned();
    Ok(things.into_iter().map(|thing| (word(&thing), thing.id)).collect())
}

/// What the menu names that is not here.
fn strangers(
    brought: &Brought,
    elements: &HashMap<String, ThingId>,
    records: &HashMap<String, ThingId>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (i, guideline) in brought.guidelines.iter().enumerate() {
        if !elements.contains_key(guideline.element.slug()) {
            let reason = format!("\"{}\" is not in the framework", guideline.element);
            faults.push((i + 1, "element".into(), reason));
        }
        for record in guideline.precedents.iter().filter(|record| !records.contains_key(*record)) {
            faults.push((i + 1, "precedents".into(), format!("\"{record}\" is no record here")));
        }
    }
    faults
}

/// The versions a guideline's text has had.
#[derive(Default)]
struct Texts {
    version: i64,
    provision: Option<ProvisionId>,
    created_at: Option<time::OffsetDateTime>,
}

impl Texts {
    async fn of(
        tx: &Tx,
        space: SpaceId,
        thing: ThingId,
        known: Option<&Guideline>,
    ) -> Result<Self, StoreError> {
        if known.is_none() {
            return Ok(Self::default());
        }
        let newest = text::expressions(tx, space, thing).await?;
        let provisions = text::provisions_of(tx, space, &[thing]).await?;
        Ok(Self {
            version: newest.first().map_or(0, |expression| expression.version),
            provision: provisions.first().map(|(_, _, provision)| *provision),
            created_at: newest.last().map(|expression| expression.made_at),
        })
    }
}

fn enter(
    ledger: &mut Ledger<'_>,
    guideline: &Guideline,
    things: &HashMap<&str, ThingId>,
    elements: &HashMap<String, ThingId>,
    records: &HashMap<String, ThingId>,
    texts: Texts,
) {
    let id = things[guideline.slug.as_str()];
    let (Ok(address), Some(eid)) = (Address::parse(&guideline.address()), EId::parse(TEXT)) else {
        return;
    };
    let now = ledger.now();
    ledger.thing(&Thing {
        id,
        kind: GUIDELINE.into(),
        address,
        title: guideline.title.clone(),
        language: "en".into(),
        jurisdiction: None,
        status: "in-force".into(),
        // How far its precedents were checked is theirs to say, and may change without it.
        evidence: None,
        created_at: texts.created_at.unwrap_or(now),
        changed_at: now,
    });
    let expression = Expression {
        id: ledger.new_expression(),
        thing: id,
        version: texts.version + 1,
        language: "en".into(),
        title: guideline.title.clone(),
        digest: digest(&spelled(guideline).to_string()),
        made_at: now,
    };
    let passage = Passage {
        provision: texts.provision.unwrap_or_else(|| ProvisionId(ledger.new_id())),
        eid,
        position: 0,
        reference: guideline.title.clone(),
        body: guideline.text.clone(),
    };
    ledger.expression(&expression, &[passage], &|_| texts.provision.is_some());
    ledger.unlink(id, LINKS);
    ledger.link(id.0, LINKS[0], elements[guideline.element.slug()].0);
    let kinds = [
        (LINKS[1], &guideline.requires),
        (LINKS[2], &guideline.conflicts),
        (LINKS[3], &guideline.safeguards),
    ];
    for (kind, slugs) in kinds {
        for slug in slugs {
            ledger.link(id.0, kind, things[slug.as_str()].0);
        }
    }
    for record in &guideline.precedents {
        ledger.link(id.0, PRECEDENT, records[record].0);
    }
    let detail = serde_json::json!({ "guideline": guideline.slug, "version": expression.version });
    ledger.act("guideline_entered", Some(id), detail);
}

/// The composer's own rows. A guideline, blank, choice or bundle that is no longer in the file
/// stays, after the others: drafts may hold it.
async fn keep(
    tx: &Tx,
    space: SpaceId,
    brought: &Brought,
    things: &HashMap<&str, ThingId>,
) -> Result<(), StoreError> {
    let place = |i: usize| i64::try_from(i).unwrap_or(i64::MAX);
    let guidelines = brought.guidelines.iter().enumerate().map(|(i, g)| {
        let thing = things[g.slug.as_str()].0;
        vec![space.0.into(), g.slug.as_str().into(), thing.into(), place(i).into(), spelled(g).into()]
    });
    let columns = ["space_id", "slug", "thing_id", "position", "body"];
    let newest = OnConflict::Replace(&["space_id", "slug"], &["position", "body"]);
    insert_rows(tx, "composer_guideline", &columns, guidelines.collect(), newest).await?;
    let blanks = brought.blanks.iter().enumerate().map(|(i, b)| {
        vec![
            space.0.into(),
            b.name.as_str().into(),
            place(i).into(),
            b.meaning.as_str().into(),
            b.example.as_str().into(),
        ]
    });
    let columns = ["space_id", "name", "position", "meaning", "example"];
    let newest = OnConflict::Replace(&["space_id", "name"], &["position", "meaning", "example"]);
    insert_rows(tx, "composer_blank", &columns, blanks.collect(), newest).await?;
    let columns = ["space_id", "slug", "position", "body"];
    let newest = OnConflict::Replace(&["space_id", "slug"], &["position", "body"]);
    let choices = brought
        .choices
        .iter()
        .enumerate()
        .map(|(i, c)| vec![space.0.into(), c.slug.as_str().into(), place(i).into(), spelled(c).into()]);
    insert_rows(tx, "composer_choice", &columns, choices.collect(), newest).await?;
    let bundles = brought
        .bundles
        .iter()
        .enumerate()
        .map(|(i, b)| vec![space.0.into(), b.slug.as_str().into(), place(i).into(), spelled(b).into()]);
    insert_rows(tx, "composer_bundle", &columns, bundles.collect(), newest).await
}

fn spelled(value: &impl Serialize) -> serde_json::Value {
    serde_json::to_value(value).unwrap_or_default()
}

fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|b| format!("{b:02x}")).collect()
}
