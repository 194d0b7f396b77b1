//! Every form and every query with what nobody should send: a clear 4xx, and nothing changes.

use axum::http::Method;
use balai_model::Role;
use balai_testkit::{Browser, Db, Seen};
use rstest::rstest;

use crate::world::World;

/// What people and programs send who mean no good, or know no better.
const NASTY: [&str; 12] = [
    "'%20or%201=1--",
    "%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
    "%00",
    "a%01b",
    "%FF%FE",
    "..%2F..%2Fetc%2Fpasswd",
    "-1",
    "99999999999999999999",
    "NaN",
    "%E2%80%AE%E2%80%8B",
    "%7B%7B7*7%7D%7D",
    "%F0%9F%92%A9",
];

fn clear(seen: &Seen, what: &str) {
    let status = seen.status.as_u16();
    assert!(status < 500, "{what}: {status} {}", seen.main());
    if (400..500).contains(&status) {
        let json = seen.header("content-type").starts_with("application/problem+json");
        assert!(json || seen.main().contains(&format!("Error {status}")), "{what}: {}", seen.text());
    }
    let html = seen.header("content-type").starts_with("text/html");
    assert!(!html || !seen.text().contains("<script>alert"), "{what}: markup came through");
}

/// What must be a 4xx and nothing else.
fn refused(seen: &Seen, what: &str) {
    clear(seen, what);
    assert!(seen.status.is_client_error(), "{what}: {}", seen.status);
}

#[rstest]
#[tokio::test]
async fn no_query_is_answered_with_a_fault_of_ours(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let before = world.acts().await;
    let fields = [
        "q",
        "jurisdiction",
        "region",
        "kind",
        "domain",
        "element",
        "stance",
        "binding",
        "status",
        "language",
        "year",
        "evidence",
        "sort",
        "page",
        "view",
        "cursor",
        "limit",
        "version",
        "token",
        "saved",
        "added",
    ];
    let pages = [
        "/library",
        "/akn/aa-asean/declaration/2012-11-18/ahrd-2012",
        "/api/v1/instruments",
        "/api/v1/provisions",
        "/api/v1/facets",
        "/api/v1/jurisdictions",
        "/api/v1/elements",
        "/sign-in",
        "/display",
    ];
    for page in pages {
        for field in fields {
            for nasty in NASTY {
                let address = format!("{page}?{field}={nasty}");
                clear(&reader.get(&address).await, &address);
            }
        }
    }
    assert_eq!(world.acts().await, before);
}

#[tokio::test]
async fn what_cannot_be_meant_is_refused() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    for address in [
        "/library?page=0",
        "/library?page=two",
        "/library?kind=song",
        "/library?stance=restricts'--",
        "/library?sort=best",
        "/library?view=everything",
        "/library?year=20",
        "/library?q=a%00b",
        "/library?q=%FF",
        "/library?jurisdiction=PH",
        "/akn/id/law",
        "/akn/../etc",
        "/akn/ID/law/2008/x",
        "/akn/aa-asean/declaration/2012-11-18/ahrd-2012/~",
        "/akn/aa-asean/declaration/2012-11-18/ahrd-2012/~art_99",
        "/akn/aa-asean/declaration/2012-11-18/ahrd-2012?version=99",
        "/akn/aa-asean/declaration/2012-11-18/ahrd-2012?stance=bad",
        "/jurisdictions/%00",
        "/assets/..%2fmanifest.txt",
        "/assets/manifest.txt",
        "/framework/elements/%3Cscript%3E",
    ] {
        refused(&reader.get(address).await, address);
    }
    let long = format!("/library?q={}", "a".repeat(301));
    refused(&reader.get(&long).await, "300 letters and one");
    let huge = format!("/library?q={}", "a".repeat(60_000));
    assert_eq!(reader.get(&huge).await.status.as_u16(), 414);
    let deep = format!("/akn/{}", "a/".repeat(2_000));
    refused(&reader.get(&deep).await, "a deep path");
    // A search of only spaces or punctuation is no fault: nothing is sought, or nothing found.
    assert_eq!(reader.get("/library?q=%20%20").await.status.as_u16(), 200);
    assert!(reader.get("/library?q=!!!").await.main().contains("Nothing matches."));
}

#[rstest]
#[tokio::test]
async fn no_form_takes_what_it_did_not_ask_for(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let owner = world.signed_in(Role::Owner).await;
    let before = world.acts().await;
    let long = "a".repeat(1_100_000);
    for path in ["/language", "/display", "/sign-in"] {
        let field = match path {
            "/language" => "language",
            "/display" => "theme",
            _ => "token",
        };
        let mut bodies: Vec<String> = vec![String::new(), "x".into(), "%".into(), format!("{field}=")];
        bodies.extend(NASTY.iter().map(|nasty| format!("{field}={nasty}")));
        for body in bodies {
            let seen = owner.clone().post(path, &body).await;
            refused(&seen, &format!("{path} {body}"));
            assert!(!seen.headers.contains_key("set-cookie"), "{path} {body}");
        }
        let mut big = owner.clone();
        assert_eq!(big.post(path, &format!("{field}={long}")).await.status.as_u16(), 413, "{path}");
        let mut json: Browser = owner.clone().with("content-type", "application/json");
        let seen = json.ask(Method::POST, path, Some(b"{}".to_vec())).await;
        assert_eq!(seen.status.as_u16(), 415, "{path}");
        clear(&seen, path);
    }
    assert_eq!(world.acts().await, before);
}

#[tokio::test]
async fn a_form_never_sends_a_reader_to_another_site() {
    let world = World::empty(Db::Sqlite).await;
    for back in
        ["https://evil.test", "//evil.test", "/%5Cevil.test", "%2F%2Fevil.test", "javascript:alert(1)"]
    {
        let seen = world.visitor().post("/language", &format!("language=th&return={back}")).await;
        assert_eq!(seen.header("location"), "/th/", "{back}");
    }
    let seen = world.visitor().post("/language", "language=th&return=%2Flibrary%3Fq%3Da").await;
    assert_eq!(seen.header("location"), "/th/library?q=a");
}
