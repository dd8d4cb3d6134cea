//! `x-split` names lists in the query, and a list in the answer.

use serde_json::{Map, Value};

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "split", check };

const KEYS: [&str; 3] = ["parameters", "items", "longest-url"];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, operation) in outline.of(Kind::Operation) {
        let Some(value) = operation.value.get("x-split") else { continue };
        let Some(split) = value.as_object() else {
            findings.add(index, "/x-split", "`x-split` is a mapping", "write `x-split: {parameters: [ids], items: things, longest-url: 7000}`");
            continue;
        };
        for key in split.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            findings.add(index, &format!("/x-split/{key}"), format!("`{key}` means nothing here"), format!("it takes {}", KEYS.join(", ")));
        }
        if operation.key != "get" {
            findings.add(index, "/x-split", "only a GET has lists in its URL", "leave it out");
        }
        if operation.value.get("x-pagination").is_some() {
            findings.add(index, "/x-split", "the pages of several calls can't be put together", "leave out `x-split` or `x-pagination`");
        }
        if split.get("longest-url").and_then(Value::as_u64).is_none_or(|longest| longest < 100) {
            findings.add(index, "/x-split", "`longest-url` is no number of characters", "write the longest URL that the server takes, such as `longest-url: 7000`");
        }
        parameters(outline, findings, index, split);
        items(outline, findings, index, split);
    }
}

fn parameters(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, split: &Map<String, Value>) {
    let named = split.get("parameters").and_then(Value::as_array).filter(|named| !named.is_empty());
    let Some(named) = named else {
        findings.add(operation, "/x-split", "`parameters` is no list of query parameters", "write `parameters: [ids]`");
        return;
    };
    let declared = outline.parameters(operation);
    for (place, name) in named.iter().enumerate() {
        let is_it = |index: &&usize| {
            let parameter = &outline.nodes[**index];
            parameter.text("in") == Some("query") && parameter.text("name") == name.as_str()
        };
        let schema = declared.iter().find(is_it).and_then(|parameter| outline.child(*parameter, "schema"));
        if schema.and_then(|schema| outline.type_of(schema)) != Some("array") {
            findings.add(operation, &format!("/x-split/parameters/{place}"), format!("the operation has no query parameter {name} that is a list"), "correct its name");
        }
    }
}

fn items(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, split: &Map<String, Value>) {
    let Some(answer) = outline.answer(operation) else {
        findings.add(operation, "/x-split", "the operation answers with no JSON", "declare the schema of its 200 response");
        return;
    };
    let holder = object_beside_list(outline, answer).unwrap_or(answer);
    let list = match split.get("items") {
        None => outline.underlying(answer),
        Some(path) => path.as_str().filter(|path| !path.contains('.')).and_then(|path| outline.at_path(holder, path).ok()),
    };
    if list.and_then(|list| outline.type_of(list)) != Some("array") {
        findings.add(operation, "/x-split", "the answer has no such list", "name it by `items`: a property of the answer; leave it out where the answer is the list");
    }
}

/// The object of a union whose other variant is a list: both forms of the answer are joined.
fn object_beside_list(outline: &Outline<'_>, answer: usize) -> Option<usize> {
    let variants: Vec<usize> = outline.children(outline.underlying(answer)?, "oneOf").collect();
    let of_kind = |kind: &str| variants.iter().copied().find(|variant| outline.type_of(*variant) == Some(kind));
    of_kind("array")?;
    of_kind("object")
}
