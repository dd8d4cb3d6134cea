//! The paths of the document and their operations, in our form.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use spec_codegen::field_name;

use super::Settings;
use super::prose::{line, sentence};
use super::schemas::Schemas;
use super::tags::Tags;
use super::words::{capital, words};
use crate::document::{METHODS, escape, is_true, items, members, text};

/// How long a summary may be.
const SUMMARY: usize = 100;

/// Query parameters that ask for a page.
const PAGES: [&str; 12] = [
    "page",
    "pagenumber",
    "pageno",
    "offset",
    "skip",
    "cursor",
    "pagetoken",
    "nexttoken",
    "nextpagetoken",
    "startingafter",
    "pagecursor",
    "continuationtoken",
];

/// Names of operations by path and method.
pub(super) type Ids = BTreeMap<(String, &'static str), String>;

/// A path as it can be written: the template, and the names of its places with what the vendor called them.
struct Template {
    path: String,
    places: Vec<(String, String)>,
}

impl Template {
    /// The same path with the names of another for its places.
    fn named_like(self, other: &Template) -> Template {
        let names = other.places.iter().map(|(name, _)| name.clone());
        let places = names
            .zip(self.places)
            .map(|(name, (_, old))| (name, old))
            .collect();
        Template {
            path: other.path.clone(),
            places,
        }
    }
}

impl Schemas<'_> {
    /// All paths, by their templates.
    pub(super) fn paths(
        &mut self,
        ids: &Ids,
        tags: &mut Tags,
        settings: &Settings,
    ) -> Map<String, Value> {
        let document = self.document;
        let mut paths: Map<String, Value> = Map::new();
        let mut shapes: BTreeMap<String, Template> = BTreeMap::new();
        for (published, item) in
            members(document, "paths").filter(|(path, _)| !path.starts_with("x-"))
        {
            let pointer = format!("/paths/{}", escape(published));
            let Some(template) = self.template(&pointer, published) else {
                continue;
            };
            // another path with other names for its places is the same path
            let shape = shape(&template.path);
            let template = match shapes.get(&shape) {
                Some(known) => {
                    self.notes.add(
                        "path",
                        &pointer,
                        format!("its operations are below {}", known.path),
                        "the two paths are the same but for the names of their places",
                    );
                    template.named_like(known)
                }
                None => template,
            };
            let converted = paths
                .entry(template.path.clone())
                .or_insert_with(|| json!({}));
            for method in METHODS {
                let Some(operation) = item.get(method).filter(|operation| operation.is_object())
                else {
                    continue;
                };
                let at = format!("{pointer}/{method}");
                if converted.get(method).is_some() {
                    self.notes.add(
                        "path",
                        &at,
                        "the operation was left out",
                        format!("{} has it already", template.path),
                    );
                } else if let Some(id) = ids.get(&(published.clone(), method)) {
                    let tag = tags.of(operation, published);
                    converted[method] =
                        self.operation(&at, id, &tag, item, operation, &template, method, settings);
                }
            }
            for key in ["trace", "servers"] {
                if item.get(key).is_some() {
                    self.notes.add(
                        "path",
                        &format!("{pointer}/{key}"),
                        format!("`{key}` was left out"),
                        "the clients neither send TRACE nor change the server for a path",
                    );
                }
            }
            shapes.entry(shape).or_insert(template);
        }
        paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
        paths
    }

    #[allow(clippy::too_many_arguments)]
    fn operation(
        &mut self,
        pointer: &str,
        id: &str,
        tag: &str,
        item: &Value,
        operation: &Value,
        template: &Template,
        method: &str,
        settings: &Settings,
    ) -> Value {
        let mut result = json!({"operationId": id, "tags": [tag]});
        let summary = text(operation, "summary").and_then(|said| line(said, SUMMARY));
        let said = text(operation, "description").and_then(|said| line(said, SUMMARY));
        let own = format!("{}.", capital(&words(id).join(" ")));
        let summary = summary
            .or(said)
            .unwrap_or_else(|| line(&own, SUMMARY).unwrap_or(own));
        if let Some(said) = text(operation, "description")
            .and_then(sentence)
            .filter(|said| *said != summary)
        {
            result["description"] = said.into();
        }
        result["summary"] = summary.into();
        if is_true(operation, "deprecated") {
            result["deprecated"] = true.into();
        }
        result["x-evidence"] = json!({"grade": "documented", "source": settings.source});
        let mut found: Vec<Value> = items(operation, "parameters")
            .map(|parameter| self.published(parameter))
            .collect();
        for shared in items(item, "parameters") {
            let shared = self.published(shared);
            let same = |other: &Value| {
                other.get("name") == shared.get("name") && other.get("in") == shared.get("in")
            };
            if !found.iter().any(same) {
                found.push(shared);
            }
        }
        let parameters = self.parameters(pointer, id, &found, &template.places);
        self.hint_at_pages(pointer, method, &parameters);
        if !parameters.is_empty() {
            result["parameters"] = parameters.into();
        }
        if let Some(body) = operation.get("requestBody") {
            let body = self.published(body);
            if ["get", "head"].contains(&method) {
                self.notes.add(
                    "request-body",
                    pointer,
                    "the body was left out",
                    format!("a {} has none", method.to_uppercase()),
                );
            } else if let Some(body) = self.request_body(pointer, id, &body) {
                result["requestBody"] = body;
            }
        }
        result["responses"] = self.responses(
            pointer,
            id,
            operation.get("responses").unwrap_or(&Value::Null),
        );
        if let Some(security) = operation
            .get("security")
            .filter(|security| security.is_array())
        {
            result["security"] = security.clone();
        }
        for (key, why) in [
            ("callbacks", "a client is not called"),
            ("servers", "the base URL belongs to the client"),
        ] {
            if operation.get(key).is_some() {
                self.notes.add(
                    "operation",
                    &format!("{pointer}/{key}"),
                    format!("`{key}` was left out"),
                    why,
                );
            }
        }
        result
    }

    /// Names the lists that seem to come in pages: how the next one is found is for the maintainer to say.
    fn hint_at_pages(&mut self, pointer: &str, method: &str, parameters: &[Value]) {
        let mut names = parameters
            .iter()
            .filter(|parameter| text(parameter, "in") == Some("query"))
            .filter_map(|parameter| text(parameter, "name"));
        if let (Some(name), "get") = (
            names.find(|name| PAGES.contains(&words(name).concat().as_str())),
            method,
        ) {
            self.notes.add(
                "pagination",
                pointer,
                format!("`{name}` asks for a page: write `x-pagination` to get all of them"),
                "the document doesn't say how the next page is found",
            );
        }
    }

    /// The path with places whose names make Rust names.
    fn template(&mut self, pointer: &str, published: &str) -> Option<Template> {
        let plain = published.split(['?', '#']).next().unwrap_or_default();
        if plain.len() < published.len() {
            self.notes.add(
                "path",
                pointer,
                "what follows the path was left out",
                "a path has no query and no fragment",
            );
        }
        let mut path = String::new();
        let mut places: Vec<(String, String)> = Vec::new();
        let mut taken: BTreeSet<String> = BTreeSet::new();
        for segment in without_optional(plain).trim_start_matches('/').split('/') {
            path.push('/');
            let segment = in_braces(segment);
            let mut rest = segment.as_str();
            while let Some((before, after)) = rest.split_once('{') {
                let Some((old, left)) = after.split_once('}') else {
                    self.notes.add(
                        "path",
                        pointer,
                        "the path was left out",
                        "its braces don't match",
                    );
                    return None;
                };
                let old = old.trim_matches(['*', '+']);
                let name = place_name(old, &mut taken);
                path.push_str(&format!("{before}{{{name}}}"));
                places.push((name, old.to_owned()));
                rest = left;
            }
            if rest.contains('}') {
                self.notes.add(
                    "path",
                    pointer,
                    "the path was left out",
                    "its braces don't match",
                );
                return None;
            }
            path.push_str(rest);
        }
        if path != published {
            self.notes.add(
                "path",
                pointer,
                format!("the path is written as {path}"),
                "a place is `{name}`, once, with a name of letters",
            );
        }
        Some(Template { path, places })
    }
}

