//! The whole library goes to another node and is the same there.

use std::collections::BTreeMap;
use std::path::Path;

use balai::commands::export::write_library;
use balai::content::Content;
use balai::folder;
use balai_model::Role;
use balai_testkit::Db;
use rstest::rstest;

use crate::world::World;

/// Every file of a folder, by name.
fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(dir).unwrap().display().to_string();
                all.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    all
}

fn same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (name, bytes) in one {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if bytes != &other[name] {
            let (one, other) = (text(bytes), text(&other[name]));
            let lines = one.lines().zip(other.lines()).find(|(a, b)| a != b);
            panic!("{name} differs: {lines:#?}");
        }
    }
}

async fn export(world: &World, dir: &Path) -> BTreeMap<String, Vec<u8>> {
    write_library(&world.node.store, world.node.space, dir).await.unwrap();
    folder::check(dir).unwrap();
    files(dir)
}

/// A world whose library has a past: a record that moved twice, a correction that was accepted and
/// one that was not, a check, a text that was taken in.
async fn with_a_past(db: Db) -> World {
    let world = World::new(db).await;
    let dir = tempfile::tempdir().unwrap();
    let survey = include_str!("../../../content/instruments/asean.jsonl");
    for (date, summary) in [("2011", "A first."), ("2011-05", "A second."), ("2012-11-18", "A third.")] {
        let mut record: serde_json::Value = serde_json::from_str(survey.lines().next().unwrap()).unwrap();
        record["adopted"] = date.into();
        record["summary"] = summary.into();
        record["key_provisions"][0]["ref"] = format!("art. {}", summary.len()).into();
        std::fs::write(dir.path().join("one.jsonl"), record.to_string()).unwrap();
        let outcome = world.import(&Content::Folder(dir.path().into())).await;
        assert_eq!((outcome.changed, outcome.refused.len()), (1, 0), "{:?}", outcome.refused);
    }
    let mut owner = world.signed_in(Role::Owner).await;
    let mut visitor = world.visitor();
    for (value, decision, version) in [("Another title", "accept", 1), ("A wrong title", "refuse", 2)] {
        let form = format!(
            "record=un-udhr-1948&field=title&value={}&evidence=seen+in+print&source=https://un.example/udhr",
            value.replace(' ', "+")
        );
        let seen = visitor.post("/library/corrections", &form).await;
        assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
        let reference =
            seen.header("location").rsplit('/').next().unwrap().split('?').next().unwrap().to_owned();
        let form = format!("decision={decision}&reason=looked+it+up&seen={version}");
        let seen = owner.post(&format!("/office/corrections/{reference}"), &form).await;
        assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
    }
    assert_eq!(owner.post("/office/checked", "record=asean-ahrd-2012").await.status.as_u16(), 303);
    let xml = include_bytes!("../../../core/akn/tests/samples/river-act.xml");
    let tx = world.node.store.begin().await.unwrap();
    let outside = world.outside.as_ref();
    balai_library::akn::take_in(&tx, outside, world.node.space, None, xml).await.unwrap();
    tx.commit().await.unwrap();
    world.node.catalogue.refresh(&world.node.store, world.node.space).await.unwrap();
    world
}

