//! A process from its beginning to its end, with a clock that is set.

use axum::http::StatusCode;
use balai_library::filter::encode;
use balai_model::{Address, Role, ThingId};
use balai_register::link::outgoing;
use balai_register::{Ledger, Outside, Thing};
use balai_testkit::{Browser, Db, Seen};
use rstest::rstest;
use serde_json::Value;
use time::Duration;

use crate::world::World;

fn form(fields: &[(&str, &str)]) -> String {
    fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect::<Vec<_>>().join("&")
}

/// The small quick start, from the first day of the clock, 23 November 2026: five weeks of 5, 5, 5,
/// 5 and 48 days.
const BEGINNING: [(&str, &str); 7] = [
    ("template", "small-agency-quick-start"),
    ("title", "Rules for our page"),
    ("body", "Municipality of San Isidro"),
    ("jurisdiction", "ph"),
    ("starts", "2026-11-23"),
    ("pace", "middle"),
    ("draft", ""),
];

/// Begins a process; returns its address.
async fn begin(officer: &mut Browser) -> String {
    let begun = officer.post("/processes", &form(&BEGINNING)).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.main());
    let address = begun.header("location").split('?').next().unwrap().to_owned();
    assert_eq!(address.len(), "/processes/".len() + 12, "{address}");
    address
}

async fn step(officer: &mut Browser, process: &str, step: &str, fields: &[(&str, &str)]) -> Seen {
    officer.post(&format!("{process}/steps/{step}"), &form(fields)).await
}

async fn done(officer: &mut Browser, process: &str, steps: &[&str]) {
    for id in steps {
        let seen = step(officer, process, id, &[("deed", "done"), ("note", "")]).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{id}: {}", seen.main());
    }
}

async fn decide(officer: &mut Browser, process: &str, gate: &str, verdict: &str, words: &str) -> Seen {
    officer.post(&format!("{process}/gates/{gate}"), &form(&[("verdict", verdict), ("words", words)])).await
}

async fn json(browser: &mut Browser, process: &str) -> Value {
    let seen = browser.get(&format!("/api/v1{process}")).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.text());
    seen.json()
}

/// Word and day of every step, as the API tells them.
fn dues(process: &Value) -> Vec<String> {
    let stages = process["stages"].as_array().unwrap().iter();
    let steps = stages.flat_map(|stage| stage["steps"].as_array().unwrap());
    steps.map(|step| format!("{} {}", step["id"].as_str().unwrap(), step["due"].as_str().unwrap())).collect()
}

fn ids<'a>(process: &'a Value, list: &str) -> Vec<&'a str> {
    process[list].as_array().unwrap().iter().map(|task| task["id"].as_str().unwrap()).collect()
}

/// What stands between a heading and the next.
fn section<'a>(page: &'a str, id: &str) -> &'a str {
    let rest = page.split(&format!("id=\"{id}\"")).nth(1).unwrap_or_else(|| panic!("{id}: {page}"));
    rest.split("<h2").next().unwrap()
}

#[rstest]
#[tokio::test]
async fn a_process_has_the_days_of_its_pace(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let process = begin(&mut officer).await;
    let whole = json(&mut officer, &process).await;
    assert_eq!(
        dues(&whole),
        [
            "s1 2026-11-24",
            "s2 2026-11-26",
            "s3 2026-11-27",
            "s4 2026-11-30",
            "s5 2026-12-02",
            "s6 2026-12-05",
            "s7 2026-12-07",
            "s8 2026-12-10",
            "s9 2026-12-12",
            "s10 2026-12-28",
            "s11 2027-01-13",
            "s12 2027-01-29",
        ]
    );
    assert_eq!(whole["stages"][4]["begins"], "2026-12-13");
    assert_eq!((&whole["stage"], &whole["steps"], &whole["pace"]), (&1.into(), &12.into(), &"middle".into()));
    let page = officer.get(&process).await;
    for part in [
        "Rules for our page",
        "Municipality of San Isidro · Philippines",
        "Stage 1 of 5, 0 of 12 steps done",
        "Only officers see this process",
        "planning proposal",
        "the middle of the time proposed",
        "Days are days in UTC",
        "due 24 November 2026",
    ] {
        assert!(page.main().contains(part), "{part}: {}", page.main());
    }
    // The drawing has a bar for each of the five stages and names them, as the list does.
    assert_eq!(page.text().matches("fill-opacity=\".18\"").count(), 5);
    for (pace, last) in [("short", "2026-12-09"), ("long", "2027-03-20")] {
        let mut fields = BEGINNING;
        fields[5].1 = pace;
        let begun = officer.post("/processes", &form(&fields)).await;
        let address = begun.header("location").split('?').next().unwrap().to_owned();
        let whole = json(&mut officer, &address).await;
        assert_eq!(whole["stages"][4]["ends"], last, "{pace}");
    }
}

