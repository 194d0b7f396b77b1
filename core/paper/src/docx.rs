//! A document for word processors: heading styles, numbers the document counts itself, a list of
//! contents that is a field, bookmarks at every eId, and numbered pages.
//!
//! Sections and clauses carry the numbering of the document (`1`, `1.1`), so that somebody who goes
//! on editing gets right numbers. It counts as the paper does, by order; a paper whose numbers are
//! not those of its order (an amended text with a clause repealed) gets its own numbers as words.

use std::io::Cursor;

use docx_rs::{
    AbstractNumbering, AlignmentType, Docx, FieldCharType, Footer, Hyperlink, HyperlinkType, IndentLevel,
    InstrPAGEREF, InstrText, InstrToC, Level, LevelJc, LevelText, LineSpacing, NumPages, NumberFormat,
    Numbering, NumberingId, PageNum, Paragraph, Run, RunFonts, SpecialIndentType, Start, Style, StyleType,
    Tab, TabLeaderType, TabValueType, Table, TableCell, TableRow, WidthType,
};

use crate::{Clause, Fact, Paper, Section, Shape};

/// The width between the margins of an A4 page, in twentieths of a point.
const WIDTH: usize = 9_026;
/// The numbering of sections and clauses.
const NUMBERS: usize = 2;
/// The numbering of points.
const POINTS: usize = 3;

/// Writes the document. The bytes depend on the paper alone.
///
/// # Errors
/// What the archive writer says; in memory it has nothing to say.
pub fn docx(paper: &Paper) -> std::io::Result<Vec<u8>> {
    let counted = counts_as_given(paper);
    let day = format!("{}T00:00:00Z", paper.date);
    let mut document = styles(Docx::new(), paper).created_at(&day).updated_at(&day).footer(footer(paper));
    document = numbering(document);
    document = document.add_paragraph(text("Title", &paper.title));
    if !paper.body.is_empty() {
        document = document.add_paragraph(text("Subtitle", &paper.body));
    }
    if let Some(lead) = &paper.lead {
        document = document
            .add_paragraph(Paragraph::new().style("Normal").add_run(Run::new().add_text(lead).bold()));
    }
    if !paper.facts.is_empty() {
        document = document.add_table(facts(&paper.facts)).add_paragraph(text("Normal", ""));
    }
    if paper.shape == Shape::Policy {
        for line in contents(paper) {
            document = document.add_paragraph(line);
        }
    }
    let mut bookmark = 0;
    for section in paper.all_sections() {
        for paragraph in section_paragraphs(section, paper.shape, counted, &mut bookmark) {
            document = document.add_paragraph(paragraph);
        }
    }
    if !paper.signatories.is_empty() {
        document = document.add_paragraph(text("Heading1", &paper.labels.signed));
        for one in &paper.signatories {
            document = document.add_paragraph(text("Normal", &format!("{}, {}", one.name, one.office)));
        }
    }
    let address = format!("{} {}", paper.labels.address, paper.address);
    document = document.add_paragraph(text("Note", &address)).add_paragraph(text("Note", &paper.version));
    let mut parts = document.build();
    parts.doc_props.core = with_title(&parts.doc_props.core, paper);
    parts.styles = with_language(&parts.styles, &paper.language);
    let mut out = Cursor::new(Vec::new());
    parts.pack(&mut out).map_err(std::io::Error::other)?;
    Ok(out.into_inner())
}

/// Whether counting sections and clauses by order gives the numbers the paper has.
fn counts_as_given(paper: &Paper) -> bool {
    let mut number = 0;
    paper.sections.iter().all(|section| {
        number += 1;
        section.number == number.to_string()
            && (1..).zip(&section.clauses).all(|(n, clause)| clause.number == format!("{number}.{n}"))
    })
}

fn styles(document: Docx, paper: &Paper) -> Docx {
    let family = match paper.language.split('-').next().unwrap_or_default() {
        "th" => "Noto Sans Thai",
        "lo" => "Noto Sans Lao",
        "km" => "Noto Sans Khmer",
        "my" => "Noto Sans Myanmar",
        "ta" => "Noto Sans Tamil",
        _ => "Noto Sans",
    };
    let fonts = RunFonts::new().ascii("Noto Sans").hi_ansi("Noto Sans").cs(family).east_asia("Noto Sans SC");
    let style = |id: &str, name: &str| {
        Style::new(id, StyleType::Paragraph).name(name).based_on("Normal").next("Normal")
    };
    let gap = |before, after| LineSpacing::new().before(before).after(after);
    document
        .default_fonts(fonts)
        .default_size(22)
        .page_size(11_906, 16_838)
        .add_style(Style::new("Normal", StyleType::Paragraph).name("Normal").line_spacing(gap(0, 120)))
        .add_style(style("Title", "Title").size(44).bold().line_spacing(gap(0, 120)))
        .add_style(style("Subtitle", "Subtitle").size(26).line_spacing(gap(0, 240)))
        .add_style(style("Heading1", "heading 1").size(30).bold().outline_lvl(0).line_spacing(gap(360, 120)))
        .add_style(style("Heading2", "heading 2").size(24).bold().outline_lvl(1).line_spacing(gap(200, 60)))
        .add_style(style("TOCHeading", "TOC Heading").size(26).bold().line_spacing(gap(240, 120)))
        .add_style(style("TOC1", "toc 1").line_spacing(gap(0, 40)))
        .add_style(style("Clause", "Clause"))
        .add_style(style("Note", "Note").size(18).color("555555"))
}

