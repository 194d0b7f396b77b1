//! Instruments side by side, and the basket that chooses them.

use balai_testkit::{Browser, Db};
use rstest::rstest;

use crate::world::World;

/// The ids of the first instruments of a list.
async fn ids(reader: &mut Browser, query: &str, n: usize) -> Vec<String> {
    let list = reader.get(&format!("/api/v1/instruments?limit={n}&{query}")).await.json();
    list["items"].as_array().unwrap().iter().map(|i| i["id"].as_str().unwrap().to_owned()).collect()
}

fn side_by_side(path: &str, ids: &[String]) -> String {
    let pairs: Vec<String> = ids.iter().map(|id| format!("i={id}")).collect();
    format!("{path}?{}", pairs.join("&"))
}

#[rstest]
#[tokio::test]
async fn a_basket_fills_empties_and_never_overflows(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let nine = ids(&mut reader, "sort=title", 9).await;
    let empty = reader.get("/library/compare").await;
    assert_eq!(empty.status.as_u16(), 200);
    assert!(empty.main().contains("You have not chosen any instrument yet."), "{}", empty.main());
    for (at, id) in nine[..8].iter().enumerate() {
        let form = format!("do=add&record={id}&return=/library?page=2");
        let answer = reader.post("/library/basket", &form).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/library?page=2"));
        let cookie = answer.header("set-cookie");
        for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age=2592000"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let list = reader.get("/library").await.main();
        assert!(list.contains(&format!("Compare ({} chosen)", at + 1)), "{list}");
        let page = reader.get("/library/compare").await;
        assert_eq!(page.status.as_u16(), 200);
        assert_eq!(page.main().contains("Choose one more."), at == 0);
    }
    // The same again changes nothing; a ninth is not put in, but shown with the eight.
    let before = reader.cookies.clone();
    reader.post("/library/basket", &format!("do=add&record={}", nine[0])).await;
    assert_eq!(reader.cookies, before);
    let full = reader.post("/library/basket", &format!("do=add&record={}", nine[8])).await;
    assert_eq!((full.status.as_u16(), reader.cookies == before), (303, true));
    let page = reader.get(full.header("location")).await;
    assert!(page.main().contains("You have chosen 9, and at most eight can be compared."), "{}", page.main());
    assert_eq!(page.text().matches("class=\"b-compare__head\"").count(), 9);
    let first = page.text();
    let without = first.split("class=\"b-small\"><a class=\"govuk-link\" href=\"").nth(1).unwrap();
    let without = without.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&");
    assert!(!without.contains(&format!("i={}", nine[0])) && without.contains(&nine[8]), "{without}");
    assert_eq!(reader.get(&without).await.status.as_u16(), 200);
    // Out again.
    reader.post("/library/basket", &format!("do=remove&record={}", nine[0])).await;
    assert_eq!(reader.cookies["balai-basket"], nine[1..8].join("."));
    reader.post("/library/basket", "do=clear").await;
    assert!(!reader.cookies.contains_key("balai-basket"));
    // What is no deed and no record is refused, and nothing is kept of it.
    assert_eq!(reader.post("/library/basket", "do=burn").await.status.as_u16(), 400);
    assert_eq!(reader.post("/library/basket", "do=add&record=nothing-here").await.status.as_u16(), 404);
    assert_eq!(reader.post("/library/basket", "do=add&record=%3Cb%3E").await.status.as_u16(), 404);
    let away = reader.post("/library/basket", "do=clear&return=//evil.example").await;
    assert_eq!(away.header("location"), "/");
    assert!(!reader.cookies.contains_key("balai-basket"));
}

#[tokio::test]
async fn a_basket_of_rubbish_harms_nobody() {
    let world = World::new(Db::Sqlite).await;
    for rubbish in ["%00%ff", "....", "<script>alert(1)</script>", "nothing-here.neither-this", "ÿ"] {
        let mut reader = world.visitor();
        reader.cookies.insert("balai-basket".into(), rubbish.into());
        for page in ["/library/compare", "/library", "/akn/aa-asean/declaration/2012-11-18/ahrd-2012"] {
            let seen = reader.get(page).await;
            assert_eq!(seen.status.as_u16(), 200, "{rubbish}: {page}");
            assert!(!seen.text().contains("<script"));
        }
    }
}

#[tokio::test]
async fn an_instrument_goes_in_and_out_from_its_page() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let address = "/akn/aa-asean/declaration/2012-11-18/ahrd-2012";
    let page = reader.get(address).await;
    assert!(page.main().contains("Add to comparison"));
    let text = page.text();
    let id = text.split("name=\"record\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let answer = reader.post("/th/library/basket", &format!("do=add&record={id}&return={address}")).await;
    assert_eq!(answer.header("location"), format!("/th{address}"));
    assert!(reader.get(address).await.text().contains("value=\"remove\""));
}

