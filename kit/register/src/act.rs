//! The log of acts: who did what, when. It is only ever added to, in the transaction of the act.

use balai_model::{ActId, PersonId, SpaceId, ThingId};
use balai_store::{Ask, StoreError, ask, row};
use time::OffsetDateTime;
use uuid::Uuid;

/// An entry of the log. The detail holds no personal data: identities at most.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// Its identity; later acts sort later.
    pub id: ActId,
    /// When.
    pub at: OffsetDateTime,
    /// Who, or nobody when the program did it by itself.
    pub person: Option<PersonId>,
    /// What, as a deed is named in code: `instrument_registered`.
    pub deed: String,
    /// To which thing.
    pub thing: Option<ThingId>,
    /// What else a reader of the log must know.
    pub detail: serde_json::Value,
}

row! {
    struct ActRow {
        id: Uuid,
        at: OffsetDateTime,
        person_id: Option<Uuid>,
        deed: String,
        thing_id: Option<Uuid>,
        detail: serde_json::Value,
    }
}

impl From<ActRow> for Act {
    fn from(row: ActRow) -> Self {
        Self {
            id: ActId(row.id),
            at: row.at,
            person: row.person_id.map(PersonId),
            deed: row.deed,
            thing: row.thing_id.map(ThingId),
            detail: row.detail,
        }
    }
}

/// The newest acts, newest first.
pub async fn newest(from: &impl Ask, space: SpaceId, limit: u32) -> Result<Vec<Act>, StoreError> {
    let rows = ask::<ActRow>(
        from,
        "select id, at, person_id, deed, thing_id, detail
           from register_act
          where space_id = $1
          order by id desc
          limit $2",
        [space.0.into(), i64::from(limit).into()],
    )
    .await?;
    Ok(rows.into_iter().map(Act::from).collect())
}

/// The identity of the newest act: a reader that remembers it knows whether anything happened since.
pub async fn newest_id(from: &impl Ask, space: SpaceId) -> Result<Option<ActId>, StoreError> {
    Ok(newest(from, space, 1).await?.first().map(|act| act.id))
}

/// The acts on one thing, newest first.
pub async fn of_thing(from: &impl Ask, space: SpaceId, thing: ThingId) -> Result<Vec<Act>, StoreError> {
    let rows = ask::<ActRow>(
        from,
        "select id, at, person_id, deed, thing_id, detail
           from register_act
          where space_id = $1 and thing_id = $2
          order by id desc",
        [space.0.into(), thing.0.into()],
    )
    .await?;
    Ok(rows.into_iter().map(Act::from).collect())
}

/// The newest acts that were one of some deeds, newest first.
pub async fn of_deeds(
    from: &impl Ask,
    space: SpaceId,
    deeds: &[&str],
    limit: u32,
) -> Result<Vec<Act>, StoreError> {
    let marks: Vec<String> = (0..deeds.len()).map(|i| format!("${}", i + 3)).collect();
    let sql = format!(
        "select id, at, person_id, deed, thing_id, detail
           from register_act
          where space_id = $1 and deed in ({})
          order by id desc
          limit $2",
        marks.join(", ")
    );
    let fixed = [space.0.into(), i64::from(limit).into()];
    let values = fixed.into_iter().chain(deeds.iter().map(|deed| (*deed).into()));
    let rows = ask::<ActRow>(from, &sql, values).await?;
    Ok(rows.into_iter().map(Act::from).collect())
}
