use balai_testkit::{Browser, Db, Seen};
use rstest::rstest;

use crate::world::World;

async fn found(reader: &mut Browser, query: &str) -> Seen {
    let seen = reader.get(&format!("/library?{query}")).await;
    assert_eq!(seen.status.as_u16(), 200, "{query}: {}", seen.main());
    seen
}

/// The titles of an API list, in order.
async fn titles(reader: &mut Browser, query: &str) -> Vec<String> {
    let list = reader.get(&format!("/api/v1/instruments?limit=200&{query}")).await.json();
    list["items"].as_array().unwrap().iter().map(|i| i["title"].as_str().unwrap().to_owned()).collect()
}

#[rstest]
#[tokio::test]
async fn all_instruments_are_there_with_facets_and_counts(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let page = found(&mut reader, "").await.main();
    assert!(page.contains("296 instruments"), "{page}");
    for facet in [
        "Jurisdiction",
        "Region",
        "Kind",
        "Domain of law",
        "Policy element",
        "What it does",
        "Binding",
        "Status",
        "Language of the original",
        "Year",
        "Evidence",
    ] {
        assert!(page.contains(facet), "{facet}");
    }
    assert!(page.contains("United States 27") && page.contains("Philippines 18"), "{page}");
    let facets = reader.get("/api/v1/facets?region=asean").await.json();
    let regions = &facets["items"][1];
    assert_eq!(regions["facet"], "region");
    // A facet's own choice does not hide its other values.
    assert!(regions["values"].as_array().unwrap().len() > 5, "{regions}");
    let listed = reader.get("/api/v1/instruments?region=asean").await.json();
    let of_asean = regions["values"].as_array().unwrap().iter().find(|v| v["value"] == "asean").unwrap();
    assert_eq!(listed["total"], of_asean["count"]);
}

#[tokio::test]
async fn every_facet_value_leads_to_as_many_instruments_as_it_says() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let facets = reader.get("/api/v1/facets?limit=200").await.json();
    for facet in facets["items"].as_array().unwrap() {
        for value in facet["values"].as_array().unwrap() {
            let (name, value_name) = (facet["facet"].as_str().unwrap(), value["value"].as_str().unwrap());
            let list = reader.get(&format!("/api/v1/instruments?{name}={value_name}&limit=1")).await.json();
            assert_eq!(list["total"], value["count"], "{name}={value_name}");
        }
    }
}

#[rstest]
#[tokio::test]
async fn words_are_found_in_every_script(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    for (words, title) in [
        ("ข้อมูลส่วนบุคคล", "Personal Data Protection Act"),
        ("คอมพิวเตอร์", "Computer"),
        ("คอม\u{200b}พิว\u{200b}เตอร์", "Computer"),
        ("政务新媒体", "government new media"),
        ("an ninh mang", "Cybersecurity"),
        ("AN NINH MẠNG", "Cybersecurity"),
        ("sosial media", "ocial"),
        ("공직자", "public officials"),
        ("ソーシャル", "Social"),
        ("Keterbukaan", "nformation"),
    ] {
        let titles = titles(&mut reader, &format!("q={}", balai_library::filter::encode(words))).await;
        assert!(
            titles.iter().any(|t| t.to_lowercase().contains(&title.to_lowercase())),
            "{words}: {titles:?}"
        );
    }
}

