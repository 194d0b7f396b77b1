//! Principles and rights: what each asks of a social media policy, the instruments it stands in, and
//! the elements and domains by which its provisions are found.

use std::collections::HashMap;

use balai_model::{Address, SpaceId, ThingId};
use balai_people::Proof;
use balai_people::deeds::ImportContent;
use balai_register::{Ledger, Outside, Thing};
use balai_store::{Ask, OnConflict, Store, StoreError, Tx, ask, insert_rows, row};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::cited::cited_or_fault;
use crate::term::{TermKind, TermsImported, terms};

/// The kind under which principles stand in the register.
pub const PRINCIPLE: &str = "principle";
/// The kinds of link that go out from a principle: to the provisions (or the instrument) it stands
/// in, and to the elements and domains it is about.
pub const LINKS: &[&str] = &["rests-on", "concerns"];

/// What the content says of a principle, in English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Says {
    /// What it asks of a policy, in plain words.
    pub plain: String,
    /// Where it stands.
    pub sources: Vec<SourceRecord>,
    /// The elements by which its provisions are found.
    pub elements: Vec<String>,
    /// The domains to whose instruments they are limited; all when there are none.
    pub domains: Vec<String>,
}

/// A source: an instrument of the library by its address, or the name of one that is not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceRecord {
    /// The permanent address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument: Option<String>,
    /// The name of an instrument the library lacks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outside: Option<String>,
    /// eIds of the provisions meant.
    pub provisions: Vec<String>,
    /// What it contributes.
    pub says: String,
}

/// A principle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principle {
    /// Its word.
    pub slug: String,
    /// Its English title.
    pub title: String,
    /// Where it lives.
    pub address: String,
    /// The rest.
    pub says: Says,
    thing: ThingId,
    position: i64,
}

row! {
    struct PrincipleRow {
        slug: String,
        thing_id: Uuid,
        position: i64,
        body: serde_json::Value,
        title: String,
        address: String,
    }
}

/// All principles, in their order.
pub async fn principles(from: &impl Ask, space: SpaceId) -> Result<Vec<Principle>, StoreError> {
    let rows = ask::<PrincipleRow>(
        from,
        "select p.slug, p.thing_id, p.position, p.body, t.title, t.address
           from framework_principle p
           join register_thing t on t.space_id = p.space_id and t.id = p.thing_id
          where p.space_id = $1
          order by p.position, p.slug",
        [space.0.into()],
    )
    .await?;
    rows.into_iter()
        .map(|row| {
            let says = serde_json::from_value(row.body)
                .map_err(|e| StoreError::Unreadable(format!("principle {}: {e}", row.slug)))?;
            Ok(Principle {
                slug: row.slug,
                title: row.title,
                address: row.address,
                says,
                thing: ThingId(row.thing_id),
                position: row.position,
            })
        })
        .collect()
}

/// A principle as the content file spells it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PrincipleRecord {
    slug: String,
    title: String,
    plain: String,
    sources: Vec<SourceRecord>,
    elements: Vec<String>,
    domains: Vec<String>,
}

/// A field and what is wrong with it.
type Fault = (String, String);

/// Loads principles from a JSON list, when the instruments they stand in are there.
pub async fn import_principles(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    json: &str,
) -> Result<TermsImported, StoreError> {
    let mut outcome = TermsImported::default();
    let items: Vec<serde_json::Value> = match serde_json::from_str(json) {
        Ok(items) => items,
        Err(error) => {
            outcome.refused.push((error.line(), "(file)".into(), error.to_string()));
            return Ok(outcome);
        }
    };
    let tx = db.begin().await?;
    let present: HashMap<String, Principle> =
        principles(&tx, space).await?.into_iter().map(|p| (p.slug.clone(), p)).collect();
    let vocabulary = Vocabulary::read(&tx, space).await?;
    let mut ledger = Ledger::new(outside, space, proof.person());
    let mut rows = Vec::new();
    for (i, item) in items.into_iter().enumerate() {
        let read = match serde_json::from_value::<PrincipleRecord>(item) {
            Ok(record) => check(&tx, space, &vocabulary, record).await?,
            Err(error) => Err(("(entry)".into(), error.to_string())),
        };
        let (address, slug, title, says, links) = match read {
            Ok(read) => read,
            Err((field, reason)) => {
                outcome.refused.push((i + 1, field, reason));
                continue;
            }
        };
        let position = i as i64;
        let before = present.get(&slug);
        if before.is_some_and(|b| b.title == title && b.says == says && b.position == position) {
            outcome.unchanged += 1;
            continue;
        }
        let id = before.map_or_else(|| ThingId(ledger.new_id()), |principle| principle.thing);
        let now = ledger.now();
        ledger.thing(&Thing {
            id,
            kind: PRINCIPLE.into(),
            address,
            title,
            language: "en".into(),
            jurisdiction: None,
            status: "in-force".into(),
            evidence: None,
            created_at: now,
            changed_at: now,
        });
        ledger.unlink(id, LINKS);
        for (kind, to) in links {
            ledger.link(id.0, kind, to);
        }
        ledger.act("principle_entered", Some(id), serde_json::json!({ "slug": slug }));
        let body = serde_json::to_value(&says).unwrap_or_default();
        rows.push(vec![space.0.into(), slug.into(), id.0.into(), position.into(), body.into()]);
        if before.is_some() { outcome.changed += 1 } else { outcome.added += 1 }
    }
    if !rows.is_empty() {
        ledger.write(&tx).await?;
        let columns = ["space_id", "slug", "thing_id", "position", "body"];
        let newest = OnConflict::Replace(&["space_id", "slug"], &["position", "body"]);
        insert_rows(&tx, "framework_principle", &columns, rows, newest).await?;
        tx.commit().await?;
    }
    Ok(outcome)
}

