//! Remarks: what readers of a draft say about a section, for those who edit it.

use balai_model::{Element, SpaceId, ThingId};
use balai_register::{Ledger, Outside};
use balai_store::{Ask, StoreError, Tx, ask, row, tell};
use time::OffsetDateTime;
use uuid::Uuid;

use super::access::Editor;

/// How many characters a remark and a name may have.
pub const LONGEST: usize = 4_000;
const LONGEST_NAME: usize = 80;

/// A remark on a section.
#[derive(Clone, Debug)]
pub struct Remark {
    /// Its identity.
    pub id: Uuid,
    /// The section.
    pub element: Element,
    /// Who says it, as she calls herself.
    pub name: String,
    /// What.
    pub words: String,
    /// When.
    pub made_at: OffsetDateTime,
    /// When an editor called it settled.
    pub settled_at: Option<OffsetDateTime>,
}

/// Why a remark was not taken.
#[derive(Debug)]
pub enum RemarkRefused {
    /// It says nothing.
    Empty,
    /// It is too long.
    TooLong,
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for RemarkRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// Keeps a remark. Whoever may make one has been let to the draft's desk.
pub async fn make_remark(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    draft: ThingId,
    element: Element,
    name: &str,
    words: &str,
) -> Result<(), RemarkRefused> {
    let (name, words) = (name.trim(), words.trim());
    if words.is_empty() {
        return Err(RemarkRefused::Empty);
    }
    if words.chars().count() > LONGEST || name.chars().count() > LONGEST_NAME {
        return Err(RemarkRefused::TooLong);
    }
    tell(
        tx,
        "insert into composer_remark (space_id, id, thing_id, element, name, words, made_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        [
            space.0.into(),
            outside.new_id().into(),
            draft.0.into(),
            element.slug().into(),
            name.into(),
            words.into(),
            outside.now().into(),
        ],
    )
    .await?;
    // The log says that there is one; who said what stays with the draft.
    let mut ledger = Ledger::new(outside, space, None);
    ledger.act("draft_remarked", Some(draft), serde_json::json!({ "element": element.slug() }));
    Ok(ledger.write(tx).await?)
}

/// Calls a remark settled.
pub async fn settle_remark(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    editor: &Editor,
    id: Uuid,
) -> Result<(), StoreError> {
    let sql = "update composer_remark set settled_at = $4
                where space_id = $1 and thing_id = $2 and id = $3 and settled_at is null";
    let values = [space.0.into(), editor.draft().0.into(), id.into(), outside.now().into()];
    if tell(tx, sql, values).await? == 1 {
        let mut ledger = Ledger::new(outside, space, editor.person());
        ledger.act("draft_remark_settled", Some(editor.draft()), serde_json::json!({ "remark": id }));
        ledger.write(tx).await?;
    }
    Ok(())
}

row! {
    struct RemarkRow {
        id: Uuid,
        element: String,
        name: String,
        words: String,
        made_at: OffsetDateTime,
        settled_at: Option<OffsetDateTime>,
    }
}

/// The remarks on a draft, oldest first.
pub async fn remarks_of(from: &impl Ask, space: SpaceId, thing: ThingId) -> Result<Vec<Remark>, StoreError> {
    let rows = ask::<RemarkRow>(
        from,
        "select id, element, name, words, made_at, settled_at
           from composer_remark
          where space_id = $1 and thing_id = $2
          order by made_at, id
          limit 1000",
        [space.0.into(), thing.0.into()],
    )
    .await?;
    rows.into_iter()
        .map(|row| {
            let element = Element::parse(&row.element).map_err(|e| StoreError::Unreadable(e.to_string()))?;
            let RemarkRow { id, name, words, made_at, settled_at, .. } = row;
            Ok(Remark { id, element, name, words, made_at, settled_at })
        })
        .collect()
}
