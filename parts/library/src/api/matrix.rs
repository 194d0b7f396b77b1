//! The matrix as JSON.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use balai_part::Ctx;
use balai_web::{Answer, Query};
use serde::Serialize;
use utoipa::ToSchema;

use super::params::{ByParams, FilterParams};
use crate::catalogue::Catalogue;
use crate::matrix::Matrix;
use crate::pages::matrix::{asked, named};
use crate::pages::stale;

/// How much each jurisdiction has of each element or domain.
#[derive(Debug, Serialize, ToSchema)]
pub struct MatrixBody {
    /// elements: cells count provisions; domains: cells count instruments.
    by: &'static str,
    /// The columns.
    columns: Vec<&'static str>,
    /// The jurisdictions with an instrument that the filter finds.
    rows: Vec<MatrixRow>,
    /// The sum of each column.
    totals: Vec<usize>,
    /// How many provisions or instruments in all, each counted once.
    total: usize,
}

/// A jurisdiction of the matrix.
#[derive(Debug, Serialize, ToSchema)]
pub struct MatrixRow {
    /// Its code.
    jurisdiction: String,
    /// Its region.
    region: Option<String>,
    /// The count in each column.
    counts: Vec<usize>,
    /// How many provisions or instruments, each counted once.
    total: usize,
}

/// Jurisdictions by elements or domains, counted among what a filter finds.
#[utoipa::path(get, path = "/api/v1/matrix", params(
    ByParams,
    FilterParams,
), responses(
    (status = 200, description = "The matrix", body = MatrixBody),
    (status = 400, description = "A parameter cannot be understood", content_type = "application/problem+json"),
))]
pub async fn show_matrix(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Json<MatrixBody>> {
    let (by, filter) = asked(&query)?;
    let matrix = Matrix::of(&catalogue.view(), &filter, by).map_err(stale)?;
    let rows = named(&ctx.reader, &matrix)
        .into_iter()
        .map(|(_, row)| MatrixRow {
            jurisdiction: row.jurisdiction.clone(),
            region: row.region.clone(),
            counts: row.counts.clone(),
            total: row.total,
        })
        .collect();
    Ok(Json(MatrixBody {
        by: by.slug(),
        columns: matrix.columns,
        rows,
        totals: matrix.totals,
        total: matrix.total,
    }))
}
