//! What content files of the framework cite: an instrument by its permanent address, and
//! provisions of it by their eIds. They are found in the register, whoever entered them.

use balai_model::{Address, EId, SpaceId};
use balai_register::thing::{self, Found};
use balai_register::{Passage, Thing, text};
use balai_store::{Ask, StoreError};

/// The kind of thing that can be cited.
const INSTRUMENT: &str = "instrument";

/// An instrument with the provisions cited, in their newest words.
#[derive(Clone, Debug)]
pub struct Cited {
    /// The instrument.
    pub instrument: Thing,
    /// The provisions, in the order of the text.
    pub provisions: Vec<Passage>,
}

/// What is cited there; nothing if the instrument is not in the library. Provisions it no longer
/// has are left out.
pub async fn cited(
    from: &impl Ask,
    space: SpaceId,
    instrument: &str,
    provisions: &[String],
) -> Result<Option<Cited>, StoreError> {
    let Ok(mut address) = Address::parse(instrument) else {
        return Ok(None);
    };
    if let Found::Moved(to) = thing::at_address(from, space, &address).await? {
        address = to;
    }
    let Found::Here(thing) = thing::at_address(from, space, &address).await? else {
        return Ok(None);
    };
    if thing.kind != INSTRUMENT {
        return Ok(None);
    }
    let eids: Vec<EId> = provisions.iter().filter_map(|eid| EId::parse(eid)).collect();
    let provisions = text::newest_passages(from, space, thing.id, &eids).await?;
    Ok(Some(Cited { instrument: *thing, provisions }))
}

/// Like [`cited`], for an import: what is not there is a fault, told with its field.
pub async fn cited_or_fault(
    from: &impl Ask,
    space: SpaceId,
    instrument: &str,
    provisions: &[String],
) -> Result<Result<Cited, (&'static str, String)>, StoreError> {
    let Some(cited) = cited(from, space, instrument, provisions).await? else {
        let reason = format!("\"{instrument}\" is the address of no instrument here");
        return Ok(Err(("instrument", reason)));
    };
    let has = |eid: &String| cited.provisions.iter().any(|p| p.eid.as_str() == eid);
    if let Some(missing) = provisions.iter().find(|eid| !has(eid)) {
        return Ok(Err(("provisions", format!("\"{missing}\" is no provision of {instrument}"))));
    }
    Ok(Ok(cited))
}
