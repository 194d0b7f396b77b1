//! What must hold against those who would steer a result.

use balai_opinion::synthetic::{Shape, Synthetic};
use balai_opinion::{
    Alike, Cell, Chance, Lane, LaneViews, Opinion, Threads, Verdict, Vote, Votes, alike, sensitivity,
};

use crate::brigade::{self, conversation};

fn view(votes: &Votes) -> (Opinion, Vec<Alike>) {
    let opinion = Opinion::of(votes, &[], 1, Threads(2));
    let everybody: Vec<u32> = (0..votes.people() as u32).collect();
    let found = alike(votes, &opinion.groups, &everybody, Threads(2));
    (opinion, found)
}

#[test]
fn a_brigade_is_seen_and_ends_no_consensus() {
    let (mut runs, mut seen) = (0, 0);
    for puppets in [10, 20, 30, 50] {
        for seed in 0..5 {
            let (votes, is_puppet) = conversation(seed, puppets);
            let (opinion, found) = view(&votes);
            let top: Vec<usize> = opinion.findings.statements.iter().take(20).map(|f| f.statement).collect();
            assert!((0..10).all(|shared| top.contains(&shared)), "{puppets} {seed} {top:?}");
            runs += 1;
            seen += usize::from(found.iter().any(|a| a.accounts.iter().any(|p| is_puppet[*p as usize])));
            let honest = found.iter().flat_map(|a| &a.accounts).filter(|p| !is_puppet[**p as usize]).count();
            assert!(honest <= 1, "{honest} honest people accused");
        }
    }
    assert!(seen * 100 >= runs * 95, "{seen} of {runs}");
}

#[test]
fn honest_people_raise_no_alarm() {
    let alarms = (100..140).filter(|&seed| !view(&conversation(seed, 0).0).1.is_empty()).count();
    assert_eq!(alarms, 0);
}

#[test]
fn ten_thousand_puppets_change_nothing_in_the_verified_lane() {
    let (honest, _) = conversation(1, 0);
    let (flooded, is_puppet) = conversation(1, 10_000);
    let lanes: Vec<Lane> = is_puppet.iter().map(|p| if *p { Lane::Open } else { Lane::Verified }).collect();
    let before = LaneViews::of(&honest, &lanes[..brigade::HONEST], &[], 1, Threads(2));
    let after = LaneViews::of(&flooded, &lanes, &[], 1, Threads(2));
    assert_eq!(after.views.iter().map(|v| v.lane).collect::<Vec<_>>(), [Lane::Verified, Lane::Open]);
    let headline = after.headline().unwrap();
    assert_eq!((headline.lane, headline.people), (Lane::Verified, brigade::HONEST));
    assert_eq!(headline.opinion.findings, before.headline().unwrap().opinion.findings);
}

#[test]
fn too_few_people_make_no_headline() {
    let made = Synthetic::of(&Shape { people: 99, ..Shape::default() });
    assert!(LaneViews::of(&made.votes, &[], &[], 1, Threads(1)).headline().is_none());
}

#[test]
fn who_agrees_with_all_or_nothing_makes_no_group() {
    for vote in [Vote::Agree, Vote::Disagree] {
        let (mut votes, _) = conversation(3, 0);
        for person in 0..50 {
            let mut chance = Chance::new(77, person);
            let row: Vec<Cell> =
                (0..60).filter(|_| chance.unit() < 0.7).filter_map(|j| Cell::new(j, vote)).collect();
            assert!(votes.push_row(&row));
        }
        let groups = Opinion::of(&votes, &[], 1, Threads(2)).groups;
        assert_eq!(groups.numbers.verdict(), Verdict::Clear(2));
    }
}

#[test]
fn so_many_accounts_as_stated_end_a_consensus_and_fewer_do_not() {
    let (votes, _) = conversation(2, 0);
    let opinion = Opinion::of(&votes, &[], 1, Threads(2));
    let stated = sensitivity(&opinion.findings, &opinion.groups);
    assert_eq!(stated.len(), opinion.findings.consensus().count());
    assert!(stated.len() >= 10);
    for firm in stated.iter().take(12) {
        let end = |more: usize| {
            // The accounts are put where the statement says they would do most.
            let mut findings = opinion.findings.clone();
            if let balai_opinion::Way::WithinGroup(group) = firm.way {
                findings.groups[group][firm.statement].disagree += more as u32;
                findings.groups[group][firm.statement].seen += more as u32;
                let tally = findings.tally(group, firm.statement);
                balai_opinion::bounds(f64::from(tally.agree), f64::from(tally.seen)).0 <= 0.5
            } else {
                more >= balai_opinion::findings::veto_size(brigade::HONEST + more)
            }
        };
        assert!(end(firm.accounts) && !end(firm.accounts - 1), "{firm:?}");
        assert_eq!(firm.fragile(), firm.share < 0.05);
    }
}
