//! Lists taken along: each format parses again, and holds what the filter found.

use std::collections::HashSet;

use arrow_array::cast::AsArray;
use arrow_array::{Array, RecordBatch};
use balai::content::Content;
use balai_testkit::{Browser, Db};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use rstest::rstest;
use serde_json::Value;

use crate::world::{ORIGIN, World};

const FILTERS: [&str; 4] =
    ["", "?region=asean&stance=restricts", "?q=social+media&element=moderation", "?q=xqzw"];

async fn json(reader: &mut Browser, table: &str, filter: &str) -> Vec<Value> {
    let seen = reader.get(&format!("/library/{table}.json{filter}")).await;
    assert_eq!(seen.status.as_u16(), 200, "{table} {filter}");
    serde_json::from_slice(&seen.body).unwrap()
}

fn parquet_of(body: Vec<u8>) -> Vec<RecordBatch> {
    let builder = ParquetRecordBatchReaderBuilder::try_new(axum::body::Bytes::from(body)).unwrap();
    builder.build().unwrap().map(Result::unwrap).collect()
}

#[rstest]
#[tokio::test]
async fn every_format_has_the_same_rows_and_those_of_the_api(#[values(Db::Sqlite, Db::Postgres)] db: Db) {
    let world = World::new(db).await;
    let mut reader = world.visitor();
    for table in ["instruments", "provisions"] {
        for filter in FILTERS {
            let rows = json(&mut reader, table, filter).await;
            let and = if filter.is_empty() { "?" } else { "&" };
            let api = reader.get(&format!("/api/v1/{table}{filter}{and}limit=200")).await.json();
            assert_eq!(api["total"], rows.len(), "{table}{filter}");
            for (row, item) in rows.iter().zip(api["items"].as_array().unwrap()) {
                assert!(row["evidence"].is_string() && row["confidence"].is_string(), "{row}");
                let address = item["address"].as_str().unwrap();
                assert_eq!(row["address"], format!("{ORIGIN}{address}"));
                // What both have under a name is the same.
                let both = item.as_object().unwrap().iter().filter(|(name, _)| *name != "address");
                for (name, value) in both.filter(|(name, _)| row.get(*name).is_some()) {
                    assert_eq!(&row[name], value, "{table} {name}");
                }
            }
            // JSON Lines.
            let lines = reader.get(&format!("/library/{table}.jsonl{filter}")).await.text();
            let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
            assert_eq!(lines, rows, "{table}{filter}");
            // CSV.
            let csv = reader.get(&format!("/library/{table}.csv{filter}")).await;
            assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
            assert!(csv.body.starts_with("\u{feff}".as_bytes()));
            let mut file = csv::Reader::from_reader(csv.body.as_slice());
            let head: Vec<String> = file.headers().unwrap().iter().map(str::to_owned).collect();
            let records: Vec<csv::StringRecord> = file.records().map(Result::unwrap).collect();
            assert_eq!(records.len(), rows.len());
            for (record, row) in records.iter().zip(&rows) {
                for (name, cell) in head.iter().zip(record) {
                    assert_eq!(cell, in_a_cell(&row[name]), "{table} {name}");
                }
            }
            // Parquet.
            let parquet = reader.get(&format!("/library/{table}.parquet{filter}")).await;
            let batches = parquet_of(parquet.body);
            let mut at = 0;
            for batch in batches {
                for i in 0..batch.num_rows() {
                    for (column, field) in batch.columns().iter().zip(batch.schema().fields()) {
                        assert_eq!(value(column.as_ref(), i), rows[at][field.name()], "{table} {field}");
                    }
                    at += 1;
                }
            }
            assert_eq!(at, rows.len(), "{table}{filter}");
        }
    }
}

/// A value as CSV should have it: nothing is empty, lists have bars.
fn in_a_cell(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|i| i.as_str().unwrap().replace('|', "¦")).collect();
            items.join("|")
        }
        other => other.to_string(),
    };
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text }
}

fn value(column: &dyn Array, at: usize) -> Value {
    if column.is_null(at) {
        return Value::Null;
    }
    if let Some(texts) = column.as_string_opt::<i32>() {
        return texts.value(at).into();
    }
    if let Some(flags) = column.as_boolean_opt() {
        return flags.value(at).into();
    }
    if let Some(lists) = column.as_list_opt::<i32>() {
        let list = lists.value(at);
        return list.as_string::<i32>().iter().map(|text| Value::from(text.unwrap())).collect();
    }
    column.as_primitive::<arrow_array::types::Int64Type>().value(at).into()
}

