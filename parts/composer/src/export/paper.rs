//! The paper of a whole policy.

use balai_model::{Element, Lang, PartialDate};
use balai_paper::{Clause, Fact, Labels, Paper, Section, Shape};
use balai_text::Numbers;
use balai_web::Reader;

use super::outgoing::{Accepted, Outgoing};
use crate::blank::Piece;
use crate::draft::{self, Body};
use crate::menu::Menu;

/// What papers are made with.
pub struct Printer<'a> {
    /// A reader who speaks the language of the policy.
    pub reader: Reader,
    /// The site's public origin.
    pub origin: &'a str,
    /// The menu, for what a guideline is called and whom it addresses.
    pub menu: &'a Menu,
    /// What leaves.
    pub out: &'a Outgoing,
    /// Whether each clause tells which guideline it was adapted from.
    pub notes: bool,
}

impl<'a> Printer<'a> {
    /// A printer for somebody; words are those of the policy's language, if it is one of ours.
    pub fn new(reader: &Reader, origin: &'a str, menu: &'a Menu, out: &'a Outgoing, notes: bool) -> Self {
        let lang = Lang::parse(&out.body.language).unwrap_or(reader.lang);
        Self { reader: reader.speaking(lang), origin, menu, out, notes }
    }

    /// The permanent address with its origin.
    pub fn address(&self) -> String {
        format!("{}{}", self.origin, self.out.address)
    }

    /// `Version 3, 4 May 2026`.
    pub fn version(&self) -> String {
        let number = self.reader.number(self.out.version);
        self.reader.with2("export-version", "number", &number, "date", &self.reader.date(&self.day()))
    }

    fn day(&self) -> PartialDate {
        let day = self.out.day;
        PartialDate { year: day.year(), month: Some(day.month().into()), day: Some(day.day()) }
    }

    /// The words of a clause as they are printed: blanks filled; what is open stands in brackets, so
    /// that nobody takes it for filled.
    pub fn words(&self, clause: &draft::Clause, numbers: &Numbers) -> String {
        words(&self.out.body, clause, numbers)
    }

    /// A paper with all but the text.
    pub fn frame(&self, shape: Shape) -> Paper {
        let reader = &self.reader;
        Paper {
            shape,
            language: reader.lang.html_tag().to_owned(),
            title: self.out.body.title.clone(),
            body: self.out.body.issuer.clone(),
            address: self.address(),
            version: self.version(),
            date: self.out.day.to_string(),
            labels: Labels {
                contents: reader.w("export-contents"),
                page: reader.with2("export-page", "page", "{page}", "pages", "{pages}"),
                address: reader.w("export-address"),
                signed: reader.w("export-signed"),
            },
            ..Paper::default()
        }
    }
}

/// The words of a clause of a body as they are printed.
pub fn words(body: &Body, clause: &draft::Clause, numbers: &Numbers) -> String {
    body.pieces(&clause.text, numbers)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) | Piece::Filled(_, words) => words,
            Piece::Blank(name) => format!("[{}]", crate::blank::spoken(&name)),
            Piece::Reference(_, Some(number)) => number,
            Piece::Reference(eid, None) => format!("[{eid}]"),
        })
        .collect()
}

/// The sections of a body that have clauses, each with its number, in order.
pub fn sections<'b>(body: &'b Body, numbers: &Numbers) -> Vec<(String, Element, Vec<&'b draft::Clause>)> {
    let of = |element: &Element| {
        let clauses: Vec<_> = body.section(*element).collect();
        let number = numbers.get(&clauses.first()?.eid)?.split('.').next()?.to_owned();
        Some((number, *element, clauses))
    };
    Element::ALL.iter().filter_map(of).collect()
}

/// The whole policy.
pub fn policy(printer: &Printer<'_>) -> Paper {
    let (reader, body) = (&printer.reader, &printer.out.body);
    let numbers = body.numbers();
    let mut paper = printer.frame(Shape::Policy);
    paper.lead = printer.out.adopted.is_none().then(|| reader.w("export-draft-lead"));
    paper.facts = facts(printer);
    paper.sections = sections(body, &numbers)
        .into_iter()
        .map(|(number, element, clauses)| Section {
            anchor: format!("sec_{number}"),
            title: reader.w(&format!("element-{element}")),
            number,
            clauses: clauses.into_iter().map(|one| clause(printer, one, &numbers)).collect(),
        })
        .collect();
    paper.annexes.extend(findings(printer, &numbers));
    if let Some(adopted) = &printer.out.adopted {
        paper.signatories.clone_from(&adopted.signatories);
    }
    paper
}

fn clause(printer: &Printer<'_>, one: &draft::Clause, numbers: &Numbers) -> Clause {
    let guideline = one.guideline().filter(|_| printer.notes);
    let note = guideline.map(|slug| {
        let title = printer.menu.guideline(slug).map_or(slug, |guideline| guideline.title.as_str());
        let word = if one.model().is_some() { "export-adapted-reworded" } else { "export-adapted" };
        let address = format!("{}/menu/{slug}", printer.origin);
        printer.reader.with2(word, "title", title, "address", &address)
    });
    Clause {
        anchor: one.eid.clone(),
        number: numbers.get(&one.eid).unwrap_or_default().to_owned(),
        title: Some(one.heading.clone()).filter(|heading| !heading.is_empty()),
        text: printer.words(one, numbers),
        note,
    }
}

/// The box at the head.
fn facts(printer: &Printer<'_>) -> Vec<Fact> {
    let (reader, out) = (&printer.reader, printer.out);
    let state = if out.adopted.is_some() { "draft-state-adopted" } else { "draft-state-draft" };
    let mut facts = vec![(reader.w("export-state"), reader.w(state))];
    facts.push((reader.w("export-body"), out.body.issuer.clone()));
    if let Some(code) = &out.body.jurisdiction {
        facts.push((reader.w("export-jurisdiction"), reader.jurisdiction(code)));
    }
    if let Some(adopted) = &out.adopted {
        let dates = [
            ("export-adopted", adopted.on),
            ("export-effective", adopted.effective),
            ("export-review", adopted.review),
        ];
        facts
            .extend(dates.into_iter().filter_map(|(word, date)| Some((reader.w(word), reader.date(&date?)))));
        if !adopted.decision.is_empty() {
            facts.push((reader.w("export-decision"), adopted.decision.clone()));
        }
    }
    facts.push((reader.w("export-version-label"), printer.version()));
    facts.into_iter().map(|(label, value)| Fact { label, value }).collect()
}

/// The findings that were accepted, as an annex; none if there are none.
fn findings(printer: &Printer<'_>, numbers: &Numbers) -> Option<Section> {
    let accepted = &printer.out.accepted;
    let clause = |(at, one): (usize, &Accepted)| Clause {
        anchor: format!("finding_{}", at + 1),
        number: String::new(),
        title: Some(one.finding.clone()),
        text: one.reason.clone(),
        note: {
            let about: Vec<&str> = one.clauses.iter().filter_map(|eid| numbers.get(eid)).collect();
            (!about.is_empty())
                .then(|| printer.reader.with("export-finding-clauses", "clauses", &about.join(", ")))
        },
    };
    (!accepted.is_empty()).then(|| Section {
        anchor: "findings".to_owned(),
        number: String::new(),
        title: printer.reader.w("export-findings"),
        clauses: accepted.iter().enumerate().map(clause).collect(),
    })
}
