use balai::content::Content;
use balai_testkit::{Browser, Db};
use rstest::rstest;

use crate::world::World;

async fn items(reader: &mut Browser, address: &str) -> Vec<serde_json::Value> {
    let list = reader.get(address).await.json();
    list["items"].as_array().unwrap_or_else(|| panic!("{address}: {list}")).clone()
}

fn word(value: &serde_json::Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// The addresses of this site that a page's main part links to.
fn links(text: &str) -> Vec<String> {
    let main = text.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    let hrefs =
        main.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&"));
    hrefs.filter(|href| href.starts_with('/')).collect()
}

#[rstest]
#[tokio::test]
async fn every_page_of_the_framework_is_there_and_its_links_lead_somewhere(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let index = reader.get("/framework").await;
    assert_eq!(index.text().matches("class=\"b-card\"").count(), 11 + 22 + 18);
    let mut pages = links(&index.text());
    assert!(pages.contains(&"/framework/three-part-test".to_owned()), "{pages:?}");
    pages.retain(|page| page.starts_with("/framework/"));
    assert_eq!(pages.len(), 11 + 1 + 22 + 18);
    let mut further = std::collections::BTreeSet::new();
    for page in pages {
        let seen = reader.get(&page).await;
        assert_eq!(seen.status.as_u16(), 200, "{page}");
        let text = seen.text();
        let results = text.matches("class=\"b-result\"").count();
        let unknown = text.matches("Not in the library yet").count();
        let evidence = text.matches("class=\"b-evidence b-evidence--").count();
        assert_eq!(evidence + unknown, results, "{page}: no instrument without its evidence");
        assert!(results > 0, "{page}");
        further.extend(links(&text));
    }
    for page in further {
        assert_eq!(reader.get(&page).await.status.as_u16(), 200, "{page}");
    }
    for kind in ["principles", "elements", "domains"] {
        assert_eq!(reader.get(&format!("/framework/{kind}/nothing")).await.status.as_u16(), 404);
        assert_eq!(reader.get(&format!("/api/v1/{kind}/nothing")).await.status.as_u16(), 404);
    }
}

#[rstest]
#[tokio::test]
async fn a_principle_tells_what_it_asks_where_it_stands_and_who_heeds_it(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let page = reader.get("/framework/principles/privacy").await.main();
    for part in [
        "private life, home, messages or data",
        "International Covenant on Civil and Political Rights",
        "From general knowledge",
        "art. 17 No arbitrary or unlawful interference with privacy.",
        "ASEAN Human Rights Declaration",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let sovereign = reader.get("/framework/principles/national-sovereignty").await.main();
    assert!(
        sovereign.contains("Charter of the United Nations (1945), article 2 Not in the library yet"),
        "{sovereign}"
    );
    let all = items(&mut reader, "/api/v1/principles").await;
    assert_eq!(all.len(), 11);
    for principle in all {
        let slug = word(&principle["slug"]);
        let one = reader.get(&format!("/api/v1/principles/{slug}")).await.json();
        for source in one["sources"].as_array().unwrap() {
            assert_eq!(source["address"].is_null(), source["evidence"].is_null(), "{slug}: {source}");
        }
        let any = |field: &str, name: &str| -> String {
            let words = one[field].as_array().unwrap().iter();
            words.map(|value| format!("&{name}={}", word(value))).collect()
        };
        let (elements, domains) = (any("elements", "element"), any("domains", "domain"));
        for treatment in one["provisions"].as_array().unwrap() {
            let stance = word(&treatment["stance"]);
            let listed =
                reader.get(&format!("/api/v1/provisions?limit=1&stance={stance}{elements}{domains}")).await;
            assert_eq!(listed.json()["total"], treatment["count"], "{slug} {stance}");
        }
    }
}

#[rstest]
#[tokio::test]
async fn an_element_counts_what_the_library_counts(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    for element in items(&mut reader, "/api/v1/elements").await {
        let slug = word(&element["slug"]);
        let page = reader.get(&format!("/framework/elements/{slug}")).await.text();
        for ask in element["asks"].as_array().unwrap() {
            assert!(page.contains(&word(ask).replace('\'', "&#39;")), "{slug}: {ask}");
        }
        for stance in ["protects", "enables", "obliges", "restricts", "procedural"] {
            let list = format!("/api/v1/provisions?limit=1&element={slug}&stance={stance}");
            let total = reader.get(&list).await.json()["total"].as_u64().unwrap();
            let section = page.split(&format!("<section aria-labelledby=\"{stance}\">")).nth(1);
            let section = section.map(|rest| rest.split("</section>").next().unwrap().to_owned());
            match section {
                Some(section) => {
                    assert!(
                        section.contains(&format!("<span class=\"b-facet__count\">{total}</span>")),
                        "{slug} {stance} {total}: {section}"
                    );
                    let shown = section.matches("class=\"b-result\"").count() as u64;
                    assert_eq!(shown, total.min(6), "{slug} {stance}");
                }
                None => assert_eq!((total, stance), (0, "procedural"), "{slug}"),
            }
        }
    }
    for domain in items(&mut reader, "/api/v1/domains").await {
        let slug = word(&domain["slug"]);
        let total = &reader.get(&format!("/api/v1/instruments?limit=1&domain={slug}")).await.json()["total"];
        let page = reader.get(&format!("/framework/domains/{slug}")).await.main();
        assert!(page.contains(&format!("See all {total} instruments in the library")), "{slug}: {page}");
    }
}

#[rstest]
#[tokio::test]
async fn the_test_is_explained_with_provisions_that_are_there(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let text = world.visitor().get("/framework/three-part-test").await;
    let main = text.main();
    for part in [
        "Step 1: Is there a law, and can people know what it asks?",
        "Step 3: Is it needed",
        "Aiding or abetting online libel was struck down as vague and chilling.",
        "Fell short, says an authority:",
        "Leaves the question open:",
        "Thailand Partly seen",
    ] {
        assert!(main.contains(part), "{part}: {main}");
    }
    let examples: serde_json::Value =
        serde_json::from_str(include_str!("../../../content/framework/test.json")).unwrap();
    let all: usize =
        examples.as_array().unwrap().iter().map(|step| step["examples"].as_array().unwrap().len()).sum();
    assert_eq!(text.text().matches("class=\"b-result\"").count(), all);
}

async fn subject_links(world: &World) -> u64 {
    let sql = "select count(*) as n from register_link where kind not in
               ('cites', 'implements', 'amends', 'repeals', 'constrains', 'adapts')";
    balai_store::count(&world.node.store, sql, []).await.unwrap()
}

#[rstest]
#[tokio::test]
async fn what_provisions_speak_about_is_linked_once_and_made_up_for(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let all = subject_links(&world).await;
    assert!(all > 1_500, "{all}");
    world.import(&Content::Embedded).await;
    assert_eq!(subject_links(&world).await, all);
    // As an older program left it.
    let tx = world.node.store.begin().await.unwrap();
    balai_store::tell(&tx, "delete from register_link where kind in ('protects', 'of-domain')", [])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let again = world.import(&Content::Embedded).await;
    assert_eq!((again.changed, again.unchanged), (0, 296));
    assert_eq!(subject_links(&world).await, all);
    // They are for the other parts; the instrument's page shows relations only.
    let page = world.visitor().get("/akn/aa-asean/declaration/2012-11-18/ahrd-2012").await.main();
    assert!(!page.contains("of-domain") && !page.contains("rests-on"), "{page}");
}

#[rstest]
#[tokio::test]
async fn a_changed_record_takes_its_old_links_back(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let dir = tempfile::tempdir().unwrap();
    let line = include_str!("../../../content/instruments/asean.jsonl").lines().next().unwrap();
    let mut record: serde_json::Value = serde_json::from_str(line).unwrap();
    record["relations"] = serde_json::json!([]);
    let path = dir.path().join("one.jsonl");
    std::fs::write(&path, record.to_string()).unwrap();
    world.import(&Content::Folder(dir.path().into())).await;
    let mut reader = world.visitor();
    let privacy = reader.get("/framework/elements/privacy").await.main();
    assert!(privacy.contains("ASEAN Human Rights Declaration, art. 21"), "{privacy}");
    let provisions = record["key_provisions"].as_array_mut().unwrap();
    provisions.retain(|p| p["ref"] != "art. 23");
    provisions[1]["elements"] = serde_json::json!(["security"]);
    provisions[1]["stance"] = "enables".into();
    record["domain"] = serde_json::json!(["elections"]);
    std::fs::write(&path, record.to_string()).unwrap();
    world.import(&Content::Folder(dir.path().into())).await;
    for (page, listed) in [
        ("elements/privacy", false),
        ("elements/transparency", false),
        ("elements/security", true),
        ("elements/human-rights-safeguards", true),
        ("domains/data-protection", false),
        ("domains/elections", true),
    ] {
        let main = reader.get(&format!("/framework/{page}")).await.main();
        assert_eq!(main.contains("ASEAN Human Rights Declaration"), listed, "{page}: {main}");
    }
    assert_eq!(subject_links(&world).await, 3);
}

#[rstest]
#[tokio::test]
async fn a_principle_that_cites_what_is_not_there_is_refused(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("framework")).unwrap();
    std::fs::write(dir.path().join("none.jsonl"), "").unwrap();
    let principle = |address: &str, eid: &str, element: &str| {
        serde_json::json!({
            "slug": "made-up", "title": "Made up", "plain": "For this test.", "domains": [], "elements": [element],
            "sources": [{ "instrument": address, "provisions": [eid], "says": "…" }],
        })
    };
    let declaration = "/akn/aa-asean/declaration/2012-11-18/ahrd-2012";
    let principles = serde_json::json!([
        principle("/akn/aa-asean/declaration/1999/none", "art_1", "privacy"),
        principle(declaration, "art_99", "privacy"),
        principle(declaration, "art_21", "songs"),
        { "slug": "made-up" },
        principle(declaration, "art_21", "privacy"),
    ]);
    std::fs::write(dir.path().join("framework/principles.json"), principles.to_string()).unwrap();
    let outcome = world.import(&Content::Folder(dir.path().into())).await;
    let refused: Vec<String> = outcome.refused.iter().map(ToString::to_string).collect();
    let expected = [
        "framework/principles.json:1: sources[0].instrument: \"/akn/aa-asean/declaration/1999/none\" is the",
        "framework/principles.json:2: sources[0].provisions: \"art_99\" is no provision of",
        "framework/principles.json:3: elements[0]: \"songs\" is not in the vocabulary",
        "framework/principles.json:4: (entry): missing field",
    ];
    assert_eq!(refused.len(), expected.len(), "{refused:#?}");
    for (got, wanted) in refused.iter().zip(expected) {
        assert!(got.starts_with(wanted), "{got}");
    }
    assert_eq!(world.visitor().get("/framework/principles/made-up").await.status.as_u16(), 200);
}
