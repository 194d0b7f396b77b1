//! Tables for spreadsheets: CSV whose cells no spreadsheet takes for a formula.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use balai_web::Problem;

/// What a CSV file begins with, so that a spreadsheet reads every script as it is.
pub const BOM: &[u8] = "\u{feff}".as_bytes();

/// A cell that stays text: one that begins as a formula does gets an apostrophe in front. The wide
/// signs are those of East Asian keyboards, which some spreadsheets take for the narrow ones.
pub fn safe(cell: &str) -> String {
    const SIGNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if cell.starts_with(SIGNS) { format!("'{cell}") } else { cell.to_owned() }
}

/// Rows as a CSV download.
pub(crate) fn download(name: &str, rows: &[Vec<String>]) -> Result<Response, Problem> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(|cell| safe(cell))).map_err(Problem::ours)?;
    }
    let bytes = writer.into_inner().map_err(|error| Problem::ours(error.error()))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, [BOM, &bytes].concat()).into_response())
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn no_cell_is_a_formula() {
        for bad in ["=1+1", "+1", "-1", "@sum", "\tx", "\r=1", "\n=1", "＝1", "＠sum"] {
            assert_eq!(safe(bad), format!("'{bad}"));
        }
        assert_eq!(safe("12"), "12");
        assert_eq!(safe("a=b"), "a=b");
    }
}
