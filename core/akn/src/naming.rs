//! Names of provisions by the naming convention of Akoma Ntoso: the elements and their
//! abbreviations, how a number is cleaned, and how the second of a name is told from the first.

use std::collections::HashMap;

/// Elements and the abbreviations they have in an eId. What is not here goes by its own name.
const ABBREVIATIONS: [(&str, &str); 25] = [
    ("article", "art"),
    ("section", "sec"),
    ("paragraph", "para"),
    ("chapter", "chp"),
    ("clause", "cl"),
    ("alinea", "al"),
    ("attachment", "att"),
    ("blockList", "list"),
    ("citation", "cit"),
    ("citations", "cits"),
    ("component", "cmp"),
    ("components", "cmpnts"),
    ("division", "dvs"),
    ("listIntroduction", "intro"),
    ("listWrapUp", "wrapup"),
    ("mainBody", "body"),
    ("quotedStructure", "qstr"),
    ("recital", "rec"),
    ("recitals", "recs"),
    ("subchapter", "subchp"),
    ("subclause", "subcl"),
    ("subdivision", "subdvs"),
    ("subparagraph", "subpara"),
    ("subsection", "subsec"),
    ("wrapUp", "wrapup"),
];

/// What an element is called in an eId.
pub(crate) fn abbreviation(element: &str) -> &str {
    ABBREVIATIONS.iter().find(|(name, _)| *name == element).map_or(element, |(_, short)| short)
}

/// The element to write for an eId the library gave, and the part of the eId behind its
/// abbreviation. An eId of another make is a `hcontainer`.
pub(crate) fn element_of(eid: &str) -> (&'static str, &str) {
    let last = eid.rsplit("__").next().unwrap_or(eid);
    for (element, short) in [
        ("article", "art_"),
        ("section", "sec_"),
        ("paragraph", "para_"),
        ("chapter", "chp_"),
        ("part", "part_"),
        ("rule", "rule_"),
        ("clause", "cl_"),
    ] {
        if let Some(rest) = last.strip_prefix(short) {
            return (element, rest);
        }
    }
    ("hcontainer", last.strip_prefix("hcontainer_").unwrap_or(last))
}

/// Whether a number is expected of the element, so that one without is `nn`.
pub(crate) fn wants_number(element: &str) -> bool {
    !matches!(element, "hcontainer" | "attachment" | "container")
}

/// Names already given, so that the second of a name gets its number.
#[derive(Default)]
pub(crate) struct Taken(HashMap<String, usize>);

impl Taken {
    /// The name that would be free if `wanted` were asked for.
    pub(crate) fn peek(&self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        while let Some(times) = self.0.get(&name) {
            name = format!("{name}_{}", times + 1);
        }
        name
    }

    /// Gives out `wanted`, or the next free name made of it.
    pub(crate) fn take(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        loop {
            let times = self.0.entry(name.clone()).or_insert(0);
            *times += 1;
            if *times == 1 {
                return name;
            }
            name = format!("{name}_{times}");
        }
    }
}

/// A number as the convention cleans it: outer white space and punctuation gone, inner white space
/// gone, runs of inner punctuation one hyphen. Letters of every script stay.
pub(crate) fn clean(number: &str) -> String {
    let outer = |c: char| is_space(c) || is_punctuation(c);
    let mut out = String::new();
    let mut after_punctuation = false;
    for c in number.trim_matches(outer).chars().filter(|c| !is_space(*c)) {
        if !is_punctuation(c) {
            out.push(c);
        } else if !after_punctuation {
            out.push('-');
        }
        after_punctuation = is_punctuation(c);
    }
    out
}

/// The number of a made eId: as [`clean`], but ASCII only, since the name becomes part of an
/// address; at most 60 bytes.
pub(crate) fn clean_ascii(number: &str) -> String {
    let mut out = String::new();
    for c in number.chars().filter(|c| !is_space(*c)) {
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

// White space as Python's `\s` has it, which adds four separators to Unicode's.
fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation() || matches!(c, '\u{2000}'..='\u{206f}' | '\u{2e00}'..='\u{2e7f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_cleaned_as_the_convention_says() {
        for (number, cleaned) in [
            ("(i)", "i"),
            ("1.2.", "1-2"),
            ("“2.3“", "2-3"),
            ("3a bis", "3abis"),
            ("4(1) – 5", "4-1-5"),
            ("๑๒", "๑๒"),
        ] {
            assert_eq!(clean(number), cleaned);
        }
    }

    #[test]
    fn the_second_of_a_name_is_numbered() {
        let mut taken = Taken::default();
        assert_eq!(taken.take("art_1"), "art_1");
        assert_eq!(taken.peek("art_1"), "art_1_2");
        assert_eq!(taken.take("art_1"), "art_1_2");
        assert_eq!(taken.take("art_1_2"), "art_1_2_2");
    }
}