/// The elements and domains there are, as things.
pub struct Vocabulary {
    elements: HashMap<String, ThingId>,
    domains: HashMap<String, ThingId>,
}

impl Vocabulary {
    /// Reads both.
    pub async fn read(from: &impl Ask, space: SpaceId) -> Result<Self, StoreError> {
        let words = async |kind| -> Result<HashMap<String, ThingId>, StoreError> {
            Ok(terms(from, space, kind).await?.into_iter().map(|term| (term.slug, term.thing)).collect())
        };
        Ok(Self { elements: words(TermKind::Element).await?, domains: words(TermKind::Domain).await? })
    }

    /// The elements and the domains a principle is about.
    pub fn subject(&self, says: &Says) -> (Vec<ThingId>, Vec<ThingId>) {
        let things = |words: &[String], of: &HashMap<String, ThingId>| {
            words.iter().filter_map(|word| of.get(word).copied()).collect()
        };
        (things(&says.elements, &self.elements), things(&says.domains, &self.domains))
    }

    fn stranger(&self, record: &PrincipleRecord) -> Option<Fault> {
        for (name, words, of) in
            [("elements", &record.elements, &self.elements), ("domains", &record.domains, &self.domains)]
        {
            if let Some(i) = words.iter().position(|word| !of.contains_key(word)) {
                return Some((format!("{name}[{i}]"), format!("\"{}\" is not in the vocabulary", words[i])));
            }
        }
        None
    }
}

type Checked = (Address, String, String, Says, Vec<(&'static str, Uuid)>);

/// Holds an entry against what is there, and finds what it links to.
async fn check(
    tx: &Tx,
    space: SpaceId,
    vocabulary: &Vocabulary,
    record: PrincipleRecord,
) -> Result<Result<Checked, Fault>, StoreError> {
    let Ok(address) = Address::parse(&format!("/framework/principles/{}", record.slug)) else {
        return Ok(Err(("slug".into(), "must hold only a-z, 0-9 and hyphens".into())));
    };
    for (field, text) in [("title", &record.title), ("plain", &record.plain)] {
        if text.trim().is_empty() {
            return Ok(Err((field.into(), "is empty".into())));
        }
    }
    if record.elements.is_empty() {
        return Ok(Err(("elements".into(), "is empty; its provisions are found by elements".into())));
    }
    if let Some(fault) = vocabulary.stranger(&record) {
        return Ok(Err(fault));
    }
    let mut links: Vec<(&'static str, Uuid)> = Vec::new();
    for (i, source) in record.sources.iter().enumerate() {
        match (&source.instrument, &source.outside) {
            (Some(instrument), None) => {
                match cited_or_fault(tx, space, instrument, &source.provisions).await? {
                    Ok(cited) if cited.provisions.is_empty() => {
                        links.push((LINKS[0], cited.instrument.id.0));
                    }
                    Ok(cited) => {
                        links.extend(cited.provisions.iter().map(|p| (LINKS[0], p.provision.0)));
                    }
                    Err((field, reason)) => return Ok(Err((format!("sources[{i}].{field}"), reason))),
                }
            }
            (None, Some(_)) if source.provisions.is_empty() => {}
            _ => {
                let reason = "needs either \"instrument\" or \"outside\", and the latter has no provisions";
                return Ok(Err((format!("sources[{i}]"), reason.into())));
            }
        }
    }
    let PrincipleRecord { slug, title, plain, sources, elements, domains } = record;
    let says = Says { plain, sources, elements, domains };
    let (elements, domains) = vocabulary.subject(&says);
    links.extend(elements.into_iter().chain(domains).map(|thing| (LINKS[1], thing.0)));
    Ok(Ok((address, slug, title, says, links)))
}
