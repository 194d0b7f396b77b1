//! A stage that slips gets a new last day, and the days of what is open are planned anew.

use balai_store::StoreError;
use time::Date;

use crate::deed::{Faults, Hand};
use crate::plan::replan;
use crate::process::Process;
use crate::store;
use crate::typed::{self, Bad};

/// Why a stage was not planned anew.
#[derive(Debug)]
pub enum ReplanRefused {
    /// There is no such process or stage.
    NoSuchStage,
    /// All its steps are done: there is nothing to plan.
    NothingOpen,
    /// Something was typed that cannot be right.
    Faulty(Faults),
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for ReplanRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// The first day that is left to a stage: today, or its first day if that is still to come.
pub fn first_day_left(process: &Process, stage: usize, today: Date) -> Date {
    process.windows().get(stage).map_or(today, |(begins, _)| today.max(*begins))
}

/// Whether a stage has a step to be done.
pub fn has_open_steps(process: &Process, stage: usize) -> bool {
    process
        .plan
        .stages
        .get(stage)
        .is_some_and(|stage| stage.steps.iter().any(|step| process.is_open(&step.id)))
}

/// Plans a stage to end on a day: its open steps share the days that are left to it, and the stages
/// after it follow with the days of the process's pace.
pub async fn replan_stage(by: &Hand<'_>, id: &str, stage: &str, ends: &str) -> Result<(), ReplanRefused> {
    let process = by.process(id).await?.ok_or(ReplanRefused::NoSuchStage)?;
    let at = process.plan.stage(stage).map(|(at, _)| at).ok_or(ReplanRefused::NoSuchStage)?;
    if !has_open_steps(&process, at) {
        return Err(ReplanRefused::NothingOpen);
    }
    let faulty = |bad| ReplanRefused::Faulty(vec![("ends".to_owned(), bad)]);
    let ends = typed::day(ends).map_err(faulty)?;
    let begins = first_day_left(&process, at, by.today());
    if ends < begins {
        return Err(faulty(Bad::Before(begins)));
    }
    let dues = replan(&process.plan, process.pace, at, begins, ends, &|step| process.is_open(step));
    store::set_due(by.tx, by.space, id, &dues).await?;
    let detail = serde_json::json!({ "stage": stage, "to": ends.to_string(), "moved": dues.len() });
    by.log(&process, "process_stage_replanned", detail, "").await?;
    Ok(())
}
