//! All drafts of the administration.

use askama::Template;
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::ReadDraft;
use balai_web::{Answer, Frame, Page};

use crate::draft::store::{self, DraftLine};

/// The page.
#[derive(Template)]
#[template(path = "drafts.html")]
pub struct DraftsPage {
    frame: Frame,
    drafts: Vec<DraftLine>,
}

/// `GET /drafts`
pub async fn list_drafts(ctx: Ctx, Allowed(_proof): Allowed<ReadDraft>) -> Answer<Page<DraftsPage>> {
    let drafts = store::drafts(ctx.store(), ctx.space()).await.map_err(refused)?;
    Ok(Page(DraftsPage { drafts, frame: ctx.frame() }))
}
