//! What adopted policies ask of their tables.

use balai_model::{PartialDate, SpaceId, ThingId};
use balai_paper::Signatory;
use balai_store::{Ask, OnConflict, StoreError, Tx, ask, ask_one, insert_rows, row, tell};
use balai_text::Amendment;
use time::OffsetDateTime;
use uuid::Uuid;

use super::Adoption;
use super::amendment::Spelled;
use crate::draft::Draft;

row! {
    struct AdoptionRow {
        name: String,
        version: i64,
        draft_id: Uuid,
        draft_version: i64,
        instrument_id: Uuid,
        address: String,
        title: String,
        language: String,
        jurisdiction: String,
        adopted: String,
        effective: Option<String>,
        review: Option<String>,
        decision: String,
        signatories: serde_json::Value,
        made_at: OffsetDateTime,
    }
}

impl TryFrom<AdoptionRow> for Adoption {
    type Error = StoreError;
    fn try_from(row: AdoptionRow) -> Result<Self, StoreError> {
        let unreadable =
            |e: &dyn std::fmt::Display| StoreError::Unreadable(format!("policy {}: {e}", row.name));
        let day = |text: &str| PartialDate::parse(text).map_err(|e| unreadable(&e));
        let maybe = |text: &Option<String>| text.as_deref().map(day).transpose();
        let (adopted, effective, review) = (day(&row.adopted)?, maybe(&row.effective)?, maybe(&row.review)?);
        let signatories: Vec<Signatory> =
            serde_json::from_value(row.signatories.clone()).map_err(|e| unreadable(&e))?;
        Ok(Self {
            version: row.version,
            draft: ThingId(row.draft_id),
            draft_version: row.draft_version,
            instrument: ThingId(row.instrument_id),
            address: row.address,
            title: row.title,
            language: row.language,
            jurisdiction: row.jurisdiction,
            adopted,
            effective,
            review,
            decision: row.decision,
            signatories,
            made_at: row.made_at,
            name: row.name,
        })
    }
}

const ADOPTION: &str =
    "select name, version, draft_id, draft_version, instrument_id, address, title, language,
            jurisdiction, adopted, effective, review, decision, signatories, made_at
       from composer_adoption";

/// Every version of a policy, the newest first.
pub(crate) async fn versions(
    from: &impl Ask,
    space: SpaceId,
    name: &str,
) -> Result<Vec<Adoption>, StoreError> {
    let sql = format!("{ADOPTION} where space_id = $1 and name = $2 order by version desc");
    let rows = ask::<AdoptionRow>(from, &sql, [space.0.into(), name.into()]).await?;
    rows.into_iter().map(Adoption::try_from).collect()
}

/// The newest version of every policy, the last adopted first.
pub(crate) async fn policies(from: &impl Ask, space: SpaceId) -> Result<Vec<Adoption>, StoreError> {
    let sql = format!(
        "{ADOPTION}
          where space_id = $1
            and version = (select max(n.version) from composer_adoption n
                            where n.space_id = composer_adoption.space_id and n.name = composer_adoption.name)
          order by adopted desc, name
          limit 500"
    );
    let rows = ask::<AdoptionRow>(from, &sql, [space.0.into()]).await?;
    rows.into_iter().map(Adoption::try_from).collect()
}

/// The adoption of a draft.
pub(crate) async fn of_draft(
    from: &impl Ask,
    space: SpaceId,
    draft: ThingId,
) -> Result<Option<Adoption>, StoreError> {
    let sql = format!("{ADOPTION} where space_id = $1 and draft_id = $2");
    let row = ask_one::<AdoptionRow>(from, &sql, [space.0.into(), draft.0.into()]).await?;
    row.map(Adoption::try_from).transpose()
}

/// Freezes a draft in the version looked at; no if it was changed or adopted meanwhile.
pub(crate) async fn freeze(
    tx: &Tx,
    space: SpaceId,
    draft: &Draft,
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let sql = "update composer_draft set state = 'adopted', changed_at = $4
                where space_id = $1 and thing_id = $2 and version = $3 and state = 'draft'";
    let values = [space.0.into(), draft.thing.0.into(), draft.version.into(), now.into()];
    Ok(tell(tx, sql, values).await? == 1)
}

