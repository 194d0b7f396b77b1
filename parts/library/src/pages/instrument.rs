//! An instrument at its permanent address, and each of its provisions at its own.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use balai_model::{Address, EId, Element, Stance};
use balai_part::{Ctx, refused};
use balai_register::thing::{self, Found};
use balai_register::{Direction, Expression, Link, Thing, link, text};
use balai_web::{Answer, Frame, Page, Path, Problem, Query, Reader, Redirect};

use crate::catalogue::Catalogue;
use crate::filter::encode;
use crate::pages::akn::{expression_day, show_file, version_of_day};
use crate::pages::basket::basket;
use crate::pages::history::Standing;
use crate::pages::list::{Pages, original_language};
use crate::record::{Provision, Record};
use crate::shelve::eids;
use crate::{INSTRUMENT, store};

/// How many provisions a page shows.
const PAGE: u64 = 100;

#[derive(Template)]
#[template(path = "instrument.html")]
struct InstrumentPage {
    frame: Frame,
    thing: Thing,
    record: Record,
    original: Option<(String, String)>,
    provisions: Vec<ProvisionView>,
    shown: usize,
    pages: Pages,
    stances: Vec<(Stance, bool)>,
    elements: Vec<(Element, bool)>,
    filtered: bool,
    single: bool,
    out: Vec<Link>,
    back: Vec<Link>,
    /// What other parts say of it, by kind of link.
    elsewhere: Vec<(String, Vec<Link>)>,
    outside: Vec<(String, String)>,
    versions: Vec<Expression>,
    version: i64,
    newest: i64,
    citation: String,
    /// The language of the provisions' words, and whether the reader's is another.
    text_lang: String,
    text_foreign: bool,
    made_on: String,
    in_basket: bool,
    standing: Standing,
}

struct ProvisionView {
    eid: EId,
    href: String,
    provision: Provision,
}

