//! A browser without a screen: it asks a router, keeps cookies, follows what it is told to follow.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

/// Somebody's browser.
#[derive(Clone)]
pub struct Browser {
    site: Router,
    /// Cookies, by name.
    pub cookies: BTreeMap<String, String>,
    headers: Vec<(&'static str, String)>,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, which for pages is text.
    pub body: Vec<u8>,
}

impl Browser {
    /// A browser without cookies.
    pub fn new(site: Router) -> Self {
        Self { site, cookies: BTreeMap::new(), headers: Vec::new() }
    }

    /// The same browser, sending a header with every request.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// Opens an address.
    pub async fn get(&mut self, address: &str) -> Seen {
        self.ask(Method::GET, address, None).await
    }

    /// Sends a form, as a page of this site would.
    pub async fn post(&mut self, address: &str, form: &str) -> Seen {
        self.ask(Method::POST, address, Some(form.as_bytes().to_vec())).await
    }

    /// Asks anything.
    pub async fn ask(&mut self, method: Method, address: &str, form: Option<Vec<u8>>) -> Seen {
        let mut request = Request::builder().method(method).uri(address).header(header::HOST, "balai.test");
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let own_type = self.headers.iter().any(|(name, _)| *name == "content-type");
        if form.is_some() && !own_type {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let request = request.body(form.map_or_else(Body::empty, Body::from)).expect("a request");
        let response = self.site.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let text = cookie.to_str().expect("a cookie");
            let (name, rest) = text.split_once('=').expect("name=value");
            let value = rest.split(';').next().unwrap_or_default();
            if value.is_empty() || text.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let body = body.collect().await.expect("a body").to_bytes().to_vec();
        Seen { status: parts.status, headers: parts.headers, body }
    }
}

impl Seen {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// What stands in `<main>`, tags dropped and white space folded: what a reader reads.
    pub fn main(&self) -> String {
        let text = self.text();
        let main = text.split_once("<main").map_or(text.as_str(), |(_, rest)| rest);
        let main = main.split_once("</main>").map_or(main, |(main, _)| main);
        let mut words = String::new();
        let mut in_tag = true;
        for c in main.chars() {
            match c {
                '<' => in_tag = true,
                '>' => {
                    in_tag = false;
                    words.push(' ');
                }
                c if !in_tag => words.push(c),
                _ => {}
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// If it is not.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|e| panic!("{e}: {}", self.text()))
    }

    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }
}
