//! The schemas of the document, each in our form: named where it becomes a type, described, without what our rules refuse.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::enums::{Enums, count_enums};
use super::form::{described, joined, needs_name, referenced, remove, wrapped};
use super::kinds::{kind, string};
use super::names::{TypeNames, without_common_words};
use super::prose::{limits, sentence};
use super::words::{capital, pascal, with_article, words};
use crate::document::{Notes, escape, is_true, items, text};

/// Where the schemas of components are.
pub(super) const SCHEMAS: &str = "#/components/schemas/";

/// How many components may be joined into each other.
const DEEPEST: usize = 64;

/// What a schema stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    Component,
    Property,
    /// The whole of a multipart form.
    Form,
    /// A property of a multipart form, which may be a file.
    Part,
    /// The whole of a body.
    Body,
    Parameter,
    /// Items, values of a map, variants, places.
    Within,
}

/// Where a schema stands, and what it is called if it needs a name.
#[derive(Clone, Debug)]
pub(super) struct At {
    /// JSON pointer in the vendor's document.
    pub pointer: String,
    /// The name of its type.
    pub name: String,
    /// The vendor's name of the property or parameter that it is the value of.
    pub leaf: String,
    /// A sentence of our own, where the vendor has none.
    pub own: String,
    pub stands: Stands,
}

impl At {
    pub fn below(&self, key: &str, suffix: &str) -> At {
        At {
            pointer: format!("{}/{key}", self.pointer),
            name: format!("{}{suffix}", self.name),
            leaf: self.leaf.clone(),
            own: format!(
                "{}.",
                capital(&with_article(&format!("{}{suffix}", self.name)))
            ),
            stands: Stands::Within,
        }
    }
}

/// The schemas in our form, as far as they are converted.
pub(super) struct Schemas<'d> {
    pub document: &'d Value,
    /// Our name of each component of the document.
    pub names: BTreeMap<String, String>,
    /// The vendor's name of each of them, by ours.
    pub old_names: BTreeMap<String, String>,
    types: TypeNames,
    pub done: BTreeMap<String, Value>,
    /// Components that are being converted.
    open: BTreeSet<String>,
    /// Components which are only another name.
    pub aliases: BTreeMap<String, String>,
    /// Components that may be null, which is said where they are used.
    pub nullable: BTreeSet<String>,
    /// Components that are kept as raw JSON where they are used.
    pub raw: BTreeSet<String>,
    pub enums: Enums,
    pub notes: Notes,
}

impl<'d> Schemas<'d> {
    /// `given` are names for some components, by the vendor's name.
    pub fn new(document: &'d Value, given: &BTreeMap<String, String>) -> Self {
        let mut types = TypeNames::default();
        let components = document
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        let own: Vec<&String> = components.into_iter().flat_map(Map::keys).collect();
        let short = without_common_words(
            own.iter()
                .copied()
                .filter(|name| !given.contains_key(*name)),
        );
        let mut names = BTreeMap::new();
        for name in own {
            let wanted = match (given.get(name), short.get(name.as_str())) {
                (Some(given), _) => given.clone(),
                (None, Some(words)) => pascal(words),
                (None, None) => name.clone(),
            };
            names.insert(name.clone(), types.take(&wanted));
        }
        let mut enums = BTreeMap::new();
        count_enums(document, "", &mut enums);
        Self {
            document,
            old_names: names
                .iter()
                .map(|(old, new)| (new.clone(), old.clone()))
                .collect(),
            names,
            types,
            done: BTreeMap::new(),
            open: BTreeSet::new(),
            aliases: BTreeMap::new(),
            nullable: BTreeSet::new(),
            raw: BTreeSet::new(),
            enums,
            notes: Notes::default(),
        }
    }

    /// Converts all components.
    pub fn components(&mut self) {
        let names: Vec<String> = self.names.keys().cloned().collect();
        for name in names {
            self.component(&name);
        }
    }

    /// The component of this name in our form; `None` while it is being converted.
    pub fn component(&mut self, old: &str) -> Option<Value> {
        let name = self.names.get(old)?.clone();
        if let Some(done) = self.done.get(&name) {
            return Some(done.clone());
        }
        // a chain without end must not exhaust the stack
        if self.open.len() >= DEEPEST || !self.open.insert(old.to_owned()) {
            return None;
        }
        let pointer = format!("/components/schemas/{}", escape(old));
        let value = self.document.pointer(&pointer)?;
        let at = At {
            own: format!("{}.", capital(&with_article(&name))),
            leaf: name.clone(),
            name: name.clone(),
            pointer,
            stands: Stands::Component,
        };
        let mut body = self.body(value, &at);
        if body.get("$ref").is_some() {
            if let Some(target) = referenced(&body) {
                self.aliases.insert(name.clone(), target.to_owned());
            }
        } else {
            if needs_name(&body) && remove(&mut body, "nullable").is_some() {
                self.nullable.insert(name.clone());
            }
            if remove(&mut body, "x-raw-json").is_some() {
                self.raw.insert(name.clone());
            }
            body["description"] = described(value, &at.own).into();
        }
        self.open.remove(old);
        self.done.insert(name, body.clone());
        Some(body)
    }

