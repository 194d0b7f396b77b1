//! One pass over the XML: what is well-formed and allowed becomes a flat list of elements and
//! texts; everything else is refused where it stands. Depth costs no stack.

use std::borrow::Cow;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};

use crate::identity::Identity;
use crate::read::{Frbr, Limits, Refused, RefusedKind, line_at};
use crate::vocabulary::{Vocabulary, is_draft};
use crate::wellformed::{attributes, is_name};
use crate::{DocumentKind, NAMESPACE};

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
    edits: Vec<(std::ops::Range<usize>, String)>,
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

/// An element that is open.
struct Open<'a> {
    name: &'a str,
    /// Its place in the list; absent within `meta`.
    item: Option<usize>,
    is_record: bool,
}

struct Pass<'a, 'l> {
    text: &'a str,
    limits: &'l Limits,
    at: usize,
    open: Vec<Open<'a>>,
    elements: usize,
    root_seen: bool,
    document_seen: bool,
    identity: Identity,
    found: Scanned<'a>,
}

impl<'a, 'l> Pass<'a, 'l> {
    fn new(text: &'a str, limits: &'l Limits) -> Self {
        let found = Scanned {
            kind: DocumentKind::Doc,
            items: Vec::new(),
            frbr: Frbr::default(),
            eids: Vec::new(),
            record: None,
            edits: Vec::new(),
        };
        let identity = Identity::default();
        Self {
            text,
            limits,
            at: 0,
            open: Vec::new(),
            elements: 0,
            root_seen: false,
            document_seen: false,
            identity,
            found,
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>, vocabulary: Vocabulary, end: usize) -> Result<(), Refused> {
        // The same name, but as long-lived as the text it stands in.
        let (start, whole) = (self.at + 1, tag.name().0.len());
        let name = &self.text[start..start + whole];
        let name = name.rsplit(':').next().unwrap_or(name);
        if !is_name(tag.name().0) {
            return Err(self.refuse(RefusedKind::Broken, format!("<{name}> is no name of an element")));
        }
        if let Vocabulary::Undeclared(prefix) = &vocabulary {
            return Err(self.refuse(RefusedKind::Broken, format!("the prefix \"{prefix}\" is not declared")));
        }
        self.elements += 1;
        if self.elements > self.limits.elements {
            let why = format!("the file has more than {} elements", self.limits.elements);
            return Err(self.refuse(RefusedKind::TooLarge, why));
        }
        if self.open.len() >= self.limits.depth {
            let why = format!("elements stand more than {} deep within one another", self.limits.depth);
            return Err(self.refuse(RefusedKind::TooDeep, why));
        }
        let values = attributes(tag).map_err(|(kind, why)| self.refuse(kind, why))?;
        match self.open.len() {
            0 => self.root(name, &vocabulary)?,
            1 if !self.document_seen => self.document(name)?,
            _ => {}
        }
        if values.iter().any(|(key, _)| key.starts_with("xmlns")) {
            self.rename(tag, end);
        }
        let ours = vocabulary == Vocabulary::Standard;
        let value = |key: &str| values.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str());
        let eid = value("eId").or(value("id")).filter(|eid| ours && !eid.is_empty()).map(str::to_owned);
        self.found.eids.extend(eid.clone());
        let in_meta = name == "meta" || self.open.last().is_some_and(|o| o.item.is_none());
        let is_record = vocabulary == Vocabulary::Record && name == "record" && self.found.record.is_none();
        let item = if in_meta && !self.open.is_empty() {
            let path: Vec<&str> = self.open.iter().map(|o| o.name).collect();
            self.identity.element(&path, name, &value);
            if is_record {
                self.found.record = Some(String::new());
            }
            None
        } else {
            let name = if ours { name } else { "" };
            let end = self.found.items.len() + 1;
            self.found.items.push(Item::Element(Element { name, eid, end, at: self.at }));
            Some(end - 1)
        };
        self.open.push(Open { name, item, is_record: is_record && item.is_none() });
        Ok(())
    }

    fn root(&mut self, name: &str, vocabulary: &Vocabulary) -> Result<(), Refused> {
        if self.root_seen {
            return Err(self.refuse(RefusedKind::Broken, "a second root element"));
        }
        self.root_seen = true;
        let why = match vocabulary {
            Vocabulary::Standard if name == "akomaNtoso" => return Ok(()),
            Vocabulary::Other(namespace) if name == "akomaNtoso" => {
                format!("the namespace is \"{namespace}\"; Akoma Ntoso 3.0 has {NAMESPACE}")
            }
            _ => format!("the file begins with <{name}>, not with <akomaNtoso>"),
        };
        Err(self.refuse(RefusedKind::NotAkomaNtoso, why))
    }

