//! Numbers and dates as a reader expects them (CLDR). Data stay ASCII and ISO 8601; this is only
//! how they are shown. Tetum is not in CLDR: its month names are ours.

use std::collections::HashMap;
use std::sync::OnceLock;

use balai_model::{Lang, PartialDate};
use icu_calendar::{Date, Gregorian, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;

struct Formats {
    number: DecimalFormatter,
    ungrouped: DecimalFormatter,
    day: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
}

fn formats(lang: Lang) -> Option<&'static Formats> {
    static ALL: OnceLock<HashMap<Lang, Formats>> = OnceLock::new();
    ALL.get_or_init(|| Lang::ALL.into_iter().filter_map(|l| Some((l, load(l)?))).collect()).get(&lang)
}

fn load(lang: Lang) -> Option<Formats> {
    let locale: Locale = lang.cldr().parse().ok()?;
    let mut plain = icu_decimal::options::DecimalFormatterOptions::default();
    plain.grouping_strategy = Some(icu_decimal::options::GroupingStrategy::Never);
    Some(Formats {
        number: DecimalFormatter::try_new(locale.clone().into(), Default::default()).ok()?,
        ungrouped: DecimalFormatter::try_new(locale.clone().into(), plain).ok()?,
        day: DateTimeFormatter::try_new(locale.clone().into(), YMD::long()).ok()?,
        month: DateTimeFormatter::try_new(locale.into(), YM::long()).ok()?,
    })
}

/// A whole number with the reader's digits and grouping.
pub fn number(lang: Lang, n: u64) -> String {
    formats(lang).map_or_else(|| n.to_string(), |f| f.number.format(&Decimal::from(n)).to_string())
}

/// A year in the reader's digits; in Thai the Buddhist year with the Gregorian beside it.
pub fn year(lang: Lang, year: i32) -> String {
    let write = |y: i32| match formats(lang) {
        Some(f) => f.ungrouped.format(&Decimal::from(y)).to_string(),
        None => y.to_string(),
    };
    match lang {
        Lang::Th => format!("พ.ศ. {} (ค.ศ. {year})", write(year + 543)),
        Lang::Zh => format!("{}年", write(year)),
        _ => write(year),
    }
}

/// A date as far as it is known, in long form; in Thai in the Buddhist era with the Gregorian year
/// beside it.
pub fn date(lang: Lang, date: PartialDate) -> String {
    let Some(month) = date.month else {
        return year(lang, date.year);
    };
    if lang == Lang::Tet {
        let month = TETUM_MONTHS[usize::from(month.clamp(1, 12)) - 1];
        return match date.day {
            Some(day) => format!("{day} {month} {}", date.year),
            None => format!("{month} {}", date.year),
        };
    }
    let day = date.day.unwrap_or(1);
    let (Some(f), Ok(iso)) = (formats(lang), Date::<Iso>::try_new_iso(date.year, month, day)) else {
        return date.to_string();
    };
    let gregorian: Date<Gregorian> = iso.to_calendar(Gregorian);
    let written = match date.day {
        Some(_) => f.day.format(&gregorian).to_string(),
        None => f.month.format(&gregorian).to_string(),
    };
    match lang {
        Lang::Th => format!("{written} (ค.ศ. {})", date.year),
        _ => written,
    }
}

/// The months as Tetum writes them (National Institute of Linguistics, Timor-Leste).
const TETUM_MONTHS: [&str; 12] = [
    "Janeiru",
    "Fevereiru",
    "Marsu",
    "Abríl",
    "Maiu",
    "Juñu",
    "Jullu",
    "Agostu",
    "Setembru",
    "Outubru",
    "Novembru",
    "Dezembru",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let day = PartialDate::parse("2026-11-23").unwrap();
        let all: Vec<String> = Lang::ALL.into_iter().map(|l| format!("{l}: {}", date(l, day))).collect();
        assert_eq!(
            all,
            [
                "en: 23 November 2026",
                "id: 23 November 2026",
                "ms: 23 November 2026",
                "fil: Nobyembre 23, 2026",
                "th: 23 พฤศจิกายน 2569 (ค.ศ. 2026)",
                "vi: 23 tháng 11 2026",
                "km: 23 វិច្ឆិកា 2026",
                "lo: 23 ພະຈິກ 2026",
                "my: ၂၀၂၆ နိုဝင်ဘာ ၂၃",
                "zh: 2026年11月23日",
                "ta: 23 நவம்பர் 2026",
                "pt: 23 de novembro de 2026",
                "tet: 23 Novembru 2026",
            ]
        );
        let month = PartialDate::parse("2026-11").unwrap();
        assert_eq!(date(Lang::En, month), "November 2026");
        assert_eq!(date(Lang::Th, PartialDate::parse("2011").unwrap()), "พ.ศ. 2554 (ค.ศ. 2011)");
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        assert_eq!(number(Lang::En, 1234567), "1,234,567");
        assert_eq!(number(Lang::Id, 1234567), "1.234.567");
        assert_eq!(number(Lang::My, 1234567), "၁,၂၃၄,၅၆၇");
        assert_eq!(number(Lang::Tet, 296), "296");
        assert_eq!(year(Lang::My, 2026), "၂၀၂၆");
    }
}
