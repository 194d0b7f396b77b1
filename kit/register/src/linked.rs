//! What is linked to a thing: the provisions that speak about an element, the instruments of a
//! domain. Asked from the other end of the link, by the index of `to_id` and `kind`.

use std::collections::BTreeMap;

use balai_model::{Address, EId, Evidence, SpaceId, ThingId};
use balai_store::{Ask, StoreError, Value, ask, count, row};
use uuid::Uuid;

/// Which provisions are asked about: those linked to any of `to`, of things that are themselves
/// linked to any of `whose` (of any thing when there are none).
#[derive(Clone, Copy, Debug)]
pub struct Linked<'a> {
    /// The things at the other end of the provision's link.
    pub to: &'a [ThingId],
    /// The kind of link from the thing, and the things at its other end.
    pub whose: Option<(&'a str, &'a [ThingId])>,
}

/// A provision in its newest words, with the thing it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedProvision {
    /// The thing.
    pub thing: LinkedThing,
    /// The provision's name within it.
    pub eid: EId,
    /// How a reader cites it.
    pub reference: String,
    /// What it says.
    pub body: String,
}

/// What a list shows of a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedThing {
    /// Its identity.
    pub id: ThingId,
    /// Its title.
    pub title: String,
    /// The language of its title.
    pub language: String,
    /// Where it lives.
    pub address: Address,
    /// Where it belongs.
    pub jurisdiction: Option<String>,
    /// Where it stands in its life.
    pub status: String,
    /// How far it was checked.
    pub evidence: Option<Evidence>,
}

row! {
    struct LinkedRow {
        thing_id: Uuid,
        title: String,
        language: String,
        address: String,
        jurisdiction: Option<String>,
        status: String,
        evidence: Option<String>,
    }
}

row! {
    struct LinkedPassageRow {
        thing_id: Uuid,
        title: String,
        language: String,
        address: String,
        jurisdiction: Option<String>,
        status: String,
        evidence: Option<String>,
        eid: String,
        reference: String,
        body: String,
    }
}

row! {
    struct KindRow { kind: String, n: i64 }
}

/// From so many candidates, those linked first, a few are chosen to be shown; a list of all is the
/// library's affair.
const CANDIDATES: usize = 300;

/// How sure what was checked is to come first.
const BEST_CHECKED: &str =
    "case t.evidence when 'seen' then 0 when 'partly-seen' then 1 when 'general-knowledge' then 2 else 3 end";

impl Linked<'_> {
    /// The condition on a link `l` and the provision `p` it goes out from, with its values; the
    /// first parameters are the space and `first`.
    fn condition(self, space: SpaceId, first: Option<&str>) -> (String, Vec<Value>) {
        let mut values: Vec<Value> = vec![space.0.into()];
        values.extend(first.map(Value::from));
        let to = marks(&mut values, self.to);
        let mut sql = format!("l.space_id = $1 and l.to_id in ({to})");
        if let Some((kind, whose)) = self.whose {
            values.push(kind.into());
            let kind = values.len();
            let whose = marks(&mut values, whose);
            sql.push_str(&format!(
                " and exists (select 1
                                from register_link w
                               where w.space_id = p.space_id and w.from_id = p.thing_id
                                 and w.kind = ${kind} and w.to_id in ({whose}))"
            ));
        }
        (sql, values)
    }

    /// The provision is only needed to know whose it is.
    fn join(self) -> &'static str {
        match self.whose {
            Some(_) => "join register_provision p on p.space_id = l.space_id and p.id = l.from_id",
            None => "",
        }
    }

    fn is_nothing(self) -> bool {
        self.to.is_empty() || self.whose.is_some_and(|(_, whose)| whose.is_empty())
    }
}

fn marks(values: &mut Vec<Value>, things: &[ThingId]) -> String {
    let mut marks = Vec::with_capacity(things.len());
    for thing in things {
        values.push(thing.0.into());
        marks.push(format!("${}", values.len()));
    }
    marks.join(", ")
}

/// How many provisions are linked so, by kind of link; a provision counts once for a kind.
pub async fn count_provisions(
    from: &impl Ask,
    space: SpaceId,
    linked: Linked<'_>,
) -> Result<BTreeMap<String, u64>, StoreError> {
    if linked.is_nothing() {
        return Ok(BTreeMap::new());
    }
    let (condition, values) = linked.condition(space, None);
    // A link is there once, so those to one thing need not be told apart.
    let n = if linked.to.len() == 1 { "count(*)" } else { "count(distinct l.from_id)" };
    let join = linked.join();
    let sql =
        format!("select l.kind, {n} as n from register_link l {join} where {condition} group by l.kind");
    let rows = ask::<KindRow>(from, &sql, values).await?;
    Ok(rows.into_iter().map(|row| (row.kind, row.n.unsigned_abs())).collect())
}

