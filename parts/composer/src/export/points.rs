//! Two pages made from the clauses: a summary for citizens, and a card for staff who ask whether they
//! may post something. A point is a clause's heading and its first sentence, with its number. One
//! page holds so much: what is left out is counted, and the whole text is at its address.

use std::collections::BTreeSet;

use balai_paper::{Clause, Paper, Section, Shape};
use balai_text::first_sentence;

use super::paper::Printer;
use crate::draft;
use crate::menu::{Audience, Strength};

/// The most points of a page.
const MOST_POINTS: usize = 24;
/// The most letters of all points together.
const MOST_LETTERS: usize = 4_400;

/// The page for citizens: what the body promises them, and what it asks of them.
pub fn summary(printer: &Printer<'_>) -> Paper {
    let groups = [("summary-citizens", Audience::Citizens), ("summary-agency", Audience::Agency)];
    page(printer, "summary", &groups)
}

/// The card for staff: what to think of before posting, and when looking after comments.
pub fn card(printer: &Printer<'_>) -> Paper {
    let groups = [("card-servants", Audience::PublicServants), ("card-moderators", Audience::Moderators)];
    page(printer, "card", &groups)
}

fn page(printer: &Printer<'_>, word: &str, groups: &[(&str, Audience)]) -> Paper {
    let reader = &printer.reader;
    let mut paper = printer.frame(Shape::Page);
    paper.title = reader.with(&format!("{word}-title"), "title", &printer.out.body.title);
    let state = if printer.out.adopted.is_some() { "lead" } else { "lead-draft" };
    paper.lead = Some(reader.w(&format!("{word}-{state}")));
    let kept = kept(printer, groups);
    let numbers = printer.out.body.numbers();
    let mut left_out = 0;
    for (name, audience) in groups {
        let (mut points, mut more) = (Vec::new(), 0);
        for (clause, _) in addressed(printer, *audience) {
            if kept.contains(clause.eid.as_str()) {
                let number = numbers.get(&clause.eid).unwrap_or_default();
                let text = format!("{} ({number})", point(printer, clause));
                points.push(Clause { anchor: clause.eid.clone(), text, ..Clause::default() });
            } else {
                more += 1;
            }
        }
        left_out += more;
        if !points.is_empty() {
            let title = reader.w(name);
            paper.sections.push(Section {
                anchor: (*name).to_owned(),
                title,
                clauses: points,
                ..Section::default()
            });
        }
    }
    paper.sections.extend(end(printer, left_out, paper.sections.is_empty(), word));
    paper
}

/// What stands at the end: how many clauses are not on the page, or that there are none at all.
fn end(printer: &Printer<'_>, left_out: usize, empty: bool, word: &str) -> Option<Section> {
    let reader = &printer.reader;
    let text = match (empty, left_out) {
        (true, _) => reader.w(&format!("{word}-none")),
        (false, 0) => return None,
        (false, more) => reader.count("points-more", more),
    };
    Some(Section {
        anchor: "more".to_owned(),
        title: reader.w("points-more-title"),
        clauses: vec![Clause { anchor: "more_1".to_owned(), text, ..Clause::default() }],
        ..Section::default()
    })
}

/// The clauses whose guideline addresses somebody, in the order of the text, each with its strength.
fn addressed<'p>(
    printer: &'p Printer<'_>,
    audience: Audience,
) -> impl Iterator<Item = (&'p draft::Clause, Strength)> {
    printer.out.body.clauses.iter().filter_map(move |clause| {
        let guideline = printer.menu.guideline(clause.guideline()?)?;
        (guideline.audience == audience).then_some((clause, guideline.strength))
    })
}

/// The clauses there is room for: those of the first group before those of the second, and of each
/// what every policy should have before the rest.
fn kept<'p>(printer: &'p Printer<'_>, groups: &[(&str, Audience)]) -> BTreeSet<&'p str> {
    let (mut kept, mut letters) = (BTreeSet::new(), 0);
    for (_, audience) in groups {
        let mut clauses: Vec<_> = addressed(printer, *audience).collect();
        clauses.sort_by_key(|(_, strength)| *strength);
        for (clause, _) in clauses {
            let length = point(printer, clause).chars().count();
            if kept.len() < MOST_POINTS && letters + length <= MOST_LETTERS {
                letters += length;
                kept.insert(clause.eid.as_str());
            }
        }
    }
    kept
}

/// Heading and first sentence.
fn point(printer: &Printer<'_>, clause: &draft::Clause) -> String {
    let words = printer.words(clause, &printer.out.body.numbers());
    match (clause.heading.trim(), first_sentence(&words)) {
        ("", sentence) => sentence.to_owned(),
        (heading, sentence) => printer.reader.with2("points-point", "heading", heading, "sentence", sentence),
    }
}
