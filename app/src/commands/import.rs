//! `balai import`

use std::path::PathBuf;
use std::process::ExitCode;

use balai_library::import::Outcome;
use balai_people::Proof;
use balai_register::{Outside, RealWorld, space};

use crate::commands::Progress;
use crate::commands::migrate::bring_up_to_date;
use crate::content::{self, Content};
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
