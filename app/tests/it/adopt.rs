//! Adopting a draft: it joins the library under a permanent address, its text is frozen, and what a
//! later version changes is kept as amendments.

use balai_model::{Address, Role};
use balai_register::{Found, link, text, thing};
use balai_testkit::{Browser, Db, Seen};
use rstest::rstest;

use crate::world::World;

/// Begins a draft with two clauses, one of them of somebody's own, and returns its address.
async fn begin(officer: &mut Browser) -> String {
    let details =
        "title=Social+media+policy&issuer=Ministry+of+Tests&jurisdiction=kh&language=en&start=scratch";
    let draft = officer.post("/drafts", details).await.header("location").to_owned();
    write(officer, &draft, "privacy", 1, "Data", "We keep {{what}} for a year.").await;
    draft
}

/// Writes a clause of one's own into a section without others.
async fn write(officer: &mut Browser, draft: &str, section: &str, version: i64, heading: &str, text: &str) {
    let form = format!(
        "version={version}&do=save&heading-new={}&text-new={}",
        heading.replace(' ', "+"),
        text.replace(' ', "+").replace('{', "%7B").replace('}', "%7D")
    );
    let seen = officer.post(&format!("{draft}/sections/{section}"), &form).await;
    assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
}

async fn add(officer: &mut Browser, draft: &str, section: &str, version: i64, guideline: &str) {
    let form = format!("version={version}&do=add:{guideline}");
    let seen = officer.post(&format!("{draft}/sections/{section}"), &form).await;
    assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
}

/// The version of the draft that its form of adoption has.
async fn version(officer: &mut Browser, draft: &str) -> String {
    let page = officer.get(&format!("{draft}/adopt")).await.text();
    let rest = page.split("name=\"version\" id=\"version\" value=\"").nth(1);
    rest.unwrap_or_else(|| panic!("{page}")).split('"').next().unwrap().to_owned()
}

async fn adopt(officer: &mut Browser, draft: &str, changes: &[(&str, &str)]) -> Seen {
    let version = version(officer, draft).await;
    let mut fields = vec![
        ("version", version.as_str()),
        ("name", "tests-social-media"),
        ("adopted", TODAY),
        ("review", "2030-01-01"),
        ("decision", "Decision+7"),
        ("signatory", "A.+Person"),
        ("office", "Minister+of+Tests"),
        ("confirmed", "yes"),
    ];
    for (name, value) in changes {
        fields.retain(|(n, _)| n != name);
        fields.push((name, value));
    }
    let form: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    officer.post(&format!("{draft}/adopt"), &form.join("&")).await
}

/// The day on which the clock of tests begins.
const TODAY: &str = "2026-11-23";

#[rstest]
#[tokio::test]
async fn what_stands_in_the_way_is_listed_and_nothing_is_adopted(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer).await;
    write(&mut officer, &draft, "transparency", 2, "Other", "As {{ref:cl_9}} says.").await;
    add(&mut officer, &draft, "moderation", 3, "mo-before-publication").await;
    let page = officer.get(&format!("{draft}/sections/moderation")).await.text();
    let typed = page.split("name=\"version\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let both = format!("version={typed}&do=both:mo-reactive");
    officer.post(&format!("{draft}/sections/moderation"), &both).await;
    let before = world.acts().await;
    let page = officer.get(&format!("{draft}/adopt")).await.main();
    for obstacle in [
        "The blank “what” is open",
        "refers to a clause that is not there (cl_9)",
        "Several answers to one question",
    ] {
        assert!(page.contains(obstacle), "{obstacle}: {page}");
    }
    let seen = adopt(&mut officer, &draft, &[]).await;
    assert_eq!(seen.status.as_u16(), 409, "{}", seen.main());
    assert!(seen.text().contains("A. Person"), "what was typed is still there");
    assert_eq!(world.acts().await, before, "nothing was written");
    let none = world.visitor().get("/policies").await.main();
    assert!(none.contains("No policy has been adopted"), "{none}");
    assert_eq!(world.visitor().get("/policies/tests-social-media").await.status.as_u16(), 404);
}

