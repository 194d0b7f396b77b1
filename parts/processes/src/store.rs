//! What the part asks of its tables.

use std::collections::BTreeMap;

use balai_model::{ActId, SpaceId, ThingId};
use balai_register::thing;
use balai_store::{Ask, StoreError, Tx, ask, ask_many, row, tell};
use time::macros::format_description;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::plan::{Due, Pace};
use crate::process::{Decision, Meeting, Process, StepEntry, Verdict};

row! { struct IdRow { id: String } }

row! {
    struct ProcessRow {
        id: String,
        thing_id: Uuid,
        plan: serde_json::Value,
        body: String,
        starts_on: String,
        pace: String,
        published_at: Option<OffsetDateTime>,
    }
}

row! { struct OfficeRow { process_id: String, role: String, name: String } }

row! {
    struct StepRow { process_id: String, step: String, due_on: String, done_on: Option<String>, note: String }
}

row! {
    struct GateRow { process_id: String, gate: String, verdict: String, words: String, decided_on: String }
}

row! {
    struct PointRow { process_id: String, point: String, from_on: String, to_on: String, place: String }
}

row! { struct NoteRow { act_id: Uuid, words: String } }

/// The identities of all processes, or of those that are published, the newest first.
pub(crate) async fn ids(
    from: &impl Ask,
    space: SpaceId,
    only_published: bool,
) -> Result<Vec<String>, StoreError> {
    let which = if only_published { "and published_at is not null" } else { "" };
    let sql =
        format!("select id from processes_process where space_id = $1 {which} order by begun_at desc, id");
    Ok(ask::<IdRow>(from, &sql, [space.0.into()]).await?.into_iter().map(|row| row.id).collect())
}

/// A process by its identity.
pub(crate) async fn process(
    from: &impl Ask,
    space: SpaceId,
    id: &str,
) -> Result<Option<Process>, StoreError> {
    Ok(processes(from, space, &[id.to_owned()]).await?.pop())
}

/// Some processes, in the order asked for.
pub(crate) async fn processes(
    from: &impl Ask,
    space: SpaceId,
    ids: &[String],
) -> Result<Vec<Process>, StoreError> {
    let rows = ask_many::<ProcessRow>(
        from,
        "select id, thing_id, plan, body, starts_on, pace, published_at
           from processes_process
          where space_id = $1 and id in ({keys})",
        space.0.into(),
        ids.iter().map(|id| id.as_str().into()),
    )
    .await?;
    let mut all = BTreeMap::new();
    for row in rows {
        let thing = thing::by_id(from, space, ThingId(row.thing_id)).await?;
        let unreadable = |what: &str| StoreError::Unreadable(format!("{what} of process {}", row.id));
        let process = Process {
            thing: thing.ok_or_else(|| unreadable("thing"))?,
            plan: serde_json::from_value(row.plan).map_err(|e| unreadable(&format!("plan ({e})")))?,
            body: row.body,
            starts_on: day(&row.starts_on)?,
            pace: Pace::parse(&row.pace).ok_or_else(|| unreadable("pace"))?,
            published_at: row.published_at,
            offices: BTreeMap::new(),
            steps: BTreeMap::new(),
            gates: BTreeMap::new(),
            points: BTreeMap::new(),
            id: row.id.clone(),
        };
        all.insert(row.id, process);
    }
    fill(from, space, ids, &mut all).await?;
    Ok(ids.iter().filter_map(|id| all.remove(id)).collect())
}

