//! Tables for spreadsheets: CSV whose cells no spreadsheet takes for a formula.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use balai_web::Problem;

/// A cell that stays text: one that begins as a formula does gets an apostrophe in front.
pub fn safe(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
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
    Ok((headers, bytes).into_response())
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn no_cell_is_a_formula() {
        for bad in ["=1+1", "+1", "-1", "@sum", "\tx"] {
            assert_eq!(safe(bad), format!("'{bad}"));
        }
        assert_eq!(safe("12"), "12");
        assert_eq!(safe("a=b"), "a=b");
    }
}
