//! `balai`: see [`balai::commands`] for what it does.

use clap::Parser;

#[tokio::main]
async fn main() -> std::process::ExitCode {
    balai::commands::run(balai::commands::Cli::parse()).await
}