    fn document(&mut self, name: &str) -> Result<(), Refused> {
        if let Some(kind) = DocumentKind::of_element(name) {
            (self.found.kind, self.document_seen) = (kind, true);
            return Ok(());
        }
        match name {
            "portion" | "amendment" | "amendmentList" | "debate" | "debateReport" | "documentCollection"
            | "judgment" | "officialGazette" => {
                let why = format!(
                    "a document of the kind \"{name}\"; the library keeps acts, bills, documents and statements"
                );
                Err(self.refuse(RefusedKind::Declined, why))
            }
            _ => Err(self.refuse(RefusedKind::NotAkomaNtoso, format!("<{name}> is no kind of document"))),
        }
    }

    /// Notes where the tag names a draft, for the source to name the standard.
    fn rename(&mut self, tag: &BytesStart<'_>, end: usize) {
        let bindings = tag.attributes().flatten().filter(|a| a.key.as_namespace_binding().is_some());
        for binding in bindings.filter(|a| is_draft(&a.value)) {
            let key = binding.key.0;
            let raw = &self.text[self.at..end];
            // The value stands behind its key, an equals sign and a quote.
            let place = raw.match_indices(key).find_map(|(i, _)| {
                let rest = &raw[i + key.len()..];
                let inner = rest.trim_start().strip_prefix('=')?.trim_start().strip_prefix(['"', '\''])?;
                inner.starts_with(&*binding.value).then(|| raw.len() - inner.len())
            });
            if let Some(place) = place {
                let from = self.at + place;
                self.found.edits.push((from..from + binding.value.len(), NAMESPACE.to_owned()));
            }
        }
    }

    fn close(&mut self) {
        let end = self.found.items.len();
        if let Some(Open { item: Some(item), .. }) = self.open.pop()
            && let Item::Element(element) = &mut self.found.items[item]
        {
            element.end = end;
        }
    }

    fn text(&mut self, words: Cow<'a, str>) -> Result<(), Refused> {
        match self.open.last() {
            None if words.chars().all(crate::text::is_space) => {}
            None if self.root_seen => {
                return Err(self.refuse(RefusedKind::Broken, "text behind the last element"));
            }
            None => return Err(self.refuse(RefusedKind::NotXml, "the file does not begin with an element")),
            Some(open) if open.item.is_some() => self.found.items.push(Item::Text(words)),
            Some(open) if open.is_record => self.found.record.get_or_insert_default().push_str(&words),
            Some(_) => {}
        }
        Ok(())
    }

    /// The XML declaration: only at the start, only of an encoding the bytes were read by.
    fn declaration(&mut self, encoding: Option<String>, end: usize) -> Result<(), Refused> {
        if self.at != 0 {
            return Err(self.refuse(RefusedKind::Broken, "an XML declaration behind the start of the file"));
        }
        if let Some(name) = encoding.map(|name| name.to_ascii_uppercase())
            && !matches!(
                name.as_str(),
                "UTF-8" | "UTF8" | "US-ASCII" | "ASCII" | "UTF-16" | "UTF-16LE" | "UTF-16BE"
            )
        {
            let why = format!("the file says it is {name}; save it as UTF-8");
            return Err(self.refuse(RefusedKind::NotUtf8, why));
        }
        let plain = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        self.found.edits.push((0..end, plain.to_owned()));
        Ok(())
    }

    fn finish(mut self) -> Result<Scanned<'a>, Refused> {
        self.at = self.text.len();
        if let Some(open) = self.open.last() {
            let why = format!("the file ends, and <{}> is still open", open.name);
            return Err(self.refuse(RefusedKind::Broken, why));
        }
        if !self.root_seen {
            return Err(self.refuse(RefusedKind::NotXml, "the file has no element"));
        }
        if !self.document_seen {
            return Err(self.refuse(RefusedKind::NotAkomaNtoso, "<akomaNtoso> holds no document"));
        }
        match std::mem::take(&mut self.identity).finish() {
            Some(frbr) => self.found.frbr = frbr,
            None => {
                self.at = 0;
                let why = "the document has no work address: FRBRuri in FRBRWork is missing or empty";
                return Err(self.refuse(RefusedKind::NoIdentity, why));
            }
        }
        self.found.edits.sort_by_key(|(range, _)| range.start);
        Ok(self.found)
    }

    fn unreadable(&self, error: &quick_xml::Error) -> Refused {
        let kind = if self.root_seen || self.text.trim_start().starts_with('<') {
            RefusedKind::Broken
        } else {
            RefusedKind::NotXml
        };
        self.refuse(kind, error.to_string())
    }

    /// A refusal at the place the pass has come to.
    fn refuse(&self, kind: RefusedKind, why: impl Into<String>) -> Refused {
        let element = self.open.last().map_or("", |open| open.name);
        Refused::new(kind, line_at(self.text, self.at), element, why)
    }
}