#[rstest]
#[tokio::test]
async fn what_is_late_and_what_comes_next_follows_the_clock(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let process = begin(&mut officer).await;
    let whole = json(&mut officer, &process).await;
    assert_eq!((ids(&whole, "tasks_late"), ids(&whole, "tasks_next")), (vec![], vec!["s1", "s2", "s3"]));
    assert!(officer.get(&process).await.main().contains("Nothing is late."));
    // It is due on the 24th: late from the 25th, not before.
    world.outside.wait(Duration::hours(24 + 11));
    assert_eq!(ids(&json(&mut officer, &process).await, "tasks_late"), Vec::<&str>::new());
    world.outside.wait(Duration::hours(1));
    assert_eq!(ids(&json(&mut officer, &process).await, "tasks_late"), ["s1"]);
    done(&mut officer, &process, &["s1"]).await;
    world.outside.wait(Duration::days(5));
    // It is the 30th: steps and gate of the first week are late, the gate too.
    let whole = json(&mut officer, &process).await;
    assert_eq!(whole["today"], "2026-11-30");
    assert_eq!(ids(&whole, "tasks_late"), ["s2", "s3", "s-g1"]);
    assert_eq!(ids(&whole, "tasks_next"), ["s4", "s5", "s-g2"]);
    assert_eq!(whole["late"], 3);
    let page = officer.get(&process).await.text();
    assert!(section(&page, "late").contains("href=\"#p-s2\"") && !section(&page, "late").contains("#p-s1\""));
    assert!(section(&page, "next").contains("href=\"#p-s4\""));
    let list = officer.get("/processes").await.main();
    assert!(list.contains("1 of 12 steps done · 3 things late"), "{list}");
    assert!(page.contains("done <time datetime=\"2026-11-25\">"), "{page}");
}

