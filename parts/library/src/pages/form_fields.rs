//! The fields of a form as a page shows them: label, hint, what was typed, what is wrong with it, and
//! what somebody else has written there meanwhile.

use std::collections::HashMap;

use balai_model::{Confidence, Element, Evidence, InstrumentKind, Stance, Status, UrlBasis};
use balai_web::Reader;

use crate::form::Form;
use crate::form::row::Row;
use crate::form::typed::NOTE;
use crate::pages::form_faults::{label_word, of_row};
use crate::pages::form_view::page_of;

/// How many empty relations a page offers.
const EMPTY_RELATIONS: usize = 2;

/// With which control a field is filled in.
pub(crate) enum Control {
    Line,
    Lines(usize),
    Choice(Vec<(String, String)>),
}

/// A field as it is shown.
pub(crate) struct Field {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: Option<String>,
    pub(crate) control: Control,
    pub(crate) value: String,
    pub(crate) fault: Option<String>,
    /// What somebody else has written there; nothing in it means that she took it out.
    pub(crate) theirs: Option<Option<String>>,
}

impl Field {
    /// The attributes by which a control names its hint and its fault.
    pub(crate) fn described(&self) -> String {
        let parts = [
            self.hint.as_ref().map(|_| "hint"),
            self.theirs.as_ref().map(|_| "theirs"),
            self.fault.as_ref().map(|_| "error"),
        ];
        let ids: Vec<String> =
            parts.into_iter().flatten().map(|part| format!("{}-{part}", self.id)).collect();
        let invalid = if self.fault.is_some() { " aria-invalid=\"true\"" } else { "" };
        if ids.is_empty() {
            invalid.to_owned()
        } else {
            format!(" aria-describedby=\"{}\"{invalid}", ids.join(" "))
        }
    }
}

/// A word with a box: the word, how the reader calls it, whether it is ticked.
pub(crate) type Tick = (String, String, bool);

pub(crate) struct RowView {
    pub(crate) number: u32,
    /// The name it keeps, if the record had it before.
    pub(crate) eid: Option<String>,
    pub(crate) title: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) elements: Vec<Tick>,
    pub(crate) chosen: String,
    pub(crate) theirs: Option<Option<String>>,
    pub(crate) first: bool,
    pub(crate) last: bool,
}

impl RowView {
    pub(crate) fn elements_id(&self) -> String {
        format!("provision-{}-elements", self.number)
    }

    pub(crate) fn elements_name(&self) -> String {
        format!("provision.{}.element", self.number)
    }
}

pub(crate) struct RelationView {
    pub(crate) at: usize,
    pub(crate) kind: String,
    pub(crate) to: String,
    pub(crate) fault: Option<String>,
}

pub(crate) struct Group {
    pub(crate) heading: String,
    pub(crate) fields: Vec<Field>,
}

/// Words with boxes, those ticked that are chosen.
pub(crate) fn boxes<'a>(
    reader: &Reader,
    list: &str,
    words: impl Iterator<Item = &'a str>,
    chosen: &[String],
) -> Vec<Tick> {
    words
        .map(|word| (word.to_owned(), reader.w(&format!("{list}-{word}")), chosen.iter().any(|c| c == word)))
        .collect()
}

pub(crate) struct View<'a> {
    pub(crate) reader: &'a Reader,
    pub(crate) form: &'a Form,
    pub(crate) words: &'a HashMap<String, String>,
    pub(crate) jurisdictions: Vec<(String, String)>,
}

