//! What drafts ask of their tables and of the register.

use balai_model::{ExpressionId, PersonId, SpaceId, ThingId};
use balai_store::{Ask, StoreError, Tx, ask, ask_many, ask_one, row, tell};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Body, Draft};

row! {
    struct DraftRow {
        thing_id: Uuid,
        name: String,
        version: i64,
        state: String,
        created_at: OffsetDateTime,
        changed_at: OffsetDateTime,
        body: serde_json::Value,
    }
}

impl TryFrom<DraftRow> for Draft {
    type Error = StoreError;
    fn try_from(row: DraftRow) -> Result<Self, StoreError> {
        Ok(Self {
            thing: ThingId(row.thing_id),
            body: body(row.thing_id, row.body)?,
            name: row.name,
            version: row.version,
            state: row.state,
            created_at: row.created_at,
            changed_at: row.changed_at,
        })
    }
}

fn body(of: Uuid, value: serde_json::Value) -> Result<Body, StoreError> {
    serde_json::from_value(value).map_err(|e| StoreError::Unreadable(format!("draft {of}: {e}")))
}

const DRAFT: &str = "select d.thing_id, d.name, d.version, d.state, d.created_at, d.changed_at, v.body
       from composer_draft d
       join composer_version v on v.space_id = d.space_id and v.thing_id = d.thing_id and v.version = d.version";

/// A draft by its name, as it stands.
pub(crate) async fn by_name(
    from: &impl Ask,
    space: SpaceId,
    name: &str,
) -> Result<Option<Draft>, StoreError> {
    let sql = format!("{DRAFT} where d.space_id = $1 and d.name = $2");
    let row = ask_one::<DraftRow>(from, &sql, [space.0.into(), name.into()]).await?;
    row.map(Draft::try_from).transpose()
}

/// A draft by its thing, as it stands.
pub(crate) async fn by_thing(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
) -> Result<Option<Draft>, StoreError> {
    let sql = format!("{DRAFT} where d.space_id = $1 and d.thing_id = $2");
    let row = ask_one::<DraftRow>(from, &sql, [space.0.into(), thing.0.into()]).await?;
    row.map(Draft::try_from).transpose()
}

row! {
    /// What a list shows of a draft.
    pub(crate) struct DraftLine {
        pub(crate) name: String,
        pub(crate) title: String,
        pub(crate) language: String,
        pub(crate) jurisdiction: Option<String>,
        pub(crate) state: String,
        pub(crate) version: i64,
        pub(crate) changed_at: OffsetDateTime,
    }
}

/// All drafts, the last changed first.
pub(crate) async fn drafts(from: &impl Ask, space: SpaceId) -> Result<Vec<DraftLine>, StoreError> {
    ask::<DraftLine>(
        from,
        "select d.name, t.title, t.language, t.jurisdiction, d.state, d.version, d.changed_at
           from composer_draft d
           join register_thing t on t.space_id = d.space_id and t.id = d.thing_id
          where d.space_id = $1
          order by d.changed_at desc, d.name
          limit 500",
        [space.0.into()],
    )
    .await
}

/// Enters a draft that has no version yet.
pub(crate) async fn enter(
    tx: &Tx,
    space: SpaceId,
    thing: ThingId,
    name: &str,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    tell(
        tx,
        "insert into composer_draft (space_id, thing_id, name, version, state, created_at, changed_at)
         values ($1, $2, $3, 0, 'draft', $4, $4)",
        [space.0.into(), thing.0.into(), name.into(), now.into()],
    )
    .await?;
    Ok(())
}

/// Takes the turn to write the version after `seen`. Of two who want it, the second waits for the
/// first and then finds that another version is the newest.
pub(crate) async fn take_turn(
    tx: &Tx,
    space: SpaceId,
    thing: ThingId,
    seen: i64,
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let sql = "update composer_draft set version = $4, changed_at = $5
                where space_id = $1 and thing_id = $2 and version = $3 and state = 'draft'";
    let values = [space.0.into(), thing.0.into(), seen.into(), (seen + 1).into(), now.into()];
    Ok(tell(tx, sql, values).await? == 1)
}

/// Who saved a version, when, and what she did.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The version.
    pub version: i64,
    /// When.
    pub made_at: OffsetDateTime,
    /// Who, if she had signed in.
    pub person: Option<PersonId>,
    /// Under which link, if she came by one.
    pub share: Option<String>,
    /// What, as word files spell it: `section`, `blanks`.
    pub what: String,
    /// The section, if it was one.
    pub element: Option<String>,
}

row! {
    struct SavedRow {
        version: i64,
        made_at: OffsetDateTime,
        person_id: Option<Uuid>,
        share: Option<String>,
        what: String,
        element: Option<String>,
    }
}

/// Writes a version.
pub(crate) async fn write(
    tx: &Tx,
    space: SpaceId,
    thing: ThingId,
    expression: ExpressionId,
    saved: &Saved,
    body: &Body,
) -> Result<(), StoreError> {
    tell(
        tx,
        "insert into composer_version
                (space_id, thing_id, version, expression_id, made_at, person_id, share, what, element, body)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        [
            space.0.into(),
            thing.0.into(),
            saved.version.into(),
            expression.0.into(),
            saved.made_at.into(),
            saved.person.map(|p| p.0).into(),
            saved.share.clone().into(),
            saved.what.as_str().into(),
            saved.element.clone().into(),
            serde_json::to_value(body).unwrap_or_default().into(),
        ],
    )
    .await?;
    Ok(())
}

row! {
    struct BodyRow { body: serde_json::Value }
}

/// The body of a version.
pub(crate) async fn at_version(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
    version: i64,
) -> Result<Option<Body>, StoreError> {
    let sql = "select body from composer_version where space_id = $1 and thing_id = $2 and version = $3";
    let row = ask_one::<BodyRow>(from, sql, [space.0.into(), thing.0.into(), version.into()]).await?;
    row.map(|row| body(thing.0, row.body)).transpose()
}

/// Every version of a draft, the newest first.
pub(crate) async fn versions(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
) -> Result<Vec<Saved>, StoreError> {
    let rows = ask::<SavedRow>(
        from,
        "select version, made_at, person_id, share, what, element
           from composer_version
          where space_id = $1 and thing_id = $2
          order by version desc",
        [space.0.into(), thing.0.into()],
    )
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Saved {
            version: row.version,
            made_at: row.made_at,
            person: row.person_id.map(PersonId),
            share: row.share,
            what: row.what,
            element: row.element,
        })
        .collect())
}

row! {
    struct ElementRow { id: Uuid, address: String }
}

/// The things of some elements, by the last word of their address.
pub(crate) async fn elements(
    from: &impl Ask,
    space: SpaceId,
    slugs: &[&str],
) -> Result<Vec<(String, ThingId)>, StoreError> {
    let rows = ask_many::<ElementRow>(
        from,
        "select id, address from register_thing where space_id = $1 and address in ({keys})",
        space.0.into(),
        slugs.iter().map(|slug| format!("/framework/elements/{slug}").into()),
    )
    .await?;
    let word = |address: &str| address.rsplit('/').next().unwrap_or_default().to_owned();
    Ok(rows.into_iter().map(|row| (word(&row.address), ThingId(row.id))).collect())
}
