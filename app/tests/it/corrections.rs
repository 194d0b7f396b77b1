//! From a suggestion without an account to a new version with its history, and back out again.

use axum::http::StatusCode;
use balai_library::filter::encode;
use balai_model::Role;
use balai_testkit::{Browser, Db, Seen};
use rstest::rstest;
use time::Duration;

use crate::world::World;

const RECORD: &str = "asean-ahrd-2012";
const ADDRESS: &str = "/akn/aa-asean/declaration/2012-11-18/ahrd-2012";

/// Sends a suggestion about the record, as its form would.
async fn suggest(browser: &mut Browser, field: &str, value: &str, evidence: &str, source: &str) -> Seen {
    let form = format!(
        "record={RECORD}&field={}&value={}&evidence={}&source={}",
        encode(field),
        encode(value),
        encode(evidence),
        encode(source)
    );
    browser.post("/library/corrections", &form).await
}

/// The reference of a suggestion that was taken.
fn reference(seen: &Seen) -> String {
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.main());
    let to = seen.header("location");
    to.trim_start_matches("/library/corrections/").split('?').next().unwrap().to_owned()
}

async fn decide(owner: &mut Browser, reference: &str, decision: &str, reason: &str, seen: i64) -> Seen {
    let form = format!("decision={decision}&reason={}&seen={seen}", encode(reason));
    owner.post(&format!("/office/corrections/{reference}"), &form).await
}

#[rstest]
#[tokio::test]
async fn an_accepted_correction_is_a_new_version_with_its_evidence(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    assert!(reader.get(ADDRESS).await.text().contains(&format!("/library/corrections/new?record={RECORD}")));
    let choose = reader.get(&format!("/library/corrections/new?record={RECORD}")).await;
    assert!(choose.text().contains("<option value=\"gist:art_21\""), "{}", choose.text());
    let form = reader.get(&format!("/library/corrections/new?record={RECORD}&field=issuer")).await;
    assert!(form.main().contains("Heads of State/Government of ASEAN"), "{}", form.main());
    world.outside.wait(Duration::minutes(1));

    let sent = suggest(
        &mut reader,
        "issuer",
        "Heads of State and Government of ASEAN",
        "It is signed so.",
        "https://example.org/ahrd",
    )
    .await;
    let reference = reference(&sent);
    let receipt = reader.get(sent.header("location")).await.main();
    assert!(receipt.contains("Thank you") && receipt.contains("Not decided yet"), "{receipt}");

    // The same again leads to the suggestion that is there.
    let again =
        suggest(&mut reader, "issuer", " Heads of State and Government of ASEAN ", "I say so too.", "book")
            .await;
    assert_eq!(again.header("location"), format!("/library/corrections/{reference}?told=already"));

    let mut owner = world.signed_in(Role::Owner).await;
    assert!(owner.get("/office").await.text().contains("/office/corrections"));
    let queue = owner.get("/office/corrections").await;
    for part in [
        reference.as_str(),
        "Heads of State/Government of ASEAN",
        "It is signed so.",
        "https://example.org/ahrd",
    ] {
        assert!(queue.main().contains(part), "{part}: {}", queue.main());
    }
    let accepted = decide(&mut owner, &reference, "accept", "Checked against the text.", 1).await;
    assert_eq!(
        accepted.header("location"),
        format!("/library/corrections/{reference}"),
        "{}",
        accepted.main()
    );
    assert!(owner.get("/office/corrections").await.main().contains("No correction waits"));

    let page = reader.get(ADDRESS).await.main();
    assert!(
        page.contains("Issued by Heads of State and Government of ASEAN") && page.contains("Version 2"),
        "{page}"
    );
    assert!(
        page.contains(&format!("Correction {reference}")) && page.contains("https://example.org/ahrd"),
        "{page}"
    );
    let history = reader.get(&format!("/library/history/{RECORD}")).await;
    for part in
        ["Ana (Owner)", "by the program", "It is signed so.", "Checked against the text.", reference.as_str()]
    {
        assert!(history.main().contains(part), "{part}: {}", history.main());
    }
    let difference = reader.get(&format!("/library/history/{RECORD}/changes?from=1&to=2")).await;
    assert!(
        difference.text().contains("<del><span") && difference.text().contains("<ins><span"),
        "{}",
        difference.text()
    );
    assert!(difference.main().contains("added: https://example.org/ahrd"), "{}", difference.main());
    let changes = reader.get("/library/changes").await.main();
    assert!(changes.contains("What changed: Issued by, Pages on which facts were checked"), "{changes}");
    let feed = reader.get("/library/changes.atom").await;
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    assert!(feed.text().contains(&reference) && feed.text().contains("/library/changes.atom</id>"));
    let whole = reader.get(&format!("/api/v1/instruments/{RECORD}")).await.json();
    assert!(whole["sources"].as_array().unwrap().iter().any(|s| s == "https://example.org/ahrd"));

    // The content that came with the program still has the old words, and does not bring them back.
    world.import(&balai::content::Content::Embedded).await;
    assert!(reader.get(ADDRESS).await.main().contains("Heads of State and Government of ASEAN"));

    // A second decision changes nothing and loses nothing.
    let acts = world.acts().await;
    let second = decide(&mut owner, &reference, "refuse", "On second thought.", 2).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.main().contains("On second thought."), "{}", second.main());
    assert_eq!(world.acts().await, acts);
}

