//! A pasted text: split into provisions without losing a letter; and compared with itself.
#![no_main]

use balai_text::{Change, difference, split};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let provisions = split(text);
    assert!(provisions.len() <= 5_000);
    let (old, new) = text.split_at(text.floor_char_boundary(text.len() / 2));
    let parts = difference(old, new);
    let side = |gone: Change| -> String {
        parts.iter().filter(|part| part.change != gone).map(|part| part.text.as_str()).collect()
    };
    assert_eq!(side(Change::Added), old);
    assert_eq!(side(Change::Removed), new);
});
