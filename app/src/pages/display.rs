//! Colours and data use, remembered in a cookie; works without script.

use askama::Template;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use balai_part::Ctx;
use balai_web::layers::DISPLAY_COOKIE;
use balai_web::{Answer, Form, Frame, Page, Problem, Query, Redirect, Theme};
use serde::Deserialize;
use time::Duration;

/// The page.
#[derive(Template)]
#[template(path = "display.html")]
pub struct DisplayPage {
    frame: Frame,
    themes: [Theme; 3],
    saved: bool,
}

/// `GET /display`
pub async fn show_display(ctx: Ctx, query: Query) -> Answer<Page<DisplayPage>> {
    let saved = query.one("saved").is_some();
    Ok(Page(DisplayPage { frame: ctx.frame(), themes: [Theme::Auto, Theme::Light, Theme::Dark], saved }))
}

/// The form of the display page.
#[derive(Debug, Deserialize)]
pub struct DisplayForm {
    theme: String,
    #[serde(default)]
    light_mode: Option<String>,
}

/// `POST /display`
pub async fn choose_display(ctx: Ctx, jar: CookieJar, Form(form): Form<DisplayForm>) -> Answer<Response> {
    let theme =
        Theme::parse(&form.theme).ok_or_else(|| Problem::bad_request(format!("theme={}", form.theme)))?;
    let light = match form.light_mode.as_deref() {
        None => "",
        Some("yes") => ".light-mode",
        Some(other) => return Err(Problem::bad_request(format!("light_mode={other}"))),
    };
    let cookie = choice_cookie(&ctx, DISPLAY_COOKIE, format!("{}{light}", theme.slug()));
    Ok((jar.add(cookie), Redirect::to(&ctx.reader.href("/display?saved=yes"))).into_response())
}

/// A cookie that remembers a choice for a year. It says nothing about who chose.
pub fn choice_cookie(ctx: &Ctx, name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .secure(ctx.shared.secure_cookies)
        .same_site(SameSite::Lax)
        .max_age(Duration::days(365))
        .build()
}
