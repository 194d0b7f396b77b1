//! A file of Akoma Ntoso: any bytes are read or refused with a line, and what was read reads again
//! the same from its own source.
#![no_main]

use balai_akn::{Limits, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(document) = read(data, &Limits::default()) {
        let again = read(document.source.as_bytes(), &Limits::default()).expect("what was read reads again");
        assert_eq!(again.provisions, document.provisions);
        assert_eq!(again.eids, document.eids);
    }
});
