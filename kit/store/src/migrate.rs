//! Bringing a database's schema up to date, and refusing one that is not.

use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, TransactionTrait};
use time::OffsetDateTime;

use crate::{Migration, Store, StoreError, ask};

#[derive(FromQueryResult)]
struct Applied {
    name: String,
}

/// Names of the migrations a database has, in order. An empty database has none.
pub async fn applied(store: &Store) -> Result<Vec<String>, StoreError> {
    let exists = match store.writer().get_database_backend() {
        DbBackend::Postgres => {
            "select count(*) as n from information_schema.tables where table_name = 'store_migration' and table_schema = current_schema()"
        }
        _ => "select count(*) as n from sqlite_master where name = 'store_migration'",
    };
    if crate::count(store, exists, []).await? == 0 {
        return Ok(Vec::new());
    }
    let rows = ask::<Applied>(store, "select name from store_migration order by name", []).await?;
    Ok(rows.into_iter().map(|row| row.name).collect())
}

/// Applies what a database lacks and returns the names of what it applied. Each migration is one
/// transaction with its own row, so two processes that start at once do not both run it.
pub async fn migrate(
    store: &Store,
    migrations: &[Migration],
    partitions: u32,
    now: OffsetDateTime,
) -> Result<Vec<&'static str>, StoreError> {
    let writer = store.writer();
    writer
        .execute_unprepared(
            "create table if not exists store_migration (name text not null primary key, applied_at text not null)",
        )
        .await?;
    let known = applied(store).await?;
    if let Some(newer) = known.iter().find(|name| migrations.iter().all(|m| m.name != *name)) {
        return Err(StoreError::SchemaIsNewer(newer.clone()));
    }
    let mut done = Vec::new();
    for migration in migrations {
        if known.iter().any(|name| name == migration.name) {
            continue;
        }
        let tx = writer.begin().await?;
        let backend = tx.get_database_backend();
        let row = format!(
            "insert into store_migration (name, applied_at) values ('{}', '{}') on conflict (name) do nothing",
            migration.name,
            now.unix_timestamp()
        );
        if tx.execute_unprepared(&row).await?.rows_affected() == 0 {
            continue;
        }
        for table in &migration.creates {
            for statement in table.statements(backend, partitions) {
                tx.execute_unprepared(&statement).await?;
            }
        }
        tx.commit().await?;
        done.push(migration.name);
    }
    Ok(done)
}

/// Fails unless the database has exactly the migrations this program knows.
pub async fn check(store: &Store, migrations: &[Migration]) -> Result<(), StoreError> {
    let known = applied(store).await?;
    if let Some(newer) = known.iter().find(|name| migrations.iter().all(|m| m.name != *name)) {
        return Err(StoreError::SchemaIsNewer(newer.clone()));
    }
    match migrations.iter().find(|m| known.iter().all(|name| name != m.name)) {
        Some(lacking) => Err(StoreError::SchemaIsOlder(lacking.name.to_owned())),
        None => Ok(()),
    }
}
