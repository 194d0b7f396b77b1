//! Precedents: instruments of the library that show a guideline in practice, asked of the register,
//! with the evidence of each as it stands today.

use std::collections::HashMap;

use balai_model::{Address, Evidence, SpaceId, ThingId};
use balai_store::{Ask, StoreError, ask, row};
use uuid::Uuid;

use super::PRECEDENT;

/// An instrument that shows a guideline in practice.
#[derive(Clone, Debug)]
pub struct Precedent {
    /// Its title.
    pub title: String,
    /// The language of its title.
    pub language: String,
    /// Where it lives.
    pub address: Address,
    /// Its jurisdiction's code.
    pub jurisdiction: Option<String>,
    /// How far its record was checked.
    pub evidence: Option<Evidence>,
}

row! {
    struct PrecedentRow {
        title: String,
        language: String,
        address: String,
        jurisdiction: Option<String>,
        evidence: Option<String>,
    }
}

/// The precedents of a guideline, by title.
pub async fn precedents_of(
    from: &impl Ask,
    space: SpaceId,
    guideline: ThingId,
) -> Result<Vec<Precedent>, StoreError> {
    let rows = ask::<PrecedentRow>(
        from,
        "select t.title, t.language, t.address, t.jurisdiction, t.evidence
           from register_link l
           join register_thing t on t.space_id = l.space_id and t.id = l.to_id
          where l.space_id = $1 and l.from_id = $2 and l.kind = $3
          order by t.title",
        [space.0.into(), guideline.0.into(), PRECEDENT.into()],
    )
    .await?;
    rows.into_iter()
        .map(|row| {
            let address = Address::parse(&row.address).map_err(|e| StoreError::Unreadable(e.to_string()))?;
            let evidence = level(row.evidence.as_deref())?;
            let PrecedentRow { title, language, jurisdiction, .. } = row;
            Ok(Precedent { title, language, address, jurisdiction, evidence })
        })
        .collect()
}

row! {
    struct LevelRow { from_id: Uuid, evidence: Option<String> }
}

/// How far the best-checked precedent of each guideline was checked, and how many there are. A
/// guideline without precedent is not among them.
pub async fn evidence(
    from: &impl Ask,
    space: SpaceId,
) -> Result<HashMap<ThingId, (Option<Evidence>, u64)>, StoreError> {
    let rows = ask::<LevelRow>(
        from,
        "select l.from_id, t.evidence
           from composer_guideline g
           join register_link l on l.space_id = g.space_id and l.from_id = g.thing_id and l.kind = $2
           join register_thing t on t.space_id = l.space_id and t.id = l.to_id
          where g.space_id = $1",
        [space.0.into(), PRECEDENT.into()],
    )
    .await?;
    let mut all: HashMap<ThingId, (Option<Evidence>, u64)> = HashMap::new();
    for row in rows {
        let known = all.entry(ThingId(row.from_id)).or_default();
        known.0 = best(known.0, level(row.evidence.as_deref())?);
        known.1 += 1;
    }
    Ok(all)
}

/// The better of two levels; the vocabulary has the best first.
pub fn best(one: Option<Evidence>, other: Option<Evidence>) -> Option<Evidence> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

fn level(slug: Option<&str>) -> Result<Option<Evidence>, StoreError> {
    slug.map(Evidence::parse).transpose().map_err(|e| StoreError::Unreadable(e.to_string()))
}
