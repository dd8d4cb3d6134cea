//! Jobs that are waited for (`x-wait`).

use serde_json::{Value, json};

use super::{CREATE, GET, findings, good, of, put, taken};

/// How the usual resource is waited for.
pub(super) fn waiting() -> Value {
    json!({"status": "status.code", "running": ["running"], "done": ["done"], "failed": ["failed"], "progress": "status.progress", "message": "status.message"})
}

#[test]
fn waiting_for_a_status_is_taken() {
    taken(&format!("{GET}/x-wait"), waiting());
}

#[test]
fn waiting_names_places_and_values_that_exist() {
    let mut wait = waiting();
    wait["status"] = json!("status.state");
    let found = findings(&format!("{GET}/x-wait"), wait);
    assert!(
        found[0].contains("the response has no \"status.state\": there is no property `state`"),
        "{found:?}"
    );
    let mut wait = waiting();
    wait["done"] = json!(["finished"]);
    let found = findings(&format!("{GET}/x-wait"), wait);
    assert!(
        found[0]
            .contains("\"finished\" is no value of the status; correct it, or add it to the enum"),
        "{found:?}"
    );
    let mut wait = waiting();
    wait["failed"] = json!(["done"]);
    let found = findings(&format!("{GET}/x-wait"), wait);
    assert!(found[0].contains("\"done\" is in `done` too"), "{found:?}");
}

#[test]
fn the_small_form_of_a_poll_names_query_parameters_and_values_of_their_type() {
    let with = |poll: Value| {
        let mut document = good();
        put(
            &mut document,
            &format!("{GET}/parameters"),
            json!([{"name": "full", "in": "query", "schema": {"type": "boolean"}}]),
        );
        let mut wait = waiting();
        wait["poll"] = poll;
        put(&mut document, &format!("{GET}/x-wait"), wait);
        of(&document)
    };
    assert_eq!(with(json!({"full": false})), Vec::<String>::new());
    for (poll, words) in [
        (json!({}), "`poll` is no mapping of query values"),
        (json!(["full"]), "`poll` is no mapping of query values"),
        (json!({"fulll": false}), "has no query parameter `fulll`"),
        (json!({"id": "7"}), "has no query parameter `id`"),
        (
            json!({"full": [false]}),
            "[false] is no value that a query can hold",
        ),
        (
            json!({"full": null}),
            "null is no value that a query can hold",
        ),
        (
            json!({"full": "no"}),
            "\"no\" is no value of the parameter `full`, which is a boolean",
        ),
    ] {
        let found = with(poll);
        assert!(found.len() == 1 && found[0].contains(words), "{found:?}");
    }
}

#[test]
fn only_what_reads_is_polled() {
    let found = findings(&format!("{CREATE}/x-wait"), waiting());
    assert!(
        found[0].contains("only a GET, or a POST with `x-safe: true`, can be polled"),
        "{found:?}"
    );
}

/// What is found when the creation starts a job that the usual GET shows.
fn starting(value: Value) -> Vec<String> {
    let mut document = good();
    put(&mut document, &format!("{GET}/x-wait"), waiting());
    put(&mut document, &format!("{CREATE}/x-wait"), value);
    of(&document)
}

#[test]
fn a_start_names_the_operation_that_is_polled_and_all_its_parameters() {
    assert_eq!(
        starting(json!({"operation": "getProject", "parameters": {"id": "id"}})),
        Vec::<String>::new()
    );
    assert_eq!(
        starting(json!({"operation": "getProject", "parameters": {"id": "=7"}})),
        Vec::<String>::new()
    );
    let found = starting(json!({"operation": "getJob"}));
    assert!(
        found[0].contains("there is no operation `getJob`"),
        "{found:?}"
    );
    let found = starting(json!({"operation": "getProject"}));
    assert!(
        found[0].contains("nothing says where the parameter `id` comes from"),
        "{found:?}"
    );
    let found = starting(json!({"operation": "getProject", "parameters": {"id": "job.id"}}));
    assert!(
        found[0].contains("the response has no \"job.id\": there is no property `job`"),
        "{found:?}"
    );
    let found = starting(json!({"operation": "getProject", "parameters": {"id": "$project"}}));
    assert!(
        found[0].contains("this operation has no parameter `project`"),
        "{found:?}"
    );
}

#[test]
fn a_start_of_an_operation_that_is_not_polled_is_refused() {
    let found = findings(
        &format!("{CREATE}/x-wait"),
        json!({"operation": "getProject", "parameters": {"id": "id"}}),
    );
    assert!(
        found[0].contains("`getProject` has no `x-wait` with a status"),
        "{found:?}"
    );
}
