//! The part's tables. Days are kept as ISO 8601 writes them: they have no time and no zone.

use balai_store::schema::Type::{Integer, Json, Moment, Text, Uuid};
use balai_store::{Migration, Table};

/// The steps of the schema.
pub(crate) fn migrations() -> Vec<Migration> {
    vec![Migration {
        name: "0014_processes",
        creates: vec![
            Table::sharded("processes_template", &["slug"])
                .column("slug", Text)
                .column("thing_id", Uuid)
                .column("position", Integer)
                .column("body", Json)
                .refers(&["thing_id"], "register_thing", &["id"]),
            // The plan is the template as it was when the process began: a later one changes nothing.
            Table::sharded("processes_process", &["id"])
                .column("id", Text)
                .column("thing_id", Uuid)
                .column("plan", Json)
                .column("body", Text)
                .column("starts_on", Text)
                .column("pace", Text)
                .column("begun_at", Moment)
                .maybe("published_at", Moment)
                .unique(&["thing_id"])
                .indexed(&["begun_at"])
                .refers(&["thing_id"], "register_thing", &["id"]),
            of_process("processes_office", "role").column("name", Text),
            of_process("processes_step", "step")
                .column("due_on", Text)
                .maybe("done_on", Text)
                .column("note", Text),
            of_process("processes_gate", "gate")
                .column("verdict", Text)
                .column("words", Text)
                .column("decided_on", Text),
            of_process("processes_point", "point")
                .column("from_on", Text)
                .column("to_on", Text)
                .column("place", Text),
            // What somebody wrote with an act. The log of acts itself holds no such words.
            of_process("processes_note", "act_id").column("words", Text),
        ],
    }]
}

/// A table of what a process has one of for each `key`.
fn of_process(name: &'static str, key: &'static str) -> Table {
    let kind = if key == "act_id" { Uuid } else { Text };
    Table::sharded(name, &["process_id", key]).column("process_id", Text).column(key, kind).refers(
        &["process_id"],
        "processes_process",
        &["id"],
    )
}
