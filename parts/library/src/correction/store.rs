//! What corrections ask of their table.

use std::collections::{HashMap, HashSet};

use balai_model::{PersonId, SpaceId, ThingId};
use balai_store::{Ask, OnConflict, StoreError, Tx, ask, ask_many, ask_one, count, insert_rows, row, tell};
use time::OffsetDateTime;
use uuid::Uuid;

use super::field::Field;
use super::{Correction, State, Suggestion};
use crate::transfer::PastCorrection;

row! {
    struct CorrectionRow {
        reference: String,
        thing_id: Uuid,
        record_id: String,
        field: String,
        provision: Option<String>,
        old_value: String,
        new_value: String,
        evidence: String,
        source: String,
        state: String,
        made_at: OffsetDateTime,
        decided_at: Option<OffsetDateTime>,
        decided_by: Option<Uuid>,
        reason: Option<String>,
        version: Option<i64>,
    }
}

impl TryFrom<CorrectionRow> for Correction {
    type Error = StoreError;
    fn try_from(row: CorrectionRow) -> Result<Self, StoreError> {
        let unreadable =
            |what: &str| StoreError::Unreadable(format!("{what} of correction {}", row.reference));
        let state = State::parse(&row.state).ok_or_else(|| unreadable("state"))?;
        let field =
            Field::of_parts(&row.field, row.provision.as_deref()).ok_or_else(|| unreadable("field"))?;
        Ok(Self {
            reference: row.reference,
            thing: ThingId(row.thing_id),
            record: row.record_id,
            field,
            old_value: row.old_value,
            new_value: row.new_value,
            evidence: row.evidence,
            source: row.source,
            state,
            made_at: row.made_at,
            decided_at: row.decided_at,
            decided_by: row.decided_by.map(PersonId),
            reason: row.reason,
            version: row.version,
        })
    }
}

const COLUMNS: &str = "reference, thing_id, record_id, field, provision, old_value, new_value, evidence, source, state, made_at, decided_at, decided_by, reason, version";

/// A correction by its reference.
pub(crate) async fn correction(
    from: &impl Ask,
    space: SpaceId,
    reference: &str,
) -> Result<Option<Correction>, StoreError> {
    let sql = format!("select {COLUMNS} from library_correction where space_id = $1 and reference = $2");
    let row = ask_one::<CorrectionRow>(from, &sql, [space.0.into(), reference.into()]).await?;
    row.map(Correction::try_from).transpose()
}

/// All corrections of an instrument, newest first.
pub(crate) async fn corrections_of(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
) -> Result<Vec<Correction>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from library_correction where space_id = $1 and thing_id = $2 order by made_at desc, reference"
    );
    let rows = ask::<CorrectionRow>(from, &sql, [space.0.into(), thing.0.into()]).await?;
    rows.into_iter().map(Correction::try_from).collect()
}

/// All corrections of some instruments.
pub(crate) async fn corrections_of_many(
    from: &impl Ask,
    space: SpaceId,
    things: &[ThingId],
) -> Result<HashMap<ThingId, Vec<Correction>>, StoreError> {
    let sql =
        format!("select {COLUMNS} from library_correction where space_id = $1 and thing_id in ({{keys}})");
    let keys = things.iter().map(|thing| thing.0.into());
    let mut all: HashMap<ThingId, Vec<Correction>> = HashMap::new();
    for row in ask_many::<CorrectionRow>(from, &sql, space.0.into(), keys).await? {
        let correction = Correction::try_from(row)?;
        all.entry(correction.thing).or_default().push(correction);
    }
    Ok(all)
}

/// The open corrections, oldest first.
pub(crate) async fn open_corrections(
    from: &impl Ask,
    space: SpaceId,
    limit: u32,
) -> Result<Vec<Correction>, StoreError> {
    let sql = format!(
        "select {COLUMNS}
           from library_correction
          where space_id = $1 and state = 'open'
          order by made_at, reference
          limit $2"
    );
    let rows = ask::<CorrectionRow>(from, &sql, [space.0.into(), i64::from(limit).into()]).await?;
    rows.into_iter().map(Correction::try_from).collect()
}

/// How many corrections were suggested since a moment.
pub(crate) async fn count_since(
    from: &impl Ask,
    space: SpaceId,
    since: OffsetDateTime,
) -> Result<u64, StoreError> {
    let sql = "select count(*) as n from library_correction where space_id = $1 and made_at > $2";
    count(from, sql, [space.0.into(), since.into()]).await
}

row! {
    struct ReferenceRow { reference: String }
}

