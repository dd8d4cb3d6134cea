//! A request body is required: an optional one would be sent empty.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "request-body", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, body) in outline.of(Kind::RequestBody) {
        if body.value.get("required") != Some(&Value::Bool(true)) {
            let mend = "write `required: true`; if the vendor takes the call without a body, make every property of the body optional";
            // where `false` is written, somebody knows that the vendor takes the call without a body
            let is_silent = !body.value.contains_key("required");
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
