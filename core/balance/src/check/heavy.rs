//! Clauses that are heavy to read. What that figure is not stands in [`crate::reading`].

use balai_text::fill;

use crate::finding::{Facts, Finding};
use crate::mend::Mend;
use crate::reading::reading;
use crate::rules::{Readability, RuleId};
use crate::view::View;

/// Clauses above the limit of their language, as they read with the blanks filled.
pub(super) fn heavy(view: &View<'_>) -> Vec<Finding> {
    let Readability { least_words, limits } = &view.rules.settings().readability;
    let Some((lang, limit)) = view.policy.lang.and_then(|lang| Some((lang, *limits.get(&lang)?))) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (at, clause) in view.clauses() {
        let text = fill(&clause.words, |blank| view.policy.value(blank));
        if let Some(reading) = reading(&text, lang)
            && reading.words >= *least_words
            && reading.figure > limit
        {
            let mends = vec![Mend::Reword { clause: clause.id.clone() }];
            found.push(view.finding(RuleId::HardToRead, vec![at], Facts::Heavy { reading, limit }, mends));
        }
    }
    found
}