#[rstest]
#[tokio::test]
async fn two_and_eight_are_compared_by_element(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let eight = ids(&mut reader, "element=moderation&sort=title", 8).await;
    for some in [&eight[..2], &eight[..]] {
        let page = reader.get(&side_by_side("/library/compare", some)).await;
        assert_eq!(page.status.as_u16(), 200);
        let text = page.text();
        let body = reader.get(&side_by_side("/api/v1/compare", some)).await.json();
        let elements = body["elements"].as_array().unwrap();
        let silent = body["silent"].as_array().unwrap();
        assert_eq!(elements.len() + silent.len(), 22);
        assert!(!silent.is_empty());
        assert_eq!(text.matches("class=\"b-compare__row\"").count(), elements.len());
        assert_eq!(text.matches("class=\"b-compare__cell\"").count(), elements.len() * some.len());
        assert_eq!(text.matches("class=\"b-compare__head\"").count(), some.len());
        assert!(body["shared"].as_array().unwrap().iter().any(|e| e == "moderation"));
        let lists: Vec<&Vec<serde_json::Value>> = elements
            .iter()
            .flat_map(|e| e["said"].as_array().unwrap())
            .map(|said| said["provisions"].as_array().unwrap())
            .collect();
        let said: usize = lists.iter().map(|l| l.len()).sum();
        let silences = lists.iter().filter(|l| l.is_empty()).count();
        let main = text.split("<main").nth(1).unwrap();
        assert_eq!(main.matches("<dd>").count(), said);
        assert_eq!(main.matches("b-compare__silent").count(), silences);
        // Each is linked to its permanent address.
        for provision in lists.iter().flat_map(|l| l.iter()) {
            assert!(text.contains(&format!("href=\"{}\"", provision["address"].as_str().unwrap())));
        }
        let csv = reader.get(&side_by_side("/library/compare.csv", some)).await;
        assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
        let mut table = csv::Reader::from_reader(csv.body.as_slice());
        let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
        let of_silence = rows.iter().filter(|row| &row[6] == "silent").count();
        assert_eq!(rows.len() - of_silence, said);
        assert_eq!(of_silence, silences + silent.len() * some.len());
        assert!(rows.iter().all(|row| row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@']))));
    }
    // Every instrument in the head has its evidence.
    let text = reader.get(&side_by_side("/library/compare", &eight)).await.text();
    assert_eq!(text.matches("class=\"b-evidence b-evidence--").count(), 8);
}

#[rstest]
#[tokio::test]
async fn one_nine_and_unknown_ones_are_refused_kindly(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let nine = ids(&mut reader, "sort=title", 9).await;
    for (some, says) in [(&nine[..1], "Choose one more."), (&nine[..], "at most eight can be compared")] {
        let page = reader.get(&side_by_side("/library/compare", some)).await;
        assert_eq!(page.status.as_u16(), 400);
        assert!(page.main().contains(says), "{}", page.main());
        assert_eq!(page.text().matches("class=\"b-compare__head\"").count(), some.len());
        for path in ["/api/v1/compare", "/library/compare.csv"] {
            assert_eq!(reader.get(&side_by_side(path, some)).await.status.as_u16(), 400);
        }
    }
    let page = reader.get(&format!("{}&i=no-such-one", side_by_side("/library/compare", &nine[..2]))).await;
    assert_eq!(page.status.as_u16(), 404);
    let main = page.main();
    assert!(main.contains("no-such-one") && main.contains("Compare these 2"), "{main}");
    let api = reader.get(&side_by_side("/api/v1/compare", &["no-such-one".into(), nine[0].clone()])).await;
    assert_eq!(api.status.as_u16(), 404);
    assert_eq!(api.header("content-type"), "application/problem+json");
    // The same one twice is one.
    let twice = side_by_side("/library/compare", &[nine[0].clone(), nine[0].clone()]);
    assert_eq!(reader.get(&twice).await.status.as_u16(), 400);
}

#[tokio::test]
async fn comparisons_keep_the_budget_of_heavy_pages() {
    let world = World::new(Db::Sqlite).await;
    let mut plain = world.visitor();
    let all = ids(&mut plain, "limit=200", 200).await;
    let mut most: Vec<(usize, String)> = Vec::new();
    for id in all {
        let one = plain.get(&format!("/api/v1/instruments/{id}")).await.json();
        most.push((one["key_provisions"].as_array().unwrap().len(), id));
    }
    most.sort();
    let eight: Vec<String> = most.into_iter().rev().take(8).map(|(_, id)| id).collect();
    let mut reader = world.visitor().with("accept-encoding", "br");
    for lang in ["en", "my"] {
        let page = reader.get(&format!("/{lang}{}", side_by_side("/library/compare", &eight))).await;
        assert!(page.body.len() <= 60_000, "{lang}: {}", page.body.len());
    }
    let empty = reader.get("/library/compare").await;
    assert!(empty.body.len() <= 14_000, "{}", empty.body.len());
}
