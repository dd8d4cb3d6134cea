//! Types that hold themselves: directly, in lists and maps, in branches, and through each other.

use serde_json::{Value, json};

use super::generated::types::{
    CompoundDetector, CustomNodeType, Detector, Metric, Node, NodeNodeType,
};
use super::{comes_back, read};

/// A value in itself, as often as fits into what serde_json reads.
fn nested(levels: usize, around: impl Fn(Value) -> Value) -> Value {
    (0..levels).fold(json!({}), |inner, _| around(inner))
}

#[test]
fn deep_bodies_come_back_as_they_were() {
    comes_back::<Detector>(nested(120, |inner| json!({"anyDetector": inner})));
    comes_back::<Detector>(nested(
        60,
        |inner| json!({"compoundDetector": {"not": inner}}),
    ));
    comes_back::<Detector>(nested(
        40,
        |inner| json!({"compoundDetector": {"all": [inner]}}),
    ));
    comes_back::<Metric>(nested(
        40,
        |inner| json!({"detector": {"compoundDetector": {"metric": inner}}}),
    ));
    comes_back::<Node>(nested(120, |inner| json!({"parent": inner})));
    comes_back::<Node>(nested(60, |inner| json!({"children": [inner]})));
    comes_back::<Node>(nested(60, |inner| json!({"byName": {"a": inner}})));
    comes_back::<Node>(nested(
        60,
        |inner| json!({"customNodeType": {"example": inner}}),
    ));
}

#[test]
fn what_is_nested_more_deeply_than_serde_json_reads_is_an_error() {
    let body = nested(100, |inner| json!({"compoundDetector": {"not": inner}}));
    let refused = serde_json::from_str::<Detector>(&body.to_string()).unwrap_err();
    assert!(refused.to_string().contains("recursion limit"), "{refused}");
}

#[test]
fn a_type_that_holds_itself_is_made_without_a_box() {
    let inner = Detector::from(CompoundDetector::new());
    let detector = Detector::from(CompoundDetector::new().not(inner));
    let body = json!({"compoundDetector": {"not": {"compoundDetector": {}}}});
    assert_eq!(super::written(&detector), body);
    let node = Node::new().node_type(CustomNodeType::new().example(Node::new()));
    assert!(matches!(
        node.node_type,
        Some(NodeNodeType::CustomNodeType(_))
    ));
    assert_eq!(read::<Node>(super::written(&node)), node);
}
