//! The matrix: jurisdictions by elements or by domains, as a heat map for each region, as a table,
//! and as a table to take along.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use balai_part::Ctx;
use balai_text::Order;
use balai_web::{Answer, Frame, Page, Problem, Query, Reader};

use crate::catalogue::Catalogue;
use crate::filter::Filter;
use crate::matrix::{By, Matrix, Row};
use crate::pages::heat::{self, Heat};
use crate::pages::list::value_name;
use crate::pages::stale;
use crate::sheet;

/// The page.
#[derive(Template)]
#[template(path = "matrix.html")]
pub struct MatrixPage {
    frame: Frame,
    by: By,
    chosen: Vec<String>,
    all_href: String,
    library_href: String,
    elements_href: String,
    domains_href: String,
    csv: String,
    json: String,
    sentences: Vec<String>,
    columns: Vec<Cell>,
    regions: Vec<RegionView>,
    total: Cell,
}

/// A count with the list behind it; a column's total has the column's name.
pub(crate) struct Cell {
    pub(crate) name: String,
    pub(crate) count: usize,
    pub(crate) href: String,
}

struct RegionView {
    name: String,
    charts: Vec<Heat>,
    rows: Vec<RowView>,
}

/// A jurisdiction's row.
pub(crate) struct RowView {
    pub(crate) total: Cell,
    pub(crate) cells: Vec<Cell>,
}

/// What the query asks: the columns, and the filter.
pub(crate) fn asked(query: &Query) -> Answer<(By, Filter)> {
    let by = match query.one("by") {
        None => By::Elements,
        Some(name) => By::parse(name).ok_or_else(|| Problem::bad_request(format!("by={name}")))?,
    };
    Ok((by, Filter::of(query)?))
}

/// The rows by region, in each region by name as the reader orders names.
pub(crate) fn named<'a>(reader: &Reader, matrix: &'a Matrix) -> Vec<(String, &'a Row)> {
    let order = Order::of(reader.lang.html_tag());
    let mut all: Vec<(String, &Row)> = Vec::new();
    for group in matrix.rows.chunk_by(|a, b| a.region == b.region) {
        let mut rows: Vec<(String, &Row)> =
            group.iter().map(|row| (reader.jurisdiction(&row.jurisdiction), row)).collect();
        rows.sort_by(|a, b| order.compare(&a.0, &b.0));
        all.extend(rows);
    }
    all
}

/// The address of the matrix of a filter.
pub(crate) fn matrix_address(path: &str, by: By, filter: &Filter) -> String {
    let query = filter.about(false).sorted(crate::shelf::Sort::Relevance).query();
    let and = if query.is_empty() { "" } else { "&" };
    format!("{path}?by={}{and}{query}", by.slug())
}

/// `GET /library/matrix`
pub async fn show_matrix(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Page<MatrixPage>> {
    let (by, filter) = asked(&query)?;
    let matrix = Matrix::of(&catalogue.view(), &filter, by).map_err(stale)?;
    let reader = &ctx.reader;
    let cell = |name: String, count, jurisdiction: Option<&str>, column: Option<&str>| Cell {
        name,
        count,
        href: reader.href(&matrix.behind(&filter, jurisdiction, column)),
    };
    let columns: Vec<Cell> = matrix
        .columns
        .iter()
        .zip(&matrix.totals)
        .map(|(slug, n)| cell(value_name(reader, by.facet(), slug), *n, None, Some(*slug)))
        .collect();
    let rows = named(reader, &matrix);
    let regions = rows
        .chunk_by(|a, b| a.1.region == b.1.region)
        .map(|group| {
            let rows: Vec<RowView> = group
                .iter()
                .map(|(name, row)| {
                    let code = row.jurisdiction.as_str();
                    let cells = matrix.columns.iter().zip(&row.counts);
                    RowView {
                        total: cell(name.clone(), row.total, Some(code), None),
                        cells: cells
                            .map(|(slug, n)| cell(String::new(), *n, Some(code), Some(*slug)))
                            .collect(),
                    }
                })
                .collect();
            let region = group[0].1.region.as_deref().unwrap_or_default();
            let name = reader.named(&format!("region-{region}"), region);
            RegionView { charts: heat::charts(reader, &matrix, &name, region, &columns, &rows), name, rows }
        })
        .collect();
    let mut chosen = Vec::new();
    if !filter.q.is_empty() {
        chosen.push(format!("“{}”", filter.q));
    }
    for (facet, values) in &filter.chosen {
        chosen.extend(values.iter().map(|value| value_name(reader, *facet, value)));
    }
    Ok(Page(MatrixPage {
        by,
        chosen,
        all_href: reader.href(&format!("/library/matrix?by={}", by.slug())),
        library_href: reader.href(&matrix.behind(&filter, None, None)),
        elements_href: reader.href(&matrix_address("/library/matrix", By::Elements, &filter)),
        domains_href: reader.href(&matrix_address("/library/matrix", By::Domains, &filter)),
        csv: reader.href(&matrix_address("/library/matrix.csv", by, &filter)),
        json: matrix_address("/api/v1/matrix", by, &filter),
        sentences: sentences(reader, &matrix),
        total: cell(String::new(), matrix.total, None, None),
        columns,
        regions,
        frame: ctx.frame(),
    }))
}

/// What the matrix shows, in words: how many jurisdictions, and what is most and least covered.
fn sentences(reader: &Reader, matrix: &Matrix) -> Vec<String> {
    let mut all = vec![reader.count("matrix-jurisdictions", matrix.rows.len())];
    if let Some((most, least)) = matrix.extremes() {
        for (word, (slug, n)) in [("matrix-most", most), ("matrix-least", least)] {
            let name = value_name(reader, matrix.by.facet(), slug);
            let silent = reader.number(matrix.silent(slug));
            let n = reader.number(n);
            all.push(reader.with_all(word, &[("name", &name), ("count", &n), ("silent", &silent)]));
        }
    }
    all
}

/// `GET /library/matrix.csv`
pub async fn download_matrix(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Response> {
    let (by, filter) = asked(&query)?;
    let matrix = Matrix::of(&catalogue.view(), &filter, by).map_err(stale)?;
    let line = |head: [&str; 3], counts: Vec<String>, total: String| -> Vec<String> {
        head.into_iter().map(str::to_owned).chain(counts).chain([total]).collect()
    };
    let columns = matrix.columns.iter().map(|slug| (*slug).to_owned()).collect();
    let mut rows = vec![line(["jurisdiction", "name", "region"], columns, "total".into())];
    let written = |counts: &[usize]| counts.iter().map(usize::to_string).collect::<Vec<_>>();
    for (name, row) in named(&ctx.reader, &matrix) {
        let head = [row.jurisdiction.as_str(), name.as_str(), row.region.as_deref().unwrap_or_default()];
        rows.push(line(head, written(&row.counts), row.total.to_string()));
    }
    rows.push(line(["total", "", ""], written(&matrix.totals), matrix.total.to_string()));
    sheet::download(&format!("matrix-{}.csv", by.slug()), &rows)
}
