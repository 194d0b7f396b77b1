//! The languages in which Balai speaks to its readers.

use serde::{Deserialize, Serialize};

/// One of the 13 interface languages. The tags are those of BCP 47, `zh` standing for
/// Simplified Chinese.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "each variant is the language tag that `tag` returns")]
pub enum Lang {
    En,
    Id,
    Ms,
    Fil,
    Th,
    Vi,
    Km,
    Lo,
    My,
    Zh,
    Ta,
    Pt,
    Tet,
}

impl Lang {
    /// All interface languages, in the order of the language switch.
    pub const ALL: [Lang; 13] = [
        Lang::En,
        Lang::Id,
        Lang::Ms,
        Lang::Fil,
        Lang::Th,
        Lang::Vi,
        Lang::Km,
        Lang::Lo,
        Lang::My,
        Lang::Zh,
        Lang::Ta,
        Lang::Pt,
        Lang::Tet,
    ];

    /// The address prefix, folder name and `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Id => "id",
            Lang::Ms => "ms",
            Lang::Fil => "fil",
            Lang::Th => "th",
            Lang::Vi => "vi",
            Lang::Km => "km",
            Lang::Lo => "lo",
            Lang::My => "my",
            Lang::Zh => "zh",
            Lang::Ta => "ta",
            Lang::Pt => "pt",
            Lang::Tet => "tet",
        }
    }

    /// The `lang` attribute of a page: as [`Lang::tag`], but Chinese names its script.
    pub fn html_tag(self) -> &'static str {
        match self {
            Lang::Zh => "zh-Hans",
            other => other.tag(),
        }
    }

    /// The code of ISO 639-2 that files of other trades want.
    pub fn alpha3(self) -> &'static str {
        match self {
            Lang::En => "eng",
            Lang::Id => "ind",
            Lang::Ms => "msa",
            Lang::Fil => "fil",
            Lang::Th => "tha",
            Lang::Vi => "vie",
            Lang::Km => "khm",
            Lang::Lo => "lao",
            Lang::My => "mya",
            Lang::Zh => "zho",
            Lang::Ta => "tam",
            Lang::Pt => "por",
            Lang::Tet => "tet",
        }
    }

    /// The language's name in the language itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Id => "Bahasa Indonesia",
            Lang::Ms => "Bahasa Melayu",
            Lang::Fil => "Filipino",
            Lang::Th => "ไทย",
            Lang::Vi => "Tiếng Việt",
            Lang::Km => "ខ្មែរ",
            Lang::Lo => "ລາວ",
            Lang::My => "မြန်မာ",
            Lang::Zh => "简体中文",
            Lang::Ta => "தமிழ்",
            Lang::Pt => "Português",
            Lang::Tet => "Tetun",
        }
    }

    /// The locale whose CLDR data formats dates and numbers. Tetum has none: it borrows the
    /// digits and separators of Portuguese as used in Timor-Leste and has its own month names.
    pub fn cldr(self) -> &'static str {
        match self {
            Lang::Zh => "zh-Hans-SG",
            Lang::En => "en-SG",
            Lang::Pt | Lang::Tet => "pt-TL",
            other => other.tag(),
        }
    }

    /// Reads a tag leniently: case, region and script are ignored (`zh-Hans-SG` is `zh`,
    /// `in` is the old tag of Indonesian, `tl` is Tagalog).
    pub fn parse(tag: &str) -> Option<Lang> {
        let primary = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        match primary.as_str() {
            "in" => Some(Lang::Id),
            "tl" => Some(Lang::Fil),
            "tdt" => Some(Lang::Tet),
            other => Lang::ALL.into_iter().find(|lang| lang.tag() == other),
        }
    }

    /// The best interface language for an `Accept-Language` header, by quality, first wins ties.
    pub fn from_accept_language(header: &str) -> Option<Lang> {
        let mut best: Option<(f32, Lang)> = None;
        for item in header.split(',').take(32) {
            let mut parts = item.split(';');
            let tag = parts.next().unwrap_or_default();
            let quality = parts
                .find_map(|p| p.trim().strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok()))
                .unwrap_or(1.0);
            if quality.is_nan() || quality <= 0.0 {
                continue;
            }
            if let Some(lang) = Lang::parse(tag)
                && best.is_none_or(|(q, _)| quality > q)
            {
                best = Some((quality, lang));
            }
        }
        best.map(|(_, lang)| lang)
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readers_first_choice_that_we_speak_wins() {
        let pick = Lang::from_accept_language;
        assert_eq!(pick("km,en;q=0.8"), Some(Lang::Km));
        assert_eq!(pick("fr-FR,fr;q=0.9,th;q=0.5,en;q=0.4"), Some(Lang::Th));
        assert_eq!(pick("zh-Hans-SG"), Some(Lang::Zh));
        assert_eq!(pick("tl-PH, en;q=0.1"), Some(Lang::Fil));
        assert_eq!(pick("lo;q=0, en;q=0.1"), Some(Lang::En));
        assert_eq!(pick("*"), None);
        assert_eq!(pick(";;;q=,"), None);
    }
}
