//! What the library asks of its tables and of the register's.

use std::collections::HashMap;

use balai_model::{ExpressionId, SpaceId, ThingId};
use balai_store::{Ask, StoreError, Tx, ask, ask_many, ask_one, row, tell};
use uuid::Uuid;

use crate::record::Record;

row! {
    struct NameRow { record_id: String, thing_id: Uuid }
}

/// Every record id the library knows, with its thing.
pub(crate) async fn record_names(
    from: &impl Ask,
    space: SpaceId,
) -> Result<HashMap<String, ThingId>, StoreError> {
    let sql = "select record_id, thing_id from library_record_name where space_id = $1";
    let rows = ask::<NameRow>(from, sql, [space.0.into()]).await?;
    Ok(rows.into_iter().map(|row| (row.record_id, ThingId(row.thing_id))).collect())
}

/// The thing a record id names.
pub(crate) async fn thing_of_record(
    from: &impl Ask,
    space: SpaceId,
    record: &str,
) -> Result<Option<ThingId>, StoreError> {
    let sql = "select record_id, thing_id from library_record_name where space_id = $1 and record_id = $2";
    let row = ask_one::<NameRow>(from, sql, [space.0.into(), record.into()]).await?;
    Ok(row.map(|row| ThingId(row.thing_id)))
}

row! {
    /// Where an instrument stands: its newest expression and the digest of its record.
    pub(crate) struct StandingRow {
        pub(crate) thing_id: Uuid,
        pub(crate) digest: String,
        pub(crate) address: String,
        pub(crate) version: i64,
        pub(crate) created_at: time::OffsetDateTime,
    }
}

/// Where these instruments stand.
pub(crate) async fn standing_of(
    from: &impl Ask,
    space: SpaceId,
    things: &[ThingId],
) -> Result<Vec<StandingRow>, StoreError> {
    ask_many::<StandingRow>(
        from,
        "select i.thing_id, i.digest, t.address, e.version, t.created_at
           from library_instrument i
           join register_thing t on t.space_id = i.space_id and t.id = i.thing_id
           join register_expression e on e.space_id = i.space_id and e.id = i.expression_id
          where i.space_id = $1 and i.thing_id in ({keys})",
        space.0.into(),
        things.iter().map(|t| t.0.into()),
    )
    .await
}

row! {
    struct LivingRow { address: String, id: Uuid }
}

/// What lives at some addresses.
pub(crate) async fn living_at(
    from: &impl Ask,
    space: SpaceId,
    addresses: &[String],
) -> Result<HashMap<String, ThingId>, StoreError> {
    let sql = "select address, id from register_thing where space_id = $1 and address in ({keys})";
    let keys = addresses.iter().map(|address| address.as_str().into());
    let rows = ask_many::<LivingRow>(from, sql, space.0.into(), keys).await?;
    Ok(rows.into_iter().map(|row| (row.address, ThingId(row.id))).collect())
}

row! {
    /// A card of the shelf as stored.
    pub(crate) struct CardRow {
        pub(crate) thing_id: Uuid,
        pub(crate) expression_id: Uuid,
        pub(crate) record_id: String,
        pub(crate) card: serde_json::Value,
        pub(crate) address: String,
        pub(crate) created_at: time::OffsetDateTime,
        pub(crate) changed_at: time::OffsetDateTime,
    }
}

/// All cards, by address.
pub(crate) async fn cards(from: &impl Ask, space: SpaceId) -> Result<Vec<CardRow>, StoreError> {
    ask::<CardRow>(
        from,
        "select i.thing_id, i.expression_id, i.record_id, i.card, t.address, t.created_at, t.changed_at
           from library_instrument i
           join register_thing t on t.space_id = i.space_id and t.id = i.thing_id
          where i.space_id = $1
          order by t.address",
        [space.0.into()],
    )
    .await
}

row! {
    struct BodyRow { expression_id: Uuid, body: serde_json::Value }
}

/// The record of an expression.
pub(crate) async fn record_of(
    from: &impl Ask,
    space: SpaceId,
    expression: ExpressionId,
) -> Result<Option<Record>, StoreError> {
    Ok(records_of(from, space, &[expression]).await?.pop().map(|(_, record)| record))
}

/// The records of some expressions, in no order.
pub(crate) async fn records_of(
    from: &impl Ask,
    space: SpaceId,
    expressions: &[ExpressionId],
) -> Result<Vec<(ExpressionId, Record)>, StoreError> {
    let rows = ask_many::<BodyRow>(
        from,
        "select expression_id, body from library_record where space_id = $1 and expression_id in ({keys})",
        space.0.into(),
        expressions.iter().map(|e| e.0.into()),
    )
    .await?;
    rows.into_iter()
        .map(|row| {
            let record = serde_json::from_value(row.body)
                .map_err(|e| StoreError::Unreadable(format!("record of {}: {e}", row.expression_id)))?;
            Ok((ExpressionId(row.expression_id), record))
        })
        .collect()
}

row! {
    /// A jurisdiction.
    pub(crate) struct JurisdictionRow {
        pub(crate) code: String,
        pub(crate) kind: String,
        pub(crate) region: String,
        pub(crate) title: String,
        pub(crate) thing_id: Uuid,
    }
}

