//! Flags of data sources: read alike in every form, and written in the form that they came in.

use bigid_client::types::{DataSource, DataSourceSettings, Enabled, Flag, TextFlag};
use serde_json::{Value, json};

fn members(text: &str) -> Value {
    let whole: Value = serde_json::from_str(text).unwrap();
    match whole.get("ds_connection") {
        Some(wrapped) => wrapped.clone(),
        None => whole,
    }
}

/// In answers `null` and an absent member are the same, and so are 10 and 10.0.
fn simplify(value: &mut Value) {
    match value {
        Value::Number(number) => {
            if let Some(whole) = number.as_f64().filter(|number| number.fract() == 0.0) {
                *value = json!(whole as i64);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(simplify),
        Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().for_each(simplify);
        }
        _ => {}
    }
}

/// Reads a data source, changes its settings, writes them: gives the members that are other than they were.
fn changes(text: &str, change: impl FnOnce(&mut DataSourceSettings)) -> Vec<(String, Value)> {
    let mut before = members(text);
    simplify(&mut before);
    let source: DataSource = serde_json::from_value(before.clone()).unwrap();
    let mut settings = source.into_settings().unwrap();
    change(&mut settings);
    let mut after = serde_json::to_value(&settings).unwrap();
    simplify(&mut after);
    let after = after.as_object().unwrap();
    let changed = after
        .iter()
        .filter(|(name, value)| before[*name] != **value);
    changed
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

#[test]
fn a_flag_that_is_turned_changes_nothing_else_in_any_recorded_data_source() {
    for text in [
        include_str!("fixtures/data-source-mongodb.json"),
        include_str!("fixtures/data-source-mysql.json"),
        include_str!("fixtures/data-source-s3.json"),
        include_str!("fixtures/data-source-salesforce.json"),
        include_str!("fixtures/data-source-smb.json"),
        include_str!("fixtures/data-source-s3-v2-wrapped.json"),
        include_str!("fixtures/create-github.json"),
    ] {
        assert_eq!(changes(text, |_| {}), []);
        let was = members(text)["classification_is_enabled"]
            .as_bool()
            .unwrap();
        let changed = changes(text, |settings| {
            Flag::turn(&mut settings.classification_is_enabled, !was);
        });
        assert_eq!(
            changed,
            [("classification_is_enabled".to_owned(), json!(!was))]
        );
        let was = members(text)["enabled"] == "yes";
        let changed = changes(text, |settings| Enabled::turn(&mut settings.enabled, !was));
        let words = if was { "no" } else { "yes" };
        assert_eq!(changed, [("enabled".to_owned(), json!(words))]);
    }
}

#[test]
fn flags_that_are_texts_are_turned_as_texts() {
    let smb = include_str!("fixtures/data-source-smb.json");
    let changed = changes(smb, |settings| {
        TextFlag::turn(&mut settings.is_ocr_enabled, true)
    });
    assert_eq!(changed, [("is_ocr_enabled".to_owned(), json!("true"))]);
    // a script that writes all flags as texts
    let texts = include_str!("fixtures/create-smb.json");
    assert_eq!(changes(texts, |_| {}), []);
    let changed = changes(texts, |settings| {
        Flag::turn(&mut settings.differential, true)
    });
    assert_eq!(changed, [("differential".to_owned(), json!("true"))]);
}

#[test]
fn every_form_of_a_flag_is_read_alike_and_kept_when_it_is_turned() {
    for (off, on) in [
        (json!(false), json!(true)),
        (json!(0), json!(1)),
        (json!("false"), json!("true")),
        (json!("no"), json!("yes")),
        (json!("False"), json!("True")),
        (json!("0"), json!("1")),
    ] {
        for (value, says) in [(&off, false), (&on, true)] {
            let mut flag: Option<Flag> = serde_json::from_value(value.clone()).unwrap();
            assert_eq!(flag.as_ref().unwrap().is_on(), Some(says), "{value}");
            assert_eq!(serde_json::to_value(&flag).unwrap(), *value);
            Flag::turn(&mut flag, !says);
            let other = if says { &off } else { &on };
            assert_eq!(serde_json::to_value(&flag).unwrap(), *other);

            let mut flag: Option<TextFlag> = serde_json::from_value(value.clone()).unwrap();
            assert_eq!(flag.as_ref().unwrap().is_on(), Some(says), "{value}");
            assert_eq!(serde_json::to_value(&flag).unwrap(), *value);
            TextFlag::turn(&mut flag, !says);
            assert_eq!(serde_json::to_value(&flag).unwrap(), *other);
        }
    }
}

#[test]
fn what_says_neither_yes_nor_no_is_kept_until_it_is_turned() {
    let mut flag: Option<Flag> = serde_json::from_value(json!("sometimes")).unwrap();
    assert_eq!(flag.as_ref().unwrap().is_on(), None);
    assert_eq!(serde_json::to_value(&flag).unwrap(), json!("sometimes"));
    Flag::turn(&mut flag, true);
    assert_eq!(flag, Some(Flag::from(true)));
    assert_eq!(Enabled::from("sometimes").is_on(), None);
    assert_eq!(Enabled::from(false), Enabled::No);
    let mut missing = None;
    TextFlag::turn(&mut missing, true);
    assert_eq!(missing, Some(TextFlag::from("true")));
}

#[test]
fn settings_are_made_without_what_happened_to_the_data_source() {
    let text = include_str!("fixtures/data-source-mysql.json");
    let source: DataSource = serde_json::from_str(text).unwrap();
    let settings = serde_json::to_value(source.into_settings().unwrap()).unwrap();
    for history in [
        "_id",
        "id",
        "created_at",
        "last_scan_at",
        "connectionStatusTest",
        "scan_num_of_objects",
    ] {
        assert!(members(text).get(history).is_some(), "{history}");
        assert!(settings.get(history).is_none(), "{history}");
    }
    assert_eq!(settings["name"], members(text)["name"]);
    let nameless: DataSource = serde_json::from_value(json!({"name": "Orders"})).unwrap();
    let error = nameless.into_settings().unwrap_err();
    assert!(
        error.is_invalid_request() && error.to_string().contains("`type`"),
        "{error}"
    );
}
