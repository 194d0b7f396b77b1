//! Beginning a draft, and changing what was asked then.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use balai_model::Lang;
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::ComposePolicy;
use balai_register::thing;
use balai_text::Order;
use balai_web::{Answer, Form, Frame, Page, Query, Redirect};

use super::{Pairs, change, menu, tidy, value};
use crate::draft::access::Desk;
use crate::draft::save::{Pen, What, begin_draft};
use crate::draft::start::{Details, of_bundle, of_draft};
use crate::draft::{Body, store};
use crate::menu::Menu;
use crate::menu::shelf::MenuShelf;

/// How many drafts are offered to be copied, the last changed first.
const COPIES: usize = 20;

/// The page that begins a draft, or changes its details.
#[derive(Template)]
#[template(path = "draft_details.html")]
pub struct DetailsPage {
    frame: Frame,
    /// The draft that is changed; none: a new one begins.
    desk: Option<Desk>,
    action: String,
    typed: Details,
    start: String,
    starts: Vec<(String, String)>,
    others: Vec<(String, String)>,
    jurisdictions: Vec<(String, String)>,
    faults: Vec<(String, String)>,
}

impl DetailsPage {
    fn fault(&self, name: &str) -> Option<&str> {
        self.faults.iter().find(|(field, _)| field == name).map(|(_, text)| text.as_str())
    }
}

/// `GET /drafts/new`
pub async fn new_draft(
    ctx: Ctx,
    Allowed(_proof): Allowed<ComposePolicy>,
    State(shelf): State<Arc<MenuShelf>>,
    query: Query,
) -> Answer<Page<DetailsPage>> {
    let menu = crate::pages::menu::menu(&ctx, &shelf).await?;
    let typed = Details { language: ctx.reader.lang.tag().to_owned(), ..Details::default() };
    let start = query.one("start").unwrap_or("choices").to_owned();
    page(&ctx, &menu, None, typed, start, Vec::new()).await.map(Page)
}

/// `POST /drafts`
pub async fn create_draft(
    ctx: Ctx,
    Allowed(proof): Allowed<ComposePolicy>,
    State(shelf): State<Arc<MenuShelf>>,
    Form(form): Form<Pairs>,
) -> Answer<Response> {
    let menu = crate::pages::menu::menu(&ctx, &shelf).await?;
    let details = details(&form);
    let start = value(&form, "start").to_owned();
    let known: Vec<String> = jurisdictions(&ctx).await?.into_iter().map(|(code, _)| code).collect();
    let mut faults = details.faults(&known);
    let body = first_body(&ctx, &menu, &start).await?;
    if body.is_none() {
        faults.push(("start", "draft-start-unknown"));
    }
    let Some(mut body) = body.filter(|_| faults.is_empty()) else {
        let page = page(&ctx, &menu, None, details, start, faults).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
    };
    details.write(&mut body);
    let tx = ctx.store().begin().await.map_err(refused)?;
    let pen = Pen { tx: &tx, outside: ctx.outside(), space: ctx.space(), menu: &menu };
    let name = begin_draft(pen, &proof, &body).await.map_err(refused)?;
    tx.commit().await.map_err(refused)?;
    let next = if start == "choices" { "/choices" } else { "" };
    Ok(Redirect::to(&ctx.reader.href(&format!("/drafts/{name}{next}"))).into_response())
}

/// `GET …/details`
pub async fn edit_details(desk: Desk, State(shelf): State<Arc<MenuShelf>>) -> Answer<Page<DetailsPage>> {
    desk.editor()?;
    let menu = menu(&desk, &shelf).await?;
    let body = &desk.draft.body;
    let typed = Details {
        title: body.title.clone(),
        issuer: body.issuer.clone(),
        jurisdiction: body.jurisdiction.clone().unwrap_or_default(),
        language: body.language.clone(),
    };
    let ctx = desk.ctx.clone();
    page(&ctx, &menu, Some(desk), typed, String::new(), Vec::new()).await.map(Page)
}

