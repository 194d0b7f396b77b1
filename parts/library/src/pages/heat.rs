//! The heat map of a region: a drawing of some rows of the matrix, each cell a number on one of
//! five shades with a link to the list behind it.

use std::fmt::Write;

use balai_web::Reader;

use crate::matrix::Matrix;
use crate::pages::matrix::{Cell, RowView};

/// The most bytes of one drawing; a region that needs more is drawn in several.
pub(crate) const LARGEST: usize = 30_000;

/// The measures of a drawing.
const CELL: usize = 24;
const NAMES: usize = 150;
const HEADS: usize = 168;

/// One drawing, with what it says in words.
pub(crate) struct Heat {
    /// What is drawn.
    pub(crate) title: String,
    /// The drawing's markup.
    pub(crate) svg: String,
}

/// The drawings of a region's rows.
pub(crate) fn charts(
    reader: &Reader,
    matrix: &Matrix,
    name: &str,
    id: &str,
    columns: &[Cell],
    rows: &[RowView],
) -> Vec<Heat> {
    let heads = heads(columns);
    let around = heads.len() + 1_000 + 4 * name.len();
    let mut groups: Vec<Vec<String>> = vec![Vec::new()];
    let mut size = around;
    for row in rows {
        let mut drawn = draw(reader, matrix, row, true);
        if around + drawn.len() > LARGEST {
            // One row alone is too much because a long filter stands in each of its links: the
            // table has the same links.
            drawn = draw(reader, matrix, row, false);
        }
        if size + drawn.len() > LARGEST && groups.last().is_some_and(|g| !g.is_empty()) {
            groups.push(Vec::new());
            size = around;
        }
        size += drawn.len();
        if let Some(group) = groups.last_mut() {
            group.push(drawn);
        }
    }
    let title = reader.with(&format!("matrix-map-{}", matrix.by.slug()), "region", name);
    groups
        .iter()
        .filter(|group| !group.is_empty())
        .enumerate()
        .map(|(at, group)| {
            let (width, height) = (NAMES + columns.len() * CELL + 110, HEADS + group.len() * CELL + 2);
            let mut svg = format!(
                "<svg class=\"b-heat\" role=\"group\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
                 height=\"{height}\" aria-labelledby=\"map-{id}-{at}\" aria-describedby=\"map-{id}-{at}-d\">\
                 <title id=\"map-{id}-{at}\">{}</title><desc id=\"map-{id}-{at}-d\">{}</desc>{heads}",
                escape(&title),
                escape(&reader.w("matrix-map-note")),
            );
            for (place, row) in group.iter().enumerate() {
                let y = HEADS + place * CELL;
                let _ = write!(svg, "<g transform=\"translate(0 {y})\">{row}</g>");
            }
            svg.push_str("</svg>");
            Heat { title: title.clone(), svg }
        })
        .collect()
}

/// The names of the columns, aslant so that they fit.
fn heads(columns: &[Cell]) -> String {
    let mut out = String::from("<g class=\"b-heat__heads\">");
    for (at, column) in columns.iter().enumerate() {
        let (x, y) = (NAMES + at * CELL + 15, HEADS - 6);
        let name = escape(&column.name);
        let _ = write!(out, "<text transform=\"translate({x} {y})rotate(-55)\">{name}</text>");
    }
    out.push_str("</g>");
    out
}

fn draw(reader: &Reader, matrix: &Matrix, row: &RowView, linked: bool) -> String {
    let mut out = format!(
        "<text class=\"b-heat__name\" x=\"{}\" y=\"16\">{}</text>",
        NAMES - 8,
        escape(&shortened(&row.total.name))
    );
    let mut empty = String::new();
    for (at, cell) in row.cells.iter().enumerate() {
        let x = NAMES + at * CELL;
        if cell.count == 0 {
            let _ = write!(empty, "M{x} 0h24v24h-24z");
            continue;
        }
        if linked {
            let _ = write!(out, "<a href=\"{}\">", escape(&cell.href));
        }
        let _ = write!(
            out,
            "<path class=\"h{}\" d=\"M{x} 0h24v24h-24z\"/><text x=\"{}\" y=\"17\">{}</text>",
            matrix.shade(cell.count),
            x + CELL / 2,
            reader.number(cell.count),
        );
        out.push_str(if linked { "</a>" } else { "" });
    }
    if !empty.is_empty() {
        let _ = write!(out, "<path d=\"{empty}\"/>");
    }
    out
}

/// A name as far as there is room beside the cells.
fn shortened(name: &str) -> String {
    if name.chars().count() <= 22 {
        name.to_owned()
    } else {
        name.chars().take(21).collect::<String>() + "…"
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
