//! What statements say of groups: consensus, difference, and what stands for each group.

use crate::chance_laws::{below, bounds, significant};
use crate::compatible::Side;
use crate::groups::Groups;
use crate::model::Model;
use crate::standing::{Standing, left_out};
use crate::tallies::{by_group, others};
use crate::threads::Threads;
use crate::votes::{Tally, Votes};

/// A group has a say in consensus from this share of people up, and from so many.
const VETO_SHARE: f64 = 0.1;
const VETO_PEOPLE: usize = 30;
/// Of statements said to stand for a group, at most this share may be there by chance.
const FALSE_RATE: f64 = 0.1;

/// How many people a group needs to have a say in consensus.
pub fn veto_size(voters: usize) -> usize {
    VETO_PEOPLE.max((VETO_SHARE * voters as f64).ceil() as usize)
}

/// A statement in the default view.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finding {
    /// The statement.
    pub statement: usize,
    /// How it was voted on.
    pub votes: Tally,
    /// At least this share agrees in every group that has a say; that is 95 % sure in each.
    pub agree_at_least: f64,
    /// The same for disagreeing.
    pub disagree_at_least: f64,
    /// How readily people of all sides agree, without looking at groups.
    pub bridging: f64,
    /// The variance between groups of the share that agrees, chance taken off. 0 without groups.
    pub divisive: f64,
    /// How far the model expects votes to differ by where people stand: a standard deviation.
    pub splits: f64,
}

/// A statement on which a group differs from all others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The group.
    pub group: usize,
    /// The statement.
    pub statement: usize,
    /// What the group does more than others.
    pub side: Side,
    /// The group's votes.
    pub own: Tally,
    /// The votes of all other groups.
    pub others: Tally,
    /// The probability of such a difference by chance.
    pub by_chance: f64,
}

/// All that is found of statements.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    /// Every accepted statement with votes, by what all groups agree on most surely.
    pub statements: Vec<Finding>,
    /// Votes by group and statement.
    pub groups: Vec<Vec<Tally>>,
    /// Which groups have a say in consensus. If none is large enough, all together have.
    pub has_say: Vec<bool>,
    /// Where a group differs from the others, surest first. At most one in ten is there by chance.
    pub differences: Vec<Difference>,
}

impl Findings {
    /// Looks at all statements.
    pub fn of(
        votes: &Votes,
        standings: &[Standing],
        model: &Model,
        groups: &Groups,
        threads: Threads,
    ) -> Self {
        let out = left_out(standings, votes.statements());
        let tallies = by_group(votes, &groups.groups(), groups.centres.len(), threads);
        let least = veto_size(groups.sizes.iter().sum());
        let has_say: Vec<bool> = groups.sizes.iter().map(|s| *s >= least).collect();
        let spread = place_spread(model);
        let taken = |j: &usize| !out[*j] && votes.tallies()[*j].seen > 0;
        let mut statements: Vec<Finding> = (0..votes.statements())
            .filter(taken)
            .map(|j| finding(j, votes.tallies()[j], &tallies, &has_say, model, spread))
            .collect();
        statements.sort_by(|a, b| {
            b.agree_at_least.total_cmp(&a.agree_at_least).then(a.statement.cmp(&b.statement))
        });
        let differences = differences(&statements, &tallies);
        Self { statements, groups: tallies, has_say, differences }
    }

    /// The statements that most of every group with a say surely agree with.
    pub fn consensus(&self) -> impl Iterator<Item = &Finding> {
        self.statements.iter().filter(|s| s.agree_at_least > 0.5)
    }

    /// The statements that most of every group with a say surely disagree with, surest first.
    pub fn rejected(&self) -> Vec<&Finding> {
        let mut all: Vec<&Finding> = self.statements.iter().filter(|s| s.disagree_at_least > 0.5).collect();
        all.sort_by(|a, b| b.disagree_at_least.total_cmp(&a.disagree_at_least));
        all
    }

    /// The statements that divide groups most, the most divisive first.
    pub fn divisive(&self) -> Vec<&Finding> {
        let mut all: Vec<&Finding> = self.statements.iter().filter(|s| s.divisive > 0.0).collect();
        all.sort_by(|a, b| b.divisive.total_cmp(&a.divisive));
        all
    }

    /// The votes of one group on a statement, or of all if the group is not there.
    pub fn tally(&self, group: usize, statement: usize) -> Tally {
        self.groups.get(group).and_then(|g| g.get(statement)).copied().unwrap_or_default()
    }
}

