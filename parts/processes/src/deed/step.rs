//! Steps: marked done, opened again, moved to another day.

use balai_store::StoreError;
use time::Date;

use crate::deed::{Faults, Hand};
use crate::plan::Due;
use crate::process::Process;
use crate::store;
use crate::typed::{self, Bad};

/// Why a step was not touched.
#[derive(Debug)]
pub enum StepRefused {
    /// There is no such process or step.
    NoSuchStep,
    /// It is done already.
    Done,
    /// It is not done.
    NotDone,
    /// A gate before it has not been passed; this is its word.
    GateBefore(String),
    /// Something was typed that cannot be right.
    Faulty(Faults),
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for StepRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

fn faulty(field: &str) -> impl FnOnce(Bad) -> StepRefused + '_ {
    move |bad| StepRefused::Faulty(vec![(field.to_owned(), bad)])
}

/// Marks a step done today, with a note. A step behind a gate waits until the gate is passed.
pub async fn mark_done(by: &Hand<'_>, id: &str, step: &str, note: &str) -> Result<(), StepRefused> {
    let (process, stage) = find(by, id, step).await?;
    if let Some(gate) = process.gate_before(stage) {
        return Err(StepRefused::GateBefore(gate.to_owned()));
    }
    let note = typed::maybe_lines(note).map_err(faulty("note"))?;
    // Of two who press at once, the second finds nothing open.
    if !store::set_done(by.tx, by.space, id, step, by.today(), &note).await? {
        return Err(StepRefused::Done);
    }
    by.log(&process, "process_step_done", serde_json::json!({ "step": step }), &note).await?;
    Ok(())
}

/// Opens a step again that was marked done, and says why.
pub async fn reopen(by: &Hand<'_>, id: &str, step: &str, why: &str) -> Result<(), StepRefused> {
    let (process, _) = find(by, id, step).await?;
    let why = typed::lines(why).map_err(faulty("note"))?;
    if !store::set_open(by.tx, by.space, id, step).await? {
        return Err(StepRefused::NotDone);
    }
    by.log(&process, "process_step_reopened", serde_json::json!({ "step": step }), &why).await?;
    Ok(())
}

/// Moves the day on which an open step is due; with `follow`, all open steps after it move by as
/// many days.
pub async fn move_due(
    by: &Hand<'_>,
    id: &str,
    step: &str,
    day: &str,
    follow: bool,
) -> Result<(), StepRefused> {
    let (process, _) = find(by, id, step).await?;
    let entry = process.steps.get(step).ok_or(StepRefused::NoSuchStep)?;
    if entry.done.is_some() {
        return Err(StepRefused::Done);
    }
    let day = typed::day(day).map_err(faulty("due"))?;
    if day < process.starts_on {
        return Err(faulty("due")(Bad::Before(process.starts_on)));
    }
    let mut dues = vec![(step.to_owned(), day)];
    if follow {
        dues.extend(followers(&process, step, entry.due, day));
    }
    store::set_due(by.tx, by.space, id, &dues).await?;
    let detail = serde_json::json!({
        "step": step, "from": entry.due.to_string(), "to": day.to_string(), "moved": dues.len() - 1,
    });
    by.log(&process, "process_step_moved", detail, "").await?;
    Ok(())
}

/// The open steps after one, moved by as many days; none to before the process began.
fn followers<'a>(process: &'a Process, step: &str, from: Date, to: Date) -> impl Iterator<Item = Due> + 'a {
    let moved = to - from;
    let steps = process.plan.stages.iter().flat_map(|stage| &stage.steps);
    let step = step.to_owned();
    steps.skip_while(move |s| s.id != step).skip(1).filter(|s| process.is_open(&s.id)).filter_map(move |s| {
        let due = process.steps.get(&s.id)?.due;
        Some((s.id.clone(), due.saturating_add(moved).max(process.starts_on)))
    })
}

/// The process, and the place of the step's stage.
async fn find(by: &Hand<'_>, id: &str, step: &str) -> Result<(Process, usize), StepRefused> {
    let process = by.process(id).await?.ok_or(StepRefused::NoSuchStep)?;
    let stage = process.plan.step(step).map(|(stage, _)| stage).ok_or(StepRefused::NoSuchStep)?;
    Ok((process, stage))
}
