//! Citations for reference managers.

use balai::content::Content;
use balai_testkit::Db;
use rstest::rstest;

use crate::world::{ORIGIN, World};

/// The fields of a BibTeX entry; panics where braces do not pair.
fn entry(text: &str) -> (String, String, Vec<(String, String)>) {
    let (kind, rest) = text.trim().strip_prefix('@').unwrap().split_once('{').unwrap();
    let (key, mut rest) = rest.split_once(",\n").unwrap();
    let mut fields = Vec::new();
    while let Some((name, value)) = rest.trim_start().split_once(" = ") {
        let mut depth = 0i32;
        let mut end = value.len();
        for (at, letter) in value.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            assert!(depth >= -1, "{text}");
            if (depth == 0 && letter == ',') || depth < 0 {
                end = at;
                break;
            }
        }
        fields.push((name.to_owned(), value[..end].trim().to_owned()));
        rest = value[end..].trim_start_matches(',');
    }
    assert_eq!(rest.trim(), "}", "{text}");
    (kind.to_owned(), key.to_owned(), fields)
}

#[rstest]
#[tokio::test]
async fn every_instrument_has_both_citations(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let mut kinds = std::collections::BTreeSet::new();
    for cursor in ["c0", "c150"] {
        let list = reader.get(&format!("/api/v1/instruments?limit=150&cursor={cursor}")).await.json();
        for item in list["items"].as_array().unwrap() {
            let id = item["id"].as_str().unwrap();
            let url = format!("{ORIGIN}{}", item["address"].as_str().unwrap());
            let bib = reader.get(&format!("/library/cite/{id}.bib")).await;
            let (kind, key, fields) = entry(&bib.text());
            let field = |name: &str| fields.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
            assert_eq!((key.as_str(), field("url").unwrap()), (id, format!("{{{url}}}")));
            let year = item["adopted"].as_str().map(|date| format!("{{{}}}", &date[..4]));
            assert_eq!(field("year"), year, "{id}");
            assert!(field("urldate").is_none());
            if let Some(original) = item["title_original"].as_str().filter(|t| **t != item["title"]) {
                let plain = original.chars().all(|c| c.is_alphanumeric() || c == ' ');
                assert!(!plain || field("titleaddon") == Some(format!("{{{original}}}")), "{id}");
            }
            let csl = reader.get(&format!("/library/cite/{id}.json")).await;
            assert_eq!(csl.header("content-type"), "application/vnd.citationstyles.csl+json");
            let csl = csl.json();
            assert_eq!((&csl[0]["id"], &csl[0]["URL"]), (&item["id"], &url.into()));
            assert_eq!(
                (&csl[0]["title"], &csl[0]["author"][0]["literal"]),
                (&item["title"], &item["issuer"])
            );
            assert!(csl[0]["accessed"].is_null());
            if item["kind"] == "constitution" {
                assert_eq!((csl[0]["type"].as_str(), kind.as_str()), (Some("legislation"), "legislation"));
            }
            kinds.insert((item["kind"].as_str().unwrap().to_owned(), kind));
        }
    }
    for (what, kind) in [("law", "legislation"), ("policy", "techreport"), ("declaration", "misc")] {
        assert!(kinds.contains(&(what.to_owned(), kind.to_owned())), "{kinds:?}");
    }
}

#[tokio::test]
async fn tex_and_versions_are_minded() {
    let world = World::new(Db::Sqlite).await;
    let dir = tempfile::tempdir().unwrap();
    let survey = include_str!("../../../content/instruments/asean.jsonl");
    let mut record: serde_json::Value = serde_json::from_str(survey.lines().next().unwrap()).unwrap();
    record["title"] = "50 % of {A & B} \\input{x} #1".into();
    record["title_original"] = "พระราชบัญญัติ_คอมพิวเตอร์".into();
    std::fs::write(dir.path().join("one.jsonl"), record.to_string()).unwrap();
    world.import(&Content::Folder(dir.path().into())).await;
    let mut reader = world.visitor();
    let bib = reader.get("/library/cite/asean-ahrd-2012.bib").await.text();
    let (_, _, fields) = entry(&bib);
    let title = fields.iter().find(|(name, _)| name == "title").unwrap();
    assert_eq!(
        title.1,
        "{{50 \\% of \\textbraceleft{}A \\& B\\textbraceright{} \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\#1}}"
    );
    assert!(bib.contains("titleaddon = {พระราชบัญญัติ\\_คอมพิวเตอร์}"), "{bib}");
    let csl = reader.get("/library/cite/asean-ahrd-2012.json").await.json();
    assert_eq!(csl[0]["original-title"], "พระราชบัญญัติ_คอมพิวเตอร์");
    assert_eq!(csl[0]["issued"], serde_json::json!({ "date-parts": [[2012, 11, 18]] }));
    let old = reader.get("/library/cite/asean-ahrd-2012.json?version=1").await.json();
    assert_eq!(old[0]["title"], "ASEAN Human Rights Declaration");
    assert!(old[0]["URL"].as_str().unwrap().ends_with("/ahrd-2012?version=1"), "{old}");
    for missing in ["asean-ahrd-2012", "asean-ahrd-2012.ris", "nothing.bib", "asean-ahrd-2012.bib?version=9"]
    {
        assert_eq!(reader.get(&format!("/library/cite/{missing}")).await.status.as_u16(), 404, "{missing}");
    }
    let page = reader.get("/akn/aa-asean/declaration/2012-11-18/ahrd-2012").await.text();
    assert!(page.contains("/library/cite/asean-ahrd-2012.bib\""), "{page}");
}
