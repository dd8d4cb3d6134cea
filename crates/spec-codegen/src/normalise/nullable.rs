//! What `nullable` means for a property. In a type that only goes out, an optional nullable property is `Option<Nullable<T>>`, so that `null`
//! can be sent to clear it; everywhere else absent and `null` are the same `None`.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Problems, Rule};
use crate::document::schemas_mut;
use crate::usage::Usage;

pub(super) const RULE: Rule = Rule {
    name: "nullable",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let usage = Usage::of(document);
    let mut hits = 0;
    for (name, schema) in schemas_mut(document).into_iter().flatten() {
        let required: BTreeSet<String> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        let only_sent = usage.is_sent(name) && !usage.is_received(name);
        for (property, schema) in schema
            .get_mut("properties")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            if schema.get("nullable") != Some(&Value::Bool(true)) || required.contains(property) {
                continue;
            }
            hits += 1;
            let plain = without_null(schema);
            *schema = if only_sent { nullable(plain) } else { plain };
        }
    }
    hits
}

/// The schema without its null, and without the wrapper that a reference needs to be nullable.
fn without_null(schema: &Value) -> Value {
    let mut schema = match schema
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        Some([single]) => single.clone(),
        _ => schema.clone(),
    };
    if let Some(members) = schema.as_object_mut() {
        members.remove("nullable");
    }
    schema
}

fn nullable(schema: Value) -> Value {
    json!({"x-rust-type": {"crate": "client-runtime", "version": "*", "path": "client_runtime::Nullable", "parameters": [schema]}})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::testing::after;

    fn document(place: &str) -> Value {
        let content = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}});
        let operation = if place == "sent" {
            json!({"requestBody": content})
        } else {
            json!({"responses": {"200": content}})
        };
        json!({"paths": {"/a": {"put": operation}},
            "components": {"schemas": {"A": {"type": "object", "properties": {"a": {"type": "string", "nullable": true}}}}}})
    }

    #[test]
    fn null_can_be_sent_in_a_type_that_only_goes_out() {
        let (after, hits) = after(&RULE, document("sent"));
        assert_eq!(
            after["components"]["schemas"]["A"]["properties"]["a"]["x-rust-type"]["path"],
            "client_runtime::Nullable"
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn null_is_absent_in_a_type_that_comes_in() {
        let (after, _) = after(&RULE, document("received"));
        assert_eq!(
            after["components"]["schemas"]["A"]["properties"]["a"],
            json!({"type": "string"})
        );
    }
}
