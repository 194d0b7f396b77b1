//! Spaces: each administration's own room. A node begins with one.

use balai_model::SpaceId;
use balai_store::{Store, StoreError, ask_one, row, tell};
use time::OffsetDateTime;
use uuid::Uuid;

row! {
    struct SpaceRow {
        id: Uuid,
    }
}

/// The node's own space, made when it is first asked for. Two processes that ask at once get the
/// same one.
pub async fn own_space(store: &Store, new: Uuid, now: OffsetDateTime) -> Result<SpaceId, StoreError> {
    if let Some(space) = find(store).await? {
        return Ok(space);
    }
    let tx = store.begin().await?;
    tell(
        &tx,
        "insert into register_space (id, slug, created_at) values ($1, 'own', $2)
             on conflict (slug) do nothing",
        [new.into(), now.into()],
    )
    .await?;
    tx.commit().await?;
    find(store).await?.ok_or_else(|| StoreError::Unreadable("the node has no space of its own".into()))
}

async fn find(store: &Store) -> Result<Option<SpaceId>, StoreError> {
    let row = ask_one::<SpaceRow>(store, "select id from register_space where slug = 'own'", []).await?;
    Ok(row.map(|row| SpaceId(row.id)))
}
