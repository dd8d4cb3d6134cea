//! The vendor's components that come along: where each one goes, and what it is called there.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::plan::Plan;
use super::{SHARED, Spec};
use crate::document::escape;

/// A component of the vendor's document: its section and its name.
type Key = (String, String);

/// Where a component is in our spec.
#[derive(Clone, Debug)]
struct Home {
    file: String,
    name: String,
}

/// What becomes of the vendor's components.
pub(super) struct Adoption {
    homes: BTreeMap<Key, Home>,
    /// Those that are new in our spec, by file.
    new: BTreeMap<String, BTreeSet<Key>>,
}

impl Adoption {
    /// `counterparts` are schemas of theirs that our spec has, with our names.
    pub fn new(
        spec: Spec<'_>,
        theirs: &Value,
        counterparts: BTreeMap<String, String>,
        plans: &BTreeMap<String, Plan>,
    ) -> Self {
        let ours = &spec.bundle.document;
        let mut adoption = Self {
            homes: BTreeMap::new(),
            new: BTreeMap::new(),
        };
        let mut wanted: BTreeMap<Key, BTreeSet<&str>> = BTreeMap::new();
        for (file, plan) in plans {
            let mut next = Vec::new();
            let values = plan.inserts.iter().map(|insert| &insert.value);
            for value in values.chain(plan.paths.values().flat_map(|methods| methods.values())) {
                references(value, &mut next);
            }
            while let Some(key) = next.pop() {
                if adoption.known(spec, &key, &counterparts, theirs)
                    || !wanted.entry(key.clone()).or_default().insert(file)
                {
                    continue;
                }
                if let Some(component) = component(theirs, &key) {
                    references(component, &mut next);
                }
            }
        }
        let mut taken: BTreeSet<Key> = names(ours);
        for (key, files) in wanted {
            let mut files = files.into_iter();
            let file = match (files.next(), files.next()) {
                (Some(only), None) => only,
                _ => SHARED,
            };
            let is_taken = |name: &str| {
                taken
                    .iter()
                    .any(|(section, known)| *section == key.0 && known.eq_ignore_ascii_case(name))
            };
            let name = free(&key.1, is_taken);
            taken.insert((key.0.clone(), name.clone()));
            adoption
                .new
                .entry(file.to_owned())
                .or_default()
                .insert(key.clone());
            adoption.homes.insert(
                key,
                Home {
                    file: file.to_owned(),
                    name,
                },
            );
        }
        adoption
    }

    /// Whether our spec has a component that takes its place.
    fn known(
        &mut self,
        spec: Spec<'_>,
        key: &Key,
        counterparts: &BTreeMap<String, String>,
        theirs: &Value,
    ) -> bool {
        if self.homes.contains_key(key) {
            return true;
        }
        let (section, name) = key;
        let same = || {
            let same = component(&spec.bundle.document, key)?;
            // an answer of failure is the same whatever it says; a parameter only if it has the same place and name
            let is_same = section == "responses"
                || (section == "parameters"
                    && component(theirs, key).is_some_and(|other| {
                        other["in"] == same["in"] && other["name"] == same["name"]
                    }));
            is_same.then(|| name.clone())
        };
        let ours = match section.as_str() {
            "schemas" => counterparts.get(name).cloned(),
            _ => same(),
        };
        let Some(ours) = ours else {
            return false;
        };
        let pointer = format!("/components/{section}/{}", escape(&ours));
        let location = spec.bundle.origins.locate(&pointer);
        let Some(file) = location.and_then(|location| Some(location.file.to_str()?.to_owned()))
        else {
            return false;
        };
        self.homes.insert(key.clone(), Home { file, name: ours });
        true
    }

    /// The files that get components.
    pub fn files(&self) -> impl Iterator<Item = &String> {
        self.new.keys()
    }

    /// The components that a file gets, by section, as they are written there.
    pub fn components(
        &self,
        theirs: &Value,
        file: &str,
    ) -> BTreeMap<String, BTreeMap<String, Value>> {
        let mut sections: BTreeMap<String, BTreeMap<String, Value>> = BTreeMap::new();
        for key in self.new.get(file).into_iter().flatten() {
            let (Some(value), Some(home)) = (component(theirs, key), self.homes.get(key)) else {
                continue;
            };
            let section = sections.entry(key.0.clone()).or_default();
            section.insert(home.name.clone(), self.written(value, file));
        }
        sections
    }

    /// How many components a file gets.
    pub fn count(&self, file: &str) -> usize {
        self.new.get(file).map_or(0, BTreeSet::len)
    }

    /// A value with references as they are in a file.
    pub fn written(&self, value: &Value, file: &str) -> Value {
        match value {
            Value::Object(members) => members
                .iter()
                .map(|(key, value)| match target(key, value) {
                    Some(key) => ("$ref".to_owned(), self.reference(&key, file).into()),
                    None if key == "mapping" => (key.clone(), self.mapping(value, file)),
                    None => (key.clone(), self.written(value, file)),
                })
                .collect(),
            Value::Array(items) => items.iter().map(|item| self.written(item, file)).collect(),
            scalar => scalar.clone(),
        }
    }

    /// The values of a discriminator's mapping are references too.
    fn mapping(&self, value: &Value, file: &str) -> Value {
        let Some(members) = value.as_object() else {
            return value.clone();
        };
        let written = |value: &Value| match target("$ref", value) {
            Some(key) => self.reference(&key, file).into(),
            None => value.clone(),
        };
        members
            .iter()
            .map(|(name, value)| (name.clone(), written(value)))
            .collect()
    }

    fn reference(&self, key: &Key, file: &str) -> String {
        let (section, name) = key;
        match self.homes.get(key) {
            Some(home) if home.file == file => {
                format!("#/components/{section}/{}", escape(&home.name))
            }
            Some(home) => format!(
                "./{}#/components/{section}/{}",
                home.file,
                escape(&home.name)
            ),
            None => format!("#/components/{section}/{}", escape(name)),
        }
    }
}

/// A name that is not taken, as near to the wanted one as may be.
pub(super) fn free(name: &str, taken: impl Fn(&str) -> bool) -> String {
    if !taken(name) {
        return name.to_owned();
    }
    let published = format!("{name}Published");
    if !taken(&published) {
        return published;
    }
    (2..)
        .map(|count| format!("{published}{count}"))
        .find(|name| !taken(name))
        .unwrap_or(published)
}

fn component<'d>(document: &'d Value, (section, name): &Key) -> Option<&'d Value> {
    document.get("components")?.get(section)?.get(name)
}

fn names(document: &Value) -> BTreeSet<Key> {
    let sections = document.get("components").and_then(Value::as_object);
    let of = |(section, members): (&String, &Value)| {
        let members = members.as_object().into_iter().flatten();
        members
            .map(|(name, _)| (section.clone(), name.clone()))
            .collect::<Vec<_>>()
    };
    sections.into_iter().flatten().flat_map(of).collect()
}

/// What a `$ref` leads to.
fn target(key: &str, value: &Value) -> Option<Key> {
    let target = value.as_str().filter(|_| key == "$ref")?;
    let (section, name) = target.strip_prefix("#/components/")?.split_once('/')?;
    Some((
        section.to_owned(),
        name.replace("~1", "/").replace("~0", "~"),
    ))
}

fn references(value: &Value, found: &mut Vec<Key>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                found.extend(target(key, value));
                if key == "mapping" {
                    let values = value.as_object().into_iter().flatten();
                    found.extend(values.filter_map(|(_, value)| target("$ref", value)));
                }
                references(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}
