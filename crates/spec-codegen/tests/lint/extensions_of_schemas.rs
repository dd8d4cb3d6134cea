//! Extensions of schemas and their properties.

use serde_json::{Value, json};

use super::{findings, good, of, put, refused, taken};

const PROPERTY: &str = "/components/schemas/Meta/properties/thing";

#[test]
fn a_lenient_form_is_known_and_fits_the_type() {
    taken(
        PROPERTY,
        json!({"type": "integer", "format": "int64", "x-lenient": ["string-number", "float-integer"]}),
    );
    taken("/x-lenient", json!(["string-number"]));
    let found = findings(
        PROPERTY,
        json!({"type": "string", "x-lenient": ["string-number"]}),
    );
    assert!(
        found[0]
            .contains("`string-number` makes no sense on string; write it on integer or number"),
        "{found:?}"
    );
    let found = findings("/x-lenient", json!(["number"]));
    assert!(
        found[0].contains("`number` is no wire form that we know"),
        "{found:?}"
    );
    let found = findings("/x-lenient", json!("string-number"));
    assert!(
        found[0].contains("`x-lenient` is a list of wire forms"),
        "{found:?}"
    );
}

#[test]
fn a_secret_is_a_text_without_a_type_of_its_own() {
    refused(
        PROPERTY,
        json!({"type": "integer", "format": "int64", "x-secret": true}),
        "components.schemas.Meta.properties.thing.x-secret: only a text, or an object of unknown form, can be a secret; \
         write `type: string` without `enum`, or mark the texts inside of it [secret]",
    );
    taken(
        PROPERTY,
        json!({"type": "object", "additionalProperties": true, "x-secret": true}),
    );
    taken(PROPERTY, json!({"x-secret": true}));
    let found = findings(PROPERTY, json!({"type": "string", "x-secret": "yes"}));
    assert!(
        found[0].contains("`x-secret` is `true` or not there"),
        "{found:?}"
    );
    let found = findings(
        "/components/schemas/Password",
        json!({"type": "string", "x-secret": true}),
    );
    assert!(
        found[0].contains("a secret has no type of its own"),
        "{found:?}"
    );
}

#[test]
fn an_id_names_a_type_of_the_document() {
    let with = |types: Value, id: Value| {
        let mut document = good();
        document["x-resources"] = types;
        put(&mut document, PROPERTY, id);
        of(&document)
    };
    let types = json!({"model": "Model"});
    let id = |of: &str| json!({"type": "string", "x-resource": of});
    assert_eq!(with(types.clone(), id("model")), Vec::<String>::new());
    assert_eq!(with(types.clone(), id("any")), Vec::<String>::new());
    let bare = json!({"type": "string", "x-resource": "model", "x-resource-form": "bare"});
    assert_eq!(with(types.clone(), bare), Vec::<String>::new());
    for (types, id, expected) in [
        (
            types.clone(),
            id("modell"),
            "`modell` is no type of `x-resources`",
        ),
        (types.clone(), id("Model/"), "\"Model/\" is no type prefix"),
        (
            types.clone(),
            json!({"type": "integer", "format": "int64", "x-resource": "model"}),
            "`x-resource` is for texts",
        ),
        (
            types.clone(),
            json!({"type": "string", "format": "date-time", "x-resource": "model"}),
            "an id has no `format`",
        ),
        (
            types.clone(),
            json!({"type": "string", "x-resource": "model", "x-resource-form": "full"}),
            "\"full\" is no form of an id",
        ),
        (
            types.clone(),
            json!({"type": "string", "x-resource": "any", "x-resource-form": "bare"}),
            "the type of an id without its type is not known",
        ),
        (
            json!({"model": "model"}),
            id("any"),
            "\"model\" is no name in PascalCase",
        ),
        (
            json!({"a": "Model", "b": "Model"}),
            id("any"),
            "have the same name",
        ),
        (json!({"any": "Any"}), id("any"), "`any` is no type prefix"),
        (json!([]), id("any"), "the types of resources are no map"),
    ] {
        let found = with(types, id);
        assert!(
            found.iter().any(|line| line.contains(expected)),
            "{expected}: {found:?}"
        );
    }
}

