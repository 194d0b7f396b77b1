//! Holes in the text: blanks that are not filled, references that lead nowhere.

use std::collections::{BTreeMap, HashSet};

use balai_text::{Mark, Stretch, stretches};

use crate::finding::{Facts, Finding};
use crate::mend::Mend;
use crate::rules::RuleId;
use crate::view::View;

/// Blanks without a value; one finding for each name, with every clause that has it.
pub(super) fn blanks(view: &View<'_>) -> Vec<Finding> {
    let mut open: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for_each_mark(view, |at, mark| match mark {
        Mark::Blank(name) if view.policy.value(name).is_none() => open.entry(name).or_default().push(at),
        Mark::Blank(_) | Mark::Reference(_) => {}
    });
    let told = |(name, clauses): (&str, Vec<usize>)| {
        let example = view.menu.blank(name).map(|blank| blank.example.clone());
        let mends = vec![Mend::FillBlank { name: name.to_owned(), example }];
        view.finding(RuleId::BlankOpen, clauses, Facts::Blank { name: name.to_owned() }, mends)
    };
    open.into_iter().map(told).collect()
}

/// References to a clause that is not there.
pub(super) fn references(view: &View<'_>) -> Vec<Finding> {
    let there: HashSet<&str> = view.clauses().map(|(_, clause)| clause.id.as_str()).collect();
    let mut broken: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for_each_mark(view, |at, mark| match mark {
        Mark::Reference(id) if !there.contains(id) => broken.entry(id).or_default().push(at),
        Mark::Blank(_) | Mark::Reference(_) => {}
    });
    let told = |(target, mut clauses): (&str, Vec<usize>)| {
        clauses.dedup();
        let reword = |clause| Mend::Reword { clause };
        let mends = view.ids(clauses.clone()).into_iter().map(reword).collect();
        view.finding(RuleId::ReferenceBroken, clauses, Facts::Reference { target: target.to_owned() }, mends)
    };
    broken.into_iter().map(told).collect()
}

fn for_each_mark<'a>(view: &View<'a>, mut each: impl FnMut(usize, Mark<'a>)) {
    for (at, clause) in view.clauses() {
        for text in [&clause.heading, &clause.words] {
            for stretch in stretches(text) {
                match stretch {
                    Stretch::Mark(mark, _) => each(at, mark),
                    Stretch::Words(_) => {}
                }
            }
        }
    }
}
