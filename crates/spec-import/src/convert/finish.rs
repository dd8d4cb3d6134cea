//! What can only be said when all schemas are known: where a reference may be null, what an answer requires, what nothing refers to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::form::{needs_name, referenced, remove, wrapped};
use super::schemas::{SCHEMAS, Schemas};
use crate::document::{METHODS, Notes, members, text};

impl Schemas<'_> {
    /// The components, with all references mended; the operations' too.
    pub(super) fn finished(&mut self, paths: &mut Map<String, Value>) -> BTreeMap<String, Value> {
        let mut done = self.done.clone();
        let targets: BTreeMap<String, String> = self
            .aliases
            .keys()
            .map(|name| (name.clone(), self.target(name)))
            .collect();
        done.retain(|name, _| !targets.contains_key(name));
        let mend = Mend {
            targets: &targets,
            nullable: &self.nullable,
            raw: &self.raw,
            known: &done,
        };
        let mut mended: BTreeMap<String, Value> = BTreeMap::new();
        for (name, body) in &done {
            let mut body = body.clone();
            mend.value(&mut body, false);
            mended.insert(name.clone(), body);
        }
        for item in paths.values_mut() {
            mend.value(item, false);
        }
        mended
    }

    /// What an alias means in the end; itself if it means itself.
    fn target(&self, name: &str) -> String {
        let mut name = name.to_owned();
        for _ in 0..32 {
            match self.aliases.get(&name) {
                Some(next) => name.clone_from(next),
                None => return name,
            }
        }
        name
    }
}

struct Mend<'s> {
    targets: &'s BTreeMap<String, String>,
    nullable: &'s BTreeSet<String>,
    raw: &'s BTreeSet<String>,
    known: &'s BTreeMap<String, Value>,
}

impl Mend<'_> {
    /// Mends the references in a value; `is_property` says whether the value is one of an object's properties.
    fn value(&self, value: &mut Value, is_property: bool) {
        if let Some(name) = inner_reference(value) {
            let name = self.targets.get(&name).unwrap_or(&name).clone();
            if !self.known.contains_key(&name) {
                *value = kept(value, json!({}));
            } else if self.raw.contains(&name) && is_property {
                *value = kept(value, json!({"x-raw-json": true}));
            } else {
                self.reference(value, &name);
            }
            if is_property
                && value.get("$ref").is_none()
                && value.get("description").is_none()
                && value.get("allOf").is_none()
            {
                value["description"] = "A part of any form.".into();
            }
            return;
        }
        match value {
            Value::Object(members) => {
                // what may be null in an answer is left out of a query
                let is_parameter = members.contains_key("in") && members.contains_key("schema");
                for (key, member) in members {
                    if is_parameter && key == "schema" {
                        self.value(member, false);
                        without_null(member);
                    } else if key == "mapping" {
                        self.mapping(member);
                    } else if key == "properties" && member.is_object() {
                        for property in member
                            .as_object_mut()
                            .into_iter()
                            .flat_map(|properties| properties.values_mut())
                        {
                            self.value(property, true);
                        }
                    } else {
                        self.value(member, false);
                    }
                }
            }
            Value::Array(list) => list.iter_mut().for_each(|item| self.value(item, false)),
            _ => {}
        }
    }

    fn reference(&self, value: &mut Value, name: &str) {
        let target: Value = format!("{SCHEMAS}{name}").into();
        let mut flat = value.clone();
        remove(&mut flat, "allOf");
        flat["$ref"] = target;
        let may_be_null = self.nullable.contains(name) || value.get("nullable").is_some();
        if may_be_null {
            flat["nullable"] = true.into();
            let known = self.known.get(name).and_then(|body| text(body, "type"));
            // a list would have to say its items again, and a union has no type
            if let Some(kind) = known.filter(|kind| *kind != "array") {
                flat["type"] = kind.into();
            }
        }
        *value = wrapped(flat);
    }

    fn mapping(&self, mapping: &mut Value) {
        for target in mapping
            .as_object_mut()
            .into_iter()
            .flat_map(|mapping| mapping.values_mut())
        {
            let name = target
                .as_str()
                .and_then(|target| target.strip_prefix(SCHEMAS))
                .unwrap_or_default();
            if let Some(meant) = self.targets.get(name) {
                *target = format!("{SCHEMAS}{meant}").into();
            }
        }
    }
}

