//! The rows of what a filter found.

use std::collections::HashMap;

use balai_model::{ExpressionId, SpaceId};
use balai_store::{Store, StoreError};

use super::{Cell, Table};
use crate::catalogue::{Found, View};
use crate::pages::feed::rfc3339;
use crate::record::Record;
use crate::shelf::Item;
use crate::shelve::eids;
use crate::store;

/// The rows of some things found, in their order. `origin` stands before every address, so that a
/// table that was carried away still says where its rows live.
pub async fn rows(
    db: &Store,
    space: SpaceId,
    origin: &str,
    view: &View,
    table: Table,
    found: &[Found],
) -> Result<Vec<Vec<Cell>>, StoreError> {
    let mut expressions: Vec<ExpressionId> =
        found.iter().map(|found| view.shelf.items[found.item as usize].expression).collect();
    expressions.dedup();
    let records: HashMap<ExpressionId, Record> =
        store::records_of(db, space, &expressions).await?.into_iter().collect();
    found
        .iter()
        .map(|found| {
            let item = &view.shelf.items[found.item as usize];
            let record = records.get(&item.expression);
            let row = record.and_then(|record| match table {
                Table::Instruments => Some(instrument(origin, item, record)),
                Table::Provisions => provision(origin, item, record, found.provision? as usize),
            });
            row.ok_or_else(|| StoreError::Unreadable(format!("{} has no record", item.address)))
        })
        .collect()
}

fn text(text: impl ToString) -> Cell {
    Cell::Text(text.to_string())
}

fn maybe(text: Option<impl ToString>) -> Cell {
    text.map_or(Cell::Nothing, |text| Cell::Text(text.to_string()))
}

fn instrument(origin: &str, item: &Item, record: &Record) -> Vec<Cell> {
    vec![
        text(&item.record),
        Cell::Text(format!("{origin}{}", item.address)),
        text(&record.title),
        maybe(record.title_original.as_ref()),
        text(&record.jurisdiction),
        text(&record.issuer),
        text(record.kind),
        Cell::List(record.domain.iter().map(ToString::to_string).collect()),
        maybe(record.adopted),
        maybe(record.effective),
        text(record.status),
        Cell::List(record.amended.clone()),
        Cell::Flag(record.binding),
        maybe(record.applies_to.as_ref()),
        Cell::List(record.languages.clone()),
        maybe(Some(&record.url).filter(|url| !url.is_empty())),
        maybe(record.url_basis),
        text(&record.summary),
        Cell::Count(record.key_provisions.len() as u64),
        Cell::List(record.sources.clone()),
        text(record.evidence),
        text(record.confidence),
        text(&record.verified),
        Cell::Text(rfc3339(item.changed_at)),
    ]
}

fn provision(origin: &str, item: &Item, record: &Record, at: usize) -> Option<Vec<Cell>> {
    let provision = record.key_provisions.get(at)?;
    let eid = eids(record).into_iter().nth(at)?;
    Some(vec![
        Cell::Text(format!("{origin}{}", item.address.provision(&eid))),
        text(&eid),
        text(&provision.reference),
        text(&provision.gist),
        text(provision.stance),
        Cell::List(provision.elements.iter().map(ToString::to_string).collect()),
        text(&item.record),
        text(&record.title),
        text(&record.jurisdiction),
        text(record.evidence),
        text(record.confidence),
    ])
}
