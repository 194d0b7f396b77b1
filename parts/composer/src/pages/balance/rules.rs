//! The rules of the balance check, for everybody: what each looks for, why, and where it comes from.

use askama::Template;
use balai_balance::{Basis, MayAccept, Nature, Rule};
use balai_model::{Evidence, SpaceId};
use balai_part::{Ctx, refused};
use balai_register::thing::{self, Found};
use balai_store::Ask;
use balai_web::{Answer, Frame, Page, Problem};

use super::severity_word;
use crate::balance::rules;

/// The page.
#[derive(Template)]
#[template(path = "balance_rules.html")]
pub struct RulesPage {
    frame: Frame,
    rules: Vec<RuleView>,
}

/// A rule with its sources.
pub(crate) struct RuleView {
    rule: Rule,
    severity: &'static str,
    basis: &'static str,
    sources: Vec<SourceView>,
}

/// A source as the library knows it.
pub(crate) struct SourceView {
    href: String,
    title: String,
    provisions: Vec<(String, String)>,
    says: String,
    evidence: Option<Evidence>,
}

impl RuleView {
    fn never(&self) -> bool {
        self.rule.accept == MayAccept::Never
    }

    fn drafts_only(&self) -> bool {
        !self.rule.applies.contains(&Nature::Instrument)
    }
}

/// `GET /balance/rules`
pub async fn list_rules(ctx: Ctx) -> Answer<Page<RulesPage>> {
    let rules = rules().ok_or_else(|| Problem::ours("the rules of the check do not read"))?;
    let mut shown = Vec::new();
    for rule in rules.all().iter().filter(|rule| rule.on) {
        shown.push(RuleView {
            severity: severity_word(rule.severity),
            basis: match rule.basis {
                Basis::Instruments => "basis-instruments",
                Basis::Menu => "basis-menu",
                Basis::Craft => "basis-craft",
            },
            sources: sources(ctx.store(), ctx.space(), rule).await.map_err(refused)?,
            rule: rule.clone(),
        });
    }
    Ok(Page(RulesPage { rules: shown, frame: ctx.frame() }))
}

/// The sources of a rule that the library has. One that moved is found where it lives now.
async fn sources(
    from: &impl Ask,
    space: SpaceId,
    rule: &Rule,
) -> Result<Vec<SourceView>, balai_store::StoreError> {
    let mut found = Vec::new();
    for source in &rule.sources {
        let here = match thing::at_address(from, space, &source.instrument).await? {
            Found::Here(thing) => Some(*thing),
            Found::Moved(to) => match thing::at_address(from, space, &to).await? {
                Found::Here(thing) => Some(*thing),
                Found::Moved(_) | Found::Nothing => None,
            },
            Found::Nothing => None,
        };
        let address = here.as_ref().map_or(&source.instrument, |thing| &thing.address).to_string();
        let eids = source.provisions.iter();
        found.push(SourceView {
            provisions: eids.map(|eid| (format!("{address}/~{eid}"), eid.to_string())).collect(),
            title: here.as_ref().map_or_else(|| address.clone(), |thing| thing.title.clone()),
            evidence: here.and_then(|thing| thing.evidence),
            says: source.says.clone(),
            href: address,
        });
    }
    Ok(found)
}
