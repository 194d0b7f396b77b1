//! The policy element by element: silent, leaning too far, or without what belongs there.

use balai_model::Element;

use crate::finding::{Facts, Finding};
use crate::ids::GuidelineId;
use crate::mend::{self, Mend};
use crate::menu::{Guideline, Strength};
use crate::rules::RuleId;
use crate::scores::{Scores, Tally};
use crate::view::View;

/// Elements about which nothing is said.
pub(super) fn silent(view: &View<'_>, scores: &Scores) -> Vec<Finding> {
    let told = |element: Element| {
        let candidates = view.menu.guidelines().iter().filter(|g| g.element == element);
        let mut mends = mend::adding_one_of(view, candidates, view.rules.settings().silent.offer);
        mends.push(Mend::WriteClause { element });
        let finding = view.finding(RuleId::ElementSilent, Vec::new(), Facts::Silent, mends);
        Finding { element: Some(element), ..finding }
    };
    scores.elements.iter().filter(|score| score.clauses == 0).map(|score| told(score.element)).collect()
}

/// Elements whose clauses limit much more than they open.
pub(super) fn closed(view: &View<'_>, scores: &Scores) -> Vec<Finding> {
    let lean = &view.rules.settings().closed;
    let leans = Leans { rule: RuleId::ElementClosed, at_most: lean.at_most, offer: lean.offer };
    let facts = |mean| Facts::Closed { mean };
    let value = |g: &Guideline| g.openness;
    let each = |s: &crate::scores::ElementScore| leans.finding(view, s.element, &s.openness, value, facts);
    scores.elements.iter().filter_map(each).collect()
}

/// Elements whose clauses add more risk than they take away.
pub(super) fn unsafe_ones(view: &View<'_>, scores: &Scores) -> Vec<Finding> {
    let lean = &view.rules.settings().unsafe_at;
    let leans = Leans { rule: RuleId::ElementUnsafe, at_most: lean.at_most, offer: lean.offer };
    let facts = |mean| Facts::Unsafe { mean };
    let value = |g: &Guideline| g.safety;
    let each = |s: &crate::scores::ElementScore| leans.finding(view, s.element, &s.safety, value, facts);
    scores.elements.iter().filter_map(each).collect()
}

struct Leans {
    rule: RuleId,
    at_most: i32,
    offer: usize,
}

impl Leans {
    /// The finding if a tally lies too low. Its clauses are those below 0.
    fn finding(
        &self,
        view: &View<'_>,
        element: Element,
        tally: &Tally,
        value: impl Fn(&Guideline) -> i8,
        facts: impl Fn(i32) -> Facts,
    ) -> Option<Finding> {
        let mean = tally.mean().filter(|mean| *mean <= self.at_most)?;
        let below: Vec<_> = tally.of.iter().filter(|(_, v)| *v < 0).map(|(id, _)| id.clone()).collect();
        let lifts = |guidelines: &[GuidelineId]| {
            let new = guidelines.iter().filter_map(|id| view.menu.guideline(id.as_str()));
            let new: Vec<i32> = new.filter(|g| g.element == element).map(|g| i32::from(value(g))).collect();
            let count = i32::try_from(tally.of.len() + new.len()).unwrap_or(i32::MAX);
            (tally.sum() + new.iter().sum::<i32>()) * 100 / count.max(1) > self.at_most
        };
        let helps = |mend: &Mend| matches!(mend, Mend::AddGuidelines { guidelines } if lifts(guidelines));
        let raising = |g: &&Guideline| g.element == element && value(g) > 0 && !view.has(g.id.as_str());
        let candidates = view.menu.guidelines().iter().filter(raising);
        let mut mends = mend::adding_one_of(view, candidates, usize::MAX);
        mends.retain(helps);
        mends.truncate(self.offer);
        mends.push(Mend::RemoveClauses { clauses: below.clone() });
        let finding = view.finding(self.rule, Vec::new(), facts(mean), mends);
        Some(Finding { element: Some(element), clauses: below, ..finding })
    }
}

/// Guidelines every policy should have and this one has not, by element. Answers to a question are
/// not among them, nor is what excludes something that is there.
pub(super) fn baseline(view: &View<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for element in Element::ALL {
        let mut missing = Vec::new();
        let mut add: Vec<GuidelineId> = Vec::new();
        let wanted = |g: &&Guideline| {
            g.element == *element
                && g.strength == Strength::Baseline
                && !view.has(g.id.as_str())
                && view.menu.choice_of(g.id.as_str()).is_none()
        };
        for guideline in view.menu.guidelines().iter().filter(wanted) {
            let Some(more) = view.addable(&guideline.id, &[]) else { continue };
            let clash =
                more.iter().any(|new| add.iter().any(|a| view.menu.conflict(new.as_str(), a.as_str())));
            if !clash {
                missing.push(guideline.id.clone());
                add.extend(more);
            }
        }
        if missing.is_empty() {
            continue;
        }
        let in_menu = view.menu.guidelines().iter().filter(|g| add.contains(&g.id));
        let mends = vec![Mend::AddGuidelines { guidelines: in_menu.map(|g| g.id.clone()).collect() }];
        let facts = Facts::Baseline { guidelines: missing };
        let finding = view.finding(RuleId::BaselineLeftOut, Vec::new(), facts, mends);
        found.push(Finding { element: Some(*element), ..finding });
    }
    found
}