/// A free name for a place: names of places don't go over the wire.
fn place_name(old: &str, taken: &mut BTreeSet<String>) -> String {
    const TAKEN: [&str; 8] = [
        "body",
        "send",
        "stream",
        "wait",
        "send_and_wait",
        "with_form_body",
        "new",
        "request",
    ];
    let field = field_name(old);
    let good = field.starts_with(|first: char| first.is_ascii_alphabetic());
    let mut name = match (good, TAKEN.contains(&field.as_str())) {
        (true, false) => old.to_owned(),
        (true, true) => format!("{field}_id"),
        (false, _) => format!("id_{field}").trim_end_matches('_').to_owned(),
    };
    let base = name.clone();
    let mut number = 2;
    while !taken.insert(field_name(&name)) {
        name = format!("{base}_v{number}");
        number += 1;
    }
    name
}

/// A segment with the places of other notations in braces: `:name`, and `*name`, also among literals. A backslash only keeps those notations from reading what
/// is behind it.
fn in_braces(segment: &str) -> String {
    if segment.contains('{') {
        return segment.to_owned();
    }
    if let Some(name) = segment.strip_prefix(':').filter(|name| !name.is_empty()) {
        return format!("{{{name}}}");
    }
    let plain = segment.replace('\\', "");
    let mut parts = plain.split('*');
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
        let end = part.find(|letter| !is_name(letter)).unwrap_or(part.len());
        match part.split_at(end) {
            ("", rest) => written.push_str(&format!("*{rest}")),
            (name, rest) => written.push_str(&format!("{{{name}}}{rest}")),
        }
    }
    written
}

/// The path with its places unnamed.
fn shape(path: &str) -> String {
    let mut parts = path.split('{');
    let mut shape = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        shape.push_str("{}");
        shape.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    shape
}

/// The path without the parts that some notations mark as optional: `(-/)`, `(*path/)`.
fn without_optional(path: &str) -> String {
    let mut path = path.to_owned();
    while let Some(start) = path.find('(') {
        let Some(end) = path[start..].find("/)") else {
            break;
        };
        path.replace_range(start..start + end + 2, "");
    }
    path
}
