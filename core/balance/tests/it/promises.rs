//! What holds for every policy, tried on many.

use balai_balance::{
    Acceptance, Clause, ClauseId, Mend, Nature, Origin, Policy, Report, RuleId, Severity, check,
};
use balai_model::{Element, Lang, Stance};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::world::{adapted, draft, draft_of, every_mend_helps, judged, mended, menu, rules, written};

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
    #![proptest_config(ProptestConfig::with_cases(48))]

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
            let there = |id: &ClauseId| policy.clauses.iter().any(|c| c.id == *id);
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
        // Those about what is not there are tried on the empty policy, in the table.
        let absent = [RuleId::ElementSilent, RuleId::ChoiceOpen, RuleId::BaselineLeftOut];
        every_mend_helps(&menu, &rules, &policy_of, |rule| !absent.contains(&rule));
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
            report.findings.iter().filter(|f| f.rule == RuleId::Conflict).count()
        };
        let mut more = few.clone();
        if !more.contains(&extra) {
            more.push(extra);
        }
        prop_assert!(conflicts(&more) >= conflicts(&few));
    }
}

#[test]
fn what_is_added_at_one_press_opens_no_new_hole() {
    let (menu, rules) = (menu(), rules());
    let grave = |report: &Report| -> Vec<String> {
        let grave = report.findings.iter().filter(|f| f.severity == Severity::Blocks);
        grave.map(|f| format!("{} {}", f.rule, f.subject())).collect()
    };
    let mut pressed = 0;
    for guideline in menu.guidelines() {
        let policy = draft_of(&menu, [guideline.id.as_str()]);
        let before = check(&menu, &rules, &policy);
        let old = grave(&before);
        for finding in before.findings.iter().filter(|f| f.severity == Severity::Blocks) {
            let Mend::AddGuidelines { .. } = &finding.mends[0] else { continue };
            let after = check(&menu, &rules, &mended(&menu, &policy, &finding.mends[0]).unwrap());
            let new: Vec<String> = grave(&after).into_iter().filter(|f| !old.contains(f)).collect();
            assert!(new.is_empty(), "{:?} brings {new:?}", finding.mends[0]);
            pressed += 1;
        }
    }
    assert!(pressed > 80, "{pressed}");
}
