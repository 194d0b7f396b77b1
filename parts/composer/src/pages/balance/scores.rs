//! Openness and safety of each element: a drawing of bars to both sides of a middle line, and the same
//! as a table.

use std::fmt::Write;

use balai_balance::{Scores, Tally};
use balai_model::Element;
use balai_web::Reader;

use crate::menu::filter::degree_word;

/// Measures of the drawing.
const NAMES: i32 = 240;
const HALF: i32 = 110;
const GAP: i32 = 30;
const ROW: i32 = 24;
const HEAD: i32 = 28;

/// An element with clauses.
pub(crate) struct ScoreRow {
    pub(crate) element: Element,
    pub(crate) clauses: usize,
    pub(crate) openness: Option<(i32, String)>,
    pub(crate) safety: Option<(i32, String)>,
}

/// The elements that have clauses.
pub(crate) fn rows(scores: &Scores, reader: &Reader) -> Vec<ScoreRow> {
    let said = scores.elements.iter().filter(|score| score.clauses > 0);
    said.map(|score| ScoreRow {
        element: score.element,
        clauses: score.clauses,
        openness: degree("openness", &score.openness, reader),
        safety: degree("safety", &score.safety, reader),
    })
    .collect()
}

/// The mean in hundredths, and the nearest degree in words.
pub(crate) fn degree(scale: &str, tally: &Tally, reader: &Reader) -> Option<(i32, String)> {
    let mean = tally.mean()?;
    let nearest = (mean + 50 * mean.signum()) / 100;
    Some((mean, reader.w(&degree_word(scale, &nearest.to_string()))))
}

/// A mean as a signed number with one decimal, in the digits of the page.
pub(crate) fn written(mean: i32, reader: &Reader) -> String {
    let tenths = (mean.unsigned_abs() + 5) / 10;
    let sign = if mean < 0 && tenths > 0 { "−" } else { "" };
    format!("{sign}{}.{}", reader.number(tenths / 10), reader.number(tenths % 10))
}

/// The drawing.
pub(crate) fn drawing(rows: &[ScoreRow], reader: &Reader) -> String {
    let width = NAMES + 4 * HALF + 2 * GAP;
    let height = HEAD + ROW * i32::try_from(rows.len()).unwrap_or(0) + 6;
    let middles = [NAMES + GAP + HALF, NAMES + 2 * GAP + 3 * HALF];
    let mut svg = format!(
        "<svg class=\"b-scores\" role=\"img\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         aria-labelledby=\"scores-title\"><title id=\"scores-title\">{}</title>",
        escape(&reader.w("balance-scores-drawing")),
    );
    for (middle, word) in middles.iter().zip(["menu-facet-openness", "menu-facet-safety"]) {
        let _ = write!(
            svg,
            "<text class=\"b-scores__head\" x=\"{middle}\" y=\"16\">{}</text><path class=\"b-scores__line\" d=\"M{middle} {HEAD}V{height}\"/>",
            escape(&reader.w(word)),
        );
    }
    for (at, row) in rows.iter().enumerate() {
        let y = HEAD + ROW * i32::try_from(at).unwrap_or(0);
        let name = reader.w(&format!("element-{}", row.element));
        let _ = write!(
            svg,
            "<text class=\"b-scores__name\" x=\"{}\" y=\"{}\">{}</text>",
            NAMES,
            y + 17,
            escape(&shortened(&name, 32)),
        );
        for (middle, score) in middles.iter().zip([&row.openness, &row.safety]) {
            let Some((mean, _)) = score else { continue };
            let long = mean * HALF / 200;
            let class = if long < 0 { "less" } else { "more" };
            let _ = write!(svg, "<path class=\"{class}\" d=\"M{middle} {}h{long}v14h{}z\"/>", y + 5, -long);
        }
    }
    svg.push_str("</svg>");
    svg
}

fn shortened(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_owned();
    }
    name.chars().take(most - 1).collect::<String>() + "…"
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
