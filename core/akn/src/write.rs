//! Writing an instrument as a strictly valid Akoma Ntoso 3.0 file.

use std::fmt::Write as _;

use crate::naming::{Taken, clean, element_of};
use crate::{DocumentKind, NAMESPACE, Provision, RECORD_NAMESPACE, Work};

/// Writes the file. Provisions keep the eIds they are given, and their numbers are spelled so that
/// a tool which names provisions by the naming convention comes to the same eIds. Characters that
/// XML cannot hold are dropped.
pub fn write(work: &Work) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let kind = work.document.element();
    let subtype = segments(&work.address).1;
    line(&mut out, 0, &format!("<akomaNtoso xmlns=\"{NAMESPACE}\">"));
    line(&mut out, 1, &format!("<{kind} name=\"{}\">", attribute(subtype)));
    meta(&mut out, work);
    preface(&mut out, work);
    body(&mut out, work);
    line(&mut out, 1, &format!("</{kind}>"));
    line(&mut out, 0, "</akomaNtoso>");
    out
}

fn meta(out: &mut String, work: &Work) {
    let (country, subtype, _, slug) = segments(&work.address);
    let (day, day_name) = work_date(work);
    let address = attribute(&work.address);
    let expression = format!("{address}/{}@{}", attribute(&work.language), attribute(&work.expression_date));
    let day_of_version = attribute(&work.expression_date);
    line(out, 2, "<meta>");
    line(out, 3, "<identification source=\"#balai\">");

    line(out, 4, "<FRBRWork>");
    identity(out, &format!("{address}/!main"), &address);
    for (name, value) in
        [("shown", &work.title)].into_iter().chain(work.aliases.iter().map(|(n, v)| (&**n, v)))
    {
        value_line(out, "FRBRalias", &format!("value=\"{}\" name=\"{}\"", attribute(value), attribute(name)));
    }
    value_line(out, "FRBRdate", &format!("date=\"{}\" name=\"{day_name}\"", attribute(&day)));
    value_line(out, "FRBRauthor", "href=\"#issuer\"");
    value_line(out, "FRBRcountry", &format!("value=\"{}\"", attribute(country)));
    value_line(out, "FRBRsubtype", &format!("value=\"{}\"", attribute(subtype)));
    value_line(out, "FRBRnumber", &format!("value=\"{}\"", attribute(slug)));
    line(out, 4, "</FRBRWork>");

    line(out, 4, "<FRBRExpression>");
    identity(out, &format!("{expression}/!main"), &expression);
    value_line(out, "FRBRdate", &format!("date=\"{day_of_version}\" name=\"Version\""));
    value_line(out, "FRBRauthor", "href=\"#balai\"");
    value_line(out, "FRBRversionNumber", &format!("value=\"{}\"", work.version));
    value_line(out, "FRBRlanguage", &format!("language=\"{}\"", attribute(&work.language)));
    line(out, 4, "</FRBRExpression>");

    line(out, 4, "<FRBRManifestation>");
    identity(out, &format!("{expression}/!main.akn"), &format!("{expression}.akn"));
    value_line(out, "FRBRdate", &format!("date=\"{day_of_version}\" name=\"Version\""));
    value_line(out, "FRBRauthor", "href=\"#balai\"");
    line(out, 4, "</FRBRManifestation>");

    line(out, 3, "</identification>");
    line(out, 3, "<references source=\"#balai\">");
    organization(out, "balai", "/akn/ontology/organization/balai", "Balai");
    let issuer = format!("/akn/ontology/organization/{country}/{}", slug_of(&work.author));
    organization(out, "issuer", &issuer, &work.author);
    line(out, 3, "</references>");
    line(out, 3, "<proprietary source=\"#balai\">");
    let record = text(&work.record);
    line(out, 4, &format!("<b:record xmlns:b=\"{RECORD_NAMESPACE}\">{record}</b:record>"));
    line(out, 3, "</proprietary>");
    line(out, 2, "</meta>");
}

fn preface(out: &mut String, work: &Work) {
    line(out, 2, "<preface>");
    line(out, 3, &format!("<p><docTitle>{}</docTitle></p>", text(&work.title)));
    for words in lines(&work.note) {
        line(out, 3, &format!("<p class=\"note\">{}</p>", text(words)));
    }
    line(out, 2, "</preface>");
}

fn body(out: &mut String, work: &Work) {
    let name = match work.document {
        DocumentKind::Act | DocumentKind::Bill => "body",
        DocumentKind::Doc | DocumentKind::Statement => "mainBody",
    };
    line(out, 2, &format!("<{name}>"));
    let mut taken = Taken::default();
    for provision in &work.provisions {
        write_provision(out, provision, &mut taken);
    }
    if work.provisions.is_empty() {
        // The schema wants a provision; this one says nothing, and reading passes over it.
        line(
            out,
            3,
            "<hcontainer eId=\"hcontainer_1\" name=\"provision\"><content><p/></content></hcontainer>",
        );
    }
    line(out, 2, &format!("</{name}>"));
}

