//! Days as a calendar file (RFC 5545): whole days in no zone, a stable identity for each, lines of
//! at most 75 octets.

use time::macros::format_description;
use time::{Date, OffsetDateTime, UtcOffset};

/// An entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its identity, the same every time.
    pub uid: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// What it is called.
    pub summary: String,
    /// More about it; may be empty.
    pub description: String,
    /// Where; may be empty.
    pub place: String,
    /// Where to read on; may be empty.
    pub url: String,
}

/// The most octets of a line, its end left aside.
const LINE: usize = 75;

/// A calendar as a file. `now` is when it was made.
pub fn calendar(name: &str, now: OffsetDateTime, events: &[Event]) -> String {
    let mut out = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Balai//Processes//EN", "CALSCALE:GREGORIAN"] {
        line(&mut out, text);
    }
    line(&mut out, &format!("X-WR-CALNAME:{}", escaped(name)));
    let stamp = moment(now);
    for event in events {
        line(&mut out, "BEGIN:VEVENT");
        line(&mut out, &format!("UID:{}", event.uid));
        line(&mut out, &format!("DTSTAMP:{stamp}"));
        line(&mut out, &format!("DTSTART;VALUE=DATE:{}", day(event.from)));
        // The end of a whole day is the day after.
        let end = event.to.max(event.from).next_day().unwrap_or(event.to);
        line(&mut out, &format!("DTEND;VALUE=DATE:{}", day(end)));
        line(&mut out, &format!("SUMMARY:{}", escaped(&event.summary)));
        for (field, text) in [("DESCRIPTION", &event.description), ("LOCATION", &event.place)] {
            if !text.is_empty() {
                line(&mut out, &format!("{field}:{}", escaped(text)));
            }
        }
        if !event.url.is_empty() {
            line(&mut out, &format!("URL:{}", event.url));
        }
        line(&mut out, "TRANSP:TRANSPARENT");
        line(&mut out, "END:VEVENT");
    }
    line(&mut out, "END:VCALENDAR");
    out
}

/// A text as it stands in a calendar file.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Adds a line, folded between characters, never within one: a line that goes on begins with a
/// space, which counts.
fn line(out: &mut String, text: &str) {
    let mut used = 0;
    for c in text.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}

fn day(date: Date) -> String {
    date.format(format_description!("[year][month][day]")).unwrap_or_default()
}

fn moment(at: OffsetDateTime) -> String {
    let form = format_description!("[year][month][day]T[hour][minute][second]Z");
    at.to_offset(UtcOffset::UTC).format(form).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    fn event() -> Event {
        Event {
            uid: "abc-n1@balai".into(),
            from: date!(2026 - 12 - 31),
            to: date!(2026 - 12 - 31),
            summary: "Due: a; b, c \\ d".into(),
            description: "one\ntwo".into(),
            place: String::new(),
            url: "https://balai.test/processes/abc".into(),
        }
    }

    #[test]
    fn an_entry_is_a_whole_day_with_its_words_escaped() {
        let file = calendar("Plan", datetime!(2026-11-23 12:00 UTC), &[event()]);
        assert_eq!(
            file.split("\r\n").collect::<Vec<_>>(),
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Balai//Processes//EN",
                "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:Plan",
                "BEGIN:VEVENT",
                "UID:abc-n1@balai",
                "DTSTAMP:20261123T120000Z",
                "DTSTART;VALUE=DATE:20261231",
                "DTEND;VALUE=DATE:20270101",
                "SUMMARY:Due: a\\; b\\, c \\\\ d",
                "DESCRIPTION:one\\ntwo",
                "URL:https://balai.test/processes/abc",
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
                "END:VCALENDAR",
                "",
            ]
        );
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let words = "กฎหมายคุ้มครองข้อมูลส่วนบุคคล ".repeat(8);
        let file =
            calendar("Plan", datetime!(2026-11-23 12:00 UTC), &[Event { summary: words.clone(), ..event() }]);
        assert!(file.split("\r\n").all(|line| line.len() <= LINE), "{file}");
        assert!(file.replace("\r\n ", "").contains(&format!("SUMMARY:{words}")), "{file}");
    }
}
