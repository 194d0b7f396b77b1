//! Whether the guidelines of a policy fit together: requirements, conflicts, choices.

use std::collections::BTreeMap;

use crate::finding::{Facts, Finding};
use crate::mend::{self, Mend};
use crate::menu::Choice;
use crate::policy::Origin;
use crate::rules::RuleId;
use crate::view::View;

/// Guidelines without what they rest on; one finding for each that is missing. What the menu wants
/// as a safeguard as well is told by the graver rule.
pub(super) fn requirements(view: &View<'_>) -> Vec<Finding> {
    let mut missing: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, guideline) in view.chosen() {
        for required in guideline.requires.iter().filter(|id| !view.has(id.as_str())) {
            if !guideline.safeguards.contains(required) {
                missing.entry(required).or_default().push(at);
            }
        }
    }
    let told = |(required, clauses): (&crate::GuidelineId, Vec<usize>)| {
        let mut mends: Vec<Mend> = mend::adding(view, required).into_iter().collect();
        mends.push(mend::removing(view, &clauses));
        let facts = Facts::Requirement { guideline: required.clone() };
        view.finding(RuleId::RequirementMissing, clauses, facts, mends)
    };
    missing.into_iter().map(told).collect()
}

/// Guidelines that exclude each other and are not two answers to one question.
pub(super) fn conflicts(view: &View<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for one in view.menu.guidelines().iter().filter(|g| view.has(g.id.as_str())) {
        let choice = view.menu.choice_of(one.id.as_str());
        for other in view.menu.guidelines().iter().filter(|g| one.conflicts.contains(&g.id)) {
            let twice = one.id > other.id && other.conflicts.contains(&one.id);
            let options = choice.is_some_and(|c| c.options.contains(&other.id));
            if twice || options || !view.has(other.id.as_str()) {
                continue;
            }
            let by_account = [one, other].iter().any(|g| {
                view.menu.choice_of(g.id.as_str()).is_some_and(|choice| is_by_account(view, choice))
            });
            let (ones, others) = (view.clauses_of(one.id.as_str()), view.clauses_of(other.id.as_str()));
            let meet = ones.iter().any(|a| others.iter().any(|b| !by_account || overlap(view, *a, *b)));
            if meet {
                let facts = Facts::Conflict { one: one.id.clone(), other: other.id.clone() };
                let mends = vec![mend::removing(view, ones), mend::removing(view, others)];
                found.push(view.finding(RuleId::Conflict, [ones, others].concat(), facts, mends));
            }
        }
    }
    found
}

/// Questions with several answers; where accounts may differ, for the same account.
pub(super) fn two_options(view: &View<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for choice in view.menu.choices() {
        let answers: Vec<(usize, usize)> = choice
            .options
            .iter()
            .enumerate()
            .flat_map(|(option, id)| view.clauses_of(id.as_str()).iter().map(move |at| (option, *at)))
            .collect();
        let by_account = is_by_account(view, choice);
        let clash = |(option, at): &(usize, usize)| {
            answers.iter().any(|(o, a)| o != option && (!by_account || overlap(view, *a, *at)))
        };
        let clashing: Vec<(usize, usize)> = answers.iter().copied().filter(clash).collect();
        if clashing.is_empty() {
            continue;
        }
        let mut options: Vec<usize> = clashing.iter().map(|(option, _)| *option).collect();
        options.dedup();
        let keep = |option: &usize| Mend::ChooseOption {
            choice: choice.id.clone(),
            option: choice.options[*option].clone(),
            add: Vec::new(),
            remove: view.ids(clashing.iter().filter(|(o, _)| o != option).map(|(_, at)| *at).collect()),
        };
        let facts = Facts::TwoOptions {
            choice: choice.id.clone(),
            options: options.iter().map(|option| choice.options[*option].clone()).collect(),
        };
        let mends = options.iter().map(keep).collect();
        let clauses = clashing.iter().map(|(_, at)| *at).collect();
        let finding = view.finding(RuleId::TwoOptions, clauses, facts, mends);
        found.push(Finding { element: Some(choice.element), ..finding });
    }
    found
}

/// Questions without an answer.
pub(super) fn open_choices(view: &View<'_>) -> Vec<Finding> {
    let open = |choice: &&Choice| !choice.options.iter().any(|option| view.has(option.as_str()));
    let told = |choice: &Choice| {
        let mends = choice.options.iter().filter_map(|option| mend::choosing(view, option)).collect();
        let facts = Facts::ChoiceOpen { choice: choice.id.clone() };
        Finding {
            element: Some(choice.element),
            ..view.finding(RuleId::ChoiceOpen, Vec::new(), facts, mends)
        }
    };
    view.menu.choices().iter().filter(open).map(told).collect()
}

/// Guidelines the menu does not have.
pub(super) fn unknown(view: &View<'_>) -> Vec<Finding> {
    let mut unknown: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, clause) in view.clauses() {
        if let Origin::Guideline(id) = &clause.origin
            && view.guideline[at].is_none()
        {
            unknown.entry(id).or_default().push(at);
        }
    }
    let told = |(id, clauses): (&crate::GuidelineId, Vec<usize>)| {
        let mends = vec![Mend::Unlink { clauses: view.ids(clauses.clone()) }, mend::removing(view, &clauses)];
        view.finding(RuleId::GuidelineUnknown, clauses, Facts::Unknown { guideline: id.clone() }, mends)
    };
    unknown.into_iter().map(told).collect()
}

fn is_by_account(view: &View<'_>, choice: &Choice) -> bool {
    view.rules.settings().options.by_account.iter().any(|id| id == choice.id.as_str())
}

/// Whether two clauses can hold for the same account.
fn overlap(view: &View<'_>, one: usize, other: usize) -> bool {
    let account = |at: usize| view.policy.clauses[at].account.as_deref();
    match (account(one), account(other)) {
        (Some(one), Some(other)) => one == other,
        (None, _) | (_, None) => true,
    }
}
