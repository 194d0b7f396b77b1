//! A library in a folder, as it goes to another node: content, past, the files that texts came from,
//! a description of all of it, and a digest of every file.
//!
//! | file | holds |
//! | --- | --- |
//! | `elements.json` … `instruments/library.jsonl` | content, as [`crate::content`] reads it |
//! | `history/instruments.jsonl` | the past of each instrument, a line each |
//! | `sources/{digest}.xml` | files that texts were taken in from |
//! | `datapackage.json` | what is what, as a Frictionless Data Package |
//! | `SHA256SUMS` | digests, as `sha256sum --check` reads them |

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Component, Path, PathBuf};

use anyhow::Context;
use balai_library::table::package;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Where newest records stand in the folder.
pub const RECORDS: &str = "instruments/library.jsonl";
/// Where their past stands.
pub const HISTORY: &str = "history/instruments.jsonl";
/// The folder of files that texts were taken in from.
pub const SOURCES: &str = "sources";
/// The description.
const PACKAGE: &str = "datapackage.json";
/// The digests.
const SUMS: &str = "SHA256SUMS";

/// A folder that is being written.
pub struct Folder {
    dir: PathBuf,
    written: BTreeMap<String, Sum>,
}

/// What is known of a file that was written.
struct Sum {
    digest: String,
    bytes: u64,
    lines: u64,
}

impl Folder {
    /// A new folder. One that holds something already is refused: what was left over from another
    /// time would travel along.
    pub fn create(dir: &Path) -> anyhow::Result<Self> {
        std::fs::create_dir_all(dir).with_context(|| format!("{} cannot be made", dir.display()))?;
        let mut there =
            std::fs::read_dir(dir).with_context(|| format!("{} cannot be read", dir.display()))?;
        anyhow::ensure!(there.next().is_none(), "{} is not empty; name a new folder", dir.display());
        Ok(Self { dir: dir.to_owned(), written: BTreeMap::new() })
    }

    /// Writes a whole file.
    pub fn write(&mut self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        let mut file = self.open(name)?;
        file.write_all(bytes)?;
        self.close(name, file)
    }

    /// Opens a file to be written bit by bit, and closed by [`Folder::close`].
    pub fn open(&self, name: &str) -> std::io::Result<Summed> {
        let path = self.dir.join(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        Ok(Summed { file: BufWriter::new(File::create(path)?), digest: Sha256::new(), bytes: 0, lines: 0 })
    }

    /// Closes a file and remembers its digest.
    pub fn close(&mut self, name: &str, mut file: Summed) -> std::io::Result<()> {
        file.flush()?;
        let sum = Sum { digest: hex(&file.digest.finalize()), bytes: file.bytes, lines: file.lines };
        self.written.insert(name.to_owned(), sum);
        Ok(())
    }

    /// Writes the description and the digests.
    pub fn finish(mut self) -> anyhow::Result<()> {
        let resources: Vec<Value> = self.written.iter().map(|(name, sum)| resource(name, sum)).collect();
        let mut package = package::head(
            "balai-library",
            "A library of policy instruments on social media in the public service",
            "The whole library of a Balai node, for `balai import library`: content, the past of each instrument, and the files that texts were taken in from. Persons and the log of acts are not in it. How far to rely on a record is said in its fields evidence and confidence. Nothing here is legal advice.",
        );
        package.insert("resources".into(), resources.into());
        self.write(PACKAGE, format!("{:#}\n", Value::from(package)).as_bytes())?;
        let mut sums = String::new();
        for (name, sum) in &self.written {
            writeln!(sums, "{}  {name}", sum.digest)?;
        }
        std::fs::write(self.dir.join(SUMS), sums)?;
        Ok(())
    }
}

fn resource(name: &str, sum: &Sum) -> Value {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let mediatype = match ending {
        "jsonl" => "application/jsonl",
        "xml" => "application/akn+xml",
        _ => "application/json",
    };
    let slug: String =
        stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    let mut resource = json!({
        "name": slug,
        "path": name,
        "format": ending,
        "mediatype": mediatype,
        "encoding": "utf-8",
        "bytes": sum.bytes,
        "hash": format!("sha256:{}", sum.digest),
    });
    if let Some(meaning) = meaning(name) {
        resource["description"] = meaning.into();
    }
    if ending == "jsonl" {
        resource["rowCount"] = sum.lines.into();
    }
    resource
}

fn meaning(name: &str) -> Option<&'static str> {
    Some(match name {
        "elements.json" => "The policy elements, in their order",
        "domains.json" => "The domains of law, in their order",
        "framework/principles.json" => "Principles and rights, with the provisions they stand in",
        "framework/test.json" => "The three-part test, with provisions as examples",
        "jurisdictions.json" => "Jurisdictions: code, title, kind, region",
        "gaps.json" => "What was looked for in a jurisdiction and not found, and how far the search went",
        RECORDS => {
            "The newest record of every instrument, a JSON object a line. evidence: seen, partly-seen or general-knowledge, how far the record was checked; verified says in words what was seen"
        }
        HISTORY => {
            "The past of every instrument, in the same order: former addresses, versions, checks, corrections"
        }
        name if name.starts_with(SOURCES) => "A file that a text was taken in from, as it came",
        _ => return None,
    })
}

/// A file that counts and digests what is written to it.
pub struct Summed {
    file: BufWriter<File>,
    digest: Sha256,
    bytes: u64,
    lines: u64,
}

impl Write for Summed {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let n = self.file.write(bytes)?;
        self.digest.update(&bytes[..n]);
        self.bytes += n as u64;
        self.lines += bytes[..n].iter().filter(|byte| **byte == b'\n').count() as u64;
        Ok(n)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

/// Holds every file of a folder against its digest. A folder that lacks one, or in which one is
/// another, is not the library that left.
pub fn check(dir: &Path) -> anyhow::Result<()> {
    let path = dir.join(SUMS);
    let sums = std::fs::read_to_string(&path).with_context(|| {
        format!("{} cannot be read; `balai export library` writes such a folder", path.display())
    })?;
    for line in sums.lines().filter(|line| !line.is_empty()) {
        let parts = line.split_once("  ").filter(|(digest, _)| digest.len() == 64);
        let (digest, name) =
            parts.with_context(|| format!("{} has a line that is no digest", path.display()))?;
        let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
        anyhow::ensure!(inside, "{} names {name}, which is not in the folder", path.display());
        let found = digest_of(&dir.join(name)).with_context(|| format!("{name} cannot be read"))?;
        anyhow::ensure!(found == digest, "{name} is not the file that was exported: its digest is another");
    }
    for name in [PACKAGE, RECORDS, HISTORY] {
        anyhow::ensure!(sums.contains(&format!("  {name}\n")), "{} does not name {name}", path.display());
    }
    Ok(())
}

fn digest_of(path: &Path) -> std::io::Result<String> {
    let mut file = BufReader::new(File::open(path)?);
    let mut digest = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex(&digest.finalize())),
            n => digest.update(&buffer[..n]),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
