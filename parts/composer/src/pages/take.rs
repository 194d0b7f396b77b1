//! Giving files out, and the list of those one can take along: the same for drafts and policies.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use balai_model::{Lang, ThingId};
use balai_part::{Ctx, refused};
use balai_press::{Press, PressError};
use balai_web::{Answer, Problem, Query, Reader};

use crate::balance::accept::accepted;
use crate::balance::{self, clauses, report};
use crate::draft::Body;
use crate::export::outgoing::{Accepted, Outgoing};
use crate::export::paper::Printer;
use crate::export::{ExportFailed, Format, What, file, plain};
use crate::menu::Menu;
use crate::pages::balance::says;

/// Whether the query wants each clause to tell where it comes from.
pub(crate) fn notes(query: &Query) -> bool {
    query.one("notes") == Some("yes")
}

/// A file to keep. It is made for whoever may read the text now, so nobody between keeps a copy.
pub(crate) async fn give(
    ctx: &Ctx,
    menu: &Menu,
    press: &Press,
    out: &Outgoing,
    (what, format): (What, Format),
    notes: bool,
) -> Answer<Response> {
    let printer = Printer::new(&ctx.reader, &ctx.shared.origin, menu, out, notes);
    let bytes = file(&printer, press, what, format).await.map_err(problem)?;
    let part = if what == What::Policy { String::new() } else { format!("-{}", what.slug()) };
    let name = format!("{}-v{}{part}.{}", out.name, out.version, format.ending());
    let headers = [
        (header::CONTENT_TYPE, format.media_type().to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

fn problem(failed: ExportFailed) -> Problem {
    match failed {
        ExportFailed::Press(PressError::Absent(_)) => {
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, "problem-no-press")
        }
        ExportFailed::Press(PressError::TooSlow) => {
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, "problem-press-slow")
        }
        ExportFailed::Press(
            cause @ (PressError::Refused(_) | PressError::Broke(_) | PressError::Unsendable(_)),
        ) => Problem::ours(cause),
        ExportFailed::Packing(cause) => Problem::ours(cause),
        ExportFailed::Spelling(cause) => Problem::ours(cause),
    }
}

/// The findings somebody accepted, in the words of the policy's language; those that are no longer
/// found are left out.
pub(crate) async fn findings(ctx: &Ctx, menu: &Menu, draft: ThingId, body: &Body) -> Answer<Vec<Accepted>> {
    let all = accepted(ctx.store(), ctx.space(), draft).await.map_err(refused)?;
    let Some((_, report)) = report(menu, body) else { return Ok(Vec::new()) };
    let reader = ctx.reader.speaking(Lang::parse(&body.language).unwrap_or(ctx.reader.lang));
    let covered = |one: &balance::accept::Accepted| {
        let finding = report.findings.iter().find(|finding| one.acceptance.covers(finding))?;
        Some(Accepted {
            clauses: clauses(finding).map(str::to_owned).collect(),
            finding: says(finding, menu, &reader),
            reason: one.reason.clone(),
        })
    };
    Ok(all.iter().filter_map(covered).collect())
}

/// What can be taken along.
pub(crate) struct Offer {
    pub(crate) what: What,
    pub(crate) files: Vec<FileLine>,
}

/// A file in the list.
pub(crate) struct FileLine {
    pub(crate) href: String,
    pub(crate) format: Format,
    /// Its size in words; a PDF's is known once it is set.
    pub(crate) size: Option<String>,
}

/// The list, with links below an address.
pub(crate) fn offers(
    reader: &Reader,
    printer: &Printer<'_>,
    press: &Press,
    href: impl Fn(&str) -> String,
) -> Vec<Offer> {
    let line = |what: What, format: Format| {
        let made = plain(printer, what, format).and_then(Result::ok);
        let size =
            made.map(|bytes| reader.with("take-size", "size", &reader.number(bytes.len().div_ceil(1000))));
        let query = if printer.notes && what == What::Policy { "?notes=yes" } else { "" };
        let href = href(&format!("/{}.{}{query}", what.slug(), format.slug()));
        FileLine { href, format, size }
    };
    let there = |format: &&Format| **format != Format::Pdf || press.is_there();
    What::ALL
        .into_iter()
        .map(|what| Offer {
            what,
            files: what.formats().iter().filter(there).map(|format| line(what, *format)).collect(),
        })
        .collect()
}
