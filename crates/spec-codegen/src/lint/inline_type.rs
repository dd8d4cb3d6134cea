//! Objects, enums, unions and tuples are named components; inline are scalars, lists, maps and references.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "inline-type", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        let is_component = schema.parent.is_some_and(|parent| outline.nodes[parent].kind == Kind::Components);
        if is_component {
            continue;
        }
        let has = |key: &str| schema.value.contains_key(key);
        let what = if has("enum") {
            "an enum"
        } else if has("oneOf") {
            "a union"
        } else if has("x-tuple") {
            "a tuple"
        } else if has("properties") && schema.key != "allOf" {
            "an object"
        } else if has("allOf") && !wraps_reference(outline, index) {
            "a joined object"
        } else {
            continue;
        };
        let mend = "move it below components.schemas under a name in PascalCase, and refer to it by `$ref`";
        findings.add(index, "", format!("{what} has no name here"), mend);
    }
}

/// An `allOf` around one reference gives the reference a description.
fn wraps_reference(outline: &Outline<'_>, schema: usize) -> bool {
    let parts: Vec<_> = outline.children(schema, "allOf").collect();
    matches!(parts.as_slice(), [part] if outline.nodes[*part].reference.is_some())
}
