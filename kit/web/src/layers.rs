//! What happens to every request and answer. From the outside in:
//!
//! 1. compression;
//! 2. [`prepare`]: the language prefix goes, the reader is known; on the way out problems become
//!    pages, answers get security headers and an `ETag`, and a repeated question a 304;
//! 3. cross-site requests that would change something are refused (`Sec-Fetch-Site`, `Origin`);
//! 4. an answer that takes more than 30 s is given up (how large a body may be, its route says);
//! 5. a panic is a 500 for one visitor, not the end of the server.

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use axum_extra::extract::CookieJar;
use balai_model::Lang;
use sha2::{Digest, Sha256};
use tower::{Layer, ServiceBuilder};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

use crate::answer::Problem;
use crate::frame::{Frame, NavItem};
use crate::reader::{Reader, Theme};
use crate::words::Words;

/// The cookie with a reader's choice of language.
pub const LANGUAGE_COOKIE: &str = "balai-language";
/// The cookie with a reader's choice of colours and fonts.
pub const DISPLAY_COOKIE: &str = "balai-display";

/// What the layers need to know about the site.
pub struct Site {
    /// All words.
    pub words: Arc<Words>,
    /// Main navigation, for problem pages.
    pub nav: Vec<NavItem>,
    /// Public origin, or empty.
    pub origin: String,
}

/// Puts all layers round a router. They must see a request before it is routed, because the
/// language prefix is taken off its path.
pub fn dress(router: Router, site: Arc<Site>) -> Router {
    let inner = ServiceBuilder::new()
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            Problem::ours("a page function panicked").into_response()
        }))
        .layer(CsrfLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(30)));
    let routed = router.layer(inner);
    let prepared =
        axum::middleware::from_fn(move |request: Request, next: Next| prepare(site.clone(), request, next))
            .layer(routed);
    Router::new().fallback_service(prepared).layer(CompressionLayer::new())
}

/// See the module's list.
async fn prepare(site: Arc<Site>, mut request: Request, next: Next) -> Response {
    let reader = match reader_of(&site, &mut request) {
        Ok(reader) => reader,
        Err(problem) => {
            let reader = Reader::new(site.words.clone(), Lang::En);
            let mut response = shown(&site, &reader, problem, false);
            protect(response.headers_mut(), &reader);
            return response;
        }
    };
    // What else is under /api is for people, who get pages.
    let api = reader.path.starts_with("/api/v1/") || reader.path == "/api/openapi.json";
    let method = request.method().clone();
    let if_none_match = request.headers().get(header::IF_NONE_MATCH).cloned();
    request.extensions_mut().insert(reader.clone());
    let response = next.run(request).await;
    let mut response = clothed(&site, &reader, response, api).await;
    protect(response.headers_mut(), &reader);
    if response.status() == StatusCode::OK
        && (method == Method::GET || method == Method::HEAD)
        && !response.headers().contains_key(header::ETAG)
        && !response.headers().contains_key(header::SET_COOKIE)
        && !reader.path.starts_with("/assets/")
    {
        response = tagged(response, if_none_match).await;
    }
    response
}

/// Who asks, in which language. Takes the language off the request's path.
fn reader_of(site: &Site, request: &mut Request) -> Result<Reader, Problem> {
    let uri = request.uri().clone();
    if uri.path().len() > 2_048 {
        return Err(Problem::new(StatusCode::URI_TOO_LONG, "problem-too-long"));
    }
    let (prefix, path) = split_language(uri.path());
    let jar = CookieJar::from_headers(request.headers());
    let cookie = |name: &str| jar.get(name).map(|c| c.value().to_owned());
    let header_text =
        |name: HeaderName| request.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
    let lang = prefix
        .or_else(|| cookie(LANGUAGE_COOKIE).and_then(|c| Lang::parse(&c)))
        .or_else(|| Lang::from_accept_language(&header_text(header::ACCEPT_LANGUAGE)?))
        .unwrap_or(Lang::En);
    let mut reader = Reader::new(site.words.clone(), lang);
    reader.prefixed = prefix.is_some();
    reader.path = path.to_owned();
    reader.query = uri.query().map(str::to_owned);
    if let Some(display) = cookie(DISPLAY_COOKIE) {
        let mut words = display.split('.');
        reader.theme = words.next().and_then(Theme::parse).unwrap_or_default();
        reader.light = words.next() == Some("light-mode");
    }
    let save_data = header_text(HeaderName::from_static("save-data"));
    reader.light |= save_data.is_some_and(|v| v.eq_ignore_ascii_case("on"));
    if prefix.is_some() {
        let query = uri.query().map(|q| format!("?{q}")).unwrap_or_default();
        let bare: Uri = format!("{path}{query}").parse().map_err(|_| Problem::not_found())?;
        *request.uri_mut() = bare;
    }
    Ok(reader)
}

