//! A property of an answer is required only where there is evidence: one answer without it would not decode.

use std::collections::HashSet;

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "response-required", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let discriminators: HashSet<&str> = outline.of(Kind::Discriminator).filter_map(|(_, node)| node.text("propertyName")).collect();
    let mut answers: Vec<usize> = decoded(outline).into_iter().collect();
    answers.sort_unstable();
    for schema in answers {
        for name in outline.nodes[schema].texts("required").filter(|name| !discriminators.contains(name)) {
            let property = outline.property(schema, name);
            if !is_evident(outline, schema) && !property.is_some_and(|property| is_evident(outline, property)) {
                let mend = "leave it out of `required`, or write `x-evidence` with a grade other than unverified on the property or the schema";
                findings.add(schema, "/required", format!("nothing shows that `{name}` is in every answer"), mend);
            }
        }
    }
}

fn is_evident(outline: &Outline<'_>, schema: usize) -> bool {
    let grade = outline.nodes[schema].value.get("x-evidence").and_then(|evidence| evidence.get("grade"));
    let own = grade.and_then(Value::as_str).is_some_and(|grade| grade != "unverified");
    // a part of `allOf` has its component's evidence
    own || outline.nodes[schema].key == "allOf" && outline.nodes[schema].parent.is_some_and(|parent| is_evident(outline, parent))
}

/// All schemas that answers with a 2xx status are decoded into.
fn decoded(outline: &Outline<'_>) -> HashSet<usize> {
    let mut queue: Vec<usize> = Vec::new();
    for (index, _) in outline.of(Kind::Operation) {
        let successes = outline.children(index, "responses").filter(|response| outline.nodes[*response].name().starts_with('2'));
        for response in successes.filter_map(|response| outline.resolve(response)) {
            queue.extend(outline.children(response, "content").filter_map(|media| outline.child(media, "schema")));
        }
    }
    let mut seen = HashSet::new();
    while let Some(schema) = queue.pop() {
        let Some(schema) = outline.resolve(schema) else { continue };
        if seen.insert(schema) {
            for key in ["properties", "items", "additionalProperties", "allOf", "oneOf"] {
                queue.extend(outline.children(schema, key));
            }
            queue.extend(outline.children(schema, "x-tuple").filter_map(|place| outline.child(place, "schema")));
        }
    }
    seen
}
