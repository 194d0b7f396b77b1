use balai_testkit::Db;

use crate::world::World;

#[tokio::test]
async fn every_answer_is_protected() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    for address in ["/", "/library?q=a", "/nothing", "/api/v1/elements", "/healthz", "/library?page=0"] {
        let seen = reader.get(address).await;
        let policy = seen.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{address}: {policy}");
        assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'"));
        assert_eq!(seen.header("x-content-type-options"), "nosniff", "{address}");
        assert_eq!(seen.header("referrer-policy"), "no-referrer", "{address}");
        let text = seen.text();
        assert!(
            !text.contains(" style=\"") && !text.contains(" onclick=") && !text.contains("<style"),
            "{address}"
        );
    }
}

#[tokio::test]
async fn machines_learn_whether_the_node_lives() {
    let world = World::empty(Db::Sqlite).await;
    let mut reader = world.visitor();
    assert_eq!(reader.get("/healthz").await.text(), "ok\n");
    assert_eq!(reader.get("/readyz").await.text(), "ready\n");
    assert!(reader.get("/robots.txt").await.text().contains("Disallow: /office"));
}

#[tokio::test]
async fn colours_and_data_use_are_remembered_without_script() {
    let world = World::empty(Db::Sqlite).await;
    let mut reader = world.visitor();
    assert!(reader.get("/").await.text().contains("class=\"theme-auto\""));
    let saved = reader.post("/display", "theme=dark&light_mode=yes").await;
    assert_eq!(saved.header("location"), "/display?saved=yes");
    assert!(reader.get("/").await.text().contains("class=\"theme-dark light-mode\""));
    let saving = world.visitor().with("save-data", "on").get("/").await.text();
    assert!(saving.contains("class=\"theme-auto light-mode\""));
}

#[tokio::test]
async fn what_a_visitor_typed_is_shown_as_text() {
    let world = World::new(Db::Sqlite).await;
    let page = world.visitor().get("/library?q=%3Cimg+src=x+onerror=alert(1)%3E%22").await.text();
    assert!(!page.contains("<img") && page.contains("&#60;img"), "{page}");
}

#[tokio::test]
async fn a_page_that_is_asked_for_by_head_has_no_body() {
    let world = World::empty(Db::Sqlite).await;
    let seen = world.visitor().ask(axum::http::Method::HEAD, "/about", None).await;
    assert_eq!((seen.status.as_u16(), seen.body.len()), (200, 0));
}
