//! What changed in the library, instrument by instrument, as a page and as an Atom feed: new
//! records, new versions with the fields in which they differ, and decided corrections.

use std::collections::HashMap;

use askama::Template;
use axum::response::{IntoResponse, Response};
use balai_model::ThingId;
use balai_part::{Ctx, refused};
use balai_register::{Act, Thing, act, thing};
use balai_web::{Answer, Frame, Page};
use time::OffsetDateTime;

use crate::correction::field::word_of;
use crate::history::{differing, is_version, version_of};
use crate::pages::feed::{Entry, Feed, rfc3339};
use crate::record::Record;
use crate::store;

/// How many changes are told.
const TOLD: u32 = 50;

/// The acts that are told. An accepted correction is told by the version it made.
const DEEDS: [&str; 4] =
    ["instrument_registered", "instrument_changed", "correction_accepted", "correction_refused"];

#[derive(Template)]
#[template(path = "changes.html")]
struct ChangesPage {
    frame: Frame,
    changes: Vec<Told>,
}

/// A change as it is told.
struct Told {
    id: String,
    at: OffsetDateTime,
    thing: Thing,
    /// What happened, in the reader's words.
    what: String,
    /// Where it is shown.
    href: String,
}

/// `GET /library/changes`
pub async fn list_changes(ctx: Ctx) -> Answer<Response> {
    let changes = told(&ctx).await?;
    Ok(Page(ChangesPage { changes, frame: ctx.frame() }).into_response())
}

/// `GET /library/changes.atom`
pub async fn show_changes_feed(ctx: Ctx) -> Answer<Response> {
    let origin = &ctx.shared.origin;
    let entries: Vec<Entry> = told(&ctx)
        .await?
        .into_iter()
        .map(|told| Entry {
            id: format!("urn:uuid:{}", told.id),
            title: told.thing.title,
            href: format!("{origin}{}", told.href),
            published: rfc3339(told.at),
            updated: rfc3339(told.at),
            author: "Balai".into(),
            summary: told.what,
        })
        .collect();
    Feed::of(&ctx, "changes-title", "/library/changes.atom", "/library/changes", entries).answer()
}

async fn told(ctx: &Ctx) -> Answer<Vec<Told>> {
    let acts = act::of_deeds(ctx.store(), ctx.space(), &DEEDS, TOLD).await.map_err(refused)?;
    let mut ids: Vec<ThingId> = acts.iter().filter_map(|act| act.thing).collect();
    ids.sort_unstable_by_key(|id| id.0);
    ids.dedup();
    let mut things = HashMap::new();
    for id in &ids {
        things.extend(
            thing::by_id(ctx.store(), ctx.space(), *id).await.map_err(refused)?.map(|thing| (*id, thing)),
        );
    }
    let versions = store::versions_of(ctx.store(), ctx.space(), &ids).await.map_err(refused)?;
    let records: HashMap<(ThingId, i64), Record> =
        versions.into_iter().map(|(thing, version, record)| ((thing, version), record)).collect();
    let told = acts.into_iter().filter_map(|act| {
        let thing = things.get(&act.thing?)?.clone();
        tell(ctx, act, thing, &records)
    });
    Ok(told.collect())
}

fn tell(ctx: &Ctx, act: Act, thing: Thing, records: &HashMap<(ThingId, i64), Record>) -> Option<Told> {
    let reader = &ctx.reader;
    let id = act.id.to_string();
    let version = version_of(&act);
    let correction = act.detail["correction"].as_str();
    if !is_version(&act) {
        if act.deed == "correction_accepted" && version.is_some() {
            return None;
        }
        let reference = correction?;
        let field = act.detail["field"].as_str().unwrap_or_default();
        let field = field.split_once(':').map_or(field, |(field, _)| field);
        let what = format!(
            "{}: {} ({})",
            reader.with("correction-title", "reference", reference),
            reader.w(&act.deed.replace('_', "-")),
            reader.w(word_of(field)),
        );
        let href = format!("/library/corrections/{reference}");
        return Some(Told { id, at: act.at, thing, what, href });
    }
    let version = version?;
    let new = records.get(&(thing.id, version))?;
    let Some(old) = records.get(&(thing.id, version - 1)) else {
        let href = thing.address.to_string();
        return Some(Told { id, at: act.at, thing, what: reader.w("changes-new"), href });
    };
    let mut names: Vec<String> =
        differing(old, new).into_iter().map(|(field, _, _)| reader.w(word_of(field))).collect();
    names.dedup();
    let mut what = format!("{}: {}", reader.w("history-compare"), names.join(", "));
    if let Some(reference) = correction {
        what.push_str(&format!(". {}", reader.with("correction-title", "reference", reference)));
    }
    let href = format!("/library/history/{}/changes?from={}&to={version}", new.id, version - 1);
    Some(Told { id, at: act.at, thing, what, href })
}
