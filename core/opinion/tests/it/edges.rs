//! Input at the edge: it has an answer, and never ends the program.

use balai_opinion::synthetic::{Shape, Synthetic};
use balai_opinion::{
    Compatible, LaneViews, Live, Opinion, Standing, Threads, Verdict, Vote, Votes, alike, next, propensities,
    sensitivity,
};

fn look(votes: &Votes, standings: &[Standing]) -> Opinion {
    let _ = Compatible::of(votes, standings, Threads(2));
    let _ = LaneViews::of(votes, &[], standings, 1, Threads(2));
    let _ = Live::new(votes.clone(), Threads(2)).compatible(standings, Threads(2));
    let opinion = Opinion::of(votes, standings, 1, Threads(2));
    let everybody: Vec<u32> = (0..votes.people() as u32).collect();
    let _ = alike(votes, &opinion.groups, &everybody, Threads(2));
    let _ = sensitivity(&opinion.findings, &opinion.groups);
    let _ = next(&opinion.model, votes, votes.row(0), standings, 0.5);
    let finite = |v: f64| assert!(v.is_finite());
    opinion.model.people.iter().for_each(|p| {
        p.place.into_iter().for_each(finite);
        finite(p.spread.ellipse(0.9).long);
    });
    opinion.groups.membership.iter().flatten().for_each(|m| finite(f64::from(*m)));
    opinion
        .findings
        .statements
        .iter()
        .for_each(|f| finite(f.agree_at_least + f.divisive + f.splits + f.bridging));
    opinion
}

fn all(people: u32, statements: usize, vote: impl Fn(u32, usize) -> Option<Vote>) -> Votes {
    let mut votes = Votes::new();
    for person in 0..people {
        for statement in 0..statements {
            if let Some(vote) = vote(person, statement) {
                votes.cast(person, statement, vote).unwrap();
            }
        }
    }
    votes
}

#[test]
fn nothing_little_and_sameness_have_an_answer() {
    assert_eq!(look(&Votes::new(), &[]).groups.numbers.verdict(), Verdict::NoClearGroups);
    look(&all(1, 1, |_, _| Some(Vote::Agree)), &[]);
    look(&all(1, 20, |_, _| Some(Vote::Agree)), &[]);
    look(&all(50, 1, |p, _| Some(if p % 2 == 0 { Vote::Agree } else { Vote::Disagree })), &[]);
    look(&all(50, 20, |_, _| Some(Vote::Pass)), &[]);
    look(&all(50, 20, |_, _| Some(Vote::Agree)), &[]);
    look(&all(2, 30, |p, _| Some(if p == 0 { Vote::Agree } else { Vote::Disagree })), &[]);
    // Nobody shares a statement with anybody.
    look(&all(40, 40, |p, j| (p as usize == j).then_some(Vote::Agree)), &[]);
    look(&all(200, 20, |p, j| Some(if p as usize % 2 == j % 2 { Vote::Agree } else { Vote::Disagree })), &[]);
}

#[test]
fn all_moderated_out_has_an_answer() {
    let votes = Synthetic::of(&Shape { people: 60, statements: 12, ..Shape::default() }).votes;
    for standing in [Standing::Out, Standing::Meta] {
        let opinion = look(&votes, &[standing; 12]);
        assert!(opinion.findings.statements.is_empty());
        assert_eq!(opinion.groups.numbers.verdict(), Verdict::NoClearGroups);
    }
}

#[test]
fn votes_all_taken_back_are_no_votes() {
    let mut votes = all(30, 10, |_, _| Some(Vote::Agree));
    (0..30).for_each(|p| (0..10).for_each(|j| assert!(votes.withdraw(p, j).is_some())));
    assert!(votes.is_empty() && votes == Votes::new());
    look(&votes, &[]);
}

#[test]
fn the_next_statement_is_new_to_her_and_its_probability_is_right() {
    let votes = Synthetic::of(&Shape::default()).votes;
    let mut standings = vec![Standing::Accepted; 101];
    standings[4] = Standing::Out;
    let model = Opinion::of(&votes, &standings, 1, Threads(2)).model;
    let row = votes.row(5);
    let all = propensities(&model, &votes, row, &standings);
    assert!((all.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    assert!(all[4] == 0.0 && row.iter().all(|c| all[c.statement()] == 0.0));
    // The statement nobody has voted on has more than its share.
    assert!(all[100] >= 0.25);
    let mut drawn = vec![0; all.len()];
    for draw in 0..20_000 {
        let choice = next(&model, &votes, row, &standings, f64::from(draw) / 20_000.0).unwrap();
        assert_eq!(choice.probability, all[choice.statement]);
        drawn[choice.statement] += 1;
    }
    drawn.iter().zip(&all).for_each(|(d, p)| assert!((f64::from(*d) / 20_000.0 - p).abs() < 1e-3));
    let seen_all: Vec<_> = (0..101).filter_map(|j| balai_opinion::Cell::new(j, Vote::Pass)).collect();
    assert!(next(&model, &votes, &seen_all, &standings, 0.3).is_none());
}
