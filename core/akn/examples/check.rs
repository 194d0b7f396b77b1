//! Reads files by hand: what each is, how much of its text is kept, and how long it took.

use std::time::Instant;

use balai_akn::{Limits, read};

fn main() -> std::io::Result<()> {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path)?;
        let started = Instant::now();
        let answer = read(&bytes, &Limits::default());
        let took = started.elapsed().as_millis();
        match answer {
            Ok(document) => {
                let words = |p: &balai_akn::Provision| {
                    let parts = [p.num.as_deref(), p.heading.as_deref(), Some(p.text.as_str())];
                    let ink = |part: &str| part.chars().filter(|c| !c.is_ascii_whitespace()).count();
                    parts.into_iter().flatten().map(ink).sum::<usize>()
                };
                let kept: usize = document.provisions.iter().map(words).sum();
                println!(
                    "{path}: {} {} {:?}: {} provisions, {} eIds, {kept} of {} characters, {took} ms",
                    document.kind.element(),
                    document.frbr.work,
                    document.title,
                    document.provisions.len(),
                    document.eids.len(),
                    document.text_chars
                );
                if std::env::var_os("SHOW").is_some() {
                    for p in &document.provisions {
                        println!("  {} <{}> {:?} {:?} {:?}", p.eid, p.element, p.num, p.heading, p.text);
                    }
                }
            }
            Err(refused) => println!("{path}: {:?} {refused}", refused.kind),
        }
    }
    Ok(())
}
