//! `balai doctor`: what is right, what is wrong, and what to do about it.

use std::process::ExitCode;

use balai_people::{person, sign_in};
use balai_register::{Outside, RealWorld, space};
use balai_store::migrate::check;

use crate::commands::migrate::bring_up_to_date;
use crate::node::{Node, migrations, open_store};
use crate::settings::Settings;

struct Findings {
    wrong: u32,
}

impl Findings {
    fn right(&mut self, what: impl std::fmt::Display) {
        println!("ok     {what}");
    }

    fn wrong(&mut self, what: impl std::fmt::Display, mend: &str) {
        self.wrong += 1;
        println!("WRONG  {what}\n       {mend}");
    }

    fn note(&mut self, what: impl std::fmt::Display) {
        println!("note   {what}");
    }
}

/// Checks everything; exit code 1 if something is wrong.
pub async fn examine(settings: &Settings) -> anyhow::Result<ExitCode> {
    let mut found = Findings { wrong: 0 };
    examine_settings(settings, &mut found);
    match open_store(settings).await {
        Err(error) => found
            .wrong(format!("{error:#}"), "Check database.url, or that the data directory can be written."),
        Ok(store) => {
            for (name, value) in store.facts().await? {
                let text = format!("{} {name}: {value}", store.system());
                match (name, value.as_str()) {
                    ("fsync" | "synchronous_commit", "off") => {
                        found
                            .wrong(text, "Acknowledged writes can be lost: set it to on in postgresql.conf.");
                    }
                    _ => found.right(text),
                }
            }
            match check(&store, &migrations()).await {
                Err(error) => found.wrong(error, "Run `balai migrate`, or start `balai serve` once."),
                Ok(()) => {
                    found.right("the schema is up to date");
                    let node = Node::assemble(store, std::sync::Arc::new(RealWorld), None).await?;
                    node.catalogue.refresh(&node.store, node.space).await?;
                    found.right(format!("words in {} languages are read", balai_model::Lang::ALL.len()));
                    match node.catalogue.shelf().items.len() {
                        0 => found.wrong("the library is empty", "Run `balai import content`."),
                        n => found.right(format!("{n} instruments in the library")),
                    }
                    match person::owner(&node.store, node.space).await? {
                        Some(_) => found.right("the node has an owner"),
                        None => found.note("no owner yet: the first `balai serve` makes one"),
                    }
                }
            }
        }
    }
    Ok(if found.wrong == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn examine_settings(settings: &Settings, found: &mut Findings) {
    match settings.make_data_dir().and_then(|()| {
        let probe = settings.data.dir.join(".doctor");
        std::fs::write(&probe, b"ok")?;
        Ok(std::fs::remove_file(&probe)?)
    }) {
        Ok(()) => found.right(format!("data directory {} can be written", settings.data.dir.display())),
        Err(error) => {
            found.wrong(format!("{error:#}"), "Choose another with --data, or mend its permissions.")
        }
    }
    if settings.origin().starts_with("https://") {
        found.right(format!("origin {}", settings.origin()));
        if !settings.secure_cookies() {
            found.wrong("cookies are sent without TLS", "Set cookies.secure to \"auto\" or \"yes\".");
        }
    } else {
        found.note(format!(
            "origin {}: fine on this machine; set site.origin to https://… for the public",
            settings.origin()
        ));
    }
    if RealWorld.now().year() < 2026 {
        found.wrong("the clock is years behind", "Set it, and keep it right with NTP.");
    } else {
        found.right("the clock is plausible");
    }
}

/// Prints a new sign-in link for the owner.
pub async fn print_sign_in_link(settings: &Settings) -> anyhow::Result<ExitCode> {
    let store = open_store(settings).await?;
    bring_up_to_date(settings, &store).await?;
    let outside = RealWorld;
    let space = space::own_space(&store, outside.new_id(), outside.now()).await?;
    let owner = person::ensure_owner(&store, &outside, space).await?;
    let tx = store.begin().await?;
    let token = sign_in::make_link(&tx, &outside, space, owner.id).await?;
    tx.commit().await?;
    store.close().await?;
    println!("{}/sign-in?token={token}", settings.origin());
    Ok(ExitCode::SUCCESS)
}
