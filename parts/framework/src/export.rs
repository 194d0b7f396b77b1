//! The framework's content leaving the node, spelled as the files an import reads.

use balai_model::SpaceId;
use balai_store::{Ask, StoreError};
use serde_json::{Value, json};

use crate::principle::principles;
use crate::term::{TermKind, terms};
use crate::three_part_test::steps;

/// The framework's files, by name: elements, domains, principles, the three-part test.
pub async fn files(from: &impl Ask, space: SpaceId) -> Result<Vec<(&'static str, String)>, StoreError> {
    Ok(vec![
        ("elements.json", written(list(from, space, TermKind::Element).await?)),
        ("domains.json", written(list(from, space, TermKind::Domain).await?)),
        ("framework/principles.json", written(all_principles(from, space).await?)),
        ("framework/test.json", written(all_steps(from, space).await?)),
    ])
}

fn written(list: Vec<Value>) -> String {
    format!("{:#}\n", Value::Array(list))
}

async fn list(from: &impl Ask, space: SpaceId, kind: TermKind) -> Result<Vec<Value>, StoreError> {
    let terms = terms(from, space, kind).await?;
    Ok(terms
        .into_iter()
        .map(|term| {
            let mut entry =
                json!({ "slug": term.slug, "title": term.title, "description": term.description });
            if !term.asks.is_empty() {
                entry["asks"] = term.asks.into();
            }
            entry
        })
        .collect())
}

async fn all_principles(from: &impl Ask, space: SpaceId) -> Result<Vec<Value>, StoreError> {
    let principles = principles(from, space).await?;
    Ok(principles
        .into_iter()
        .map(|principle| {
            let mut entry = serde_json::to_value(&principle.says).unwrap_or_default();
            entry["slug"] = principle.slug.into();
            entry["title"] = principle.title.into();
            entry
        })
        .collect())
}

async fn all_steps(from: &impl Ask, space: SpaceId) -> Result<Vec<Value>, StoreError> {
    let steps = steps(from, space).await?;
    Ok(steps.iter().map(|step| serde_json::to_value(step).unwrap_or_default()).collect())
}
