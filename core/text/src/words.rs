//! Words and letters, by Unicode segmentation (UAX 29) with the models of ICU4X for scripts
//! that put no space between words.

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{GraphemeClusterSegmenter, WordSegmenter};

use crate::fold::{fold, is_invisible};

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// First byte in the text it was found in.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// The word folded for search.
    pub folded: String,
}

/// Whether a script writes words without spaces between them (Thai, Lao, Burmese, Khmer, Han,
/// Kana). Such a run of text is also searched by pairs of letters.
pub fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{19E0}'..='\u{19FF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}'
        | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// The words of a text in order; spaces and punctuation are left out. Offsets are those of the
/// text as given, also when it has invisible characters, which are part of the word around them.
///
/// The same model (dictionaries for Chinese, LSTM for the rest) serves index and query: mixing
/// models in one index would make words unfindable.
pub fn words(text: &str) -> Vec<Word> {
    let Some(first_invisible) = text.find(is_invisible) else {
        return words_of_visible(text);
    };
    // Segment without the invisible, then map every offset back to the text as given.
    let mut visible = String::with_capacity(text.len());
    let mut back = Vec::with_capacity(text.len());
    visible.push_str(&text[..first_invisible]);
    back.extend(0..first_invisible);
    for (at, c) in text[first_invisible..].char_indices() {
        if !is_invisible(c) {
            back.extend((0..c.len_utf8()).map(|i| first_invisible + at + i));
            visible.push(c);
        }
    }
    back.push(text.len());
    words_of_visible(&visible)
        .into_iter()
        .map(|word| {
            let last = visible[..word.end].chars().next_back().map_or(1, char::len_utf8);
            let end = back[word.end - last] + last;
            Word { start: back[word.start], end, folded: word.folded }
        })
        .collect()
}

fn words_of_visible(text: &str) -> Vec<Word> {
    if text.is_ascii() {
        return ascii_words(text);
    }
    let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    let mut found = Vec::new();
    let mut start = 0;
    for (end, kind) in segmenter.segment_str(text).iter_with_word_type() {
        if kind.is_word_like() {
            let folded = fold(&text[start..end]);
            if !folded.trim().is_empty() {
                found.push(Word { start, end, folded });
            }
        }
        start = end;
    }
    found
}

/// The quick way for plain English: letters and digits, with an apostrophe or point inside.
fn ascii_words(text: &str) -> Vec<Word> {
    let segmenter = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let mut found = Vec::new();
    let mut start = 0;
    for (end, kind) in segmenter.segment_str(text).iter_with_word_type() {
        if kind.is_word_like() {
            found.push(Word { start, end, folded: text[start..end].to_ascii_lowercase() });
        }
        start = end;
    }
    found
}

/// How many letters a reader sees: extended grapheme clusters, invisible characters not counted.
pub fn graphemes(text: &str) -> usize {
    let visible = crate::strip_invisible(text);
    GraphemeClusterSegmenter::new().segment_str(&visible).count().saturating_sub(1)
}

/// Overlapping pairs of letters of every run in a script without spaces, folded. A single letter
/// stands for itself. This finds what word segmentation splits one way in a sentence and another
/// way in a query.
pub fn pairs(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut found = Vec::new();
    let mut run = String::new();
    for c in folded.chars().chain(std::iter::once(' ')) {
        if is_unspaced(c) {
            run.push(c);
        } else if !run.is_empty() {
            pairs_of_run(&run, &mut found);
            run.clear();
        }
    }
    found
}

fn pairs_of_run(run: &str, found: &mut Vec<String>) {
    let edges: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(run).collect();
    if edges.len() == 2 {
        found.push(run.to_owned());
    }
    for window in edges.windows(3) {
        found.push(run[window[0]..window[2]].to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|w| w.folded).collect()
    }

    #[test]
    fn words_are_found_in_scripts_without_spaces() {
        assert!(folded("ทุกคนมีสิทธิในเสรีภาพ").contains(&"สิทธิ".to_owned()));
        assert!(folded("国务院办公厅关于推进政务新媒体").len() > 3);
        assert!(folded("មនុស្សទាំងអស់មានសិទ្ធិ").contains(&"សិទ្ធិ".to_owned()));
        assert!(folded("ທຸກຄົນມີສິດ").contains(&"ສິດ".to_owned()));
        assert!(folded("ပြည်သူများအတွက်").len() > 1);
        assert_eq!(folded("Law No. 11/2008 on ITE"), ["law", "no", "11", "2008", "on", "ite"]);
    }

    #[test]
    fn offsets_are_those_of_the_text_as_given() {
        let text = "สิทธิ\u{200B}มนุษยชน and\u{00AD}roid";
        for word in words(text) {
            assert!(!text[word.start..word.end].is_empty());
            assert_eq!(fold(&text[word.start..word.end]), word.folded);
        }
        assert_eq!(folded(text), folded("สิทธิมนุษยชน android"));
    }

    #[test]
    fn letters_are_counted_as_readers_see_them() {
        assert_eq!(graphemes("កម្ពុជា"), graphemes("កម្ពុ\u{200B}ជា"));
        assert_eq!(graphemes("e\u{301}"), 1);
        assert_eq!(graphemes(""), 0);
    }

    #[test]
    fn pairs_cover_only_runs_without_spaces() {
        assert_eq!(pairs("policy 政务新 x"), ["政务", "务新"]);
        assert_eq!(pairs("法"), ["法"]);
        assert!(pairs("policy").is_empty());
    }

    proptest::proptest! {
        #[test]
        fn words_lie_in_order_on_letter_borders(text in "[\\PC\u{200B}\u{00AD}]{0,60}") {
            let mut last = 0;
            for word in words(&text) {
                proptest::prop_assert!(word.start >= last && word.start < word.end);
                proptest::prop_assert!(text.is_char_boundary(word.start) && text.is_char_boundary(word.end));
                last = word.end;
            }
        }
    }
}
