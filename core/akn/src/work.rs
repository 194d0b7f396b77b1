//! What is written: an instrument of the library as plain values.

/// An instrument, ready to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The FRBR work address, `/akn/{country}/{subtype}/{date}/{slug}`, such as
    /// `/akn/id/law/2008-04-21/law-11-2008-ite`. A body without a country code stands under `aa-`.
    pub address: String,
    /// The title readers know.
    pub title: String,
    /// The language of the title, three letters of ISO 639-2 (`eng`).
    pub title_language: String,
    /// Who issued the instrument, as it is shown.
    pub author: String,
    /// The issuer as part of an address: `a-z`, digits and hyphens.
    pub author_slug: String,
    /// When it was adopted: `2008`, `2008-04` or `2008-04-21`; absent if nobody knows.
    pub work_date: Option<String>,
    /// The day of this version, `YYYY-MM-DD`.
    pub expression_date: String,
    /// The running number of this version.
    pub version: i64,
    /// The language of the text, three letters of ISO 639-2.
    pub language: String,
    /// Other names: what kind of name (`title`), and the name.
    pub aliases: Vec<(String, String)>,
    /// Which document it is in the standard's terms.
    pub document: DocumentKind,
    /// What it provides, in its own order.
    pub provisions: Vec<Provision>,
    /// How the text here relates to the official one.
    pub note: String,
    /// The library's own record, as JSON; the file carries it without looking into it.
    pub record: String,
}

/// Which document type of the standard an instrument is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// `act`: adopted by an authority, with numbered provisions.
    Act,
    /// `doc`: guidelines, policies, declarations, standards and whatever else is no act.
    Doc,
}

impl DocumentKind {
    /// The document type for a kind of the library, by its word in addresses (`law`, `policy`).
    pub fn of(kind: &str) -> Self {
        match kind {
            "law" | "regulation" | "constitution" => Self::Act,
            _ => Self::Doc,
        }
    }

    /// The element's name.
    pub fn element(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Doc => "doc",
        }
    }
}

/// One provision of a [`Work`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision {
    /// Its name, written exactly so (`art_12`). Invariant: unique within the work, no white space.
    pub eid: String,
    /// The reference as cited (`art. 12`).
    pub num: String,
    /// Its text; every line becomes a paragraph.
    pub text: String,
}
