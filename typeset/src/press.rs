//! From a paper to a PDF: tagged, with bookmarks, fonts embedded, and checked against PDF/UA-1.

use balai_paper::{Paper, Shape};
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::world::{Fonts, PaperWorld};

/// The sizes tried for a paper that must fit one page, in points.
const SIZES: [f64; 5] = [11.0, 10.0, 9.0, 8.0, 7.0];

/// The typesetter with its fonts.
pub struct Press {
    fonts: Fonts,
}

impl Press {
    /// Reads the fonts once.
    pub fn new() -> Self {
        Self { fonts: Fonts::embedded() }
    }

    /// Sets a paper, given as JSON.
    ///
    /// # Errors
    /// In English, for the log of whoever asked: not a paper, or what the typesetter says.
    pub fn print(&self, json: &[u8]) -> Result<Vec<u8>, String> {
        let paper: Paper = serde_json::from_slice(json).map_err(|e| format!("not a paper: {e}"))?;
        let sizes = if paper.shape == Shape::Page { &SIZES[..] } else { &SIZES[1..2] };
        let mut done = Err("no size".to_owned());
        for size in sizes {
            let document = self.lay_out(&paper, *size)?;
            let fits = document.pages().len() == 1 || paper.shape == Shape::Policy;
            done = Ok(document);
            if fits {
                break;
            }
        }
        let pdf = export(&done?);
        // What is remembered of this paper helps the next, but must not grow for ever.
        comemo::evict(3);
        pdf
    }

    fn lay_out(&self, paper: &Paper, size: f64) -> Result<PagedDocument, String> {
        let world = PaperWorld::new(&self.fonts, paper, size)?;
        typst::compile::<PagedDocument>(&world).output.map_err(|faults| said(&faults))
    }
}

fn export(document: &PagedDocument) -> Result<Vec<u8>, String> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|e| e.message().to_string())?;
    let options =
        PdfOptions { standards, creator: Smart::Custom(Some("Balai".to_owned())), ..PdfOptions::default() };
    typst_pdf::pdf(document, &options).map_err(|faults| said(&faults))
}

fn said(faults: &[typst::diag::SourceDiagnostic]) -> String {
    faults.iter().map(|fault| fault.message.as_str()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use balai_paper::{Clause, Labels, Section};

    use super::*;

    fn paper(language: &str, words: &str) -> Paper {
        let clause = |n: usize| Clause {
            anchor: format!("sec_1__cl_{n}"),
            number: format!("1.{n}"),
            title: Some(words.to_owned()),
            text: format!("{words} #let x = 1 *{words}* [{words}] $x$\n{words}"),
            note: Some(words.to_owned()),
        };
        let section = Section {
            anchor: "sec_1".into(),
            number: "1".into(),
            title: words.into(),
            clauses: (1..=4).map(clause).collect(),
        };
        Paper {
            language: language.into(),
            title: words.into(),
            body: words.into(),
            address: "http://127.0.0.1/akn/kh/policy/2026-05-04/example".into(),
            version: "1".into(),
            date: "2026-05-04".into(),
            sections: vec![section],
            labels: Labels {
                contents: words.into(),
                page: "{page} / {pages}".into(),
                address: words.into(),
                signed: words.into(),
            },
            ..Paper::default()
        }
    }

    fn print(paper: &Paper) -> Vec<u8> {
        Press::new().print(&serde_json::to_vec(paper).unwrap()).unwrap()
    }

    #[test]
    fn every_script_of_the_region_is_set() {
        for (language, words) in [
            ("en", "Policy"),
            ("th", "นโยบายสื่อสังคม"),
            ("lo", "ນະໂຍບາຍສື່ສັງຄົມ"),
            ("km", "គោលនយោបាយបណ្ដាញសង្គម"),
            ("my", "လူမှုမီဒီယာမူဝါဒ"),
            ("ta", "சமூக ஊடகக் கொள்கை"),
            ("zh-Hans", "社交媒体政策"),
            ("vi", "Chính sách mạng xã hội"),
            ("tet", "Polítika"),
        ] {
            let pdf = print(&paper(language, words));
            assert!(pdf.starts_with(b"%PDF-"), "{language}");
        }
    }

    #[test]
    fn the_same_paper_is_the_same_pdf() {
        let paper = paper("km", "គោលនយោបាយ");
        assert_eq!(print(&paper), print(&paper));
    }

    #[test]
    fn a_page_of_points_is_one_page_if_any_size_makes_it_so() {
        let mut page = paper("en", "A point that is to be read by citizens before anything else.");
        page.shape = Shape::Page;
        let clauses = page.sections[0].clauses.clone();
        page.sections[0].clauses = (0..3).flat_map(|_| clauses.clone()).collect();
        for (n, clause) in page.sections[0].clauses.iter_mut().enumerate() {
            clause.anchor = format!("p_{n}");
        }
        let press = Press::new();
        assert!(press.lay_out(&page, SIZES[0]).unwrap().pages().len() > 1);
        assert_eq!(press.lay_out(&page, SIZES[4]).unwrap().pages().len(), 1);
    }

    #[test]
    fn what_is_no_paper_is_refused_in_words() {
        assert!(Press::new().print(b"{}").unwrap_err().starts_with("not a paper"));
    }
}