/// `/th/library` is `/library` in Thai.
fn split_language(path: &str) -> (Option<Lang>, &str) {
    let rest = path.strip_prefix('/').unwrap_or(path);
    let first = rest.split('/').next().unwrap_or_default();
    match Lang::ALL.into_iter().find(|lang| lang.tag() == first) {
        Some(lang) => match &rest[first.len()..] {
            "" => (Some(lang), "/"),
            path => (Some(lang), path),
        },
        None => (None, path),
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    frame: Frame,
    title: String,
    text: String,
    detail: Option<String>,
    status: u16,
}

/// Turns a refusal, ours or a layer's, into something a person or a program can read.
async fn clothed(site: &Site, reader: &Reader, response: Response, api: bool) -> Response {
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let problem = match response.extensions().get::<Problem>() {
        Some(problem) => problem.clone(),
        // An answer that explains itself stays; axum's and the layers' bare refusals do not.
        None if response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|t| t != "text/plain; charset=utf-8") =>
        {
            return response;
        }
        None => Problem::new(
            status,
            match status {
                StatusCode::NOT_FOUND => "problem-not-found",
                StatusCode::METHOD_NOT_ALLOWED => "problem-method",
                StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => "problem-too-long",
                StatusCode::FORBIDDEN => "problem-cross-site",
                StatusCode::SERVICE_UNAVAILABLE => "problem-too-slow",
                s if s.is_server_error() => "problem-ours",
                _ => "problem-bad-request",
            },
        ),
    };
    let allow = response.headers().get(header::ALLOW).cloned();
    let mut dressed = shown(site, reader, problem, api);
    if let Some(allow) = allow {
        dressed.headers_mut().insert(header::ALLOW, allow);
    }
    dressed
}

fn shown(site: &Site, reader: &Reader, problem: Problem, api: bool) -> Response {
    let title = reader.w(&format!("{}-title", problem.word));
    let text = reader.w(&format!("{}-text", problem.word));
    let status = problem.status;
    if api {
        let body = serde_json::json!({
            "type": format!("/problems#{}", problem.word),
            "title": title,
            "status": status.as_u16(),
            "detail": match &problem.detail { Some(d) => format!("{text} ({d})"), None => text },
        });
        let kind = [(header::CONTENT_TYPE, "application/problem+json")];
        return (status, kind, body.to_string()).into_response();
    }
    let mut frame = Frame::new(reader.clone());
    frame.nav = site.nav.clone();
    frame.origin = site.origin.clone();
    let page = ProblemPage { frame, title, text, detail: problem.detail, status: status.as_u16() };
    match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => status.into_response(),
    }
}

/// No script but ours, nothing from elsewhere, nobody's frame, no trace in other sites' logs.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

fn protect(headers: &mut HeaderMap, reader: &Reader) {
    let mut set = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(header::REFERRER_POLICY, "no-referrer");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    );
    // What a reader sees depends on her cookies and language: shared caches must ask again.
    set(header::CACHE_CONTROL, "private, no-cache");
    if !reader.path.starts_with("/assets/") {
        set(header::VARY, "accept-encoding, accept-language, cookie, save-data");
        if let Ok(lang) = HeaderValue::from_str(reader.lang.html_tag()) {
            headers.entry(header::CONTENT_LANGUAGE).or_insert(lang);
        }
    }
}

/// Gives an answer an `ETag` of its content, or says that the reader has it already.
async fn tagged(response: Response, if_none_match: Option<HeaderValue>) -> Response {
    let (mut parts, body) = response.into_parts();
    let bytes = match to_bytes(body, 64 * 1024 * 1024).await {
        Ok(bytes) => bytes,
        Err(error) => return Problem::ours(error).into_response(),
    };
    let digest = Sha256::digest(&bytes);
    let hex: String = digest.iter().take(12).map(|b| format!("{b:02x}")).collect();
    // Weak, because compression below changes the bytes and not the meaning.
    let tag = format!("W/\"{hex}\"");
    let known = if_none_match.as_ref().and_then(|v| v.to_str().ok()).is_some_and(|v| {
        v.trim() == "*" || v.split(',').any(|t| t.trim().trim_start_matches("W/") == &tag[2..])
    });
    if let Ok(value) = HeaderValue::from_str(&tag) {
        parts.headers.insert(header::ETAG, value);
    }
    if known {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(header::CONTENT_LENGTH);
        parts.headers.remove(header::CONTENT_TYPE);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}
