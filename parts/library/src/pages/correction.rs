//! Suggesting a correction without an account, and what became of one.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use balai_model::EId;
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::SuggestCorrection;
use balai_register::thing;
use balai_text::Part;
use balai_web::{Answer, Form, Frame, Page, Path, Problem, Query, Reader, Redirect};
use serde::Deserialize;

use crate::correction::field::{BadValue, Control, Field, PLAIN};
use crate::correction::limit::{Limit, client};
use crate::correction::{Correction, Suggestion, SuggestionRefused, store, suggest_correction};
use crate::history::{self, Shelved};
use crate::pages::history::who;
use crate::record::Record;
use crate::shelve::eids;

#[derive(Template)]
#[template(path = "correction_form.html")]
struct CorrectionFormPage {
    frame: Frame,
    record: Record,
    back: String,
    plain: Vec<(String, String)>,
    grouped: Vec<(String, Vec<(String, String)>)>,
    field: Option<Field>,
    provision: Option<String>,
    old: String,
    hint: Option<String>,
    typed: CorrectionForm,
    faults: Vec<(String, String)>,
}

impl CorrectionFormPage {
    fn is_faulty(&self, name: &str) -> bool {
        self.faults.iter().any(|(field, _)| *field == name)
    }

    /// The attributes by which a control names its hint and its fault.
    fn described(&self, name: &str, hint: bool) -> String {
        let hint = if hint { format!("{name}-hint ") } else { String::new() };
        match (self.is_faulty(name), hint.is_empty()) {
            (true, _) => format!(" aria-describedby=\"{hint}{name}-error\" aria-invalid=\"true\""),
            (false, true) => String::new(),
            (false, false) => format!(" aria-describedby=\"{}\"", hint.trim_end()),
        }
    }
}

/// The form that suggests a correction.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct CorrectionForm {
    record: String,
    field: String,
    value: String,
    evidence: String,
    source: String,
}

/// `GET /library/corrections/new?record=…&field=…`: first what is wrong, then what would be right.
pub async fn new_correction(ctx: Ctx, query: Query) -> Answer<Response> {
    let shelved = shelved(&ctx, query.one("record").unwrap_or_default()).await?;
    let field = match query.one("field") {
        Some(slug) => Some(
            Field::parse(slug, &shelved.record)
                .ok_or_else(|| Problem::bad_request(format!("field={slug}")))?,
        ),
        None => None,
    };
    let typed = CorrectionForm {
        value: field.as_ref().map(|field| field.value(&shelved.record)).unwrap_or_default(),
        ..CorrectionForm::default()
    };
    let page = form_page(&ctx, shelved, field, typed, Vec::new()).await?;
    Ok(Page(page).into_response())
}

/// `POST /library/corrections`
pub async fn create_correction(
    ctx: Ctx,
    Allowed(proof): Allowed<SuggestCorrection>,
    State(limit): State<Arc<Limit>>,
    peer: Option<Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    Form(form): Form<CorrectionForm>,
) -> Answer<Response> {
    let before = shelved(&ctx, &form.record).await?;
    // The form offers only fields there are: another one was not chosen in it.
    let field = Field::parse(&form.field, &before.record)
        .ok_or_else(|| Problem::bad_request(format!("field={}", form.field)))?;
    let suggestion = Suggestion {
        field: field.clone(),
        value: form.value.clone(),
        evidence: form.evidence.clone(),
        source: form.source.clone(),
    };
    let tx = ctx.store().begin().await.map_err(refused)?;
    let suggested =
        suggest_correction(&tx, ctx.outside(), ctx.space(), &proof, &form.record, &suggestion).await;
    let reader = &ctx.reader;
    let to = |reference: &str, told| reader.href(&format!("/library/corrections/{reference}?told={told}"));
    match suggested {
        Ok(reference) => {
            let client = forwarded_client(peer.map(|Extension(ConnectInfo(peer))| peer.ip()), &headers);
            if let Some(Err(wait)) = client.map(|client| limit.count(ctx.outside(), client)) {
                return too_many(&ctx, before, field, form, wait).await;
            }
            tx.commit().await.map_err(refused)?;
            Ok(Redirect::to(&to(&reference, "sent")).into_response())
        }
        Err(SuggestionRefused::Already(reference)) => {
            Ok(Redirect::to(&to(&reference, "already")).into_response())
        }
        Err(SuggestionRefused::Faulty(faults)) => {
            let faults =
                faults.into_iter().map(|(name, bad)| (name.to_owned(), why(reader, name, &bad))).collect();
            let page = form_page(&ctx, before, Some(field), form, faults).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response())
        }
        Err(SuggestionRefused::TooMany) => too_many(&ctx, before, field, form, 3_600).await,
        Err(SuggestionRefused::NoSuchRecord) => Err(Problem::not_found()),
        Err(SuggestionRefused::Store(cause)) => Err(refused(cause)),
    }
}

