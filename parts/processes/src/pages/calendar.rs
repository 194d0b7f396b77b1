//! The days of a process as a calendar file, in the reader's language.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use balai_part::Ctx;
use balai_web::{Answer, Path, Reader};
use time::Date;

use crate::calendar::{Event, calendar};
use crate::pages::seen;
use crate::process::{Process, today};
use crate::status::{State, Status};

/// `GET /processes/{process}/calendar.ics`
pub async fn show_calendar(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let process = seen(&ctx, &id).await?;
    let status = Status::of(&process, today(ctx.outside()));
    let at = Place { reader: &ctx.reader, origin: &ctx.shared.origin, process: &process };
    let file = calendar(&process.thing.title, ctx.outside().now(), &events(&at, &status));
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"process-{}.ics\"", process.id)),
    ];
    Ok((headers, file).into_response())
}

struct Place<'a> {
    reader: &'a Reader,
    origin: &'a str,
    process: &'a Process,
}

impl Place<'_> {
    /// An entry for a step, gate or participation point.
    fn event(&self, id: &str, days: (Date, Date), word: &str, title: &str, description: String) -> Event {
        let address = &self.process.thing.address;
        let url = match self.origin {
            "" => String::new(),
            origin => format!("{origin}{address}"),
        };
        Event {
            uid: format!("{}-{id}@balai", self.process.id),
            from: days.0,
            to: days.1,
            summary: self.reader.with(word, "title", title),
            description,
            place: String::new(),
            url,
        }
    }
}

/// Every step and gate on the day it is due, and every participation point as long as it lasts.
fn events(at: &Place<'_>, status: &Status) -> Vec<Event> {
    let mut events = Vec::new();
    for stage in &status.stages {
        for step in &stage.steps {
            let word = if step.state == State::Done { "process-ics-done" } else { "process-ics-step" };
            let who = step.office.as_deref().unwrap_or(&step.role);
            let description = format!("{who}\n{}", step.step.description);
            events.push(at.event(&step.step.id, (step.due, step.due), word, &step.step.title, description));
        }
        for gate in &stage.gates {
            let word = if gate.state == State::Done { "process-ics-passed" } else { "process-ics-gate" };
            let days = (gate.due, gate.due);
            events.push(at.event(&gate.gate.id, days, word, &gate.gate.question, gate.gate.evidence.clone()));
        }
        for point in &stage.points {
            let days = (point.meeting.from, point.meeting.to);
            let description = format!("{}\n{}", point.role, point.point.minimum);
            let event = at.event(&point.point.id, days, "process-ics-point", &point.point.how, description);
            events.push(Event { place: point.meeting.place.clone(), ..event });
        }
    }
    events
}
