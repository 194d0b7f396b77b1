//! Two versions of a text, and what is told about them.

use super::*;
use crate::difference::Change;

const ACCOUNTS: &str =
    "The ministry publishes a list of all its official accounts with platform, language and contact.";
const COMMENTS: &str = "Comments appear at once and a moderator reads them within eight working hours.";
const RECORDS: &str = "Posts, comments and moderation decisions are records and are kept for three years.";
const REVIEW: &str =
    "Anyone affected may ask for a review; another person answers within ten days and gives reasons.";

/// Clauses without identity, numbered from 1.
fn numbered<'a>(texts: &[&'a str]) -> Vec<ClauseText<'a>> {
    const NUMBERS: [&str; 8] = ["1", "2", "3", "4", "5", "6", "7", "8"];
    texts.iter().zip(NUMBERS).map(|(text, number)| ClauseText { id: None, number, text }).collect()
}

/// The changes in short: `reworded 2>3 moved renumbered`.
fn told(old: &[&str], new: &[&str]) -> Vec<String> {
    let (old, new) = (numbered(old), numbered(new));
    let places = |at: &[usize]| at.iter().map(|p| (p + 1).to_string()).collect::<Vec<_>>().join("+");
    compare_clauses(&old, &new)
        .into_iter()
        .map(|c| {
            let mut line = format!("{:?} {}>{}", c.fate, places(&c.old), places(&c.new)).to_lowercase();
            line.push_str(if c.moved { " moved" } else { "" });
            line.push_str(if c.renumbered { " renumbered" } else { "" });
            line
        })
        .collect()
}

#[test]
fn what_slid_down_is_renumbered_and_not_moved() {
    assert_eq!(
        told(&[ACCOUNTS, COMMENTS], &[RECORDS, ACCOUNTS, COMMENTS]),
        ["added >1", "same 1>2 renumbered", "same 2>3 renumbered"]
    );
}

#[test]
fn what_changed_places_is_moved() {
    assert_eq!(
        told(&[ACCOUNTS, COMMENTS, RECORDS, REVIEW], &[COMMENTS, RECORDS, REVIEW, ACCOUNTS]),
        ["same 2>1 renumbered", "same 3>2 renumbered", "same 4>3 renumbered", "same 1>4 moved renumbered"]
    );
}

#[test]
fn a_clause_is_known_again_by_its_words() {
    let stricter = "Comments appear at once and a moderator reads them within two working hours.";
    assert_eq!(
        told(&[ACCOUNTS, COMMENTS, RECORDS], &[stricter, ACCOUNTS]),
        ["reworded 2>1 moved renumbered", "removed 3>", "same 1>2 renumbered"]
    );
}

#[test]
fn an_identity_says_more_than_words() {
    let clause = |id, text| ClauseText { id: Some(id), number: "1", text };
    let old = [clause("a", ACCOUNTS), clause("b", COMMENTS)];
    let new = [clause("a", COMMENTS), clause("c", ACCOUNTS)];
    let fates: Vec<_> = compare_clauses(&old, &new).into_iter().map(|c| (c.fate, c.old, c.new)).collect();
    // "b" is gone although its words stand in "a", and "c" is new although "a" once said so.
    assert_eq!(
        fates,
        [
            (Fate::Reworded, vec![0], vec![0]),
            (Fate::Removed, vec![1], vec![]),
            (Fate::Added, vec![], vec![1])
        ]
    );
}

#[test]
fn a_clause_that_was_split_is_seen_and_so_are_those_that_were_merged() {
    let both = format!("{COMMENTS} {RECORDS}");
    assert_eq!(
        told(&[ACCOUNTS, &both, REVIEW], &[ACCOUNTS, COMMENTS, RECORDS, REVIEW]),
        ["same 1>1", "split 2>2+3", "same 3>4 renumbered"]
    );
    assert_eq!(
        told(&[ACCOUNTS, COMMENTS, RECORDS, REVIEW], &[ACCOUNTS, &both, REVIEW]),
        ["same 1>1", "merged 2+3>2", "same 4>3 renumbered"]
    );
}

#[test]
fn a_clause_in_three_parts_is_split_even_if_none_is_like_the_whole() {
    let whole = format!("{ACCOUNTS} {COMMENTS} {RECORDS} {REVIEW}");
    assert_eq!(told(&[&whole], &[ACCOUNTS, COMMENTS, RECORDS, REVIEW]), ["split 1>1+2+3+4"]);
}

#[test]
fn scripts_without_spaces_are_recognised_too() {
    let a = "กระทรวงเผยแพร่รายชื่อบัญชีทางการทั้งหมดพร้อมภาษาและช่องทางติดต่อ";
    let b = "ความคิดเห็นปรากฏทันทีและผู้ดูแลอ่านภายในแปดชั่วโมงทำการ";
    let (c, d) = ("机关公布全部官方账号名单以及联系方式", "评论立即显示，管理员在八小时内阅读");
    let (thai, chinese) = (format!("{a} {b}"), format!("{c}。{d}"));
    assert_eq!(told(&[&thai, &chinese], &[a, b, c, d]), ["split 1>1+2", "split 2>3+4 renumbered"]);
    let b_now = "ความคิดเห็นปรากฏทันทีและผู้ดูแลอ่านภายในสองชั่วโมงทำการ";
    assert_eq!(told(&[b], &[a, b_now]), ["added >1", "reworded 1>2 renumbered"]);
}

#[test]
fn a_second_copy_is_new_and_not_a_part() {
    assert_eq!(told(&[COMMENTS], &[COMMENTS, COMMENTS]), ["same 1>1", "added >2"]);
}

#[test]
fn the_words_of_a_change_can_be_shown() {
    let (old, new) = (numbered(&["Comments are open."]), numbered(&["Comments stay open."]));
    let words = compare_clauses(&old, &new)[0].words(&old, &new);
    assert!(words.iter().any(|part| part.change == Change::Added && part.text == "stay"), "{words:?}");
}

#[test]
fn as_few_as_possible_are_out_of_order() {
    assert_eq!(align::out_of_order(&[1, 2, 9, 3, 4]), [2]);
    assert_eq!(align::out_of_order(&[3, 2, 1]).len(), 2);
    assert!(align::out_of_order(&[]).is_empty());
}

proptest::proptest! {
    #[test]
    fn every_clause_is_in_exactly_one_change(
        old in proptest::collection::vec("[ab ]{0,6}( one two three| four five six| seven eight){0,3}", 0..8),
        new in proptest::collection::vec("[ab ]{0,6}( one two three| four five six| seven eight){0,3}", 0..8),
    ) {
        let old: Vec<&str> = old.iter().map(String::as_str).collect();
        let new: Vec<&str> = new.iter().map(String::as_str).collect();
        let (old, new) = (numbered(&old), numbered(&new));
        let changes = compare_clauses(&old, &new);
        let mut olds: Vec<usize> = changes.iter().flat_map(|c| c.old.clone()).collect();
        let mut news: Vec<usize> = changes.iter().flat_map(|c| c.new.clone()).collect();
        olds.sort_unstable();
        news.sort_unstable();
        proptest::prop_assert_eq!(olds, (0..old.len()).collect::<Vec<_>>());
        proptest::prop_assert_eq!(news, (0..new.len()).collect::<Vec<_>>());
    }
}
