//! The framework's pages.

use askama::Template;
use balai_model::ThingId;
use balai_part::{Ctx, refused};
use balai_register::{LinkedThing, linked};
use balai_web::{Answer, Frame, Page, Path, Problem};

use crate::cited::{Cited, cited};
use crate::principle::{Principle, SourceRecord, Vocabulary, principles};
use crate::term::{Term, TermKind, terms};
use crate::three_part_test::{Example, Step, examples, steps};
use crate::treatment::{OF_DOMAIN, Subject, Treatment, treatments};

/// How many provisions of one stance a page shows.
const SHOWN_OF_PRINCIPLE: usize = 5;
const SHOWN_OF_ELEMENT: usize = 6;
/// How many instruments of a domain a page shows.
const SHOWN_OF_DOMAIN: usize = 20;

/// The page.
#[derive(Template)]
#[template(path = "framework.html")]
pub struct FrameworkPage {
    frame: Frame,
    principles: Vec<Principle>,
    elements: Vec<Term>,
    domains: Vec<Term>,
}

/// `GET /framework`
pub async fn show_framework(ctx: Ctx) -> Answer<Page<FrameworkPage>> {
    let principles = principles(ctx.store(), ctx.space()).await.map_err(refused)?;
    let elements = terms(ctx.store(), ctx.space(), TermKind::Element).await.map_err(refused)?;
    let domains = terms(ctx.store(), ctx.space(), TermKind::Domain).await.map_err(refused)?;
    Ok(Page(FrameworkPage { frame: ctx.frame(), principles, elements, domains }))
}

/// The page.
#[derive(Template)]
#[template(path = "principle.html")]
pub struct PrinciplePage {
    frame: Frame,
    principle: Principle,
    sources: Vec<(SourceRecord, Option<Cited>)>,
    treatments: Vec<Treatment>,
    library_query: String,
}

/// `GET /framework/principles/{slug}`
pub async fn show_principle(ctx: Ctx, Path(slug): Path<String>) -> Answer<Page<PrinciplePage>> {
    let (store, space) = (ctx.store(), ctx.space());
    let all = principles(store, space).await.map_err(refused)?;
    let principle = all.into_iter().find(|p| p.slug == slug).ok_or_else(Problem::not_found)?;
    let sources = sources_of(&ctx, &principle).await?;
    let vocabulary = Vocabulary::read(store, space).await.map_err(refused)?;
    let (elements, domains) = vocabulary.subject(&principle.says);
    let subject = Subject { elements: &elements, domains: &domains };
    let treatments = treatments(store, space, subject, SHOWN_OF_PRINCIPLE).await.map_err(refused)?;
    let elements = principle.says.elements.iter().map(|word| format!("element={word}&"));
    let domains = principle.says.domains.iter().map(|word| format!("domain={word}&"));
    let library_query = elements.chain(domains).collect();
    Ok(Page(PrinciplePage { frame: ctx.frame(), principle, sources, treatments, library_query }))
}

/// The sources of a principle, each with what the library has of it.
pub(crate) async fn sources_of(
    ctx: &Ctx,
    principle: &Principle,
) -> Answer<Vec<(SourceRecord, Option<Cited>)>> {
    let mut sources = Vec::new();
    for source in &principle.says.sources {
        let found = match &source.instrument {
            Some(at) => cited(ctx.store(), ctx.space(), at, &source.provisions).await.map_err(refused)?,
            None => None,
        };
        sources.push((source.clone(), found));
    }
    Ok(sources)
}

/// The page.
#[derive(Template)]
#[template(path = "test.html")]
pub struct TestPage {
    frame: Frame,
    steps: Vec<(Step, Vec<Example>)>,
}

/// `GET /framework/three-part-test`
pub async fn show_test(ctx: Ctx) -> Answer<Page<TestPage>> {
    let mut all = Vec::new();
    for step in steps(ctx.store(), ctx.space()).await.map_err(refused)? {
        let examples = examples(ctx.store(), ctx.space(), &step).await.map_err(refused)?;
        all.push((step, examples));
    }
    Ok(Page(TestPage { frame: ctx.frame(), steps: all }))
}

/// The page.
#[derive(Template)]
#[template(path = "element.html")]
pub struct ElementPage {
    frame: Frame,
    term: Term,
    treatments: Vec<Treatment>,
    library_query: String,
}

/// `GET /framework/elements/{slug}`
pub async fn show_element(ctx: Ctx, Path(slug): Path<String>) -> Answer<Page<ElementPage>> {
    let term = term(&ctx, TermKind::Element, &slug).await?;
    let elements: [ThingId; 1] = [term.thing];
    let subject = Subject { elements: &elements, domains: &[] };
    let treatments =
        treatments(ctx.store(), ctx.space(), subject, SHOWN_OF_ELEMENT).await.map_err(refused)?;
    let library_query = format!("element={slug}&");
    Ok(Page(ElementPage { frame: ctx.frame(), term, treatments, library_query }))
}

/// The page.
#[derive(Template)]
#[template(path = "domain.html")]
pub struct DomainPage {
    frame: Frame,
    term: Term,
    count: u64,
    instruments: Vec<LinkedThing>,
}

/// `GET /framework/domains/{slug}`
pub async fn show_domain(ctx: Ctx, Path(slug): Path<String>) -> Answer<Page<DomainPage>> {
    let term = term(&ctx, TermKind::Domain, &slug).await?;
    let (store, space) = (ctx.store(), ctx.space());
    let count = linked::count_things(store, space, term.thing, OF_DOMAIN).await.map_err(refused)?;
    let instruments =
        linked::things(store, space, term.thing, OF_DOMAIN, SHOWN_OF_DOMAIN).await.map_err(refused)?;
    Ok(Page(DomainPage { frame: ctx.frame(), term, count, instruments }))
}

async fn term(ctx: &Ctx, kind: TermKind, slug: &str) -> Answer<Term> {
    let all = terms(ctx.store(), ctx.space(), kind).await.map_err(refused)?;
    all.into_iter().find(|term| term.slug == slug).ok_or_else(Problem::not_found)
}
