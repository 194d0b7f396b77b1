//! The parameters that the library's lists take, described: which words each filter knows.

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
    /// Words; all must appear. At most 300 characters.
    #[param(schema_with = words)]
    q: Option<String>,
    /// Jurisdiction's code; may be repeated, as all filters may.
    #[param(schema_with = codes)]
    jurisdiction: Option<Vec<String>>,
    /// The jurisdiction's region.
    #[param(schema_with = regions)]
    region: Option<Vec<String>>,
    /// What sort of text.
    #[param(schema_with = kinds)]
    kind: Option<Vec<String>>,
    /// Domain of law.
    #[param(schema_with = domains)]
    domain: Option<Vec<String>>,
    /// Policy element that a provision speaks about.
    #[param(schema_with = elements)]
    element: Option<Vec<String>>,
    /// What a provision does.
    #[param(schema_with = stances)]
    stance: Option<Vec<String>>,
    /// Whether it binds those it addresses.
    #[param(schema_with = yes_or_no)]
    binding: Option<Vec<String>>,
    /// Where in its life.
    #[param(schema_with = statuses)]
    status: Option<Vec<String>>,
    /// ISO 639 code of the original.
    #[param(schema_with = languages)]
    language: Option<Vec<String>>,
    /// Year of adoption.
    #[param(schema_with = years)]
    year: Option<Vec<String>>,
    /// How far the record was checked.
    #[param(schema_with = evidences)]
    evidence: Option<Vec<String>>,
    /// The order; relevance if not given, and without words that is newest.
    #[param(schema_with = sorts)]
    sort: Option<String>,
}

/// The columns of the matrix.
#[derive(utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes the query for OpenAPI")]
pub(crate) struct ByParams {
    /// What the columns are; elements if not given.
    #[param(schema_with = columns)]
    by: Option<String>,
}

/// Text in which only tab and line ends control anything.
pub(crate) const TEXT: &str = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFFFD]*$";

fn text(pattern: &str) -> Object {
    ObjectBuilder::new().schema_type(Type::String).pattern(Some(pattern)).build()
}

/// One of some words, or nothing.
fn word(words: impl IntoIterator<Item = &'static str>) -> Object {
    let words: Vec<&str> = words.into_iter().chain([""]).collect();
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words)).build()
}

fn any(of: Object) -> Array {
    ArrayBuilder::new().items(of).build()
}

fn words() -> Object {
    ObjectBuilder::new().schema_type(Type::String).max_length(Some(300)).pattern(Some(TEXT)).build()
}

fn codes() -> Array {
    any(text("^[a-z-]{0,20}$"))
}

fn languages() -> Array {
    any(text("^[a-z-]{0,8}$"))
}

fn years() -> Array {
    any(text("^([0-9]{4})?$"))
}

fn regions() -> Array {
    any(word(REGIONS))
}

fn kinds() -> Array {
    any(word(InstrumentKind::ALL.iter().map(|w| w.slug())))
}

fn domains() -> Array {
    any(word(Domain::ALL.iter().map(|w| w.slug())))
}

fn elements() -> Array {
    any(word(Element::ALL.iter().map(|w| w.slug())))
}

fn stances() -> Array {
    any(word(Stance::ALL.iter().map(|w| w.slug())))
}

fn yes_or_no() -> Array {
    any(word(["yes", "no"]))
}

fn statuses() -> Array {
    any(word(Status::ALL.iter().map(|w| w.slug())))
}

fn evidences() -> Array {
    any(word(Evidence::ALL.iter().map(|w| w.slug())))
}

fn sorts() -> Object {
    word(Sort::ALL.map(Sort::slug))
}

fn columns() -> Object {
    word([By::Elements, By::Domains].map(By::slug))
}
