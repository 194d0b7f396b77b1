//! The check by table: for each rule, policies in which it finds something and policies in which it
//! does not.

use std::collections::BTreeSet;

use balai_balance::{
    Acceptance, Clause, Facts, How, Mend, NotChecked, Origin, Policy, Right, RuleId, Safeguard, check,
};
use balai_model::{Element, Lang, Stance};

use crate::world::{
    adapted, draft, draft_of, every_mend_helps, found, instrument, judged, menu, rules, written,
};

/// A row: the rule, a policy, and what the rule finds in it.
type Row = (RuleId, Policy, &'static [&'static str]);

fn in_lang(lang: Lang, policy: Policy) -> Policy {
    Policy { lang: Some(lang), ..policy }
}

fn with(policy: Policy, more: Clause) -> Policy {
    let mut policy = policy;
    policy.clauses.push(more);
    policy
}

fn for_account(account: &str, clause: Clause) -> Clause {
    Clause { account: Some(account.to_owned()), ..clause }
}

fn about(element: Element, clause: Clause) -> Clause {
    Clause { elements: vec![element], ..clause }
}

fn limit(gist: &str) -> Clause {
    judged("limit", Element::Moderation, Stance::Restricts, gist)
}

/// What fits together and what does not.
fn fit() -> Vec<Row> {
    let menu = menu();
    let of = |ids: &[&str]| draft_of(&menu, ids.iter().copied());
    let mo = |id, account| for_account(account, adapted(&menu, id));
    vec![
        (RuleId::RequirementMissing, of(&["hr-appeal"]), &["hr-notice-of-action: hr-appeal"]),
        (
            RuleId::RequirementMissing,
            of(&["hr-notice-of-action", "hr-viewpoint-neutrality"]),
            &["hr-three-part-test: hr-notice-of-action hr-viewpoint-neutrality"],
        ),
        (RuleId::RequirementMissing, of(&["hr-appeal", "hr-notice-of-action", "hr-three-part-test"]), &[]),
        // What is a safeguard as well is told by the graver rule: hr-protected-disclosure is not here.
        (
            RuleId::RequirementMissing,
            of(&["ec-personal-permission", "hr-impact-check", "hr-three-part-test"]),
            &["ec-confidentiality: ec-personal-permission"],
        ),
        (
            RuleId::Conflict,
            of(&["mo-comments-off", "co-election-period"]),
            &["co-election-period mo-comments-off: mo-comments-off co-election-period"],
        ),
        (RuleId::Conflict, of(&["mo-no-blocking", "mo-limited-blocking"]), &[]),
        (
            RuleId::TwoOptions,
            of(&["mo-no-blocking", "mo-limited-blocking"]),
            &["blocking: mo-no-blocking mo-limited-blocking"],
        ),
        (RuleId::TwoOptions, draft(vec![mo("mo-reactive", "news"), mo("mo-comments-off", "alarm")]), &[]),
        (
            RuleId::TwoOptions,
            draft(vec![mo("mo-reactive", "news"), mo("mo-comments-off", "news"), mo("mo-open-page", "talk")]),
            &["moderation-model: mo-reactive mo-comments-off"],
        ),
        (
            RuleId::TwoOptions,
            draft(vec![mo("mo-no-blocking", "news"), mo("mo-limited-blocking", "talk")]),
            &["blocking: mo-no-blocking mo-limited-blocking"],
        ),
        (RuleId::GuidelineUnknown, of(&["gone"]), &["gone: gone"]),
        (RuleId::GuidelineUnknown, of(&["hr-sunset"]), &[]),
    ]
}

