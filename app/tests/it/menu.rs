//! The menu of guidelines: its pages, its filters, its links into the library and back, its JSON.

use balai::content::Content;
use balai_testkit::Db;
use rstest::rstest;

use crate::world::World;

const MENU: &str = include_str!("../../../content/guidelines/menu.json");

fn menu() -> serde_json::Value {
    serde_json::from_str(MENU).unwrap()
}

#[rstest]
#[tokio::test]
async fn every_guideline_has_a_page_with_its_evidence_and_its_links_lead_somewhere(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let list = reader.get("/api/v1/guidelines?limit=200").await.json();
    assert_eq!(list["total"], 137);
    assert!(list["next"].is_null());
    let mut proposals = 0;
    let mut further = std::collections::BTreeSet::new();
    for guideline in list["items"].as_array().unwrap() {
        let address = guideline["address"].as_str().unwrap();
        let seen = reader.get(address).await;
        assert_eq!(seen.status.as_u16(), 200, "{address}");
        let (text, page) = (seen.text(), seen.main());
        let own = page.contains("The menu’s own proposal");
        proposals += usize::from(own);
        assert_eq!(own, guideline["precedents"] == 0, "{address}");
        assert_eq!(own, guideline["evidence"].is_null(), "{address}");
        assert!(own || text.contains("class=\"b-evidence b-evidence--"), "{address}");
        assert!(!page.contains("{{"), "{address}: a blank is shown as such");
        further.extend(
            text.split("href=\"/").skip(1).map(|rest| rest.split(['"', '#']).next().unwrap().to_owned()),
        );
    }
    assert_eq!(proposals, 13);
    further.retain(|path| {
        path.starts_with("akn/") || path.starts_with("menu/") || path.starts_with("framework/")
    });
    assert!(further.len() > 250, "{}", further.len());
    for path in further {
        assert_eq!(reader.get(&format!("/{path}")).await.status.as_u16(), 200, "{path}");
    }
    assert_eq!(reader.get("/menu/nothing").await.status.as_u16(), 404);
    assert_eq!(reader.get("/menu/choices/nothing").await.status.as_u16(), 404);
    assert_eq!(reader.get("/menu/bundles/nothing").await.status.as_u16(), 404);
    assert_eq!(reader.get("/api/v1/guidelines/nothing").await.status.as_u16(), 404);
}

