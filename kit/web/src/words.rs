//! What Balai says, in 13 languages. Each crate brings word files (Fluent); they are read once at
//! start. A message that a language lacks would be shown in English; a test keeps that from
//! happening.

use std::borrow::Cow;
use std::collections::HashMap;

use balai_model::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// One word file: the words of one crate in one language.
#[derive(Clone, Debug)]
pub struct WordFile {
    /// Its language.
    pub lang: Lang,
    /// Which file, for error messages: `th/library.ftl`.
    pub name: String,
    /// Fluent source.
    pub source: String,
}

/// Collects the word files of a crate from a folder embedded with `rust_embed`, laid out as
/// `{lang}/{name}.ftl`.
pub fn word_files<Folder: rust_embed::RustEmbed>() -> Vec<WordFile> {
    Folder::iter()
        .filter_map(|name| {
            let lang = Lang::parse(name.split('/').next()?)?;
            let source = String::from_utf8(Folder::get(&name)?.data.into_owned()).ok()?;
            Some(WordFile { lang, name: name.into_owned(), source })
        })
        .collect()
}

/// The words of the frame itself and the vocabulary all parts share.
pub fn own_word_files() -> Vec<WordFile> {
    #[derive(rust_embed::RustEmbed)]
    #[folder = "words/"]
    struct Folder;
    word_files::<Folder>()
}

/// A value put into a message.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// Text as it is; numbers and dates come already written in the reader's way.
    Text(Cow<'a, str>),
    /// A count, which chooses the plural form; write the count itself with a text argument.
    Count(u64),
}

/// All words, by language.
pub struct Words {
    bundles: HashMap<Lang, FluentBundle<FluentResource>>,
}

impl Words {
    /// Reads word files. Fails, naming file and reason, on a file that is not Fluent or a message
    /// that two files define.
    pub fn read(files: Vec<WordFile>) -> Result<Self, String> {
        let mut bundles: HashMap<Lang, FluentBundle<FluentResource>> = HashMap::new();
        for file in files {
            let resource = FluentResource::try_new(file.source)
                .map_err(|(_, errors)| format!("{}: {errors:?}", file.name))?;
            let bundle = bundles.entry(file.lang).or_insert_with(|| {
                // Plural rules know no Tetum; like Indonesian it has one form for all numbers.
                let tag = if file.lang == Lang::Tet { "id" } else { file.lang.tag() };
                let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
                let mut bundle = FluentBundle::new_concurrent(vec![locale]);
                // All our scripts run left to right; isolation marks would end up in JSON and mail.
                bundle.set_use_isolating(false);
                bundle
            });
            bundle.add_resource(resource).map_err(|errors| format!("{}: {errors:?}", file.name))?;
        }
        Ok(Self { bundles })
    }

    /// A message in a language. An unknown message is shown by its name, so that somebody sees it.
    pub fn say(&self, lang: Lang, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let arguments: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Arg::Text(text) => FluentValue::from(text.clone()),
                    Arg::Count(n) => FluentValue::Number(FluentNumber::from(*n)),
                };
                (*name, value)
            })
            .collect();
        [lang, Lang::En]
            .into_iter()
            .find_map(|lang| {
                let bundle = self.bundles.get(&lang)?;
                let pattern = bundle.get_message(id)?.value()?;
                let mut errors = Vec::new();
                let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                if !errors.is_empty() {
                    tracing::warn!(message = id, lang = lang.tag(), ?errors, "message {id} did not format");
                }
                Some(said.into_owned())
            })
            .unwrap_or_else(|| {
                tracing::warn!(message = id, "no word file has the message {id}");
                id.to_owned()
            })
    }

    /// Whether a language has a message.
    pub fn has(&self, lang: Lang, id: &str) -> bool {
        self.bundles.get(&lang).is_some_and(|bundle| bundle.has_message(id))
    }
}
