//! Pages of drafts, and what they share.
//!
//! | module | what |
//! | --- | --- |
//! | [`list`] | all drafts |
//! | [`new`] | begin one; change its title, body, jurisdiction, language |
//! | [`tasks`] | the sections and what is left to do |
//! | [`section`] | one section: its clauses, what the menu has for it, remarks |
//! | [`merge`] | two people changed the same clauses |
//! | [`blanks`] | every blank, asked once |
//! | [`choices`] | the exclusive choices, all or one by one |
//! | [`preview`] | the whole text as one page |
//! | [`versions`] | who saved what, and what differs between two |
//! | [`adopt`] | what stands in the way of adopting it, and the form |
//! | [`take`] | the files one can take along |
//! | [`shares`] | links for people without an account |
//! | [`kept`] | what somebody sent whose session had ended |

pub mod adopt;
pub mod blanks;
pub mod choices;
pub mod kept;
pub mod list;
pub mod merge;
pub mod new;
pub mod preview;
pub mod section;
pub mod shares;
pub mod take;
pub mod tasks;
pub mod versions;

use std::collections::HashMap;
use std::sync::Arc;

use balai_model::Element;
use balai_part::refused;
use balai_web::{Answer, Problem};

use crate::draft::access::Desk;
use crate::draft::save::{Pen, SaveRefused, What, save_version};
use crate::draft::{Body, Draft};
use crate::menu::Menu;
use crate::menu::shelf::MenuShelf;

/// How often a save is tried again when somebody else is quicker each time.
const TRIES: usize = 5;

/// What a form sends, in order.
pub type Pairs = Vec<(String, String)>;

/// The menu, for a desk.
pub(crate) async fn menu(desk: &Desk, shelf: &MenuShelf) -> Answer<Arc<Menu>> {
    super::menu::menu(&desk.ctx, shelf).await
}

/// The section a path names.
pub(crate) fn element(names: &HashMap<String, String>) -> Answer<Element> {
    let slug = names.get("element").map(String::as_str).unwrap_or_default();
    Element::parse(slug).map_err(|_| Problem::not_found())
}

/// A value of a form; empty if it is not there.
pub(crate) fn value<'a>(form: &'a Pairs, name: &str) -> &'a str {
    form.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str()).unwrap_or_default()
}

/// What was typed, as it is kept: line ends alike, nothing that cannot be shown, no space around it.
pub(crate) fn tidy(typed: &str) -> String {
    let lines = typed.replace("\r\n", "\n").replace('\r', "\n");
    let shown: String = lines.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    shown.trim().to_owned()
}

/// The version a form was made from; one that does not read is none there is.
pub(crate) fn version(form: &Pairs, desk: &Desk) -> Answer<i64> {
    let typed = value(form, "version");
    let version = typed.parse().ok().filter(|version| (1..=desk.draft.version).contains(version));
    version.ok_or_else(|| Problem::bad_request(format!("version={typed}")))
}

/// Changes a draft by a function of its body as it stands, and saves it; if somebody is quicker, the
/// function is asked again with the newer body.
pub(crate) async fn change(
    desk: &Desk,
    menu: &Menu,
    what: What,
    mut make: impl FnMut(&Draft) -> Body + Send,
) -> Answer<i64> {
    let editor = desk.editor()?;
    let mut desk = desk.clone();
    for _ in 0..TRIES {
        let body = make(&desk.draft);
        match save(&desk, menu, &editor, &body, what).await {
            Ok(version) => return Ok(version),
            Err(SaveRefused::Newer) => desk = desk.again().await?,
            Err(SaveRefused::Store(cause)) => return Err(Problem::ours(cause)),
        }
    }
    Err(Problem::ours("a draft was saved by others again and again"))
}

/// Saves a body as the version after the one on the desk.
pub(crate) async fn save(
    desk: &Desk,
    menu: &Menu,
    editor: &crate::draft::access::Editor,
    body: &Body,
    what: What,
) -> Result<i64, SaveRefused> {
    let ctx = &desk.ctx;
    let tx = ctx.store().begin().await?;
    let pen = Pen { tx: &tx, outside: ctx.outside(), space: ctx.space(), menu };
    let version = save_version(pen, editor, &desk.draft, body, what).await?;
    tx.commit().await?;
    Ok(version)
}

/// The draft as it was in a version.
pub(crate) async fn at_version(desk: &Desk, version: i64) -> Answer<Body> {
    if version == desk.draft.version {
        return Ok(desk.draft.body.clone());
    }
    crate::draft::store::at_version(desk.ctx.store(), desk.ctx.space(), desk.draft.thing, version)
        .await
        .map_err(refused)?
        .ok_or_else(Problem::not_found)
}
