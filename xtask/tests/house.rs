//! The shape of the house, read from its files: who may name whom, whose tables are whose, and
//! whether every module says what it is for.
#![allow(clippy::unwrap_used, reason = "a test that cannot read the tree must fail")]

use std::fs;
use std::path::{Path, PathBuf};

const SHELVES: [&str; 4] = ["app", "parts", "kit", "core"];
/// Within the kit and the core, who stands on whom (`ARCHITECTURE.md`).
const KIT: [(&str, &[&str]); 6] = [
    ("part", &["people", "web", "register", "store"]),
    ("people", &["web", "register", "store"]),
    ("web", &[]),
    ("register", &["store"]),
    ("store", &[]),
    ("testkit", &["part", "people", "web", "register", "store"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Shelf and name of every crate of the house, such as ("kit", "store").
fn crates() -> Vec<(String, String, PathBuf)> {
    let mut all = vec![("app".to_owned(), "app".to_owned(), root().join("app"))];
    for shelf in &SHELVES[1..] {
        for entry in fs::read_dir(root().join(shelf)).unwrap() {
            let path = entry.unwrap().path();
            if path.join("Cargo.toml").exists() {
                let name = path.file_name().unwrap().to_str().unwrap().to_owned();
                all.push(((*shelf).to_owned(), name, path));
            }
        }
    }
    all.sort();
    all
}

/// The house's crates that a manifest names, outside `[dev-dependencies]`.
fn named(manifest: &str) -> Vec<String> {
    let mut section = "";
    let mut found = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section == "[dependencies]"
            && let Some(rest) = line.strip_prefix("balai-")
        {
            found.push(rest.split(['.', ' ', '=']).next().unwrap().to_owned());
        }
    }
    found
}

fn shelf_of(name: &str) -> &'static str {
    let found = crates().into_iter().find(|(_, n, _)| n == name).map(|(shelf, _, _)| shelf);
    SHELVES
        .into_iter()
        .find(|s| Some(*s) == found.as_deref())
        .unwrap_or_else(|| panic!("{name} is on no shelf"))
}

/// What is wrong with the arrow from a crate to another, if anything.
fn wrong_arrow(shelf: &str, name: &str, to: &str, to_shelf: &str) -> Option<String> {
    let level = |s: &str| SHELVES.iter().position(|x| *x == s).unwrap();
    if level(to_shelf) < level(shelf) {
        return Some(format!("{shelf}/{name} -> {to_shelf}/{to}: arrows point down"));
    }
    if shelf == "parts" && to_shelf == "parts" {
        return Some(format!("{name} -> {to}: no part names another"));
    }
    if to == "testkit" {
        return Some(format!("{name} -> testkit: only tests may"));
    }
    if shelf == "kit" && to_shelf == "kit" {
        let below = KIT.iter().find(|(n, _)| *n == name).map(|(_, below)| *below).unwrap_or_default();
        if !below.contains(&to) {
            return Some(format!("kit/{name} -> kit/{to}: not in the picture"));
        }
    }
    None
}

#[test]
fn arrows_point_down() {
    let mut wrong = Vec::new();
    let mut arrows = 0;
    for (shelf, name, path) in crates() {
        let manifest = fs::read_to_string(path.join("Cargo.toml")).unwrap();
        for to in named(&manifest) {
            arrows += 1;
            wrong.extend(wrong_arrow(&shelf, &name, &to, shelf_of(&to)));
        }
    }
    assert!(arrows > 20, "the manifests were not read");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_wrong_arrow_is_seen() {
    assert!(wrong_arrow("kit", "store", "library", "parts").is_some());
    assert!(wrong_arrow("parts", "library", "framework", "parts").is_some());
    assert!(wrong_arrow("kit", "web", "store", "kit").is_some());
    assert!(wrong_arrow("parts", "library", "store", "kit").is_none());
}

fn rust_files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// Tables that a source file names after the words of SQL and of the kit that come before one.
fn tables(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for before in [
        "from ",
        "join ",
        "into ",
        "update ",
        "insert_rows(&tx, \"",
        "insert_rows(tx, \"",
        "sharded(\"",
        "reference(\"",
        "directory(\"",
    ] {
        for rest in source.split(before).skip(1) {
            let word: String =
                rest.trim_start().chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
            if word.contains('_') && !word.ends_with('_') {
                found.push(word);
            }
        }
    }
    found
}

#[test]
fn a_part_names_only_its_own_tables() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (shelf, name, path) in crates() {
        if shelf == "core" {
            continue;
        }
        let mut files = Vec::new();
        rust_files(&path.join("src"), &mut files);
        for file in files {
            let source = fs::read_to_string(&file).unwrap();
            for table in tables(&source) {
                let owner = table.split('_').next().unwrap();
                let owners: Vec<String> = crates().into_iter().map(|(_, n, _)| n).collect();
                if !owners.iter().any(|o| o == owner) {
                    continue;
                }
                seen += 1;
                let may = owner == name || (shelf == "parts" && owner == "register");
                if !may {
                    wrong.push(format!("{}: {table}", file.display()));
                }
            }
        }
    }
    assert!(seen > 30, "the tables were not found: {seen}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_strangers_table_is_seen() {
    assert_eq!(
        tables("select 1 from people_session s join register_thing t"),
        ["people_session", "register_thing"]
    );
}

#[test]
fn every_module_says_what_it_is_for() {
    let mut silent = Vec::new();
    for (_, _, path) in crates() {
        let mut files = Vec::new();
        rust_files(&path.join("src"), &mut files);
        for file in files {
            let source = fs::read_to_string(&file).unwrap();
            let first = source.lines().next().unwrap_or_default();
            if first.strip_prefix("//! ").is_none_or(|words| words.len() < 10) {
                silent.push(file.display().to_string());
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn the_core_reads_no_clock_file_or_chance() {
    let mut wrong = Vec::new();
    for (shelf, _, path) in crates() {
        if shelf != "core" {
            continue;
        }
        let mut files = Vec::new();
        rust_files(&path.join("src"), &mut files);
        for file in files {
            let source = fs::read_to_string(&file).unwrap();
            let code = source.split("#[cfg(test)]").next().unwrap();
            for word in [
                "std::fs",
                "std::net",
                "std::env",
                "SystemTime",
                "Instant::now",
                "now_utc",
                "new_v4",
                "now_v7",
                "rand::",
            ] {
                if code.contains(word) {
                    wrong.push(format!("{}: {word}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
