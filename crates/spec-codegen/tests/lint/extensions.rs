//! Rules for our extensions.

use serde_json::{Value, json};

use super::waiting::waiting;
use super::{CREATE, GET, LIST, findings, good, of, put, refused, taken};

const PROPERTY: &str = "/components/schemas/Meta/properties/thing";

#[test]
fn a_feature_has_a_name_of_its_own_and_is_not_waited_for_from_without() {
    let tag = "/tags/0/x-feature";
    taken(tag, json!("whizzml"));
    for (value, words) in [
        (json!(true), "true is no name of a feature"),
        (json!("Two words"), "\"Two words\" is no name of a feature"),
        (
            json!("rustls"),
            "the feature `rustls` is there for something else",
        ),
    ] {
        let found = findings(tag, value);
        assert!(found.len() == 1 && found[0].contains(words), "{found:?}");
    }
    let mut document = good();
    put(
        &mut document,
        "/tags/-",
        json!({"name": "jobs", "description": "Jobs.", "x-feature": "jobs"}),
    );
    put(&mut document, &format!("{GET}/tags"), json!(["jobs"]));
    put(&mut document, &format!("{GET}/x-wait"), waiting());
    let start = json!({"operation": "getProject", "parameters": {"id": "id"}});
    put(&mut document, &format!("{CREATE}/x-wait"), start);
    let found = of(&document);
    assert!(
        found.len() == 1 && found[0].contains("`getProject` is only there with the feature `jobs`"),
        "{found:?}"
    );
}

/// What is found when the list has an order, pages and these filters.
fn filtered(filters: Value) -> Vec<String> {
    let mut document = good();
    put(
        &mut document,
        &format!("{LIST}/parameters/-"),
        json!({"name": "order_by", "in": "query", "schema": {"type": "string"}}),
    );
    let pages = json!({"style": "offset", "offset": "offset", "items": "items"});
    put(&mut document, &format!("{LIST}/x-pagination"), pages);
    put(&mut document, &format!("{LIST}/x-filters"), filters);
    of(&document)
}

#[test]
fn filters_name_properties_and_kinds_that_fit_the_items() {
    let good = json!({"fields": {"size": "number", "id": "text", "labels": "list", "private": "boolean", "unknown": "time"}, "sort": ["size", "other"]});
    assert_eq!(filtered(good), Vec::<String>::new());
    for (filters, words) in [
        (json!([]), "`x-filters` is a mapping"),
        (json!({}), "`fields` is no mapping of properties"),
        (
            json!({"fields": {"size": "integer"}}),
            "\"integer\" is no kind of property",
        ),
        (
            json!({"fields": {"size": "text"}}),
            "`size` is of the type integer in the answer, and no text",
        ),
        (
            json!({"fields": {"labels": "text"}}),
            "`labels` is of the type array in the answer, and no text",
        ),
        (
            json!({"fields": {"size": "number"}, "order": ["size"]}),
            "`order` means nothing here",
        ),
        (
            json!({"fields": {"size": "number"}, "sort": "size"}),
            "`sort` is no list of properties",
        ),
        (
            json!({"fields": {"sizeOf": "number", "size_of": "number"}}),
            "would both become `size_of`",
        ),
        (json!({"fields": {"": "number"}}), "a property has no name"),
    ] {
        let found = filtered(filters);
        assert!(found.len() == 1 && found[0].contains(words), "{found:?}");
    }
    let found = findings(
        &format!("{LIST}/x-filters"),
        json!({"fields": {"size": "number"}, "sort": ["size"]}),
    );
    assert!(
        found[0].contains("the operation has no query parameter `order_by`"),
        "{found:?}"
    );
    let found = findings(
        &format!("{CREATE}/x-filters"),
        json!({"fields": {"size": "number"}}),
    );
    assert!(
        found[0].contains("only a GET has conditions in its query"),
        "{found:?}"
    );
}

#[test]
fn safe_is_true_or_false() {
    taken(&format!("{CREATE}/x-safe"), json!(true));
    let found = findings(&format!("{CREATE}/x-safe"), json!("yes"));
    assert!(
        found[0].contains("`x-safe` is neither true nor false"),
        "{found:?}"
    );
}

#[test]
fn what_a_call_is_for_is_chosen_by_lists_and_objects_of_its_body() {
    let chosen = |members: Value| {
        let mut document = good();
        put(&mut document, &format!("{CREATE}/x-chosen-by"), members);
        of(&document)
    };
    for (members, words) in [
        (
            json!("where"),
            "`x-chosen-by` is no list of members of the body",
        ),
        (json!([]), "`x-chosen-by` is no list of members of the body"),
        (
            json!(["nowhere"]),
            "the body has no list or object `nowhere`",
        ),
        (json!(["name"]), "the body has no list or object `name`"),
        (json!([7]), "the body has no list or object 7"),
    ] {
        let found = chosen(members);
        assert!(found.len() == 1 && found[0].contains(words), "{found:?}");
    }
}

type Change = dyn Fn(&mut Value);

#[test]
fn what_is_unwrapped_is_a_member_of_the_answer() {
    let unwrapped = |member: Value, change: &dyn Fn(&mut Value)| {
        let mut document = good();
        put(&mut document, &format!("{GET}/x-unwrap"), member);
        change(&mut document);
        of(&document)
    };
    let nothing = |_: &mut Value| {};
    let found = unwrapped(json!("status"), &nothing);
    assert!(found.is_empty(), "{found:?}");
    let empty = |document: &mut Value| {
        put(
            document,
            &format!("{GET}/responses/204"),
            json!({"description": "Nothing."}),
        );
    };
    let waits = |document: &mut Value| put(document, &format!("{GET}/x-wait"), waiting());
    let cases: [(Value, &Change, &str); 4] = [
        (
            json!(["status"]),
            &nothing,
            "`x-unwrap` is no member of the answer",
        ),
        (
            json!("status.first"),
            &nothing,
            "there is no property `first`",
        ),
        (
            json!("status"),
            &empty,
            "an answer that may have no body (204)",
        ),
        (
            json!("status"),
            &waits,
            "`x-wait` says already what is read",
        ),
    ];
    for (member, change, words) in cases {
        let found = unwrapped(member, change);
        assert!(found.iter().any(|line| line.contains(words)), "{found:?}");
    }
}

#[test]
fn evidence_has_a_grade_and_a_source_and_nothing_else() {
    let found = findings(
        "/components/schemas/Meta/x-evidence",
        json!({"grade": "documented", "src": "x"}),
    );
    assert_eq!(
        found,
        [
            "components.schemas.Meta.x-evidence: the evidence has no source; write `x-evidence: {grade: documented, source: \"where it stands\"}` [evidence]",
            "components.schemas.Meta.x-evidence: evidence has no `src`; write `x-evidence: {grade: documented, source: \"where it stands\"}` [evidence]",
        ]
    );
}

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
        "components.schemas.Meta.properties.thing.x-secret: only a text can be a secret; \
         write `type: string` without `enum`, or mark the texts inside of it [secret]",
    );
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
