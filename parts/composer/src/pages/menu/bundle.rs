//! A starter bundle: its guidelines, by element.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use balai_model::{Deed, Element};
use balai_part::Ctx;
use balai_web::{Answer, Frame, Page, Path, Problem};

use crate::menu::shelf::MenuShelf;
use crate::menu::{Bundle, Guideline, Menu};
use crate::pages::menu::{Levels, menu};

/// The page.
#[derive(Template)]
#[template(path = "bundle.html")]
pub struct BundlePage {
    frame: Frame,
    bundle: Bundle,
    sections: Vec<(Element, Vec<(Guideline, Level)>)>,
    may_compose: bool,
}

/// How far the best-checked precedent was checked, and how many precedents there are.
type Level = (Option<balai_model::Evidence>, u64);

/// `GET /menu/bundles/{slug}`
pub async fn show_bundle(
    ctx: Ctx,
    State(shelf): State<Arc<MenuShelf>>,
    Path(slug): Path<String>,
) -> Answer<Page<BundlePage>> {
    let menu = menu(&ctx, &shelf).await?;
    let bundle = menu.bundle(&slug).ok_or_else(Problem::not_found)?.clone();
    let levels = Levels::read(&ctx).await?;
    Ok(Page(BundlePage {
        sections: sections(&menu, &bundle, &levels),
        may_compose: ctx.visitor.role().may(Deed::ComposePolicy),
        bundle,
        frame: ctx.frame(),
    }))
}

fn sections(menu: &Menu, bundle: &Bundle, levels: &Levels) -> Vec<(Element, Vec<(Guideline, Level)>)> {
    let of = |element: &Element| -> Vec<(Guideline, Level)> {
        menu.named(&bundle.guidelines)
            .filter(|guideline| guideline.element == *element)
            .map(|guideline| (guideline.clone(), levels.of(menu, &guideline.slug)))
            .collect()
    };
    Element::ALL.iter().map(|element| (*element, of(element))).filter(|(_, all)| !all.is_empty()).collect()
}
