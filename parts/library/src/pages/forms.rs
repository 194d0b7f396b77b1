//! An officer's unfinished forms.

use askama::Template;
use balai_part::{Allowed, Ctx, refused};
use balai_people::deeds::EditLibrary;
use balai_web::{Answer, Frame, Page, Query};

use crate::form::{Form, State, store};
use crate::pages::form::officer;

/// The page.
#[derive(Template)]
#[template(path = "forms.html")]
pub struct FormsPage {
    frame: Frame,
    told: Option<String>,
    open: Vec<FormView>,
    thrown: Vec<FormView>,
}

struct FormView {
    form: Form,
    title: String,
    /// Whether the title is what was typed, and so in any language.
    typed: bool,
    day: String,
    provisions: usize,
}

/// `GET /office/forms`
pub async fn list_forms(
    ctx: Ctx,
    Allowed(proof): Allowed<EditLibrary>,
    query: Query,
) -> Answer<Page<FormsPage>> {
    let forms = store::forms_of(ctx.store(), ctx.space(), officer(&proof)?).await.map_err(refused)?;
    let view = |form: Form| {
        let title = form.typed.fact("title").trim().to_owned();
        FormView {
            typed: !title.is_empty(),
            title: if title.is_empty() { ctx.reader.w("hand-untitled") } else { title },
            day: ctx.reader.day(&form.changed_at),
            provisions: form.typed.standing().filter(|row| !row.is_blank()).count(),
            form,
        }
    };
    let (thrown, open): (Vec<Form>, Vec<Form>) =
        forms.into_iter().partition(|form| form.state == State::Thrown);
    let told = match query.one("told") {
        Some("kept") => Some(ctx.reader.w("hand-kept")),
        Some("thrown") => Some(ctx.reader.w("hand-thrown-done")),
        _ => None,
    };
    Ok(Page(FormsPage {
        told,
        open: open.into_iter().map(view).collect(),
        thrown: thrown.into_iter().map(view).collect(),
        frame: ctx.frame(),
    }))
}
