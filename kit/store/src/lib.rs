//! The store: connections, transactions, the schema, and all that differs between SQLite and
//! PostgreSQL. Nothing above this crate knows which of the two it talks to.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`Store`], [`Tx`] | how does one read, and how does one write all or nothing? |
//! | [`schema`] | how is a table declared, and to which class does it belong? |
//! | [`migrate`] | which tables does this database have, and which does it lack? |
//! | [`dump`] | is the schema the same in both databases? |
//!
//! Questions are SQL written once for both databases, `$1` for parameters, facts rather than
//! truth values. Many rows go in through [`insert_rows`], which binds them in batches.

pub mod dump;
pub mod migrate;
mod rows;
pub mod schema;

use std::path::Path;
use std::time::Duration;

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    FromQueryResult, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};

pub use rows::{OnConflict, insert_rows};
pub use schema::{Class, Migration, Table};
#[doc(hidden)]
pub use sea_orm;
pub use sea_orm::sea_query;
pub use sea_orm::{FromQueryResult as Row, Value};

/// What went wrong in the store. Always a fault of ours or of the machine, never of a visitor.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused, or could not be reached.
    #[error("the database answered: {0}")]
    Database(#[from] DbErr),
    /// The schema is newer than this program.
    #[error(
        "the database has the migration {0}, which this version of balai does not know; run the newer version, or restore a backup"
    )]
    SchemaIsNewer(String),
    /// The schema lacks migrations.
    #[error("the database lacks the migration {0}; run `balai migrate`")]
    SchemaIsOlder(String),
    /// A row holds what it must not.
    #[error("a row does not read back: {0}")]
    Unreadable(String),
}

/// A database of one node. Cloning it is cheap; clones share their connections.
#[derive(Clone, Debug)]
pub struct Store {
    read: DatabaseConnection,
    write: DatabaseConnection,
}

/// A write transaction. Dropped without [`Tx::commit`], it has changed nothing.
pub struct Tx(DatabaseTransaction);

/// Declares a struct whose fields are the columns of a question, by name.
///
/// ```
/// balai_store::row! {
///     struct Tally { agree: i64, note: Option<String> }
/// }
/// ```
#[macro_export]
macro_rules! row {
    ($(#[$doc:meta])* $vis:vis struct $name:ident { $($(#[$fdoc:meta])* $fvis:vis $field:ident: $kind:ty),* $(,)? }) => {
        $(#[$doc])*
        $vis struct $name { $($(#[$fdoc])* $fvis $field: $kind),* }

        impl $crate::Row for $name {
            fn from_query_result(
                row: &$crate::sea_orm::QueryResult,
                prefix: &str,
            ) -> Result<Self, $crate::sea_orm::DbErr> {
                Ok(Self { $($field: row.try_get(prefix, stringify!($field))?),* })
            }
        }
    };
}

/// Something that can be asked: the store itself, or a transaction.
pub trait Ask: Sync {
    /// The connection below.
    fn connection(&self) -> &impl ConnectionTrait;
}

impl Ask for Store {
    fn connection(&self) -> &impl ConnectionTrait {
        &self.read
    }
}

impl Ask for Tx {
    fn connection(&self) -> &impl ConnectionTrait {
        &self.0
    }
}

impl Store {
    /// Opens a SQLite file, creating it if there is none. Durable before fast: write-ahead log,
    /// `synchronous=FULL`, foreign keys checked, five seconds' patience with another writer.
    pub async fn open_sqlite(file: &Path) -> Result<Self, StoreError> {
        let url = format!("sqlite://{}?mode=rwc", file.display());
        let connect = async |connections: u32| {
            let mut options = ConnectOptions::new(url.clone());
            options.max_connections(connections).min_connections(1).sqlx_logging(false).map_sqlx_sqlite_opts(
                |sqlite| {
                    use sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
                    sqlite
                        .journal_mode(SqliteJournalMode::Wal)
                        .synchronous(SqliteSynchronous::Full)
                        .foreign_keys(true)
                        .busy_timeout(Duration::from_secs(5))
                        .optimize_on_close(true, 400)
                },
            );
            Database::connect(options).await
        };
        // SQLite has one writer: a pool of one makes writers wait in line instead of failing.
        let write = connect(1).await?;
        let read = connect(4).await?;
        Ok(Self { read, write })
    }

    /// Opens a PostgreSQL database by its address.
    pub async fn open_postgres(url: &str) -> Result<Self, StoreError> {
        let mut options = ConnectOptions::new(url);
        options
            .max_connections(16)
            .min_connections(1)
            .connect_timeout(Duration::from_secs(5))
            .acquire_timeout(Duration::from_secs(5))
            .sqlx_logging(false);
        let pool = Database::connect(options).await?;
        Ok(Self { read: pool.clone(), write: pool })
    }

    /// Begins a write transaction. On SQLite it takes the write lock at once, because a
    /// transaction that turns into a write later ignores the busy timeout.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(Tx(self.write.begin_with_options(options).await?))
    }

    /// Whether the database answers at all.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.read.execute_unprepared("select 1").await?;
        Ok(())
    }

    /// The name of the database system, for people: `SQLite` or `PostgreSQL`.
    pub fn system(&self) -> &'static str {
        match self.read.get_database_backend() {
            DbBackend::Postgres => "PostgreSQL",
            _ => "SQLite",
        }
    }

    /// The version of the database system, and for SQLite its durability settings.
    pub async fn facts(&self) -> Result<Vec<(&'static str, String)>, StoreError> {
        #[derive(FromQueryResult)]
        struct Text {
            fact: String,
        }
        let questions: &[(&str, &str)] = match self.read.get_database_backend() {
            DbBackend::Postgres => &[
                ("version", "select current_setting('server_version') as fact"),
                ("fsync", "select current_setting('fsync') as fact"),
                ("synchronous_commit", "select current_setting('synchronous_commit') as fact"),
            ],
            _ => &[
                ("version", "select sqlite_version() as fact"),
                ("journal_mode", "select journal_mode as fact from pragma_journal_mode"),
                ("synchronous", "select cast(synchronous as text) as fact from pragma_synchronous"),
                ("foreign_keys", "select cast(foreign_keys as text) as fact from pragma_foreign_keys"),
            ],
        };
        let mut facts = Vec::new();
        for (name, sql) in questions {
            let row = ask_one::<Text>(self, sql, []).await?;
            facts.push((*name, row.map(|r| r.fact).unwrap_or_default()));
        }
        Ok(facts)
    }

    /// Writes a consistent copy of a SQLite database to a file that is not there yet; on
    /// PostgreSQL, whose own tools do that, nothing happens.
    pub async fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        if self.write.get_database_backend() == DbBackend::Sqlite {
            let statement = Statement::from_sql_and_values(
                DbBackend::Sqlite,
                "vacuum into $1",
                [file.display().to_string().into()],
            );
            self.write.execute_raw(statement).await?;
        }
        Ok(())
    }

    /// Closes all connections, so that SQLite folds its write-ahead log into the file.
    pub async fn close(self) -> Result<(), StoreError> {
        self.read.close().await?;
        self.write.close().await?;
        Ok(())
    }

    pub(crate) fn writer(&self) -> &DatabaseConnection {
        &self.write
    }
}

impl Tx {
    /// Makes everything done in this transaction durable, at once or not at all.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.0.commit().await?)
    }
}

