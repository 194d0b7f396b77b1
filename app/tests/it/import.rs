use std::path::Path;

use balai::content::Content;
use balai_testkit::Db;
use rstest::rstest;
use serde_json::Value;

use crate::world::World;

/// A folder of content with the first `n` records of the survey, changed by `edit`.
fn folder(n: usize, edit: impl Fn(usize, &mut Value)) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), n, edit);
    dir
}

fn write(dir: &Path, n: usize, edit: impl Fn(usize, &mut Value)) {
    let survey = concat!(env!("CARGO_MANIFEST_DIR"), "/../content/instruments/asean.jsonl");
    let text = std::fs::read_to_string(survey).unwrap();
    let lines: Vec<String> = text
        .lines()
        .take(n)
        .enumerate()
        .map(|(i, line)| {
            let mut value: Value = serde_json::from_str(line).unwrap();
            value["relations"] = Value::Array(Vec::new());
            edit(i, &mut value);
            value.to_string()
        })
        .collect();
    std::fs::write(dir.join("some.jsonl"), lines.join("\n")).unwrap();
}

#[rstest]
#[tokio::test]
async fn importing_twice_changes_nothing(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let first = world.import(&Content::Embedded).await;
    assert_eq!((first.added, first.merged, first.refused.len()), (296, 2, 0));
    let acts = world.acts().await;
    let second = world.import(&Content::Embedded).await;
    assert_eq!((second.added, second.changed, second.unchanged), (0, 0, 296));
    assert_eq!(world.acts().await, acts);
}

#[rstest]
#[tokio::test]
async fn a_changed_record_becomes_a_version_and_the_old_one_stays(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::empty(db).await;
    let dir = folder(3, |_, _| {});
    world.import(&Content::Folder(dir.path().into())).await;
    write(dir.path(), 3, |i, record| {
        if i == 0 {
            record["summary"] = "Words that were not there before.".into();
        }
    });
    let outcome = world.import(&Content::Folder(dir.path().into())).await;
    assert_eq!((outcome.added, outcome.changed, outcome.unchanged), (0, 1, 2));
    let mut reader = world.visitor();
    let address = "/akn/aa-asean/declaration/2012-11-18/ahrd-2012";
    let new = reader.get(address).await.main();
    assert!(new.contains("Words that were not there before."), "{new}");
    assert!(new.contains("Version 2") && new.contains("Version 1"));
    let old = reader.get(&format!("{address}?version=1")).await.main();
    assert!(old.contains("You are reading an older version"), "{old}");
    assert!(old.contains("The regional rights text"), "{old}");
    let found = reader.get("/library?q=words+that+were+not+there+before").await.main();
    assert!(found.contains("1 instrument"), "{found}");
    assert!(!reader.get("/library?q=Phnom").await.main().contains("ASEAN Human Rights Declaration"));
}

#[rstest]
#[tokio::test]
async fn an_old_address_leads_to_the_new_one_for_ever(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let dir = folder(1, |_, record| record["adopted"] = Value::Null);
    world.import(&Content::Folder(dir.path().into())).await;
    for date in ["2011", "2012-11-18"] {
        write(dir.path(), 1, |_, record| record["adopted"] = date.into());
        world.import(&Content::Folder(dir.path().into())).await;
    }
    let mut reader = world.visitor();
    let now = "/akn/aa-asean/declaration/2012-11-18/ahrd-2012";
    for old in ["0000", "2011"] {
        let moved = reader.get(&format!("/akn/aa-asean/declaration/{old}/ahrd-2012")).await;
        assert_eq!((moved.status.as_u16(), moved.header("location")), (308, now));
    }
    let provision = reader.get("/th/akn/aa-asean/declaration/0000/ahrd-2012/~art_8").await;
    assert_eq!(provision.header("location"), format!("/th{now}/~art_8"));
    assert_eq!(reader.get(now).await.status.as_u16(), 200);
}

#[rstest]
#[tokio::test]
async fn a_bad_record_is_refused_and_the_others_load(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let dir = folder(6, |i, record| match i {
        1 => record["kind"] = "song".into(),
        2 => record["id"] = "asean-ahrd-2012".into(),
        3 => record["relations"] = serde_json::json!([{ "type": "cites", "to": "no-such-record" }]),
        _ => {}
    });
    let path = dir.path().join("some.jsonl");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, [text.as_bytes(), b"\n{ not json\n\xff\xfe\n"].concat()).unwrap();
    let outcome = world.import(&Content::Folder(dir.path().into())).await;
    assert_eq!(outcome.added, 3);
    let refused: Vec<String> = outcome.refused.iter().map(ToString::to_string).collect();
    let expected = [
        "some.jsonl:2: kind: \"song\" is not one of: constitution, law",
        "some.jsonl:3: id: \"asean-ahrd-2012\" stands already at some.jsonl:1",
        "some.jsonl:4: relations[0].to: \"no-such-record\" is no record here",
        "some.jsonl:7: (line): not JSON",
        "some.jsonl:8: (line): not JSON",
    ];
    assert_eq!(refused.len(), expected.len(), "{refused:#?}");
    for (got, wanted) in refused.iter().zip(expected) {
        assert!(got.starts_with(wanted), "{got}");
    }
}

#[rstest]
#[tokio::test]
async fn duplicates_of_the_two_lists_are_one_instrument(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let one = reader.get("/api/v1/instruments/un-hrc-gc34-2011").await.json();
    let other = reader.get("/api/v1/instruments/un-hrc-general-comment-34-2011").await.json();
    assert_eq!(one, other);
    let verified = one["verified"].as_str().unwrap();
    assert!(verified.contains("Second record (un-hrc-general-comment-34-2011)"), "{verified}");
}

#[rstest]
#[tokio::test]
async fn relations_are_links_both_ways(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let declaration = reader.get("/akn/aa-asean/declaration/2012-11-18/ahrd-2012").await.main();
    assert!(declaration.contains("Cites Universal Declaration of Human Rights"), "{declaration}");
    let udhr = reader.get("/api/v1/instruments/un-udhr-1948").await.json();
    let back = udhr["relations"].as_array().unwrap();
    assert!(back.iter().any(|r| r["direction"] == "in" && r["title"] == "ASEAN Human Rights Declaration"));
}

#[rstest]
#[tokio::test]
async fn what_is_exported_imports_as_the_same_library(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let dir = tempfile::tempdir().unwrap();
    let mut lines = String::new();
    let written = balai_library::export::instruments(&world.node.store, world.node.space, |line| {
        lines.push_str(line);
        lines.push('\n');
        Ok(())
    })
    .await
    .unwrap();
    assert_eq!(written, 296);
    std::fs::write(dir.path().join("all.jsonl"), lines).unwrap();
    let again = world.import(&Content::Folder(dir.path().into())).await;
    assert_eq!((again.unchanged, again.refused.len()), (296, 0));
}

#[rstest]
#[tokio::test]
async fn links_that_a_broken_import_left_out_are_made_up_for(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let links = async || {
        balai_store::count(&world.node.store, "select count(*) as n from register_link", []).await.unwrap()
    };
    let all = links().await;
    assert!(all > 90, "{all}");
    let tx = world.node.store.begin().await.unwrap();
    balai_store::tell(&tx, "delete from register_link where kind = 'cites'", []).await.unwrap();
    tx.commit().await.unwrap();
    assert!(links().await < all);
    let again = world.import(&Content::Embedded).await;
    assert_eq!((again.changed, again.unchanged), (0, 296));
    assert_eq!(links().await, all);
}
