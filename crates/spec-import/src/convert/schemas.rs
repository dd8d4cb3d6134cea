//! The schemas of the document, each in our form: named where it becomes a type, described, without what our rules refuse.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::names::{TypeNames, settle_fields, variant_names, without_common_words};
use super::prose::{limits, sentence};
use super::words::{capital, pascal, with_article, words};
use crate::document::{Notes, escape, is_true, items, members, text};

/// Where the schemas of components are.
pub(super) const SCHEMAS: &str = "#/components/schemas/";

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
    /// Enums that stand in several places, by what they are called and their values: how often, and their name once they have one.
    enums: BTreeMap<String, (usize, Option<String>)>,
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
        if !self.open.insert(old.to_owned()) {
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

    /// The key of an enum that stands in more than one place.
    fn shared_enum(&self, body: &Value, at: &At) -> Option<String> {
        let key = enum_key(&at.leaf, body.get("enum")?);
        self.enums
            .get(&key)
            .is_some_and(|(count, _)| *count > 1)
            .then_some(key)
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
            let old = self
                .names
                .iter()
                .find(|(_, new)| *new == name)
                .map(|(old, _)| old.clone());
            body = match (self.done.get(name), old) {
                (Some(done), _) => done.clone(),
                (None, Some(old)) => self.component(&old)?,
                (None, None) => return None,
            };
        }
        None
    }

    fn object(&mut self, value: &Value, at: &At) -> Value {
        let mut properties = Map::new();
        let owner = words(&at.name).join(" ");
        for (name, property) in members(value, "properties") {
            let shown = name.replace('`', "");
            let own = if kind(property) == Some("boolean") {
                format!("Whether `{shown}` holds for the {owner}.")
            } else {
                format!("The `{shown}` of the {owner}.")
            };
            let below = At {
                pointer: format!("{}/properties/{}", at.pointer, escape(name)),
                name: format!("{}{}", at.name, pascal(&words(name))),
                leaf: name.clone(),
                own,
                stands: if at.stands == Stands::Form {
                    Stands::Part
                } else {
                    Stands::Property
                },
            };
            let property = self.schema(property, &below);
            properties.insert(name.clone(), property);
        }
        let mut body = json!({"type": "object"});
        let others = self.other_members(value, !properties.is_empty(), at);
        settle_fields(&mut properties, others.is_some());
        if let Some(others) = others {
            body["additionalProperties"] = others;
        }
        let required: BTreeSet<&str> = items(value, "required")
            .filter_map(Value::as_str)
            .filter(|name| properties.contains_key(*name))
            .collect();
        if !required.is_empty() {
            body["required"] = required.into_iter().collect();
        }
        if !properties.is_empty() {
            body["properties"] = properties.into();
        }
        body
    }

    /// What `additionalProperties` says in our form.
    fn other_members(&mut self, value: &Value, beside_others: bool, at: &At) -> Option<Value> {
        let others = value.get("additionalProperties")?;
        let anything =
            *others == Value::Bool(true) || others.as_object().is_some_and(Map::is_empty);
        match others {
            Value::Bool(false) => None,
            _ if anything => Some(true.into()),
            Value::Object(_) if beside_others => {
                self.notes.add(
                    "additional-properties",
                    &at.pointer,
                    "further members are kept as they are, without their type",
                    "an object has either properties or members of one type",
                );
                Some(true.into())
            }
            Value::Object(_) => {
                Some(self.schema(others, &at.below("additionalProperties", "Value")))
            }
            _ => None,
        }
    }

    fn array(&mut self, value: &Value, at: &At) -> Value {
        if value.get("x-tuple").is_some() {
            let places: Vec<Value> = items(value, "x-tuple").enumerate().map(|(index, place)| {
                let below = at.below(&format!("prefixItems/{index}"), &format!("Item{}", index + 1));
                let inner = place.get("schema").cloned().unwrap_or_default();
                let own = format!("Place {} of the list.", index + 1);
                let said = described(&inner, &own);
                json!({"name": format!("item_{}", index + 1), "schema": self.schema(&inner, &below), "description": said})
            }).collect();
            return json!({"type": "array", "items": {}, "x-tuple": places});
        }
        let item = match value.get("items") {
            Some(item @ Value::Object(_)) => {
                let singular = words(&at.name)
                    .pop()
                    .map(|last| super::words::singular(&last) != last);
                let mut below = at.below("items", "Item");
                if singular == Some(true) && at.stands != Stands::Component {
                    // `OrderLines` holds `OrderLine`
                    let mut name = words(&at.name);
                    if let Some(last) = name.last_mut() {
                        *last = super::words::singular(last);
                    }
                    below.name = pascal(&name);
                    below.own = format!("{}.", capital(&with_article(&below.name)));
                }
                self.schema(item, &below)
            }
            Some(Value::Array(_)) => {
                self.notes.add(
                    "items",
                    &at.pointer,
                    "a list of schemas for the items became anything",
                    "OpenAPI has one schema for all items",
                );
                json!({})
            }
            _ => json!({}),
        };
        json!({"type": "array", "items": item})
    }

    fn enumeration(&mut self, value: &Value, kind: Option<&str>, at: &At) -> Value {
        let mut values: Vec<Value> = Vec::new();
        for found in items(value, "enum").filter(|found| !found.is_null()) {
            if !values.contains(found) {
                values.push(found.clone());
            }
        }
        let integers = values.iter().all(Value::is_i64);
        let plain = match kind {
            Some("boolean" | "number") => None,
            Some("integer") if integers => Some("integer"),
            None if integers => Some("integer"),
            _ if values
                .iter()
                .all(|value| value.is_string() || value.is_number() || value.is_boolean()) =>
            {
                Some("string")
            }
            _ => None,
        };
        let (Some(plain), false) = (plain, values.is_empty()) else {
            let mut bare = value.clone();
            remove(&mut bare, "enum");
            if !values.is_empty() {
                self.notes.add(
                    "enum",
                    &at.pointer,
                    "the list of values was left out",
                    "only texts and integers make an enum",
                );
            }
            return self.body(&bare, at);
        };
        if plain == "string" {
            // `no` and `1` without quotes are texts where texts are meant
            for value in &mut values {
                if !value.is_string() {
                    *value = value.to_string().into();
                }
            }
            let mut distinct: Vec<Value> = Vec::new();
            values.retain(|value| {
                let new = !distinct.contains(value);
                distinct.push(value.clone());
                new
            });
        }
        let mut body = json!({"type": plain});
        if plain == "integer" {
            body["format"] = "int64".into();
        }
        if let Some(names) = variant_names(&values) {
            body["x-enum-varnames"] = names.into();
        }
        body["enum"] = values.into();
        body
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

/// How often each enum stands in the document, by the name of what it is the value of.
fn count_enums(value: &Value, leaf: &str, counts: &mut BTreeMap<String, (usize, Option<String>)>) {
    match value {
        Value::Object(members) => {
            if let Some(values @ Value::Array(_)) = members.get("enum") {
                counts.entry(enum_key(leaf, values)).or_default().0 += 1;
            }
            let own = text(value, "name").filter(|_| members.contains_key("schema"));
            for (key, member) in members {
                if key == "properties" {
                    for (name, property) in member.as_object().into_iter().flatten() {
                        count_enums(property, name, counts);
                    }
                } else if !key.starts_with("example") {
                    count_enums(member, own.unwrap_or(leaf), counts);
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|item| count_enums(item, leaf, counts)),
        _ => {}
    }
}

fn enum_key(leaf: &str, values: &Value) -> String {
    let texts: Vec<String> = values
        .as_array()
        .into_iter()
        .flatten()
        .map(|value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        })
        .collect();
    format!("{leaf}\n{}", texts.join("\n"))
}

/// The type that a schema says, or shows by its keywords.
pub(super) fn kind(value: &Value) -> Option<&str> {
    match text(value, "type") {
        Some("int" | "long" | "int32" | "int64") => Some("integer"),
        Some("float" | "double" | "decimal") => Some("number"),
        Some("bool") => Some("boolean"),
        Some(
            "file" | "text" | "uuid" | "date" | "datetime" | "date-time" | "char" | "uri" | "url",
        ) => Some("string"),
        Some("any" | "mixed") => None,
        Some(kind) => Some(kind),
        None if value.get("properties").is_some()
            || value.get("additionalProperties").is_some() =>
        {
            Some("object")
        }
        None if value.get("items").is_some() => Some("array"),
        None if ["pattern", "minLength", "maxLength"]
            .iter()
            .any(|key| value.get(*key).is_some()) =>
        {
            Some("string")
        }
        None => match text(value, "format") {
            Some("date-time" | "date" | "uuid" | "uri" | "email" | "binary" | "byte") => {
                Some("string")
            }
            Some("int32" | "int64") => Some("integer"),
            Some("float" | "double") => Some("number"),
            _ => None,
        },
    }
}

/// Formats of texts that our form keeps.
const FORMATS: [&str; 9] = [
    "date-time",
    "date",
    "byte",
    "uuid",
    "uri",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
];

/// Names of properties whose value nobody may see in a log.
const SECRETS: [&str; 12] = [
    "password",
    "secret",
    "clientsecret",
    "apikey",
    "accesstoken",
    "refreshtoken",
    "privatekey",
    "token",
    "secretkey",
    "passphrase",
    "privatetoken",
    "authtoken",
];

fn string(value: &Value, at: &At) -> Value {
    let mut body = json!({"type": "string"});
    let named = text(value, "type").filter(|kind| FORMATS.contains(kind));
    match text(value, "format").or(named) {
        Some("binary") if matches!(at.stands, Stands::Part | Stands::Body) => {
            body["format"] = "binary".into()
        }
        Some(format) if FORMATS.contains(&format) => body["format"] = format.into(),
        _ => {}
    }
    let leaf = words(&at.leaf).concat();
    let secret = text(value, "format") == Some("password") || SECRETS.contains(&leaf.as_str());
    if secret && at.stands == Stands::Property {
        remove(&mut body, "format");
        body["x-secret"] = true.into();
    }
    body
}

/// The sentence of the vendor, else our own, with limits.
pub(super) fn described(value: &Value, own: &str) -> String {
    let said = text(value, "description")
        .or_else(|| text(value, "title"))
        .and_then(sentence);
    joined(&said.unwrap_or_else(|| own.to_owned()), &limits(value))
}

pub(super) fn joined(said: &str, limits: &str) -> String {
    if limits.is_empty() || said.contains(limits) {
        said.to_owned()
    } else {
        format!("{said} {limits}")
    }
}

/// Whether the schema becomes a Rust type with a name.
pub(super) fn needs_name(schema: &Value) -> bool {
    ["properties", "enum", "oneOf", "x-tuple"]
        .iter()
        .any(|key| schema.get(key).is_some())
}

/// The name of our component that a schema refers to.
pub(super) fn referenced(schema: &Value) -> Option<&str> {
    text(schema, "$ref")?.strip_prefix(SCHEMAS)
}

/// A reference with something beside it, in the form that 3.0 has for it.
pub(super) fn wrapped(mut schema: Value) -> Value {
    let stands_alone = schema.as_object().is_none_or(|members| members.len() < 2);
    if !stands_alone && let Some(reference) = remove(&mut schema, "$ref") {
        schema["allOf"] = json!([{"$ref": reference}]);
    }
    schema
}

pub(super) fn remove(value: &mut Value, key: &str) -> Option<Value> {
    value.as_object_mut()?.remove(key)
}

/// Whether the members below this keyword are properties.
pub(super) fn is_property_list(key: &str) -> bool {
    key == "properties"
}