#[rstest]
#[tokio::test]
async fn a_gate_that_is_not_passed_holds_up_what_is_behind_it(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let process = begin(&mut officer).await;
    done(&mut officer, &process, &["s1", "s2", "s3"]).await;
    let early = step(&mut officer, &process, "s4", &[("deed", "done"), ("note", "We chose.")]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in ["A gate before this has not been passed", "Does the institution, not a person", "We chose."]
    {
        assert!(early.main().contains(part), "{part}: {}", early.main());
    }
    let empty = decide(&mut officer, &process, "s-g1", "yes", " ").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("<title>Error: ") && empty.text().contains("href=\"#words\""));
    let no =
        decide(&mut officer, &process, "s-g1", "no", "One account is a volunteer's; we ask for it.").await;
    assert_eq!(no.status, StatusCode::SEE_OTHER);
    let page = officer.get(&process).await.main();
    assert!(page.contains("Not passed") && page.contains("we ask for it."), "{page}");
    let later = step(&mut officer, &process, "s4", &[("deed", "done"), ("note", "")]).await;
    assert_eq!(later.status, StatusCode::UNPROCESSABLE_ENTITY);
    let behind = decide(&mut officer, &process, "s-g2", "yes", "Counter is open.").await;
    assert_eq!(behind.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(behind.main().contains("Counter is open."), "{}", behind.main());
    decide(&mut officer, &process, "s-g1", "yes", "The list of 24 November shows it.").await;
    done(&mut officer, &process, &["s4"]).await;
    let whole = json(&mut officer, &process).await;
    let gate = &whole["stages"][0]["gates"][0];
    assert_eq!((&gate["state"], &gate["verdict"]), (&"done".into(), &"yes".into()));
    assert_eq!(gate["words"], "The list of 24 November shows it.");
    assert_eq!(whole["stage"], 2);
    // Both decisions stay in the log.
    let log = officer.get(&format!("{process}/log")).await.main();
    assert!(log.contains("Gate not passed") && log.contains("we ask for it."), "{log}");
    assert!(log.contains("Gate passed") && log.contains("Ana"), "{log}");
}

#[rstest]
#[tokio::test]
async fn a_step_that_was_done_can_be_opened_again(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let process = begin(&mut officer).await;
    let first =
        step(&mut officer, &process, "s1", &[("deed", "done"), ("note", "Seven\naccounts <b>")]).await;
    assert_eq!(first.header("location"), format!("{process}?told=saved#p-s1"));
    let page = officer.get(&format!("{process}?told=saved")).await.text();
    assert!(page.contains("Seven\naccounts &#60;b&#62;") && page.contains("Your change has been saved."));
    let twice = step(&mut officer, &process, "s1", &[("deed", "done"), ("note", "")]).await;
    assert!(twice.main().contains("This step has been done already."), "{}", twice.main());
    let why = step(&mut officer, &process, "s1", &[("deed", "reopen"), ("note", "")]).await;
    assert_eq!(why.status, StatusCode::UNPROCESSABLE_ENTITY);
    let again =
        step(&mut officer, &process, "s1", &[("deed", "reopen"), ("note", "One was forgotten.")]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let open = step(&mut officer, &process, "s1", &[("deed", "reopen"), ("note", "Once more.")]).await;
    assert!(open.main().contains("This step has not been done."), "{}", open.main());
    let whole = json(&mut officer, &process).await;
    assert_eq!((&whole["steps_done"], &whole["stages"][0]["steps"][0]["done"]), (&0.into(), &Value::Null));
    assert!(!officer.get(&process).await.main().contains("Seven"));
    let log = officer.get(&format!("{process}/log")).await.main();
    assert!(log.contains("Step opened again") && log.contains("One was forgotten."), "{log}");
    assert!(log.contains("Seven accounts"), "what was noted stays in the log: {log}");
}

#[rstest]
#[tokio::test]
async fn days_move_when_an_officer_asks(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let process = begin(&mut officer).await;
    let alone = step(&mut officer, &process, "s2", &[("deed", "move"), ("due", "2026-11-29")]).await;
    assert_eq!(alone.status, StatusCode::SEE_OTHER, "{}", alone.main());
    let whole = json(&mut officer, &process).await;
    assert_eq!(dues(&whole)[1..4], ["s2 2026-11-29", "s3 2026-11-27", "s4 2026-11-30"]);
    assert_eq!(whole["stages"][0]["ends"], "2026-11-29", "a stage ends with its last open step");
    let all = [("deed", "move"), ("due", "2026-12-01"), ("follow", "yes")];
    step(&mut officer, &process, "s2", &all).await;
    let whole = json(&mut officer, &process).await;
    assert_eq!(
        dues(&whole)[..5],
        ["s1 2026-11-24", "s2 2026-12-01", "s3 2026-11-29", "s4 2026-12-02", "s5 2026-12-04"]
    );
    for (day, reason) in [
        ("2026-11-22", "must not be before 23 November 2026"),
        ("2569-12-01", "Write 2026."),
        ("1 December", "write year, month and day"),
        ("2026-11-31", "there is no such day"),
        ("", "this is missing"),
    ] {
        let seen =
            step(&mut officer, &process, "s2", &[("deed", "move"), ("due", day), ("follow", "yes")]).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
        assert!(seen.main().contains(reason), "{day}: {}", seen.main());
        assert!(
            seen.text().contains(&format!("value=\"{day}\""))
                && seen.text().contains("value=\"yes\" checked")
        );
    }
    // The first week slips: it is the 10th of December, and only one of its steps is done.
    done(&mut officer, &process, &["s1"]).await;
    world.outside.wait(Duration::days(17));
    let mut officer = world.signed_in(Role::Officer).await;
    let stage = format!("{process}/stages/week-1");
    assert!(officer.get(&stage).await.main().contains("The first day left is 10 December 2026"));
    let past = officer.post(&stage, "ends=2026-12-09").await;
    assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(past.main().contains("must not be before 10 December 2026"), "{}", past.main());
    let planned = officer.post(&stage, "ends=2026-12-13").await;
    assert_eq!(planned.header("location"), format!("{process}?told=saved#p-week-1"));
    let whole = json(&mut officer, &process).await;
    assert_eq!(
        dues(&whole),
        [
            "s1 2026-11-24",
            "s2 2026-12-11",
            "s3 2026-12-13",
            "s4 2026-12-16",
            "s5 2026-12-18",
            "s6 2026-12-21",
            "s7 2026-12-23",
            "s8 2026-12-26",
            "s9 2026-12-28",
            "s10 2027-01-13",
            "s11 2027-01-29",
            "s12 2027-02-14",
        ]
    );
    assert_eq!(whole["late"], 0);
    let log = officer.get(&format!("{process}/log")).await.main();
    assert!(log.contains("New day: 29 November 2026 → 1 December 2026 10 steps got new days"), "{log}");
    assert!(log.contains("Stage planned anew : Week 1"), "{log}");
}

#[rstest]
#[tokio::test]
async fn only_a_published_process_is_public(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let process = begin(&mut officer).await;
    let public = [
        process.clone(),
        format!("{process}/log"),
        format!("{process}/calendar.ics"),
        format!("/api/v1{process}"),
    ];
    for role in Role::ALL {
        let mut browser = world.signed_in(role).await;
        let may = matches!(role, Role::Owner | Role::Officer);
        for address in &public {
            let expected = if may { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(browser.get(address).await.status, expected, "{role:?} {address}");
        }
        assert_eq!(browser.get("/processes").await.main().contains("Rules for our page"), may, "{role:?}");
        assert_eq!(browser.get("/api/v1/processes").await.json()["total"], u64::from(may), "{role:?}");
    }
    assert_eq!(
        officer.post(&format!("{process}/publication"), "public=perhaps").await.status,
        StatusCode::BAD_REQUEST
    );
    officer.post(&format!("{process}/publication"), "public=yes").await;
    let mut reader = world.visitor();
    for address in &public {
        assert_eq!(reader.get(address).await.status, StatusCode::OK, "{address}");
    }
    let page = reader.get(&process).await;
    assert!(reader.get("/processes").await.main().contains("Rules for our page"));
    for hidden in [
        "/settings",
        "/steps/",
        "/gates/",
        "/points/",
        "/stages/",
        "<form method=\"post\" action=\"/processes",
    ] {
        assert!(!page.text().contains(hidden), "{hidden}");
    }
    assert!(!reader.get(&format!("{process}/log")).await.main().contains("Ana"), "no names of persons");
    let changes = [
        ("", "/processes", "template=small-agency-quick-start"),
        (process.as_str(), "/publication", "public=no"),
        (process.as_str(), "/settings", "title=Mine&body=Mine"),
        (process.as_str(), "/steps/s1", "deed=done"),
        (process.as_str(), "/stages/week-1", "ends=2027-01-01"),
        (process.as_str(), "/gates/s-g1", "verdict=yes&words=Mine"),
        (process.as_str(), "/points/s-p1", "from=2027-01-01"),
    ];
    for role in Role::ALL.into_iter().filter(|role| !matches!(role, Role::Owner | Role::Officer)) {
        let mut browser = world.signed_in(role).await;
        let acts = world.acts().await;
        for (at, rest, body) in changes {
            let seen = browser.post(&format!("{at}{rest}"), body).await;
            let expected =
                if role == Role::Anonymous { StatusCode::UNAUTHORIZED } else { StatusCode::FORBIDDEN };
            assert_eq!(seen.status, expected, "{role:?} {rest}");
        }
        assert_eq!(world.acts().await, acts, "{role:?}");
    }
    officer.post(&format!("{process}/publication"), "public=no").await;
    assert_eq!(reader.get(&process).await.status, StatusCode::NOT_FOUND);
}

/// A draft, as another part would enter it.
async fn draft(world: &World, address: &str, kind: &str) -> ThingId {
    let mut ledger = Ledger::new(world.outside.as_ref(), world.node.space, None);
    let now = world.outside.now();
    let id = ThingId(world.outside.new_id());
    ledger.thing(&Thing {
        id,
        kind: kind.into(),
        address: Address::parse(address).unwrap(),
        title: "House rules, second draft".into(),
        language: "en".into(),
        jurisdiction: Some("ph".into()),
        status: "draft".into(),
        evidence: None,
        created_at: now,
        changed_at: now,
    });
    ledger.act("draft_begun", Some(id), serde_json::json!({}));
    let tx = world.node.store.begin().await.unwrap();
    ledger.write(&tx).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[rstest]
#[tokio::test]
async fn a_process_guides_a_draft_and_names_offices(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let id = draft(&world, "/drafts/abcdefgh2345", "draft").await;
    draft(&world, "/consultations/one", "consultation").await;
    let mut officer = world.signed_in(Role::Officer).await;
    let mut fields = BEGINNING;
    for wrong in ["/drafts/nothing", "/consultations/one", "abc", "https://balai.test", "/akn/%00"] {
        fields[6].1 = wrong;
        let seen = officer.post("/processes", &form(&fields)).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(seen.main().contains("there is no draft at this address"), "{}", seen.main());
        assert!(seen.text().contains(&format!("value=\"{wrong}\"")), "{wrong}");
        assert!(seen.text().contains("value=\"Rules for our page\""), "what was typed stays");
    }
    fields[6].1 = "https://balai.test/th/drafts/abcdefgh2345?version=2";
    let begun = officer.post("/processes", &form(&fields)).await;
    let process = begun.header("location").split('?').next().unwrap().to_owned();
    let page = officer.get(&process).await.text();
    assert!(page.contains("href=\"/drafts/abcdefgh2345\">House rules, second draft</a>"), "{page}");
    let whole = json(&mut officer, &process).await;
    assert_eq!(whole["draft"], "/drafts/abcdefgh2345");
    officer.post(&format!("{process}/publication"), "public=yes").await;
    let public = world.visitor().get(&process).await.text();
    assert!(public.contains("href=\"/drafts/abcdefgh2345\">The draft this process is about</a>"), "{public}");
    let address = Address::parse(&process).unwrap();
    let found =
        balai_register::thing::at_address(&world.node.store, world.node.space, &address).await.unwrap();
    let balai_register::Found::Here(thing) = found else { panic!("{process}") };
    assert_eq!((thing.kind.as_str(), thing.status.as_str()), ("process", "published"));
    let links = outgoing(&world.node.store, world.node.space, &[thing.id]).await.unwrap();
    let mut kinds: Vec<&str> = links.iter().map(|(_, kind, _)| kind.as_str()).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["follows", "guides"]);
    assert!(links.iter().any(|(_, kind, to)| kind == "guides" && *to == id));

    let settings = format!("{process}/settings");
    let shown = officer.get(&settings).await.text();
    assert!(
        shown.contains("id=\"office-lead\"") && shown.contains("value=\"/drafts/abcdefgh2345\""),
        "{shown}"
    );
    let long = "ก".repeat(201);
    let wrong = [("title", ""), ("body", "Town"), ("draft", ""), ("office-lead", long.as_str())];
    let seen = officer.post(&settings, &form(&wrong)).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.text().contains("href=\"#title\"") && seen.text().contains("href=\"#office-lead\""));
    assert!(seen.text().contains(&format!("value=\"{long}\"")));
    let right = [
        ("title", "House rules"),
        ("body", "Town"),
        ("draft", ""),
        ("office-lead", "Information office"),
        ("office-king", "Nobody asked"),
    ];
    assert_eq!(officer.post(&settings, &form(&right)).await.status, StatusCode::SEE_OTHER);
    let page = world.visitor().get(&process).await.main();
    assert!(page.contains("House rules") && page.contains("Information office ( Policy lead )"), "{page}");
    assert!(!page.contains("The draft this process is about") && !page.contains("Nobody asked"));
    officer.post(&settings, &form(&[("title", "House rules"), ("body", "Town"), ("office-lead", "")])).await;
    assert!(!world.visitor().get(&process).await.main().contains("Information office"));
}

#[rstest]
#[tokio::test]
async fn people_see_when_they_can_take_part(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let process = begin(&mut officer).await;
    officer.post(&format!("{process}/publication"), "public=yes").await;
    let mut reader = world.visitor();
    let planned = section(&reader.get(&process).await.text(), "take-part").to_owned();
    assert_eq!(planned.matches("<li>").count(), 5, "{planned}");
    assert!(planned.contains("planned, not yet announced"), "{planned}");
    let point = format!("{process}/points/s-p1");
    let wrong = officer.post(&point, "from=2026-11-26&to=2026-11-25&place=Counter").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.main().contains("must not be before 26 November 2026") && wrong.text().contains("Counter"));
    let told = officer.post(&point, "from=2026-11-25&to=&place=Counter+3%2C+ground+floor").await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.main());
    let whole = json(&mut reader, &process).await;
    let body = &whole["stages"][0]["participation_points"][0];
    assert_eq!(
        (&body["from"], &body["to"], &body["announced"]),
        (&"2026-11-25".into(), &"2026-11-25".into(), &true.into())
    );
    assert!(reader.get(&process).await.main().contains("Counter 3, ground floor"));
    // The day after it is no longer to come, and the next is.
    world.outside.wait(Duration::days(3));
    let to_come = section(&reader.get(&process).await.text(), "take-part").to_owned();
    assert!(!to_come.contains("#p-s-p1") && to_come.contains("#p-s-p2"), "{to_come}");
    officer.post(&point, "from=&to=&place=").await;
    let whole = json(&mut reader, &process).await;
    assert_eq!(whole["stages"][0]["participation_points"][0]["announced"], false);
}

