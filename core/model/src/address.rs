//! Permanent addresses. An instrument's is its FRBR work address, `/akn/{jurisdiction}/{kind}/
//! {date}/{slug}`; a provision adds its eId, `…/~art_12`. The web address, the link in the
//! register and the exported XML are the same string.

use std::fmt;

use crate::{InstrumentKind, PartialDate};

/// A permanent address: a path of lower-case words, such as `/akn/id/law/2008/ite`.
/// Invariant: begins with `/`, at most 240 bytes, only `a-z 0-9 - _ ~ . @ ! /`, no empty segment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

/// Why a text is not an address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a permanent address: it must begin with / and hold only a-z, 0-9, - _ ~ . @ ! and /")]
pub struct BadAddress(String);

impl Address {
    /// Reads an address as a register row or a visitor's request spells it.
    pub fn parse(text: &str) -> Result<Self, BadAddress> {
        let right = (2..=240).contains(&text.len())
            && text.starts_with('/')
            && text[1..].split('/').all(|segment| {
                // Only the name of a provision keeps its capitals: eIds are case-sensitive.
                let capitals = segment.starts_with('~');
                !segment.is_empty()
                    && segment.bytes().all(|b| {
                        b.is_ascii_lowercase()
                            || b.is_ascii_digit()
                            || b"-_~.@!".contains(&b)
                            || (capitals && b.is_ascii_uppercase())
                    })
            });
        if right { Ok(Self(text.to_owned())) } else { Err(BadAddress(text.chars().take(80).collect())) }
    }

    /// The work address of an instrument. The FRBR grammar wants a country of two letters, so a
    /// body without a code of its own stands under `aa`, which ISO 3166 leaves to users
    /// (`/akn/aa-asean/…`); a work whose year nobody knows has the year `0000` until one does, and
    /// its address then redirects. The slug is the record's own id without its jurisdiction.
    pub fn of_instrument(
        jurisdiction: &str,
        kind: InstrumentKind,
        adopted: Option<PartialDate>,
        record: &str,
    ) -> Result<Self, BadAddress> {
        let slug = record.strip_prefix(&format!("{jurisdiction}-")).unwrap_or(record);
        let date = adopted.map_or_else(|| "0000".to_owned(), |d| d.to_string());
        let country = if jurisdiction.len() == 2 { "" } else { "aa-" };
        Self::parse(&format!("/akn/{country}{jurisdiction}/{kind}/{date}/{slug}"))
    }

    /// The address of a provision of the instrument that lives here.
    pub fn provision(&self, eid: &EId) -> String {
        format!("{}/~{}", self.0, eid)
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of a provision within its instrument, as Akoma Ntoso builds it: abbreviation,
/// underscore, number (`art_12`, `sec_4`, `para_19`). Invariant: a letter first, then letters,
/// digits, `_`, `-` and `.`; at most 120 bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EId(String);

impl EId {
    /// Reads an eId, for instance the part of an address behind `~`.
    pub fn parse(text: &str) -> Option<Self> {
        let right = (1..=120).contains(&text.len())
            && text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b));
        right.then(|| Self(text.to_owned()))
    }

    /// Names a provision after the reference a reader would cite (`art. 12`, `s. 4(1)`, `Scope`),
    /// by the rule of the Akoma Ntoso naming convention: abbreviation of the element, underscore,
    /// number without spaces, outer punctuation gone and inner punctuation a hyphen. What is no
    /// article, section and so on is a `hcontainer` whose number is the reference.
    pub fn from_reference(reference: &str) -> Self {
        let text = reference.trim();
        let lower = text.to_ascii_lowercase();
        for (spelled, short) in ABBREVIATIONS {
            if let Some(rest) = lower.strip_prefix(spelled)
                && (rest.starts_with(|c: char| c.is_ascii_digit()) || is_roman(rest))
            {
                return Self(format!("{short}_{}", clean_number(&text[spelled.len()..])));
            }
        }
        match clean_number(text).as_str() {
            "" => Self("hcontainer_1".to_owned()),
            words => Self(format!("hcontainer_{words}")),
        }
    }

    /// The same eId with a running number, for the second provision of the same name.
    pub fn numbered(&self, n: usize) -> Self {
        Self(format!("{}_{n}", self.0))
    }

    /// The eId as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How references are spelled, longest first, and what Akoma Ntoso calls the element.
const ABBREVIATIONS: [(&str, &str); 24] = [
    ("articles ", "art"),
    ("article ", "art"),
    ("arts. ", "art"),
    ("art. ", "art"),
    ("art ", "art"),
    ("sections ", "sec"),
    ("section ", "sec"),
    ("sec. ", "sec"),
    ("ss. ", "sec"),
    ("s. ", "sec"),
    ("paragraphs ", "para"),
    ("paragraph ", "para"),
    ("paras. ", "para"),
    ("paras ", "para"),
    ("para. ", "para"),
    ("para ", "para"),
    ("chapters ", "chp"),
    ("chapter ", "chp"),
    ("ch. ", "chp"),
    ("parts ", "part"),
    ("part ", "part"),
    ("rules ", "rule"),
    ("rule ", "rule"),
    ("clause ", "cl"),
];

/// Whether the reference goes on as a Roman number (`part ii`), not as a word (`part of it`).
fn is_roman(rest: &str) -> bool {
    let word = rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    !word.is_empty() && word.chars().all(|c| "ivxlc".contains(c))
}

/// Outer punctuation and all white space gone, runs of inner punctuation one hyphen; ASCII only,
/// at most 60 bytes.
fn clean_number(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        if out.len() >= 60 {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

impl fmt::Display for EId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instrument_lives_at_its_frbr_address() {
        let at = |jurisdiction, kind, date: Option<&str>, record| {
            let date = date.map(|d| PartialDate::parse(d).unwrap());
            Address::of_instrument(jurisdiction, kind, date, record).unwrap()
        };
        let law = at("id", InstrumentKind::Law, Some("2008-04-21"), "id-law-11-2008-ite");
        assert_eq!(law.as_str(), "/akn/id/law/2008-04-21/law-11-2008-ite");
        let region = at("asean", InstrumentKind::Declaration, Some("2012"), "asean-ahrd-2012");
        assert_eq!(region.as_str(), "/akn/aa-asean/declaration/2012/ahrd-2012");
        let undated = at("us", InstrumentKind::Policy, None, "us-va-governance");
        assert_eq!(undated.as_str(), "/akn/us/policy/0000/va-governance");
        let provision = undated.provision(&EId::from_reference("s. 4(1)"));
        assert_eq!(provision, "/akn/us/policy/0000/va-governance/~sec_4-1");
        assert!(Address::parse(&provision).is_ok());
    }

    #[test]
    fn provisions_are_named_as_akoma_ntoso_names_them() {
        let named = |reference| EId::from_reference(reference).as_str().to_owned();
        assert_eq!(named("art. 12"), "art_12");
        assert_eq!(named("Part II"), "part_II");
        assert_eq!(named("arts. 19-21"), "art_19-21");
        assert_eq!(named("para. 43"), "para_43");
        assert_eq!(named("1.0 Purpose"), "hcontainer_1-0Purpose");
        assert_eq!(named("part of the whole"), "hcontainer_partofthewhole");
        assert_eq!(named("หมวด"), "hcontainer_1");
    }

    #[test]
    fn an_address_holds_nothing_that_needs_escaping() {
        for bad in ["", "/", "akn", "/a//b", "/a b", "/é", "/A", "/a?b", "/a\u{200b}"] {
            assert!(Address::parse(bad).is_err(), "{bad:?}");
        }
    }
}