/// The share that surely takes a side in every group with a say. `votes` are by group, and all.
pub(crate) fn at_least(groups: &[Tally], has_say: &[bool], all: Tally, side: Side) -> f64 {
    let low = |t: &Tally| {
        let count = if side == Side::Agree { t.agree } else { t.disagree };
        bounds(f64::from(count), f64::from(t.seen)).0
    };
    let lows = groups.iter().zip(has_say).filter(|(_, say)| **say).map(|(t, _)| low(t));
    lows.reduce(f64::min).unwrap_or_else(|| low(&all))
}

fn finding(
    statement: usize,
    votes: Tally,
    groups: &[Vec<Tally>],
    has_say: &[bool],
    model: &Model,
    spread: [f64; 3],
) -> Finding {
    let own: Vec<Tally> = groups.iter().map(|g| g[statement]).collect();
    let fit = model.statements.get(statement).copied().unwrap_or_default();
    let [x, y] = fit.direction;
    Finding {
        statement,
        votes,
        agree_at_least: at_least(&own, has_say, votes, Side::Agree),
        disagree_at_least: at_least(&own, has_say, votes, Side::Disagree),
        bridging: fit.bridging,
        divisive: between_groups(&own),
        splits: (x * x * spread[0] + 2.0 * x * y * spread[1] + y * y * spread[2]).max(0.0).sqrt(),
    }
}

/// How people are spread on the map.
fn place_spread(model: &Model) -> [f64; 3] {
    let (mut sums, mut many) = ([0.0; 3], 1e-300);
    for [x, y] in model.people.iter().filter(|p| p.votes > 0).map(|p| p.place) {
        sums[0] += x * x;
        sums[1] += x * y;
        sums[2] += y * y;
        many += 1.0;
    }
    sums.map(|s| s / many)
}

/// The variance between groups of the share that agrees, less what chance alone would give.
fn between_groups(groups: &[Tally]) -> f64 {
    let seen: f64 = groups.iter().map(|t| f64::from(t.seen)).sum();
    let heard = groups.iter().filter(|t| t.seen > 0).count();
    if heard < 2 {
        return 0.0;
    }
    let all = groups.iter().map(|t| f64::from(t.agree)).sum::<f64>() / seen;
    let squares: f64 = groups
        .iter()
        .filter(|t| t.seen > 0)
        .map(|t| f64::from(t.seen) * (f64::from(t.agree) / f64::from(t.seen) - all).powi(2))
        .sum();
    let by_chance = all * (1.0 - all) * (heard - 1) as f64;
    ((squares - by_chance) / seen).max(0.0)
}

fn differences(statements: &[Finding], groups: &[Vec<Tally>]) -> Vec<Difference> {
    let mut all = Vec::new();
    if groups.len() < 2 {
        return all;
    }
    for group in 0..groups.len() {
        for statement in statements.iter().map(|s| s.statement) {
            let (own, others) = (groups[group][statement], others(groups, group, statement));
            let agree = chance_of(own.agree, own.seen, others.agree, others.seen);
            let disagree = chance_of(own.disagree, own.seen, others.disagree, others.seen);
            let (side, by_chance) =
                if agree <= disagree { (Side::Agree, agree) } else { (Side::Disagree, disagree) };
            // Two sides were tried and the better taken.
            all.push(Difference {
                group,
                statement,
                side,
                own,
                others,
                by_chance: (2.0 * by_chance).min(1.0),
            });
        }
    }
    let mut called =
        significant(&all.iter().map(|d| d.by_chance).collect::<Vec<_>>(), FALSE_RATE).into_iter();
    all.retain(|_| called.next() == Some(true));
    all.sort_by(|a, b| a.by_chance.total_cmp(&b.by_chance));
    all
}

/// The probability of a share so much higher than the others' if there were no difference.
fn chance_of(count: u32, seen: u32, other: u32, other_seen: u32) -> f64 {
    let [count, seen, other, other_seen] = [count, seen, other, other_seen].map(f64::from);
    if seen == 0.0 || other_seen == 0.0 {
        return 1.0;
    }
    let pooled = (count + other + 1.0) / (seen + other_seen + 2.0);
    let spread = (pooled * (1.0 - pooled) * (1.0 / seen + 1.0 / other_seen)).sqrt();
    below(-(count / seen - other / other_seen) / spread)
}
