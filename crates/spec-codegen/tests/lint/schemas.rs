//! Rules for schemas.

use serde_json::{Value, json};

use super::{findings, refused, taken};

const SCHEMA: &str = "/components/schemas/Thing";
const PROPERTY: &str = "/components/schemas/Meta/properties/thing";

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

#[test]
fn a_schema_name_is_in_pascal_case() {
    refused(
        "/components/schemas/some_thing",
        object(json!({})),
        "components.schemas.some_thing: the name `some_thing` is not in PascalCase; rename it to `SomeThing`, a singular noun [schema-name]",
    );
}

#[test]
fn a_schema_name_hides_no_type_of_rust() {
    let found = findings("/components/schemas/Result", object(json!({})));
    assert!(
        found[0].contains("`Result` would hide a type that Rust code needs"),
        "{found:?}"
    );
}

#[test]
fn an_inline_enum_is_refused() {
    refused(
        PROPERTY,
        json!({"type": "string", "enum": ["a", "b"]}),
        "components.schemas.Meta.properties.thing: an enum has no name here; \
         move it below components.schemas under a name in PascalCase, and refer to it by `$ref` [inline-type]",
    );
}

#[test]
fn inline_objects_and_unions_are_refused() {
    let found = findings(PROPERTY, object(json!({"a": {"type": "string"}})));
    assert!(found[0].contains("an object has no name here"), "{found:?}");
    let found = findings(
        PROPERTY,
        json!({"oneOf": [{"type": "string"}, {"type": "boolean"}]}),
    );
    assert!(found[0].contains("a union has no name here"), "{found:?}");
}

#[test]
fn inline_maps_free_form_objects_and_described_references_are_taken() {
    taken(
        PROPERTY,
        json!({"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Meta"}}),
    );
    taken(
        PROPERTY,
        json!({"type": "object", "additionalProperties": true}),
    );
    taken(PROPERTY, json!({"type": "object"}));
    taken(PROPERTY, json!({"description": "Anything."}));
    taken(
        PROPERTY,
        json!({"allOf": [{"$ref": "#/components/schemas/Meta"}], "nullable": true}),
    );
}

#[test]
fn what_stands_beside_a_reference_is_refused() {
    refused(
        PROPERTY,
        json!({"$ref": "#/components/schemas/State", "description": "More."}),
        "components.schemas.Meta.properties.thing.$ref: `description` beside a `$ref` is ignored; \
         write `allOf: [{$ref: '#/components/schemas/State'}]` instead of the `$ref` [reference]",
    );
}

#[test]
fn a_schema_says_its_type() {
    let found = findings(SCHEMA, json!({"properties": {"a": {"type": "string"}}}));
    assert_eq!(
        found,
        [
            "components.schemas.Thing: `properties` without a type; write `type: object` [schema-type]"
        ]
    );
    let found = findings(PROPERTY, json!({"type": "array"}));
    assert!(found[0].contains("the array has no `items`"), "{found:?}");
    let found = findings(PROPERTY, json!({"type": "text"}));
    assert!(found[0].contains("`text` is no type"), "{found:?}");
}

#[test]
fn keywords_of_another_type_are_refused() {
    let found = findings(
        PROPERTY,
        json!({"type": "string", "items": {"type": "string"}}),
    );
    assert!(
        found[0].contains("`items` means nothing on type string"),
        "{found:?}"
    );
}

#[test]
fn integers_and_numbers_need_a_format_that_we_know() {
    refused(
        PROPERTY,
        json!({"type": "integer"}),
        "components.schemas.Meta.properties.thing: the integer has no format; write `format: int64` [format]",
    );
    refused(
        PROPERTY,
        json!({"type": "number"}),
        "components.schemas.Meta.properties.thing: the number has no format; write `format: double` [format]",
    );
    let found = findings(PROPERTY, json!({"type": "string", "format": "datetime"}));
    assert!(
        found[0].contains("`datetime` is no format that we know"),
        "{found:?}"
    );
    let found = findings(PROPERTY, json!({"type": "string", "format": "password"}));
    assert!(found[0].contains("write `x-secret: true`"), "{found:?}");
}

