//! The reader of a page: her language, her colours, and how addresses are written for her.

use std::borrow::Cow;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use balai_model::{Lang, PartialDate};
use time::OffsetDateTime;

use crate::answer::Problem;
use crate::format;
use crate::words::{Arg, Words};

/// Which colours a reader wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Dark text on light.
    Light,
    /// Light text on dark.
    Dark,
}

impl Theme {
    /// The theme as form and cookie spell it.
    pub fn slug(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// Reads a theme.
    pub fn parse(slug: &str) -> Option<Self> {
        [Theme::Auto, Theme::Light, Theme::Dark].into_iter().find(|t| t.slug() == slug)
    }
}

/// How many: any whole number, also behind the references that templates make.
pub trait Count {
    /// The number; a negative one counts as none.
    fn count(&self) -> u64;
}

macro_rules! counts {
    ($($kind:ty),*) => {$(
        impl Count for $kind {
            fn count(&self) -> u64 {
                u64::try_from(*self).unwrap_or(0)
            }
        }
    )*};
}
counts!(u64, usize, i64, u32);

impl<T: Count> Count for &T {
    fn count(&self) -> u64 {
        (**self).count()
    }
}

/// Who reads. One exists for every request, made by the language layer.
#[derive(Clone)]
pub struct Reader {
    words: Arc<Words>,
    /// Her language.
    pub lang: Lang,
    /// Whether the address she came by named the language (`/th/library`); links then keep it.
    pub prefixed: bool,
    /// The path she asked for, without the language.
    pub path: String,
    /// The query she asked for, if any.
    pub query: Option<String>,
    /// Her colours.
    pub theme: Theme,
    /// Whether she wants no web fonts: by choice, or because her browser asks to save data.
    pub light: bool,
}

impl Reader {
    /// A reader; the layer makes them for requests, tests and jobs for themselves.
    pub fn new(words: Arc<Words>, lang: Lang) -> Self {
        Self { words, lang, prefixed: false, path: "/".into(), query: None, theme: Theme::Auto, light: false }
    }

    /// The same reader in another language: for what speaks the language of its text, not hers.
    pub fn speaking(&self, lang: Lang) -> Self {
        Self { lang, ..self.clone() }
    }

    /// A message.
    pub fn w(&self, id: &str) -> String {
        self.words.say(self.lang, id, &[])
    }

    /// A message with a text in it.
    pub fn with(&self, id: &str, name: &str, value: &str) -> String {
        self.words.say(self.lang, id, &[(name, Arg::Text(Cow::Borrowed(value)))])
    }

    /// A message with two texts in it.
    pub fn with2(&self, id: &str, name: &str, value: &str, name2: &str, value2: &str) -> String {
        let args = [(name, Arg::Text(Cow::Borrowed(value))), (name2, Arg::Text(Cow::Borrowed(value2)))];
        self.words.say(self.lang, id, &args)
    }

    /// A message with several texts in it.
    pub fn with_all(&self, id: &str, texts: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg<'_>)> =
            texts.iter().map(|(name, value)| (*name, Arg::Text(Cow::Borrowed(*value)))).collect();
        self.words.say(self.lang, id, &args)
    }

    /// A message about a count: `$count` chooses its form, `$n` is the count as it is written.
    pub fn count(&self, id: &str, n: impl Count) -> String {
        let n = n.count();
        let written = format::number(self.lang, n);
        self.words.say(self.lang, id, &[("count", Arg::Count(n)), ("n", Arg::Text(written.into()))])
    }

    /// A message that exists only for some values, such as the name of a jurisdiction; else `or`.
    pub fn named(&self, id: &str, or: &str) -> String {
        if self.words.has(self.lang, id) { self.w(id) } else { or.to_owned() }
    }

    /// The name of a jurisdiction by its code.
    pub fn jurisdiction(&self, code: &str) -> String {
        self.named(&format!("jurisdiction-{code}"), &code.to_uppercase())
    }

    /// The name of a language by its code.
    pub fn language(&self, code: &str) -> String {
        self.named(&format!("language-{code}"), code)
    }

    /// A whole number as it is written.
    pub fn number(&self, n: impl Count) -> String {
        format::number(self.lang, n.count())
    }

    /// A date as far as it is known.
    pub fn date(&self, date: &PartialDate) -> String {
        format::date(self.lang, *date)
    }

    /// The day of a moment, in UTC.
    pub fn day(&self, moment: &OffsetDateTime) -> String {
        let date = moment.date();
        let date = PartialDate { year: date.year(), month: Some(date.month().into()), day: Some(date.day()) };
        format::date(self.lang, date)
    }

    /// An address of this site as it is written for her: with her language if she came by it.
    pub fn href(&self, path: &str) -> String {
        if self.prefixed { format!("/{}{path}", self.lang) } else { path.to_owned() }
    }

    /// This page in another language.
    pub fn in_language(&self, lang: Lang) -> String {
        let query = self.query.as_deref().map(|q| format!("?{q}")).unwrap_or_default();
        format!("/{lang}{}{query}", self.path)
    }

    /// This page without any language prefix, for forms that come back to it.
    pub fn here(&self) -> String {
        let query = self.query.as_deref().map(|q| format!("?{q}")).unwrap_or_default();
        format!("{}{query}", self.path)
    }

    /// Whether a text in the language `tag` needs a `lang` attribute on this reader's pages.
    pub fn foreign(&self, tag: &str) -> bool {
        Lang::parse(tag) != Some(self.lang)
    }

    /// The classes of the root element.
    pub fn root_class(&self) -> String {
        let light = if self.light { " light-mode" } else { "" };
        format!("theme-{}{light}", self.theme.slug())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Reader {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Reader>().cloned().ok_or_else(|| Problem::ours("no reader layer"))
    }
}
