//! The types that generated code declares by macros, and the other wire forms that vendors send.

#![allow(missing_docs, clippy::unwrap_used)]

use client_runtime::codegen::ParamValue;
use client_runtime::{Extra, Nullable, RawJson, Secret, Timestamp};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;

client_runtime::open_enum! {
    /// State of a pipeline.
    pub enum Status: str {
        /// Runs.
        Running = "running",
        /// Waits for a person.
        OnHold = "on hold",
    }
}

client_runtime::open_enum! {
    /// State of a resource.
    pub enum Code: i64 {
        /// Failed.
        Faulty = -1,
        /// Ready.
        Finished = 5,
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Dog {
    bark: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    raw: Option<RawJson>,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Cat {
    kind: String,
    lives: i64,
}

client_runtime::union! {
    /// A pet.
    pub enum Pet tagged "kind" {
        /// A dog.
        Dog(Dog) = "dog",
        /// A cat, which keeps its tag itself.
        Cat(Box<Cat>) = "cat",
    }
}

client_runtime::union! {
    /// A field by its id, its column or its description.
    pub enum Field {
        /// Its id.
        String(String) = string,
        /// Its column.
        Integer(i64) = integer,
        /// Several of them.
        Array(Vec<String>) = array,
        /// Its description.
        Object(Box<Dog>) = object,
    }
}

client_runtime::union! {
    /// A measure.
    pub enum Measure {
        /// A number. A printer that breaks a long type over lines writes a comma after it.
        #[rustfmt::skip]
        Number(
            f64,
        ) = number,
        /// Whether there is one.
        Boolean(bool) = boolean,
    }
}

client_runtime::tuple! {
    /// A category and how often it occurs.
    pub struct CategoryCount {
        /// The category.
        category: String,
        /// Number of rows.
        count: i64,
    }
}

fn round<T: for<'de> Deserialize<'de> + Serialize>(json: &str) -> String {
    let value: T = serde_json::from_str(json).unwrap();
    serde_json::to_string(&value).unwrap()
}

#[test]
fn an_unknown_text_of_an_enum_is_kept_and_goes_back_out() {
    for json in [r#""running""#, r#""on hold""#, r#""new\u00e4""#, r#""""#] {
        let value: Value = serde_json::from_str(json).unwrap();
        assert_eq!(round::<Status>(json), value.to_string());
    }
    assert_eq!(Status::from("on hold"), Status::OnHold);
    assert_eq!(
        Status::from("x".to_owned()),
        Status::Unrecognized("x".to_owned())
    );
    assert_eq!(Status::OnHold.to_string(), "on hold");
    assert!(serde_json::from_str::<Status>("5").is_err());
}

#[test]
fn an_unknown_number_of_an_enum_is_kept_and_other_forms_of_a_number_are_read() {
    for json in ["5", "-1", "17"] {
        assert_eq!(round::<Code>(json), json);
    }
    for json in ["5", "5.0", "\"5\""] {
        assert_eq!(
            serde_json::from_str::<Code>(json).unwrap(),
            Code::Finished,
            "{json}"
        );
    }
    assert_eq!(Code::from(-1).value(), -1);
    assert!(serde_json::from_str::<Code>("5.5").is_err());
}

#[test]
fn an_enum_as_a_parameter_is_its_wire_text() {
    let mut texts = Vec::new();
    Status::OnHold.visit(&mut |_, text| texts.push(text.to_owned()));
    Code::Faulty.visit(&mut |_, text| texts.push(text.to_owned()));
    vec![Status::Running].visit(&mut |_, text| texts.push(text.to_owned()));
    assert_eq!(texts, ["on hold", "-1", "running"]);
    assert_eq!([Secret::SECRET, Timestamp::SECRET], [true, false]);
}

#[test]
fn a_union_is_told_by_its_json_kind_and_keeps_what_fits_none() {
    let table = [
        ("\"a\"", "String"),
        ("7", "Integer"),
        ("-7", "Integer"),
        ("[\"a\"]", "Array"),
        ("{\"bark\":\"x\"}", "Object"),
        ("7.5", "Unrecognized"),
        ("true", "Unrecognized"),
        ("null", "Unrecognized"),
        ("18446744073709551615", "Unrecognized"),
    ];
    for (json, variant) in table {
        let field: Result<Field, _> = serde_json::from_str(json);
        match field {
            Ok(field) => {
                assert!(
                    format!("{field:?}").starts_with(variant),
                    "{json}: {field:?}"
                );
                assert_eq!(serde_json::to_string(&field).unwrap(), json);
            }
            Err(_) => assert_eq!(variant, "error", "{json}"),
        }
    }
    for (json, variant) in [
        ("7", "Number"),
        ("7.5", "Number"),
        ("true", "Boolean"),
        ("{\"a\":[1]}", "Unrecognized"),
    ] {
        let measure: Measure = serde_json::from_str(json).unwrap();
        assert!(
            format!("{measure:?}").starts_with(variant),
            "{json}: {measure:?}"
        );
    }
    assert_eq!(Field::from("a".to_owned()), Field::String("a".to_owned()));
}

#[test]
fn a_tagged_union_finds_its_tag_wherever_it_stands() {
    for json in [
        r#"{"kind":"dog","bark":"x"}"#,
        r#"{"bark":"x","kind":"dog"}"#,
        r#"{"kind":"cat","lives":9}"#,
        r#"{"kind":"fish","x":[1]}"#,
        r#"{"bark":"x"}"#,
        r#"{"kind":null}"#,
        "[1]",
        "null",
        "7",
    ] {
        let value: Value = serde_json::from_str(json).unwrap();
        let pet: Pet = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_value(&pet).unwrap(), value, "{pet:?}");
        assert_eq!(serde_json::from_value::<Pet>(value).unwrap(), pet);
    }
    let pet: Pet = serde_json::from_str(r#"{"kind":"dog","bark":"x","raw":{"a":[1, 2]}}"#).unwrap();
    assert!(matches!(pet, Pet::Dog(Dog { raw: Some(raw), .. }) if raw.get() == "{\"a\":[1, 2]}"));
    assert!(serde_json::from_str::<Pet>(r#"{"kind":"cat","lives":"x"}"#).is_err());
}

#[test]
fn a_tuple_is_as_long_on_its_way_out_as_it_came_in() {
    for json in [
        "[\"red\",12]",
        "[\"red\"]",
        "[]",
        "[\"red\",null]",
        "[null,12]",
        "[\"red\",12,{\"new\":true},null]",
        "[\"red\",null,1]",
    ] {
        assert_eq!(round::<CategoryCount>(json), json);
    }
    let pair = CategoryCount::new("red".to_owned(), 12);
    assert_eq!(pair, serde_json::from_str("[\"red\",12]").unwrap());
    assert_eq!(serde_json::to_string(&pair).unwrap(), "[\"red\",12]");
    let half: CategoryCount = serde_json::from_str("[null,12]").unwrap();
    assert_eq!((half.category, half.count), (None, Some(12)));
    assert!(serde_json::from_str::<CategoryCount>("[1,2]").is_err());
    assert!(serde_json::from_str::<CategoryCount>("{}").is_err());
}

/// Any JSON document of a few levels.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>()
            .prop_filter("JSON has no such number", |n| n.is_finite())
            .prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        prop_oneof!["dog", "cat", "running", "2024-02-01", "12"].prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let name = prop_oneof![
            Just("kind".to_owned()),
            Just("bark".to_owned()),
            "[a-z]{1,4}"
        ];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(name, inner, 0..4)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// Decodes; what decodes must encode to the same document.
fn lossless<T: for<'de> Deserialize<'de> + Serialize>(json: &Value) {
    if let Ok(value) = serde_json::from_str::<T>(&json.to_string()) {
        assert_eq!(
            serde_json::to_value(&value).unwrap(),
            serde_json::from_str::<Value>(&json.to_string()).unwrap()
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_a_server_sends_panics_or_is_lost(json in any_json()) {
        lossless::<Status>(&json);
        lossless::<Field>(&json);
        lossless::<CategoryCount>(&json);
        lossless::<Timestamp>(&json);
        lossless::<Nullable<Status>>(&json);
        lossless::<RawJson>(&json);
        let _ = serde_json::from_str::<Code>(&json.to_string());
        let _ = serde_json::from_str::<Pet>(&json.to_string());
        let _ = serde_json::from_str::<Measure>(&json.to_string());
    }

    #[test]
    fn an_open_enum_keeps_whatever_text_or_number_the_vendor_sends(text in "\\PC{0,24}|running|on hold", number in any::<i64>()) {
        let status: Status = serde_json::from_value(text.as_str().into()).unwrap();
        prop_assert_eq!(status.as_str(), &text);
        prop_assert_eq!(&status, &Status::from(text.as_str()));
        prop_assert_eq!(serde_json::to_value(&status).unwrap(), Value::from(text.as_str()));
        let known = ["running", "on hold"].contains(&text.as_str());
        prop_assert_eq!(matches!(status, Status::Unrecognized(_)), !known);
        let code: Code = serde_json::from_value(number.into()).unwrap();
        prop_assert_eq!(code.value(), number);
        prop_assert_eq!(serde_json::to_value(code).unwrap(), Value::from(number));
    }

    #[test]
    fn any_text_is_a_timestamp_that_can_be_asked(text in "\\PC{0,40}") {
        let time = Timestamp::from(text.as_str());
        let _ = time.to_utc();
        prop_assert_eq!(time.as_str(), text);
    }

    #[test]
    fn an_error_body_of_any_bytes_is_read(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        let parts = client_runtime::error_body::any(&body);
        prop_assert!(parts.message.is_none_or(|message| message.len() < 600 && !message.contains('\n')));
    }
}

#[cfg(feature = "schemars")]
#[test]
fn each_type_has_a_json_schema() {
    use serde_json::json;
    let schema = |schema: schemars::Schema| serde_json::to_value(schema).unwrap();
    let status = schema(schemars::schema_for!(Status));
    assert_eq!(status["anyOf"][0]["enum"], json!(["running", "on hold"]));
    assert_eq!(
        schema(schemars::schema_for!(Code))["anyOf"][0]["enum"],
        json!([-1, 5])
    );
    assert_eq!(
        schema(schemars::schema_for!(CategoryCount))["prefixItems"][1]["type"],
        json!(["integer", "null"])
    );
    assert_eq!(
        schema(schemars::schema_for!(Field))["anyOf"]
            .as_array()
            .unwrap()
            .len(),
        4
    );
    let pet = schema(schemars::schema_for!(Pet)).to_string();
    assert!(
        pet.contains("\"const\":\"cat\"") && pet.contains("lives"),
        "{pet}"
    );
    for schema in [
        schemars::schema_for!(Secret),
        schemars::schema_for!(Timestamp),
        schemars::schema_for!(Nullable<i64>),
        schemars::schema_for!(RawJson),
        schemars::schema_for!(Extra),
    ] {
        assert!(!schema.to_value().is_null());
    }
}
