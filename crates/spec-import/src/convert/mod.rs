//! A vendor's document becomes the files of a spec in our form, which keep all of our rules.

mod all_of;
mod bodies;
mod enums;
mod files;
mod finish;
mod form;
mod kinds;
mod names;
mod operation_ids;
mod parameters;
mod paths;
mod prose;
mod schemas;
mod security;
mod shapes;
mod tags;
mod unions;
mod verbs;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use spec_codegen::{Bundle, Diagnostic, Diagnostics};

use crate::document::{Document, METHODS, Note, Notes, items, members, text};
use files::Spec;
use prose::sentence;
use schemas::Schemas;
use security::Security;
use tags::Tags;

/// How credentials go with a call, where the maintainer knows better than the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Auth {
    /// A key in a header.
    Header {
        /// The name of the header.
        name: String,
    },
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
    /// A key in a query parameter.
    Query {
        /// The name of the parameter.
        parameter: String,
    },
}

/// What the document alone doesn't say.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The vendor's directory below `specs/`: the title, where the document has none.
    pub vendor: String,
    /// How credentials go with a call; `None` takes what the document says.
    pub auth: Option<Auth>,
    /// Name and date of the document: the source of every operation's evidence. Empty: title and version of the document.
    pub source: String,
    /// Whether what the document requires of answers is believed.
    pub keep_required: bool,
}

/// A spec in our form.
#[derive(Clone, Debug)]
pub struct Converted {
    /// The files of `specs/<vendor>/`, by name.
    pub files: BTreeMap<String, String>,
    /// Everything that was left out or said otherwise.
    pub notes: Vec<Note>,
    /// How many operations the files have.
    pub operations: usize,
    /// How many schemas the files have.
    pub schemas: usize,
}

/// Makes the files of a spec in our form of a vendor's document.
///
/// # Errors
///
/// A document of which no operation is left, or that still breaks one of our rules in a place that belongs to no operation.
pub fn convert(document: &Document, settings: &Settings) -> Result<Converted, Diagnostics> {
    let mut settings = settings.clone();
    if settings.source.trim().is_empty() {
        settings.source = format!("{} {}", document.title, document.api_version)
            .trim()
            .to_owned();
    }
    if settings.source.is_empty() {
        settings.source = "the vendor's OpenAPI document".to_owned();
    }
    let mut left_out: BTreeSet<String> = BTreeSet::new();
    let mut refused: Vec<Note> = Vec::new();
    // an operation that still breaks a rule is left out, and the rest is tried again
    for _ in 0..4 {
        let mut converted = once(document, &settings, &left_out)?;
        let findings = check(&converted)?;
        if findings.is_empty() {
            converted.notes.append(&mut refused);
            converted.notes.sort();
            converted.notes.dedup();
            return Ok(converted);
        }
        let before = left_out.len();
        for finding in &findings {
            if let Some(id) = finding
                .operation
                .as_ref()
                .filter(|id| left_out.insert((*id).clone()))
            {
                refused.push(Note {
                    kind: "operation",
                    place: finding.pointer.clone(),
                    what: format!("the operation `{id}` was left out"),
                    why: finding.message.clone(),
                });
            }
        }
        if left_out.len() == before {
            return Err(Diagnostics(findings));
        }
    }
    Err(nothing_left(
        document,
        "after four rounds operations still break our rules",
    ))
}

fn check(converted: &Converted) -> Result<Vec<Diagnostic>, Diagnostics> {
    let bundle = Bundle::from_files(&converted.files)?;
    Ok(spec_codegen::lint::lint(&bundle))
}

fn once(
    document: &Document,
    settings: &Settings,
    left_out: &BTreeSet<String>,
) -> Result<Converted, Diagnostics> {
    let value = &document.value;
    let mut notes = Notes(document.notes.clone());
    let ids = operation_ids::names(value);
    let mut schemas = Schemas::new(value, &names_from_operations(value, &ids));
    schemas.components();
    let mut tags = Tags::new(value);
    let mut paths = schemas.paths(&ids, &mut tags, settings);
    drop_operations(&mut paths, left_out);
    let mut found = schemas.finished(&mut paths);
    notes.0.append(&mut schemas.notes.0);
    let keep = settings.keep_required.then_some(settings.source.as_str());
    finish::settle_required(&mut found, &paths, keep, &mut notes);
    let published = schemas.names.values().cloned().collect();
    finish::prune(&mut found, &paths, &published, &mut notes);
    let security = Security::of(value, settings.auth.as_ref(), &mut notes);
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut operations = 0;
    for operation in paths.values_mut().flat_map(operations_mut) {
        security.settle(operation);
        operations += 1;
        used.extend(
            operation
                .pointer("/tags/0")
                .and_then(Value::as_str)
                .map(str::to_owned),
        );
    }
    if operations == 0 {
        return Err(nothing_left(
            document,
            "the document has no operation that can be said in our form",
        ));
    }
    extensions(value, &mut notes);
    let (title, version) = (name_of(document, settings), version_of(document));
    let mut head = json!({"openapi": "3.0.3", "info": info(value, &title, &version), "tags": tags.declared(|tag| used.contains(tag))});
    let servers = servers(value, &mut notes);
    if !servers.is_empty() {
        head["servers"] = servers.into();
    }
    if !security.requirement.is_empty() {
        head["security"] = security.requirement.clone().into();
    }
    let spec = Spec {
        title,
        version,
        head,
        schemes: security.schemes,
        schemas: found,
        paths,
    };
    Ok(Converted {
        files: spec.files(),
        notes: notes.0,
        operations,
        schemas: spec.schemas.len(),
    })
}

