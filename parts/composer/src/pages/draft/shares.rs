//! Links to a draft, and remarks by those who hold one.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use balai_part::{Allowed, refused};
use balai_people::deeds::ShareDraft;
use balai_web::{Answer, Form, Frame, Page, Path, Problem, Redirect};
use uuid::Uuid;

use super::section::page as section_page;
use super::{Pairs, element, menu, tidy, value};
use crate::draft::access::{Access, Desk};
use crate::draft::remark::{RemarkRefused, make_remark, settle_remark};
use crate::draft::share::{
    LONGEST_DAYS, NewShare, Share, ShareRefused, revoke_share, share_draft, shares_of,
};
use crate::menu::shelf::MenuShelf;

/// How long a link lasts if nothing else is said.
const DAYS: &str = "14";

/// The page.
#[derive(Template)]
#[template(path = "shares.html")]
pub struct SharesPage {
    frame: Frame,
    desk: Desk,
    shares: Vec<(Share, bool)>,
    made: Option<String>,
    label: String,
    days: String,
    access: Access,
    fault: Option<(&'static str, String)>,
}

impl SharesPage {
    fn accesses(&self) -> [Access; 3] {
        Access::ALL
    }

    fn fault(&self, name: &str) -> Option<&str> {
        self.fault.as_ref().filter(|(field, _)| *field == name).map(|(_, text)| text.as_str())
    }
}

/// `GET /drafts/{draft}/shares`
pub async fn list_shares(desk: Desk, Allowed(_proof): Allowed<ShareDraft>) -> Answer<Page<SharesPage>> {
    page(desk).await.map(Page)
}

async fn page(desk: Desk) -> Answer<SharesPage> {
    let shares = shares_of(desk.ctx.store(), desk.ctx.space(), desk.draft.thing).await.map_err(refused)?;
    let now = desk.ctx.outside().now();
    Ok(SharesPage {
        shares: shares.into_iter().map(|share| (share.is_open(now), share)).map(|(o, s)| (s, o)).collect(),
        made: None,
        label: String::new(),
        days: DAYS.to_owned(),
        access: Access::Read,
        fault: None,
        frame: desk.ctx.frame(),
        desk,
    })
}

/// `POST /drafts/{draft}/shares`: the answer is the only page that ever shows the link.
pub async fn create_share(
    desk: Desk,
    Allowed(proof): Allowed<ShareDraft>,
    Form(form): Form<Pairs>,
) -> Answer<Response> {
    let access = value(&form, "access");
    let access = Access::parse(access).ok_or_else(|| Problem::bad_request(format!("access={access}")))?;
    let (label, days) = (tidy(value(&form, "label")).replace('\n', " "), tidy(value(&form, "days")));
    let new = NewShare { label: label.clone(), access, days: days.parse().unwrap_or_default() };
    let ctx = desk.ctx.clone();
    let tx = ctx.store().begin().await.map_err(refused)?;
    let made = share_draft(&tx, ctx.outside(), ctx.space(), &proof, &desk.draft, &new).await;
    let fault = match made {
        Ok(secret) => {
            tx.commit().await.map_err(refused)?;
            let path = ctx.reader.href(&format!("/drafts/shared/{secret}"));
            let page = SharesPage { made: Some(format!("{}{path}", ctx.shared.origin)), ..page(desk).await? };
            return Ok(Page(page).into_response());
        }
        Err(ShareRefused::NoLabel) => ("label", ctx.reader.w("share-label-missing")),
        Err(ShareRefused::LongLabel) => ("label", ctx.reader.w("share-label-long")),
        Err(ShareRefused::BadDays) => {
            ("days", ctx.reader.with("share-days-bad", "most", &ctx.reader.number(LONGEST_DAYS)))
        }
        Err(ShareRefused::Store(cause)) => return Err(Problem::ours(cause)),
    };
    let page = SharesPage { label, days, access, fault: Some(fault), ..page(desk).await? };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response())
}

/// `POST /drafts/{draft}/shares/revoke`
pub async fn revoke(
    desk: Desk,
    Allowed(proof): Allowed<ShareDraft>,
    Form(form): Form<Pairs>,
) -> Answer<Redirect> {
    let id = Uuid::parse_str(value(&form, "share")).map_err(|_| Problem::not_found())?;
    let ctx = &desk.ctx;
    let tx = ctx.store().begin().await.map_err(refused)?;
    revoke_share(&tx, ctx.outside(), ctx.space(), &proof, &desk.draft, id).await.map_err(refused)?;
    tx.commit().await.map_err(refused)?;
    Ok(Redirect::to(&desk.href("/shares")))
}

/// `POST …/sections/{element}/remarks`
pub async fn create_remark(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    Path(names): Path<HashMap<String, String>>,
    Form(form): Form<Pairs>,
) -> Answer<Response> {
    let element = element(&names)?;
    if desk.access < Access::Comment {
        return Err(Problem::forbidden());
    }
    let name = desk.known_as().unwrap_or_else(|| tidy(value(&form, "name")).replace('\n', " "));
    let words = tidy(value(&form, "words"));
    let ctx = desk.ctx.clone();
    let tx = ctx.store().begin().await.map_err(refused)?;
    let thing = desk.draft.thing;
    let word = match make_remark(&tx, ctx.outside(), ctx.space(), thing, element, &name, &words).await {
        Ok(()) => {
            tx.commit().await.map_err(refused)?;
            let to = desk.href(&format!("/sections/{element}#remarks"));
            return Ok(Redirect::to(&to).into_response());
        }
        Err(RemarkRefused::Empty) => "remark-empty",
        Err(RemarkRefused::TooLong) => "remark-long",
        Err(RemarkRefused::Store(cause)) => return Err(Problem::ours(cause)),
    };
    drop(tx);
    let menu = menu(&desk, &shelf).await?;
    let mut page = section_page(&desk, &menu, element, None, Vec::new()).await?;
    page.remarks.typed = (name, words);
    page.remarks.fault = Some(ctx.reader.w(word));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response())
}

/// `POST …/remarks/settle`
pub async fn settle(desk: Desk, Form(form): Form<Pairs>) -> Answer<Redirect> {
    let editor = desk.editor()?;
    let id = Uuid::parse_str(value(&form, "remark")).map_err(|_| Problem::not_found())?;
    let section = element(&HashMap::from([("element".to_owned(), value(&form, "element").to_owned())]))?;
    let ctx = &desk.ctx;
    let tx = ctx.store().begin().await.map_err(refused)?;
    settle_remark(&tx, ctx.outside(), ctx.space(), &editor, id).await.map_err(refused)?;
    tx.commit().await.map_err(refused)?;
    Ok(Redirect::to(&desk.href(&format!("/sections/{section}#remarks"))))
}
