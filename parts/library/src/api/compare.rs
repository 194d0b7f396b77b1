//! A comparison as JSON.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use balai_part::Ctx;
use balai_web::{Answer, Query};
use serde::Serialize;
use utoipa::ToSchema;

use super::params::CompareParams;
use super::{InstrumentCard, ProvisionBody, provision_bodies};
use crate::catalogue::Catalogue;
use crate::pages::compare::{Asked, compare, ids_of};

/// Two to eight instruments side by side.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComparisonBody {
    /// The instruments, in the order asked for.
    instruments: Vec<InstrumentCard>,
    /// The elements that at least one speaks about.
    elements: Vec<ComparedElement>,
    /// The elements on which all are silent.
    silent: Vec<&'static str>,
    /// The elements that all speak about.
    shared: Vec<&'static str>,
    /// The elements that one instrument restricts and another protects or enables.
    differing: Vec<&'static str>,
}

/// What the instruments say about an element.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComparedElement {
    /// The element.
    element: &'static str,
    /// What each says, in the order of the instruments.
    said: Vec<Said>,
}

/// What an instrument says about an element.
#[derive(Debug, Serialize, ToSchema)]
pub struct Said {
    /// The record's id.
    instrument: String,
    /// Its provisions about the element; none if it is silent.
    provisions: Vec<ProvisionBody>,
}

/// Two to eight instruments side by side, by element.
#[utoipa::path(get, path = "/api/v1/compare", params(CompareParams), responses(
    (status = 200, description = "The comparison", body = ComparisonBody),
    (status = 400, description = "Fewer than two or more than eight", content_type = "application/problem+json"),
    (status = 404, description = "No such record", content_type = "application/problem+json"),
))]
pub async fn show_comparison(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Json<ComparisonBody>> {
    let shelf = catalogue.shelf();
    let sides = Asked::of(&ctx, &shelf, &ids_of(&query)).await?.sides(&ctx, &shelf).await?;
    let comparison = compare(&sides);
    let elements = comparison
        .rows
        .iter()
        .map(|row| ComparedElement {
            element: row.element.slug(),
            said: row
                .cells
                .iter()
                .zip(&sides)
                .map(|(cell, side)| Said {
                    instrument: side.item.record.clone(),
                    provisions: provision_bodies(&side.item.address, &side.record)
                        .into_iter()
                        .enumerate()
                        .filter(|(at, _)| cell.iter().any(|(position, _)| position == at))
                        .map(|(_, body)| body)
                        .collect(),
                })
                .collect(),
        })
        .collect();
    Ok(Json(ComparisonBody {
        instruments: sides.iter().map(|side| InstrumentCard::of(&side.item)).collect(),
        elements,
        silent: comparison.silent.iter().map(|element| element.slug()).collect(),
        shared: comparison.shared().iter().map(|element| element.slug()).collect(),
        differing: comparison.differences().iter().map(|difference| difference.element.slug()).collect(),
    }))
}