/// Adds what stands in tables of their own.
async fn fill(
    from: &impl Ask,
    space: SpaceId,
    ids: &[String],
    all: &mut BTreeMap<String, Process>,
) -> Result<(), StoreError> {
    let keys = || ids.iter().map(|id| id.as_str().into());
    let space = || space.0.into();
    let sql =
        "select process_id, role, name from processes_office where space_id = $1 and process_id in ({keys})";
    for row in ask_many::<OfficeRow>(from, sql, space(), keys()).await? {
        if let Some(process) = all.get_mut(&row.process_id) {
            process.offices.insert(row.role, row.name);
        }
    }
    let sql = "select process_id, step, due_on, done_on, note
                 from processes_step
                where space_id = $1 and process_id in ({keys})";
    for row in ask_many::<StepRow>(from, sql, space(), keys()).await? {
        let done = row.done_on.as_deref().map(day).transpose()?;
        let entry = StepEntry { due: day(&row.due_on)?, done, note: row.note };
        if let Some(process) = all.get_mut(&row.process_id) {
            process.steps.insert(row.step, entry);
        }
    }
    let sql = "select process_id, gate, verdict, words, decided_on
                 from processes_gate
                where space_id = $1 and process_id in ({keys})";
    for row in ask_many::<GateRow>(from, sql, space(), keys()).await? {
        let verdict = Verdict::parse(&row.verdict)
            .ok_or_else(|| StoreError::Unreadable(format!("verdict of gate {}", row.gate)))?;
        let decision = Decision { verdict, words: row.words, on: day(&row.decided_on)? };
        if let Some(process) = all.get_mut(&row.process_id) {
            process.gates.insert(row.gate, decision);
        }
    }
    let sql = "select process_id, point, from_on, to_on, place
                 from processes_point
                where space_id = $1 and process_id in ({keys})";
    for row in ask_many::<PointRow>(from, sql, space(), keys()).await? {
        let meeting = Meeting { from: day(&row.from_on)?, to: day(&row.to_on)?, place: row.place };
        if let Some(process) = all.get_mut(&row.process_id) {
            process.points.insert(row.point, meeting);
        }
    }
    Ok(())
}

fn day(text: &str) -> Result<Date, StoreError> {
    let form = format_description!("[year]-[month]-[day]");
    Date::parse(text, form).map_err(|e| StoreError::Unreadable(format!("day {text:?}: {e}")))
}

