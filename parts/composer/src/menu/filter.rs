//! What a visitor asks of the menu, as the address spells it:
//! `?q=blocking&element=moderation&strength=baseline&page=2`. Several values of one facet mean any of
//! them, several facets mean all of them, and all words must be found.

use std::collections::BTreeMap;

use balai_model::Element;
use balai_text::words::is_unspaced;
use balai_text::{Piece, fold, highlight, words};
use balai_web::{Problem, Query, Reader};

use super::{Audience, Guideline, Menu, Right, Strength};

/// A question with values to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// The element it belongs to.
    Element,
    /// How much it is needed.
    Strength,
    /// Who must act on it.
    Audience,
    /// A right it touches.
    Right,
    /// Its effect on openness.
    Openness,
    /// Its effect on safety.
    Safety,
}

/// The degrees of openness and safety, the most open or safe first.
pub const DEGREES: [i8; 5] = [2, 1, 0, -1, -2];

impl Facet {
    /// Every facet, in the order in which it is shown.
    pub const ALL: [Facet; 6] =
        [Facet::Element, Facet::Strength, Facet::Audience, Facet::Right, Facet::Openness, Facet::Safety];

    /// The parameter in the address.
    pub fn slug(self) -> &'static str {
        match self {
            Facet::Element => "element",
            Facet::Strength => "strength",
            Facet::Audience => "audience",
            Facet::Right => "right",
            Facet::Openness => "openness",
            Facet::Safety => "safety",
        }
    }

    /// Its values, in the order in which they are shown.
    pub fn values(self) -> Vec<String> {
        match self {
            Facet::Element => Element::ALL.iter().map(|v| v.slug().to_owned()).collect(),
            Facet::Strength => Strength::ALL.iter().map(|v| v.slug().to_owned()).collect(),
            Facet::Audience => Audience::ALL.iter().map(|v| v.slug().to_owned()).collect(),
            Facet::Right => Right::ALL.iter().map(|v| v.slug().to_owned()).collect(),
            Facet::Openness | Facet::Safety => DEGREES.iter().map(|v| v.to_string()).collect(),
        }
    }

    /// Whether a guideline has a value.
    pub fn has(self, guideline: &Guideline, value: &str) -> bool {
        match self {
            Facet::Element => guideline.element.slug() == value,
            Facet::Strength => guideline.strength.slug() == value,
            Facet::Audience => guideline.audience.slug() == value,
            Facet::Right => guideline.rights.iter().any(|right| right.slug() == value),
            Facet::Openness => guideline.openness.to_string() == value,
            Facet::Safety => guideline.safety.to_string() == value,
        }
    }

    /// How a value is called.
    pub fn value_name(self, reader: &Reader, value: &str) -> String {
        match self {
            Facet::Element => reader.w(&format!("element-{value}")),
            Facet::Openness | Facet::Safety => reader.w(&degree_word(self.slug(), value)),
            Facet::Strength | Facet::Audience | Facet::Right => {
                reader.w(&format!("menu-{}-{value}", self.slug()))
            }
        }
    }
}

/// The word for a degree: `menu-openness-2`, `menu-safety-minus-1`.
pub fn degree_word(scale: &str, degree: &str) -> String {
    match degree.strip_prefix('-') {
        Some(amount) => format!("menu-{scale}-minus-{amount}"),
        None => format!("menu-{scale}-{degree}"),
    }
}

/// The longest query in characters, and the most words that count.
pub(crate) const LONGEST: usize = 300;
const MOST_WORDS: usize = 12;

/// A question to the menu.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Words to find, trimmed; empty for none.
    pub q: String,
    /// Chosen values.
    pub chosen: BTreeMap<Facet, Vec<String>>,
}

impl Filter {
    /// Reads a question. A value that cannot exist is refused.
    pub fn of(query: &Query) -> Result<Self, Problem> {
        let q = query.one("q").unwrap_or_default().to_owned();
        if q.chars().count() > LONGEST {
            return Err(Problem::bad_request(q.chars().take(40).collect::<String>() + "…"));
        }
        let mut chosen: BTreeMap<Facet, Vec<String>> = BTreeMap::new();
        for facet in Facet::ALL {
            let known = facet.values();
            for value in query.all(facet.slug()) {
                if !known.iter().any(|k| k == value) {
                    return Err(Problem::bad_request(format!("{}={value}", facet.slug())));
                }
                let values = chosen.entry(facet).or_default();
                if !values.iter().any(|v| v == value) {
                    values.push(value.to_owned());
                }
            }
        }
        Ok(Self { q, chosen })
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.q.is_empty() && self.chosen.is_empty()
    }

