//! The workspace's own guards live in `tests/house.rs`; this program only says how to run them.

fn main() {
    println!("cargo test -p xtask    checks the shape of the house");
}
