//! What is wrong in a form, in the reader's words: what, where, and what to do about it.

use balai_web::Reader;

use crate::correction::field::{BadValue, word_of};
use crate::form::fault::{Bad, Fault};
use crate::form::typed::Typed;

/// The message that names a field of a form.
pub(crate) fn label_word(name: &str) -> &'static str {
    match name {
        "id" => "hand-id",
        "url_basis" => "hand-url-basis",
        "confidence" => "hand-confidence",
        "note" => "hand-note",
        "reference" => "hand-reference",
        "elements" => "facet-element",
        other => word_of(other),
    }
}

/// A row's number and its field, if a control is one of a provision: `provision-3-gist`.
pub(crate) fn of_row(control: &str) -> Option<(u32, &str)> {
    let (number, field) = control.strip_prefix("provision-")?.split_once('-')?;
    Some((number.parse().ok()?, field))
}

/// What is wrong, in words.
pub(crate) fn why(reader: &Reader, typed: &Typed, fault: &Fault) -> String {
    let label = match of_row(&fault.control) {
        Some((number, field)) => {
            let place = typed.standing().position(|row| row.number == number).map_or(0, |at| at + 1);
            let field = reader.w(label_word(field));
            reader.with2("hand-in-provision", "place", &reader.number(place), "field", &field)
        }
        None if fault.control.starts_with("relation") => reader.w("relations-heading"),
        None => reader.w(label_word(&fault.control)),
    };
    let about = |word: &str, value: &str| reader.with(word, "value", value);
    let why = match &fault.bad {
        Bad::Value(bad) => of_value(reader, bad),
        Bad::Language(code) => about("hand-bad-language", code),
        Bad::Source(line) => about("hand-bad-source", line),
        Bad::NoDomain => reader.w("hand-no-domain"),
        Bad::HalfRelation => reader.w("hand-half-relation"),
        Bad::Relation(name) => about("hand-no-such-record", name),
        Bad::ShortName => reader.w("hand-bad-id"),
        Bad::NoShortName => reader.w("hand-no-id"),
        Bad::Taken(id) => about("hand-id-taken", id),
        Bad::AddressTaken(address) => about("hand-address-taken", address),
        Bad::NoAddress(what) => about("hand-no-address", what),
        Bad::Record(what) => return about("hand-no-record", what),
    };
    reader.with2("hand-fault", "field", &label, "why", &why)
}

fn of_value(reader: &Reader, bad: &BadValue) -> String {
    match bad {
        BadValue::Missing => reader.w("hand-missing"),
        BadValue::TooLong(most) => reader.with("hand-too-long", "most", &reader.number(*most)),
        BadValue::Control => reader.w("hand-control"),
        BadValue::Same => reader.w("correction-same"),
        BadValue::DateForm => reader.w("correction-date-form"),
        BadValue::NoSuchDay => reader.w("correction-date-day"),
        BadValue::Year(None) => reader.w("correction-date-year"),
        BadValue::Year(Some(meant)) => {
            let (year, meant) = ((meant + 543).to_string(), meant.to_string());
            reader.with2("correction-date-buddhist", "year", &year, "meant", &meant)
        }
        BadValue::Web => reader.w("correction-web"),
        BadValue::Word => reader.w("correction-word"),
    }
}

/// Sentences about a form as a whole.
pub(crate) mod say {
    use balai_web::Reader;

    use super::{label_word, of_row};
    use crate::form::Form;
    use crate::form::rebase::Merged;

    /// What became of a form that somebody else's newer version has overtaken.
    pub(crate) fn overtaken(reader: &Reader, form: &Form, merged: &Merged) -> Vec<String> {
        let version = reader.number(form.base.unwrap_or_default());
        let mut all = vec![reader.with("hand-overtaken", "version", &version)];
        let fields = merged.taken.iter().map(|name| reader.w(label_word(name)));
        let taken: Vec<String> = fields.chain(merged.taken_provisions.iter().cloned()).collect();
        if !taken.is_empty() {
            all.push(reader.with("hand-taken", "what", &taken.join(", ")));
        }
        let mut both: Vec<String> = Vec::new();
        for clash in &form.typed.clashes {
            let name = match of_row(&clash.control) {
                Some((number, _)) => {
                    let row = form.typed.rows.iter().find(|row| row.number == number);
                    row.map(|row| row.reference.clone()).unwrap_or_default()
                }
                None => reader.w(label_word(&clash.control)),
            };
            if !both.contains(&name) {
                both.push(name);
            }
        }
        if !both.is_empty() {
            all.push(reader.with("hand-both", "what", &both.join(", ")));
        }
        all
    }
}