/// Writes an adoption.
pub(crate) async fn write(tx: &Tx, space: SpaceId, adoption: &Adoption) -> Result<(), StoreError> {
    const COLUMNS: [&str; 16] = [
        "space_id",
        "name",
        "version",
        "draft_id",
        "draft_version",
        "instrument_id",
        "address",
        "title",
        "language",
        "jurisdiction",
        "adopted",
        "effective",
        "review",
        "decision",
        "signatories",
        "made_at",
    ];
    let row = vec![
        space.0.into(),
        adoption.name.as_str().into(),
        adoption.version.into(),
        adoption.draft.0.into(),
        adoption.draft_version.into(),
        adoption.instrument.0.into(),
        adoption.address.as_str().into(),
        adoption.title.as_str().into(),
        adoption.language.as_str().into(),
        adoption.jurisdiction.as_str().into(),
        adoption.adopted.to_string().into(),
        adoption.effective.map(|date| date.to_string()).into(),
        adoption.review.map(|date| date.to_string()).into(),
        adoption.decision.as_str().into(),
        serde_json::to_value(&adoption.signatories).unwrap_or_default().into(),
        adoption.made_at.into(),
    ];
    insert_rows(tx, "composer_adoption", &COLUMNS, vec![row], OnConflict::Fail).await
}

/// Writes what a version changes.
pub(crate) async fn write_amendments(
    tx: &Tx,
    space: SpaceId,
    adoption: &Adoption,
    amendments: &[Amendment],
) -> Result<(), StoreError> {
    let columns = ["space_id", "name", "version", "position", "target", "source", "body"];
    let rows = amendments
        .iter()
        .zip(0_i64..)
        .map(|(amendment, position)| {
            vec![
                space.0.into(),
                adoption.name.as_str().into(),
                adoption.version.into(),
                position.into(),
                amendment.target.as_str().into(),
                amendment.source.as_str().into(),
                serde_json::to_value(Spelled::of(&amendment.instruction)).unwrap_or_default().into(),
            ]
        })
        .collect();
    insert_rows(tx, "composer_amendment", &columns, rows, OnConflict::Fail).await
}

row! {
    struct AmendmentRow { target: String, source: String, body: serde_json::Value }
}

/// What a version changes of the one before: target, source, instruction.
pub(crate) async fn amendments(
    from: &impl Ask,
    space: SpaceId,
    name: &str,
    version: i64,
) -> Result<Vec<(String, String, Spelled)>, StoreError> {
    let sql = "select target, source, body from composer_amendment
                where space_id = $1 and name = $2 and version = $3
                order by position";
    let rows = ask::<AmendmentRow>(from, sql, [space.0.into(), name.into(), version.into()]).await?;
    rows.into_iter()
        .map(|row| {
            let spelled = serde_json::from_value(row.body)
                .map_err(|e| StoreError::Unreadable(format!("an amendment of policy {name}: {e}")))?;
            Ok((row.target, row.source, spelled))
        })
        .collect()
}

row! {
    struct AmendsRow { name: String, version: i64 }
}

/// The policy a draft is to amend, and the version it began from.
pub(crate) async fn amends(
    from: &impl Ask,
    space: SpaceId,
    draft: ThingId,
) -> Result<Option<(String, i64)>, StoreError> {
    let sql = "select name, version from composer_amends where space_id = $1 and thing_id = $2";
    let row = ask_one::<AmendsRow>(from, sql, [space.0.into(), draft.0.into()]).await?;
    Ok(row.map(|row| (row.name, row.version)))
}

/// Remembers which policy a draft is to amend.
pub(crate) async fn write_amends(
    tx: &Tx,
    space: SpaceId,
    draft: ThingId,
    policy: &Adoption,
) -> Result<(), StoreError> {
    let sql = "insert into composer_amends (space_id, thing_id, name, version) values ($1, $2, $3, $4)";
    let values = [space.0.into(), draft.0.into(), policy.name.as_str().into(), policy.version.into()];
    tell(tx, sql, values).await?;
    Ok(())
}
