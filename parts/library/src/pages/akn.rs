//! Akoma Ntoso files: `{work}.akn` is an instrument's newest version, `{work}/eng@{date}.akn` the one
//! of a day; and a form with which an officer takes files in.

use std::sync::Arc;

use askama::Template;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use balai_akn::RefusedKind;
use balai_model::Address;
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::EditLibrary;
use balai_register::thing::{self, Found};
use balai_register::{Expression, text};
use balai_web::{Answer, Frame, Page, Problem, Redirect};
use http_body_util::LengthLimitError;

use crate::akn::{AknRefused, LARGEST_FILE, file_of, take_in};
use crate::catalogue::Catalogue;
use crate::pages::stale;
use crate::shelve::SaveRefused;
use crate::{INSTRUMENT, store};

/// An expression's name in an address: language, `@`, day, as in `eng@2026-11-23`.
pub(crate) fn expression_day(segment: &str) -> Option<&str> {
    let (language, day) = segment.split_once('@')?;
    let right = language.len() == 3
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && day.len() == 10
        && day.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    right.then_some(day)
}

/// The newest of some versions that was there on a day.
pub(crate) fn version_of_day<'a>(versions: &'a [Expression], day: &str) -> Option<&'a Expression> {
    versions.iter().find(|e| e.made_at.date().to_string().as_str() <= day)
}

/// The file at `/akn/{rest}.akn`; `rest` comes without the ending.
pub(crate) async fn show_file(ctx: &Ctx, rest: &str) -> Answer<Response> {
    let (work, day) = match rest.rsplit_once('/') {
        Some((work, last)) if expression_day(last).is_some() => (work, expression_day(last)),
        _ => (rest, None),
    };
    let address = Address::parse(&format!("/akn/{work}")).map_err(|_| Problem::not_found())?;
    let thing = match thing::at_address(ctx.store(), ctx.space(), &address).await.map_err(refused)? {
        Found::Here(thing) if thing.kind == INSTRUMENT => *thing,
        Found::Moved(to) => {
            let day = day.map(|d| format!("/eng@{d}")).unwrap_or_default();
            return Ok(Redirect::moved(&format!("{to}{day}.akn")).into_response());
        }
        Found::Here(_) | Found::Nothing => return Err(Problem::not_found()),
    };
    let versions = text::expressions(ctx.store(), ctx.space(), thing.id).await.map_err(refused)?;
    let expression = match day {
        Some(day) => version_of_day(&versions, day),
        None => versions.first(),
    }
    .ok_or_else(Problem::not_found)?;
    let record = store::record_of(ctx.store(), ctx.space(), expression.id)
        .await
        .map_err(refused)?
        .ok_or_else(|| Problem::ours(format!("expression {} has no record", expression.id)))?;
    let body = file_of(ctx.store(), ctx.space(), &record, thing.address.as_str(), expression)
        .await
        .map_err(refused)?;
    let name = format!("attachment; filename=\"{}.akn.xml\"", record.id);
    let headers =
        [(header::CONTENT_TYPE, "application/akn+xml".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, body).into_response())
}

/// The page.
#[derive(Template)]
#[template(path = "akn_form.html")]
pub struct AknPage {
    frame: Frame,
    /// What is wrong with the file that came: a sentence, and where.
    fault: Option<(String, Option<String>)>,
}

/// `GET /office/akn`
pub async fn show_akn_form(ctx: Ctx, Allowed(_proof): Allowed<EditLibrary>) -> Page<AknPage> {
    Page(AknPage { frame: ctx.frame(), fault: None })
}

/// `POST /office/akn`
pub async fn take_akn_in(
    ctx: Ctx,
    Allowed(proof): Allowed<EditLibrary>,
    State(catalogue): State<Arc<Catalogue>>,
    request: Request,
) -> Answer<Response> {
    let again = |word: &str, detail: Option<String>| {
        let page = AknPage { frame: ctx.frame(), fault: Some((ctx.reader.w(word), detail)) };
        (StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response()
    };
    let Some(file) = uploaded(request).await? else {
        return Ok(again("akn-no-file", None));
    };
    let tx = ctx.store().begin().await.map_err(refused)?;
    let taken = take_in(&tx, ctx.outside(), ctx.space(), proof.person(), &file).await;
    match taken {
        Ok(saved) => {
            tx.commit().await.map_err(refused)?;
            catalogue.refresh(ctx.store(), ctx.space()).await.map_err(stale)?;
            Ok(Redirect::to(&ctx.reader.href(saved.address.as_str())).into_response())
        }
        Err(AknRefused::File(file)) => {
            let at = ctx.reader.with2(
                "akn-fault-place",
                "line",
                &ctx.reader.number(file.line),
                "element",
                &file.element,
            );
            Ok(again(word_of(file.kind), Some(at)))
        }
        Err(AknRefused::Record(fault)) => Ok(again("akn-no-record", Some(fault.field))),
        Err(AknRefused::Save(SaveRefused::Store(cause))) => Err(refused(cause)),
        Err(AknRefused::Save(SaveRefused::AddressTaken(address))) => {
            Ok(again("akn-address-taken", Some(address.to_string())))
        }
        Err(AknRefused::Save(other)) => Ok(again("akn-no-record", Some(other.to_string()))),
    }
}

/// What is said about a file that the reader refuses.
fn word_of(kind: RefusedKind) -> &'static str {
    match kind {
        RefusedKind::NotXml | RefusedKind::Broken => "akn-fault-xml",
        RefusedKind::NotAkomaNtoso => "akn-fault-no-akn",
        RefusedKind::Declined => "akn-fault-declined",
        RefusedKind::HasDtd => "akn-fault-dtd",
        RefusedKind::Entity => "akn-fault-entity",
        RefusedKind::TooLarge | RefusedKind::TooDeep | RefusedKind::TooManyProvisions => "akn-fault-size",
        RefusedKind::NoIdentity => "akn-fault-identity",
        RefusedKind::NotUtf8 => "akn-fault-encoding",
        RefusedKind::Empty => "akn-fault-empty",
    }
}

/// The first file of a form, if it has one that is not empty.
async fn uploaded(request: Request) -> Answer<Option<Vec<u8>>> {
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| Problem::bad_request("multipart/form-data"))?;
    while let Some(field) = form.next_field().await.map_err(|e| broken_off(&e))? {
        if field.name() == Some("file") {
            let bytes = field.bytes().await.map_err(|e| broken_off(&e))?;
            return Ok((!bytes.is_empty() && bytes.len() <= LARGEST_FILE).then(|| bytes.to_vec()));
        }
    }
    Ok(None)
}

/// Why a form could not be read to its end: too long, or broken.
fn broken_off(error: &MultipartError) -> Problem {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        if error.is::<LengthLimitError>() {
            return Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "problem-too-long");
        }
        cause = error.source();
    }
    Problem::bad_request("multipart/form-data")
}