/// The open correction that suggests the same, if there is one.
pub(crate) async fn same_and_open(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
    suggestion: &Suggestion,
) -> Result<Option<String>, StoreError> {
    let (field, provision) = suggestion.field.parts();
    let row = ask_one::<ReferenceRow>(
        from,
        "select reference
           from library_correction
          where space_id = $1 and thing_id = $2 and field = $3 and coalesce(provision, '') = $4
            and new_value = $5 and state = 'open'
          order by made_at
          limit 1",
        [
            space.0.into(),
            thing.0.into(),
            field.into(),
            provision.unwrap_or_default().into(),
            suggestion.value.as_str().into(),
        ],
    )
    .await?;
    Ok(row.map(|row| row.reference))
}

/// Enters an open correction.
pub(crate) async fn enter(tx: &Tx, space: SpaceId, correction: &Correction) -> Result<(), StoreError> {
    let (field, provision) = correction.field.parts();
    tell(
        tx,
        "insert into library_correction (space_id, reference, thing_id, record_id, field, provision,
                old_value, new_value, evidence, source, state, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        [
            space.0.into(),
            correction.reference.as_str().into(),
            correction.thing.0.into(),
            correction.record.as_str().into(),
            field.into(),
            provision.map(str::to_owned).into(),
            correction.old_value.as_str().into(),
            correction.new_value.as_str().into(),
            correction.evidence.as_str().into(),
            correction.source.as_str().into(),
            correction.state.slug().into(),
            correction.made_at.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Enters corrections that another node had, with what became of them; nobody here decided.
pub(crate) async fn enter_past(
    tx: &Tx,
    space: SpaceId,
    corrections: Vec<(ThingId, PastCorrection)>,
) -> Result<(), StoreError> {
    let mut columns = vec!["space_id"];
    columns.extend(COLUMNS.split(", ").filter(|column| *column != "decided_by"));
    let rows = corrections
        .into_iter()
        .map(|(thing, past)| {
            vec![
                space.0.into(),
                past.reference.into(),
                thing.0.into(),
                past.record.into(),
                past.field.into(),
                past.provision.into(),
                past.old_value.into(),
                past.new_value.into(),
                past.evidence.into(),
                past.source.into(),
                past.state.into(),
                past.made_at.into(),
                past.decided_at.into(),
                past.reason.into(),
                past.version.into(),
            ]
        })
        .collect();
    insert_rows(tx, "library_correction", &columns, rows, OnConflict::Fail).await
}

/// Writes a decision on a correction that is still open; says whether it was.
pub(crate) async fn decide(
    tx: &Tx,
    space: SpaceId,
    reference: &str,
    state: State,
    reason: &str,
    by: Option<PersonId>,
    at: OffsetDateTime,
) -> Result<bool, StoreError> {
    let touched = tell(
        tx,
        "update library_correction
            set state = $3, reason = $4, decided_by = $5, decided_at = $6
          where space_id = $1 and reference = $2 and state = 'open'",
        [
            space.0.into(),
            reference.into(),
            state.slug().into(),
            reason.into(),
            by.map(|p| p.0).into(),
            at.into(),
        ],
    )
    .await?;
    Ok(touched == 1)
}

/// Notes the version that an accepted correction made.
pub(crate) async fn set_version(
    tx: &Tx,
    space: SpaceId,
    reference: &str,
    version: i64,
) -> Result<(), StoreError> {
    let sql = "update library_correction set version = $3 where space_id = $1 and reference = $2";
    tell(tx, sql, [space.0.into(), reference.into(), version.into()]).await?;
    Ok(())
}

row! {
    struct OvercomeRow { thing_id: Uuid, digest: String }
}

/// The records, by instrument and digest, that accepted corrections and edits by hand have left
/// behind.
pub(crate) async fn overcome(
    from: &impl Ask,
    space: SpaceId,
    things: &[ThingId],
) -> Result<HashSet<(ThingId, String)>, StoreError> {
    let keys = || things.iter().map(|thing| thing.0.into());
    let mut rows = ask_many::<OvercomeRow>(
        from,
        "select e.thing_id, e.digest
           from library_correction c
           join register_expression e on e.space_id = c.space_id and e.thing_id = c.thing_id
          where c.space_id = $1 and c.state = 'accepted' and e.version < c.version
            and c.thing_id in ({keys})",
        space.0.into(),
        keys(),
    )
    .await?;
    let by_hand = ask_many::<OvercomeRow>(
        from,
        "select e.thing_id, e.digest
           from library_edit d
           join register_expression e on e.space_id = d.space_id and e.thing_id = d.thing_id
          where d.space_id = $1 and e.version < d.version
            and d.thing_id in ({keys})",
        space.0.into(),
        keys(),
    )
    .await?;
    rows.extend(by_hand);
    Ok(rows.into_iter().map(|row| (ThingId(row.thing_id), row.digest)).collect())
}
