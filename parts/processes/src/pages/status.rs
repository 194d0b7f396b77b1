//! How a process stands: for everybody once it is published, with ways to change it for those who
//! run processes.

use askama::Template;
use balai_part::{Ctx, refused};
use balai_register::Link;
use balai_web::{Answer, Frame, Page, Path, Query};

use crate::draft::draft_of;
use crate::drawing::{Drawing, WIDTH};
use crate::pages::{may_run, seen};
use crate::process::{Process, today};
use crate::status::{PointStatus, Status};

/// The page.
#[derive(Template)]
#[template(path = "process.html")]
pub struct ProcessPage {
    frame: Frame,
    process: Process,
    status: Status,
    drawing: Option<Drawing>,
    draft: Option<Link>,
    may_run: bool,
    told: bool,
}

impl ProcessPage {
    fn to_come(&self) -> Vec<&PointStatus> {
        self.status.points_to_come()
    }

    fn address(&self) -> &str {
        self.process.thing.address.as_str()
    }
}

/// `GET /processes/{process}`
pub async fn show_process(ctx: Ctx, Path(id): Path<String>, query: Query) -> Answer<Page<ProcessPage>> {
    let process = seen(&ctx, &id).await?;
    let status = Status::of(&process, today(ctx.outside()));
    let may_run = may_run(&ctx);
    Ok(Page(ProcessPage {
        drawing: Drawing::of(&status),
        draft: draft_of(ctx.store(), ctx.space(), process.thing.id).await.map_err(refused)?,
        told: may_run && query.one("told") == Some("saved"),
        may_run,
        status,
        process,
        frame: ctx.frame(),
    }))
}
