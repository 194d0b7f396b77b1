//! The form in which an officer adds or edits an instrument by hand. Whatever a page of it sends is
//! kept before anything is asked about it.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use balai_model::PersonId;
use balai_part::{Allowed, Ctx, refused};
use balai_people::Proof;
use balai_people::deeds::EditLibrary;
use balai_store::StoreError;
use balai_web::{Answer, Form as Fields, Page, Path, Problem, Query, Reader, Redirect};

use crate::catalogue::Catalogue;
use crate::form::paste::{Place, Unnamed, paste};
use crate::form::row::Do;
use crate::form::typed::Typed;
use crate::form::{self, Form, FormRefused, Kept, Sent, State as Standing};
use crate::history;
use crate::pages::form_faults::say;
use crate::pages::form_rescue::not_saved;
use crate::pages::form_view::{FormPage, Shown, page_of};
use crate::pages::stale;

/// `GET /office/instruments/new`
pub async fn new_instrument(
    ctx: Ctx,
    Allowed(proof): Allowed<EditLibrary>,
    State(catalogue): State<Arc<Catalogue>>,
) -> Answer<Page<FormPage>> {
    let tx = ctx.store().begin().await.map_err(refused)?;
    let form = form::begin(&tx, ctx.outside(), ctx.space(), officer(&proof)?, None).await.map_err(refused)?;
    tx.commit().await.map_err(refused)?;
    Ok(Page(FormPage::of(&ctx, &catalogue, form, Shown::default()).await?))
}

/// `GET /office/instruments/{record}/edit`
pub async fn edit_instrument(
    ctx: Ctx,
    Allowed(proof): Allowed<EditLibrary>,
    State(catalogue): State<Arc<Catalogue>>,
    Path(record): Path<String>,
) -> Answer<Page<FormPage>> {
    if record.chars().any(char::is_control) {
        return Err(Problem::not_found());
    }
    let tx = ctx.store().begin().await.map_err(refused)?;
    let newest = history::newest(&tx, ctx.space(), &record).await.map_err(refused)?;
    let newest = newest.ok_or_else(Problem::not_found)?;
    let person = officer(&proof)?;
    let form = form::begin(&tx, ctx.outside(), ctx.space(), person, Some(&newest)).await.map_err(refused)?;
    tx.commit().await.map_err(refused)?;
    let mut shown = Shown::default();
    for other in form::store::forms_of(ctx.store(), ctx.space(), person).await.map_err(refused)? {
        if other.record == form.record && other.state == Standing::Open {
            shown.others.push((ctx.reader.href(&other.path()), ctx.reader.day(&other.changed_at)));
        }
    }
    Ok(Page(FormPage::of(&ctx, &catalogue, form, shown).await?))
}

/// `GET /office/forms/{reference}`
pub async fn show_form(
    ctx: Ctx,
    Allowed(proof): Allowed<EditLibrary>,
    State(catalogue): State<Arc<Catalogue>>,
    Path(reference): Path<String>,
    query: Query,
) -> Answer<Response> {
    let form = opened(&ctx, &proof, &reference).await?;
    if let Some(address) = form::saved_address(&form) {
        return Ok(Redirect::to(&ctx.reader.href(address.as_str())).into_response());
    }
    let told = query.one("told").and_then(|told| match told {
        "kept" => Some(ctx.reader.w("hand-kept")),
        "apart" => Some(ctx.reader.w("hand-apart")),
        "split" => Some(match query.number("count", 0..=1_000_000, 0) {
            Ok(0) | Err(_) => ctx.reader.w("hand-split-nothing"),
            Ok(count) => ctx.reader.count("hand-split-done", count),
        }),
        _ => None,
    });
    let faults = match query.one("check") {
        Some(_) => form::check(ctx.store(), ctx.space(), &form).await.map_err(refused)?,
        None => Vec::new(),
    };
    let page = query.number("page", 1..=100_000, 1)? as usize;
    let shown = Shown { page, told: told.into_iter().collect(), faults, ..Shown::default() };
    Ok(Page(FormPage::of(&ctx, &catalogue, form, shown).await?).into_response())
}

/// A form of the officer who asks.
pub(crate) async fn opened(ctx: &Ctx, proof: &Proof<EditLibrary>, reference: &str) -> Answer<Form> {
    let form = form::open(ctx.store(), ctx.space(), officer(proof)?, reference).await.map_err(refused)?;
    form.ok_or_else(Problem::not_found)
}

/// Who is proven to be allowed. A form belongs to somebody.
pub(crate) fn officer(proof: &Proof<EditLibrary>) -> Answer<PersonId> {
    proof.person().ok_or_else(Problem::forbidden)
}

/// Why a form that was sent is not answered as it was meant to be.
enum Failed {
    /// The store fails: what was typed is given back in the answer.
    Store(StoreError),
    /// Anything else; what was typed is kept.
    Problem(Problem),
}

