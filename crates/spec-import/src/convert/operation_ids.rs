//! The names of operations: a verb and a noun, made of the vendor's `operationId` where it says one, else of method and path.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use serde_json::Value;

use super::verbs::{is_noise, is_verb};
use super::words::{camel, is_plural, pascal, singular, words};
use crate::document::{METHODS, text};

/// Methods that every client has.
const TAKEN: [&str; 9] = [
    "new",
    "with",
    "core",
    "builder",
    "from_env",
    "from_core",
    "clone",
    "fmt",
    "base_url",
];

/// One operation, as far as its name depends on it.
pub(super) struct Named<'d> {
    pub path: &'d str,
    pub method: &'static str,
    pub operation: &'d Value,
    /// The path has a PATCH too.
    pub beside_patch: bool,
}

/// The names of all operations of the document, by path and method.
pub(super) fn names(document: &Value) -> BTreeMap<(String, &'static str), String> {
    let mut operations: Vec<Named<'_>> = Vec::new();
    for (path, item) in crate::document::members(document, "paths") {
        for method in METHODS {
            if let Some(operation) = item.get(method).filter(|found| found.is_object()) {
                operations.push(Named {
                    path,
                    method,
                    operation,
                    beside_patch: item.get("patch").is_some(),
                });
            }
        }
    }
    let mut taken: BTreeSet<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    let mut names = BTreeMap::new();
    // names that the vendor gave stay as they are, names that we make give way
    for given in [true, false] {
        for named in &operations {
            let own = text(named.operation, "operationId").and_then(|id| from_id(id, named));
            if own.is_some() == given {
                let wanted = own.unwrap_or_else(|| from_path(named, document));
                let name = free(&wanted, named, &mut taken);
                names.insert((named.path.to_owned(), named.method), name);
            }
        }
    }
    names
}

/// The words of the vendor's id, if it is more than method and path.
fn from_id(id: &str, named: &Named<'_>) -> Option<Vec<String>> {
    let squeezed = |text: &str| -> String {
        text.chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|letter| letter.to_ascii_lowercase())
            .collect()
    };
    let (whole, path) = (squeezed(id), squeezed(named.path));
    // `postApiV4ProjectsIdIssues`
    if [
        format!("{}{path}", named.method),
        format!("{path}{}", named.method),
    ]
    .contains(&whole)
    {
        return None;
    }
    let by_path = words(named.path);
    let mut found = words(id);
    // `read_items_items__item_id__get`
    let mut tail = by_path.clone();
    tail.push(named.method.to_owned());
    if found.len() > tail.len() && found.ends_with(&tail) {
        found.truncate(found.len() - tail.len());
    }
    // `AgentService_GetPublicKey`, `projects.list`, `Users/create`
    if let Some((holder, own)) = id.rsplit_once(['_', '.', '/', '#', ':']) {
        let own_words = words(own);
        let begins = own_words.first().is_some_and(|word| is_verb(word));
        let is_service = holder.ends_with("Service") && !own_words.is_empty();
        let is_class = holder.starts_with(|first: char| first.is_ascii_uppercase());
        if own_words.len() > 1 && (begins && is_class || is_service) || is_service && !begins {
            found = own_words;
        } else if begins
            && own_words.len() == 1
            && !is_verb(&words(holder).first().cloned().unwrap_or_default())
        {
            found = own_words;
            found.extend(noun_for(&found[0], named));
        }
    }
    let verb = found.iter().position(|word| is_verb(word));
    match verb {
        Some(0) => {}
        Some(last) if last == found.len() - 1 => {
            let verb = found.remove(last);
            found.insert(0, verb);
        }
        _ => found.insert(0, verb_of(named, true).to_owned()),
    }
    if found.len() < 2 {
        found.extend(noun_for(&found[0], named));
    }
    Some(found)
}

/// A name of method and path: `listProjectIssues`.
fn from_path(named: &Named<'_>, document: &Value) -> Vec<String> {
    let segments: Vec<&str> = named
        .path
        .split('/')
        .filter(|part| !part.is_empty())
        .collect();
    let at_item = segments.last().is_some_and(|last| last.contains('{'));
    let mut noun = noun(named.path);
    let last = segments
        .iter()
        .rev()
        .find(|part| !part.contains('{'))
        .copied()
        .unwrap_or_default();
    let last_words = words(last);
    // `/pipelines/{id}/retry`
    let acts = !at_item && ["post", "put"].contains(&named.method) && noun.len() > last_words.len();
    if acts && last_words.first().is_some_and(|word| is_verb(word)) {
        noun.truncate(noun.len() - last_words.len());
        if let Some(owner) = noun.last_mut() {
            *owner = singular(owner);
        }
        let mut name = last_words;
        let rest = name.split_off(1);
        name.extend(noun);
        name.extend(rest);
        return name;
    }
    let lists = named.method == "get"
        && !at_item
        && (noun.last().is_some_and(|word| is_plural(word))
            || answers_list(named.operation, document));
    if (at_item || named.method == "post")
        && let Some(last) = noun.last_mut()
    {
        *last = singular(last);
    }
    let verb = verb_of(named, lists);
    let mut name = vec![verb.to_owned()];
    name.extend(noun);
    name
}

