//! Jurisdictions held against their region: timelines, coverage, gaps, the map of tiles.

use std::collections::BTreeMap;

use balai::content::Content;
use balai_testkit::{Browser, Db};
use rstest::rstest;
use serde_json::Value;

use crate::world::World;

const STATES: [&str; 11] = ["bn", "id", "kh", "la", "mm", "my", "ph", "sg", "th", "tl", "vn"];

async fn codes(reader: &mut Browser) -> Vec<(String, u64)> {
    let list = reader.get("/api/v1/jurisdictions?limit=200").await.json();
    let items = list["items"].as_array().unwrap();
    items.iter().map(|j| (j["code"].as_str().unwrap().into(), j["instruments"].as_u64().unwrap())).collect()
}

/// What lies between two texts.
fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    text.split(from).nth(1)?.split(to).next()
}

#[rstest]
#[tokio::test]
async fn every_instrument_is_on_the_timeline_or_listed_as_undated(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let all = codes(&mut reader).await;
    assert_eq!(all.len(), 52);
    for (code, instruments) in all {
        let seen = reader.get(&format!("/jurisdictions/{code}")).await;
        assert_eq!(seen.status.as_u16(), 200, "{code}");
        let page = seen.text();
        let drawing = between(&page, "<svg class=\"b-timeline\"", "</svg>").unwrap_or_default();
        let undated = between(&page, "b-undated\">", "</ul>").unwrap_or_default();
        let marks = drawing.matches("<circle").count();
        assert_eq!(marks, drawing.matches("<a href=\"/akn/").count(), "{code}");
        assert_eq!((marks + undated.matches("<li>").count()) as u64, instruments, "{code}");
        assert!(drawing.len() <= 30_000, "{code}: {}", drawing.len());
        // The list says the same, with the evidence of each.
        let list = between(&page, "<div id=\"instruments\">", "</div>").unwrap();
        assert_eq!(list.matches("b-result__title").count() as u64, instruments, "{code}");
        assert_eq!(list.matches("b-evidence ").count() as u64, instruments, "{code}");
        assert!(page.contains("That does not prove that it does not exist."), "{code}");
    }
}

#[rstest]
#[tokio::test]
async fn coverage_counts_what_the_facets_count(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    for (code, instruments) in codes(&mut reader).await {
        let coverage = reader.get(&format!("/api/v1/jurisdictions/{code}/coverage")).await.json();
        assert_eq!(coverage["instruments"], instruments, "{code}");
        let facets = reader.get(&format!("/api/v1/facets?jurisdiction={code}")).await.json();
        let page = reader.get(&format!("/jurisdictions/{code}")).await.text();
        let mut missing = 0;
        for (facet, list, size) in [("domain", "domains", 18), ("element", "elements", 22)] {
            let counts: BTreeMap<&str, u64> =
                facets["items"].as_array().unwrap().iter().find(|f| f["facet"] == facet).unwrap()["values"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|v| (v["value"].as_str().unwrap(), v["count"].as_u64().unwrap()))
                    .collect();
            let covers = coverage[list].as_array().unwrap();
            assert_eq!(covers.len(), size, "{code}");
            for cover in covers {
                let value = cover["value"].as_str().unwrap();
                let count = counts.get(value).copied().unwrap_or(0);
                assert_eq!(cover["instruments"], count, "{code} {value}");
                let link = format!("jurisdiction={code}&#38;{facet}={value}\">{count}</a>");
                assert_eq!(page.contains(&link), count > 0, "{code} {value}");
                assert!(facet == "domain" || (cover["provisions"].as_u64().unwrap() > 0) == (count > 0));
            }
            let gaps: Vec<&Value> = covers.iter().filter(|c| c["instruments"] == 0).collect();
            assert_eq!(coverage["missing"][list].as_array().unwrap().len(), gaps.len());
            missing += gaps.len();
        }
        let sentences = between(&page, "b-gaps\">", "</ul>").unwrap_or_default();
        assert_eq!(sentences.matches("<li>").count(), missing, "{code}");
        for sentence in sentences.split("<li>").skip(1) {
            assert!(sentence.matches("<a href=").count() <= 5, "{sentence}");
            assert!(!sentence.contains(&format!("jurisdiction={code}&")), "{sentence}");
        }
    }
}

#[rstest]
#[tokio::test]
async fn the_compilers_notes_stand_with_their_caveat(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    for code in STATES.into_iter().chain(["asean"]) {
        let page = reader.get(&format!("/jurisdictions/{code}")).await.main();
        assert!(page.contains("It does not prove absence."), "{code}");
        assert!(page.contains("Compiled November 2026."), "{code}");
        assert_eq!(page.contains("Not found:"), code != "asean", "{code}");
    }
    let thai = reader.get("/th/jurisdictions/kh").await.text();
    assert!(thai.contains("<span lang=\"en\">a code for officials or a guide for ministry pages"));
    let elsewhere = reader.get("/jurisdictions/nz").await.main();
    assert!(!elsewhere.contains("It does not prove absence."));
    let notes = reader.get("/api/v1/jurisdictions/mm/coverage").await.json()["notes"].clone();
    assert_eq!(notes[0]["found"], "nothing");
    assert!(notes.as_array().unwrap().iter().all(|n| n["limits"].as_str().unwrap().contains("not prove")));
}

