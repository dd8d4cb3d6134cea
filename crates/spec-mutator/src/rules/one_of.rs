//! Properties of which one is there (`x-one-of`), and numbers that are sent as texts (`x-sent-as`).

use serde_json::{Value, json};

use super::{Rule, new_name};
use crate::Rng;
use crate::place::{draw, escape, members, object_mut, shown, text};
use crate::role::{self, Role};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "request-one-of-added", apply: |document, rng| added(document, rng, Role::Request) },
    Rule { name: "response-one-of-added", apply: |document, rng| added(document, rng, Role::Response) },
    Rule { name: "one-of-removed", apply: removed },
    Rule { name: "one-of-renamed", apply: renamed },
    Rule { name: "branch-added", apply: branch_added },
    Rule { name: "branch-removed", apply: branch_removed },
    Rule { name: "sent-as-added", apply: sent_as_added },
    Rule { name: "sent-as-removed", apply: sent_as_removed },
];

/// Two optional properties that went together exclude each other.
fn added(document: &mut Value, rng: &mut Rng, role: Role) -> Option<String> {
    let schema = draw(rng, role::schemas(document, role))?;
    let object = object_mut(document, &schema)?;
    if object.contains_key("x-one-of") || object.contains_key("allOf") {
        return None;
    }
    let required = object.get("required").cloned().unwrap_or_default();
    let is_required = |name: &str| {
        required
            .as_array()
            .is_some_and(|names| names.iter().any(|known| known == name))
    };
    let mut names: Vec<String> = object
        .get("properties")?
        .as_object()?
        .keys()
        .cloned()
        .collect();
    names.retain(|name| !is_required(name));
    rng.shuffle(&mut names);
    names.truncate(2);
    let said = format!(
        "let only one of {} be in {}",
        names.join(" and "),
        shown(&schema)
    );
    object.insert("x-one-of".into(), json!({"addedChoice": names}));
    Some(said)
}

fn with_groups(document: &Value) -> Vec<String> {
    let schemas = members(document, "/components/schemas");
    let with = schemas.filter(|(_, schema)| schema.get("x-one-of").is_some());
    with.map(|(name, _)| format!("/components/schemas/{}", escape(name)))
        .collect()
}

fn removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let schema = draw(rng, with_groups(document))?;
    object_mut(document, &schema)?.remove("x-one-of");
    Some(format!("removed `x-one-of` of {}", shown(&schema)))
}

fn renamed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let schema = draw(rng, with_groups(document))?;
    let groups = object_mut(document, &format!("{schema}/x-one-of"))?;
    let old = draw(rng, groups.keys().cloned().collect())?;
    let group = groups.remove(&old)?;
    let new = format!("{old}Now");
    groups.insert(new.clone(), group);
    Some(format!(
        "renamed the group `{old}` of {} to `{new}`",
        shown(&schema)
    ))
}

/// A group of a schema, drawn.
fn group(document: &Value, rng: &mut Rng) -> Option<(String, String)> {
    let schema = draw(rng, with_groups(document))?;
    let groups = members(document, &format!("{schema}/x-one-of"));
    let name = draw(rng, groups.map(|(name, _)| name.clone()).collect())?;
    Some((schema, name))
}

/// A new branch, whose type no other has.
fn branch_added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let (schema, group) = group(document, rng)?;
    let properties = object_mut(document, &format!("{schema}/properties"))?;
    if properties
        .values()
        .any(|property| text(property, "type") == Some("boolean"))
    {
        return None;
    }
    let name = new_name(rng, properties.keys().map(String::as_str))?;
    let property = json!({"type": "boolean", "description": "What is new."});
    properties.insert(name.clone(), property);
    let group = document.pointer_mut(&format!("{schema}/x-one-of/{}", escape(&group)))?;
    group.as_array_mut()?.push(name.clone().into());
    Some(format!("added the branch `{name}` to {}", shown(&schema)))
}

fn branch_removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let (schema, group) = group(document, rng)?;
    let group = document.pointer_mut(&format!("{schema}/x-one-of/{}", escape(&group)))?;
    let branches = group.as_array_mut().filter(|branches| branches.len() > 2)?;
    let name = branches.remove(rng.usize(..branches.len()));
    let name = name.as_str()?;
    let said = format!("removed the branch `{name}` of {}", shown(&schema));
    object_mut(document, &format!("{schema}/properties"))?.remove(name);
    Some(said)
}

/// The numbers that are only sent: pointers.
fn numbers(document: &Value) -> Vec<String> {
    let of_schema = |schema: String| {
        let properties = members(document, &format!("{schema}/properties"));
        let numbers = properties
            .filter(|(_, property)| matches!(text(property, "type"), Some("integer" | "number")));
        let pointer = |name: &str| format!("{schema}/properties/{}", escape(name));
        numbers.map(|(name, _)| pointer(name)).collect::<Vec<_>>()
    };
    let schemas = role::schemas(document, Role::Request);
    schemas.into_iter().flat_map(of_schema).collect()
}

fn sent_as_added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let number = draw(rng, numbers(document))?;
    object_mut(document, &number)?.insert("x-sent-as".into(), "string".into());
    Some(format!("let {} be sent as text", shown(&number)))
}

fn sent_as_removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let number = draw(rng, numbers(document))?;
    object_mut(document, &number)?.remove("x-sent-as")?;
    Some(format!("let {} be sent as a number", shown(&number)))
}