    /// A schema that stands in another or in an operation: what becomes a type is moved to the components.
    pub fn schema(&mut self, value: &Value, at: &At) -> Value {
        let mut body = self.body(value, at);
        let nullable = is_true(&body, "nullable");
        let is_reference = body.get("$ref").is_some();
        let deprecated = is_true(&body, "deprecated") && is_property(at.stands);
        if !is_reference && needs_name(&body) {
            remove(&mut body, "nullable");
            remove(&mut body, "deprecated");
            let shared = self.shared_enum(&body, at);
            let mut reference = json!({"$ref": format!("{SCHEMAS}{}", self.named(body, value, at, shared.as_ref()))});
            if shared.is_some() && is_property(at.stands) {
                reference["description"] = described(value, &at.own).into();
            }
            body = reference;
        } else if !is_reference {
            if !is_property(at.stands) {
                remove(&mut body, "x-raw-json");
                remove(&mut body, "deprecated");
            } else {
                body["description"] = described(value, &at.own).into();
            }
            if at.stands == Stands::Within
                && body.as_object().is_some_and(|members| members.len() == 1)
            {
                remove(&mut body, "nullable");
            }
            return body;
        } else if is_property(at.stands)
            && let Some(said) = text(value, "description").and_then(sentence)
        {
            body["description"] = joined(&said, &limits(value)).into();
        }
        if nullable {
            body["nullable"] = true.into();
        }
        if deprecated {
            body["deprecated"] = true.into();
        }
        wrapped(body)
    }

    /// Gives a schema that stands somewhere its place among the components.
    fn named(
        &mut self,
        mut body: Value,
        value: &Value,
        at: &At,
        shared: Option<&String>,
    ) -> String {
        if let Some((_, Some(name))) = shared.and_then(|key| self.enums.get(key)) {
            return name.clone();
        }
        let leaf = pascal(&words(&at.leaf));
        let wanted = match shared {
            Some(_) if self.types.is_free(&leaf) => leaf,
            _ => at.name.clone(),
        };
        let name = self.types.take(&wanted);
        body["description"] = match shared {
            Some(_) => format!("Values of `{}`.", at.leaf.replace('`', "")).into(),
            None => described(value, &at.own).into(),
        };
        if let Some((_, known)) = shared.and_then(|key| self.enums.get_mut(key)) {
            *known = Some(name.clone());
        }
        self.done.insert(name.clone(), body);
        name
    }

    /// A free name for a type, which is taken now.
    pub fn take_name(&mut self, wanted: &str) -> String {
        self.types.take(wanted)
    }

    /// The schema in our form, without its description.
    pub fn body(&mut self, value: &Value, at: &At) -> Value {
        if let Some(reference) = text(value, "$ref") {
            return self.reference(reference);
        }
        let mut body = self.kind_of_body(value, at);
        if body.get("$ref").is_none() || is_true(value, "nullable") {
            for key in ["nullable", "deprecated"] {
                if is_true(value, key) {
                    body[key] = true.into();
                }
            }
        }
        self.dropped(value, at);
        body
    }

    fn kind_of_body(&mut self, value: &Value, at: &At) -> Value {
        if items(value, "allOf").next().is_some() {
            return self.all_of(value, at);
        }
        if items(value, "oneOf")
            .chain(items(value, "anyOf"))
            .next()
            .is_some()
        {
            return self.union(value, at);
        }
        let kind = kind(value);
        if value.get("enum").is_some() && kind != Some("array") && kind != Some("object") {
            return self.enumeration(value, kind, at);
        }
        match kind {
            Some("object") => self.object(value, at),
            Some("array") => self.array(value, at),
            Some("string") => string(value, at),
            Some("integer") => {
                json!({"type": "integer", "format": if text(value, "format") == Some("uint64") { "uint64" } else { "int64" }})
            }
            Some("number") => json!({"type": "number", "format": "double"}),
            Some("boolean") => json!({"type": "boolean"}),
            Some(other) => {
                self.notes.add(
                    "type",
                    &at.pointer,
                    format!("a schema of type `{other}` became anything"),
                    "JSON has no such type",
                );
                json!({})
            }
            None => json!({}),
        }
    }

    fn reference(&mut self, reference: &str) -> Value {
        let old = reference
            .strip_prefix(SCHEMAS)
            .map(|name| name.replace("~1", "/").replace("~0", "~"));
        match old.and_then(|old| self.names.get(&old)) {
            Some(name) => json!({"$ref": format!("{SCHEMAS}{name}")}),
            None => json!({}),
        }
    }

    /// Our form of what a reference to one of our components means; `None` while it is being converted.
    pub fn resolved(&mut self, body: &Value) -> Option<Value> {
        let mut body = body.clone();
        for _ in 0..16 {
            let Some(name) = referenced(&body) else {
                return Some(body);
            };
            let old = self.old_names.get(name).cloned();
            body = match (self.done.get(name), old) {
                (Some(done), _) => done.clone(),
                (None, Some(old)) => self.component(&old)?,
                (None, None) => return None,
            };
        }
        None
    }

    /// Notes the keywords that our form has no words for.
    fn dropped(&mut self, value: &Value, at: &At) {
        for (key, what) in [
            ("not", "what is not allowed"),
            ("if", "a condition"),
            ("dependentSchemas", "a condition"),
            ("dependentRequired", "a condition"),
            ("contains", "what a list must hold"),
            ("propertyNames", "the form of names"),
            ("patternProperties", "members by the form of their names"),
        ] {
            if value.get(key).is_some() {
                self.notes.add(
                    "keyword",
                    &at.pointer,
                    format!("`{key}` ({what}) was left out"),
                    "it has no Rust type",
                );
            }
        }
        let is_union = items(value, "oneOf")
            .chain(items(value, "anyOf"))
            .next()
            .is_some();
        if value.get("discriminator").is_some() && !is_union {
            self.notes.add(
                "discriminator",
                &at.pointer,
                "the discriminator was left out",
                "nothing lists its variants in `oneOf`",
            );
        }
    }
}

fn is_property(stands: Stands) -> bool {
    matches!(stands, Stands::Property | Stands::Part)
}
