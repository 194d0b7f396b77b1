use balai::node::migrations;
use balai_register::Outside;
use balai_store::{Migration, dump, migrate};
use balai_testkit::{Db, TestDatabase, TestWorld};
use rstest::rstest;

async fn migrated(db: Db, partitions: u32) -> TestDatabase {
    let database = TestDatabase::new(db).await;
    let now = TestWorld::new().now();
    migrate::migrate(&database.store, &migrations(), partitions, now).await.unwrap();
    database
}

#[tokio::test]
async fn both_databases_have_the_same_schema() {
    let sqlite = dump::dump(&migrated(Db::Sqlite, 0).await.store).await.unwrap();
    let postgres = dump::dump(&migrated(Db::Postgres, 0).await.store).await.unwrap();
    assert_eq!(sqlite, postgres);
    insta::assert_snapshot!("schema", sqlite);
}

#[tokio::test]
async fn a_distributed_postgres_would_accept_the_schema() {
    let database = migrated(Db::Postgres, 8).await;
    let faults = dump::sharding_faults(&database.store).await.unwrap();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[tokio::test]
async fn the_sharding_check_finds_a_table_that_breaks_the_rules() {
    use balai_store::sea_orm::{ConnectionTrait, Database};
    let database = migrated(Db::Postgres, 0).await;
    let raw = Database::connect(database.url.clone().unwrap()).await.unwrap();
    raw.execute_unprepared("create table bad (space_id uuid not null, id serial primary key)").await.unwrap();
    let faults = dump::sharding_faults(&database.store).await.unwrap();
    assert_eq!(faults, ["unique index without leading space_id: bad_pkey", "sequence: bad_id_seq"]);
}

#[rstest]
#[tokio::test]
async fn migrating_twice_does_nothing_the_second_time(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let database = migrated(db, 0).await;
    let again = migrate::migrate(&database.store, &migrations(), 0, TestWorld::new().now()).await.unwrap();
    assert!(again.is_empty(), "{again:?}");
    migrate::check(&database.store, &migrations()).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_newer_schema_is_refused_and_an_older_one_named(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let database = migrated(db, 0).await;
    let older: Vec<Migration> = migrations().into_iter().take(1).collect();
    let refused = migrate::check(&database.store, &older).await.unwrap_err();
    assert!(refused.to_string().contains("0002_people"), "{refused}");
    let mut newer = migrations();
    newer.push(Migration { name: "9999_later", creates: Vec::new() });
    let refused = migrate::check(&database.store, &newer).await.unwrap_err();
    assert!(refused.to_string().contains("balai migrate"), "{refused}");
}

#[tokio::test]
async fn no_part_has_tables_that_the_node_does_not_make() {
    let world = crate::world::World::empty(Db::Sqlite).await;
    let names = |all: Vec<Migration>| all.into_iter().map(|m| m.name).collect::<Vec<_>>();
    assert_eq!(names(world.node.house.migrations()), names(migrations()));
}
