//! Taking a list along: a page to choose a format, the tables themselves, and the description of
//! all of them.

use std::sync::Arc;

use askama::Template;
use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use balai_model::SpaceId;
use balai_part::Ctx;
use balai_store::Store;
use balai_web::{Answer, Frame, Page, Problem, Query};
use http_body_util::BodyExt;
use http_body_util::channel::{Channel, Sender};
use sha2::{Digest, Sha256};

use crate::catalogue::{Catalogue, Found, View};
use crate::filter::Filter;
use crate::pages::list::value_name;
use crate::pages::stale;
use crate::table::package::of_filter;
use crate::table::rows::rows;
use crate::table::{Format, Table, Writer};

/// Where each table lies in each format.
pub const FILES: [(&str, Table, Format); 8] = [
    ("/library/instruments.csv", Table::Instruments, Format::Csv),
    ("/library/instruments.json", Table::Instruments, Format::Json),
    ("/library/instruments.jsonl", Table::Instruments, Format::JsonLines),
    ("/library/instruments.parquet", Table::Instruments, Format::Parquet),
    ("/library/provisions.csv", Table::Provisions, Format::Csv),
    ("/library/provisions.json", Table::Provisions, Format::Json),
    ("/library/provisions.jsonl", Table::Provisions, Format::JsonLines),
    ("/library/provisions.parquet", Table::Provisions, Format::Parquet),
];

/// How many rows are made at once.
const CHUNK: usize = 500;

/// The page.
#[derive(Template)]
#[template(path = "download.html")]
pub struct DownloadPage {
    frame: Frame,
    chosen: Vec<String>,
    list_href: String,
    tables: Vec<TableView>,
    endings: Vec<&'static str>,
    package: String,
}