fn numbering(document: Docx) -> Docx {
    let level = |at: usize, words: &str, style: &str, indent: i32| {
        Level::new(
            at,
            Start::new(1),
            NumberFormat::new("decimal"),
            LevelText::new(words),
            LevelJc::new("left"),
        )
        .paragraph_style(style)
        .indent(Some(indent), Some(SpecialIndentType::Hanging(indent)), None, None)
    };
    let counted = AbstractNumbering::new(NUMBERS)
        .add_level(level(0, "%1", "Heading1", 680))
        .add_level(level(1, "%1.%2", "Heading2", 680));
    let point =
        Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("•"), LevelJc::new("left"))
            .indent(Some(360), Some(SpecialIndentType::Hanging(360)), None, None);
    document
        .add_abstract_numbering(counted)
        .add_abstract_numbering(AbstractNumbering::new(POINTS).add_level(point))
        .add_numbering(Numbering::new(NUMBERS, NUMBERS))
        .add_numbering(Numbering::new(POINTS, POINTS))
}

/// A box of what and value.
fn facts(facts: &[Fact]) -> Table {
    let rows = facts
        .iter()
        .map(|fact| {
            let label = Paragraph::new().style("Normal").add_run(Run::new().add_text(&fact.label).bold());
            let value = Paragraph::new().style("Normal").add_run(Run::new().add_text(&fact.value));
            TableRow::new(vec![
                TableCell::new().width(WIDTH / 3, WidthType::Dxa).add_paragraph(label),
                TableCell::new().width(WIDTH * 2 / 3, WidthType::Dxa).add_paragraph(value),
            ])
        })
        .collect();
    Table::new(rows).set_grid(vec![WIDTH / 3, WIDTH * 2 / 3]).width(WIDTH, WidthType::Dxa)
}

/// The list of contents: a field, already filled, whose page numbers come when it is updated.
fn contents(paper: &Paper) -> Vec<Paragraph> {
    let mut lines = vec![text("TOCHeading", &paper.labels.contents)];
    let last = paper.all_sections().count();
    for (at, section) in paper.all_sections().enumerate() {
        let tab = Tab::new().val(TabValueType::Right).leader(TabLeaderType::Dot).pos(WIDTH);
        let mut line = Paragraph::new().style("TOC1").add_tab(tab);
        if at == 0 {
            let field = InstrToC::new().heading_styles_range(1, 1).hyperlink();
            line = line.add_run(
                Run::new()
                    .add_field_char(FieldCharType::Begin, false)
                    .add_instr_text(InstrText::TOC(field))
                    .add_field_char(FieldCharType::Separate, false),
            );
        }
        let page = Run::new()
            .add_field_char(FieldCharType::Begin, false)
            .add_instr_text(InstrText::PAGEREF(InstrPAGEREF::new(bookmark_name(&section.anchor)).hyperlink()))
            .add_field_char(FieldCharType::Separate, false)
            .add_text("…")
            .add_field_char(FieldCharType::End, false);
        let title = Run::new().add_text(numbered(&section.number, &section.title));
        let link = Hyperlink::new(bookmark_name(&section.anchor), HyperlinkType::Anchor)
            .add_run(title)
            .add_run(Run::new().add_tab())
            .add_run(page);
        line = line.add_hyperlink(link);
        if at + 1 == last {
            line = line.add_run(Run::new().add_field_char(FieldCharType::End, false));
        }
        lines.push(line);
    }
    lines
}

fn section_paragraphs(
    section: &Section,
    shape: Shape,
    counted: bool,
    bookmark: &mut usize,
) -> Vec<Paragraph> {
    let of_text = !section.number.is_empty();
    let heading =
        if counted && of_text { section.title.clone() } else { numbered(&section.number, &section.title) };
    let mut heading = marked("Heading1", &heading, &section.anchor, bookmark).keep_next(true);
    if counted && of_text {
        heading = heading.numbering(NumberingId::new(NUMBERS), IndentLevel::new(0));
    }
    let mut all = vec![heading];
    for clause in &section.clauses {
        match shape {
            Shape::Page => {
                let words = clause.paragraphs().collect::<Vec<_>>().join(" ");
                let point = marked("Normal", &words, &clause.anchor, bookmark);
                all.push(point.numbering(NumberingId::new(POINTS), IndentLevel::new(0)));
            }
            Shape::Policy => all.extend(clause_paragraphs(clause, counted && of_text, bookmark)),
        }
    }
    all
}

