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
const HEADS: usize = 196;

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
    let room = LARGEST.saturating_sub(around);
    let drawn: Vec<String> = rows
        .iter()
        .map(|row| match draw(reader, matrix, row, true) {
            fits if fits.len() <= room => fits,
            // A long filter stands in each of its links; the table has the same ones.
            _ => draw(reader, matrix, row, false),
        })
        .collect();
    // As few drawings as have room, with as many rows each.
    let needed = drawn.iter().map(String::len).sum::<usize>().div_ceil(room.max(1)).max(1);
    let most = drawn.len().div_ceil(needed);
    let mut groups: Vec<Vec<String>> = Vec::new();
    let mut size = LARGEST;
    for row in drawn {
        match groups.last_mut() {
            Some(group) if size + row.len() <= LARGEST && group.len() < most => {
                size += row.len();
                group.push(row);
            }
            _ => {
                size = around + row.len();
                groups.push(vec![row]);
            }
        }
    }
    let title = reader.with(&format!("matrix-map-{}", matrix.by.slug()), "region", name);
    let mut drawn_before = 0;
    groups
        .iter()
        .enumerate()
        .map(|(at, group)| {
            let of_group = rows.get(drawn_before..drawn_before + group.len()).unwrap_or_default();
            drawn_before += group.len();
            // Several drawings of a region are told apart by the rows they have.
            let title = match (of_group.first(), of_group.last()) {
                (Some(first), Some(last)) if groups.len() > 1 => {
                    format!("{title} ({} – {})", first.total.name, last.total.name)
                }
                _ => title.clone(),
            };
            let (width, height) = (NAMES + columns.len() * CELL + 130, HEADS + group.len() * CELL + 2);
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
            Heat { title, svg }
        })
        .collect()
}

/// The names of the columns, aslant so that they fit.
fn heads(columns: &[Cell]) -> String {
    let mut out = String::from("<g class=\"b-heat__heads\">");
    for (at, column) in columns.iter().enumerate() {
        let (x, y) = (NAMES + at * CELL + 15, HEADS - 6);
        let name = escape(&shortened(&column.name, 32));
        let _ = write!(out, "<text transform=\"translate({x} {y})rotate(-55)\">{name}</text>");
    }
    out.push_str("</g>");
    out
}

fn draw(reader: &Reader, matrix: &Matrix, row: &RowView, linked: bool) -> String {
    let mut out = format!(
        "<text class=\"b-heat__name\" x=\"{}\" y=\"16\">{}</text>",
        NAMES - 8,
        escape(&shortened(&row.total.name, 22))
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

/// A name as far as there is room for it.
fn shortened(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_owned();
    }
    name.chars().take(most - 1).collect::<String>() + "…"
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
