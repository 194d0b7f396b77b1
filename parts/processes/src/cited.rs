//! What templates name in the register, whoever entered it: instruments by their address, and
//! guidelines of the menu. What is not there is not linked.

use std::collections::HashMap;

use balai_model::{Address, SpaceId};
use balai_register::Thing;
use balai_register::thing::{self, Found};
use balai_store::{Ask, StoreError};

/// The kind of instruments in the register.
const INSTRUMENT: &str = "instrument";
/// The kind of guidelines in the register.
const GUIDELINE: &str = "guideline";

/// The instruments at some addresses, by the address asked for; one that moved is found by its old
/// address too.
pub async fn instruments_at(
    from: &impl Ask,
    space: SpaceId,
    addresses: &[&str],
) -> Result<HashMap<String, Thing>, StoreError> {
    let mut all = HashMap::new();
    for &asked in addresses {
        let Ok(address) = Address::parse(asked) else {
            continue;
        };
        if let Some(thing) = standing_at(from, space, address).await?
            && thing.kind == INSTRUMENT
        {
            all.insert(asked.to_owned(), thing);
        }
    }
    Ok(all)
}

/// The guidelines of the menu there are, by their word.
pub async fn guidelines(from: &impl Ask, space: SpaceId) -> Result<HashMap<String, Thing>, StoreError> {
    let things = thing::of_kind(from, space, GUIDELINE).await?;
    let word = |thing: &Thing| thing.address.as_str().strip_prefix("/menu/").map(str::to_owned);
    Ok(things.into_iter().filter_map(|thing| Some((word(&thing)?, thing))).collect())
}

/// The thing at an address, or the one that lived there and moved.
pub async fn standing_at(
    from: &impl Ask,
    space: SpaceId,
    address: Address,
) -> Result<Option<Thing>, StoreError> {
    let found = match thing::at_address(from, space, &address).await? {
        Found::Moved(to) => thing::at_address(from, space, &to).await?,
        found => found,
    };
    match found {
        Found::Here(thing) => Ok(Some(*thing)),
        Found::Moved(_) | Found::Nothing => Ok(None),
    }
}

/// A word of the menu as it can be read: without hyphens, and without the short form of its element
/// in front (`le-staff-representatives` is "staff representatives").
pub fn as_words(id: &str) -> String {
    let rest = match id.split_once('-') {
        Some((short, rest)) if short.len() == 2 => rest,
        Some(_) | None => id,
    };
    rest.replace('-', " ")
}

#[cfg(test)]
mod tests {
    use super::as_words;

    #[test]
    fn a_word_of_the_menu_reads_as_words() {
        assert_eq!(as_words("le-staff-representatives"), "staff representatives");
        assert_eq!(as_words("social-listening"), "social listening");
        assert_eq!(as_words("blocking"), "blocking");
    }
}
