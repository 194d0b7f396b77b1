//! Writing to the register. A ledger collects what a deed changes and its acts, and writes it
//! all in the deed's transaction: one thing or a thousand, the way is the same.

use balai_model::{ActId, Address, ExpressionId, PersonId, SpaceId, ThingId};
use balai_store::{OnConflict, StoreError, Tx, Value, insert_rows, tell};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{Expression, Outside, Passage, Thing};

/// What is about to be written. Nothing is, before [`Ledger::write`].
pub struct Ledger<'a> {
    outside: &'a dyn Outside,
    space: SpaceId,
    person: Option<PersonId>,
    now: OffsetDateTime,
    things: Vec<Vec<Value>>,
    former: Vec<Vec<Value>>,
    expressions: Vec<Vec<Value>>,
    provisions: Vec<Vec<Value>>,
    passages: Vec<Vec<Value>>,
    unlinked: Vec<(ThingId, &'static [&'static str])>,
    unlinked_provisions: Vec<(ThingId, &'static [&'static str])>,
    links: Vec<Vec<Value>>,
    acts: Vec<Vec<Value>>,
}

impl<'a> Ledger<'a> {
    /// An empty ledger, for acts of a person or, with none, of the program itself.
    pub fn new(outside: &'a dyn Outside, space: SpaceId, person: Option<PersonId>) -> Self {
        Self {
            outside,
            space,
            person,
            now: outside.now(),
            things: Vec::new(),
            former: Vec::new(),
            expressions: Vec::new(),
            provisions: Vec::new(),
            passages: Vec::new(),
            unlinked: Vec::new(),
            unlinked_provisions: Vec::new(),
            links: Vec::new(),
            acts: Vec::new(),
        }
    }

    /// The moment all that is in this ledger happens.
    pub fn now(&self) -> OffsetDateTime {
        self.now
    }

    /// A new identity.
    pub fn new_id(&self) -> Uuid {
        self.outside.new_id()
    }

    /// Enters a thing, or changes the one with its identity.
    pub fn thing(&mut self, thing: &Thing) {
        self.things.push(vec![
            self.space.0.into(),
            thing.id.0.into(),
            thing.kind.as_str().into(),
            thing.address.as_str().into(),
            thing.title.as_str().into(),
            thing.language.as_str().into(),
            thing.jurisdiction.clone().into(),
            thing.status.as_str().into(),
            thing.evidence.map(|e| e.slug().to_owned()).into(),
            thing.created_at.into(),
            thing.changed_at.into(),
        ]);
    }

    /// Remembers where a thing lived, so that its old address leads on.
    pub fn moved(&mut self, thing: ThingId, from: &Address) {
        self.moved_until(thing, from, self.now);
    }

    /// Remembers where a thing lived until a moment that another node wrote down.
    pub fn moved_until(&mut self, thing: ThingId, from: &Address, until: OffsetDateTime) {
        self.former.push(vec![self.space.0.into(), from.as_str().into(), thing.0.into(), until.into()]);
    }

    /// Enters an expression with its passages. Provisions that are new to the thing are entered too.
    pub fn expression(
        &mut self,
        expression: &Expression,
        passages: &[Passage],
        known: &dyn Fn(&Passage) -> bool,
    ) {
        self.expressions.push(vec![
            self.space.0.into(),
            expression.id.0.into(),
            expression.thing.0.into(),
            expression.version.into(),
            expression.language.as_str().into(),
            expression.title.as_str().into(),
            expression.digest.as_str().into(),
            expression.made_at.into(),
        ]);
        for passage in passages {
            if !known(passage) {
                self.provisions.push(vec![
                    self.space.0.into(),
                    passage.provision.0.into(),
                    expression.thing.0.into(),
                    passage.eid.as_str().into(),
                ]);
            }
            self.passages.push(vec![
                self.space.0.into(),
                expression.id.0.into(),
                passage.position.into(),
                passage.provision.0.into(),
                passage.reference.as_str().into(),
                passage.body.as_str().into(),
            ]);
        }
    }

