//! From what was typed to a record. Every fault is found, not only the first, and each names the
//! control where it is put right.

use std::collections::HashMap;

use balai_model::{Confidence, Domain, Element, Evidence, InstrumentKind, Stance, Status, UrlBasis};

use super::fault::{Bad, Fault};
use super::naming;
use super::row::Row;
use super::typed::{NOTE, Typed, bare};
use crate::LINKS;
use crate::correction::field::{BadValue, Field, tidy};
use crate::record::{LONGEST_TEXT, Provision, Record, Relation, is_web_address, read as read_line};

/// What must be known of the library to read a form.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// The ids of the records that relations name, by what was typed.
    pub records: HashMap<String, String>,
}

/// The fields that are read as a correction of them is, and whether each may be left empty.
const READ_AS_CORRECTIONS: [(Field, bool); 11] = [
    (Field::Title, false),
    (Field::TitleOriginal, true),
    (Field::Issuer, false),
    (Field::Kind, false),
    (Field::Adopted, true),
    (Field::Effective, true),
    (Field::Status, false),
    (Field::Binding, false),
    (Field::Url, false),
    (Field::Summary, false),
    (Field::Verified, false),
];

/// Reads a form: a new record, or what becomes of the one `before`.
pub fn read(typed: &Typed, before: Option<&Record>, around: &Surroundings) -> Result<Record, Vec<Fault>> {
    let mut reading = Reading { typed, faults: Vec::new() };
    let mut record = before.cloned().unwrap_or_else(blank);
    reading.facts(&mut record, before.is_some());
    reading.standing(&mut record);
    reading.lists(&mut record);
    reading.relations(&mut record, around);
    reading.provisions(&mut record);
    if before.is_some() {
        reading.text(NOTE, 2_000);
    } else {
        reading.short_name(&mut record);
    }
    if reading.faults.is_empty() {
        // What was missed above is found here: nothing enters that an import would refuse.
        let line = serde_json::to_string(&record).unwrap_or_default();
        for fault in read_line(&line).err().unwrap_or_default() {
            reading.faults.push(Fault::new("", Bad::Record(format!("{}: {}", fault.field, fault.reason))));
        }
    }
    if reading.faults.is_empty() { Ok(record) } else { Err(reading.faults) }
}

/// A record of which nothing is known yet.
fn blank() -> Record {
    Record {
        id: String::new(),
        title: String::new(),
        title_original: None,
        jurisdiction: String::new(),
        issuer: String::new(),
        kind: InstrumentKind::Policy,
        domain: Vec::new(),
        adopted: None,
        effective: None,
        status: Status::Unknown,
        amended: Vec::new(),
        binding: false,
        applies_to: None,
        languages: Vec::new(),
        url: String::new(),
        url_basis: None,
        summary: String::new(),
        key_provisions: Vec::new(),
        relations: Vec::new(),
        sources: Vec::new(),
        confidence: Confidence::Low,
        evidence: Evidence::GeneralKnowledge,
        verified: String::new(),
        merged: Vec::new(),
        frbr: None,
        source_file: None,
    }
}

