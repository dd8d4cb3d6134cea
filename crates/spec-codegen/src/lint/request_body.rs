//! A request body is required, unless somebody knows that the vendor takes the call without one.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "request-body", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, body) in outline.of(Kind::RequestBody) {
        let is_silent = !body.value.contains_key("required");
        let is_left_out = body.value.get("required") == Some(&Value::Bool(false)) && can_be_left_out(outline, index);
        if body.value.get("required") != Some(&Value::Bool(true)) && !is_left_out {
            let mend = "write `required: true`, or, if the vendor takes the call without a body, `required: false` and make every property of the body optional";
            let edit = is_silent.then(|| (index, String::new(), Action::Set { key: "required", value: true.into(), after: "description" }));
            findings.add_fixable(index, "", "an optional body: OpenAPI's default is `required: false`", mend, edit);
        }
        if outline.child(index, "content").is_none() {
            findings.add(index, "", "the body has no content", "write `content: {application/json: {schema: ..}}`");
        }
    }
    for (index, operation) in outline.of(Kind::Operation) {
        if operation.value.contains_key("requestBody") && ["get", "head"].contains(&operation.key) {
            findings.add(index, "/requestBody", format!("a {} with a body", operation.key.to_uppercase()), "write its parts as query parameters");
        }
    }
}

/// Whether nothing in the body is required.
fn can_be_left_out(outline: &Outline<'_>, body: usize) -> bool {
    outline.children(body, "content").all(|media| {
        let schema = outline.child(media, "schema").and_then(|schema| outline.underlying(schema));
        let required = schema.and_then(|schema| outline.nodes[schema].value.get("required"));
        required.and_then(Value::as_array).is_none_or(Vec::is_empty)
    })
}
