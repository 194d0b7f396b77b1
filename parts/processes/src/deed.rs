//! What is done to processes. Every deed takes a [`Hand`], which exists only for whoever may run
//! processes, writes its act in the same transaction, and keeps the words written with it apart.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`begin`] | how does a process begin? |
//! | [`step`] | who marks a step done, opens it again, or moves its day? |
//! | [`stage`] | what becomes of the days when a stage slips? |
//! | [`gate`] | what is decided at a gate? |
//! | [`point`] | when and where do people take part? |
//! | [`settings`] | what is it called, for which draft, who has which role, who may see it? |

pub mod begin;
pub mod gate;
pub mod point;
pub mod settings;
pub mod stage;
pub mod step;

use balai_model::{PersonId, SpaceId};
use balai_people::Proof;
use balai_people::deeds::RunProcess;
use balai_register::{Ledger, Outside};
use balai_store::{StoreError, Tx};
use time::Date;

use crate::process::{Process, is_id, today};
use crate::store;
use crate::typed::Bad;

/// Fields of a form, each with what is wrong with it.
pub type Faults = Vec<(String, Bad)>;

/// Somebody who may run processes, about to do something in a transaction.
pub struct Hand<'a> {
    tx: &'a Tx,
    outside: &'a dyn Outside,
    space: SpaceId,
    person: Option<PersonId>,
}

impl<'a> Hand<'a> {
    /// A hand, for whoever has the proof.
    pub fn new(tx: &'a Tx, outside: &'a dyn Outside, space: SpaceId, proof: &Proof<RunProcess>) -> Self {
        Self { tx, outside, space, person: proof.person() }
    }

    fn today(&self) -> Date {
        today(self.outside)
    }

    async fn process(&self, id: &str) -> Result<Option<Process>, StoreError> {
        if !is_id(id) {
            return Ok(None);
        }
        store::process(self.tx, self.space, id).await
    }

    fn ledger(&self) -> Ledger<'a> {
        Ledger::new(self.outside, self.space, self.person)
    }

    /// Logs an act on a process, with the words written along, and marks the process changed.
    async fn log(
        &self,
        process: &Process,
        deed: &str,
        detail: serde_json::Value,
        words: &str,
    ) -> Result<(), StoreError> {
        self.close(self.ledger(), process, deed, detail, words).await
    }

    /// The same with a ledger that has more to write.
    async fn close(
        &self,
        mut ledger: Ledger<'a>,
        process: &Process,
        deed: &str,
        detail: serde_json::Value,
        words: &str,
    ) -> Result<(), StoreError> {
        let mut thing = process.thing.clone();
        thing.changed_at = ledger.now();
        ledger.thing(&thing);
        let act = ledger.act(deed, Some(thing.id), detail);
        ledger.write(self.tx).await?;
        if words.is_empty() {
            return Ok(());
        }
        store::note(self.tx, self.space, &process.id, act, words).await
    }
}