    /// Whether a value of a facet is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.chosen.get(&facet).is_some_and(|values| values.iter().any(|v| v == value))
    }

    /// The query string of this question, without its page.
    pub fn query(&self) -> String {
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        if !self.q.is_empty() {
            pairs.push(("q", &self.q));
        }
        for (facet, values) in &self.chosen {
            pairs.extend(values.iter().map(|value| (facet.slug(), value.as_str())));
        }
        let pairs: Vec<String> = pairs.into_iter().map(|(n, v)| format!("{n}={}", encode(v))).collect();
        pairs.join("&")
    }

    /// The same question with a value chosen, or no longer.
    pub fn toggled(&self, facet: Facet, value: &str) -> Self {
        let mut other = self.clone();
        let values = other.chosen.entry(facet).or_default();
        match values.iter().position(|v| v == value) {
            Some(at) => {
                values.remove(at);
            }
            None => values.push(value.to_owned()),
        }
        if values.is_empty() {
            other.chosen.remove(&facet);
        }
        other
    }

    /// The same question without words.
    pub fn without_words(&self) -> Self {
        Self { q: String::new(), ..self.clone() }
    }

    /// Whether a guideline has the chosen values, one facet left aside.
    fn admits(&self, guideline: &Guideline, aside: Option<Facet>) -> bool {
        self.chosen
            .iter()
            .filter(|(facet, _)| Some(**facet) != aside)
            .all(|(facet, values)| values.iter().any(|value| facet.has(guideline, value)))
    }
}

/// A value as a query string spells it.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

/// What the menu answers to a question.
pub struct Answered<'a> {
    /// The guidelines that match, in the menu's order.
    pub found: Vec<&'a Guideline>,
    /// Those that have the words, whatever is chosen.
    by_words: Vec<&'a Guideline>,
    sought: Vec<String>,
}

impl<'a> Answered<'a> {
    /// Answers a question. Besides its texts a guideline is found by the names of its element and
    /// of whom it addresses in the reader's language, so that she may ask in her own script.
    pub fn of(menu: &'a Menu, filter: &Filter, reader: &Reader) -> Self {
        let mut sought: Vec<String> = words(&filter.q).into_iter().map(|word| word.folded).collect();
        sought.dedup();
        sought.truncate(MOST_WORDS);
        let by_words: Vec<&Guideline> =
            menu.guidelines().filter(|guideline| holds(guideline, &sought, reader)).collect();
        let found = by_words.iter().copied().filter(|g| filter.admits(g, None)).collect();
        Self { found, by_words, sought }
    }

    /// The values of a facet with the number of guidelines one would find with each, the facet's own
    /// choice left aside; values that nothing has are left out.
    pub fn counts(&self, facet: Facet, filter: &Filter) -> Vec<(String, usize)> {
        let admitted: Vec<&&Guideline> =
            self.by_words.iter().filter(|g| filter.admits(g, Some(facet))).collect();
        let count = |value: &str| admitted.iter().filter(|g| facet.has(g, value)).count();
        let values = facet.values().into_iter().map(|value| (count(&value), value));
        values.filter(|(n, value)| *n > 0 || filter.has(facet, value)).map(|(n, value)| (value, n)).collect()
    }

    /// A text with the words the reader looked for marked.
    pub fn mark(&self, text: &str) -> Vec<Piece> {
        let phrases: Vec<String> = self.sought.iter().filter(|w| w.contains(is_unspaced)).cloned().collect();
        highlight(text, |word| self.sought.iter().any(|sought| is_like(sought, word)), &phrases)
    }
}

fn holds(guideline: &Guideline, sought: &[String], reader: &Reader) -> bool {
    if sought.is_empty() {
        return true;
    }
    let rights = guideline.rights.iter().map(|right| Facet::Right.value_name(reader, right.slug()));
    let texts: Vec<String> = [
        guideline.title.clone(),
        guideline.text.clone(),
        guideline.rationale.clone(),
        guideline.check.clone(),
        Facet::Element.value_name(reader, guideline.element.slug()),
        Facet::Audience.value_name(reader, guideline.audience.slug()),
    ]
    .into_iter()
    .chain(rights)
    .collect();
    let known: Vec<String> = texts.iter().flat_map(|text| words(text)).map(|word| word.folded).collect();
    let folded: String = fold(&texts.join("\n"));
    sought.iter().all(|word| {
        known.iter().any(|other| is_like(word, other))
            || (word.contains(is_unspaced) && folded.contains(word.as_str()))
    })
}

/// Whether a word of a text is the one sought, or differs from it in its ending only.
fn is_like(sought: &str, word: &str) -> bool {
    if sought == word {
        return true;
    }
    let (short, long) = if sought.len() < word.len() { (sought, word) } else { (word, sought) };
    let ending = long.len() - short.len();
    let beginning = short.chars().count() >= 4 && long.starts_with(short);
    // A beginning finds the whole word; a longer form finds a shorter one only by its ending.
    beginning && (short == sought || ending <= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_differ_in_their_ending_are_alike() {
        for (sought, word) in [("record", "records"), ("records", "record"), ("accessib", "accessibility")] {
            assert!(is_like(sought, word), "{sought} {word}");
        }
        for (sought, word) in [("pol", "policy"), ("policies", "poli"), ("recordings", "record")] {
            assert!(!is_like(sought, word), "{sought} {word}");
        }
    }
}
