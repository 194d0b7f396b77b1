//! Many rows in one statement.

use sea_orm::sea_query::{Alias, OnConflict as SeaOnConflict, Query, SimpleExpr};
use sea_orm::{ConnectionTrait, Value};

use crate::{StoreError, Tx};

/// What to do with a row whose key is there already. Named columns, never "any": a distributed
/// engine wants the conflict target spelled out.
#[derive(Clone, Copy, Debug)]
pub enum OnConflict<'a> {
    /// It is a fault.
    Fail,
    /// Keep the row that is there.
    Keep(&'a [&'a str]),
    /// Write these columns over the row that is there: key columns, then changed columns.
    Replace(&'a [&'a str], &'a [&'a str]),
}

/// SQLite binds at most 32,766 parameters in one statement; PostgreSQL twice as many.
const PARAMETERS: usize = 30_000;

/// Inserts rows in batches; each row has one value per column.
///
/// # Panics
/// In debug builds, when a row has another number of values than there are columns.
pub async fn insert_rows(
    tx: &Tx,
    table: &str,
    columns: &[&str],
    rows: Vec<Vec<Value>>,
    on_conflict: OnConflict<'_>,
) -> Result<(), StoreError> {
    let batch = (PARAMETERS / columns.len()).max(1);
    let mut rows = rows.into_iter();
    loop {
        let mut insert = Query::insert();
        insert.into_table(Alias::new(table)).columns(columns.iter().map(|c| Alias::new(*c)));
        let mut any = false;
        for row in rows.by_ref().take(batch) {
            debug_assert_eq!(row.len(), columns.len(), "{table}: a value per column");
            insert.values_panic(row.into_iter().map(SimpleExpr::from));
            any = true;
        }
        if !any {
            return Ok(());
        }
        match on_conflict {
            OnConflict::Fail => {}
            OnConflict::Keep(key) => {
                let key = key.iter().map(|c| Alias::new(*c));
                insert.on_conflict(SeaOnConflict::columns(key).do_nothing().to_owned());
            }
            OnConflict::Replace(key, changed) => {
                let key = key.iter().map(|c| Alias::new(*c));
                let changed = changed.iter().map(|c| Alias::new(*c));
                insert.on_conflict(SeaOnConflict::columns(key).update_columns(changed).to_owned());
            }
        }
        tx.0.execute(&insert).await?;
    }
}
