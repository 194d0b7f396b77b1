//! A pasted text: cut into provisions, never more than the limit, and no word of it doubled.
#![no_main]

use balai_text::{split, split::MOST_PROVISIONS};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let provisions = split(text);
    assert!(provisions.len() <= MOST_PROVISIONS);
    let kept: usize = provisions
        .iter()
        .map(|p| p.label.len() + p.heading.as_ref().map_or(0, String::len) + p.text.len())
        .sum();
    // Line ends that were put in between count, too.
    assert!(kept <= text.len() + 2 * provisions.len() + text.lines().count());
});
