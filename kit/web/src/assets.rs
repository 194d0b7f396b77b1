//! Style sheet, icon and fonts. They are built from the npm registry's packages by `build.rs`,
//! lie inside the binary, and carry a fingerprint in their name, so that a browser may keep them
//! for ever.

use std::collections::HashMap;
use std::sync::OnceLock;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

use crate::answer::Problem;
use crate::intake::Path;

#[derive(RustEmbed)]
#[folder = "$OUT_DIR/assets/"]
struct Files;

fn manifest() -> &'static HashMap<String, String> {
    static MANIFEST: OnceLock<HashMap<String, String>> = OnceLock::new();
    MANIFEST.get_or_init(|| {
        let text = Files::get("manifest.txt").map(|f| f.data.into_owned()).unwrap_or_default();
        String::from_utf8_lossy(&text)
            .lines()
            .filter_map(|line| line.split_once(' '))
            .map(|(name, hashed)| (name.to_owned(), hashed.to_owned()))
            .collect()
    })
}

/// The address of an asset by its plain name.
pub fn address(name: &str) -> String {
    format!("/assets/{}", manifest().get(name).map_or(name, String::as_str))
}

/// The licences of what is embedded, as text.
pub fn licences() -> String {
    let file = Files::get("licences.txt").map(|f| f.data.into_owned()).unwrap_or_default();
    String::from_utf8_lossy(&file).into_owned()
}

/// Serves an asset, compressed where the browser takes it.
pub async fn show_asset(Path(name): Path<String>, headers: HeaderMap) -> Response {
    if !manifest().values().any(|hashed| *hashed == name) {
        return Problem::not_found().into_response();
    }
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or("");
    let packed = [("br", "br"), ("gzip", "gz")].into_iter().find_map(|(encoding, ending)| {
        let wanted = accepts.split(',').any(|e| e.trim().split(';').next() == Some(encoding));
        let file = wanted.then(|| Files::get(&format!("{name}.{ending}"))).flatten()?;
        Some((Some(encoding), file))
    });
    let Some((encoding, file)) = packed.or_else(|| Files::get(&name).map(|f| (None, f))) else {
        return Problem::not_found().into_response();
    };
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    let mut response = (StatusCode::OK, Body::from(file.data.into_owned())).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}
