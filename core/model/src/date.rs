//! Dates as far as they are known.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A date that may lack its day, or its month and day: `2011`, `2011-07` or `2011-07-29`.
/// Years are Gregorian and between 1000 and 2399 (a year from 2400 on is taken for a Buddhist one
/// and refused with that hint, since data are kept in one calendar).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    /// Gregorian year.
    pub year: i32,
    /// Month 1 to 12, where known.
    pub month: Option<u8>,
    /// Day of the month, where known; only with a month.
    pub day: Option<u8>,
}

/// Why a date was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadDate {
    /// It is not of the form YYYY, YYYY-MM or YYYY-MM-DD.
    #[error("\"{0}\" is not a date of the form 2011, 2011-07 or 2011-07-29")]
    Form(String),
    /// The month or day does not exist.
    #[error("\"{0}\" names a month or day that does not exist")]
    NoSuchDay(String),
    /// The year looks Buddhist or is out of range.
    #[error("\"{0}\": the year must be Gregorian, from 1000 to 2399 (a Buddhist year is 543 more)")]
    Year(String),
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Result<Self, BadDate> {
        let shown = || text.chars().take(40).collect::<String>();
        let bytes = text.as_bytes();
        let right_shape = matches!(bytes.len(), 4 | 7 | 10)
            && bytes.iter().enumerate().all(
                |(i, b)| {
                    if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() }
                },
            );
        if !right_shape {
            return Err(BadDate::Form(shown()));
        }
        let number = |range: std::ops::Range<usize>| text[range].parse::<u16>().unwrap_or(0);
        let year = i32::from(number(0..4));
        if !(1000..2400).contains(&year) {
            return Err(BadDate::Year(shown()));
        }
        let month = (bytes.len() >= 7).then(|| number(5..7) as u8);
        let day = (bytes.len() == 10).then(|| number(8..10) as u8);
        if let Some(m) = month {
            let month = time::Month::try_from(m).map_err(|_| BadDate::NoSuchDay(shown()))?;
            if let Some(d) = day
                && time::Date::from_calendar_date(year, month, d).is_err()
            {
                return Err(BadDate::NoSuchDay(shown()));
            }
        }
        Ok(Self { year, month, day })
    }

    /// A number that sorts as the date does, unknown parts first: `YYYYMMDD`.
    pub fn sort_key(self) -> i64 {
        i64::from(self.year) * 10_000
            + i64::from(self.month.unwrap_or(0)) * 100
            + i64::from(self.day.unwrap_or(0))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl TryFrom<String> for PartialDate {
    type Error = BadDate;
    fn try_from(text: String) -> Result<Self, BadDate> {
        Self::parse(&text)
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_far_as_it_is_known() {
        for text in ["2011", "2011-07", "2011-07-29", "2024-02-29"] {
            assert_eq!(PartialDate::parse(text).unwrap().to_string(), text);
        }
        assert!(matches!(PartialDate::parse("2023-02-29"), Err(BadDate::NoSuchDay(_))));
        assert!(matches!(PartialDate::parse("2011-13"), Err(BadDate::NoSuchDay(_))));
        assert!(matches!(PartialDate::parse("2569-11-23"), Err(BadDate::Year(_))));
        assert!(matches!(PartialDate::parse("July 2011"), Err(BadDate::Form(_))));
        assert!(matches!(PartialDate::parse("２０１１"), Err(BadDate::Form(_))));
    }
}
