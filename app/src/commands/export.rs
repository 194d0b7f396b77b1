//! `balai export`

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use balai_framework::term::{TermKind, terms};
use balai_library::export;
use balai_register::{Outside, RealWorld, space};
use balai_store::migrate::check;

use crate::node::{migrations, open_store};
use crate::settings::Settings;

/// Writes the newest content to a folder, in the layout that an import reads.
pub async fn export_content(settings: &Settings, dir: &Path) -> anyhow::Result<ExitCode> {
    let store = open_store(settings).await?;
    check(&store, &migrations()).await?;
    let space = space::own_space(&store, RealWorld.new_id(), RealWorld.now()).await?;
    let instruments = dir.join("instruments");
    std::fs::create_dir_all(&instruments)
        .with_context(|| format!("{} cannot be made", instruments.display()))?;
    for (file, kind) in [("elements.json", TermKind::Element), ("domains.json", TermKind::Domain)] {
        let list: Vec<serde_json::Value> = terms(&store, space, kind)
            .await?
            .into_iter()
            .map(|t| serde_json::json!({ "slug": t.slug, "title": t.title, "description": t.description }))
            .collect();
        std::fs::write(dir.join(file), serde_json::to_string_pretty(&list)?)?;
    }
    std::fs::write(dir.join("jurisdictions.json"), export::jurisdictions(&store, space).await?)?;
    if let Some(gaps) = export::gaps(&store, space).await? {
        std::fs::write(dir.join("gaps.json"), gaps)?;
    }
    let mut file = std::io::BufWriter::new(std::fs::File::create(instruments.join("library.jsonl"))?);
    let written = export::instruments(&store, space, |line| writeln!(file, "{line}")).await?;
    file.flush()?;
    store.close().await?;
    println!("{written} instruments written to {}", dir.display());
    Ok(ExitCode::SUCCESS)
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
