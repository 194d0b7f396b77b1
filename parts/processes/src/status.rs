//! How a process stands on a day: what is done, what is late, what comes next, and where people
//! can still take part. It knows no clock; the day is told to it.

use time::Date;

use crate::process::{Decision, Meeting, Process};
use crate::template::{Gate, Point, Stage, Step};

/// How many of the things to come are shown as next.
const NEXT: usize = 3;

/// How a step or a gate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The step is done, the gate passed.
    Done,
    /// It is not, and its day has passed.
    Late,
    /// It is not, and there is time.
    Open,
}

impl State {
    /// As word files and the API spell it.
    pub fn slug(self) -> &'static str {
        match self {
            State::Done => "done",
            State::Late => "late",
            State::Open => "open",
        }
    }

    /// Something that is due on a day, as it stands on another.
    fn of(done: bool, due: Date, today: Date) -> Self {
        match done {
            true => State::Done,
            false if due < today => State::Late,
            false => State::Open,
        }
    }
}

/// A step as it stands.
#[derive(Clone, Debug)]
pub struct StepStatus {
    /// The step.
    pub step: Step,
    /// The title of the process role that does it.
    pub role: String,
    /// The office that has the role, if one was named.
    pub office: Option<String>,
    /// When it is due.
    pub due: Date,
    /// When it was done, if it is.
    pub done: Option<Date>,
    /// What was noted when it was done.
    pub note: String,
    /// How it stands.
    pub state: State,
}

/// A gate as it stands.
#[derive(Clone, Debug)]
pub struct GateStatus {
    /// The gate.
    pub gate: Gate,
    /// When it is due: on the last day of its stage.
    pub due: Date,
    /// What was decided, if anything.
    pub decision: Option<Decision>,
    /// How it stands.
    pub state: State,
}

/// A participation point as it stands.
#[derive(Clone, Debug)]
pub struct PointStatus {
    /// The point.
    pub point: Point,
    /// The title of the process role that takes part.
    pub role: String,
    /// When, and where if that was announced.
    pub meeting: Meeting,
    /// Whether the days were announced, and not only follow from the stage.
    pub is_announced: bool,
    /// Whether its last day has not passed.
    pub is_to_come: bool,
}

/// A stage as it stands.
#[derive(Clone, Debug)]
pub struct StageStatus {
    /// The stage.
    pub stage: Stage,
    /// 1 for the first.
    pub number: usize,
    /// Its first day.
    pub begins: Date,
    /// Its last day.
    pub ends: Date,
    /// Its steps.
    pub steps: Vec<StepStatus>,
    /// Its gates.
    pub gates: Vec<GateStatus>,
    /// Its participation points.
    pub points: Vec<PointStatus>,
    /// How many of its steps are done.
    pub done: usize,
}

impl StageStatus {
    /// Whether nothing is left to do or to decide.
    pub fn is_over(&self) -> bool {
        self.done == self.steps.len() && self.gates.iter().all(|gate| gate.state == State::Done)
    }
}

/// A step or a gate in a list of such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Whether it is a gate, which is decided; a step is done.
    pub is_gate: bool,
    /// Its word.
    pub id: String,
    /// The title of the step, the question of the gate.
    pub title: String,
    /// Who does it, for a step: the office, or the title of the role.
    pub who: Option<String>,
    /// When it is due.
    pub due: Date,
}

/// How a process stands.
#[derive(Clone, Debug)]
pub struct Status {
    /// The day.
    pub today: Date,
    /// The stages, in order.
    pub stages: Vec<StageStatus>,
    /// How many steps are done.
    pub done: usize,
    /// How many steps there are.
    pub steps: usize,
    /// What is late, in the order of the plan.
    pub late: Vec<Task>,
    /// What comes next, in the order of the plan, a few of them.
    pub next: Vec<Task>,
    /// Whether everything is done and every gate passed.
    pub is_over: bool,
}

