//! Which fields of a record can be corrected, how a new value of each is read, and how it is put
//! into the record.

use balai_model::{BadDate, EId, InstrumentKind, PartialDate, Stance, Status};

use balai_text::fold::is_invisible;

use crate::record::{Record, is_web_address};
use crate::shelve::eids;

/// A field that a reader can say is wrong. In forms and addresses it is its slug; for what is said
/// of a provision the provision's eId follows: `gist:art_12`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// The English title.
    Title,
    /// The title as published.
    TitleOriginal,
    /// The body that made it.
    Issuer,
    /// What sort of text it is.
    Kind,
    /// Where it stands in its life.
    Status,
    /// When it was adopted.
    Adopted,
    /// When it took effect.
    Effective,
    /// Whether it binds.
    Binding,
    /// Its web address.
    Url,
    /// The summary.
    Summary,
    /// What was checked.
    Verified,
    /// What a provision says.
    Gist(EId),
    /// What a provision does.
    Stance(EId),
    /// Something for which there is no field; a person will have to read it.
    Other,
}

/// The fields that concern no single provision, in the order in which they are offered.
pub const PLAIN: [Field; 12] = [
    Field::Title,
    Field::TitleOriginal,
    Field::Issuer,
    Field::Kind,
    Field::Status,
    Field::Adopted,
    Field::Effective,
    Field::Binding,
    Field::Url,
    Field::Summary,
    Field::Verified,
    Field::Other,
];

/// Why a value cannot be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadValue {
    /// There is none.
    Missing,
    /// It is longer than so many characters.
    TooLong(usize),
    /// It holds control characters.
    Control,
    /// It is what the record says already.
    Same,
    /// It is no date.
    DateForm,
    /// It names a day that does not exist.
    NoSuchDay,
    /// Its year is Buddhist, or far from ours; the Gregorian year that was meant, if one was.
    Year(Option<i32>),
    /// It is no web address.
    Web,
    /// It is none of the words that are offered.
    Word,
}

/// With which control a value is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// A line.
    Line,
    /// Several lines.
    Lines,
    /// A date as far as it is known.
    Date,
    /// One of some words: the word, and the message that names it.
    Choice(Vec<(&'static str, String)>),
}

impl Field {
    /// As tables spell it: the field, and the provision if it concerns one.
    pub fn parts(&self) -> (&'static str, Option<&str>) {
        match self {
            Field::Title => ("title", None),
            Field::TitleOriginal => ("title_original", None),
            Field::Issuer => ("issuer", None),
            Field::Kind => ("kind", None),
            Field::Status => ("status", None),
            Field::Adopted => ("adopted", None),
            Field::Effective => ("effective", None),
            Field::Binding => ("binding", None),
            Field::Url => ("url", None),
            Field::Summary => ("summary", None),
            Field::Verified => ("verified", None),
            Field::Gist(eid) => ("gist", Some(eid.as_str())),
            Field::Stance(eid) => ("stance", Some(eid.as_str())),
            Field::Other => ("other", None),
        }
    }

    /// Reads what a table spells.
    pub fn of_parts(field: &str, provision: Option<&str>) -> Option<Self> {
        match (field, provision) {
            ("gist", Some(eid)) => EId::parse(eid).map(Field::Gist),
            ("stance", Some(eid)) => EId::parse(eid).map(Field::Stance),
            (field, None) => PLAIN.into_iter().find(|plain| plain.parts().0 == field),
            _ => None,
        }
    }

    /// Reads what a form or an address spells; the record must have the provision.
    pub fn parse(text: &str, record: &Record) -> Option<Self> {
        let field = match text.split_once(':') {
            Some((field, eid)) => Self::of_parts(field, Some(eid))?,
            None => Self::of_parts(text, None)?,
        };
        match &field {
            Field::Gist(eid) | Field::Stance(eid) => eids(record).contains(eid).then_some(field),
            _ => Some(field),
        }
    }

    /// As forms and addresses spell it.
    pub fn slug(&self) -> String {
        match self.parts() {
            (field, Some(eid)) => format!("{field}:{eid}"),
            (field, None) => field.to_owned(),
        }
    }

    /// The message that names it.
    pub fn word(&self) -> &'static str {
        word_of(self.parts().0)
    }

    /// What the record says there now; nothing if it has no such provision.
    pub fn value(&self, record: &Record) -> String {
        let provision = |eid: &EId| {
            let at = eids(record).iter().position(|name| name == eid)?;
            record.key_provisions.get(at)
        };
        let date = |date: Option<PartialDate>| date.map(|d| d.to_string()).unwrap_or_default();
        match self {
            Field::Title => record.title.clone(),
            Field::TitleOriginal => record.title_original.clone().unwrap_or_default(),
            Field::Issuer => record.issuer.clone(),
            Field::Kind => record.kind.slug().into(),
            Field::Status => record.status.slug().into(),
            Field::Adopted => date(record.adopted),
            Field::Effective => date(record.effective),
            Field::Binding => if record.binding { "yes" } else { "no" }.into(),
            Field::Url => record.url.clone(),
            Field::Summary => record.summary.clone(),
            Field::Verified => record.verified.clone(),
            Field::Gist(eid) => provision(eid).map(|p| p.gist.clone()).unwrap_or_default(),
            Field::Stance(eid) => provision(eid).map(|p| p.stance.slug().to_owned()).unwrap_or_default(),
            Field::Other => String::new(),
        }
    }

    /// With which control a new value is given.
    pub fn control(&self) -> Control {
        let words = |name: &str, all: &[&'static str]| {
            Control::Choice(all.iter().map(|word| (*word, format!("{name}-{word}"))).collect())
        };
        match self {
            Field::Title | Field::TitleOriginal | Field::Issuer | Field::Url => Control::Line,
            Field::Summary | Field::Verified | Field::Gist(_) | Field::Other => Control::Lines,
            Field::Adopted | Field::Effective => Control::Date,
            Field::Kind => {
                words("kind", &InstrumentKind::ALL.iter().map(|word| word.slug()).collect::<Vec<_>>())
            }
            Field::Status => words("status", &Status::ALL.iter().map(|word| word.slug()).collect::<Vec<_>>()),
            Field::Stance(_) => {
                words("stance", &Stance::ALL.iter().map(|word| word.slug()).collect::<Vec<_>>())
            }
            Field::Binding => words("binding", &["yes", "no"]),
        }
    }

    /// The message that names a value, if the value is a word.
    pub fn value_word(&self, value: &str) -> Option<String> {
        match self.control() {
            Control::Choice(words) => words.into_iter().find(|(word, _)| *word == value).map(|(_, id)| id),
            Control::Line | Control::Lines | Control::Date => None,
        }
    }

    /// Reads a new value and puts it into the record. Returns the value as it is kept.
    pub fn apply(&self, typed: &str, record: &mut Record) -> Result<String, BadValue> {
        let value = tidy(typed, *self == Field::Other)?;
        let longest = match self {
            Field::Title | Field::Issuer => 500,
            Field::Summary | Field::Verified | Field::Other => 4_000,
            _ => 2_000,
        };
        if value.chars().count() > longest {
            return Err(BadValue::TooLong(longest));
        }
        let at = |eid: &EId, record: &Record| {
            eids(record).iter().position(|name| name == eid).ok_or(BadValue::Word)
        };
        match self {
            Field::Title => record.title.clone_from(&value),
            Field::TitleOriginal => record.title_original = Some(value.clone()),
            Field::Issuer => record.issuer.clone_from(&value),
            Field::Kind => record.kind = InstrumentKind::parse(&value).map_err(|_| BadValue::Word)?,
            Field::Status => record.status = Status::parse(&value).map_err(|_| BadValue::Word)?,
            Field::Adopted => record.adopted = Some(date(&value)?),
            Field::Effective => record.effective = Some(date(&value)?),
            Field::Binding => {
                record.binding = match value.as_str() {
                    "yes" => true,
                    "no" => false,
                    _ => return Err(BadValue::Word),
                }
            }
            Field::Url if is_web_address(&value) => record.url.clone_from(&value),
            Field::Url => return Err(BadValue::Web),
            Field::Summary => record.summary.clone_from(&value),
            Field::Verified => record.verified.clone_from(&value),
            Field::Gist(eid) => {
                let at = at(eid, record)?;
                record.key_provisions[at].gist.clone_from(&value);
            }
            Field::Stance(eid) => {
                let at = at(eid, record)?;
                record.key_provisions[at].stance = Stance::parse(&value).map_err(|_| BadValue::Word)?;
            }
            Field::Other => {}
        }
        Ok(value)
    }
}