/// Restrictions and their safeguards.
fn restrictions() -> Vec<Row> {
    let menu = menu();
    let of = |ids: &[&str]| draft_of(&menu, ids.iter().copied());
    let guard = |gist: &str| judged("guard", Element::HumanRightsSafeguards, Stance::Protects, gist);
    let whole = "Set by law, only for public order, and necessary. Notice is given, an appeal lies to a court. Expires.";
    let mut rows: Vec<Row> = vec![
        (RuleId::RestrictionWithoutTest, of(&["mo-filters"]), &["hr-three-part-test: mo-filters"]),
        (RuleId::RestrictionWithoutTest, of(&["mo-filters", "hr-three-part-test"]), &[]),
        (RuleId::RestrictionWithoutTest, of(&["mo-reactive"]), &[]),
        (RuleId::RestrictionWithoutNotice, of(&["mo-filters"]), &["hr-notice-of-action: mo-filters"]),
        (
            RuleId::RestrictionWithoutNotice,
            of(&["mo-filters", "au-no-personal-use", "hr-notice-of-action"]),
            &["hr-staff-notice: au-no-personal-use"],
        ),
        (RuleId::RestrictionWithoutAppeal, of(&["mo-filters"]), &["hr-appeal: mo-filters"]),
        (RuleId::RestrictionWithoutEnd, of(&["mo-filters"]), &[]),
        (
            RuleId::RestrictionWithoutEnd,
            of(&["mo-comments-off", "mo-limited-blocking"]),
            &["hr-sunset: mo-comments-off mo-limited-blocking"],
        ),
        (
            RuleId::RestrictionWithoutOther,
            of(&["ec-personal-permission"]),
            &["hr-protected-disclosure: ec-personal-permission"],
        ),
        (RuleId::RestrictionWithoutOther, of(&["mo-filters"]), &[]),
    ];
    for (rule, guideline) in [
        (RuleId::RestrictionWithoutTest, "hr-three-part-test: limit"),
        (RuleId::RestrictionWithoutNotice, "hr-notice-of-action: limit"),
        (RuleId::RestrictionWithoutAppeal, "hr-appeal: limit"),
        (RuleId::RestrictionWithoutEnd, "hr-sunset: limit"),
    ] {
        let missing: &'static [&'static str] = match guideline {
            "hr-three-part-test: limit" => &["hr-three-part-test: limit"],
            "hr-notice-of-action: limit" => &["hr-notice-of-action: limit"],
            "hr-appeal: limit" => &["hr-appeal: limit"],
            _ => &["hr-sunset: limit"],
        };
        rows.push((rule, instrument(vec![limit("Comments may be removed.")]), missing));
        rows.push((rule, instrument(vec![limit(whole)]), &[]));
        rows.push((rule, instrument(vec![limit("Comments may be removed."), guard(whole)]), &[]));
        // One restriction does not vouch for another.
        let other = Clause { id: "other".into(), ..limit(whole) };
        rows.push((rule, instrument(vec![limit("Comments may be removed."), other]), missing));
        // What does not restrict needs none of it.
        rows.push((rule, instrument(vec![guard("Criticism stays.")]), &[]));
    }
    rows
}

/// Rights and elements.
fn elements() -> Vec<Row> {
    let menu = menu();
    let of = |ids: &[&str]| draft_of(&menu, ids.iter().copied());
    let protects = |element| judged("guard", element, Stance::Protects, "");
    let limit = |element| judged("limit", element, Stance::Restricts, "");
    vec![
        (
            RuleId::RightUnprotected,
            of(&["mo-filters"]),
            &["culture-language: mo-filters", "expression: mo-filters", "non-discrimination: mo-filters"],
        ),
        (RuleId::RightUnprotected, of(&["mo-filters", "hr-viewpoint-neutrality", "ax-languages"]), &[]),
        // It adds risk, and touches what it opens itself: that is no guard.
        (
            RuleId::RightUnprotected,
            of(&["am-leaders-hybrid", "hr-three-part-test"]),
            &["access-to-information: am-leaders-hybrid"],
        ),
        (RuleId::RightUnprotected, instrument(vec![limit(Element::Privacy)]), &["privacy: limit"]),
        (
            RuleId::RightUnprotected,
            instrument(vec![limit(Element::Privacy), protects(Element::Privacy)]),
            &[],
        ),
        (RuleId::ElementClosed, of(&["mo-comments-off"]), &["moderation: mo-comments-off"]),
        (RuleId::ElementClosed, of(&["mo-filters", "mo-closed-list"]), &[]),
        (RuleId::ElementClosed, instrument(vec![limit(Element::Content)]), &["content: limit"]),
        (RuleId::ElementClosed, instrument(vec![limit(Element::Content), protects(Element::Content)]), &[]),
        (RuleId::ElementUnsafe, of(&["mo-open-page"]), &["moderation: mo-open-page"]),
        (RuleId::ElementUnsafe, of(&["mo-open-page", "mo-decision-log"]), &[]),
        (RuleId::BaselineLeftOut, of(&["ip-ask-and-credit"]), EVERYWHERE_BUT_ONE),
        (RuleId::BaselineLeftOut, instrument(Vec::new()), &[]),
    ]
}

