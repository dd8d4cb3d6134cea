//! Nothing that a document can hold makes the bundler or a rule panic.

use serde_json::{Value, json};
use spec_codegen::bundle::Bundle;
use spec_codegen::lint::lint;

use super::good;

/// The JSON pointers of all values below `value`.
fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{at}/{index}"), all);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                pointers(member, &format!("{at}/{key}"), all);
            }
        }
        _ => {}
    }
}

#[test]
fn a_value_of_any_other_kind_in_any_place_is_taken_or_refused_with_words() {
    let mut document = good();
    super::put(
        &mut document,
        "/paths/~1projects/get/x-pagination",
        json!({"style": "offset", "offset": "offset", "limit": "limit", "items": "items", "total": "meta.total"}),
    );
    super::put(
        &mut document,
        "/paths/~1projects~1{id}/get/x-wait",
        json!({"status": "status.code", "done": ["done"], "failed": ["failed"]}),
    );
    super::put(
        &mut document,
        "/components/schemas/Pair",
        json!({"type": "array", "items": {}, "x-tuple": [{"name": "a", "schema": {"type": "string"}}]}),
    );
    let mut all = Vec::new();
    pointers(&document, "", &mut all);
    assert!(all.len() > 100);
    let odd = [
        json!(null),
        json!(7),
        json!("#/odd"),
        json!([]),
        json!({}),
        json!([{}]),
        json!({"$ref": 1}),
    ];
    // every kind of value in some places of each kind: all of them in all places would take long and show no more
    for (index, pointer) in all.iter().enumerate() {
        for odd in [&odd[index % odd.len()], &odd[(index + 3) % odd.len()]] {
            let mut document = document.clone();
            *document.pointer_mut(pointer).unwrap() = odd.clone();
            let found = match Bundle::from_json(&document.to_string(), "odd.json") {
                Ok(bundle) => lint(&bundle),
                Err(errors) => errors.0,
            };
            assert!(
                found
                    .iter()
                    .all(|found| !found.message.is_empty() && !found.mend.is_empty())
            );
        }
    }
}