/// All jurisdictions, by code.
pub(crate) async fn jurisdictions(
    from: &impl Ask,
    space: SpaceId,
) -> Result<Vec<JurisdictionRow>, StoreError> {
    ask::<JurisdictionRow>(
        from,
        "select j.code, j.kind, j.region, t.title, j.thing_id
           from library_jurisdiction j
           join register_thing t on t.space_id = j.space_id and t.id = j.thing_id
          where j.space_id = $1
          order by j.code",
        [space.0.into()],
    )
    .await
}

row! {
    struct SourceRow { body: String }
}

/// The file that texts were taken in from, by its digest.
pub(crate) async fn source(
    from: &impl Ask,
    space: SpaceId,
    digest: &str,
) -> Result<Option<String>, StoreError> {
    let sql = "select body from library_source where space_id = $1 and digest = $2";
    Ok(ask_one::<SourceRow>(from, sql, [space.0.into(), digest.into()]).await?.map(|row| row.body))
}

row! {
    struct VersionRow { thing_id: Uuid, version: i64, body: serde_json::Value }
}

impl VersionRow {
    fn read(self) -> Result<(ThingId, i64, Record), StoreError> {
        let record = serde_json::from_value(self.body).map_err(|e| {
            StoreError::Unreadable(format!("record of {}, version {}: {e}", self.thing_id, self.version))
        })?;
        Ok((ThingId(self.thing_id), self.version, record))
    }
}

/// An instrument's newest record, with its version.
pub(crate) async fn newest_record(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
) -> Result<Option<(i64, Record)>, StoreError> {
    let row = ask_one::<VersionRow>(
        from,
        "select i.thing_id, e.version, r.body
           from library_instrument i
           join register_expression e on e.space_id = i.space_id and e.id = i.expression_id
           join library_record r on r.space_id = i.space_id and r.expression_id = i.expression_id
          where i.space_id = $1 and i.thing_id = $2",
        [space.0.into(), thing.0.into()],
    )
    .await?;
    Ok(row.map(VersionRow::read).transpose()?.map(|(_, version, record)| (version, record)))
}

/// Every version of some instruments' records.
pub(crate) async fn versions_of(
    from: &impl Ask,
    space: SpaceId,
    things: &[ThingId],
) -> Result<Vec<(ThingId, i64, Record)>, StoreError> {
    let rows = ask_many::<VersionRow>(
        from,
        "select e.thing_id, e.version, r.body
           from register_expression e
           join library_record r on r.space_id = e.space_id and r.expression_id = e.id
          where e.space_id = $1 and e.thing_id in ({keys})",
        space.0.into(),
        things.iter().map(|thing| thing.0.into()),
    )
    .await?;
    rows.into_iter().map(VersionRow::read).collect()
}

row! {
    struct CheckedRow { thing_id: Uuid }
}

/// The instruments that somebody checked again since a moment.
pub(crate) async fn checked_since(
    from: &impl Ask,
    space: SpaceId,
    since: time::OffsetDateTime,
) -> Result<Vec<ThingId>, StoreError> {
    let sql = "select distinct thing_id from register_act where space_id = $1 and deed = 'instrument_checked' and at > $2 and thing_id is not null";
    let rows = ask::<CheckedRow>(from, sql, [space.0.into(), since.into()]).await?;
    Ok(rows.into_iter().map(|row| ThingId(row.thing_id)).collect())
}

row! {
    /// A note of what was looked for in a jurisdiction and not found.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct GapRow {
        pub(crate) jurisdiction: String,
        pub(crate) position: i64,
        pub(crate) domain: String,
        pub(crate) found: Option<String>,
        pub(crate) not_found: Option<String>,
        pub(crate) note: Option<String>,
        pub(crate) compiled: String,
        pub(crate) limits: String,
        pub(crate) source: String,
    }
}

/// All notes, by jurisdiction and place in the file.
pub(crate) async fn gaps(from: &impl Ask, space: SpaceId) -> Result<Vec<GapRow>, StoreError> {
    ask::<GapRow>(
        from,
        "select jurisdiction, position, domain, found, not_found, note, compiled, limits, source
           from library_gap
          where space_id = $1
          order by jurisdiction, position",
        [space.0.into()],
    )
    .await
}

/// The notes about a jurisdiction, in the order of the file.
pub(crate) async fn gaps_of(
    from: &impl Ask,
    space: SpaceId,
    jurisdiction: &str,
) -> Result<Vec<GapRow>, StoreError> {
    ask::<GapRow>(
        from,
        "select jurisdiction, position, domain, found, not_found, note, compiled, limits, source
           from library_gap
          where space_id = $1 and jurisdiction = $2
          order by position",
        [space.0.into(), jurisdiction.into()],
    )
    .await
}

/// Takes all notes away, for others to replace them.
pub(crate) async fn forget_gaps(tx: &Tx, space: SpaceId) -> Result<(), StoreError> {
    tell(tx, "delete from library_gap where space_id = $1", [space.0.into()]).await?;
    Ok(())
}
