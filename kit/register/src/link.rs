//! Typed links between things and provisions: implements, cites, amends, repeals, constrains …

use balai_model::{Address, ProvisionId, SpaceId, ThingId};
use balai_store::{Ask, StoreError, ask, ask_many, row};
use uuid::Uuid;

/// Which way a link is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The thing asked about does it: it cites the other.
    Out,
    /// It is done to the thing asked about: the other cites it.
    In,
}

/// A link as seen from one of its ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// `cites`, `implements` …
    pub kind: String,
    /// Which way.
    pub direction: Direction,
    /// The thing at the other end.
    pub other: ThingId,
    /// Its title.
    pub title: String,
    /// The language of its title.
    pub language: String,
    /// Where it lives.
    pub address: Address,
}

row! {
    struct LinkRow {
        kind: String,
        other: Uuid,
        title: String,
        language: String,
        address: String,
    }
}

/// The links of these kinds that a thing has, both ways, by kind and title.
pub async fn links_of(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
    kinds: &[&str],
) -> Result<Vec<Link>, StoreError> {
    let key = [space.0.into(), thing.0.into()];
    let out = ask::<LinkRow>(
        from,
        "select l.kind, t.id as other, t.title, t.language, t.address
           from register_link l
           join register_thing t on t.space_id = l.space_id and t.id = l.to_id
          where l.space_id = $1 and l.from_id = $2
          order by l.kind, t.title",
        key.clone(),
    )
    .await?;
    let back = ask::<LinkRow>(
        from,
        "select l.kind, t.id as other, t.title, t.language, t.address
           from register_link l
           join register_thing t on t.space_id = l.space_id and t.id = l.from_id
          where l.space_id = $1 and l.to_id = $2
          order by l.kind, t.title",
        key,
    )
    .await?;
    let ways = out
        .into_iter()
        .map(|row| (Direction::Out, row))
        .chain(back.into_iter().map(|row| (Direction::In, row)))
        .filter(|(_, row)| kinds.contains(&row.kind.as_str()));
    ways.map(|(direction, row)| {
        let address = Address::parse(&row.address).map_err(|e| StoreError::Unreadable(e.to_string()))?;
        Ok(Link {
            kind: row.kind,
            direction,
            other: ThingId(row.other),
            title: row.title,
            language: row.language,
            address,
        })
    })
    .collect()
}

row! {
    struct EndRow { from_id: Uuid, kind: String, to_id: Uuid }
}

/// The links that go out from some things, as (from, kind, to).
pub async fn outgoing(
    from: &impl Ask,
    space: SpaceId,
    things: &[ThingId],
) -> Result<Vec<(ThingId, String, ThingId)>, StoreError> {
    let rows = ask_many::<EndRow>(
        from,
        "select from_id, kind, to_id from register_link where space_id = $1 and from_id in ({keys})",
        space.0.into(),
        things.iter().map(|t| t.0.into()),
    )
    .await?;
    Ok(rows.into_iter().map(|r| (ThingId(r.from_id), r.kind, ThingId(r.to_id))).collect())
}

/// The links that go out from some provisions, as (from, kind, to).
pub async fn outgoing_of_provisions(
    from: &impl Ask,
    space: SpaceId,
    provisions: &[ProvisionId],
) -> Result<Vec<(ProvisionId, String, ThingId)>, StoreError> {
    let ends: Vec<ThingId> = provisions.iter().map(|p| ThingId(p.0)).collect();
    let links = outgoing(from, space, &ends).await?;
    Ok(links.into_iter().map(|(from, kind, to)| (ProvisionId(from.0), kind, to)).collect())
}
