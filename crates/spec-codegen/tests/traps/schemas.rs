//! Schemas and the types that they become.

use serde_json::json;

use super::{code, document, operation, properties, refusal};

#[test]
fn equal_titles_stay_two_types() {
    let code = code(&document(
        json!({}),
        json!({
        "A": {"type": "object", "title": "Same", "properties": {"a": {"type": "string"}}},
        "B": {"type": "object", "title": "Same", "properties": {"b": {"type": "string"}}}}),
    ));
    assert!(
        code.contains("pub struct A {")
            && code.contains("pub struct B {")
            && !code.contains("Same"),
        "{code}"
    );
}

#[test]
fn an_enum_is_open_whatever_its_values_are() {
    let code = code(&document(
        json!({}),
        json!({
        "State": {"type": "string", "enum": ["on", "off"]},
        "Vote": {"type": "string", "enum": ["+1", "-1", ""], "x-enum-varnames": ["Up", "Down", "Nothing"]},
        "Code": {"type": "integer", "enum": [-1, 5], "x-enum-varnames": ["Faulty", "Finished"]}}),
    ));
    assert!(code.contains("open_enum! { /// `State` on the wire. #[non_exhaustive] pub enum State: str { /// `on` on the wire. On = \"on\","), "{code}");
    assert!(
        code.contains("Up = \"+1\",")
            && code.contains("pub enum Code: i64 {")
            && code.contains("Faulty = -1,"),
        "{code}"
    );
}

#[test]
fn values_that_make_no_variant_name_are_refused_until_they_are_named() {
    let refusal = refusal(&document(
        json!({}),
        json!({"Vote": {"type": "string", "enum": ["+1", "-1"]}}),
    ));
    assert!(refusal.contains("x-enum-varnames"), "{refusal}");
}

#[test]
fn limits_and_defaults_do_not_reach_the_decoder() {
    let code = code(&properties(
        json!({"name": {"type": "string", "pattern": "^a$", "minLength": 1, "default": "a"}, "n": {"type": "integer", "minimum": 1}}),
    ));
    assert!(
        code.contains("pub name: Option<String>")
            && code.contains("pub n: Option<i64>")
            && !code.contains("deny_unknown_fields"),
        "{code}"
    );
}

#[test]
fn an_optional_list_takes_null_and_can_be_sent_empty() {
    assert!(
        code(&properties(
            json!({"tags": {"type": "array", "items": {"type": "string"}}})
        ))
        .contains("pub tags: Option<Vec<String>>")
    );
}

#[test]
fn null_can_be_sent_where_the_specification_has_it() {
    let code = code(&properties(
        json!({"note": {"type": "string", "nullable": true}}),
    ));
    assert!(
        code.contains("pub note: Option<Nullable<String>>")
            && code.contains("pub fn clear_note(mut self)")
            && code.contains("pub note: Option<String>"),
        "{code}"
    );
}

#[test]
fn a_union_of_scalars_is_told_apart_by_json_kind() {
    let code = code(&document(
        json!({}),
        json!({"IdOrName": {"anyOf": [{"type": "string"}, {"type": "integer"}]}}),
    ));
    assert!(
        code.contains("client_runtime::union! {")
            && code.contains("String(String) = string,")
            && code.contains("Integer(i64) = integer,"),
        "{code}"
    );
}

#[test]
fn a_discriminator_is_obeyed() {
    let code = code(&document(
        json!({}),
        json!({
        "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}}},
        "Cat": {"type": "object", "properties": {"kind": {"type": "string"}}}, "Dog": {"type": "object", "properties": {"kind": {"type": "string"}}}}),
    ));
    assert!(
        code.contains("pub enum Pet tagged \"kind\" {") && code.contains("Dog(Dog) = \"dog\","),
        "{code}"
    );
}

#[test]
fn objects_without_a_discriminator_are_refused() {
    let refusal = refusal(&document(
        json!({}),
        json!({"Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
        "Cat": {"type": "object", "properties": {"a": {}}}, "Dog": {"type": "object", "properties": {"b": {}}}}),
    ));
    assert!(refusal.contains("can't be told apart"), "{refusal}");
}

#[test]
fn a_time_is_a_timestamp_and_a_secret_is_a_secret() {
    let code = code(&properties(
        json!({"created": {"type": "string", "format": "date-time"}, "token": {"type": "string", "x-secret": true},
            "more": {"type": "object", "x-secret": true}, "list": {"type": "array", "items": {"x-secret": true}}}),
    ));
    for field in [
        "created: Option<Timestamp>",
        "token: Option<Secret>",
        "more: Option<Concealed>",
        "list: Option<Vec<Concealed>>",
    ] {
        assert!(code.contains(&format!("pub {field}")), "{code}");
    }
}

