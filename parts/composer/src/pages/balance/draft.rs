//! A draft's findings. Each can be mended, where one press is enough at once; or accepted, where its
//! rule lets it, with a reason that is published with the policy.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use balai_balance::{ClauseId, Finding, MayAccept, Mend, Report, RuleId, Severity};
use balai_part::refused;
use balai_text::Numbers;
use balai_web::{Answer, Form, Frame, Page, Problem, Query, Redirect};

use super::scores::{ScoreRow, drawing, rows, written};
use super::{mend_says, not_checked_word, says, severity_word};
use crate::balance::accept::{AcceptRefused, Accepted, LONGEST_REASON, accept_finding, accepted, withdraw};
use crate::balance::apply::apply;
use crate::balance::{clauses, key, report, rules};
use crate::draft::Body;
use crate::draft::access::{Access, Desk};
use crate::draft::save::What;
use crate::menu::Menu;
use crate::menu::shelf::MenuShelf;
use crate::pages::draft::{Pairs, change, menu, tidy, value};

/// The page.
#[derive(Template)]
#[template(path = "balance.html")]
pub struct BalancePage {
    frame: Frame,
    desk: Desk,
    groups: Vec<(&'static str, Vec<FindingView>)>,
    stale: Vec<Accepted>,
    rows: Vec<ScoreRow>,
    svg: String,
    not_checked: Vec<&'static str>,
    blocking: usize,
    edits: bool,
    saved: bool,
    faults: Vec<(String, String)>,
}

/// A finding as it is shown.
pub(crate) struct FindingView {
    key: String,
    anchor: String,
    rule: RuleId,
    title: String,
    plain: String,
    says: String,
    element: Option<balai_model::Element>,
    clauses: Vec<(String, String, String)>,
    mends: Vec<MendView>,
    may_accept: bool,
    accepted: Option<String>,
    typed: String,
    fault: bool,
}

/// A mend: a button, or a link to where words are wanted.
pub(crate) struct MendView {
    index: usize,
    label: String,
    href: Option<String>,
}

/// `GET …/balance`
pub async fn show_balance(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    query: Query,
) -> Answer<Page<BalancePage>> {
    let menu = menu(&desk, &shelf).await?;
    let mut page = page(desk, &menu, None).await?;
    page.saved = query.one("saved").is_some();
    Ok(Page(page))
}

/// `POST …/balance`: mends, accepts or takes an acceptance back, as the pressed button says.
pub async fn settle_finding(
    desk: Desk,
    State(shelf): State<Arc<MenuShelf>>,
    Form(form): Form<Pairs>,
) -> Answer<Response> {
    let menu = menu(&desk, &shelf).await?;
    let wanted = value(&form, "finding").to_owned();
    let pressed = |name: &str| form.iter().any(|(n, _)| n == name);
    if pressed("withdraw") {
        take_back(&desk, &wanted).await?;
    } else if pressed("accept") {
        let reason = tidy(value(&form, "reason"));
        if let Some(fault) = accept(&desk, &menu, &wanted, &reason).await? {
            let page = page(desk, &menu, Some((&wanted, &reason, fault))).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
        }
    } else {
        let mend = value(&form, "mend");
        let index: usize = mend.parse().map_err(|_| Problem::bad_request(format!("mend={mend}")))?;
        press(&desk, &menu, &wanted, index).await?;
    }
    Ok(Redirect::to(&desk.href("/balance?saved=yes")).into_response())
}

/// Does a mend. If the finding is gone meanwhile, somebody mended it already and nothing is done.
async fn press(desk: &Desk, menu: &Menu, wanted: &str, index: usize) -> Answer<()> {
    let outside = desk.ctx.outside();
    change(desk, menu, What::Clauses, |draft| {
        let mut body = draft.body.clone();
        let found = report(menu, &body)
            .and_then(|(_, report)| report.findings.into_iter().find(|finding| key(finding) == wanted));
        if let Some(mend) = found.as_ref().and_then(|finding| finding.mends.get(index)) {
            apply(mend, &mut body, menu, &mut || outside.new_id());
        }
        body
    })
    .await?;
    Ok(())
}

/// Accepts a finding; the word of what is wrong with the reason, if anything is.
async fn accept(desk: &Desk, menu: &Menu, wanted: &str, reason: &str) -> Answer<Option<&'static str>> {
    let editor = desk.editor()?;
    let (_, report) = checked(menu, &desk.draft.body)?;
    // A finding that is gone needs no acceptance.
    let Some(finding) = report.findings.iter().find(|finding| key(finding) == wanted) else {
        return Ok(None);
    };
    let ctx = &desk.ctx;
    let tx = ctx.store().begin().await.map_err(refused)?;
    match accept_finding(&tx, ctx.outside(), ctx.space(), &editor, finding, reason).await {
        Ok(()) => tx.commit().await.map_err(refused).map(|()| None),
        Err(AcceptRefused::NoReason) => Ok(Some("balance-reason-missing")),
        Err(AcceptRefused::TooLong) => Ok(Some("balance-reason-long")),
        Err(AcceptRefused::Never) => Err(Problem::new(StatusCode::CONFLICT, "problem-never-accepted")),
        Err(AcceptRefused::Store(cause)) => Err(Problem::ours(cause)),
    }
}

async fn take_back(desk: &Desk, wanted: &str) -> Answer<()> {
    let editor = desk.editor()?;
    let (rule, subject) = wanted.split_once(' ').unwrap_or((wanted, ""));
    let rule = RuleId::parse(rule).ok_or_else(|| Problem::bad_request(format!("finding={wanted}")))?;
    let ctx = &desk.ctx;
    let tx = ctx.store().begin().await.map_err(refused)?;
    withdraw(&tx, ctx.outside(), ctx.space(), &editor, rule, subject).await.map_err(refused)?;
    tx.commit().await.map_err(refused)
}