fn operations_mut(item: &mut Value) -> impl Iterator<Item = &mut Value> {
    item.as_object_mut()
        .into_iter()
        .flatten()
        .filter(|(key, _)| METHODS.contains(&key.as_str()))
        .map(|(_, operation)| operation)
}

fn drop_operations(paths: &mut Map<String, Value>, left_out: &BTreeSet<String>) {
    for item in paths.values_mut() {
        if let Some(members) = item.as_object_mut() {
            members.retain(|_, operation| {
                !text(operation, "operationId").is_some_and(|id| left_out.contains(id))
            });
        }
    }
    paths.retain(|_, item| item.as_object().is_some_and(|members| !members.is_empty()));
}

/// Schemas that are called like the operation whose body they are get the name that we give such a body.
fn names_from_operations(document: &Value, ids: &paths::Ids) -> BTreeMap<String, String> {
    let mut given = BTreeMap::new();
    for (path, item) in members(document, "paths") {
        for method in METHODS {
            let Some(operation) = item.get(method) else {
                continue;
            };
            let (Some(published), Some(id)) = (
                text(operation, "operationId"),
                ids.get(&(path.clone(), method)),
            ) else {
                continue;
            };
            let is_schema = document
                .pointer(&format!(
                    "/components/schemas/{}",
                    crate::document::escape(published)
                ))
                .is_some();
            if is_schema && *id != published {
                given.insert(published.to_owned(), operation_ids::body_name(id));
            }
        }
    }
    given
}

/// What the vendor calls the API, else the vendor.
fn name_of(document: &Document, settings: &Settings) -> String {
    let words = document.title.split_whitespace();
    let title = words.collect::<Vec<_>>().join(" ").replace(['<', '>'], "");
    if title.is_empty() {
        settings.vendor.clone()
    } else {
        title
    }
}

fn version_of(document: &Document) -> String {
    let version = document.api_version.trim();
    if version.is_empty() {
        "unknown".to_owned()
    } else {
        version.to_owned()
    }
}

fn info(value: &Value, title: &str, version: &str) -> Value {
    let mut info = json!({"title": title, "version": version});
    if let Some(said) = value
        .pointer("/info/description")
        .and_then(Value::as_str)
        .and_then(sentence)
    {
        info["description"] = said.into();
    }
    info
}

/// The servers, with their variables' defaults written in.
fn servers(value: &Value, notes: &mut Notes) -> Vec<Value> {
    let mut servers: Vec<Value> = Vec::new();
    for (index, server) in items(value, "servers").enumerate() {
        let Some(url) = text(server, "url") else {
            continue;
        };
        let mut url = url.to_owned();
        for (name, variable) in members(server, "variables") {
            if let Some(default) = text(variable, "default") {
                url = url.replace(&format!("{{{name}}}"), default);
                notes.add(
                    "server",
                    &format!("/servers/{index}"),
                    format!("the variable `{name}` is `{default}`"),
                    "the base URL is set where the client is made",
                );
            }
        }
        let mut result = json!({"url": url});
        if let Some(said) = text(server, "description").and_then(sentence) {
            result["description"] = said.into();
        }
        if !servers.contains(&result) {
            servers.push(result);
        }
    }
    servers
}

/// Notes which extensions of the vendor's were left out, each once.
fn extensions(value: &Value, notes: &mut Notes) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    count_extensions(value, &mut counts);
    for (name, count) in counts {
        let plural = if count == 1 { "place" } else { "places" };
        notes.add(
            "extension",
            "",
            format!("`{name}` was left out in {count} {plural}"),
            "it is the vendor's own",
        );
    }
}

fn count_extensions(value: &Value, counts: &mut BTreeMap<String, usize>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match key.as_str() {
                    "properties" | "headers" => member
                        .as_object()
                        .into_iter()
                        .flatten()
                        .for_each(|(_, inner)| count_extensions(inner, counts)),
                    "example" | "examples" | "default" | "enum" => {}
                    "x-tuple" => count_extensions(member, counts),
                    key if key.starts_with("x-") => *counts.entry(key.to_owned()).or_default() += 1,
                    _ => count_extensions(member, counts),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|item| count_extensions(item, counts)),
        _ => {}
    }
}

fn nothing_left(document: &Document, message: &str) -> Diagnostics {
    Diagnostics::from(Diagnostic {
        rule: "convert",
        location: Some(document.paths.clone()),
        pointer: "paths".to_owned(),
        operation: None,
        message: message.to_owned(),
        mend: "check that this is the document of the API that is called, and look at the notes"
            .to_owned(),
    })
}
