//! Compatible mode gives the figures of the expected files, within the tolerances stated there.

use balai_opinion::compatible::{Agreed, Compatible, Side};
use balai_opinion::{Axes, Threads};
use rstest::rstest;
use serde_json::Value;

use crate::polis::{self, Conversation, numbers};

fn close(got: f64, want: f64, tolerance: f64) -> bool {
    (got - want).abs() <= tolerance * want.abs().max(1e-6)
}

fn all_close(what: &str, got: &[f64], want: &Value, tolerance: f64) {
    let want = numbers(want);
    assert_eq!(got.len(), want.len(), "{what}");
    for (at, (g, w)) in got.iter().zip(&want).enumerate() {
        assert!(close(*g, *w, tolerance), "{what} {at}: {g} instead of {w}");
    }
}

/// The sign that turns our axis into the expected one.
fn sign(axis: &[f64], want: &[f64]) -> f64 {
    let cosine: f64 = axis.iter().zip(want).map(|(a, b)| a * b).sum();
    assert!(cosine.abs() > 1.0 - 1e-9, "cosine {cosine}");
    cosine.signum()
}

#[rstest]
#[case(0)]
#[case(1)]
#[case(2)]
fn axes_and_positions_are_the_expected_ones(#[case] at: usize) {
    let (Conversation { votes, standings, tids }, want) =
        (polis::read(polis::NAMES[at]), polis::expected(polis::NAMES[at]));
    let axes = Axes::of(&votes, &standings, 10, Threads(2));
    assert_eq!(tids, numbers(&want["statements"]["tids"]).iter().map(|t| *t as i64).collect::<Vec<_>>());
    all_close("centre", &axes.centre, &want["pca"]["center"], 1e-9);
    all_close("eigenvalues", &axes.eigenvalues, &want["pca"]["eigenvalues"], 1e-9);
    assert!(close(axes.total_variance, want["pca"]["total_variance"].as_f64().unwrap(), 1e-9));
    let shares: Vec<f64> = axes.eigenvalues.iter().map(|e| e / axes.total_variance).collect();
    all_close("explained", &shares, &want["pca"]["explained_variance_ratio"], 1e-9);
    let got = Compatible::of(&votes, &standings, Threads(2));
    for (axis, name) in ["x", "y"].into_iter().enumerate() {
        let sign = sign(&got.axes.axes[axis], &numbers(&want["pca"]["components"][axis]));
        for (at, w) in numbers(&want["participants"][name]).iter().enumerate() {
            let g = got.positions[at][axis] * sign;
            assert!((g - w).abs() < 1e-6, "person {at}: {g} instead of {w}");
        }
        for (at, w) in numbers(&want["statements"][name]).iter().enumerate() {
            let g = got.statements[at].position[axis] * sign;
            assert!((g - w).abs() < 1e-6, "statement {at}: {g} instead of {w}");
        }
    }
}

fn count(votes: &[balai_opinion::Tally], want: &Value) {
    let pick =
        |f: fn(&balai_opinion::Tally) -> u32| votes.iter().map(|t| f64::from(f(t))).collect::<Vec<_>>();
    assert_eq!(pick(|t| t.agree), numbers(&want["A"]));
    assert_eq!(pick(|t| t.disagree), numbers(&want["D"]));
    assert_eq!(pick(|t| t.seen), numbers(&want["S"]));
}

