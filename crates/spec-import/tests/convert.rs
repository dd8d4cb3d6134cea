//! Each construct, in our form: what the files say, and what is noted.

#![allow(clippy::unwrap_used, missing_docs)]

use serde_json::{Value, json};
use spec_codegen::Bundle;
use spec_import::{Auth, Converted, Settings, convert, read};

/// A spec in our form, bundled, and its notes. It keeps all rules: `convert` gives nothing else.
struct Spec {
    document: Value,
    notes: Vec<String>,
    converted: Converted,
}

impl Spec {
    #[track_caller]
    fn schema(&self, name: &str) -> &Value {
        let schemas = &self.document["components"]["schemas"];
        schemas.get(name).unwrap_or_else(|| panic!("{schemas:#}"))
    }

    #[track_caller]
    fn has_note(&self, part: &str) {
        assert!(
            self.notes.iter().any(|note| note.contains(part)),
            "{:#?}",
            self.notes
        );
    }
}

#[track_caller]
fn with(document: Value, settings: &Settings) -> Spec {
    let read = read(&document.to_string(), "vendor.json").unwrap_or_else(|error| panic!("{error}"));
    let converted = convert(&read, settings).unwrap_or_else(|error| panic!("{error}"));
    let bundle = Bundle::from_files(&converted.files).unwrap_or_else(|error| panic!("{error}"));
    let settings = spec_codegen::Settings {
        vendor: "v".into(),
        command: "c".into(),
    };
    spec_codegen::generate(&bundle, &settings).unwrap_or_else(|error| panic!("{error}"));
    Spec {
        notes: converted.notes.iter().map(ToString::to_string).collect(),
        document: bundle.document,
        converted,
    }
}

#[track_caller]
fn spec(paths: Value, schemas: Value) -> Spec {
    with(whole(paths, schemas), &Settings::default())
}

fn whole(paths: Value, schemas: Value) -> Value {
    json!({"openapi": "3.0.0", "info": {"title": "Shop", "version": "1"}, "paths": paths, "components": {"schemas": schemas}})
}

fn answer(schema: Value) -> Value {
    json!({"200": {"description": "Fine.", "content": {"application/json": {"schema": schema}}}})
}

/// `GET /things` that answers the schema `A`.
#[track_caller]
fn answering(a: Value, others: Value) -> Spec {
    let mut schemas = others;
    schemas["A"] = a;
    spec(
        json!({"/things": {"get": {"responses": answer(json!({"$ref": "#/components/schemas/A"}))}}}),
        schemas,
    )
}

/// The operation `GET /things` with these parameters.
#[track_caller]
fn asking(parameters: Value) -> (Spec, Value) {
    let spec = spec(
        json!({"/things": {"get": {"parameters": parameters, "responses": answer(json!({"type": "object"}))}}}),
        json!({}),
    );
    let parameters = spec.document["paths"]["/things"]["get"]["parameters"].clone();
    (spec, parameters)
}

