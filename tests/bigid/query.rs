//! Queries mean what was said: what the client writes is read by the simulator, and holds for the objects that it should.

use bigid_client::query::{Conditions, Past, Pattern, Query, date, flag, items, number, tag, text};
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use serde_json::{Value, json};
use vendor_simulator::bigid::language::Filter;

fn now() -> DateTime<Utc> {
    "2026-01-01T00:00:00Z".parse().unwrap()
}

#[track_caller]
fn holds(query: &Query, object: &Value) -> bool {
    let sent = query.to_text().unwrap();
    let read = Filter::parse(&sent).unwrap_or_else(|error| panic!("{sent}: {error}"));
    read.holds(object, now())
}

fn refused(query: Query) -> String {
    let error = query.to_text().unwrap_err();
    assert!(error.is_invalid_request());
    error.to_string()
}

#[test]
fn each_comparison_is_written_as_bigids_own_programs_write_it() {
    let time: DateTime<Utc> = "2023-01-01T00:00:00Z".parse().unwrap();
    for (query, sent) in [
        (text("type").equals("file"), r#"type = "file""#),
        (text("source").is_in(["a", "b"]), r#"source IN ("a","b")"#),
        (
            number("sizeInBytes").greater_than(1_000_000),
            "sizeInBytes > to_number(1000000)",
        ),
        (
            number("totalRows").at_most(0.5),
            "totalRows <= to_number(0.5)",
        ),
        (
            date("modified_date").since(time),
            "modified_date >= to_date(2023-01-01T00:00:00.000Z)",
        ),
        (
            date("last_opened").before(Past::minutes(90)),
            r#"last_opened < past("90min")"#,
        ),
        (flag("isEncrypted").is(true), "isEncrypted = to_bool(true)"),
        (
            text("objectName").matches(Pattern::new(r".*\.csv$")),
            r"objectName = /.*\.csv$/",
        ),
        (
            tag("system.remediation.Remediation").equals("False Positive"),
            r#"catalog_tag.system.remediation.Remediation = "False Positive""#,
        ),
    ] {
        assert_eq!(query.to_text().unwrap(), sent);
    }
}

#[test]
fn what_the_language_can_not_hold_is_refused_and_not_shown() {
    let place = text("objectName");
    let line = refused(place.clone().equals(r#"x" OR type = "secret"#));
    assert!(line.contains("double quote") && !line.contains("secret"));
    for query in [
        place.clone().equals("ends in \\"),
        place.clone().is_in(["a", "b\u{0}"]),
        place.clone().is_in(Vec::<String>::new()),
        place.clone().matches(Pattern::new("(a|b)")),
        place.clone().matches(Pattern::new("a\\")),
        place.clone().matches(Pattern::new("")),
        place.contains("f(x)"),
        text("a = 1 OR b").equals("x"),
        text("").equals("x"),
        number("n").equals(f64::NAN),
        items("list", text("x y").equals("z")),
    ] {
        refused(query.clone());
        refused(text("a").equals("b").and(query.clone()));
        refused(!query);
    }
}

#[test]
fn conditions_keep_their_order_and_their_spelling() {
    let wanted = Conditions::new()
        .equal("a", true)
        .contains("b", "x")
        .with("c", "lessThan", 3);
    assert_eq!(
        serde_json::from_str::<Value>(&wanted.to_string()).unwrap(),
        json!([
            {"field": "a", "operator": "equal", "value": true},
            {"field": "b", "operator": "contains", "value": "x"},
            {"field": "c", "operator": "lessThan", "value": 3},
        ])
    );
    assert!(
        Conditions::of_cases()
            .equal("a", 1)
            .to_string()
            .contains("equals")
    );
}

/// A query, and whether it holds for [`object`].
fn queries() -> impl Strategy<Value = (Query, bool)> {
    let value = "[^\"\\\\\\p{C}*?]{0,12}";
    let leaf = prop_oneof![
        (value, any::<bool>()).prop_map(|(other, same)| {
            let held = object()["name"].as_str().unwrap().to_owned();
            let wanted = if same { held.clone() } else { other };
            (text("name").equals(wanted.clone()), wanted == held)
        }),
        proptest::collection::vec(value, 1..4).prop_map(|others| {
            let held = others.iter().any(|other| object()["name"] == *other);
            (text("name").not_in(others), !held)
        }),
        (-3i64..10).prop_map(|limit| (number("count").greater_than(limit), 4 > limit)),
        (-3f64..10.0).prop_map(|limit| (number("count").at_most(limit), 4.0 <= limit)),
        // not near the age of the object, which grows
        prop_oneof![0u32..20, 100u32..200]
            .prop_map(|years| (date("created").before(Past::years(years)), years < 100)),
        any::<bool>().prop_map(|wanted| (flag("hidden").is(wanted), !wanted)),
        "[a-z./|+]{1,3}".prop_map(|part| {
            let held = object()["name"].as_str().unwrap().contains(&part);
            (text("name").contains(part), held)
        }),
        Just((tag("system.risk.riskGroup").equals("high"), true)),
        (0i64..5).prop_map(|limit| (
            items("details", number("count").at_least(limit)),
            limit <= 2
        )),
    ];
    leaf.prop_recursive(5, 24, 4, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|((a, x), (b, y))| (a.and(b), x && y)),
            (inner.clone(), inner.clone()).prop_map(|((a, x), (b, y))| (a.or(b), x || y)),
            inner.prop_map(|(query, holds)| (!query, !holds)),
        ]
    })
}

fn object() -> Value {
    json!({
        "name": "a/b.c|d AND (x) = 1", "count": 4, "created": "2005-06-01T00:00:00Z", "hidden": false,
        "tags": [{"tagName": "system.risk.riskGroup", "tagValue": "high"}],
        "details": [{"count": 1}, {"count": 2}],
    })
}

proptest! {
    #[test]
    fn a_query_holds_for_what_was_said_however_it_is_put_together((query, expected) in queries()) {
        prop_assert_eq!(holds(&query, &object()), expected, "{:?}", query.to_text());
    }

    #[test]
    fn any_value_is_found_as_it_is_or_refused(value in ".{0,24}", other in ".{0,24}") {
        let value = value.replace(['*', '?'], "x");
        let query = text("name").equals(value.clone()).and(text("mark").equals("m"));
        if query.to_text().is_ok() {
            let found = |name: &str, mark: &str| holds(&query, &json!({"name": name, "mark": mark}));
            prop_assert!(found(&value, "m"));
            prop_assert_eq!(found(&other, "m"), other == value);
            prop_assert!(!found(&value, "n"));
        } else {
            prop_assert!(value.contains('"') || value.ends_with('\\') || value.chars().any(char::is_control));
        }
    }

    #[test]
    fn a_literal_pattern_finds_its_text_and_no_other(value in "[^()\\p{C}]{1,16}", other in ".{0,16}") {
        let query = text("name").contains(&value);
        let found = |name: &str| holds(&query, &json!({"name": name}));
        let around = format!("<{value}>");
        prop_assert!(found(&around));
        prop_assert_eq!(found(&other), other.contains(&value));
    }

    #[test]
    fn no_filter_that_a_server_gets_makes_the_reader_panic(text in ".{0,64}") {
        let _ = Filter::parse(&text);
    }
}
