//! The check of an instrument of the library: by the stances of its provisions, as the survey judged
//! them. The register says what they speak about; the library is not asked.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use balai_balance::{Clause, ClauseId, Finding, Nature, Origin, Policy, Report, check};
use balai_model::{Address, Element, Lang, ProvisionId, Stance, ThingId};
use balai_part::{Ctx, refused};
use balai_register::thing::{self, Found};
use balai_register::{Passage, Thing, link, text};
use balai_web::{Answer, Frame, Page, Problem, Query};

use super::scores::{ScoreRow, drawing, rows, written};
use super::{not_checked_word, says, severity_word};
use crate::balance::{checking_menu, rules};
use crate::menu::Menu;
use crate::menu::shelf::MenuShelf;
use crate::pages::menu::menu;

/// The page.
#[derive(Template)]
#[template(path = "balance_instrument.html")]
pub struct InstrumentPage {
    frame: Frame,
    thing: Option<Thing>,
    asked: String,
    groups: Vec<(&'static str, Vec<Said>)>,
    rows: Vec<ScoreRow>,
    svg: String,
    not_checked: Vec<&'static str>,
}

/// A finding as it is shown.
pub(crate) struct Said {
    rule: balai_balance::RuleId,
    title: String,
    says: String,
    element: Option<Element>,
    provisions: Vec<(String, String)>,
}

impl InstrumentPage {
    fn written(&self, mean: &i32) -> String {
        written(*mean, &self.frame.reader)
    }
}

/// `GET /balance/check?instrument=/akn/…`
pub async fn check_instrument(
    ctx: Ctx,
    State(shelf): State<Arc<MenuShelf>>,
    query: Query,
) -> Answer<Page<InstrumentPage>> {
    let asked = query.one("instrument").unwrap_or_default().trim().to_owned();
    let mut page = InstrumentPage {
        frame: ctx.frame(),
        thing: None,
        groups: Vec::new(),
        rows: Vec::new(),
        svg: String::new(),
        not_checked: Vec::new(),
        asked,
    };
    if page.asked.is_empty() {
        return Ok(Page(page));
    }
    let menu = menu(&ctx, &shelf).await?;
    let thing = instrument(&ctx, &page.asked).await?;
    let (report, passages) = report(&ctx, &menu, &thing).await?;
    page.rows = rows(&report.scores, &ctx.reader);
    page.svg = drawing(&page.rows, &ctx.reader);
    page.not_checked = report.not_checked.iter().map(|what| not_checked_word(*what)).collect();
    for finding in &report.findings {
        let word = severity_word(finding.severity);
        let said = said(&ctx, &menu, &thing, finding, &passages);
        match page.groups.last_mut().filter(|(last, _)| *last == word) {
            Some((_, group)) => group.push(said),
            None => page.groups.push((word, vec![said])),
        }
    }
    page.thing = Some(thing);
    Ok(Page(page))
}

/// The instrument at an address, with or without the site before it.
async fn instrument(ctx: &Ctx, asked: &str) -> Answer<Thing> {
    let path = asked.find("/akn/").map_or(asked, |at| &asked[at..]);
    let path = path.split("/~").next().unwrap_or(path).trim_end_matches('/');
    let address = Address::parse(path).map_err(|_| Problem::not_found().detail(asked))?;
    let mut found = thing::at_address(ctx.store(), ctx.space(), &address).await.map_err(refused)?;
    if let Found::Moved(to) = &found {
        found = thing::at_address(ctx.store(), ctx.space(), to).await.map_err(refused)?;
    }
    match found {
        Found::Here(thing) if thing.kind == "instrument" => Ok(*thing),
        Found::Here(_) | Found::Moved(_) | Found::Nothing => Err(Problem::not_found().detail(asked)),
    }
}

async fn report(ctx: &Ctx, menu: &Menu, thing: &Thing) -> Answer<(Report, Vec<Passage>)> {
    let (store, space) = (ctx.store(), ctx.space());
    let newest = text::expressions(store, space, thing.id).await.map_err(refused)?;
    let newest = newest.first().ok_or_else(Problem::not_found)?;
    let passages = text::passages(store, space, newest.id).await.map_err(refused)?;
    let provisions: Vec<ProvisionId> = passages.iter().map(|passage| passage.provision).collect();
    let links = link::outgoing_of_provisions(store, space, &provisions).await.map_err(refused)?;
    let elements: HashMap<ThingId, Element> = thing::of_kind(store, space, "element")
        .await
        .map_err(refused)?
        .into_iter()
        .filter_map(|e| Some((e.id, Element::parse(e.address.as_str().rsplit('/').next()?).ok()?)))
        .collect();
    let clauses = passages.iter().map(|passage| clause(passage, &links, &elements)).collect();
    let policy = Policy {
        nature: Nature::Instrument,
        lang: Some(Lang::En),
        clauses,
        filled: std::collections::BTreeMap::new(),
    };
    let broken = || Problem::ours("the menu or the rules of the check do not hold together");
    let menu = checking_menu(menu).ok_or_else(broken)?;
    let report = check(&menu, rules().ok_or_else(broken)?, &policy);
    Ok((report, passages))
}

/// A provision as the check sees it: the gist is the survey's own words.
fn clause(
    passage: &Passage,
    links: &[(ProvisionId, String, ThingId)],
    elements: &HashMap<ThingId, Element>,
) -> Clause {
    let own = || links.iter().filter(|(from, _, _)| *from == passage.provision);
    let stance = own().find_map(|(_, kind, _)| Stance::parse(kind).ok());
    let mut about: Vec<Element> = own().filter_map(|(_, _, to)| elements.get(to).copied()).collect();
    about.sort_unstable();
    about.dedup();
    Clause {
        id: ClauseId::from(passage.eid.as_str()),
        elements: about,
        heading: passage.reference.clone(),
        words: String::new(),
        origin: match stance {
            Some(stance) => Origin::Judged { stance, gist: passage.body.clone() },
            None => Origin::Written,
        },
        account: None,
    }
}

fn said(ctx: &Ctx, menu: &Menu, thing: &Thing, finding: &Finding, passages: &[Passage]) -> Said {
    let provision = |eid: &str| {
        let passage = passages.iter().find(|passage| passage.eid.as_str() == eid)?;
        Some((ctx.reader.href(&format!("{}/~{eid}", thing.address)), passage.reference.clone()))
    };
    Said {
        rule: finding.rule,
        title: rules().map(|rules| rules.rule(finding.rule).title.clone()).unwrap_or_default(),
        says: says(finding, menu, &ctx.reader),
        element: finding.element,
        provisions: crate::balance::clauses(finding).filter_map(provision).collect(),
    }
}
