//! Templates, and the processes that are under way.

use askama::Template;
use balai_part::{Ctx, refused};
use balai_web::{Answer, Frame, Page, Problem, Query};

use crate::guide::{Guide, templates};
use crate::pages::may_run;
use crate::process::{Process, today};
use crate::status::Status;
use crate::store;

/// How many processes a page shows.
const SHOWN: u64 = 20;

/// The page.
#[derive(Template)]
#[template(path = "processes.html")]
pub struct ProcessesPage {
    frame: Frame,
    guides: Vec<Guide>,
    rows: Vec<(Process, Status)>,
    may_run: bool,
    page: u64,
    pages: u64,
}

/// `GET /processes?page=…`
pub async fn list_processes(ctx: Ctx, query: Query) -> Answer<Page<ProcessesPage>> {
    let may_run = may_run(&ctx);
    let guides = templates(ctx.store(), ctx.space()).await.map_err(refused)?;
    let ids = store::ids(ctx.store(), ctx.space(), !may_run).await.map_err(refused)?;
    let pages = (ids.len() as u64).div_ceil(SHOWN).max(1);
    let page = query.number("page", 1..=u64::MAX, 1)?;
    if page > pages {
        return Err(Problem::not_found());
    }
    let shown: Vec<String> =
        ids.into_iter().skip(((page - 1) * SHOWN) as usize).take(SHOWN as usize).collect();
    let today = today(ctx.outside());
    let rows = store::processes(ctx.store(), ctx.space(), &shown).await.map_err(refused)?;
    let rows = rows.into_iter().map(|process| (Status::of(&process, today), process));
    let rows = rows.map(|(status, process)| (process, status)).collect();
    Ok(Page(ProcessesPage { frame: ctx.frame(), guides, rows, may_run, page, pages }))
}
