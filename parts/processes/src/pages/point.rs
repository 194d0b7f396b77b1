//! A participation point: when and where people take part.

use askama::Template;
use axum::response::{IntoResponse, Response};
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::RunProcess;
use balai_web::{Answer, Form, Frame, Page, Path, Problem};
use serde::Deserialize;

use crate::deed::Hand;
use crate::deed::point::{self, AnnounceRefused, Announcement};
use crate::pages::form::Faults;
use crate::pages::{back_to, seen};
use crate::process::{Process, today};
use crate::status::{PointStatus, Status};

/// The page.
#[derive(Template)]
#[template(path = "process_point.html")]
pub struct PointPage {
    frame: Frame,
    process: Process,
    point: PointStatus,
    typed: PointForm,
    faults: Faults,
}

/// The form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PointForm {
    from: String,
    to: String,
    place: String,
}

/// `GET /processes/{process}/points/{point}`
pub async fn edit_point(
    ctx: Ctx,
    Allowed(_proof): Allowed<RunProcess>,
    Path((id, point)): Path<(String, String)>,
) -> Answer<Page<PointPage>> {
    page(&ctx, &id, &point, None, Faults::none()).await
}

/// `POST /processes/{process}/points/{point}`
pub async fn announce(
    ctx: Ctx,
    Allowed(proof): Allowed<RunProcess>,
    Path((id, point)): Path<(String, String)>,
    Form(form): Form<PointForm>,
) -> Answer<Response> {
    let announcement =
        Announcement { from: form.from.clone(), to: form.to.clone(), place: form.place.clone() };
    let tx = ctx.store().begin().await.map_err(refused)?;
    let hand = Hand::new(&tx, ctx.outside(), ctx.space(), &proof);
    match point::announce(&hand, &id, &point, &announcement).await {
        Ok(()) => {
            tx.commit().await.map_err(refused)?;
            Ok(back_to(&ctx, &id, &point).into_response())
        }
        Err(AnnounceRefused::NoSuchPoint) => Err(Problem::not_found()),
        Err(AnnounceRefused::Store(cause)) => Err(refused(cause)),
        Err(AnnounceRefused::Faulty(faults)) => {
            drop(tx);
            let faults = Faults::of(&ctx.reader, faults);
            Ok((faults.status(), page(&ctx, &id, &point, Some(form), faults).await?).into_response())
        }
    }
}

async fn page(
    ctx: &Ctx,
    id: &str,
    point: &str,
    typed: Option<PointForm>,
    faults: Faults,
) -> Answer<Page<PointPage>> {
    let process = seen(ctx, id).await?;
    let status = Status::of(&process, today(ctx.outside()));
    let points = status.stages.into_iter().flat_map(|stage| stage.points);
    let point = points.into_iter().find(|p| p.point.id == point).ok_or_else(Problem::not_found)?;
    let announced = || PointForm {
        from: point.meeting.from.to_string(),
        to: point.meeting.to.to_string(),
        place: point.meeting.place.clone(),
    };
    let typed = typed.or_else(|| point.is_announced.then(announced)).unwrap_or_default();
    Ok(Page(PointPage { frame: ctx.frame(), process, point, typed, faults }))
}
