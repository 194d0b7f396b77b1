//! Gates: a yes needs evidence, a no says what happens; either can be decided again.

use balai_store::StoreError;

use crate::deed::{Faults, Hand};
use crate::process::{Decision, Verdict};
use crate::store;
use crate::typed;

/// Why nothing was decided.
#[derive(Debug)]
pub enum GateRefused {
    /// There is no such process or gate.
    NoSuchGate,
    /// A gate before it has not been passed; this is its word.
    GateBefore(String),
    /// Something was typed that cannot be right.
    Faulty(Faults),
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for GateRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// Answers the question of a gate, today.
pub async fn decide_gate(
    by: &Hand<'_>,
    id: &str,
    gate: &str,
    verdict: Verdict,
    words: &str,
) -> Result<(), GateRefused> {
    let process = by.process(id).await?.ok_or(GateRefused::NoSuchGate)?;
    let (stage, _) = process.plan.gate(gate).ok_or(GateRefused::NoSuchGate)?;
    if let Some(before) = process.gate_before(stage) {
        return Err(GateRefused::GateBefore(before.to_owned()));
    }
    let words = typed::lines(words).map_err(|bad| GateRefused::Faulty(vec![("words".to_owned(), bad)]))?;
    let decision = Decision { verdict, words, on: by.today() };
    store::set_decision(by.tx, by.space, id, gate, &decision).await?;
    let detail = serde_json::json!({ "gate": gate, "verdict": verdict.slug() });
    by.log(&process, "process_gate_decided", detail, &decision.words).await?;
    Ok(())
}
