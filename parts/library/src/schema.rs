//! The library's tables.

use balai_store::schema::Type::{Integer, Json, Moment, Text, Uuid};
use balai_store::{Migration, Table};

pub(crate) fn migrations() -> Vec<Migration> {
    vec![library(), corrections(), sources(), gaps(), forms()]
}

fn library() -> Migration {
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
    }
}

fn corrections() -> Migration {
    Migration {
        name: "0005_library_corrections",
        creates: vec![
            // A correction somebody suggested, and what became of it. Nobody's name is in it: only
            // whoever decided is known.
            Table::sharded("library_correction", &["reference"])
                .column("reference", Text)
                .column("thing_id", Uuid)
                .column("record_id", Text)
                .column("field", Text)
                .maybe("provision", Text)
                .column("old_value", Text)
                .column("new_value", Text)
                .column("evidence", Text)
                .column("source", Text)
                .column("state", Text)
                .column("made_at", Moment)
                .maybe("decided_at", Moment)
                .maybe("decided_by", Uuid)
                .maybe("reason", Text)
                .maybe("version", Integer)
                .indexed(&["state", "made_at"])
                .indexed(&["thing_id", "made_at"])
                .refers(&["thing_id"], "register_thing", &["id"]),
        ],
    }
}

fn sources() -> Migration {
    Migration {
        name: "0008_library_source",
        creates: vec![
            // Files that texts were taken in from, by the SHA-256 of what they hold.
            Table::sharded("library_source", &["digest"]).column("digest", Text).column("body", Text),
        ],
    }
}

// What was looked for in a jurisdiction and not found; the position is that in the file.
fn gaps() -> Migration {
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
    }
}

fn forms() -> Migration {
    Migration {
        name: "0010_library_forms",
        creates: vec![
            // What an officer has typed of a record and not saved yet. The reference is a secret of
            // hers; `posted` is the digest of what was sent last, by which a repetition is known.
            Table::sharded("library_form", &["reference"])
                .column("reference", Text)
                .column("person_id", Uuid)
                .maybe("record_id", Text)
                .maybe("base", Integer)
                .column("state", Text)
                .column("revision", Integer)
                .column("body", Json)
                .column("posted", Text)
                .maybe("saved_at_address", Text)
                .column("changed_at", Moment)
                .indexed(&["person_id", "changed_at"]),
            // What somebody checked when she edited a record by hand.
            Table::sharded("library_edit", &["thing_id", "version"])
                .column("thing_id", Uuid)
                .column("version", Integer)
                .column("note", Text)
                .refers(&["thing_id"], "register_thing", &["id"]),
        ],
    }
}
