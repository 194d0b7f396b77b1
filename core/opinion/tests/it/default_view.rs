//! The default view: places, groups and consensus, and whether what is said of their certainty holds.

use balai_opinion::findings::{Findings, veto_size};
use balai_opinion::groups::least_size;
use balai_opinion::synthetic::{Shape, Synthetic};
use balai_opinion::{Chance, Model, Opinion, Standing, Threads, Verdict, Votes, partition};
use rstest::rstest;

use crate::polis::{self, Conversation};

fn opinion(conversation: &Conversation, seed: u64) -> Opinion {
    Opinion::of(&conversation.votes, &conversation.standings, seed, Threads(2))
}

/// Root mean square error, share of sides guessed right, and the error of guessing the mean.
fn held_out(votes: &Votes, split: u64) -> [f64; 3] {
    let mut chance = Chance::new(split, 0);
    let mut kept = votes.clone();
    let mut hidden = Vec::new();
    for (person, row) in votes.rows().enumerate() {
        for cell in row.iter().filter(|_| chance.unit() < 0.1) {
            hidden.push((person, *cell));
            kept.withdraw(person as u32, cell.statement());
        }
    }
    let model = Model::of(&kept, &[], Threads(2));
    let (mut squares, mut plain, mut right, mut sided) = (0.0, 0.0, 0.0, 0.0);
    for (person, cell) in &hidden {
        let (guess, vote) = (model.expect(*person, cell.statement()), f64::from(cell.value()));
        squares += (guess - vote).powi(2);
        plain += (kept.tallies()[cell.statement()].mean() - vote).powi(2);
        if vote != 0.0 {
            sided += 1.0;
            right += f64::from(u8::from((guess > 0.0) == (vote > 0.0)));
        }
    }
    let many = hidden.len() as f64;
    [(squares / many).sqrt(), right / sided, (plain / many).sqrt()]
}

// The first set's hidden votes are harder to guess here than where its target (.600 and 87.5 %) was
// measured: the mean alone has .675 here and had .664 there. Held to that, .608 here is .600 there.
#[rstest]
#[case(0, 0.608, 0.872)]
#[case(1, 0.667, 0.834)]
#[case(2, 0.627, 0.825)]
fn hidden_votes_are_foretold(#[case] at: usize, #[case] error: f64, #[case] right: f64) {
    let votes = polis::read(polis::NAMES[at]).votes;
    let splits = 10;
    let mut mean = [0.0; 3];
    for split in 0..splits {
        held_out(&votes, split).iter().zip(&mut mean).for_each(|(v, m)| *m += v / splits as f64);
    }
    println!("{}: {mean:.4?}", polis::NAMES[at]);
    assert!(mean[0] <= error && mean[1] >= right, "{mean:?}");
    assert!(mean[0] < 0.9036 * mean[2], "{mean:?}");
}

#[test]
fn the_number_of_groups_is_as_sure_as_it_is() {
    for seed in 1..=4 {
        let easy = opinion(&polis::read(polis::NAMES[0]), seed).groups.numbers;
        assert_eq!(easy.verdict(), Verdict::Clear(2), "{easy:?}");
        let hard = opinion(&polis::read(polis::NAMES[2]), seed).groups.numbers;
        println!("{:.2?} {:.2?}", easy.probability, hard.probability);
        let Verdict::Uncertain(mut may_be) = hard.verdict() else {
            panic!("Bowling Green is not clear: {hard:?}")
        };
        may_be.sort_unstable();
        assert_eq!(may_be, [2, 3]);
    }
}

#[rstest]
#[case(1, Verdict::NoClearGroups)]
#[case(2, Verdict::Clear(2))]
#[case(3, Verdict::Clear(3))]
fn camps_made_up_are_found(#[case] camps: usize, #[case] verdict: Verdict) {
    let right = (0..6).filter(|&seed| {
        let shape = Shape { people: 800, camps, apart: 7.0, votes_each: 60.0, seed, ..Shape::default() };
        let numbers = opinion_of(&Synthetic::of(&shape).votes).groups.numbers;
        println!("{camps}: {:.2?}", numbers.probability);
        numbers.verdict() == verdict
    });
    assert!(right.count() >= 5);
}

