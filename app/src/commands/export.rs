//! `balai export`

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use balai_library::export;
use balai_library::transfer::{leave, sources};
use balai_model::SpaceId;
use balai_register::{Outside, RealWorld, space};
use balai_store::Store;
use balai_store::migrate::check;

use crate::folder::{self, Folder};
use crate::node::{migrations, open_store};
use crate::settings::Settings;

/// Writes the newest content to a folder, in the layout that an import reads.
pub async fn export_content(settings: &Settings, dir: &Path) -> anyhow::Result<ExitCode> {
    let store = open_store(settings).await?;
    check(&store, &migrations()).await?;
    let space = space::own_space(&store, RealWorld.new_id(), RealWorld.now()).await?;
    for (name, text) in vocabulary(&store, space).await? {
        let path = dir.join(name);
        let parent = path.parent().unwrap_or(dir);
        std::fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
        std::fs::write(path, text)?;
    }
    let path = dir.join(folder::RECORDS);
    std::fs::create_dir_all(path.parent().unwrap_or(dir))?;
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    let written = export::instruments(&store, space, |line| writeln!(file, "{line}")).await?;
    file.flush()?;
    store.close().await?;
    println!("{written} instruments written to {}", dir.display());
    Ok(ExitCode::SUCCESS)
}

/// Everything of the content but the instruments, by file name.
async fn vocabulary(store: &Store, space: SpaceId) -> anyhow::Result<Vec<(&'static str, String)>> {
    let mut files = balai_framework::export::files(store, space).await?;
    files.push(("jurisdictions.json", export::jurisdictions(store, space).await?));
    if let Some(gaps) = export::gaps(store, space).await? {
        files.push(("gaps.json", gaps));
    }
    Ok(files)
}

/// Writes the whole library to a new folder, with the past of every instrument.
pub async fn export_library(settings: &Settings, dir: &Path) -> anyhow::Result<ExitCode> {
    let store = open_store(settings).await?;
    check(&store, &migrations()).await?;
    let space = space::own_space(&store, RealWorld.new_id(), RealWorld.now()).await?;
    let (instruments, files) = write_library(&store, space, dir).await?;
    store.close().await?;
    println!(
        "{instruments} instruments with their past and {files} source files written to {}",
        dir.display()
    );
    Ok(ExitCode::SUCCESS)
}

/// Writes the library; returns how many instruments and how many files that texts came from.
pub async fn write_library(store: &Store, space: SpaceId, dir: &Path) -> anyhow::Result<(u64, u64)> {
    let mut folder = Folder::create(dir)?;
    for (name, text) in vocabulary(store, space).await? {
        folder.write(name, text.as_bytes())?;
    }
    let mut records = folder.open(folder::RECORDS)?;
    let mut history = folder.open(folder::HISTORY)?;
    let instruments = leave::instruments(store, space, |record, past| {
        writeln!(records, "{record}")?;
        writeln!(history, "{past}")
    })
    .await?;
    folder.close(folder::RECORDS, records)?;
    folder.close(folder::HISTORY, history)?;
    let write = |digest: &str, body: &[u8]| folder.write(&format!("{}/{digest}.xml", folder::SOURCES), body);
    let files = sources::write(store, space, write).await?;
    folder.finish()?;
    Ok((instruments, files))
}

/// Writes every instrument to a folder as an Akoma Ntoso file.
pub async fn export_akn(settings: &Settings, dir: &Path) -> anyhow::Result<ExitCode> {
    let store = open_store(settings).await?;
    check(&store, &migrations()).await?;
    let space = space::own_space(&store, RealWorld.new_id(), RealWorld.now()).await?;
    std::fs::create_dir_all(dir).with_context(|| format!("{} cannot be made", dir.display()))?;
    let write = |id: &str, xml: &str| std::fs::write(dir.join(format!("{id}.xml")), xml);
    let written = balai_library::akn::files(&store, space, write).await?;
    store.close().await?;
    println!("{written} Akoma Ntoso files written to {}", dir.display());
    Ok(ExitCode::SUCCESS)
}
