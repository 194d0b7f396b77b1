//! What every operation of the API has in common is said once, here: the problems that the kit
//! itself answers with, and what a problem looks like.

use serde_json::{Value, json};
use utoipa::openapi::OpenApi;

use crate::ctx::SESSION_COOKIE;

/// The media type of problems.
const PROBLEM: &str = "application/problem+json";

/// The whole description: every operation says that it refuses what it cannot read (400) and what is
/// too long (414), one with a name in its path that there may be nothing (404), and every problem has
/// its form.
pub fn completed(api: &OpenApi) -> Value {
    let mut value = serde_json::to_value(api).unwrap_or_default();
    value["components"]["schemas"]["Problem"] = problem();
    value["components"]["securitySchemes"]["session"] = json!({
        "type": "apiKey",
        "in": "cookie",
        "name": SESSION_COOKIE,
        "description": "The session of somebody who has signed in. Most operations need none.",
    });
    for (path, item) in value["paths"].as_object_mut().into_iter().flatten() {
        for (_, operation) in item.as_object_mut().into_iter().flatten() {
            if operation["responses"].is_object() {
                complete(path, &mut operation["responses"]);
            }
        }
    }
    value
}

fn complete(path: &str, responses: &mut Value) {
    let of_all = [
        ("400", "A parameter cannot be understood", true),
        ("404", "There is nothing at this address", path.contains('{')),
        ("414", "The address is too long", true),
    ];
    for (status, about, applies) in of_all {
        if applies && responses[status].is_null() {
            responses[status] = json!({ "description": about, "content": { PROBLEM: {} } });
        }
    }
    for (_, response) in responses.as_object_mut().into_iter().flatten() {
        if let Some(content) = response["content"].get_mut(PROBLEM) {
            content["schema"] = json!({ "$ref": "#/components/schemas/Problem" });
        }
    }
}

fn problem() -> Value {
    json!({
        "type": "object",
        "description": "Why a request cannot be answered (RFC 9457).",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": { "type": "string", "description": "Where this sort of problem is explained." },
            "title": { "type": "string", "description": "What is wrong, in the reader's language." },
            "status": { "type": "integer", "description": "The HTTP status." },
            "detail": { "type": "string", "description": "What to do, and which parameter was meant." },
        },
    })
}