#[rstest]
#[case(0)]
#[case(1)]
#[case(2)]
fn groups_and_statements_are_the_expected_ones(#[case] at: usize) {
    let (Conversation { votes, standings, tids }, want) =
        (polis::read(polis::NAMES[at]), polis::expected(polis::NAMES[at]));
    let got = Compatible::of(&votes, &standings, Threads(2));
    let taken: Vec<bool> =
        want["participants"]["in_conv"].as_array().unwrap().iter().map(|b| b.as_bool().unwrap()).collect();
    assert_eq!(got.taken_in, taken);
    assert_eq!(got.base.steps as u64, want["base_clusters"]["kmeans_steps"].as_u64().unwrap());
    let mut sizes = vec![0.0; got.base.centres.len()];
    got.base.label.iter().for_each(|l| sizes[usize::from(*l)] += 1.0);
    assert_eq!(sizes, numbers(&want["base_clusters"]["sizes"]));
    for clustering in &got.clusterings {
        let want = &want["group_clusterings"][clustering.k.to_string()];
        assert_eq!(clustering.clusters.steps as u64, want["steps"].as_u64().unwrap());
        let silhouette = want["silhouette_over_base_clusters"].as_f64().unwrap();
        assert!(close(clustering.silhouette, silhouette, 1e-8), "{}", clustering.silhouette);
    }
    assert_eq!(got.k as u64, want["k"].as_u64().unwrap());
    let groups: Vec<Option<u64>> =
        want["participants"]["group"].as_array().unwrap().iter().map(Value::as_u64).collect();
    assert_eq!(got.group.iter().map(|g| g.map(u64::from)).collect::<Vec<_>>(), groups);
    count(votes.tallies(), &want["statements"]);
    for (group, tallies) in got.votes.iter().enumerate() {
        let want = &want["group_votes"][group.to_string()];
        assert_eq!(got.sizes()[group] as u64, want["n_members"].as_u64().unwrap());
        count(tallies, want);
    }
    let pick = |f: fn(&balai_opinion::compatible::StatementFigures) -> f64| {
        got.statements.iter().map(f).collect::<Vec<_>>()
    };
    all_close("priority", &pick(|s| s.priority), &want["statements"]["priority"], 1e-8);
    all_close("consensus", &pick(|s| s.consensus), &want["statements"]["group_aware_consensus"], 1e-9);
    let disagree = &want["statements"]["group_aware_consensus_disagree"];
    all_close("consensus on disagreeing", &pick(|s| s.consensus_disagree), disagree, 1e-9);
    represented(&got, &want, &tids);
    for (got, name) in [(&got.agreed, "agree"), (&got.disagreed, "disagree")] {
        agreed(got, &want["consensus"][name], &tids);
    }
}

fn agreed(got: &[Agreed], want: &Value, tids: &[i64]) {
    let want = want.as_array().unwrap();
    assert_eq!(got.len(), want.len());
    for (got, want) in got.iter().zip(want) {
        assert_eq!(tids[got.statement], want["tid"].as_i64().unwrap());
        assert_eq!(u64::from(got.success), want["n_success"].as_u64().unwrap());
        assert_eq!(u64::from(got.trials), want["n_trials"].as_u64().unwrap());
        assert!(close(got.p_success, want["p_success"].as_f64().unwrap(), 1e-9));
        assert!(close(got.p_test, want["p_test"].as_f64().unwrap(), 1e-9));
    }
}

fn represented(got: &Compatible, want: &Value, tids: &[i64]) {
    for (group, represented) in got.represented.iter().enumerate() {
        let want = &want["representative"][group.to_string()];
        assert_eq!(represented.sufficient as u64, want["n_sufficient"].as_u64().unwrap());
        let want = want["selected"].as_array().unwrap();
        let ids = |v: &Value| v["tid"].as_i64().unwrap();
        let got_ids: Vec<i64> = represented.selected.iter().map(|r| tids[r.statement]).collect();
        assert_eq!(got_ids, want.iter().map(ids).collect::<Vec<_>>());
        for (got, want) in represented.selected.iter().zip(want) {
            let side = if got.side == Side::Agree { "agree" } else { "disagree" };
            assert_eq!(side, want["repful_for"].as_str().unwrap());
            assert_eq!(got.best_agree, want["best_agree"].as_bool().unwrap_or(false));
            for (figure, name) in [
                (got.test.p_success, "p_success"),
                (got.test.p_test, "p_test"),
                (got.test.repness, "repness"),
                (got.test.repness_test, "repness_test"),
            ] {
                assert!(close(figure, want[name].as_f64().unwrap(), 1e-9), "{name}: {figure} {want}");
            }
        }
    }
}
