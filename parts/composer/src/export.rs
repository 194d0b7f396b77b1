//! A policy as it leaves the house: its whole text in six formats, a page for citizens, a card for
//! staff. All are made from the same clauses, in the language of the policy, not of whoever asks.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`outgoing`] | what leaves: which text, in which state, from which address? |
//! | [`paper`] | what is on the paper of the whole policy? |
//! | [`points`] | what is on the page for citizens and on the card for staff? |
//! | [`akn`] | how is it an Akoma Ntoso document? |
//! | [`json`] | how is it data? |

pub mod akn;
pub mod json;
pub mod outgoing;
pub mod paper;
pub mod points;

use std::sync::Arc;

use balai_paper::{Paper, docx, html, markdown};
use balai_press::{Press, PressError};

use crate::menu::shelf::MenuShelf;
use paper::Printer;

/// What the pages that give files out stand on.
pub struct Exports {
    /// The menu.
    pub shelf: Arc<MenuShelf>,
    /// The way to the typesetter.
    pub press: Arc<Press>,
}

/// What somebody takes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The whole text.
    Policy,
    /// The page for citizens.
    Summary,
    /// The card for staff.
    Card,
}

impl What {
    /// All of them.
    pub const ALL: [What; 3] = [What::Policy, What::Summary, What::Card];

    /// As addresses spell it, before the point.
    pub fn slug(self) -> &'static str {
        match self {
            What::Policy => "export",
            What::Summary => "summary",
            What::Card => "card",
        }
    }

    /// The formats it comes in.
    pub fn formats(self) -> &'static [Format] {
        match self {
            What::Policy => &Format::ALL,
            What::Summary | What::Card => &[Format::Html, Format::Pdf, Format::Docx],
        }
    }
}

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One web page that needs nothing else.
    Html,
    /// For printing.
    Pdf,
    /// For word processors.
    Docx,
    /// Plain text with structure.
    Markdown,
    /// Akoma Ntoso.
    Akn,
    /// Data.
    Json,
}

impl Format {
    /// All of them, in the order of the page.
    pub const ALL: [Format; 6] =
        [Format::Html, Format::Pdf, Format::Docx, Format::Markdown, Format::Akn, Format::Json];

    /// As addresses spell it, behind the point.
    pub fn slug(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Pdf => "pdf",
            Format::Docx => "docx",
            Format::Markdown => "md",
            Format::Akn => "akn",
            Format::Json => "json",
        }
    }

    /// How its file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Akn => "akn.xml",
            Format::Html | Format::Pdf | Format::Docx | Format::Markdown | Format::Json => self.slug(),
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Html => "text/html; charset=utf-8",
            Format::Pdf => "application/pdf",
            Format::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Format::Markdown => "text/markdown; charset=utf-8",
            Format::Akn => "application/akn+xml",
            Format::Json => "application/json",
        }
    }
}

/// Why there is no file.
#[derive(Debug)]
pub enum ExportFailed {
    /// No PDF, and why.
    Press(PressError),
    /// The document could not be packed.
    Packing(std::io::Error),
    /// The data could not be spelled.
    Spelling(serde_json::Error),
}

/// Makes the file.
pub async fn file(
    printer: &Printer<'_>,
    press: &Press,
    what: What,
    format: Format,
) -> Result<Vec<u8>, ExportFailed> {
    match plain(printer, what, format) {
        Some(made) => made,
        None => press.print(&sheet(printer, what)).await.map_err(ExportFailed::Press),
    }
}

/// Makes the file, if that needs no typesetter.
pub fn plain(printer: &Printer<'_>, what: What, format: Format) -> Option<Result<Vec<u8>, ExportFailed>> {
    Some(match format {
        Format::Pdf => return None,
        Format::Html => Ok(html::html(&sheet(printer, what)).into_bytes()),
        Format::Docx => docx::docx(&sheet(printer, what)).map_err(ExportFailed::Packing),
        Format::Markdown => Ok(markdown::markdown(&sheet(printer, what)).into_bytes()),
        Format::Akn => Ok(akn::write(printer).into_bytes()),
        Format::Json => serde_json::to_vec_pretty(&json::of(printer)).map_err(ExportFailed::Spelling),
    })
}

fn sheet(printer: &Printer<'_>, what: What) -> Paper {
    match what {
        What::Policy => paper::policy(printer),
        What::Summary => points::summary(printer),
        What::Card => points::card(printer),
    }
}
