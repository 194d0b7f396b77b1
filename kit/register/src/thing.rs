//! Things: whatever has an identity and a permanent address.

use balai_model::{Address, Evidence, SpaceId, ThingId};
use balai_store::{Ask, StoreError, ask, ask_one, row};
use time::OffsetDateTime;
use uuid::Uuid;

/// A thing as the register knows it: enough for a card that says what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    /// Its identity.
    pub id: ThingId,
    /// What sort of thing it is: `instrument`, `jurisdiction`, `element`, `domain`.
    pub kind: String,
    /// Where it lives.
    pub address: Address,
    /// Its title, in `language`.
    pub title: String,
    /// The language of the title, a BCP 47 tag.
    pub language: String,
    /// The jurisdiction it belongs to, if any: `ph`, `asean`.
    pub jurisdiction: Option<String>,
    /// Where it stands in its life, in its kind's own words.
    pub status: String,
    /// How far it was checked, for things that say something about the world.
    pub evidence: Option<Evidence>,
    /// When it entered the register.
    pub created_at: OffsetDateTime,
    /// When it last changed.
    pub changed_at: OffsetDateTime,
}

/// What an address leads to.
#[derive(Clone, Debug)]
pub enum Found {
    /// The thing lives there.
    Here(Box<Thing>),
    /// It lived there once and moved; old addresses lead on for ever.
    Moved(Address),
    /// Nothing ever lived there.
    Nothing,
}

row! {
    struct ThingRow {
        id: Uuid,
        kind: String,
        address: String,
        title: String,
        language: String,
        jurisdiction: Option<String>,
        status: String,
        evidence: Option<String>,
        created_at: OffsetDateTime,
        changed_at: OffsetDateTime,
    }
}

impl TryFrom<ThingRow> for Thing {
    type Error = StoreError;
    fn try_from(row: ThingRow) -> Result<Self, StoreError> {
        let unreadable = |e: &dyn std::fmt::Display| StoreError::Unreadable(format!("thing {}: {e}", row.id));
        let address = Address::parse(&row.address).map_err(|e| unreadable(&e))?;
        let evidence =
            row.evidence.as_deref().map(Evidence::parse).transpose().map_err(|e| unreadable(&e))?;
        Ok(Self {
            id: ThingId(row.id),
            kind: row.kind,
            address,
            title: row.title,
            language: row.language,
            jurisdiction: row.jurisdiction,
            status: row.status,
            evidence,
            created_at: row.created_at,
            changed_at: row.changed_at,
        })
    }
}

const COLUMNS: &str = "t.id, t.kind, t.address, t.title, t.language, t.jurisdiction, t.status, t.evidence, t.created_at, t.changed_at";

/// What lives at an address, or used to.
pub async fn at_address(from: &impl Ask, space: SpaceId, address: &Address) -> Result<Found, StoreError> {
    let sql = format!("select {COLUMNS} from register_thing t where t.space_id = $1 and t.address = $2");
    let key = [space.0.into(), address.as_str().into()];
    if let Some(row) = ask_one::<ThingRow>(from, &sql, key.clone()).await? {
        return Ok(Found::Here(Box::new(row.try_into()?)));
    }
    let sql = format!(
        "select {COLUMNS}
           from register_former_address f
           join register_thing t on t.space_id = f.space_id and t.id = f.thing_id
          where f.space_id = $1 and f.address = $2"
    );
    match ask_one::<ThingRow>(from, &sql, key).await? {
        Some(row) => Ok(Found::Moved(Thing::try_from(row)?.address)),
        None => Ok(Found::Nothing),
    }
}

/// A thing by its identity.
pub async fn by_id(from: &impl Ask, space: SpaceId, id: ThingId) -> Result<Option<Thing>, StoreError> {
    let sql = format!("select {COLUMNS} from register_thing t where t.space_id = $1 and t.id = $2");
    let row = ask_one::<ThingRow>(from, &sql, [space.0.into(), id.0.into()]).await?;
    row.map(Thing::try_from).transpose()
}

/// All things of a kind, by address.
pub async fn of_kind(from: &impl Ask, space: SpaceId, kind: &str) -> Result<Vec<Thing>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from register_thing t where t.space_id = $1 and t.kind = $2 order by t.address"
    );
    let rows = ask::<ThingRow>(from, &sql, [space.0.into(), kind.into()]).await?;
    rows.into_iter().map(Thing::try_from).collect()
}
