//! The traps in schemas that lint refuses before progenitor and typify meet them.

use serde_json::{Value, json};

use super::{findings, good, of, put, trap};

const SCHEMA: &str = "/components/schemas/Thing";
const PROPERTY: &str = "/components/schemas/Meta/properties/thing";

#[test]
fn trap_not() {
    trap(
        SCHEMA,
        json!({"type": "string", "not": {"type": "string"}}),
        "keyword",
        "`not` is refused; it has no Rust type",
    );
}

#[test]
fn trap_any_of_scalars() {
    trap(
        SCHEMA,
        json!({"anyOf": [{"type": "string"}, {"type": "boolean"}]}),
        "keyword",
        "`anyOf` is refused",
    );
}

#[test]
fn trap_mixed_type_enum() {
    trap(
        SCHEMA,
        json!({"type": "string", "enum": ["a", 1, true]}),
        "enum",
        "1 is of another type than the enum",
    );
}

#[test]
fn trap_enum_values_that_make_no_names() {
    let found = findings(
        SCHEMA,
        json!({"type": "string", "enum": ["+1", "-1", ">", ""]}),
    );
    assert_eq!(found.len(), 4, "{found:#?}");
    assert!(
        found[0].contains("makes no variant name") && found[0].contains("write `x-enum-varnames`"),
        "{found:#?}"
    );
}

#[test]
fn trap_enum_values_that_make_equal_names() {
    trap(
        SCHEMA,
        json!({"type": "string", "enum": ["A", "a"]}),
        "enum",
        "\"A\" and \"a\" would both be `A`",
    );
}

#[test]
fn trap_enum_value_that_is_a_word_of_rust() {
    trap(
        SCHEMA,
        json!({"type": "string", "enum": ["self"]}),
        "enum",
        "\"self\" makes no variant name (`Self`)",
    );
}

#[test]
fn trap_list_of_types() {
    trap(
        PROPERTY,
        json!({"type": ["string", "null"]}),
        "shape",
        "write `type: string` and `nullable: true`",
    );
}

#[test]
fn trap_keywords_of_openapi_3_1() {
    trap(
        PROPERTY,
        json!({"type": "string", "const": "a"}),
        "keyword",
        "it is OpenAPI 3.1: write an `enum` of one value",
    );
    trap(
        PROPERTY,
        json!({"type": "string", "examples": ["a"]}),
        "keyword",
        "it is OpenAPI 3.1: write `example`",
    );
    trap(
        PROPERTY,
        json!({"type": "array", "items": {}, "prefixItems": []}),
        "keyword",
        "write a named component with `x-tuple`",
    );
    trap("/webhooks", json!({}), "keyword", "it is OpenAPI 3.1");
}

#[test]
fn trap_schema_names_equal_in_pascal_case() {
    let mut document = good();
    put(
        &mut document,
        "/components/schemas/FooBAR",
        json!({"type": "object"}),
    );
    put(
        &mut document,
        "/components/schemas/FooBar",
        json!({"type": "object"}),
    );
    let found = of(&document);
    assert!(
        matches!(found.as_slice(), [one] if one.contains("`FooBAR` and `FooBar` would both become `FooBar`")),
        "{found:#?}"
    );
}

#[test]
fn trap_property_names_equal_in_snake_case() {
    let schema =
        |b: Value| json!({"type": "object", "properties": {"_id": b, "id": {"type": "string"}}});
    trap(
        SCHEMA,
        schema(json!({"type": "string"})),
        "property-name",
        "`_id` and `id` would both become `id`",
    );
    assert_eq!(
        findings(
            SCHEMA,
            schema(json!({"type": "string", "x-rust-name": "object_id"}))
        ),
        Vec::<String>::new()
    );
}

#[test]
fn trap_title() {
    trap(
        PROPERTY,
        json!({"type": "string", "title": "Name"}),
        "keyword",
        "`title` is refused; two schemas with one title would become one type",
    );
}

#[test]
fn trap_default() {
    trap(
        PROPERTY,
        json!({"type": "boolean", "default": true}),
        "keyword",
        "`default` is refused; a default would be sent always",
    );
}

#[test]
fn trap_constraints() {
    for (key, value) in [
        ("pattern", json!("^a$")),
        ("minLength", json!(1)),
        ("maxLength", json!(9)),
    ] {
        trap(
            PROPERTY,
            json!({"type": "string", key: value}),
            "keyword",
            "it would refuse whole answers over one odd value",
        );
    }
    trap(
        PROPERTY,
        json!({"type": "integer", "format": "int64", "minimum": 1}),
        "keyword",
        "say it in the description",
    );
}

#[test]
fn trap_closed_object() {
    let schema = json!({"type": "object", "additionalProperties": false, "properties": {}});
    trap(
        SCHEMA,
        schema,
        "closed-object",
        "a closed object would refuse answers with a new member",
    );
}

#[test]
fn trap_one_of_objects_without_discriminator() {
    let union = json!({"oneOf": [{"$ref": "#/components/schemas/Meta"}, {"$ref": "#/components/schemas/Status"}]});
    trap(
        SCHEMA,
        union,
        "union",
        "add a `discriminator`, or join the objects",
    );
}

#[test]
fn trap_discriminator_without_one_of() {
    let schema = json!({"type": "object", "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}});
    trap(
        SCHEMA,
        schema,
        "union",
        "a discriminator without `oneOf` is ignored",
    );
}

#[test]
fn trap_all_of_parts_that_disagree() {
    let part = json!({"type": "object", "properties": {"total": {"type": "string"}}});
    trap(
        SCHEMA,
        json!({"allOf": [{"$ref": "#/components/schemas/Meta"}, part]}),
        "all-of",
        "two parts say different things of the property `total`",
    );
}
