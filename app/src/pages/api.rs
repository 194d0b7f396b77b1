//! The API for people: every operation, with its parameters, an example to press and what it
//! answers, made from the description that programs read. The description is in English.

mod shape;

use askama::Template;
use axum::Extension;
use balai_part::Ctx;
use balai_web::{Answer, Frame, Page, Path, Problem};
use serde_json::Value;

use crate::pages::Openapi;
use shape::{Shape, Shapes};

/// The methods an operation may have, as the description spells them.
const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// The page with all operations.
#[derive(Template)]
#[template(path = "api.html")]
pub struct ApiPage {
    frame: Frame,
    groups: Vec<Vec<Brief>>,
}

/// An operation in the list.
struct Brief {
    href: String,
    method: String,
    path: String,
    summary: String,
}

/// The page with one operation.
#[derive(Template)]
#[template(path = "operation.html")]
pub struct OperationPage {
    frame: Frame,
    operation: Operation,
}

/// An operation in full.
struct Operation {
    method: String,
    path: String,
    summary: String,
    description: String,
    parameters: Vec<Parameter>,
    takes: Option<String>,
    example: Option<String>,
    answers: Vec<AnswerView>,
    shapes: Vec<Shape>,
}

struct Parameter {
    name: String,
    /// The word for where it stands.
    place: &'static str,
    kind: String,
    required: bool,
    about: String,
}

struct AnswerView {
    status: String,
    about: String,
    media: String,
    kind: Option<String>,
    shape: Option<String>,
}

/// All operations of a description, with path and method.
fn operations(api: &Value) -> impl Iterator<Item = (&String, &'static str, &Value)> {
    let paths = api["paths"].as_object().into_iter().flatten();
    paths.flat_map(|(path, item)| {
        METHODS.into_iter().filter_map(move |method| Some((path, method, item.get(method)?)))
    })
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

/// `GET /api`
pub async fn show_api(ctx: Ctx, Extension(Openapi(api)): Extension<Openapi>) -> Answer<Page<ApiPage>> {
    let all: Vec<Brief> = operations(&api)
        .map(|(path, method, operation)| Brief {
            href: ctx.reader.href(&format!("/api/operations/{}", text(operation, "operationId"))),
            method: method.to_uppercase(),
            path: path.clone(),
            summary: summary(operation),
        })
        .collect();
    // Operations on the same things stand together: those whose paths begin alike.
    let thing = |path: &str| path.split('/').nth(3).unwrap_or_default().to_owned();
    let mut groups: Vec<Vec<Brief>> = Vec::new();
    for brief in all {
        match groups.last_mut() {
            Some(group) if thing(&group[0].path) == thing(&brief.path) => group.push(brief),
            _ => groups.push(vec![brief]),
        }
    }
    Ok(Page(ApiPage { groups, frame: ctx.frame() }))
}

/// The first sentence on an operation: its summary, or what it answers.
fn summary(operation: &Value) -> String {
    let summary = text(operation, "summary");
    if summary.is_empty() { text(&operation["responses"]["200"], "description") } else { summary }
}

/// `GET /api/operations/{name}`
pub async fn show_operation(
    ctx: Ctx,
    Extension(Openapi(api)): Extension<Openapi>,
    Path(name): Path<String>,
) -> Answer<Page<OperationPage>> {
    let (path, method, operation) = operations(&api)
        .find(|(_, _, operation)| operation["operationId"] == name.as_str())
        .ok_or_else(Problem::not_found)?;
    let mut shapes = Shapes::new(&ctx.reader, &api);
    let parameters = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
    let takes = operation["requestBody"]["content"].as_object().and_then(|content| {
        let (media, body) = content.iter().next()?;
        let kind = shapes.kind(&body["schema"]);
        Some(format!("{kind} ({media})"))
    });
    let answers = operation["responses"].as_object().into_iter().flatten();
    let answers = answers.map(|(status, answer)| {
        let content = answer["content"].as_object().and_then(|content| content.iter().next());
        let schema = content.map(|(_, body)| &body["schema"]).filter(|schema| schema.is_object());
        AnswerView {
            status: status.clone(),
            about: text(answer, "description"),
            media: content.map(|(media, _)| media.clone()).unwrap_or_default(),
            shape: schema.and_then(shape::name_of),
            kind: schema.map(|schema| shapes.kind(schema)),
        }
    });
    let answers: Vec<AnswerView> = answers.collect();
    let operation = Operation {
        example: (method == "get").then(|| example(path, parameters)).flatten(),
        parameters: parameters.iter().map(|parameter| parameter_view(&mut shapes, parameter)).collect(),
        method: method.to_uppercase(),
        path: path.clone(),
        summary: summary(operation),
        description: text(operation, "description"),
        takes,
        answers,
        shapes: shapes.all(),
    };
    Ok(Page(OperationPage { operation, frame: ctx.frame() }))
}

fn parameter_view(shapes: &mut Shapes<'_>, parameter: &Value) -> Parameter {
    Parameter {
        name: text(parameter, "name"),
        place: match parameter["in"].as_str() {
            Some("path") => "api-in-path",
            Some("header") => "api-in-header",
            Some("cookie") => "api-in-cookie",
            _ => "api-in-query",
        },
        kind: shapes.kind(&parameter["schema"]),
        required: parameter["required"] == true,
        about: match text(parameter, "description") {
            about if about.is_empty() => text(&parameter["schema"], "description"),
            about => about,
        },
    }
}

/// An address to press: what is required is filled with the description's own examples, and a list
/// is kept short. None if an example is missing.
fn example(path: &str, parameters: &[Value]) -> Option<String> {
    let mut address = path.to_owned();
    let mut query: Vec<String> = Vec::new();
    for parameter in parameters {
        let name = parameter["name"].as_str()?;
        let examples =
            [&parameter["example"], &parameter["schema"]["example"], &parameter["schema"]["examples"][0]];
        let value = examples.into_iter().find(|value| !value.is_null());
        let written = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match (parameter["in"].as_str(), value) {
            (Some("path"), value) => address = address.replace(&format!("{{{name}}}"), &written(value?)),
            (Some("query"), _) if name == "limit" => query.push("limit=5".into()),
            (Some("query"), Some(Value::Array(values))) => {
                query.extend(values.iter().map(|value| format!("{name}={}", written(value))));
            }
            (Some("query"), Some(value)) => query.push(format!("{name}={}", written(value))),
            (_, None) if parameter["required"] == true => return None,
            _ => {}
        }
    }
    Some(if query.is_empty() { address } else { format!("{address}?{}", query.join("&")) })
}
