//! Taking the library along: the files that an import reads.

use balai_model::{ExpressionId, SpaceId};
use balai_store::{Store, StoreError};

use crate::store;

/// Jurisdictions as the content file spells them.
pub async fn jurisdictions(db: &Store, space: SpaceId) -> Result<String, StoreError> {
    let rows = store::jurisdictions(db, space).await?;
    let list: Vec<serde_json::Value> = rows
        .into_iter()
        .map(|row| {
            serde_json::json!({ "code": row.code, "title": row.title, "kind": row.kind, "region": row.region })
        })
        .collect();
    Ok(serde_json::to_string_pretty(&list).unwrap_or_default())
}

/// The notes of gaps as the content file spells them, if there are any.
pub async fn gaps(db: &Store, space: SpaceId) -> Result<Option<String>, StoreError> {
    Ok(crate::gap::write(store::gaps(db, space).await?))
}

/// Writes every instrument's newest record as a line of JSON; returns how many.
pub async fn instruments(
    db: &Store,
    space: SpaceId,
    mut write: impl FnMut(&str) -> std::io::Result<()>,
) -> Result<u64, ExportFailed> {
    let expressions: Vec<ExpressionId> =
        store::cards(db, space).await?.into_iter().map(|row| ExpressionId(row.expression_id)).collect();
    let mut written = 0;
    for chunk in expressions.chunks(500) {
        let mut records = store::records_of(db, space, chunk).await?;
        records.sort_by(|a, b| a.1.id.cmp(&b.1.id));
        for (_, record) in records {
            write(&serde_json::to_string(&record).unwrap_or_default())?;
            written += 1;
        }
    }
    Ok(written)
}

/// What can stop an export.
#[derive(Debug)]
pub enum ExportFailed {
    /// The database fails.
    Store(StoreError),
    /// The file cannot be written.
    File(std::io::Error),
}

impl std::fmt::Display for ExportFailed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(error) => write!(f, "{error}"),
            Self::File(error) => write!(f, "the file cannot be written: {error}"),
        }
    }
}

impl std::error::Error for ExportFailed {}

impl From<StoreError> for ExportFailed {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<std::io::Error> for ExportFailed {
    fn from(error: std::io::Error) -> Self {
        Self::File(error)
    }
}
