//! The tables of people, their sessions and their sign-in links.

use balai_store::schema::Type::{Moment, Text, Uuid};
use balai_store::{Migration, Table};

/// The steps of this crate's schema.
pub fn migrations() -> Vec<Migration> {
    vec![Migration {
        name: "0002_people",
        creates: vec![
            Table::sharded("people_person", &["id"])
                .column("id", Uuid)
                .column("name", Text)
                .column("role", Text)
                .column("created_at", Moment),
            Table::sharded("people_session", &["digest"])
                .column("digest", Text)
                .column("person_id", Uuid)
                .column("created_at", Moment)
                .column("expires_at", Moment)
                .refers(&["person_id"], "people_person", &["id"]),
            Table::sharded("people_sign_in_link", &["digest"])
                .column("digest", Text)
                .column("person_id", Uuid)
                .column("expires_at", Moment)
                .maybe("used_at", Moment)
                .refers(&["person_id"], "people_person", &["id"]),
        ],
    }]
}
