//! The files of a `specs/<vendor>/`: one a tag, one for what several tags use, and the one that names them all.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::finish::reached;
use super::schemas::SCHEMAS;
use super::tags::file_stem;
use crate::document::{METHODS, escape};
use crate::write::yaml;

/// The file for what several tags use.
const SHARED: &str = "shared.yaml";

/// A spec in our form, before it is files.
pub(super) struct Spec {
    pub title: String,
    pub version: String,
    /// The members of `openapi.yaml` besides paths and components.
    pub head: Value,
    pub schemes: Map<String, Value>,
    pub paths: Map<String, Value>,
    pub schemas: BTreeMap<String, Value>,
}

impl Spec {
    /// The text of every file, by name.
    pub fn files(&self) -> BTreeMap<String, String> {
        let mut of_path: BTreeMap<&String, String> = BTreeMap::new();
        let mut by_file: BTreeMap<String, Vec<&String>> = BTreeMap::new();
        for (path, item) in &self.paths {
            let file = format!("{}.yaml", file_stem(tag(item)));
            by_file.entry(file.clone()).or_default().push(path);
            of_path.insert(path, file);
        }
        let of_schema = self.files_of_schemas(&by_file);
        let mut files: BTreeMap<String, Value> = BTreeMap::new();
        for (file, paths) in &by_file {
            let name = paths
                .first()
                .and_then(|path| self.paths.get(*path))
                .map_or("", |item| tag(item));
            files.insert(file.clone(), self.part(name));
        }
        for (path, item) in &self.paths {
            if let Some(file) = of_path.get(path).and_then(|file| files.get_mut(file)) {
                file["paths"][path] = item.clone();
            }
        }
        for (name, schema) in &self.schemas {
            if let Some(file) = of_schema.get(name) {
                let part = files
                    .entry(file.clone())
                    .or_insert_with(|| self.part("shared"));
                part["components"]["schemas"][name] = schema.clone();
            }
        }
        for (file, part) in &mut files {
            point(part, file, &of_schema);
        }
        files.insert("openapi.yaml".to_owned(), self.entry(&of_path));
        files
            .into_iter()
            .map(|(name, value)| (name, yaml(&value)))
            .collect()
    }

    /// The file of each schema: that of the one tag that uses it, else the shared one.
    fn files_of_schemas(
        &self,
        by_file: &BTreeMap<String, Vec<&String>>,
    ) -> BTreeMap<String, String> {
        let mut users: BTreeMap<String, BTreeSet<&String>> = BTreeMap::new();
        for (file, paths) in by_file {
            let items = paths.iter().filter_map(|path| self.paths.get(*path));
            for name in reached(items, &self.schemas) {
                users.entry(name).or_default().insert(file);
            }
        }
        users
            .into_iter()
            .map(|(name, files)| match (files.len(), files.first()) {
                (1, Some(file)) => (name, (*file).clone()),
                _ => (name, SHARED.to_owned()),
            })
            .collect()
    }

    fn part(&self, what: &str) -> Value {
        json!({"openapi": "3.0.3", "info": {"title": format!("{}, {what}", self.title), "version": self.version}, "paths": {}})
    }

    fn entry(&self, of_path: &BTreeMap<&String, String>) -> Value {
        let mut entry = self.head.clone();
        let paths: Map<String, Value> = of_path
            .iter()
            .map(|(path, file)| {
                (
                    (*path).clone(),
                    json!({"$ref": format!("./{file}#/paths/{}", escape(path))}),
                )
            })
            .collect();
        entry["paths"] = paths.into();
        if !self.schemes.is_empty() {
            entry["components"] = json!({"securitySchemes": self.schemes});
        }
        entry
    }
}

fn tag(item: &Value) -> &str {
    METHODS
        .iter()
        .find_map(|method| item.get(*method)?.pointer("/tags/0")?.as_str())
        .unwrap_or_default()
}

/// Makes the references of a file lead into the other files.
fn point(value: &mut Value, file: &str, of_schema: &BTreeMap<String, String>) {
    let lead = |target: &str| -> Option<String> {
        let name = target.strip_prefix(SCHEMAS)?;
        let other = of_schema.get(name).filter(|other| *other != file)?;
        Some(format!("./{other}{target}"))
    };
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let elsewhere = match (key.as_str(), &*member) {
                    ("$ref", Value::String(target)) => lead(target),
                    ("mapping", Value::Object(mapping)) => {
                        let mapping: Map<String, Value> = mapping
                            .iter()
                            .map(|(value, target)| {
                                (
                                    value.clone(),
                                    target
                                        .as_str()
                                        .and_then(lead)
                                        .map_or_else(|| target.clone(), Value::from),
                                )
                            })
                            .collect();
                        *member = mapping.into();
                        continue;
                    }
                    _ => None,
                };
                match elsewhere {
                    Some(elsewhere) => *member = elsewhere.into(),
                    None => point(member, file, of_schema),
                }
            }
        }
        Value::Array(list) => list
            .iter_mut()
            .for_each(|item| point(item, file, of_schema)),
        _ => {}
    }
}