impl View<'_> {
    pub(crate) fn page(&self, control: &str, here: usize) -> usize {
        of_row(control).map_or(here, |(number, _)| page_of(&self.form.typed, number))
    }

    /// What somebody else has written at a control, as the reader calls it.
    pub(crate) fn theirs(&self, control: &str) -> Option<Option<String>> {
        let clash = self.form.typed.clashes.iter().find(|clash| clash.control == control)?;
        let named = |list: &str, text: &str| {
            let words = text.lines().map(|word| self.reader.named(&format!("{list}-{word}"), word));
            words.collect::<Vec<_>>().join(", ")
        };
        let list = match of_row(control) {
            Some((_, "stance")) => Some("stance"),
            Some((_, "elements")) => Some("element"),
            Some(_) => None,
            None => {
                ["kind", "status", "binding", "domain", "evidence", "confidence", "jurisdiction", "url-basis"]
                    .into_iter()
                    .find(|list| *list == control.replace('_', "-"))
            }
        };
        Some(clash.theirs.as_ref().map(|text| match list {
            Some(list) => named(list, text),
            None => text.clone(),
        }))
    }

    pub(crate) fn field(&self, id: &str, name: &str, label: &str, value: &str, control: Control) -> Field {
        let hint = format!("hand-hint-{}", label.replace('_', "-"));
        Field {
            id: id.to_owned(),
            name: name.to_owned(),
            label: self.reader.w(label_word(label)),
            hint: Some(self.reader.named(&hint, "")).filter(|hint| !hint.is_empty()),
            control,
            value: value.to_owned(),
            fault: self.words.get(id).cloned(),
            theirs: self.theirs(id),
        }
    }

    pub(crate) fn choice(&self, list: &str, words: &[&str]) -> Control {
        let named = |word: &&str| ((*word).to_owned(), self.reader.w(&format!("{list}-{word}")));
        Control::Choice(words.iter().map(named).collect())
    }

    pub(crate) fn fact(&self, name: &str) -> Field {
        let slugs = |all: &[&'static str], list| self.choice(list, all);
        let control = match name {
            "jurisdiction" if !self.jurisdictions.is_empty() => Control::Choice(self.jurisdictions.clone()),
            "kind" => slugs(&InstrumentKind::ALL.iter().map(|w| w.slug()).collect::<Vec<_>>(), "kind"),
            "status" => slugs(&Status::ALL.iter().map(|w| w.slug()).collect::<Vec<_>>(), "status"),
            "binding" => slugs(&["yes", "no"], "binding"),
            "url_basis" => slugs(&UrlBasis::ALL.iter().map(|w| w.slug()).collect::<Vec<_>>(), "url-basis"),
            "evidence" => slugs(&Evidence::ALL.iter().map(|w| w.slug()).collect::<Vec<_>>(), "evidence"),
            "confidence" => {
                slugs(&Confidence::ALL.iter().map(|w| w.slug()).collect::<Vec<_>>(), "confidence")
            }
            "summary" | "verified" => Control::Lines(5),
            "amended" | "sources" | NOTE => Control::Lines(3),
            _ => Control::Line,
        };
        self.field(name, name, name, self.form.typed.fact(name), control)
    }

    pub(crate) fn group(&self, heading: &str, names: &[&str]) -> Group {
        Group { heading: self.reader.w(heading), fields: names.iter().map(|name| self.fact(name)).collect() }
    }

    pub(crate) fn groups(&self) -> Vec<Group> {
        let mut what = vec!["title", "title_original", "jurisdiction", "issuer", "kind"];
        if self.form.record.is_none() {
            what.push("id");
        }
        vec![
            self.group("hand-group-what", &what),
            self.group(
                "hand-group-standing",
                &["adopted", "effective", "status", "binding", "applies_to", "languages", "amended"],
            ),
            self.group("hand-group-words", &["url", "url_basis", "summary"]),
        ]
    }

    pub(crate) fn evidence(&self) -> Group {
        let mut names = vec!["sources", "evidence", "confidence", "verified"];
        if self.form.record.is_some() {
            names.push(NOTE);
        }
        self.group("evidence-heading", &names)
    }

    pub(crate) fn relations(&self) -> Vec<RelationView> {
        let empty = std::iter::repeat_n((String::new(), String::new()), EMPTY_RELATIONS);
        self.form
            .typed
            .relations
            .iter()
            .cloned()
            .chain(empty)
            .enumerate()
            .map(|(at, (kind, to))| RelationView {
                fault: self.words.get(&format!("relation-{at}-to")).cloned(),
                at,
                kind,
                to,
            })
            .collect()
    }

    pub(crate) fn row(&self, at: usize, count: usize, row: &Row) -> RowView {
        let field = |field: &str, value: &str, control| {
            let name = format!("provision.{}.{field}", row.number);
            self.field(&row.control(field), &name, field, value, control)
        };
        let stances = Stance::ALL.iter().map(|word| word.slug()).collect::<Vec<_>>();
        let lines = (row.gist.chars().count() / 60 + row.gist.lines().count()).clamp(4, 14);
        let elements = Element::ALL.iter().map(|word| word.slug());
        RowView {
            number: row.number,
            eid: row.eid.clone(),
            title: self.reader.with("hand-provision", "place", &self.reader.number(at + 1)),
            fields: vec![
                field("reference", &row.reference, Control::Line),
                field("gist", &row.gist, Control::Lines(lines)),
                field("stance", &row.stance, self.choice("stance", &stances)),
            ],
            elements: boxes(self.reader, "element", elements, &row.elements),
            chosen: self.reader.count("hand-chosen", row.elements.len()),
            theirs: self.theirs(&row.control("elements")),
            first: at == 0,
            last: at + 1 == count,
        }
    }
}
