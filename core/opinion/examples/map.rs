//! Prints what is said of the three conversations in `content/polis`.
#![allow(clippy::unwrap_used, reason = "without the conversations there is nothing to print")]

#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../tests/it/polis.rs"]
mod polis;

use balai_opinion::{Opinion, Threads};

fn main() {
    for name in polis::NAMES {
        let conversation = polis::read(name);
        let view = Opinion::of(&conversation.votes, &conversation.standings, 1, Threads(2));
        println!("{name}: {:?}", view.groups.numbers.verdict());
        println!(
            "  numbers {:.2?} sizes {:?} noise {:.3}",
            view.groups.numbers.probability, view.groups.sizes, view.model.noise
        );
        for finding in view.findings.consensus().take(5) {
            println!(
                "  agree {} at least {:.0} %",
                conversation.tids[finding.statement],
                finding.agree_at_least * 100.0
            );
        }
        for finding in view.findings.divisive().into_iter().take(3) {
            println!("  divides {} {:.3}", conversation.tids[finding.statement], finding.divisive);
        }
        println!("  {} differences between groups", view.findings.differences.len());
    }
}
