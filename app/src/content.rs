//! The content: what comes with the program, or lies in a folder of the same layout.
//!
//! | file | holds |
//! | --- | --- |
//! | `elements.json`, `domains.json` | the framework's terms |
//! | `framework/principles.json`, `framework/test.json` | principles and the three-part test |
//! | `jurisdictions.json` | states, territories and organisations |
//! | `gaps.json` | what was looked for in a jurisdiction and not found |
//! | `guidelines/menu.json` | the menu of guidelines |
//! | `processes/processes.json` | templates of processes |
//! | `instruments/*.jsonl`, or `*.jsonl` beside them | instruments, a record a line |
//! | `history/instruments.jsonl`, `sources/*.xml` | their past, where another node wrote it down ([`crate::folder`]) |

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::Context;
use balai_composer::menu::import::import_menu;
use balai_framework::principle::import_principles;
use balai_framework::term::{TermKind, TermsImported, import_terms};
use balai_framework::three_part_test::import_steps;
use balai_library::gap::import_gaps;
use balai_library::import::{Outcome, Refused, Source, import_instruments, import_jurisdictions};
use balai_library::transfer::{arrive, sources};
use balai_model::SpaceId;
use balai_people::Proof;
use balai_people::deeds::ImportContent;
use balai_processes::import::import_templates;
use balai_register::Outside;
use balai_store::Store;

use crate::folder;

#[derive(rust_embed::RustEmbed)]
#[folder = "../content/"]
#[include = "*.json"]
#[include = "framework/*.json"]
#[include = "guidelines/*.json"]
#[include = "processes/*.json"]
#[include = "instruments/*.jsonl"]
struct Embedded;

/// Where content comes from.
#[derive(Clone, Debug)]
pub enum Content {
    /// The program itself.
    Embedded,
    /// A folder.
    Folder(PathBuf),
}

struct EmbeddedFile {
    name: String,
}

impl Source for EmbeddedFile {
    fn name(&self) -> &str {
        &self.name
    }
    fn open(&self) -> std::io::Result<Box<dyn Read + Send>> {
        let file = Embedded::get(&self.name)
            .ok_or_else(|| std::io::Error::new(std::io::ErrorKind::NotFound, self.name.clone()))?;
        Ok(Box::new(std::io::Cursor::new(file.data)))
    }
}

struct FolderFile {
    name: String,
    path: PathBuf,
}

impl Source for FolderFile {
    fn name(&self) -> &str {
        &self.name
    }
    fn open(&self) -> std::io::Result<Box<dyn Read + Send>> {
        Ok(Box::new(std::fs::File::open(&self.path)?))
    }
}

impl Content {
    /// A text file, if the content has it.
    fn text(&self, name: &str) -> anyhow::Result<Option<String>> {
        match self {
            Self::Embedded => {
                let file = Embedded::get(name);
                Ok(file.map(|f| String::from_utf8_lossy(&f.data).into_owned()))
            }
            Self::Folder(folder) => {
                let path = folder.join(name);
                if !path.exists() {
                    return Ok(None);
                }
                let text = std::fs::read_to_string(&path)
                    .with_context(|| format!("{} cannot be read", path.display()))?;
                Ok(Some(text))
            }
        }
    }

    /// The files of instruments, by name.
    fn instrument_files(&self) -> anyhow::Result<Vec<Box<dyn Source>>> {
        let mut files: Vec<Box<dyn Source>> = Vec::new();
        match self {
            Self::Embedded => {
                let mut names: Vec<String> =
                    Embedded::iter().filter(|n| n.ends_with(".jsonl")).map(|n| n.into_owned()).collect();
                names.sort();
                files
                    .extend(names.into_iter().map(|name| Box::new(EmbeddedFile { name }) as Box<dyn Source>));
            }
            Self::Folder(folder) => {
                anyhow::ensure!(folder.is_dir(), "{} is not a folder", folder.display());
                for dir in [folder.clone(), folder.join("instruments")] {
                    files.extend(files_in(folder, &dir, "jsonl")?);
                }
            }
        }
        Ok(files)
    }
}

/// The files of a folder with an ending, by name.
fn files_in(root: &Path, dir: &Path, ending: &str) -> anyhow::Result<Vec<Box<dyn Source>>> {
    let mut paths: Vec<PathBuf> = match std::fs::read_dir(dir) {
        Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            return Err(error).with_context(|| format!("{} cannot be read", dir.display()));
        }
    };
    paths.retain(|path| path.extension().is_some_and(|e| e == ending));
    paths.sort();
    Ok(paths
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            Box::new(FolderFile { name, path }) as Box<dyn Source>
        })
        .collect())
}

