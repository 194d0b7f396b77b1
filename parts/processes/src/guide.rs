//! Templates as the node keeps them, in their order.

use balai_model::{SpaceId, ThingId};
use balai_store::{Ask, StoreError, ask, row};
use uuid::Uuid;

use crate::template::Template;

/// The kind under which templates stand in the register.
pub const TEMPLATE: &str = "process-template";
/// The kind of link from a template to an instrument it rests on.
pub const DRAWS_ON: &str = "draws-on";

/// A template with what the node knows of it.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The template.
    pub template: Template,
    /// The thing it is.
    pub thing: ThingId,
    /// Its place in the order.
    pub position: i64,
}

row! {
    struct GuideRow { slug: String, thing_id: Uuid, position: i64, body: serde_json::Value }
}

/// All templates, in their order.
pub async fn templates(from: &impl Ask, space: SpaceId) -> Result<Vec<Guide>, StoreError> {
    let rows = ask::<GuideRow>(
        from,
        "select slug, thing_id, position, body
           from processes_template
          where space_id = $1
          order by position, slug",
        [space.0.into()],
    )
    .await?;
    rows.into_iter().map(Guide::try_from).collect()
}

/// The template with a word.
pub async fn template(from: &impl Ask, space: SpaceId, slug: &str) -> Result<Option<Guide>, StoreError> {
    Ok(templates(from, space).await?.into_iter().find(|guide| guide.template.id == slug))
}

impl TryFrom<GuideRow> for Guide {
    type Error = StoreError;
    fn try_from(row: GuideRow) -> Result<Self, StoreError> {
        let template = serde_json::from_value(row.body)
            .map_err(|e| StoreError::Unreadable(format!("process template {}: {e}", row.slug)))?;
        Ok(Self { template, thing: ThingId(row.thing_id), position: row.position })
    }
}
