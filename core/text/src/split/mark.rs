//! What the first words of a line say: here begins Article 5.

use super::number::{digit, is_han_digit, number_of};
use crate::fold::is_invisible;
use crate::words::is_unspaced;

/// What sort of unit a provision is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// What stands before the first unit.
    Preamble,
    /// A part, book or title.
    Part,
    /// A chapter.
    Chapter,
    /// A division within a chapter.
    Division,
    /// An article.
    Article,
    /// A section, where that is the unit one cites.
    Section,
    /// A clause or rule.
    Clause,
    /// A paragraph, or a numbered item.
    Paragraph,
    /// A point or letter below it.
    Point,
    /// A schedule or annex.
    Annex,
}

impl Level {
    /// Whether one cites it for what it says, rather than for what stands in it.
    pub fn is_unit(self) -> bool {
        matches!(self, Self::Article | Self::Section | Self::Clause | Self::Paragraph | Self::Point)
    }
}

/// The words that name a unit, in the languages of the region.
const NAMES: [(&str, Level); 62] = [
    ("article", Level::Article),
    ("articles", Level::Article),
    ("art.", Level::Article),
    ("section", Level::Section),
    ("sec.", Level::Section),
    ("clause", Level::Clause),
    ("rule", Level::Clause),
    ("paragraph", Level::Paragraph),
    ("chapter", Level::Chapter),
    ("part", Level::Part),
    ("title", Level::Part),
    ("schedule", Level::Annex),
    ("annex", Level::Annex),
    ("appendix", Level::Annex),
    // Indonesian and Malay
    ("pasal", Level::Article),
    ("bab", Level::Chapter),
    ("bagian", Level::Division),
    ("lampiran", Level::Annex),
    ("seksyen", Level::Section),
    ("perkara", Level::Article),
    ("fasal", Level::Article),
    ("bahagian", Level::Part),
    ("jadual", Level::Annex),
    // Filipino
    ("seksyon", Level::Section),
    ("artikulo", Level::Article),
    ("kabanata", Level::Chapter),
    // Vietnamese
    ("điều", Level::Article),
    ("chương", Level::Chapter),
    ("mục", Level::Division),
    ("phần", Level::Part),
    ("khoản", Level::Paragraph),
    ("phụ lục", Level::Annex),
    // Portuguese and Tetum
    ("artigo", Level::Article),
    ("artigu", Level::Article),
    ("capítulo", Level::Chapter),
    ("kapítulu", Level::Chapter),
    ("título", Level::Part),
    ("secção", Level::Division),
    ("seksaun", Level::Division),
    ("anexo", Level::Annex),
    // Thai
    ("มาตรา", Level::Article),
    ("ข้อ", Level::Clause),
    ("หมวด", Level::Chapter),
    ("ส่วนที่", Level::Division),
    ("ภาค", Level::Part),
    ("บทที่", Level::Chapter),
    // Khmer
    ("មាត្រា", Level::Article),
    ("ប្រការ", Level::Clause),
    ("ជំពូកទី", Level::Chapter),
    ("ជំពូក", Level::Chapter),
    ("ផ្នែកទី", Level::Division),
    ("ផ្នែក", Level::Division),
    // Lao
    ("ມາດຕາ", Level::Article),
    ("ຂໍ້", Level::Clause),
    ("ໝວດທີ", Level::Chapter),
    ("ຫມວດ", Level::Chapter),
    ("ພາກທີ", Level::Part),
    // Burmese
    ("ပုဒ်မ", Level::Section),
    ("အခန်း", Level::Chapter),
    ("အပိုင်း", Level::Part),
    // Tamil
    ("பிரிவு", Level::Section),
    ("அத்தியாயம்", Level::Chapter),
];

/// The signs that follow 第 and a number.
const HAN_UNITS: [(char, Level); 6] = [
    ('编', Level::Part),
    ('章', Level::Chapter),
    ('节', Level::Division),
    ('条', Level::Article),
    ('條', Level::Article),
    ('款', Level::Paragraph),
];

/// The beginning of a provision.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark<'a> {
    pub(super) level: Level,
    /// As written, without the punctuation behind it.
    pub(super) label: &'a str,
    /// The number as written.
    pub(super) written: &'a str,
    pub(super) number: Option<u32>,
    /// The rest of the line.
    pub(super) rest: &'a str,
    /// Whether it counts only if its number follows on the one before.
    pub(super) must_follow: bool,
    /// Whether a short rest may be a heading. Scripts without spaces put the words themselves there.
    pub(super) may_have_heading: bool,
}

impl Mark<'_> {
    /// Whether this is the first of its level, or the one after the last (or a letter after it: 5A).
    pub(super) fn follows(&self, last: Option<&Self>) -> bool {
        match (self.number, last.and_then(|last| last.number)) {
            (Some(number), Some(last)) => number == last + 1 || (number == last && self.has_letter()),
            (Some(number), None) => number <= 1 && last.is_none(),
            _ => false,
        }
    }

    fn has_letter(&self) -> bool {
        self.written.ends_with(|c: char| c.is_alphabetic())
            && self.written.starts_with(|c| digit(c).is_some())
    }

    /// `Article 5 of the Act`: the words after the number go on in small letters.
    pub(super) fn goes_on_as_a_sentence(&self) -> bool {
        self.rest.starts_with(|c: char| c.is_lowercase() || c == ',')
    }
}

