//! One web page that needs nothing else: no file, no font, no script, no network.

use std::fmt::Write;

use crate::{Clause, Paper, Section, Shape};

/// The page's own style. It is in the page, since the page is a file to keep.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1.0625rem/1.6 system-ui,'Noto Sans','Noto Sans Thai','Noto Sans Lao','Noto Sans Khmer','Noto Sans Myanmar','Noto Sans Tamil','Noto Sans SC',sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}\
:lang(km),:lang(lo),:lang(my),:lang(th){line-height:1.9}\
h1{line-height:1.25}h2{margin-top:2.5rem;border-top:1px solid;padding-top:.5rem}h3{margin-bottom:.25rem}\
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;border:1px solid;padding:1rem}dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere}\
.n{font-variant-numeric:tabular-nums;font-weight:bold;margin-inline-end:.5em}.note{font-size:.875rem;border-inline-start:3px solid;padding-inline-start:.75rem}\
footer{margin-top:3rem;border-top:1px solid;font-size:.875rem;overflow-wrap:anywhere}\
@media (max-width:30rem){dl{grid-template-columns:1fr}}\
@media print{body{max-width:none;margin:0}h2,h3{break-after:avoid}.clause{break-inside:avoid}nav{display:none}}";

/// Writes the page.
pub fn html(paper: &Paper) -> String {
    let mut out = String::with_capacity(16 * 1024);
    let title = escape(&paper.title);
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{title}</title><link rel=\"canonical\" href=\"{}\"><style>{STYLE}</style></head>\n<body>\n<main>\n<h1>{title}</h1>\n",
        escape(&paper.language),
        escape(&paper.address),
    );
    if !paper.body.is_empty() {
        let _ = writeln!(out, "<p>{}</p>", escape(&paper.body));
    }
    if let Some(lead) = &paper.lead {
        let _ = writeln!(out, "<p><strong>{}</strong></p>", escape(lead));
    }
    if !paper.facts.is_empty() {
        out.push_str("<dl>");
        for fact in &paper.facts {
            let _ = write!(out, "<dt>{}</dt><dd>{}</dd>", escape(&fact.label), escape(&fact.value));
        }
        out.push_str("</dl>\n");
    }
    if paper.shape == Shape::Policy {
        contents(&mut out, paper);
    }
    for part in paper.all_sections() {
        section(&mut out, part, paper.shape);
    }
    signatures(&mut out, paper);
    let _ = write!(
        out,
        "</main>\n<footer><p>{}</p><p>{} <a href=\"{}\">{}</a></p></footer>\n</body></html>\n",
        escape(&paper.version),
        escape(&paper.labels.address),
        escape(&paper.address),
        escape(&paper.address),
    );
    out
}

fn contents(out: &mut String, paper: &Paper) {
    let _ = write!(
        out,
        "<nav aria-labelledby=\"contents\"><h2 id=\"contents\">{}</h2><ul>",
        escape(&paper.labels.contents)
    );
    for section in paper.all_sections() {
        let (anchor, title) = (escape(&section.anchor), escape(&section.title));
        let _ = write!(out, "<li><a href=\"#{anchor}\">{}{title}</a></li>", number(&section.number));
    }
    out.push_str("</ul></nav>\n");
}

fn section(out: &mut String, section: &Section, shape: Shape) {
    let (anchor, title) = (escape(&section.anchor), escape(&section.title));
    let _ = writeln!(out, "<section id=\"{anchor}\"><h2>{}{title}</h2>", number(&section.number));
    if shape == Shape::Page {
        out.push_str("<ul>");
        for clause in &section.clauses {
            let words = clause.paragraphs().map(escape).collect::<Vec<_>>().join(" ");
            let _ = write!(out, "<li id=\"{}\">{words}</li>", escape(&clause.anchor));
        }
        out.push_str("</ul>\n");
    } else {
        for clause in &section.clauses {
            write_clause(out, clause);
        }
    }
    out.push_str("</section>\n");
}

fn write_clause(out: &mut String, clause: &Clause) {
    let _ = write!(out, "<div class=\"clause\" id=\"{}\">", escape(&clause.anchor));
    let mut before = number(&clause.number);
    if let Some(title) = &clause.title {
        let _ = write!(out, "<h3>{before}{}</h3>", escape(title));
        before.clear();
    }
    for paragraph in clause.paragraphs() {
        let _ = write!(out, "<p>{}{}</p>", std::mem::take(&mut before), escape(paragraph));
    }
    if let Some(note) = &clause.note {
        let _ = write!(out, "<p class=\"note\">{}</p>", escape(note));
    }
    out.push_str("</div>\n");
}

fn signatures(out: &mut String, paper: &Paper) {
    if paper.signatories.is_empty() {
        return;
    }
    let _ = write!(out, "<section><h2>{}</h2><ul>", escape(&paper.labels.signed));
    for one in &paper.signatories {
        let _ = write!(out, "<li>{}<br>{}</li>", escape(&one.name), escape(&one.office));
    }
    out.push_str("</ul></section>\n");
}

fn number(number: &str) -> String {
    if number.is_empty() { String::new() } else { format!("<span class=\"n\">{}</span>", escape(number)) }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::tests::paper;

    #[test]
    fn every_word_is_on_the_page_and_none_is_markup() {
        let page = html(&paper());
        assert!(page.contains("<html lang=\"km\">") && page.contains("id=\"sec_1__cl_1\""));
        assert!(page.contains("Say &lt;who&gt; speaks &amp; why.") && page.contains("Second paragraph."));
        assert!(page.contains("<span class=\"n\">1.1</span>") && page.contains("Minister of Example"));
        assert!(!page.contains("<script") && !page.contains("src="));
    }

    #[test]
    fn a_page_of_points_has_no_contents() {
        let page = html(&Paper { shape: Shape::Page, ..paper() });
        assert!(!page.contains("<nav") && page.contains("<li id=\"sec_1__cl_1\">"));
    }
}