/// The component that a schema refers to, alone or with something beside the reference.
fn inner_reference(value: &Value) -> Option<String> {
    let reference = match value
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        Some([single]) => referenced(single),
        _ => referenced(value),
    };
    reference.map(str::to_owned)
}

fn without_null(schema: &mut Value) {
    if let Some(name) = inner_reference(schema) {
        *schema = json!({"$ref": format!("{SCHEMAS}{name}")});
    }
    remove(schema, "nullable");
}

/// Something else instead of a reference, with the description that stood beside it.
fn kept(value: &Value, mut instead: Value) -> Value {
    for key in ["description", "x-rust-name"] {
        if let Some(found) = value.get(key) {
            instead[key] = found.clone();
        }
    }
    instead
}

/// The names of the components that a value refers to, and of those that they refer to.
pub(super) fn reached<'v>(
    starts: impl Iterator<Item = &'v Value>,
    schemas: &BTreeMap<String, Value>,
) -> BTreeSet<String> {
    let mut queue: Vec<String> = Vec::new();
    for start in starts {
        each_reference(start, &mut |name| queue.push(name.to_owned()));
    }
    let mut seen: BTreeSet<String> = BTreeSet::new();
    while let Some(name) = queue.pop() {
        if let Some(schema) = schemas.get(&name)
            && seen.insert(name)
        {
            each_reference(schema, &mut |name| queue.push(name.to_owned()));
        }
    }
    seen
}

pub(super) fn each_reference(value: &Value, visit: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(members) => {
            if let Some(name) = referenced(value) {
                visit(name);
            }
            members
                .values()
                .for_each(|member| each_reference(member, visit));
        }
        Value::Array(list) => list.iter().for_each(|item| each_reference(item, visit)),
        _ => {}
    }
}

/// A property of an answer is required only where there is evidence: `required` stays on what is only sent.
pub(super) fn settle_required(
    schemas: &mut BTreeMap<String, Value>,
    paths: &Map<String, Value>,
    keep: Option<&str>,
    notes: &mut Notes,
) {
    let operations = || {
        paths
            .values()
            .flat_map(|item| METHODS.iter().filter_map(|method| item.get(*method)))
    };
    let answers: Vec<&Value> = operations()
        .flat_map(|operation| {
            members(operation, "responses")
                .filter(|(status, _)| status.starts_with('2'))
                .map(|(_, response)| response)
        })
        .collect();
    let received = reached(answers.into_iter(), schemas);
    let sent = reached(
        operations().filter_map(|operation| operation.get("requestBody")),
        schemas,
    );
    let mut only_received = 0;
    for name in &received {
        let Some(schema) = schemas
            .get_mut(name)
            .filter(|schema| schema.get("required").is_some())
        else {
            continue;
        };
        if let Some(source) = keep {
            schema["x-evidence"] = json!({"grade": "documented", "source": source});
            continue;
        }
        remove(schema, "required");
        if sent.contains(name) {
            notes.add(
                "required",
                &format!("/components/schemas/{name}"),
                "its properties are all optional",
                "it is in requests and in answers, and nothing shows that they are in every answer",
            );
        } else {
            only_received += 1;
        }
    }
    if only_received > 0 {
        notes.add(
            "required",
            "/components/schemas",
            format!("`required` was left out of {only_received} schemas of answers"),
            "nothing shows that the properties are in every answer",
        );
    }
}

/// Leaves out what nothing refers to; `published` are our names of the document's own components.
pub(super) fn prune(
    schemas: &mut BTreeMap<String, Value>,
    paths: &Map<String, Value>,
    published: &BTreeSet<String>,
    notes: &mut Notes,
) {
    let reached = reached(paths.values(), schemas);
    schemas.retain(|name, schema| {
        let used = reached.contains(name);
        if !used && needs_name(schema) && published.contains(name) {
            notes.add(
                "unused",
                &format!("/components/schemas/{name}"),
                "the schema was left out",
                "no operation refers to it",
            );
        }
        used
    });
}
