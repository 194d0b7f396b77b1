//! What is new in the library, as an Atom feed (RFC 4287).

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use balai_part::Ctx;
use balai_web::{Answer, Problem};
use fixedbitset::FixedBitSet;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::catalogue::Catalogue;
use crate::shelf::Sort;

/// How many entries the feed holds.
const ENTRIES: usize = 50;

#[derive(Template)]
#[template(path = "feed.atom", escape = "html")]
pub(crate) struct Feed {
    title: String,
    lang: &'static str,
    origin: String,
    path: &'static str,
    page: &'static str,
    updated: String,
    entries: Vec<Entry>,
}

pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) published: String,
    pub(crate) updated: String,
    pub(crate) author: String,
    pub(crate) summary: String,
}

impl Feed {
    /// A feed at `path` of what the page at `page` shows, the newest entry first.
    pub(crate) fn of(
        ctx: &Ctx,
        title: &str,
        path: &'static str,
        page: &'static str,
        entries: Vec<Entry>,
    ) -> Self {
        Self {
            title: ctx.reader.w(title),
            lang: ctx.reader.lang.html_tag(),
            origin: ctx.shared.origin.clone(),
            path,
            page,
            updated: entries
                .first()
                .map_or_else(|| rfc3339(OffsetDateTime::UNIX_EPOCH), |e| e.updated.clone()),
            entries,
        }
    }

    /// The feed as it goes over the wire.
    pub(crate) fn answer(&self) -> Answer<Response> {
        let xml = self.render().map_err(Problem::ours)?;
        Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], xml).into_response())
    }
}

/// `GET /library/feed.atom`
pub async fn show_feed(ctx: Ctx, State(catalogue): State<Arc<Catalogue>>) -> Answer<Response> {
    let shelf = catalogue.shelf();
    let mut all = FixedBitSet::with_capacity(shelf.items.len());
    all.insert_range(..);
    let origin = &ctx.shared.origin;
    let entries: Vec<Entry> = shelf
        .ordered(Sort::Changed, &all)
        .into_iter()
        .take(ENTRIES)
        .map(|at| {
            let item = &shelf.items[at as usize];
            Entry {
                id: format!("urn:uuid:{}", item.thing),
                title: item.card.title.clone(),
                href: format!("{origin}{}", item.address),
                published: rfc3339(item.created_at),
                updated: rfc3339(item.changed_at),
                author: item.card.issuer.clone(),
                summary: item.card.summary.clone(),
            }
        })
        .collect();
    Feed::of(&ctx, "feed-title", "/library/feed.atom", "/library?sort=changed", entries).answer()
}

/// A moment as Atom spells it.
pub(crate) fn rfc3339(moment: OffsetDateTime) -> String {
    moment.replace_nanosecond(0).unwrap_or(moment).format(&Rfc3339).unwrap_or_default()
}
