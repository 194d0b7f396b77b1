//! The API for people.

use std::collections::HashSet;

use balai_testkit::Db;

use crate::world::World;

#[tokio::test]
async fn every_operation_has_its_page_and_its_example_answers() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let api = reader.get("/api/openapi.json").await.json();
    let list = reader.get("/api").await;
    let mut names = HashSet::new();
    for (path, item) in api["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let name = operation["operationId"].as_str().unwrap();
            assert!(names.insert(name.to_owned()), "{name} stands twice");
            assert!(list.text().contains(&format!("/api/operations/{name}\"")), "{name}");
            assert!(list.main().contains(path.as_str()), "{path}");
            let page = reader.get(&format!("/api/operations/{name}")).await;
            assert_eq!(page.status.as_u16(), 200, "{name}");
            let text = page.text();
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                let name = parameter["name"].as_str().unwrap();
                assert!(text.contains(&format!("<code>{name}</code>")), "{name}");
            }
            for status in operation["responses"].as_object().unwrap().keys() {
                assert!(text.contains(&format!(">{status}</dt>")), "{name} {status}");
            }
            // Links within the page lead somewhere.
            for rest in text.split("href=\"#").skip(1) {
                let id = rest.split('"').next().unwrap();
                assert!(text.contains(&format!("id=\"{id}\"")), "{name}: #{id}");
            }
            let example = text.split("href=\"/api/v1/").nth(1).map(|rest| rest.split('"').next().unwrap());
            if method == "get" {
                let example =
                    format!("/api/v1/{}", example.unwrap_or_else(|| panic!("{name}"))).replace("&#38;", "&");
                let secured = operation["security"].is_array();
                let status = reader.get(&example).await.status.as_u16();
                // No process comes with the program, so the example of one leads nowhere yet.
                let expected = match name {
                    "show_process" => 404,
                    _ if secured => 401,
                    _ => 200,
                };
                assert_eq!(status, expected, "{example}");
            }
        }
    }
    let missing = reader.get("/api/operations/nothing").await;
    assert_eq!((missing.status.as_u16(), missing.header("content-type")), (404, "text/html; charset=utf-8"));
}

#[tokio::test]
async fn the_descriptions_say_that_they_are_in_english() {
    let world = World::empty(Db::Sqlite).await;
    let mut reader = world.visitor();
    let thai = reader.get("/th/api/operations/list_instruments").await.text();
    assert!(thai.contains("lang=\"en\">Instruments, filtered and in order"), "{thai}");
    let english = reader.get("/api/operations/list_instruments").await.text();
    assert!(!english.contains("lang=\"en\">Instruments"));
}
