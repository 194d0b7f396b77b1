//! What differs between two versions of a record, field by field and provision by provision.

use askama::Template;
use axum::response::{IntoResponse, Response};
use balai_model::EId;
use balai_part::{Ctx, refused};
use balai_register::{Thing, text};
use balai_text::Part;
use balai_web::{Answer, Frame, Page, Path, Problem, Query, Reader};
use serde_json::Value;

use crate::correction::field::word_of;
use crate::history::differing;
use crate::pages::history::found;
use crate::record::{Provision, Record};
use crate::shelve::eids;
use crate::store;

#[derive(Template)]
#[template(path = "difference.html")]
struct DifferencePage {
    frame: Frame,
    thing: Thing,
    record: Record,
    title: String,
    fields: Vec<FieldChange>,
    provisions: Vec<ProvisionChange>,
}

struct FieldChange {
    name: String,
    /// Whether the words are the survey's, in English.
    english: bool,
    what: What,
}

enum What {
    /// One text, with what was taken out and put in.
    Text(Vec<Part>),
    /// Values that went, and values that came.
    Values(Vec<String>, Vec<String>),
}

struct ProvisionChange {
    word: &'static str,
    reference: String,
    /// Its reference before, if it had another one.
    before: Option<String>,
    parts: Vec<Part>,
    /// What it did and which elements it spoke about, and does not now.
    gone: Vec<String>,
    /// What it does and which elements it speaks about, and did not before.
    come: Vec<String>,
}

/// `GET /library/history/{record}/changes?from=1&to=2`
pub async fn show_difference(ctx: Ctx, Path(record): Path<String>, query: Query) -> Answer<Response> {
    let (thing, record) = found(&ctx, &record).await?;
    let versions = text::expressions(ctx.store(), ctx.space(), thing.id).await.map_err(refused)?;
    let newest = versions.first().map_or(1, |expression| expression.version.unsigned_abs());
    let to = query.number("to", 1..=newest, newest)?;
    let from = query.number("from", 1..=newest, to.saturating_sub(1).max(1))?;
    let mut both = Vec::new();
    for number in [from, to] {
        let expression = versions
            .iter()
            .find(|expression| expression.version.unsigned_abs() == number)
            .ok_or_else(Problem::not_found)?;
        let record = store::record_of(ctx.store(), ctx.space(), expression.id).await.map_err(refused)?;
        both.push(record.ok_or_else(Problem::not_found)?);
    }
    let (old, new) = (&both[0], &both[1]);
    let reader = &ctx.reader;
    let title = reader.with2("changes-between", "from", &reader.number(from), "to", &reader.number(to));
    let page = DifferencePage {
        fields: fields(reader, old, new),
        provisions: provisions(reader, old, new),
        title,
        thing,
        record,
        frame: ctx.frame(),
    };
    Ok(Page(page).into_response())
}

fn fields(reader: &Reader, old: &Record, new: &Record) -> Vec<FieldChange> {
    differing(old, new)
        .into_iter()
        .filter(|(field, _, _)| *field != "key_provisions")
        .map(|(field, old, new)| FieldChange {
            name: reader.w(word_of(field)),
            english: matches!(field, "title" | "issuer" | "summary" | "verified" | "amended"),
            what: match (&old, &new) {
                (Value::String(old), Value::String(new)) if is_prose(field) => {
                    What::Text(balai_text::difference(old, new))
                }
                _ => {
                    let (old, new) = (values(reader, field, &old), values(reader, field, &new));
                    let (gone, come) = apart(old, new);
                    What::Values(gone, come)
                }
            },
        })
        .collect()
}

fn is_prose(field: &str) -> bool {
    matches!(field, "title" | "title_original" | "issuer" | "summary" | "verified")
}

/// The values of a field as its reader calls them.
fn values(reader: &Reader, field: &str, value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().flat_map(|item| values(reader, field, item)).collect(),
        Value::Bool(yes) => vec![reader.w(if *yes { "binding-yes" } else { "binding-no" })],
        Value::String(text) => vec![match field {
            "kind" | "status" | "domain" | "evidence" | "confidence" | "applies_to" => {
                reader.named(&format!("{}-{text}", field.replace('_', "-")), text)
            }
            "url_basis" => reader.named(&format!("url-basis-{text}"), text),
            "languages" => reader.language(text),
            "jurisdiction" => reader.jurisdiction(text),
            _ => text.clone(),
        }],
        Value::Object(relation) => {
            let text = |name: &str| relation.get(name).and_then(Value::as_str).unwrap_or_default();
            let kind = text("type");
            vec![format!("{} {}", reader.named(&format!("relation-{kind}"), kind), text("to"))]
        }
        Value::Number(number) => vec![number.to_string()],
    }
}

/// What is only in the first list, and what only in the second.
fn apart(old: Vec<String>, new: Vec<String>) -> (Vec<String>, Vec<String>) {
    let gone = old.iter().filter(|value| !new.contains(value)).cloned().collect();
    let come = new.into_iter().filter(|value| !old.contains(value)).collect();
    (gone, come)
}

/// What happened to each provision, in the order of the newer record.
fn provisions(reader: &Reader, old: &Record, new: &Record) -> Vec<ProvisionChange> {
    let (old, new) = (named(old), named(new));
    let mut all = Vec::new();
    let mut gone: Vec<&(EId, &Provision)> =
        old.iter().filter(|(eid, _)| new.iter().all(|(other, _)| other != eid)).collect();
    for (eid, provision) in &new {
        let same_name = old.iter().find(|(other, _)| other == eid);
        // A provision that says what one says that is gone is that one, under another number.
        let renumbered = match same_name {
            Some(_) => None,
            None => gone.iter().position(|(_, other)| other.gist == provision.gist),
        };
        let before = same_name.or_else(|| renumbered.map(|at| gone.remove(at))).map(|(_, before)| *before);
        if before != Some(*provision) {
            let word = match (before, renumbered) {
                (None, _) => "changes-provision-added",
                (Some(_), Some(_)) => "changes-provision-renumbered",
                (Some(_), None) => "changes-provision-changed",
            };
            all.push(change(reader, word, before, Some(provision)));
        }
    }
    let removed = |(_, provision): &(EId, &Provision)| {
        change(reader, "changes-provision-removed", Some(provision), None)
    };
    all.extend(gone.into_iter().map(removed));
    all
}

fn named(record: &Record) -> Vec<(EId, &Provision)> {
    eids(record).into_iter().zip(&record.key_provisions).collect()
}

fn change(
    reader: &Reader,
    word: &'static str,
    old: Option<&Provision>,
    new: Option<&Provision>,
) -> ProvisionChange {
    let marks = |provision: Option<&Provision>| -> Vec<String> {
        let Some(provision) = provision else {
            return Vec::new();
        };
        let stance = reader.w(&format!("stance-{}", provision.stance));
        let elements = provision.elements.iter().map(|element| reader.w(&format!("element-{element}")));
        std::iter::once(stance).chain(elements).collect()
    };
    let text = |provision: Option<&Provision>| provision.map(|p| p.gist.clone()).unwrap_or_default();
    let reference = |provision: Option<&Provision>| provision.map(|p| p.reference.clone());
    let (gone, come) = apart(marks(old), marks(new));
    let (before, after) = (reference(old), reference(new));
    ProvisionChange {
        word,
        reference: after.clone().or_else(|| before.clone()).unwrap_or_default(),
        before: before.filter(|before| after.as_ref().is_some_and(|after| after != before)),
        parts: balai_text::difference(&text(old), &text(new)),
        gone,
        come,
    }
}
