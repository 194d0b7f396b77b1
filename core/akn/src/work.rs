//! What is written: an instrument of the library as plain values.

/// An instrument, ready to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The FRBR work address, `/akn/{country}/{subtype}/{date}/{slug}`, such as
    /// `/akn/id/law/2008-04-21/law-11-2008-ite`. A body without a country code stands under `aa-`.
    pub address: String,
    /// The title readers know.
    pub title: String,
    /// Who issued the instrument, as it is shown.
    pub author: String,
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

/// Which document type of the standard a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentKind {
    /// `act`: adopted by an authority, with numbered provisions.
    Act,
    /// `bill`: proposed to be an act.
    Bill,
    /// `doc`: guidelines, policies, declarations, standards and whatever else is no act.
    Doc,
    /// `statement`: a formal expression of a body's opinion or will.
    Statement,
}

impl DocumentKind {
    /// The kind an element of the file is, if the library keeps that kind.
    pub fn of_element(name: &str) -> Option<Self> {
        [Self::Act, Self::Bill, Self::Doc, Self::Statement].into_iter().find(|kind| kind.element() == name)
    }

    /// The element's name.
    pub fn element(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Bill => "bill",
            Self::Doc => "doc",
            Self::Statement => "statement",
        }
    }
}

/// One provision: to be written, or as read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provision {
    /// Its name (`art_12`). Written exactly so; as read, the file's own or, if the file has none,
    /// one made by the naming convention. To be written it must be unique and without white space.
    pub eid: String,
    /// The element it stands in (`article`). Writing chooses it by the eId and does not ask.
    pub element: String,
    /// Its number: to be written, the reference as cited (`art. 12`); as read, what is printed.
    pub num: Option<String>,
    /// Its heading.
    pub heading: Option<String>,
    /// Its text. Every line is a block; runs of white space are one space.
    pub text: String,
}
