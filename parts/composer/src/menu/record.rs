//! A menu as its content file spells it, read strictly: a word that leads nowhere, a conflict told by
//! one side only, or a restriction without its safeguards is refused, with the place and the reason.

use std::collections::{BTreeSet, HashMap};

use balai_model::Element;
use serde::Deserialize;

use super::{Audience, BlankMeaning, Bundle, Choice, Guideline, Right, Strength};
use crate::blank;

/// What is wrong: which guideline (from 1, or 0 for the file as a whole), which field, and why.
pub type Fault = (usize, String, String);

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MenuRecord {
    /// Its version, as its authors count.
    pub version: String,
    title: String,
    description: String,
    language: String,
    scales: serde_json::Value,
    elements: Vec<ElementRecord>,
    placeholders: Vec<BlankMeaning>,
    choices: Vec<ChoiceRecord>,
    bundles: Vec<BundleRecord>,
    guidelines: Vec<GuidelineRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    dead_code,
    reason = "titles of elements come from the word files; the file carries them for its readers"
)]
struct ElementRecord {
    slug: Element,
    title: String,
    description: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChoiceRecord {
    id: String,
    question: String,
    element: Element,
    options: Vec<String>,
    pick: String,
    note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BundleRecord {
    id: String,
    title: String,
    description: String,
    guidelines: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GuidelineRecord {
    id: String,
    element: Element,
    title: String,
    text: String,
    rationale: String,
    strength: Strength,
    balance: BalanceRecord,
    conflicts_with: Vec<String>,
    requires: Vec<String>,
    precedents: Vec<String>,
    audience: Audience,
    evidence_of_compliance: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BalanceRecord {
    openness: i8,
    safety: i8,
    rights: Vec<Right>,
    safeguards_required: Vec<String>,
}

/// What a file brings.
#[derive(Debug, Default)]
pub struct Brought {
    /// Guidelines, in order.
    pub guidelines: Vec<Guideline>,
    /// Blanks.
    pub blanks: Vec<BlankMeaning>,
    /// Exclusive choices.
    pub choices: Vec<Choice>,
    /// Bundles.
    pub bundles: Vec<Bundle>,
}

/// Reads a menu; all faults are told, not only the first.
pub fn read(json: &str) -> Result<Brought, Vec<Fault>> {
    let record: MenuRecord =
        serde_json::from_str(json).map_err(|e| vec![(0, format!("line {}", e.line()), e.to_string())])?;
    let mut faults = Vec::new();
    if record.language != "en" {
        faults.push((0, "language".into(), "the menu is in English, \"en\"".into()));
    }
    for (field, text) in [("title", &record.title), ("description", &record.description)] {
        if text.trim().is_empty() {
            faults.push((0, field.into(), "is empty".into()));
        }
    }
    if !record.scales.is_object() || record.elements.is_empty() {
        faults.push((0, "scales, elements".into(), "must say what the words of the file mean".into()));
    }
    let guidelines: Vec<Guideline> = record.guidelines.into_iter().map(guideline).collect();
    check_guidelines(&guidelines, &record.placeholders, &mut faults);
    let choices = record.choices.into_iter().map(|c| choice(c, &guidelines, &mut faults)).collect();
    let bundles: Vec<Bundle> = record
        .bundles
        .into_iter()
        .map(|b| Bundle { slug: b.id, title: b.title, description: b.description, guidelines: b.guidelines })
        .collect();
    check_bundles(&bundles, &guidelines, &mut faults);
    if faults.is_empty() {
        Ok(Brought { guidelines, blanks: record.placeholders, choices, bundles })
    } else {
        Err(faults)
    }
}

fn guideline(record: GuidelineRecord) -> Guideline {
    Guideline {
        slug: record.id,
        element: record.element,
        title: record.title,
        text: record.text,
        rationale: record.rationale,
        strength: record.strength,
        openness: record.balance.openness,
        safety: record.balance.safety,
        rights: record.balance.rights,
        safeguards: record.balance.safeguards_required,
        requires: record.requires,
        conflicts: record.conflicts_with,
        precedents: record.precedents,
        audience: record.audience,
        check: record.evidence_of_compliance,
    }
}

fn choice(record: ChoiceRecord, guidelines: &[Guideline], faults: &mut Vec<Fault>) -> Choice {
    let field = format!("choices.{}", record.id);
    if record.pick != "one" {
        faults.push((0, field.clone(), format!("\"pick\": \"{}\" is not \"one\"", record.pick)));
    }
    for option in &record.options {
        let found = guidelines.iter().find(|g| g.slug == *option);
        let others = |g: &Guideline| record.options.iter().all(|o| o == option || g.conflicts.contains(o));
        match found {
            None => faults.push((0, field.clone(), format!("\"{option}\" is no guideline"))),
            Some(g) if !others(g) => {
                faults.push((0, field.clone(), format!("\"{option}\" does not exclude the other options")));
            }
            Some(_) => {}
        }
    }
    Choice {
        slug: record.id,
        question: record.question,
        element: record.element,
        options: record.options,
        note: record.note,
    }
}

fn check_guidelines(guidelines: &[Guideline], blanks: &[BlankMeaning], faults: &mut Vec<Fault>) {
    let by_slug: HashMap<&str, &Guideline> = guidelines.iter().map(|g| (g.slug.as_str(), g)).collect();
    let mut seen = BTreeSet::new();
    for (i, g) in guidelines.iter().enumerate() {
        let mut fault = |field: &str, reason: String| faults.push((i + 1, field.to_owned(), reason));
        let spelled = g.slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !spelled || g.slug.is_empty() || matches!(g.slug.as_str(), "choices" | "bundles") {
            fault("id", format!("\"{}\" must hold only a-z, 0-9 and hyphens", g.slug));
        }
        if !seen.insert(g.slug.as_str()) {
            fault("id", format!("\"{}\" stands twice", g.slug));
        }
        let texts = [("title", &g.title), ("text", &g.text), ("rationale", &g.rationale)];
        for (field, text) in texts.into_iter().chain([("evidence_of_compliance", &g.check)]) {
            if text.trim().is_empty() {
                fault(field, "is empty".into());
            }
        }
        for (field, degree) in [("balance.openness", g.openness), ("balance.safety", g.safety)] {
            if !(-2..=2).contains(&degree) {
                fault(field, format!("{degree} is not between -2 and 2"));
            }
        }
        for name in blank::names(&g.text) {
            if blanks.iter().all(|blank| blank.name != name) {
                fault("text", format!("the blank \"{name}\" is not among the placeholders"));
            }
        }
        let lists = [("requires", &g.requires), ("conflicts_with", &g.conflicts)];
        for (field, slugs) in lists.into_iter().chain([("balance.safeguards_required", &g.safeguards)]) {
            for slug in slugs.iter().filter(|slug| !by_slug.contains_key(slug.as_str())) {
                fault(field, format!("\"{slug}\" is no guideline"));
            }
        }
        for other in g.conflicts.iter().filter_map(|slug| by_slug.get(slug.as_str())) {
            if !other.conflicts.contains(&g.slug) {
                fault("conflicts_with", format!("\"{}\" does not name it back", other.slug));
            }
        }
        if g.openness < 0 && g.safeguards.is_empty() {
            fault("balance.safeguards_required", "a clause that restricts needs safeguards".into());
        }
    }
}

fn check_bundles(bundles: &[Bundle], guidelines: &[Guideline], faults: &mut Vec<Fault>) {
    let by_slug: HashMap<&str, &Guideline> = guidelines.iter().map(|g| (g.slug.as_str(), g)).collect();
    for bundle in bundles {
        let mut fault = |reason: String| faults.push((0, format!("bundles.{}", bundle.slug), reason));
        for slug in &bundle.guidelines {
            let Some(g) = by_slug.get(slug.as_str()) else {
                fault(format!("\"{slug}\" is no guideline"));
                continue;
            };
            for need in g.needs().filter(|need| bundle.guidelines.iter().all(|other| other != need)) {
                fault(format!("\"{slug}\" needs \"{need}\", which it lacks"));
            }
            for other in bundle.guidelines.iter().filter(|other| g.conflicts.contains(other)) {
                fault(format!("\"{slug}\" and \"{other}\" exclude each other"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MENU: &str = include_str!("../../../../content/guidelines/menu.json");

    #[test]
    fn the_menu_that_comes_with_the_program_has_no_fault() {
        let brought = read(MENU).unwrap_or_else(|faults| panic!("{faults:#?}"));
        assert_eq!(brought.guidelines.len(), 137);
        assert_eq!((brought.blanks.len(), brought.choices.len(), brought.bundles.len()), (81, 15, 4));
        assert_eq!(brought.guidelines.iter().filter(|g| g.precedents.is_empty()).count(), 13);
    }

    #[test]
    fn each_fault_is_told_with_its_place() {
        let told = |from: &str, to: &str| -> Vec<String> {
            let faults = read(&MENU.replacen(from, to, 1)).err().unwrap_or_default();
            faults.into_iter().map(|(line, field, reason)| format!("{line} {field}: {reason}")).collect()
        };
        assert_eq!(
            told("\"openness\": 2", "\"openness\": 3"),
            ["1 balance.openness: 3 is not between -2 and 2"]
        );
        assert_eq!(
            told("{{human_rights_law}}", "{{human_law}}"),
            ["1 text: the blank \"human_law\" is not among the placeholders"]
        );
        assert!(told("\"pick\": \"one\"", "\"pick\": \"two\"")[0].starts_with("0 choices.staff-access"));
        assert!(told("\"version\"", "\"edition\"")[0].contains("unknown field `edition`"));
        assert!(
            told("\"mo-no-blocking\"\n", "\"mo-no-blockin\"\n").iter().any(|f| f.contains("is no guideline"))
        );
    }
}
