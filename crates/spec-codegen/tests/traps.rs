//! Every trap of progenitor and typify that was met, and what the pipeline does with it: takes it, or refuses it and says how to mend it.

use serde_json::{Value, json};
use spec_codegen::{Bundle, Settings, generate, generate_single_file};

fn run(document: &Value) -> Result<String, String> {
    let bundle = Bundle::from_json(&document.to_string(), "trap.json")
        .map_err(|problems| problems.to_string())?;
    let settings = Settings {
        vendor: "trap".to_owned(),
        command: "cargo xtask generate trap".to_owned(),
    };
    generate_single_file(&bundle, &settings).map_err(|problems| problems.to_string())
}

fn document(paths: Value, schemas: Value) -> Value {
    json!({"openapi": "3.0.3", "info": {"title": "Trap", "version": "1"}, "paths": paths, "components": {"schemas": schemas}})
}

/// One operation `GET /things` with these members.
fn operation(members: Value) -> Value {
    let mut operation = json!({"operationId": "getThings", "tags": ["things"], "responses": {"204": {"description": "done"}}});
    for (key, value) in members.as_object().expect("members") {
        operation[key] = value.clone();
    }
    json!({"/things": {"get": operation}})
}

fn answer(schema: Value) -> Value {
    json!({"description": "", "content": {"application/json": {"schema": schema}}})
}

fn thing() -> Value {
    json!({"Thing": {"type": "object", "properties": {"name": {"type": "string"}}}, "Problem": {"type": "object", "properties": {"code": {"type": "integer"}}}})
}

/// The generated code without line breaks and runs of spaces.
fn code(document: &Value) -> String {
    let generated = run(document).unwrap_or_else(|refusal| panic!("{refusal}"));
    generated.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn refusal(document: &Value) -> String {
    match run(document) {
        Ok(generated) => panic!("generated:\n{}", generated),
        Err(refusal) => refusal,
    }
}

fn properties(properties: Value) -> Value {
    let body = json!({"operationId": "setThing", "tags": ["things"], "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}},
        "responses": {"200": answer(json!({"$ref": "#/components/schemas/Received"}))}});
    document(
        json!({"/thing": {"put": body}}),
        json!({
        "Sent": {"type": "object", "properties": properties}, "Received": {"type": "object", "properties": properties}}),
    )
}

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
fn not_a_mixed_enum_a_cookie_a_deep_object_and_openapi_3_1_are_refused() {
    let cases = [
        (
            document(json!({}), json!({"A": {"not": {"type": "string"}}})),
            "`not` has no Rust type",
        ),
        (
            document(json!({}), json!({"A": {"enum": ["a", 1]}})),
            "mixes kinds",
        ),
        (
            document(
                operation(
                    json!({"parameters": [{"name": "c", "in": "cookie", "schema": {"type": "string"}}]}),
                ),
                json!({}),
            ),
            "a cookie is not sent",
        ),
        (
            document(
                operation(
                    json!({"parameters": [{"name": "d", "in": "query", "style": "deepObject", "schema": {"type": "object"}}]}),
                ),
                json!({}),
            ),
            "style deepObject",
        ),
    ];
    for (document, message) in cases {
        let refusal = refusal(&document);
        assert!(refusal.contains(message), "{refusal}");
    }
    let mut later = document(json!({}), json!({}));
    later["openapi"] = json!("3.1.0");
    assert!(refusal(&later).contains("3.0.3"));
}

#[test]
fn a_list_that_does_not_explode_is_joined() {
    let parameters = json!([{"name": "ids", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "integer"}}}]);
    assert!(
        code(&document(
            operation(json!({"parameters": parameters})),
            json!({})
        ))
        .contains("self.call.query_joined::<Vec<i64>>(\"ids\", value)")
    );
}

