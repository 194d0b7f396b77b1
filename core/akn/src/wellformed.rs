//! What the XML parser lets pass and XML does not: names, attributes, references.

use quick_xml::Error;
use quick_xml::XmlVersion;
use quick_xml::escape::EscapeError;
use quick_xml::events::{BytesRef, BytesStart};

use crate::read::RefusedKind;
use crate::text::{is_legal, is_space};

/// Why, for a refusal that is still without its place.
type Why = (RefusedKind, String);

/// Whether the text may name an element or attribute.
pub(crate) fn is_name(name: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || "_-.:".contains(c) || !c.is_ascii();
    let first = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
    name.starts_with(first)
        && name.chars().all(inner)
        && !name.ends_with(':')
        && name.matches(':').count() <= 1
}

/// More than any publisher gives one element.
const MOST_ATTRIBUTES: usize = 256;

/// The attributes of a tag with their values.
pub(crate) fn attributes(tag: &BytesStart<'_>) -> Result<Vec<(String, String)>, Why> {
    let broken = |why: String| (RefusedKind::Broken, why);
    if !are_spaced(tag.attributes_raw()) {
        return Err(broken("no space between two attributes".to_owned()));
    }
    let mut all = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| broken(format!("an attribute is broken: {error}")))?;
        // Each is compared with all before it, so a tag of a million would take for ever.
        if all.len() == MOST_ATTRIBUTES {
            return Err((
                RefusedKind::TooLarge,
                format!("a tag with more than {MOST_ATTRIBUTES} attributes"),
            ));
        }
        let key = attribute.key.0;
        if !is_name(key) {
            return Err(broken(format!("\"{key}\" is no name of an attribute")));
        }
        if attribute.value.contains('<') {
            return Err(broken(format!("\"<\" in the attribute {key}; write &lt;")));
        }
        let value = match attribute.normalized_value(XmlVersion::Implicit1_0) {
            Ok(value) => value,
            Err(Error::Escape(EscapeError::UnrecognizedEntity(_, name))) => return Err(unknown(&name)),
            Err(error) => return Err(broken(format!("in the attribute {key}: {error}"))),
        };
        if !value.chars().all(is_legal) {
            return Err(broken(format!("the attribute {key} holds a character XML has no place for")));
        }
        all.push((key.to_owned(), value.into_owned()));
    }
    Ok(all)
}

/// The character a reference (`&amp;`, `&#233;`) stands for.
pub(crate) fn reference(name: &BytesRef<'_>) -> Result<char, Why> {
    match name.resolve_char_ref() {
        Ok(Some(c)) if is_legal(c) => Ok(c),
        Ok(None) => match &**name {
            "amp" => Ok('&'),
            "lt" => Ok('<'),
            "gt" => Ok('>'),
            "quot" => Ok('"'),
            "apos" => Ok('\''),
            name => Err(unknown(name)),
        },
        _ => Err((RefusedKind::Broken, format!("&{};: XML has no place for this character", &**name))),
    }
}

fn unknown(name: &str) -> Why {
    let shown: String = name.chars().take(40).collect();
    let why = format!("the entity &{shown}; is not one of XML's five; write the character itself");
    (RefusedKind::Entity, why)
}

/// Whether white space stands behind every quoted value but the last.
fn are_spaced(attributes: &str) -> bool {
    let mut quote = None;
    let mut after = false;
    for c in attributes.chars() {
        match quote {
            Some(open) if c == open => (quote, after) = (None, true),
            Some(_) => {}
            None if after && !is_space(c) => return c == '/',
            None => {
                after = false;
                quote = (c == '"' || c == '\'').then_some(c);
            }
        }
    }
    true
}
