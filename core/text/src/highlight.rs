//! Showing a reader where in a text the words she looked for stand.

use crate::fold::fold;
use crate::words::{is_unspaced, words};

/// A piece of a text; pieces put together are the text again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words themselves.
    pub text: String,
    /// Whether the reader looked for them.
    pub found: bool,
}

/// Cuts a text into pieces, marking whole words for which `sought` is true (it is given the
/// folded word) and, in scripts without spaces, every word that overlaps one of the `phrases`
/// (folded runs of the query). Never marks half a word.
pub fn highlight(text: &str, sought: impl Fn(&str) -> bool, phrases: &[String]) -> Vec<Piece> {
    let all = words(text);
    let spans = phrase_spans(text, phrases);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut done = 0;
    for word in &all {
        let hit =
            sought(&word.folded) || spans.iter().any(|(start, end)| *start < word.end && word.start < *end);
        if !hit {
            continue;
        }
        push(&mut pieces, &text[done..word.start], false);
        push(&mut pieces, &text[word.start..word.end], true);
        done = word.end;
    }
    push(&mut pieces, &text[done..], false);
    pieces
}

fn push(pieces: &mut Vec<Piece>, text: &str, found: bool) {
    if text.is_empty() {
        return;
    }
    match pieces.last_mut() {
        // Two found words that touch, as in Thai, are one mark.
        Some(last) if last.found == found => last.text.push_str(text),
        _ => pieces.push(Piece { text: text.to_owned(), found }),
    }
}

/// Byte spans of the text in which a phrase of a script without spaces stands.
fn phrase_spans(text: &str, phrases: &[String]) -> Vec<(usize, usize)> {
    if phrases.is_empty() || !text.contains(is_unspaced) {
        return Vec::new();
    }
    // Fold letter by letter, remembering where each folded byte came from.
    let mut folded = String::with_capacity(text.len());
    let mut from = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let one = fold(c.encode_utf8(&mut [0; 4]));
        from.extend(std::iter::repeat_n(at, one.len()));
        folded.push_str(&one);
    }
    from.push(text.len());
    phrases
        .iter()
        .filter(|phrase| phrase.contains(is_unspaced))
        .flat_map(|phrase| folded.match_indices(phrase.as_str()))
        .map(|(at, hit)| (from[at], from[at + hit.len()]))
        .collect()
}

/// The part of a text that shows the found words best, in at most `limit` characters, cut between
/// words and marked with … where something was left out.
pub fn excerpt(pieces: Vec<Piece>, limit: usize) -> Vec<Piece> {
    let total: usize = pieces.iter().map(|p| p.text.chars().count()).sum();
    if total <= limit {
        return pieces;
    }
    let before: usize = pieces.iter().take_while(|p| !p.found).map(|p| p.text.chars().count()).sum();
    let skip = if before + limit / 3 <= limit || before == total { 0 } else { before - limit / 3 };
    let mut out = Vec::new();
    let (mut passed, mut kept) = (0usize, 0usize);
    for piece in pieces {
        let length = piece.text.chars().count();
        let drop_front = skip.saturating_sub(passed).min(length);
        passed += length;
        if drop_front == length || kept >= limit {
            continue;
        }
        let take = (length - drop_front).min(limit - kept);
        let text: String = piece.text.chars().skip(drop_front).take(take).collect();
        let text = if piece.found {
            text
        } else {
            to_word_borders(&text, drop_front > 0, take < length - drop_front)
        };
        kept += take;
        out.push(Piece { text, found: piece.found });
    }
    if skip > 0
        && let Some(first) = out.first_mut()
    {
        first.text.insert(0, '…');
    }
    if skip + kept < total
        && let Some(last) = out.last_mut()
    {
        last.text.push('…');
    }
    out
}

/// Drops a cut word at the front or back of a piece.
fn to_word_borders(text: &str, cut_front: bool, cut_back: bool) -> String {
    let all = words(text);
    let start = if cut_front && all.len() > 2 { all[1].start } else { 0 };
    let end = if cut_back && all.len() > 2 { all[all.len() - 2].end } else { text.len() };
    text[start.min(end)..end].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, word: &str) -> Vec<String> {
        let word = fold(word);
        highlight(text, |w| w == word, std::slice::from_ref(&word))
            .into_iter()
            .filter(|p| p.found)
            .map(|p| p.text)
            .collect()
    }

    #[test]
    fn whole_words_are_marked_and_nothing_is_lost() {
        assert_eq!(found("Police may not police the policy.", "police"), ["Police", "police"]);
        assert_eq!(found("ทุกคนมีสิทธิในเสรีภาพ", "สิทธิ"), ["สิทธิ"]);
        assert_eq!(found("Quyền tự do ngôn luận", "ngon"), ["ngôn"]);
        assert!(found("policy", "pol").is_empty());
    }

    #[test]
    fn an_excerpt_shows_the_found_word_and_says_what_it_left_out() {
        let text = format!("{}needle{}", "hay stack ".repeat(60), " hay stack".repeat(60));
        let pieces = excerpt(highlight(&text, |w| w == "needle", &[]), 120);
        let shown: String = pieces.iter().map(|p| p.text.as_str()).collect();
        assert!(shown.starts_with('…') && shown.ends_with('…') && shown.contains("needle"), "{shown}");
        assert!(shown.chars().count() <= 122);
        assert!(!shown.contains("…tack"), "{shown}");
    }

    proptest::proptest! {
        #[test]
        fn pieces_put_together_are_the_text(text in "[\\PC\u{200B}]{0,60}", word in "\\PC{1,4}") {
            let folded = fold(&word);
            let pieces = highlight(&text, |w| w.contains(&folded), std::slice::from_ref(&folded));
            let again: String = pieces.iter().map(|p| p.text.as_str()).collect();
            proptest::prop_assert_eq!(again, text);
        }
    }
}
