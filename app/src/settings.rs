//! Settings: one commented file of defaults, then a file, the environment, the command line.

use std::path::{Path, PathBuf};

use anyhow::Context;
use balai_press::Press;
use serde::Deserialize;

/// The commented defaults, also the reference of all settings.
pub const DEFAULTS: &str = include_str!("../settings.default.toml");

/// All settings of a node.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The site.
    pub site: Site,
    /// Where data lie.
    pub data: Data,
    /// The database.
    pub database: DatabaseSettings,
    /// Metrics.
    pub metrics: Metrics,
    /// Cookies.
    pub cookies: Cookies,
    /// Printing.
    pub print: Print,
    /// Logs.
    pub log: Log,
}

/// `[site]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Address and port.
    pub listen: String,
    /// Public origin, or empty.
    pub origin: String,
}

/// `[data]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    /// The data directory.
    pub dir: PathBuf,
}

/// `[database]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseSettings {
    /// `postgres://…`, or empty for SQLite.
    pub url: String,
    /// Whether serving migrates.
    pub migrate: bool,
}

/// `[metrics]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    /// Address and port, or empty.
    pub listen: String,
}

/// `[cookies]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cookies {
    /// yes, no, auto.
    pub secure: Secure,
}

/// `[print]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Print {
    /// The typesetter's program; empty: the one beside this program.
    pub typesetter: PathBuf,
}

/// Whether cookies need TLS.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Secure {
    /// Always.
    Yes,
    /// Never.
    No,
    /// If the origin is https.
    Auto,
}

/// `[log]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// text, json.
    pub format: LogFormat,
    /// A filter.
    pub level: String,
}

/// How logs are written.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// What the command line can set.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Flags {
    /// Settings file; without it, balai.toml in the data directory, if there is one
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Data directory: the database file and the search index
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

impl Settings {
    /// Reads all sources. `listen` comes from `serve`'s own flag.
    pub fn read(flags: &Flags, listen: Option<&str>) -> anyhow::Result<Self> {
        // Only variables with a section are settings; others that begin alike are not ours to judge.
        let variables: config::Map<String, String> =
            std::env::vars().filter(|(name, _)| name.starts_with("BALAI_") && name.contains("__")).collect();
        let environment = || {
            config::Environment::with_prefix("BALAI")
                .source(Some(variables.clone()))
                .prefix_separator("_")
                .separator("__")
                .try_parsing(true)
        };
        let defaults = config::File::from_str(DEFAULTS, config::FileFormat::Toml);
        // The data directory itself may come from the environment; it is needed to find the file.
        let first =
            config::Config::builder().add_source(defaults.clone()).add_source(environment()).build()?;
        let data = match &flags.data {
            Some(dir) => dir.clone(),
            None => PathBuf::from(first.get_string("data.dir")?),
        };
        let mut builder = config::Config::builder().add_source(defaults);
        builder = match &flags.config {
            Some(file) => {
                builder.add_source(config::File::from(file.as_path()).format(config::FileFormat::Toml))
            }
            None => builder.add_source(
                config::File::from(data.join("balai.toml")).format(config::FileFormat::Toml).required(false),
            ),
        };
        builder = builder.add_source(environment());
        if let Ok(url) = std::env::var("DATABASE_URL")
            && url.starts_with("postgres")
        {
            builder = builder.set_override("database.url", url)?;
        }
        if let Some(dir) = &flags.data {
            builder = builder.set_override("data.dir", dir.display().to_string())?;
        }
        if let Some(listen) = listen {
            builder = builder.set_override("site.listen", listen)?;
        }
        let settings: Self =
            builder.build().context("the settings cannot be read")?.try_deserialize().context(
                "a setting is unknown or of the wrong type; `balai doctor --settings` prints them all",
            )?;
        let url = &settings.database.url;
        anyhow::ensure!(
            url.is_empty() || url.starts_with("postgres://") || url.starts_with("postgresql://"),
            "database.url must be empty (SQLite) or begin with postgres://"
        );
        Ok(settings)
    }

    /// The public origin, without a slash at the end.
    pub fn origin(&self) -> String {
        if self.site.origin.is_empty() {
            format!("http://{}", self.site.listen)
        } else {
            self.site.origin.trim_end_matches('/').to_owned()
        }
    }

    /// The public origin of a site that listens at an address: with port 0 in the settings, only
    /// the listener knows the port.
    pub fn origin_at(&self, address: std::net::SocketAddr) -> String {
        if self.site.origin.is_empty() { format!("http://{address}") } else { self.origin() }
    }

    /// Whether cookies are sent over TLS only.
    pub fn secure_cookies(&self) -> bool {
        match self.cookies.secure {
            Secure::Yes => true,
            Secure::No => false,
            Secure::Auto => self.origin().starts_with("https://"),
        }
    }

    /// The way to the typesetter.
    pub fn press(&self) -> Press {
        let program = &self.print.typesetter;
        if program.as_os_str().is_empty() { Press::beside_this_program() } else { Press::at(program) }
    }

    /// The SQLite file.
    pub fn sqlite_file(&self) -> PathBuf {
        self.data.dir.join("balai.sqlite")
    }

    /// The folder of the search index.
    pub fn search_folder(&self) -> PathBuf {
        self.data.dir.join("search")
    }

    /// Makes the data directory, readable for nobody else.
    pub fn make_data_dir(&self) -> anyhow::Result<()> {
        make_private_dir(&self.data.dir)
            .with_context(|| format!("the data directory {} cannot be made", self.data.dir.display()))
    }
}

fn make_private_dir(dir: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(dir)
}