#[rstest]
#[tokio::test]
async fn a_guideline_tells_what_one_must_know_to_choose_it(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let page = reader.get("/menu/mo-before-publication").await.main();
    for part in [
        "Model text",
        "[premod hours]",
        "Working hours until a comment appears",
        "For example: 8",
        "limits",
        "How an auditor would check it",
        "Safeguards",
        "Three-part test for every restriction",
        "Cannot stand beside",
        "Which moderation model?",
        "Precedents",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    // The way back: an instrument names the guidelines that name it.
    let found = reader.get("/api/v1/guidelines/ip-logo-use").await.json();
    let shown_by = found["shown_by"].as_array().unwrap();
    let there = shown_by.iter().any(|p| p["address"].as_str().unwrap().starts_with("/akn/ke/"));
    assert!(there, "{found}");
    let address = shown_by.iter().find(|p| p["jurisdiction"] == "ke").unwrap()["address"].as_str().unwrap();
    let back = reader.get(address).await;
    assert!(back.main().contains("Guidelines that name this as a precedent"), "{address}");
    assert!(back.text().contains("href=\"/menu/ip-logo-use\""), "{address}");
}

#[rstest]
#[tokio::test]
async fn words_and_facets_find_guidelines_and_count_them(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let menu = menu();
    let guidelines = menu["guidelines"].as_array().unwrap();
    let total = async |reader: &mut balai_testkit::Browser, query: &str| -> usize {
        let list = reader.get(&format!("/api/v1/guidelines?{query}")).await.json();
        usize::try_from(list["total"].as_u64().unwrap_or_else(|| panic!("{query}: {list}"))).unwrap()
    };
    for element in menu["elements"].as_array().unwrap() {
        let slug = element["slug"].as_str().unwrap();
        let expected = guidelines.iter().filter(|g| g["element"] == slug).count();
        assert_eq!(total(&mut reader, &format!("element={slug}")).await, expected, "{slug}");
    }
    let limiting = guidelines.iter().filter(|g| g["balance"]["openness"].as_i64().unwrap() < 0).count();
    assert_eq!(total(&mut reader, "openness=-1&openness=-2").await, limiting);
    let both = guidelines.iter().filter(|g| {
        g["audience"] == "moderators" && g["balance"]["rights"].as_array().unwrap().contains(&"remedy".into())
    });
    assert_eq!(total(&mut reader, "audience=moderators&right=remedy").await, both.count());
    // All words, in any form of their ending; in the reader's own script the names of elements.
    assert!(total(&mut reader, "q=seal+logo").await >= 1);
    assert_eq!(total(&mut reader, "q=zzzzqqqq").await, 0);
    let thai = reader.get("/th/menu?q=%E0%B8%84%E0%B8%A7%E0%B8%B2%E0%B8%A1%E0%B9%80%E0%B8%9B%E0%B9%87%E0%B8%99%E0%B8%AA%E0%B9%88%E0%B8%A7%E0%B8%99%E0%B8%95%E0%B8%B1%E0%B8%A7&element=privacy").await;
    assert!(thai.text().contains("/th/menu/pr-"), "{}", thai.main());
    let page = reader.get("/menu?q=blocking&element=moderation").await;
    assert!(page.text().contains("<mark>"), "{}", page.main());
    let count = total(&mut reader, "q=blocking&element=moderation").await;
    assert!(page.main().contains(&format!("{count} guideline")), "{}", page.main());
    for bad in ["element=nothing", "strength=strong", "openness=3", "page=99", "page=0"] {
        assert!(reader.get(&format!("/menu?{bad}")).await.status.is_client_error(), "{bad}");
    }
}

#[rstest]
#[tokio::test]
async fn choices_stand_side_by_side_and_bundles_name_their_guidelines(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let menu = menu();
    let all = reader.get("/menu/choices").await.text();
    for choice in menu["choices"].as_array().unwrap() {
        let slug = choice["id"].as_str().unwrap();
        assert!(all.contains(&format!("href=\"/menu/choices/{slug}\"")), "{slug}");
        let page = reader.get(&format!("/menu/choices/{slug}")).await;
        let options = choice["options"].as_array().unwrap().len();
        assert_eq!(page.text().matches("class=\"b-option\"").count(), options, "{slug}");
        assert_eq!(page.text().matches("class=\"b-evidence b-evidence--").count(), options, "{slug}");
    }
    for bundle in menu["bundles"].as_array().unwrap() {
        let slug = bundle["id"].as_str().unwrap();
        let page = reader.get(&format!("/menu/bundles/{slug}")).await.text();
        for guideline in bundle["guidelines"].as_array().unwrap() {
            assert!(page.contains(&format!("href=\"/menu/{}\"", guideline.as_str().unwrap())), "{slug}");
        }
    }
    assert_eq!(reader.get("/api/v1/choices").await.json()["total"], 15);
    assert_eq!(reader.get("/api/v1/bundles").await.json()["total"], 4);
}

#[rstest]
#[tokio::test]
async fn loading_the_menu_again_changes_nothing_and_a_changed_clause_becomes_a_version(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let before = world.acts().await;
    let outcome = world.import(&Content::Embedded).await;
    assert!(outcome.refused.is_empty(), "{:?}", outcome.refused);
    assert_eq!(world.acts().await, before);
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("guidelines")).unwrap();
    let file = dir.path().join("guidelines/menu.json");
    std::fs::write(
        dir.path().join("jurisdictions.json"),
        include_str!("../../../content/jurisdictions.json"),
    )
    .unwrap();
    std::fs::write(&file, MENU.replacen("Seal and logo", "Seal, logo and name", 1)).unwrap();
    let outcome = world.import(&Content::Folder(dir.path().to_owned())).await;
    assert!(outcome.refused.is_empty(), "{:?}", outcome.refused);
    let mut reader = world.visitor();
    assert!(reader.get("/menu/ip-logo-use").await.main().contains("Seal, logo and name"));
    assert_eq!(reader.get("/api/v1/guidelines").await.json()["total"], 137);
    let address = balai_model::Address::parse("/menu/ip-logo-use").unwrap();
    let found = balai_register::thing::at_address(&world.node.store, world.node.space, &address).await;
    let balai_register::Found::Here(thing) = found.unwrap() else { panic!("it lives there") };
    let texts =
        balai_register::text::expressions(&world.node.store, world.node.space, thing.id).await.unwrap();
    assert_eq!(texts.iter().map(|e| e.version).collect::<Vec<_>>(), [2, 1]);
    // One fault, and nothing of the menu is taken.
    std::fs::write(&file, MENU.replacen("ke-nps-social-media-order-2017", "ke-nothing", 1)).unwrap();
    let outcome = world.import(&Content::Folder(dir.path().to_owned())).await;
    assert_eq!(outcome.refused.len(), 1, "{:?}", outcome.refused);
    assert!(outcome.refused[0].reason.contains("\"ke-nothing\" is no record here"));
    assert!(reader.get("/menu/ip-logo-use").await.main().contains("Seal, logo and name"));
}
