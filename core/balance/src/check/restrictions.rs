//! Restrictions without their safeguards.
//!
//! What comes from the menu is held against the menu: the guidelines it names must be there. Other
//! clauses that restrict are held against all clauses: a safeguard is there if a guideline gives it
//! or if English words tell of it, in a gist or in an English text. Those who restrict do not vouch
//! for each other: words count if they stand in the clause itself or in one that does not restrict.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Facts, Finding, Safeguard};
use crate::ids::GuidelineId;
use crate::mend::{self, Mend};
use crate::rules::{RuleId, SafeguardRule};
use crate::view::View;

/// What is missing, by the guideline that would give it.
#[derive(Default)]
struct Missing {
    clauses: Vec<usize>,
    safeguards: BTreeSet<Safeguard>,
    by_words: bool,
}

/// Restrictions without what a rule of safeguards asks for.
pub(super) fn without(view: &View<'_>, rule: RuleId, settings: &SafeguardRule) -> Vec<Finding> {
    let mut missing: BTreeMap<GuidelineId, Missing> = BTreeMap::new();
    let told = Told::of(view, settings);
    for at in (0..view.policy.clauses.len()).filter(|at| view.restricts(*at)) {
        let listed: Vec<&GuidelineId> = view.guideline[at]
            .iter()
            .flat_map(|g| &g.safeguards)
            .filter(|id| settings.given_by.iter().any(|given| given == id.as_str()))
            .collect();
        for id in listed.iter().filter(|id| !view.has(id.as_str())) {
            let entry = missing.entry((*id).clone()).or_default();
            entry.clauses.push(at);
            entry.safeguards.extend(settings.signs.keys());
        }
        let by_words = view.guideline[at].is_none() || settings.always;
        if listed.is_empty() && by_words && !told.given {
            let lacking: Vec<Safeguard> =
                settings.signs.keys().filter(|safeguard| !told.has(at, **safeguard)).copied().collect();
            if !lacking.is_empty() {
                let entry = missing.entry(offered(view, settings, at)).or_default();
                entry.clauses.push(at);
                entry.safeguards.extend(lacking);
                entry.by_words = true;
            }
        }
    }
    missing.into_iter().map(|(guideline, missing)| tell(view, rule, guideline, missing)).collect()
}

/// Restrictions without what else the menu wants beside them.
pub(super) fn without_other(view: &View<'_>) -> Vec<Finding> {
    let rule = RuleId::RestrictionWithoutOther;
    let settings = view.rules.settings();
    let known = |id: &GuidelineId| {
        [&settings.test, &settings.notice, &settings.appeal, &settings.end]
            .iter()
            .any(|s| s.given_by.iter().any(|given| given == id.as_str()))
    };
    let mut missing: BTreeMap<GuidelineId, Missing> = BTreeMap::new();
    for (at, guideline) in view.chosen() {
        for id in guideline.safeguards.iter().filter(|id| !known(id) && !view.has(id.as_str())) {
            let entry = missing.entry(id.clone()).or_default();
            entry.clauses.push(at);
            entry.safeguards.insert(Safeguard::Other);
        }
    }
    missing.into_iter().map(|(guideline, missing)| tell(view, rule, guideline, missing)).collect()
}

/// The guideline to offer for a clause that comes from none.
fn offered(view: &View<'_>, settings: &SafeguardRule, at: usize) -> GuidelineId {
    let elements = &view.policy.clauses[at].elements;
    let staff = elements.iter().any(|element| settings.staff_elements.contains(element));
    let offered = if staff { &settings.offer_for_staff } else { &settings.offer };
    GuidelineId::from(offered.as_str())
}

fn tell(view: &View<'_>, rule: RuleId, guideline: GuidelineId, missing: Missing) -> Finding {
    let mut mends: Vec<Mend> = mend::adding(view, &guideline).into_iter().collect();
    mends.push(mend::removing(view, &missing.clauses));
    let safeguards = missing.safeguards.into_iter().collect();
    let facts = Facts::Restriction { safeguards, guideline, by_words: missing.by_words };
    view.finding(rule, missing.clauses, facts, mends)
}

/// Which clauses tell of which safeguard.
struct Told {
    /// A guideline of the policy gives it all.
    given: bool,
    /// Safeguards told of by a clause that does not restrict.
    anywhere: BTreeSet<Safeguard>,
    /// Safeguards told of by a clause that does.
    itself: BTreeMap<usize, BTreeSet<Safeguard>>,
}

impl Told {
    fn of(view: &View<'_>, settings: &SafeguardRule) -> Self {
        let given = settings.given_by.iter().any(|id| view.has(id));
        let mut told = Self { given, anywhere: BTreeSet::new(), itself: BTreeMap::new() };
        let unlinked = |at: &usize| view.guideline[*at].is_none();
        let needed = !given && (0..view.policy.clauses.len()).any(|at| view.restricts(at));
        for at in (0..view.policy.clauses.len()).filter(|at| needed && unlinked(at)) {
            let english = view.english(at);
            let says = |signs: &[String]| signs.iter().any(|sign| english.contains(&format!(" {sign}")));
            let found = settings.signs.iter().filter(|(_, signs)| says(signs)).map(|(s, _)| *s);
            if view.restricts(at) {
                told.itself.insert(at, found.collect());
            } else {
                told.anywhere.extend(found);
            }
        }
        told
    }

    fn has(&self, at: usize, safeguard: Safeguard) -> bool {
        self.anywhere.contains(&safeguard)
            || self.itself.get(&at).is_some_and(|told| told.contains(&safeguard))
    }
}
