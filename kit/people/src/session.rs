//! Sessions: a random token in a cookie. A new one is made at every sign-in, so a token planted
//! before it is worth nothing.

use balai_model::{PersonId, Role, SpaceId};
use balai_register::Outside;
use balai_store::{Ask, StoreError, Tx, ask_one, row, tell};
use time::Duration;
use uuid::Uuid;

use crate::person::Person;
use crate::secret;

/// How long a session lasts.
pub const LIFETIME: Duration = Duration::days(14);

row! {
    struct SessionRow { person_id: Uuid, name: String, role: String }
}

/// Begins a session and returns the token for the cookie.
pub async fn begin(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    person: PersonId,
) -> Result<String, StoreError> {
    let token = secret::spell(outside.secret());
    let now = outside.now();
    tell(
        tx,
        "delete from people_session where space_id = $1 and expires_at < $2",
        [space.0.into(), now.into()],
    )
    .await?;
    tell(
        tx,
        "insert into people_session (space_id, digest, person_id, created_at, expires_at) values ($1, $2, $3, $4, $5)",
        [
            space.0.into(),
            secret::digest(&token).into(),
            person.0.into(),
            now.into(),
            (now + LIFETIME).into(),
        ],
    )
    .await?;
    Ok(token)
}

/// Who holds this token, if it is of a session that has not ended.
pub async fn holder(
    from: &impl Ask,
    outside: &dyn Outside,
    space: SpaceId,
    token: &str,
) -> Result<Option<Person>, StoreError> {
    if !secret::is_spelled(token) {
        return Ok(None);
    }
    let found = ask_one::<SessionRow>(
        from,
        "select s.person_id, p.name, p.role
           from people_session s
           join people_person p on p.space_id = s.space_id and p.id = s.person_id
          where s.space_id = $1 and s.digest = $2 and s.expires_at > $3",
        [space.0.into(), secret::digest(token).into(), outside.now().into()],
    )
    .await?;
    Ok(found.and_then(|row| {
        Some(Person { id: PersonId(row.person_id), name: row.name, role: Role::parse(&row.role)? })
    }))
}

/// Ends a session; ending one that is not there is no fault.
pub async fn end(tx: &Tx, space: SpaceId, token: &str) -> Result<(), StoreError> {
    let key = [space.0.into(), secret::digest(token).into()];
    tell(tx, "delete from people_session where space_id = $1 and digest = $2", key).await?;
    Ok(())
}
