use balai_testkit::Db;
use rstest::rstest;

use crate::world::World;

#[rstest]
#[tokio::test]
async fn every_list_has_total_items_and_next(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    for (path, total) in [
        ("instruments", 296),
        ("jurisdictions", 52),
        ("elements", 22),
        ("domains", 18),
        ("languages", 13),
        ("facets", 11),
    ] {
        let list = reader.get(&format!("/api/v1/{path}?limit=5")).await.json();
        assert_eq!(list["total"], total, "{path}");
        assert_eq!(list["items"].as_array().unwrap().len(), 5, "{path}");
        assert!(list["next"].is_string(), "{path}");
    }
}

#[rstest]
#[tokio::test]
async fn following_next_gives_every_item_once(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let mut ids = Vec::new();
    let mut next = Some("c0".to_owned());
    while let Some(cursor) = next {
        let list = reader.get(&format!("/api/v1/instruments?limit=77&cursor={cursor}")).await.json();
        ids.extend(list["items"].as_array().unwrap().iter().map(|i| i["id"].as_str().unwrap().to_owned()));
        next = list["next"].as_str().map(str::to_owned);
    }
    assert_eq!(ids.len(), 296);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 296);
}

#[tokio::test]
async fn an_answer_that_has_not_changed_is_not_sent_again() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    for address in
        ["/api/v1/instruments?limit=3", "/library", "/akn/aa-asean/declaration/2012-11-18/ahrd-2012"]
    {
        let first = reader.get(address).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with("W/\""), "{tag}");
        let again = reader.clone().with("if-none-match", &tag).get(address).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{address}");
        assert_eq!(again.header("etag"), tag);
        let other = reader.clone().with("if-none-match", "W/\"0000\"").get(address).await;
        assert_eq!(other.status.as_u16(), 200);
    }
}

#[tokio::test]
async fn a_refusal_is_a_problem_document_in_the_readers_language() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    for (address, status) in [
        ("/api/v1/instruments/nothing", 404),
        ("/api/v1/nothing", 404),
        ("/api/v1/instruments?limit=0", 400),
        ("/api/v1/instruments?limit=banana", 400),
        ("/api/v1/instruments?cursor=-1", 400),
        ("/api/v1/instruments?kind=song", 400),
    ] {
        let seen = reader.get(address).await;
        assert_eq!(seen.status.as_u16(), status, "{address}");
        assert_eq!(seen.header("content-type"), "application/problem+json", "{address}");
        let problem = seen.json();
        assert_eq!(problem["status"], status);
        for field in ["type", "title", "detail"] {
            assert!(!problem[field].as_str().unwrap().is_empty(), "{address} {field}");
        }
    }
    let thai = reader.clone().with("accept-language", "th").get("/api/v1/nothing").await.json();
    let english = reader.get("/api/v1/nothing").await.json();
    assert_ne!(thai["title"], english["title"]);
    let wrong = reader.post("/api/v1/instruments", "").await;
    assert_eq!((wrong.status.as_u16(), wrong.header("content-type")), (405, "application/problem+json"));
}

#[tokio::test]
async fn an_instrument_as_json_has_all_its_page_shows() {
    let world = World::new(Db::Sqlite).await;
    let one = world.visitor().get("/api/v1/instruments/asean-ahrd-2012").await.json();
    assert_eq!(one["address"], "/akn/aa-asean/declaration/2012-11-18/ahrd-2012");
    assert_eq!(one["evidence"], "partly-seen");
    assert_eq!(one["key_provisions"][1]["eid"], "art_21");
    assert_eq!(one["key_provisions"][1]["stance"], "protects");
    assert_eq!(one["versions"][0]["version"], 1);
    assert_eq!(one["url_basis"], "seen");
}

#[rstest]
#[tokio::test]
async fn the_node_tells_its_figures_and_to_officers_its_log(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let node = world.visitor().get("/api/v1/node").await.json();
    assert_eq!((node["instruments"].as_u64(), node["jurisdictions"].as_u64()), (Some(296), Some(52)));
    let mut officer = world.signed_in(balai_model::Role::Officer).await;
    let log = officer.get("/api/v1/acts?limit=3").await.json();
    assert_eq!(log["items"][0]["deed"], "person_entered");
    assert_eq!(world.visitor().get("/api/v1/acts").await.status.as_u16(), 401);
}
