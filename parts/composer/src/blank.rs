//! Marks in a text as pages show them: blanks `{{name}}`, where each administration writes its own,
//! and references `{{ref:cl_7}}`, which show the number of a clause.

use balai_text::marks::{Mark, Stretch, stretches};

/// A piece of a text with marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// A blank nobody has filled in; its name.
    Blank(String),
    /// What was written into a blank: its name, and the words.
    Filled(String, String),
    /// A reference to a clause: its name, and its number if it is there.
    Reference(String, Option<String>),
}

/// The name of a blank as people read it: `appeal_days` is “appeal days”.
pub fn spoken(name: &str) -> String {
    name.replace('_', " ")
}

/// Cuts a text at its marks; `value` tells what was written into a blank, `number` which number a
/// clause has.
pub fn pieces(
    text: &str,
    value: impl Fn(&str) -> Option<String>,
    number: impl Fn(&str) -> Option<String>,
) -> Vec<Piece> {
    stretches(text)
        .into_iter()
        .map(|stretch| match stretch {
            Stretch::Words(words) => Piece::Words(words.to_owned()),
            Stretch::Mark(Mark::Blank(name), _) => match value(name) {
                Some(written) => Piece::Filled(name.to_owned(), written),
                None => Piece::Blank(name.to_owned()),
            },
            Stretch::Mark(Mark::Reference(eid), _) => Piece::Reference(eid.to_owned(), number(eid)),
        })
        .collect()
}

/// A model text in pieces: nothing is filled in yet.
pub fn model(text: &str) -> Vec<Piece> {
    pieces(text, |_| None, |_| None)
}

/// Pieces as one text; what is open stays as it is spelled.
pub fn spelled(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) | Piece::Filled(_, words) => words.clone(),
            Piece::Blank(name) => format!("{{{{{name}}}}}"),
            Piece::Reference(_, Some(number)) => number.clone(),
            Piece::Reference(eid, None) => format!("{{{{ref:{eid}}}}}"),
        })
        .collect()
}

/// The names of the blanks of a text, each once, in the order of the text.
pub fn names(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for stretch in stretches(text) {
        match stretch {
            Stretch::Mark(Mark::Blank(name), _) if !found.contains(&name) => found.push(name),
            Stretch::Mark(_, _) | Stretch::Words(_) => {}
        }
    }
    found
}

/// The clauses a text refers to.
pub fn references(text: &str) -> Vec<String> {
    stretches(text)
        .into_iter()
        .filter_map(|stretch| match stretch {
            Stretch::Mark(Mark::Reference(eid), _) => Some(eid.to_owned()),
            Stretch::Mark(Mark::Blank(_), _) | Stretch::Words(_) => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_stays_as_it_is_spelled() {
        let text =
            "{{agency}} answers in {{appeal_days}} days ({{ref:cl_2}}, {{ref:cl_9}}); {{appeal_days}}.";
        assert_eq!(names(text), ["agency", "appeal_days"]);
        assert_eq!(references(text), ["cl_2", "cl_9"]);
        let value = |name: &str| (name == "appeal_days").then(|| "ten".to_owned());
        let number = |eid: &str| (eid == "cl_2").then(|| "3.1".to_owned());
        let shown = spelled(&pieces(text, value, number));
        assert_eq!(shown, "{{agency}} answers in ten days (3.1, {{ref:cl_9}}); ten.");
        assert_eq!(spelled(&model(text)), text);
    }
}
