//! Parameters, jobs, and calls that become several.

use serde_json::{Value, json};

use super::{answer, code, document, operation, refusal};

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

/// The code for one query parameter of this schema.
fn with_parameter(schema: Value, schemas: Value) -> Value {
    let parameters = json!([{"name": "which", "in": "query", "schema": schema}]);
    document(operation(json!({"parameters": parameters})), schemas)
}

#[test]
fn a_parameter_of_a_number_with_a_name_takes_no_other_number_with_a_name() {
    let reference = json!({"$ref": "#/components/schemas/IssueIid"});
    let schemas = json!({"IssueIid": {"type": "integer", "format": "int64", "description": "Number of an issue."}});
    let code = code(&with_parameter(reference, schemas));
    for part in [
        "client_runtime::newtype! { /// Number of an issue. pub struct IssueIid(i64); }",
        "value: impl TryInto<types::IssueIid>",
        "self.call.query::<types::IssueIid>(\"which\", value)",
    ] {
        assert!(code.contains(part), "{part} is not in {code}");
    }
}

#[test]
fn a_parameter_can_be_a_number_or_a_text() {
    let reference = json!({"$ref": "#/components/schemas/ProjectRef"});
    let schemas = json!({"ProjectRef": {"oneOf": [{"type": "integer"}, {"type": "string"}]}});
    let code = code(&with_parameter(reference, schemas));
    assert!(code.contains("pub enum ProjectRef scalar {"), "{code}");
    assert!(
        code.contains("value: impl TryInto<types::ProjectRef>"),
        "{code}"
    );
}

#[test]
fn a_parameter_that_is_a_union_with_an_object_is_refused() {
    let reference = json!({"$ref": "#/components/schemas/Either"});
    let schemas = json!({"Either": {"oneOf": [{"type": "string"}, {"type": "object", "additionalProperties": {"type": "string"}}]}});
    let refusal = refusal(&with_parameter(reference, schemas));
    assert!(
        refusal.contains("has a variant that is no scalar"),
        "{refusal}"
    );
}

#[test]
fn a_list_goes_by_keyset_where_the_specification_has_it() {
    let query =
        |name: &str, kind: &str| json!({"name": name, "in": "query", "schema": {"type": kind}});
    let list = answer(json!({"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}));
    let members = json!({
        "parameters": [query("page", "integer"), query("order_by", "string"), query("id_after", "integer")],
        "responses": {"200": list},
        "x-pagination": {"style": "page", "page": "page", "keyset": {"with": {"order_by": ["id", "name"], "pagination": ["keyset"]}, "moves": ["id_after"]}},
    });
    let schemas = json!({"Thing": {"type": "object", "properties": {"name": {"type": "string"}}}});
    let code = code(&document(operation(members), schemas));
    for part in [
        "pub fn keyset(mut self) -> Self {",
        "(\"order_by\", &[\"id\", \"name\"]), (\"pagination\", &[\"keyset\"]), (\"page\", &[]),",
        "style: PageStyle::Link { moves: &[\"id_after\"], },",
        "/// There, `order_by` is `id` or `name`, `pagination` is `keyset`:",
    ] {
        assert!(code.contains(part), "{part} is not in {code}");
    }
}

#[test]
fn a_path_in_a_path_keeps_its_slashes() {
    let parameters = json!([{"name": "file", "in": "path", "required": true, "x-wildcard": true, "schema": {"type": "string"}}]);
    let item = operation(json!({"parameters": parameters}))["/things"].clone();
    let code = code(&document(json!({"/things/{file}": item}), json!({})));
    assert!(code.contains("path: \"/things/{+file}\""), "{code}");
    assert!(code.contains("`GET /things/{file}`"), "{code}");
}