fn opinion_of(votes: &Votes) -> Opinion {
    Opinion::of(votes, &[], 1, Threads(2))
}

#[test]
fn no_group_is_too_small() {
    for name in polis::NAMES {
        let conversation = polis::read(name);
        let groups = opinion(&conversation, 1).groups;
        let least = least_size(conversation.votes.voters());
        assert!(groups.sizes.iter().all(|s| *s >= least), "{:?}", groups.sizes);
    }
}

/// Each half of a person's votes says where she stands and how sure that is. Were the second half's
/// place far outside what the first half says, the stated certainty would be wrong.
#[rstest]
#[case(0)]
#[case(1)]
#[case(2)]
fn nine_in_ten_stand_where_nine_in_ten_should(#[case] at: usize) {
    let Conversation { votes, standings, .. } = polis::read(polis::NAMES[at]);
    let model = Model::of(&votes, &standings, Threads(2));
    let (mut inside, mut all) = (0, 0);
    for split in 0..5 {
        let mut chance = Chance::new(split, 9);
        for row in votes.rows() {
            let row: Vec<_> =
                row.iter().copied().filter(|c| standings[c.statement()] == Standing::Accepted).collect();
            if row.len() < 20 {
                continue;
            }
            let (one, other): (Vec<_>, Vec<_>) = row.into_iter().partition(|_| chance.unit() < 0.5);
            let (one, other) = (model.person(&one), model.person(&other));
            // The difference of two places, each with its own uncertainty; the spread of places that
            // both halves share is in neither of them twice.
            let d = [one.place[0] - other.place[0], one.place[1] - other.place[1]];
            let (xx, xy, yy) = (
                one.spread.xx + other.spread.xx,
                one.spread.xy + other.spread.xy,
                one.spread.yy + other.spread.yy,
            );
            let far = (yy * d[0] * d[0] - 2.0 * xy * d[0] * d[1] + xx * d[1] * d[1]) / (xx * yy - xy * xy);
            // Nine in ten of a normal cloud in the plane are nearer than this.
            inside += usize::from(far <= 4.605_170_186);
            all += 1;
        }
    }
    let share = inside as f64 / all as f64;
    println!("{}: {share:.3} of {all}", polis::NAMES[at]);
    assert!((0.85..=0.95).contains(&share), "{share}");
}

/// In conversations made up the true side of everybody is known. What was said with about nine in
/// ten must be right about that often.
#[test]
fn memberships_said_with_nine_in_ten_are_right_that_often() {
    let (mut right, mut all) = (0, 0);
    for seed in 0..6 {
        let people = 1_500;
        let shape =
            Shape { people, camps: 2, apart: 3.5, votes_each: 25.0, shared: 0, seed, ..Shape::default() };
        let made = Synthetic::of(&shape);
        let view = opinion_of(&made.votes);
        if view.groups.centres.len() != 2 {
            continue;
        }
        let side = |p: usize| u8::from(made.place[p][0] < 0.0);
        let same = (0..people).filter(|&p| view.groups.group(p) == Some(side(p))).count();
        let flip = same < people / 2;
        for (person, membership) in view.groups.membership.iter().enumerate() {
            let group = view.groups.group(person).unwrap();
            if (0.85..0.95).contains(&membership[usize::from(group)]) {
                all += 1;
                right += usize::from((group == side(person)) != flip);
            }
        }
    }
    let share = right as f64 / all as f64;
    println!("memberships: {share:.3} of {all}");
    assert!(all > 500 && (0.85..=0.95).contains(&share), "{share} of {all}");
}

/// Bounds from half of the people hold the share of the other half, as often as they should if both
/// halves' chance is counted.
#[test]
fn nine_in_ten_bounds_hold_nine_in_ten_shares() {
    let (mut inside, mut all) = (0, 0);
    for name in polis::NAMES {
        let votes = polis::read(name).votes;
        for split in 0..4 {
            let half = |own: bool| votes.only(|p| (Chance::new(split, p as u64).unit() < 0.5) == own);
            let (one, other) = (half(true), half(false));
            for (a, b) in
                one.tallies().iter().zip(other.tallies()).filter(|(a, b)| a.seen > 20 && b.seen > 20)
            {
                let (share, known) = (f64::from(b.agree) / f64::from(b.seen), f64::from(a.seen));
                // The other half is a sample, too: together they are as good as this many people.
                let together = known * f64::from(b.seen) / (known + f64::from(b.seen));
                let (low, high) = balai_opinion::bounds(f64::from(a.agree) / known * together, together);
                inside += usize::from(low <= share && share <= high);
                all += 1;
            }
        }
    }
    let share = inside as f64 / all as f64;
    assert!((0.85..=0.95).contains(&share), "{share} of {all}");
}

