//! Menu, rules and policy side by side, with what several checks ask of them.

use std::collections::HashMap;

use balai_model::{Lang, Stance};

use crate::finding::{Facts, Finding};
use crate::ids::{ClauseId, GuidelineId};
use crate::mend::Mend;
use crate::menu::{Guideline, Menu};
use crate::policy::{Clause, Origin, Policy};
use crate::rules::{RuleId, Rules};

pub(crate) struct View<'a> {
    pub menu: &'a Menu,
    pub rules: &'a Rules,
    pub policy: &'a Policy,
    /// For each clause, the guideline it comes from, if the menu has it.
    pub guideline: Vec<Option<&'a Guideline>>,
    clauses_of: HashMap<&'a str, Vec<usize>>,
}

impl<'a> View<'a> {
    pub fn of(menu: &'a Menu, rules: &'a Rules, policy: &'a Policy) -> Self {
        let mut clauses_of: HashMap<&str, Vec<usize>> = HashMap::new();
        let mut guideline = Vec::with_capacity(policy.clauses.len());
        for (at, clause) in policy.clauses.iter().enumerate() {
            let found = match &clause.origin {
                Origin::Guideline(id) => menu.guideline(id.as_str()),
                Origin::Judged { .. } | Origin::Written => None,
            };
            if let Some(found) = found {
                clauses_of.entry(found.id.as_str()).or_default().push(at);
            }
            guideline.push(found);
        }
        Self { menu, rules, policy, guideline, clauses_of }
    }

    /// The clauses that come from a guideline.
    pub fn clauses_of(&self, guideline: &str) -> &[usize] {
        self.clauses_of.get(guideline).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn has(&self, guideline: &str) -> bool {
        self.clauses_of.contains_key(guideline)
    }

    /// The clauses with the guidelines they come from.
    pub fn chosen(&self) -> impl Iterator<Item = (usize, &'a Guideline)> {
        self.guideline.iter().enumerate().filter_map(|(at, g)| Some((at, (*g)?)))
    }

    /// The clauses of the policy with their places.
    pub fn clauses(&self) -> impl Iterator<Item = (usize, &'a Clause)> {
        self.policy.clauses.iter().enumerate()
    }

    /// Identities for places, in the order of the policy, each once.
    pub fn ids(&self, mut places: Vec<usize>) -> Vec<ClauseId> {
        places.sort_unstable();
        places.dedup();
        places.into_iter().map(|at| self.policy.clauses[at].id.clone()).collect()
    }

    /// What somebody judged the clause to do.
    pub fn stance(&self, at: usize) -> Option<Stance> {
        match &self.policy.clauses[at].origin {
            Origin::Judged { stance, .. } => Some(*stance),
            Origin::Guideline(_) | Origin::Written => None,
        }
    }

    /// Whether a clause limits what people may do, by its guideline or by somebody's judgement.
    pub fn restricts(&self, at: usize) -> bool {
        self.guideline[at].is_some_and(Guideline::restricts) || self.stance(at) == Some(Stance::Restricts)
    }

    /// A guideline with all it rests on and needs, less what is there; `None` if any of it excludes
    /// another or what is there. What comes from the guidelines in `leaving` is as good as gone.
    pub fn addable(&self, id: &GuidelineId, leaving: &[&GuidelineId]) -> Option<Vec<GuidelineId>> {
        let stays = |id: &GuidelineId| self.has(id.as_str()) && !leaving.contains(&id);
        let new: Vec<&Guideline> =
            self.menu.closure(id.as_str()).into_iter().filter(|g| !stays(&g.id)).collect();
        let excluded = |g: &&Guideline| {
            leaving.contains(&&g.id)
                || g.conflicts.iter().any(|other| stays(other) || new.iter().any(|n| n.id == *other))
        };
        let possible = !new.iter().any(excluded);
        possible.then(|| new.into_iter().map(|g| g.id.clone()).collect())
    }

    /// The English words by which safeguards are looked for in a clause: its gist, and what it says
    /// itself if that is English. Folded, a space between words and around them.
    pub fn english(&self, at: usize) -> String {
        let clause = &self.policy.clauses[at];
        let mut english = match &clause.origin {
            Origin::Judged { gist, .. } => gist.clone(),
            Origin::Guideline(_) | Origin::Written => String::new(),
        };
        if self.policy.lang == Some(Lang::En) {
            for more in [&clause.heading, &clause.words] {
                english.push_str(" . ");
                english.push_str(more);
            }
        }
        spaced(&english)
    }

    /// A finding, as grave as its rule.
    pub fn finding(&self, rule: RuleId, clauses: Vec<usize>, facts: Facts, mends: Vec<Mend>) -> Finding {
        let severity = self.rules.rule(rule).severity;
        Finding { rule, severity, clauses: self.ids(clauses), element: None, facts, mends }
    }
}

/// The words of a text, folded, with one space between them and around.
pub(crate) fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 2);
    spaced.push(' ');
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        spaced.push_str(&balai_text::fold(word));
        spaced.push(' ');
    }
    spaced
}
