//! The rules as they come with the program, and the menu they are made for.

use std::collections::{BTreeMap, BTreeSet};

use balai_balance::{BadRules, Basis, RuleId, Rules, check};
use balai_model::{Address, EId, InstrumentKind, PartialDate};

use crate::world::{content, draft_of, found, menu, rules, texts};

#[test]
fn every_rule_of_the_data_has_code_and_all_code_a_rule() {
    let file: serde_json::Value = serde_json::from_str(&content("balance/rules.json")).unwrap();
    let ids: BTreeSet<&str> =
        file["rules"].as_array().unwrap().iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    let known: BTreeSet<&str> = RuleId::ALL.iter().map(|rule| rule.slug()).collect();
    assert_eq!(ids, known);
    for (rule, id) in rules().all().iter().zip(RuleId::ALL) {
        assert_eq!(rule.id, *id);
        assert_eq!(RuleId::parse(id.slug()), Some(*id));
        assert!(rule.plain.len() > 40 && rule.looks_for.len() > 40 && rule.title.len() > 10, "{id}");
    }
}

#[test]
fn a_rule_that_is_unknown_missing_twice_or_wrong_is_refused() {
    let mut file: serde_json::Value = serde_json::from_str(&content("balance/rules.json")).unwrap();
    let read = |file: &serde_json::Value| Rules::read(&file.to_string()).map(|_| ()).unwrap_err();
    let first = file["rules"][0].take();
    file["rules"].as_array_mut().unwrap().remove(0);
    assert_eq!(read(&file), [BadRules::Missing(RuleId::RestrictionWithoutTest)]);
    let mut strange = first.clone();
    strange["id"] = "restriction-on-songs".into();
    file["rules"][0] = strange;
    assert!(read(&file).contains(&BadRules::Unknown("restriction-on-songs".to_owned())));
    file["rules"][0] = first.clone();
    file["rules"].as_array_mut().unwrap().push(first.clone());
    assert!(read(&file).contains(&BadRules::Twice(RuleId::RestrictionWithoutTest)));
    let without = |field: &str| {
        let mut file = file.clone();
        file["rules"][0].as_object_mut().unwrap().remove(field);
        read(&file)
    };
    assert!(matches!(without("measures")[0], BadRules::Field { field: "measures", .. }));
    assert!(matches!(without("severity")[0], BadRules::Form(_)));
    file["rules"][0]["sources"] = serde_json::json!([]);
    assert!(matches!(read(&file)[0], BadRules::Field { field: "basis", .. }));
    assert!(matches!(Rules::read("[]").unwrap_err()[0], BadRules::Form(_)));
}

/// The provisions of every instrument of the library, by its address; of twins, those of both.
fn provisions() -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut address_of = BTreeMap::new();
    for file in ["instruments/asean.jsonl", "instruments/world.jsonl"] {
        for line in content(file).lines() {
            let record: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = |field: &str| record[field].as_str().unwrap_or_default();
            let adopted = record["adopted"].as_str().map(|date| PartialDate::parse(date).unwrap());
            let kind = InstrumentKind::parse(text("kind")).unwrap();
            let own = Address::of_instrument(text("jurisdiction"), kind, adopted, text("id")).unwrap();
            let twin = text("same_as").trim_start_matches("ext:");
            let address = address_of.get(twin).cloned().unwrap_or_else(|| own.to_string());
            address_of.insert(text("id").to_owned(), address.clone());
            let refs = record["key_provisions"].as_array().into_iter().flatten();
            all.entry(address)
                .or_default()
                .extend(refs.map(|p| EId::from_reference(p["ref"].as_str().unwrap()).to_string()));
        }
    }
    all
}

