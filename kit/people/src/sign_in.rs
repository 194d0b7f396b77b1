//! Signing in by a link that works once.

use balai_model::{PersonId, SpaceId};
use balai_register::{Ledger, Outside};
use balai_store::{Ask, StoreError, Tx, ask_one, row, tell};
use time::Duration;
use uuid::Uuid;

use crate::{secret, session};

/// How long a link waits to be used.
pub const LINK_LIFETIME: Duration = Duration::hours(24);

/// Why a link does not sign anybody in.
#[derive(Debug)]
pub enum SignInRefused {
    /// It was used, is too old, or never was: the three are not told apart to whoever tries.
    NotAValidLink,
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for SignInRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// Makes a link's token for a person; earlier links of hers stop working.
pub async fn make_link(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    person: PersonId,
) -> Result<String, StoreError> {
    let token = secret::spell(outside.secret());
    let key = [space.0.into(), person.0.into()];
    tell(tx, "delete from people_sign_in_link where space_id = $1 and person_id = $2", key).await?;
    tell(
        tx,
        "insert into people_sign_in_link (space_id, digest, person_id, expires_at) values ($1, $2, $3, $4)",
        [
            space.0.into(),
            secret::digest(&token).into(),
            person.0.into(),
            (outside.now() + LINK_LIFETIME).into(),
        ],
    )
    .await?;
    Ok(token)
}

row! {
    struct LinkRow { person_id: Uuid }
}

/// Whether a token would sign somebody in; asking does not use it up.
pub async fn is_valid(
    from: &impl Ask,
    outside: &dyn Outside,
    space: SpaceId,
    token: &str,
) -> Result<bool, StoreError> {
    let row = ask_one::<LinkRow>(
        from,
        "select person_id from people_sign_in_link
          where space_id = $1 and digest = $2 and used_at is null and expires_at > $3",
        [space.0.into(), secret::digest(token).into(), outside.now().into()],
    )
    .await?;
    Ok(row.is_some())
}

/// Uses a link and begins a session; returns the session's token. Of two who press at once, one
/// gets in: the row is marked and read in one statement.
pub async fn sign_in(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    token: &str,
) -> Result<String, SignInRefused> {
    if !secret::is_spelled(token) {
        return Err(SignInRefused::NotAValidLink);
    }
    let used = ask_one::<LinkRow>(
        tx,
        "update people_sign_in_link set used_at = $3
          where space_id = $1 and digest = $2 and used_at is null and expires_at > $3
      returning person_id",
        [space.0.into(), secret::digest(token).into(), outside.now().into()],
    )
    .await?;
    let Some(link) = used else {
        return Err(SignInRefused::NotAValidLink);
    };
    let person = PersonId(link.person_id);
    let session = session::begin(tx, outside, space, person).await?;
    let mut ledger = Ledger::new(outside, space, Some(person));
    ledger.act("signed_in", None, serde_json::json!({}));
    ledger.write(tx).await?;
    Ok(session)
}
