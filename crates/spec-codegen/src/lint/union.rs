//! A union's variants can be told apart: by their JSON kind, or as objects by a discriminator.

use std::collections::HashMap;

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "union", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        let discriminator = outline.child(index, "discriminator");
        if !schema.value.contains_key("oneOf") {
            if discriminator.is_some() {
                findings.add(index, "/discriminator", "a discriminator without `oneOf` is ignored", "list the variants in `oneOf`, in a component of their own");
            }
            continue;
        }
        let variants: Vec<_> = outline.children(index, "oneOf").collect();
        if variants.len() < 2 {
            findings.add(index, "/oneOf", "a union of one", "write the variant itself instead of `oneOf`");
        }
        match discriminator {
            Some(discriminator) => by_discriminator(outline, findings, index, discriminator, &variants),
            None => by_kind(outline, findings, &variants),
        }
    }
}

fn by_kind(outline: &Outline<'_>, findings: &mut Findings<'_>, variants: &[usize]) {
    let mut kinds: HashMap<&str, usize> = HashMap::new();
    for variant in variants {
        let Some(kind) = outline.type_of(*variant) else {
            findings.add(*variant, "", "the JSON kind of this variant can't be told", "list the variants of an inner union here, and give each a type");
            continue;
        };
        if let Some(first) = kinds.insert(kind, *variant) {
            let message = format!("this variant is of JSON kind {kind}, as is {}", findings.place(first));
            let mend = if kind == "object" {
                "add a `discriminator`, or join the objects into one in which what differs is optional"
            } else {
                "join the two into one variant"
            };
            findings.add(*variant, "", message, mend);
        }
    }
}

fn by_discriminator(outline: &Outline<'_>, findings: &mut Findings<'_>, index: usize, discriminator: usize, variants: &[usize]) {
    let property = outline.nodes[discriminator].text("propertyName").unwrap_or_default();
    if property.is_empty() {
        findings.add(discriminator, "", "the discriminator has no `propertyName`", "name the property that tells the variants apart");
        return;
    }
    let mut references = Vec::new();
    for variant in variants {
        let Some(reference) = outline.nodes[*variant].reference else {
            findings.add(*variant, "", "a variant beside a discriminator is no reference", "move it below components.schemas and refer to it");
            continue;
        };
        if references.contains(&reference) {
            findings.add(*variant, "", "the variant is there twice", "keep one");
        }
        references.push(reference);
        if outline.property(*variant, property).is_none() {
            let message = format!("the variant has no property `{property}`, which tells the variants apart");
            findings.add(*variant, "", message, format!("add `{property}: {{type: string, ..}}` to its properties"));
        }
    }
    let mapping = outline.nodes[discriminator].value.get("mapping").and_then(Value::as_object);
    for (value, target) in mapping.into_iter().flatten() {
        if !target.as_str().is_some_and(|target| references.contains(&target)) {
            findings.add(index, "/discriminator/mapping", format!("`{value}` is mapped to what is no variant"), "add it to `oneOf`, or drop the line");
        }
    }
}
