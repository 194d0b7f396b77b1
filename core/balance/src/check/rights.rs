//! Rights that a clause limits or puts at risk, while no other clause guards them.

use balai_model::Stance;

use crate::finding::{Facts, Finding};
use crate::mend;
use crate::menu::{Guideline, Right};
use crate::rules::RuleId;
use crate::view::View;

/// One finding for each right. A clause does not guard what it touches itself.
pub(super) fn unprotected(view: &View<'_>) -> Vec<Finding> {
    Right::ALL.into_iter().filter_map(|right| unprotected_right(view, right)).collect()
}

fn unprotected_right(view: &View<'_>, right: Right) -> Option<Finding> {
    let places = 0..view.policy.clauses.len();
    let guards: Vec<usize> = places.clone().filter(|at| guards(view, *at, right)).collect();
    let alone = |at: &usize| touches(view, *at, right) && !guards.iter().any(|guard| guard != at);
    let clauses: Vec<usize> = places.filter(alone).collect();
    if clauses.is_empty() {
        return None;
    }
    let settings = &view.rules.settings().rights;
    let guarding = |g: &&Guideline| {
        g.rights.contains(&right) && g.openness >= settings.guards_from && !view.has(g.id.as_str())
    };
    let candidates = view.menu.guidelines().iter().filter(guarding);
    let mut mends = mend::adding_one_of(view, candidates, settings.offer);
    mends.push(mend::removing(view, &clauses));
    Some(view.finding(RuleId::RightUnprotected, clauses, Facts::Unprotected { right }, mends))
}

/// Whether a clause limits a right or adds a risk to it.
fn touches(view: &View<'_>, at: usize, right: Right) -> bool {
    match view.guideline[at] {
        Some(g) => (g.restricts() || g.safety < 0) && g.rights.contains(&right),
        None => view.restricts(at) && about(view, at, right),
    }
}

fn guards(view: &View<'_>, at: usize, right: Right) -> bool {
    match (view.guideline[at], view.stance(at)) {
        (Some(g), _) => g.openness >= view.rules.settings().rights.guards_from && g.rights.contains(&right),
        (None, Some(Stance::Protects | Stance::Enables)) => about(view, at, right),
        (None, _) => false,
    }
}

/// Whether the elements of a clause have to do with a right.
fn about(view: &View<'_>, at: usize, right: Right) -> bool {
    let elements = view.rules.settings().rights.elements.get(&right);
    elements.is_some_and(|e| view.policy.clauses[at].elements.iter().any(|own| e.contains(own)))
}
