//! The form by which a process begins.

use askama::Template;
use axum::response::{IntoResponse, Response};
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::RunProcess;
use balai_register::thing;
use balai_text::Order;
use balai_web::{Answer, Form, Frame, Page, Query};
use serde::Deserialize;

use crate::deed::Hand;
use crate::deed::begin::{BeginRefused, Beginning, JURISDICTION, begin_process};
use crate::guide::{Guide, templates};
use crate::pages::back_to;
use crate::pages::form::Faults;
use crate::plan::Pace;
use crate::process::today;

/// The page.
#[derive(Template)]
#[template(path = "process_new.html")]
pub struct NewProcessPage {
    frame: Frame,
    guides: Vec<Guide>,
    jurisdictions: Vec<(String, String)>,
    paces: [Pace; 3],
    typed: BeginForm,
    faults: Faults,
}

/// The form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct BeginForm {
    template: String,
    title: String,
    body: String,
    jurisdiction: String,
    starts: String,
    pace: String,
    draft: String,
}

/// `GET /processes/new?template=…&draft=…`
pub async fn new_process(
    ctx: Ctx,
    Allowed(_proof): Allowed<RunProcess>,
    query: Query,
) -> Answer<Page<NewProcessPage>> {
    let asked = |name| query.one(name).unwrap_or_default().to_owned();
    let typed = BeginForm {
        template: asked("template"),
        draft: asked("draft"),
        starts: today(ctx.outside()).to_string(),
        pace: Pace::default().slug().to_owned(),
        ..BeginForm::default()
    };
    page(&ctx, typed, Faults::none()).await
}

/// `POST /processes`
pub async fn create_process(
    ctx: Ctx,
    Allowed(proof): Allowed<RunProcess>,
    Form(form): Form<BeginForm>,
) -> Answer<Response> {
    let beginning = Beginning {
        template: form.template.clone(),
        title: form.title.clone(),
        lang: ctx.reader.lang,
        body: form.body.clone(),
        jurisdiction: form.jurisdiction.clone(),
        starts: form.starts.clone(),
        pace: form.pace.clone(),
        draft: form.draft.clone(),
    };
    let tx = ctx.store().begin().await.map_err(refused)?;
    let hand = Hand::new(&tx, ctx.outside(), ctx.space(), &proof);
    match begin_process(&hand, &beginning).await {
        Ok(id) => {
            tx.commit().await.map_err(refused)?;
            Ok(back_to(&ctx, &id, "").into_response())
        }
        Err(BeginRefused::Faulty(faults)) => {
            drop(tx);
            let faults = Faults::of(&ctx.reader, faults);
            Ok((faults.status(), page(&ctx, form, faults).await?).into_response())
        }
        Err(BeginRefused::Store(cause)) => Err(refused(cause)),
    }
}

async fn page(ctx: &Ctx, typed: BeginForm, faults: Faults) -> Answer<Page<NewProcessPage>> {
    let things = thing::of_kind(ctx.store(), ctx.space(), JURISDICTION).await.map_err(refused)?;
    let codes = things.into_iter().filter_map(|thing| thing.jurisdiction);
    let mut jurisdictions: Vec<(String, String)> =
        codes.map(|code| (ctx.reader.jurisdiction(&code), code)).map(|(name, code)| (code, name)).collect();
    let order = Order::of(ctx.reader.lang.html_tag());
    jurisdictions.sort_by(|(_, a), (_, b)| order.compare(a, b));
    Ok(Page(NewProcessPage {
        guides: templates(ctx.store(), ctx.space()).await.map_err(refused)?,
        frame: ctx.frame(),
        paces: Pace::ALL,
        jurisdictions,
        typed,
        faults,
    }))
}
