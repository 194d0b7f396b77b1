//! Tasks of the workspace: `cargo run -p xtask -- bench`. Its guards live in `tests/house.rs`.

mod bench;

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("bench") => match bench::run() {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("bench: {error}");
                ExitCode::FAILURE
            }
        },
        _ => {
            eprintln!("usage: cargo run --release -p xtask -- bench");
            ExitCode::from(2)
        }
    }
}