/// `GET /akn/{*address}`: an instrument, or with `/~{eId}` at the end one provision of it.
pub async fn show_instrument(
    ctx: Ctx,
    State(_): State<Arc<Catalogue>>,
    Path(rest): Path<String>,
    jar: CookieJar,
    query: Query,
) -> Answer<Response> {
    if let Some(rest) = rest.strip_suffix(".akn") {
        return show_file(&ctx, rest).await;
    }
    let (rest, day) = match rest.rsplit_once('/') {
        Some((work, last)) if expression_day(last).is_some() => (work.to_owned(), Some(last[4..].to_owned())),
        _ => (rest, None),
    };
    let (work, eid) = match rest.split_once("/~") {
        Some((work, eid)) => (work, Some(EId::parse(eid).ok_or_else(Problem::not_found)?)),
        None => (rest.as_str(), None),
    };
    let address = Address::parse(&format!("/akn/{work}")).map_err(|_| Problem::not_found())?;
    let thing = match thing::at_address(ctx.store(), ctx.space(), &address).await.map_err(refused)? {
        Found::Here(thing) if thing.kind == INSTRUMENT => *thing,
        Found::Moved(to) => {
            let to = eid.map_or_else(|| to.to_string(), |eid| to.provision(&eid));
            return Ok(Redirect::moved(&ctx.reader.href(&to)).into_response());
        }
        Found::Here(_) | Found::Nothing => return Err(Problem::not_found()),
    };
    let versions = text::expressions(ctx.store(), ctx.space(), thing.id).await.map_err(refused)?;
    let newest = versions.first().ok_or_else(|| Problem::ours(format!("{} has no text", thing.id)))?;
    if let Some(day) = day {
        let of_day = version_of_day(&versions, &day).ok_or_else(Problem::not_found)?;
        let to = format!("{}?version={}", thing.address, of_day.version);
        return Ok(Redirect::to(&ctx.reader.href(&to)).into_response());
    }
    let number = query.number("version", 1..=1_000_000, newest.version.unsigned_abs())? as i64;
    let expression = versions.iter().find(|e| e.version == number).ok_or_else(Problem::not_found)?;
    let record = store::record_of(ctx.store(), ctx.space(), expression.id)
        .await
        .map_err(refused)?
        .ok_or_else(|| Problem::ours(format!("expression {} has no record", expression.id)))?;
    let shown: Vec<&str> = crate::LINKS.iter().chain(crate::SHOWN_LINKS).copied().collect();
    let links = link::links_of(ctx.store(), ctx.space(), thing.id, &shown).await.map_err(refused)?;
    let (elsewhere, links): (Vec<Link>, Vec<Link>) =
        links.into_iter().partition(|l| crate::SHOWN_LINKS.contains(&l.kind.as_str()));
    let wanted = wanted(&query)?;
    let names = eids(&record);
    if let Some(eid) = &eid
        && !names.contains(eid)
    {
        return Err(Problem::not_found());
    }
    let mut provisions: Vec<ProvisionView> = names
        .into_iter()
        .zip(record.key_provisions.iter().cloned())
        .filter(|(name, provision)| match &eid {
            Some(eid) => name == eid,
            None => wanted.admits(provision),
        })
        .map(|(eid, provision)| ProvisionView {
            href: ctx.reader.href(&thing.address.provision(&eid)),
            eid,
            provision,
        })
        .collect();
    let shown = provisions.len();
    let last = (shown as u64).div_ceil(PAGE).max(1);
    let page = query.number("page", 1..=last, 1)?;
    provisions = provisions.into_iter().skip(((page - 1) * PAGE) as usize).take(PAGE as usize).collect();
    let at_page = |page: u64| {
        let mut pairs: Vec<String> = query
            .0
            .iter()
            .filter(|(name, value)| name != "page" && !value.is_empty())
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        pairs.push(format!("page={page}"));
        ctx.reader.href(&format!("{}?{}#provisions", thing.address, pairs.join("&")))
    };
    let pages = Pages {
        previous: (page > 1).then(|| at_page(page - 1)),
        next: (page < last).then(|| at_page(page + 1)),
        page,
        last,
    };
    // The survey's words are English; a text that was taken in is in its own language.
    let text_lang = match &record.source_file {
        Some(_) => record.languages.first().cloned().unwrap_or_else(|| "und".into()),
        None => "en".to_owned(),
    };
    let has_stance = |s: Stance| record.key_provisions.iter().any(|p| p.stance == s);
    let has_element = |e: Element| record.key_provisions.iter().any(|p| p.elements.contains(&e));
    let (out, back): (Vec<Link>, Vec<Link>) = links.into_iter().partition(|l| l.direction == Direction::Out);
    Ok(Page(InstrumentPage {
        original: record.title_original.clone().filter(|o| *o != record.title).map(|original| {
            let lang = original_language(record.languages.first().map(String::as_str), &original);
            (original, lang)
        }),
        shown,
        pages,
        provisions,
        stances: Stance::ALL
            .iter()
            .filter(|s| has_stance(**s))
            .map(|s| (*s, wanted.stances.contains(s)))
            .collect(),
        elements: Element::ALL
            .iter()
            .filter(|e| has_element(**e))
            .map(|e| (*e, wanted.elements.contains(e)))
            .collect(),
        filtered: !wanted.stances.is_empty() || !wanted.elements.is_empty(),
        single: eid.is_some(),
        out,
        back,
        elsewhere: by_kind(elsewhere),
        outside: record
            .relations
            .iter()
            .filter_map(|r| Some((r.kind.clone(), r.to.strip_prefix("ext:")?.to_owned())))
            .collect(),
        text_foreign: ctx.reader.foreign(&text_lang),
        text_lang,
        made_on: expression.made_at.date().to_string(),
        version: expression.version,
        newest: newest.version,
        citation: citation(&ctx, &ctx.reader, &thing, &record, expression),
        standing: Standing::of(&ctx, &thing, &versions).await?,
        versions,
        in_basket: basket(&jar).contains(&record.id),
        thing,
        record,
        frame: ctx.frame(),
    })
    .into_response())
}

/// Links in the order of their kinds, each kind once.
fn by_kind(links: Vec<Link>) -> Vec<(String, Vec<Link>)> {
    let mut kinds: Vec<(String, Vec<Link>)> = Vec::new();
    for link in links {
        match kinds.iter_mut().find(|(kind, _)| *kind == link.kind) {
            Some((_, of_kind)) => of_kind.push(link),
            None => kinds.push((link.kind.clone(), vec![link])),
        }
    }
    kinds
}

/// Which provisions the reader wants to see.
struct Wanted {
    stances: Vec<Stance>,
    elements: Vec<Element>,
}

fn wanted(query: &Query) -> Result<Wanted, Problem> {
    let bad = |name: &str, value: &str| Problem::bad_request(format!("{name}={value}"));
    let stances = query.all("stance").map(|v| Stance::parse(v).map_err(|_| bad("stance", v)));
    let elements = query.all("element").map(|v| Element::parse(v).map_err(|_| bad("element", v)));
    Ok(Wanted { stances: stances.collect::<Result<_, _>>()?, elements: elements.collect::<Result<_, _>>()? })
}

impl Wanted {
    fn admits(&self, provision: &Provision) -> bool {
        (self.stances.is_empty() || self.stances.contains(&provision.stance))
            && (self.elements.is_empty() || provision.elements.iter().any(|e| self.elements.contains(e)))
    }
}

/// How the record is cited: who, what, when, where, which version.
fn citation(ctx: &Ctx, reader: &Reader, thing: &Thing, record: &Record, expression: &Expression) -> String {
    let year = record.adopted.map_or_else(|| reader.w("date-unknown"), |d| d.year.to_string());
    format!(
        "{} ({year}). {}. Balai, {}{}?version={}",
        record.issuer, record.title, ctx.shared.origin, thing.address, expression.version
    )
}
