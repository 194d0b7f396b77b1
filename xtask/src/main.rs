//! Tasks of the workspace: `cargo run -p xtask -- bench [take-along]`. Its guards live in `tests/house.rs`.

mod bench;

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("bench") => match bench::run(std::env::args().nth(2).as_deref()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("bench: {error}");
                ExitCode::FAILURE
            }
        },
        _ => {
            eprintln!("usage: cargo run --release -p xtask -- bench [take-along]");
            ExitCode::from(2)
        }
    }
}
