//! `balai migrate`

use std::process::ExitCode;

use anyhow::Context;
use balai_register::{Outside, RealWorld};
use balai_store::{Store, migrate as schema};

use crate::node::{migrations, open_store};
use crate::settings::Settings;

/// Brings the schema up to date and says what it did.
pub async fn migrate(settings: &Settings) -> anyhow::Result<ExitCode> {
    let store = open_store(settings).await?;
    let done = bring_up_to_date(settings, &store).await?;
    if done.is_empty() {
        println!("The schema is up to date.");
    }
    for name in done {
        println!("Applied {name}.");
    }
    store.close().await?;
    Ok(ExitCode::SUCCESS)
}

/// Applies what is missing. An existing SQLite file is copied first: a schema only goes forward.
pub async fn bring_up_to_date(settings: &Settings, store: &Store) -> anyhow::Result<Vec<&'static str>> {
    let known = schema::applied(store).await?;
    let all = migrations();
    let missing = all.iter().find(|m| known.iter().all(|name| name != m.name));
    if let (Some(missing), false, true) = (missing, known.is_empty(), settings.database.url.is_empty()) {
        let file = settings.sqlite_file();
        let copy = file.with_extension(format!(
            "before-{}-{}.sqlite",
            missing.name,
            RealWorld.now().unix_timestamp()
        ));
        store
            .copy_to(&copy)
            .await
            .with_context(|| format!("the backup {} cannot be written", copy.display()))?;
        tracing::info!(copy = %copy.display(), "copied the database to {} before migrating", copy.display());
    }
    Ok(schema::migrate(store, &all, 0, RealWorld.now()).await?)
}
