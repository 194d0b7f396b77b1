//! The parameters that the library's lists take, described: which words each filter knows. What a
//! parameter means is said in its schema, since a schema of one's own takes the place of the rest.

use balai_model::{Domain, Element, Evidence, InstrumentKind, Stance, Status};
use utoipa::openapi::{Array, ArrayBuilder, Object, ObjectBuilder, Type};

use crate::import::REGIONS;
use crate::matrix::By;
use crate::shelf::Sort;

/// The filters every list of the library takes, as the web pages spell them. Each may be repeated;
/// an empty one counts as none.
#[derive(utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes the query for OpenAPI; `Filter::of` reads it")]
pub(crate) struct FilterParams {
    #[param(schema_with = words)]
    q: Option<String>,
    #[param(schema_with = codes)]
    jurisdiction: Option<Vec<String>>,
    #[param(schema_with = regions)]
    region: Option<Vec<String>>,
    #[param(schema_with = kinds)]
    kind: Option<Vec<String>>,
    #[param(schema_with = domains)]
    domain: Option<Vec<String>>,
    #[param(schema_with = elements)]
    element: Option<Vec<String>>,
    #[param(schema_with = stances)]
    stance: Option<Vec<String>>,
    #[param(schema_with = yes_or_no)]
    binding: Option<Vec<String>>,
    #[param(schema_with = statuses)]
    status: Option<Vec<String>>,
    #[param(schema_with = languages)]
    language: Option<Vec<String>>,
    #[param(schema_with = years)]
    year: Option<Vec<String>>,
    #[param(schema_with = evidences)]
    evidence: Option<Vec<String>>,
    #[param(schema_with = sorts)]
    sort: Option<String>,
}

/// The columns of the matrix.
#[derive(utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes the query for OpenAPI")]
pub(crate) struct ByParams {
    #[param(schema_with = columns)]
    by: Option<String>,
}

/// The instruments of a comparison.
#[derive(utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes the query for OpenAPI; `ids_of` reads it")]
pub(crate) struct CompareParams {
    #[param(schema_with = records)]
    i: Vec<String>,
}

/// Text in which only tab and line ends control anything.
pub(crate) const TEXT: &str = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFFFD]*$";

fn text(pattern: &str) -> Object {
    ObjectBuilder::new().schema_type(Type::String).pattern(Some(pattern)).build()
}

/// One of some words, or nothing, with what it means.
fn one(about: &str, words: impl IntoIterator<Item = &'static str>) -> Object {
    let mut one = word(words);
    one.description = Some(about.to_owned());
    one
}

fn word(words: impl IntoIterator<Item = &'static str>) -> Object {
    let words: Vec<&str> = words.into_iter().chain([""]).collect();
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words)).build()
}

fn any(about: &str, of: Object) -> Array {
    ArrayBuilder::new().items(of).description(Some(about)).build()
}

fn words() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some("Words; all must appear. At most 300 characters."))
        .max_length(Some(300))
        .pattern(Some(TEXT))
        .build()
}

fn codes() -> Array {
    any("Jurisdiction's code; may be repeated, as all filters may.", text("^[a-z-]{0,20}$"))
}

fn languages() -> Array {
    any("ISO 639 code of the original.", text("^[a-z-]{0,8}$"))
}

fn years() -> Array {
    any("Year of adoption.", text("^([0-9]{4})?$"))
}

fn regions() -> Array {
    any("The jurisdiction's region.", word(REGIONS))
}

fn kinds() -> Array {
    any("What sort of text.", word(InstrumentKind::ALL.iter().map(|w| w.slug())))
}

fn domains() -> Array {
    any("Domain of law.", word(Domain::ALL.iter().map(|w| w.slug())))
}

fn elements() -> Array {
    any("Policy element that a provision speaks about.", word(Element::ALL.iter().map(|w| w.slug())))
}

fn stances() -> Array {
    any("What a provision does.", word(Stance::ALL.iter().map(|w| w.slug())))
}

fn yes_or_no() -> Array {
    any("Whether it binds those it addresses.", word(["yes", "no"]))
}

fn statuses() -> Array {
    any("Where in its life.", word(Status::ALL.iter().map(|w| w.slug())))
}

fn evidences() -> Array {
    any("How far the record was checked.", word(Evidence::ALL.iter().map(|w| w.slug())))
}

fn records() -> Array {
    ArrayBuilder::new()
        .description(Some("A record's id; given two to eight times."))
        .items(text("^[a-z0-9-]{2,100}$"))
        .min_items(Some(2))
        .max_items(Some(8))
        .unique_items(true)
        .examples([serde_json::json!(["asean-ahrd-2012", "un-udhr-1948"])])
        .build()
}

fn sorts() -> Object {
    one("The order; relevance if not given, and without words that is newest.", Sort::ALL.map(Sort::slug))
}

fn columns() -> Object {
    one("What the columns are; elements if not given.", [By::Elements, By::Domains].map(By::slug))
}
