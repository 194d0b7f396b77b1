//! The three-part test for limits on expression: legality, legitimate aim, necessity and
//! proportionality, each explained with provisions of the library.

use std::collections::HashMap;

use balai_model::{SpaceId, Stance};
use balai_people::Proof;
use balai_people::deeds::ImportContent;
use balai_register::{Ledger, Outside, link};
use balai_store::{Ask, OnConflict, Store, StoreError, ask, insert_rows, row};
use serde::{Deserialize, Serialize};

use crate::cited::{Cited, cited, cited_or_fault};
use crate::term::TermsImported;

/// A step of the test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its word: `legality`.
    pub slug: String,
    /// The question it asks.
    pub title: String,
    /// What it means, in plain words.
    pub plain: String,
    /// What to ask of one's own rule.
    pub questions: Vec<String>,
    /// Provisions to see it by.
    pub examples: Vec<ExampleRecord>,
}

/// A provision as an example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleRecord {
    /// The instrument's permanent address.
    pub instrument: String,
    /// The provision's eId.
    pub provision: String,
    /// How it stands to the step.
    pub verdict: Verdict,
    /// Why it is an example.
    pub says: String,
}

/// How an example stands to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It is what the step asks for.
    Meets,
    /// A court or another authority found that something fell short of the step.
    Fails,
    /// It raises the question; nobody's answer is recorded.
    Open,
}

impl Verdict {
    /// Its name in word files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Meets => "meets",
            Self::Fails => "fails",
            Self::Open => "open",
        }
    }
}

row! {
    struct StepRow { slug: String, position: i64, body: serde_json::Value }
}

async fn placed(from: &impl Ask, space: SpaceId) -> Result<Vec<(i64, Step)>, StoreError> {
    let sql = "select slug, position, body from framework_step where space_id = $1 order by position, slug";
    let rows = ask::<StepRow>(from, sql, [space.0.into()]).await?;
    rows.into_iter()
        .map(|row| {
            let step = serde_json::from_value(row.body)
                .map_err(|e| StoreError::Unreadable(format!("step {}: {e}", row.slug)))?;
            Ok((row.position, step))
        })
        .collect()
}

/// The steps, in their order.
pub async fn steps(from: &impl Ask, space: SpaceId) -> Result<Vec<Step>, StoreError> {
    Ok(placed(from, space).await?.into_iter().map(|(_, step)| step).collect())
}

/// An example with what it refers to and what that does.
#[derive(Clone, Debug)]
pub struct Example {
    /// The instrument and the provision.
    pub cited: Cited,
    /// What the provision does, as the library has it.
    pub stance: Stance,
    /// How it stands to the step.
    pub verdict: Verdict,
    /// Why it is an example.
    pub says: String,
}

/// The examples of a step. One whose provision is gone is left out.
pub async fn examples(from: &impl Ask, space: SpaceId, step: &Step) -> Result<Vec<Example>, StoreError> {
    let mut all = Vec::new();
    for example in &step.examples {
        let provisions = [example.provision.clone()];
        let Some(cited) = cited(from, space, &example.instrument, &provisions).await? else { continue };
        let Some(passage) = cited.provisions.first() else { continue };
        let links = link::outgoing_of_provisions(from, space, &[passage.provision]).await?;
        let stance = links.iter().find_map(|(_, kind, _)| Stance::parse(kind).ok());
        let stance = stance.unwrap_or(Stance::Unassessed);
        all.push(Example { cited, stance, verdict: example.verdict, says: example.says.clone() });
    }
    Ok(all)
}

/// Loads the steps from a JSON list, when the instruments of their examples are there.
pub async fn import_steps(
    db: &Store,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ImportContent>,
    json: &str,
) -> Result<TermsImported, StoreError> {
    let mut outcome = TermsImported::default();
    let items: Vec<serde_json::Value> = match serde_json::from_str(json) {
        Ok(items) => items,
        Err(error) => {
            outcome.refused.push((error.line(), "(file)".into(), error.to_string()));
            return Ok(outcome);
        }
    };
    let tx = db.begin().await?;
    let present: HashMap<String, (i64, Step)> =
        placed(&tx, space).await?.into_iter().map(|(at, step)| (step.slug.clone(), (at, step))).collect();
    let mut ledger = Ledger::new(outside, space, proof.person());
    let mut rows = Vec::new();
    'items: for (i, item) in items.into_iter().enumerate() {
        let step: Step = match serde_json::from_value(item) {
            Ok(step) => step,
            Err(error) => {
                outcome.refused.push((i + 1, "(entry)".into(), error.to_string()));
                continue;
            }
        };
        for (n, example) in step.examples.iter().enumerate() {
            let provisions = [example.provision.clone()];
            if let Err((field, reason)) = cited_or_fault(&tx, space, &example.instrument, &provisions).await?
            {
                outcome.refused.push((i + 1, format!("examples[{n}].{field}"), reason));
                continue 'items;
            }
        }
        let position = i as i64;
        let before = present.get(&step.slug);
        if before.is_some_and(|(at, b)| *at == position && *b == step) {
            outcome.unchanged += 1;
            continue;
        }
        ledger.act("test_step_entered", None, serde_json::json!({ "slug": step.slug }));
        let body = serde_json::to_value(&step).unwrap_or_default();
        rows.push(vec![space.0.into(), step.slug.into(), position.into(), body.into()]);
        if before.is_some() { outcome.changed += 1 } else { outcome.added += 1 }
    }
    if !rows.is_empty() {
        ledger.write(&tx).await?;
        let columns = ["space_id", "slug", "position", "body"];
        let newest = OnConflict::Replace(&["space_id", "slug"], &["position", "body"]);
        insert_rows(&tx, "framework_step", &columns, rows, newest).await?;
        tx.commit().await?;
    }
    Ok(outcome)
}
