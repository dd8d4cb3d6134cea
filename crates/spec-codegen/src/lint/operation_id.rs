//! An `operationId` is a verb and a noun in camelCase, and its method name is free: users type it.

use std::collections::HashMap;

use heck::ToSnakeCase;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

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
            findings.add(index, "/operationId", format!("`{id}` is no verb and noun in camelCase"), "write it like `listProjects` or `getProject`");
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

fn is_camel_case(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase()) && id.chars().all(|letter| letter.is_ascii_alphanumeric())
}
