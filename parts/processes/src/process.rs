//! A process: a template carried out by one body, perhaps for one draft, with dates, offices and
//! what has happened so far.

use std::collections::BTreeMap;

use balai_model::{Deed, Role};
use balai_register::{Outside, Thing};
use time::{Date, OffsetDateTime};

use crate::plan::Pace;
use crate::template::Template;

/// The kind under which processes stand in the register.
pub const PROCESS: &str = "process";
/// The kinds of link that go out from a process: to the draft it is about, and to its template.
pub const LINKS: &[&str] = &["guides", "follows"];
/// How many letters and digits the identity of a process has.
const ID: usize = 12;

/// A process as it stands.
#[derive(Clone, Debug)]
pub struct Process {
    /// Its identity, the last part of its address.
    pub id: String,
    /// The thing it is: title, jurisdiction, address.
    pub thing: Thing,
    /// The template as it was when the process began.
    pub plan: Template,
    /// The body that carries it out.
    pub body: String,
    /// Its first day.
    pub starts_on: Date,
    /// How its days were planned.
    pub pace: Pace,
    /// Since when everybody can see it, if everybody can.
    pub published_at: Option<OffsetDateTime>,
    /// The offices that have the process roles, by role.
    pub offices: BTreeMap<String, String>,
    /// The steps, by their word.
    pub steps: BTreeMap<String, StepEntry>,
    /// The decisions on gates, by the gate's word; an undecided gate has none.
    pub gates: BTreeMap<String, Decision>,
    /// When people take part, by the point's word, where that was announced.
    pub points: BTreeMap<String, Meeting>,
}

/// What is known of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepEntry {
    /// When it is due.
    pub due: Date,
    /// When it was done, if it is.
    pub done: Option<Date>,
    /// What was noted when it was done.
    pub note: String,
}

/// What was decided at a gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answer.
    pub verdict: Verdict,
    /// The evidence of a yes; what happens after a no.
    pub words: String,
    /// When.
    pub on: Date,
}

/// The answer to a gate's question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The gate is passed.
    Yes,
    /// It is not, and must be decided again.
    No,
}

impl Verdict {
    /// As tables, forms and word files spell it.
    pub fn slug(self) -> &'static str {
        match self {
            Verdict::Yes => "yes",
            Verdict::No => "no",
        }
    }

    /// Reads what a table or a form spells.
    pub fn parse(slug: &str) -> Option<Self> {
        [Verdict::Yes, Verdict::No].into_iter().find(|verdict| verdict.slug() == slug)
    }
}

/// When and where people take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Where, or how one gets there; may be empty.
    pub place: String,
}

impl Process {
    /// Whether a role may see it: everybody once it is published, those who run processes before.
    pub fn may_be_seen_by(&self, role: Role) -> bool {
        self.published_at.is_some() || role.may(Deed::RunProcess)
    }

    /// Whether a step is still to be done.
    pub fn is_open(&self, step: &str) -> bool {
        self.steps.get(step).is_none_or(|entry| entry.done.is_none())
    }

    /// Whether a gate has been passed.
    pub fn is_passed(&self, gate: &str) -> bool {
        self.gates.get(gate).is_some_and(|decision| decision.verdict == Verdict::Yes)
    }

    /// The first gate before a stage that has not been passed.
    pub fn gate_before(&self, stage: usize) -> Option<&str> {
        let earlier = self.plan.stages.iter().take(stage).flat_map(|stage| &stage.gates);
        earlier.map(|gate| gate.id.as_str()).find(|gate| !self.is_passed(gate))
    }

    /// The first and the last day of every stage. A stage ends when the last of its open steps is
    /// due or, once all are done, on the day the last one was; the next begins on the day after.
    pub fn windows(&self) -> Vec<(Date, Date)> {
        let mut begins = self.starts_on;
        let mut all = Vec::new();
        for stage in &self.plan.stages {
            let entries = stage.steps.iter().filter_map(|step| self.steps.get(&step.id));
            let last = entries.map(|entry| entry.done.unwrap_or(entry.due)).max();
            let ends = last.unwrap_or(begins).max(begins);
            all.push((begins, ends));
            begins = ends.next_day().unwrap_or(ends);
        }
        all
    }

    /// When people take part at a point: as announced, or while its stage goes on.
    pub fn meeting(&self, point: &str, window: (Date, Date)) -> Meeting {
        let during_stage = Meeting { from: window.0, to: window.1, place: String::new() };
        self.points.get(point).cloned().unwrap_or(during_stage)
    }
}

/// Whether a text can be the identity of a process.
pub fn is_id(text: &str) -> bool {
    text.len() == ID && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

/// An identity for a new process: letters and digits nobody confuses when she reads them aloud.
pub fn new_id(outside: &dyn Outside) -> String {
    const LETTERS: &[u8; 31] = b"23456789abcdefghjkmnpqrstuvwxyz";
    outside.secret().iter().take(ID).map(|bits| char::from(LETTERS[usize::from(*bits) % 31])).collect()
}

/// Where a process lives.
pub fn address_of(id: &str) -> String {
    format!("/processes/{id}")
}

/// The day it is now, in UTC. By it a step is late: from the day after the one on which it was due.
pub fn today(outside: &dyn Outside) -> Date {
    outside.now().date()
}
