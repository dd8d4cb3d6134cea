//! Arrays with a type per place (`x-tuple`) are taken out of progenitor's copy; the rewrite step writes them as tuples.

use serde_json::{Value, json};

use super::{Problems, Rule};
use crate::document::schemas_mut;

pub(super) const RULE: Rule = Rule {
    name: "tuples",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let mut hits = 0;
    for (name, schema) in schemas_mut(document).into_iter().flatten() {
        let Some(places) = schema.get("x-tuple") else {
            continue;
        };
        let well_formed = places
            .as_array()
            .is_some_and(|places| !places.is_empty() && places.iter().all(is_place));
        if !well_formed {
            problems.add(
                format!("/components/schemas/{name}/x-tuple"),
                "x-tuple is a list of places",
                "write `- {name: .., schema: {..}}` for each place",
            );
        }
        hits += 1;
        *schema = json!({"type": "string"});
    }
    hits
}

fn is_place(place: &Value) -> bool {
    place.get("name").is_some_and(Value::is_string)
        && place.get("schema").is_some_and(Value::is_object)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::testing::{after, refusal, schemas};

    #[test]
    fn a_tuple_is_hidden_from_progenitor() {
        let (document, hits) = after(
            &RULE,
            schemas(
                json!({"T": {"type": "array", "x-tuple": [{"name": "a", "schema": {"type": "string"}}]}}),
            ),
        );
        assert_eq!(
            document["components"]["schemas"]["T"],
            json!({"type": "string"})
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn a_place_without_a_schema_is_refused() {
        assert!(
            refusal(&RULE, schemas(json!({"T": {"x-tuple": [{"name": "a"}]}})))
                .contains("list of places")
        );
    }
}