/// The entries of a calendar file: names without parameters, values with their escapes undone.
/// Panics on what RFC 5545 does not allow.
fn entries(file: &[u8]) -> Vec<Vec<(String, String)>> {
    let text = std::str::from_utf8(file).expect("UTF-8");
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "line ends");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "75 octets");
    let unfolded = text.replace("\r\n ", "");
    let mut lines = unfolded.trim_end().split("\r\n");
    assert_eq!(lines.next(), Some("BEGIN:VCALENDAR"));
    let mut entries = Vec::new();
    let mut open: Option<Vec<(String, String)>> = None;
    for line in lines {
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("{line}"));
        match (name, value) {
            ("BEGIN", "VEVENT") => open = Some(Vec::new()),
            ("END", "VEVENT") => entries.push(open.take().unwrap()),
            ("END", "VCALENDAR") => return entries,
            _ => {
                let name = name.split(';').next().unwrap().to_owned();
                let value =
                    value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
                if let Some(entry) = &mut open {
                    entry.push((name, value));
                }
            }
        }
    }
    panic!("no end")
}

fn field<'a>(entry: &'a [(String, String)], name: &str) -> &'a str {
    entry.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
}

#[rstest]
#[tokio::test]
async fn the_calendar_file_has_every_day(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let process = begin(&mut officer).await;
    officer.post(&format!("{process}/publication"), "public=yes").await;
    let place = "ห้องประชุมเทศบาล, ชั้น 2; ใกล้ตลาด ".repeat(4);
    officer
        .post(
            &format!("{process}/points/s-p2"),
            &form(&[("from", "2026-12-01"), ("to", "2026-12-02"), ("place", &place)]),
        )
        .await;
    let mut reader = world.visitor();
    let seen = reader.get(&format!("/th{process}/calendar.ics")).await;
    assert_eq!(seen.header("content-type"), "text/calendar; charset=utf-8");
    let all = entries(&seen.body);
    assert_eq!(all.len(), 12 + 5 + 5, "steps, gates, points");
    let id = process.trim_start_matches("/processes/");
    let one = |name: &str| all.iter().find(|e| field(e, "UID") == format!("{id}-{name}@balai")).unwrap();
    assert_eq!((field(one("s1"), "DTSTART"), field(one("s1"), "DTEND")), ("20261124", "20261125"));
    assert_eq!(field(one("s-p2"), "DTEND"), "20261203", "the day after the last");
    assert_eq!(field(one("s-p2"), "LOCATION"), place.trim());
    assert_eq!(field(one("s-g1"), "DTSTART"), "20261127");
    for entry in &all {
        assert_eq!(field(entry, "DTSTAMP"), "20261123T120000Z");
        assert_eq!(field(entry, "URL"), format!("{}{process}", crate::world::ORIGIN));
        assert!(!field(entry, "SUMMARY").is_empty());
    }
    let mut uids: Vec<&str> = all.iter().map(|entry| field(entry, "UID")).collect();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), all.len());
    // Later the same entries, with their new days and a new stamp.
    world.outside.wait(Duration::hours(1));
    step(&mut officer, &process, "s1", &[("deed", "move"), ("due", "2026-11-25")]).await;
    done(&mut officer, &process, &["s2"]).await;
    let later = entries(&reader.get(&format!("{process}/calendar.ics")).await.body);
    let at = |name: &str| later.iter().find(|e| field(e, "UID") == format!("{id}-{name}@balai")).unwrap();
    assert_eq!(field(at("s1"), "DTSTART"), "20261125");
    assert_eq!(field(at("s1"), "SUMMARY"), "Due: List accounts and log-ins");
    assert!(field(at("s2"), "SUMMARY").starts_with("Done: "));
    assert_eq!(field(at("s2"), "DTSTAMP"), "20261123T130000Z");
}

