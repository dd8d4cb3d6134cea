//! Members of which one is there (`x-one-of`) and numbers that are sent as texts (`x-sent-as`), as the generated code of a client has them.

#![allow(clippy::unwrap_used)]

#[rustfmt::skip]
#[allow(
    dead_code,
    clippy::enum_variant_names,
    reason = "a whole client, of which the types are used, and which a crate would export"
)]
#[path = "../../spec-codegen/tests/golden/branches.rs"]
mod generated;

#[path = "branches/any_body.rs"]
mod any_body;
#[path = "branches/recursion.rs"]
mod recursion;
#[path = "branches/sent_as_text.rs"]
mod sent_as_text;

use generated::types::{
    Connection, ConnectionConfig, ConstantThreshold, Detector, Edge, EdgeDownstream, EdgeUpstream,
    Filter, NoneThreshold, Parameter, ParameterValue, Schedule, SimpleDetector, Snowflake, Status,
    Threshold,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn read<T: DeserializeOwned>(value: Value) -> T {
    // from the text, as a client does
    serde_json::from_str(&value.to_string()).unwrap()
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[track_caller]
fn comes_back<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let decoded: T = read(value.clone());
    assert_eq!(written(&decoded), value);
    decoded
}

fn names(value: &Threshold) -> Vec<&str> {
    match value {
        Threshold::Unrecognized(members) => members.keys().map(String::as_str).collect(),
        known => panic!("{known:?}"),
    }
}

#[test]
fn the_member_that_is_there_says_which_variant_it_is() {
    let none: Threshold = comes_back(json!({"noneThreshold": {}}));
    assert_eq!(none, Threshold::NoneThreshold(NoneThreshold::new()));
    let constant: Threshold = comes_back(json!({"constantThreshold": {"upper": 0.0}}));
    assert_eq!(constant, ConstantThreshold::new().upper(0.0).into());
    let zero: Parameter = comes_back(json!({"key": "arg1", "numberValue": 0.0}));
    assert_eq!(zero, Parameter::new().key("arg1").value(0.0));
}

#[test]
fn null_beside_it_is_as_absent() {
    let siblings =
        json!({"constantThreshold": null, "noneThreshold": {}, "relativeThreshold": null});
    let threshold: Threshold = read(siblings);
    assert_eq!(written(&threshold), json!({"noneThreshold": {}}));
    let parameter: Parameter = read(json!({"key": "a", "stringValue": null, "columnName": "id"}));
    assert_eq!(
        parameter.value,
        Some(ParameterValue::ColumnName("id".to_owned()))
    );
    assert_eq!(written(&parameter), json!({"key": "a", "columnName": "id"}));
}

#[test]
fn a_branch_of_tomorrow_is_kept_and_goes_back_out() {
    let threshold: Threshold = comes_back(json!({"learnedThreshold": {"days": [7, {"a": null}]}}));
    assert_eq!(names(&threshold), ["learnedThreshold"]);
    let parameter: Parameter = comes_back(json!({"key": "a", "booleanValue": false}));
    let Some(ParameterValue::Unrecognized(members)) = parameter.value else {
        panic!("{parameter:?}");
    };
    assert_eq!(members["booleanValue"], json!(false));
}

#[test]
fn two_branches_at_once_are_both_kept() {
    let threshold: Threshold =
        comes_back(json!({"constantThreshold": {"upper": 1.5, "more": 1}, "noneThreshold": {}}));
    assert_eq!(names(&threshold), ["constantThreshold", "noneThreshold"]);
    comes_back::<Parameter>(json!({"key": "a", "stringValue": "b", "numberValue": "7"}));
}

#[test]
fn a_branch_of_another_form_is_kept_and_the_rest_is_read() {
    let threshold: Threshold = comes_back(json!({"constantThreshold": [1]}));
    assert_eq!(names(&threshold), ["constantThreshold"]);
    let parameter: Parameter = comes_back(json!({"key": "a", "numberValue": {"of": 1}}));
    assert_eq!(parameter.key.as_deref(), Some("a"));
}

#[test]
fn an_object_without_a_branch_is_nothing() {
    let threshold: Threshold = comes_back(json!({}));
    assert!(names(&threshold).is_empty());
    let parameter: Parameter = comes_back(json!({"key": "a"}));
    assert_eq!(parameter.value, None);
    assert_eq!(comes_back::<Parameter>(json!({})), Parameter::new());
}

#[test]
fn of_a_branch_that_is_there_twice_the_last_one_counts() {
    let text = r#"{"numberValue": 1, "numberValue": 2, "stringValue": "a", "stringValue": null}"#;
    let parameter: Parameter = serde_json::from_str(text).unwrap();
    assert_eq!(parameter.value, Some(2.0.into()));
}

#[test]
fn unknown_members_of_an_open_object_go_with_the_group_only_if_it_has_no_branch() {
    let known: Connection = comes_back(json!({"snowflake": {"port": 443}, "region": "eu"}));
    assert_eq!(known.extra["region"], "eu");
    let snowflake = Snowflake::new().port(443);
    assert_eq!(known.config, Some(ConnectionConfig::Snowflake(snowflake)));
    let newer: Connection = comes_back(json!({"bigQuery": {"project": "a"}, "region": "eu"}));
    assert!(newer.extra.is_empty());
    assert!(
        matches!(newer.config, Some(ConnectionConfig::Unrecognized(members)) if members.len() == 2)
    );
}

#[test]
fn with_several_groups_unknown_members_stay_among_the_extra_ones() {
    let edge: Edge = comes_back(json!({"upstreamNode": "a", "downstreamPort": 1, "name": "e"}));
    assert_eq!(
        edge.upstream,
        Some(EdgeUpstream::UpstreamNode("a".to_owned()))
    );
    assert_eq!(edge.downstream, None);
    assert_eq!(edge.extra["downstreamPort"], 1);
    let both: Edge =
        comes_back(json!({"upstreamId": "1", "upstreamNode": "a", "downstreamId": "2"}));
    assert!(
        matches!(both.upstream, Some(EdgeUpstream::Unrecognized(members)) if members.len() == 2)
    );
    assert_eq!(both.downstream, Some(EdgeDownstream::DownstreamId(2)));
}

#[test]
fn a_type_whose_required_members_have_no_empty_value_is_read_too() {
    let schedule: Schedule =
        comes_back(json!({"status": "NEW", "name": "s", "cron": "0 * * * *", "retries": "0"}));
    let built = Schedule::new(Status::New, "s").schedule("0 * * * *".to_owned());
    assert_eq!(schedule, built.retries(0));
    let missing = serde_json::from_str::<Schedule>(r#"{"name": "s"}"#).unwrap_err();
    assert!(
        missing.to_string().starts_with("missing field `status`"),
        "{missing}"
    );
}

#[test]
fn every_kind_of_value_can_be_a_branch() {
    for body in [
        json!({"tableId": "12"}),
        json!({"tableIds": ["1", "2"]}),
        json!({"status": "NEW"}),
        json!({"status": "OF_TOMORROW"}),
        json!({"since": "2026-11-22T00:00:00Z"}),
        json!({"open": false}),
        json!({"raw": {"a": [1, null]}}),
        json!({"lazy": {"port": 1}}),
        json!({"counts": {"a": 1}}),
    ] {
        let filter: Filter = comes_back(body.clone());
        assert!(!matches!(filter, Filter::Unrecognized(_)), "{body}");
    }
    // the other wire forms of `x-lenient` are read inside too
    let filter: Filter = read(json!({"tableId": 12}));
    assert_eq!(filter, Filter::TableId(12));
    let parameter: Parameter = read(json!({"numberValue": "0.5"}));
    assert_eq!(parameter.value, Some(ParameterValue::NumberValue(0.5)));
}

#[test]
fn what_is_no_object_is_refused() {
    for value in [json!([]), json!("none"), json!(1)] {
        let refused = serde_json::from_value::<Threshold>(value).unwrap_err();
        assert!(refused.to_string().contains("expected a map"), "{refused}");
    }
}

#[test]
fn secrets_are_not_printed_whatever_form_they_came_in() {
    for body in [
        json!({"snowflake": {"password": "hunter2", "port": 1}}),
        json!({"snowflake": {"password": "hunter2", "port": "odd"}}),
        json!({"databricks": "hunter2"}),
        json!({"databricks": ["hunter2"]}),
        json!({"databricks": "hunter2", "snowflake": {}}),
        json!({"bigQuery": "hunter2"}),
    ] {
        let connection: Connection = comes_back(body);
        let shown = format!("{connection:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}

#[test]
fn a_payload_that_only_one_variant_has_becomes_that_variant() {
    assert_eq!(SimpleDetector::from(7), SimpleDetector::Model(7));
    let detector = Detector::from(SimpleDetector::from("a+".to_owned()));
    assert_eq!(
        written(&detector),
        json!({"simpleDetector": {"regex": "a+"}})
    );
}
