//! What a visitor asks of the library, as the address spells it:
//! `?q=records&jurisdiction=my&jurisdiction=ph&stance=restricts&sort=newest&page=2`.

use balai_model::{Domain, Element, Evidence, InstrumentKind, Stance, Status};
use balai_web::{Problem, Query};

use crate::shelf::{Chosen, Facet, Sort};

/// A question to the library.
#[derive(Clone, Debug)]
pub struct Filter {
    /// Words to find, trimmed; empty for none.
    pub q: String,
    /// Chosen values of facets.
    pub chosen: Chosen,
    /// The order asked for, or the natural one.
    pub sort: Sort,
    /// Whether provisions are listed instead of instruments.
    pub provisions: bool,
}

/// The longest query in characters.
const LONGEST: usize = 300;

impl Filter {
    /// Reads a question. A value that cannot exist is refused; one that nothing has is not.
    pub fn of(query: &Query) -> Result<Self, Problem> {
        let q = query.one("q").unwrap_or_default().to_owned();
        if q.chars().count() > LONGEST {
            return Err(Problem::bad_request(q.chars().take(40).collect::<String>() + "…"));
        }
        let mut chosen = Chosen::new();
        for facet in Facet::ALL {
            let mut values: Vec<String> = Vec::new();
            for value in query.all(facet.slug()) {
                if !can_exist(facet, value) {
                    return Err(Problem::bad_request(format!("{}={value}", facet.slug())));
                }
                if !values.iter().any(|v| v == value) {
                    values.push(value.to_owned());
                }
            }
            if !values.is_empty() {
                chosen.insert(facet, values);
            }
        }
        let sort = match query.one("sort") {
            None => Sort::Relevance,
            Some(name) => Sort::ALL
                .into_iter()
                .find(|sort| sort.slug() == name)
                .ok_or_else(|| Problem::bad_request(format!("sort={name}")))?,
        };
        let provisions = match query.one("view") {
            None | Some("instruments") => false,
            Some("provisions") => true,
            Some(other) => return Err(Problem::bad_request(format!("view={other}"))),
        };
        Ok(Self { q, chosen, sort, provisions })
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
        if self.sort != Sort::Relevance {
            pairs.push(("sort", self.sort.slug()));
        }
        if self.provisions {
            pairs.push(("view", "provisions"));
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

    /// The same question in another order.
    pub fn sorted(&self, sort: Sort) -> Self {
        Self { sort, ..self.clone() }
    }

    /// The same question about instruments or about provisions.
    pub fn about(&self, provisions: bool) -> Self {
        Self { provisions, ..self.clone() }
    }

    /// The same question without words.
    pub fn without_words(&self) -> Self {
        Self { q: String::new(), ..self.clone() }
    }
}

/// Whether a value is of the right form for its facet.
fn can_exist(facet: Facet, value: &str) -> bool {
    let code =
        |longest: usize| value.len() <= longest && value.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    match facet {
        Facet::Jurisdiction => code(20),
        Facet::Region => crate::import::REGIONS.contains(&value),
        Facet::Kind => InstrumentKind::parse(value).is_ok(),
        Facet::Domain => Domain::parse(value).is_ok(),
        Facet::Element => Element::parse(value).is_ok(),
        Facet::Stance => Stance::parse(value).is_ok(),
        Facet::Binding => matches!(value, "yes" | "no"),
        Facet::Status => Status::parse(value).is_ok(),
        Facet::Language => code(8),
        Facet::Year => value.len() == 4 && value.bytes().all(|b| b.is_ascii_digit()),
        Facet::Evidence => Evidence::parse(value).is_ok(),
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
