//! Lists that come bare or in a wrapper: one word gives the list.

use serde_json::{Value, json};

use crate::Bigid;

impl Bigid {
    fn lists_as(&self, operation: &str, body: &Value) {
        self.simulator.clear_faults();
        let fault = vendor_simulator::Fault::status(200).with_body(body.to_string());
        self.simulator.inject(fault.on(operation));
    }
}

/// The forms in which a list may come.
fn forms(items: &Value) -> [Value; 5] {
    let wrapped = |data: Value| json!({"status": "success", "statusCode": 200, "data": data, "message": null});
    [
        items.clone(),
        wrapped(items.clone()),
        wrapped(json!({"things": items, "totalCount": 2})),
        json!({"things": items}),
        json!({"data": null, "things": items, "totalCount": 2}),
    ]
}

#[tokio::test]
async fn a_list_of_the_simulated_deployment_is_given_in_one_word_whatever_its_form() {
    let bigid = Bigid::start().await;
    for client in [bigid.client(), bigid.relayed()] {
        let scans = client.list_scans().send().await.unwrap();
        assert!(!scans.items().unwrap().is_empty());
        let worst = client.list_top_critical_cases().send().await.unwrap();
        assert_eq!(worst.items().unwrap().len(), 5);
        let counts = client.count_cases_by_severity().send().await.unwrap();
        assert_eq!(counts.items().unwrap().len(), 4);
        let attributes = client.list_dsar_attributes().send().await.unwrap();
        assert_eq!(attributes.items().unwrap().len(), 2);
        let templates = client.list_connector_templates().send().await.unwrap();
        let types = client.list_connector_types().send().await.unwrap();
        let types: Vec<String> = types.items().unwrap();
        assert_eq!(types.len(), templates.items().unwrap().len());
        assert_eq!(types[0], "rdb-mysql");
        let apps = client.list_apps().send().await.unwrap();
        assert_eq!(apps.items::<Value>().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn both_forms_of_a_list_give_the_same_items() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let scans = json!([{"_id": "a", "state": "Completed"}, {"_id": "b", "state": "Failed"}]);
    for form in forms(&scans) {
        bigid.lists_as("listScans", &form);
        let found = client.list_scans().send().await.unwrap().items().unwrap();
        let ids: Vec<_> = found.iter().filter_map(|scan| scan.id.as_deref()).collect();
        assert_eq!(ids, ["a", "b"], "{form}");
    }
    let cases = json!([{"caseId": "a", "amount": 2}]);
    for form in forms(&cases) {
        bigid.lists_as("listTopCriticalCases", &form);
        let found = client.list_top_critical_cases().send().await.unwrap();
        assert_eq!(found.items().unwrap()[0].amount, Some(2), "{form}");
    }
    let sets = json!([{"name": "people"}]);
    for form in forms(&sets) {
        bigid.lists_as("listCorrelationSets", &form);
        let found = client.list_correlation_sets().send().await.unwrap();
        let found: Vec<Value> = found.items().unwrap();
        assert_eq!(found, [json!({"name": "people"})], "{form}");
    }
    let columns = json!([{"columnName": "mail"}]);
    for form in [columns.clone(), json!({"results": columns})] {
        bigid.lists_as("listObjectColumns", &json!({"data": form}));
        let found = client.list_object_columns().object_name("a.b").send().await;
        assert_eq!(found.unwrap().items().unwrap().len(), 1, "{form}");
    }
}

#[tokio::test]
async fn an_answer_without_one_list_is_an_error_that_says_what_is_there_and_no_value() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    for (body, said) in [
        (json!({"data": null}), "has no list"),
        (json!({"data": {"count": 4711}}), "has no list"),
        (json!(4711), "has no list"),
        (
            json!({"data": {"old": [4711], "new": []}}),
            "more than one list: new, old",
        ),
        (json!({"data": [{"state": "Completed"}, "4711"]}), "[1]"),
    ] {
        bigid.lists_as("listScans", &body);
        let scans = client.list_scans().send().await.unwrap();
        let error = scans.items().unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
        assert!(error.to_string().contains(said), "{body}: {error}");
        assert!(!format!("{error} {error:?}").contains("4711"), "{error}");
    }
}

#[tokio::test]
async fn the_content_of_an_answer_is_read_with_and_without_its_wrapper() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let content = json!({"one": [1, 2]});
    for body in [
        content.clone(),
        json!({"status": "success", "data": content}),
    ] {
        bigid.lists_as("listCorrelationSets", &body);
        let answer = client.list_correlation_sets().send().await.unwrap();
        assert_eq!(answer.content::<Value>().unwrap(), content);
    }
}
