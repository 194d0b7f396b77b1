//! Reading a file of any publisher: what comes out, and why a file is refused.

use std::fmt;

use crate::{DocumentKind, Provision, cut, decode, flow, scan};

/// How much a file may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Elements within one another.
    pub depth: usize,
    /// Elements in all.
    pub elements: usize,
    /// Provisions the text is cut into.
    pub provisions: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 8 * 1024 * 1024, depth: 100, elements: 500_000, provisions: 20_000 }
    }
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The document type.
    pub kind: DocumentKind,
    /// Who and what it is.
    pub frbr: Frbr,
    /// Its title: the `docTitle`, else the `shortTitle`, the first alias or the `longTitle`.
    pub title: Option<String>,
    /// The text in units a reader would cite. Every character of the text is in exactly one.
    pub provisions: Vec<Provision>,
    /// Every name the file gives (`eId`, or `id` where there is none), in its order, untouched.
    pub eids: Vec<String>,
    /// The library's own record, if the file carries one.
    pub record: Option<String>,
    /// The file in UTF-8 with the namespace of a draft replaced by the standard's and the XML
    /// declaration in its plain form; every other byte as it came.
    pub source: String,
    /// Characters of the text, white space not counted.
    pub text_chars: usize,
}

/// Identity of a document, as its first `identification` gives it; where it is silent, as the
/// work address does. A text is empty where neither says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frbr {
    /// The work address, as written in the file.
    pub work: String,
    /// Country, two letters as a rule.
    pub country: String,
    /// What stands behind the country (`wc013` of `za-wc013`).
    pub locality: Option<String>,
    /// Subtype of the document (`policy`).
    pub subtype: Option<String>,
    /// Date of the work.
    pub date: Option<String>,
    /// What the date of the work is the date of, in the file's words.
    pub date_name: Option<String>,
    /// Number or slug.
    pub number: Option<String>,
    /// Who made the work, by name if the file has one.
    pub author: String,
    /// Language of the text, three letters where the code is known.
    pub language: String,
    /// Date of the expression.
    pub expression_date: Option<String>,
    /// Other names of the work: what kind of name, and the name.
    pub aliases: Vec<(String, String)>,
}

/// Why a file was refused, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Refused {
    /// Why.
    pub kind: RefusedKind,
    /// The line, from 1.
    pub line: u64,
    /// The element open there; empty outside the first.
    pub element: String,
    /// What is wrong there, in English.
    pub detail: String,
}

/// Why a file was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RefusedKind {
    /// Not XML at all: no element begins it.
    NotXml,
    /// XML with a mistake: tags that do not match, a broken attribute, an undeclared prefix.
    Broken,
    /// XML of another vocabulary, or Akoma Ntoso before 3.0.
    NotAkomaNtoso,
    /// Akoma Ntoso, but a kind of document the library does not keep (debate, judgment …).
    Declined,
    /// A document type declaration. It can make a small file huge, so none is taken.
    HasDtd,
    /// An entity other than the five of XML and character references.
    Entity,
    /// More bytes or elements than the limit.
    TooLarge,
    /// Elements deeper within one another than the limit.
    TooDeep,
    /// More provisions than the limit.
    TooManyProvisions,
    /// No work address (`FRBRWork` with `FRBRuri`), so nobody can say what it is.
    NoIdentity,
    /// Neither UTF-8 nor UTF-16 with its mark.
    NotUtf8,
    /// No characters, or no text in the document.
    Empty,
}

impl Refused {
    pub(crate) fn new(kind: RefusedKind, line: u64, element: &str, detail: impl Into<String>) -> Self {
        Self { kind, line, element: element.to_owned(), detail: detail.into() }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if !self.element.is_empty() {
            write!(f, ", in <{}>", self.element)?;
        }
        write!(f, ": {}", self.detail)
    }
}

/// Reads a file. Names and order stay as they are; nothing is corrected.
pub fn read(xml: &[u8], limits: &Limits) -> Result<Document, Refused> {
    if xml.len() > limits.bytes {
        let detail = format!("the file has {} bytes; at most {} are taken", xml.len(), limits.bytes);
        return Err(Refused::new(RefusedKind::TooLarge, 1, "", detail));
    }
    let text = decode::decode(xml)?;
    let scanned = scan::scan(&text, limits)?;
    let text_chars = inked(&flow::whole_text(&scanned.items));
    if text_chars == 0 {
        return Err(Refused::new(RefusedKind::Empty, 1, scanned.kind.element(), "the document has no text"));
    }
    let provisions = cut::provisions(&scanned, limits.provisions).map_err(|at| {
        let detail = format!("the text has more than {} provisions", limits.provisions);
        Refused::new(RefusedKind::TooManyProvisions, line_at(&text, at), scanned.kind.element(), detail)
    })?;
    Ok(Document {
        title: flow::title(&scanned),
        provisions,
        text_chars,
        source: scanned.source(&text),
        kind: scanned.kind,
        frbr: scanned.frbr,
        eids: scanned.eids,
        record: scanned.record,
    })
}

/// The text of a file without marks: preface, preamble, body, conclusions and attachments, every
/// run of white space one space. Empty if the file cannot be read.
pub fn body_text(source: &str) -> String {
    let text = decode::decode(source.as_bytes());
    let scanned = text.as_ref().map(|text| scan::scan(text, &Limits::default()));
    match scanned {
        Ok(Ok(scanned)) => flow::whole_text(&scanned.items).replace('\n', " "),
        _ => String::new(),
    }
}

/// The line, from 1, on which the byte stands.
pub(crate) fn line_at(text: &str, at: usize) -> u64 {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    1 + before.iter().filter(|b| **b == b'\n').count() as u64
}

fn inked(text: &str) -> usize {
    text.chars().filter(|c| !crate::text::is_space(*c)).count()
}
