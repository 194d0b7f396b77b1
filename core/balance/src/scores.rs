//! How open and how safe each element is, with the clauses behind every figure.

use balai_model::Element;

use crate::ids::ClauseId;
use crate::view::View;

/// Judgements of clauses on one scale, from -2 to 2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Each clause that was judged, with its value, in the order of the policy.
    pub of: Vec<(ClauseId, i8)>,
}

impl Tally {
    /// All values together.
    pub fn sum(&self) -> i32 {
        self.of.iter().map(|(_, value)| i32::from(*value)).sum()
    }

    /// The mean in hundredths, rounded towards zero; `None` if nothing was judged.
    pub fn mean(&self) -> Option<i32> {
        let count = i32::try_from(self.of.len()).ok().filter(|count| *count > 0)?;
        Some(self.sum() * 100 / count)
    }

    /// The lowest and the highest value.
    pub fn range(&self) -> Option<(i8, i8)> {
        let values = || self.of.iter().map(|(_, value)| *value);
        values().min().zip(values().max())
    }
}

/// One element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementScore {
    /// Which.
    pub element: Element,
    /// How many clauses are about it.
    pub clauses: usize,
    /// What they do to openness.
    pub openness: Tally,
    /// What they do to safety. Only guidelines say: a stance does not tell.
    pub safety: Tally,
}

/// The scores of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    /// Every element, in order, the silent ones too.
    pub elements: Vec<ElementScore>,
    /// Openness in all; a clause about several elements counts once.
    pub openness: Tally,
    /// Safety in all.
    pub safety: Tally,
    /// Clauses of which nobody has said what they do.
    pub unjudged: Vec<ClauseId>,
}

/// What a clause does to openness and to safety, as far as somebody said.
pub(crate) fn values(view: &View<'_>, at: usize) -> (Option<i8>, Option<i8>) {
    match (view.guideline[at], view.stance(at)) {
        (Some(guideline), _) => (Some(guideline.openness), Some(guideline.safety)),
        (None, Some(stance)) => (view.rules.settings().openness_of(stance), None),
        (None, None) => (None, None),
    }
}

pub(crate) fn scores(view: &View<'_>) -> Scores {
    let empty = |element: &Element| ElementScore {
        element: *element,
        clauses: 0,
        openness: Tally::default(),
        safety: Tally::default(),
    };
    let mut scores = Scores {
        elements: Element::ALL.iter().map(empty).collect(),
        openness: Tally::default(),
        safety: Tally::default(),
        unjudged: Vec::new(),
    };
    for (at, clause) in view.clauses() {
        let (openness, safety) = values(view, at);
        let enter = |tally: &mut Tally, value: Option<i8>| {
            tally.of.extend(value.map(|value| (clause.id.clone(), value)));
        };
        enter(&mut scores.openness, openness);
        enter(&mut scores.safety, safety);
        if openness.is_none() && safety.is_none() {
            scores.unjudged.push(clause.id.clone());
        }
        for score in scores.elements.iter_mut().filter(|score| clause.elements.contains(&score.element)) {
            score.clauses += 1;
            enter(&mut score.openness, openness);
            enter(&mut score.safety, safety);
        }
    }
    scores
}
