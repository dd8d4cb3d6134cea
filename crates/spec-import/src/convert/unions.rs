//! `oneOf` and `anyOf` become a union that our rule takes, or the one thing that all variants are, or raw JSON.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use spec_codegen::type_name;

use super::all_of::{is_object, shape};
use super::form::{referenced, remove};
use super::kinds::kind;
use super::schemas::{At, SCHEMAS, Schemas, Stands};
use super::words::{pascal, words};
use crate::document::{escape, is_true, items, text};

impl Schemas<'_> {
    pub(super) fn union(&mut self, value: &Value, at: &At) -> Value {
        let list: Vec<&Value> = items(value, "oneOf").chain(items(value, "anyOf")).collect();
        let mut bare = value.clone();
        for key in ["oneOf", "anyOf", "discriminator"] {
            remove(&mut bare, key);
        }
        if list.iter().all(|variant| only_demands(variant)) {
            self.notes.add(
                "union",
                &at.pointer,
                "alternatives which only say what is required were left out",
                "every property of them is there, and optional",
            );
            remove(&mut bare, "required");
            return self.body(&bare, at);
        }
        let mut nullable = is_true(value, "nullable");
        let variants = self.variants(&list, at, &mut nullable);
        let mut body = match variants.as_slice() {
            [single] if !has_own_members(value) => single.clone(),
            _ => {
                let by_tag = value
                    .get("discriminator")
                    .and_then(|tag| self.tagged(tag, &variants));
                match by_tag {
                    Some(union) if !has_own_members(value) => union,
                    _ => self.by_kind(value, &bare, variants, at),
                }
            }
        };
        if nullable {
            body["nullable"] = true.into();
        }
        body
    }

    /// The variants in our form, those of inner unions among them, each once.
    fn variants(&mut self, list: &[&Value], at: &At, nullable: &mut bool) -> Vec<Value> {
        let mut variants: Vec<Value> = Vec::new();
        for (index, variant) in list.iter().enumerate() {
            let suffix = match text(variant, "title") {
                Some(title) if !title.contains(at.name.as_str()) => pascal(&words(title)),
                _ => format!("Variant{}", index + 1),
            };
            let below = At {
                stands: Stands::Within,
                ..at.below(&format!("oneOf/{index}"), &suffix)
            };
            let mut found = self.schema(variant, &below);
            *nullable |= remove(&mut found, "nullable").is_some();
            remove(&mut found, "description");
            if let Some([single]) = found
                .get("allOf")
                .and_then(Value::as_array)
                .map(Vec::as_slice)
            {
                found = single.clone();
            }
            let inner = self
                .is_union(&found)
                .then(|| self.resolved(&found))
                .flatten()
                .filter(|inner| inner.get("discriminator").is_none());
            let inner = inner
                .as_ref()
                .and_then(|inner| inner.get("oneOf"))
                .and_then(Value::as_array);
            for found in inner.cloned().unwrap_or_else(|| vec![found]) {
                if !variants.contains(&found) {
                    variants.push(found);
                }
            }
        }
        variants
    }

    /// A union whose variants are objects that a property tells apart.
    fn tagged(&mut self, tag: &Value, variants: &[Value]) -> Option<Value> {
        let property = text(tag, "propertyName")?;
        let mut mapping: Map<String, Value> = Map::new();
        for (value, target) in tag
            .get("mapping")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let target = target.as_str().unwrap_or_default();
            let old = target.strip_prefix(SCHEMAS).unwrap_or(target);
            let reference = self
                .names
                .get(old)
                .map(|name| json!({"$ref": format!("{SCHEMAS}{name}")}));
            if let Some(reference) = reference.filter(|reference| variants.contains(reference)) {
                mapping.insert(value.clone(), reference["$ref"].clone());
            }
        }
        for variant in variants {
            let name = referenced(variant)?.to_owned();
            let body = self.resolved(variant).filter(is_object)?;
            let told = body.get("properties")?.get(property)?.clone();
            if mapping.values().any(|target| *target == variant["$ref"]) {
                continue;
            }
            let constant = self.resolved(&unwrapped(&told)).and_then(|told| {
                match told.get("enum")?.as_array()?.as_slice() {
                    [single] => single.as_str().map(str::to_owned),
                    _ => None,
                }
            });
            let old = self.old_names.get(&name).cloned();
            mapping.insert(constant.or(old)?, variant["$ref"].clone());
        }
        // each value makes a variant's name
        let mut taken = BTreeSet::new();
        mapping.retain(|value, _| {
            let name = type_name(value);
            name.starts_with(|first: char| first.is_ascii_alphabetic())
                && !["Self", "Unrecognized"].contains(&name.as_str())
                && taken.insert(name)
        });
        (variants.len() > 1 && !mapping.is_empty()).then(|| json!({"oneOf": variants, "discriminator": {"propertyName": property, "mapping": mapping}}))
    }

    /// A union whose variants differ in their JSON kind, after those of one kind became one.
    fn by_kind(&mut self, value: &Value, bare: &Value, variants: Vec<Value>, at: &At) -> Value {
        let mut kinds: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for variant in variants {
            let kind = self.json_kind(&variant);
            match kind {
                Some(kind) => kinds.entry(kind).or_default().push(variant),
                None => return self.raw_union(at, "the JSON kind of a variant can't be told"),
            }
        }
        if has_own_members(value) {
            let own = self.body(bare, at);
            kinds.entry("object".to_owned()).or_default().insert(0, own);
        }
        let mut joined: Vec<Value> = Vec::new();
        for (kind, mut variants) in kinds {
            match (kind.as_str(), variants.len()) {
                (_, 1) => joined.append(&mut variants),
                ("object", _) => match self.one_object(&variants, at) {
                    Some(object) => joined.push(object),
                    None => {
                        return self.raw_union(
                            at,
                            "its objects can't be told apart, and don't fit into one",
                        );
                    }
                },
                ("array", _) => {
                    self.notes.add(
                        "union",
                        &at.pointer,
                        "several lists became one of anything",
                        "they can't be told apart by their JSON kind",
                    );
                    joined.push(json!({"type": "array", "items": {}}));
                }
                ("string", _) => joined.push(self.one_text(&variants)),
                _ => joined.extend(variants.into_iter().next()),
            }
        }
        match joined.len() {
            1 => joined.remove(0),
            0 => json!({}),
            _ => {
                // an object that was joined stands in the union by a name
                for variant in &mut joined {
                    if variant.get("properties").is_some() || variant.get("enum").is_some() {
                        *variant = self.name_variant(variant.clone(), at);
                    }
                }
                json!({"oneOf": joined})
            }
        }
    }

    /// Whether a reference may mean a union.
    fn is_union(&self, body: &Value) -> bool {
        self.published_of(body).is_none_or(|target| {
            ["oneOf", "anyOf", "allOf", "$ref"]
                .iter()
                .any(|key| target.get(*key).is_some())
        })
    }

    /// What the vendor's document says of a component of ours.
    fn published_of(&self, body: &Value) -> Option<&Value> {
        let old = self.old_names.get(referenced(body)?)?;
        self.document
            .pointer(&format!("/components/schemas/{}", escape(old)))
    }

    /// The JSON kind of a variant. Most components show it without being converted, which one that refers back here could not be.
    fn json_kind(&mut self, body: &Value) -> Option<String> {
        if !self.is_union(body)
            && let Some(kind) = self.published_of(body).and_then(kind)
        {
            return Some(kind.to_owned());
        }
        let body = self.resolved(body)?;
        text(&body, "type").map(str::to_owned)
    }

    /// Enums are open: one beside other texts is enough for all of them.
    fn one_text(&mut self, variants: &[Value]) -> Value {
        let mut enums = variants.iter().filter(|variant| {
            self.done
                .get(referenced(variant).unwrap_or_default())
                .is_some_and(|body| body.get("enum").is_some())
        });
        match (enums.next(), enums.next()) {
            (Some(one), None) => one.clone(),
            _ => json!({"type": "string"}),
        }
    }

    /// All objects as one in which everything is optional.
    fn one_object(&mut self, variants: &[Value], at: &At) -> Option<Value> {
        let mut object = json!({"type": "object"});
        let mut properties: BTreeMap<String, Value> = BTreeMap::new();
        for variant in variants {
            let body = self.resolved(variant).filter(is_object)?;
            let own = body.get("properties").and_then(Value::as_object);
            if own.is_none() || body.get("additionalProperties").is_some() {
                object["additionalProperties"] = true.into();
            }
            for (name, property) in own.into_iter().flatten() {
                let same = properties
                    .get(name)
                    .is_none_or(|known| shape(known) == shape(property));
                let kept = if same {
                    property.clone()
                } else {
                    self.one_property(properties.get(name)?, property)?
                };
                properties.insert(name.clone(), kept);
            }
        }
        self.notes.add(
            "union",
            &at.pointer,
            format!(
                "{} objects became one in which everything is optional",
                variants.len()
            ),
            "they can't be told apart by their JSON kind",
        );
        if !properties.is_empty() {
            let mut properties: Map<String, Value> = properties.into_iter().collect();
            super::names::settle_fields(
                &mut properties,
                object.get("additionalProperties").is_some(),
            );
            object["properties"] = properties.into();
        }
        Some(object)
    }

    /// Two texts are a text; else two objects with one property of two types don't fit into one.
    fn one_property(&mut self, left: &Value, right: &Value) -> Option<Value> {
        let is_text =
            |body: Option<Value>| body.is_some_and(|body| text(&body, "type") == Some("string"));
        let both =
            is_text(self.resolved(&unwrapped(left))) && is_text(self.resolved(&unwrapped(right)));
        both.then(|| {
            let said = left.get("description").or_else(|| right.get("description")).cloned();
            json!({"type": "string", "description": said.unwrap_or_else(|| "A text that says what kind of object this is.".into())})
        })
    }

    fn raw_union(&mut self, at: &At, why: &str) -> Value {
        self.notes.add(
            "raw-union",
            &at.pointer,
            "the union is kept as raw JSON",
            why,
        );
        json!({"x-raw-json": true})
    }

    fn name_variant(&mut self, body: Value, at: &At) -> Value {
        let suffix = if body.get("enum").is_some() {
            "Text"
        } else {
            "Object"
        };
        let below = at.below("oneOf", suffix);
        let name = self.take_name(&below.name);
        let mut body = body;
        body["description"] = below.own.into();
        self.done.insert(name.clone(), body);
        json!({"$ref": format!("{SCHEMAS}{name}")})
    }
}

fn unwrapped(schema: &Value) -> Value {
    match schema
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        Some([single]) => single.clone(),
        _ => schema.clone(),
    }
}

fn has_own_members(value: &Value) -> bool {
    value.get("properties").is_some()
}

/// A variant which only says what is required of the properties around it.
fn only_demands(variant: &Value) -> bool {
    let says = [
        "type",
        "properties",
        "$ref",
        "enum",
        "oneOf",
        "anyOf",
        "allOf",
        "items",
        "format",
        "additionalProperties",
        "x-tuple",
    ];
    variant.get("required").is_some()
        && !says.iter().any(|key| {
            variant.get(*key).is_some()
                && !(*key == "type"
                    && variant.get("properties").is_none()
                    && text(variant, "type") == Some("object"))
        })
}
