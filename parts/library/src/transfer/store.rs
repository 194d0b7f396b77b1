//! What a transfer asks, of many instruments at once.

use std::collections::HashMap;

use balai_model::{ExpressionId, SpaceId, ThingId};
use balai_register::{Act, Expression};
use balai_store::{Ask, StoreError, ask, ask_many, row};
use time::OffsetDateTime;
use uuid::Uuid;

row! {
    struct ExpressionRow {
        id: Uuid,
        thing_id: Uuid,
        version: i64,
        language: String,
        title: String,
        digest: String,
        made_at: OffsetDateTime,
    }
}

/// Every expression of some things, the first version first.
pub(crate) async fn expressions_of(
    from: &impl Ask,
    space: SpaceId,
    things: &[ThingId],
) -> Result<HashMap<ThingId, Vec<Expression>>, StoreError> {
    let rows = ask_many::<ExpressionRow>(
        from,
        "select id, thing_id, version, language, title, digest, made_at
           from register_expression
          where space_id = $1 and thing_id in ({keys})
          order by version",
        space.0.into(),
        things.iter().map(|thing| thing.0.into()),
    )
    .await?;
    let mut all: HashMap<ThingId, Vec<Expression>> = HashMap::new();
    for row in rows {
        let thing = ThingId(row.thing_id);
        all.entry(thing).or_default().push(Expression {
            id: ExpressionId(row.id),
            thing,
            version: row.version,
            language: row.language,
            title: row.title,
            digest: row.digest,
            made_at: row.made_at,
        });
    }
    Ok(all)
}

row! {
    struct NameRow { record_id: String, thing_id: Uuid }
}

/// Every id under which some instruments are known, in order.
pub(crate) async fn names_of(
    from: &impl Ask,
    space: SpaceId,
    things: &[ThingId],
) -> Result<HashMap<ThingId, Vec<String>>, StoreError> {
    let rows = ask_many::<NameRow>(
        from,
        "select record_id, thing_id from library_record_name where space_id = $1 and thing_id in ({keys})",
        space.0.into(),
        things.iter().map(|thing| thing.0.into()),
    )
    .await?;
    let mut all: HashMap<ThingId, Vec<String>> = HashMap::new();
    for row in rows {
        all.entry(ThingId(row.thing_id)).or_default().push(row.record_id);
    }
    all.values_mut().for_each(|names| names.sort());
    Ok(all)
}

row! {
    struct FormerRow { address: String, thing_id: Uuid, until: OffsetDateTime }
}

/// Where some things lived, in order of address.
pub(crate) async fn former_of(
    from: &impl Ask,
    space: SpaceId,
    things: &[ThingId],
) -> Result<HashMap<ThingId, Vec<(String, OffsetDateTime)>>, StoreError> {
    let rows = ask_many::<FormerRow>(
        from,
        "select address, thing_id, until from register_former_address where space_id = $1 and thing_id in ({keys})",
        space.0.into(),
        things.iter().map(|thing| thing.0.into()),
    )
    .await?;
    let mut all: HashMap<ThingId, Vec<(String, OffsetDateTime)>> = HashMap::new();
    for row in rows {
        all.entry(ThingId(row.thing_id)).or_default().push((row.address, row.until));
    }
    all.values_mut().for_each(|former| former.sort());
    Ok(all)
}

row! {
    struct ActRow { thing_id: Uuid, id: Uuid, at: OffsetDateTime, deed: String, detail: serde_json::Value }
}

/// What happened to some things, the first first. Who did it is not asked.
pub(crate) async fn acts_of(
    from: &impl Ask,
    space: SpaceId,
    things: &[ThingId],
) -> Result<HashMap<ThingId, Vec<Act>>, StoreError> {
    let rows = ask_many::<ActRow>(
        from,
        "select thing_id, id, at, deed, detail from register_act where space_id = $1 and thing_id in ({keys}) order by id",
        space.0.into(),
        things.iter().map(|thing| thing.0.into()),
    )
    .await?;
    let mut all: HashMap<ThingId, Vec<Act>> = HashMap::new();
    for row in rows {
        let thing = ThingId(row.thing_id);
        all.entry(thing).or_default().push(Act {
            id: balai_model::ActId(row.id),
            at: row.at,
            person: None,
            deed: row.deed,
            thing: Some(thing),
            detail: row.detail,
        });
    }
    Ok(all)
}

row! {
    struct DigestRow { digest: String }
}

/// The digests of all files that texts were taken in from, in order.
pub(crate) async fn sources(from: &impl Ask, space: SpaceId) -> Result<Vec<String>, StoreError> {
    let sql = "select digest from library_source where space_id = $1 order by digest";
    Ok(ask::<DigestRow>(from, sql, [space.0.into()]).await?.into_iter().map(|row| row.digest).collect())
}

row! {
    struct ReferenceRow { reference: String }
}

/// Those of some references that a correction has already.
pub(crate) async fn references_taken(
    from: &impl Ask,
    space: SpaceId,
    references: &[String],
) -> Result<Vec<String>, StoreError> {
    let sql = "select reference from library_correction where space_id = $1 and reference in ({keys})";
    let keys = references.iter().map(|reference| reference.as_str().into());
    let rows = ask_many::<ReferenceRow>(from, sql, space.0.into(), keys).await?;
    Ok(rows.into_iter().map(|row| row.reference).collect())
}