impl Status {
    /// How a process stands on a day.
    pub fn of(process: &Process, today: Date) -> Self {
        let windows = process.windows();
        let stages: Vec<StageStatus> = process
            .plan
            .stages
            .iter()
            .zip(windows)
            .enumerate()
            .map(|(at, (stage, window))| stage_status(process, stage, at + 1, window, today))
            .collect();
        let tasks = |state| stages.iter().flat_map(move |stage| tasks_of(stage, state));
        let late = tasks(State::Late).collect();
        let next = tasks(State::Open).take(NEXT).collect();
        Self {
            today,
            done: stages.iter().map(|stage| stage.done).sum(),
            steps: stages.iter().map(|stage| stage.steps.len()).sum(),
            late,
            next,
            is_over: stages.iter().all(StageStatus::is_over),
            stages,
        }
    }

    /// The number of the stage that goes on: the first that is not over.
    pub fn current(&self) -> Option<usize> {
        self.stages.iter().find(|stage| !stage.is_over()).map(|stage| stage.number)
    }

    /// The participation points whose last day has not passed, the nearest first.
    pub fn points_to_come(&self) -> Vec<&PointStatus> {
        let points = self.stages.iter().flat_map(|stage| &stage.points);
        let mut to_come: Vec<&PointStatus> = points.filter(|point| point.is_to_come).collect();
        to_come.sort_by_key(|point| (point.meeting.from, point.meeting.to));
        to_come
    }
}

fn stage_status(
    process: &Process,
    stage: &Stage,
    number: usize,
    window: (Date, Date),
    today: Date,
) -> StageStatus {
    let steps: Vec<StepStatus> =
        stage.steps.iter().map(|step| step_status(process, step, window, today)).collect();
    let gates = stage.gates.iter().map(|gate| GateStatus {
        gate: gate.clone(),
        due: window.1,
        decision: process.gates.get(&gate.id).cloned(),
        state: State::of(process.is_passed(&gate.id), window.1, today),
    });
    let points = stage.participation_points.iter().map(|point| {
        let meeting = process.meeting(&point.id, window);
        PointStatus {
            role: process.plan.role_title(&point.who).to_owned(),
            is_announced: process.points.contains_key(&point.id),
            is_to_come: meeting.to >= today,
            point: point.clone(),
            meeting,
        }
    });
    StageStatus {
        stage: stage.clone(),
        number,
        begins: window.0,
        ends: window.1,
        done: steps.iter().filter(|step| step.state == State::Done).count(),
        gates: gates.collect(),
        points: points.collect(),
        steps,
    }
}

fn step_status(process: &Process, step: &Step, window: (Date, Date), today: Date) -> StepStatus {
    let entry = process.steps.get(&step.id);
    let due = entry.map_or(window.1, |entry| entry.due);
    let done = entry.and_then(|entry| entry.done);
    StepStatus {
        role: process.plan.role_title(&step.responsible).to_owned(),
        office: process.offices.get(&step.responsible).cloned(),
        due,
        done,
        note: entry.map(|entry| entry.note.clone()).unwrap_or_default(),
        state: State::of(done.is_some(), due, today),
        step: step.clone(),
    }
}

/// The steps and gates of a stage that stand so.
fn tasks_of(stage: &StageStatus, state: State) -> impl Iterator<Item = Task> {
    let steps = stage.steps.iter().filter(move |step| step.state == state).map(|step| Task {
        is_gate: false,
        id: step.step.id.clone(),
        title: step.step.title.clone(),
        who: Some(step.office.clone().unwrap_or_else(|| step.role.clone())),
        due: step.due,
    });
    let gates = stage.gates.iter().filter(move |gate| gate.state == state).map(|gate| Task {
        is_gate: true,
        id: gate.gate.id.clone(),
        title: gate.gate.question.clone(),
        who: None,
        due: gate.due,
    });
    steps.chain(gates)
}
