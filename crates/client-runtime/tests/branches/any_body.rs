//! Any body comes back as it was.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::generated::types::{Connection, Edge, Filter, Parameter, Threshold};
use super::written;

/// Any JSON value.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[a-z0-9 ]{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{1,4}", inner, 0..3)
                .prop_map(|members| json!(members)),
        ]
    })
}

/// An object with some of these members and others.
fn body(names: &'static [&'static str]) -> impl Strategy<Value = Map<String, Value>> {
    let name = prop_oneof![
        4 => prop::sample::select(names).prop_map(str::to_owned),
        1 => "[a-z]{1,4}",
    ];
    prop::collection::btree_map(name, value(), 0..4)
        .prop_map(|members| members.into_iter().collect())
}

/// The body without the members that mean nothing: `null` of what is declared.
fn meaning(mut body: Map<String, Value>, declared: &[&str]) -> Map<String, Value> {
    body.retain(|name, value| !value.is_null() || !declared.contains(&name.as_str()));
    body
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        other => panic!("{other}"),
    }
}

const THRESHOLD: &[&str] = &["constantThreshold", "relativeThreshold", "noneThreshold"];
const PARAMETER: &[&str] = &["stringValue", "columnName", "numberValue"];
const CONNECTION: &[&str] = &["snowflake", "databricks"];
const EDGE: &[&str] = &[
    "upstreamId",
    "upstreamNode",
    "downstreamId",
    "downstreamNode",
];
const FILTER: &[&str] = &[
    "tableId", "tableIds", "status", "since", "open", "raw", "lazy", "counts",
];

proptest! {
    /// Nothing is lost but what a struct ignores: unknown members beside a branch of an object that is not open, or in a branch.
    #[test]
    fn an_object_that_is_one_group_loses_no_branch(body in body(THRESHOLD)) {
        let decoded: Threshold = serde_json::from_value(body.clone().into()).unwrap();
        let back = object(written(&decoded));
        match decoded {
            Threshold::Unrecognized(_) => prop_assert_eq!(back, body),
            _ => {
                let known: Vec<&String> = body.keys().filter(|name| !body[*name].is_null() && THRESHOLD.contains(&name.as_str())).collect();
                prop_assert_eq!(back.keys().collect::<Vec<_>>(), known);
            }
        }
    }

    #[test]
    fn an_open_object_with_a_group_loses_nothing(body in body(CONNECTION)) {
        prop_assume!(!body.get("snowflake").is_some_and(Value::is_object));
        let decoded: Connection = serde_json::from_value(body.clone().into()).unwrap();
        prop_assert_eq!(object(written(&decoded)), meaning(body, CONNECTION));
    }

    #[test]
    fn an_open_object_with_several_groups_loses_nothing(body in body(EDGE)) {
        let decoded: Edge = serde_json::from_value(body.clone().into()).unwrap();
        let again: Edge = serde_json::from_value(written(&decoded)).unwrap();
        prop_assert_eq!(&again, &decoded);
        let back: Vec<String> = object(written(&decoded)).into_iter().map(|(name, _)| name).collect();
        let wanted: Vec<String> = meaning(body, EDGE).into_iter().map(|(name, _)| name).collect();
        prop_assert_eq!(back, wanted);
    }

    #[test]
    fn a_value_of_any_kind_means_the_same_after_it_was_written_and_read(body in body(FILTER)) {
        let decoded: Filter = serde_json::from_value(body.into()).unwrap();
        let again: Filter = serde_json::from_value(written(&decoded)).unwrap();
        prop_assert_eq!(again, decoded);
    }

    #[test]
    fn a_group_beside_a_property_loses_no_branch(body in body(PARAMETER)) {
        let decoded: Parameter = serde_json::from_value(body.clone().into()).unwrap();
        let back = object(written(&decoded));
        for name in PARAMETER {
            let before = body.get(*name).filter(|value| !value.is_null());
            prop_assert_eq!(before.is_some(), back.contains_key(*name), "{}", name);
        }
    }
}
