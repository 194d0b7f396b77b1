//! Versioned texts: a thing has expressions, one for each version; an expression has passages, one
//! for each provision; a provision keeps its identity through all versions by its eId.

use balai_model::{EId, ExpressionId, ProvisionId, SpaceId, ThingId};
use balai_store::{Ask, StoreError, ask, ask_many, row};
use time::OffsetDateTime;
use uuid::Uuid;

/// One version of a thing's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression {
    /// Its identity.
    pub id: ExpressionId,
    /// The thing it is a text of.
    pub thing: ThingId,
    /// 1 for the first; never reused.
    pub version: i64,
    /// The language of the text.
    pub language: String,
    /// The title in this version.
    pub title: String,
    /// SHA-256 of the record it was made from, in hex: the same record makes no new version.
    pub digest: String,
    /// When it was made.
    pub made_at: OffsetDateTime,
}

/// A provision's words in one expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The provision, the same in every expression.
    pub provision: ProvisionId,
    /// Its name within the instrument.
    pub eid: EId,
    /// 0 for the first.
    pub position: i64,
    /// How a reader cites it: `art. 12`.
    pub reference: String,
    /// What it says.
    pub body: String,
}

row! {
    struct ExpressionRow {
        id: Uuid,
        thing_id: Uuid,
        version: i64,
        language: String,
        title: String,
        digest: String,
        made_at: OffsetDateTime,
    }
}

impl From<ExpressionRow> for Expression {
    fn from(row: ExpressionRow) -> Self {
        Self {
            id: ExpressionId(row.id),
            thing: ThingId(row.thing_id),
            version: row.version,
            language: row.language,
            title: row.title,
            digest: row.digest,
            made_at: row.made_at,
        }
    }
}

/// All expressions of a thing, the newest first.
pub async fn expressions(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
) -> Result<Vec<Expression>, StoreError> {
    let rows = ask::<ExpressionRow>(
        from,
        "select id, thing_id, version, language, title, digest, made_at
           from register_expression
          where space_id = $1 and thing_id = $2
          order by version desc",
        [space.0.into(), thing.0.into()],
    )
    .await?;
    Ok(rows.into_iter().map(Expression::from).collect())
}

row! {
    struct PassageRow {
        provision_id: Uuid,
        eid: String,
        position: i64,
        reference: String,
        body: String,
    }
}

/// The passages of an expression, in order.
pub async fn passages(
    from: &impl Ask,
    space: SpaceId,
    expression: ExpressionId,
) -> Result<Vec<Passage>, StoreError> {
    let rows = ask::<PassageRow>(
        from,
        "select a.provision_id, p.eid, a.position, a.reference, a.body
           from register_passage a
           join register_provision p on p.space_id = a.space_id and p.id = a.provision_id
          where a.space_id = $1 and a.expression_id = $2
          order by a.position",
        [space.0.into(), expression.0.into()],
    )
    .await?;
    rows.into_iter().map(Passage::try_from).collect()
}

impl TryFrom<PassageRow> for Passage {
    type Error = StoreError;
    fn try_from(row: PassageRow) -> Result<Self, StoreError> {
        let eid = EId::parse(&row.eid)
            .ok_or_else(|| StoreError::Unreadable(format!("eId {:?} of {}", row.eid, row.provision_id)))?;
        Ok(Self {
            provision: ProvisionId(row.provision_id),
            eid,
            position: row.position,
            reference: row.reference,
            body: row.body,
        })
    }
}

row! {
    struct ProvisionRow {
        id: Uuid,
        thing_id: Uuid,
        eid: String,
    }
}

/// The provisions a set of things has had in any version, as (thing, eId, provision).
pub async fn provisions_of(
    from: &impl Ask,
    space: SpaceId,
    things: &[ThingId],
) -> Result<Vec<(ThingId, String, ProvisionId)>, StoreError> {
    let rows = ask_many::<ProvisionRow>(
        from,
        "select id, thing_id, eid from register_provision where space_id = $1 and thing_id in ({keys})",
        space.0.into(),
        things.iter().map(|t| t.0.into()),
    )
    .await?;
    Ok(rows.into_iter().map(|r| (ThingId(r.thing_id), r.eid, ProvisionId(r.id))).collect())
}

/// The newest words of some provisions of a thing, in the order of its text.
pub async fn newest_passages(
    from: &impl Ask,
    space: SpaceId,
    thing: ThingId,
    eids: &[EId],
) -> Result<Vec<Passage>, StoreError> {
    let marks: Vec<String> = (0..eids.len()).map(|i| format!("${}", i + 3)).collect();
    let sql = "select a.provision_id, p.eid, a.position, a.reference, a.body
           from register_provision p
           join register_expression e on e.space_id = p.space_id and e.thing_id = p.thing_id
           join register_passage a
             on a.space_id = e.space_id and a.expression_id = e.id and a.provision_id = p.id
          where p.space_id = $1
            and p.thing_id = $2
            and p.eid in ({keys})
            and e.version = (select max(n.version)
                               from register_expression n
                              where n.space_id = e.space_id and n.thing_id = e.thing_id)
          order by a.position";
    if eids.is_empty() {
        return Ok(Vec::new());
    }
    let values = [space.0.into(), thing.0.into()].into_iter().chain(eids.iter().map(|e| e.as_str().into()));
    let rows = ask::<PassageRow>(from, &sql.replace("{keys}", &marks.join(", ")), values).await?;
    rows.into_iter().map(Passage::try_from).collect()
}
