//! The balance check through the front door: findings of a draft, mends at one press, acceptances with
//! a reason, the rules with their sources, and the check of an instrument.

use balai_model::Role;
use balai_testkit::{Browser, Db};
use rstest::rstest;

use crate::world::World;

async fn begin(officer: &mut Browser, start: &str) -> String {
    let details = "title=Social+media+policy&issuer=Ministry+of+Tests&jurisdiction=ph&language=en";
    let seen = officer.post("/drafts", &format!("{details}&start={start}")).await;
    assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
    seen.header("location").trim_end_matches("/choices").to_owned()
}

/// The keys of the findings on a page.
fn findings(page: &str) -> Vec<String> {
    let marks = page.split("name=\"finding\" value=\"").skip(1);
    marks.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

fn encoded(key: &str) -> String {
    key.replace(' ', "+")
}

#[rstest]
#[tokio::test]
async fn a_finding_is_mended_at_one_press(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "scratch").await;
    // A restriction alone: blocking users after warnings, without test, notice and appeal.
    let element = "moderation";
    let seen =
        officer.post(&format!("{draft}/sections/{element}"), "version=1&do=add:mo-limited-blocking").await;
    assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
    let page = officer.get(&format!("{draft}/balance")).await.text();
    let test = findings(&page).into_iter().find(|key| key.starts_with("restriction-without-test ")).unwrap();
    assert!(page.contains("stand in the way of adoption") || page.contains("stands in the way of adoption"));
    let seen = officer.post(&format!("{draft}/balance"), &format!("finding={}&mend=0", encoded(&test))).await;
    assert_eq!(seen.status.as_u16(), 303, "{}", seen.main());
    let page = officer.get(&format!("{draft}/balance")).await.text();
    assert!(!findings(&page).contains(&test), "{page}");
    assert!(officer.get(&format!("{draft}/preview")).await.text().contains("Three-part test"));
    // The same press again mends nothing and breaks nothing.
    let before = officer.get(&format!("{draft}/versions")).await.text();
    officer.post(&format!("{draft}/balance"), &format!("finding={}&mend=0", encoded(&test))).await;
    assert_eq!(officer.get(&format!("{draft}/versions")).await.text(), before);
}

#[rstest]
#[tokio::test]
async fn an_acceptance_needs_a_reason_and_can_be_taken_back(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    let draft = begin(&mut officer, "bundle-balanced-agency").await;
    let address = format!("{draft}/balance");
    let page = officer.get(&address).await.text();
    let open = findings(&page);
    let soft = open.iter().find(|key| key.starts_with("choice-open ") || key.starts_with("element-silent "));
    let soft = soft.expect("a bundle leaves something open").clone();
    let seen = officer.post(&address, &format!("finding={}&accept=yes&reason=", encoded(&soft))).await;
    assert_eq!(seen.status.as_u16(), 422);
    assert!(seen.text().contains("Write why it stays as it is."));
    let reason = "finding={}&accept=yes&reason=We+decide+this+next+year.".replace("{}", &encoded(&soft));
    assert_eq!(officer.post(&address, &reason).await.status.as_u16(), 303);
    assert!(officer.get(&address).await.text().contains("We decide this next year."));
    // What blocks and has no exception is not accepted.
    let blank = open.iter().find(|key| key.starts_with("blank-open ")).expect("blanks are open").clone();
    let body = format!("finding={}&accept=yes&reason=Because", encoded(&blank));
    assert_eq!(officer.post(&address, &body).await.status.as_u16(), 409);
    let back = format!("finding={}&withdraw=yes", encoded(&soft));
    assert_eq!(officer.post(&address, &back).await.status.as_u16(), 303);
    assert!(!officer.get(&address).await.text().contains("We decide this next year."));
    // Who only reads sees findings and no buttons; strangers see nothing.
    let mut stranger = world.visitor();
    assert_eq!(stranger.get(&address).await.status.as_u16(), 401);
}

#[tokio::test]
async fn the_rules_are_there_for_everybody_with_sources_and_evidence() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let page = reader.get("/balance/rules").await.text();
    let rules = balai_composer::balance::rules().unwrap();
    for rule in rules.all().iter().filter(|rule| rule.on) {
        let section = page.split(&format!("<section class=\"b-rule\" id=\"{}\"", rule.id)).nth(1);
        let section =
            section.unwrap_or_else(|| panic!("no rule {}", rule.id)).split("</section>").next().unwrap();
        let sources = section.matches("<li>").count();
        assert_eq!(sources, rule.sources.len(), "{}", rule.id);
        assert!(section.matches("b-evidence").count() >= sources, "{}", rule.id);
    }
}

#[rstest]
#[tokio::test]
async fn an_instrument_is_checked_by_its_stances(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let page = reader
        .get("/balance/check?instrument=http://127.0.0.1/akn/aa-asean/declaration/2012-11-18/ahrd-2012")
        .await;
    assert_eq!(page.status.as_u16(), 200);
    let text = page.text();
    assert!(text.contains("ASEAN Human Rights Declaration") && text.contains("b-scores"), "{}", page.main());
    assert!(text.contains("Only the provisions recorded"));
    assert_eq!(reader.get("/balance/check").await.status.as_u16(), 200);
    assert_eq!(reader.get("/balance/check?instrument=/akn/nothing").await.status.as_u16(), 404);
}
