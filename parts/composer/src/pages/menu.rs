//! Pages of the menu, and what their templates share.

pub mod bundle;
pub mod choice;
pub mod guideline;
pub mod list;

use std::collections::HashMap;
use std::sync::Arc;

use balai_model::{Evidence, ThingId};
use balai_part::{Ctx, refused};
use balai_web::{Answer, Reader};

use crate::menu::filter::degree_word;
use crate::menu::precedent::evidence;
use crate::menu::shelf::MenuShelf;
use crate::menu::{Guideline, Menu};

/// The menu now.
pub(crate) async fn menu(ctx: &Ctx, shelf: &MenuShelf) -> Answer<Arc<Menu>> {
    shelf.menu(ctx.store(), ctx.space()).await.map_err(refused)
}

/// How far each guideline's best-checked precedent was checked, and how many there are.
pub(crate) struct Levels(HashMap<ThingId, (Option<Evidence>, u64)>);

impl Levels {
    /// Asks the register.
    pub(crate) async fn read(ctx: &Ctx) -> Answer<Self> {
        evidence(ctx.store(), ctx.space()).await.map(Self).map_err(refused)
    }

    /// Of one guideline.
    pub(crate) fn of(&self, menu: &Menu, slug: &str) -> (Option<Evidence>, u64) {
        menu.thing(slug).and_then(|thing| self.0.get(&thing).copied()).unwrap_or_default()
    }
}

/// What a card shows of a guideline.
pub(crate) struct Card {
    pub(crate) href: String,
    pub(crate) title: Vec<balai_text::Piece>,
    pub(crate) text: Vec<crate::blank::Piece>,
    pub(crate) strength: String,
    pub(crate) openness: String,
    pub(crate) safety: String,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) precedents: u64,
}

impl Card {
    /// The card of a guideline, for a reader.
    pub(crate) fn of(menu: &Menu, guideline: &Guideline, levels: &Levels, reader: &Reader) -> Self {
        let (evidence, precedents) = levels.of(menu, &guideline.slug);
        Self {
            href: reader.href(&guideline.address()),
            title: vec![balai_text::Piece { text: guideline.title.clone(), found: false }],
            text: crate::blank::model(&guideline.text),
            strength: reader.w(&format!("menu-strength-{}", guideline.strength.slug())),
            openness: reader.w(&degree_word("openness", &guideline.openness.to_string())),
            safety: reader.w(&degree_word("safety", &guideline.safety.to_string())),
            evidence,
            precedents,
        }
    }
}