    /// Takes back the links of these kinds that go out from a thing; those still true are entered
    /// again. Links of other kinds are other parts' and stay.
    pub fn unlink(&mut self, from: ThingId, kinds: &'static [&'static str]) {
        self.unlinked.push((from, kinds));
    }

    /// Takes back the links of these kinds that go out from a thing's provisions, those of older
    /// expressions too.
    pub fn unlink_provisions(&mut self, of: ThingId, kinds: &'static [&'static str]) {
        self.unlinked_provisions.push((of, kinds));
    }

    /// Links two things or provisions.
    pub fn link(&mut self, from: Uuid, kind: &str, to: Uuid) {
        self.links.push(vec![self.space.0.into(), from.into(), kind.into(), to.into(), self.now.into()]);
    }

    /// Logs an act.
    pub fn act(&mut self, deed: &str, thing: Option<ThingId>, detail: serde_json::Value) -> ActId {
        self.logged(self.now, self.person, deed, thing, detail)
    }

    /// Logs what was done to a thing at another node, at the moment it was done there. Nobody here
    /// did it; that it was taken over is an act of its own.
    pub fn act_of(
        &mut self,
        at: OffsetDateTime,
        deed: &str,
        thing: ThingId,
        detail: serde_json::Value,
    ) -> ActId {
        self.logged(at, None, deed, Some(thing), detail)
    }

    fn logged(
        &mut self,
        at: OffsetDateTime,
        person: Option<PersonId>,
        deed: &str,
        thing: Option<ThingId>,
        detail: serde_json::Value,
    ) -> ActId {
        let id = ActId(self.outside.new_id());
        self.acts.push(vec![
            self.space.0.into(),
            id.0.into(),
            at.into(),
            person.map(|p| p.0).into(),
            deed.into(),
            thing.map(|t| t.0).into(),
            detail.into(),
        ]);
        id
    }

    /// An identity for a new expression.
    pub fn new_expression(&self) -> ExpressionId {
        ExpressionId(self.outside.new_id())
    }

    /// Writes everything in the transaction.
    pub async fn write(self, tx: &Tx) -> Result<(), StoreError> {
        debug_assert!(!self.acts.is_empty(), "whatever is written has an act");
        const THING: [&str; 11] = [
            "space_id",
            "id",
            "kind",
            "address",
            "title",
            "language",
            "jurisdiction",
            "status",
            "evidence",
            "created_at",
            "changed_at",
        ];
        const CHANGED: [&str; 7] =
            ["address", "title", "language", "jurisdiction", "status", "evidence", "changed_at"];
        let replace = OnConflict::Replace(&["space_id", "id"], &CHANGED);
        insert_rows(tx, "register_thing", &THING, self.things, replace).await?;
        let former = ["space_id", "address", "thing_id", "until"];
        let newest = OnConflict::Replace(&["space_id", "address"], &["thing_id", "until"]);
        insert_rows(tx, "register_former_address", &former, self.former, newest).await?;
        let columns = ["space_id", "id", "thing_id", "version", "language", "title", "digest", "made_at"];
        insert_rows(tx, "register_expression", &columns, self.expressions, OnConflict::Fail).await?;
        let columns = ["space_id", "id", "thing_id", "eid"];
        insert_rows(tx, "register_provision", &columns, self.provisions, OnConflict::Fail).await?;
        let columns = ["space_id", "expression_id", "position", "provision_id", "reference", "body"];
        insert_rows(tx, "register_passage", &columns, self.passages, OnConflict::Fail).await?;
        for (thing, kinds) in self.unlinked {
            for kind in kinds {
                let key = [self.space.0.into(), thing.0.into(), (*kind).into()];
                let sql = "delete from register_link where space_id = $1 and from_id = $2 and kind = $3";
                tell(tx, sql, key).await?;
            }
        }
        for (thing, kinds) in self.unlinked_provisions {
            for kind in kinds {
                let key = [self.space.0.into(), thing.0.into(), (*kind).into()];
                let sql = "delete from register_link
                            where space_id = $1 and kind = $3
                              and from_id in (select id from register_provision where space_id = $1 and thing_id = $2)";
                tell(tx, sql, key).await?;
            }
        }
        let columns = ["space_id", "from_id", "kind", "to_id", "made_at"];
        let keep = OnConflict::Keep(&["space_id", "from_id", "kind", "to_id"]);
        insert_rows(tx, "register_link", &columns, self.links, keep).await?;
        let columns = ["space_id", "id", "at", "person_id", "deed", "thing_id", "detail"];
        insert_rows(tx, "register_act", &columns, self.acts, OnConflict::Fail).await
    }
}
