//! The balance check, as the composer asks for it: the rules that come with the program, the menu and a
//! draft as the check sees them, and findings that somebody accepted with a reason.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`accept`] | which findings did somebody accept, and why? |
//! | [`apply`] | what does a mend at one press do to a draft? |

pub mod accept;
pub mod apply;

use std::sync::{Arc, LazyLock};

use balai_balance::{
    Blank, Bundle, Choice, Clause, ClauseId, Finding, Guideline, Menu, Nature, Origin, Policy, Report, Right,
    Rules, Strength, check,
};
use balai_model::Lang;

use crate::draft::Body;
use crate::menu;

/// The rules as they come with the program. Data that are no rules are the build's fault, and a test's.
static RULES: LazyLock<Option<Rules>> =
    LazyLock::new(|| Rules::read(include_str!("../../../content/balance/rules.json")).ok());

/// The rules of the check.
pub fn rules() -> Option<&'static Rules> {
    RULES.as_ref()
}

/// Checks a draft as it stands. Nothing if menu or rules do not hold together, which tests forbid for
/// those that come with the program.
pub fn report(menu: &menu::Menu, body: &Body) -> Option<(Arc<Menu>, Report)> {
    let menu = Arc::new(checking_menu(menu)?);
    let report = check(&menu, rules()?, &policy_of(body));
    Some((menu, report))
}

/// The key by which a form names a finding.
pub fn key(finding: &Finding) -> String {
    format!("{} {}", finding.rule, finding.subject())
}

/// A draft as the check sees it.
pub fn policy_of(body: &Body) -> Policy {
    let clause = |clause: &crate::draft::Clause| Clause {
        id: clause.eid.as_str().into(),
        elements: vec![clause.element],
        heading: clause.heading.clone(),
        words: clause.text.clone(),
        origin: clause.guideline().map_or(Origin::Written, |slug| Origin::Guideline(slug.into())),
        account: None,
    };
    Policy {
        nature: Nature::Draft,
        lang: Lang::parse(&body.language),
        clauses: body.clauses.iter().map(clause).collect(),
        filled: body.blanks.clone(),
    }
}

/// The menu as the check sees it; nothing if it does not hold together.
pub fn checking_menu(menu: &menu::Menu) -> Option<Menu> {
    let ids = |slugs: &[String]| slugs.iter().map(|slug| slug.as_str().into()).collect::<Vec<_>>();
    let guidelines = menu.guidelines().map(|g| {
        Some(Guideline {
            id: g.slug.as_str().into(),
            element: g.element,
            strength: strength(g.strength),
            openness: g.openness,
            safety: g.safety,
            rights: g.rights.iter().map(|right| Right::parse(right.slug())).collect::<Option<_>>()?,
            safeguards: ids(&g.safeguards),
            conflicts: ids(&g.conflicts),
            requires: ids(&g.requires),
        })
    });
    let choices = menu.choices().iter().map(|choice| Choice {
        id: choice.slug.as_str().into(),
        element: choice.element,
        options: ids(&choice.options),
    });
    let blanks =
        menu.blanks().iter().map(|blank| Blank { name: blank.name.clone(), example: blank.example.clone() });
    let bundles = menu
        .bundles()
        .iter()
        .map(|bundle| Bundle { id: bundle.slug.clone(), guidelines: ids(&bundle.guidelines) });
    let guidelines = guidelines.collect::<Option<_>>()?;
    Menu::of(guidelines, choices.collect(), blanks.collect(), bundles.collect()).ok()
}

fn strength(strength: menu::Strength) -> Strength {
    match strength {
        menu::Strength::Baseline => Strength::Baseline,
        menu::Strength::Recommended => Strength::Recommended,
        menu::Strength::Advanced => Strength::Advanced,
    }
}

/// The clauses of a finding, by name.
pub fn clauses(finding: &Finding) -> impl Iterator<Item = &str> {
    finding.clauses.iter().map(ClauseId::as_str)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_rules_that_come_with_the_program_are_rules() {
        assert!(super::rules().is_some());
    }
}
