//! Lists of thousands of ids: several requests, none of which has a URL of more than 7000 characters, and one answer in the order of the list.

use bigeye_client::types::MetricConfigurations;
use serde_json::{Value, json};
use vendor_simulator::{Fault, Recorded};

use crate::Bigeye;

const IDS: std::ops::Range<i64> = 100_000..103_000;

/// The parts of a list in the query, as they were sent; each request is short enough.
fn parts(requests: &[Recorded], name: &str) -> Vec<Vec<i64>> {
    let of = |request: &Recorded| {
        let pairs = request.query.iter();
        let length: usize = pairs
            .map(|(name, value)| name.len() + value.len() + 2)
            .sum();
        assert!("https://app.bigeye.com".len() + request.path.len() + length <= 7000);
        let ids = request.query.iter().filter(|(other, _)| other == name);
        ids.map(|(_, id)| id.parse().unwrap()).collect()
    };
    requests.iter().map(of).collect()
}

/// Lets the next calls answer with one thing each: 1, 2, 3 and so on.
fn answers(bigeye: &Bigeye, operation: &str, answer: impl Fn(i64) -> Value) {
    for number in 1..=20 {
        let body = answer(number).to_string();
        let fault = Fault::status(200).with_body(body).on(operation);
        bigeye.simulator.inject(fault);
    }
}

fn assert_all_sent(bigeye: &Bigeye, operation: &str, name: &str) -> i64 {
    let parts = parts(&bigeye.simulator.requests_of(operation), name);
    assert!(parts.len() > 4, "{operation}: {} requests", parts.len());
    assert_eq!(parts.concat(), IDS.collect::<Vec<_>>(), "{operation}");
    i64::try_from(parts.len()).unwrap()
}

macro_rules! lists {
    ($($test:ident: $method:ident.$setter:ident, $operation:literal, $parameter:literal, $list:literal, $field:ident;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let bigeye = Bigeye::start().await;
            answers(&bigeye, $operation, |number| json!({$list: [{"id": number}]}));
            let call = bigeye.client().$method().$setter(IDS.collect::<Vec<i64>>());
            let answer = call.send().await.unwrap();
            let requests = assert_all_sent(&bigeye, $operation, $parameter);
            let got: Value = serde_json::to_value(answer.$field.as_ref().unwrap()).unwrap();
            let ids: Vec<i64> = got.as_array().unwrap().iter().map(|one| one["id"].as_i64().unwrap()).collect();
            assert_eq!(ids, (1..=requests).collect::<Vec<_>>());
            assert_eq!(i64::from(answer.attempts()), requests);
        }
    )*};
}

lists! {
    columns_of_three_thousand_ids_come_in_order: list_columns.column_ids, "listColumns", "columnIds", "columns", columns;
    tables_of_three_thousand_ids_come_in_order: list_tables.ids, "listTables", "ids", "tables", tables;
    schemas_of_three_thousand_ids_come_in_order: list_schemas.schema_id, "listSchemas", "schemaId", "schemas", schemas;
    backfills_of_three_thousand_metrics_come_in_order: list_metric_backfills.ids, "listMetricBackfills", "ids", "metricBackfills", metric_backfills;
}

#[tokio::test]
async fn metrics_of_three_thousand_ids_come_in_order_as_an_array_and_in_an_object() {
    let bigeye = Bigeye::start().await;
    answers(&bigeye, "listMetrics", |number| json!([{"id": number}]));
    let call = bigeye
        .client()
        .list_metrics()
        .ids(IDS.collect::<Vec<i64>>());
    let answer = call.send().await.unwrap().into_inner();
    let requests = assert_all_sent(&bigeye, "listMetrics", "ids");
    let MetricConfigurations::Array(metrics) = answer else {
        panic!("{answer:?}")
    };
    let ids: Vec<i64> = metrics.iter().filter_map(|metric| metric.id).collect();
    assert_eq!(ids, (1..=requests).collect::<Vec<_>>());

    let bigeye = Bigeye::start().await;
    answers(
        &bigeye,
        "listMetrics",
        |number| json!({"metrics": [{"id": number}]}),
    );
    let call = bigeye
        .client()
        .list_metrics()
        .ids(IDS.collect::<Vec<i64>>());
    let MetricConfigurations::Object(list) = call.send().await.unwrap().into_inner() else {
        panic!("no object")
    };
    assert_eq!(
        list.metrics.unwrap().len(),
        usize::try_from(requests).unwrap()
    );
}

#[tokio::test]
async fn metrics_whose_answers_have_two_forms_are_an_error_and_no_half_of_them() {
    let bigeye = Bigeye::start().await;
    answers(&bigeye, "listMetrics", |number| match number {
        1 => json!([{"id": 1}]),
        _ => json!({"metrics": []}),
    });
    let call = bigeye
        .client()
        .list_metrics()
        .ids(IDS.collect::<Vec<i64>>());
    let error = call.send().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.operation_id(), Some("listMetrics"));
}

#[tokio::test]
async fn the_simulators_metrics_are_found_by_a_list_of_thousands() {
    let bigeye = Bigeye::start().await;
    let call = bigeye
        .client()
        .list_metrics()
        .ids((1..5000).collect::<Vec<i64>>());
    let MetricConfigurations::Array(metrics) = call.send().await.unwrap().into_inner() else {
        panic!("no array")
    };
    let ids: Vec<i64> = metrics.iter().filter_map(|metric| metric.id).collect();
    assert_eq!(ids, (1..=200).collect::<Vec<_>>());
    assert!(bigeye.simulator.requests_of("listMetrics").len() > 3);
}

#[tokio::test]
async fn a_url_that_can_not_be_divided_is_refused_before_it_is_sent() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let ids: Vec<i64> = IDS.collect();
    for error in [
        client
            .list_metric_infos()
            .metric_ids(ids.clone())
            .send()
            .await
            .err(),
        client.get_metric_count().metric_ids(ids).send().await.err(),
    ] {
        let error = error.unwrap();
        assert!(
            error.is_invalid_request() && error.attempts() == 0,
            "{error}"
        );
        assert!(
            error.to_string().contains("the server takes 7000 at most"),
            "{error}"
        );
    }
    assert!(bigeye.simulator.requests().is_empty());
}