/// Khmer, Lao, Burmese and Tamil titles are not in the survey yet: records made for this test have them.
#[rstest]
#[tokio::test]
async fn words_are_found_in_scripts_the_survey_lacks(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let survey = include_str!("../../../content/instruments/asean.jsonl");
    let originals = [
        ("km", "ច្បាប់ស្តីពីការប្រើប្រាស់បណ្តាញសង្គមរបស់មន្ត្រីរាជការ", "បណ្តាញសង្គម"),
        ("lo", "ດໍາລັດວ່າດ້ວຍການຄຸ້ມຄອງຂໍ້ມູນຂ່າວສານຜ່ານອິນເຕີເນັດ", "ຂໍ້ມູນຂ່າວສານ"),
        ("my", "ပြည်သူ့ဝန်ထမ်းများ လူမှုကွန်ရက်အသုံးပြုခြင်းဆိုင်ရာ ညွှန်ကြားချက်", "ပြည်သူ့ဝန်ထမ်း"),
        ("ta", "அரசு ஊழியர்களின் சமூக ஊடகப் பயன்பாடு", "சமூக"),
        ("tet", "Dekretu-Lei kona-ba komunikasaun sosiál governu nian", "komunikasaun sosial"),
        ("fil", "Patakaran sa paggamit ng social media ng mga kawani ng pamahalaan", "pamahalaan"),
    ];
    let dir = tempfile::tempdir().unwrap();
    let lines: Vec<String> = survey
        .lines()
        .zip(originals)
        .map(|(line, (lang, original, _))| {
            let mut record: serde_json::Value = serde_json::from_str(line).unwrap();
            record["title_original"] = original.into();
            record["languages"] = serde_json::json!([lang]);
            record["relations"] = serde_json::json!([]);
            record.to_string()
        })
        .collect();
    std::fs::write(dir.path().join("made.jsonl"), lines.join("\n")).unwrap();
    world.import(&balai::content::Content::Folder(dir.path().into())).await;
    let mut reader = world.visitor();
    for (lang, original, words) in originals {
        let page = found(&mut reader, &format!("q={}", balai_library::filter::encode(words))).await;
        assert!(page.main().contains("1 instrument"), "{lang}: {}", page.main());
        // Marked as whole words, in the language of the title.
        let plain = page.text().replace("<mark>", "").replace("</mark>", "");
        assert!(plain.contains(original), "{lang}");
        assert!(page.text().contains(&format!("lang=\"{lang}\"")), "{lang}");
        assert!(page.text().contains("<mark>"), "{lang}");
    }
}

#[tokio::test]
async fn a_mistyped_word_finds_what_was_meant_and_says_so() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let page = found(&mut reader, "q=goverment+recrods").await;
    assert!(
        page.main().contains("No record has the word “goverment”. We looked for “government”"),
        "{}",
        page.main()
    );
    assert!(
        page.text().contains("<mark>Government</mark>") || page.text().contains("<mark>government</mark>")
    );
    let right = found(&mut reader, "q=government").await.main();
    assert!(!right.contains("No record has the word"));
    // A plural finds the singular, by stem.
    assert!(found(&mut reader, "q=blocking").await.text().contains("<mark>block"));
}

#[tokio::test]
async fn provisions_are_hits_of_their_own() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let page = found(&mut reader, "q=blocking+users&view=provisions&stance=restricts").await;
    assert!(page.main().contains("provision"), "{}", page.main());
    let list = reader.get("/api/v1/provisions?stance=restricts&element=moderation&limit=200").await.json();
    let items = list["items"].as_array().unwrap();
    assert!(items.len() > 5);
    for item in items {
        assert_eq!(item["stance"], "restricts");
        assert!(item["elements"].as_array().unwrap().iter().any(|e| e == "moderation"), "{item}");
        assert!(["seen", "partly-seen", "general-knowledge"].contains(&item["evidence"].as_str().unwrap()));
        let page = reader.get(item["address"].as_str().unwrap()).await;
        assert_eq!(page.status.as_u16(), 200, "{item}");
        // An address shows one provision and leads to the whole.
        assert!(page.main().contains("See the whole instrument"));
    }
    let without_words = reader.get("/api/v1/provisions?limit=1").await.json();
    assert!(without_words["total"].as_u64().unwrap() > 1_000);
}

#[tokio::test]
async fn every_instrument_and_provision_answers_at_its_address() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let list = reader.get("/api/v1/instruments?limit=200").await.json();
    let mut addresses: Vec<String> = Vec::new();
    for item in list["items"].as_array().unwrap() {
        addresses.push(item["address"].as_str().unwrap().to_owned());
        let whole = reader.get(&format!("/api/v1/instruments/{}", item["id"].as_str().unwrap())).await.json();
        let provisions = whole["key_provisions"].as_array().unwrap();
        addresses.extend(provisions.iter().take(2).map(|p| p["address"].as_str().unwrap().to_owned()));
    }
    assert!(addresses.len() > 400);
    for address in addresses {
        assert_eq!(reader.get(&address).await.status.as_u16(), 200, "{address}");
    }
}

