//! What a record speaks about, left in the register for the other parts: a link from each
//! provision of the newest expression to its elements, whose kind is the provision's stance, and
//! from the instrument to its domains.

use std::collections::{HashMap, HashSet};

use balai_model::{ProvisionId, SpaceId, ThingId};
use balai_register::{Ledger, thing};
use balai_store::{Ask, StoreError, Tx, ask_many, row};
use uuid::Uuid;

use crate::record::Record;
use crate::shelve::eids;

/// The kinds of link from a provision to an element: its stance.
pub const STANCES: &[&str] = &["enables", "protects", "restricts", "obliges", "procedural", "unassessed"];
/// The kind of link from an instrument to a domain.
pub const OF_DOMAIN: &str = "of-domain";

/// The elements and domains that are in the register, by their word.
#[derive(Clone, Debug, Default)]
pub struct Subjects {
    elements: HashMap<String, ThingId>,
    domains: HashMap<String, ThingId>,
}

/// A link to be: from, kind, to.
pub(crate) type SubjectLink = (Uuid, &'static str, Uuid);

impl Subjects {
    /// Asks the register which there are. One that is not there yet is not linked; the next import
    /// makes up for it.
    pub async fn read(from: &impl Ask, space: SpaceId) -> Result<Self, StoreError> {
        let words = async |kind: &str| -> Result<HashMap<String, ThingId>, StoreError> {
            let things = thing::of_kind(from, space, kind).await?;
            let word = |address: &str| address.rsplit('/').next().unwrap_or_default().to_owned();
            Ok(things.into_iter().map(|t| (word(t.address.as_str()), t.id)).collect())
        };
        Ok(Self { elements: words("element").await?, domains: words("domain").await? })
    }

    /// The links of an instrument and of its provisions, each once. `provision` knows a provision
    /// by its eId.
    pub(crate) fn links(
        &self,
        instrument: ThingId,
        record: &Record,
        provision: impl Fn(&str) -> Option<ProvisionId>,
    ) -> HashSet<SubjectLink> {
        let domains = record.domain.iter().filter_map(|domain| self.domains.get(domain.slug()));
        let mut links: HashSet<SubjectLink> =
            domains.map(|domain| (instrument.0, OF_DOMAIN, domain.0)).collect();
        for (eid, said) in eids(record).iter().zip(&record.key_provisions) {
            let Some(from) = provision(eid.as_str()) else { continue };
            let elements = said.elements.iter().filter_map(|element| self.elements.get(element.slug()));
            links.extend(elements.map(|element| (from.0, said.stance.slug(), element.0)));
        }
        links
    }
}

row! {
    struct CountRow { thing_id: Uuid, n: i64 }
}

/// How many links to subjects these instruments and their provisions have.
async fn present(
    from: &impl Ask,
    space: SpaceId,
    things: &[ThingId],
) -> Result<HashMap<ThingId, usize>, StoreError> {
    let stances = STANCES.iter().map(|s| format!("'{s}'")).collect::<Vec<_>>().join(", ");
    let of_provisions = format!(
        "select p.thing_id, count(*) as n
           from register_provision p
           join register_link l on l.space_id = p.space_id and l.from_id = p.id and l.kind in ({stances})
          where p.space_id = $1 and p.thing_id in ({{keys}})
          group by p.thing_id"
    );
    let of_instruments = format!(
        "select from_id as thing_id, count(*) as n
           from register_link
          where space_id = $1 and from_id in ({{keys}}) and kind = '{OF_DOMAIN}'
          group by from_id"
    );
    let mut counts: HashMap<ThingId, usize> = HashMap::new();
    for sql in [of_provisions, of_instruments] {
        let keys = things.iter().map(|thing| thing.0.into());
        for row in ask_many::<CountRow>(from, &sql, space.0.into(), keys).await? {
            *counts.entry(ThingId(row.thing_id)).or_default() += row.n.unsigned_abs() as usize;
        }
    }
    Ok(counts)
}

/// Links records that did not change but lack links: an older program imported them, or an element
/// or domain came later. `known` are all provisions of these instruments by eId.
pub(crate) async fn link_missing(
    tx: &Tx,
    ledger: &mut Ledger<'_>,
    space: SpaceId,
    subjects: &Subjects,
    unchanged: &[(ThingId, Record)],
    known: &HashMap<(ThingId, String), ProvisionId>,
) -> Result<bool, StoreError> {
    let things: Vec<ThingId> = unchanged.iter().map(|(thing, _)| *thing).collect();
    let present = present(tx, space, &things).await?;
    let mut count = 0;
    for (thing, record) in unchanged {
        let links = subjects.links(*thing, record, |eid| known.get(&(*thing, eid.to_owned())).copied());
        if links.len() > present.get(thing).copied().unwrap_or(0) {
            count += links.len();
            for (from, kind, to) in links {
                ledger.link(from, kind, to);
            }
        }
    }
    if count > 0 {
        ledger.act("instruments_linked", None, serde_json::json!({ "links": count }));
    }
    Ok(count > 0)
}
