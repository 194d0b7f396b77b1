//! Links by which somebody without an account reads, remarks on or edits one draft until a day. Only
//! the digest of a link's secret is stored.

use balai_model::{PersonId, SpaceId, ThingId};
use balai_people::Proof;
use balai_people::deeds::ShareDraft;
use balai_register::{Ledger, Outside};
use balai_store::{Ask, StoreError, Tx, ask, ask_one, row, tell};
use sha2::{Digest, Sha256};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::Draft;
use super::access::Access;

/// The longest a link may last, in days.
pub const LONGEST_DAYS: u32 = 180;
/// How many characters a label may have.
pub const LONGEST_LABEL: usize = 80;

/// A link as it is stored.
#[derive(Clone, Debug)]
pub struct Share {
    /// Its identity, which is no secret.
    pub id: Uuid,
    /// The draft.
    pub thing: ThingId,
    /// Whom it is for.
    pub label: String,
    /// What its holder may do.
    pub access: Access,
    /// When it was made.
    pub made_at: OffsetDateTime,
    /// When it ends.
    pub expires_at: OffsetDateTime,
    /// When it was taken back.
    pub revoked_at: Option<OffsetDateTime>,
}

impl Share {
    /// Whether it still opens the draft.
    pub fn is_open(&self, now: OffsetDateTime) -> bool {
        self.revoked_at.is_none() && self.expires_at > now
    }
}

/// What a new link is for.
#[derive(Clone, Debug)]
pub struct NewShare {
    /// Whom it is for.
    pub label: String,
    /// What its holder may do.
    pub access: Access,
    /// How many days it lasts.
    pub days: u32,
}

/// Why a link was not made.
#[derive(Debug)]
pub enum ShareRefused {
    /// It says nobody whom it is for.
    NoLabel,
    /// The label is too long.
    LongLabel,
    /// It would last no day, or too many.
    BadDays,
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for ShareRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// Makes a link. Returns its secret, which is told once and never again.
pub async fn share_draft(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ShareDraft>,
    draft: &Draft,
    new: &NewShare,
) -> Result<String, ShareRefused> {
    let label = new.label.trim();
    match label.chars().count() {
        0 => return Err(ShareRefused::NoLabel),
        1..=LONGEST_LABEL => {}
        _ => return Err(ShareRefused::LongLabel),
    }
    if !(1..=LONGEST_DAYS).contains(&new.days) {
        return Err(ShareRefused::BadDays);
    }
    let secret: String = outside.secret().iter().map(|b| format!("{b:02x}")).collect();
    let (id, now) = (outside.new_id(), outside.now());
    tell(
        tx,
        "insert into composer_share (space_id, digest, id, thing_id, label, access, made_at, made_by, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        [
            space.0.into(),
            digest(&secret).into(),
            id.into(),
            draft.thing.0.into(),
            label.into(),
            new.access.slug().into(),
            now.into(),
            proof.person().map(|p| p.0).into(),
            (now + Duration::days(i64::from(new.days))).into(),
        ],
    )
    .await?;
    let detail = serde_json::json!({ "share": id, "access": new.access.slug(), "days": new.days });
    log(tx, outside, space, proof.person(), "draft_shared", draft.thing, detail).await?;
    Ok(secret)
}

/// Takes a link back; says whether there was an open one of that identity.
pub async fn revoke_share(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    proof: &Proof<ShareDraft>,
    draft: &Draft,
    id: Uuid,
) -> Result<bool, StoreError> {
    let sql = "update composer_share set revoked_at = $4
                where space_id = $1 and thing_id = $2 and id = $3 and revoked_at is null";
    let values = [space.0.into(), draft.thing.0.into(), id.into(), outside.now().into()];
    let open = tell(tx, sql, values).await? == 1;
    if open {
        let detail = serde_json::json!({ "share": id });
        log(tx, outside, space, proof.person(), "draft_share_revoked", draft.thing, detail).await?;
    }
    Ok(open)
}

async fn log(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    person: Option<PersonId>,
    deed: &str,
    thing: ThingId,
    detail: serde_json::Value,
) -> Result<(), StoreError> {
    let mut ledger = Ledger::new(outside, space, person);
    ledger.act(deed, Some(thing), detail);
    ledger.write(tx).await
}

row! {
    struct ShareRow {
        id: Uuid,
        thing_id: Uuid,
        label: String,
        access: String,
        made_at: OffsetDateTime,
        expires_at: OffsetDateTime,
        revoked_at: Option<OffsetDateTime>,
    }
}

impl TryFrom<ShareRow> for Share {
    type Error = StoreError;
    fn try_from(row: ShareRow) -> Result<Self, StoreError> {
        let access = Access::parse(&row.access)
            .ok_or_else(|| StoreError::Unreadable(format!("access {:?} of link {}", row.access, row.id)))?;
        Ok(Self {
            id: row.id,
            thing: ThingId(row.thing_id),
            label: row.label,
            access,
            made_at: row.made_at,
            expires_at: row.expires_at,
            revoked_at: row.revoked_at,
        })
    }
}

const COLUMNS: &str = "id, thing_id, label, access, made_at, expires_at, revoked_at";

/// What is stored of a secret, if a text can be one at all.
pub fn key(secret: &str) -> Option<String> {
    let spelled = secret.len() == 64 && secret.bytes().all(|b| b.is_ascii_hexdigit());
    spelled.then(|| digest(secret))
}

/// The link with this digest, if it still opens its draft.
pub async fn open_link(
    from: &impl Ask,
    outside: &dyn Outside,
    space: SpaceId,
    key: &str,
) -> Result<Option<Share>, StoreError> {
    let sql = format!(
        "select {COLUMNS}
           from composer_share
          where space_id = $1 and digest = $2 and revoked_at is null and expires_at > $3"
    );
    let values = [space.0.into(), key.into(), outside.now().into()];
    ask_one::<ShareRow>(from, &sql, values).await?.map(Share::try_from).transpose()
}

/// All links of a draft, the newest first.
pub async fn shares_of(from: &impl Ask, space: SpaceId, thing: ThingId) -> Result<Vec<Share>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from composer_share where space_id = $1 and thing_id = $2 order by made_at desc, id"
    );
    let rows = ask::<ShareRow>(from, &sql, [space.0.into(), thing.0.into()]).await?;
    rows.into_iter().map(Share::try_from).collect()
}

/// A plain hash is enough: nobody can guess 256 random bits.
fn digest(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|b| format!("{b:02x}")).collect()
}