#[test]
fn an_id_of_any_type_is_no_part_of_a_path() {
    let id = json!({"name": "id", "in": "path", "required": true, "description": "The id.", "schema": {"type": "string", "x-resource": "any"}});
    let found = findings("/paths/~1projects~1{id}/parameters/0", id);
    assert!(
        found
            .iter()
            .any(|line| line.contains("an id of any type is no part of a path")),
        "{found:?}"
    );
}

#[test]
fn order_is_for_maps() {
    let map =
        json!({"type": "object", "additionalProperties": {"type": "string"}, "x-ordered": true});
    taken(PROPERTY, map);
    let found = findings(PROPERTY, json!({"type": "string", "x-ordered": true}));
    assert!(found[0].contains("`x-ordered` is for maps"), "{found:?}");
    let found = findings(
        PROPERTY,
        json!({"type": "object", "additionalProperties": {"type": "string"}, "x-ordered": "yes"}),
    );
    assert!(
        found[0].contains("`x-ordered` is `true` or not there"),
        "{found:?}"
    );
}

#[test]
fn one_of_several_properties_is_there() {
    let with = |groups: Value| {
        let text = json!({"type": "string", "description": "A text."});
        let properties = json!({"key": text, "text": text, "column": text, "unrecognized": text});
        json!({"type": "object", "description": "A value.", "properties": properties, "x-one-of": groups})
    };
    let at = "/components/schemas/Meta";
    taken(at, with(json!({"value": ["text", "column"]})));
    for (groups, expected) in [
        (json!({}), "is a map from names to lists"),
        (json!(["text", "column"]), "is a map from names to lists"),
        (json!({"value": "text"}), "`value` is no list of properties"),
        (json!({"value": ["text"]}), "has fewer than two members"),
        (
            json!({"value": ["text", "size"]}),
            "`size` is no property of this schema",
        ),
        (
            json!({"value": ["text", "text", "column"]}),
            "`text` is there twice",
        ),
        (
            json!({"a": ["text", "column"], "b": ["key", "text"]}),
            "`text` is in the group `a` too",
        ),
        (
            json!({"key": ["text", "column"]}),
            "the group `key` has the name of the property components.schemas.Meta.properties.key",
        ),
        (
            json!({"a b": ["text", "column"]}),
            "`a b` is no name of a group",
        ),
        (
            json!({"value": ["column", "unrecognized"]}),
            "makes the variant name `Unrecognized`",
        ),
    ] {
        let found = findings(at, with(groups));
        assert!(
            found.iter().any(|line| line.contains(expected)),
            "{expected}: {found:?}"
        );
    }
    let mut required = with(json!({"value": ["text", "key"]}));
    required["required"] = json!(["key"]);
    let found = findings(at, required);
    let expected = "`key` is required, so that no other of the group is ever there";
    assert!(
        found.iter().any(|line| line.contains(expected)),
        "{found:?}"
    );
    let found = findings(
        PROPERTY,
        json!({"type": "string", "x-one-of": {"value": ["a", "b"]}}),
    );
    assert!(found[0].contains("`x-one-of` is for objects"), "{found:?}");
}

#[test]
fn the_union_of_a_group_has_a_name_of_its_own() {
    let mut document = good();
    let text = json!({"type": "string", "description": "A text."});
    let schema = json!({"type": "object", "description": "A value.", "properties": {"key": text, "a": text, "b": text}, "x-one-of": {"code": ["a", "b"]}});
    put(&mut document, "/components/schemas/Meta", schema);
    put(
        &mut document,
        "/components/schemas/MetaCode",
        json!({"type": "object", "description": "Taken."}),
    );
    let found = of(&document);
    let expected =
        "the union of the group `code` is `MetaCode` in Rust, as is components.schemas.MetaCode";
    assert!(
        found.iter().any(|line| line.contains(expected)),
        "{found:?}"
    );
}

