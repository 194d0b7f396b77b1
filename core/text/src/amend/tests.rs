//! What consolidating a text promises.

use super::*;

fn text() -> Vec<Standing> {
    vec![
        Standing::new("sec_1", "1", "Accounts are listed."),
        Standing::new("sec_2", "2", "Comments are open."),
        Standing::new("sec_3", "3", "Posts are kept for three years."),
    ]
}

fn to(target: &str, instruction: Instruction) -> Amendment {
    Amendment { instruction, target: target.to_owned(), source: "Decision 7".to_owned() }
}

fn insert(place: Place, eid: &str) -> Instruction {
    let number = eid.trim_start_matches("sec_").to_owned();
    Instruction::Insert { place, eid: eid.to_owned(), number, words: format!("New {eid}.") }
}

fn renumber(eid: &str) -> Instruction {
    Instruction::Renumber { eid: eid.to_owned(), number: eid.trim_start_matches("sec_").to_owned() }
}

fn eids(text: &Consolidated) -> Vec<&str> {
    text.provisions.iter().map(|p| p.eid.as_str()).collect()
}

#[test]
fn each_instruction_does_what_it_says() {
    let amendments = [
        to("sec_2", insert(Place::After, "sec_2A")),
        to("sec_1", insert(Place::Before, "sec_0")),
        to("sec_2", Instruction::Replace { words: "Comments stay open.".to_owned() }),
        to("sec_1", Instruction::Repeal),
        to("sec_3", renumber("sec_4")),
        to("sec_4", Instruction::Replace { words: "Posts are kept for five years.".to_owned() }),
    ];
    let now = consolidate(&text(), &amendments).unwrap();
    assert_eq!(eids(&now), ["sec_0", "sec_2", "sec_2A", "sec_4"]);
    assert_eq!(now.provisions[1].words, "Comments stay open.");
    assert_eq!(now.provisions[1].amended_by, [2]);
    assert_eq!(now.provisions[2].amended_by, [0]);
    assert_eq!((now.provisions[3].number.as_str(), &now.provisions[3].amended_by), ("4", &vec![4, 5]));
    assert_eq!(now.repealed[0].provision.words, "Accounts are listed.");
    assert_eq!(now.repealed[0].by, 3);
}

#[test]
fn an_amendment_without_its_target_is_refused_and_nothing_is_done() {
    let amendments = [
        to("sec_9", Instruction::Repeal),
        to("sec_1", Instruction::Repeal),
        to("sec_1", Instruction::Replace { words: "x".to_owned() }),
        to("sec_2", renumber("sec_8")),
        to("sec_2", Instruction::Repeal),
    ];
    let refused = consolidate(&text(), &amendments).unwrap_err();
    let gone = |at, target: &str, by| AmendmentRefused::TargetGone { at, target: target.to_owned(), by };
    assert_eq!(
        refused,
        [
            AmendmentRefused::NoTarget { at: 0, target: "sec_9".to_owned() },
            gone(2, "sec_1", 1),
            gone(4, "sec_2", 3)
        ]
    );
}

#[test]
fn a_name_is_never_used_twice() {
    let taken = |at, eid: &str| AmendmentRefused::NameTaken { at, eid: eid.to_owned() };
    let amendments = [
        to("sec_1", insert(Place::After, "sec_2")),
        to("sec_3", Instruction::Repeal),
        to("sec_1", insert(Place::After, "sec_3")),
        to("sec_1", renumber("sec_2")),
    ];
    let refused = consolidate(&text(), &amendments).unwrap_err();
    assert_eq!(refused, [taken(0, "sec_2"), taken(2, "sec_3"), taken(3, "sec_2")]);
}

#[test]
fn a_number_can_change_while_the_name_stays() {
    let number = Instruction::Renumber { eid: "sec_2".to_owned(), number: "2 bis".to_owned() };
    let now = consolidate(&text(), &[to("sec_2", number)]).unwrap();
    assert_eq!(now.provisions[1].number, "2 bis");
}

