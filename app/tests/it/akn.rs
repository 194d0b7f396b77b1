//! Akoma Ntoso through the front door: out at every instrument's address, in by the office.

use axum::http::StatusCode;
use balai_model::Role;
use balai_testkit::{Browser, Db, Seen};
use rstest::rstest;

use crate::world::World;

const HEAD: &str = r##"<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17"><act name="act"><meta><identification source="#p"><FRBRWork><FRBRthis value="/akn/za/act/2014/7/!main"/><FRBRuri value="/akn/za/act/2014/7"/><FRBRdate date="2014-03-01" name="Assent"/><FRBRauthor href="#p"/><FRBRcountry value="za"/></FRBRWork><FRBRExpression><FRBRthis value="/akn/za/act/2014/7/eng@2014-03-01/!main"/><FRBRuri value="/akn/za/act/2014/7/eng@2014-03-01"/><FRBRdate date="2014-03-01" name="Expression"/><FRBRauthor href="#p"/><FRBRlanguage language="eng"/></FRBRExpression><FRBRManifestation><FRBRthis value="/akn/za/act/2014/7/eng@2014-03-01/!main.akn"/><FRBRuri value="/akn/za/act/2014/7/eng@2014-03-01.akn"/><FRBRdate date="2014-03-01" name="Manifestation"/><FRBRauthor href="#p"/></FRBRManifestation></identification><references source="#p"><TLCOrganization eId="p" href="/ontology/organization/p" showAs="Parliament of the sample"/></references></meta><preface><p><docTitle>Sample Communications Act</docTitle></p></preface><body>"##;
const BODY: &str = r#"<chapter eId="chp_I"><num>I</num><heading>General</heading><section eId="chp_I__sec_odd-1"><num>1.</num><heading>Purpose</heading><content><p>Public bodies speak openly &amp; kindly.</p></content></section><section eId="chp_I__sec_2"><num>2.</num><heading>Comments</heading><subsection eId="chp_I__sec_2__subsec_1"><num>(1)</num><content><p>Nobody removes a comment without saying why.</p></content></subsection></section></chapter>"#;
const TAIL: &str = "</body></act></akomaNtoso>";

fn act(body: &str) -> String {
    format!("{HEAD}{body}{TAIL}")
}

/// Sends a file as the form of the office does.
async fn send(browser: &Browser, xml: &[u8]) -> Seen {
    let mut form = b"--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xml\"\r\nContent-Type: text/xml\r\n\r\n".to_vec();
    form.extend_from_slice(xml);
    form.extend_from_slice(b"\r\n--line--\r\n");
    let mut browser = browser.clone().with("content-type", "multipart/form-data; boundary=line");
    browser.ask(axum::http::Method::POST, "/office/akn", Some(form)).await
}

#[rstest]
#[tokio::test]
async fn an_act_of_another_publisher_is_taken_in_and_goes_out_as_it_came(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
) {
    let world = World::new(db).await;
    let mut officer = world.signed_in(Role::Officer).await;
    assert_eq!(officer.get("/office/akn").await.status, StatusCode::OK);
    let taken = send(&officer, act(BODY).as_bytes()).await;
    assert_eq!((taken.status, taken.header("location")), (StatusCode::SEE_OTHER, "/akn/za/act/2014/7"));
    let mut reader = world.visitor();
    let page = reader.get("/akn/za/act/2014/7").await.main();
    assert!(page.contains("Sample Communications Act") && page.contains("openly &#38; kindly"), "{page}");
    assert!(page.contains("Not assessed yet"), "{page}");
    // The names are the publisher's, also the one that the naming rule would not make.
    let provision = reader.get("/akn/za/act/2014/7/~chp_I__sec_odd-1").await;
    assert!(provision.main().contains("openly"), "{}", provision.main());
    let found = reader.get("/api/v1/instruments?q=kindly").await.json();
    assert_eq!(found["items"][0]["id"], "za-act-2014-7", "{found}");
    let file = reader.get("/akn/za/act/2014/7.akn").await;
    assert_eq!(file.header("content-type"), "application/akn+xml");
    assert_eq!(file.text(), act(BODY).replace("/WD17", ""));
    // The same file again is nothing new; a changed one is the next version.
    send(&officer, act(BODY).as_bytes()).await;
    let record = found["items"][0]["id"].as_str().unwrap().to_owned();
    send(&officer, act(&BODY.replace("kindly", "plainly")).as_bytes()).await;
    let page = reader.get("/akn/za/act/2014/7").await.main();
    assert!(page.contains("plainly") && page.contains("Version 2") && !page.contains("Version 3"), "{page}");
    let old = reader.get("/akn/za/act/2014/7?version=1").await.main();
    assert!(old.contains("kindly"), "{old}");
    assert!(!record.is_empty());
}