#[rstest]
#[tokio::test]
async fn a_faulty_beginning_names_its_fields_and_keeps_what_was_typed(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let acts = world.acts().await;
    let asked = officer.get("/processes/new?template=agency-policy").await.text();
    assert!(asked.contains("value=\"agency-policy\" selected") && asked.contains("value=\"2026-11-23\""));
    let nothing = officer.post("/processes", "").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["template", "title", "body", "jurisdiction", "starts", "pace"] {
        assert!(nothing.text().contains(&format!("<a href=\"#{field}\">")), "{field}: {}", nothing.text());
    }
    let wrong = [
        ("template", "nothing"),
        ("title", "Kept <i>"),
        ("body", &"x".repeat(201)),
        ("jurisdiction", "xx"),
        ("starts", "2569-11-23"),
        ("pace", "soon"),
    ];
    let seen = officer.post("/processes", &form(&wrong)).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        seen.text().contains("value=\"Kept &#60;i&#62;\"") && seen.text().contains("value=\"2569-11-23\"")
    );
    for reason in [
        "Guide: choose one.",
        "write at most 200 characters",
        "2569 is a year of the Buddhist calendar. Write 2026.",
    ] {
        assert!(seen.main().contains(reason), "{reason}: {}", seen.main());
    }
    for nasty in ["%00", "a%01b", "%FF", "%27%20or%201=1--", "%F0%9F%92%A9"] {
        for (name, _) in BEGINNING {
            let seen = officer.post("/processes", &format!("{name}={nasty}")).await;
            assert!(seen.status.is_client_error(), "{name}={nasty}: {}", seen.status);
        }
        for path in ["/processes", "/api/v1/processes"] {
            let seen = officer.get(&format!("{path}/{nasty}")).await;
            assert!(seen.status.is_client_error(), "{path}/{nasty}: {}", seen.status);
        }
        let seen = officer.post(&format!("/processes/{nasty}/steps/{nasty}"), "deed=done").await;
        assert!(seen.status.is_client_error(), "{nasty}: {}", seen.status);
    }
    assert_eq!(officer.get("/processes?page=2").await.status, StatusCode::NOT_FOUND);
    assert_eq!(officer.get("/processes?page=0").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(world.acts().await, acts);
}