/// Enters a process that has begun.
pub(crate) async fn enter_process(
    tx: &Tx,
    space: SpaceId,
    process: &Process,
    begun_at: OffsetDateTime,
) -> Result<(), StoreError> {
    let plan = serde_json::to_value(&process.plan).map_err(|e| StoreError::Unreadable(e.to_string()))?;
    tell(
        tx,
        "insert into processes_process (space_id, id, thing_id, plan, body, starts_on, pace, begun_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        [
            space.0.into(),
            process.id.as_str().into(),
            process.thing.id.0.into(),
            plan.into(),
            process.body.as_str().into(),
            process.starts_on.to_string().into(),
            process.pace.slug().into(),
            begun_at.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Names another body.
pub(crate) async fn set_body(tx: &Tx, space: SpaceId, id: &str, body: &str) -> Result<(), StoreError> {
    let sql = "update processes_process set body = $3 where space_id = $1 and id = $2";
    tell(tx, sql, [space.0.into(), id.into(), body.into()]).await?;
    Ok(())
}

/// Shows a process to everybody, or no longer.
pub(crate) async fn set_published(
    tx: &Tx,
    space: SpaceId,
    id: &str,
    at: Option<OffsetDateTime>,
) -> Result<(), StoreError> {
    let sql = "update processes_process set published_at = $3 where space_id = $1 and id = $2";
    tell(tx, sql, [space.0.into(), id.into(), at.into()]).await?;
    Ok(())
}

/// Names the office that has a role; no name takes it away.
pub(crate) async fn set_office(
    tx: &Tx,
    space: SpaceId,
    id: &str,
    role: &str,
    name: &str,
) -> Result<(), StoreError> {
    let key = [space.0.into(), id.into(), role.into()];
    let sql = "delete from processes_office where space_id = $1 and process_id = $2 and role = $3";
    tell(tx, sql, key.clone()).await?;
    if !name.is_empty() {
        let sql = "insert into processes_office (space_id, process_id, role, name) values ($1, $2, $3, $4)";
        tell(tx, sql, key.into_iter().chain([name.into()])).await?;
    }
    Ok(())
}

/// Sets the days on which steps are due, entering steps that are not there yet.
pub(crate) async fn set_due(tx: &Tx, space: SpaceId, id: &str, dues: &[Due]) -> Result<(), StoreError> {
    for (step, due) in dues {
        tell(
            tx,
            "insert into processes_step (space_id, process_id, step, due_on, note)
             values ($1, $2, $3, $4, '')
                 on conflict (space_id, process_id, step) do update set due_on = excluded.due_on",
            [space.0.into(), id.into(), step.as_str().into(), due.to_string().into()],
        )
        .await?;
    }
    Ok(())
}

/// Marks an open step done; says whether it was open.
pub(crate) async fn set_done(
    tx: &Tx,
    space: SpaceId,
    id: &str,
    step: &str,
    on: Date,
    note: &str,
) -> Result<bool, StoreError> {
    let sql = "update processes_step
                  set done_on = $4, note = $5
                where space_id = $1 and process_id = $2 and step = $3 and done_on is null";
    let values = [space.0.into(), id.into(), step.into(), on.to_string().into(), note.into()];
    Ok(tell(tx, sql, values).await? == 1)
}

/// Opens a step that was done; says whether it was.
pub(crate) async fn set_open(tx: &Tx, space: SpaceId, id: &str, step: &str) -> Result<bool, StoreError> {
    let sql = "update processes_step
                  set done_on = null, note = ''
                where space_id = $1 and process_id = $2 and step = $3 and done_on is not null";
    Ok(tell(tx, sql, [space.0.into(), id.into(), step.into()]).await? == 1)
}

/// Writes what was decided at a gate, over what was decided before.
pub(crate) async fn set_decision(
    tx: &Tx,
    space: SpaceId,
    id: &str,
    gate: &str,
    decision: &Decision,
) -> Result<(), StoreError> {
    tell(
        tx,
        "insert into processes_gate (space_id, process_id, gate, verdict, words, decided_on)
         values ($1, $2, $3, $4, $5, $6)
             on conflict (space_id, process_id, gate)
             do update set verdict = excluded.verdict, words = excluded.words, decided_on = excluded.decided_on",
        [
            space.0.into(),
            id.into(),
            gate.into(),
            decision.verdict.slug().into(),
            decision.words.as_str().into(),
            decision.on.to_string().into(),
        ],
    )
    .await?;
    Ok(())
}

/// Announces when people take part; nothing takes it back.
pub(crate) async fn set_meeting(
    tx: &Tx,
    space: SpaceId,
    id: &str,
    point: &str,
    meeting: Option<&Meeting>,
) -> Result<(), StoreError> {
    let key = [space.0.into(), id.into(), point.into()];
    let sql = "delete from processes_point where space_id = $1 and process_id = $2 and point = $3";
    tell(tx, sql, key.clone()).await?;
    if let Some(meeting) = meeting {
        let sql = "insert into processes_point (space_id, process_id, point, from_on, to_on, place)
                   values ($1, $2, $3, $4, $5, $6)";
        let days = [meeting.from.to_string().into(), meeting.to.to_string().into()];
        tell(tx, sql, key.into_iter().chain(days).chain([meeting.place.as_str().into()])).await?;
    }
    Ok(())
}

/// Keeps what somebody wrote with an act.
pub(crate) async fn note(
    tx: &Tx,
    space: SpaceId,
    id: &str,
    act: ActId,
    words: &str,
) -> Result<(), StoreError> {
    let sql = "insert into processes_note (space_id, process_id, act_id, words) values ($1, $2, $3, $4)";
    tell(tx, sql, [space.0.into(), id.into(), act.0.into(), words.into()]).await?;
    Ok(())
}

/// What was written with the acts on a process, by act.
pub(crate) async fn notes(
    from: &impl Ask,
    space: SpaceId,
    id: &str,
) -> Result<BTreeMap<ActId, String>, StoreError> {
    let sql = "select act_id, words from processes_note where space_id = $1 and process_id = $2";
    let rows = ask::<NoteRow>(from, sql, [space.0.into(), id.into()]).await?;
    Ok(rows.into_iter().map(|row| (ActId(row.act_id), row.words)).collect())
}
