//! The places of a path template and the path parameters are the same, and no two paths are.

use std::collections::HashMap;

use super::Rule;
use super::findings::Findings;
use super::keywords::{Kind, METHODS};
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "path-template", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let mut templates: HashMap<String, usize> = HashMap::new();
    for (index, item) in outline.of(Kind::PathItem) {
        let path = item.name();
        if !path.starts_with('/') || path.contains(['?', '#']) {
            findings.add(index, "", "a path starts with `/` and has no query", "write query parameters into `parameters`");
        }
        let Some((shape, names)) = places(path) else {
            findings.add(index, "", "the braces of the path don't match", "write each place as `{name}`");
            continue;
        };
        if let Some(first) = templates.insert(shape, index) {
            let message = format!("the path is the same as {} but for names", findings.place(first));
            findings.add(index, "", message, "put all operations below one of them");
        }
        for operation in METHODS.iter().filter_map(|method| outline.child(index, method)) {
            operation_parameters(outline, findings, operation, path, &names);
        }
    }
}

fn operation_parameters(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, path: &str, names: &[&str]) {
    let parameters = outline.parameters(operation);
    let in_path: Vec<usize> = parameters.into_iter().filter(|parameter| outline.nodes[*parameter].text("in") == Some("path")).collect();
    for name in names {
        if !in_path.iter().any(|parameter| outline.nodes[*parameter].text("name") == Some(name)) {
            let mend = format!("add `{{name: {name}, in: path, required: true, schema: {{type: string}}}}` to its parameters");
            findings.add(operation, "", format!("the path parameter `{name}` of {path} is not declared"), mend);
        }
    }
    for parameter in in_path {
        let name = outline.nodes[parameter].text("name").unwrap_or_default();
        if !names.contains(&name) {
            findings.add(operation, "", format!("{path} has no place for the path parameter `{name}`"), format!("write `{{{name}}}` into the path, or drop the parameter"));
        }
    }
}

/// The path with its places unnamed, and their names.
fn places(path: &str) -> Option<(String, Vec<&str>)> {
    let mut names = Vec::new();
    let mut parts = path.split('{');
    let mut shape = parts.next()?.to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}')?;
        if name.is_empty() || rest.contains('}') || names.contains(&name) {
            return None;
        }
        names.push(name);
        shape.push_str("{}");
        shape.push_str(rest);
    }
    (!shape.replace("{}", "").contains('}')).then_some((shape, names))
}
