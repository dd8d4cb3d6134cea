//! Scripts are run with values of Rust, and their outputs come back as such.

use std::time::Duration;

use bigml_client::types::{self, ScriptType};
use bigml_client::{Error, ExecutionFailure};
use serde::{Deserialize, Serialize};
use vendor_simulator::Fault;

use crate::Bigml;

/// A finished script.
async fn script(bigml: &Bigml, body: types::ScriptCreate) -> types::Script {
    let request = bigml.client().create_script().body(body);
    request.send_and_wait().await.unwrap().into_inner()
}

fn adder() -> types::ScriptCreate {
    types::ScriptCreate::new()
        .source_code("(define addition (+ a b))\n(str \"sum\")")
        .inputs([
            types::ScriptInput::new("a").type_(ScriptType::Number),
            types::ScriptInput::new("b")
                .type_(ScriptType::Number)
                .default(10),
        ])
        .outputs([types::ScriptOutput::new("addition").type_(ScriptType::Number)])
}

#[tokio::test]
async fn inputs_are_values_of_rust_and_outputs_come_back_as_such() {
    let bigml = Bigml::start().await;
    let script = script(&bigml, adder()).await;
    assert_eq!(script.inputs.as_ref().unwrap().len(), 2);
    let execution = bigml
        .client()
        .run_script(&script.resource)
        .input("a", 2)
        .input("b", 3)
        .send_and_wait()
        .await
        .unwrap();
    assert_eq!(execution.output::<i64>("addition").unwrap(), 5);
    assert_eq!(execution.output::<f64>("addition").unwrap(), 5.0);
    let output = execution.output_value("addition").unwrap();
    assert_eq!(output.type_.as_deref(), Some("Number"));
    assert_eq!(execution.result::<String>().unwrap(), "sum");
    let sent: serde_json::Value = body(&bigml, "createExecution");
    assert_eq!(sent["inputs"], serde_json::json!([["a", 2], ["b", 3]]));
}

#[tokio::test]
async fn a_struct_is_all_inputs_at_once_and_what_is_not_given_has_its_default() {
    #[derive(Serialize)]
    struct Inputs {
        a: f64,
    }
    let bigml = Bigml::start().await;
    let script = script(&bigml, adder()).await;
    let bare = script.resource.to_string().replace("script/", "");
    let run = bigml.client().run_script(bare).inputs(Inputs { a: 0.5 });
    let execution = run.send_and_wait().await.unwrap();
    assert_eq!(execution.output::<f64>("addition").unwrap(), 10.5);
}

#[tokio::test]
async fn an_output_that_is_not_there_or_has_another_form_is_an_error_that_says_which_there_are() {
    let bigml = Bigml::start().await;
    let script = script(&bigml, adder()).await;
    let run = bigml.client().run_script(&script.resource).input("a", 1);
    let execution = run.send_and_wait().await.unwrap();
    let error = execution.output::<i64>("sum").unwrap_err().to_string();
    assert!(error.contains("no output `sum`"), "{error}");
    assert!(error.contains("`addition` (Number)"), "{error}");
    let error = execution.output::<Vec<String>>("addition").unwrap_err();
    assert!(error.to_string().contains("is a Number"), "{error}");
}

#[tokio::test]
async fn an_input_without_a_json_form_is_refused_before_anything_is_sent() {
    let bigml = Bigml::start().await;
    let odd = std::collections::BTreeMap::from([(vec![1], 2)]);
    let run = bigml
        .client()
        .run_script("script/5f2d3b1c7a1d2e3f4a5b6c7d")
        .input("a", odd);
    let error = run.send().await.unwrap_err();
    assert!(error.to_string().contains("`a`"), "{error}");
    assert!(bigml.simulator.requests().is_empty());
}