#[tokio::test]
async fn a_cell_is_never_a_formula() {
    let world = World::empty(Db::Sqlite).await;
    let dir = tempfile::tempdir().unwrap();
    let survey = include_str!("../../../content/instruments/asean.jsonl");
    let mut record: Value = serde_json::from_str(survey.lines().next().unwrap()).unwrap();
    record["relations"] = serde_json::json!([]);
    record["title"] = "=HYPERLINK(\"http://evil.example\")".into();
    record["issuer"] = "@SUM(A1:A9)".into();
    record["summary"] = "+1|2; \"quoted\", and more".into();
    record["amended"] = serde_json::json!(["-2+3", "a|b"]);
    record["key_provisions"][0]["gist"] = "＝1+1".into();
    std::fs::write(dir.path().join("one.jsonl"), record.to_string()).unwrap();
    world.import(&Content::Folder(dir.path().into())).await;
    let mut reader = world.visitor();
    for table in ["instruments", "provisions"] {
        let csv = reader.get(&format!("/library/{table}.csv")).await;
        let mut file = csv::Reader::from_reader(csv.body.as_slice());
        for cell in file.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
        {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']), "{cell}");
        }
    }
    let csv = reader.get("/library/instruments.csv").await;
    let mut file = csv::Reader::from_reader(csv.body.as_slice());
    let head = file.headers().unwrap().clone();
    let row = file.records().next().unwrap().unwrap();
    let cell = |name: &str| row[head.iter().position(|column| column == name).unwrap()].to_owned();
    assert_eq!(cell("title"), "'=HYPERLINK(\"http://evil.example\")");
    assert_eq!(cell("summary"), "'+1|2; \"quoted\", and more");
    assert_eq!(cell("amended"), "'-2+3|a¦b");
    // What is no spreadsheet has the words as they are.
    assert_eq!(json(&mut reader, "instruments", "").await[0]["amended"][1], "a|b");
}

#[tokio::test]
async fn the_package_lists_what_is_there() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let filter = "?q=privacy&jurisdiction=ph&jurisdiction=th&sort=title";
    let package = reader.get(&format!("/library/datapackage.json{filter}")).await.json();
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
    assert_eq!(package["filter"]["jurisdiction"], serde_json::json!(["ph", "th"]));
    assert_eq!((&package["filter"]["q"], &package["filter"]["sort"]), (&"privacy".into(), &"title".into()));
    assert!(!package["sources"].as_array().unwrap().is_empty());
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), 8);
    let names: HashSet<&str> = resources.iter().map(|r| r["name"].as_str().unwrap()).collect();
    assert_eq!(names.len(), 8);
    for resource in resources {
        let path = resource["path"].as_str().unwrap().strip_prefix(ORIGIN).unwrap();
        let seen = reader.get(path).await;
        assert_eq!(seen.status.as_u16(), 200, "{path}");
        let kind = seen.header("content-type").split(';').next().unwrap().to_owned();
        assert_eq!(resource["mediatype"], kind.as_str(), "{path}");
        let table = path[9..].split('.').next().unwrap();
        let rows = json(&mut reader, table, filter).await;
        assert_eq!(resource["rowCount"], rows.len(), "{path}");
        assert!(!rows.is_empty());
        let fields: HashSet<&str> = resource["schema"]["fields"]
            .as_array()
            .unwrap()
            .iter()
            .map(|f| f["name"].as_str().unwrap())
            .collect();
        let keys: HashSet<&str> = rows[0].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(fields, keys, "{path}");
        let described = |name: &str| {
            let mut all = resource["schema"]["fields"].as_array().unwrap().iter();
            all.find(|f| f["name"] == name).unwrap()["description"].as_str().unwrap().to_owned()
        };
        assert!(described("evidence").contains("partly-seen"), "{path}");
    }
}

#[tokio::test]
async fn the_page_says_how_much_and_leads_to_every_file() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    let list = reader.get("/library?region=asean&stance=restricts").await.text();
    let link = list.split("href=\"").find(|rest| rest.starts_with("/library/download")).unwrap();
    let link = link.split('"').next().unwrap().replace("&#38;", "&");
    let page = reader.get(&link).await;
    let total = reader.get("/api/v1/instruments?region=asean&stance=restricts").await.json()["total"].clone();
    assert!(page.main().contains(&format!("{total} instruments")), "{}", page.main());
    let text = page.text().replace("&#38;", "&");
    for file in ["instruments.csv", "provisions.parquet", "instruments.jsonl", "datapackage.json"] {
        assert!(text.contains(&format!("/library/{file}?region=asean&stance=restricts")), "{file}: {text}");
    }
    let wrong = reader.get("/library/instruments.csv?kind=song").await;
    assert_eq!(wrong.status.as_u16(), 400);
}

#[tokio::test]
async fn a_table_that_has_not_changed_is_not_sent_again() {
    let world = World::new(Db::Sqlite).await;
    let mut reader = world.visitor();
    for file in ["instruments.parquet", "provisions.csv?q=privacy"] {
        let first = reader.get(&format!("/library/{file}")).await;
        let tag = first.header("etag").to_owned();
        let again = reader.clone().with("if-none-match", &tag).get(&format!("/library/{file}")).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{file}");
    }
    // Compression asks the table for more than there is.
    for encoding in ["br", "gzip"] {
        let seen = reader.clone().with("accept-encoding", encoding).get("/library/provisions.json").await;
        assert_eq!((seen.status.as_u16(), seen.header("content-encoding")), (200, encoding));
    }
    let one = reader.get("/library/instruments.csv").await;
    let other = reader.get("/library/instruments.csv?region=asean").await;
    assert_ne!(one.header("etag"), other.header("etag"));
}
