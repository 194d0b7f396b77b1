//! The library as tables to take along: an instrument or a provision a row, the same columns in
//! every format. Columns are named as the JSON API names its fields and are described in its words.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`rows`] | what stands in a row? |
//! | [`format`] | how is a row written as CSV, JSON, JSON Lines or Parquet? |
//! | [`package`] | how do the tables describe themselves? |

pub mod format;
pub mod package;
pub mod rows;

use balai_model::{Confidence, Evidence, InstrumentKind, Stance, Status, UrlBasis};

pub use format::{Format, Writer};

/// What a table has a row for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// An instrument a row.
    Instruments,
    /// A provision a row.
    Provisions,
}

/// What a column holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// One of some words.
    Word(fn() -> Vec<&'static str>),
    /// A moment (RFC 3339, UTC).
    Moment,
    /// Any number of texts.
    List,
    /// True or false.
    Flag,
    /// A whole number.
    Count,
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name, that of the field of the JSON API.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether every row has it.
    pub always: bool,
}

/// What stands in a row under a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is known.
    Nothing,
    /// A text, word or moment.
    Text(String),
    /// Texts.
    List(Vec<String>),
    /// True or false.
    Flag(bool),
    /// A number.
    Count(u64),
}

const fn always(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, always: true }
}

const fn maybe(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, always: false }
}

macro_rules! words {
    ($kind:ty) => {
        Kind::Word(|| <$kind>::ALL.iter().map(|word| word.slug()).collect())
    };
}

const INSTRUMENTS: [Column; 24] = [
    always("id", Kind::Text),
    always("address", Kind::Text),
    always("title", Kind::Text),
    maybe("title_original", Kind::Text),
    always("jurisdiction", Kind::Text),
    always("issuer", Kind::Text),
    always("kind", words!(InstrumentKind)),
    always("domains", Kind::List),
    maybe("adopted", Kind::Text),
    maybe("effective", Kind::Text),
    always("status", words!(Status)),
    always("amended", Kind::List),
    always("binding", Kind::Flag),
    maybe("applies_to", Kind::Text),
    always("languages", Kind::List),
    maybe("url", Kind::Text),
    maybe("url_basis", words!(UrlBasis)),
    always("summary", Kind::Text),
    always("provisions", Kind::Count),
    always("sources", Kind::List),
    always("evidence", words!(Evidence)),
    always("confidence", words!(Confidence)),
    always("verified", Kind::Text),
    always("changed_at", Kind::Moment),
];

const PROVISIONS: [Column; 11] = [
    always("address", Kind::Text),
    always("eid", Kind::Text),
    always("reference", Kind::Text),
    always("gist", Kind::Text),
    always("stance", words!(Stance)),
    always("elements", Kind::List),
    always("instrument", Kind::Text),
    always("instrument_title", Kind::Text),
    always("jurisdiction", Kind::Text),
    always("evidence", words!(Evidence)),
    always("confidence", words!(Confidence)),
];

impl Table {
    /// Both tables.
    pub const ALL: [Table; 2] = [Table::Instruments, Table::Provisions];

    /// Its name in addresses and files.
    pub fn slug(self) -> &'static str {
        match self {
            Table::Instruments => "instruments",
            Table::Provisions => "provisions",
        }
    }

    /// Its columns, in order.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Table::Instruments => &INSTRUMENTS,
            Table::Provisions => &PROVISIONS,
        }
    }
}