#[tokio::test]
async fn a_failed_execution_is_an_error_that_carries_it_and_shows_where_it_failed() {
    let bigml = Bigml::start().await;
    let body = types::ScriptCreate::new().source_code("(define x 1)\n(frobnicate x)");
    let script = script(&bigml, body).await;
    let run = bigml.client().run_script(&script.resource);
    let error = run.send_and_wait().await.unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    assert!(error.to_string().contains("line 2"), "{error}");
    let execution: types::Execution = error.job().unwrap();
    assert_eq!(execution.script.as_ref(), Some(&script.resource));
    let failure = ExecutionFailure::of(&error).unwrap();
    assert_eq!(failure.place().unwrap().lines, Some((2, 2)));
    assert_eq!(failure.status().error, Some(-8200));
    assert!(failure.instruction().is_some());
    let shown = failure.to_string();
    assert!(
        shown.starts_with("Problem while executing script"),
        "{shown}"
    );
    assert!(shown.contains("\n  at "), "{shown}");
}

#[tokio::test]
async fn the_same_failure_is_read_from_the_plain_call() {
    let bigml = Bigml::start().await;
    let body = types::ScriptCreate::new().source_code("(raise \"no flowers\")");
    let script = script(&bigml, body).await;
    let body = types::ExecutionCreate::new().script(&script.resource);
    let request = bigml.client().create_execution().body(body);
    let error = request.send_and_wait().await.unwrap_err();
    let failure = ExecutionFailure::of(&error).unwrap();
    assert!(failure.message().contains("no flowers"), "{failure}");
    assert!(ExecutionFailure::of(&Error::invalid_request("other")).is_none());
}

#[tokio::test]
async fn a_refused_request_is_shown_with_the_arguments_that_were_wrong() {
    let status = include_str!("fixtures/execution_status/faulty_1.json");
    let text = format!(
        r#"{{"resource": "execution/1", "status": {status},
            "execution": {{"sources": [["script/0", ""], ["library/1", ""]]}}}}"#
    );
    let execution: types::Execution = serde_json::from_str(&text).unwrap();
    let shown = execution.failure().unwrap().to_string();
    assert_eq!(
        shown,
        "Problem while executing script: Error handling resource (Validation error)\n\
        \x20 at library/1, line 32, column 15, to line 47, column 1, instruction apply\n\
        \x20 called at library/1, line 32, column 15, to line 47, column 1\n\
        \x20 because a request was refused: HTTP 400, code -1206\n\
        \x20   all_fields: Must be true or false\n\
        \x20   fields: Must be an object"
    );
}

#[tokio::test]
async fn source_code_is_compiled_run_and_its_script_deleted() {
    #[derive(Debug, Deserialize, PartialEq)]
    struct Total(f64);
    let bigml = Bigml::start().await;
    let run = bigml
        .client()
        .execute_source_code("(define total (+ width length))")
        .input("width", ScriptType::Number, 2)
        .input("length", ScriptType::Number, 3.5)
        .output("total", ScriptType::Number)
        .name("area")
        .delete_script();
    let run = run.send_and_wait().await.unwrap();
    assert_eq!(run.execution.output::<Total>("total").unwrap(), Total(5.5));
    assert_eq!(run.execution.name.as_deref(), Some("area"));
    assert!(run.left_behind.is_none());
    let scripts = bigml.client().list_scripts().send().await.unwrap();
    assert_eq!(scripts.meta.total_count, Some(0));
    let executions = bigml.client().list_executions().send().await.unwrap();
    assert_eq!(executions.meta.total_count, Some(1));
}

#[tokio::test]
async fn the_script_of_a_failed_run_is_deleted_too_and_the_failure_is_the_error() {
    let bigml = Bigml::start().await;
    let code = bigml.client().execute_source_code("(raise \"why\")");
    let error = code.delete_script().send_and_wait().await.unwrap_err();
    assert_eq!(error.step(), "execution");
    let failure = ExecutionFailure::of(error.error()).unwrap();
    assert!(failure.message().contains("why"), "{failure}");
    assert!(error.undone().unwrap().failed.is_empty());
    let scripts = bigml.client().list_scripts().send().await.unwrap();
    assert_eq!(scripts.meta.total_count, Some(0));
    let executions = bigml.client().list_executions().send().await.unwrap();
    assert_eq!(executions.meta.total_count, Some(1));
}