fn forwarded_client(peer: Option<IpAddr>, headers: &HeaderMap) -> Option<IpAddr> {
    client(peer, headers.get("x-forwarded-for").and_then(|value| value.to_str().ok()))
}

/// The same form with all that was typed, to be sent again later.
async fn too_many(
    ctx: &Ctx,
    shelved: Shelved,
    field: Field,
    form: CorrectionForm,
    wait: i64,
) -> Answer<Response> {
    let faults = vec![(String::new(), ctx.reader.w("correction-too-many"))];
    let page = form_page(ctx, shelved, Some(field), form, faults).await?;
    let mut response = (StatusCode::TOO_MANY_REQUESTS, Page(page)).into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.unsigned_abs()));
    Ok(response)
}

#[derive(Template)]
#[template(path = "correction.html")]
struct CorrectionPage {
    frame: Frame,
    title: String,
    told: Option<String>,
    who: Option<String>,
    view: CorrectionView,
}

/// `GET /library/corrections/{reference}`
pub async fn show_correction(ctx: Ctx, Path(reference): Path<String>, query: Query) -> Answer<Response> {
    let correction = store::correction(ctx.store(), ctx.space(), &reference)
        .await
        .map_err(refused)?
        .ok_or_else(Problem::not_found)?;
    let decided = correction.decided_at.is_some();
    let who = if decided { Some(who(&ctx, correction.decided_by).await?) } else { None };
    let told = match query.one("told") {
        Some("sent") if !decided => Some(ctx.reader.w("correction-sent")),
        Some("already") if !decided => Some(ctx.reader.w("correction-already")),
        _ => None,
    };
    let view = CorrectionView::of(&ctx, correction).await?;
    let title = ctx.reader.with("correction-title", "reference", &reference);
    Ok(Page(CorrectionPage { title, told, who, view, frame: ctx.frame() }).into_response())
}

/// A correction as pages show it.
pub(crate) struct CorrectionView {
    pub(crate) correction: Correction,
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) field: String,
    pub(crate) provision: Option<String>,
    pub(crate) old: String,
    pub(crate) new: String,
    pub(crate) marked: Vec<Part>,
}

impl CorrectionView {
    pub(crate) async fn of(ctx: &Ctx, correction: Correction) -> Answer<Self> {
        let thing = thing::by_id(ctx.store(), ctx.space(), correction.thing)
            .await
            .map_err(refused)?
            .ok_or_else(|| Problem::ours(format!("correction {} has no thing", correction.reference)))?;
        let field = &correction.field;
        let is_text = matches!(field.control(), Control::Line | Control::Lines) && *field != Field::Other;
        let marked = if is_text && !correction.old_value.is_empty() {
            balai_text::difference(&correction.old_value, &correction.new_value)
        } else {
            Vec::new()
        };
        Ok(Self {
            href: ctx.reader.href(thing.address.as_str()),
            title: thing.title,
            field: ctx.reader.w(field.word()),
            provision: field.parts().1.map(str::to_owned),
            old: value(&ctx.reader, field, &correction.old_value),
            new: value(&ctx.reader, field, &correction.new_value),
            marked,
            correction,
        })
    }
}

