//! Persons and their roles.

use balai_model::{PersonId, Role, SpaceId};
use balai_register::{Ledger, Outside};
use balai_store::{Ask, Store, StoreError, Tx, ask_one, row, tell};
use uuid::Uuid;

/// Somebody who can sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Her identity.
    pub id: PersonId,
    /// The name she goes by.
    pub name: String,
    /// What she is to the space.
    pub role: Role,
}

row! {
    struct PersonRow { id: Uuid, name: String, role: String }
}

impl TryFrom<PersonRow> for Person {
    type Error = StoreError;
    fn try_from(row: PersonRow) -> Result<Self, StoreError> {
        let role = Role::parse(&row.role)
            .ok_or_else(|| StoreError::Unreadable(format!("role {:?} of person {}", row.role, row.id)))?;
        Ok(Self { id: PersonId(row.id), name: row.name, role })
    }
}

/// A person by her identity.
pub async fn by_id(from: &impl Ask, space: SpaceId, id: PersonId) -> Result<Option<Person>, StoreError> {
    let sql = "select id, name, role from people_person where space_id = $1 and id = $2";
    let row = ask_one::<PersonRow>(from, sql, [space.0.into(), id.0.into()]).await?;
    row.map(Person::try_from).transpose()
}

/// The owner of the space, if it has one.
pub async fn owner(from: &impl Ask, space: SpaceId) -> Result<Option<Person>, StoreError> {
    let sql = "select id, name, role from people_person where space_id = $1 and role = 'owner' order by created_at limit 1";
    let row = ask_one::<PersonRow>(from, sql, [space.0.into()]).await?;
    row.map(Person::try_from).transpose()
}

/// Enters a person.
pub async fn enter(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    name: &str,
    role: Role,
) -> Result<Person, StoreError> {
    let person = Person { id: PersonId(outside.new_id()), name: name.to_owned(), role };
    tell(
        tx,
        "insert into people_person (space_id, id, name, role, created_at) values ($1, $2, $3, $4, $5)",
        [space.0.into(), person.id.0.into(), name.into(), role.slug().into(), outside.now().into()],
    )
    .await?;
    let mut ledger = Ledger::new(outside, space, None);
    ledger.act("person_entered", None, serde_json::json!({ "person": person.id, "role": role }));
    ledger.write(tx).await?;
    Ok(person)
}

/// The owner, entered now if the space has none.
pub async fn ensure_owner(
    store: &Store,
    outside: &dyn Outside,
    space: SpaceId,
) -> Result<Person, StoreError> {
    if let Some(owner) = owner(store, space).await? {
        return Ok(owner);
    }
    let tx = store.begin().await?;
    let person = enter(&tx, outside, space, "Owner", Role::Owner).await?;
    tx.commit().await?;
    Ok(person)
}
