//! Libraries, scripts and executions.

use serde_json::json;

use crate::{Bigml, FLOWERS};

#[tokio::test]
async fn a_script_runs_with_its_inputs_and_creates_resources() {
    let bigml = Bigml::start().await;
    let library = json!({"source_code": "(define (double x) (* 2 x))"});
    let library = bigml.make("library", library).await;
    assert_eq!(
        library["exports"],
        json!([{"name": "double", "signature": ["x"]}])
    );
    let script = bigml
        .make(
            "script",
            json!({
                "imports": [library["resource"]],
                "inputs": [{"name": "n", "type": "number", "default": 4}, {"name": "rows", "type": "string"}],
                "outputs": [{"name": "twice", "type": "number"}, {"name": "made", "type": "source-id"}],
                "source_code": "(define twice (double n))\n(define made (create-source {\"data\" rows}))\n(create-dataset made)",
            }),
        )
        .await;
    let body = json!({"script": script["resource"], "inputs": [["rows", FLOWERS]]});
    let execution = bigml.make("execution", body).await;
    let run = &execution["execution"];
    assert_eq!(
        run["outputs"][0],
        json!(["twice", 8, "Number"]),
        "{execution}"
    );
    assert_eq!(run["outputs"][1][1], run["output_resources"][0]["id"]);
    assert_eq!(run["output_resources"][0]["variable"], "made");
    let dataset = bigml.finish(run["result"].as_str().unwrap()).await;
    assert_eq!(dataset["rows"], 8);
    let script = bigml.finish(script["resource"].as_str().unwrap()).await;
    assert_eq!(script["number_of_executions"], 1);
}

#[tokio::test]
async fn a_script_that_fails_says_where_and_what_the_vendor_refused() {
    let bigml = Bigml::start().await;
    let run = |code: &'static str| {
        let bigml = &bigml;
        async move {
            let script = bigml.make("script", json!({"source_code": code})).await;
            let made = bigml
                .make("execution", json!({"script": script["resource"]}))
                .await;
            made["status"].clone()
        }
    };
    let status = run("(define (f x)\n  (frobnicate x))\n(f 1)").await;
    assert_eq!(status["code"], -1);
    assert_eq!(status["error"], -8200);
    assert_eq!(status["source_location"]["lines"], json!([2, 2]));
    assert_eq!(status["source_location"]["columns"], json!([2, 16]));
    let calls = json!([[0, [3, 3], [0, 5]], [0, [2, 2], [2, 16]]]);
    assert_eq!(status["call_stack"], calls);
    let status = run("(raise \"no more\")").await;
    assert_eq!(status["message"], "Problem while executing script: no more");
    let status = run("(create-cluster {\"dataset\" \"dataset/000000000000000000000000\"})").await;
    assert_eq!(status["cause"]["http_status"], 404);
    let status = run("(create-source {\"data\" \"a\" \"fields\" 1})").await;
    let extra = json!({"fields": "Must be an object"});
    assert_eq!(
        status["cause"],
        json!({"code": -1206, "http_status": 400, "extra": extra})
    );
    let script = bigml.make("script", json!({"source_code": "(+ 1"})).await;
    assert_eq!(script["status"]["code"], -1);
}
