//! One tag an operation: the file that it is written to, and the heading that it is found below.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use serde_json::{Value, json};
use spec_codegen::field_name;

use super::prose::sentence;
use super::words::{capital, words};
use crate::document::{items, text};

/// The tags of the operations, as they are met.
pub(super) struct Tags<'d> {
    document: &'d Value,
    /// By the name of the file without its ending: our name.
    used: BTreeMap<String, (String, String)>,
}

/// Words of a path that say nothing about what is there.
fn says_something(segment: &str) -> bool {
    let version = segment.strip_prefix('v').unwrap_or(segment);
    let is_version = !version.is_empty()
        && version
            .chars()
            .all(|letter| letter.is_ascii_digit() || letter == '.');
    !segment.is_empty()
        && !segment.contains('{')
        && !is_version
        && !["api", "rest", "-"].contains(&segment)
}

impl<'d> Tags<'d> {
    pub fn new(document: &'d Value) -> Self {
        Self {
            document,
            used: BTreeMap::new(),
        }
    }

    /// The tag of an operation: its first one, else the first part of its path.
    pub fn of(&mut self, operation: &Value, path: &str) -> String {
        let own = items(operation, "tags")
            .filter_map(Value::as_str)
            .find(|tag| !words(tag).is_empty());
        let tag = own.unwrap_or_else(|| {
            path.split('/')
                .find(|segment| says_something(segment))
                .unwrap_or("root")
        });
        let name = tidy(tag);
        let key = file_key(&name);
        if let Some((known, _)) = self.used.get(&key) {
            return known.clone();
        }
        let declared =
            items(self.document, "tags").find(|declared| text(declared, "name") == Some(tag));
        let said = declared
            .and_then(|declared| text(declared, "description"))
            .and_then(sentence);
        let said = said.unwrap_or_else(|| format!("{}.", capital(&words(tag).join(" "))));
        self.used.insert(key, (name.clone(), said));
        name
    }

    /// The tags that are used, as a document declares them.
    pub fn declared(&self, left: impl Fn(&str) -> bool) -> Vec<Value> {
        self.used
            .values()
            .filter(|(name, _)| left(name))
            .map(|(name, said)| json!({"name": name, "description": said}))
            .collect()
    }
}

/// The tag without what makes no module of Rust.
fn tidy(tag: &str) -> String {
    let tag = tag.trim();
    if tag
        .to_snake_case()
        .starts_with(|first: char| first.is_ascii_digit())
        || field_name(tag).is_empty()
    {
        format!("api {tag}")
    } else {
        tag.to_owned()
    }
}

/// What decides the file: letters and digits in small.
fn file_key(tag: &str) -> String {
    words(tag).join("_")
}

/// The name of a tag's file without its ending.
pub(super) fn file_stem(tag: &str) -> String {
    match file_key(tag).as_str() {
        taken @ ("openapi" | "shared") => format!("{taken}_operations"),
        free => free.to_owned(),
    }
}