#[rstest]
#[tokio::test]
async fn a_refused_correction_is_public_with_its_reason(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let evidence = "<script>alert(1)</script> & more";
    let reference =
        reference(&suggest(&mut reader, "stance:art_21", "enables", evidence, "The Gazette, p. 3").await);
    let mut owner = world.signed_in(Role::Owner).await;
    let empty = decide(&mut owner, &reference, "refuse", "  ", 1).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("<title>Error:"), "{}", empty.text());
    decide(&mut owner, &reference, "refuse", "It protects; the Gazette says so.", 1).await;
    let page = reader.get(&format!("/library/corrections/{reference}")).await;
    assert!(page.main().contains("Refused") && page.main().contains("It protects; the Gazette says so."));
    assert!(!page.text().contains("<script>") && page.text().contains("&#60;script&#62;"), "{}", page.text());
    assert!(!reader.get(ADDRESS).await.main().contains("Version 2"));
    let changes = reader.get("/library/changes").await.main();
    assert!(changes.contains(&format!("Correction {reference}: Refused")), "{changes}");
}

#[rstest]
#[tokio::test]
async fn a_faulty_suggestion_keeps_what_was_typed_and_names_the_field(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let acts = world.acts().await;
    for (field, value, reason) in [
        ("adopted", "2555-11-18", "If you mean 2012 of the Gregorian calendar"),
        ("adopted", "18 November", "Write the date as"),
        ("adopted", "2012-02-30", "does not exist"),
        ("url", "javascript:alert(1)", "begins with http"),
        ("status", "forgotten", "Choose one of the values"),
        ("title", "", "This is missing"),
        ("title", "a\u{0}b", "cannot be shown"),
        ("title", "ASEAN Human Rights Declaration", "says this already"),
        ("gist:art_21", &"a".repeat(2_001), "At most 2,000"),
    ] {
        let seen = suggest(&mut reader, field, value, "Seen <b>there</b>.", "https://exa mple").await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}={value}");
        let (text, main) = (seen.text(), seen.main());
        assert!(text.contains("<title>Error: "), "{text}");
        assert!(main.contains(reason), "{field}={value}: {main}");
        assert!(text.contains("href=\"#value\"") && text.contains("href=\"#source\""), "{text}");
        assert!(
            text.contains("Seen &#60;b&#62;there&#60;/b&#62;.") && text.contains("https://exa mple"),
            "{text}"
        );
    }
    for forged in ["relations", "gist:art_999", "gist", "title:art_21", "stance:", "id"] {
        let seen = suggest(&mut reader, forged, "x", "Seen.", "book").await;
        assert_eq!(seen.status, StatusCode::BAD_REQUEST, "{forged}");
    }
    let nowhere = reader.post("/library/corrections", "record=nothing&field=title").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    assert_eq!(reader.get("/library/corrections/nothing").await.status, StatusCode::NOT_FOUND);
    assert_eq!(reader.get("/library/history/nothing").await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.acts().await, acts);
}

#[rstest]
#[tokio::test]
async fn a_decision_on_a_record_that_changed_is_asked_for_again(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let one = reference(&suggest(&mut reader, "summary", "First words.", "Read.", "book").await);
    let two = reference(&suggest(&mut reader, "summary", "Second words.", "Read.", "book").await);
    let mut owner = world.signed_in(Role::Owner).await;
    assert_eq!(decide(&mut owner, &one, "accept", "Right.", 1).await.status, StatusCode::SEE_OTHER);
    let asked = decide(&mut owner, &two, "accept", "Right as well.", 1).await;
    assert_eq!(asked.status, StatusCode::CONFLICT);
    assert!(
        asked.main().contains("First words.") && asked.main().contains("Right as well."),
        "{}",
        asked.main()
    );
    assert!(asked.text().contains("name=\"seen\" value=\"2\""));
    assert_eq!(decide(&mut owner, &two, "accept", "Right as well.", 2).await.status, StatusCode::SEE_OTHER);
    assert!(reader.get(ADDRESS).await.main().contains("Second words."));
}