#[track_caller]
fn ids(operations: &[(&str, &str, Option<&str>)]) -> Vec<String> {
    let mut paths = json!({});
    for (method, path, id) in operations {
        let mut operation = json!({"responses": {"200": {"description": "ok"}}});
        if let Some(id) = id {
            operation["operationId"] = (*id).into();
        }
        paths[path][method] = operation;
    }
    let spec = spec(paths, json!({}));
    operations
        .iter()
        .map(|(method, path, _)| {
            spec.document["paths"][path][method]["operationId"]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect()
}

#[test]
fn an_id_is_made_of_method_and_path() {
    let made = ids(&[
        ("get", "/api/v4/projects", None),
        ("post", "/api/v4/projects", None),
        (
            "post",
            "/api/v4/projects/{id}/issues",
            Some("postApiV4ProjectsIdIssues"),
        ),
        ("get", "/api/v4/projects/{id}/issues/{iid}", None),
        ("put", "/api/v4/projects/{id}", None),
        ("patch", "/api/v4/projects/{id}", None),
        ("delete", "/api/v4/projects/{id}", None),
        ("post", "/api/v4/pipelines/{id}/retry", None),
    ]);
    assert_eq!(
        made,
        [
            "listProjects",
            "createProject",
            "createProjectIssue",
            "getProjectIssue",
            "replaceProject",
            "updateProject",
            "deleteProject",
            "retryPipeline"
        ]
    );
}

#[test]
fn an_id_of_the_vendor_is_kept_without_its_service() {
    let made = ids(&[
        ("get", "/keys", Some("AgentService_GetPublicKey")),
        ("get", "/users", Some("users.list")),
        ("get", "/items", Some("read_items_items_get")),
        ("get", "/a/{id}", Some("issues-get")),
        (
            "post",
            "/tables/{id}/snooze",
            Some("TableService_SnoozeTable"),
        ),
        ("post", "/favorites", Some("FavoriteService_Favorite")),
        ("get", "/b", Some("getSomething")),
        ("post", "/b", Some("getSomething")),
    ]);
    assert_eq!(
        made,
        [
            "getPublicKey",
            "listUsers",
            "readItems",
            "getIssues",
            "snoozeTable",
            "createFavorite",
            "getSomething",
            "getSomethingAtB"
        ]
    );
}

#[test]
fn an_operation_has_one_tag_and_each_tag_a_file() {
    let operation = |tags: Value| json!({"tags": tags, "responses": answer(json!({"$ref": "#/components/schemas/Both"}))});
    let both = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let spec = spec(
        json!({"/v1/a": {"get": operation(json!(["Big Things", "other"]))}, "/v1/b": {"get": operation(json!([]))}}),
        json!({"Both": both}),
    );
    assert_eq!(
        spec.document["paths"]["/v1/a"]["get"]["tags"],
        json!(["Big Things"])
    );
    assert_eq!(spec.document["paths"]["/v1/b"]["get"]["tags"], json!(["b"]));
    let files: Vec<_> = spec.converted.files.keys().map(String::as_str).collect();
    assert_eq!(
        files,
        ["b.yaml", "big_things.yaml", "openapi.yaml", "shared.yaml"]
    );
    assert!(spec.converted.files["shared.yaml"].contains("Both:"));
}

#[test]
fn an_object_and_an_enum_inside_of_an_object_get_names() {
    let spec = answering(
        json!({"type": "object", "properties": {"sub": {"type": "object", "properties": {"state": {"type": "string", "enum": ["on", "off"]}}}}}),
        json!({}),
    );
    assert_eq!(
        spec.schema("A")["properties"]["sub"],
        json!({"$ref": "#/components/schemas/ASub"})
    );
    assert_eq!(
        spec.schema("ASub")["properties"]["state"],
        json!({"$ref": "#/components/schemas/ASubState"})
    );
    assert_eq!(spec.schema("ASubState")["enum"], json!(["on", "off"]));
}

#[test]
fn names_stay_apart_after_their_case_is_changed() {
    let object = json!({"type": "object", "properties": {"x": {"type": "string"}}});
    let spec = answering(
        json!({"type": "object", "properties": {"a": {"$ref": "#/components/schemas/foo_bar"}, "b": {"$ref": "#/components/schemas/FooBar"}, "c": {"$ref": "#/components/schemas/Option"}}}),
        json!({"foo_bar": object, "FooBar": object, "Option": object}),
    );
    let names: Vec<_> = spec.document["components"]["schemas"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(names, ["A", "FooBar", "FooBar2", "OptionData"]);
}

#[test]
fn the_same_enum_in_several_places_is_one_type() {
    let sort = json!({"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["asc", "desc"]}});
    let operation = json!({"parameters": [sort], "responses": {"200": {"description": "ok"}}});
    let spec = spec(
        json!({"/a": {"get": operation}, "/b": {"get": operation}}),
        json!({}),
    );
    for path in ["/a", "/b"] {
        assert_eq!(
            spec.document["paths"][path]["get"]["parameters"][0]["schema"]["$ref"],
            "#/components/schemas/Sort"
        );
    }
}

#[test]
fn values_that_make_no_names_get_some() {
    let spec = answering(
        json!({"type": "object", "properties": {"sort": {"type": "string", "enum": ["name", "-name", "", "1d"]}, "number": {"type": "integer", "enum": [1, -1]}}}),
        json!({}),
    );
    assert_eq!(
        spec.schema("ASort")["x-enum-varnames"],
        json!(["Name", "MinusName", "Empty", "Value1d"])
    );
    assert_eq!(
        spec.schema("ANumber")["x-enum-varnames"],
        json!(["Value1", "Minus1"])
    );
}

#[test]
fn parts_of_all_of_become_one_object() {
    let spec = answering(
        json!({"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"b": {"type": "string"}}}, {"required": ["b"]}]}),
        json!({"Base": {"type": "object", "properties": {"a": {"type": "integer"}}}}),
    );
    let names: Vec<_> = spec.schema("A")["properties"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(names, ["a", "b"]);
}

#[test]
fn parts_that_disagree_are_noted() {
    let spec = answering(
        json!({"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"type": "object", "properties": {"a": {"type": "integer"}}}]}),
        json!({}),
    );
    assert_eq!(spec.schema("A")["properties"]["a"]["type"], "integer");
    spec.has_note("the property `a` is as the last part says");
}

#[test]
fn a_union_of_different_kinds_is_a_union() {
    let spec = answering(
        json!({"type": "object", "properties": {"value": {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "array", "items": {"type": "string"}}]}}}),
        json!({}),
    );
    assert_eq!(spec.schema("AValue")["oneOf"].as_array().unwrap().len(), 3);
}

#[test]
fn a_union_with_a_discriminator_keeps_the_vendors_values() {
    let object = |name: &str| json!({"type": "object", "properties": {"kind": {"type": "string"}, name: {"type": "string"}}});
    let spec = answering(
        json!({"type": "object", "properties": {"value": {"oneOf": [{"$ref": "#/components/schemas/cat"}, {"$ref": "#/components/schemas/dog"}], "discriminator": {"propertyName": "kind", "mapping": {"meow": "#/components/schemas/cat"}}}}}),
        json!({"cat": object("lives"), "dog": object("barks")}),
    );
    assert_eq!(
        spec.schema("AValue")["discriminator"],
        json!({"propertyName": "kind", "mapping": {"meow": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}})
    );
}

#[test]
fn objects_that_nothing_tells_apart_become_one_with_a_note() {
    let object = |name: &str| json!({"type": "object", "required": [name], "properties": {name: {"type": "string"}}});
    let spec = answering(
        json!({"type": "object", "properties": {"value": {"oneOf": [object("a"), object("b")]}}}),
        json!({}),
    );
    assert_eq!(
        spec.schema("AValue")["properties"]
            .as_object()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(spec.schema("AValue").get("required"), None);
    spec.has_note("2 objects became one in which everything is optional");
}

#[test]
fn a_union_that_does_not_fit_is_raw_json_with_a_note() {
    let object = |kind: &str| json!({"type": "object", "properties": {"a": {"type": kind}}});
    let spec = answering(
        json!({"type": "object", "properties": {"value": {"oneOf": [object("integer"), object("boolean")]}}}),
        json!({}),
    );
    assert_eq!(spec.schema("A")["properties"]["value"]["x-raw-json"], true);
    spec.has_note("the union is kept as raw JSON");
}

#[test]
fn defaults_and_limits_are_said_in_words() {
    let (_, parameters) = asking(json!([
        {"name": "limit", "in": "query", "description": "How many.", "schema": {"type": "integer", "default": 20, "minimum": 1, "maximum": 100}},
        {"name": "name", "in": "query", "schema": {"type": "string", "pattern": "^a$", "maxLength": 1}},
    ]));
    assert_eq!(
        parameters[0]["description"],
        "How many. Default: `20`. At least 1. At most 100."
    );
    assert_eq!(
        parameters[0]["schema"],
        json!({"type": "integer", "format": "int64"})
    );
    assert_eq!(
        parameters[1]["description"],
        "The query parameter `name`. At most 1 character. Matches `^a$`."
    );
}

#[test]
fn of_a_vendors_text_the_first_sentence_is_kept_without_its_markup() {
    let text = "<p>The **name** of the [thing](https://a.example), e.g. `a<b>`. More.</p>\n\n```\ncode\n```";
    let spec = answering(
        json!({"type": "object", "title": "T", "properties": {"name": {"type": "string", "description": text, "example": "x"}, "on": {"type": "boolean"}}}),
        json!({}),
    );
    let properties = &spec.schema("A")["properties"];
    assert_eq!(
        properties["name"]["description"],
        "The name of the thing, e.g. `a<b>`."
    );
    assert_eq!(
        properties["on"]["description"],
        "Whether `on` holds for the a."
    );
    assert_eq!(spec.schema("A").get("title"), None);
}

#[test]
fn the_source_of_every_operation_is_the_document() {
    let spec = with(
        whole(
            json!({"/a": {"get": {"responses": {"200": {"description": "ok"}}}}}),
            json!({}),
        ),
        &Settings {
            source: "Shop manual 2026".into(),
            ..Settings::default()
        },
    );
    assert_eq!(
        spec.document["paths"]["/a"]["get"]["x-evidence"],
        json!({"grade": "documented", "source": "Shop manual 2026"})
    );
}

#[test]
fn required_stays_on_what_is_only_sent() {
    let schema = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let object =
        json!({"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}});
    let document = whole(
        json!({"/a": {"post": {"requestBody": {"required": true, "content": {"application/json": {"schema": schema("In")}}}, "responses": answer(schema("Out"))}}}),
        json!({"In": object, "Out": object}),
    );
    let spec = with(document.clone(), &Settings::default());
    assert_eq!(spec.schema("In")["required"], json!(["a"]));
    assert_eq!(spec.schema("Out").get("required"), None);
    let believed = with(
        document,
        &Settings {
            keep_required: true,
            ..Settings::default()
        },
    );
    assert_eq!(believed.schema("Out")["required"], json!(["a"]));
    assert_eq!(believed.schema("Out")["x-evidence"]["grade"], "documented");
}

#[test]
fn parameters_that_are_not_sent_are_left_out_with_a_note() {
    let (spec, parameters) = asking(json!([
        {"name": "a", "in": "cookie", "schema": {"type": "string"}},
        {"name": "Authorization", "in": "header", "schema": {"type": "string"}},
        {"name": "send", "in": "query", "schema": {"type": "string"}},
        {"name": "good", "in": "query", "schema": {"type": "string"}},
    ]));
    assert_eq!(parameters.as_array().unwrap().len(), 1);
    spec.has_note("the cookie parameter `a` was left out");
    spec.has_note("the header parameter `Authorization` was left out");
    spec.has_note("the query parameter `send` was left out; its builder has a method of that name");
}

#[test]
fn a_deep_object_is_one_parameter_a_property() {
    let (spec, parameters) = asking(json!([
        {"name": "filter", "in": "query", "style": "deepObject", "schema": {"type": "object", "properties": {"state": {"type": "string"}, "n": {"type": "integer"}}}},
    ]));
    let names: Vec<_> = parameters
        .as_array()
        .unwrap()
        .iter()
        .map(|parameter| parameter["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["filter[n]", "filter[state]"]);
    spec.has_note("became one parameter a property");
}

#[test]
fn a_list_with_other_separators_is_a_text_that_says_so() {
    let (_, parameters) = asking(json!([
        {"name": "f", "in": "query", "style": "pipeDelimited", "schema": {"type": "array", "items": {"type": "string"}}},
        {"name": "g", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}},
    ]));
    assert_eq!(parameters[0]["schema"], json!({"type": "string"}));
    assert_eq!(
        parameters[0]["description"],
        "The query parameter `f`. Values are separated by `|`."
    );
    assert_eq!(parameters[1]["explode"], false);
}

#[test]
fn paths_that_differ_in_names_only_are_one() {
    let operation = json!({"responses": {"200": {"description": "ok"}}});
    let spec = spec(
        json!({"/a/{id}": {"get": operation}, "/a/{name}": {"delete": operation, "get": operation}}),
        json!({}),
    );
    let item = &spec.document["paths"]["/a/{id}"];
    assert_eq!(item["delete"]["parameters"][0]["name"], "id");
    assert_eq!(spec.converted.operations, 2);
    spec.has_note("paths./a/{name}: its operations are below /a/{id}");
    spec.has_note("paths./a/{name}.get: the operation was left out; /a/{id} has it already");
}

#[test]
fn places_of_other_notations_are_places() {
    let operation = json!({"parameters": [{"name": "path", "in": "query", "description": "The file.", "required": true, "schema": {"type": "string"}}], "responses": {"200": {"description": "ok"}}});
    let spec = spec(json!({"/a/*path/{request}": {"get": operation}}), json!({}));
    let parameters = &spec.document["paths"]["/a/{path}/{request_id}"]["get"]["parameters"];
    assert_eq!(
        (&parameters[0]["in"], &parameters[0]["description"]),
        (&json!("path"), &json!("The file."))
    );
    assert_eq!(parameters[1]["name"], "request_id");
}

#[test]
fn places_among_literals_and_escaped_brackets_are_read() {
    let operation = json!({"responses": {"200": {"description": "ok"}}});
    let spec = spec(
        json!({r"/of\(Id='*id',At='*at'\)/find\(\)": {"get": operation}}),
        json!({}),
    );
    let paths = spec.document["paths"].as_object().unwrap();
    let paths: Vec<_> = paths.keys().collect();
    assert_eq!(paths, ["/of(Id='{id}',At='{at}')/find()"]);
}

#[test]
fn an_answer_without_content_by_its_status_has_no_body() {
    let body = json!({"description": "gone", "content": {"application/json": {"schema": {"type": "boolean"}}}});
    let spec = spec(
        json!({"/a": {"delete": {"responses": {"204": body}}}}),
        json!({}),
    );
    let answer = &spec.document["paths"]["/a"]["delete"]["responses"]["204"];
    assert_eq!(answer, &json!({"description": "Gone."}));
    spec.has_note("an answer with 204 has none");
}

#[test]
fn another_success_with_another_body_is_left_out_with_a_note() {
    let body = |kind: &str| json!({"description": "ok", "content": {"application/json": {"schema": {"type": kind}}}});
    let spec = spec(
        json!({"/a": {"get": {"responses": {"202": body("object"), "200": body("array"), "204": {"description": "none"}}}}}),
        json!({}),
    );
    let statuses: Vec<_> = spec.document["paths"]["/a"]["get"]["responses"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(statuses, ["200", "204"]);
    spec.has_note("it has another body than the first success");
}

#[test]
fn an_answer_that_is_no_json_is_bytes() {
    let answer = json!({"200": {"description": "ok", "content": {"text/csv": {"schema": {"type": "string"}}}}});
    let spec = spec(json!({"/a": {"get": {"responses": answer}}}), json!({}));
    assert_eq!(
        spec.document["paths"]["/a"]["get"]["responses"]["200"]["content"],
        json!({"text/csv": {"schema": {"type": "string", "format": "binary"}}})
    );
}

#[test]
fn a_form_beside_json_is_kept_where_it_is_the_same() {
    let schema = json!({"$ref": "#/components/schemas/A"});
    let content = json!({"application/json": {"schema": schema}, "application/x-www-form-urlencoded": {"schema": schema}, "text/xml": {"schema": schema}});
    let spec = spec(
        json!({"/a": {"post": {"requestBody": {"required": true, "content": content}, "responses": {"200": {"description": "ok"}}}}}),
        json!({"A": {"type": "object", "properties": {"a": {"type": "string"}}}}),
    );
    let kept = spec.document["paths"]["/a"]["post"]["requestBody"]["content"]
        .as_object()
        .unwrap();
    assert_eq!(kept.len(), 2);
    spec.has_note("the body of type text/xml was left out");
}

#[test]
fn fields_that_would_be_one_in_rust_get_names_of_their_own() {
    let spec = answering(
        json!({"type": "object", "properties": {"created_at": {"type": "string"}, "createdAt": {"type": "string"}, "2fa": {"type": "boolean"}, "_": {"type": "string"}}}),
        json!({}),
    );
    let properties = &spec.schema("A")["properties"];
    assert_eq!(properties["created_at"].get("x-rust-name"), None);
    assert_eq!(properties["createdAt"]["x-rust-name"], "created_at_value");
    assert_eq!(properties["2fa"]["x-rust-name"], "value_2fa");
    assert_eq!(properties["_"]["x-rust-name"], "property");
}

#[test]
fn what_may_be_null_says_so_where_it_is_used() {
    let spec = answering(
        json!({"type": "object", "properties": {"b": {"$ref": "#/components/schemas/B"}}}),
        json!({"B": {"type": "object", "nullable": true, "properties": {"x": {"type": "string"}}}}),
    );
    assert_eq!(
        spec.schema("A")["properties"]["b"],
        json!({"type": "object", "nullable": true, "allOf": [{"$ref": "#/components/schemas/B"}]})
    );
    assert_eq!(spec.schema("B").get("nullable"), None);
}

#[test]
fn a_tuple_that_may_be_null_does_not_repeat_its_items() {
    let place = json!({"type": "array", "prefixItems": [{"type": "number"}]});
    let spec = answering(
        json!({"type": "object", "properties": {"b": {"nullable": true, "allOf": [{"$ref": "#/components/schemas/B"}]}}}),
        json!({"B": place}),
    );
    assert_eq!(
        spec.schema("A")["properties"]["b"],
        json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/B"}]})
    );
}

#[test]
fn a_union_with_what_leads_back_to_it_is_a_union() {
    let spec = answering(
        json!({"type": "object", "properties": {"charge": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Charge"}]}}}),
        json!({"Charge": {"type": "object", "properties": {"parent": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/A"}]}}}}),
    );
    assert!(spec.notes.iter().all(|note| !note.contains("[raw-union]")));
    assert_eq!(
        spec.schema("ChargeParent")["oneOf"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn a_component_that_is_another_name_is_that_component() {
    let spec = answering(
        json!({"type": "object", "properties": {"b": {"$ref": "#/components/schemas/Alias"}}}),
        json!({"Alias": {"$ref": "#/components/schemas/B"}, "B": {"type": "object", "properties": {"x": {"type": "string"}}}}),
    );
    assert_eq!(
        spec.schema("A")["properties"]["b"],
        json!({"$ref": "#/components/schemas/B"})
    );
}

#[test]
fn given_credentials_are_the_only_ones() {
    let mut document = whole(
        json!({"/a": {"get": {"security": [{"old": []}], "responses": {"200": {"description": "ok"}}}}, "/open": {"get": {"security": [], "responses": {"200": {"description": "ok"}}}}}),
        json!({}),
    );
    document["components"]["securitySchemes"] = json!({"old": {"type": "http", "scheme": "basic"}});
    let spec = with(
        document,
        &Settings {
            auth: Some(Auth::Header {
                name: "X-Key".into(),
            }),
            ..Settings::default()
        },
    );
    assert_eq!(
        spec.document["components"]["securitySchemes"]["apiKey"]["name"],
        "X-Key"
    );
    assert_eq!(spec.document["security"], json!([{"apiKey": []}]));
    assert_eq!(spec.document["paths"]["/a"]["get"].get("security"), None);
    assert_eq!(
        spec.document["paths"]["/open"]["get"]["security"],
        json!([])
    );
}

#[test]
fn a_schema_that_nothing_refers_to_is_left_out_with_a_note() {
    let spec = answering(
        json!({"type": "object", "properties": {"a": {"type": "string"}}}),
        json!({"Forgotten": {"type": "object", "properties": {"a": {"type": "string"}}}}),
    );
    assert!(
        spec.document["components"]["schemas"]
            .get("Forgotten")
            .is_none()
    );
    spec.has_note("components.schemas.Forgotten: the schema was left out");
}

#[test]
fn a_vendors_own_extensions_are_named() {
    let spec = answering(
        json!({"type": "object", "x-internal": true, "properties": {"x-a": {"type": "string", "x-order": 1}}}),
        json!({}),
    );
    spec.has_note("`x-internal` was left out in 1 place");
    spec.has_note("`x-order` was left out in 1 place");
    assert!(spec.schema("A")["properties"].get("x-a").is_some());
}

#[test]
fn text_that_looks_like_html_does_not_keep_a_document_out() {
    for text in [
        "Takes <a<b>> and `<c",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "An `odd <tag> tick",
        "<unknown-element attr='x'>Text</unknown-element>",
        "    indented\n\tand tabbed",
        "```\nonly code\n```",
        "",
    ] {
        let spec = answering(
            json!({"type": "object", "description": text, "properties": {"a": {"type": "string", "description": text}}}),
            json!({}),
        );
        assert!(!spec.schema("A")["description"].as_str().unwrap().is_empty());
    }
}

#[test]
fn a_list_that_seems_to_have_pages_is_named() {
    let (spec, _) =
        asking(json!([{"name": "page_token", "in": "query", "schema": {"type": "string"}}]));
    spec.has_note("`page_token` asks for a page: write `x-pagination`");
}

#[test]
fn a_document_without_operations_is_refused() {
    let read = read(&whole(json!({}), json!({})).to_string(), "vendor.json").unwrap();
    let said = convert(&read, &Settings::default())
        .unwrap_err()
        .to_string();
    assert!(said.contains("no operation that can be said"), "{said}");
    assert!(said.starts_with("vendor.json:"), "{said}");
}