#[test]
fn every_source_is_a_provision_of_the_library() {
    let library = provisions();
    let mut seen = 0;
    for rule in rules().all() {
        for source in &rule.sources {
            let known = library.get(source.instrument.as_str());
            let known = known.unwrap_or_else(|| panic!("{}: {} is not there", rule.id, source.instrument));
            assert!(!source.provisions.is_empty(), "{}: which provision?", rule.id);
            for eid in &source.provisions {
                assert!(
                    known.contains(eid.as_str()),
                    "{}: {eid} of {} in {known:?}",
                    rule.id,
                    source.instrument
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 10);
}

#[test]
fn rules_that_rest_on_instruments_name_them() {
    for rule in rules().all() {
        assert_eq!(rule.basis == Basis::Instruments, !rule.sources.is_empty(), "{}", rule.id);
    }
}

#[test]
fn measures_name_only_what_the_menu_has() {
    let (menu, file) = (menu(), content("balance/rules.json"));
    let file: serde_json::Value = serde_json::from_str(&file).unwrap();
    let mut seen = 0;
    let mut known = |id: &serde_json::Value| {
        seen += 1;
        assert!(menu.guideline(id.as_str().unwrap()).is_some(), "{id} is not in the menu");
    };
    for rule in file["rules"].as_array().unwrap() {
        let measures = &rule["measures"];
        measures["given_by"].as_array().into_iter().flatten().for_each(&mut known);
        ["offer", "offer_for_staff"]
            .map(|key| &measures[key])
            .into_iter()
            .filter(|v| v.is_string())
            .for_each(&mut known);
        for listed in measures["listed"]["en"].as_array().into_iter().flatten() {
            listed["explained_by"].as_array().into_iter().flatten().for_each(&mut known);
        }
        for choice in measures["by_account"].as_array().into_iter().flatten() {
            assert!(menu.choices().iter().any(|c| c.id.as_str() == choice.as_str().unwrap()));
        }
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn the_menu_has_137_guidelines_15_choices_and_4_bundles() {
    let menu = menu();
    assert_eq!((menu.guidelines().len(), menu.choices().len(), menu.bundles().len()), (137, 15, 4));
    assert_eq!(menu.guidelines().iter().filter(|g| g.restricts()).count(), 16);
}

#[test]
fn the_bundles_fit_together_and_have_their_safeguards() {
    let (menu, rules) = (menu(), rules());
    for bundle in menu.bundles() {
        let report = check(&menu, &rules, &draft_of(&menu, bundle.guidelines.iter().map(|id| id.as_str())));
        for rule in [
            RuleId::RequirementMissing,
            RuleId::Conflict,
            RuleId::TwoOptions,
            RuleId::GuidelineUnknown,
            RuleId::RestrictionWithoutTest,
            RuleId::RestrictionWithoutNotice,
            RuleId::RestrictionWithoutAppeal,
            RuleId::RestrictionWithoutEnd,
            RuleId::RestrictionWithoutOther,
        ] {
            assert_eq!(found(&report, rule), [""; 0], "{} in {}", rule, bundle.id);
        }
        assert!(report.blocking(&rules, &[]).is_empty(), "{}", bundle.id);
    }
}

const SAFEGUARDS: [RuleId; 5] = [
    RuleId::RestrictionWithoutTest,
    RuleId::RestrictionWithoutNotice,
    RuleId::RestrictionWithoutAppeal,
    RuleId::RestrictionWithoutEnd,
    RuleId::RestrictionWithoutOther,
];

#[test]
fn dropping_a_safeguard_from_a_bundle_yields_exactly_its_finding() {
    let (menu, rules) = (menu(), rules());
    let mut dropped = 0;
    for bundle in menu.bundles() {
        let all: Vec<_> = bundle.guidelines.iter().filter_map(|id| menu.guideline(id.as_str())).collect();
        let safeguards: BTreeSet<&str> =
            all.iter().flat_map(|g| &g.safeguards).map(|id| id.as_str()).collect();
        for safeguard in safeguards {
            let rest: Vec<&str> = all.iter().map(|g| g.id.as_str()).filter(|id| *id != safeguard).collect();
            let report = check(&menu, &rules, &draft_of(&menu, rest));
            let told: Vec<_> = report.findings.iter().filter(|f| SAFEGUARDS.contains(&f.rule)).collect();
            assert_eq!(told.len(), 1, "{safeguard} of {}: {told:?}", bundle.id);
            assert_eq!(told[0].subject(), safeguard);
            let needing: Vec<&str> = all
                .iter()
                .filter(|g| g.safeguards.iter().any(|id| id.as_str() == safeguard))
                .map(|g| g.id.as_str())
                .collect();
            assert_eq!(told[0].clauses.iter().map(|c| c.as_str()).collect::<Vec<_>>(), needing);
            // Whatever else rests on it, and has not been told of above, is one finding more.
            let resting = all.iter().any(|g| {
                g.requires.iter().any(|id| id.as_str() == safeguard) && !needing.contains(&g.id.as_str())
            });
            let others = found(&report, RuleId::RequirementMissing);
            assert_eq!(others.len(), usize::from(resting), "{safeguard}: {others:?}");
            assert!(found(&report, RuleId::Conflict).is_empty());
            dropped += 1;
        }
    }
    assert!(dropped > 8, "{dropped}");
}

#[test]
fn the_texts_of_the_bundles_have_blanks_to_fill_and_fill() {
    let (menu, rules, texts) = (menu(), rules(), texts());
    let ids: Vec<&str> = menu.bundles()[0].guidelines.iter().map(|id| id.as_str()).collect();
    let mut policy = draft_of(&menu, ids);
    for clause in &mut policy.clauses {
        clause.words.clone_from(&texts[clause.id.as_str()]);
    }
    let open = found(&check(&menu, &rules, &policy), RuleId::BlankOpen);
    assert!(open.len() > 20, "{open:?}");
    for line in open {
        let name = line.split(':').next().unwrap();
        policy.filled.insert(name.to_owned(), menu.blank(name).unwrap().example.clone());
    }
    let report = check(&menu, &rules, &policy);
    assert_eq!(found(&report, RuleId::BlankOpen), [""; 0]);
    assert_eq!(found(&report, RuleId::ReferenceBroken), [""; 0]);
    // The menu's own texts are plain.
    assert!(found(&report, RuleId::HardToRead).len() <= 4, "{:?}", found(&report, RuleId::HardToRead));
}
