//! Schemas in words: what kind of value, and for an object its fields.

use std::collections::BTreeSet;

use balai_web::Reader;
use serde_json::Value;

/// An object of the API.
pub(super) struct Shape {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) fields: Vec<Field>,
}

/// A field of an object.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) kind: String,
    /// The object it holds, to read on.
    pub(super) shape: Option<String>,
    pub(super) about: String,
}

/// The shapes that were spoken of, in the order in which they came up.
pub(super) struct Shapes<'a> {
    reader: &'a Reader,
    api: &'a Value,
    waiting: Vec<String>,
    seen: BTreeSet<String>,
}

/// The name of the object a schema speaks of: itself, what it lists, or what it is if not nothing.
pub(super) fn name_of(schema: &Value) -> Option<String> {
    if let Some(reference) = schema["$ref"].as_str() {
        return reference.rsplit('/').next().map(str::to_owned);
    }
    let inner = schema["oneOf"].as_array().into_iter().chain(schema["anyOf"].as_array()).flatten();
    inner.chain(std::iter::once(&schema["items"])).filter(|inner| inner.is_object()).find_map(name_of)
}

/// The words a value may be, but for the empty one.
fn words(schema: &Value) -> Option<String> {
    let words = schema["enum"].as_array()?.iter().filter_map(Value::as_str);
    Some(words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", "))
}

impl<'a> Shapes<'a> {
    pub(super) fn new(reader: &'a Reader, api: &'a Value) -> Self {
        Self { reader, api, waiting: Vec::new(), seen: BTreeSet::new() }
    }

    /// What kind of value a schema is, in words.
    pub(super) fn kind(&mut self, schema: &Value) -> String {
        if let Some(name) = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()) {
            if self.seen.insert(name.to_owned()) {
                self.waiting.push(name.to_owned());
            }
            return name.to_owned();
        }
        if let Some(words) = words(schema) {
            return self.reader.with("api-kind-word", "words", &words);
        }
        for choice in ["oneOf", "anyOf"] {
            if let Some(choices) = schema[choice].as_array() {
                return self.either(choices);
            }
        }
        let names: Vec<&str> = match &schema["type"] {
            Value::String(name) => vec![name],
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let plain = match names.iter().find(|name| **name != "null") {
            Some(&"string") => self.reader.w("api-kind-text"),
            Some(&"integer") => self.reader.w("api-kind-integer"),
            Some(&"number") => self.reader.w("api-kind-number"),
            Some(&"boolean") => self.reader.w("api-kind-flag"),
            Some(&"array") => match words(&schema["items"]) {
                Some(words) => self.reader.with("api-kind-words", "words", &words),
                None => {
                    let of = self.kind(&schema["items"]);
                    self.reader.with("api-kind-list", "of", &of)
                }
            },
            Some(&"object") => self.reader.w("api-kind-object"),
            _ => self.reader.w("api-kind-anything"),
        };
        if names.contains(&"null") { self.reader.with("api-kind-maybe", "of", &plain) } else { plain }
    }

    fn either(&mut self, choices: &[Value]) -> String {
        let nothing = choices.iter().any(|choice| choice["type"] == "null");
        let kinds: Vec<String> = choices
            .iter()
            .filter(|choice| choice["type"] != "null")
            .map(|choice| self.kind(choice))
            .collect();
        let kinds = kinds.join(" / ");
        if nothing { self.reader.with("api-kind-maybe", "of", &kinds) } else { kinds }
    }

    /// All shapes that were spoken of, and those that they speak of.
    pub(super) fn all(mut self) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let mut at = 0;
        while let Some(name) = self.waiting.get(at).cloned() {
            at += 1;
            let schema = self.api["components"]["schemas"][&name].clone();
            let mut fields = Vec::new();
            self.fields(&schema, &mut fields);
            let about = schema["description"].as_str().unwrap_or_default().to_owned();
            shapes.push(Shape { name, about, fields });
        }
        shapes
    }

    /// The fields of an object, those it takes over from another one included.
    fn fields(&mut self, schema: &Value, into: &mut Vec<Field>) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            match part["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()) {
                Some(name) => {
                    let other = self.api["components"]["schemas"][name].clone();
                    self.fields(&other, into);
                }
                None => self.fields(part, into),
            }
        }
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            into.push(Field {
                name: name.clone(),
                kind: self.kind(field),
                shape: name_of(field),
                about: field["description"].as_str().unwrap_or_default().to_owned(),
            });
        }
    }
}
