//! The history of a record: its versions, who made them and on which evidence.

use askama::Template;
use axum::response::{IntoResponse, Response};
use balai_model::{Deed, PersonId, Role};
use balai_part::{Ctx, refused};
use balai_people::person;
use balai_register::{Expression, Thing, text, thing};
use balai_web::{Answer, Frame, Page, Path, Problem};
use time::OffsetDateTime;

use crate::correction::Correction;
use crate::history::{self, Event, FRESH, History, history_of};
use crate::record::Record;

#[derive(Template)]
#[template(path = "history.html")]
struct HistoryPage {
    frame: Frame,
    thing: Thing,
    record: Record,
    events: Vec<(Event, String)>,
    corrections: Vec<Correction>,
}

/// `GET /library/history/{record}`
pub async fn show_history(ctx: Ctx, Path(record): Path<String>) -> Answer<Response> {
    let (thing, record) = found(&ctx, &record).await?;
    let expressions = text::expressions(ctx.store(), ctx.space(), thing.id).await.map_err(refused)?;
    let history = history_of(ctx.store(), ctx.space(), thing.id, &expressions).await.map_err(refused)?;
    let mut events = Vec::new();
    for event in history.events {
        let who = who(&ctx, event.by).await?;
        events.push((event, who));
    }
    let page = HistoryPage { thing, record, events, corrections: history.corrections, frame: ctx.frame() };
    Ok(Page(page).into_response())
}

/// An instrument with its newest record, by the record's id.
pub(crate) async fn found(ctx: &Ctx, record: &str) -> Answer<(Thing, Record)> {
    let readable = !record.chars().any(char::is_control);
    let newest = match readable {
        true => history::newest(ctx.store(), ctx.space(), record).await.map_err(refused)?,
        false => None,
    };
    let newest = newest.ok_or_else(Problem::not_found)?;
    let thing = thing::by_id(ctx.store(), ctx.space(), newest.thing).await.map_err(refused)?;
    Ok((thing.ok_or_else(Problem::not_found)?, newest.record))
}

/// Who did something, for everybody to read: the name of an owner or officer, whose work it is;
/// the role of anybody else; or the program.
pub(crate) async fn who(ctx: &Ctx, by: Option<PersonId>) -> Answer<String> {
    let person = match by {
        Some(id) => person::by_id(ctx.store(), ctx.space(), id).await.map_err(refused)?,
        None => None,
    };
    Ok(match person {
        None => ctx.reader.w("history-program"),
        Some(person) => {
            let role = ctx.reader.w(&format!("role-{}", person.role.slug()));
            match person.role {
                Role::Owner | Role::Officer => format!("{} ({role})", person.name),
                Role::Moderator | Role::Researcher | Role::Citizen | Role::Anonymous => role,
            }
        }
    })
}

/// What an instrument's page tells of its record's history.
pub(crate) struct Standing {
    /// The newest change that a correction caused: when, and which.
    pub(crate) corrected: Option<(OffsetDateTime, Correction)>,
    /// When it was last checked, if that is long ago.
    pub(crate) unchecked_since: Option<OffsetDateTime>,
    /// Whether the reader may say that she checked it again.
    pub(crate) may_check: bool,
}

impl Standing {
    /// Of an instrument with these expressions.
    pub(crate) async fn of(ctx: &Ctx, thing: &Thing, expressions: &[Expression]) -> Answer<Self> {
        let history: History =
            history_of(ctx.store(), ctx.space(), thing.id, expressions).await.map_err(refused)?;
        let now = ctx.outside().now();
        Ok(Self {
            corrected: history.corrected().map(|(event, correction)| (event.at, correction.clone())),
            unchecked_since: history.checked_at().filter(|at| now - *at > FRESH),
            may_check: ctx.visitor.role().may(Deed::EditLibrary),
        })
    }
}