/// Every element that has a baseline guideline outside choices, less the one that is whole.
const EVERYWHERE_BUT_ONE: &[&str] = &[
    "human-rights-safeguards: ",
    "account-management: ",
    "acceptable-use: ",
    "employee-conduct: ",
    "content: ",
    "security: ",
    "legal-issues: ",
    "citizen-conduct: ",
    "records-retention: ",
    "privacy: ",
    "accessibility: ",
    "transparency: ",
    "moderation: ",
    "crisis-communication: ",
    "misinformation: ",
    "evaluation: ",
    "capacity-building: ",
    "public-education: ",
    "participation: ",
    "procurement-and-platform-choice: ",
];

/// The text itself.
fn text() -> Vec<Row> {
    let heavy = "Notwithstanding administrative considerations, responsible communication departments \
                 systematically coordinate interdepartmental publication procedures, including comprehensive \
                 documentation requirements, throughout organisational restructuring, unless authorised representatives determine otherwise.";
    let filled = |name: &str, value: &str| {
        let mut policy = draft(vec![written("a", "{{agency}} answers."), written("b", "Ask {{agency}}.")]);
        policy.filled.insert(name.to_owned(), value.to_owned());
        policy
    };
    let thai = "เจ้าหน้าที่หน่วยงานของรัฐต้องปฏิบัติตามระเบียบว่าด้วยการใช้สื่อสังคมออนไลน์ของหน่วยงานราชการและต้องรายงานผลการดำเนินงานต่อผู้บังคับบัญชาทุกเดือนตามแบบที่กำหนด";
    vec![
        (RuleId::BlankOpen, filled("website", "x"), &["agency: a b"]),
        (RuleId::BlankOpen, filled("agency", "  "), &["agency: a b"]),
        (RuleId::BlankOpen, filled("agency", "The ministry"), &[]),
        (
            RuleId::ReferenceBroken,
            draft(vec![written("a", "See {{ref:b}} and {{ref:c}}."), written("b", "{{ref:c}}")]),
            &["c: a b"],
        ),
        (RuleId::ReferenceBroken, draft(vec![written("a", "See {{ref:a}}.")]), &[]),
        (RuleId::HardToRead, draft(vec![written("a", heavy)]), &["a: a"]),
        (RuleId::HardToRead, draft(vec![written("a", "We answer. We listen. We say when we cannot.")]), &[]),
        (RuleId::HardToRead, in_lang(Lang::Th, draft(vec![written("a", thai)])), &["a: a"]),
        (RuleId::HardToRead, Policy { lang: None, ..draft(vec![written("a", heavy)]) }, &[]),
    ]
}

