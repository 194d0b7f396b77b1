//! The composer's tables: the menu as it was loaded last, and drafts with their versions.

use balai_store::schema::Type::{Integer, Json, Text, Uuid};
use balai_store::{Migration, Table};

/// The steps of the part's schema.
pub fn migrations() -> Vec<Migration> {
    vec![Migration {
        name: "0012_composer_menu",
        creates: vec![
            Table::sharded("composer_menu", &["name"])
                .column("name", Text)
                .column("edition", Uuid)
                .column("digest", Text),
            Table::sharded("composer_guideline", &["slug"])
                .column("slug", Text)
                .column("thing_id", Uuid)
                .column("position", Integer)
                .column("body", Json)
                .refers(&["thing_id"], "register_thing", &["id"]),
            Table::sharded("composer_blank", &["name"])
                .column("name", Text)
                .column("position", Integer)
                .column("meaning", Text)
                .column("example", Text),
            Table::sharded("composer_choice", &["slug"])
                .column("slug", Text)
                .column("position", Integer)
                .column("body", Json),
            Table::sharded("composer_bundle", &["slug"])
                .column("slug", Text)
                .column("position", Integer)
                .column("body", Json),
        ],
    }]
}
