//! How heavy a text is to read, as far as counting words and sentences can tell.
//!
//! Where words are written with spaces and their length says something, the figure is **LIX**
//! (läsbarhetsindex): words per sentence, plus how many of a hundred words have more than six
//! letters (C. H. Björnsson, *Läsbarhet*, Liber, Stockholm 1968). It was made for Swedish and has
//! been used for many languages with Latin letters since.
//!
//! Elsewhere only the length of sentences is told, in words that ICU4X finds. Vietnamese puts a
//! space between syllables, so a long word cannot be seen; in Tamil and other languages that join
//! much into one word, six letters say nothing. Thai and Lao end no sentence with a mark: what
//! stands between two spaces is counted instead, a phrase or a sentence.
//!
//! None of this is understanding. It knows no word, no grammar and no reader; figures of two
//! languages cannot be compared; and a text can be cut into short sentences and stay obscure.

use balai_model::Lang;
use balai_text::words;

/// What was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// LIX.
    Lix,
    /// Words of a sentence, on the average.
    WordsPerSentence,
    /// Words between two spaces, on the average.
    WordsPerPhrase,
}

/// How heavy a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// How that was measured.
    pub measure: Measure,
    /// The figure, rounded.
    pub figure: u32,
    /// The words of the text.
    pub words: usize,
    /// Its sentences, or phrases.
    pub sentences: usize,
}

/// The measure that fits a language.
pub fn measure_of(lang: Lang) -> Measure {
    match lang {
        Lang::En | Lang::Id | Lang::Ms | Lang::Fil | Lang::Pt | Lang::Tet => Measure::Lix,
        Lang::Vi | Lang::Ta | Lang::Km | Lang::My | Lang::Zh => Measure::WordsPerSentence,
        Lang::Th | Lang::Lo => Measure::WordsPerPhrase,
    }
}

/// Reads a text; `None` if it has no words.
pub fn reading(text: &str, lang: Lang) -> Option<Reading> {
    let measure = measure_of(lang);
    let (mut count, mut long, mut sentences) = (0, 0, 0);
    for sentence in sentences_of(text, measure) {
        let words = words(sentence);
        count += words.len();
        long += words.iter().filter(|w| w.folded.chars().count() > 6).count();
        sentences += usize::from(!words.is_empty());
    }
    if count == 0 {
        return None;
    }
    let figure = match measure {
        Measure::Lix => count as f64 / sentences as f64 + 100.0 * long as f64 / count as f64,
        Measure::WordsPerSentence | Measure::WordsPerPhrase => count as f64 / sentences as f64,
    };
    Some(Reading { measure, figure: figure.round() as u32, words: count, sentences })
}

/// Cuts where a sentence ends: at a mark that ends one, also `:` and `;` as LIX counts a colon,
/// and at a new line. A point inside a number or an address ends none.
fn sentences_of(text: &str, measure: Measure) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let before_space =
            chars.peek().is_none_or(|(_, next)| next.is_whitespace() || "\"”’»)]".contains(*next));
        let ends = match c {
            '\n' | '。' | '！' | '？' | '；' | '：' | '។' | '៕' | '။' => true,
            '.' | '!' | '?' | ':' | ';' | '…' => before_space,
            ' ' | '\u{3000}' => measure == Measure::WordsPerPhrase,
            _ => false,
        };
        if ends {
            let end = at + c.len_utf8();
            found.push(&text[start..end]);
            start = end;
        }
    }
    found.push(&text[start..]);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lix_adds_sentence_length_and_long_words() {
        // 10 words in 2 sentences, 2 of them longer than six letters: 5 + 20.
        let text = "The agency answers questions. It does so in two days.";
        let read = reading(text, Lang::En).unwrap();
        assert_eq!((read.words, read.sentences, read.figure, read.measure), (10, 2, 25, Measure::Lix));
    }

    #[test]
    fn a_point_in_a_number_or_address_ends_no_sentence() {
        let read = reading("Pay 3.5 per cent at www.example.gov today", Lang::En).unwrap();
        assert_eq!(read.sentences, 1);
    }

    #[test]
    fn scripts_without_spaces_are_counted_in_words() {
        let chinese = reading("国务院办公厅推进政务新媒体。所有机关公开账号。", Lang::Zh).unwrap();
        assert_eq!((chinese.sentences, chinese.measure), (2, Measure::WordsPerSentence));
        assert!(chinese.words > 6, "{chinese:?}");
        let thai = reading("ทุกคนมีสิทธิในเสรีภาพ เจ้าหน้าที่ต้องตอบคำถาม", Lang::Th).unwrap();
        assert_eq!((thai.sentences, thai.measure), (2, Measure::WordsPerPhrase));
        assert!(thai.figure >= 4, "{thai:?}");
        let khmer = reading("មនុស្សទាំងអស់មានសិទ្ធិ។ ក្រសួងឆ្លើយសំណួរ។", Lang::Km).unwrap();
        assert_eq!(khmer.sentences, 2);
        assert_eq!(reading("ပြည်သူများ။ အစိုးရ။", Lang::My).unwrap().sentences, 2);
    }

    #[test]
    fn a_text_without_words_has_no_figure() {
        assert_eq!(reading("", Lang::En), None);
        assert_eq!(reading(" … – 。\n", Lang::Zh), None);
    }

    #[test]
    fn longer_sentences_are_heavier_in_every_language() {
        for (lang, short) in
            [(Lang::En, "We answer. "), (Lang::Vi, "Chúng tôi trả lời. "), (Lang::My, "ပြည်သူ။ ")]
        {
            let many = short.repeat(6);
            let one = many.replace(['.', '။'], "");
            assert!(reading(&one, lang).unwrap().figure > reading(&many, lang).unwrap().figure, "{lang}");
        }
    }
}