/// A few of the provisions linked so by links of one kind: first one of each jurisdiction, the best
/// checked first, so that a short list shows many ways and not one instrument's.
pub async fn provisions(
    from: &impl Ask,
    space: SpaceId,
    linked: Linked<'_>,
    kind: &str,
    limit: usize,
) -> Result<Vec<LinkedProvision>, StoreError> {
    if linked.is_nothing() {
        return Ok(Vec::new());
    }
    let (condition, values) = linked.condition(space, Some(kind));
    let join = linked.join();
    // Chosen first and read then: the words of three hundred provisions are not needed for six.
    // The order by `made_at` keeps SQLite from walking all links of the space by their key.
    let sql = format!(
        "select t.id as thing_id, t.title, t.language, t.address, t.jurisdiction, t.status, t.evidence,
                c.eid, a.reference, a.body
           from (select p.id as provision_id, p.eid, t.id as thing_id, t.address, {BEST_CHECKED} as checked,
                        row_number() over (partition by t.jurisdiction
                                               order by {BEST_CHECKED}, t.address, p.eid) as turn
                   from (select distinct g.from_id
                           from (select l.from_id
                                   from register_link l
                                   {join}
                                  where {condition} and l.kind = $2
                                  order by l.made_at, l.from_id
                                  limit {CANDIDATES}) g) f
                   join register_provision p on p.space_id = $1 and p.id = f.from_id
                   join register_thing t on t.space_id = p.space_id and t.id = p.thing_id
                  order by turn, checked, address, eid
                  limit {limit}) c
           join register_thing t on t.space_id = $1 and t.id = c.thing_id
           join register_expression e on e.space_id = t.space_id and e.thing_id = t.id
           join register_passage a
             on a.space_id = e.space_id and a.expression_id = e.id and a.provision_id = c.provision_id
          where e.version = (select max(n.version)
                               from register_expression n
                              where n.space_id = e.space_id and n.thing_id = e.thing_id)
          order by c.turn, c.checked, c.address, c.eid"
    );
    let rows = ask::<LinkedPassageRow>(from, &sql, values).await?;
    rows.into_iter()
        .map(|row| {
            let eid = EId::parse(&row.eid)
                .ok_or_else(|| StoreError::Unreadable(format!("eId {:?} of {}", row.eid, row.address)))?;
            let thing = LinkedRow {
                thing_id: row.thing_id,
                title: row.title,
                language: row.language,
                address: row.address,
                jurisdiction: row.jurisdiction,
                status: row.status,
                evidence: row.evidence,
            };
            Ok(LinkedProvision {
                thing: LinkedThing::try_from(thing)?,
                eid,
                reference: row.reference,
                body: row.body,
            })
        })
        .collect()
}

/// How many things are linked to a thing by links of one kind.
pub async fn count_things(
    from: &impl Ask,
    space: SpaceId,
    to: ThingId,
    kind: &str,
) -> Result<u64, StoreError> {
    let sql = "select count(*) as n
                 from register_link l
                 join register_thing t on t.space_id = l.space_id and t.id = l.from_id
                where l.space_id = $1 and l.to_id = $2 and l.kind = $3";
    count(from, sql, [space.0.into(), to.0.into(), kind.into()]).await
}

/// A few of the things linked to a thing by links of one kind, chosen as [`provisions`] chooses.
pub async fn things(
    from: &impl Ask,
    space: SpaceId,
    to: ThingId,
    kind: &str,
    limit: usize,
) -> Result<Vec<LinkedThing>, StoreError> {
    let sql = format!(
        "select c.thing_id, c.title, c.language, c.address, c.jurisdiction, c.status, c.evidence
           from (select t.id as thing_id, t.title, t.language, t.address, t.jurisdiction, t.status,
                        t.evidence, {BEST_CHECKED} as checked,
                        row_number() over (partition by t.jurisdiction
                                               order by {BEST_CHECKED}, t.address) as turn
                   from (select from_id
                           from register_link
                          where space_id = $1 and to_id = $2 and kind = $3
                          order by made_at, from_id
                          limit {CANDIDATES}) l
                   join register_thing t on t.space_id = $1 and t.id = l.from_id) c
          order by c.turn, c.checked, c.address
          limit {limit}"
    );
    let rows = ask::<LinkedRow>(from, &sql, [space.0.into(), to.0.into(), kind.into()]).await?;
    rows.into_iter().map(LinkedThing::try_from).collect()
}

impl TryFrom<LinkedRow> for LinkedThing {
    type Error = StoreError;
    fn try_from(row: LinkedRow) -> Result<Self, StoreError> {
        let unreadable = |e: &dyn std::fmt::Display| StoreError::Unreadable(format!("{}: {e}", row.thing_id));
        let address = Address::parse(&row.address).map_err(|e| unreadable(&e))?;
        let evidence =
            row.evidence.as_deref().map(Evidence::parse).transpose().map_err(|e| unreadable(&e))?;
        Ok(Self {
            id: ThingId(row.thing_id),
            title: row.title,
            language: row.language,
            address,
            jurisdiction: row.jurisdiction,
            status: row.status,
            evidence,
        })
    }
}