#[rstest]
#[tokio::test]
async fn a_process_comes_to_its_end_and_keeps_the_plan_it_began_with(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let process = begin(&mut officer).await;
    let tx = world.node.store.begin().await.unwrap();
    balai_store::tell(&tx, "delete from processes_template where slug = 'small-agency-quick-start'", [])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    for (steps, gate) in [
        (&["s1", "s2", "s3"][..], "s-g1"),
        (&["s4", "s5"], "s-g2"),
        (&["s6", "s7"], "s-g3"),
        (&["s8", "s9"], "s-g4"),
        (&["s10", "s11", "s12"], "s-g5"),
    ] {
        done(&mut officer, &process, steps).await;
        assert_eq!(decide(&mut officer, &process, gate, "yes", "Seen.").await.status, StatusCode::SEE_OTHER);
    }
    let page = officer.get(&process).await.main();
    assert!(page.contains("Everything is done and every gate passed."), "{page}");
    assert!(page.contains("Nothing is late.") && page.contains("Nothing else is planned."), "{page}");
    assert_eq!(json(&mut officer, &process).await["stage"], Value::Null);
    let over = officer.get(&format!("{process}/stages/week-5")).await.main();
    assert!(over.contains("Every step of this stage has been done."), "{over}");
    let moved = step(&mut officer, &process, "s12", &[("deed", "move"), ("due", "2027-01-01")]).await;
    assert!(moved.main().contains("This step has been done already."), "{}", moved.main());
}
