//! `x-wait` names operations, parameters, places and values that exist.

use serde_json::{Map, Value};

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "wait", check };

const POLL_KEYS: [&str; 9] = ["status", "running", "done", "failed", "cancelled", "progress", "message", "task", "poll"];
const START_KEYS: [&str; 3] = ["operation", "parameters", "body"];
const PHASES: [&str; 4] = ["running", "done", "failed", "cancelled"];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, operation) in outline.of(Kind::Operation) {
        let Some(value) = operation.value.get("x-wait") else { continue };
        let Some(wait) = value.as_object() else {
            findings.add(index, "/x-wait", "`x-wait` is a mapping", "see specs/README.md for its two forms");
            continue;
        };
        let starts = wait.contains_key("operation");
        let known: &[&str] = if starts { &START_KEYS } else { &POLL_KEYS };
        for key in wait.keys().filter(|key| !known.contains(&key.as_str())) {
            let form = if starts { "on the operation that starts the work" } else { "on the operation that is polled" };
            findings.add(index, &format!("/x-wait/{key}"), format!("`{key}` means nothing {form}"), format!("it takes {}", known.join(", ")));
        }
        if starts {
            start(outline, findings, index, wait);
        } else {
            poll(outline, findings, index, wait);
        }
    }
}

fn poll(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, wait: &Map<String, Value>) {
    let reads = match outline.nodes[operation].key {
        "get" => true,
        "post" => outline.nodes[operation].is_true("x-safe"),
        _ => false,
    };
    if !reads {
        findings.add(operation, "/x-wait", "only a GET, or a POST with `x-safe: true`, can be polled", "write it on the operation that returns the job, and `x-wait: {operation: ..}` here");
    }
    let Some(answer) = outline.answer(operation) else {
        findings.add(operation, "/x-wait", "the operation answers with no JSON that has a status", "declare the schema of its 200 response");
        return;
    };
    for (key, kinds) in [("status", ["string", "integer"].as_slice()), ("progress", &["number", "integer"]), ("message", &["string"]), ("task", &["string"])] {
        match (wait.get(key), key) {
            (Some(path), _) => place(outline, findings, operation, answer, &format!("/x-wait/{key}"), path, kinds),
            (None, "status") => findings.add(operation, "/x-wait", "`status` is missing", "write the dotted path of the status in the response"),
            (None, _) => {}
        }
    }
    if let Some(status) = wait.get("status").and_then(Value::as_str).and_then(|path| outline.at_path(answer, path).ok()) {
        phases(outline, findings, operation, status, wait);
    }
    if let Some(small) = wait.get("poll") {
        small_form(outline, findings, operation, small);
    }
}

/// The query values of the polls: of parameters that are there, of a kind that a query can hold.
fn small_form(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, small: &Value) {
    let Some(values) = small.as_object().filter(|values| !values.is_empty()) else {
        findings.add(operation, "/x-wait/poll", "`poll` is no mapping of query values", "write `poll: {full: false}`, or leave it out");
        return;
    };
    let declared = outline.parameters(operation);
    for (name, value) in values {
        let pointer = format!("/x-wait/poll/{}", crate::diagnostic::escape(name));
        let is_it = |node: &&usize| outline.nodes[**node].text("name") == Some(name) && outline.nodes[**node].text("in") == Some("query");
        let Some(parameter) = declared.iter().find(is_it) else {
            findings.add(operation, &pointer, format!("the operation has no query parameter `{name}`"), "correct its name, or declare it");
            continue;
        };
        let kind = match value {
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.is_f64() => "number",
            Value::Number(_) => "integer",
            Value::String(_) => "string",
            _ => {
                findings.add(operation, &pointer, format!("{value} is no value that a query can hold"), "write a text, a number, `true` or `false`");
                continue;
            }
        };
        let wanted = outline.child(*parameter, "schema").and_then(|schema| outline.type_of(schema));
        if wanted.is_some_and(|wanted| wanted != kind && !(wanted == "number" && kind == "integer")) {
            findings.add(operation, &pointer, format!("{value} is no value of the parameter `{name}`, which is a {}", wanted.unwrap_or_default()), "correct it");
        }
    }
}

fn place(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, answer: usize, pointer: &str, path: &Value, kinds: &[&str]) {
    match outline.at_path(answer, path.as_str().unwrap_or_default()) {
        Ok(schema) if outline.type_of(schema).is_some_and(|kind| kinds.contains(&kind)) => {}
        Ok(_) => findings.add(operation, pointer, format!("{path} in the response is no {}", kinds.join(" or ")), "correct the path or the schema"),
        Err(name) => findings.add(operation, pointer, format!("the response has no {path}: there is no property `{name}`"), "correct the path, or add the property to the schema"),
    }
}