fn skip(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

/// The part of `line` before `rest`, which is its end.
fn before<'a>(line: &'a str, rest: &str) -> &'a str {
    &line[..line.len() - rest.len()]
}

/// How the line names its provision; `rest` is what follows the number.
fn label<'a>(line: &'a str, rest: &str) -> &'a str {
    let label = before(line, after_label(rest));
    label.trim().trim_end_matches(|c: char| c.is_whitespace() || ".:：–—-".contains(c))
}

/// A number at the beginning of a text, in brackets or not, and what follows it.
fn leading_number(text: &str, letters: bool) -> Option<(&str, &str)> {
    let open = text.trim_start_matches(['(', '（', '[']);
    let mut end = 0;
    for (at, c) in open.char_indices() {
        let more = digit(c).is_some()
            || is_han_digit(c)
            || (end > 0
                && matches!(c, '.' | '-' | '/')
                && open[at + 1..].starts_with(|n| digit(n).is_some()))
            || (end > 0 && c.is_ascii_uppercase() && open[..at].ends_with(|p| digit(p).is_some()));
        if !more {
            break;
        }
        end = at + c.len_utf8();
    }
    if end == 0 && letters {
        let word = open.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let is_roman = !word.is_empty() && word.len() <= 8 && word.chars().all(|c| "IVXLCDM".contains(c));
        end = if is_roman { word.len() } else { 0 };
    }
    if end == 0 {
        return None;
    }
    let rest = &open[end..];
    // `Article 5th`, `Part Ia`: no number of a provision.
    if rest.starts_with(|c: char| c.is_alphanumeric() && !is_unspaced(c)) {
        return None;
    }
    Some((&open[..end], rest))
}

/// Drops what stands between a number and the words: brackets, points, dashes, `º`.
fn after_label(rest: &str) -> &str {
    skip(rest.trim_start_matches(|c: char| {
        c.is_whitespace() || is_invisible(c) || ").）]:：–—-、．。။។ºª°".contains(c)
    }))
}

/// A line that begins with the name of a unit and its number.
pub(super) fn named(line: &str) -> Option<Mark<'_>> {
    let start = skip(line.trim_start_matches(['#', '*', ' ']));
    if let Some(rest) = start.strip_prefix('第') {
        let (written, rest) = leading_number(skip(rest), false)?;
        let unit = rest.chars().next()?;
        let (_, level) = HAN_UNITS.iter().find(|(sign, _)| *sign == unit)?;
        let rest = &rest[unit.len_utf8()..];
        return Some(Mark {
            level: *level,
            label: label(line, rest),
            written,
            number: number_of(written),
            rest: after_label(rest),
            must_follow: false,
            may_have_heading: !level.is_unit(),
        });
    }
    let lower: String = start.chars().take(24).flat_map(char::to_lowercase).collect();
    NAMES.iter().find_map(|(name, level)| {
        if !lower.starts_with(name) {
            return None;
        }
        // Small and capital letters of these words have the same number of characters.
        let length: usize = start.chars().take(name.chars().count()).map(char::len_utf8).sum();
        let rest = &start[length..];
        let spaced = rest.starts_with(|c: char| !c.is_alphanumeric());
        if !spaced && !name.starts_with(is_unspaced) {
            return None;
        }
        let (written, rest) = leading_number(skip(rest), true)?;
        let unspaced = name.starts_with(is_unspaced);
        Some(Mark {
            level: *level,
            label: label(line, rest),
            written,
            number: number_of(written),
            rest: after_label(rest),
            must_follow: false,
            may_have_heading: !unspaced || !level.is_unit(),
        })
    })
}

/// A line that begins with a number alone: `1.`, `1.1`, `(1)`, `၅။`, `五、`.
pub(super) fn numbered(line: &str) -> Option<Mark<'_>> {
    let start = skip(line);
    let (written, rest) = leading_number(start, false)?;
    let bracketed = start.starts_with(['(', '（', '[']);
    let closed = rest.starts_with(['.', ')', '）', ']', '、', '။', '．', ':']);
    let dotted = written.contains('.');
    if !(closed || dotted) || rest.len() == line.len() {
        return None;
    }
    let words = after_label(rest);
    // Amounts and dates: `1.5 million`, `23.11.2026`.
    if words.is_empty() && !closed {
        return None;
    }
    let number = number_of(written.rsplit('.').next().unwrap_or(written));
    Some(Mark {
        level: if bracketed || dotted { Level::Point } else { Level::Paragraph },
        label: label(line, rest),
        written,
        number: if dotted { None } else { number },
        rest: words,
        must_follow: !dotted,
        may_have_heading: !words.contains(is_unspaced),
    })
}
