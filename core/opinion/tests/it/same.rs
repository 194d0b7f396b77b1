//! The same votes give the same bytes: in any order, after a restart, with any number of threads.

use balai_opinion::{BytesRefused, Cell, CoVotes, Compatible, Live, Opinion, Standing, Threads, Vote, Votes};
use proptest::prelude::*;

const PEOPLE: u32 = 40;
const STATEMENTS: usize = 14;

/// Votes as they are cast, some of them changed or taken back later (`None`).
fn casts() -> impl Strategy<Value = Vec<(u32, usize, Option<Vote>)>> {
    let vote = prop_oneof![
        3 => Just(Some(Vote::Agree)),
        3 => Just(Some(Vote::Disagree)),
        2 => Just(Some(Vote::Pass)),
        1 => Just(None)
    ];
    prop::collection::vec((0..PEOPLE, 0..STATEMENTS, vote), 0..400)
}

fn standings() -> Vec<Standing> {
    let mut standings = vec![Standing::Accepted; STATEMENTS];
    (standings[3], standings[8]) = (Standing::Out, Standing::Meta);
    standings
}

fn live(casts: &[(u32, usize, Option<Vote>)]) -> Live {
    let mut live = Live::new(Votes::new(), Threads(1));
    for (person, statement, vote) in casts {
        let _ = match vote {
            Some(vote) => live.cast(*person, *statement, *vote).unwrap(),
            None => live.withdraw(*person, *statement),
        };
    }
    live
}

/// The end of each cell, in another order, each cell once.
fn in_another_order(casts: &[(u32, usize, Option<Vote>)]) -> Vec<(u32, usize, Option<Vote>)> {
    let mut last = std::collections::BTreeMap::new();
    last.extend(casts.iter().map(|(p, s, v)| ((*s, std::cmp::Reverse(*p)), *v)));
    last.into_iter().filter(|(_, v)| v.is_some()).map(|((s, p), v)| (p.0, s, v)).collect()
}

/// Every figure of both views, written out. Two floats write alike only if their bits are the same.
fn figures(live: &Live, threads: usize) -> String {
    let (standings, threads) = (standings(), Threads(threads));
    let compatible = live.compatible(&standings, threads);
    let axes = live.axes(&standings, 2, threads);
    let opinion = Opinion::with_axes(live.votes(), &standings, &axes, 7, threads);
    // What has no votes any more may have had room made for it; it is not a figure.
    let statements = compatible.statements.iter().filter(|s| s.extremity > 0.0);
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        axes.eigenvalues,
        compatible.positions.iter().filter(|p| **p != [0.0; 2]).collect::<Vec<_>>(),
        compatible.group.iter().flatten().collect::<Vec<_>>(),
        statements.collect::<Vec<_>>(),
        opinion.model.people.iter().filter(|p| p.votes > 0).collect::<Vec<_>>(),
        opinion.groups.numbers,
        opinion.findings.statements
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn order_restart_and_threads_change_nothing(casts in casts()) {
        let one = live(&casts);
        let other = live(&in_another_order(&casts));
        prop_assert!(one.votes() == other.votes());
        let bytes = one.votes().to_bytes();
        prop_assert_eq!(&bytes, &other.votes().to_bytes());
        let restarted = Live::new(Votes::from_bytes(&bytes).unwrap(), Threads(2));
        let figures_of_one = figures(&one, 1);
        prop_assert_eq!(&figures_of_one, &figures(&other, 1));
        prop_assert_eq!(&figures_of_one, &figures(&restarted, 3));
    }

    #[test]
    fn pairs_that_followed_are_the_pairs_counted(casts in casts()) {
        let live = live(&casts);
        let counted = CoVotes::count(live.votes(), Threads(2));
        for later in 0..STATEMENTS {
            for earlier in 0..later {
                prop_assert_eq!(live.pairs().unwrap().pair(later, earlier), counted.pair(later, earlier));
            }
        }
    }

    #[test]
    fn bytes_that_are_no_votes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut marked = Votes::new().to_bytes()[..8].to_vec();
        marked.extend(&bytes);
        if let Ok(votes) = Votes::from_bytes(&marked) {
            prop_assert!(Votes::from_bytes(&votes.to_bytes()).unwrap() == votes);
        }
        prop_assert!(matches!(Votes::from_bytes(b"nothing of ours"), Err(BytesRefused::Mark)));
    }
}

#[test]
fn many_people_are_the_same_for_any_number_of_threads() {
    let shape = balai_opinion::synthetic::Shape { people: 30_000, votes_each: 12.0, ..Default::default() };
    let votes = balai_opinion::synthetic::Synthetic::of(&shape).votes;
    let figures = |threads| {
        let compatible = Compatible::of(&votes, &[], Threads(threads));
        let opinion = Opinion::of(&votes, &[], 3, Threads(threads));
        (format!("{:?}", compatible), format!("{:?}", opinion))
    };
    let (one, three) = (figures(1), figures(3));
    assert!(one == three);
}

#[test]
fn very_many_statements_have_the_axes_of_their_pairs() {
    let shape = balai_opinion::synthetic::Shape {
        people: 1_500,
        statements: 5_200,
        votes_each: 60.0,
        ..Default::default()
    };
    let votes = balai_opinion::synthetic::Synthetic::of(&shape).votes;
    let one = balai_opinion::Axes::of(&votes, &[], 2, Threads(1));
    let three = balai_opinion::Axes::of(&votes, &[], 2, Threads(3));
    assert!(one == three);
    assert!(Live::new(votes.clone(), Threads(1)).pairs().is_none());
    let paired = balai_opinion::Axes::from_pairs(&votes, &CoVotes::count(&votes, Threads(2)), &[], 2);
    for axis in 0..2 {
        let cosine: f64 = one.axes[axis].iter().zip(&paired.axes[axis]).map(|(a, b)| a * b).sum();
        assert!(cosine > 1.0 - 1e-9, "{cosine}");
        assert!((one.eigenvalues[axis] / paired.eigenvalues[axis] - 1.0).abs() < 1e-9);
    }
}

#[test]
fn what_is_no_vote_is_refused() {
    let mut votes = Votes::new();
    assert!(votes.cast(0, Cell::STATEMENTS, Vote::Agree).is_err());
    assert!(votes.cast(u32::MAX, 0, Vote::Agree).is_err());
    let cell = Cell::new(3, Vote::Agree).unwrap();
    assert!(!votes.push_row(&[cell, cell]));
    assert!(votes.is_empty());
}
