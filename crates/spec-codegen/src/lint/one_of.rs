//! `x-one-of` names groups of an object's properties: of each group one is there.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::diagnostic::escape;
use crate::normalise::{field_name, property_field, type_name};

pub(super) const RULE: Rule = Rule { name: "one-of", check };

const FORM: &str = "write `x-one-of: {value: [stringValue, numberValue]}` beside `properties`";

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        let Some(groups) = schema.value.get("x-one-of") else { continue };
        let Some(groups) = groups.as_object().filter(|groups| !groups.is_empty()) else {
            findings.add(index, "/x-one-of", "`x-one-of` is a map from names to lists of properties", FORM);
            continue;
        };
        if outline.type_of(index) != Some("object") {
            findings.add(index, "/x-one-of", "`x-one-of` is for objects", "write it beside `type: object` and `properties`");
            continue;
        }
        let mut taken = BTreeMap::new();
        for (name, members) in groups {
            name_of_group(outline, findings, index, name);
            members_of_group(outline, findings, index, (name, members), &mut taken);
        }
    }
}

/// The name becomes a field of the struct, and a part of the union's name.
fn name_of_group(outline: &Outline<'_>, findings: &mut Findings<'_>, index: usize, name: &str) {
    let at = format!("/x-one-of/{}", escape(name));
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if !is_name {
        return findings.add(index, &at, format!("`{name}` is no name of a group"), "write letters, digits and `_`: it becomes a field in Rust");
    }
    let field = field_name(name);
    let own = |other: &usize| property_field(outline.nodes[*other].name(), &Value::Object(outline.nodes[*other].value.clone())) == field;
    if let Some(other) = outline.children(index, "properties").find(own) {
        let message = format!("the group `{name}` has the name of the property {}", findings.place(other));
        findings.add(index, &at, message, "give the group another name: both would be fields in Rust");
    }
    let ty = format!("{}{}", outline.nodes[index].name(), type_name(name));
    if let Some(other) = outline.named("schemas", &ty) {
        let message = format!("the union of the group `{name}` is `{ty}` in Rust, as is {}", findings.place(other));
        findings.add(index, &at, message, "give the group another name");
    }
}

/// The members are optional properties of the schema, each in one group.
fn members_of_group<'d>(
    outline: &Outline<'d>,
    findings: &mut Findings<'_>,
    index: usize,
    (name, members): (&str, &'d Value),
    taken: &mut BTreeMap<&'d str, String>,
) {
    let at = format!("/x-one-of/{}", escape(name));
    let list = members.as_array().filter(|members| members.iter().all(Value::is_string));
    let Some(members) = list else {
        return findings.add(index, &at, format!("the group `{name}` is no list of properties"), FORM);
    };
    if members.len() < 2 {
        findings.add(index, &at, format!("the group `{name}` has fewer than two members"), "name all properties of which one is there, or leave the group out");
    }
    let required: Vec<&str> = outline.nodes[index].texts("required").collect();
    let mut variants = BTreeSet::new();
    for (place, member) in members.iter().enumerate() {
        let (member, at) = (member.as_str().unwrap_or_default(), format!("{at}/{place}"));
        let Some(property) = outline.property(index, member) else {
            findings.add(index, &at, format!("`{member}` is no property of this schema"), "add it to `properties` or correct its name");
            continue;
        };
        if required.contains(&member) {
            findings.add(index, &at, format!("`{member}` is required, so that no other of the group is ever there"), "leave it out of `required` or of the group");
        }
        if let Some(other) = taken.insert(member, name.to_owned()) {
            let message = match other == name {
                true => format!("`{member}` is there twice"),
                false => format!("`{member}` is in the group `{other}` too"),
            };
            findings.add(index, &at, message, "keep one");
            continue;
        }
        let variant = type_name(&property_field(member, &Value::Object(outline.nodes[property].value.clone())));
        if variant == "Unrecognized" || variant == "Self" || !variants.insert(variant.clone()) {
            findings.add(index, &at, format!("`{member}` makes the variant name `{variant}`, which is taken"), "give the property another name in Rust with `x-rust-name`");
        }
    }
}
