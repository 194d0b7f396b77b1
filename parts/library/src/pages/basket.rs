//! The basket: up to eight instruments put aside for a comparison, remembered in a cookie. It
//! needs no script and no account, and the node keeps nothing of it.

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use balai_part::{Ctx, refused};
use balai_web::answer::own_path;
use balai_web::{Answer, Form, Problem, Redirect};
use serde::Deserialize;
use time::Duration;

use crate::catalogue::Catalogue;
use crate::compare::{MOST, is_record_id, read_basket};
use crate::pages::compare::compare_address;
use crate::store;

/// The cookie with the ids of the records put aside.
pub const BASKET_COOKIE: &str = "balai-basket";

/// The records in a reader's basket.
pub(crate) fn basket(jar: &CookieJar) -> Vec<String> {
    jar.get(BASKET_COOKIE).map(|cookie| read_basket(cookie.value())).unwrap_or_default()
}

/// The buttons that put into the basket and take out of it.
#[derive(Debug, Deserialize)]
pub struct BasketForm {
    #[serde(rename = "do")]
    deed: String,
    #[serde(default)]
    record: String,
    #[serde(rename = "return", default)]
    back: String,
}

/// `POST /library/basket`: changes the basket and leads back. A ninth instrument is not put in;
/// the page that opens instead shows all nine and lets the reader choose which one to leave out.
pub async fn change_basket(
    ctx: Ctx,
    State(_): State<Arc<Catalogue>>,
    jar: CookieJar,
    Form(form): Form<BasketForm>,
) -> Answer<Response> {
    let mut ids = basket(&jar);
    match form.deed.as_str() {
        "add" => {
            let known = is_record_id(&form.record)
                && store::thing_of_record(ctx.store(), ctx.space(), &form.record)
                    .await
                    .map_err(refused)?
                    .is_some();
            if !known {
                return Err(Problem::not_found().detail(format!("record={}", form.record)));
            }
            if !ids.contains(&form.record) {
                ids.push(form.record);
            }
            if ids.len() > MOST {
                return Ok(Redirect::to(&ctx.reader.href(&compare_address(&ids))).into_response());
            }
        }
        "remove" => ids.retain(|id| *id != form.record),
        "clear" => ids.clear(),
        other => return Err(Problem::bad_request(format!("do={other}"))),
    }
    let back = if form.back.is_empty() { "/library/compare".to_owned() } else { own_path(&form.back) };
    let kept = if ids.is_empty() { Duration::ZERO } else { Duration::days(30) };
    let cookie = Cookie::build((BASKET_COOKIE, ids.join(".")))
        .path("/")
        .http_only(true)
        .secure(ctx.shared.secure_cookies)
        .same_site(SameSite::Lax)
        .max_age(kept)
        .build();
    Ok((jar.add(cookie), Redirect::to(&ctx.reader.href(&back))).into_response())
}