#[rstest]
#[tokio::test]
async fn every_instrument_goes_out_and_comes_in_again_unchanged(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let officer = world.signed_in(Role::Officer).await;
    let mut reader = world.visitor();
    let acts = world.acts().await;
    let list = reader.get("/api/v1/instruments?limit=200").await.json();
    for item in list["items"].as_array().unwrap().iter().step_by(7) {
        let address = item["address"].as_str().unwrap();
        let file = reader.get(&format!("{address}.akn")).await;
        assert_eq!(file.status, StatusCode::OK, "{address}");
        let again = send(&officer, &file.body).await;
        assert_eq!(again.header("location"), address, "{}", again.main());
    }
    assert_eq!(world.acts().await, acts, "something changed");
}

#[tokio::test]
async fn a_file_of_a_day_is_the_version_of_that_day() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let address = "/akn/aa-asean/declaration/2012-11-18/ahrd-2012";
    let seen = reader.get(&format!("{address}/eng@2026-11-23.akn")).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(seen.text().contains(&format!("{address}/eng@2026-11-23")), "{}", seen.text());
    assert_eq!(reader.get(&format!("{address}/eng@2020-01-01.akn")).await.status, StatusCode::NOT_FOUND);
    let page = reader.get(&format!("{address}/eng@2026-12-24")).await;
    assert_eq!(page.header("location"), format!("{address}?version=1"));
    assert_eq!(reader.get("/akn/aa-asean/nothing.akn").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_file_that_cannot_be_taken_in_is_refused_with_its_line_and_changes_nothing() {
    let world = World::new(Db::Sqlite).await;
    let officer = world.signed_in(Role::Officer).await;
    let acts = world.acts().await;
    let bomb = format!("<!DOCTYPE a [<!ENTITY x \"y\">]>{}", act(BODY).split_once("?>").unwrap().1);
    let debate = act(BODY).replace("<act name=\"act\">", "<debate>").replace("</act>", "</debate>");
    for (xml, said) in [
        (act(&BODY.replace("</chapter>", "")), "not well-formed XML"),
        (bomb, "document type declaration"),
        (act(&BODY.replace("&amp;", "&nbsp;")), "entity"),
        (debate, "debates and judgments"),
        ("<html/>".to_owned(), "not Akoma Ntoso"),
        (act(BODY).replace("FRBRuri", "FRBRalias"), "which work it is"),
        (String::new(), "Choose a file"),
    ] {
        let seen = send(&officer, xml.as_bytes()).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}: {}", seen.text());
        assert!(seen.main().contains(said), "{said}: {}", seen.main());
    }
    let broken = send(&officer, act(&BODY.replace("</chapter>", "")).as_bytes()).await.main();
    assert!(broken.contains("Line 2"), "{broken}");
    let huge = send(&officer, &vec![b' '; 9 * 1024 * 1024]).await;
    assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(huge.main().contains("larger than this site accepts"), "{}", huge.main());
    assert_eq!(world.acts().await, acts);
}
