//! Signing in with a link that works once, and signing out. The link only shows a button: programs
//! that look at links in messages must not use it up.

use askama::Template;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use balai_part::ctx::SESSION_COOKIE;
use balai_part::{Ctx, refused};
use balai_people::session;
use balai_people::sign_in::{self as links, SignInRefused};
use balai_web::{Answer, Form, Frame, Page, Problem, Query, Redirect};
use serde::Deserialize;

/// The page.
#[derive(Template)]
#[template(path = "sign_in.html")]
pub struct SignInPage {
    frame: Frame,
    token: String,
}

fn no_link() -> Problem {
    Problem::new(axum::http::StatusCode::FORBIDDEN, "problem-sign-in-link")
}

/// `GET /sign-in?token=…`
pub async fn show_sign_in(ctx: Ctx, query: Query) -> Answer<Page<SignInPage>> {
    let token = query.one("token").unwrap_or_default().to_owned();
    let valid = links::is_valid(ctx.store(), ctx.outside(), ctx.space(), &token).await.map_err(refused)?;
    if !valid {
        return Err(no_link());
    }
    Ok(Page(SignInPage { frame: ctx.frame(), token }))
}

/// The form of the sign-in page.
#[derive(Debug, Deserialize)]
pub struct SignInForm {
    token: String,
}

/// `POST /sign-in`
pub async fn sign_in(ctx: Ctx, jar: CookieJar, Form(form): Form<SignInForm>) -> Answer<Response> {
    let tx = ctx.store().begin().await.map_err(refused)?;
    // A session that was there before ends: a token planted in this browser is worth nothing.
    if let Some(old) = jar.get(SESSION_COOKIE) {
        session::end(&tx, ctx.space(), old.value()).await.map_err(refused)?;
    }
    let token = match links::sign_in(&tx, ctx.outside(), ctx.space(), &form.token).await {
        Ok(token) => token,
        Err(SignInRefused::NotAValidLink) => return Err(no_link()),
        Err(SignInRefused::Store(cause)) => return Err(refused(cause)),
    };
    tx.commit().await.map_err(refused)?;
    let cookie = Cookie::build((SESSION_COOKIE, token))
        .path("/")
        .http_only(true)
        .secure(ctx.shared.secure_cookies)
        .same_site(SameSite::Lax)
        .max_age(session::LIFETIME)
        .build();
    Ok((jar.add(cookie), Redirect::to(&ctx.reader.href("/office"))).into_response())
}

/// `POST /sign-out`
pub async fn sign_out(ctx: Ctx, jar: CookieJar) -> Answer<Response> {
    if let Some(cookie) = jar.get(SESSION_COOKIE) {
        let tx = ctx.store().begin().await.map_err(refused)?;
        session::end(&tx, ctx.space(), cookie.value()).await.map_err(refused)?;
        tx.commit().await.map_err(refused)?;
    }
    let jar = jar.remove(Cookie::build(SESSION_COOKIE).path("/").build());
    Ok((jar, Redirect::to(&ctx.reader.href("/"))).into_response())
}