/// A value as its reader calls it.
pub(crate) fn value(reader: &Reader, field: &Field, value: &str) -> String {
    match field.value_word(value) {
        Some(id) => reader.w(&id),
        None if value.is_empty() => reader.w("correction-nothing"),
        None => value.to_owned(),
    }
}

/// Why a value cannot be right, in the reader's words. `name` is the form's field.
pub(crate) fn why(reader: &Reader, name: &str, bad: &BadValue) -> String {
    let label = reader.w(match name {
        "value" => "correction-new",
        "evidence" => "correction-evidence",
        "source" => "correction-source",
        _ => "correction-reason",
    });
    match bad {
        BadValue::Missing => reader.with("correction-missing", "field", &label),
        BadValue::TooLong(most) => {
            reader.with2("correction-too-long", "field", &label, "most", &reader.number(*most))
        }
        BadValue::Control => reader.with("correction-control", "field", &label),
        BadValue::Same => reader.w("correction-same"),
        BadValue::DateForm => reader.w("correction-date-form"),
        BadValue::NoSuchDay => reader.w("correction-date-day"),
        BadValue::Year(None) => reader.w("correction-date-year"),
        BadValue::Year(Some(meant)) => {
            let (year, meant) = ((meant + 543).to_string(), meant.to_string());
            reader.with2("correction-date-buddhist", "year", &year, "meant", &meant)
        }
        BadValue::Web => reader.w("correction-web"),
        BadValue::Word => reader.w("correction-word"),
    }
}

async fn shelved(ctx: &Ctx, record: &str) -> Answer<Shelved> {
    if record.chars().any(char::is_control) {
        return Err(Problem::not_found());
    }
    history::newest(ctx.store(), ctx.space(), record).await.map_err(refused)?.ok_or_else(Problem::not_found)
}

async fn form_page(
    ctx: &Ctx,
    shelved: Shelved,
    field: Option<Field>,
    typed: CorrectionForm,
    faults: Vec<(String, String)>,
) -> Answer<CorrectionFormPage> {
    let thing = thing::by_id(ctx.store(), ctx.space(), shelved.thing)
        .await
        .map_err(refused)?
        .ok_or_else(Problem::not_found)?;
    let reader = &ctx.reader;
    let record = shelved.record;
    let names = eids(&record);
    let reference = |eid: &EId| {
        let at = names.iter().position(|name| name == eid)?;
        Some(record.key_provisions[at].reference.clone())
    };
    let group = |make: fn(EId) -> Field, word: &str| {
        let each = |eid: &EId| (make(eid.clone()).slug(), reference(eid).unwrap_or_default());
        (reader.w(word), names.iter().map(each).collect())
    };
    let hint = match field.as_ref().map(Field::control) {
        Some(Control::Date) => Some(reader.w("correction-hint-date")),
        Some(Control::Lines) => Some(reader.w("correction-hint-english")),
        _ => None,
    };
    Ok(CorrectionFormPage {
        back: reader.href(thing.address.as_str()),
        plain: PLAIN.iter().map(|field| (field.slug(), reader.w(field.word()))).collect(),
        grouped: vec![group(Field::Gist, "correction-field-gist"), group(Field::Stance, "facet-stance")],
        provision: match &field {
            Some(Field::Gist(eid) | Field::Stance(eid)) => reference(eid),
            _ => None,
        },
        old: field.as_ref().map(|field| value(reader, field, &field.value(&record))).unwrap_or_default(),
        hint,
        field,
        typed,
        faults,
        record,
        frame: ctx.frame(),
    })
}
