//! All policies adopted here.

use askama::Template;
use balai_part::{Ctx, refused};
use balai_web::{Answer, Frame, Page};

use crate::adopt::{Adoption, store};

/// The page.
#[derive(Template)]
#[template(path = "policies.html")]
pub struct PoliciesPage {
    frame: Frame,
    policies: Vec<Adoption>,
}

/// `GET /policies`
pub async fn list_policies(ctx: Ctx) -> Answer<Page<PoliciesPage>> {
    let policies = store::policies(ctx.store(), ctx.space()).await.map_err(refused)?;
    Ok(Page(PoliciesPage { policies, frame: ctx.frame() }))
}
