//! Templates of processes as guides to read, and how they enter.

use balai::content::Content;
use balai_testkit::Db;
use rstest::rstest;
use serde_json::Value;

use crate::world::World;

const FILE: &str = include_str!("../../../content/processes/processes.json");

fn file() -> Value {
    serde_json::from_str(FILE).unwrap()
}

fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value[field].as_array().unwrap_or_else(|| panic!("{field} of {value}"))
}

fn word<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("{field} of {value}"))
}

/// A text as a page has it.
fn shown(text: &str) -> String {
    text.replace('&', "&#38;").replace('\'', "&#39;").replace('"', "&#34;")
}

/// Every text of a stage that a reader of the guide must find.
fn texts(stage: &Value) -> Vec<&str> {
    let mut all = vec![word(stage, "title"), word(stage, "goal")];
    for (field, parts) in [
        ("steps", &["title", "description", "output"][..]),
        ("participation_points", &["how", "minimum"][..]),
        ("gates", &["question", "evidence", "if_no"][..]),
        ("risks", &["risk", "mitigation"][..]),
    ] {
        all.extend(list(stage, field).iter().flat_map(|one| parts.iter().map(|part| word(one, part))));
    }
    for field in ["inputs", "outputs"] {
        all.extend(list(stage, field).iter().map(|text| text.as_str().unwrap()));
    }
    all
}

#[rstest]
#[tokio::test]
async fn a_guide_leaves_nothing_out(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let file = file();
    let index = reader.get("/processes").await.text();
    let mut steps = 0;
    for template in list(&file, "templates") {
        let address = format!("/processes/templates/{}", word(template, "id"));
        assert!(index.contains(&format!("href=\"{address}\"")), "{address}");
        let page = reader.get(&address).await.text();
        let mut instruments = 0;
        for stage in list(template, "stages") {
            for text in texts(stage) {
                assert!(page.contains(&shown(text)), "{address}: {text}");
            }
            for step in list(stage, "steps") {
                steps += 1;
                let role =
                    list(&file, "roles").iter().find(|role| role["id"] == step["responsible"]).unwrap();
                let title = shown(word(step, "title"));
                let stands = page.split(&format!("<strong><span>{title}</span></strong>")).nth(1).unwrap();
                assert!(stands.starts_with(&format!(
                    " <span class=\"b-small\">(<span>{}</span>)</span><br>",
                    shown(word(role, "title"))
                )));
            }
            for source in list(stage, "sources") {
                let source = list(&file, "sources").iter().find(|s| s["id"] == *source).unwrap();
                assert!(page.contains(&format!("href=\"{}\"", shown(word(source, "url")))), "{source}");
            }
            instruments += list(stage, "instruments").len();
        }
        assert_eq!(
            page.matches("b-evidence--").count(),
            instruments,
            "{address}: no instrument without evidence"
        );
        assert!(page.contains("planning proposal"), "{address}");
        assert!(!page.contains("not in the library"), "{address}");
        for href in page.split("<main").nth(1).unwrap().split("href=\"").skip(1) {
            let href = href.split('"').next().unwrap();
            if href.starts_with('/') {
                assert_eq!(reader.get(href).await.status.as_u16(), 200, "{address}: {href}");
            }
        }
        let whole = reader.get(&format!("/api/v1/process-templates/{}", word(template, "id"))).await.json();
        assert_eq!(list(&whole, "stages").len(), list(template, "stages").len());
        let bodies = list(&whole, "stages").iter().flat_map(|stage| list(stage, "instruments"));
        assert!(bodies.into_iter().all(|body| body["title"].is_string() && body["evidence"].is_string()));
    }
    assert_eq!(steps, 69);
    assert_eq!(reader.get("/api/v1/process-templates").await.json()["total"], 4);
    for nothing in ["/processes/templates/nothing", "/api/v1/process-templates/nothing"] {
        assert_eq!(reader.get(nothing).await.status.as_u16(), 404, "{nothing}");
    }
}

#[tokio::test]
async fn a_guideline_is_a_link_to_the_menu() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let page = reader.get("/processes/templates/national-policy").await.text();
    let link = page.split("href=\"/menu/le-staff-representatives\"").nth(1);
    let words = link.unwrap_or_else(|| panic!("{page}")).split("</a>").next().unwrap();
    assert!(!words.ends_with('>'), "the link has the guideline's title");
    assert_eq!(reader.get("/menu/le-staff-representatives").await.status.as_u16(), 200);
}

#[rstest]
#[tokio::test]
async fn templates_enter_once_and_a_wrong_one_is_refused(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let acts = world.acts().await;
    world.import(&Content::Embedded).await;
    assert_eq!(world.acts().await, acts, "the same again changes nothing");
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("processes")).unwrap();
    std::fs::write(dir.path().join("none.jsonl"), "").unwrap();
    let mut wrong = file();
    let one = wrong["templates"][2].clone();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut template = one.clone();
        change(&mut template);
        template
    };
    wrong["templates"] = serde_json::json!([
        with(&|t| t["stages"][0]["instruments"] = serde_json::json!(["/akn/aa-asean/law/1999/none"])),
        with(&|t| t["stages"][1]["steps"][0]["responsible"] = "king".into()),
        with(&|t| t["stages"][1]["sources"] = serde_json::json!(["hearsay"])),
        with(&|t| t["stages"][0]["duration_days"]["max"] = 8.into()),
        with(&|t| t["stages"][1]["steps"][0]["id"] = "s1".into()),
        with(&|t| t["stages"][1]["steps"][0]["mood"] = "good".into()),
        with(&|t| t["stages"][0]["steps"] = serde_json::json!([])),
        with(&|t| t["id"] = "Not An Id".into()),
        with(&|t| t["purpose"] = "Another purpose.".into()),
    ]);
    std::fs::write(dir.path().join("processes/processes.json"), wrong.to_string()).unwrap();
    let outcome = world.import(&Content::Folder(dir.path().into())).await;
    let refused: Vec<String> = outcome.refused.iter().map(ToString::to_string).collect();
    let expected = [
        "1: stages[0].instruments: \"/akn/aa-asean/law/1999/none\" is the address of no instrument here",
        "2: stages[1].roles: \"king\" is not among the roles",
        "3: stages[1].sources: \"hearsay\" is not among the sources",
        "4: expected_duration_days: must be the sum of the stages, 17 to 119",
        "5: stages[1]: \"s1\" stands twice",
        "6: (entry): unknown field `mood`",
        "7: stages[0].steps: is empty",
        "8: id: must hold only",
    ];
    assert_eq!(refused.len(), expected.len(), "{refused:#?}");
    for (got, wanted) in refused.iter().zip(expected) {
        assert!(got.starts_with(&format!("processes/processes.json:{wanted}")), "{got}");
    }
    let page = world.visitor().get("/processes/templates/small-agency-quick-start").await.main();
    assert!(page.contains("Another purpose."), "{page}");
}
