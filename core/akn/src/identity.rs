//! Who and what a document is, put together from its `meta` while it passes.

use std::collections::HashMap;

use crate::read::Frbr;

/// What has passed so far. Only the document's own identification counts, not an attachment's.
#[derive(Default)]
pub(crate) struct Identity {
    frbr: Frbr,
    /// Names of people and bodies, by their eId.
    shown: HashMap<String, String>,
}

impl Identity {
    /// An element of `meta`: where it stands, its name and its attributes.
    pub(crate) fn element<'v>(
        &mut self,
        path: &[&str],
        name: &str,
        value: &impl Fn(&str) -> Option<&'v str>,
    ) {
        let of = |key: &str| value(key).map(str::trim).filter(|v| !v.is_empty()).map(str::to_owned);
        let frbr = &mut self.frbr;
        match path {
            [_, _, "meta", "identification", "FRBRWork"] => match name {
                "FRBRuri" => fill(&mut frbr.work, of("value")),
                "FRBRcountry" => fill(&mut frbr.country, of("value")),
                "FRBRsubtype" => keep(&mut frbr.subtype, of("value")),
                "FRBRnumber" => keep(&mut frbr.number, of("value")),
                "FRBRauthor" => fill(&mut frbr.author, of("href")),
                "FRBRdate" if frbr.date.is_none() => {
                    frbr.date = of("date");
                    frbr.date_name = of("name");
                }
                "FRBRalias" => {
                    let alias = of("value").map(|alias| (of("name").unwrap_or_default(), alias));
                    frbr.aliases.extend(alias);
                }
                _ => {}
            },
            [_, _, "meta", "identification", "FRBRExpression"] => match name {
                "FRBRlanguage" => fill(&mut frbr.language, of("language").map(|code| three_letters(&code))),
                "FRBRdate" => keep(&mut frbr.expression_date, of("date")),
                _ => {}
            },
            [_, _, "meta", "references"] if name.starts_with("TLC") => {
                if let (Some(eid), Some(shown)) = (of("eId").or(of("id")), of("showAs")) {
                    self.shown.entry(eid).or_insert(shown);
                }
            }
            _ => {}
        }
    }

    /// The identity as a whole; nothing if there is no work address.
    pub(crate) fn finish(self) -> Option<Frbr> {
        let mut frbr = self.frbr;
        if frbr.work.is_empty() {
            return None;
        }
        let named = frbr.author.strip_prefix('#').and_then(|eid| self.shown.get(eid));
        if let Some(named) = named {
            frbr.author.clone_from(named);
        }
        let address = WorkAddress::of(&frbr.work);
        fill(&mut frbr.country, address.country);
        keep(&mut frbr.locality, address.locality);
        keep(&mut frbr.subtype, address.subtype);
        keep(&mut frbr.date, address.date);
        keep(&mut frbr.number, address.number);
        // Some write the locality with the country.
        if let Some((country, locality)) = frbr.country.split_once('-') {
            keep(&mut frbr.locality, Some(locality.to_owned()));
            frbr.country = country.to_owned();
        }
        Some(frbr)
    }
}

/// The parts of `/akn/{country}[-{locality}]/{type}[/{subtype}[/{actor}]]/{date}/{number}`.
#[derive(Default)]
struct WorkAddress {
    country: Option<String>,
    locality: Option<String>,
    subtype: Option<String>,
    date: Option<String>,
    number: Option<String>,
}

impl WorkAddress {
    fn of(uri: &str) -> Self {
        // Some publishers have web addresses here, which follow no pattern.
        if !uri.starts_with('/') {
            return Self::default();
        }
        let parts: Vec<&str> = uri.split('/').filter(|part| !part.is_empty() && *part != "akn").collect();
        let is_date = |part: &&str| part.len() >= 4 && part.bytes().take(4).all(|b| b.is_ascii_digit());
        let Some(date) = parts.iter().skip(2).position(is_date).map(|i| i + 2) else {
            return Self::default();
        };
        let (country, locality) = match parts[0].split_once('-') {
            Some((country, locality)) => (country, Some(locality.to_owned())),
            None => (parts[0], None),
        };
        Self {
            country: Some(country.to_owned()),
            locality,
            subtype: (date > 2).then(|| parts[2].to_owned()),
            date: Some(parts[date].to_owned()),
            number: parts.get(date + 1).map(|&number| number.to_owned()),
        }
    }
}

/// The first word counts.
fn keep(field: &mut Option<String>, value: Option<String>) {
    if field.is_none() {
        *field = value;
    }
}

fn fill(field: &mut String, value: Option<String>) {
    if field.is_empty() {
        *field = value.unwrap_or_default();
    }
}

/// A language code of two letters as the one of three letters, where it is one often met.
fn three_letters(code: &str) -> String {
    const CODES: [(&str, &str); 24] = [
        ("ar", "ara"),
        ("de", "deu"),
        ("en", "eng"),
        ("es", "spa"),
        ("fr", "fra"),
        ("hi", "hin"),
        ("id", "ind"),
        ("it", "ita"),
        ("ja", "jpn"),
        ("km", "khm"),
        ("ko", "kor"),
        ("lo", "lao"),
        ("ms", "msa"),
        ("my", "mya"),
        ("nl", "nld"),
        ("pl", "pol"),
        ("pt", "por"),
        ("ru", "rus"),
        ("sw", "swa"),
        ("ta", "tam"),
        ("th", "tha"),
        ("tl", "tgl"),
        ("vi", "vie"),
        ("zh", "zho"),
    ];
    let code = code.to_ascii_lowercase();
    let first = code.split('-').next().unwrap_or(&code);
    CODES
        .iter()
        .find(|(two, _)| *two == first)
        .map_or_else(|| first.to_owned(), |(_, three)| (*three).to_owned())
}
