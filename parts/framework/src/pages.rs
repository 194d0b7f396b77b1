//! The framework's pages.

use askama::Template;
use balai_part::{Ctx, refused};
use balai_web::{Answer, Frame, Page, Path, Problem};

use crate::term::{Term, TermKind, terms};

/// The page.
#[derive(Template)]
#[template(path = "framework.html")]
pub struct FrameworkPage {
    frame: Frame,
    elements: Vec<Term>,
    domains: Vec<Term>,
}

/// `GET /framework`
pub async fn show_framework(ctx: Ctx) -> Answer<Page<FrameworkPage>> {
    let elements = terms(ctx.store(), ctx.space(), TermKind::Element).await.map_err(refused)?;
    let domains = terms(ctx.store(), ctx.space(), TermKind::Domain).await.map_err(refused)?;
    Ok(Page(FrameworkPage { frame: ctx.frame(), elements, domains }))
}

/// The page.
#[derive(Template)]
#[template(path = "term.html")]
pub struct TermPage {
    frame: Frame,
    name: String,
    term: Term,
    library_href: String,
    library_word: &'static str,
    element: bool,
}

/// `GET /framework/elements/{slug}`
pub async fn show_element(ctx: Ctx, Path(slug): Path<String>) -> Answer<Page<TermPage>> {
    show_term(ctx, TermKind::Element, &slug).await
}

/// `GET /framework/domains/{slug}`
pub async fn show_domain(ctx: Ctx, Path(slug): Path<String>) -> Answer<Page<TermPage>> {
    show_term(ctx, TermKind::Domain, &slug).await
}

async fn show_term(ctx: Ctx, kind: TermKind, slug: &str) -> Answer<Page<TermPage>> {
    let all = terms(ctx.store(), ctx.space(), kind).await.map_err(refused)?;
    let term = all.into_iter().find(|term| term.slug == slug).ok_or_else(Problem::not_found)?;
    let (library_href, library_word) = match kind {
        TermKind::Element => (format!("/library?element={slug}&view=provisions"), "element-library"),
        TermKind::Domain => (format!("/library?domain={slug}"), "domain-library"),
    };
    Ok(Page(TermPage {
        name: ctx.reader.w(&format!("{}-{slug}", kind.slug())),
        library_href: ctx.reader.href(&library_href),
        library_word,
        element: kind == TermKind::Element,
        term,
        frame: ctx.frame(),
    }))
}
