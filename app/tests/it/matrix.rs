//! The matrix: the same numbers in drawing, table, CSV and API, and behind each the list it counts.

use balai_testkit::{Browser, Db};
use rstest::rstest;

use crate::world::World;

fn unescaped(text: &str) -> String {
    text.replace("&#38;", "&").replace("&amp;", "&")
}

/// The linked numbers of a piece of markup: address and number, in order.
fn linked(markup: &str) -> Vec<(String, u64)> {
    markup
        .split("<a href=\"")
        .skip(1)
        .filter_map(|rest| {
            let (href, rest) = rest.split_once('"')?;
            let inner = rest.split_once('>')?.1.split("</a>").next()?;
            let text: String = match inner.split_once("<text") {
                Some((_, text)) => text.split_once('>')?.1.split('<').next()?.to_owned(),
                None => inner.to_owned(),
            };
            Some((unescaped(href), text.replace(',', "").parse().ok()?))
        })
        .collect()
}

/// The drawings of a page.
fn drawings(text: &str) -> Vec<&str> {
    text.split("<svg class=\"b-heat\"").skip(1).map(|rest| rest.split("</svg>").next().unwrap()).collect()
}

async fn numbers(reader: &mut Browser, query: &str) -> serde_json::Value {
    reader.get(&format!("/api/v1/matrix?{query}")).await.json()
}

#[rstest]
#[tokio::test]
async fn drawing_table_csv_and_api_have_the_same_numbers(
    #[values(Db::Sqlite, Db::Postgres)] db: Db,
    #[values(
        "by=elements",
        "by=domains",
        "by=elements&q=social+media&stance=restricts",
        "by=domains&region=asean"
    )]
    query: &str,
) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    let api = numbers(&mut reader, query).await;
    let page = reader.get(&format!("/library/matrix?{query}")).await;
    assert_eq!(page.status.as_u16(), 200);
    let text = page.text();
    let rows = api["rows"].as_array().unwrap();
    assert!(rows.len() >= 5, "{api}");
    let counts = |row: &serde_json::Value| -> Vec<u64> {
        row["counts"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap()).collect()
    };
    // The drawings: only cells with something, row after row.
    let drawn: Vec<(String, u64)> = drawings(&text).iter().flat_map(|svg| linked(svg)).collect();
    let some: Vec<u64> = rows.iter().flat_map(counts).filter(|n| *n > 0).collect();
    assert_eq!(drawn.iter().map(|(_, n)| *n).collect::<Vec<_>>(), some);
    // The table: the same links, with the totals.
    let table = text.split("b-matrix\">").nth(1).unwrap().split("</table>").next().unwrap();
    let body = table.split("<tfoot>").next().unwrap();
    let of_table = linked(body);
    let expected: Vec<u64> = rows
        .iter()
        .flat_map(|row| {
            let total = row["total"].as_u64().unwrap();
            let cells = counts(row).into_iter().filter(|n| *n > 0);
            cells.chain([total]).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(of_table.iter().map(|(_, n)| *n).collect::<Vec<_>>(), expected);
    assert!(drawn.iter().all(|cell| of_table.contains(cell)));
    let totals: Vec<u64> = linked(table.split("<tfoot>").nth(1).unwrap()).iter().map(|(_, n)| *n).collect();
    let mut of_api: Vec<u64> =
        api["totals"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap()).collect();
    of_api.push(api["total"].as_u64().unwrap());
    assert_eq!(totals, of_api);
    // The file.
    let csv = reader.get(&format!("/library/matrix.csv?{query}")).await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    let mut file = csv::Reader::from_reader(csv.body.as_slice());
    let columns = file.headers().unwrap().len();
    let of_file: Vec<csv::StringRecord> = file.records().map(Result::unwrap).collect();
    assert_eq!(of_file.len(), rows.len() + 1);
    for (record, row) in of_file.iter().zip(rows) {
        assert_eq!(record[0], *row["jurisdiction"].as_str().unwrap());
        let cells: Vec<u64> = (3..columns - 1).map(|at| record[at].parse().unwrap()).collect();
        assert_eq!(cells, counts(row));
        assert_eq!(record[columns - 1], row["total"].to_string());
    }
}

#[tokio::test]
async fn every_cell_leads_to_as_many_as_it_says() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    for query in [
        "by=elements",
        "by=domains",
        "by=elements&q=social+media",
        "by=elements&stance=restricts&stance=protects&element=moderation&element=privacy",
        "by=domains&q=privacy&domain=data-protection&domain=cybercrime&element=security",
    ] {
        let text = reader.get(&format!("/library/matrix?{query}")).await.text();
        let table = text.split("b-matrix\">").nth(1).unwrap().split("</table>").next().unwrap().to_owned();
        let cells = linked(&table);
        assert!(cells.len() > 3, "{query}");
        for (href, n) in cells {
            let list = if href.contains("view=provisions") { "provisions" } else { "instruments" };
            let rest = href.strip_prefix("/library").unwrap();
            let and = if rest.is_empty() { "?" } else { "&" };
            let found = reader.get(&format!("/api/v1/{list}{rest}{and}limit=1")).await.json();
            assert_eq!(found["total"], n, "{query}: {href}");
        }
    }
    // And the page itself, once for each kind.
    for href in ["/library?jurisdiction=ph&element=privacy&view=provisions", "/library?jurisdiction=ph"] {
        assert_eq!(reader.get(href).await.status.as_u16(), 200);
    }
}

#[tokio::test]
async fn drawings_and_pages_keep_their_budgets() {
    let world = World::new(Db::Sqlite).await;
    let long = "x".repeat(20) + "+social+media";
    let mut reader = world.visitor();
    let mut packed = world.visitor().with("accept-encoding", "br");
    for lang in ["en", "th", "my", "ta"] {
        for by in ["elements", "domains"] {
            let filters = "region=asean&region=europe&status=in-force&status=draft&status=unknown";
            for filter in ["", filters, &format!("q={long}")] {
                let address = format!("/{lang}/library/matrix?by={by}&{filter}");
                let page = reader.get(&address).await;
                assert_eq!(page.status.as_u16(), 200);
                let text = page.text();
                for svg in drawings(&text) {
                    assert!(svg.len() <= 30_000, "{address}: {}", svg.len());
                    assert!(svg.contains("<title") && svg.contains("<desc"));
                }
                assert!(!text.contains("style=\""));
                let bytes = packed.get(&address).await.body.len();
                assert!(bytes <= 60_000, "{address}: {bytes}");
            }
        }
    }
    // Nothing found is said, not drawn.
    let none = reader.get("/library/matrix?q=xqzwxqzw").await;
    assert!(none.main().contains("Nothing matches."), "{}", none.main());
    for bad in ["by=colour", "element=colour", "view=colour"] {
        assert_eq!(reader.get(&format!("/library/matrix?{bad}")).await.status.as_u16(), 400);
        assert_eq!(reader.get(&format!("/api/v1/matrix?{bad}")).await.status.as_u16(), 400);
    }
}

#[tokio::test]
async fn the_library_leads_to_the_matrix_of_its_filter() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let list = unescaped(&reader.get("/library?region=asean&q=privacy&sort=title").await.text());
    assert!(list.contains("href=\"/library/matrix?by=elements&q=privacy&region=asean\""));
    let matrix = reader.get("/library/matrix?by=elements&q=privacy&region=asean").await;
    assert!(matrix.main().contains("ASEAN"), "{}", matrix.main());
    assert!(matrix.main().contains("Most is recorded on Privacy"), "{}", matrix.main());
}
