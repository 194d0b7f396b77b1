//! Who enters an adopted policy among the instruments. The composer does not know where they are
//! kept: whoever puts the house together gives it a registrar.

use std::collections::HashMap;
use std::pin::Pin;

use balai_model::{Address, PersonId, ProvisionId, SpaceId, ThingId};
use balai_register::Outside;
use balai_store::{Store, StoreError, Tx};
use balai_web::Reader;

use super::obstacle::Obstacle;
use crate::draft::Draft;

/// What will be there soon.
pub type Soon<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Enters policies among the instruments.
pub trait Registrar: Send + Sync {
    /// What stands in the way of adopting a draft that the composer cannot see.
    fn obstacles<'a>(
        &'a self,
        store: &'a Store,
        space: SpaceId,
        reader: &'a Reader,
        draft: &'a Draft,
    ) -> Soon<'a, Result<Vec<Obstacle>, StoreError>>;

    /// Enters a policy, or the next version of one, in the deed's transaction.
    fn enter<'a>(
        &'a self,
        tx: &'a Tx,
        outside: &'a dyn Outside,
        space: SpaceId,
        entry: &'a Entry,
    ) -> Soon<'a, Result<Entered, EnterRefused>>;

    /// Told once the transaction is committed, so that readers find the policy at once.
    fn entered<'a>(&'a self, store: &'a Store, space: SpaceId) -> Soon<'a, ()>;
}

/// A policy to be entered.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id among the records.
    pub id: String,
    /// Its record, as content files spell one.
    pub record: serde_json::Value,
    /// The instrument it is a version of; none for a new one.
    pub known: Option<ThingId>,
    /// Who enters it.
    pub person: Option<PersonId>,
}

/// A policy that was entered.
#[derive(Clone, Debug)]
pub struct Entered {
    /// The instrument.
    pub thing: ThingId,
    /// Where it lives.
    pub address: Address,
    /// Its provisions, by eId.
    pub provisions: HashMap<String, ProvisionId>,
}

/// Why a policy was not entered.
#[derive(Debug)]
pub enum EnterRefused {
    /// Another instrument has that name or address.
    Taken,
    /// The record is not accepted, and why.
    Record(String),
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for EnterRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}
