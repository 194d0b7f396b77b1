//! Every way into the house, and who may use it. A route cannot be left out: the list comes from
//! the house itself.

use axum::http::{Method, StatusCode};
use balai_model::{Deed, Role};
use balai_part::Route;
use balai_testkit::Db;
use rstest::rstest;

use crate::world::World;

/// An address that a route's pattern fits.
fn address(route: &Route) -> String {
    route
        .path
        .replace("{*address}", "id/law/2008/nothing")
        .replace("{record}", "nothing")
        .replace("{reference}", "nothing")
        .replace("{code}", "ph")
        .replace("{slug}", "privacy")
        .replace("{process}", "nothinghere2")
        .replace("{step}", "nothing")
        .replace("{stage}", "nothing")
        .replace("{gate}", "nothing")
        .replace("{point}", "nothing")
        .replace("{name}", "nothing.css")
        .replace("{draft}", "nothing")
        .replace("{token}", "nothing")
        .replace("{element}", "privacy")
}

#[tokio::test]
async fn every_route_declares_its_deed() {
    let world = World::empty(Db::Sqlite).await;
    let mut table: Vec<String> = world
        .node
        .house
        .routes()
        .map(|route| {
            let roles: Vec<&str> =
                Role::ALL.into_iter().filter(|role| role.may(route.deed)).map(Role::slug).collect();
            format!("{:<5}{:<34}{:?}: {}", route.method.as_str(), route.path, route.deed, roles.join(" "))
        })
        .collect();
    table.sort();
    insta::assert_snapshot!("routes", table.join("\n"));
}

#[rstest]
#[tokio::test]
async fn whoever_may_not_is_refused_and_changes_nothing(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::empty(db).await;
    let mut refusals = 0;
    for role in Role::ALL {
        let mut browser = world.signed_in(role).await;
        let before = world.acts().await;
        for route in world.node.house.routes().filter(|route| !role.may(route.deed)) {
            let seen = browser.ask(route.method.clone(), &address(route), Some(Vec::new())).await;
            let expected =
                if role == Role::Anonymous { StatusCode::UNAUTHORIZED } else { StatusCode::FORBIDDEN };
            assert_eq!(seen.status, expected, "{role:?} {} {}", route.method, route.path);
            assert!(!seen.headers.contains_key("set-cookie"));
            refusals += 1;
        }
        assert_eq!(world.acts().await, before, "{role:?} changed something");
    }
    // The office twice (page and log) to four roles, the import to five, signing out to one.
    // Deciding on corrections (page and form) to five, saying that a record was checked to four.
    // Taking Akoma Ntoso in (page and form) to four.
    // Forms by hand (new, edit, list, form, sending one, pasting a text) to four.
    // Drafts to four: list, new, begin, links, and what is read, written, taken along or adopted of one.
    // Processes (begin, and what is done with one) to four.
    assert_eq!(refusals, 2 * 4 + 5 + 1 + 2 * 5 + 4 + 2 * 4 + (6 + 41 + 13) * 4);
}

#[tokio::test]
async fn whoever_may_is_not_refused() {
    let world = World::new(Db::Sqlite).await;
    for role in Role::ALL {
        for route in
            world.node.house.routes().filter(|route| role.may(route.deed) && route.method == Method::GET)
        {
            let mut browser = world.signed_in(role).await;
            let seen = browser.get(&address(route)).await;
            // The sign-in page without a token is a refusal of the token, not of the role.
            if route.path != "/sign-in" {
                assert!(
                    !matches!(seen.status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN),
                    "{role:?} {}: {}",
                    route.path,
                    seen.status
                );
            }
            assert!(!seen.status.is_server_error(), "{role:?} {}: {}", route.path, seen.text());
        }
    }
}

#[tokio::test]
async fn every_deed_has_a_route_and_denial_is_the_default() {
    let world = World::empty(Db::Sqlite).await;
    for deed in Deed::ALL {
        assert!(world.node.house.routes().any(|route| route.deed == deed), "{deed:?}");
        let open = matches!(deed, Deed::Read | Deed::SuggestCorrection | Deed::UseDraftLink);
        assert!(open || !Role::Anonymous.may(deed), "{deed:?}");
    }
}

#[tokio::test]
async fn the_api_describes_every_json_route_and_nothing_else() {
    let world = World::empty(Db::Sqlite).await;
    let described = world.visitor().get("/api/openapi.json").await.json();
    assert_eq!(described["openapi"], "3.1.0");
    let mut paths: Vec<String> = described["paths"].as_object().unwrap().keys().cloned().collect();
    paths.sort();
    let mut routes: Vec<String> = world
        .node
        .house
        .routes()
        .map(|route| route.path.to_owned())
        .filter(|path| path.starts_with("/api/v1/"))
        .collect();
    routes.sort();
    assert_eq!(paths, routes);
}