/// Loads all content. What is refused is in the outcome; an error means that nothing more could
/// be loaded.
pub async fn import(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    content: &Content,
    progress: impl FnMut(u64, u64),
) -> anyhow::Result<Outcome> {
    let mut whole = Outcome::default();
    // A folder of records alone is enough for a new library: its vocabulary is the program's own.
    let new = balai_library::is_empty(db, space).await?;
    let vocabulary = |file: &str| -> anyhow::Result<Option<String>> {
        match content.text(file)? {
            None if new => Content::Embedded.text(file),
            text => Ok(text),
        }
    };
    for (file, kind) in [("elements.json", TermKind::Element), ("domains.json", TermKind::Domain)] {
        let Some(json) = vocabulary(file)? else {
            continue;
        };
        let terms = import_terms(db, outside, space, proof, kind, &json).await?;
        whole.refused.extend(refused_in(file, terms));
    }
    if let Some(json) = vocabulary("jurisdictions.json")? {
        let outcome = import_jurisdictions(db, outside, space, proof, "jurisdictions.json", &json).await?;
        whole.refused.extend(outcome.refused);
    }
    // The program's notes speak of the program's jurisdictions: other jurisdictions, other notes.
    let gaps = match content.text("jurisdictions.json")? {
        Some(_) => content.text("gaps.json")?,
        None => vocabulary("gaps.json")?,
    };
    if let Some(json) = gaps {
        let outcome = import_gaps(db, outside, space, proof, "gaps.json", &json).await?;
        whole.refused.extend(outcome.refused);
    }
    let files = content.instrument_files()?;
    if let Content::Folder(folder) = content {
        anyhow::ensure!(
            !files.is_empty() || !whole.refused.is_empty() || content.text("jurisdictions.json")?.is_some(),
            "{} holds no content: neither *.jsonl nor instruments/*.jsonl nor jurisdictions.json",
            folder.display()
        );
    }
    let sources: Vec<&dyn Source> = files.iter().map(AsRef::as_ref).collect();
    let arrived = match content {
        Content::Folder(dir) => past_of(db, outside, space, proof, dir, &mut whole).await?,
        Content::Embedded => 0,
    };
    let outcome = import_instruments(db, outside, space, proof, &sources, progress).await?;
    // What has just arrived with its past, the ordinary import finds there already.
    whole.added = outcome.added + arrived;
    whole.changed = outcome.changed;
    whole.unchanged = outcome.unchanged.saturating_sub(arrived);
    whole.merged = outcome.merged;
    whole.refused.extend(outcome.refused);
    // They cite instruments, so they come last; a folder without them leaves what is there.
    let file = "framework/principles.json";
    if let Some(json) = content.text(file)? {
        let principles = import_principles(db, outside, space, proof, &json).await?;
        whole.refused.extend(refused_in(file, principles));
    }
    let file = "framework/test.json";
    if let Some(json) = content.text(file)? {
        let steps = import_steps(db, outside, space, proof, &json).await?;
        whole.refused.extend(refused_in(file, steps));
    }
    let file = "guidelines/menu.json";
    if let Some(json) = content.text(file)? {
        let records = balai_library::things_of_records(db, space).await?;
        let menu = import_menu(db, outside, space, proof, &records, &json).await?;
        whole.refused.extend(faults_in(file, menu.refused));
    }
    let file = "processes/processes.json";
    if let Some(json) = content.text(file)? {
        let templates = import_templates(db, outside, space, proof, &json).await?;
        whole.refused.extend(faults_in(file, templates.refused));
    }
    Ok(whole)
}

/// Takes in what another node wrote down of its library besides the newest records, where a folder
/// has it; returns how many instruments came with their past.
async fn past_of(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    dir: &Path,
    whole: &mut Outcome,
) -> anyhow::Result<u64> {
    let files = files_in(dir, &dir.join(folder::SOURCES), "xml")?;
    let files: Vec<&dyn Source> = files.iter().map(AsRef::as_ref).collect();
    whole.refused.extend(sources::read(db, space, proof, &files).await?);
    let file = |name: &str| FolderFile { name: name.to_owned(), path: dir.join(name) };
    let (past, records) = (file(folder::HISTORY), file(folder::RECORDS));
    if !past.path.exists() || !records.path.exists() {
        return Ok(0);
    }
    let arrived = arrive::instruments(db, outside, space, proof, &past, &records).await?;
    whole.refused.extend(arrived.refused);
    Ok(arrived.instruments)
}

fn refused_in(file: &str, imported: TermsImported) -> impl Iterator<Item = Refused> {
    faults_in(file, imported.refused)
}

fn faults_in(file: &str, faults: Vec<(usize, String, String)>) -> impl Iterator<Item = Refused> {
    faults.into_iter().map(move |(line, field, reason)| Refused {
        file: file.to_owned(),
        line,
        field,
        reason,
    })
}
