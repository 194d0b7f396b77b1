//! Pages of the balance check, and the words of its findings.
//!
//! | module | what |
//! | --- | --- |
//! | [`draft`] | a draft's findings, each with its mends at one press or an acceptance with a reason |
//! | [`rules`] | the rules and where they come from, for everybody |
//! | [`instrument`] | the same check for an instrument of the library |
//! | [`scores`] | openness and safety of each element, as a drawing and as a table |

pub mod draft;
pub mod instrument;
pub mod rules;
pub mod scores;

use balai_balance::{Facts, Finding, Mend, NotChecked, Severity};
use balai_web::Reader;

use crate::blank::spoken;
use crate::menu::Menu;

/// What a finding says, in the reader's language.
pub(crate) fn says(finding: &Finding, menu: &Menu, reader: &Reader) -> String {
    let title = |slug: &str| menu.guideline(slug).map_or_else(|| slug.to_owned(), |g| g.title.clone());
    let question = |slug: &str| menu.choice(slug).map_or_else(|| slug.to_owned(), |c| c.question.clone());
    let list = |words: Vec<String>| words.join("; ");
    let what = |word: &str, what: &str| reader.with(word, "what", what);
    match &finding.facts {
        Facts::Requirement { guideline } => what("finding-requirement", &title(guideline.as_str())),
        Facts::Conflict { one, other } => {
            reader.with2("finding-conflict", "one", &title(one.as_str()), "other", &title(other.as_str()))
        }
        Facts::TwoOptions { choice, .. } => what("finding-two-options", &question(choice.as_str())),
        Facts::ChoiceOpen { choice } => what("finding-choice-open", &question(choice.as_str())),
        Facts::Restriction { safeguards, by_words, .. } => {
            let needed = safeguards.iter().map(|safeguard| reader.w(safeguard_word(*safeguard))).collect();
            let said = what("finding-restriction", &list(needed));
            if *by_words { format!("{said} {}", reader.w("finding-by-words")) } else { said }
        }
        Facts::Unprotected { right } => {
            what("finding-unprotected", &reader.w(&format!("menu-right-{}", right.slug())))
        }
        Facts::Closed { .. } => reader.w("finding-closed"),
        Facts::Unsafe { .. } => reader.w("finding-unsafe"),
        Facts::Blank { name } => what("finding-blank", &spoken(name)),
        Facts::Reference { .. } => reader.w("finding-reference"),
        Facts::Silent => reader.w("finding-silent"),
        Facts::Baseline { guidelines } => {
            what("finding-baseline", &list(guidelines.iter().map(|g| title(g.as_str())).collect()))
        }
        Facts::Term { term, .. } => what("finding-term", term),
        Facts::Heavy { reading, limit } => {
            let (figure, limit) = (reader.number(reading.figure), reader.number(*limit));
            reader.with2("finding-heavy", "figure", &figure, "limit", &limit)
        }
        Facts::Unknown { guideline } => what("finding-unknown", guideline.as_str()),
    }
}

fn safeguard_word(safeguard: balai_balance::Safeguard) -> &'static str {
    use balai_balance::Safeguard;
    match safeguard {
        Safeguard::Legality => "safeguard-legality",
        Safeguard::LegitimateAim => "safeguard-aim",
        Safeguard::NecessityAndProportionality => "safeguard-necessity",
        Safeguard::Notice => "safeguard-notice",
        Safeguard::Appeal => "safeguard-appeal",
        Safeguard::End => "safeguard-end",
        Safeguard::Other => "safeguard-other",
    }
}

/// What a mend does, in the reader's language; `numbered` writes clauses as the page does.
pub(crate) fn mend_says(
    mend: &Mend,
    menu: &Menu,
    reader: &Reader,
    numbered: &dyn Fn(&[balai_balance::ClauseId]) -> String,
) -> String {
    let title = |slug: &str| menu.guideline(slug).map_or_else(|| slug.to_owned(), |g| g.title.clone());
    let what = |word: &str, what: &str| reader.with(word, "what", what);
    match mend {
        Mend::AddGuidelines { guidelines } => {
            let titles: Vec<String> = guidelines.iter().map(|g| title(g.as_str())).collect();
            what("mend-add", &titles.join("; "))
        }
        Mend::RemoveClauses { clauses } => what("mend-remove", &numbered(clauses)),
        Mend::ChooseOption { option, .. } => what("mend-choose", &title(option.as_str())),
        Mend::FillBlank { name, .. } => what("mend-fill", &spoken(name)),
        Mend::DefineTerm { term } => what("mend-define", term),
        Mend::WriteClause { .. } => reader.w("mend-write"),
        Mend::Reword { clause } => what("mend-reword", &numbered(std::slice::from_ref(clause))),
        Mend::Unlink { clauses } => what("mend-unlink", &numbered(clauses)),
    }
}

/// The word of a severity.
pub(crate) fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Blocks => "severity-blocks",
        Severity::Warns => "severity-warns",
        Severity::Advises => "severity-advises",
    }
}

/// The word of what was not checked.
pub(crate) fn not_checked_word(what: NotChecked) -> &'static str {
    match what {
        NotChecked::LanguageUnknown => "not-checked-language",
        NotChecked::ListedTerms => "not-checked-listed-terms",
        NotChecked::TermsByCapitals => "not-checked-capitals",
        NotChecked::UnjudgedClauses => "not-checked-unjudged",
        NotChecked::SafeguardsInWords => "not-checked-safeguards",
    }
}
