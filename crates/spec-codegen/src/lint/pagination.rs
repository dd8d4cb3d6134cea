//! `x-pagination` names parameters and places that exist.

use serde_json::{Map, Value};

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::document::escape;

pub(super) const RULE: Rule = Rule { name: "pagination", check };

/// Each style, the keys that it needs and the keys that it may have besides.
const STYLES: [(&str, &[&str], &[&str]); 4] = [
    ("page", &["page"], &["in", "limit", "max-limit", "items", "total", "next", "keyset"]),
    ("offset", &["offset"], &["in", "limit", "max-limit", "items", "total", "next", "keyset"]),
    ("cursor", &["cursor", "next"], &["in", "limit", "max-limit", "items", "total"]),
    ("link", &[], &["moves", "limit", "max-limit", "items", "total"]),
];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, operation) in outline.of(Kind::Operation) {
        let Some(value) = operation.value.get("x-pagination") else { continue };
        let pagination = value.as_object().cloned().unwrap_or_default();
        let style = pagination.get("style").and_then(Value::as_str).unwrap_or_default();
        let Some((_, needed, allowed)) = STYLES.iter().find(|(name, ..)| *name == style) else {
            findings.add(index, "/x-pagination", format!("`{style}` is no style of paging"), "write `style: page`, offset, cursor or link");
            continue;
        };
        for key in needed.iter().filter(|key| !pagination.contains_key(**key)) {
            findings.add(index, "/x-pagination", format!("the style {style} needs `{key}`"), format!("write `{key}: ..` (specs/README.md)"));
        }
        for key in pagination.keys().filter(|key| *key != "style" && !needed.contains(&key.as_str()) && !allowed.contains(&key.as_str())) {
            findings.add(index, &format!("/x-pagination/{key}"), format!("`{key}` means nothing for the style {style}"), "leave it out");
        }
        parameters(outline, findings, index, &pagination);
        moves(outline, findings, index, pagination.get("moves"), "/x-pagination/moves");
        keyset(outline, findings, index, &pagination);
        places(outline, findings, index, &pagination);
    }
}

fn parameters(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, pagination: &Map<String, Value>) {
    let in_body = match pagination.get("in").map(Value::as_str) {
        None | Some(Some("query")) => false,
        Some(Some("body")) => true,
        Some(_) => {
            findings.add(operation, "/x-pagination/in", "the parameters go nowhere", "write `in: query` or `in: body`");
            return;
        }
    };
    for (key, value) in named(pagination) {
        let name = value.as_str().unwrap_or_default();
        let found = if in_body { body_member(outline, operation, name) } else { query_parameter(outline, operation, name) };
        let Some(schema) = found else {
            let message = format!("the operation has no {} {value}", if in_body { "member of the body" } else { "query parameter" });
            findings.add(operation, &format!("/x-pagination/{key}"), message, "declare it or correct its name");
            continue;
        };
        let kind = outline.type_of(schema);
        let fits = match key {
            "cursor" => matches!(kind, Some("string" | "integer")) || (in_body && is_raw(outline, schema)),
            _ => kind == Some("integer"),
        };
        if !fits {
            let mend = match key {
                "cursor" if in_body => "give it `type: string`, or `x-raw-json: true`",
                "cursor" => "give it `type: string`",
                _ => "give it `type: integer, format: int64`",
            };
            findings.add(operation, &format!("/x-pagination/{key}"), format!("the parameter {value} has the wrong type to page with"), mend);
        }
    }
    if let Some(limit) = pagination.get("max-limit") {
        if limit.as_u64().is_none_or(|limit| limit == 0) {
            findings.add(operation, "/x-pagination/max-limit", format!("{limit} is no number of items"), "write a positive integer");
        }
        if !pagination.contains_key("limit") {
            findings.add(operation, "/x-pagination/max-limit", "`max-limit` without `limit`", "name the query parameter that takes it: `limit: limit`");
        }
    }
}

/// The keys that name a parameter, with its name; an offset may have several.
fn named(pagination: &Map<String, Value>) -> Vec<(&'static str, &Value)> {
    let mut named = Vec::new();
    for key in ["page", "offset", "cursor", "limit"] {
        match pagination.get(key) {
            Some(Value::Array(names)) if key == "offset" && !names.is_empty() => named.extend(names.iter().map(|name| (key, name))),
            Some(name) => named.push((key, name)),
            None => {}
        }
    }
    named
}

/// Whether a property keeps its JSON text, in which form it goes back.
fn is_raw(outline: &Outline<'_>, schema: usize) -> bool {
    outline.nodes[schema].value.get("x-raw-json") == Some(&Value::Bool(true))
}

/// Whether the cursor of a page is JSON of any form.
fn is_raw_cursor(outline: &Outline<'_>, operation: usize, pagination: &Map<String, Value>) -> bool {
    let cursor = pagination.get("cursor").and_then(Value::as_str).unwrap_or_default();
    pagination.get("in") == Some(&Value::from("body")) && body_member(outline, operation, cursor).is_some_and(|schema| is_raw(outline, schema))
}

/// The parameters by which links move on.
fn moves(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, value: Option<&Value>, pointer: &str) {
    let Some(value) = value else { return };
    let Some(names) = value.as_array() else {
        findings.add(operation, pointer, "`moves` is no list of query parameters", "write `moves: [id_after]`");
        return;
    };
    for name in names {
        if query_parameter(outline, operation, name.as_str().unwrap_or_default()).is_none() {
            let message = format!("the operation has no query parameter {name}");
            findings.add(operation, pointer, message, "declare it, or leave it out: what the caller can't set need not be named");
        }
    }
}