fn write_provision(out: &mut String, provision: &Provision, taken: &mut Taken) {
    let (element, number_in_eid) = element_of(&provision.eid);
    let (num, said) = number(provision, element, number_in_eid, taken);
    let eid = attribute(&provision.eid);
    let name = if element == "hcontainer" { " name=\"provision\"" } else { "" };
    line(out, 3, &format!("<{element} eId=\"{eid}\"{name}>"));
    line(out, 4, &format!("<num>{}</num>", text(&num)));
    let reference = provision.num.as_deref().map(str::trim).filter(|_| !said);
    let heading: Vec<&str> = reference.into_iter().chain(provision.heading.as_deref()).collect();
    let heading = text(&heading.join(" "));
    if !heading.trim().is_empty() {
        line(out, 4, &format!("<heading>{heading}</heading>"));
    }
    line(out, 4, "<content>");
    for words in lines(&provision.text) {
        line(out, 5, &format!("<p>{}</p>", text(words)));
    }
    if lines(&provision.text).next().is_none() {
        line(out, 5, "<p/>");
    }
    line(out, 4, "</content>");
    line(out, 3, &format!("</{element}>"));
}

/// The words for `<num>`, and whether they say all the reference says. The first spelling from
/// which the convention makes the given eId is taken: the reference without the word for the
/// element, or, where the library shortened or spelled out, the number as the eId has it.
fn number(provision: &Provision, element: &str, in_eid: &str, taken: &mut Taken) -> (String, bool) {
    let short = crate::naming::abbreviation(element);
    let reference = provision.num.as_deref().unwrap_or_default().trim();
    let bare = if element == "hcontainer" { reference } else { without_word(reference) };
    let mut spellings = vec![bare, in_eid];
    // A running number at the end of the eId tells the second of a name from the first.
    let mut rest = in_eid;
    while let Some((head, tail)) = rest.rsplit_once('_') {
        if head.is_empty() || !tail.bytes().all(|b| b.is_ascii_digit()) {
            break;
        }
        spellings.push(head);
        rest = head;
    }
    let fits = |spelling: &&str| {
        let cleaned = clean(&legal(spelling));
        !cleaned.is_empty() && taken.peek(&format!("{short}_{cleaned}")) == provision.eid
    };
    let num = spellings.iter().find(|spelling| fits(spelling)).copied().unwrap_or(in_eid);
    taken.take(&format!("{short}_{}", clean(&legal(num))));
    (num.to_owned(), num == bare)
}

/// A reference without its first word (`art. 12` is `12`).
fn without_word(reference: &str) -> &str {
    reference
        .trim_start_matches(|c: char| c.is_alphabetic())
        .trim_start_matches(|c: char| c == '.' || c.is_whitespace())
}

fn identity(out: &mut String, this: &str, uri: &str) {
    value_line(out, "FRBRthis", &format!("value=\"{this}\""));
    value_line(out, "FRBRuri", &format!("value=\"{uri}\""));
}

fn organization(out: &mut String, eid: &str, href: &str, shown: &str) {
    let (href, shown) = (attribute(href), attribute(shown));
    line(out, 4, &format!("<TLCOrganization eId=\"{eid}\" href=\"{href}\" showAs=\"{shown}\"/>"));
}

/// The work's date as the schema wants it, a full day, and a name that says how much is known.
fn work_date(work: &Work) -> (String, &'static str) {
    match work.work_date.as_deref() {
        Some(day) if day.len() == 10 => (day.to_owned(), "Adoption"),
        Some(month) if month.len() == 7 => (format!("{month}-01"), "Adoption (month known)"),
        Some(year) if year.len() == 4 && year != "0000" => (format!("{year}-01-01"), "Adoption (year known)"),
        _ => (work.expression_date.clone(), "unknown"),
    }
}

/// A name as part of an address: its ASCII letters and digits, other runs a hyphen.
fn slug_of(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= 60 {
            break;
        }
    }
    match slug.trim_end_matches('-') {
        "" => "unknown".to_owned(),
        slug => slug.to_owned(),
    }
}

/// Country, subtype, date and slug of a work address. The country is the two letters alone.
fn segments(address: &str) -> (&str, &str, &str, &str) {
    let mut parts = address.strip_prefix("/akn/").unwrap_or(address).splitn(4, '/');
    let mut next = || parts.next().unwrap_or_default();
    let (country, subtype, date, slug) = (next(), next(), next(), next());
    (country.split('-').next().unwrap_or(country), subtype, date, slug)
}

/// The lines of a text that hold something. No-break and wide spaces are held, and stay.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let empty = |c: char| crate::text::is_space(c) || !crate::text::is_legal(c);
    text.split(['\n', '\r']).map(move |line| line.trim_matches(empty)).filter(|line| !line.is_empty())
}

fn line(out: &mut String, depth: usize, xml: &str) {
    for _ in 0..depth {
        out.push_str("  ");
    }
    out.push_str(xml);
    out.push('\n');
}

fn value_line(out: &mut String, element: &str, attributes: &str) {
    line(out, 5, &format!("<{element} {attributes}/>"));
}

/// The text without characters XML 1.0 has no place for.
fn legal(text: &str) -> String {
    text.chars().filter(|c| crate::text::is_legal(*c)).collect()
}

fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars().filter(|c| crate::text::is_legal(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // A bare carriage return would be read as a new line.
            '\r' => out.push_str("&#13;"),
            c => out.push(c),
        }
    }
    out
}

fn attribute(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in text(value).chars() {
        match c {
            '"' => out.push_str("&quot;"),
            // White space other than the space would be read as a space.
            '\n' | '\t' => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}
