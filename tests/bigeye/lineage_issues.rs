//! What is known about a node of the lineage from Bigeye's MCP server only: answers whose form is not known are kept as they are.

use bigeye_client::types::LineageRaw;
use bigeye_client::{Client, Error};
use serde_json::json;
use vendor_simulator::Fault;

use crate::Bigeye;
use crate::json_of::shown;

/// A table on which a metric alerts, and the first table of the lineage.
const ALERTING: i64 = 123_001;
const FIRST: i64 = 123_000;

async fn node_of(client: &Client, table: i64) -> i64 {
    let nodes = client.list_entity_lineage_nodes().entity_id(table);
    let nodes = nodes.send().await.unwrap().into_inner().nodes.unwrap();
    nodes[0].id.unwrap()
}

/// The ids of the issues in an answer.
fn issues(answer: &LineageRaw) -> Vec<i64> {
    assert!(matches!(answer, LineageRaw::Object(_)));
    let issues = shown(answer)["issues"].as_array().unwrap().clone();
    let ids = issues.iter().map(|issue| issue["id"].as_i64().unwrap());
    ids.collect()
}

#[tokio::test]
async fn the_issues_of_a_node_are_among_those_upstream_of_what_it_feeds() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let node = node_of(&client, ALERTING).await;
    let own = client.list_lineage_node_issues().data_node_id(node);
    let own = issues(&own.send().await.unwrap());
    assert!(!own.is_empty());
    for id in &own {
        let issue = client.get_issue().issue_id(*id).send().await.unwrap();
        let issue = &issue.issue.as_ref().unwrap()[0];
        assert_eq!(
            issue.metric_configuration.as_ref().unwrap().dataset_id,
            Some(ALERTING)
        );
    }

    let dashboard = client.search_lineage_nodes().node_name("Revenue, by month");
    let dashboard = dashboard.send().await.unwrap().into_inner().nodes.unwrap();
    let upstream = |node: i64| {
        let call = client.list_upstream_issues().data_node_id(node);
        async move { issues(&call.send().await.unwrap()) }
    };
    let all = upstream(dashboard[0].id.unwrap()).await;
    assert!(own.iter().all(|id| all.contains(id)), "{own:?} {all:?}");
    let first = node_of(&client, FIRST).await;
    assert_eq!(upstream(first).await, [0; 0]);
}

#[tokio::test]
async fn an_answer_of_unknown_form_is_an_object_or_a_list() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let node = node_of(&client, FIRST).await;
    let kinds = || async {
        let call = client.list_upstream_metric_types().data_node_id(node);
        Ok::<_, Error>(call.send().await?.into_inner())
    };
    let answer = |body: serde_json::Value| {
        let fault = Fault::status(200).with_body(body.to_string());
        bigeye.simulator.inject(fault.on("listUpstreamMetricTypes"));
    };
    answer(json!({"metricTypes": [{"metricName": "COUNT_ROWS"}]}));
    let LineageRaw::Object(members) = kinds().await.unwrap() else {
        panic!("no object");
    };
    assert_eq!(members["metricTypes"][0]["metricName"], "COUNT_ROWS");
    answer(json!([{"metricName": "COUNT_ROWS"}]));
    let LineageRaw::Array(list) = kinds().await.unwrap() else {
        panic!("no list");
    };
    assert_eq!(list[0]["metricName"], "COUNT_ROWS");
    // without the fault the simulator answers from the spec
    let answer = kinds().await.unwrap();
    assert!(matches!(
        answer,
        LineageRaw::Object(_) | LineageRaw::Array(_)
    ));
}