/// A draft that can be adopted: the blank is filled.
async fn ready(officer: &mut Browser) -> String {
    let draft = begin(officer).await;
    let page = officer.get(&format!("{draft}/blanks")).await.text();
    let version = page.split("name=\"version\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let seen =
        officer.post(&format!("{draft}/blanks"), &format!("version={version}&blank-what=messages")).await;
    assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
    add(officer, &draft, "moderation", 3, "mo-decision-log").await;
    fill(officer, &draft).await;
    draft
}

/// Fills every blank that is open.
async fn fill(officer: &mut Browser, draft: &str) {
    let page = officer.get(&format!("{draft}/blanks")).await.text();
    let mut form = String::new();
    for field in page.split("name=\"").skip(1) {
        let name = field.split('"').next().unwrap();
        let value = field.split("value=\"").nth(1).unwrap_or_default().split('"').next().unwrap_or_default();
        if name.starts_with("blank-") {
            let value = if value.is_empty() { "twelve" } else { value };
            form.push_str(&format!("&{name}={}", value.replace(' ', "+")));
        } else if name == "version" {
            form = format!("version={value}{form}");
        }
    }
    let seen = officer.post(&format!("{draft}/blanks"), &form).await;
    assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
}

#[rstest]
#[tokio::test]
async fn an_adopted_policy_joins_the_library_and_its_text_is_frozen(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = ready(&mut officer).await;
    let seen = adopt(&mut officer, &draft, &[]).await;
    assert_eq!(seen.header("location"), "/policies/tests-social-media", "{}", seen.main());
    let mut reader = world.visitor();
    let page = reader.get("/policies/tests-social-media").await;
    assert_eq!(page.status.as_u16(), 200, "{}", page.main());
    for words in
        ["We keep messages for a year.", "A. Person, Minister of Tests", "Decision 7", "23 November 2026"]
    {
        assert!(page.main().contains(words), "{words}: {}", page.main());
    }
    assert!(reader.get("/policies").await.main().contains("Social media policy"));
    // It is an instrument like any other.
    let address = "/akn/kh/policy/2026-11-23/tests-social-media";
    assert!(page.text().contains(address));
    let instrument = reader.get(address).await;
    assert_eq!(instrument.status.as_u16(), 200, "{}", instrument.main());
    assert!(instrument.main().contains("We keep messages for a year."), "{}", instrument.main());
    let provision = reader.get(&format!("{address}/~cl_1")).await;
    assert_eq!(provision.status.as_u16(), 200, "{}", provision.main());
    let found = reader.get("/library?q=%22keep+messages%22&kind=policy").await.text();
    assert!(found.contains(address), "the library finds it");
    let akn = reader.get(&format!("{address}.akn")).await.text();
    let read = balai_akn::read(akn.as_bytes(), &balai_akn::Limits::default()).unwrap();
    let clauses = read.provisions.iter().filter(|p| p.element != "preface").map(|p| p.eid.as_str());
    assert_eq!(clauses.collect::<Vec<_>>(), ["cl_1", "cl_2"]);
    // Links: from the instrument to the draft, from a provision to its guideline.
    let (store, space) = (&world.node.store, world.node.space);
    let Found::Here(thing) =
        thing::at_address(store, space, &Address::parse(address).unwrap()).await.unwrap()
    else {
        panic!("the policy lives at its address")
    };
    let adopts = link::links_of(store, space, thing.id, &["adopts"]).await.unwrap();
    assert_eq!(adopts[0].address.as_str(), draft);
    let provisions = text::provisions_of(store, space, &[thing.id]).await.unwrap();
    let provisions: Vec<_> = provisions.into_iter().map(|(_, _, provision)| provision).collect();
    let links = link::outgoing_of_provisions(store, space, &provisions).await.unwrap();
    assert_eq!(links.iter().filter(|(_, kind, _)| kind == "adapted-from").count(), 1);
    // Nobody changes the draft any more.
    let seen =
        officer.post(&format!("{draft}/details"), "title=Other&issuer=X&jurisdiction=kh&language=en").await;
    assert_eq!(seen.status.as_u16(), 403, "{}", seen.main());
    assert_eq!(
        officer.get(&format!("{draft}/adopt")).await.header("location"),
        "/policies/tests-social-media"
    );
    // Its files are for everybody.
    for name in
        ["export.html", "export.md", "export.json", "export.akn", "summary.html", "card.html", "export.docx"]
    {
        let file = reader.get(&format!("/policies/tests-social-media/{name}")).await;
        assert_eq!(file.status.as_u16(), 200, "{name}");
        assert!(file.header("content-disposition").contains("tests-social-media-v1"), "{name}");
    }
    let html = reader.get("/policies/tests-social-media/export.html").await.text();
    assert!(html.contains(&format!("https://balai.test{address}")) && html.contains("Minister of Tests"));
    assert!(reader.get("/policies/tests-social-media/take").await.text().contains("/card.docx"));
}

#[rstest]
#[tokio::test]
async fn a_later_version_is_amendments_that_make_it_of_the_one_before(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = ready(&mut officer).await;
    adopt(&mut officer, &draft, &[]).await;
    world.outside.wait(time::Duration::days(400));
    let mut officer = world.signed_in(Role::Officer).await;
    let next = officer.post("/policies/tests-social-media/amend", "").await.header("location").to_owned();
    let page = officer.get(&format!("{next}/adopt")).await.main();
    assert!(page.contains("This becomes the next version of “Social media policy”"), "{page}");
    write(&mut officer, &next, "human-rights-safeguards", 1, "Rights", "Rights come first.").await;
    let form = "version=2&do=save&heading-cl_1=Data&text-cl_1=We+keep+messages+for+two+years.";
    officer.post(&format!("{next}/sections/privacy"), form).await;
    let form = "version=3&do=remove:cl_2&heading-cl_2=x&text-cl_2=x";
    officer.post(&format!("{next}/sections/moderation"), form).await;
    let early = adopt(&mut officer, &next, &[("adopted", "2026-11-22")]).await;
    assert_eq!(early.status.as_u16(), 422, "no earlier than the version before");
    let seen = adopt(&mut officer, &next, &[("adopted", "2027-12-15"), ("decision", "Decision+8")]).await;
    assert_eq!(seen.header("location"), "/policies/tests-social-media", "{}", seen.main());
    // The same instrument, at the same address, with two versions.
    let address = "/akn/kh/policy/2026-11-23/tests-social-media";
    let (store, space) = (&world.node.store, world.node.space);
    let Found::Here(thing) =
        thing::at_address(store, space, &Address::parse(address).unwrap()).await.unwrap()
    else {
        panic!("the policy lives at its address")
    };
    assert_eq!(text::expressions(store, space, thing.id).await.unwrap().len(), 2);
    let page = officer.get("/policies/tests-social-media").await.main();
    for words in [
        "4 amendments made this version of the one before",
        "Repeal 2.1 ",
        "Insert 1.1 before 1.1 Data:",
        "Replace the words of 1.1 Data:",
        "1.1 Data becomes 2.1.",
        "Decision 8",
        "We keep messages for two years.",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let old = officer.get("/policies/tests-social-media?version=1").await.main();
    assert!(
        old.contains("We keep messages for a year.") && old.contains("You are reading an older version"),
        "{old}"
    );
    for query in ["from=1&to=2", "from=2026-12-01&to=2027-12-20"] {
        let page = officer.get(&format!("/policies/tests-social-media/changes?{query}")).await.main();
        for words in ["reworded", "added", "removed", "Rights come first."] {
            assert!(page.contains(words), "{query} {words}: {page}");
        }
    }
    let same = officer.get("/policies/tests-social-media/changes?from=2026-11-23&to=2026-12-31").await.main();
    assert!(same.contains("No clause differs"), "{same}");
    let before = officer.get("/policies/tests-social-media/changes?from=2020-01-01").await;
    assert_eq!(before.status.as_u16(), 400);
    // A draft that began from the older version comes too late; a stranger cannot take the word.
    let other = ready(&mut officer).await;
    let seen = adopt(&mut officer, &other, &[]).await;
    assert_eq!(seen.status.as_u16(), 409);
    assert!(seen.main().contains("Another policy has this word"), "{}", seen.main());
}

#[tokio::test]
async fn of_two_drafts_of_the_next_version_the_second_must_begin_again() {
    let world = World::new(Db::Sqlite).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = ready(&mut officer).await;
    adopt(&mut officer, &draft, &[]).await;
    let amend = "/policies/tests-social-media/amend";
    let one = officer.post(amend, "").await.header("location").to_owned();
    let other = officer.post(amend, "").await.header("location").to_owned();
    assert_eq!(adopt(&mut officer, &one, &[]).await.status.as_u16(), 303);
    let seen = adopt(&mut officer, &other, &[]).await;
    assert_eq!(seen.status.as_u16(), 409);
    assert!(seen.main().contains("has a newer version"), "{}", seen.main());
}

#[tokio::test]
async fn only_officers_and_the_owner_adopt_and_only_what_they_have_read() {
    let world = World::new(Db::Sqlite).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = ready(&mut officer).await;
    for role in [Role::Moderator, Role::Researcher, Role::Citizen] {
        let mut other = world.signed_in(role).await;
        assert_eq!(other.get(&format!("{draft}/adopt")).await.status.as_u16(), 403);
        assert_eq!(other.post(&format!("{draft}/adopt"), "version=1").await.status.as_u16(), 403);
    }
    let old = adopt(&mut officer, &draft, &[("version", "1")]).await;
    assert_eq!(old.status.as_u16(), 409);
    assert!(old.main().contains("was changed since you opened this page"), "{}", old.main());
    let bad = adopt(
        &mut officer,
        &draft,
        &[("name", "Not+a+word"), ("confirmed", "no"), ("adopted", "2026-13-01")],
    )
    .await;
    assert_eq!(bad.status.as_u16(), 422);
    for words in ["Write 3 to 60 letters", "Confirm that the body", "Write a day as year-month-day"] {
        assert!(bad.main().contains(words), "{words}: {}", bad.main());
    }
    // A word that is another record's is not taken over.
    let page = officer.get("/library?jurisdiction=kh&kind=policy").await.text();
    let taken = page.split("href=\"/akn/kh/").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    let mut owner = world.signed_in(Role::Owner).await;
    assert_eq!(adopt(&mut owner, &draft, &[]).await.status.as_u16(), 303);
    assert!(taken.is_none_or(|address| !address.ends_with("/tests-social-media")));
}
