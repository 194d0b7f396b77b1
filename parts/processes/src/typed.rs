//! What was typed into a form, read: words and days, and why some cannot be right.

use balai_model::{BadDate, PartialDate};
use time::{Date, Month};

/// How many characters a line may have: a title, the name of an office.
pub const LINE: usize = 200;
/// How many characters a note may have.
pub const NOTE: usize = 2_000;

/// Why what was typed cannot be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bad {
    /// Nothing was typed.
    Missing,
    /// It is longer than this many characters.
    TooLong(usize),
    /// It has characters nobody can see.
    Control,
    /// It is none of the values to choose from.
    Choice,
    /// It is not of the form 2026-11-23.
    DayForm,
    /// There is no such day.
    NoSuchDay,
    /// The year is out of range; if it is a Buddhist one, this Gregorian year is meant.
    Year(Option<i32>),
    /// The day is before this one, which it must not be.
    Before(Date),
    /// There is no draft at this address.
    NoDraft,
}

/// One line that must not be empty.
pub fn line(typed: &str) -> Result<String, Bad> {
    let text = tidy(typed, false, LINE)?;
    if text.is_empty() { Err(Bad::Missing) } else { Ok(text) }
}

/// One line that may be empty.
pub fn maybe_line(typed: &str) -> Result<String, Bad> {
    tidy(typed, false, LINE)
}

/// Some lines that must not be empty.
pub fn lines(typed: &str) -> Result<String, Bad> {
    let text = maybe_lines(typed)?;
    if text.is_empty() { Err(Bad::Missing) } else { Ok(text) }
}

/// Some lines that may be empty.
pub fn maybe_lines(typed: &str) -> Result<String, Bad> {
    tidy(typed, true, NOTE)
}

fn tidy(typed: &str, lines: bool, longest: usize) -> Result<String, Bad> {
    let text = typed.replace("\r\n", "\n").replace(['\r', '\t'], " ");
    let text = if lines { text } else { text.replace('\n', " ") };
    let text = text.trim();
    if text.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{FFFD}') {
        return Err(Bad::Control);
    }
    if text.chars().count() > longest { Err(Bad::TooLong(longest)) } else { Ok(text.to_owned()) }
}

/// A day, written `2026-11-23`, of the years 2000 to 2199.
pub fn day(typed: &str) -> Result<Date, Bad> {
    let text = typed.trim();
    if text.is_empty() {
        return Err(Bad::Missing);
    }
    let date = PartialDate::parse(text).map_err(|bad| match bad {
        BadDate::Form(_) => Bad::DayForm,
        BadDate::NoSuchDay(_) => Bad::NoSuchDay,
        BadDate::Year(_) => {
            let year: Option<i32> = text.get(..4).and_then(|year| year.parse().ok());
            Bad::Year(year.map(|year| year - 543).filter(|year| (2000..2200).contains(year)))
        }
    })?;
    let (Some(month), Some(day)) = (date.month, date.day) else {
        return Err(Bad::DayForm);
    };
    if !(2000..2200).contains(&date.year) {
        return Err(Bad::Year(None));
    }
    let month = Month::try_from(month).map_err(|_| Bad::NoSuchDay)?;
    Date::from_calendar_date(date.year, month, day).map_err(|_| Bad::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_day_is_read_and_what_is_none_is_told_apart() {
        assert_eq!(day(" 2026-11-23 "), Ok(date!(2026 - 11 - 23)));
        assert_eq!(day(""), Err(Bad::Missing));
        assert_eq!(day("2026-11"), Err(Bad::DayForm));
        assert_eq!(day("23.11.2026"), Err(Bad::DayForm));
        assert_eq!(day("2026-02-30"), Err(Bad::NoSuchDay));
        assert_eq!(day("2569-11-23"), Err(Bad::Year(Some(2026))));
        assert_eq!(day("1999-11-23"), Err(Bad::Year(None)));
    }

    #[test]
    fn words_are_tidied_and_not_cut() {
        assert_eq!(line(" a\nb "), Ok("a b".into()));
        assert_eq!(lines("a\r\nb\n"), Ok("a\nb".into()));
        assert_eq!(line("\t"), Err(Bad::Missing));
        assert_eq!(maybe_lines(" "), Ok(String::new()));
        assert_eq!(line("a\u{0}"), Err(Bad::Control));
        assert_eq!(line(&"ກ".repeat(201)), Err(Bad::TooLong(200)));
    }
}
