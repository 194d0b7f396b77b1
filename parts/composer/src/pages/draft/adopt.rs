//! Adopting a draft: what stands in the way, and the form.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use balai_model::{Lang, PartialDate};
use balai_part::{Allowed, refused};
use balai_people::deeds::AdoptPolicy;
use balai_web::{Answer, Form, Frame, Page, Problem, Redirect};
use time::Date;

use super::{Pairs, menu, tidy, value, version};
use crate::adopt::deed::{AdoptRefused, Moment, adopt_policy};
use crate::adopt::details::{Typed, proposed_name};
use crate::adopt::obstacle::{Obstacle, obstacles};
use crate::adopt::{Adopting, Adoption, store};
use crate::draft::access::Desk;
use crate::draft::save::Pen;
use crate::draft::start::Fault;

/// How many lines for signatories are shown beyond those that are filled.
const SPARE: usize = 3;

/// The page.
#[derive(Template)]
#[template(path = "adopt.html")]
pub struct AdoptPage {
    frame: Frame,
    desk: Desk,
    typed: Typed,
    obstacles: Vec<Obstacle>,
    faults: Vec<(String, String)>,
    /// The version of the policy it amends.
    before: Option<Adoption>,
}

impl AdoptPage {
    fn fault(&self, name: &str) -> Option<&str> {
        self.faults.iter().find(|(field, _)| field == name).map(|(_, text)| text.as_str())
    }

    /// What stands before the word of the address.
    fn address(&self) -> String {
        format!("{}/policies/", self.frame.origin)
    }