#[test]
fn required_names_a_property_that_exists() {
    let mut schema = object(json!({"a": {"type": "string"}}));
    schema["required"] = json!(["b"]);
    refused(
        SCHEMA,
        schema,
        "components.schemas.Thing.required: the required property `b` does not exist; add it to `properties` or correct its name [required]",
    );
}

#[test]
fn a_property_of_an_answer_is_required_only_with_evidence() {
    refused(
        "/components/schemas/Meta/required",
        json!(["total"]),
        "components.schemas.Meta.required: nothing shows that `total` is in every answer; leave it out of `required`, \
         or write `x-evidence` with a grade other than unverified on the property or the schema [response-required]",
    );
    let total = json!({"type": "integer", "format": "int64", "x-evidence": {"grade": "observed", "source": "recorded"}});
    let mut meta = object(json!({"total": total, "next": {"type": "string"}}));
    meta["required"] = json!(["total"]);
    taken("/components/schemas/Meta", meta);
}

#[test]
fn an_enum_without_type_of_null_or_of_nothing_is_refused() {
    let found = findings(SCHEMA, json!({"enum": ["a"]}));
    assert!(
        found[0].contains("only texts and integers can be an enum"),
        "{found:?}"
    );
    let found = findings(SCHEMA, json!({"type": "string", "enum": []}));
    assert!(found[0].contains("the enum has no values"), "{found:?}");
    let found = findings(SCHEMA, json!({"type": "string", "enum": ["a", null]}));
    assert!(
        found[0].contains("null is no value of an enum; leave it out and write `nullable: true`"),
        "{found:?}"
    );
}

#[test]
fn an_enum_value_that_is_there_twice_is_refused() {
    refused(
        SCHEMA,
        json!({"type": "string", "enum": ["a", "b", "a"]}),
        "components.schemas.Thing.enum.2: \"a\" is there twice; keep one of them [enum]",
    );
}

#[test]
fn integer_enums_name_their_values() {
    let found = findings(
        SCHEMA,
        json!({"type": "integer", "format": "int64", "enum": [1, 2]}),
    );
    assert!(
        found[0].contains("1 makes no variant name (``); write `x-enum-varnames`"),
        "{found:?}"
    );
    taken(
        SCHEMA,
        json!({"type": "integer", "format": "int64", "enum": [1, 2], "x-enum-varnames": ["One", "Two"]}),
    );
}

#[test]
fn enum_names_fit_the_values() {
    let found = findings(
        SCHEMA,
        json!({"type": "string", "enum": ["a", "b"], "x-enum-varnames": ["A"]}),
    );
    assert!(found[0].contains("1 names for 2 values"), "{found:?}");
    let found = findings(
        SCHEMA,
        json!({"type": "string", "enum": ["a", "b"], "x-enum-varnames": ["A", "Unrecognized"]}),
    );
    assert!(
        found[0].contains("\"b\" makes no variant name (`Unrecognized`)"),
        "{found:?}"
    );
    let found = findings(SCHEMA, json!({"type": "string", "x-enum-varnames": ["A"]}));
    assert!(
        found[0].contains("there is no enum to name the values of"),
        "{found:?}"
    );
}

#[test]
fn a_union_by_json_kind_or_by_discriminator_is_taken() {
    taken(
        SCHEMA,
        json!({"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Meta"}, {"type": "array", "items": {"type": "string"}}]}),
    );
    let union = json!({
        "oneOf": [{"$ref": "#/components/schemas/Meta"}, {"$ref": "#/components/schemas/Status"}],
        "discriminator": {"propertyName": "kind"},
    });
    let found = findings(SCHEMA, union);
    assert_eq!(found.len(), 2);
    assert!(
        found[0].contains("the variant has no property `kind`, which tells the variants apart"),
        "{found:?}"
    );
}

#[test]
fn a_mapping_to_what_is_no_variant_is_refused() {
    let union = json!({
        "oneOf": [{"$ref": "#/components/schemas/Meta"}, {"$ref": "#/components/schemas/Other"}],
        "discriminator": {"propertyName": "next", "mapping": {"p": "#/components/schemas/Project"}},
    });
    let mut document = super::good();
    super::put(
        &mut document,
        "/components/schemas/Other",
        object(json!({"next": {"type": "string"}})),
    );
    super::put(&mut document, SCHEMA, union);
    assert_eq!(
        super::of(&document),
        [
            "components.schemas.Thing.discriminator.mapping: `p` is mapped to what is no variant; add it to `oneOf`, or drop the line [union]"
        ]
    );
}

