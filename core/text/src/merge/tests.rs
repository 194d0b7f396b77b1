//! What a three-way merge promises.

use super::*;
use crate::words::words;

/// The merge as text, conflicts as `[mine|theirs]`.
fn written(base: &str, mine: &str, theirs: &str) -> String {
    merge(base, mine, theirs)
        .into_iter()
        .map(|part| match part {
            Merged::Agreed(words) => words,
            Merged::Conflict { mine, theirs, .. } => format!("[{mine}|{theirs}]"),
        })
        .collect()
}

#[test]
fn changes_in_different_places_are_joined() {
    let base = "The agency answers questions within two days and publishes the answers.";
    let mine = "The ministry answers questions within two days and publishes the answers.";
    let theirs = "The agency answers questions within two days and publishes all answers.";
    assert_eq!(
        agreed(&merge(base, mine, theirs)).unwrap(),
        "The ministry answers questions within two days and publishes all answers."
    );
}

#[test]
fn scripts_without_spaces_are_merged_on_words() {
    let base = "กฎหมายคุ้มครองข้อมูลส่วนบุคคล";
    assert_eq!(
        written(base, "ระเบียบคุ้มครองข้อมูลส่วนบุคคล", "กฎหมายคุ้มครองข้อมูลสาธารณะ"),
        "ระเบียบคุ้มครองข้อมูลสาธารณะ"
    );
    assert_eq!(
        written("政务新媒体管理办法", "政府新媒体管理办法", "政务新媒体管理规定"),
        "政府新媒体管理规定"
    );
}

#[test]
fn neighbouring_changes_are_left_to_people() {
    assert_eq!(
        written("answers within 24 hours.", "answers within 48 hours.", "answers within 24 days."),
        "answers within [48 hours|24 days]."
    );
}

#[test]
fn what_one_side_removed_and_the_other_changed_is_a_conflict() {
    let parts = merge(
        "Comments are open. Posts are short.",
        "Posts are short.",
        "Comments stay open. Posts are short.",
    );
    assert!(agreed(&parts).is_none());
    assert!(
        parts.iter().any(|part| matches!(part, Merged::Conflict { theirs, .. } if theirs.contains("stay")))
    );
}

#[test]
fn two_new_texts_are_a_conflict_and_equal_ones_are_not() {
    assert_eq!(written("", "one", "two"), "[one|two]");
    assert_eq!(written("", "one", "one"), "one");
    assert_eq!(written("one", "", "one"), "");
    assert_eq!(merge("", "", ""), []);
}

/// How often a word stands anywhere in the outcome.
fn shown(parts: &[Merged], word: &str) -> usize {
    let count = |text: &str| words(text).iter().filter(|w| w.folded == word).count();
    parts
        .iter()
        .map(|part| match part {
            Merged::Agreed(words) => count(words),
            Merged::Conflict { mine, theirs, .. } => count(mine) + count(theirs),
        })
        .sum()
}

/// Takes out and puts in words as told: the edit at place `i` of `{word}{i}` words.
fn edited(base: &[String], edits: &[u8], who: char) -> (Vec<String>, Vec<String>, Vec<String>) {
    let (mut text, mut added, mut removed) = (Vec::new(), Vec::new(), Vec::new());
    for (at, word) in base.iter().enumerate() {
        let edit = edits.get(at).copied().unwrap_or(9);
        if edit == 1 || edit == 2 {
            let new = format!("{who}{at}");
            text.push(new.clone());
            added.push(new);
        }
        if edit == 0 || edit == 1 {
            removed.push(word.clone());
        } else {
            text.push(word.clone());
        }
    }
    (text, added, removed)
}

proptest::proptest! {
    #[test]
    fn no_word_of_either_side_is_lost(
        length in 0usize..30,
        mine in proptest::collection::vec(0u8..8, 30),
        theirs in proptest::collection::vec(0u8..8, 30),
    ) {
        let base: Vec<String> = (0..length).map(|at| format!("w{at}")).collect();
        let (my_text, my_words, i_removed) = edited(&base, &mine, 'm');
        let (their_text, their_words, they_removed) = edited(&base, &theirs, 't');
        let parts = merge(&base.join(" "), &my_text.join(" "), &their_text.join(" "));
        for word in my_words.iter().chain(&their_words) {
            proptest::prop_assert!(shown(&parts, word) > 0, "{word} is lost: {parts:?}");
        }
        for word in &base {
            if !i_removed.contains(word) && !they_removed.contains(word) {
                proptest::prop_assert!(shown(&parts, word) > 0, "{word} is lost: {parts:?}");
            }
        }
    }

    #[test]
    fn each_side_can_be_had_whole_when_the_other_did_nothing(
        base in "[a-c สิกခ政务., \u{200b}]{0,24}",
        other in "[a-c สิกခ政务., \u{200b}]{0,24}",
    ) {
        proptest::prop_assert_eq!(agreed(&merge(&base, &base, &other)), Some(other.clone()));
        proptest::prop_assert_eq!(agreed(&merge(&base, &other, &base)), Some(other.clone()));
        proptest::prop_assert_eq!(agreed(&merge(&base, &other, &other)), Some(other));
    }

    #[test]
    fn the_two_sides_are_treated_alike(
        base in "[ab ก]{0,12}", mine in "[ab ก]{0,12}", theirs in "[ab ก]{0,12}",
    ) {
        let turned: Vec<Merged> = merge(&base, &theirs, &mine)
            .into_iter()
            .map(|part| match part {
                Merged::Conflict { base, mine, theirs } => Merged::Conflict { base, mine: theirs, theirs: mine },
                agreed @ Merged::Agreed(_) => agreed,
            })
            .collect();
        proptest::prop_assert_eq!(merge(&base, &mine, &theirs), turned);
    }
}
