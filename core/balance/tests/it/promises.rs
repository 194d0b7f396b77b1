//! What holds for every policy, tried on many.

use balai_balance::{Acceptance, Clause, Nature, Origin, Policy, Severity, check};
use balai_model::{Element, Lang, Stance};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::world::{adapted, draft, draft_of, every_mend_helps, judged, menu, rules, written};

/// A clause of any origin, with words that are hard to handle.
fn any_clause() -> impl Strategy<Value = (u8, Index, Index, String, Option<bool>)> {
    let words = "([\\PC]{0,12}|\\{\\{agency\\}\\}|\\{\\{ref:c1\\}\\}|“Open Desk” |the Open Desk |官方账号。|สิทธิ ){0,4}";
    (0u8..4, any::<Index>(), any::<Index>(), words, any::<Option<bool>>())
}

fn policy(clauses: Vec<(u8, Index, Index, String, Option<bool>)>, lang: Option<Lang>) -> Policy {
    let menu = menu();
    let clauses = clauses.into_iter().enumerate().map(|(at, (kind, one, other, words, account))| {
        let clause = match kind {
            0 => written("", ""),
            1 => judged("", *one.get(Element::ALL), *other.get(Stance::ALL), &words),
            2 => Clause { origin: Origin::Guideline("no-such".into()), ..written("", "") },
            _ => adapted(&menu, one.get(menu.guidelines()).id.as_str()),
        };
        let account = account.map(|a| a.to_string());
        Clause { id: format!("c{at}").into(), heading: words.clone(), words, account, ..clause }
    });
    Policy { lang, ..draft(clauses.collect()) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_makes_it_panic_and_the_order_is_always_the_same(
        clauses in prop::collection::vec(any_clause(), 0..14),
        lang in prop::option::of(prop::sample::select(Lang::ALL.to_vec())),
        instrument in any::<bool>(),
    ) {
        let mut policy = policy(clauses, lang);
        if instrument {
            policy.nature = Nature::Instrument;
        }
        let (menu, rules) = (menu(), rules());
        let report = check(&menu, &rules, &policy);
        prop_assert_eq!(&report, &check(&menu, &rules, &policy));
        prop_assert!(report.findings.is_sorted_by_key(|f| (f.severity, f.rule)));
        for finding in &report.findings {
            let there = |id: &balai_balance::ClauseId| policy.clauses.iter().any(|c| c.id == *id);
            prop_assert!(finding.clauses.iter().all(there));
            prop_assert!(Acceptance::of(finding).covers(finding));
        }
        let keys: Vec<_> = report.findings.iter().map(|f| (f.rule, f.subject())).collect();
        let distinct: std::collections::HashSet<_> = keys.iter().collect();
        prop_assert_eq!(keys.len(), distinct.len());
    }

    #[test]
    fn every_mend_makes_its_finding_go_away(
        chosen in prop::collection::vec(any::<Index>(), 0..12),
        free in prop::collection::vec(any_clause(), 0..3),
    ) {
        let (menu, rules) = (menu(), rules());
        let mut ids: Vec<&str> = chosen.iter().map(|i| i.get(menu.guidelines()).id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        let mut policy_of = draft_of(&menu, ids);
        policy_of.clauses.extend(policy(free, Some(Lang::En)).clauses);
        every_mend_helps(&menu, &rules, &policy_of);
    }

    #[test]
    fn more_of_a_bundle_never_hides_a_conflict(at in any::<Index>(), keep in prop::collection::vec(any::<bool>(), 137)) {
        // What is found among some clauses as a conflict is found among more of them, too.
        let (menu, rules) = (menu(), rules());
        let some = menu.guidelines().iter().zip(&keep).filter(|(_, keep)| **keep).map(|(g, _)| g.id.as_str());
        let few: Vec<&str> = some.collect();
        let extra = at.get(menu.guidelines()).id.as_str();
        let conflicts = |ids: &[&str]| {
            let report = check(&menu, &rules, &draft_of(&menu, ids.iter().copied()));
            report.findings.iter().filter(|f| f.rule == balai_balance::RuleId::Conflict).count()
        };
        let mut more = few.clone();
        if !more.contains(&extra) {
            more.push(extra);
        }
        prop_assert!(conflicts(&more) >= conflicts(&few));
    }
}

#[test]
fn mends_offered_at_one_press_open_no_new_hole() {
    let (menu, rules) = (menu(), rules());
    for guideline in menu.guidelines() {
        let policy = draft_of(&menu, [guideline.id.as_str()]);
        for finding in check(&menu, &rules, &policy).findings {
            for mend in
                finding.mends.iter().filter(|mend| matches!(mend, balai_balance::Mend::AddGuidelines { .. }))
            {
                let after = check(&menu, &rules, &crate::world::mended(&menu, &policy, mend).unwrap());
                let before = check(&menu, &rules, &policy);
                let grave = |report: &balai_balance::Report| -> Vec<String> {
                    let grave = report.findings.iter().filter(|f| f.severity == Severity::Blocks);
                    grave.map(|f| format!("{} {}", f.rule, f.subject())).collect()
                };
                let old = grave(&before);
                let new: Vec<String> = grave(&after).into_iter().filter(|f| !old.contains(f)).collect();
                assert!(new.is_empty(), "{mend:?} brings {new:?}");
            }
        }
    }
}