/// Terms.
fn terms() -> Vec<Row> {
    let menu = menu();
    let one = |words: &str| draft(vec![written("a", words)]);
    let two = |a: &str, b: &str| draft(vec![written("a", a), written("b", b)]);
    let headed = Clause { heading: "Official account".to_owned(), ..written("b", "One of the office.") };
    vec![
        (RuleId::TermUndefined, one("Post on official accounts."), &["official account: a"]),
        (RuleId::TermUndefined, one("Post on unofficial accountants."), &[]),
        (RuleId::TermUndefined, two("Post on official accounts.", "“Official account” means one."), &[]),
        (RuleId::TermUndefined, two("Post on official accounts.", "Official account: one we list."), &[]),
        (RuleId::TermUndefined, with(one("Post on official accounts."), headed), &[]),
        (RuleId::TermUndefined, one("Only the closed list counts."), &["closed list: a"]),
        (
            RuleId::TermUndefined,
            with(one("Only the closed list counts."), adapted(&menu, "mo-closed-list")),
            &[],
        ),
        (RuleId::TermUndefined, two("Ask the “open desk”.", "The open desk answers."), &["open desk: a b"]),
        (RuleId::TermUndefined, one("Ask the “open desk”."), &[]),
        (RuleId::TermUndefined, one("Say “We answer. We listen.”"), &[]),
        (
            RuleId::TermUndefined,
            two("Ask the Open Desk first.", "The clerk of the Open Desk answers."),
            &["open desk: a b"],
        ),
        (RuleId::TermUndefined, two("Open Desk.", "Open Desk."), &[]),
        (
            RuleId::TermUndefined,
            in_lang(Lang::Th, two("ใช้ “บัญชีทางการ” เท่านั้น", "บัญชีทางการต้องเปิดเผย")),
            &["บัญชีทางการ: a b"],
        ),
        (
            RuleId::TermUndefined,
            in_lang(Lang::Th, two("“บัญชีทางการ” หมายความว่า บัญชีของหน่วยงาน", "บัญชีทางการต้องเปิดเผย")),
            &[],
        ),
        (
            RuleId::TermUndefined,
            in_lang(Lang::Zh, two("只用「官方账号」。", "官方账号须公开。")),
            &["官方账号: a b"],
        ),
        (
            RuleId::TermUndefined,
            in_lang(Lang::Zh, two("「官方账号」是指机关的账号。", "官方账号须公开。")),
            &[],
        ),
        (
            RuleId::TermUndefined,
            in_lang(Lang::Km, two("«គណនីផ្លូវការ» មានន័យថា គណនីរបស់ក្រសួង។", "គណនីផ្លូវការត្រូវបើកចំហ។")),
            &[],
        ),
    ]
}

