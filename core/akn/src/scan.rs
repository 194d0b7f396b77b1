//! One pass over the XML: what is well-formed and allowed becomes a flat list of elements and
//! texts; everything else is refused where it stands. Depth costs no stack.

use std::borrow::Cow;

use quick_xml::NsReader;
use quick_xml::events::Event;

use crate::DocumentKind;
use crate::pass::Pass;
use crate::read::{Frbr, Limits, Refused, RefusedKind};
use crate::vocabulary::Vocabulary;

/// An element or a text, in document order. What stands in `meta` is not here.
pub(crate) enum Item<'a> {
    /// An element; `end` is the index behind its last descendant.
    Element(Element<'a>),
    /// Running text.
    Text(Cow<'a, str>),
}

/// An element of the text.
pub(crate) struct Element<'a> {
    /// Its local name; empty if it belongs to another vocabulary.
    pub(crate) name: &'a str,
    /// Its name in the document.
    pub(crate) eid: Option<String>,
    /// The index behind its last descendant.
    pub(crate) end: usize,
    /// The byte where it begins.
    pub(crate) at: usize,
}

/// What the pass finds.
pub(crate) struct Scanned<'a> {
    pub(crate) kind: DocumentKind,
    pub(crate) items: Vec<Item<'a>>,
    pub(crate) frbr: Frbr,
    pub(crate) eids: Vec<String>,
    pub(crate) record: Option<String>,
    pub(crate) edits: Vec<(std::ops::Range<usize>, String)>,
}

impl Scanned<'_> {
    /// The text with the declaration and the namespace in their plain form.
    pub(crate) fn source(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for (range, new) in &self.edits {
            out.push_str(&text[done..range.start]);
            out.push_str(new);
            done = range.end;
        }
        out.push_str(&text[done..]);
        out
    }
}

/// Reads the whole text.
pub(crate) fn scan<'a>(text: &'a str, limits: &Limits) -> Result<Scanned<'a>, Refused> {
    let mut reader = NsReader::from_str(text);
    reader.config_mut().check_comments = true;
    let mut pass = Pass::new(text, limits);
    loop {
        pass.at = reader.buffer_position() as usize;
        let (vocabulary, event) = match reader.read_resolved_event() {
            Ok((resolved, event)) => (Vocabulary::of(&resolved), event),
            Err(error) => {
                pass.at = reader.error_position() as usize;
                return Err(pass.unreadable(&error));
            }
        };
        let end = reader.buffer_position() as usize;
        match event {
            Event::Start(tag) => pass.open(&tag, vocabulary, end)?,
            Event::Empty(tag) => {
                pass.open(&tag, vocabulary, end)?;
                pass.close();
            }
            Event::End(_) => pass.close(),
            Event::Text(words) => {
                if words.contains("]]>") {
                    return Err(pass.refuse(RefusedKind::Broken, "\"]]>\" may not stand in text"));
                }
                pass.text(words.xml10_content())?;
            }
            Event::CData(words) => pass.text(words.xml10_content())?,
            Event::GeneralRef(name) => {
                let c = crate::wellformed::reference(&name).map_err(|(kind, why)| pass.refuse(kind, why))?;
                pass.text(Cow::Owned(c.to_string()))?;
            }
            Event::Decl(declaration) => {
                let encoding = declaration.encoding().and_then(Result::ok).map(Cow::into_owned);
                pass.declaration(encoding, end)?;
            }
            Event::DocType(_) => {
                let why = "the file declares a document type (DOCTYPE); take that line out";
                return Err(pass.refuse(RefusedKind::HasDtd, why));
            }
            Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => return pass.finish(),
        }
    }
}
