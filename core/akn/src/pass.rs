//! What a pass over the XML has come to: the open elements, and what was found so far.

use std::borrow::Cow;

use quick_xml::events::BytesStart;

use crate::identity::Identity;
use crate::read::{Frbr, Limits, Refused, RefusedKind, line_at};
use crate::scan::{Element, Item, Scanned};
use crate::vocabulary::{Vocabulary, standard_names};
use crate::wellformed::{attributes, is_name};
use crate::{DocumentKind, NAMESPACE};

/// An element that is open.
struct Open<'a> {
    name: &'a str,
    /// Its place in the list; absent within `meta`.
    item: Option<usize>,
    is_record: bool,
}

pub(crate) struct Pass<'a, 'l> {
    text: &'a str,
    limits: &'l Limits,
    pub(crate) at: usize,
    open: Vec<Open<'a>>,
    elements: usize,
    root_seen: bool,
    document_seen: bool,
    identity: Identity,
    found: Scanned<'a>,
}

impl<'a, 'l> Pass<'a, 'l> {
    pub(crate) fn new(text: &'a str, limits: &'l Limits) -> Self {
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

    pub(crate) fn open(
        &mut self,
        tag: &BytesStart<'_>,
        vocabulary: Vocabulary,
        end: usize,
    ) -> Result<(), Refused> {
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
            let edits = standard_names(tag, &self.text[self.at..end], self.at);
            self.found.edits.extend(edits);
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

    pub(crate) fn close(&mut self) {
        let end = self.found.items.len();
        if let Some(Open { item: Some(item), .. }) = self.open.pop()
            && let Item::Element(element) = &mut self.found.items[item]
        {
            element.end = end;
        }
    }

    pub(crate) fn text(&mut self, words: Cow<'a, str>) -> Result<(), Refused> {
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
    pub(crate) fn declaration(&mut self, encoding: Option<String>, end: usize) -> Result<(), Refused> {
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

    pub(crate) fn finish(mut self) -> Result<Scanned<'a>, Refused> {
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

    pub(crate) fn unreadable(&self, error: &quick_xml::Error) -> Refused {
        let kind = if self.root_seen || self.text.trim_start().starts_with('<') {
            RefusedKind::Broken
        } else {
            RefusedKind::NotXml
        };
        self.refuse(kind, error.to_string())
    }

    /// A refusal at the place the pass has come to.
    pub(crate) fn refuse(&self, kind: RefusedKind, why: impl Into<String>) -> Refused {
        let element = self.open.last().map_or("", |open| open.name);
        Refused::new(kind, line_at(self.text, self.at), element, why)
    }
}
