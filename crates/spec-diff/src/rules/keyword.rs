//! What no other rule knows. Nobody can say what it means: it breaks both.

use serde_json::Value;

use super::Rule;
use crate::document::{PROSE, escape, members};
use crate::findings::Findings;
use crate::pairs::{Pairs, Site};
use crate::wire::BREAKING;

pub(super) const RULE: Rule = Rule { names: &["keyword"], check };

const DOCUMENT: &[&str] =
    &["openapi", "info", "servers", "paths", "components", "security", "tags", "x-lenient", "x-resources"];
const PATH: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "parameters",
];
const OPERATION: &[&str] = &[
    "tags", "operationId", "parameters", "requestBody", "responses", "deprecated", "security", "x-safe", "x-pagination",
    "x-filters", "x-split", "x-chosen-by", "x-unwrap", "x-wait",
];
const PARAMETER: &[&str] =
    &["name", "in", "required", "deprecated", "style", "explode", "schema", "x-secret", "x-resource", "x-resource-form", "x-wildcard"];
const BODY: &[&str] = &["content", "required", "headers"];
const CONTENT: &[&str] = &["schema"];
const SCHEMA: &[&str] = &[
    "$ref", "type", "format", "nullable", "enum", "properties", "required", "additionalProperties", "items", "allOf", "oneOf",
    "discriminator", "deprecated", "x-secret", "x-lenient", "x-tuple", "x-enum-varnames", "x-raw-json", "x-rust-name",
    "x-resource", "x-resource-form", "x-ordered", "x-one-of", "x-sent-as",
];

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    compare(findings, &Site::document(""), "", DOCUMENT, pairs.old.root, pairs.new.root);
    for pair in &pairs.operations.both {
        compare(findings, &pair.site, "", OPERATION, pair.old.value, pair.new.value);
    }
    for pair in &pairs.parameters.both {
        compare(findings, &pair.site, &pair.new.title(), PARAMETER, pair.old.value, pair.new.value);
    }
    for pair in &pairs.bodies.both {
        compare(findings, &pair.site, "the body", BODY, pair.old, pair.new);
    }
    for pair in &pairs.responses.both {
        compare(findings, &pair.site, "the response", BODY, pair.old.value, pair.new.value);
    }
    for pair in &pairs.contents.both {
        compare(findings, &pair.site, &format!("the {}", pair.new.title()), CONTENT, pair.old.value, pair.new.value);
    }
    for pair in &pairs.headers.both {
        compare(findings, &pair.site, "the header", PARAMETER, pair.old, pair.new);
    }
    for pair in &pairs.values {
        compare(findings, &pair.site, &pair.title(), SCHEMA, pair.old, pair.new);
    }
    for (path, old) in members(pairs.old.root, "paths") {
        let same = members(pairs.new.root, "paths").find(|(other, _)| *other == path);
        if let Some((_, new)) = same {
            let site = Site::document(&format!("/paths/{}", escape(path)));
            compare(
                findings,
                &site,
                &format!("the path `{path}`"),
                PATH,
                old,
                new,
            );
        }
    }
    if findings.is_empty() && pairs.old.root != pairs.new.root {
        let message = "something changed that no rule knows";
        findings.now("keyword", &Site::document(""), message, BREAKING);
    }
}

fn compare(findings: &mut Findings<'_>, site: &Site, title: &str, known: &[&str], old: &Value, new: &Value) {
    let keys = [old, new].into_iter().filter_map(Value::as_object).flat_map(|fields| fields.keys());
    let unknown = keys.filter(|key| !known.contains(&key.as_str()) && !PROSE.contains(&key.as_str()));
    let differing = unknown.filter(|key| old.get(key.as_str()) != new.get(key.as_str()));
    let mut told: Vec<&str> = Vec::new();
    for key in differing {
        if told.contains(&key.as_str()) {
            continue;
        }
        told.push(key);
        let message = format!("{title} has another `{key}`");
        findings.now("keyword", site, message.trim_start(), BREAKING);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, operation, schemas};

    #[test]
    fn what_no_rule_knows_breaks_both() {
        let lines = found(operation(json!({"x-new": 1})), operation(json!({"x-new": 2})));
        assert_eq!(lines, ["keyword getThing: has another `x-new` | old client breaks | new client breaks"]);
        let limited = |length: u64| schemas(json!({"A": {"type": "string", "maxLength": length}}), "sent");
        assert_eq!(found(limited(1), limited(2)), ["keyword A: has another `maxLength` | old client breaks | new client breaks"]);
    }

    #[test]
    fn a_difference_that_no_rule_sees_is_not_passed_over() {
        // a parameter that no operation has
        let with = |name: &str| json!({"components": {"parameters": {"P": {"name": name, "in": "query"}}}});
        let expected = "keyword document: something changed that no rule knows | old client breaks | new client breaks";
        assert_eq!(found(with("a"), with("b")), [expected]);
        let servers = |url: &str| json!({"paths": {"/a": {"servers": [{"url": url}]}}});
        let expected = "keyword document: the path `/a` has another `servers` | old client breaks | new client breaks";
        assert_eq!(found(servers("a"), servers("b")), [expected]);
    }
}