impl From<StoreError> for Failed {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

impl From<Problem> for Failed {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

/// `POST /office/forms/{reference}`
pub async fn send_form(
    ctx: Ctx,
    Allowed(proof): Allowed<EditLibrary>,
    State(catalogue): State<Arc<Catalogue>>,
    Path(reference): Path<String>,
    Fields(pairs): Fields<Vec<(String, String)>>,
) -> Answer<Response> {
    let sent = Sent { pairs };
    match answer(&ctx, &proof, &catalogue, &reference, &sent).await {
        Ok(response) => Ok(response),
        Err(Failed::Problem(problem)) => Err(problem),
        Err(Failed::Store(cause)) => Ok(not_saved(ctx.frame(), &Problem::ours(cause), sent)),
    }
}

async fn answer(
    ctx: &Ctx,
    proof: &Proof<EditLibrary>,
    catalogue: &Catalogue,
    reference: &str,
    sent: &Sent,
) -> Result<Response, Failed> {
    let tx = ctx.store().begin().await?;
    let person = officer(proof)?;
    let (form, kept) = form::keep(&tx, ctx.outside(), ctx.space(), person, reference, sent).await?;
    tx.commit().await?;
    let to =
        |query: &str| Ok(Redirect::to(&ctx.reader.href(&format!("{}{query}", form.path()))).into_response());
    let list = |told: &str| {
        Ok(Redirect::to(&ctx.reader.href(&format!("/office/forms?told={told}"))).into_response())
    };
    if let Some(address) = form::saved_address(&form) {
        return Ok(Redirect::to(&ctx.reader.href(address.as_str())).into_response());
    }
    match (sent.wish(), kept) {
        ("throw", _) => list("thrown"),
        (_, Kept::Apart) => to("?told=apart"),
        ("save", Kept::InIt | Kept::Again) => save(ctx, proof, catalogue, form, sent).await,
        ("split", Kept::InIt) => split(ctx, form, sent).await,
        ("split", Kept::Again) => to("#provisions"),
        ("text", Kept::InIt | Kept::Again) => to("/text"),
        ("later", Kept::InIt | Kept::Again) => list("kept"),
        (wish, Kept::InIt | Kept::Again) => to(&place_of(wish, &form)),
    }
}

/// Where in the form somebody looks on after a button that changes nothing else.
fn place_of(wish: &str, form: &Form) -> String {
    let of_row = |number: u32, control: &str| {
        format!("?page={}#provision-{number}{control}", page_of(&form.typed, number))
    };
    if let Some(page) = wish.strip_prefix("page.").and_then(|page| page.parse::<u32>().ok()) {
        return format!("?page={page}#provisions");
    }
    match Do::parse(wish) {
        Some(Do::Add) => of_row(form.typed.rows.last().map_or(0, |row| row.number), "-reference"),
        Some(Do::Up(number) | Do::Down(number) | Do::Back(number)) => of_row(number, ""),
        Some(Do::Remove(number)) => format!("?page={}#removed", page_of(&form.typed, number)),
        None => "?told=kept".to_owned(),
    }
}

async fn save(
    ctx: &Ctx,
    proof: &Proof<EditLibrary>,
    catalogue: &Catalogue,
    form: Form,
    sent: &Sent,
) -> Result<Response, Failed> {
    let page = sent.one("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    let tx = ctx.store().begin().await?;
    let (status, form, shown) = match form::save(&tx, ctx.outside(), ctx.space(), proof, &form).await {
        Ok(saved) => {
            tx.commit().await?;
            catalogue.refresh(ctx.store(), ctx.space()).await.map_err(stale)?;
            return Ok(Redirect::to(&ctx.reader.href(saved.address.as_str())).into_response());
        }
        Err(FormRefused::Store(cause)) => return Err(cause.into()),
        Err(FormRefused::Faulty(faults)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, form, Shown { page, faults, ..Shown::default() })
        }
        Err(FormRefused::Unchanged) => {
            let general = vec![ctx.reader.w("hand-unchanged")];
            (StatusCode::UNPROCESSABLE_ENTITY, form, Shown { page, general, ..Shown::default() })
        }
        Err(FormRefused::Overtaken(form, merged)) => {
            // The form was put onto the newer version: that much is written.
            tx.commit().await?;
            let general = say::overtaken(&ctx.reader, &form, &merged);
            (StatusCode::CONFLICT, *form, Shown { page, general, ..Shown::default() })
        }
    };
    Ok((status, Page(FormPage::of(ctx, catalogue, form, shown).await?)).into_response())
}

/// Cuts the pasted text into provisions of the form.
async fn split(ctx: &Ctx, form: Form, sent: &Sent) -> Result<Response, Failed> {
    let place = if sent.one("place") == Some("instead") { Place::Instead } else { Place::After };
    let mut form = form;
    let first = form.typed.next_number();
    let count = pasted(&ctx.reader, &mut form.typed, place);
    form.revision += 1;
    let tx = ctx.store().begin().await?;
    form::store::write(&tx, ctx.space(), &form).await?;
    tx.commit().await?;
    let page = page_of(&form.typed, first);
    let to = format!("{}?told=split&count={count}&page={page}#provisions", form.path());
    Ok(Redirect::to(&ctx.reader.href(&to)).into_response())
}

fn pasted(reader: &Reader, typed: &mut Typed, place: Place) -> usize {
    let paragraph = |n: usize| reader.with("hand-paragraph", "n", &reader.number(n));
    paste(typed, place, &Unnamed { preamble: reader.w("hand-preamble"), paragraph: &paragraph })
}
