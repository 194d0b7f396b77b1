//! A fresh database for every test.

use balai_store::Store;
use balai_store::sea_orm::{ConnectionTrait, Database};

/// Which database system a test runs on. Every test of a part runs on both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Db {
    /// A file in a temporary folder.
    Sqlite,
    /// A database of its own in the cluster that `BALAI_TEST_POSTGRES` names.
    Postgres,
}

/// A database that is there as long as this value is.
pub struct TestDatabase {
    /// The store on it.
    pub store: Store,
    /// The data directory; with SQLite, the file lies in it.
    pub dir: tempfile::TempDir,
    /// The address, for PostgreSQL.
    pub url: Option<String>,
}

impl TestDatabase {
    /// Makes one, empty.
    ///
    /// # Panics
    /// Without `BALAI_TEST_POSTGRES`, with a sentence on how to set it.
    pub async fn new(db: Db) -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        match db {
            Db::Sqlite => {
                let store =
                    Store::open_sqlite(&dir.path().join("balai.sqlite")).await.expect("a SQLite file");
                Self { store, dir, url: None }
            }
            Db::Postgres => {
                let cluster = std::env::var("BALAI_TEST_POSTGRES").expect(
                    "BALAI_TEST_POSTGRES is not set: run `make test`, or \
                     `export BALAI_TEST_POSTGRES=$(tools/pg-temp.sh start /tmp/balai-pg)`",
                );
                let name = format!("t{}", uuid::Uuid::now_v7().simple());
                let admin = Database::connect(&cluster).await.expect("the test cluster");
                admin.execute_unprepared(&format!("create database {name}")).await.expect("a new database");
                admin.close().await.expect("closing");
                let (server, query) = cluster.split_once('?').unwrap_or((&cluster, ""));
                let server = server.rsplit_once('/').map_or(server, |(server, _)| server);
                let url = format!("{server}/{name}?{query}");
                let store = Store::open_postgres(&url).await.expect("the new database");
                Self { store, dir, url: Some(url) }
            }
        }
    }
}