#[test]
fn a_union_of_one_is_refused() {
    let found = findings(SCHEMA, json!({"oneOf": [{"type": "string"}]}));
    assert!(
        found[0].contains("a union of one; write the variant itself"),
        "{found:?}"
    );
}

#[test]
fn two_variants_of_one_json_kind_are_refused_but_an_integer_beside_a_number_is_none() {
    let found = findings(
        SCHEMA,
        json!({"oneOf": [{"type": "string"}, {"type": "string", "format": "date"}]}),
    );
    assert!(
        found[0].contains(
            "this variant is of JSON kind string, as is components.schemas.Thing.oneOf.0"
        ),
        "{found:?}"
    );
    taken(
        SCHEMA,
        json!({"oneOf": [{"type": "integer", "format": "int64"}, {"type": "number", "format": "double"}]}),
    );
}

#[test]
fn a_type_beside_one_of_is_refused() {
    let found = findings(
        SCHEMA,
        json!({"type": "object", "oneOf": [{"type": "string"}, {"type": "boolean"}]}),
    );
    assert!(
        found[0].contains("`type` beside `oneOf` is ignored"),
        "{found:?}"
    );
}

#[test]
fn objects_are_joined_by_all_of_and_other_things_are_not() {
    let part = object(json!({"more": {"type": "string"}}));
    taken(
        SCHEMA,
        json!({"allOf": [{"$ref": "#/components/schemas/Meta"}, part]}),
    );
    let found = findings(
        SCHEMA,
        json!({"allOf": [{"$ref": "#/components/schemas/Meta"}, {"type": "string"}]}),
    );
    assert!(
        found[0].contains("only objects can be joined by `allOf`"),
        "{found:?}"
    );
}

#[test]
fn a_property_that_would_hide_the_unknown_members_gets_another_name() {
    let schema = |extra: Value| json!({"type": "object", "additionalProperties": true, "properties": {"extra": extra}});
    let found = findings(SCHEMA, schema(json!({"type": "string"})));
    assert!(
        found[0].contains("`extra` would become `extra`, where unknown members are kept"),
        "{found:?}"
    );
    taken(
        SCHEMA,
        schema(json!({"type": "string", "x-rust-name": "details"})),
    );
}

#[test]
fn a_property_without_letters_gets_a_name() {
    let found = findings(SCHEMA, object(json!({"0": {"type": "string"}})));
    assert!(
        found[0].contains("`0` makes no field in snake_case; write `x-rust-name: object_id`"),
        "{found:?}"
    );
    let found = findings(
        SCHEMA,
        object(json!({"0": {"type": "string", "x-rust-name": "Zero"}})),
    );
    assert!(
        found[0].contains("`Zero` makes no field in snake_case"),
        "{found:?}"
    );
}

#[test]
fn schemas_properties_and_parameters_are_described() {
    let described = |value: Value| {
        let mut document = super::good();
        super::put(&mut document, SCHEMA, value);
        let found = super::all(&document).into_iter();
        found
            .filter(|found| {
                found.starts_with("components.schemas.Thing") && found.ends_with("[described]")
            })
            .collect::<Vec<_>>()
    };
    let mut thing =
        object(json!({"a": {"type": "string"}, "b": {"type": "string", "description": "B."}}));
    assert_eq!(
        described(thing.clone()),
        [
            "components.schemas.Thing: the schema has no description; \
             say in your own words what it is, with its unit, its limits and what holds if it is left out [described]",
            "components.schemas.Thing.properties.a: the property has no description; \
             say in your own words what it is, with its unit, its limits and what holds if it is left out [described]",
        ]
    );
    thing["description"] = json!("A thing.");
    thing["properties"]["a"] = json!({"$ref": "#/components/schemas/Thing"});
    assert_eq!(described(thing), Vec::<String>::new());
    let found = super::all(&super::good());
    assert!(found.iter().any(|found| {
        found.contains("parameters.0 (operation listProjects): the parameter has no description")
    }));
}
