//! Pasting a text into a form, to be cut into provisions.

use askama::Template;
use balai_part::{Allowed, Ctx};
use balai_people::deeds::EditLibrary;
use balai_web::{Answer, Frame, Page, Path};

use crate::form::Form;
use crate::pages::form::opened;

/// The page.
#[derive(Template)]
#[template(path = "form_text.html")]
pub struct TextPage {
    frame: Frame,
    form: Form,
    /// How many provisions the form has already.
    count: usize,
}

/// `GET /office/forms/{reference}/text`; what is pasted is sent to the form.
pub async fn show_text(
    ctx: Ctx,
    Allowed(proof): Allowed<EditLibrary>,
    Path(reference): Path<String>,
) -> Answer<Page<TextPage>> {
    let form = opened(&ctx, &proof, &reference).await?;
    let count = form.typed.standing().filter(|row| !row.is_blank()).count();
    Ok(Page(TextPage { count, form, frame: ctx.frame() }))
}