#[test]
fn an_id_has_the_type_of_its_resource_wherever_it_stands() {
    let id = |of: &str| json!({"type": "string", "x-resource": of});
    let mut bare = id("model");
    bare["x-resource-form"] = "bare".into();
    let parameters = json!([{"name": "model", "in": "path", "required": true, "x-resource": "model", "schema": {"type": "string"}},
        {"name": "project", "in": "query", "schema": id("project")}]);
    let mut document = properties(json!({
        "model": id("model"), "any": id("any"), "bare": {"type": "array", "items": bare},
        "weights": {"type": "object", "additionalProperties": id("model")},
        "either": {"$ref": "#/components/schemas/Either"}, "pair": {"$ref": "#/components/schemas/Pair"}}));
    document["x-resources"] = json!({"model": "Model", "project": "Project"});
    document["components"]["schemas"]["Either"] =
        json!({"oneOf": [id("model"), {"type": "integer"}]});
    document["components"]["schemas"]["Pair"] = json!({"type": "array", "items": {}, "x-tuple": [{"name": "model", "schema": id("model")}]});
    document["paths"]["/models/{model}"] =
        operation(json!({"parameters": parameters}))["/things"].clone();
    let code = code(&document);
    for expected in [
        "pub type ModelId = client_runtime::ResourceId<kinds::Model>;",
        "pub type BareModelId = client_runtime::BareResourceId<kinds::Model>;",
        "const PREFIX: &'static str = \"model\";",
        "pub model: Option<ModelId>",
        "pub any: Option<AnyId>",
        "pub bare: Option<Vec<BareModelId>>",
        "pub weights: Option<BTreeMap<String, ModelId>>",
        "String(ModelId) = string",
        "model: ModelId,",
        "pub fn model(mut self, value: impl IntoId<ModelId>)",
        "pub fn model(mut self, value: impl IntoId<types::ModelId>)",
        "self.call.path_id::<types::ModelId>(\"model\", value);",
        "self.call.query_id::<types::ProjectId>(\"project\", value);",
    ] {
        assert!(code.contains(expected), "{expected} is not in {code}");
    }
}

#[test]
fn a_map_whose_order_counts_keeps_it() {
    let map =
        json!({"type": "object", "additionalProperties": {"type": "integer"}, "x-ordered": true});
    let code = code(&properties(json!({"fields": map})));
    assert!(
        code.contains("pub fields: Option<OrderedMap<i64>>"),
        "{code}"
    );
    assert!(
        code.contains("impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>"),
        "{code}"
    );
}

#[test]
fn a_tuple_has_a_type_per_place() {
    let code = code(&document(
        json!({}),
        json!({"Count": {"type": "array", "items": {}, "x-tuple": [
        {"name": "category", "schema": {"type": "string"}}, {"name": "count", "schema": {"type": "integer"}}]}}),
    ));
    assert!(
        code.contains("client_runtime::tuple! {")
            && code.contains("category: String,")
            && code.contains("count: i64,"),
        "{code}"
    );
}

#[test]
fn a_recursive_schema_is_boxed_also_through_a_union() {
    let code = code(&document(
        json!({}),
        json!({
        "Node": {"type": "object", "properties": {"parent": {"$ref": "#/components/schemas/Node"}, "next": {"$ref": "#/components/schemas/Link"}}},
        "Link": {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Node"}]}}),
    ));
    assert!(
        code.contains("pub parent: Option<Box<Node>>")
            && code.contains("Object(Box<Node>) = object,"),
        "{code}"
    );
}

#[test]
fn a_constructor_takes_what_is_required_in_the_order_of_the_spec() {
    let body = json!({"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Login"}}}});
    let login = json!({"Login": {"type": "object", "required": ["username", "password"],
        "properties": {"password": {"type": "string", "x-secret": true}, "username": {"type": "string"}}}});
    let code = code(&document(operation(json!({"requestBody": body})), login));
    assert!(
        code.contains(
            "pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self"
        ),
        "{code}"
    );
}

#[test]
fn a_number_with_a_name_is_a_type_wherever_it_stands() {
    let id = json!({"$ref": "#/components/schemas/ThingId"});
    let mut document = properties(json!({
        "id": id,
        "described": {"description": "Another one.", "allOf": [id]},
        "may_be_null": {"type": "integer", "nullable": true, "allOf": [id]},
        "all": {"type": "array", "items": id},
        "by_name": {"type": "object", "additionalProperties": id},
    }));
    document["components"]["schemas"]["ThingId"] = json!({"type": "integer", "format": "int64"});
    let code = code(&document);
    for part in [
        "client_runtime::newtype! { /// `ThingId` on the wire. pub struct ThingId(i64); }",
        "pub id: Option<ThingId>",
        "pub fn id(mut self, value: impl Into<ThingId>)",
        "/// Another one. #[serde(default, skip_serializing_if = \"Option::is_none\")] pub described: Option<ThingId>",
        "pub may_be_null: Option<Nullable<ThingId>>",
        "pub all: Option<Vec<ThingId>>",
        "pub by_name: Option<BTreeMap<String, ThingId>>",
    ] {
        assert!(code.contains(part), "{part} is not in {code}");
    }
}

#[test]
fn a_day_is_no_instant() {
    let code = code(&properties(json!({
        "due": {"type": "string", "format": "date"},
        "at": {"type": "string", "format": "date-time"},
    })));
    assert!(
        code.contains("pub due: Option<Date>") && code.contains("pub at: Option<Timestamp>"),
        "{code}"
    );
}
