//! What stands around every page: title, language switch, navigation, footer.

use balai_model::Lang;

use crate::assets;
use crate::reader::Reader;

/// An entry of the main navigation.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// Its path, without a language.
    pub path: &'static str,
    /// The word for it.
    pub word: &'static str,
}

/// Everything the template `frame.html` needs to know. A page struct has one in its field `frame`.
pub struct Frame {
    /// The reader.
    pub reader: Reader,
    /// The site's public origin, such as `https://balai.example`, for canonical links; may be empty.
    pub origin: String,
    /// Main navigation.
    pub nav: Vec<NavItem>,
    /// The name of whoever has signed in.
    pub signed_in: Option<String>,
    /// Whether the office is shown in the navigation.
    pub office: bool,
}

impl Frame {
    /// The frame of a page for a reader who has not signed in.
    pub fn new(reader: Reader) -> Self {
        Self { reader, origin: String::new(), nav: Vec::new(), signed_in: None, office: false }
    }

    /// A message; templates write `{{ frame.w("…") }}`.
    pub fn w(&self, id: &str) -> String {
        self.reader.w(id)
    }

    /// The address of an asset, with its fingerprint.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// Whether a navigation entry leads to where the reader is.
    pub fn is_current(&self, path: &str) -> bool {
        if path == "/" {
            return self.reader.path == "/";
        }
        self.reader.path == path || self.reader.path.starts_with(&format!("{path}/"))
    }

    /// All interface languages.
    pub fn languages(&self) -> [Lang; 13] {
        Lang::ALL
    }

    /// The permanent address of this page, with the origin where it is known.
    pub fn canonical(&self) -> String {
        format!("{}{}", self.origin, self.reader.path)
    }
}
