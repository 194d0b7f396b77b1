//! Title, body, draft and offices of a process, and whether everybody can see it.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::{IntoResponse, Response};
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::RunProcess;
use balai_web::{Answer, Form, Frame, Page, Path, Problem, Redirect};
use serde::Deserialize;

use crate::deed::Hand;
use crate::deed::settings::{self, Settings, SettingsRefused, office_field};
use crate::draft::draft_of;
use crate::pages::form::Faults;
use crate::pages::{back_to, seen};
use crate::process::Process;
use crate::template::ProcessRole;

/// The page.
#[derive(Template)]
#[template(path = "process_settings.html")]
pub struct SettingsPage {
    frame: Frame,
    process: Process,
    offices: Vec<Office>,
    typed: Settings,
    faults: Faults,
}

/// A role with the field that names its office.
struct Office {
    role: ProcessRole,
    field: String,
    name: String,
}

/// `GET /processes/{process}/settings`
pub async fn edit_settings(
    ctx: Ctx,
    Allowed(_proof): Allowed<RunProcess>,
    Path(id): Path<String>,
) -> Answer<Page<SettingsPage>> {
    let process = seen(&ctx, &id).await?;
    let draft = draft_of(ctx.store(), ctx.space(), process.thing.id).await.map_err(refused)?;
    let typed = Settings {
        title: process.thing.title.clone(),
        body: process.body.clone(),
        draft: draft.map(|link| link.address.to_string()).unwrap_or_default(),
        offices: process.offices.clone(),
    };
    Ok(page(&ctx, process, typed, Faults::none()))
}

/// `POST /processes/{process}/settings`
pub async fn update_settings(
    ctx: Ctx,
    Allowed(proof): Allowed<RunProcess>,
    Path(id): Path<String>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer<Response> {
    let typed = read(form);
    let tx = ctx.store().begin().await.map_err(refused)?;
    let hand = Hand::new(&tx, ctx.outside(), ctx.space(), &proof);
    match settings::change_settings(&hand, &id, &typed).await {
        Ok(()) => {
            tx.commit().await.map_err(refused)?;
            Ok(back_to(&ctx, &id, "").into_response())
        }
        Err(SettingsRefused::NoSuchProcess) => Err(Problem::not_found()),
        Err(SettingsRefused::Store(cause)) => Err(refused(cause)),
        Err(SettingsRefused::Faulty(faults)) => {
            drop(tx);
            let faults = Faults::of(&ctx.reader, faults);
            let process = seen(&ctx, &id).await?;
            Ok((faults.status(), page(&ctx, process, typed, faults)).into_response())
        }
    }
}

/// The fields of the form; there is one for each role.
fn read(form: Vec<(String, String)>) -> Settings {
    let mut typed = Settings::default();
    for (field, value) in form {
        match field.as_str() {
            "title" => typed.title = value,
            "body" => typed.body = value,
            "draft" => typed.draft = value,
            other => {
                if let Some(role) = other.strip_prefix("office-") {
                    typed.offices.insert(role.to_owned(), value);
                }
            }
        }
    }
    typed
}

fn page(ctx: &Ctx, process: Process, typed: Settings, faults: Faults) -> Page<SettingsPage> {
    let names: &BTreeMap<String, String> = &typed.offices;
    let roles = process.plan.roles.iter().cloned();
    let offices = roles
        .map(|role| Office {
            field: office_field(&role.id),
            name: names.get(&role.id).cloned().unwrap_or_default(),
            role,
        })
        .collect();
    Page(SettingsPage { frame: ctx.frame(), offices, process, typed, faults })
}

/// The form that publishes a process or withdraws it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PublicationForm {
    public: String,
}

/// `POST /processes/{process}/publication`
pub async fn set_publication(
    ctx: Ctx,
    Allowed(proof): Allowed<RunProcess>,
    Path(id): Path<String>,
    Form(form): Form<PublicationForm>,
) -> Answer<Redirect> {
    let public = match form.public.as_str() {
        "yes" => true,
        "no" => false,
        other => return Err(Problem::bad_request(format!("public={other}"))),
    };
    let tx = ctx.store().begin().await.map_err(refused)?;
    let hand = Hand::new(&tx, ctx.outside(), ctx.space(), &proof);
    match settings::set_publication(&hand, &id, public).await {
        Ok(()) => {
            tx.commit().await.map_err(refused)?;
            Ok(back_to(&ctx, &id, ""))
        }
        Err(SettingsRefused::NoSuchProcess) => Err(Problem::not_found()),
        Err(SettingsRefused::Store(cause)) => Err(refused(cause)),
        // Publishing types nothing.
        Err(SettingsRefused::Faulty(_)) => Err(Problem::bad_request("public")),
    }
}
