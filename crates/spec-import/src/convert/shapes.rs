//! Objects, lists and tuples.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::form::described;
use super::kinds::kind;
use super::names::settle_fields;
use super::schemas::{At, Schemas, Stands};
use super::words::{capital, pascal, singular, with_article, words};
use crate::document::{escape, items, members};

impl Schemas<'_> {
    pub(super) fn object(&mut self, value: &Value, at: &At) -> Value {
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

    pub(super) fn array(&mut self, value: &Value, at: &At) -> Value {
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
                let below = self.item_place(at);
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

    /// Where the items of a list stand: `OrderLines` holds `OrderLine`.
    fn item_place(&self, at: &At) -> At {
        let mut below = at.below("items", "Item");
        let mut name = words(&at.name);
        if let Some(last) = name.last_mut()
            && singular(last) != *last
            && at.stands != Stands::Component
        {
            *last = singular(last);
            below.name = pascal(&name);
            below.own = format!("{}.", capital(&with_article(&below.name)));
        }
        below
    }
}
