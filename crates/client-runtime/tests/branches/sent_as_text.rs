//! Numbers that go out as texts.

use serde_json::json;

use super::generated::types::{Metric, RelativeThreshold};
use super::{comes_back, read, written};

#[test]
fn numbers_lists_and_maps_of_them_go_out_as_texts() {
    let metric = Metric::new()
        .id(0)
        .table_ids([1, -2])
        .weights([("a", 0.5), ("b", 2.0)])
        .owner_id(i64::MAX);
    let body = json!({"id": "0", "tableIds": ["1", "-2"], "weights": {"a": "0.5", "b": "2"}, "ownerId": "9223372036854775807"});
    assert_eq!(written(&metric), body);
    assert_eq!(comes_back::<Metric>(body), metric);
}

#[test]
fn they_are_read_as_numbers_and_as_texts() {
    let metric: Metric =
        read(json!({"id": 7, "tableIds": [1, "2"], "weights": {"a": 1}, "ownerId": null}));
    assert_eq!(
        metric,
        Metric::new().id(7).table_ids([1, 2]).weights([("a", 1.0)])
    );
    let threshold: RelativeThreshold = read(json!({"days": 7}));
    assert_eq!(written(&threshold), json!({"days": "7"}));
}

#[test]
fn what_is_no_number_is_refused_without_being_shown() {
    let refused = serde_json::from_str::<Metric>(r#"{"id": "hunter2"}"#).unwrap_err();
    assert!(!refused.to_string().contains("hunter2"), "{refused}");
}
