//! Bytes to characters: UTF-8, or UTF-16 that says so with its first two bytes.

use crate::read::{Refused, RefusedKind, line_at};

/// The characters of a file, without the byte order mark.
pub(crate) fn decode(bytes: &[u8]) -> Result<String, Refused> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes)?,
        [0xef, 0xbb, 0xbf, rest @ ..] => narrow(rest)?,
        [0, _, ..] | [_, 0, ..] => {
            return Err(refused(1, "this looks like UTF-16 without the mark that says so"));
        }
        bytes => narrow(bytes)?,
    };
    if text.trim().is_empty() {
        return Err(Refused::new(RefusedKind::Empty, 1, "", "the file holds no characters"));
    }
    if let Some((at, c)) = text.char_indices().find(|(_, c)| !crate::text::is_legal(*c)) {
        let detail = format!("XML has no place for the character U+{:04X}", u32::from(c));
        return Err(Refused::new(RefusedKind::Broken, line_at(&text, at), "", detail));
    }
    Ok(text)
}

fn narrow(bytes: &[u8]) -> Result<String, Refused> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let line = 1 + before.iter().filter(|b| **b == b'\n').count() as u64;
            Err(refused(line, "a byte here is not UTF-8; save the file as UTF-8"))
        }
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Refused> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    match text {
        Ok(text) if rest.is_empty() => Ok(text),
        _ => Err(refused(1, "the file says it is UTF-16, but is not; save it as UTF-8")),
    }
}

fn refused(line: u64, detail: &str) -> Refused {
    Refused::new(RefusedKind::NotUtf8, line, "", detail)
}
