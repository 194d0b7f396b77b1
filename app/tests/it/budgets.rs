//! Bytes over the wire, as a browser that takes Brotli gets them (budgets: `docs/performance.md`).

use balai_model::Role;
use balai_testkit::Db;

use crate::world::World;

/// A citizen's page must fit in the first flight of TCP; an officer's may be four times as large.
const CITIZEN: usize = 14_000;
const OFFICER: usize = 60_000;
const STYLE: usize = 16_000;
const FONT: usize = 60_000;

#[tokio::test]
async fn every_page_keeps_its_budget_in_every_language() {
    let world = World::new(Db::Sqlite).await;
    let mut owner = world.signed_in(Role::Owner).await.with("accept-encoding", "br");
    let pages = [
        ("/", CITIZEN),
        ("/about", CITIZEN),
        ("/about/languages", CITIZEN),
        ("/framework", CITIZEN),
        ("/framework/elements/privacy", CITIZEN),
        ("/framework/principles/internet-as-a-commons", CITIZEN),
        ("/framework/three-part-test", CITIZEN),
        ("/framework/domains/freedom-of-expression", CITIZEN),
        ("/menu", CITIZEN),
        ("/menu?q=blocking", CITIZEN),
        ("/menu/mo-before-publication", CITIZEN),
        ("/menu/choices", CITIZEN),
        ("/menu/choices/moderation-model", CITIZEN),
        ("/menu/bundles/open-engagement", CITIZEN),
        ("/jurisdictions", CITIZEN),
        ("/display", CITIZEN),
        ("/akn/aa-asean/declaration/2012-11-18/ahrd-2012", CITIZEN),
        ("/nothing-here", CITIZEN),
        ("/library", CITIZEN),
        ("/library?q=social+media&view=provisions", OFFICER),
        ("/jurisdictions/us", CITIZEN),
        ("/jurisdictions/id", CITIZEN),
        ("/jurisdictions/mm", CITIZEN),
        ("/jurisdictions/ph", CITIZEN),
        ("/regions/asean", CITIZEN),
        ("/regions/europe", CITIZEN),
        ("/office", OFFICER),
        ("/office/forms", OFFICER),
        ("/office/instruments/new", OFFICER),
        ("/office/instruments/asean-ahrd-2012/edit", OFFICER),
        ("/library/download", CITIZEN),
        ("/api", CITIZEN),
        ("/api/operations/list_instruments", CITIZEN),
        ("/api/operations/show_instrument", CITIZEN),
    ];
    for lang in ["en", "th", "km", "my", "ta", "fil"] {
        for (page, budget) in pages {
            let seen = owner.get(&format!("/{lang}{page}")).await;
            assert_eq!(seen.header("content-encoding"), "br", "{page}");
            assert!(seen.body.len() <= budget, "/{lang}{page}: {} bytes of {budget}", seen.body.len());
        }
    }
}

#[tokio::test]
async fn style_and_fonts_keep_their_budget_and_are_kept_for_ever() {
    let world = World::empty(Db::Sqlite).await;
    let mut reader = world.visitor().with("accept-encoding", "br");
    let page = world.visitor().get("/").await.text();
    let style = page.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let sheet = reader.get(style).await;
    assert_eq!(sheet.header("content-encoding"), "br");
    assert!(sheet.body.len() <= STYLE, "{}", sheet.body.len());
    assert!(sheet.header("cache-control").contains("immutable"));
    let plain = world.visitor().get(style).await.text();
    let fonts: Vec<&str> =
        plain.split("url(").skip(1).map(|rest| rest.split(')').next().unwrap().trim_matches('"')).collect();
    assert_eq!(fonts.len(), 5, "{fonts:?}");
    for font in fonts {
        let seen = reader.get(&format!("/assets/{}", font.rsplit('/').next().unwrap())).await;
        assert_eq!((seen.status.as_u16(), seen.header("content-type")), (200, "font/woff2"), "{font}");
        assert!(seen.body.len() <= FONT, "{font}: {}", seen.body.len());
    }
    // No page asks another origin for anything, and none has a script.
    assert!(!page.contains("<script") && !page.contains("src=\"http"));
}