    /// The fields for days, with what was typed.
    fn dates(&self) -> [(&'static str, &str); 3] {
        let typed = &self.typed;
        [("adopted", &typed.adopted), ("effective", &typed.effective), ("review", &typed.review)]
    }

    /// Lines for signatories: those filled, and some more, with their number.
    fn lines(&self) -> Vec<(usize, String, String)> {
        let spare = (0..SPARE).map(|_| (String::new(), String::new()));
        let all = self.typed.signatories.iter().cloned().chain(spare);
        all.zip(1..).map(|((name, office), at)| (at, name, office)).collect()
    }
}

/// `GET /drafts/{draft}/adopt`
pub async fn show_adopt(
    desk: Desk,
    Allowed(_proof): Allowed<AdoptPolicy>,
    State(adopting): State<Arc<Adopting>>,
) -> Answer<Response> {
    if let Some(policy) = adopted(&desk).await? {
        return Ok(Redirect::to(&desk.ctx.reader.href(&policy.page())).into_response());
    }
    let before = amended(&desk).await?;
    let today = day(desk.ctx.outside().now().date()).to_string();
    let name = before.as_ref().map_or_else(|| proposed_name(&desk.draft.body.title), |b| b.name.clone());
    let typed = Typed { name, adopted: today, ..Typed::default() };
    page(desk, &adopting, typed, before, Vec::new()).await.map(|page| Page(page).into_response())
}

/// `POST /drafts/{draft}/adopt`
pub async fn adopt(
    desk: Desk,
    Allowed(proof): Allowed<AdoptPolicy>,
    State(adopting): State<Arc<Adopting>>,
    Form(form): Form<Pairs>,
) -> Answer<Response> {
    if let Some(policy) = adopted(&desk).await? {
        return Ok(Redirect::to(&desk.ctx.reader.href(&policy.page())).into_response());
    }
    let before = amended(&desk).await?;
    let mut typed = read(&form);
    if let Some(before) = &before {
        typed.name.clone_from(&before.name);
    }
    let ctx = desk.ctx.clone();
    let details = match typed.read(day(ctx.outside().now().date()), before.as_ref().map(|b| b.adopted)) {
        Ok(details) => details,
        Err(faults) => {
            return again(desk, &adopting, typed, before, StatusCode::UNPROCESSABLE_ENTITY, faults).await;
        }
    };
    if version(&form, &desk)? != desk.draft.version {
        return again(desk, &adopting, typed, before, StatusCode::CONFLICT, vec![("version", "adopt-newer")])
            .await;
    }
    let menu = menu(&desk, &adopting.shelf).await?;
    let registrar = adopting.registrar.as_ref();
    let standing = obstacles(ctx.store(), ctx.space(), registrar, &menu, &desk.draft, &ctx.reader);
    let standing = standing.await.map_err(refused)?;
    let tx = ctx.store().begin().await.map_err(refused)?;
    let moment = Moment {
        pen: Pen { tx: &tx, outside: ctx.outside(), space: ctx.space(), menu: &menu },
        registrar,
        origin: &ctx.shared.origin,
        english: &ctx.reader.speaking(Lang::En),
        obstacles: standing,
    };
    let done = adopt_policy(moment, &proof, &desk.draft, &details).await;
    let fault: Fault = match done {
        Ok(name) => {
            tx.commit().await.map_err(refused)?;
            registrar.entered(ctx.store(), ctx.space()).await;
            return Ok(Redirect::to(&ctx.reader.href(&format!("/policies/{name}"))).into_response());
        }
        // The page lists them.
        Err(AdoptRefused::Obstacles(_)) => ("obstacles", "adopt-obstacles"),
        Err(AdoptRefused::Newer) => ("version", "adopt-newer"),
        Err(AdoptRefused::NameTaken) => ("name", "adopt-name-taken"),
        Err(AdoptRefused::Overtaken) => ("version", "adopt-overtaken"),
        Err(AdoptRefused::Record(reason)) => return Err(Problem::ours(reason)),
        Err(AdoptRefused::Amendments) => {
            return Err(Problem::ours("the amendments found do not make the new text"));
        }
        Err(AdoptRefused::Store(cause)) => return Err(Problem::ours(cause)),
    };
    drop(tx);
    again(desk.again().await?, &adopting, typed, before, StatusCode::CONFLICT, vec![fault]).await
}

/// The page again, with what was typed and what is wrong.
async fn again(
    desk: Desk,
    adopting: &Adopting,
    typed: Typed,
    before: Option<Adoption>,
    status: StatusCode,
    faults: Vec<Fault>,
) -> Answer<Response> {
    let page = page(desk, adopting, typed, before, faults).await?;
    Ok((status, Page(page)).into_response())
}

async fn page(
    desk: Desk,
    adopting: &Adopting,
    typed: Typed,
    before: Option<Adoption>,
    faults: Vec<Fault>,
) -> Answer<AdoptPage> {
    let menu = menu(&desk, &adopting.shelf).await?;
    let reader = &desk.ctx.reader;
    let registrar = adopting.registrar.as_ref();
    let found = obstacles(desk.ctx.store(), desk.ctx.space(), registrar, &menu, &desk.draft, reader);
    let obstacles = found.await.map_err(refused)?;
    let faults = faults.into_iter().map(|(field, word)| (field.to_owned(), reader.w(word))).collect();
    Ok(AdoptPage { typed, obstacles, faults, before, frame: desk.ctx.frame(), desk })
}

/// The policy the draft has become, if it was adopted.
async fn adopted(desk: &Desk) -> Answer<Option<Adoption>> {
    store::of_draft(desk.ctx.store(), desk.ctx.space(), desk.draft.thing).await.map_err(refused)
}

/// The newest version of the policy the draft is to amend.
async fn amended(desk: &Desk) -> Answer<Option<Adoption>> {
    let (from, space) = (desk.ctx.store(), desk.ctx.space());
    let Some((name, _)) = store::amends(from, space, desk.draft.thing).await.map_err(refused)? else {
        return Ok(None);
    };
    Ok(store::versions(from, space, &name).await.map_err(refused)?.into_iter().next())
}

fn read(form: &Pairs) -> Typed {
    let one_line = |text: &str| tidy(text).replace('\n', " ");
    let all = |name: &str| {
        form.iter().filter(move |(n, _)| n == name).map(|(_, v)| one_line(v)).collect::<Vec<_>>()
    };
    Typed {
        name: one_line(value(form, "name")),
        adopted: one_line(value(form, "adopted")),
        effective: one_line(value(form, "effective")),
        review: one_line(value(form, "review")),
        decision: one_line(value(form, "decision")),
        signatories: all("signatory")
            .into_iter()
            .zip(all("office"))
            .filter(|(name, office)| !(name.is_empty() && office.is_empty()))
            .collect(),
        confirmed: value(form, "confirmed") == "yes",
    }
}

fn day(date: Date) -> PartialDate {
    PartialDate { year: date.year(), month: Some(date.month().into()), day: Some(date.day()) }
}
