//! The register's tables.

use balai_store::schema::Type::{Integer, Json, Moment, Text, Uuid};
use balai_store::{Migration, Table};

/// The steps of the register's schema.
pub fn migrations() -> Vec<Migration> {
    vec![Migration {
        name: "0001_register",
        creates: vec![
            Table::directory("register_space", &["id"])
                .column("id", Uuid)
                .column("slug", Text)
                .column("created_at", Moment)
                .unique(&["slug"]),
            Table::sharded("register_thing", &["id"])
                .column("id", Uuid)
                .column("kind", Text)
                .column("address", Text)
                .column("title", Text)
                .column("language", Text)
                .maybe("jurisdiction", Text)
                .column("status", Text)
                .maybe("evidence", Text)
                .column("created_at", Moment)
                .column("changed_at", Moment)
                .unique(&["address"])
                .indexed(&["kind", "address"]),
            Table::sharded("register_former_address", &["address"])
                .column("address", Text)
                .column("thing_id", Uuid)
                .column("until", Moment)
                .refers(&["thing_id"], "register_thing", &["id"]),
            Table::sharded("register_expression", &["id"])
                .column("id", Uuid)
                .column("thing_id", Uuid)
                .column("version", Integer)
                .column("language", Text)
                .column("title", Text)
                .column("digest", Text)
                .column("made_at", Moment)
                .unique(&["thing_id", "version"])
                .refers(&["thing_id"], "register_thing", &["id"]),
            Table::sharded("register_provision", &["id"])
                .column("id", Uuid)
                .column("thing_id", Uuid)
                .column("eid", Text)
                .unique(&["thing_id", "eid"])
                .refers(&["thing_id"], "register_thing", &["id"]),
            Table::sharded("register_passage", &["expression_id", "position"])
                .column("expression_id", Uuid)
                .column("position", Integer)
                .column("provision_id", Uuid)
                .column("reference", Text)
                .column("body", Text)
                .refers(&["expression_id"], "register_expression", &["id"])
                .refers(&["provision_id"], "register_provision", &["id"]),
            Table::sharded("register_link", &["from_id", "kind", "to_id"])
                .column("from_id", Uuid)
                .column("kind", Text)
                .column("to_id", Uuid)
                .column("made_at", Moment)
                .indexed(&["to_id", "kind"]),
            Table::sharded("register_act", &["id"])
                .column("id", Uuid)
                .column("at", Moment)
                .maybe("person_id", Uuid)
                .column("deed", Text)
                .maybe("thing_id", Uuid)
                .column("detail", Json)
                .indexed(&["thing_id", "at"]),
        ],
    }]
}
