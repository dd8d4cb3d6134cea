//! Each construct of 2.0 and of 3.1, said in the words of 3.0.3.

#![allow(clippy::unwrap_used, missing_docs)]

use serde_json::{Value, json};
use spec_import::{Document, read};

#[track_caller]
fn document(value: &Value) -> Document {
    read(&value.to_string(), "vendor.json").unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn refusal(text: &str) -> String {
    read(text, "vendor.yaml").unwrap_err().to_string()
}

/// A 2.0 document with one operation `POST /things`.
fn swagger(operation: Value) -> Value {
    json!({"swagger": "2.0", "info": {"title": "T", "version": "1"}, "definitions": {"A": {"type": "object"}}, "paths": {"/things": {"post": operation}}})
}

/// The operation `POST /things` of a 2.0 document, as 3.0.
#[track_caller]
fn translated(operation: Value) -> Value {
    document(&swagger(operation)).value["paths"]["/things"]["post"].clone()
}

/// A schema component of a 3.1 document, as 3.0.
#[track_caller]
fn schema(schema: Value) -> Value {
    let document = document(
        &json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": {"A": schema, "B": {"type": "object"}}}}),
    );
    document.value["components"]["schemas"]["A"].clone()
}

#[test]
fn every_version_becomes_3_0_3_and_says_what_it_was() {
    let read = document(&swagger(json!({"responses": {}})));
    assert_eq!(
        (read.value["openapi"].as_str(), read.version.as_str()),
        (Some("3.0.3"), "2.0")
    );
    let read = read_yaml("openapi: 3.1.1\ninfo: {title: A, version: '2'}\npaths: {}\n");
    assert_eq!(
        (
            read.version.as_str(),
            read.title.as_str(),
            read.api_version.as_str()
        ),
        ("3.1.1", "A", "2")
    );
}

fn read_yaml(text: &str) -> Document {
    read(text, "vendor.yaml").unwrap()
}

#[test]
fn a_version_without_quotes_is_read() {
    assert_eq!(
        read_yaml("swagger: 2.0\ninfo: {title: A, version: 1}\npaths: {}\n").version,
        "2.0"
    );
}

#[test]
fn version_3_2_is_refused_with_a_place_and_a_mend() {
    let said = refusal("info: {}\nopenapi: 3.2.0\npaths: {}\n");
    assert!(
        said.starts_with("vendor.yaml:2:1: error: openapi: OpenAPI 3.2.0 is not read; give the document as OpenAPI 2.0, 3.0 or 3.1"),
        "{said}"
    );
}

#[test]
fn what_is_no_openapi_is_refused() {
    assert!(refusal("[1, 2]").contains("the document is no mapping"));
    assert!(refusal("a: 1").contains("neither `openapi` nor `swagger` says a version"));
    assert!(refusal("openapi: 3.0.0").contains("the document has no `paths`"));
    assert!(refusal("openapi: 3.0.0\npaths: [a]").contains("`paths` is no mapping"));
    assert!(refusal("a: [").contains("vendor.yaml:"));
}

#[test]
fn host_base_path_and_schemes_become_servers() {
    let mut published = swagger(json!({"responses": {}}));
    published["host"] = "api.example".into();
    published["basePath"] = "/v2/".into();
    published["schemes"] = json!(["http", "https"]);
    assert_eq!(
        document(&published).value["servers"],
        json!([{"url": "https://api.example/v2"}])
    );
}

#[test]
fn a_body_parameter_becomes_the_request_body() {
    let operation = translated(
        json!({"consumes": ["application/xml", "application/json"], "responses": {},
        "parameters": [{"name": "b", "in": "body", "required": true, "description": "The thing.", "schema": {"$ref": "#/definitions/A"}}]}),
    );
    let content = json!({"schema": {"$ref": "#/components/schemas/A"}});
    assert_eq!(
        operation["requestBody"],
        json!({"required": true, "description": "The thing.", "content": {"application/xml": content, "application/json": content}})
    );
    assert_eq!(operation["parameters"], json!([]));
}

#[test]
fn form_fields_become_one_object() {
    let operation = translated(
        json!({"responses": {}, "parameters": [{"name": "a", "in": "formData", "type": "string", "required": true}, {"name": "n", "in": "formData", "type": "integer"}]}),
    );
    let schema = json!({"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}, "n": {"type": "integer"}}});
    assert_eq!(
        operation["requestBody"]["content"],
        json!({"application/x-www-form-urlencoded": {"schema": schema}})
    );
}

#[test]
fn a_file_in_a_form_makes_it_multipart() {
    let operation = translated(
        json!({"responses": {}, "parameters": [{"name": "f", "in": "formData", "type": "file"}]}),
    );
    let schema =
        json!({"type": "object", "properties": {"f": {"type": "string", "format": "binary"}}});
    assert_eq!(
        operation["requestBody"]["content"],
        json!({"multipart/form-data": {"schema": schema}})
    );
}

#[test]
fn collection_formats_become_styles() {
    let list = |format: &str| json!({"name": format, "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": format});
    let operation = translated(
        json!({"responses": {}, "parameters": [list("csv"), list("multi"), list("pipes"), list("ssv")]}),
    );
    let styles: Vec<_> = operation["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|parameter| {
            (
                parameter["style"].as_str().unwrap(),
                parameter["explode"].as_bool().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        styles,
        [
            ("form", false),
            ("form", true),
            ("pipeDelimited", false),
            ("spaceDelimited", false)
        ]
    );
}

#[test]
fn the_schema_of_an_answer_moves_below_what_the_operation_produces() {
    let operation = translated(
        json!({"produces": ["text/csv"], "responses": {"200": {"description": "ok", "schema": {"type": "string"}}}}),
    );
    assert_eq!(
        operation["responses"]["200"],
        json!({"description": "ok", "content": {"text/csv": {"schema": {"type": "string"}}}})
    );
}

#[test]
fn security_definitions_become_security_schemes() {
    let mut published = swagger(json!({"responses": {}}));
    published["securityDefinitions"] = json!({"b": {"type": "basic"}, "k": {"type": "apiKey", "in": "header", "name": "K"},
        "o": {"type": "oauth2", "flow": "application", "tokenUrl": "https://a.example/token", "scopes": {"read": "Read."}}});
    let schemes = &document(&published).value["components"]["securitySchemes"];
    assert_eq!(schemes["b"]["scheme"], "basic");
    assert_eq!(
        schemes["k"],
        json!({"type": "apiKey", "in": "header", "name": "K"})
    );
    assert_eq!(
        schemes["o"]["flows"],
        json!({"clientCredentials": {"tokenUrl": "https://a.example/token", "scopes": {"read": "Read."}}})
    );
}

#[test]
fn a_discriminator_and_x_nullable_of_2_0_are_those_of_3_0() {
    let mut published = swagger(json!({"responses": {}}));
    published["definitions"] = json!({"A": {"type": "object", "discriminator": "kind", "properties": {"kind": {"type": "string", "x-nullable": true}}}});
    assert_eq!(
        document(&published).value["components"]["schemas"]["A"],
        json!({"type": "object", "discriminator": {"propertyName": "kind"}, "properties": {"kind": {"type": "string", "nullable": true}}})
    );
}

#[test]
fn null_among_types_becomes_nullable() {
    assert_eq!(
        schema(json!({"type": ["string", "null"]})),
        json!({"type": "string", "nullable": true})
    );
    assert_eq!(
        schema(json!({"anyOf": [{"type": "integer"}, {"type": "null"}]})),
        json!({"anyOf": [{"type": "integer"}], "nullable": true})
    );
    assert_eq!(
        schema(json!({"type": "string", "enum": ["a", null]})),
        json!({"type": "string", "enum": ["a"], "nullable": true})
    );
}

#[test]
fn several_types_become_a_union_with_the_words_of_each() {
    assert_eq!(
        schema(
            json!({"type": ["string", "array"], "items": {"type": "integer"}, "maxLength": 3, "description": "d"})
        ),
        json!({"description": "d", "oneOf": [{"type": "string", "maxLength": 3}, {"type": "array", "items": {"type": "integer"}}]})
    );
}

#[test]
fn a_constant_becomes_an_enum_of_one() {
    assert_eq!(
        schema(json!({"const": "a"})),
        json!({"type": "string", "enum": ["a"]})
    );
}

#[test]
fn an_exclusive_limit_becomes_a_limit_and_a_flag() {
    assert_eq!(
        schema(json!({"type": "integer", "exclusiveMinimum": 0})),
        json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true})
    );
}

#[test]
fn an_encoded_content_becomes_a_format() {
    assert_eq!(
        schema(json!({"type": "string", "contentEncoding": "base64"})),
        json!({"type": "string", "format": "byte"})
    );
    assert_eq!(
        schema(json!({"contentMediaType": "image/png"})),
        json!({"type": "string", "format": "binary"})
    );
}

#[test]
fn what_stands_beside_a_reference_is_kept() {
    assert_eq!(
        schema(json!({"$ref": "#/components/schemas/B", "description": "d"})),
        json!({"allOf": [{"$ref": "#/components/schemas/B"}], "description": "d"})
    );
}

#[test]
fn a_list_with_places_becomes_a_tuple() {
    assert_eq!(
        schema(json!({"type": "array", "prefixItems": [{"type": "number"}], "items": false})),
        json!({"type": "array", "items": {}, "x-tuple": [{"name": "item_1", "schema": {"type": "number"}}]})
    );
}

#[test]
fn definitions_within_a_schema_become_components() {
    let value = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": {"A": {
        "type": "object", "properties": {"b": {"$ref": "#/$defs/Sensor"}}, "$defs": {"Sensor": {"type": "object", "properties": {"next": {"$ref": "#/$defs/Sensor"}}}}}}}});
    let schemas = document(&value).value["components"]["schemas"].clone();
    assert_eq!(
        schemas["A"],
        json!({"type": "object", "properties": {"b": {"$ref": "#/components/schemas/Sensor"}}})
    );
    assert_eq!(
        schemas["Sensor"],
        json!({"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Sensor"}}})
    );
}

