//! The three real conversations in `content/polis`, read for tests, and what is expected of them.

use std::path::{Path, PathBuf};

use balai_opinion::{Standing, Vote, Votes};
use serde_json::Value;

pub const NAMES: [&str; 3] =
    ["scoop-hivemind.biodiversity", "vtaiwan.uberx", "american-assembly.bowling-green"];

/// A conversation with its people and statements numbered in ascending order of their ids.
pub struct Conversation {
    pub votes: Votes,
    pub standings: Vec<Standing>,
    /// The id of each statement that has votes.
    pub tids: Vec<i64>,
}

fn content(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/polis").join(name)
}

pub fn read(name: &str) -> Conversation {
    let mut table = csv::Reader::from_path(content(name).join("participants-votes.csv")).unwrap();
    let head = table.headers().unwrap().clone();
    let columns: Vec<(usize, i64)> =
        head.iter().enumerate().filter_map(|(at, h)| Some((at, h.parse().ok()?))).collect();
    let mut people: Vec<(i64, Vec<(i64, i32)>)> = Vec::new();
    for record in table.records() {
        let record = record.unwrap();
        let vote = |&(at, tid): &(usize, i64)| Some((tid, record[at].parse::<i32>().ok()?));
        let row: Vec<(i64, i32)> = columns.iter().filter_map(vote).collect();
        if !row.is_empty() {
            people.push((record[0].parse().unwrap(), row));
        }
    }
    people.sort();
    let mut tids: Vec<i64> = people.iter().flat_map(|(_, row)| row.iter().map(|(tid, _)| *tid)).collect();
    tids.sort_unstable();
    tids.dedup();
    let mut votes = Votes::new();
    for (person, (_, row)) in people.iter().enumerate() {
        for (tid, value) in row {
            let statement = tids.binary_search(tid).unwrap();
            votes.cast(person as u32, statement, Vote::of_value(*value).unwrap()).unwrap();
        }
    }
    let mut standings = vec![Standing::Accepted; tids.len()];
    for record in csv::Reader::from_path(content(name).join("comments.csv")).unwrap().records() {
        let record = record.unwrap();
        if &record[6] == "-1"
            && let Ok(at) = tids.binary_search(&record[2].parse().unwrap())
        {
            standings[at] = Standing::Out;
        }
    }
    Conversation { votes, standings, tids }
}

pub fn expected(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected").join(format!("{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// A list of numbers in a JSON value.
pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect()
}
