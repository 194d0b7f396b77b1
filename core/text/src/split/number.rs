//! Numbers as 13 languages write them.

/// The value of a decimal digit of any script the library meets.
pub(super) fn digit(c: char) -> Option<u32> {
    const ZEROS: [char; 7] = ['0', '๐', '໐', '០', '၀', '௦', '０'];
    ZEROS.into_iter().find_map(|zero| {
        let value = (c as u32).checked_sub(zero as u32)?;
        (value < 10).then_some(value)
    })
}

const HAN: &str = "〇零一二三四五六七八九十百千两";

pub(super) fn is_han_digit(c: char) -> bool {
    HAN.contains(c)
}

fn han(text: &str) -> Option<u32> {
    let (mut sum, mut digit) = (0u32, None);
    for c in text.chars() {
        let unit = match c {
            '十' => 10,
            '百' => 100,
            '千' => 1_000,
            _ => {
                let at = HAN.chars().position(|h| h == c)?;
                let value = match at {
                    0 | 1 => 0,
                    14 => 2,
                    at => at as u32 - 1,
                };
                digit = Some(digit.map_or(value, |d: u32| d.saturating_mul(10).saturating_add(value)));
                continue;
            }
        };
        sum = sum.saturating_add(digit.take().unwrap_or(1).saturating_mul(unit));
    }
    Some(sum.saturating_add(digit.unwrap_or(0)))
}

fn roman(text: &str) -> Option<u32> {
    let value = |c: char| match c.to_ascii_uppercase() {
        'I' => Some(1u32),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        'C' => Some(100),
        'D' => Some(500),
        'M' => Some(1_000),
        _ => None,
    };
    if text.is_empty() || text.len() > 12 {
        return None;
    }
    let values: Vec<u32> = text.chars().map(value).collect::<Option<_>>()?;
    // A smaller sign before a larger one is taken off: IV.
    let mut sum = 0i64;
    for (i, value) in values.iter().enumerate() {
        let smaller = values.get(i + 1).is_some_and(|next| value < next);
        sum += if smaller { -i64::from(*value) } else { i64::from(*value) };
    }
    u32::try_from(sum).ok()
}

/// The number a label ends or begins with, in any of these ways of writing: `Article 12`, `มาตรา ๑๒`,
/// `第十二条`, `Part IV`. None if there is none, or it is too large to be one.
pub fn number_of(label: &str) -> Option<u32> {
    let mut digits: Option<u32> = None;
    for c in label.chars() {
        match (digit(c), digits) {
            (Some(value), before) => {
                digits = Some(before.unwrap_or(0).checked_mul(10)?.checked_add(value)?);
            }
            (None, Some(found)) => return Some(found),
            (None, None) => {}
        }
    }
    if digits.is_some() {
        return digits;
    }
    let numerals: String =
        label.chars().skip_while(|c| !is_han_digit(*c)).take_while(|c| is_han_digit(*c)).collect();
    if !numerals.is_empty() {
        return han(&numerals);
    }
    label
        .split(|c: char| !c.is_alphanumeric())
        .rfind(|word| !word.is_empty() && word.chars().all(|c| "IVXLCDMivxlcdm".contains(c)))
        .and_then(roman)
}