#[test]
fn free_form_query_pairs_are_a_map() {
    let parameters = json!([{"name": "filters", "in": "query", "schema": {"type": "object", "additionalProperties": {"type": "string"}}}]);
    assert!(
        code(&document(
            operation(json!({"parameters": parameters})),
            json!({})
        ))
        .contains("self.call.query::<BTreeMap<String, String>>(\"filters\", value)")
    );
}

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
fn names_that_are_equal_in_rust_are_refused() {
    assert!(refusal(&document(json!({}), json!({"FooBar": {"type": "object", "properties": {}}, "foo_bar": {"type": "object", "properties": {}}}))).contains("both become `FooBar`"));
    assert!(
        refusal(&document(
            json!({}),
            json!({"A": {"type": "object", "properties": {"fooBar": {}, "foo_bar": {}}}})
        ))
        .contains("both become `foo_bar`")
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
        json!({"created": {"type": "string", "format": "date-time"}, "token": {"type": "string", "x-secret": true}}),
    ));
    assert!(
        code.contains("pub created: Option<Timestamp>")
            && code.contains("pub token: Option<Secret>"),
        "{code}"
    );
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
fn the_id_of_a_started_job_is_polled_as_it_came() {
    let id = json!({"type": "string", "x-resource": "job"});
    let job =
        json!({"type": "object", "properties": {"resource": id, "status": {"type": "string"}}});
    let get = json!({"get": {"operationId": "getJob", "tags": ["jobs"], "x-wait": {"status": "status", "done": ["ok"]},
        "parameters": [{"name": "job", "in": "path", "required": true, "schema": id}],
        "responses": {"200": answer(json!({"$ref": "#/components/schemas/Job"}))}}});
    let post = json!({"post": {"operationId": "createJob", "tags": ["jobs"], "x-wait": {"operation": "getJob", "parameters": {"job": "resource"}},
        "responses": {"200": answer(json!({"$ref": "#/components/schemas/Job"}))}}});
    let mut document = document(
        json!({"/job/{job}": get, "/job": post}),
        json!({"Job": job}),
    );
    document["x-resources"] = json!({"job": "Job"});
    let code = code(&document);
    let line = "started .resource .as_ref() .cloned() .ok_or_else(|| codegen::missing(\"createJob\", \"resource\"))?";
    let squeezed = |text: &str| text.replace(' ', "");
    assert!(squeezed(&code).contains(&squeezed(line)), "{code}");
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
fn lists_of_several_calls_are_put_together() {
    let listed = |answer_schema: Value, split: Value| {
        let ids = json!({"name": "ids", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}});
        code(&document(
            operation(
                json!({"parameters": [ids], "x-split": split, "responses": {"200": answer(answer_schema)}}),
            ),
            json!({"Thing": {"type": "object", "properties": {"name": {"type": "string"}}},
                "Things": {"type": "object", "properties": {"things": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}},
                "Either": {"oneOf": [{"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}, {"$ref": "#/components/schemas/Things"}]}}),
        ))
    };
    let of_object = listed(
        json!({"$ref": "#/components/schemas/Things"}),
        json!({"parameters": ["ids"], "items": "things", "longest-url": 7000}),
    );
    for part in [
        "Split { parameters: &[\"ids\"], longest_url: 7000, }",
        "codegen::send_split(",
    ] {
        assert!(of_object.contains(part), "{part} is not in {of_object}");
    }
    let of_list = listed(
        json!({"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}),
        json!({"parameters": ["ids"], "longest-url": 7000}),
    );
    assert!(of_list.contains("all.extend(more)"), "{of_list}");
    let of_either = listed(
        json!({"$ref": "#/components/schemas/Either"}),
        json!({"parameters": ["ids"], "items": "things", "longest-url": 7000}),
    );
    for part in [
        "(types::Either::Array(all), types::Either::Array(more)) => { all.extend(more) }",
        "(types::Either::Object(all), types::Either::Object(more)) =>",
        "_ => return false",
    ] {
        assert!(of_either.contains(part), "{part} is not in {of_either}");
    }
}

#[test]
fn a_job_that_a_post_shows_is_polled_with_an_empty_body() {
    let job = json!({"type": "object", "properties": {"id": {"type": "string"}, "status": {"type": "string"}}});
    let refer = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let show = json!({"post": {"operationId": "showJob", "tags": ["jobs"], "x-safe": true, "x-wait": {"status": "status", "done": ["ok"]},
        "parameters": [{"name": "job", "in": "path", "required": true, "schema": {"type": "string"}}],
        "requestBody": {"required": true, "content": {"application/json": {"schema": refer("Look")}}},
        "responses": {"200": answer(refer("Job"))}}});
    let start = json!({"post": {"operationId": "startJob", "tags": ["jobs"], "x-wait": {"operation": "showJob", "parameters": {"job": "id"}, "body": {"job": "id"}},
        "responses": {"200": answer(refer("Job"))}}});
    let look = json!({"type": "object", "properties": {"job": {"type": "string"}}});
    let code = code(&document(
        json!({"/job/{job}": show, "/job": start}),
        json!({"Job": job, "Look": look}),
    ));
    let squeezed = |text: &str| text.replace(' ', "");
    for line in [
        "Call::new(core, &super::jobs::SHOW_JOB); poll.json(&types::Look::new());",
        "poll.member(\"job\", started.id.as_ref().cloned().ok_or_else(|| codegen::missing(\"startJob\", \"id\"))?,)?;",
    ] {
        assert!(
            squeezed(&code).contains(&squeezed(line)),
            "{line} is not in {code}"
        );
    }
}

#[test]
fn a_job_that_is_known_by_the_parameters_of_its_start_leaves_the_answer_unread() {
    let job = json!({"type": "object", "properties": {"status": {"type": "string"}}});
    let id = json!([{"name": "job", "in": "path", "required": true, "schema": {"type": "string"}}]);
    let get = json!({"operationId": "getJob", "tags": ["jobs"], "x-wait": {"status": "status", "done": ["ok"]},
        "parameters": id, "responses": {"200": answer(json!({"$ref": "#/components/schemas/Job"}))}});
    let post = json!({"operationId": "runJob", "tags": ["jobs"], "x-wait": {"operation": "getJob", "parameters": {"job": "$job"}},
        "parameters": id, "responses": {"200": answer(json!({"$ref": "#/components/schemas/Job"}))}});
    let code = code(&document(
        json!({"/job/{job}": {"get": get, "post": post}}),
        json!({"Job": job}),
    ));
    assert!(
        code.contains("move |core, _started: &types::Job|"),
        "{code}"
    );
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
fn no_version_header_no_default_client_and_no_foreign_runtime_are_left() {
    let code = code(&document(operation(json!({})), thing()));
    for absent in [
        "api-version",
        "progenitor_client",
        "reqwest",
        "unwrap()",
        "pub fn new(baseurl",
    ] {
        assert!(!code.contains(absent), "{absent} in {code}");
    }
}

#[test]
fn indented_and_fenced_text_is_no_example() {
    let code = run(&document(
        operation(json!({"description": "Text.\n\n    curl x\n\n```\ncode\n```"})),
        json!({}),
    ));
    let code = code.unwrap_or_else(|refusal| panic!("{refusal}"));
    assert!(
        code.contains("/// curl x") && !code.contains("```"),
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
fn a_panic_of_progenitor_names_the_operation() {
    let paths = json!({
        "/fine": {"get": {"operationId": "getFine", "tags": ["things"], "responses": {"204": {"description": ""}}}},
        "/odd/{id}": {"get": {"operationId": "getOdd", "tags": ["things"], "parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}}], "responses": {"204": {"description": ""}}}}});
    let refusal = refusal(&document(paths, json!({})));
    assert!(
        refusal.contains("getOdd")
            && refusal.contains("progenitor refuses this")
            && refusal.contains("odd"),
        "{refusal}"
    );
}

#[test]
fn two_runs_give_the_same_bytes() {
    let document = properties(json!({"b": {"type": "string"}, "a": {"type": "integer"}}));
    let bundle = Bundle::from_json(&document.to_string(), "trap.json").expect("a document");
    let settings = Settings {
        vendor: "trap".to_owned(),
        command: "cargo xtask generate trap".to_owned(),
    };
    let files = || generate(&bundle, &settings).expect("taken").files;
    assert_eq!(files(), files());
    assert_eq!(run(&document), run(&document));
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
fn a_reading_post_whose_body_may_be_empty_begins_with_an_empty_one() {
    let body = json!({"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}});
    let search = json!({"/things/search": {"post": {"operationId": "searchThings", "tags": ["things"], "x-safe": true, "requestBody": body,
        "responses": {"204": {"description": "done"}}}}});
    let code = code(&document(search, thing()));
    assert!(code.contains("call.json(&types::Thing::new());"), "{code}");
}
