//! Findings that somebody accepted: with a reason, which is published with the policy.

use balai_balance::{Acceptance, Finding, MayAccept, RuleId};
use balai_model::{SpaceId, ThingId};
use balai_register::{Ledger, Outside};
use balai_store::{Ask, OnConflict, StoreError, Tx, ask, insert_rows, row, tell};
use time::OffsetDateTime;

use super::rules;
use crate::draft::access::Editor;

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 2_000;

/// An acceptance with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// What was accepted.
    pub acceptance: Acceptance,
    /// Why.
    pub reason: String,
    /// When.
    pub made_at: OffsetDateTime,
}

/// Why a finding was not accepted.
#[derive(Debug)]
pub enum AcceptRefused {
    /// Its rule allows no acceptance.
    Never,
    /// No reason was given.
    NoReason,
    /// The reason is too long.
    TooLong,
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for AcceptRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

row! {
    struct AcceptedRow {
        rule: String,
        subject: String,
        clauses: serde_json::Value,
        reason: String,
        made_at: OffsetDateTime,
    }
}

/// What was accepted of a draft, by rule. What the program no longer knows is left out: it covers
/// nothing.
pub async fn accepted(from: &impl Ask, space: SpaceId, draft: ThingId) -> Result<Vec<Accepted>, StoreError> {
    let rows = ask::<AcceptedRow>(
        from,
        "select rule, subject, clauses, reason, made_at
           from composer_acceptance
          where space_id = $1 and thing_id = $2
          order by rule, subject",
        [space.0.into(), draft.0.into()],
    )
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let clauses: Vec<String> = serde_json::from_value(row.clauses).ok()?;
            let clauses = clauses.into_iter().map(Into::into).collect();
            let acceptance = Acceptance { rule: RuleId::parse(&row.rule)?, subject: row.subject, clauses };
            Some(Accepted { acceptance, reason: row.reason, made_at: row.made_at })
        })
        .collect())
}

/// Accepts a finding, with a reason.
pub async fn accept_finding(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    editor: &Editor,
    finding: &Finding,
    reason: &str,
) -> Result<(), AcceptRefused> {
    if rules().is_none_or(|rules| rules.rule(finding.rule).accept == MayAccept::Never) {
        return Err(AcceptRefused::Never);
    }
    if reason.is_empty() {
        return Err(AcceptRefused::NoReason);
    }
    if reason.chars().count() > LONGEST_REASON {
        return Err(AcceptRefused::TooLong);
    }
    let acceptance = Acceptance::of(finding);
    let mut ledger = Ledger::new(outside, space, editor.person());
    let clauses: Vec<&str> = super::clauses(finding).collect();
    let row = vec![
        space.0.into(),
        editor.draft().0.into(),
        acceptance.rule.slug().into(),
        acceptance.subject.as_str().into(),
        serde_json::json!(clauses).into(),
        reason.into(),
        ledger.now().into(),
    ];
    let columns = ["space_id", "thing_id", "rule", "subject", "clauses", "reason", "made_at"];
    let newest =
        OnConflict::Replace(&["space_id", "thing_id", "rule", "subject"], &["clauses", "reason", "made_at"]);
    insert_rows(tx, "composer_acceptance", &columns, vec![row], newest).await?;
    let detail = serde_json::json!({ "rule": acceptance.rule.slug(), "subject": acceptance.subject });
    ledger.act("finding_accepted", Some(editor.draft()), detail);
    Ok(ledger.write(tx).await?)
}

/// Takes an acceptance back; nothing happens if there is none.
pub async fn withdraw(
    tx: &Tx,
    outside: &dyn Outside,
    space: SpaceId,
    editor: &Editor,
    rule: RuleId,
    subject: &str,
) -> Result<(), StoreError> {
    let key = [space.0.into(), editor.draft().0.into(), rule.slug().into(), subject.into()];
    let sql = "delete from composer_acceptance
                where space_id = $1 and thing_id = $2 and rule = $3 and subject = $4";
    if tell(tx, sql, key).await? == 0 {
        return Ok(());
    }
    let mut ledger = Ledger::new(outside, space, editor.person());
    let detail = serde_json::json!({ "rule": rule.slug(), "subject": subject });
    ledger.act("acceptance_withdrawn", Some(editor.draft()), detail);
    ledger.write(tx).await
}
