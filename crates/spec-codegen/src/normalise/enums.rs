//! Enums are taken out of progenitor's copy: the rewrite step writes them as open enums, which keep a value they don't know.

use serde_json::{Value, json};

use super::{Problems, Rule};
use crate::document::schemas_mut;

pub(super) const RULE: Rule = Rule {
    name: "enums",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let mut hits = 0;
    for (name, schema) in schemas_mut(document).into_iter().flatten() {
        let Some(values) = schema.get("enum").and_then(Value::as_array) else {
            continue;
        };
        let known: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        let one_kind =
            known.iter().all(|value| value.is_string()) || known.iter().all(|value| value.is_i64());
        if known.is_empty() || !one_kind {
            problems.add(
                format!("/components/schemas/{name}"),
                format!("the enum {name} mixes kinds of values"),
                "list only strings or only integers; a union (`oneOf`) takes the rest",
            );
        }
        hits += 1;
        *schema = json!({"type": "string"});
    }
    hits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::testing::{after, refusal, schemas};

    #[test]
    fn an_enum_is_hidden_from_progenitor() {
        let (document, hits) = after(
            &RULE,
            schemas(json!({"State": {"type": "string", "enum": ["+1", "-1", null]}})),
        );
        assert_eq!(
            document["components"]["schemas"]["State"],
            json!({"type": "string"})
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn a_mixed_enum_is_refused() {
        let refused = refusal(&RULE, schemas(json!({"State": {"enum": ["a", 1]}})));
        assert!(refused.contains("mixes kinds"), "{refused}");
    }
}
