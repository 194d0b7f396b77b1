//! From request to values. These stand in for axum's own extractors, so that bad input, too, is
//! answered with a page that says what was wrong.

#![expect(clippy::disallowed_types, reason = "this module wraps the types that nobody else may use")]

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use crate::answer::Problem;

/// Values from the path.
#[derive(Clone, Debug)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        // A path that does not read is a path under which nothing lives.
        axum::extract::Path::from_request_parts(parts, state)
            .await
            .map(|axum::extract::Path(value)| Self(value))
            .map_err(|_| Problem::not_found())
    }
}

/// The query as it came: names and values in order, decoded, without control characters.
#[derive(Clone, Debug, Default)]
pub struct Query(pub Vec<(String, String)>);

impl Query {
    /// The first value of a name; an empty one counts as none.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, v)| n == name && !v.is_empty()).map(|(_, v)| v.as_str())
    }

    /// All values of a name that are not empty.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, v)| n == name && !v.is_empty()).map(|(_, v)| v.as_str())
    }

    /// A whole number within bounds, or `or` where none is given.
    pub fn number(&self, name: &str, bounds: std::ops::RangeInclusive<u64>, or: u64) -> Result<u64, Problem> {
        let Some(text) = self.one(name) else {
            return Ok(or);
        };
        text.parse::<u64>().ok().filter(|n| bounds.contains(n)).ok_or_else(|| {
            Problem::bad_request(format!("{name}={text} ({}–{})", bounds.start(), bounds.end()))
        })
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let query = parts.uri.query().unwrap_or_default().to_owned();
        if query.len() > 8_192 {
            return Err(Problem::new(StatusCode::URI_TOO_LONG, "problem-too-long"));
        }
        let axum::extract::Query(pairs) =
            axum::extract::Query::<Vec<(String, String)>>::from_request_parts(parts, state)
                .await
                .map_err(|_| Problem::bad_request(query))?;
        let pairs = pairs
            .into_iter()
            .map(|(name, value)| Ok((name, clean(value)?)))
            .collect::<Result<_, Problem>>()?;
        Ok(Self(pairs))
    }
}

/// Outer spaces and line ends go; a control character inside, or bytes that were no UTF-8, is refused.
fn clean(value: String) -> Result<String, Problem> {
    let trimmed = value.trim();
    if trimmed.chars().any(|c| (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || c == '\u{FFFD}') {
        return Err(Problem::bad_request(trimmed));
    }
    Ok(trimmed.to_owned())
}

/// Values from a form.
#[derive(Clone, Debug)]
pub struct Form<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = Problem;
    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        match axum::extract::Form::from_request(request, state).await {
            Ok(axum::extract::Form(value)) => Ok(Self(value)),
            Err(rejection) => {
                use axum::response::IntoResponse;
                let reason = rejection.to_string();
                let status = rejection.into_response().status();
                Err(match status {
                    StatusCode::PAYLOAD_TOO_LARGE => Problem::new(status, "problem-too-long"),
                    StatusCode::UNSUPPORTED_MEDIA_TYPE => {
                        Problem::new(status, "problem-bad-request").detail(reason)
                    }
                    _ => Problem::bad_request(reason),
                })
            }
        }
    }
}
