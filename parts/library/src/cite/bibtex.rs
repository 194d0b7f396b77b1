//! BibTeX, readable by BibLaTeX too. Letters of every script stay as they are (both read UTF-8);
//! what TeX would take for a command is spelled out.

use super::{Cited, Sort};

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

impl Sort {
    /// Its entry type. Styles that do not know one print it as `misc`.
    pub fn bibtex(self) -> &'static str {
        match self {
            Self::Legislation | Self::Bill => "legislation",
            Self::Treaty => "legal",
            Self::Report => "techreport",
            Self::Standard => "standard",
            Self::Document => "misc",
        }
    }
}

impl Cited<'_> {
    /// The instrument as one entry.
    pub fn bibtex(&self) -> String {
        let record = self.record;
        let sort = Sort::of(record);
        let mut fields: Vec<(&str, String)> = vec![
            // Braces twice: the name of a body is one name, and a title keeps its capitals.
            ("author", format!("{{{}}}", escape(&record.issuer))),
            ("title", format!("{{{}}}", escape(&record.title))),
        ];
        if let Some(original) = self.original() {
            fields.push(("titleaddon", escape(original)));
        }
        if let Some(date) = record.adopted {
            fields.push(("year", date.year.to_string()));
            let month = date.month.and_then(|month| MONTHS.get(usize::from(month).checked_sub(1)?));
            fields.extend(month.map(|month| ("month", (*month).to_owned())));
            fields.extend(date.day.map(|day| ("day", day.to_string())));
        }
        if sort == Sort::Report {
            fields.push(("institution", format!("{{{}}}", escape(&record.issuer))));
        }
        fields.push(("type", escape(&self.genre())));
        fields.push(("location", escape(&self.jurisdiction)));
        if let Some(language) = record.languages.first() {
            fields.push(("language", escape(language)));
        }
        fields.push(("url", address(&self.url)));
        fields.push(("note", escape(&self.note())));
        let lines: Vec<String> = fields
            .into_iter()
            .map(|(name, value)| match name {
                // A month is a name that styles spell out, not a text.
                "month" => format!("  month = {value}"),
                name => format!("  {name} = {{{value}}}"),
            })
            .collect();
        format!("@{}{{{},\n{}\n}}\n", sort.bibtex(), record.id, lines.join(",\n"))
    }
}

/// A text in which TeX finds no command. Braces become commands, because BibTeX counts even those
/// with a backslash.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '$' | '&' | '#' | '_' | '%' => out.extend(['\\', letter]),
            other => out.push(other),
        }
    }
    out
}

/// A web address as it is, but for what would break the entry.
fn address(url: &str) -> String {
    url.replace('\\', "%5C").replace('{', "%7B").replace('}', "%7D")
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn tex_finds_no_command_and_every_brace_has_its_pair() {
        let text = escape("50 % of {A} & B_c #1 $x$ \\input{y} ~^ กฎหมาย");
        assert_eq!(
            text,
            "50 \\% of \\textbraceleft{}A\\textbraceright{} \\& B\\_c \\#1 \\$x\\$ \\textbackslash{}input\\textbraceleft{}y\\textbraceright{} \\textasciitilde{}\\textasciicircum{} กฎหมาย"
        );
        assert_eq!(text.matches('{').count(), text.matches('}').count());
    }
}