/// The message that names a field of a record.
pub(crate) fn word_of(field: &str) -> &'static str {
    match field {
        "title" => "correction-field-title",
        "title_original" => "correction-field-title-original",
        "issuer" => "field-issuer",
        "kind" => "facet-kind",
        "status" => "facet-status",
        "adopted" => "field-adopted",
        "effective" => "field-effective",
        "binding" => "facet-binding",
        "url" | "url_basis" => "field-source",
        "summary" => "correction-field-summary",
        "verified" => "evidence-what-checked",
        "gist" => "correction-field-gist",
        "stance" => "facet-stance",
        "jurisdiction" => "facet-jurisdiction",
        "domain" => "facet-domain",
        "amended" => "field-amended",
        "applies_to" => "field-applies-to",
        "languages" => "field-languages",
        "relations" => "relations-heading",
        "sources" => "sources-heading",
        "evidence" | "confidence" => "facet-evidence",
        "key_provisions" => "view-provisions",
        _ => "correction-field-other",
    }
}

/// A text without spaces and invisible characters round it; line ends become spaces unless lines are kept.
pub(crate) fn tidy(typed: &str, lines: bool) -> Result<String, BadValue> {
    let text = typed.replace("\r\n", "\n").replace(['\r', '\t'], " ");
    let text = if lines { text } else { text.replace('\n', " ") };
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    if text.is_empty() {
        return Err(BadValue::Missing);
    }
    if text.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{FFFD}') {
        return Err(BadValue::Control);
    }
    Ok(text.to_owned())
}

fn date(text: &str) -> Result<PartialDate, BadValue> {
    PartialDate::parse(text).map_err(|bad| match bad {
        BadDate::Form(_) => BadValue::DateForm,
        BadDate::NoSuchDay(_) => BadValue::NoSuchDay,
        BadDate::Year(_) => {
            let year: Option<i32> = text.get(..4).and_then(|year| year.parse().ok());
            BadValue::Year(year.filter(|year| *year >= 2400).map(|year| year - 543))
        }
    })
}