/// `POST …/details`
pub async fn update_details(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    Form(form): Form<Pairs>,
) -> Answer<Response> {
    desk.editor()?;
    let menu = menu(&desk, &shelf).await?;
    let details = details(&form);
    let ctx = desk.ctx.clone();
    let known: Vec<String> = jurisdictions(&ctx).await?.into_iter().map(|(code, _)| code).collect();
    let faults = details.faults(&known);
    if !faults.is_empty() {
        let page = page(&ctx, &menu, Some(desk), details, String::new(), faults).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
    }
    change(&desk, &menu, What::Details, |draft| {
        let mut body = draft.body.clone();
        details.write(&mut body);
        body
    })
    .await?;
    Ok(Redirect::to(&desk.href("?saved=yes")).into_response())
}

fn details(form: &Pairs) -> Details {
    let one_line = |name| tidy(value(form, name)).replace('\n', " ");
    Details {
        title: one_line("title"),
        issuer: one_line("issuer"),
        jurisdiction: one_line("jurisdiction"),
        language: one_line("language"),
    }
}

/// The text a draft begins with; none if the form names what is not there.
async fn first_body(ctx: &Ctx, menu: &Menu, start: &str) -> Answer<Option<Body>> {
    if matches!(start, "scratch" | "choices") {
        return Ok(Some(Body::default()));
    }
    if let Some(slug) = start.strip_prefix("bundle-") {
        return Ok(menu.bundle(slug).map(|bundle| of_bundle(ctx.outside(), menu, bundle)));
    }
    let Some(name) = start.strip_prefix("draft-") else { return Ok(None) };
    let draft = store::by_name(ctx.store(), ctx.space(), name).await.map_err(refused)?;
    Ok(draft.map(|draft| of_draft(ctx.outside(), &draft)))
}

/// Jurisdictions by their names in the reader's language.
async fn jurisdictions(ctx: &Ctx) -> Answer<Vec<(String, String)>> {
    let things = thing::of_kind(ctx.store(), ctx.space(), "jurisdiction").await.map_err(refused)?;
    let order = Order::of(ctx.reader.lang.html_tag());
    let mut all: Vec<(String, String)> = things
        .into_iter()
        .filter_map(|thing| thing.address.as_str().rsplit('/').next().map(str::to_owned))
        .map(|code| (code.clone(), ctx.reader.jurisdiction(&code)))
        .collect();
    all.sort_by(|a, b| order.compare(&a.1, &b.1));
    Ok(all)
}

async fn page(
    ctx: &Ctx,
    menu: &Menu,
    desk: Option<Desk>,
    typed: Details,
    start: String,
    faults: Vec<(&'static str, &'static str)>,
) -> Answer<DetailsPage> {
    let reader = &ctx.reader;
    let others = match &desk {
        Some(_) => Vec::new(),
        None => store::drafts(ctx.store(), ctx.space()).await.map_err(refused)?,
    };
    let mut starts = vec![
        ("choices".to_owned(), reader.count("draft-start-choices", menu.choices().len())),
        ("scratch".to_owned(), reader.w("draft-start-scratch")),
    ];
    starts.extend(menu.bundles().iter().map(|bundle| {
        (format!("bundle-{}", bundle.slug), reader.with("draft-start-bundle", "title", &bundle.title))
    }));
    Ok(DetailsPage {
        action: desk.as_ref().map_or_else(|| reader.href("/drafts"), |desk| desk.href("/details")),
        others: others
            .into_iter()
            .take(COPIES)
            .map(|line| (format!("draft-{}", line.name), line.title))
            .collect(),
        jurisdictions: jurisdictions(ctx).await?,
        faults: faults.into_iter().map(|(field, word)| (field.to_owned(), reader.w(word))).collect(),
        desk,
        typed,
        start,
        starts,
        frame: ctx.frame(),
    })
}

impl DetailsPage {
    fn languages(&self) -> [Lang; 13] {
        Lang::ALL
    }
}