#[tokio::test]
async fn a_corrected_date_moves_the_instrument_and_its_old_address_leads_on() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let reference = reference(&suggest(&mut reader, "adopted", "2012-11-19", "Read.", "book").await);
    decide(&mut world.signed_in(Role::Owner).await, &reference, "accept", "Right.", 1).await;
    let moved = reader.get(ADDRESS).await;
    assert_eq!(moved.header("location"), "/akn/aa-asean/declaration/2012-11-19/ahrd-2012");
}

#[tokio::test]
async fn nobody_but_the_owner_decides() {
    let world = World::new(Db::Sqlite).await;
    let reference = reference(&suggest(&mut world.visitor(), "title", "New", "Read.", "book").await);
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Owner) {
        let mut browser = world.signed_in(role).await;
        assert!(browser.get("/office/corrections").await.status.is_client_error(), "{role:?}");
        assert!(
            decide(&mut browser, &reference, "accept", "Mine.", 1).await.status.is_client_error(),
            "{role:?}"
        );
    }
    assert!(world.visitor().get(ADDRESS).await.main().contains("ASEAN Human Rights Declaration"));
}

#[tokio::test]
async fn the_eleventh_suggestion_in_an_hour_waits_and_keeps_its_words() {
    use std::net::SocketAddr;

    let world = World::new(Db::Sqlite).await;
    let peer: SocketAddr = "192.0.2.1:4000".parse().unwrap();
    let site = world.node.site(crate::world::ORIGIN.into(), true);
    let mut reader = Browser::new(site.layer(axum::Extension(axum::extract::ConnectInfo(peer))));
    for n in 0..10 {
        reference(&suggest(&mut reader, "title", &format!("Title {n}"), "Read.", "book").await);
    }
    let seen = suggest(&mut reader, "title", "One more", "What I saw.", "book").await;
    assert_eq!(seen.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(seen.header("retry-after"), "3600");
    assert!(
        seen.text().contains("What I saw.") && seen.text().contains("value=\"One more\""),
        "{}",
        seen.text()
    );
    world.outside.wait(Duration::minutes(61));
    reference(&suggest(&mut reader, "title", "One more", "What I saw.", "book").await);
}

#[rstest]
#[tokio::test]
async fn a_record_that_nobody_checked_for_two_years_is_marked(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    assert!(!reader.get(ADDRESS).await.main().contains("Not checked since"));
    assert!(reader.get("/library/unchecked").await.main().contains("Every record was checked"));
    world.outside.wait(Duration::days(731));
    assert!(reader.get(ADDRESS).await.main().contains("Not checked since 23 November 2026."));
    assert!(reader.get("/library/unchecked").await.text().contains(ADDRESS));
    assert!(!reader.get(ADDRESS).await.text().contains("/office/checked"));
    let mut officer = world.signed_in(Role::Officer).await;
    assert!(officer.get(ADDRESS).await.text().contains("/office/checked"));
    let checked = officer.post("/office/checked", &format!("record={RECORD}")).await;
    assert_eq!(checked.status, StatusCode::SEE_OTHER);
    assert!(!reader.get(ADDRESS).await.main().contains("Not checked since"));
    assert!(!reader.get("/library/unchecked").await.text().contains(ADDRESS));
    assert!(reader.get(&format!("/library/history/{RECORD}")).await.main().contains("Checked again"));
}

/// Thai has no spaces between words: the difference marks the word, not a letter of it.
#[rstest]
#[tokio::test]
async fn a_difference_in_thai_marks_whole_words(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let mut owner = world.signed_in(Role::Owner).await;
    for (version, title) in [(1, "กฎหมายคุ้มครองข้อมูลส่วนบุคคล"), (2, "กฎหมายคุ้มครองข้อมูลสาธารณะ")]
    {
        let reference = reference(&suggest(&mut reader, "title_original", title, "Read.", "book").await);
        decide(&mut owner, &reference, "accept", "Right.", version).await;
    }
    let text = reader.get(&format!("/library/history/{RECORD}/changes?from=2&to=3")).await.text();
    assert!(text.contains("กฎหมายคุ้มครองข้อมูล<del>"), "{text}");
    assert!(text.contains("</span>สาธารณะ</ins>"), "{text}");
}
