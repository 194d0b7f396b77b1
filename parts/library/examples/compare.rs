//! How long a comparison of 200 instruments takes: those of the survey, by all elements, with what
//! they share and where they differ. `cargo run --release -p balai-library --example compare`

use std::time::Instant;

use balai_library::compare::Comparison;
use balai_library::record;
use balai_model::{Element, Stance};

fn main() {
    let survey = concat!(
        include_str!("../../../content/instruments/asean.jsonl"),
        include_str!("../../../content/instruments/world.jsonl")
    );
    let read = survey.lines().take(200).filter_map(|line| record::read(line).ok());
    let provisions: Vec<Vec<(Stance, Vec<Element>)>> = read
        .map(|read| read.record.key_provisions.into_iter().map(|p| (p.stance, p.elements)).collect())
        .collect();
    let began = Instant::now();
    let slices: Vec<&[(Stance, Vec<Element>)]> = provisions.iter().map(Vec::as_slice).collect();
    let comparison = Comparison::of(&slices);
    let (shared, alone, differing) = (comparison.shared(), comparison.alone(), comparison.differences());
    let took = began.elapsed();
    println!(
        "{:.2} ms ({} instruments, {} rows; shared {}, alone {}, differing {})",
        took.as_secs_f64() * 1000.0,
        slices.len(),
        comparison.rows.len(),
        shared.len(),
        alone.len(),
        differing.len()
    );
}
