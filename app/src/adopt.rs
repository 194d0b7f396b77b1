//! The registrar: adopted policies enter the library as instruments. Here, because composer and
//! library know nothing of each other.

use std::sync::Arc;

use balai_composer::adopt::obstacle::Obstacle;
use balai_composer::adopt::registrar::{EnterRefused, Entered, Entry, Registrar, Soon};
use balai_composer::draft::Draft;
use balai_library::record::{self, Fault};
use balai_library::shelve::{SaveRefused, save_record};
use balai_library::{Catalogue, thing_of_record};
use balai_model::SpaceId;
use balai_register::{Outside, text};
use balai_store::{Store, StoreError, Tx};
use balai_web::Reader;

/// Enters policies into the library.
pub struct LibraryRegistrar {
    catalogue: Arc<Catalogue>,
}

impl LibraryRegistrar {
    /// The registrar of a library.
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue }
    }
}

impl Registrar for LibraryRegistrar {
    /// No other part has a say yet.
    fn obstacles<'a>(
        &'a self,
        _store: &'a Store,
        _space: SpaceId,
        _reader: &'a Reader,
        _draft: &'a Draft,
    ) -> Soon<'a, Result<Vec<Obstacle>, StoreError>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn enter<'a>(
        &'a self,
        tx: &'a Tx,
        outside: &'a dyn Outside,
        space: SpaceId,
        entry: &'a Entry,
    ) -> Soon<'a, Result<Entered, EnterRefused>> {
        Box::pin(enter(tx, outside, space, entry))
    }

    fn entered<'a>(&'a self, store: &'a Store, space: SpaceId) -> Soon<'a, ()> {
        Box::pin(async move {
            // The policy is adopted whether readers find it now or when the catalogue looks again.
            if let Err(error) = self.catalogue.refresh(store, space).await {
                tracing::warn!(%error, "the catalogue is stale: {error}");
            }
        })
    }
}

async fn enter(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    entry: &Entry,
) -> Result<Entered, EnterRefused> {
    // A record of that id which is not the policy's own would be overwritten.
    if thing_of_record(tx, space, &entry.id).await? != entry.known {
        return Err(EnterRefused::Taken);
    }
    let read =
        record::read(&entry.record.to_string()).map_err(|faults| EnterRefused::Record(told(&faults)))?;
    let because = serde_json::json!({ "adopted": true });
    let saved = save_record(tx, outside, space, entry.person, &read.record, because).await;
    let saved = saved.map_err(|refused| match refused {
        SaveRefused::AddressTaken(_) => EnterRefused::Taken,
        SaveRefused::Store(cause) => EnterRefused::Store(cause),
        other @ (SaveRefused::Address(_) | SaveRefused::UnknownRelation(_)) => {
            EnterRefused::Record(other.to_string())
        }
    })?;
    let provisions = text::provisions_of(tx, space, &[saved.thing]).await?;
    Ok(Entered {
        thing: saved.thing,
        address: saved.address,
        provisions: provisions.into_iter().map(|(_, eid, provision)| (eid, provision)).collect(),
    })
}

fn told(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{}: {}", fault.field, fault.reason)).collect::<Vec<_>>().join("; ")
}