#[test]
fn every_row_of_the_table_holds() {
    let (menu, rules) = (menu(), rules());
    let mut fired = BTreeSet::new();
    let mut rested = BTreeSet::new();
    let mut wrong = Vec::new();
    for (n, (rule, policy, expected)) in
        [fit(), restrictions(), elements(), text(), terms()].into_iter().flatten().enumerate()
    {
        let report = check(&menu, &rules, &policy);
        let got = found(&report, rule);
        if got != expected {
            let ids: Vec<_> = policy.clauses.iter().map(|c| c.id.as_str()).collect();
            wrong.push(format!("row {n}, {rule}, {ids:?}: expected {expected:?}, found {got:?}"));
        }
        if expected.is_empty() {
            rested.insert(rule)
        } else {
            fired.insert(rule)
        };
        every_mend_helps(&menu, &rules, &policy, |by| by == rule);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // The two that speak of what is not there have tests of their own below.
    let tabled = |rule: &&RuleId| !matches!(rule, RuleId::ElementSilent | RuleId::ChoiceOpen);
    for rule in RuleId::ALL.iter().filter(tabled) {
        assert!(fired.contains(rule) && rested.contains(rule), "{rule} lacks a row");
    }
}

#[test]
fn an_empty_policy_is_silent_about_everything_and_answers_nothing() {
    let (menu, rules) = (menu(), rules());
    let report = check(&menu, &rules, &draft(Vec::new()));
    assert_eq!(found(&report, RuleId::ElementSilent).len(), 22);
    assert_eq!(found(&report, RuleId::ChoiceOpen).len(), 15);
    let mended = draft_of(&menu, ["mo-reactive", "mo-no-blocking"]);
    let report = check(&menu, &rules, &mended);
    assert_eq!(found(&report, RuleId::ElementSilent).len(), 21);
    assert_eq!(found(&report, RuleId::ChoiceOpen).len(), 13);
    assert!(found(&check(&menu, &rules, &instrument(Vec::new())), RuleId::ChoiceOpen).is_empty());
    every_mend_helps(&menu, &rules, &draft(Vec::new()), |_| true);
}

#[test]
fn a_missing_requirement_is_mended_with_all_that_it_rests_on() {
    let (menu, rules) = (menu(), rules());
    let report = check(&menu, &rules, &draft_of(&menu, ["hr-appeal"]));
    let finding = report.findings.iter().find(|f| f.rule == RuleId::RequirementMissing).unwrap();
    let guidelines = ["hr-three-part-test", "hr-notice-of-action"].map(Into::into).to_vec();
    assert_eq!(finding.mends[0], Mend::AddGuidelines { guidelines });
    assert!(!finding.mends[0].needs_words());
}

#[test]
fn a_requirement_that_another_answer_excludes_is_chosen_in_its_place() {
    let (menu, rules) = (menu(), rules());
    let policy = draft_of(&menu, ["am-leaders-hybrid", "rr-retention-schedule", "mo-limited-blocking"]);
    let report = check(&menu, &rules, &policy);
    let finding = report.findings.iter().find(|f| f.subject() == "mo-no-blocking").unwrap();
    let Mend::ChooseOption { choice, option, add, remove } = &finding.mends[0] else {
        panic!("{:?}", finding.mends);
    };
    assert_eq!((choice.as_str(), option.as_str()), ("blocking", "mo-no-blocking"));
    assert_eq!(remove, &["mo-limited-blocking".into()]);
    // With it comes what it rests on.
    assert!(add.contains(option) && add.contains(&"mo-decision-log".into()), "{add:?}");
}

#[test]
fn a_provision_that_tells_of_one_step_of_the_test_lacks_the_other_two() {
    let (menu, rules) = (menu(), rules());
    let report = check(&menu, &rules, &instrument(vec![limit("Removal is set by law.")]));
    let finding = report.findings.iter().find(|f| f.rule == RuleId::RestrictionWithoutTest).unwrap();
    let lacking = vec![Safeguard::LegitimateAim, Safeguard::NecessityAndProportionality];
    let facts =
        Facts::Restriction { safeguards: lacking, guideline: "hr-three-part-test".into(), by_words: true };
    assert_eq!(finding.facts, facts);
}

#[test]
fn staff_are_offered_the_safeguards_of_staff() {
    let (menu, rules) = (menu(), rules());
    let clause = judged("limit", Element::EmployeeConduct, Stance::Restricts, "Staff do not post.");
    let report = check(&menu, &rules, &instrument(vec![clause]));
    assert_eq!(found(&report, RuleId::RestrictionWithoutAppeal), ["hr-staff-appeal: limit"]);
}

#[test]
fn scores_tell_the_clauses_behind_them() {
    let (menu, rules) = (menu(), rules());
    let policy = with(
        draft_of(&menu, ["mo-comments-off", "mo-closed-list"]),
        about(Element::Privacy, written("free", "Words.")),
    );
    let scores = check(&menu, &rules, &policy).scores;
    let of = |element| scores.elements.iter().find(|s| s.element == element).unwrap();
    let moderation = of(Element::Moderation);
    assert_eq!(moderation.openness.of, [("mo-comments-off".into(), -2), ("mo-closed-list".into(), 1)]);
    assert_eq!((moderation.openness.mean(), moderation.openness.range()), (Some(-50), Some((-2, 1))));
    assert_eq!(moderation.safety.sum(), 2);
    assert_eq!((of(Element::Privacy).clauses, of(Element::Privacy).openness.mean()), (1, None));
    assert_eq!(scores.elements.len(), 22);
    assert_eq!(scores.unjudged, ["free".into()]);
}

#[test]
fn a_provision_about_two_elements_counts_once_in_all() {
    let (menu, rules) = (menu(), rules());
    let clause = Clause { elements: vec![Element::Content, Element::Privacy], ..limit("") };
    let scores = check(&menu, &rules, &instrument(vec![clause])).scores;
    assert_eq!(scores.openness.of.len(), 1);
    assert_eq!(scores.elements.iter().filter(|s| s.openness.mean() == Some(-100)).count(), 2);
    assert!(scores.safety.of.is_empty(), "a stance does not tell of safety");
}

#[test]
fn an_acceptance_holds_for_the_clauses_it_was_given_for() {
    let (menu, rules) = (menu(), rules());
    let of = |ids: &[&str]| check(&menu, &rules, &draft_of(&menu, ids.iter().copied()));
    let end = |ids: &[&str]| {
        of(ids).findings.into_iter().find(|f| f.rule == RuleId::RestrictionWithoutEnd).unwrap()
    };
    let accepted = Acceptance::of(&end(&["mo-comments-off", "mo-limited-blocking"]));
    assert!(accepted.covers(&end(&["mo-limited-blocking"])));
    assert!(!accepted.covers(&end(&["mo-comments-off", "pp-restrict-risky-app"])));
}

#[test]
fn what_may_not_be_accepted_blocks_all_the_same() {
    let (menu, rules) = (menu(), rules());
    let report = check(&menu, &rules, &draft_of(&menu, ["mo-comments-off", "co-election-period"]));
    let all: Vec<Acceptance> = report.findings.iter().map(Acceptance::of).collect();
    let open: Vec<RuleId> = report.blocking(&rules, &all).iter().map(|f| f.rule).collect();
    assert_eq!(
        open,
        [RuleId::RestrictionWithoutTest, RuleId::RestrictionWithoutNotice, RuleId::RestrictionWithoutAppeal]
    );
    assert!(report.blocking(&rules, &[]).iter().any(|f| f.rule == RuleId::Conflict));
}

#[test]
fn what_was_not_checked_is_said() {
    let (menu, rules) = (menu(), rules());
    let of = |lang, clauses| check(&menu, &rules, &Policy { lang, ..draft(clauses) }).not_checked;
    assert!(of(Some(Lang::En), vec![adapted(&menu, "hr-sunset")]).is_empty());
    assert_eq!(of(Some(Lang::Id), Vec::new()), [NotChecked::ListedTerms]);
    assert_eq!(of(Some(Lang::Km), Vec::new()), [NotChecked::ListedTerms, NotChecked::TermsByCapitals]);
    assert_eq!(
        of(None, vec![limit(""), written("a", "")]),
        [
            NotChecked::LanguageUnknown,
            NotChecked::TermsByCapitals,
            NotChecked::UnjudgedClauses,
            NotChecked::SafeguardsInWords
        ]
    );
}

#[test]
fn a_rule_that_is_switched_off_finds_nothing() {
    let menu = menu();
    let mut file: serde_json::Value =
        serde_json::from_str(&crate::world::content("balance/rules.json")).unwrap();
    for rule in file["rules"].as_array_mut().unwrap() {
        rule["on"] = (rule["id"] == "blank-open").into();
    }
    let rules = balai_balance::Rules::read(&file.to_string()).unwrap();
    let report = check(&menu, &rules, &with(draft_of(&menu, ["mo-filters"]), written("a", "{{agency}}")));
    assert_eq!(report.findings.iter().map(|f| f.rule).collect::<Vec<_>>(), [RuleId::BlankOpen]);
}

#[test]
fn a_term_and_a_right_are_told_as_facts() {
    let (menu, rules) = (menu(), rules());
    let report =
        check(&menu, &rules, &with(draft_of(&menu, ["mo-filters"]), written("a", "A personal account.")));
    let facts: Vec<&Facts> = report.findings.iter().map(|f| &f.facts).collect();
    assert!(facts.contains(&&Facts::Term { term: "personal account".to_owned(), how: How::Listed }));
    assert!(facts.contains(&&Facts::Unprotected { right: Right::Expression }));
    let unlinked = Clause { origin: Origin::Written, ..adapted(&menu, "mo-filters") };
    assert!(found(&check(&menu, &rules, &draft(vec![unlinked])), RuleId::RightUnprotected).is_empty());
}
