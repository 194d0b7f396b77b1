//! Menus, rules and policies to check.

use std::collections::BTreeMap;
use std::path::Path;

use balai_balance::{
    Clause, ClauseId, Finding, GuidelineId, Mend, Menu, Nature, Origin, Policy, Report, RuleId, Rules, check,
};
use balai_model::{Element, Lang, Stance};

/// A file of the content.
pub fn content(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content").join(file);
    std::fs::read_to_string(&path).unwrap_or_else(|cause| panic!("{}: {cause}", path.display()))
}

pub fn rules() -> Rules {
    Rules::read(&content("balance/rules.json")).unwrap()
}

pub fn menu() -> Menu {
    Menu::read(&content("guidelines/menu.json")).unwrap()
}

/// The model texts of the menu, by guideline.
pub fn texts() -> BTreeMap<String, String> {
    let file: serde_json::Value = serde_json::from_str(&content("guidelines/menu.json")).unwrap();
    let text = |g: &serde_json::Value| {
        (g["id"].as_str().unwrap().to_owned(), g["text"].as_str().unwrap().to_owned())
    };
    file["guidelines"].as_array().unwrap().iter().map(text).collect()
}

/// A clause written freely.
pub fn written(id: &str, words: &str) -> Clause {
    Clause {
        id: id.into(),
        elements: vec![Element::Content],
        heading: String::new(),
        words: words.to_owned(),
        origin: Origin::Written,
        account: None,
    }
}

/// A provision somebody judged.
pub fn judged(id: &str, element: Element, stance: Stance, gist: &str) -> Clause {
    let origin = Origin::Judged { stance, gist: gist.to_owned() };
    Clause { elements: vec![element], origin, ..written(id, "") }
}

/// The clause a guideline becomes.
pub fn adapted(menu: &Menu, guideline: &str) -> Clause {
    let elements = menu.guideline(guideline).map(|g| vec![g.element]).unwrap_or_default();
    let origin = Origin::Guideline(GuidelineId::from(guideline));
    Clause { elements, origin, ..written(guideline, "Words.") }
}

pub fn draft(clauses: Vec<Clause>) -> Policy {
    Policy { nature: Nature::Draft, lang: Some(Lang::En), clauses, filled: BTreeMap::new() }
}

/// A draft of guidelines; each clause has the guideline's id.
pub fn draft_of<'g>(menu: &Menu, guidelines: impl IntoIterator<Item = &'g str>) -> Policy {
    draft(guidelines.into_iter().map(|id| adapted(menu, id)).collect())
}

pub fn instrument(clauses: Vec<Clause>) -> Policy {
    Policy { nature: Nature::Instrument, ..draft(clauses) }
}

/// What is found by a rule, as `subject: clause clause`.
pub fn found(report: &Report, rule: RuleId) -> Vec<String> {
    let line = |f: &Finding| {
        let clauses: Vec<&str> = f.clauses.iter().map(ClauseId::as_str).collect();
        format!("{}: {}", f.subject(), clauses.join(" "))
    };
    report.findings.iter().filter(|f| f.rule == rule).map(line).collect()
}

/// Whether the same is still found of any of the clauses it was found of.
pub fn still(report: &Report, finding: &Finding) -> bool {
    let same = |f: &&Finding| {
        let touched = finding.clauses.is_empty() || f.clauses.iter().any(|c| finding.clauses.contains(c));
        f.rule == finding.rule && f.subject() == finding.subject() && touched
    };
    report.findings.iter().any(|f| same(&f))
}

/// The policy after a mend, the writer giving what words are asked of her; nothing if she has to
/// think first.
pub fn mended(menu: &Menu, policy: &Policy, mend: &Mend) -> Option<Policy> {
    let mut policy = policy.clone();
    let add = |policy: &mut Policy, guidelines: &[GuidelineId]| {
        policy.clauses.extend(guidelines.iter().map(|id| adapted(menu, id.as_str())));
    };
    match mend {
        Mend::AddGuidelines { guidelines } => add(&mut policy, guidelines),
        Mend::RemoveClauses { clauses } => policy.clauses.retain(|c| !clauses.contains(&c.id)),
        Mend::ChooseOption { add: new, remove, .. } => {
            policy.clauses.retain(|c| !remove.contains(&c.id));
            add(&mut policy, new);
        }
        Mend::FillBlank { name, .. } => {
            policy.filled.insert(name.clone(), "24".to_owned());
        }
        Mend::DefineTerm { term } => {
            policy.clauses.push(written("definition", &format!("“{term}”: what it says.")));
        }
        Mend::WriteClause { element } => {
            policy.clauses.push(Clause { elements: vec![*element], ..written("new", "Words.") });
        }
        Mend::Unlink { clauses } => {
            for clause in policy.clauses.iter_mut().filter(|c| clauses.contains(&c.id)) {
                clause.origin = Origin::Written;
            }
        }
        Mend::Reword { .. } => return None,
    }
    Some(policy)
}

/// Every mend of every finding by these rules makes it go away, alone.
pub fn every_mend_helps(menu: &Menu, rules: &Rules, policy: &Policy, by: impl Fn(RuleId) -> bool) {
    for finding in check(menu, rules, policy).findings.into_iter().filter(|f| by(f.rule)) {
        for mend in &finding.mends {
            if let Some(mended) = mended(menu, policy, mend) {
                let after = check(menu, rules, &mended);
                assert!(!still(&after, &finding), "{mend:?} does not help against {finding:?}");
            }
        }
    }
}