#[rstest]
#[case(Db::Sqlite, Db::Postgres)]
#[case(Db::Postgres, Db::Sqlite)]
#[tokio::test]
async fn the_library_is_the_same_on_another_node(#[case] here: Db, #[case] there: Db) {
    let world = with_a_past(here).await;
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let left = export(&world, one.path()).await;
    let elsewhere = World::empty(there).await;
    let outcome = elsewhere.import(&Content::Folder(one.path().into())).await;
    assert_eq!((outcome.added, outcome.changed, outcome.refused.len()), (297, 0, 0), "{:?}", outcome.refused);
    same(&left, &export(&elsewhere, other.path()).await);
    // As its readers see it.
    let (mut a, mut b) = (world.visitor(), elsewhere.visitor());
    for address in [
        "/akn/aa-asean/declaration/2012-11-18/ahrd-2012",
        "/akn/aa-asean/declaration/2012-11-18/ahrd-2012?version=2",
        "/library/history/un-udhr-1948",
        "/library?q=privacy&view=provisions",
        "/library/provisions.csv?element=privacy",
        "/framework/three-part-test",
        "/framework/elements/privacy",
        "/jurisdictions/ph",
        "/regions/asean",
        "/api/v1/instruments/un-hrc-general-comment-34-2011",
        "/api/v1/facets",
    ] {
        let (seen, again) = (a.get(address).await, b.get(address).await);
        assert_eq!(seen.status.as_u16(), 200, "{address}");
        // Who decided does not travel.
        let named =
            |text: String| text.replace("Ana (owner)", "the program").replace("Ana (Owner)", "the program");
        assert_eq!(
            named(seen.text()),
            again.text().replace("the program itself", "the program"),
            "{address}"
        );
    }
    for old in ["2011", "2011-05"] {
        let moved = b.get(&format!("/akn/aa-asean/declaration/{old}/ahrd-2012")).await;
        assert_eq!(moved.header("location"), "/akn/aa-asean/declaration/2012-11-18/ahrd-2012");
    }
    // A second time it changes nothing, and the content that came with the program does not undo a
    // correction.
    let acts = elsewhere.acts().await;
    let again = elsewhere.import(&Content::Folder(one.path().into())).await;
    assert_eq!((again.added, again.changed, again.unchanged), (0, 0, 297));
    assert_eq!(elsewhere.acts().await, acts);
    elsewhere.import(&Content::Embedded).await;
    let title = b.get("/api/v1/instruments/un-udhr-1948").await.json()["title"].clone();
    assert_eq!(title, "Another title");
}

#[rstest]
#[tokio::test]
async fn what_a_node_has_already_keeps_its_own_past(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = with_a_past(db).await;
    let dir = tempfile::tempdir().unwrap();
    export(&world, dir.path()).await;
    let elsewhere = World::new(db).await;
    let outcome = elsewhere.import(&Content::Folder(dir.path().into())).await;
    assert_eq!((outcome.added, outcome.changed, outcome.refused.len()), (1, 2, 0), "{:?}", outcome.refused);
    let versions = elsewhere.visitor().get("/api/v1/instruments/asean-ahrd-2012").await.json();
    assert_eq!(versions["versions"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_past_that_cannot_be_is_refused_with_line_and_field() {
    let world = with_a_past(Db::Sqlite).await;
    let dir = tempfile::tempdir().unwrap();
    export(&world, dir.path()).await;
    let path = dir.path().join(folder::HISTORY);
    let text = std::fs::read_to_string(&path).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = lines.iter().position(|line| line.contains("\"A first.\"")).unwrap();
    lines[at] = lines[at].replace("A first.", "A forged one.");
    lines[0] = "{".into();
    std::fs::write(&path, lines.join("\n")).unwrap();
    assert!(folder::check(dir.path()).unwrap_err().to_string().contains(folder::HISTORY));
    let elsewhere = World::empty(Db::Sqlite).await;
    let outcome = elsewhere.import(&Content::Folder(dir.path().into())).await;
    let refused: Vec<String> = outcome.refused.iter().map(ToString::to_string).collect();
    assert_eq!(refused.len(), 2, "{refused:?}");
    assert!(refused[0].starts_with("history/instruments.jsonl:1: (line): "), "{refused:?}");
    let expected = format!("history/instruments.jsonl:{}: versions[1].digest: is not", at + 1);
    assert!(refused[1].starts_with(&expected), "{refused:?}");
    // The records themselves are content like any other.
    assert_eq!(outcome.added, 297);
}

#[tokio::test]
async fn a_record_that_would_live_where_another_does_is_refused() {
    let world = World::new(Db::Sqlite).await;
    let dir = tempfile::tempdir().unwrap();
    let survey = include_str!("../../../content/instruments/asean.jsonl");
    let mut record: serde_json::Value = serde_json::from_str(survey.lines().next().unwrap()).unwrap();
    record["id"] = "ahrd-2012".into();
    record["relations"] = serde_json::json!([]);
    std::fs::write(dir.path().join("one.jsonl"), record.to_string()).unwrap();
    let outcome = world.import(&Content::Folder(dir.path().into())).await;
    assert_eq!((outcome.added, outcome.refused.len()), (0, 1));
    assert_eq!(
        outcome.refused[0].to_string(),
        "one.jsonl:1: id: another instrument lives at /akn/aa-asean/declaration/2012-11-18/ahrd-2012 already"
    );
}
