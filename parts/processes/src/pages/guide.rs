//! One template, as a guide to read.

use std::collections::HashMap;

use askama::Template;
use balai_part::{Ctx, refused};
use balai_register::Thing;
use balai_web::{Answer, Frame, Page, Path, Problem};

use crate::cited::{as_words, guidelines, instruments_at};
use crate::guide::template;
use crate::pages::may_run;
use crate::template;

/// The page.
#[derive(Template)]
#[template(path = "template.html")]
pub struct TemplatePage {
    frame: Frame,
    template: template::Template,
    instruments: HashMap<String, Thing>,
    guidelines: HashMap<String, Thing>,
    may_run: bool,
}

impl TemplatePage {
    fn instrument(&self, address: &str) -> Option<&Thing> {
        self.instruments.get(address)
    }

    fn guideline(&self, id: &str) -> Option<&Thing> {
        self.guidelines.get(id)
    }

    fn words(&self, id: &str) -> String {
        as_words(id)
    }
}

/// `GET /processes/templates/{slug}`
pub async fn show_template(ctx: Ctx, Path(slug): Path<String>) -> Answer<Page<TemplatePage>> {
    let (store, space) = (ctx.store(), ctx.space());
    let found = template(store, space, &slug).await.map_err(refused)?;
    let template = found.ok_or_else(Problem::not_found)?.template;
    let instruments = instruments_at(store, space, &template.instruments()).await.map_err(refused)?;
    let guidelines = guidelines(store, space).await.map_err(refused)?;
    let may_run = may_run(&ctx);
    Ok(Page(TemplatePage { frame: ctx.frame(), template, instruments, guidelines, may_run }))
}
