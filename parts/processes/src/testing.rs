//! A small template for tests of this crate.

use crate::template::{Days, Gate, Point, ProcessRole, Stage, Step, Template};

/// Two stages: three steps with a gate, then one step; people take part in the first.
pub fn template() -> Template {
    let step = |id: &str| Step {
        id: id.into(),
        title: format!("Step {id}"),
        description: "What is done".into(),
        responsible: "lead".into(),
        guidelines: Vec::new(),
        choices: Vec::new(),
        output: "A paper".into(),
    };
    let stage = |id: &str, min, max, steps: &[&str]| Stage {
        id: id.into(),
        title: format!("Stage {id}"),
        goal: "A goal".into(),
        duration_days: Days { min, max },
        steps: steps.iter().map(|id| step(id)).collect(),
        roles: vec!["lead".into()],
        inputs: Vec::new(),
        outputs: Vec::new(),
        participation_points: Vec::new(),
        gates: Vec::new(),
        risks: Vec::new(),
        sources: Vec::new(),
        instruments: Vec::new(),
    };
    let mut first = stage("a", 10, 21, &["a1", "a2", "a3"]);
    first.gates.push(Gate {
        id: "a-g".into(),
        question: "Was everybody heard?".into(),
        evidence: "Minutes".into(),
        if_no: "Hear them".into(),
    });
    first.participation_points.push(Point {
        id: "a-p".into(),
        who: "lead".into(),
        how: "Round table".into(),
        minimum: "One".into(),
    });
    Template {
        id: "small".into(),
        title: "Small".into(),
        purpose: "For tests".into(),
        when_to_use: "In tests".into(),
        starting_bundle: "small".into(),
        expected_duration_days: Days { min: 13, max: 24 },
        stages: vec![first, stage("b", 3, 3, &["b1"])],
        roles: vec![ProcessRole { id: "lead".into(), title: "Lead".into(), description: "Leads".into() }],
        sources: Vec::new(),
    }
}
