//! How every JSON list answers: `{"total", "items", "next"}`.

use axum::Json;
use axum::response::{IntoResponse, Response};
use balai_web::{Problem, Query};
use serde::Serialize;

/// One page of a list.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Listing<T> {
    /// How many there are in all.
    pub total: u64,
    /// This page of them.
    pub items: Vec<T>,
    /// The cursor of the next page, or null after the last.
    pub next: Option<String>,
}

impl<T: Serialize> IntoResponse for Listing<T> {
    fn into_response(self) -> Response {
        Json(self).into_response()
    }
}

impl<T> Listing<T> {
    /// Cuts a page out of a whole list that is in memory anyway.
    pub fn cut(all: Vec<T>, query: &Query) -> Result<Self, Problem> {
        let cursor = Cursor::of(query)?;
        let total = all.len() as u64;
        let items: Vec<T> = all.into_iter().skip(cursor.start as usize).take(cursor.limit as usize).collect();
        let next = cursor.next(total);
        Ok(Self { total, items, next })
    }
}

/// The parameters of every list, for its description; [`Cursor::of`] reads them.
#[derive(utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes the query for OpenAPI; `Cursor::of` reads it")]
pub struct PageParams {
    /// From `next` of the page before.
    #[param(pattern = "^(c(0|[1-9][0-9]{0,8}))?$")]
    cursor: Option<String>,
    /// How many at most: 1 to 200, 50 if not given.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u64>,
}

/// Where a page of a list begins and how long it is: `?cursor=…&limit=…`.
///
/// A cursor names a place in an order that is stable as long as the list does not change; it is
/// opaque to its user, who only ever gets it from `next`.
#[derive(Clone, Copy, Debug)]
pub struct Cursor {
    /// How many come before.
    pub start: u64,
    /// How many at most, 1 to 200.
    pub limit: u64,
}

impl Cursor {
    /// Reads `cursor` and `limit`.
    pub fn of(query: &Query) -> Result<Self, Problem> {
        let start = match query.one("cursor") {
            None => 0,
            Some(text) => text
                .strip_prefix('c')
                .and_then(|digits| digits.parse::<u32>().ok())
                .map(u64::from)
                .ok_or_else(|| Problem::bad_request(format!("cursor={text}")))?,
        };
        Ok(Self { start, limit: query.number("limit", 1..=200, 50)? })
    }

    /// The cursor after this page of a list of `total`.
    pub fn next(&self, total: u64) -> Option<String> {
        let end = self.start + self.limit;
        (end < total).then(|| format!("c{end}"))
    }
}