#[tokio::test]
async fn the_same_question_has_the_same_answer() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let first = titles(&mut reader, "q=social+media+policy").await;
    assert!(first.len() > 50);
    for _ in 0..5 {
        assert_eq!(titles(&mut reader, "q=social+media+policy").await, first);
    }
}

#[tokio::test]
async fn lists_are_ordered_as_asked() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let dates = |list: serde_json::Value| -> Vec<String> {
        list["items"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|i| i["adopted"].as_str().map(str::to_owned))
            .collect()
    };
    let newest = dates(reader.get("/api/v1/instruments?sort=newest&limit=200").await.json());
    assert!(newest.is_sorted_by(|a, b| a[..4] >= b[..4]), "{newest:?}");
    let oldest = dates(reader.get("/api/v1/instruments?sort=oldest&limit=200").await.json());
    assert!(oldest.is_sorted_by(|a, b| a[..4] <= b[..4]), "{oldest:?}");
    let titles = titles(&mut reader, "sort=title").await;
    assert!(titles[0] < titles[100], "{titles:?}");
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repeat() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let mut hrefs = Vec::new();
    for page in 1..=15 {
        let text = found(&mut reader, &format!("page={page}")).await.text();
        hrefs.extend(
            text.split("b-result__title\"><a class=\"govuk-link\" href=\"")
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap().to_owned()),
        );
    }
    assert_eq!(hrefs.len(), 296);
    hrefs.sort();
    hrefs.dedup();
    assert_eq!(hrefs.len(), 296);
    assert_eq!(reader.get("/library?page=16").await.status.as_u16(), 404);
}

#[rstest]
#[tokio::test]
async fn an_instrument_page_shows_every_fact_with_its_evidence(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let page = reader.get("/akn/aa-asean/declaration/2012-11-18/ahrd-2012").await;
    let main = page.main();
    for part in [
        "ASEAN Human Rights Declaration",
        "Partly seen",
        "Issued by Heads of State/Government of ASEAN",
        "Adopted 18 November 2012",
        "In force",
        "Not binding",
        "3 key provisions",
        "art. 21 Protects",
        "Wording of arts. 8, 21 and 23 from general knowledge.",
        "The text itself, or a page about it, was seen at this address.",
        "Permanent address: https://balai.test/akn/aa-asean/declaration/2012-11-18/ahrd-2012",
        "Version 1",
    ] {
        assert!(main.contains(part), "{part}: {main}");
    }
    let some = reader.get("/akn/aa-asean/declaration/2012-11-18/ahrd-2012?stance=restricts").await.main();
    assert!(some.contains("1 of 3 provisions shown.") && !some.contains("art. 21 Protects"), "{some}");
}

#[tokio::test]
async fn no_record_is_listed_without_its_evidence() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    for address in ["/library", "/library?q=privacy", "/library?view=provisions", "/jurisdictions/th"] {
        let text = reader.get(address).await.text();
        let results: Vec<&str> =
            text.split("class=\"b-result\"").skip(1).filter_map(|rest| rest.split("</li>").next()).collect();
        assert!(!results.is_empty());
        for result in results {
            assert_eq!(result.matches("class=\"b-evidence b-evidence--").count(), 1, "{address}: {result}");
        }
    }
}

#[tokio::test]
async fn the_feed_is_atom_and_tells_what_is_new() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let feed = reader.get("/library/feed.atom").await;
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    let text = feed.text();
    assert_eq!(text.matches("<entry").count(), 50);
    assert!(text.contains("<id>https://balai.test/library/feed.atom</id>"));
    assert!(text.contains("<updated>2026-11-23T"), "{}", &text[..600]);
}

#[rstest]
#[tokio::test]
async fn the_framework_and_the_jurisdictions_have_their_pages(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let framework = reader.get("/framework").await;
    assert_eq!(framework.text().matches("class=\"b-card\"").count(), 11 + 22 + 18);
    let element = reader.get("/framework/elements/records-retention").await.main();
    assert!(element.contains("How posts, comments and decisions are captured"), "{element}");
    let all = reader.get("/jurisdictions").await.main();
    assert!(all.contains("Timor-Leste 9 instruments"), "{all}");
    assert_eq!(reader.get("/jurisdictions/zz").await.status.as_u16(), 404);
    assert_eq!(reader.get("/framework/elements/nothing").await.status.as_u16(), 404);
}
