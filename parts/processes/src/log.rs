//! What happened to a process, read from the log of acts, with the words written along.

use std::collections::BTreeMap;

use balai_model::{ActId, PersonId, SpaceId};
use balai_register::{Act, act};
use balai_store::{Ask, StoreError};
use time::{Date, OffsetDateTime};

use crate::process::{Process, Verdict};
use crate::store;
use crate::typed;

/// What sort of thing happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    /// The process began.
    Begun,
    /// Everybody can see it.
    Published,
    /// Only those who run processes can see it.
    Withdrawn,
    /// Title, body, draft or offices were changed.
    SettingsChanged,
    /// A step was done.
    StepDone,
    /// A step is to be done again.
    StepReopened,
    /// A step is due on another day.
    StepMoved,
    /// The days of a stage, and of those after it, were planned anew.
    StageReplanned,
    /// A gate was passed.
    GatePassed,
    /// A gate was not passed.
    GateNotPassed,
    /// Days for taking part were announced, or taken back.
    PointAnnounced,
}

impl Happened {
    /// As word files and the API spell it.
    pub fn slug(self) -> &'static str {
        match self {
            Happened::Begun => "begun",
            Happened::Published => "published",
            Happened::Withdrawn => "withdrawn",
            Happened::SettingsChanged => "settings-changed",
            Happened::StepDone => "step-done",
            Happened::StepReopened => "step-reopened",
            Happened::StepMoved => "step-moved",
            Happened::StageReplanned => "stage-replanned",
            Happened::GatePassed => "gate-passed",
            Happened::GateNotPassed => "gate-not-passed",
            Happened::PointAnnounced => "point-announced",
        }
    }

    fn of(act: &Act) -> Option<Self> {
        Some(match act.deed.as_str() {
            "process_begun" => Happened::Begun,
            "process_published" => Happened::Published,
            "process_withdrawn" => Happened::Withdrawn,
            "process_settings_changed" => Happened::SettingsChanged,
            "process_step_done" => Happened::StepDone,
            "process_step_reopened" => Happened::StepReopened,
            "process_step_moved" => Happened::StepMoved,
            "process_stage_replanned" => Happened::StageReplanned,
            "process_gate_decided" if act.detail["verdict"] == Verdict::Yes.slug() => Happened::GatePassed,
            "process_gate_decided" => Happened::GateNotPassed,
            "process_point_announced" => Happened::PointAnnounced,
            // Acts of other parts on the same thing are theirs to tell.
            _ => return None,
        })
    }
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Event {
    /// When.
    pub at: OffsetDateTime,
    /// Who did it, or nobody for the program.
    pub person: Option<PersonId>,
    /// What.
    pub what: Happened,
    /// To which step, stage, gate or point: its title.
    pub item: Option<String>,
    /// The day it had before.
    pub from: Option<Date>,
    /// The day it has since.
    pub to: Option<Date>,
    /// How many other steps moved along.
    pub moved: u64,
    /// What was written along.
    pub words: Option<String>,
}

/// Everything that happened to a process, the newest first.
pub async fn events(from: &impl Ask, space: SpaceId, process: &Process) -> Result<Vec<Event>, StoreError> {
    let mut notes = store::notes(from, space, &process.id).await?;
    let acts = act::of_thing(from, space, process.thing.id).await?;
    Ok(acts.iter().filter_map(|act| event(process, &mut notes, act)).collect())
}

fn event(process: &Process, notes: &mut BTreeMap<ActId, String>, act: &Act) -> Option<Event> {
    let what = Happened::of(act)?;
    let day = |field: &str| typed::day(act.detail[field].as_str()?).ok();
    Some(Event {
        at: act.at,
        person: act.person,
        what,
        item: item(process, &act.detail),
        from: day("from"),
        to: day("to"),
        moved: act.detail["moved"].as_u64().unwrap_or_default(),
        words: notes.remove(&act.id),
    })
}

/// The title of what an act was done to.
fn item(process: &Process, detail: &serde_json::Value) -> Option<String> {
    let plan = &process.plan;
    let word = |field: &str| detail[field].as_str();
    let step = word("step").and_then(|id| plan.step(id)).map(|(_, step)| step.title.clone());
    let stage = word("stage").and_then(|id| plan.stage(id)).map(|(_, stage)| stage.title.clone());
    let gate = word("gate").and_then(|id| plan.gate(id)).map(|(_, gate)| gate.question.clone());
    let point = word("point").and_then(|id| plan.point(id)).map(|(_, point)| point.how.clone());
    step.or(stage).or(gate).or(point)
}
