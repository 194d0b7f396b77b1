//! Which number each clause has: section by section, in the order they stand in.

use std::collections::HashMap;

/// The numbers of the clauses of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers(HashMap<String, String>);

impl Numbers {
    /// Numbers clauses, given by identity and grouped in sections: the second clause of the third
    /// section is `3.2`. An empty section takes no number, so that leaving one out leaves no hole.
    /// An identity that comes twice keeps its first number.
    pub fn of<S, C>(sections: S) -> Self
    where
        S: IntoIterator,
        S::Item: IntoIterator<Item = C>,
        C: AsRef<str>,
    {
        let mut numbers = HashMap::new();
        let mut section = 0;
        for clauses in sections {
            for (at, clause) in clauses.into_iter().enumerate() {
                section += usize::from(at == 0);
                numbers.entry(clause.as_ref().to_owned()).or_insert_with(|| format!("{section}.{}", at + 1));
            }
        }
        Self(numbers)
    }

    /// The number of a clause.
    pub fn get(&self, clause: &str) -> Option<&str> {
        self.0.get(clause).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marks::resolve;

    #[test]
    fn clauses_are_numbered_by_section_and_order() {
        let numbers = Numbers::of([vec!["a", "b"], vec![], vec!["c"]]);
        assert_eq!(
            ["a", "b", "c", "d"].map(|id| numbers.get(id)),
            [Some("1.1"), Some("1.2"), Some("2.1"), None]
        );
    }

    #[test]
    fn a_reference_follows_its_clause_when_that_is_moved() {
        let text = "as {{ref:c}} says";
        let shown = |numbers: &Numbers| resolve(text, |id| numbers.get(id)).text;
        assert_eq!(shown(&Numbers::of([vec!["a", "b", "c"]])), "as 1.3 says");
        assert_eq!(shown(&Numbers::of([vec!["c", "a"], vec!["b"]])), "as 1.1 says");
    }
}
