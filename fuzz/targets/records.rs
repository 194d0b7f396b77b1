//! A line of a content file: any bytes are read or refused, and what was read is written back the
//! same.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(line) = std::str::from_utf8(data) else {
        return;
    };
    if let Ok(read) = balai_library::record::read(line) {
        let written = serde_json::to_string(&read.record).expect("a record is JSON");
        let again = balai_library::record::read(&written).expect("what was read reads again");
        assert_eq!(again.record, read.record);
    }
});