fn verb_of(named: &Named<'_>, lists: bool) -> &'static str {
    match named.method {
        "get" if lists && !named.path.trim_end_matches('/').ends_with('}') => "list",
        "get" => "get",
        "post" => "create",
        "put" if named.beside_patch => "replace",
        "put" | "patch" => "update",
        "delete" => "delete",
        "head" => "check",
        _ => "describe",
    }
}

/// What is there: the resources on the way in the singular, the last one as it is.
fn noun(path: &str) -> Vec<String> {
    let segments: Vec<&str> = path
        .split('/')
        .filter(|part| !part.is_empty() && *part != "-")
        .collect();
    let mut noun: Vec<String> = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        if segment.starts_with('{') {
            continue;
        }
        let literal = segment.split('{').next().unwrap_or_default();
        let mut own: Vec<String> = words(literal)
            .into_iter()
            .filter(|word| !is_noise(word))
            .collect();
        let is_last = !segments[index + 1..]
            .iter()
            .any(|part| !part.starts_with('{'));
        if let (Some(last), false) = (own.last_mut(), is_last) {
            *last = singular(last);
        }
        // a word that says again what the one before it says
        if own.len() == 1 && noun.last() == own.first() {
            continue;
        }
        noun.append(&mut own);
    }
    if noun.is_empty() {
        noun = vec!["root".to_owned()];
    }
    noun
}

/// What is there, for a verb that stands alone: many for `list`, one for the others.
fn noun_for(verb: &str, named: &Named<'_>) -> Vec<String> {
    let mut noun = noun(named.path);
    let many = ["list", "search", "find", "query", "count"].contains(&verb);
    if !many
        && (named.method != "get" || named.path.trim_end_matches('/').ends_with('}'))
        && let Some(last) = noun.last_mut()
    {
        *last = singular(last);
    }
    // `/search` is no search of a search
    if noun.len() > 1 && noun.last().is_some_and(|last| last == verb) {
        noun.pop();
    }
    noun
}

/// Whether the answer of the operation is a list.
fn answers_list(operation: &Value, document: &Value) -> bool {
    let schema = operation.pointer("/responses/200/content/application~1json/schema");
    let resolved = schema.map(|schema| match text(schema, "$ref") {
        Some(reference) => reference
            .strip_prefix('#')
            .and_then(|pointer| document.pointer(pointer))
            .unwrap_or(schema),
        None => schema,
    });
    resolved.is_some_and(|schema| text(schema, "type") == Some("array"))
}

/// The name, or one that says more where it is taken.
fn free(wanted: &[String], named: &Named<'_>, taken: &mut BTreeSet<String>) -> String {
    let parameters: Vec<String> = named
        .path
        .split('{')
        .skip(1)
        .filter_map(|part| part.split('}').next())
        .flat_map(words)
        .collect();
    let mut tries: Vec<Vec<String>> = vec![wanted.to_vec()];
    if !parameters.is_empty() {
        let mut more = wanted.to_vec();
        more.push("by".to_owned());
        more.extend(parameters);
        tries.push(more);
    }
    let mut whole = wanted.to_vec();
    whole.push("at".to_owned());
    whole.extend(words(named.path).into_iter().filter(|word| !is_noise(word)));
    tries.push(whole);
    let numbered = (2..10_000).map(|number| {
        let mut more = wanted.to_vec();
        more.push(format!("v{number}"));
        more
    });
    for words in tries.into_iter().chain(numbered) {
        let name = named_well(&words);
        if taken.insert(name.to_snake_case()) {
            return name;
        }
    }
    named_well(wanted)
}

/// Words as an id that keeps our rule.
fn named_well(found: &[String]) -> String {
    let mut name = camel(found);
    if !name.starts_with(|first: char| first.is_ascii_lowercase()) {
        name = format!("call{}", pascal(found));
    }
    if !name.to_snake_case().contains('_') {
        name.push_str("Resource");
    }
    name
}

/// The name of the type of an operation's body: `ProjectCreate` for `createProject`.
pub(super) fn body_name(id: &str) -> String {
    let mut parts = words(id);
    let verb = parts.remove(0);
    match verb.as_str() {
        "create" | "update" | "replace" => {
            parts.push(verb);
            pascal(&parts)
        }
        _ => format!("{}Request", pascal(&words(id))),
    }
}
