//! The text as it flows past, before it is cut: as a whole, its title, and which units are frames.

use crate::elements::{is_block, is_division, is_unit, passes_through};
use crate::scan::{Item, Scanned};
use crate::text::Lines;

/// The title: `docTitle`, `shortTitle`, the first alias of the work, `longTitle`.
pub(crate) fn title(scanned: &Scanned<'_>) -> Option<String> {
    let text_of = |name: &str| {
        scanned.items.iter().enumerate().find_map(|(i, item)| match item {
            Item::Element(e) if e.name == name => Some(whole_text(&scanned.items[i..e.end]))
                .map(|t| t.replace('\n', " "))
                .filter(|t| !t.is_empty()),
            _ => None,
        })
    };
    // A common editor writes this where nobody gave a title.
    let alias =
        || scanned.frbr.aliases.iter().map(|(_, alias)| alias.clone()).find(|alias| alias != "Untitled");
    text_of("docTitle").or_else(|| text_of("shortTitle")).or_else(alias).or_else(|| text_of("longTitle"))
}

/// All text, every block on its own line.
pub(crate) fn whole_text(items: &[Item<'_>]) -> String {
    let mut lines = Lines::default();
    // Ends of open blocks, counted from the first item here.
    let mut ends: Vec<usize> = Vec::new();
    let base = match items.first() {
        Some(Item::Element(first)) => first.end - items.len(),
        _ => 0,
    };
    for (i, item) in items.iter().enumerate() {
        while ends.pop_if(|end| *end <= i).is_some() {
            lines.block();
        }
        match item {
            Item::Text(words) => lines.push(words),
            Item::Element(e) if is_block(e.name) => {
                lines.block();
                ends.push(e.end - base);
            }
            Item::Element(_) => {}
        }
    }
    lines.finish()
}

/// By index: whether a unit is only a frame for the units in it (a section of articles).
pub(crate) fn passed_units(items: &[Item<'_>]) -> Vec<bool> {
    let mut passed = vec![false; items.len()];
    let mut open: Vec<(usize, usize, &str)> = Vec::new();
    for (i, item) in items.iter().enumerate() {
        while open.pop_if(|(_, end, _)| *end <= i).is_some() {}
        let Item::Element(e) = item else { continue };
        if is_unit(e.name) || is_division(e.name) {
            // What is quoted belongs to another document.
            let own = open
                .iter()
                .rev()
                .take_while(|(_, _, name)| !matches!(*name, "quotedStructure" | "embeddedStructure"));
            for (outer, _, name) in own {
                passed[*outer] |= passes_through(name, e.name);
            }
        }
        open.push((i, e.end, e.name));
    }
    passed
}