/// The way through the list by keyset, beside that by numbers.
fn keyset(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, pagination: &Map<String, Value>) {
    let Some(value) = pagination.get("keyset") else { return };
    let at = "/x-pagination/keyset";
    let form = "write `keyset: {with: {pagination: [keyset], order_by: [id]}, moves: [id_after]}` (specs/README.md)";
    let keyset = value.as_object().cloned().unwrap_or_default();
    if keyset.keys().any(|key| key != "with" && key != "moves") {
        findings.add(operation, at, "`keyset` has only `with` and `moves`", form);
    }
    if pagination.get("in").is_some_and(|place| place != "query") {
        findings.add(operation, at, "a keyset goes by the query, and the pages by the body", "leave `keyset` out");
    }
    moves(outline, findings, operation, keyset.get("moves"), "/x-pagination/keyset/moves");
    let Some(with) = keyset.get("with").and_then(Value::as_object).filter(|with| !with.is_empty()) else {
        findings.add(operation, at, "nothing says what chooses the keyset", form);
        return;
    };
    for (name, values) in with {
        let pointer = format!("{at}/with/{}", escape(name));
        let values: Option<Vec<&str>> = values.as_array().and_then(|values| values.iter().map(Value::as_str).collect());
        match values.as_deref() {
            None | Some([]) => findings.add(operation, &pointer, "this is no list of texts", format!("write `{name}: [..]`, the values that a keyset takes")),
            Some(values) => chosen(outline, findings, operation, &pointer, (name, values)),
        }
    }
}

/// A parameter of a keyset: one that has several values is the caller's to set.
fn chosen(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, pointer: &str, (name, values): (&str, &[&str])) {
    let Some(schema) = query_parameter(outline, operation, name).and_then(|schema| outline.underlying(schema)) else {
        if values.len() > 1 {
            let mend = "declare it, or keep the one value that is always sent";
            findings.add(operation, pointer, format!("the operation has no query parameter \"{name}\", so nobody can choose between its values"), mend);
        }
        return;
    };
    let known: Vec<&str> = outline.nodes[schema].value.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    for value in values.iter().filter(|value| !known.is_empty() && !known.contains(value)) {
        findings.add(operation, pointer, format!("`{value}` is no value of \"{name}\""), format!("write one of {}", known.join(", ")));
    }
}

/// The schema of a query parameter.
fn query_parameter(outline: &Outline<'_>, operation: usize, name: &str) -> Option<usize> {
    let is_it = |parameter: &usize| {
        let parameter = &outline.nodes[*parameter];
        parameter.text("in") == Some("query") && parameter.text("name") == Some(name)
    };
    outline.child(outline.parameters(operation).into_iter().find(is_it)?, "schema")
}

/// The schema at a dotted path of the JSON body.
fn body_member(outline: &Outline<'_>, operation: usize, name: &str) -> Option<usize> {
    let body = outline.resolve(outline.child(operation, "requestBody")?)?;
    let media = outline.children(body, "content").find(|media| outline.nodes[*media].name() == "application/json")?;
    outline.at_path(outline.child(media, "schema")?, name).ok()
}

fn places(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, pagination: &Map<String, Value>) {
    let Some(answer) = outline.answer(operation) else {
        findings.add(operation, "/x-pagination", "the operation answers with no JSON that has pages", "declare the schema of its 200 response");
        return;
    };
    match pagination.get("items") {
        None if outline.type_of(answer) == Some("array") => {}
        None => findings.add(operation, "/x-pagination", "the response is no array, and `items` is missing", "write `items: ..`, the dotted path of the array"),
        Some(path) => place(outline, findings, operation, answer, "items", path, &["array"]),
    }
    for (key, kinds) in [("total", ["integer", "number"]), ("next", ["integer", "string"])] {
        match pagination.get(key) {
            None => {}
            Some(Value::String(text)) if text == "header:" => {
                findings.add(operation, &format!("/x-pagination/{key}"), "the header has no name", "write `header:X-Total`");
            }
            Some(Value::String(text)) if text.starts_with("header:") => {}
            Some(path) if key == "next" && is_raw_cursor(outline, operation, pagination) => raw_place(outline, findings, operation, answer, path),
            Some(path) => place(outline, findings, operation, answer, key, path, &kinds),
        }
    }
}

/// The cursor's place in the response, where it goes back as it came.
fn raw_place(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, answer: usize, path: &Value) {
    let schema = outline.at_path(answer, path.as_str().unwrap_or_default());
    if !schema.is_ok_and(|schema| is_raw(outline, schema)) {
        let message = format!("the cursor goes back as it came, and {path} in the response is not kept as it comes");
        findings.add(operation, "/x-pagination/next", message, "give both properties `x-raw-json: true`, without a reference");
    }
}

fn place(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, answer: usize, key: &str, path: &Value, kinds: &[&str]) {
    let pointer = format!("/x-pagination/{key}");
    match outline.at_path(answer, path.as_str().unwrap_or_default()) {
        Ok(schema) if outline.type_of(schema).is_some_and(|kind| kinds.contains(&kind)) => {}
        Ok(_) => findings.add(operation, &pointer, format!("{path} in the response is no {}", kinds.join(" or ")), "correct the path or the schema"),
        Err(name) => findings.add(operation, &pointer, format!("the response has no {path}: there is no property `{name}`"), "correct the path, or add the property to the schema"),
    }
}
