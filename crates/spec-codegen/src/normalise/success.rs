//! One kind of success an operation: equal 2xx answers become one, JSON beside an empty answer becomes an optional value, different ones are refused.

use serde_json::{Map, Value, json};

use super::{Problems, Rule};
use crate::document::each_operation_mut;

pub(super) const RULE: Rule = Rule {
    name: "success",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let mut hits = 0;
    each_operation_mut(document, |pointer, operation| {
        let pointer = format!("{pointer}/responses");
        let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        else {
            problems.add(
                pointer,
                "the operation has no responses",
                "declare at least the 2xx response",
            );
            return;
        };
        let successes: Vec<String> = responses
            .keys()
            .filter(|status| status.starts_with('2'))
            .cloned()
            .collect();
        let Some((first, others)) = successes.split_first() else {
            problems.add(
                pointer,
                "no 2xx response is declared",
                "declare what a success looks like",
            );
            return;
        };
        if !others.is_empty() {
            hits += others.len();
            join(&pointer, responses, first, others, problems);
        }
    });
    hits
}

/// Joins all successes into the one under `first`.
fn join(
    pointer: &str,
    responses: &mut Map<String, Value>,
    first: &str,
    others: &[String],
    problems: &mut Problems,
) {
    let mut schema: Option<Value> = None;
    let mut empty = false;
    let mut found: Vec<Value> = others
        .iter()
        .filter_map(|status| responses.remove(status))
        .collect();
    found.extend(responses.get(first).cloned());
    for response in &found {
        match response
            .get("content")
            .and_then(Value::as_object)
            .and_then(|content| content.values().next())
            .and_then(|media| media.get("schema"))
        {
            None => empty = true,
            Some(this) if schema.as_ref().is_some_and(|known| known != this) => {
                problems.add(
                    pointer,
                    "the 2xx responses have different schemas",
                    "give them one schema, in which what differs is optional",
                );
            }
            Some(this) => schema = Some(this.clone()),
        }
    }
    if let Some(schema) = schema {
        let schema = if empty {
            json!({"nullable": true, "allOf": [schema]})
        } else {
            schema
        };
        responses.insert(
            first.to_owned(),
            json!({"description": "", "content": {"application/json": {"schema": schema}}}),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::testing::{after, operation, refusal};

    fn answer(name: &str) -> Value {
        json!({"description": "", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}})
    }

    #[test]
    fn equal_successes_become_one() {
        let (document, hits) = after(
            &RULE,
            operation(json!({"responses": {"200": answer("A"), "201": answer("A")}})),
        );
        assert_eq!(
            document["paths"]["/things"]["get"]["responses"],
            json!({"200": answer("A")})
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn an_empty_success_beside_json_makes_the_value_optional() {
        let (document, _) = after(
            &RULE,
            operation(json!({"responses": {"200": answer("A"), "204": {"description": ""}}})),
        );
        assert_eq!(
            document["paths"]["/things"]["get"]["responses"]["200"]["content"]["application/json"]
                ["schema"],
            json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/A"}]})
        );
    }

    #[test]
    fn different_successes_are_refused() {
        let message = refusal(
            &RULE,
            operation(json!({"responses": {"200": answer("A"), "202": answer("B")}})),
        );
        assert!(message.contains("different schemas"), "{message}");
    }
}
