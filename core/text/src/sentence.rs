//! Where the first sentence of a text ends, for short forms of long texts.

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

/// The first sentence of a text, without space around it. Thai and Lao end no sentence with a mark:
/// there it is the first line.
pub fn first_sentence(text: &str) -> &str {
    let line = text.trim_start().lines().next().unwrap_or_default().trim_end();
    let ends = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let by_rule = ends.segment_str(line).find(|end| *end > 0).unwrap_or(line.len());
    // Marks of Khmer and Burmese that the rules of Unicode do not all count.
    let by_mark = line.char_indices().find(|(_, c)| matches!(c, '។' | '៕' | '။'));
    let by_mark = by_mark.map_or(line.len(), |(at, c)| at + c.len_utf8());
    line[..by_rule.min(by_mark)].trim_end()
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn the_first_sentence_is_found_in_every_script() {
        for (text, first) in [
            ("We answer in 2.5 days. Then we stop.", "We answer in 2.5 days."),
            ("  One line\nand another", "One line"),
            ("យើងឆ្លើយ។ បន្ទាប់មក។", "យើងឆ្លើយ។"),
            ("ကျွန်ုပ်တို့ ဖြေသည်။ ထို့နောက်။", "ကျွန်ုပ်တို့ ဖြေသည်။"),
            ("我们回答。然后停止。", "我们回答。"),
            ("เราตอบ ภายในสองวัน", "เราตอบ ภายในสองวัน"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), first);
        }
    }

    proptest::proptest! {
        #[test]
        fn a_sentence_is_part_of_its_text(text in "[a-z.។\n ក]{0,40}") {
            proptest::prop_assert!(text.contains(first_sentence(&text)));
        }
    }
}
