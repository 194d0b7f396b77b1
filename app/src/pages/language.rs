//! The languages of the interface: their state, and choosing one.

use askama::Template;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use balai_model::Lang;
use balai_part::{Ctx, Listing, PageParams};
use balai_web::answer::own_path;
use balai_web::layers::LANGUAGE_COOKIE;
use balai_web::{Answer, Form, Frame, Page, Problem, Query, Redirect};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

use crate::pages::display::choice_cookie;

/// Whether a native reader has reviewed the interface in a language. Keep it honest: a language
/// enters here with the name of its reviewer in the changelog.
const REVIEWED: [Lang; 0] = [];

fn review_word(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "languages-source-language",
        other if REVIEWED.contains(&other) => "languages-reviewed",
        _ => "languages-not-reviewed",
    }
}

/// The page.
#[derive(Template)]
#[template(path = "languages.html")]
pub struct LanguagesPage {
    frame: Frame,
    languages: Vec<(Lang, String, &'static str)>,
}

/// `GET /about/languages`
pub async fn show_languages(ctx: Ctx) -> Answer<Page<LanguagesPage>> {
    let languages = Lang::ALL
        .into_iter()
        .map(|lang| (lang, ctx.reader.language(lang.tag()), review_word(lang)))
        .collect();
    Ok(Page(LanguagesPage { frame: ctx.frame(), languages }))
}

/// The form behind the language switch.
#[derive(Debug, Deserialize)]
pub struct LanguageForm {
    language: String,
    #[serde(rename = "return", default)]
    back: String,
}

/// `POST /language`: remembers the choice and shows the same page in the new language.
pub async fn choose_language(ctx: Ctx, jar: CookieJar, Form(form): Form<LanguageForm>) -> Answer<Response> {
    let lang = Lang::ALL
        .into_iter()
        .find(|lang| lang.tag() == form.language)
        .ok_or_else(|| Problem::bad_request(format!("language={}", form.language)))?;
    let cookie = choice_cookie(&ctx, LANGUAGE_COOKIE, lang.tag().to_owned());
    let back = own_path(&form.back);
    Ok((jar.add(cookie), Redirect::to(&format!("/{lang}{back}"))).into_response())
}

/// An interface language.
#[derive(Debug, Serialize, ToSchema)]
pub struct LanguageBody {
    /// BCP 47 tag, also the address prefix.
    tag: &'static str,
    /// Its name in itself.
    name: &'static str,
    /// Whether a native reader has reviewed it; the source language needs none.
    reviewed: bool,
}

/// The interface languages.
#[utoipa::path(get, path = "/api/v1/languages", params(PageParams), responses((status = 200, body = Listing<LanguageBody>, description = "A page of languages")))]
pub async fn list_languages(query: Query) -> Answer<Listing<LanguageBody>> {
    let all = Lang::ALL
        .into_iter()
        .map(|lang| LanguageBody {
            tag: lang.tag(),
            name: lang.own_name(),
            reviewed: lang == Lang::En || REVIEWED.contains(&lang),
        })
        .collect();
    Listing::cut(all, &query)
}

/// The description of this part of the API.
pub fn openapi() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(paths(list_languages))]
    struct Api;
    Api::openapi()
}
