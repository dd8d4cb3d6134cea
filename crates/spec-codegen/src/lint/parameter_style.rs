//! A parameter's value has a form on the wire that we send: scalars everywhere, lists and free-form pairs in the query.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "parameter-style", check };

const SCALARS: [&str; 4] = ["string", "integer", "number", "boolean"];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, parameter) in outline.of(Kind::Parameter) {
        let Some(schema) = outline.child(index, "schema").and_then(|schema| outline.underlying(schema)) else { continue };
        let in_query = parameter.text("in") == Some("query");
        match (in_query, parameter.text("style")) {
            (_, None) | (true, Some("form")) | (false, Some("simple")) => {}
            (_, Some(style)) => {
                let mend = "write its pairs as parameters of their own (`filter[name]`), or as a map with `additionalProperties: {type: string}`";
                findings.add(index, "/style", format!("the style {style} is not sent"), mend);
            }
        }
        match outline.type_of(schema) {
            Some(kind) if SCALARS.contains(&kind) => {}
            Some("array") if in_query => items(outline, findings, index, schema),
            Some("object") if in_query => pairs(outline, findings, index, schema),
            None if is_union_of_scalars(outline, schema) => {}
            Some(kind) if !in_query => {
                findings.add(index, "/schema", format!("{kind} in a path or header"), "only scalars are sent there: write `type: string`");
            }
            _ => findings.add(index, "/schema", "the type of the parameter can't be told", "write a scalar, a list of scalars, or a map of strings"),
        }
    }
}

/// Whether the value is one of several scalars, such as a number or a text.
fn is_union_of_scalars(outline: &Outline<'_>, schema: usize) -> bool {
    let variants: Vec<usize> = outline.children(schema, "oneOf").collect();
    let is_scalar = |variant: &usize| outline.type_of(*variant).is_some_and(|kind| SCALARS.contains(&kind));
    !variants.is_empty() && variants.iter().all(is_scalar)
}

fn items(outline: &Outline<'_>, findings: &mut Findings<'_>, parameter: usize, schema: usize) {
    let kind = outline.child(schema, "items").and_then(|items| outline.type_of(items));
    if !kind.is_some_and(|kind| SCALARS.contains(&kind)) {
        findings.add(parameter, "/schema", "the items of a list in the query are no scalars", "write `items: {type: string}`");
    }
}

fn pairs(outline: &Outline<'_>, findings: &mut Findings<'_>, parameter: usize, schema: usize) {
    let value = outline.child(schema, "additionalProperties").and_then(|value| outline.type_of(value));
    if outline.child(schema, "properties").is_some() || value != Some("string") {
        let mend = "write one parameter a property, or `additionalProperties: {type: string}` for free-form pairs";
        findings.add(parameter, "/schema", "an object in the query that is no map of strings", mend);
    }
}
