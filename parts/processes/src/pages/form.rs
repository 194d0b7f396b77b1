//! What all forms share: the faults of what was typed, told in the reader's words beside the field
//! and at the top.

use axum::http::StatusCode;
use balai_web::Reader;

use crate::deed;
use crate::pages::written;
use crate::typed::Bad;

/// What is wrong with a form, as its page shows it.
#[derive(Clone, Debug, Default)]
pub struct Faults(Vec<(String, String)>);

impl Faults {
    /// Nothing is.
    pub fn none() -> Self {
        Self::default()
    }

    /// What a deed refused, in words.
    pub fn of(reader: &Reader, faults: deed::Faults) -> Self {
        Self(faults.into_iter().map(|(field, bad)| (field.clone(), why(reader, &field, &bad))).collect())
    }

    /// One reason that belongs to no field.
    pub fn whole(text: String) -> Self {
        Self(vec![(String::new(), text)])
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Field and reason of every fault; the field is empty where it belongs to none.
    pub fn all(&self) -> &[(String, String)] {
        &self.0
    }

    /// The reasons of one field.
    pub fn at<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(name, _)| name == field).map(|(_, text)| text.as_str())
    }

    /// Whether something is wrong with a field.
    pub fn has(&self, field: &str) -> bool {
        self.at(field).next().is_some()
    }

    /// The attributes by which a control names its hint and its fault.
    pub fn described(&self, field: &str, hint: bool) -> String {
        let hint = if hint { format!("{field}-hint") } else { String::new() };
        match (self.has(field), hint.is_empty()) {
            (true, true) => format!(" aria-describedby=\"{field}-error\" aria-invalid=\"true\""),
            (true, false) => format!(" aria-describedby=\"{hint} {field}-error\" aria-invalid=\"true\""),
            (false, false) => format!(" aria-describedby=\"{hint}\""),
            (false, true) => String::new(),
        }
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        if self.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// Why something cannot be right, in the reader's words.
fn why(reader: &Reader, field: &str, bad: &Bad) -> String {
    let label = reader.w(label(field));
    match bad {
        Bad::Missing => reader.with("process-fault-missing", "field", &label),
        Bad::TooLong(most) => {
            reader.with2("process-fault-too-long", "field", &label, "most", &reader.number(*most))
        }
        Bad::Control => reader.with("process-fault-control", "field", &label),
        Bad::Choice => reader.with("process-fault-choice", "field", &label),
        Bad::DayForm => reader.with("process-fault-day-form", "field", &label),
        Bad::NoSuchDay => reader.with("process-fault-no-such-day", "field", &label),
        Bad::Year(None) => reader.with("process-fault-year", "field", &label),
        Bad::Year(Some(meant)) => {
            let (year, meant) = ((meant + 543).to_string(), meant.to_string());
            let texts = [("field", label.as_str()), ("year", year.as_str()), ("meant", meant.as_str())];
            reader.with_all("process-fault-buddhist", &texts)
        }
        Bad::Before(day) => {
            reader.with2("process-fault-before", "field", &label, "day", &written(reader, day))
        }
        Bad::NoDraft => reader.with("process-fault-no-draft", "field", &label),
    }
}

/// The message that names a field.
fn label(field: &str) -> &'static str {
    match field {
        "template" => "process-field-template",
        "title" => "process-field-title",
        "body" => "process-field-body",
        "jurisdiction" => "process-field-jurisdiction",
        "starts" => "process-field-starts",
        "pace" => "process-field-pace",
        "draft" => "process-field-draft",
        "note" => "process-field-note",
        "due" => "process-field-due",
        "ends" => "process-field-ends",
        "words" => "process-field-words",
        "from" => "process-field-from",
        "to" => "process-field-to",
        "place" => "process-field-place",
        // What is left are the names of offices, a field for each role.
        _ => "process-field-office",
    }
}
