//! The draft a process is about: found in the register by its address, whoever wrote it.

use balai_model::{Address, Lang, SpaceId, ThingId};
use balai_register::link::links_of;
use balai_register::{Direction, Link, Thing};
use balai_store::{Ask, StoreError};

use crate::cited::standing_at;
use crate::process::LINKS;
use crate::typed::Bad;

/// The kind of drafts in the register.
const DRAFT: &str = "draft";

/// The draft at an address as somebody copied it, with or without the site and the language in
/// front; none if nothing was typed.
pub async fn draft_at(
    from: &impl Ask,
    space: SpaceId,
    typed: &str,
) -> Result<Result<Option<Thing>, Bad>, StoreError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Ok(None));
    }
    let Ok(address) = Address::parse(path_of(typed)) else {
        return Ok(Err(Bad::NoDraft));
    };
    let found = standing_at(from, space, address).await?.filter(|thing| thing.kind == DRAFT);
    Ok(found.map(Some).ok_or(Bad::NoDraft))
}

/// The draft a process is linked to.
pub async fn draft_of(from: &impl Ask, space: SpaceId, process: ThingId) -> Result<Option<Link>, StoreError> {
    let links = links_of(from, space, process, &LINKS[..1]).await?;
    Ok(links.into_iter().find(|link| link.direction == Direction::Out))
}

/// The path of an address, without site, language, query and anchor.
fn path_of(typed: &str) -> &str {
    let path = match typed.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
        None => typed,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let prefixed = path.get(1..).and_then(|rest| rest.split_once('/'));
    match prefixed {
        Some((tag, rest)) if Lang::parse(tag).is_some() => &path[path.len() - rest.len() - 1..],
        Some(_) | None => path,
    }
}

#[cfg(test)]
mod tests {
    use super::path_of;

    #[test]
    fn an_address_is_taken_as_it_was_copied() {
        for typed in [
            "/drafts/abc",
            "https://balai.example/drafts/abc",
            "https://balai.example/th/drafts/abc?version=2#s-1",
            "/km/drafts/abc",
        ] {
            assert_eq!(path_of(typed), "/drafts/abc", "{typed}");
        }
        assert_eq!(path_of("https://balai.example"), "");
        assert_eq!(path_of("abc"), "abc");
    }
}
