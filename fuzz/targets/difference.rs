//! Two texts, as a suggested correction brings them: their difference puts both together again.
#![no_main]

use balai_text::{Change, difference};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let (old, new) = text.split_at(text.floor_char_boundary(text.len() / 2));
    let parts = difference(old, new);
    let without = |gone: Change| -> String {
        parts.iter().filter(|part| part.change != gone).map(|part| part.text.as_str()).collect()
    };
    assert_eq!(without(Change::Added), old);
    assert_eq!(without(Change::Removed), new);
});