struct Reading<'a> {
    typed: &'a Typed,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn fault(&mut self, control: impl Into<String>, bad: impl Into<Bad>) {
        self.faults.push(Fault::new(control, bad.into()));
    }

    fn facts(&mut self, record: &mut Record, known: bool) {
        for (field, optional) in READ_AS_CORRECTIONS {
            let name = field.parts().0;
            let value = self.typed.fact(name);
            // Only a text that the library holds itself needs no address elsewhere.
            let optional = optional || (field == Field::Url && known && record.source_file.is_some());
            if optional && bare(value).is_empty() {
                match field {
                    Field::TitleOriginal => record.title_original = None,
                    Field::Adopted => record.adopted = None,
                    Field::Effective => record.effective = None,
                    Field::Url => record.url.clear(),
                    _ => {}
                }
            } else if let Err(bad) = field.apply(value, record) {
                self.fault(name, bad);
            }
        }
    }

    /// A text that must be there.
    fn text(&mut self, name: &str, most: usize) -> Option<String> {
        match tidy(self.typed.fact(name), name == NOTE) {
            Ok(text) if text.chars().count() <= most => Some(text),
            Ok(_) => {
                self.fault(name, BadValue::TooLong(most));
                None
            }
            Err(bad) => {
                self.fault(name, bad);
                None
            }
        }
    }

    /// A word of a controlled list.
    fn word<T, E>(&mut self, name: &str, parse: impl Fn(&str) -> Result<T, E>) -> Option<T> {
        let word = self.text(name, 200)?;
        parse(&word).map_err(|_| self.fault(name, BadValue::Word)).ok()
    }

    fn standing(&mut self, record: &mut Record) {
        let slug = |word: &str| if is_slug(word) { Ok(word.to_owned()) } else { Err(()) };
        if let Some(code) = self.word("jurisdiction", slug) {
            record.jurisdiction = code;
        }
        if let Some(evidence) = self.word("evidence", Evidence::parse) {
            record.evidence = evidence;
        }
        if let Some(confidence) = self.word("confidence", Confidence::parse) {
            record.confidence = confidence;
        }
        let given = |name: &str| !bare(self.typed.fact(name)).is_empty();
        let (whom, basis) = (given("applies_to"), given("url_basis"));
        record.applies_to = if whom { self.text("applies_to", 2_000) } else { None };
        record.url_basis = if basis { self.word("url_basis", UrlBasis::parse) } else { None };
    }

    fn lists(&mut self, record: &mut Record) {
        record.domain = self.typed.domains.iter().filter_map(|word| Domain::parse(word).ok()).collect();
        // A text that was just taken in is classified by nobody yet.
        if record.domain.is_empty() && record.source_file.is_none() {
            self.fault("domain", Bad::NoDomain);
        }
        record.languages.clear();
        for code in self.typed.fact("languages").split([',', ';', ' ', '\n', '、', '，']) {
            let code = bare(code).to_ascii_lowercase();
            if (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase()) {
                if !record.languages.contains(&code) {
                    record.languages.push(code);
                }
            } else if !code.is_empty() {
                self.fault("languages", Bad::Language(code));
            }
        }
        record.amended = self.lines("amended");
        record.sources = self.lines("sources");
        for source in record.sources.clone() {
            if !is_web_address(&source) {
                self.fault("sources", Bad::Source(source));
            }
        }
    }

    /// A list of which each line is an entry.
    fn lines(&mut self, name: &str) -> Vec<String> {
        let mut all = Vec::new();
        for line in self.typed.fact(name).lines() {
            match tidy(line, false) {
                Ok(text) if text.chars().count() > 2_000 => self.fault(name, BadValue::TooLong(2_000)),
                Ok(text) => all.push(text),
                Err(BadValue::Missing) => {}
                Err(bad) => self.fault(name, bad),
            }
        }
        all
    }

    fn relations(&mut self, record: &mut Record, around: &Surroundings) {
        // What the record relates to already, it may go on naming as it does.
        let before = std::mem::take(&mut record.relations);
        for (at, (kind, to)) in self.typed.relations.iter().enumerate() {
            let control = format!("relation-{at}-to");
            let named = bare(to);
            if !LINKS.contains(&kind.as_str()) || named.is_empty() {
                self.fault(control, Bad::HalfRelation);
                continue;
            }
            let to = match around.records.get(to) {
                Some(_) if before.iter().any(|relation| relation.to == named) => named.to_owned(),
                Some(id) => id.clone(),
                None if named.starts_with("ext:") && named.chars().count() <= 200 => named.to_owned(),
                None => {
                    self.fault(control, Bad::Relation(named.chars().take(100).collect()));
                    continue;
                }
            };
            let relation = Relation { kind: kind.clone(), to };
            if !record.relations.contains(&relation) {
                record.relations.push(relation);
            }
        }
    }

    fn provisions(&mut self, record: &mut Record) {
        let rows: Vec<&Row> = self.typed.standing().filter(|row| !row.is_blank()).collect();
        let before = self.faults.len();
        record.key_provisions = rows.iter().filter_map(|row| self.provision(row)).collect();
        // Names are given to all of them or to none.
        if self.faults.len() == before {
            let spelled: Vec<bool> = rows.iter().map(|row| row.spelled).collect();
            naming::spell_out(record, &naming::names(&rows), &spelled);
        }
    }

    fn provision(&mut self, row: &Row) -> Option<Provision> {
        let mut line = |field: &str, value: &str, most: usize, lines: bool| match tidy(value, lines) {
            Ok(text) if text.chars().count() <= most => Some(text),
            Ok(_) => {
                self.faults.push(Fault::new(row.control(field), BadValue::TooLong(most).into()));
                None
            }
            Err(bad) => {
                self.faults.push(Fault::new(row.control(field), bad.into()));
                None
            }
        };
        let reference = line("reference", &row.reference, 200, false);
        let gist = line("gist", &row.gist, LONGEST_TEXT, true);
        let stance = Stance::parse(bare(&row.stance)).ok();
        if stance.is_none() {
            let bad = if bare(&row.stance).is_empty() { BadValue::Missing } else { BadValue::Word };
            self.fault(row.control("stance"), bad);
        }
        let elements = row.elements.iter().filter_map(|word| Element::parse(word).ok()).collect();
        Some(Provision { reference: reference?, gist: gist?, stance: stance?, elements, eid: None })
    }

    /// The id of a new record: as typed, or made from jurisdiction, title and year.
    fn short_name(&mut self, record: &mut Record) {
        let typed = bare(self.typed.fact("id")).to_ascii_lowercase();
        if !typed.is_empty() {
            if is_slug(&typed) {
                record.id = typed;
            } else {
                self.fault("id", Bad::ShortName);
            }
            return;
        }
        let mut words = String::new();
        for word in record.title.to_ascii_lowercase().split(|c: char| !c.is_ascii_alphanumeric()) {
            if !word.is_empty() && words.len() + word.len() < 60 {
                words.push('-');
                words.push_str(word);
            }
        }
        if words.is_empty() && !record.title.is_empty() {
            self.fault("id", Bad::NoShortName);
        }
        let year = record.adopted.map(|date| date.year.to_string()).filter(|year| !words.ends_with(year));
        let year = year.map(|year| format!("-{year}")).unwrap_or_default();
        record.id = format!("{}{words}{year}", record.jurisdiction);
    }
}

fn is_slug(word: &str) -> bool {
    (2..=100).contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
