//! The library's tables.

use balai_store::schema::Type::{Integer, Json, Text, Uuid};
use balai_store::{Migration, Table};

pub(crate) fn migrations() -> Vec<Migration> {
    vec![
        Migration {
            name: "0003_library",
            creates: vec![
                Table::sharded("library_jurisdiction", &["code"])
                    .column("code", Text)
                    .column("thing_id", Uuid)
                    .column("kind", Text)
                    .column("region", Text)
                    .refers(&["thing_id"], "register_thing", &["id"]),
                // What a list shows of an instrument's newest expression.
                Table::sharded("library_instrument", &["thing_id"])
                    .column("thing_id", Uuid)
                    .column("expression_id", Uuid)
                    .column("record_id", Text)
                    .column("digest", Text)
                    .column("card", Json)
                    .refers(&["thing_id"], "register_thing", &["id"])
                    .refers(&["expression_id"], "register_expression", &["id"]),
                // Every id under which a record is known; merged duplicates have two.
                Table::sharded("library_record_name", &["record_id"])
                    .column("record_id", Text)
                    .column("thing_id", Uuid)
                    .refers(&["thing_id"], "register_thing", &["id"]),
                // The whole record, one for each expression, never overwritten.
                Table::sharded("library_record", &["expression_id"])
                    .column("expression_id", Uuid)
                    .column("body", Json)
                    .refers(&["expression_id"], "register_expression", &["id"]),
            ],
        },
        // What was looked for in a jurisdiction and not found; the position is that in the file.
        Migration {
            name: "0009_library_gaps",
            creates: vec![
                Table::sharded("library_gap", &["jurisdiction", "position"])
                    .column("jurisdiction", Text)
                    .column("position", Integer)
                    .column("domain", Text)
                    .maybe("found", Text)
                    .maybe("not_found", Text)
                    .maybe("note", Text)
                    .column("compiled", Text)
                    .column("limits", Text)
                    .column("source", Text)
                    .refers(&["jurisdiction"], "library_jurisdiction", &["code"]),
            ],
        },
    ]
}
