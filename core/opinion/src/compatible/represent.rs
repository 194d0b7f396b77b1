//! Which statements represent a group, and which everybody agrees on, by the rules of Polis.

use super::statistics::{Both, SIGNIFICANT, Side, SideTest, share, share_test};
use crate::votes::Tally;

/// A statement that represents a group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Representative {
    /// The statement.
    pub statement: usize,
    /// What the group stands for.
    pub side: Side,
    /// The figures of that side.
    pub test: SideTest,
    /// Whether it was taken as the one the group agrees with best.
    pub best_agree: bool,
}

/// The representative statements of a group.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Represented {
    /// How many statements were sufficiently representative.
    pub sufficient: usize,
    /// Five of them at most.
    pub selected: Vec<Representative>,
}

/// A statement with its figures.
type Tested = (usize, Both);

/// Selects for one group. `tallies` are its own and everybody else's by statement, without those
/// moderated out.
pub(crate) fn represent(tallies: impl Iterator<Item = (usize, Tally, Tally)>) -> Represented {
    let (mut best_agree, mut best): (Option<Tested>, Option<Tested>) = (None, None);
    let mut sufficient: Vec<Tested> = Vec::new();
    for (statement, group, others) in tallies {
        let tested = (statement, Both::of(group, others));
        if tested.1.sufficient() {
            sufficient.push(tested);
        }
        if sufficient.is_empty() && best.is_none_or(|(_, b)| strongest(&tested.1) > strongest(&b)) {
            best = Some(tested);
        }
        if group.agree + group.disagree > 0
            && agrees_better(&tested.1.agree, best_agree.map(|(_, b)| b.agree))
        {
            best_agree = Some(tested);
        }
    }
    let count = sufficient.len();
    sufficient.retain(|(statement, _)| best_agree.is_none_or(|(b, _)| b != *statement));
    sufficient.sort_by(|a, b| b.1.side().1.metric().total_cmp(&a.1.side().1.metric()));
    let mut selected: Vec<Representative> = Vec::new();
    selected.extend(best_agree.map(|tested| represents(tested, true)));
    if count == 0 {
        selected.extend(best.filter(|_| best_agree.is_none()).map(|tested| represents(tested, false)));
    } else {
        selected.extend(sufficient.into_iter().map(|tested| represents(tested, false)));
    }
    selected.truncate(5);
    selected.sort_by_key(|r| r.side);
    Represented { sufficient: count, selected }
}

fn represents((statement, both): Tested, best_agree: bool) -> Representative {
    let (side, test) = both.side();
    Representative { statement, side, test, best_agree }
}

fn strongest(both: &Both) -> f64 {
    both.agree.repness_test.max(both.disagree.repness_test)
}

fn agrees_better(new: &SideTest, holder: Option<SideTest>) -> bool {
    match holder {
        Some(old) if old.repness > 1.0 => new.metric() > old.metric(),
        Some(old) => new.p_success * new.p_test > old.p_success * old.p_test,
        None => new.p_test > SIGNIFICANT || (new.repness > 1.0 && new.p_success > 0.5),
    }
}

/// A statement that most people take the same side on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreed {
    /// The statement.
    pub statement: usize,
    /// How many took the side.
    pub success: u32,
    /// How many voted.
    pub trials: u32,
    /// The share, drawn a little to one half.
    pub p_success: f64,
    /// Its z value against one half.
    pub p_test: f64,
}

/// The five statements that most people take this side on.
pub(crate) fn agreed(tallies: &[Tally], out: &[bool], side: Side) -> Vec<Agreed> {
    let mut all: Vec<Agreed> = Vec::new();
    for (statement, tally) in tallies.iter().enumerate().filter(|(j, t)| !out[*j] && t.seen > 0) {
        let success = if side == Side::Agree { tally.agree } else { tally.disagree };
        let (p_success, p_test) = (share(success, tally.seen), share_test(success, tally.seen));
        if p_success > 0.5 && p_test > SIGNIFICANT {
            all.push(Agreed { statement, success, trials: tally.seen, p_success, p_test });
        }
    }
    all.sort_by(|a, b| (b.p_success * b.p_test).total_cmp(&(a.p_success * a.p_test)));
    all.truncate(5);
    all
}
