//! An enum lists different texts or different integers, each of which makes a variant's name.

use std::collections::HashMap;

use heck::ToUpperCamelCase;
use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::{Node, Outline};
use super::schema_name::is_pascal_case;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "enum", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        let Some(values) = schema.value.get("enum").and_then(Value::as_array) else {
            if schema.value.contains_key("x-enum-varnames") {
                findings.add(index, "/x-enum-varnames", "there is no enum to name the values of", "write `enum`, or leave it out");
            }
            continue;
        };
        if are_of_one_type(findings, index, schema, values) {
            are_named(findings, index, schema, values);
        }
    }
}

fn are_of_one_type(findings: &mut Findings<'_>, index: usize, schema: &Node<'_>, values: &[Value]) -> bool {
    let fits: fn(&Value) -> bool = match schema.text("type") {
        Some("string") => Value::is_string,
        Some("integer") => |value| value.is_i64(),
        _ => {
            findings.add(index, "", "only texts and integers can be an enum", "write `type: string` or `type: integer`, or a plain boolean or number without `enum`");
            return false;
        }
    };
    if values.is_empty() {
        findings.add(index, "/enum", "the enum has no values", "list the known ones");
    }
    // names belong to values by their place
    let is_named = schema.value.contains_key("x-enum-varnames");
    for (position, value) in values.iter().enumerate() {
        let pointer = format!("/enum/{position}");
        if value.is_null() {
            let edits = [(index, pointer.clone(), Action::Remove), (index, String::new(), Action::Set { key: "nullable", value: true.into(), after: "type" })];
            let edits = edits.into_iter().filter(|_| !is_named);
            findings.add_fixable(index, &pointer, "null is no value of an enum", "leave it out and write `nullable: true`", edits);
        } else if !fits(value) {
            let can_be_quoted = schema.text("type") == Some("string") && (value.is_number() || value.is_boolean());
            let edit = can_be_quoted.then(|| (index, pointer.clone(), Action::Quote));
            findings.add_fixable(index, &pointer, format!("{value} is of another type than the enum"), "quote it, or keep one kind of values; a union (`oneOf`) takes the rest", edit);
        } else if values[..position].contains(value) {
            let edit = (!is_named).then(|| (index, pointer.clone(), Action::Remove));
            findings.add_fixable(index, &pointer, format!("{value} is there twice"), "keep one of them", edit);
        } else {
            continue;
        }
        return false;
    }
    true
}

fn are_named(findings: &mut Findings<'_>, index: usize, schema: &Node<'_>, values: &[Value]) {
    let given = schema.value.get("x-enum-varnames");
    let names: Vec<String> = match given {
        Some(_) => schema.texts("x-enum-varnames").map(str::to_owned).collect(),
        None => values.iter().map(|value| value.as_str().unwrap_or_default().to_upper_camel_case()).collect(),
    };
    let pointer = if given.is_some() { "/x-enum-varnames" } else { "/enum" };
    if names.len() != values.len() {
        findings.add(index, pointer, format!("{} names for {} values", names.len(), values.len()), "write one PascalCase name a value, in the same order");
        return;
    }
    let mut variants: HashMap<&str, &Value> = HashMap::new();
    for (name, value) in names.iter().zip(values) {
        let problem = if !is_pascal_case(name) || ["Self", "Unrecognized"].contains(&name.as_str()) {
            format!("{value} makes no variant name (`{name}`)")
        } else if let Some(other) = variants.insert(name, value) {
            format!("{other} and {value} would both be `{name}`")
        } else {
            continue;
        };
        let mend = "write `x-enum-varnames` with one PascalCase name a value, in the order of the values; `Unrecognized` is taken";
        findings.add(index, pointer, problem, mend);
    }
}
