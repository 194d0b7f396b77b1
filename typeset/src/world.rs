//! All that the typesetter can see: our template, one paper, our fonts. No file, no network, no clock.

use balai_paper::Paper;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

const TEMPLATE: &str = include_str!("../template.typ");

/// The fonts as the build gathered them.
const FILES: &[&[u8]] = include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

/// The fonts, read once for all papers.
pub struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    library: LazyHash<Library>,
}

impl Fonts {
    /// Those in the program.
    pub fn embedded() -> Self {
        let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
        Self {
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            library: LazyHash::new(Library::default()),
        }
    }
}

/// The world of one paper.
pub struct PaperWorld<'a> {
    fonts: &'a Fonts,
    template: Source,
    paper_file: FileId,
    paper: Bytes,
}

impl<'a> PaperWorld<'a> {
    /// The world of this paper, set in this size (points).
    ///
    /// # Errors
    /// A paper that cannot be spelled as JSON, which no paper is.
    pub fn new(fonts: &'a Fonts, paper: &Paper, size: f64) -> Result<Self, String> {
        let json = serde_json::to_vec(&serde_json::json!({ "size": size, "paper": paper }))
            .map_err(|e| e.to_string())?;
        let template = Source::new(file("/template.typ")?, TEMPLATE.to_owned());
        Ok(Self { fonts, template, paper_file: file("/paper.json")?, paper: Bytes::new(json) })
    }
}

fn file(path: &str) -> Result<FileId, String> {
    let path = VirtualPath::new(path).map_err(|e| format!("{path}: {e:?}"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for PaperWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.fonts.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.paper_file { Ok(self.paper.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
