//! Members of which exactly one is there (`x-one-of`). A schema that is nothing but one group becomes a union; each group of any other schema becomes a union of its own, which
//! stands in the schema in the place of the group's members. typify sees neither: the rewrite step writes them as unions by key.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Problems, Rule, type_name};
use crate::document::{SCHEMAS, escape, schemas_mut};

/// Makes a component of each group that is not a whole schema.
pub(super) const GROUPS: Rule = Rule {
    name: "groups",
    apply: split,
};

/// Hides the unions from progenitor.
pub(super) const RULE: Rule = Rule {
    name: "one-of",
    apply: hide,
};

/// What marks the property that stands for a group.
const GROUP: &str = "x-one-of-group";

/// What names the schema that a group was a part of.
const PART_OF: &str = "x-part-of";

fn split(document: &mut Value, problems: &mut Problems) -> usize {
    let mut made = Map::new();
    let mut hits = 0;
    for (name, schema) in schemas_mut(document).into_iter().flatten() {
        let groups = groups(schema);
        if groups.is_empty() {
            continue;
        }
        hits += 1;
        if let Some(problem) = defect(schema, &groups) {
            problems.add(
                format!("/components/schemas/{}/x-one-of", escape(name)),
                problem,
                "name at least two of the schema's properties in each group, none of them required, and none twice",
            );
        } else if !is_whole(schema, &groups) {
            take_out(name, schema, &groups, &mut made);
        }
    }
    if let Some(schemas) = schemas_mut(document) {
        for (name, schema) in made {
            let part_of = part_of(&schema).unwrap_or_default().to_owned();
            if schemas.insert(name.clone(), schema).is_some() {
                problems.add(
                    format!("/components/schemas/{}/x-one-of", escape(&part_of)),
                    format!("a group's type gets the name {name}, which is taken"),
                    "rename the group or the schema",
                );
            }
        }
    }
    hits
}

/// Moves the members of each group into a union, and puts a property with the group's name in their place.
fn take_out(name: &str, schema: &mut Value, groups: &[Group], made: &mut Map<String, Value>) {
    let lenient = schema.get("x-lenient").cloned();
    let Some(members) = schema.as_object_mut() else {
        return;
    };
    members.remove("x-one-of");
    let Some(properties) = members.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    for group in groups {
        let branches: Map<String, Value> = group
            .members
            .iter()
            .filter_map(|member| properties.remove_entry(member))
            .collect();
        let listed = listed(&group.members);
        let component = format!("{name}{}", type_name(&group.name));
        let mut union = json!({
            "type": "object",
            "description": format!("What `{name}` has of {listed}: one of them."),
            "properties": branches,
            "x-one-of": {group.name.as_str(): group.members},
            PART_OF: name,
        });
        if let Some(lenient) = &lenient {
            union["x-lenient"] = lenient.clone();
        }
        properties.insert(
            group.name.clone(),
            json!({
                "$ref": format!("{SCHEMAS}{component}"),
                "description": format!("One of {listed} on the wire."),
                GROUP: true,
            }),
        );
        made.insert(component, union);
    }
}

/// `` `a`, `b` and `c` ``.
fn listed(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

fn hide(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    for schema in schemas_mut(document)
        .into_iter()
        .flat_map(|schemas| schemas.values_mut())
    {
        if is_one_of(schema) {
            hits += 1;
            *schema = json!({"type": "string"});
        }
    }
    hits
}

/// A name, and the members of which one is there.
pub(crate) struct Group {
    pub name: String,
    pub members: Vec<String>,
}

/// The groups of a schema.
pub(crate) fn groups(schema: &Value) -> Vec<Group> {
    let groups = schema.get("x-one-of").and_then(Value::as_object);
    let groups = groups.into_iter().flatten();
    groups
        .map(|(name, members)| Group {
            name: name.clone(),
            members: members
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
        })
        .collect()
}

/// Whether the schema is a union by key. In the model all are that still have `x-one-of`.
pub(crate) fn is_one_of(schema: &Value) -> bool {
    schema.get("x-one-of").is_some()
}

/// Whether a property stands for a group.
pub(crate) fn is_group(property: &Value) -> bool {
    property.get(GROUP).is_some()
}

/// The schema that a group's union was a part of.
pub(crate) fn part_of(schema: &Value) -> Option<&str> {
    schema.get(PART_OF).and_then(Value::as_str)
}

/// Whether one group is all that the schema has, and nothing else may be there.
fn is_whole(schema: &Value, groups: &[Group]) -> bool {
    let properties = schema.get("properties").and_then(Value::as_object);
    let count = properties.map_or(0, Map::len);
    let open = schema
        .get("additionalProperties")
        .is_some_and(|more| *more != Value::Bool(false));
    matches!(groups, [only] if only.members.len() == count) && !open
}

/// What the lint would say; a document need not have been through it.
fn defect(schema: &Value, groups: &[Group]) -> Option<String> {
    let has = |name: &str| {
        schema
            .get("properties")
            .is_some_and(|properties| properties.get(name).is_some())
    };
    let required: Vec<&Value> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .collect();
    let mut seen = BTreeSet::new();
    for Group { name, members } in groups {
        if has(name) {
            return Some(format!("the group `{name}` has the name of a property"));
        }
        if members.len() < 2 {
            return Some(format!("the group `{name}` has fewer than two members"));
        }
        for member in members {
            if !has(member) {
                return Some(format!("`{member}` is no property"));
            }
            if !seen.insert(member) {
                return Some(format!("`{member}` is there twice"));
            }
            if required.iter().any(|required| *required == member) {
                return Some(format!("`{member}` is required"));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::testing::{after, refusal, schemas};

    fn parameter(groups: Value) -> Value {
        schemas(json!({"Parameter": {
            "type": "object", "x-one-of": groups,
            "properties": {"key": {"type": "string"}, "text": {"type": "string"}, "number": {"type": "number"}},
        }}))
    }

    #[test]
    fn a_group_becomes_a_property_with_a_union() {
        let (document, hits) = after(&GROUPS, parameter(json!({"value": ["text", "number"]})));
        assert_eq!(hits, 1);
        let schemas = &document["components"]["schemas"];
        let properties = schemas["Parameter"]["properties"].as_object();
        let names: Vec<&String> = properties.into_iter().flat_map(Map::keys).collect();
        assert_eq!(names, ["key", "value"]);
        assert!(is_group(&schemas["Parameter"]["properties"]["value"]));
        let union = &schemas["ParameterValue"];
        assert!(is_one_of(union) && part_of(union) == Some("Parameter"));
        assert_eq!(union["properties"]["number"], json!({"type": "number"}));
    }

    #[test]
    fn a_schema_that_is_one_group_stays_as_it_is() {
        let whole = schemas(json!({"A": {
            "type": "object", "x-one-of": {"it": ["a", "b"]},
            "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        }}));
        assert_eq!(after(&GROUPS, whole.clone()), (whole.clone(), 1));
        let (hidden, hits) = after(&RULE, whole);
        assert_eq!(
            hidden["components"]["schemas"]["A"],
            json!({"type": "string"})
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn a_group_that_can_be_no_type_is_refused() {
        for (groups, expected) in [
            (json!({"value": ["text", "size"]}), "`size` is no property"),
            (json!({"value": ["text"]}), "fewer than two"),
            (json!({"key": ["text", "number"]}), "the name of a property"),
            (
                json!({"a": ["text", "number"], "b": ["number", "key"]}),
                "`number` is there twice",
            ),
        ] {
            let refused = refusal(&GROUPS, parameter(groups));
            assert!(refused.contains(expected), "{refused}");
        }
    }
}
