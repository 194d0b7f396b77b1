//! Folding: what a reader would call the same word becomes the same string.

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Whether a character is there without being seen: zero-width spaces and joiners, soft hyphen,
/// word joiner, direction marks, byte order mark. They never decide what a word is.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}')
}

/// The text without invisible characters.
pub fn strip_invisible(text: &str) -> String {
    text.chars().filter(|c| !is_invisible(*c)).collect()
}

/// Folds a text for comparison and search: compatibility forms, case and invisible characters
/// go, and so do accents on Latin letters (a reader of Vietnamese often types none). Marks of
/// other scripts stay: without its vowel signs a Thai or Khmer word is another word.
pub fn fold(text: &str) -> String {
    let visible = strip_invisible(text);
    if visible.is_ascii() {
        return visible.to_ascii_lowercase();
    }
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(&visible);
    let folded = CaseMapper::new().fold_string(&composed).into_owned();
    let apart = DecomposingNormalizerBorrowed::new_nfd().normalize(&folded);
    let mut base_is_latin = false;
    let bare: String = apart
        .chars()
        .filter(|c| {
            if ('\u{0300}'..='\u{036F}').contains(c) {
                return !base_is_latin;
            }
            base_is_latin = c.is_ascii_alphabetic() || ('\u{00C0}'..='\u{024F}').contains(c);
            true
        })
        .map(|c| match c {
            'đ' | 'ð' => 'd',
            'ø' => 'o',
            'ł' => 'l',
            'ı' => 'i',
            other => other,
        })
        .collect();
    ComposingNormalizerBorrowed::new_nfkc().normalize(&bare).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reader_calls_the_same_is_the_same() {
        assert_eq!(fold("Luật An ninh mạng"), fold("luat an ninh mang"));
        assert_eq!(fold("Đà Nẵng"), "da nang");
        assert_eq!(fold("ＡＳＥＡＮ"), "asean");
        assert_eq!(fold("สิทธิ\u{200B}มนุษยชน"), fold("สิทธิมนุษยชน"));
        assert_ne!(fold("កា"), fold("ក"));
        assert_eq!(fold("Straße"), "strasse");
    }

    proptest::proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(text in "\\PC{0,40}") {
            let once = fold(&text);
            proptest::prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn invisible_characters_never_matter(text in "[a-zA-Zéกสិကမြ ]{0,20}", at in 0usize..20) {
            let mut dirty: Vec<char> = text.chars().collect();
            dirty.insert(at.min(dirty.len()), '\u{200B}');
            let dirty: String = dirty.into_iter().collect();
            proptest::prop_assert_eq!(fold(&dirty), fold(&text));
        }
    }
}
