//! The composer's tables: the menu as it was loaded last, drafts with their versions, and what was
//! adopted.

use balai_store::schema::Type::{Integer, Json, Moment, Text, Uuid};
use balai_store::{Migration, Table};

/// The steps of the part's schema.
pub fn migrations() -> Vec<Migration> {
    vec![
        Migration {
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
        },
        drafts(),
        acceptances(),
        adoptions(),
    ]
}

fn drafts() -> Migration {
    Migration {
        name: "0013_composer_drafts",
        creates: vec![
            Table::sharded("composer_draft", &["thing_id"])
                .column("thing_id", Uuid)
                .column("name", Text)
                .column("version", Integer)
                .column("state", Text)
                .column("created_at", Moment)
                .column("changed_at", Moment)
                .unique(&["name"])
                .refers(&["thing_id"], "register_thing", &["id"]),
            Table::sharded("composer_version", &["thing_id", "version"])
                .column("thing_id", Uuid)
                .column("version", Integer)
                .column("expression_id", Uuid)
                .column("made_at", Moment)
                .maybe("person_id", Uuid)
                .maybe("share", Text)
                .column("what", Text)
                .maybe("element", Text)
                .column("body", Json)
                .refers(&["thing_id"], "composer_draft", &["thing_id"]),
            Table::sharded("composer_share", &["digest"])
                .column("digest", Text)
                .column("id", Uuid)
                .column("thing_id", Uuid)
                .column("label", Text)
                .column("access", Text)
                .column("made_at", Moment)
                .maybe("made_by", Uuid)
                .column("expires_at", Moment)
                .maybe("revoked_at", Moment)
                .indexed(&["thing_id"])
                .refers(&["thing_id"], "composer_draft", &["thing_id"]),
            Table::sharded("composer_remark", &["id"])
                .column("id", Uuid)
                .column("thing_id", Uuid)
                .column("element", Text)
                .column("name", Text)
                .column("words", Text)
                .column("made_at", Moment)
                .maybe("settled_at", Moment)
                .indexed(&["thing_id", "made_at"])
                .refers(&["thing_id"], "composer_draft", &["thing_id"]),
        ],
    }
}

fn adoptions() -> Migration {
    Migration {
        name: "0017_composer_adoptions",
        creates: vec![
            Table::sharded("composer_adoption", &["name", "version"])
                .column("name", Text)
                .column("version", Integer)
                .column("draft_id", Uuid)
                .column("draft_version", Integer)
                .column("instrument_id", Uuid)
                .column("address", Text)
                .column("title", Text)
                .column("language", Text)
                .column("jurisdiction", Text)
                .column("adopted", Text)
                .maybe("effective", Text)
                .maybe("review", Text)
                .column("decision", Text)
                .column("signatories", Json)
                .column("made_at", Moment)
                .unique(&["draft_id"])
                .refers(&["draft_id"], "composer_draft", &["thing_id"])
                .refers(&["instrument_id"], "register_thing", &["id"]),
            Table::sharded("composer_amendment", &["name", "version", "position"])
                .column("name", Text)
                .column("version", Integer)
                .column("position", Integer)
                .column("target", Text)
                .column("source", Text)
                .column("body", Json)
                .refers(&["name", "version"], "composer_adoption", &["name", "version"]),
            Table::sharded("composer_amends", &["thing_id"])
                .column("thing_id", Uuid)
                .column("name", Text)
                .column("version", Integer)
                .refers(&["thing_id"], "composer_draft", &["thing_id"])
                .refers(&["name", "version"], "composer_adoption", &["name", "version"]),
        ],
    }
}

fn acceptances() -> Migration {
    Migration {
        name: "0015_composer_acceptances",
        creates: vec![
            Table::sharded("composer_acceptance", &["thing_id", "rule", "subject"])
                .column("thing_id", Uuid)
                .column("rule", Text)
                .column("subject", Text)
                .column("clauses", Json)
                .column("reason", Text)
                .column("made_at", Moment)
                .refers(&["thing_id"], "composer_draft", &["thing_id"]),
        ],
    }
}
