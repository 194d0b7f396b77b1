//! An instrument's citation as a file.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use balai_part::{Ctx, refused};
use balai_register::text;
use balai_web::{Answer, Path, Problem, Query};

use crate::cite::Cited;
use crate::history::at_version;
use crate::pages::history::found;
use crate::store;

/// `GET /library/cite/{name}`: `{record}.bib` or `{record}.json`, of the newest version or of
/// `?version=`.
pub async fn show_citation(ctx: Ctx, Path(name): Path<String>, query: Query) -> Answer<Response> {
    let (id, ending) = name.rsplit_once('.').ok_or_else(Problem::not_found)?;
    if !matches!(ending, "bib" | "json") {
        return Err(Problem::not_found());
    }
    let (thing, newest_record) = found(&ctx, id).await?;
    let (db, space) = (ctx.store(), ctx.space());
    let versions = text::expressions(db, space, thing.id).await.map_err(refused)?;
    let newest = versions.first().ok_or_else(Problem::not_found)?.version;
    let version = query.number("version", 1..=1_000_000, newest.unsigned_abs())? as i64;
    let older = version != newest;
    let record = match older {
        true => at_version(db, space, thing.id, version).await.map_err(refused)?,
        false => Some(newest_record),
    };
    let record = record.ok_or_else(Problem::not_found)?;
    let which = if older { format!("?version={version}") } else { String::new() };
    let jurisdictions = store::jurisdictions(db, space).await.map_err(refused)?;
    let jurisdiction = jurisdictions.into_iter().find(|row| row.code == record.jurisdiction);
    let cited = Cited {
        url: format!("{}{}{which}", ctx.shared.origin, thing.address),
        version,
        jurisdiction: jurisdiction.map_or_else(|| record.jurisdiction.clone(), |row| row.title),
        record: &record,
    };
    let (kind, body) = match ending {
        "bib" => ("application/x-bibtex; charset=utf-8", cited.bibtex()),
        _ => ("application/vnd.citationstyles.csl+json", format!("{:#}\n", cited.csl())),
    };
    let name = format!("attachment; filename=\"{}.{ending}\"", record.id);
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], body).into_response())
}