#[rstest]
#[tokio::test]
async fn faulty_notes_are_refused_with_their_place_and_the_old_ones_stay(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let dir = tempfile::tempdir().unwrap();
    let content = Content::Folder(dir.path().into());
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../content");
    std::fs::copy(format!("{root}/jurisdictions.json"), dir.path().join("jurisdictions.json")).unwrap();
    let gaps = dir.path().join("gaps.json");
    let whole: Value =
        serde_json::from_str(&std::fs::read_to_string(format!("{root}/gaps.json")).unwrap()).unwrap();
    let acts = world.acts().await;
    std::fs::write(&gaps, whole.to_string()).unwrap();
    assert!(world.import(&content).await.refused.is_empty());
    assert_eq!(world.acts().await, acts, "the same notes again changed something");
    let mut faulty = whole.clone();
    faulty["notes"][1]["jurisdictions"][0] = "xx".into();
    faulty["notes"][3]["domain"] = "songs".into();
    faulty["notes"][4]["colour"] = "red".into();
    std::fs::write(&gaps, faulty.to_string()).unwrap();
    let refused: Vec<String> = world.import(&content).await.refused.iter().map(ToString::to_string).collect();
    let expected = [
        "gaps.json:2: jurisdictions[0]: \"xx\" is no jurisdiction here",
        "gaps.json:4: domain: \"songs\" is not one of: government-social-media",
        "gaps.json:5: (entry): unknown field `colour`",
    ];
    assert_eq!(refused.len(), 3, "{refused:?}");
    for (told, start) in refused.iter().zip(expected) {
        assert!(told.starts_with(start), "{told}");
    }
    assert!(reader.get("/jurisdictions/kh").await.main().contains("a code for officials"));
    let mut other = whole;
    other["notes"][1]["not_found"] = "a song".into();
    std::fs::write(&gaps, other.to_string()).unwrap();
    assert!(world.import(&content).await.refused.is_empty());
    let page = reader.get("/jurisdictions/kh").await.main();
    assert!(page.contains("a song") && !page.contains("a code for officials"));
}

#[rstest]
#[tokio::test]
async fn the_map_says_what_the_table_says(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let page = reader.get("/regions/asean").await.text();
    let map = between(&page, "<svg class=\"b-tiles\"", "</svg>").unwrap();
    assert!(map.len() <= 30_000, "{}", map.len());
    let tiles: BTreeMap<&str, &str> = map
        .split("<a href=\"")
        .skip(1)
        .map(|tile| (tile.split('"').next().unwrap(), between(tile, "b-tile-count", "/text>").unwrap()))
        .map(|(href, count)| (href, between(count, ">", "<").unwrap()))
        .collect();
    let body = between(&page, "<tbody>", "</tbody>").unwrap();
    let table: BTreeMap<&str, &str> = body
        .split("<th scope=\"row\"><a href=\"")
        .skip(1)
        .map(|row| (row.split('"').next().unwrap(), between(row, "<td>", "</td>").unwrap()))
        .collect();
    assert_eq!(tiles.len(), 12);
    assert_eq!(tiles, table);
    assert_eq!(tiles["/jurisdictions/id"], "22");
    assert_eq!(body.matches("b-evidence ").count(), 12);
}

#[rstest]
#[tokio::test]
async fn every_region_has_its_page_and_no_other(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let list = reader.get("/api/v1/regions").await.json();
    assert_eq!(list["total"], 7);
    let all = reader.get("/jurisdictions").await.text();
    let mut instruments = 0;
    for region in list["items"].as_array().unwrap() {
        let address = region["address"].as_str().unwrap();
        assert!(all.contains(&format!("href=\"{address}\"")), "{address}");
        let seen = reader.get(address).await;
        assert_eq!(seen.status.as_u16(), 200, "{address}");
        let page = seen.text();
        assert_eq!(page.contains("b-tiles"), address.ends_with("/asean"));
        let one = reader.get(&format!("/api/v1{address}")).await.json();
        let rows = between(&page, "<tbody>", "</tbody>").unwrap().matches("<tr>").count();
        assert_eq!(one["members"].as_array().unwrap().len(), rows, "{address}");
        let missing = ["domains", "elements"].map(|l| one["missing"][l].as_array().unwrap().len());
        let gaps = between(&page, "b-gaps\">", "</ul>").unwrap_or_default().matches("<li>").count();
        assert_eq!(missing.iter().sum::<usize>(), gaps, "{address}");
        instruments += one["instruments"].as_u64().unwrap();
    }
    assert_eq!(instruments, 296);
    for address in ["/regions/atlantis", "/regions", "/regions/ASEAN", "/api/v1/regions/atlantis"] {
        assert_eq!(reader.get(address).await.status.as_u16(), 404, "{address}");
    }
    assert_eq!(reader.get("/api/v1/jurisdictions/zz/coverage").await.status.as_u16(), 404);
}

#[tokio::test]
async fn exported_notes_are_those_that_were_imported() {
    let world = World::new(Db::Sqlite).await;
    let written = balai_library::export::gaps(&world.node.store, world.node.space).await.unwrap().unwrap();
    let written: Value = serde_json::from_str(&written).unwrap();
    let own: Value = serde_json::from_str(include_str!("../../../content/gaps.json")).unwrap();
    assert_eq!(written, own);
}
