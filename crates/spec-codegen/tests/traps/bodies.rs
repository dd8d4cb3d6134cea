//! Bodies and answers.

use serde_json::{Value, json};

use super::{answer, code, document, operation, refusal, thing};

#[test]
fn errors_with_different_schemas_a_default_and_a_range_are_taken() {
    let thing_answer = answer(json!({"$ref": "#/components/schemas/Thing"}));
    let problem = answer(json!({"$ref": "#/components/schemas/Problem"}));
    let responses = json!({"200": thing_answer, "400": problem, "404": answer(json!({"type": "string"})), "4XX": problem, "default": problem});
    let code = code(&document(
        operation(json!({"responses": responses})),
        thing(),
    ));
    assert!(
        code.contains("pub async fn send(self) -> Result<Response<types::Thing>, Error>"),
        "{code}"
    );
}

#[test]
fn json_beside_204_gives_an_optional_value() {
    let responses = json!({"200": answer(json!({"$ref": "#/components/schemas/Thing"})), "204": {"description": "none"}});
    assert!(
        code(&document(
            operation(json!({"responses": responses})),
            thing()
        ))
        .contains("Result<Response<Option<types::Thing>>, Error>")
    );
}

#[test]
fn different_successes_are_refused_with_the_operation() {
    let responses = json!({"200": answer(json!({"$ref": "#/components/schemas/Thing"})), "202": answer(json!({"$ref": "#/components/schemas/Problem"}))});
    let refusal = refusal(&document(
        operation(json!({"responses": responses})),
        thing(),
    ));
    assert!(
        refusal.contains("getThings")
            && refusal.contains("different schemas")
            && refusal.contains("give them one schema"),
        "{refusal}"
    );
}

#[test]
fn json_without_a_schema_is_a_json_value() {
    let responses = json!({"200": {"description": "", "content": {"application/json": {}}}});
    assert!(
        code(&document(
            operation(json!({"responses": responses})),
            json!({})
        ))
        .contains("Result<Response<Value>, Error>")
    );
}

#[test]
fn a_form_beside_json_with_an_encoding_is_an_option_of_the_operation() {
    let schema = json!({"$ref": "#/components/schemas/Thing"});
    let body = json!({"required": true, "content": {"application/json": {"schema": schema},
        "multipart/form-data": {"schema": schema, "encoding": {"name": {"contentType": "text/plain"}}}}});
    let code = code(&document(operation(json!({"requestBody": body})), thing()));
    assert!(
        code.contains(
            "pub fn with_form_body(mut self) -> Self { self.call.form_body(FormMedia::Multipart);"
        ),
        "{code}"
    );
}

#[test]
fn a_patch_body_goes_out_as_bytes_under_its_own_media_type() {
    let body = json!({"required": true, "content": {"application/merge-patch+json": {"schema": {"type": "object"}}}});
    assert!(
        code(&document(
            operation(json!({"requestBody": body})),
            json!({})
        ))
        .contains("stream_body(\"application/merge-patch+json\", value.into())")
    );
}

#[test]
fn bytes_of_one_media_type_are_asked_for_by_its_name() {
    let accepted = |media: &str| {
        let content = json!({media: {"schema": {"type": "string", "format": "binary"}}});
        let responses = json!({"200": {"description": "Rows.", "content": content}, "404": {"description": "None."}});
        code(&document(
            operation(json!({"responses": responses})),
            json!({}),
        ))
    };
    let csv = accepted("text/csv");
    assert!(
        csv.contains("accept: Accept::BytesOf(\"text/csv\")"),
        "{csv}"
    );
    let any = accepted("application/octet-stream");
    assert!(any.contains("accept: Accept::Bytes,"), "{any}");
}

#[test]
fn an_optional_body_is_not_sent_unless_it_is_set() {
    let body = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}});
    assert!(
        code(&document(operation(json!({"requestBody": body})), thing()))
            .contains("needs_body: false")
    );
}

#[test]
fn a_form_with_a_file_alone_takes_the_file() {
    let sent = |parts: Value| {
        let content =
            json!({"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Form"}}});
        let members = json!({"requestBody": {"required": true, "content": content}});
        let form = json!({"Form": {"type": "object", "properties": parts}});
        let mut document = document(operation(members), form);
        let put = document["paths"]["/things"]["get"].take();
        document["paths"]["/things"] = json!({"put": put});
        document
    };
    let file = || json!({"type": "string", "format": "binary"});
    let alone = code(&sent(json!({"report": file()})));
    for part in [
        "pub fn file(mut self, value: client_runtime::FilePart) -> Self",
        "self.call.file_body(\"report\", value);",
        "Required: `file`.",
    ] {
        assert!(alone.contains(part), "{part} is not in {alone}");
    }
    // nobody could do anything with the form's type
    assert!(!alone.contains("struct Form"), "{alone}");
    // what has other parts is a body that the caller makes
    let both = code(&sent(json!({"report": file(), "name": {"type": "string"}})));
    assert!(!both.contains("FilePart"), "{both}");
}

#[test]
fn what_an_answer_wraps_is_what_send_gives() {
    let unwrapped = |members: Value, schemas: Value| document(operation(members), schemas);
    let schemas = || {
        json!({"Thing": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Page": {"type": "object", "required": ["count"], "properties": {"count": {"type": "integer"}, "things": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}},
            "Envelope": {"type": "object", "properties": {"data": {"$ref": "#/components/schemas/Page"}, "thing": {"$ref": "#/components/schemas/Thing"}}}})
    };
    let envelope = || answer(json!({"$ref": "#/components/schemas/Envelope"}));
    for (member, parts) in [
        (
            "thing",
            [
                "Result<Response<types::Thing>, Error>",
                "|whole: types::Envelope| whole.thing",
            ],
        ),
        (
            "data.things",
            [
                "Result<Response<Vec<types::Thing>>, Error>",
                "|value| value.things",
            ],
        ),
        (
            "data.count",
            ["Result<Response<i64>, Error>", "|value| value.count"],
        ),
    ] {
        let code = code(&unwrapped(
            json!({"x-unwrap": member, "responses": {"200": envelope()}}),
            schemas(),
        ));
        let whole = "pub async fn send_whole(self) -> Result<Response<types::Envelope>, Error>";
        for part in parts.into_iter().chain([whole]) {
            let part = part.replace("|whole: types::Envelope| whole.thing", "whole.thing");
            assert!(code.contains(&part), "{part} is not in {code}");
        }
    }
    let refused = |member: &str, responses: Value| {
        refusal(&unwrapped(
            json!({"x-unwrap": member, "responses": responses}),
            schemas(),
        ))
    };
    let missing = refused("nothing", json!({"200": envelope()}));
    assert!(
        missing.contains("x-unwrap: `Envelope` has no property `nothing`"),
        "{missing}"
    );
    let perhaps = json!({"200": envelope(), "204": {"description": "none"}});
    let perhaps = refused("data", perhaps);
    assert!(perhaps.contains("may have no body"), "{perhaps}");
}

#[test]
fn a_reading_post_whose_body_may_be_empty_begins_with_an_empty_one() {
    let body = json!({"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}});
    let search = json!({"/things/search": {"post": {"operationId": "searchThings", "tags": ["things"], "x-safe": true, "requestBody": body,
        "responses": {"204": {"description": "done"}}}}});
    let code = code(&document(search, thing()));
    assert!(code.contains("call.json(&types::Thing::new());"), "{code}");
}
