//! What `balai` can be told to do. `balai --help` is the manual.

pub mod doctor;
pub mod export;
pub mod import;
pub mod migrate;
pub mod serve;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tracing_subscriber::EnvFilter;

use crate::settings::{Flags, LogFormat, Settings};

/// The hall where a government and its citizens settle how public bodies use social media.
///
/// Begin with `balai serve`: it makes a database in the data directory, loads the content that
/// comes with the program, prints a link with which the owner signs in once, and serves the site.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Settings come from balai.toml in the data directory, from variables such as\nBALAI_SITE__ORIGIN, and from flags. `balai doctor --settings` prints them all with\ntheir meaning; `balai doctor` says what is wrong."
)]
pub struct Cli {
    #[command(flatten)]
    flags: Flags,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site
    #[command(
        after_help = "Stops within 10 seconds on SIGTERM or Ctrl-C, after answering what it was asked.\n\nExamples:\n  balai serve\n  balai serve --listen 127.0.0.1:8080 --data /var/lib/balai\n  DATABASE_URL=postgres://balai@localhost/balai balai serve"
    )]
    Serve {
        /// Address and port [default: 127.0.0.1:8080]
        #[arg(long, value_name = "ADDR:PORT")]
        listen: Option<String>,
    },
    /// Load content into the library
    #[command(subcommand)]
    Import(ImportCommand),
    /// Take content out of the library
    #[command(subcommand)]
    Export(ExportCommand),
    /// Check settings, data directory, database and content, and say what to do
    Doctor {
        /// Print all settings with their meaning and defaults, and stop
        #[arg(long)]
        settings: bool,
        /// Print a new sign-in link for the owner; earlier ones stop working
        #[arg(long)]
        sign_in_link: bool,
    },
    /// Bring the database's schema up to date
    Migrate,
}

#[derive(Debug, Subcommand)]
enum ImportCommand {
    /// Records of instruments, jurisdictions, elements and domains
    #[command(
        after_help = "A folder holds elements.json, domains.json, jurisdictions.json and\ninstruments/*.jsonl (or *.jsonl beside them), all of them optional. What is there\nalready and unchanged is left alone; a changed record becomes a new version; a bad one\nis refused with file, line, field and reason while the others load.\n\nExit code: 0 all loaded, 1 some were refused, 2 nothing could be loaded."
    )]
    Content {
        /// The folder; without it, the content that comes with the program
        dir: Option<PathBuf>,
    },
    /// A whole library that another node exported, with its past
    #[command(
        after_help = "The folder is one that `balai export library` wrote; every file is held against its\nSHA-256 first. Instruments come with their addresses, versions, checks and corrections.\nOne that is here already keeps its own past; its newest record becomes a new version\nif it is another. A bad line is refused while the others load.\n\nExit code: 0 all loaded, 1 some were refused, 2 nothing could be loaded."
    )]
    Library {
        /// The folder
        dir: PathBuf,
    },
    /// Acts, bills and documents of any publisher, as Akoma Ntoso files
    #[command(
        after_help = "Each file becomes an instrument, or the next version of one that is there, with its\nprovisions under the names the file gives them. Debates and judgments are declined; a\nbroken file is refused with line, element and reason while the others load.\n\nExit code: 0 all taken in, 1 some were refused, 2 nothing could be done."
    )]
    Akn {
        /// The files
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
enum ExportCommand {
    /// The newest records, as files that `balai import content` reads
    Content {
        /// The folder to write to; it is made if it is not there
        dir: PathBuf,
    },
    /// The whole library with its past, for `balai import library` on another node
    #[command(
        after_help = "Writes content, the versions, former addresses, checks and corrections of every\ninstrument, the files that texts were taken in from, datapackage.json and SHA256SUMS.\nPersons, sessions and the log of acts are not in it."
    )]
    Library {
        /// The folder to write to; it must be new or empty
        dir: PathBuf,
    },
    /// Every instrument as an Akoma Ntoso file, as `balai import akn` reads them
    Akn {
        /// The folder to write to; it is made if it is not there
        dir: PathBuf,
    },
}

/// Runs a command. Exit code 0: done; 1: done in part, or something needs attention; 2: failed.
pub async fn run(cli: Cli) -> ExitCode {
    let listen = match &cli.command {
        Command::Serve { listen } => listen.as_deref(),
        _ => None,
    };
    let settings = match Settings::read(&cli.flags, listen) {
        Ok(settings) => settings,
        Err(error) => return failed(&error),
    };
    start_log(&settings);
    let done = match cli.command {
        Command::Serve { .. } => serve::serve(&settings).await,
        Command::Import(ImportCommand::Content { dir }) => import::import_content(&settings, dir).await,
        Command::Import(ImportCommand::Library { dir }) => import::import_library(&settings, dir).await,
        Command::Import(ImportCommand::Akn { files }) => import::import_akn(&settings, &files).await,
        Command::Export(ExportCommand::Content { dir }) => export::export_content(&settings, &dir).await,
        Command::Export(ExportCommand::Library { dir }) => export::export_library(&settings, &dir).await,
        Command::Export(ExportCommand::Akn { dir }) => export::export_akn(&settings, &dir).await,
        Command::Doctor { settings: true, .. } => {
            print!("{}", crate::settings::DEFAULTS);
            Ok(ExitCode::SUCCESS)
        }
        Command::Doctor { sign_in_link: true, .. } => doctor::print_sign_in_link(&settings).await,
        Command::Doctor { .. } => doctor::examine(&settings).await,
        Command::Migrate => migrate::migrate(&settings).await,
    };
    done.unwrap_or_else(|error| failed(&error))
}

fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("balai: {error:#}");
    ExitCode::from(2)
}

fn start_log(settings: &Settings) {
    let filter = EnvFilter::try_new(&settings.log.level).unwrap_or_else(|_| EnvFilter::new("info"));
    // The index library tells of every commit; that is no news of ours.
    let filter = ["tantivy=warn", "sqlx=warn"]
        .into_iter()
        .filter_map(|directive| directive.parse().ok())
        .fold(filter, |filter, directive| filter.add_directive(directive));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = match settings.log.format {
        LogFormat::Json => builder.json().try_init(),
        LogFormat::Text => builder.with_ansi(std::io::stderr().is_terminal()).try_init(),
    };
    // A second start in one process, as tests do, keeps the first's log.
    drop(started);
}

/// Progress of long work: a bar on a terminal, a line every tenth elsewhere.
pub struct Progress {
    bar: Option<indicatif::ProgressBar>,
    what: &'static str,
    told: u64,
}

impl Progress {
    /// Progress of some work, named in the plural.
    pub fn of(what: &'static str) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let style = indicatif::ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}");
            let bar = indicatif::ProgressBar::new(0).with_message(what);
            match style {
                Ok(style) => bar.with_style(style),
                Err(_) => bar,
            }
        });
        Self { bar, what, told: 0 }
    }

    /// So many of so many are done.
    pub fn tell(&mut self, done: u64, of: u64) {
        match &self.bar {
            Some(bar) => {
                bar.set_length(of);
                bar.set_position(done);
                if done >= of {
                    bar.finish_and_clear();
                }
            }
            None => {
                let tenth = (done * 10).checked_div(of).unwrap_or(10);
                if of > 1_000 && tenth > self.told {
                    self.told = tenth;
                    eprintln!("{}: {done} of {of}", self.what);
                }
            }
        }
    }
}
