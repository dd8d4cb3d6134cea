//! An `operationId` is a verb and a noun in camelCase, and its method name is free: users type it.

use std::collections::HashMap;

use heck::{ToLowerCamelCase, ToSnakeCase};
use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "operation-id", check };

/// Methods that every client has.
const TAKEN: [&str; 9] = ["new", "with", "core", "builder", "from_env", "from_core", "clone", "fmt", "base_url"];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let mut methods: HashMap<String, usize> = HashMap::new();
    for (index, operation) in outline.of(Kind::Operation) {
        let Some(id) = operation.text("operationId") else {
            findings.add(index, "", "the operation has no `operationId`", "add one, a verb and a noun: `operationId: listProjects`");
            continue;
        };
        let method = id.to_snake_case();
        if TAKEN.contains(&method.as_str()) {
            findings.add(index, "/operationId", format!("`{id}` would become `{method}`, a method that every client has"), "add a noun: `createProject`");
        } else if !is_camel_case(id) || !method.contains('_') {
            findings.add_fixable(index, "/operationId", format!("`{id}` is no verb and noun in camelCase"), "write it like `listProjects` or `getProject`", renamed(outline, index, id));
        }
        if let Some(first) = methods.insert(method.clone(), index) {
            let other = outline.nodes[first].text("operationId").unwrap_or_default();
            let message = if other == id {
                format!("the `operationId` {id} is there twice, first at {}", findings.place(first))
            } else {
                format!("{other} and {id} would both become `{method}`, the other one is at {}", findings.place(first))
            };
            findings.add(index, "/operationId", message, "rename the newer one: renaming the older one breaks its users");
        }
    }
}

/// The same words in camelCase, here and where it is waited for. The method in Rust keeps its name.
fn renamed(outline: &Outline<'_>, index: usize, id: &str) -> Vec<(usize, String, Action)> {
    let name = id.to_lower_camel_case();
    let is_free = outline.of(Kind::Operation).all(|(_, other)| other.text("operationId") != Some(name.as_str()));
    if !is_camel_case(&name) || name.to_snake_case() != id.to_snake_case() || !name.to_snake_case().contains('_') || !is_free {
        return Vec::new();
    }
    let waits = outline.of(Kind::Operation).filter(|(_, other)| other.value.get("x-wait").and_then(|wait| wait.get("operation")).and_then(Value::as_str) == Some(id));
    let set = |key: &'static str| Action::Set { key, value: name.clone().into(), after: key };
    let mut edits = vec![(index, String::new(), set("operationId"))];
    edits.extend(waits.map(|(other, _)| (other, "/x-wait".to_owned(), set("operation"))));
    edits
}

fn is_camel_case(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase()) && id.chars().all(|letter| letter.is_ascii_alphanumeric())
}
