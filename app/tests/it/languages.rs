use std::collections::{BTreeMap, BTreeSet};

use balai_model::{Domain, Element, Evidence, InstrumentKind, Lang, Role, Stance, Status};
use balai_testkit::Db;

use crate::world::World;

#[tokio::test]
async fn the_address_then_the_choice_then_the_browser_decides_the_language() {
    let world = World::empty(Db::Sqlite).await;
    let lang = |text: &str| text.split("<html lang=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut reader = world.visitor();
    assert_eq!(lang(&reader.get("/about").await.text()), "en");
    let mut reader = reader.with("accept-language", "km;q=0.9, fr");
    assert_eq!(lang(&reader.get("/about").await.text()), "km");
    reader.post("/language", "language=lo&return=/about").await;
    assert_eq!(lang(&reader.get("/about").await.text()), "lo");
    let seen = reader.get("/zh/about").await;
    assert_eq!((lang(&seen.text()).as_str(), seen.header("content-language")), ("zh-Hans", "zh-Hans"));
    // Links keep the language of the address.
    assert!(seen.text().contains("href=\"/zh/library\""));
    assert!(seen.header("vary").contains("accept-language"));
}

#[tokio::test]
async fn every_page_speaks_every_language() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.signed_in(Role::Owner).await;
    let pages = [
        "/",
        "/library",
        "/library?q=xqzw",
        "/library?q=goverment",
        "/akn/aa-asean/declaration/2012-11-18/ahrd-2012",
        "/jurisdictions",
        "/jurisdictions/th",
        "/framework",
        "/framework/elements/privacy",
        "/about",
        "/about/languages",
        "/display",
        "/office",
        "/nothing",
    ];
    for lang in Lang::ALL {
        for page in pages {
            let text = reader.get(&format!("/{lang}{page}")).await.text();
            // A message nobody wrote would be shown by its name.
            for id in [
                "nav-",
                "problem-",
                "facet-",
                "kind-",
                "status-",
                "evidence-",
                "element-",
                "sort-",
                "office-",
                "home-",
            ] {
                let shown_by_name = text.contains(&format!(">{id}"));
                assert!(!shown_by_name, "{lang}{page}: a message {id}… has no words");
            }
        }
    }
}

#[tokio::test]
async fn words_exist_in_all_languages_with_the_same_variables() {
    let world = World::empty(Db::Sqlite).await;
    let mut words: BTreeMap<Lang, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for file in world.node.house.word_files() {
        let messages = words.entry(file.lang).or_default();
        let mut id = String::new();
        for line in file.source.lines() {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" =") {
                id = line.split(" =").next().unwrap().to_owned();
                let before = messages.insert(id.clone(), BTreeSet::new());
                assert!(before.is_none(), "{}: {id} stands twice", file.name);
            }
            let variables = line
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric()).collect::<String>());
            messages.entry(id.clone()).or_default().extend(variables);
        }
    }
    assert_eq!(words.len(), 13);
    let english = words[&Lang::En].clone();
    assert!(english.len() > 300, "{}", english.len());
    for (lang, messages) in &words {
        let ids: BTreeSet<_> = messages.keys().collect();
        let expected: BTreeSet<_> = english.keys().collect();
        let missing: Vec<_> = expected.difference(&ids).collect();
        let surplus: Vec<_> = ids.difference(&expected).collect();
        assert!(missing.is_empty() && surplus.is_empty(), "{lang}: missing {missing:?}, surplus {surplus:?}");
        for (id, variables) in messages {
            // `$count` only chooses a form, which languages with one form do not need.
            let bare = |set: &BTreeSet<String>| {
                set.iter().filter(|v| *v != "count").cloned().collect::<BTreeSet<_>>()
            };
            assert_eq!(bare(variables), bare(&english[id]), "{lang}: {id}");
        }
    }
}

#[tokio::test]
async fn every_word_of_the_vocabulary_and_of_the_templates_has_a_message() {
    let world = World::empty(Db::Sqlite).await;
    let words = &world.node.words;
    let mut ids: Vec<String> = Vec::new();
    ids.extend(InstrumentKind::ALL.iter().map(|w| format!("kind-{w}")));
    ids.extend(Status::ALL.iter().map(|w| format!("status-{w}")));
    ids.extend(Stance::ALL.iter().map(|w| format!("stance-{w}")));
    ids.extend(Evidence::ALL.iter().flat_map(|w| [format!("evidence-{w}"), format!("evidence-{w}-means")]));
    ids.extend(Domain::ALL.iter().map(|w| format!("domain-{w}")));
    ids.extend(Element::ALL.iter().map(|w| format!("element-{w}")));
    ids.extend(Role::ALL.iter().map(|r| format!("role-{}", r.slug())));
    ids.extend(balai_library::import::REGIONS.iter().map(|r| format!("region-{r}")));
    let mut seen = 0;
    for folder in [
        "app/templates",
        "kit/web/templates",
        "parts/library/templates",
        "parts/framework/templates",
        "parts/composer/templates",
        "parts/processes/templates",
    ] {
        let folder = format!("{}/../{folder}", env!("CARGO_MANIFEST_DIR"));
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            for call in [".w(\"", ".with(\"", ".with2(\"", ".count(\""] {
                for rest in text.split(call).skip(1) {
                    ids.push(rest.split('"').next().unwrap().to_owned());
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 100, "{seen}");
    let missing: Vec<&String> = ids.iter().filter(|id| !words.has(Lang::En, id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[tokio::test]
async fn thai_dates_are_buddhist_and_burmese_digits_are_burmese() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let address = "/akn/aa-asean/declaration/2012-11-18/ahrd-2012";
    let thai = reader.get(&format!("/th{address}")).await.main();
    assert!(thai.contains("18 พฤศจิกายน 2555 (ค.ศ. 2012)"), "{thai}");
    let burmese = reader.get(&format!("/my{address}")).await.main();
    assert!(burmese.contains("၂၀၁၂ နိုဝင်ဘာ ၁၈"), "{burmese}");
    let tetum = reader.get(&format!("/tet{address}")).await.main();
    assert!(tetum.contains("18 Novembru 2012"), "{tetum}");
}

#[tokio::test]
async fn text_in_another_language_says_so() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let address = "/akn/th/constitution/2017-04-06/constitution-2017";
    let english = reader.get("/library?jurisdiction=th").await.text();
    assert!(english.contains("lang=\"th\""));
    assert!(!english.contains(
        "class=\"govuk-link\" href=\"/akn/th/constitution/2017-04-06/constitution-2017\" lang=\"en\""
    ));
    let thai = reader.get("/th/library?jurisdiction=th").await.text();
    assert!(
        thai.contains("lang=\"en\"") && !thai.contains("<p class=\"b-result__original\" lang=\"th\""),
        "{address}"
    );
}

#[tokio::test]
async fn a_language_without_a_native_reviewer_is_labelled() {
    let world = World::empty(Db::Sqlite).await;
    let page = world.visitor().get("/about/languages").await.main();
    assert_eq!(page.matches("Not yet reviewed by a native reader").count(), 12, "{page}");
    assert_eq!(page.matches("Source language").count(), 1);
}
