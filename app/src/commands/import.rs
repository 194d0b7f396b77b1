//! `balai import`

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use balai_library::akn::{AknRefused, LARGEST_FILE, take_in};
use balai_library::import::Outcome;
use balai_library::shelve::SaveRefused;
use balai_people::Proof;
use balai_register::{Outside, RealWorld, space};

use crate::commands::Progress;
use crate::commands::migrate::bring_up_to_date;
use crate::content::{self, Content};
use crate::folder;
use crate::node::open_store;
use crate::settings::Settings;

/// Loads content and says what became of it.
pub async fn import_content(settings: &Settings, dir: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let store = open_store(settings).await?;
    bring_up_to_date(settings, &store).await?;
    let outside = RealWorld;
    let space = space::own_space(&store, outside.new_id(), outside.now()).await?;
    let content = dir.map_or(Content::Embedded, Content::Folder);
    let mut progress = Progress::of("records");
    let proof = Proof::of_operator();
    let outcome =
        content::import(&store, &outside, space, &proof, &content, |done, of| progress.tell(done, of))
            .await?;
    store.close().await?;
    report(&outcome);
    Ok(if outcome.refused.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Loads a library that another node wrote down with its past, once every file is found to be what
/// left there.
pub async fn import_library(settings: &Settings, dir: PathBuf) -> anyhow::Result<ExitCode> {
    folder::check(&dir)?;
    import_content(settings, Some(dir)).await
}

/// Takes in Akoma Ntoso files, each in a transaction of its own, and says what became of each.
pub async fn import_akn(settings: &Settings, files: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let store = open_store(settings).await?;
    bring_up_to_date(settings, &store).await?;
    let outside = RealWorld;
    let space = space::own_space(&store, outside.new_id(), outside.now()).await?;
    let (mut new, mut unchanged, mut refused) = (0, 0, 0);
    for file in files {
        let name = file.display();
        let xml = match read_at_most(file) {
            Ok(xml) => xml,
            Err(error) => {
                eprintln!("refused {name}: {error}");
                refused += 1;
                continue;
            }
        };
        let tx = store.begin().await?;
        match take_in(&tx, &outside, space, None, &xml).await {
            Ok(saved) => {
                tx.commit().await?;
                let state =
                    if saved.changed { format!("version {}", saved.version) } else { "unchanged".into() };
                println!("{name}: {} ({state})", saved.address);
                if saved.changed { new += 1 } else { unchanged += 1 }
            }
            Err(AknRefused::Save(SaveRefused::Store(cause))) => return Err(cause.into()),
            Err(AknRefused::File(why)) => {
                eprintln!("refused {name}:{}: <{}>: {why}", why.line, why.element);
                refused += 1;
            }
            Err(why) => {
                eprintln!("refused {name}: {why}");
                refused += 1;
            }
        }
    }
    store.close().await?;
    println!("Akoma Ntoso: {new} taken in, {unchanged} unchanged; {refused} refused");
    Ok(if refused == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// A file's bytes; of one that is too large only so many that the reader refuses it.
fn read_at_most(file: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(file)?.take(LARGEST_FILE as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What an import did: refusals first, a line each on standard error, then the sum.
pub fn report(outcome: &Outcome) {
    for refused in &outcome.refused {
        eprintln!("refused {refused}");
    }
    println!(
        "instruments: {} added, {} changed, {} unchanged, {} merged into their twins; {} refused",
        outcome.added,
        outcome.changed,
        outcome.unchanged,
        outcome.merged,
        outcome.refused.len()
    );
}