#[test]
fn few_votes_do_not_beat_many() {
    // Twelve of twelve who agree are less sure than 480 of 500.
    let mut votes = Votes::new();
    for person in 0..500 {
        let vote =
            |agree: bool| if agree { balai_opinion::Vote::Agree } else { balai_opinion::Vote::Disagree };
        votes.cast(person, 0, vote(person % 25 != 0)).unwrap();
        votes.cast(person, 2, vote(person % 2 == 0)).unwrap();
        if person < 12 {
            votes.cast(person, 1, vote(true)).unwrap();
        }
    }
    let view = opinion_of(&votes);
    let consensus: Vec<usize> = view.findings.consensus().map(|f| f.statement).collect();
    assert_eq!(consensus, [0, 1]);
}

#[test]
fn differences_by_chance_are_few() {
    // Camps that do not differ: whatever is called a difference is there by chance.
    let made = Synthetic::of(&Shape { camps: 1, apart: 0.0, seed: 5, ..Shape::default() });
    let model = Model::of(&made.votes, &[], Threads(1));
    let mut groups = opinion_of(&made.votes).groups;
    groups.centres = vec![[0.0; 2]; 2];
    let mut chance = Chance::new(3, 3);
    groups.membership.iter_mut().for_each(|m| {
        *m = if chance.unit() < 0.5 { [1.0, 0.0, 0.0, 0.0, 0.0] } else { [0.0, 1.0, 0.0, 0.0, 0.0] }
    });
    groups.sizes = vec![500, 500];
    let findings = Findings::of(&made.votes, &[], &model, &groups, Threads(1));
    assert!(findings.differences.len() <= 2, "{}", findings.differences.len());
    assert_eq!(veto_size(1_000), 100);
}

#[test]
fn bridging_ranks_as_group_aware_consensus_does() {
    for name in polis::NAMES {
        let Conversation { votes, standings, .. } = polis::read(name);
        let compatible = balai_opinion::Compatible::of(&votes, &standings, Threads(2));
        let view = opinion_of(&votes);
        let taken = |j: &usize| standings[*j] == Standing::Accepted && votes.tallies()[*j].seen >= 20;
        let taken: Vec<usize> = (0..votes.statements()).filter(taken).collect();
        let rank = |score: &dyn Fn(usize) -> f64| {
            let mut order = taken.clone();
            order.sort_by(|a, b| score(*a).total_cmp(&score(*b)));
            let mut rank = vec![0.0; votes.statements()];
            order.iter().enumerate().for_each(|(r, j)| rank[*j] = r as f64);
            rank
        };
        let one = rank(&|j| view.model.statements[j].bridging);
        let other = rank(&|j| compatible.statements[j].consensus);
        let n = taken.len() as f64;
        let apart: f64 = taken.iter().map(|&j| (one[j] - other[j]).powi(2)).sum();
        let correlation = 1.0 - 6.0 * apart / (n * (n * n - 1.0));
        assert!(correlation > 0.9, "{name} {correlation}");
    }
}

#[test]
fn clusters_are_as_good_as_the_best_known() {
    for name in polis::NAMES {
        let (conversation, want) = (polis::read(name), polis::expected(name));
        let view = balai_opinion::Compatible::of(&conversation.votes, &conversation.standings, Threads(2));
        let points: Vec<_> =
            view.positions.iter().zip(&view.taken_in).filter(|(_, t)| **t).map(|(p, _)| *p).collect();
        for k in 2..=5 {
            let found = partition(&points, &vec![1.0; points.len()], k, 30, 1, Threads(2));
            let best = want["optimal_kmeans"]["by_k"][k.to_string()]["inertia"].as_f64().unwrap();
            assert!(found.inertia <= best * 1.001, "{name} {k}: {} instead of {best}", found.inertia);
        }
    }
}
