//! The other wire forms that vendors send for a declared type.

#![allow(clippy::unwrap_used)]

use client_runtime::lenient;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Debug, PartialEq, Deserialize)]
struct Dog {
    bark: String,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
struct Forms {
    #[serde(deserialize_with = "client_runtime::lenient::option_integer")]
    integer: Option<i64>,
    #[serde(deserialize_with = "client_runtime::lenient::option_integer")]
    small: Option<i32>,
    #[serde(deserialize_with = "lenient::option_number")]
    number: Option<f64>,
    #[serde(deserialize_with = "lenient::option_boolean")]
    boolean: Option<bool>,
    #[serde(deserialize_with = "lenient::option_string")]
    string: Option<String>,
    #[serde(deserialize_with = "lenient::option_list")]
    list: Option<Vec<String>>,
    #[serde(deserialize_with = "lenient::option_integers")]
    integers: Option<Vec<i64>>,
    #[serde(deserialize_with = "lenient::option_object")]
    object: Option<Dog>,
}

fn forms(json: Value) -> Result<Forms, serde_json::Error> {
    serde_json::from_str(&json.to_string())
}

#[test]
fn other_wire_forms_are_read() {
    let some = |integer| Forms {
        integer: Some(integer),
        ..Forms::default()
    };
    for json in [
        json!(12),
        json!("12"),
        json!(" 12 "),
        json!(12.0),
        json!("12.0"),
        json!("1.2e1"),
    ] {
        assert_eq!(forms(json!({"integer": json})).unwrap(), some(12), "{json}");
    }
    for json in [json!(0.5), json!("0.5"), json!("5e-1")] {
        assert_eq!(forms(json!({"number": json})).unwrap().number, Some(0.5));
    }
    for json in [
        json!(true),
        json!("true"),
        json!("YES"),
        json!(1),
        json!("1"),
        json!(1.0),
    ] {
        assert_eq!(
            forms(json!({"boolean": json})).unwrap().boolean,
            Some(true),
            "{json}"
        );
    }
    for json in [
        json!(false),
        json!("False"),
        json!("no"),
        json!(0),
        json!("0"),
    ] {
        assert_eq!(
            forms(json!({"boolean": json})).unwrap().boolean,
            Some(false),
            "{json}"
        );
    }
    for (json, text) in [
        (json!("a"), "a"),
        (json!(1), "1"),
        (json!(1.5), "1.5"),
        (json!(true), "true"),
    ] {
        assert_eq!(
            forms(json!({"string": json})).unwrap().string.as_deref(),
            Some(text)
        );
    }
    assert_eq!(
        forms(json!({"list": "a"})).unwrap().list,
        Some(vec!["a".to_owned()])
    );
    assert_eq!(
        forms(json!({"list": ["a", "b"]}))
            .unwrap()
            .list
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        forms(json!({"integers": ["1", 2, 3.0]})).unwrap().integers,
        Some(vec![1, 2, 3])
    );
    assert_eq!(
        forms(json!({"integers": "4"})).unwrap().integers,
        Some(vec![4])
    );
    assert_eq!(
        forms(json!({"object": {"bark": "x"}}))
            .unwrap()
            .object
            .unwrap()
            .bark,
        "x"
    );
}

#[test]
fn null_and_the_forms_of_nothing_are_none() {
    let names = [
        "integer", "small", "number", "boolean", "string", "list", "integers", "object",
    ];
    for name in names {
        assert_eq!(
            forms(json!({name: null})).unwrap(),
            Forms::default(),
            "{name}"
        );
    }
    for json in [json!(""), json!([]), json!(false), json!("  ")] {
        assert_eq!(
            forms(json!({"object": json})).unwrap(),
            Forms::default(),
            "{json}"
        );
    }
    for name in ["integer", "number", "boolean"] {
        assert_eq!(
            forms(json!({name: ""})).unwrap(),
            Forms::default(),
            "{name}"
        );
    }
}

#[test]
fn what_has_no_such_form_is_an_error_that_does_not_repeat_it() {
    let table = [
        ("integer", json!("hunter2")),
        ("integer", json!(1.5)),
        ("integer", json!(1e300)),
        ("integer", json!(true)),
        ("integer", json!(u64::MAX)),
        ("small", json!(i64::MAX)),
        ("number", json!("hunter2")),
        ("boolean", json!("hunter2")),
        ("boolean", json!(2)),
        ("string", json!([1])),
        ("object", json!("hunter2")),
        ("object", json!([1])),
        ("object", json!(true)),
        ("list", json!(5)),
    ];
    for (name, json) in table {
        let error = forms(json!({name: json})).unwrap_err().to_string();
        assert!(!error.contains("hunter2"), "{name} {json}: {error}");
    }
}

#[test]
fn a_required_property_has_the_same_forms_but_no_null() {
    #[derive(Deserialize, Debug)]
    struct Required {
        #[serde(deserialize_with = "lenient::integer")]
        integer: i64,
        #[serde(deserialize_with = "lenient::list")]
        list: Vec<String>,
        #[serde(deserialize_with = "lenient::object")]
        object: Dog,
    }
    let read = |json: Value| serde_json::from_value::<Required>(json);
    let fine = read(json!({"integer": "5", "list": null, "object": {"bark": "x"}})).unwrap();
    assert_eq!(
        (fine.integer, fine.list.len(), fine.object.bark.as_str()),
        (5, 0, "x")
    );
    assert!(read(json!({"integer": null, "list": [], "object": {"bark": "x"}})).is_err());
    assert!(read(json!({"integer": 5, "list": [], "object": ""})).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_lenient_integer_is_the_one_that_was_written(number in any::<i64>()) {
        prop_assert_eq!(forms(json!({"integer": number})).unwrap().integer, Some(number));
        prop_assert_eq!(forms(json!({"integer": number.to_string()})).unwrap().integer, Some(number));
    }

    #[test]
    fn a_lenient_number_is_the_one_that_was_written(number in any::<f64>().prop_filter("JSON has no such number", |n| n.is_finite())) {
        prop_assert_eq!(forms(json!({"number": number.to_string()})).unwrap().number, Some(number));
    }

    #[test]
    fn any_text_has_a_form_or_is_refused(text in "\\PC{0,12}|[-+0-9eE. ]{0,40}") {
        for name in ["integer", "small", "number", "boolean", "string", "list", "integers", "object"] {
            let _ = forms(json!({name: text}));
        }
    }
}