#[test]
fn a_reference_into_a_path_becomes_a_component() {
    let answer = json!({"description": "ok", "content": {"application/json": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}}});
    let other = json!({"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema"}}}});
    let value = json!({"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"responses": {"200": answer}}}, "/b": {"get": {"responses": {"200": other}}}}});
    let read = document(&value).value;
    let schema = read["paths"]["/b"]["get"]["responses"]["200"]["content"]["application/json"]
        ["schema"]["$ref"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        read.pointer(&schema[1..]).unwrap()["properties"]["a"],
        json!({"type": "string"})
    );
}

#[test]
fn a_reference_that_leads_nowhere_is_noted() {
    let value = json!({"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": {"A": {"type": "object", "properties": {"b": {"$ref": "other.yaml#/B"}}}}}});
    let read = document(&value);
    assert_eq!(
        read.notes[0].to_string(),
        "components.schemas.A.properties.b: `other.yaml#/B` became anything; the reference leads nowhere in the document [reference]"
    );
}

#[test]
fn webhooks_are_named_and_left_out() {
    let value = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "jsonSchemaDialect": "x", "paths": {}, "webhooks": {"done": {}}});
    let read = document(&value);
    assert!(read.value.get("webhooks").is_none() && read.value.get("jsonSchemaDialect").is_none());
    assert_eq!(
        (read.notes[0].kind, read.notes[0].place.as_str()),
        ("webhook", "webhooks.done")
    );
}

#[test]
fn a_path_item_among_the_components_stands_in_its_path() {
    let value = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"$ref": "#/components/pathItems/A"}},
        "components": {"pathItems": {"A": {"get": {"responses": {}}}}}});
    assert_eq!(
        document(&value).value["paths"]["/a"],
        json!({"get": {"responses": {}}})
    );
}