/// Asks for rows.
pub async fn ask<R: FromQueryResult>(
    from: &impl Ask,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<R>, StoreError> {
    let connection = from.connection();
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Ok(R::find_by_statement(statement).all(connection).await?)
}

/// Asks for one row, or none.
pub async fn ask_one<R: FromQueryResult>(
    from: &impl Ask,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Option<R>, StoreError> {
    let connection = from.connection();
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Ok(R::find_by_statement(statement).one(connection).await?)
}

/// Asks about many keys, some hundred at a time. In `sql`, `$1` is the space and `{keys}` the list.
pub async fn ask_many<R: FromQueryResult>(
    from: &impl Ask,
    sql: &str,
    space: Value,
    keys: impl IntoIterator<Item = Value>,
) -> Result<Vec<R>, StoreError> {
    let keys: Vec<Value> = keys.into_iter().collect();
    let mut all = Vec::with_capacity(keys.len());
    for chunk in keys.chunks(200) {
        let marks: Vec<String> = (0..chunk.len()).map(|i| format!("${}", i + 2)).collect();
        let values = std::iter::once(space.clone()).chain(chunk.iter().cloned());
        all.extend(ask::<R>(from, &sql.replace("{keys}", &marks.join(", ")), values).await?);
    }
    Ok(all)
}

/// Counts what `sql` selects; it must name its one column `n`.
pub async fn count(
    from: &impl Ask,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<u64, StoreError> {
    #[derive(FromQueryResult)]
    struct N {
        n: i64,
    }
    let row = ask_one::<N>(from, sql, values).await?;
    Ok(row.map_or(0, |r| r.n.unsigned_abs()))
}

/// Writes, in a transaction only; returns how many rows it touched.
pub async fn tell(tx: &Tx, sql: &str, values: impl IntoIterator<Item = Value>) -> Result<u64, StoreError> {
    let statement = Statement::from_sql_and_values(tx.0.get_database_backend(), sql, values);
    Ok(tx.0.execute_raw(statement).await?.rows_affected())
}
