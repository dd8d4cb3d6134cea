//! Whatever is read, nothing panics: there is a spec, or an error with a place.

#![allow(clippy::unwrap_used, missing_docs)]

use serde_json::{Value, json};
use spec_import::{Settings, convert, read};

const DOCUMENTS: [(&str, &str); 3] = [
    ("orders_2_0.yaml", include_str!("documents/orders_2_0.yaml")),
    (
        "tickets_3_0.json",
        include_str!("documents/tickets_3_0.json"),
    ),
    (
        "weather_3_1.yaml",
        include_str!("documents/weather_3_1.yaml"),
    ),
];

/// Reads and converts; an error says what is wrong and what to do.
fn survives(text: &str, name: &str) {
    let outcome = read(text, name).and_then(|document| convert(&document, &Settings::default()));
    if let Err(errors) = outcome {
        for error in &errors.0 {
            assert!(
                !error.message.is_empty() && !error.mend.is_empty(),
                "{error}"
            );
        }
    }
}

fn step() -> usize {
    // `HOSTILE_STEP=1` tries every place
    std::env::var("HOSTILE_STEP")
        .ok()
        .and_then(|step| step.parse().ok())
        .unwrap_or(397)
}

#[test]
fn a_text_that_breaks_off_anywhere_is_an_error_or_a_spec() {
    for (name, text) in DOCUMENTS {
        for end in (0..text.len()).step_by(step()) {
            if text.is_char_boundary(end) {
                survives(&text[..end], name);
            }
        }
    }
}

#[test]
fn a_value_of_another_form_anywhere_is_an_error_or_a_spec() {
    let odd = [
        Value::Null,
        json!(true),
        json!(-1.5),
        json!("x"),
        json!([]),
        json!([{}, "a"]),
        json!({}),
        json!({"$ref": "#/nowhere"}),
        json!({"$ref": "#/components/schemas"}),
    ];
    for (name, text) in DOCUMENTS {
        let document = spec_codegen::SourceText::read(text, name).unwrap().value();
        let mut pointers = Vec::new();
        collect(&document, String::new(), &mut pointers);
        for (index, pointer) in pointers.iter().enumerate().step_by(step().div_ceil(9)) {
            let mut damaged = document.clone();
            *damaged.pointer_mut(pointer).unwrap() = odd[index % odd.len()].clone();
            survives(&damaged.to_string(), name);
        }
    }
}

fn collect(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    let below = |key: &str| format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(key, member)| collect(member, below(key), pointers)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, item)| collect(item, below(&index.to_string()), pointers)),
        _ => {}
    }
    pointers.push(pointer);
}

#[test]
fn schemas_that_mean_each_other_in_a_circle_end() {
    let schemas = json!({
        "A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"},
        "C": {"allOf": [{"$ref": "#/components/schemas/D"}, {"type": "object", "properties": {"c": {"type": "string"}}}]},
        "D": {"allOf": [{"$ref": "#/components/schemas/C"}, {"type": "object", "properties": {"d": {"$ref": "#/components/schemas/D"}}}]},
        "E": {"oneOf": [{"$ref": "#/components/schemas/E"}, {"type": "string"}]},
        "F": {"type": "array", "items": {"$ref": "#/components/schemas/F"}},
        "G": {"type": "object", "properties": {"g": {"$ref": "#/components/schemas/G/properties/g"}}},
    });
    let properties: Value = ["A", "B", "C", "D", "E", "F", "G"]
        .into_iter()
        .map(|name| {
            (
                name.to_lowercase(),
                json!({"$ref": format!("#/components/schemas/{name}")}),
            )
        })
        .collect::<serde_json::Map<_, _>>()
        .into();
    let answer = json!({"type": "object", "properties": properties});
    let document = json!({"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": schemas}, "paths": {"/things": {"get": {
        "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": answer}}}}}}}});
    let read = read(&document.to_string(), "circle.json").unwrap();
    let converted = convert(&read, &Settings::default()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(converted.operations, 1);
}

#[test]
fn a_chain_of_schemas_without_end_ends() {
    let schemas: serde_json::Map<String, Value> = (0..5_000)
        .map(|index| (format!("S{index}"), json!({"allOf": [{"$ref": format!("#/components/schemas/S{}", index + 1)}, {"type": "object", "properties": {"a": {"type": "string"}}}]})))
        .collect();
    let document = json!({"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": schemas}, "paths": {"/things": {"get": {
        "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}}}}}}});
    survives(&document.to_string(), "chain.json");
}
