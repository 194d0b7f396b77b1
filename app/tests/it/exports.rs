//! A policy as files: every format comes, and holds every clause.

use balai_akn::Limits;
use balai_model::Role;
use balai_press::Press;
use balai_testkit::{Browser, Db, Seen};
use rstest::rstest;

use crate::world::World;

/// Begins a draft from a bundle and returns its address.
async fn begin(officer: &mut Browser, language: &str) -> String {
    let form = format!(
        "title=Social+media+policy&issuer=Ministry+of+Tests&jurisdiction=kh&language={language}&start=bundle-balanced-agency"
    );
    officer.post("/drafts", &form).await.header("location").to_owned()
}

async fn file(browser: &mut Browser, address: &str, media_type: &str) -> Seen {
    let seen = browser.get(address).await;
    assert_eq!(seen.status.as_u16(), 200, "{address}: {}", seen.main());
    assert_eq!(seen.header("content-type"), media_type, "{address}");
    assert!(seen.header("content-disposition").starts_with("attachment; filename=\"policy-"), "{address}");
    assert_eq!(seen.header("cache-control"), "no-store", "{address}");
    seen
}

/// A text as it is compared: without markup, escapes and differences of white space.
fn bare(text: &str) -> String {
    let text = text
        .replace('\\', "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The clauses as the JSON file has them: name, number, heading, text.
fn clauses(json: &serde_json::Value) -> Vec<[String; 4]> {
    let sections = json["sections"].as_array().unwrap();
    sections
        .iter()
        .flat_map(|section| section["clauses"].as_array().unwrap())
        .map(|clause| {
            ["eid", "number", "heading", "text"].map(|key| clause[key].as_str().unwrap().to_owned())
        })
        .collect()
}

#[rstest]
#[tokio::test]
async fn all_formats_come_and_hold_every_clause(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "en").await;
    let at = |rest: &str| format!("{draft}/{rest}");
    let json = file(&mut officer, &at("export.json"), "application/json").await.json();
    assert_eq!((json["state"].as_str(), json["issuer"].as_str()), (Some("draft"), Some("Ministry of Tests")));
    let clauses = clauses(&json);
    assert_eq!(clauses.len(), 77);
    assert!(clauses.iter().any(|clause| clause[3].contains("[appeal days]")), "open blanks stay visible");
    let html = file(&mut officer, &at("export.html"), "text/html; charset=utf-8").await.text();
    let markdown = file(&mut officer, &at("export.md"), "text/markdown; charset=utf-8").await.text();
    let akn = file(&mut officer, &at("export.akn"), "application/akn+xml").await.text();
    let (bare_html, bare_markdown) = (bare(&html), bare(&markdown));
    let read = balai_akn::read(akn.as_bytes(), &Limits::default()).unwrap();
    let provisions: Vec<_> = read.provisions.iter().filter(|p| p.element != "preface").collect();
    assert_eq!(provisions.len(), clauses.len());
    for ([eid, number, heading, text], provision) in clauses.iter().zip(provisions) {
        for words in [heading, text] {
            assert!(bare_html.contains(&bare(words)), "the web page lacks {words}");
            assert!(bare_markdown.contains(&bare(words)), "the Markdown lacks {words}");
        }
        assert!(html.contains(&format!("id=\"{eid}\"")) && html.contains(&format!(">{number}<")));
        assert_eq!(provision.eid, *eid);
        assert_eq!(provision.heading.as_deref(), Some(format!("{number} {heading}").as_str()));
        assert_eq!(bare(&provision.text), bare(text));
    }
    assert!(read.frbr.work.starts_with("/akn/kh/policy/20") && read.frbr.work.contains("/draft-"));
    let docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    for name in ["export.docx", "summary.docx", "card.docx"] {
        assert!(file(&mut officer, &at(name), docx).await.body.starts_with(b"PK"), "{name}");
    }
}

#[rstest]
#[tokio::test]
async fn pages_for_citizens_and_staff_come_from_the_clauses_that_address_them(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "en").await;
    let menu = |audience: &'static str| {
        let mut visitor = world.visitor();
        async move {
            let json = visitor.get(&format!("/api/v1/guidelines?audience={audience}&limit=200")).await.json();
            let items = json["items"].as_array().unwrap().clone();
            items.iter().map(|item| item["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        }
    };
    let summary = bare(&officer.get(&format!("{draft}/summary.html")).await.text());
    let card = bare(&officer.get(&format!("{draft}/card.html")).await.text());
    for (audience, mine, other) in
        [("citizens", &summary, &card), ("public-servants", &card, &summary), ("moderators", &card, &summary)]
    {
        let titles = menu(audience).await;
        let on =
            |page: &str| titles.iter().filter(|title| page.contains(&format!("{}:", bare(title)))).count();
        assert!(on(mine) > 0, "{audience}");
        assert_eq!(on(other), 0, "{audience}");
    }
    // What has no room is counted.
    assert!(summary.contains("more clauses are in the policy"), "{summary}");
}

#[tokio::test]
async fn a_paper_speaks_the_language_of_the_policy_whoever_asks() {
    let world = World::new(Db::Sqlite).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "km").await;
    let khmer = officer.get("/km/framework/elements/privacy").await.text();
    let privacy = khmer.split("<h1").nth(1).unwrap().split('>').nth(1).unwrap().split('<').next().unwrap();
    let page = officer.get(&format!("/th{draft}/export.html")).await.text();
    assert!(page.contains("<html lang=\"km\">") && page.contains(privacy.trim()), "{privacy}");
}

#[tokio::test]
async fn the_list_tells_sizes_and_a_clause_tells_its_origin_only_if_asked() {
    let world = World::new(Db::Sqlite).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "en").await;
    assert!(officer.get(&draft).await.text().contains(&format!("{draft}/take")));
    let page = officer.get(&format!("{draft}/take?notes=yes")).await;
    for file in ["export.html?notes=yes", "export.akn?notes=yes", "summary.docx", "card.html"] {
        assert!(page.text().contains(&format!("{draft}/{file}")), "{file}: {}", page.text());
    }
    assert!(page.main().contains(" kB"), "{}", page.main());
    let with = officer.get(&format!("{draft}/export.md?notes=yes")).await.text();
    let without = officer.get(&format!("{draft}/export.md")).await.text();
    assert_eq!((with.matches("Adapted from").count(), without.matches("Adapted from").count()), (77, 0));
    assert!(with.contains("https://balai.test/menu/"), "{with}");
}