#[test]
fn an_empty_text_takes_a_first_provision_without_target() {
    let now = consolidate(&[], &[to("", insert(Place::After, "sec_1"))]).unwrap();
    assert_eq!(eids(&now), ["sec_1"]);
    assert!(consolidate(&text(), &[to("", insert(Place::After, "sec_7"))]).is_err());
}

proptest::proptest! {
    #[test]
    fn whatever_is_told_names_stay_unique_and_nothing_vanishes(
        steps in proptest::collection::vec((0u8..4, 0u8..6, 0u8..9), 0..12),
    ) {
        let mut done = Vec::new();
        for (what, target, new) in steps {
            let new = format!("sec_{new}");
            let instruction = match what {
                0 => insert(Place::Before, &new),
                1 => Instruction::Replace { words: new },
                2 => Instruction::Repeal,
                _ => renumber(&new),
            };
            done.push(to(&format!("sec_{target}"), instruction));
            let Ok(now) = consolidate(&text(), &done) else {
                done.pop();
                continue;
            };
            let mut names = eids(&now);
            names.sort_unstable();
            names.dedup();
            proptest::prop_assert_eq!(names.len(), now.provisions.len());
            let inserted = done.iter().filter(|a| matches!(a.instruction, Instruction::Insert { .. })).count();
            proptest::prop_assert_eq!(now.provisions.len() + now.repealed.len(), 3 + inserted);
        }
    }
}

#[test]
fn a_provision_is_moved_and_its_name_stays() {
    let to_the_end = Instruction::Move { place: Place::After, beside: "sec_3".to_owned() };
    let now = consolidate(&text(), &[to("sec_1", to_the_end)]).unwrap();
    assert_eq!(eids(&now), ["sec_2", "sec_3", "sec_1"]);
    let beside_itself = Instruction::Move { place: Place::Before, beside: "sec_1".to_owned() };
    assert_eq!(
        eids(&consolidate(&text(), &[to("sec_1", beside_itself)]).unwrap()),
        ["sec_1", "sec_2", "sec_3"]
    );
    let beside_nothing = Instruction::Move { place: Place::Before, beside: "sec_9".to_owned() };
    assert!(consolidate(&text(), &[to("sec_1", beside_nothing)]).is_err());
}

#[test]
fn few_amendments_are_found_for_a_small_change() {
    let mut new = text();
    new.rotate_left(1);
    new[0].words = "Comments are closed.".to_owned();
    let found = amendments_between(&text(), &new, "Decision 7");
    let replaced = Instruction::Replace { words: "Comments are closed.".to_owned() };
    let moved = Instruction::Move { place: Place::After, beside: "sec_3".to_owned() };
    assert_eq!(found, [to("sec_1", moved), to("sec_2", replaced)]);
}

/// A text whose provisions have names of `names` in this order, and words that follow `words`.
fn some_text(names: &[u8], words: u8) -> Vec<Standing> {
    let mut seen = std::collections::BTreeSet::new();
    let fresh = names.iter().filter(|name| seen.insert(**name)).enumerate();
    fresh
        .map(|(at, name)| {
            let say = format!("Words {}.", name % 3 + if name % 2 == 0 { words } else { 0 });
            Standing::new(&format!("sec_{name}"), &(at + 1).to_string(), &say)
        })
        .collect()
}

proptest::proptest! {
    #[test]
    fn the_amendments_found_between_two_texts_make_the_one_of_the_other(
        old in proptest::collection::vec(0u8..12, 0..10),
        new in proptest::collection::vec(0u8..16, 0..10),
        words in 0u8..3,
    ) {
        let (old, new) = (some_text(&old, 0), some_text(&new, words));
        let found = amendments_between(&old, &new, "Decision 7");
        let now = consolidate(&old, &found).unwrap();
        let told = |text: &[Standing]| -> Vec<(String, String, String)> {
            text.iter().map(|p| (p.eid.clone(), p.number.clone(), p.words.clone())).collect()
        };
        proptest::prop_assert_eq!(told(&now.provisions), told(&new));
        proptest::prop_assert!(old != new || found.is_empty());
    }
}
