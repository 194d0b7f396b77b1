use axum::http::StatusCode;
use balai_model::Role;
use balai_people::{person, sign_in};
use balai_testkit::{Browser, Db};
use rstest::rstest;
use time::Duration;

use crate::world::World;

async fn link(world: &World) -> String {
    let outside = world.outside.as_ref();
    let owner = person::ensure_owner(&world.node.store, outside, world.node.space).await.unwrap();
    let tx = world.node.store.begin().await.unwrap();
    let token = sign_in::make_link(&tx, outside, world.node.space, owner.id).await.unwrap();
    tx.commit().await.unwrap();
    token
}

#[rstest]
#[tokio::test]
async fn a_sign_in_link_works_once(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let token = link(&world).await;
    let mut owner = world.visitor();
    // Looking at the link, as programs that preview messages do, does not use it up.
    for _ in 0..2 {
        let page = owner.get(&format!("/sign-in?token={token}")).await;
        assert_eq!(page.status, StatusCode::OK);
    }
    let done = owner.post("/sign-in", &format!("token={token}")).await;
    assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, "/office"));
    let cookie = done.header("set-cookie");
    for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let office = owner.get("/office").await;
    assert_eq!(office.status, StatusCode::OK);
    assert!(office.text().contains("signed_in"));
    let again = world.visitor().post("/sign-in", &format!("token={token}")).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    assert!(again.main().contains("This sign-in link does not work"), "{}", again.main());
}

#[rstest]
#[tokio::test]
async fn a_sign_in_link_is_worth_nothing_after_a_day(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let token = link(&world).await;
    world.outside.wait(Duration::hours(25));
    let late = world.visitor().post("/sign-in", &format!("token={token}")).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
}

#[rstest]
#[tokio::test]
async fn signing_in_changes_the_session_and_signing_out_ends_it(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let mut browser = world.signed_in(Role::Citizen).await;
    let before = browser.cookies["balai-session"].clone();
    let token = link(&world).await;
    browser.post("/sign-in", &format!("token={token}")).await;
    let after = browser.cookies["balai-session"].clone();
    assert_ne!(before, after);
    let mut planted: Browser = world.visitor();
    planted.cookies.insert("balai-session".into(), before);
    assert_eq!(planted.get("/office").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.post("/sign-out", "").await.status, StatusCode::SEE_OTHER);
    assert!(!browser.cookies.contains_key("balai-session"));
    browser.cookies.insert("balai-session".into(), after);
    assert_eq!(browser.get("/office").await.status, StatusCode::UNAUTHORIZED);
}

#[rstest]
#[tokio::test]
async fn a_session_ends_after_two_weeks(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let mut owner = world.signed_in(Role::Owner).await;
    world.outside.wait(Duration::days(13));
    assert_eq!(owner.get("/office").await.status, StatusCode::OK);
    world.outside.wait(Duration::days(2));
    assert_eq!(owner.get("/office").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn no_form_works_from_another_site() {
    let world = World::empty(Db::Sqlite).await;
    let owner = world.signed_in(Role::Owner).await;
    let before = world.acts().await;
    let posts: Vec<&str> =
        world.node.house.routes().filter(|r| r.method == axum::http::Method::POST).map(|r| r.path).collect();
    assert!(posts.len() >= 5);
    for path in posts {
        for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.test")] {
            let seen = owner.clone().with(name, value).post(path, "language=th&theme=dark").await;
            assert_eq!(seen.status, StatusCode::FORBIDDEN, "{path} {name}");
            assert!(!seen.headers.contains_key("set-cookie"), "{path}");
            assert!(seen.main().contains("another site"), "{}", seen.main());
        }
    }
    assert_eq!(world.acts().await, before);
}

#[rstest]
#[tokio::test]
async fn the_owner_loads_the_content_and_an_officer_may_not(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let office = officer.get("/office").await;
    assert_eq!(office.status, StatusCode::OK);
    assert!(!office.text().contains("/office/import"));
    assert_eq!(officer.post("/office/import", "").await.status, StatusCode::FORBIDDEN);
    let mut owner = world.signed_in(Role::Owner).await;
    let done = owner.post("/office/import", "").await;
    assert_eq!(done.header("location"), "/office?added=296&changed=0&unchanged=0&refused=0");
    let told = owner.get(done.header("location")).await.main();
    assert!(told.contains("The content has been loaded: 296 new"), "{told}");
}

#[rstest]
#[tokio::test]
async fn the_database_holds_no_secret(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let token = link(&world).await;
    let mut owner = world.visitor();
    owner.post("/sign-in", &format!("token={token}")).await;
    let session = &owner.cookies["balai-session"];
    balai_store::row! { struct Digest { digest: String } }
    let mut stored = Vec::new();
    for table in ["people_session", "people_sign_in_link"] {
        let sql = format!("select digest from {table}");
        stored.extend(balai_store::ask::<Digest>(&world.node.store, &sql, []).await.unwrap());
    }
    assert_eq!(stored.len(), 2);
    assert!(stored.iter().all(|row| row.digest != token && row.digest != *session));
}
