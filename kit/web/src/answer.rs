//! What a page function returns: a page, a redirect, or a problem that says what to do next.
//!
//! A problem carries a word, not a sentence; the outermost layer turns it into a page in the
//! reader's language, or into `application/problem+json` (RFC 9457) under `/api/`.

use std::fmt;
use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

/// What page functions return.
pub type Answer<T = Response> = Result<T, Problem>;

/// Why a request cannot be answered as it was asked.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The HTTP status.
    pub status: StatusCode,
    /// The word of the problem: `{word}-title` and `{word}-text` are messages.
    pub word: &'static str,
    /// What was wrong with what, shown as it came, escaped: a field and what it held.
    pub detail: Option<String>,
    cause: Option<Arc<str>>,
}

impl Problem {
    /// A problem of the visitor's request.
    pub fn new(status: StatusCode, word: &'static str) -> Self {
        Self { status, word, detail: None, cause: None }
    }

    /// 404: there is nothing here.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "problem-not-found")
    }

    /// 400: the request holds something that cannot be understood; `detail` names it.
    pub fn bad_request(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "problem-bad-request").detail(detail)
    }

    /// 401: whoever asks must sign in first.
    pub fn sign_in_first() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "problem-sign-in")
    }

    /// 403: whoever asks may not do this.
    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "problem-forbidden")
    }

    /// 500: a fault of ours, logged here, once, with its cause.
    pub fn ours(cause: impl fmt::Display) -> Self {
        tracing::error!(%cause, "a request failed: {cause}");
        let mut problem = Self::new(StatusCode::INTERNAL_SERVER_ERROR, "problem-ours");
        problem.cause = Some(cause.to_string().into());
        problem
    }

    /// Adds what was wrong with what. Control characters are dropped and it is cut at 200.
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        let detail: String = detail.into();
        self.detail = Some(detail.chars().filter(|c| !c.is_control()).take(200).collect());
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status.as_u16(), self.word)?;
        match (&self.detail, &self.cause) {
            (Some(detail), _) => write!(f, ": {detail}"),
            (None, Some(cause)) => write!(f, ": {cause}"),
            (None, None) => Ok(()),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// A page: a template, shown.
pub struct Page<T>(pub T);

impl<T: Template> IntoResponse for Page<T> {
    fn into_response(self) -> Response {
        match self.0.render() {
            Ok(html) => Html(html).into_response(),
            Err(error) => Problem::ours(error).into_response(),
        }
    }
}

/// A 303 after a deed, or a 308 where something moved for ever. Only to this site: a target that
/// is not a path of ours leads to the first page instead.
#[derive(Clone, Debug)]
pub struct Redirect {
    status: StatusCode,
    to: String,
}

impl Redirect {
    /// After a deed: look here.
    pub fn to(path: &str) -> Self {
        Self { status: StatusCode::SEE_OTHER, to: own_path(path) }
    }

    /// It lives there now, for ever.
    pub fn moved(path: &str) -> Self {
        Self { status: StatusCode::PERMANENT_REDIRECT, to: own_path(path) }
    }
}

/// The path if it is one of this site, else `/`. `//host`, `/\host` and anything with a control
/// character could lead elsewhere.
pub fn own_path(path: &str) -> String {
    let second = path.as_bytes().get(1);
    let ours = path.starts_with('/')
        && !matches!(second, Some(b'/' | b'\\'))
        && path.len() <= 4096
        && path.bytes().all(|b| (0x21..0x7f).contains(&b) && b != b'\\');
    if ours { path.to_owned() } else { "/".to_owned() }
}

impl IntoResponse for Redirect {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        let to = HeaderValue::from_str(&self.to).unwrap_or(HeaderValue::from_static("/"));
        response.headers_mut().insert(header::LOCATION, to);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn a_redirect_never_leaves_the_site() {
        for bad in
            ["//evil.example", "/\\evil.example", "https://evil.example", "evil", "", "/a\r\nb", "/\u{e9}"]
        {
            assert_eq!(own_path(bad), "/", "{bad:?}");
        }
        assert_eq!(own_path("/library?q=a&page=2"), "/library?q=a&page=2");
    }
}
