//! The marks in a text that is being composed: blanks `{{name}}` to be filled, and references
//! `{{ref:ID}}` to another clause, which always show that clause's number of today.

use std::collections::BTreeSet;

/// What stands between two pairs of braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark<'a> {
    /// `{{name}}`: to be filled with a value of that name.
    Blank(&'a str),
    /// `{{ref:ID}}`: to be shown as the number of the clause of that identity.
    Reference(&'a str),
}

/// A stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch<'a> {
    /// Words as they are.
    Words(&'a str),
    /// A mark, and how it is written, braces and all.
    Mark(Mark<'a>, &'a str),
}

/// A text with its references resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The text; what could not be resolved stands as it was written.
    pub text: String,
    /// The identities that no clause has, in order, each once.
    pub broken: Vec<String>,
}

/// Cuts a text at its marks. Joined again, the stretches are the text. Braces around anything that
/// is neither a name nor a reference are words.
pub fn stretches(text: &str) -> Vec<Stretch<'_>> {
    let mut found = Vec::new();
    let (mut words, mut at) = (0, 0);
    while let Some(open) = text[at..].find("{{").map(|found| at + found) {
        let Some(close) = text[open..].find("}}").map(|found| open + found) else { break };
        // Of `{{{{name}}` the innermost pair counts.
        let open = text[open..close].rfind("{{").map_or(open, |inner| open + inner);
        if let Some(mark) = mark(&text[open + 2..close]) {
            if open > words {
                found.push(Stretch::Words(&text[words..open]));
            }
            found.push(Stretch::Mark(mark, &text[open..close + 2]));
            words = close + 2;
        }
        at = close + 2;
    }
    if words < text.len() {
        found.push(Stretch::Words(&text[words..]));
    }
    found
}

/// Reads what stands between the braces. A name is written in a-z, 0-9 and `_`, a letter first, as
/// the menu writes them; an identity is whatever has no brace.
fn mark(inner: &str) -> Option<Mark<'_>> {
    let inner = inner.trim();
    if let Some(id) = inner.strip_prefix("ref:").map(str::trim) {
        return (!id.is_empty() && !id.contains(['{', '}'])).then_some(Mark::Reference(id));
    }
    let name = inner.starts_with(|c: char| c.is_ascii_lowercase())
        && inner.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    name.then_some(Mark::Blank(inner))
}

/// The names of the blanks of a text, each once, in order of the alphabet.
pub fn blanks(text: &str) -> BTreeSet<&str> {
    let blank = |stretch| match stretch {
        Stretch::Mark(Mark::Blank(name), _) => Some(name),
        Stretch::Mark(Mark::Reference(_), _) | Stretch::Words(_) => None,
    };
    stretches(text).into_iter().filter_map(blank).collect()
}

/// Fills the blanks that have a value. Others stay as they are, and so does whatever a value brings
/// along: a value with braces in it is not filled again.
pub fn fill<'v>(text: &str, value: impl Fn(&str) -> Option<&'v str>) -> String {
    let mut filled = String::with_capacity(text.len());
    for stretch in stretches(text) {
        match stretch {
            Stretch::Words(words) => filled.push_str(words),
            Stretch::Mark(Mark::Blank(name), written) => filled.push_str(value(name).unwrap_or(written)),
            Stretch::Mark(Mark::Reference(_), written) => filled.push_str(written),
        }
    }
    filled
}

/// Shows each reference as the number its clause has today.
pub fn resolve<'n>(text: &str, number: impl Fn(&str) -> Option<&'n str>) -> Resolved {
    let mut resolved = Resolved { text: String::with_capacity(text.len()), broken: Vec::new() };
    for stretch in stretches(text) {
        match stretch {
            Stretch::Words(words) => resolved.text.push_str(words),
            Stretch::Mark(Mark::Blank(_), written) => resolved.text.push_str(written),
            Stretch::Mark(Mark::Reference(id), written) => match number(id) {
                Some(number) => resolved.text.push_str(number),
                None => {
                    resolved.text.push_str(written);
                    if !resolved.broken.iter().any(|known| known == id) {
                        resolved.broken.push(id.to_owned());
                    }
                }
            },
        }
    }
    resolved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_found_and_filled_once() {
        let text = "{{agency}} answers {{ who }} in {{hours}} hours; {{agency}} keeps {{Not A Name}}.";
        assert_eq!(blanks(text).into_iter().collect::<Vec<_>>(), ["agency", "hours", "who"]);
        let value = |name: &str| match name {
            "agency" => Some("{{hours}}"),
            "hours" => Some("24"),
            _ => None,
        };
        assert_eq!(
            fill(text, value),
            "{{hours}} answers {{ who }} in 24 hours; {{hours}} keeps {{Not A Name}}."
        );
        assert_eq!(fill("ក្រសួង{{agency}}ឆ្លើយ", |_| Some("ព័ត៌មាន")), "ក្រសួងព័ត៌មានឆ្លើយ");
    }

    #[test]
    fn references_show_the_number_of_today_and_say_which_are_broken() {
        let number = |id: &str| (id == "cl-7").then_some("3.2");
        let resolved = resolve("See {{ref:cl-7}} and {{ref: gone}}, {{ref:gone}}, {{agency}}.", number);
        assert_eq!(resolved.text, "See 3.2 and {{ref: gone}}, {{ref:gone}}, {{agency}}.");
        assert_eq!(resolved.broken, ["gone"]);
    }

    #[test]
    fn braces_that_are_no_mark_are_words() {
        for text in ["{{}}", "{{ref:}}", "{{a", "a}}", "{{A}}", "}}{{", "{{a b}}", "{"] {
            assert_eq!(stretches(text), [Stretch::Words(text)], "{text}");
        }
        assert_eq!(blanks("{{{{agency}}}}").into_iter().collect::<Vec<_>>(), ["agency"]);
    }

    proptest::proptest! {
        #[test]
        fn the_stretches_are_the_text(text in "[{}a:_ rефᨀក]{0,40}") {
            let joined: String = stretches(&text)
                .into_iter()
                .map(|s| match s { Stretch::Words(w) | Stretch::Mark(_, w) => w })
                .collect();
            proptest::prop_assert_eq!(&joined, &text);
            proptest::prop_assert_eq!(fill(&text, |_| None), text.clone());
            proptest::prop_assert_eq!(resolve(&text, |_| None).text, text);
        }
    }
}