#[test]
fn numbers_of_bodies_are_sent_as_texts() {
    let number = json!({"type": "integer", "format": "int64"});
    for property in [
        json!({"type": "number", "format": "double", "x-sent-as": "string"}),
        json!({"type": "integer", "format": "int64", "nullable": true, "x-sent-as": "string"}),
        json!({"type": "array", "items": number, "x-sent-as": "string"}),
        json!({"type": "object", "additionalProperties": number, "x-sent-as": "string"}),
    ] {
        taken(PROPERTY, property);
    }
    for (property, expected) in [
        (
            json!({"type": "integer", "format": "int64", "x-sent-as": "text"}),
            "a number is not sent as \"text\"",
        ),
        (
            json!({"type": "string", "x-sent-as": "string"}),
            "`x-sent-as` is for numbers",
        ),
        (
            json!({"type": "array", "items": {"type": "string"}, "x-sent-as": "string"}),
            "`x-sent-as` is for numbers",
        ),
        (
            json!({"allOf": [{"$ref": "#/components/schemas/State"}], "description": "A state.", "x-sent-as": "string"}),
            "`x-sent-as` is for numbers",
        ),
        (
            json!({"type": "array", "items": {"type": "integer", "format": "int64", "x-sent-as": "string"}}),
            "`x-sent-as` is for properties of bodies",
        ),
    ] {
        let found = findings(PROPERTY, property);
        assert!(
            found.iter().any(|line| line.contains(expected)),
            "{expected}: {found:?}"
        );
    }
    let found = findings(
        "/paths/~1projects/get/parameters/0/schema/x-sent-as",
        json!("string"),
    );
    assert!(
        found[0].contains("a parameter is a text already"),
        "{found:?}"
    );
}

#[test]
fn raw_json_is_for_properties() {
    taken(PROPERTY, json!({"type": "object", "x-raw-json": true}));
    let found = findings("/components/schemas/Meta/x-raw-json", json!(true));
    assert!(
        found[0].contains("`x-raw-json` is for properties"),
        "{found:?}"
    );
}

#[test]
fn a_rust_name_is_for_properties() {
    let found = findings("/components/schemas/Meta/x-rust-name", json!("meta"));
    assert!(
        found[0].contains("`x-rust-name` is for properties"),
        "{found:?}"
    );
}

fn tuple(places: Value) -> Vec<String> {
    findings(
        "/components/schemas/Pair",
        json!({"type": "array", "items": {}, "x-tuple": places}),
    )
}

#[test]
fn a_tuple_names_its_places() {
    assert_eq!(
        tuple(
            json!([{"name": "label", "schema": {"type": "string"}, "description": "The label."}])
        ),
        Vec::<String>::new()
    );
    let found = tuple(json!([{"schema": {"type": "string"}}]));
    assert!(
        found[0].contains("a place of a tuple has a name and a schema"),
        "{found:?}"
    );
    let found = tuple(json!([{"name": "rest", "schema": {"type": "string"}}]));
    assert!(
        found[0].contains("`rest` is no free name in snake_case"),
        "{found:?}"
    );
    let found = tuple(
        json!([{"name": "a", "schema": {"type": "string"}}, {"name": "a", "schema": {"type": "string"}}]),
    );
    assert!(found[0].contains("`a` is there twice"), "{found:?}");
    assert!(tuple(json!([]))[0].contains("the tuple has no places"));
}

#[test]
fn a_tuple_is_an_array_of_anything() {
    let places = json!([{"name": "label", "schema": {"type": "string"}}]);
    let found = findings(
        "/components/schemas/Pair",
        json!({"type": "array", "items": {"type": "string"}, "x-tuple": places}),
    );
    assert!(
        found[0].contains("write `type: array` and `items: {}` beside `x-tuple`"),
        "{found:?}"
    );
}