#[tokio::test]
async fn a_failed_run_whose_script_cannot_be_deleted_tells_both_reasons() {
    let bigml = Bigml::start().await;
    bigml
        .simulator
        .inject(Fault::status(403).on("deleteScript"));
    let code = bigml.client().execute_source_code("(raise \"no flowers\")");
    let error = code.delete_script().send_and_wait().await.unwrap_err();
    let failure = ExecutionFailure::of(error.error()).unwrap();
    assert!(failure.message().contains("no flowers"), "{failure}");
    let (script, reason) = &error.undone().unwrap().failed[0];
    assert_eq!(script.kind(), Some("script"));
    assert!(reason.is_auth(), "{reason}");
    let told = format!("{script} could not be deleted: DELETE");
    let line = Error::from(error).to_string();
    assert!(
        line.contains("no flowers") && line.contains(&told),
        "{line}"
    );
}

#[tokio::test]
async fn a_run_that_went_well_says_why_its_script_is_left() {
    let bigml = Bigml::start().await;
    bigml
        .simulator
        .inject(Fault::status(403).on("deleteScript"));
    let code = bigml
        .client()
        .execute_source_code("(+ 1 2)")
        .delete_script();
    let run = code.send_and_wait().await.unwrap();
    assert_eq!(run.execution.result::<i64>().unwrap(), 3);
    assert!(run.left_behind.unwrap().is_auth());
}

#[tokio::test]
async fn one_deadline_holds_for_compiling_and_running_and_what_goes_on_keeps_its_script() {
    let bigml = Bigml::start().await;
    for (operation, times) in [("getScript", 4), ("getExecution", 1000)] {
        let stuck = Fault::status(503).on(operation).times(times);
        bigml.simulator.inject(stuck);
    }
    let limit = Duration::from_secs(60);
    let code = bigml.client().execute_source_code("(+ 1 2)");
    let code = code.delete_script().with_deadline(limit);
    let error = code.send_and_wait().await.unwrap_err();
    assert_eq!(error.step(), "execution");
    assert!(error.error().is_timeout(), "{error:?}");
    assert!(bigml.clock.elapsed() <= limit + Duration::from_secs(10));
    assert!(error.undone().is_none());
    assert!(bigml.simulator.requests_of("deleteScript").is_empty());
}

#[tokio::test]
async fn source_code_that_cannot_be_compiled_is_a_failed_script() {
    let bigml = Bigml::start().await;
    let code = bigml.client().execute_source_code("(define x");
    let error = code.delete_script().send_and_wait().await.unwrap_err();
    assert_eq!(error.step(), "script");
    assert!(error.error().is_job_failed(), "{error:?}");
    let script: types::Script = error.resource().unwrap();
    assert_eq!(script.status.unwrap().code, Some(types::StatusCode::Faulty));
    assert_eq!(
        error.undone().unwrap().deleted,
        [script.resource.to_string()]
    );
    assert!(bigml.simulator.requests_of("createExecution").is_empty());
}

#[tokio::test]
async fn a_script_uses_the_functions_of_the_libraries_that_it_imports() {
    let bigml = Bigml::start().await;
    let library = types::LibraryCreate::new().source_code("(define (twice x) (* 2 x))");
    let library = bigml.client().create_library().body(library);
    let library = library.send_and_wait().await.unwrap();
    let exports = library.exports.as_ref().unwrap();
    assert_eq!(exports[0].name.as_deref(), Some("twice"));
    let code = bigml
        .client()
        .execute_source_code("(twice 21)")
        .imports([library.resource.clone()]);
    let run = code.send_and_wait().await.unwrap();
    assert_eq!(run.execution.result::<i64>().unwrap(), 42);
}

fn body(bigml: &Bigml, operation: &str) -> serde_json::Value {
    let request = &bigml.simulator.requests_of(operation)[0];
    serde_json::from_slice(&request.body.start).unwrap()
}
