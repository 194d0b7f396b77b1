//! Terms: policy elements and domains of law, each a thing with an address and a description.

use std::collections::HashMap;

use balai_model::{Address, Domain, Element, SpaceId, ThingId};
use balai_people::Proof;
use balai_people::deeds::ImportContent;
use balai_register::{Ledger, Outside, Thing};
use balai_store::{Ask, OnConflict, Store, StoreError, ask, insert_rows, row, tell};
use serde::Deserialize;
use uuid::Uuid;

/// Which sort of term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermKind {
    /// One of the 22 policy elements.
    Element,
    /// A domain of law.
    Domain,
}

impl TermKind {
    /// Its name in tables and addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Domain => "domain",
        }
    }

    fn knows(self, slug: &str) -> bool {
        match self {
            Self::Element => Element::parse(slug).is_ok(),
            Self::Domain => Domain::parse(slug).is_ok(),
        }
    }
}

/// An element or domain with what it means, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its word in the vocabulary.
    pub slug: String,
    /// Its English title.
    pub title: String,
    /// What it means.
    pub description: String,
    /// Where it lives.
    pub address: String,
    /// What a policy should settle about it: questions, for elements.
    pub asks: Vec<String>,
    pub(crate) thing: ThingId,
    position: i64,
}

row! {
    struct TermRow { slug: String, thing_id: Uuid, position: i64, description: String, title: String, address: String }
}

row! {
    struct AskRow { slug: String, words: String }
}

/// All terms of a kind, in their order.
pub async fn terms(from: &impl Ask, space: SpaceId, kind: TermKind) -> Result<Vec<Term>, StoreError> {
    let rows = ask::<TermRow>(
        from,
        "select f.slug, f.thing_id, f.position, f.description, t.title, t.address
           from framework_term f
           join register_thing t on t.space_id = f.space_id and t.id = f.thing_id
          where f.space_id = $1 and f.kind = $2
          order by f.position",
        [space.0.into(), kind.slug().into()],
    )
    .await?;
    let mut asks: HashMap<String, Vec<String>> = HashMap::new();
    let sql =
        "select slug, words from framework_ask where space_id = $1 and kind = $2 order by slug, position";
    for row in ask::<AskRow>(from, sql, [space.0.into(), kind.slug().into()]).await? {
        asks.entry(row.slug).or_default().push(row.words);
    }
    Ok(rows
        .into_iter()
        .map(|row| Term {
            asks: asks.remove(&row.slug).unwrap_or_default(),
            slug: row.slug,
            title: row.title,
            description: row.description,
            address: row.address,
            thing: ThingId(row.thing_id),
            position: row.position,
        })
        .collect())
}

/// A term as the content file spells it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TermRecord {
    slug: String,
    title: String,
    description: String,
    #[serde(default)]
    asks: Vec<String>,
}

/// What an import of terms did: how many were added, changed, left alone, and what was refused
/// (entry from 1, field, reason).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermsImported {
    /// New.
    pub added: u64,
    /// Changed.
    pub changed: u64,
    /// There already.
    pub unchanged: u64,
    /// Refused.
    pub refused: Vec<(usize, String, String)>,
}

/// Loads terms from a JSON list.
pub async fn import_terms(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    kind: TermKind,
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
    let present: HashMap<String, Term> =
        terms(&tx, space, kind).await?.into_iter().map(|term| (term.slug.clone(), term)).collect();
    let mut ledger = Ledger::new(outside, space, proof.person());
    let mut rows = Vec::new();
    let mut asks = Vec::new();
    for (i, item) in items.into_iter().enumerate() {
        let record: TermRecord = match serde_json::from_value(item) {
            Ok(record) => record,
            Err(error) => {
                outcome.refused.push((i + 1, "(entry)".into(), error.to_string()));
                continue;
            }
        };
        let address = Address::parse(&format!("/framework/{}s/{}", kind.slug(), record.slug));
        let (true, Ok(address)) = (kind.knows(&record.slug), address) else {
            let reason = format!("\"{}\" is not in the vocabulary", record.slug);
            outcome.refused.push((i + 1, "slug".into(), reason));
            continue;
        };
        let before = present.get(&record.slug);
        let position = i as i64;
        if before.is_some_and(|b| {
            b.title == record.title
                && b.description == record.description
                && b.asks == record.asks
                && b.position == position
        }) {
            outcome.unchanged += 1;
            continue;
        }
        let id = before.map_or_else(|| ThingId(ledger.new_id()), |term| term.thing);
        let now = ledger.now();
        ledger.thing(&Thing {
            id,
            kind: kind.slug().into(),
            address,
            title: record.title,
            language: "en".into(),
            jurisdiction: None,
            status: "in-force".into(),
            evidence: None,
            created_at: now,
            changed_at: now,
        });
        ledger.act("term_entered", Some(id), serde_json::json!({ "kind": kind.slug(), "slug": record.slug }));
        let key = [space.0.into(), kind.slug().into(), record.slug.as_str().into()];
        tell(&tx, "delete from framework_ask where space_id = $1 and kind = $2 and slug = $3", key).await?;
        for (at, words) in record.asks.into_iter().enumerate() {
            let slug = record.slug.as_str().into();
            asks.push(vec![space.0.into(), kind.slug().into(), slug, (at as i64).into(), words.into()]);
        }
        rows.push(vec![
            space.0.into(),
            kind.slug().into(),
            record.slug.into(),
            id.0.into(),
            position.into(),
            record.description.into(),
        ]);
        if before.is_some() { outcome.changed += 1 } else { outcome.added += 1 }
    }
    if !rows.is_empty() {
        ledger.write(&tx).await?;
        let columns = ["space_id", "kind", "slug", "thing_id", "position", "description"];
        let newest = OnConflict::Replace(&["space_id", "kind", "slug"], &["position", "description"]);
        insert_rows(&tx, "framework_term", &columns, rows, newest).await?;
        let columns = ["space_id", "kind", "slug", "position", "words"];
        insert_rows(&tx, "framework_ask", &columns, asks, OnConflict::Fail).await?;
        tx.commit().await?;
    }
    Ok(outcome)
}
