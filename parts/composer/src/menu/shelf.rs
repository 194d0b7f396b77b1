//! What is on the menu now. It is read from its tables once for each edition and kept: a request asks
//! only whether the edition it knows is still the newest.

use std::sync::{Arc, PoisonError, RwLock};

use balai_model::{SpaceId, ThingId};
use balai_store::{Ask, StoreError, ask, ask_one, row};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::{BlankMeaning, Menu};

/// The menu as last read, with its edition.
#[derive(Default)]
pub struct MenuShelf {
    kept: RwLock<Option<(SpaceId, Uuid, Arc<Menu>)>>,
}

row! {
    struct EditionRow { edition: Uuid, digest: String }
}

row! {
    struct GuidelineRow { slug: String, thing_id: Uuid, body: serde_json::Value }
}

row! {
    struct BodyRow { slug: String, body: serde_json::Value }
}

row! {
    struct BlankRow { name: String, meaning: String, example: String }
}

impl MenuShelf {
    /// The menu; empty before one was loaded.
    pub async fn menu(&self, from: &impl Ask, space: SpaceId) -> Result<Arc<Menu>, StoreError> {
        let Some((edition, _)) = edition(from, space).await? else {
            return Ok(Arc::default());
        };
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((of, at, menu)) = kept
            && (of, at) == (space, edition)
        {
            return Ok(menu);
        }
        let menu = Arc::new(read(from, space).await?);
        let newest = Some((space, edition, menu.clone()));
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = newest;
        Ok(menu)
    }
}

/// The newest edition, and the digest of the file it was loaded from.
pub(super) async fn edition(from: &impl Ask, space: SpaceId) -> Result<Option<(Uuid, String)>, StoreError> {
    let sql = "select edition, digest from composer_menu where space_id = $1 and name = 'menu'";
    let row = ask_one::<EditionRow>(from, sql, [space.0.into()]).await?;
    Ok(row.map(|row| (row.edition, row.digest)))
}

/// The menu as its tables have it.
pub(super) async fn read(from: &impl Ask, space: SpaceId) -> Result<Menu, StoreError> {
    let key = || [space.0.into()];
    let rows = ask::<GuidelineRow>(
        from,
        "select slug, thing_id, body from composer_guideline where space_id = $1 order by position, slug",
        key(),
    )
    .await?;
    let guidelines = rows
        .into_iter()
        .map(|row| Ok((ThingId(row.thing_id), body(&row.slug, row.body)?)))
        .collect::<Result<_, StoreError>>()?;
    let sql = "select name, meaning, example from composer_blank where space_id = $1 order by position, name";
    let blanks = ask::<BlankRow>(from, sql, key())
        .await?
        .into_iter()
        .map(|row| BlankMeaning { name: row.name, meaning: row.meaning, example: row.example })
        .collect();
    let sql = "select slug, body from composer_choice where space_id = $1 order by position, slug";
    let choices = bodies(ask::<BodyRow>(from, sql, key()).await?)?;
    let sql = "select slug, body from composer_bundle where space_id = $1 order by position, slug";
    let bundles = bodies(ask::<BodyRow>(from, sql, key()).await?)?;
    Ok(Menu::new(guidelines, blanks, choices, bundles))
}

fn bodies<T: DeserializeOwned>(rows: Vec<BodyRow>) -> Result<Vec<T>, StoreError> {
    rows.into_iter().map(|row| body(&row.slug, row.body)).collect()
}

fn body<T: DeserializeOwned>(slug: &str, value: serde_json::Value) -> Result<T, StoreError> {
    serde_json::from_value(value).map_err(|e| StoreError::Unreadable(format!("{slug} of the menu: {e}")))
}
