//! The rules as their JSON file spells them.

use balai_model::{Address, EId};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::settings::{Lean, Settings};
use super::{BadRules, Basis, MayAccept, Rule, RuleId, Rules, Severity, Source};
use crate::policy::Nature;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "language")]
    _language: String,
    #[serde(rename = "note")]
    _note: String,
    rules: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    on: bool,
    applies: Vec<Nature>,
    severity: Severity,
    accept: MayAccept,
    basis: Basis,
    title: String,
    plain: String,
    looks_for: String,
    sources: Vec<SourceRow>,
    #[serde(default)]
    measures: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRow {
    instrument: String,
    provisions: Vec<String>,
    says: String,
}

impl Rules {
    /// Reads a file of rules, or tells everything that is wrong with it.
    pub fn read(json: &str) -> Result<Self, Vec<BadRules>> {
        let file: File =
            serde_json::from_str(json).map_err(|cause| vec![BadRules::Form(cause.to_string())])?;
        let mut wrong = Vec::new();
        let mut settings = Settings::default();
        let mut all: Vec<Rule> = Vec::new();
        for row in file.rules {
            match row.read(&mut settings) {
                Ok(rule) if all.iter().any(|known| known.id == rule.id) => {
                    wrong.push(BadRules::Twice(rule.id))
                }
                Ok(rule) => all.push(rule),
                Err(bad) => wrong.push(bad),
            }
        }
        if wrong.is_empty() {
            let there = |id: &&RuleId| all.iter().any(|rule| rule.id == **id);
            wrong.extend(RuleId::ALL.iter().filter(|id| !there(id)).map(|id| BadRules::Missing(*id)));
        }
        all.sort_by_key(|rule| rule.id);
        if wrong.is_empty() { Ok(Self { all, settings }) } else { Err(wrong) }
    }
}

impl Row {
    fn read(self, settings: &mut Settings) -> Result<Rule, BadRules> {
        let Some(id) = RuleId::parse(&self.id) else {
            return Err(BadRules::Unknown(self.id.chars().take(80).collect()));
        };
        let sources =
            self.sources.into_iter().map(|source| source.read(id)).collect::<Result<Vec<_>, _>>()?;
        if sources.is_empty() != (self.basis != Basis::Instruments) {
            let why = "sources are named if, and only if, the rule rests on instruments".to_owned();
            return Err(BadRules::Field { rule: id, field: "basis", why });
        }
        enter(settings, id, self.measures)?;
        Ok(Rule {
            id,
            on: self.on,
            applies: self.applies,
            severity: self.severity,
            accept: self.accept,
            basis: self.basis,
            sources,
            title: self.title,
            plain: self.plain,
            looks_for: self.looks_for,
        })
    }
}

impl SourceRow {
    fn read(self, rule: RuleId) -> Result<Source, BadRules> {
        let field = "sources";
        let instrument = Address::parse(&self.instrument).map_err(|bad| BadRules::Field {
            rule,
            field,
            why: bad.to_string(),
        })?;
        let eid = |text: &String| {
            EId::parse(text).ok_or_else(|| BadRules::Field {
                rule,
                field,
                why: format!("\"{text}\" is no eId"),
            })
        };
        let provisions = self.provisions.iter().map(eid).collect::<Result<_, _>>()?;
        Ok(Source { instrument, provisions, says: self.says })
    }
}

/// Takes a rule's measures; a rule without any must have none in its data.
fn enter(settings: &mut Settings, rule: RuleId, measures: Option<Value>) -> Result<(), BadRules> {
    match rule {
        RuleId::RestrictionWithoutTest => settings.test = measure(rule, measures)?,
        RuleId::RestrictionWithoutNotice => settings.notice = measure(rule, measures)?,
        RuleId::RestrictionWithoutAppeal => settings.appeal = measure(rule, measures)?,
        RuleId::RestrictionWithoutEnd => settings.end = measure(rule, measures)?,
        RuleId::RightUnprotected => settings.rights = measure(rule, measures)?,
        RuleId::TwoOptions => settings.options = measure(rule, measures)?,
        RuleId::ElementSilent => settings.silent = measure(rule, measures)?,
        RuleId::ElementClosed => settings.closed = lean(rule, measures)?,
        RuleId::ElementUnsafe => settings.unsafe_at = lean(rule, measures)?,
        RuleId::TermUndefined => settings.terms = measure(rule, measures)?,
        RuleId::HardToRead => settings.readability = measure(rule, measures)?,
        RuleId::RestrictionWithoutOther
        | RuleId::RequirementMissing
        | RuleId::Conflict
        | RuleId::GuidelineUnknown
        | RuleId::BlankOpen
        | RuleId::ReferenceBroken
        | RuleId::BaselineLeftOut
        | RuleId::ChoiceOpen => {
            if measures.is_some() {
                let why = "this rule has none".to_owned();
                return Err(BadRules::Field { rule, field: "measures", why });
            }
        }
    }
    Ok(())
}

fn measure<T: DeserializeOwned>(rule: RuleId, measures: Option<Value>) -> Result<T, BadRules> {
    let field = "measures";
    let Some(value) = measures else {
        return Err(BadRules::Field { rule, field, why: "they are missing".to_owned() });
    };
    serde_json::from_value(value).map_err(|why| BadRules::Field { rule, field, why: why.to_string() })
}

/// A limit of a mean; it lies below 0, so that taking out what is below 0 always helps.
fn lean(rule: RuleId, measures: Option<Value>) -> Result<Lean, BadRules> {
    let lean: Lean = measure(rule, measures)?;
    if lean.at_most < 0 {
        return Ok(lean);
    }
    Err(BadRules::Field { rule, field: "measures", why: "at_most must lie below 0".to_owned() })
}
