//! What happened to a process, the newest first.

use std::collections::HashMap;

use askama::Template;
use balai_model::PersonId;
use balai_part::{Ctx, refused};
use balai_people::person;
use balai_web::{Answer, Frame, Page, Path};

use crate::log::{Event, events};
use crate::pages::{may_run, seen};
use crate::process::Process;

/// The page.
#[derive(Template)]
#[template(path = "process_log.html")]
pub struct LogPage {
    frame: Frame,
    process: Process,
    events: Vec<Event>,
    /// Only those who run processes see who did it: the office is what matters to others.
    names: HashMap<PersonId, String>,
}

impl LogPage {
    fn name(&self, person: &Option<PersonId>) -> Option<&str> {
        person.and_then(|id| self.names.get(&id)).map(String::as_str)
    }
}

/// `GET /processes/{process}/log`
pub async fn show_log(ctx: Ctx, Path(id): Path<String>) -> Answer<Page<LogPage>> {
    let process = seen(&ctx, &id).await?;
    let events = events(ctx.store(), ctx.space(), &process).await.map_err(refused)?;
    let mut names = HashMap::new();
    if may_run(&ctx) {
        for id in events.iter().filter_map(|event| event.person) {
            if names.contains_key(&id) {
                continue;
            }
            if let Some(person) = person::by_id(ctx.store(), ctx.space(), id).await.map_err(refused)? {
                names.insert(id, person.name);
            }
        }
    }
    Ok(Page(LogPage { frame: ctx.frame(), process, events, names }))
}
