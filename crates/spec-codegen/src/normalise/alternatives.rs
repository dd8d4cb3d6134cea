//! `anyOf` becomes `oneOf`: typify makes a struct of flattened parts of it, which never decodes a scalar. One alternative is that alternative.

use serde_json::Value;

use super::{Problems, Rule};
use crate::document::each_schema_mut;

pub(super) const RULE: Rule = Rule {
    name: "alternatives",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let mut hits = 0;
    each_schema_mut(document, &mut |pointer, schema| {
        if schema.get("not").is_some() {
            problems.add(
                pointer,
                "`not` has no Rust type",
                "describe what is allowed instead",
            );
        }
        let Some(members) = schema.as_object_mut() else {
            return;
        };
        if let Some(any) = members.remove("anyOf") {
            hits += 1;
            members.insert("oneOf".to_owned(), any);
        }
        if let Some([single]) = members
            .get("oneOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
        {
            hits += 1;
            let single = single.clone();
            *schema = single;
        }
    });
    hits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, refusal, schemas};

    #[test]
    fn any_of_becomes_one_of() {
        let (document, hits) = after(
            &RULE,
            schemas(json!({"A": {"anyOf": [{"type": "string"}, {"type": "integer"}]}})),
        );
        assert_eq!(
            document["components"]["schemas"]["A"],
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}]})
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn one_alternative_is_that_alternative() {
        let (document, _) = after(
            &RULE,
            schemas(json!({"A": {"oneOf": [{"type": "string"}]}})),
        );
        assert_eq!(
            document["components"]["schemas"]["A"],
            json!({"type": "string"})
        );
    }

    #[test]
    fn not_is_refused() {
        let message = refusal(&RULE, schemas(json!({"A": {"not": {"type": "string"}}})));
        assert_eq!(
            message,
            "/components/schemas/A: `not` has no Rust type; describe what is allowed instead"
        );
    }
}