fn checked(menu: &Menu, body: &Body) -> Answer<(Arc<balai_balance::Menu>, Report)> {
    report(menu, body).ok_or_else(|| Problem::ours("the menu or the rules of the check do not hold together"))
}

async fn page(desk: Desk, menu: &Menu, typed: Option<(&str, &str, &'static str)>) -> Answer<BalancePage> {
    let body = &desk.draft.body;
    let (_, report) = checked(menu, body)?;
    let rules = rules().ok_or_else(|| Problem::ours("the rules of the check do not read"))?;
    let accepted = accepted(desk.ctx.store(), desk.ctx.space(), desk.draft.thing).await.map_err(refused)?;
    let numbers = body.numbers();
    let edits = desk.access == Access::Edit;
    let show = Show { desk: &desk, menu, numbers: &numbers, accepted: &accepted };
    let mut groups: Vec<(&'static str, Vec<FindingView>)> =
        [Severity::Blocks, Severity::Warns, Severity::Advises].map(|s| (severity_word(s), Vec::new())).into();
    let mut faults = Vec::new();
    for (at, finding) in report.findings.iter().enumerate() {
        let mut view = show.finding(finding, at, rules.rule(finding.rule));
        if let Some((wanted, reason, word)) = typed
            && wanted == view.key
        {
            reason.clone_into(&mut view.typed);
            view.fault = true;
            let most = desk.ctx.reader.number(LONGEST_REASON);
            faults.push((format!("reason-{}", view.anchor), desk.ctx.reader.with(word, "most", &most)));
        }
        if let Some((_, group)) = groups.iter_mut().find(|(word, _)| *word == severity_word(finding.severity))
        {
            group.push(view);
        }
    }
    groups.retain(|(_, group)| !group.is_empty());
    let held: Vec<_> = accepted.iter().map(|one| one.acceptance.clone()).collect();
    let reader = &desk.ctx.reader;
    let rows = rows(&report.scores, reader);
    Ok(BalancePage {
        blocking: report.blocking(rules, &held).len(),
        stale: accepted
            .iter()
            .filter(|one| !report.findings.iter().any(|finding| one.acceptance.covers(finding)))
            .cloned()
            .collect(),
        svg: drawing(&rows, reader),
        not_checked: report.not_checked.iter().map(|what| not_checked_word(*what)).collect(),
        rows,
        groups,
        edits,
        saved: false,
        faults,
        frame: desk.ctx.frame(),
        desk,
    })
}

/// What showing a finding needs to know.
struct Show<'a> {
    desk: &'a Desk,
    menu: &'a Menu,
    numbers: &'a Numbers,
    accepted: &'a [Accepted],
}

impl Show<'_> {
    fn finding(&self, finding: &Finding, at: usize, rule: &balai_balance::Rule) -> FindingView {
        let reader = &self.desk.ctx.reader;
        let accepted = self.accepted.iter().find(|one| one.acceptance.covers(finding));
        let mends = finding.mends.iter().enumerate().map(|(index, mend)| MendView {
            index,
            label: mend_says(mend, self.menu, reader, &|ids| self.numbered(ids)),
            href: self.where_words_go(mend, finding),
        });
        FindingView {
            key: key(finding),
            anchor: format!("f{at}"),
            rule: finding.rule,
            title: rule.title.clone(),
            plain: rule.plain.clone(),
            says: says(finding, self.menu, reader),
            element: finding.element,
            clauses: clauses(finding).filter_map(|eid| self.clause(eid)).collect(),
            mends: mends.collect(),
            may_accept: rule.accept == MayAccept::WithReason,
            accepted: accepted.map(|one| one.reason.clone()),
            typed: String::new(),
            fault: false,
        }
    }

    /// A clause as number, heading and address.
    fn clause(&self, eid: &str) -> Option<(String, String, String)> {
        let clause = self.desk.draft.body.clause(eid)?;
        let href = self.desk.href(&format!("/sections/{}#{eid}", clause.element));
        Some((self.numbers.get(eid).unwrap_or_default().to_owned(), clause.heading.clone(), href))
    }

    fn numbered(&self, ids: &[ClauseId]) -> String {
        let numbers = ids.iter().filter_map(|id| self.numbers.get(id.as_str()));
        numbers.collect::<Vec<_>>().join(", ")
    }

    /// Where the words a mend needs are written; none if one press is enough.
    fn where_words_go(&self, mend: &Mend, finding: &Finding) -> Option<String> {
        let first = clauses(finding).next().and_then(|eid| self.clause(eid)).map(|(_, _, href)| href);
        match mend {
            Mend::FillBlank { name, .. } => Some(self.desk.href(&format!("/blanks#blank-{name}"))),
            Mend::WriteClause { element } => Some(self.desk.href(&format!("/sections/{element}"))),
            Mend::Reword { clause } => self.clause(clause.as_str()).map(|(_, _, href)| href),
            Mend::DefineTerm { .. } => first,
            Mend::AddGuidelines { .. }
            | Mend::RemoveClauses { .. }
            | Mend::ChooseOption { .. }
            | Mend::Unlink { .. } => None,
        }
    }
}

impl BalancePage {
    fn subject_of(&self, one: &Accepted) -> String {
        format!("{} {}", one.acceptance.rule, one.acceptance.subject)
    }

    fn rule_title(&self, rule: &RuleId) -> String {
        rules().map(|rules| rules.rule(*rule).title.clone()).unwrap_or_default()
    }

    fn written(&self, mean: &i32) -> String {
        written(*mean, &self.frame.reader)
    }
}
