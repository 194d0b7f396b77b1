//! A template: how a policy is developed and put into force, as stages of steps, gates and points
//! where people take part. It is a guide by itself, and the plan of a process that follows it.

use serde::{Deserialize, Serialize};

/// A template, whole: its roles and sources are in it, so that it can be read by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// Its word, unique among templates.
    pub id: String,
    /// Its English title.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// When to use it.
    pub when_to_use: String,
    /// The bundle of the menu to begin with.
    pub starting_bundle: String,
    /// How long it takes in all.
    pub expected_duration_days: Days,
    /// Its stages, one after the other.
    pub stages: Vec<Stage>,
    /// The process roles it names.
    pub roles: Vec<ProcessRole>,
    /// The published practice it names.
    pub sources: Vec<Source>,
}

/// A number of calendar days, at least and at most. A planning proposal, never a measurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// At least.
    pub min: u16,
    /// At most.
    pub max: u16,
}

/// Who does a step: not a role of this node, but one in the work on the policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessRole {
    /// Its word.
    pub id: String,
    /// Its English title.
    pub title: String,
    /// Who that is.
    pub description: String,
}

/// A piece of published practice outside the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its word.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its web address.
    pub url: String,
    /// What it shows.
    pub note: String,
}

/// A stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its word, unique within the template, as are those of steps, gates and points.
    pub id: String,
    /// Its English title.
    pub title: String,
    /// What it is to reach.
    pub goal: String,
    /// How long it takes.
    pub duration_days: Days,
    /// What is done, in order.
    pub steps: Vec<Step>,
    /// The process roles that work in it.
    pub roles: Vec<String>,
    /// What must be there before.
    pub inputs: Vec<String>,
    /// What is there afterwards.
    pub outputs: Vec<String>,
    /// Where people take part.
    pub participation_points: Vec<Point>,
    /// What must be answered with yes before the next stage.
    pub gates: Vec<Gate>,
    /// What can go wrong.
    pub risks: Vec<Risk>,
    /// The sources it rests on.
    pub sources: Vec<String>,
    /// Instruments of the library it rests on, by permanent address.
    pub instruments: Vec<String>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its word.
    pub id: String,
    /// Its English title.
    pub title: String,
    /// What is done.
    pub description: String,
    /// The process role that does it.
    pub responsible: String,
    /// Guidelines of the menu that help.
    pub guidelines: Vec<String>,
    /// Exclusive choices of the menu to be made.
    pub choices: Vec<String>,
    /// What is there afterwards.
    pub output: String,
}

/// A participation point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// Its word.
    pub id: String,
    /// The process role that takes part.
    pub who: String,
    /// How.
    pub how: String,
    /// What it must be at least.
    pub minimum: String,
}

/// A gate: a question that must be answered with yes before the next stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// Its word.
    pub id: String,
    /// The question.
    pub question: String,
    /// What proves a yes.
    pub evidence: String,
    /// What happens after a no.
    pub if_no: String,
}

/// Something that can go wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// What.
    pub risk: String,
    /// What helps against it.
    pub mitigation: String,
}

impl Template {
    /// Where it can be read.
    pub fn address(&self) -> String {
        address_of(&self.id)
    }

    /// The title of a process role; its word, if the template does not explain it.
    pub fn role_title<'a>(&'a self, id: &'a str) -> &'a str {
        self.roles.iter().find(|role| role.id == id).map_or(id, |role| role.title.as_str())
    }

    /// A source.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The addresses of all instruments it rests on, as often as stages name them.
    pub fn instruments(&self) -> Vec<&str> {
        self.stages.iter().flat_map(|stage| &stage.instruments).map(String::as_str).collect()
    }

    /// The stage with a word, and its place from 0.
    pub fn stage(&self, id: &str) -> Option<(usize, &Stage)> {
        self.stages.iter().enumerate().find(|(_, stage)| stage.id == id)
    }

    /// The step with a word, and the place of its stage.
    pub fn step(&self, id: &str) -> Option<(usize, &Step)> {
        find(self.stages.iter().map(|stage| stage.steps.as_slice()), |step| step.id == id)
    }

    /// The gate with a word, and the place of its stage.
    pub fn gate(&self, id: &str) -> Option<(usize, &Gate)> {
        find(self.stages.iter().map(|stage| stage.gates.as_slice()), |gate| gate.id == id)
    }

    /// The participation point with a word, and the place of its stage.
    pub fn point(&self, id: &str) -> Option<(usize, &Point)> {
        find(self.stages.iter().map(|stage| stage.participation_points.as_slice()), |point| point.id == id)
    }
}

/// Where the template with this word can be read.
pub fn address_of(id: &str) -> String {
    format!("/processes/templates/{id}")
}

fn find<'a, T>(stages: impl Iterator<Item = &'a [T]>, is: impl Fn(&T) -> bool) -> Option<(usize, &'a T)> {
    stages.enumerate().find_map(|(at, all)| all.iter().find(|one| is(one)).map(|one| (at, one)))
}