fn clause_paragraphs(clause: &Clause, counted: bool, bookmark: &mut usize) -> Vec<Paragraph> {
    let mut all = Vec::new();
    let mut words = clause.paragraphs();
    // What carries the number is the heading, or without one the first paragraph.
    let (style, first) = match &clause.title {
        Some(title) => ("Heading2", title.as_str()),
        None => ("Clause", words.next().unwrap_or_default()),
    };
    let first = if counted { first.to_owned() } else { numbered(&clause.number, first) };
    let mut head = marked(style, &first, &clause.anchor, bookmark).keep_next(clause.title.is_some());
    if counted {
        head = head.numbering(NumberingId::new(NUMBERS), IndentLevel::new(1));
    }
    all.push(head);
    all.extend(words.map(|paragraph| text("Clause", paragraph).indent(Some(680), None, None, None)));
    if let Some(note) = &clause.note {
        all.push(text("Note", note).indent(Some(680), None, None, None));
    }
    all
}

fn footer(paper: &Paper) -> Footer {
    let mut line = Paragraph::new().style("Note").align(AlignmentType::Center);
    let mut rest = paper.labels.page.as_str();
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        line = line.add_run(Run::new().add_text(before));
        rest = if let Some(after) = from.strip_prefix("{page}") {
            line = line.add_page_num(PageNum::new());
            after
        } else if let Some(after) = from.strip_prefix("{pages}") {
            line = line.add_num_pages(NumPages::new());
            after
        } else {
            line = line.add_run(Run::new().add_text("{"));
            &from[1..]
        };
    }
    Footer::new().add_paragraph(line.add_run(Run::new().add_text(rest)))
}

fn text(style: &str, words: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(Run::new().add_text(words))
}

/// A paragraph that a link can lead to.
fn marked(style: &str, words: &str, anchor: &str, bookmark: &mut usize) -> Paragraph {
    *bookmark += 1;
    Paragraph::new()
        .style(style)
        .add_bookmark_start(*bookmark, bookmark_name(anchor))
        .add_run(Run::new().add_text(words))
        .add_bookmark_end(*bookmark)
}

/// A bookmark's name has letters, digits and low lines only, and at most 40 of them.
fn bookmark_name(anchor: &str) -> String {
    let name: String = anchor.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    name.chars().take(40).collect()
}

fn numbered(number: &str, words: &str) -> String {
    if number.is_empty() { words.to_owned() } else { format!("{number} {words}") }
}

/// The writer of archives sets no title and language; both are wanted by readers of documents.
fn with_title(core: &[u8], paper: &Paper) -> Vec<u8> {
    let more = format!(
        "<dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>",
        escape(&paper.title),
        escape(&paper.language)
    );
    String::from_utf8_lossy(core)
        .replace("<dc:creator>unknown<", &format!("<dc:creator>{}<", escape(&paper.body)))
        .replace("<cp:lastModifiedBy>unknown<", "<cp:lastModifiedBy>Balai<")
        .replace("</cp:coreProperties>", &more)
        .into_bytes()
}

fn with_language(styles: &[u8], language: &str) -> Vec<u8> {
    let tag = escape(language);
    let lang =
        format!("<w:lang w:val=\"{tag}\" w:eastAsia=\"{tag}\" w:bidi=\"{tag}\" /></w:rPr></w:rPrDefault>");
    // What has no style of its own is Normal; the writer of archives marks no style so.
    String::from_utf8_lossy(styles)
        .replacen("w:styleId=\"Normal\"", "w:default=\"1\" w:styleId=\"Normal\"", 1)
        .replacen("</w:rPr></w:rPrDefault>", &lang, 1)
        .into_bytes()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::tests::paper;

    #[test]
    fn the_same_paper_has_the_same_bytes_and_is_an_archive() {
        let first = docx(&paper()).unwrap();
        assert_eq!(first, docx(&paper()).unwrap());
        assert!(first.starts_with(b"PK"));
    }

    #[test]
    fn the_document_counts_only_where_it_counts_right() {
        let mut paper = paper();
        assert!(counts_as_given(&paper));
        paper.sections[0].clauses[0].number = "1.3".into();
        assert!(!counts_as_given(&paper));
    }

    #[test]
    fn title_and_language_are_told() {
        let core = with_title(b"<dc:creator>unknown</dc:creator></cp:coreProperties>", &paper());
        let core = String::from_utf8(core).unwrap();
        assert!(core.contains("<dc:title>Policy *of* Example</dc:title><dc:language>km</dc:language>"));
        assert!(core.contains("<dc:creator>Ministry of Example</dc:creator>"));
        let styles = with_language(b"<w:rPr></w:rPr></w:rPrDefault>", "km");
        assert!(String::from_utf8(styles).unwrap().contains("w:bidi=\"km\""));
    }
}
