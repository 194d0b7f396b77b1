//! Plain text that keeps its structure: CommonMark, without HTML in it.

use std::fmt::Write;

use crate::{Clause, Paper, Shape};

/// Writes the text.
pub fn markdown(paper: &Paper) -> String {
    let mut out = String::with_capacity(8 * 1024);
    let _ = writeln!(out, "# {}\n", escape(&paper.title));
    if !paper.body.is_empty() {
        let _ = writeln!(out, "{}\n", escape(&paper.body));
    }
    if let Some(lead) = &paper.lead {
        let _ = writeln!(out, "**{}**\n", escape(lead));
    }
    for fact in &paper.facts {
        let _ = writeln!(out, "- {}: {}", escape(&fact.label), escape(&fact.value));
    }
    for section in paper.all_sections() {
        let _ = writeln!(out, "\n## {}\n", numbered(&section.number, &section.title));
        for clause in &section.clauses {
            if paper.shape == Shape::Page {
                let words = clause.paragraphs().map(escape).collect::<Vec<_>>().join(" ");
                let _ = writeln!(out, "- {words}");
            } else {
                write_clause(&mut out, clause);
            }
        }
    }
    if !paper.signatories.is_empty() {
        let _ = writeln!(out, "\n## {}\n", escape(&paper.labels.signed));
        for one in &paper.signatories {
            let _ = writeln!(out, "- {}, {}", escape(&one.name), escape(&one.office));
        }
    }
    let _ = writeln!(
        out,
        "\n---\n\n{}\n\n{} <{}>",
        escape(&paper.version),
        escape(&paper.labels.address),
        paper.address
    );
    out
}

fn write_clause(out: &mut String, clause: &Clause) {
    let mut before =
        if clause.number.is_empty() { String::new() } else { format!("**{}** ", escape(&clause.number)) };
    if let Some(title) = &clause.title {
        let _ = writeln!(out, "### {}\n", numbered(&clause.number, title));
        before.clear();
    }
    for paragraph in clause.paragraphs() {
        let _ = writeln!(out, "{}{}\n", std::mem::take(&mut before), escape(paragraph));
    }
    if let Some(note) = &clause.note {
        let _ = writeln!(out, "> {}\n", escape(note));
    }
}

fn numbered(number: &str, title: &str) -> String {
    if number.is_empty() { escape(title) } else { format!("{} {}", escape(number), escape(title)) }
}

/// Puts a backslash before whatever Markdown would take for markup.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let always = matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~');
        let at_the_start = at == 0 && matches!(letter, '#' | '+' | '-' | '=');
        // "1. " at the start of a line would begin a list and could count otherwise.
        let after_a_number = matches!(letter, '.' | ')')
            && at > 0
            && text[..at].bytes().all(|b| b.is_ascii_digit())
            && text[at + 1..].chars().next().is_none_or(char::is_whitespace);
        if always || at_the_start || after_a_number {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::tests::paper;

    #[test]
    fn headings_numbers_and_words_are_there() {
        let text = markdown(&paper());
        assert!(text.starts_with("# Policy \\*of\\* Example\n"));
        assert!(text.contains("\n## 1 Rights\n") && text.contains("### 1.1 Who speaks\n"));
        assert!(text.contains("Say \\<who\\> speaks \\& why.\n\nSecond paragraph.\n"));
    }

    #[test]
    fn a_line_that_looks_like_a_list_is_none() {
        assert_eq!(escape("1. First"), "1\\. First");
        assert_eq!(escape("- dash"), "\\- dash");
        assert_eq!(escape("v1.2"), "v1.2");
    }
}