#[tokio::test]
async fn an_older_version_leaves_as_it_was() {
    let world = World::new(Db::Sqlite).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "en").await;
    let form = "title=Another+title&issuer=Ministry+of+Tests&jurisdiction=kh&language=en";
    officer.post(&format!("{draft}/details"), form).await;
    let title = |seen: Seen| seen.json()["title"].as_str().unwrap().to_owned();
    assert_eq!(title(officer.get(&format!("{draft}/export.json")).await), "Another title");
    let old = officer.get(&format!("{draft}/export.json?version=1")).await;
    assert!(old.header("content-disposition").contains("-v1.json"));
    assert_eq!(title(old), "Social media policy");
    assert_eq!(officer.get(&format!("{draft}/export.json?version=3")).await.status.as_u16(), 400);
}

#[tokio::test]
async fn a_pdf_is_set_where_the_typesetter_is_and_told_of_where_it_is_not() {
    let world = World::new(Db::Sqlite).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "en").await;
    if Press::beside_this_program().is_there() {
        for name in ["export.pdf", "summary.pdf", "card.pdf"] {
            let seen = file(&mut officer, &format!("{draft}/{name}"), "application/pdf").await;
            assert!(seen.body.starts_with(b"%PDF-"), "{name}");
        }
    }
    let mut officer = world.without_press().await;
    let seen = officer.get(&format!("{draft}/export.pdf")).await;
    assert_eq!(seen.status.as_u16(), 503);
    assert!(seen.main().contains("This node has no typesetter"), "{}", seen.main());
    let page = officer.get(&format!("{draft}/take")).await;
    assert!(page.main().contains("no typesetter") && !page.text().contains("export.pdf"), "{}", page.main());
    assert_eq!(officer.get(&format!("{draft}/export.html")).await.status.as_u16(), 200);
}

#[tokio::test]
async fn a_file_is_for_those_who_may_read_the_draft() {
    let world = World::new(Db::Sqlite).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "en").await;
    for role in [Role::Moderator, Role::Researcher, Role::Citizen] {
        let mut other = world.signed_in(role).await;
        for file in ["export.json", "summary.html", "take"] {
            assert_eq!(other.get(&format!("{draft}/{file}")).await.status.as_u16(), 403, "{role:?} {file}");
        }
    }
    assert_eq!(world.visitor().get(&format!("{draft}/export.json")).await.status.as_u16(), 401);
    let seen = officer.post(&format!("{draft}/shares"), "label=Union&access=read&days=3").await.text();
    let link = seen.split("<code id=\"link\">").nth(1).unwrap().split('<').next().unwrap();
    let link = link.trim_start_matches("https://balai.test");
    let mut holder = world.visitor();
    let seen = holder.get(&format!("{link}/export.md")).await;
    assert_eq!(seen.status.as_u16(), 200, "{}", seen.main());
    let page = holder.get(&format!("{link}/take")).await.text();
    assert!(page.contains(&format!("{link}/card.docx")));
}
