//! The check itself: every rule that is on, one after another.

use std::collections::HashMap;

use balai_model::Lang;

use crate::finding::{Acceptance, Finding};
use crate::ids::ClauseId;
use crate::menu::Menu;
use crate::policy::{Origin, Policy};
use crate::rules::{MayAccept, RuleId, Rules, Severity};
use crate::scores::{Scores, scores};
use crate::view::View;

mod elements;
mod fit;
mod heavy;
mod holes;
mod restrictions;
mod rights;
mod terms;

/// What could not be checked, so that nobody takes silence for praise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotChecked {
    /// The policy is in none of our languages: neither reading nor terms by list.
    LanguageUnknown,
    /// There is no list of terms in this language.
    ListedTerms,
    /// The script has no capitals, or the language is none of ours.
    TermsByCapitals,
    /// There are clauses nobody has judged: whether they restrict is not known.
    UnjudgedClauses,
    /// Safeguards are looked for by English words, and the clauses are in another language: only
    /// gists were read.
    SafeguardsInWords,
}

/// What the check says of a policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The findings: the gravest first, then in the order of the rules, then of the policy.
    pub findings: Vec<Finding>,
    /// Openness and safety.
    pub scores: Scores,
    /// What was not checked.
    pub not_checked: Vec<NotChecked>,
}

impl Report {
    /// The findings that stand in the way of adoption: grave ones that were not accepted, or cannot
    /// be.
    pub fn blocking<'r>(&'r self, rules: &Rules, accepted: &[Acceptance]) -> Vec<&'r Finding> {
        let open = |finding: &&Finding| {
            finding.severity == Severity::Blocks
                && (rules.rule(finding.rule).accept == MayAccept::Never
                    || !accepted.iter().any(|a| a.covers(finding)))
        };
        self.findings.iter().filter(open).collect()
    }
}

/// Checks a policy. The same input gives the same report, in the same order.
pub fn check(menu: &Menu, rules: &Rules, policy: &Policy) -> Report {
    let view = View::of(menu, rules, policy);
    let scores = scores(&view);
    let mut findings = Vec::new();
    for rule in rules.all() {
        if rule.on && rule.applies.contains(&policy.nature) {
            findings.extend(apply(&view, &scores, rule.id));
        }
    }
    let place: HashMap<&ClauseId, usize> =
        policy.clauses.iter().enumerate().rev().map(|(at, clause)| (&clause.id, at)).collect();
    findings.sort_by_cached_key(|f| {
        let first = f.clauses.first().and_then(|id| place.get(id)).copied();
        (f.severity, f.rule, first.unwrap_or(usize::MAX), f.element, f.subject())
    });
    Report { findings, scores, not_checked: not_checked(&view) }
}

/// The code of each rule.
fn apply(view: &View<'_>, scores: &Scores, rule: RuleId) -> Vec<Finding> {
    let settings = view.rules.settings();
    match rule {
        RuleId::RestrictionWithoutTest => restrictions::without(view, rule, &settings.test),
        RuleId::RestrictionWithoutNotice => restrictions::without(view, rule, &settings.notice),
        RuleId::RestrictionWithoutAppeal => restrictions::without(view, rule, &settings.appeal),
        RuleId::RestrictionWithoutEnd => restrictions::without(view, rule, &settings.end),
        RuleId::RestrictionWithoutOther => restrictions::without_other(view),
        RuleId::RightUnprotected => rights::unprotected(view),
        RuleId::RequirementMissing => fit::requirements(view),
        RuleId::Conflict => fit::conflicts(view),
        RuleId::TwoOptions => fit::two_options(view),
        RuleId::ChoiceOpen => fit::open_choices(view),
        RuleId::GuidelineUnknown => fit::unknown(view),
        RuleId::BlankOpen => holes::blanks(view),
        RuleId::ReferenceBroken => holes::references(view),
        RuleId::ElementSilent => elements::silent(view, scores),
        RuleId::ElementClosed => elements::closed(view, scores),
        RuleId::ElementUnsafe => elements::unsafe_ones(view, scores),
        RuleId::BaselineLeftOut => elements::baseline(view),
        RuleId::TermUndefined => terms::undefined(view),
        RuleId::HardToRead => heavy::heavy(view),
    }
}

fn not_checked(view: &View<'_>) -> Vec<NotChecked> {
    let lang = view.policy.lang;
    let on = |rule: RuleId| {
        let rule = view.rules.rule(rule);
        rule.on && rule.applies.contains(&view.policy.nature)
    };
    let listed = lang.is_some_and(|lang| view.rules.settings().terms.listed.contains_key(&lang));
    let unlinked = |at: usize| view.guideline[at].is_none();
    let places = || 0..view.policy.clauses.len();
    let unjudged = places().any(|at| matches!(view.policy.clauses[at].origin, Origin::Written));
    let mut not = Vec::new();
    let mut note = |if_so: bool, what: NotChecked| not.extend(if_so.then_some(what));
    note(lang.is_none(), NotChecked::LanguageUnknown);
    note(on(RuleId::TermUndefined) && lang.is_some() && !listed, NotChecked::ListedTerms);
    note(on(RuleId::TermUndefined) && !lang.is_some_and(terms::has_capitals), NotChecked::TermsByCapitals);
    note(unjudged, NotChecked::UnjudgedClauses);
    let by_words = lang != Some(Lang::En) && places().any(|at| unlinked(at) && view.restricts(at));
    note(by_words, NotChecked::SafeguardsInWords);
    not
}