/// The values of the status: of its type, in its enum, each in one phase only.
fn phases(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, status: usize, wait: &Map<String, Value>) {
    let known = outline.nodes[status].value.get("enum").and_then(Value::as_array);
    let is_text = outline.type_of(status) == Some("string");
    let mut seen: Vec<(&Value, &str)> = Vec::new();
    for phase in PHASES {
        let pointer = format!("/x-wait/{phase}");
        let values = match wait.get(phase) {
            Some(Value::Array(values)) => values.as_slice(),
            None if phase != "done" => &[],
            _ => {
                findings.add(operation, &pointer, format!("`{phase}` is no list of status values"), format!("write `{phase}: [..]`"));
                continue;
            }
        };
        if phase == "done" && values.is_empty() {
            findings.add(operation, &pointer, "nothing says that the work is done", "list the status values of success");
        }
        for value in values {
            if value.is_string() != is_text || known.is_some_and(|known| !known.contains(value)) {
                findings.add(operation, &pointer, format!("{value} is no value of the status"), "correct it, or add it to the enum");
            }
            if let Some((_, other)) = seen.iter().find(|(known, _)| *known == value) {
                findings.add(operation, &pointer, format!("{value} is in `{other}` too"), "keep it in one list");
            }
            seen.push((value, phase));
        }
    }
}

fn start(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, wait: &Map<String, Value>) {
    let name = wait.get("operation").and_then(Value::as_str).unwrap_or_default();
    let polled = outline.of(Kind::Operation).find(|(_, node)| node.text("operationId") == Some(name));
    let Some((polled, node)) = polled else {
        findings.add(operation, "/x-wait/operation", format!("there is no operation `{name}`"), "write the operationId of the GET that returns the job");
        return;
    };
    if node.value.get("x-wait").and_then(|wait| wait.get("status")).is_none() {
        findings.add(operation, "/x-wait/operation", format!("`{name}` has no `x-wait` with a status"), format!("write it on {name}: status, running, done, failed"));
    }
    let empty = Map::new();
    let given = wait.get("parameters").and_then(Value::as_object).unwrap_or(&empty);
    let declared = outline.parameters(polled);
    for parameter in &declared {
        let parameter = &outline.nodes[*parameter];
        let name = parameter.text("name").unwrap_or_default();
        if parameter.is_true("required") && !given.contains_key(name) {
            let message = format!("nothing says where the parameter `{name}` comes from");
            findings.add(operation, "/x-wait", message, format!("write `parameters: {{{name}: ..}}`: a dotted path in the response, `=value` or `$parameter`"));
        }
    }
    for (parameter, value) in given {
        let pointer = format!("/x-wait/parameters/{}", crate::diagnostic::escape(parameter));
        if !declared.iter().any(|declared| outline.nodes[*declared].text("name") == Some(parameter)) {
            findings.add(operation, &pointer, format!("`{name}` has no parameter `{parameter}`"), "correct its name or leave it out");
        }
        source(outline, findings, operation, &pointer, value);
    }
    members(outline, findings, operation, polled, wait);
}

/// The members of the polled operation's body: texts that its schema has.
fn members(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, polled: usize, wait: &Map<String, Value>) {
    let Some(members) = wait.get("body") else { return };
    let Some(members) = members.as_object().filter(|members| !members.is_empty()) else {
        findings.add(operation, "/x-wait/body", "`body` is no mapping of members to their values", "write `body: {jobId: id}`, or leave it out");
        return;
    };
    let body = outline.body(polled);
    for (member, value) in members {
        let pointer = format!("/x-wait/body/{}", crate::diagnostic::escape(member));
        let declared = body.and_then(|body| outline.type_of(outline.property(body, member)?));
        if declared != Some("string") {
            findings.add(operation, &pointer, format!("the body of the polled operation has no text `{member}`"), "correct its name or leave it out");
        }
        source(outline, findings, operation, &pointer, value);
    }
}

/// Where a parameter of the polled operation comes from.
fn source(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, pointer: &str, value: &Value) {
    match value.as_str() {
        None => findings.add(operation, pointer, format!("{value} is no text"), "write a dotted path in the response, `=value` or `$parameter`"),
        Some(constant) if constant.starts_with('=') => {}
        Some(text) if text.starts_with('$') => {
            let parameters = outline.parameters(operation);
            if !parameters.iter().any(|parameter| outline.nodes[*parameter].text("name") == Some(&text[1..])) {
                findings.add(operation, pointer, format!("this operation has no parameter `{}`", &text[1..]), "correct its name");
            }
        }
        Some(_) => match outline.answer(operation) {
            Some(answer) => place(outline, findings, operation, answer, pointer, value, &["string", "integer"]),
            None => findings.add(operation, pointer, "the operation answers with no JSON", "declare the schema of its 2xx response"),
        },
    }
}