struct TableView {
    table: Table,
    rows: usize,
    files: Vec<(&'static str, String)>,
}

/// The address of something at `path` for a filter's list.
fn address(path: &str, filter: &Filter) -> String {
    let query = filter.query();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// The address of the page for a list.
pub(crate) fn download_address(filter: &Filter) -> String {
    address("/library/download", filter)
}

/// What a filter finds in each table.
fn found_of(view: &View, filter: &Filter, table: Table) -> Answer<Vec<Found>> {
    Ok(view.answer(&filter.about(table == Table::Provisions)).map_err(stale)?.found)
}

/// `GET /library/download`
pub async fn show_downloads(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Page<DownloadPage>> {
    let filter = Filter::of(&query)?;
    let view = catalogue.view();
    let bare = filter.about(false);
    let mut tables = Vec::new();
    for table in Table::ALL {
        let files = Format::ALL.map(|format| {
            let path = format!("/library/{}.{}", table.slug(), format.ending());
            (format.ending(), address(&path, &bare))
        });
        let rows = found_of(&view, &filter, table)?.len();
        tables.push(TableView { table, rows, files: files.into() });
    }
    let mut chosen = Vec::new();
    if !filter.q.is_empty() {
        chosen.push(format!("“{}”", filter.q));
    }
    for (facet, values) in &filter.chosen {
        chosen.extend(values.iter().map(|value| value_name(&ctx.reader, *facet, value)));
    }
    Ok(Page(DownloadPage {
        chosen,
        list_href: ctx.reader.href(&address("/library", &filter)),
        tables,
        endings: Format::ALL.iter().map(|format| format.ending()).collect(),
        package: address("/library/datapackage.json", &bare),
        frame: ctx.frame(),
    }))
}

/// `GET /library/datapackage.json`: all tables of a filter, described.
pub async fn show_package(
    ctx: Ctx,
    State(catalogue): State<Arc<Catalogue>>,
    query: Query,
) -> Answer<Response> {
    let filter = Filter::of(&query)?;
    let view = catalogue.view();
    let instruments = found_of(&view, &filter, Table::Instruments)?.len();
    let provisions = found_of(&view, &filter, Table::Provisions)?.len();
    let package = of_filter(&ctx.shared.origin, &filter, |table| match table {
        Table::Instruments => instruments,
        Table::Provisions => provisions,
    });
    let name = [(header::CONTENT_DISPOSITION, "attachment; filename=\"datapackage.json\"")];
    Ok((name, Json(package)).into_response())
}

/// `GET /library/instruments.csv` and its like: all rows of a filter's list, as they are written.
pub async fn download(
    table: Table,
    format: Format,
    ctx: Ctx,
    catalogue: &Catalogue,
    headers: &HeaderMap,
    query: &Query,
) -> Answer<Response> {
    let filter = Filter::of(query)?;
    let view = catalogue.view();
    let found = found_of(&view, &filter, table)?;
    let origin = ctx.shared.origin.clone();
    let tag = tag(&view, &origin, table, format, &found);
    let known = headers.get(header::IF_NONE_MATCH).and_then(|v| v.to_str().ok());
    if known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag)) {
        return Ok((StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response());
    }
    let about = [
        ("licence", "CC BY 4.0".to_owned()),
        ("filter", format!("{origin}{}", address("/library", &filter.about(table == Table::Provisions)))),
    ];
    let writer = Writer::new(table, format, &about).map_err(Problem::ours)?;
    let (sender, body) = Channel::<Bytes, std::io::Error>::new(4);
    let list = List { db: ctx.store().clone(), space: ctx.space(), origin, view, table, found };
    tokio::spawn(list.send(writer, sender));
    let headers = [
        (header::CONTENT_TYPE, format.media_type().to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"balai-{}.{}\"", table.slug(), format.ending()),
        ),
        // Set here, because the layer that makes tags would first collect the whole answer.
        (header::ETAG, tag),
    ];
    // Compression asks once more after the end, which a channel alone does not bear.
    Ok((headers, Body::new(body.fuse())).into_response())
}

/// What a table's bytes depend on: which rows of which versions, in which order and format.
fn tag(view: &View, origin: &str, table: Table, format: Format, found: &[Found]) -> String {
    let mut digest = Sha256::new();
    digest.update([env!("CARGO_PKG_VERSION"), origin, table.slug(), format.ending()].join("\n"));
    for one in found {
        digest.update(view.shelf.items[one.item as usize].expression.0.as_bytes());
        digest.update(one.provision.unwrap_or(u32::MAX).to_le_bytes());
    }
    let hex: String = digest.finalize().iter().take(12).map(|b| format!("{b:02x}")).collect();
    format!("W/\"{hex}\"")
}

/// A list on its way out. It is read from one view, whatever changes meanwhile.
struct List {
    db: Store,
    space: SpaceId,
    origin: String,
    view: Arc<View>,
    table: Table,
    found: Vec<Found>,
}

impl List {
    /// Sends all rows. A reader who goes away ends it; a fault breaks the transfer off, so that
    /// nobody takes a part for the whole.
    async fn send(self, mut writer: Writer, mut to: Sender<Bytes, std::io::Error>) {
        for found in self.found.chunks(CHUNK) {
            let made = rows(&self.db, self.space, &self.origin, &self.view, self.table, found).await;
            let bytes = match made {
                Ok(rows) => writer.rows(&rows).map_err(|error| error.to_string()),
                Err(error) => Err(error.to_string()),
            };
            match bytes {
                Ok(bytes) if bytes.is_empty() => {}
                Ok(bytes) => {
                    if to.send_data(bytes.into()).await.is_err() {
                        return;
                    }
                }
                Err(cause) => return broken(to, &cause),
            }
        }
        match writer.finish() {
            Ok(bytes) if bytes.is_empty() => {}
            Ok(bytes) => drop(to.send_data(bytes.into()).await),
            Err(cause) => broken(to, &cause.to_string()),
        }
    }
}

fn broken(to: Sender<Bytes, std::io::Error>, cause: &str) {
    drop(Problem::ours(format!("a download was broken off: {cause}")));
    to.abort(std::io::Error::other("the table could not be read to its end"));
}
