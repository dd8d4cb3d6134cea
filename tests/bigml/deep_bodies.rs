//! Bodies that are deeper than a stack of calls should be.

use bigml_client::types::{self, AnomalyNode};
use vendor_simulator::Fault;

use crate::Bigml;

/// How many levels are below the root.
const LEVELS: usize = 500;

/// How many nodes a tree has; counted without recursion.
fn count(root: &AnomalyNode) -> usize {
    let (mut next, mut count) = (vec![root], 0);
    while let Some(node) = next.pop() {
        next.extend(node.children.iter().flatten());
        count += 1;
    }
    count
}

#[tokio::test]
async fn an_isolation_tree_of_500_levels_comes_through_the_client() {
    let bigml = Bigml::start().await;
    let node = r#"{"population": 1, "children": ["#.repeat(LEVELS);
    let root = format!(r#"{node}{{"population": 7}}{}"#, "]}".repeat(LEVELS));
    let id = "anomaly/5ba2ccc54e172745a0000000";
    let body = format!(r#"{{"resource": "{id}", "model": {{"trees": [{{"root": {root}}}]}}}}"#);
    let answer = Fault::status(200).with_body(body).on("getAnomaly");
    bigml.simulator.inject(answer);
    let request = bigml.client().get_anomaly().anomaly(id);
    let anomaly = request.send().await.unwrap();
    let tree = &anomaly.model.as_ref().unwrap().trees.as_ref().unwrap()[0];
    let root = tree.root.as_ref().unwrap().get().unwrap();
    assert_eq!(count(&root), LEVELS + 1);
    // and goes back out as it came
    let written = serde_json::to_string(&anomaly.into_inner()).unwrap();
    assert_eq!(written.matches("children").count(), LEVELS);
    let again: types::Anomaly = serde_json::from_str(&written).unwrap();
    assert!(again.model.is_some());
}
