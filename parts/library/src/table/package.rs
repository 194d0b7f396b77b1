//! Tables describe themselves: a Frictionless Data Package (`datapackage.json`) with every file,
//! its columns and their meaning, the licence, and the filter that was used.

use serde_json::{Map, Value, json};

use super::format::BAR;
use super::{Column, Format, Kind, Table};
use crate::filter::Filter;

/// The profile that descriptors of ours keep to.
pub const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";

/// What every package of the library says of itself, without its resources.
pub fn head(name: &str, title: &str, description: &str) -> Map<String, Value> {
    let value = json!({
        "$schema": PROFILE,
        "name": name,
        "title": title,
        "description": description,
        "licenses": [{
            "name": "CC-BY-4.0",
            "title": "Creative Commons Attribution 4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
        }],
        "sources": [{
            "title": "Balai's survey of policy instruments on how public bodies use social media; each record names the pages on which its facts were checked",
        }],
    });
    match value {
        Value::Object(head) => head,
        _ => Map::new(),
    }
}

/// The package of the tables of a filter, in all formats. `rows` tells how long a table is.
pub fn of_filter(origin: &str, filter: &Filter, rows: impl Fn(Table) -> usize) -> Value {
    let mut package = head(
        "balai-library-tables",
        "Policy instruments on social media in the public service",
        "Instruments and their provisions, as a filter found them. Summaries and gists are in the survey's own words; the official texts are at the addresses given. Nothing here is legal advice. How far to rely on a row is said in its fields evidence and confidence.",
    );
    let query = filter.about(false).query();
    let and = if query.is_empty() { String::new() } else { format!("?{query}") };
    package.insert("homepage".into(), format!("{origin}/library{and}").into());
    package.insert("filter".into(), asked(filter));
    let resources: Vec<Value> = Table::ALL
        .into_iter()
        .flat_map(|table| Format::ALL.map(|format| (table, format)))
        .map(|(table, format)| {
            let path = format!("{origin}/library/{}.{}{and}", table.slug(), format.ending());
            resource(table, format, &path, rows(table))
        })
        .collect();
    package.insert("resources".into(), resources.into());
    package.into()
}

/// A filter as a package tells it: names and values of the query.
fn asked(filter: &Filter) -> Value {
    let mut asked = Map::new();
    if !filter.q.is_empty() {
        asked.insert("q".into(), filter.q.as_str().into());
    }
    for (facet, values) in &filter.chosen {
        asked.insert(facet.slug().into(), values.as_slice().into());
    }
    asked.insert("sort".into(), filter.sort.slug().into());
    asked.into()
}

fn resource(table: Table, format: Format, path: &str, rows: usize) -> Value {
    let mut resource = json!({
        "name": format!("{}-{}", table.slug(), format.ending()),
        "title": match table {
            Table::Instruments => "Instruments, a row each",
            Table::Provisions => "Provisions, a row each, with their instrument",
        },
        "path": path,
        "type": "table",
        "format": format.ending(),
        "mediatype": format.media_type().split(';').next().unwrap_or_default(),
        "rowCount": rows,
        "schema": schema(table, format),
    });
    if format != Format::Parquet {
        resource["encoding"] = "utf-8".into();
    }
    if format == Format::Csv {
        resource["dialect"] =
            json!({ "delimiter": ",", "quoteChar": "\"", "doubleQuote": true, "header": true });
    }
    resource
}

/// The columns of a table in a format.
fn schema(table: Table, format: Format) -> Value {
    let meanings = meanings(table);
    let fields: Vec<Value> = table
        .columns()
        .iter()
        .map(|column| {
            let mut field = field(column, format);
            if let Some(meaning) = meanings.get(column.name) {
                field["description"] = match column.name {
                    "address" => format!("{meaning} With the node's own address before it."),
                    _ => meaning.clone(),
                }
                .into();
            }
            field
        })
        .collect();
    let key = match table {
        Table::Instruments => "id",
        Table::Provisions => "address",
    };
    let mut schema = json!({ "fields": fields, "primaryKey": [key] });
    if format == Format::Csv {
        schema["missingValues"] = json!([""]);
    }
    schema
}

fn field(column: &Column, format: Format) -> Value {
    let mut field = json!({ "name": column.name });
    let mut constraints = Map::new();
    if column.always && !(format == Format::Csv && matches!(column.kind, Kind::List)) {
        constraints.insert("required".into(), true.into());
    }
    field["type"] = match (column.kind, format) {
        (Kind::Text, _) => "string",
        (Kind::Word(words), _) => {
            constraints.insert("enum".into(), words().into());
            "string"
        }
        (Kind::Moment, _) => "datetime",
        (Kind::List, Format::Csv) => {
            field["delimiter"] = BAR.to_string().into();
            field["itemType"] = "string".into();
            "list"
        }
        (Kind::List, Format::Json | Format::JsonLines | Format::Parquet) => "array",
        (Kind::Flag, _) => "boolean",
        (Kind::Count, _) => "integer",
    }
    .into();
    if !constraints.is_empty() {
        field["constraints"] = constraints.into();
    }
    field
}

/// What each field means, in the words of the API's own description: one source for both.
pub(crate) fn meanings(table: Table) -> std::collections::HashMap<String, String> {
    let api = serde_json::to_value(crate::api::openapi()).unwrap_or_default();
    let schemas = match table {
        Table::Instruments => ["InstrumentCard", "Instrument"],
        Table::Provisions => ["ProvisionBody", "ProvisionCard"],
    };
    let mut found = std::collections::HashMap::new();
    for name in schemas {
        let schema = &api["components"]["schemas"][name];
        let parts = schema["allOf"].as_array().cloned().unwrap_or_default();
        for part in std::iter::once(schema).chain(&parts) {
            for (field, described) in part["properties"].as_object().into_iter().flatten() {
                if let Some(text) = described["description"].as_str() {
                    found.insert(field.clone(), text.to_owned());
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_a_described_field_of_the_api() {
        for table in Table::ALL {
            let meanings = meanings(table);
            for column in table.columns() {
                assert!(meanings.contains_key(column.name), "{table:?} {}", column.name);
            }
        }
    }
}
