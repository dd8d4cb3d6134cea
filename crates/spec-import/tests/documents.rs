//! Three documents of different shape, of the three versions, become specs that keep our rules and generate.

#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::Path;

use spec_codegen::Bundle;
use spec_import::{Converted, Settings, convert, read};

#[track_caller]
fn converted(name: &str) -> Converted {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/documents")
        .join(name);
    let document = read(&fs::read_to_string(path).unwrap(), name).unwrap();
    let settings = Settings {
        vendor: "example".into(),
        ..Settings::default()
    };
    convert(&document, &settings).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn keeps_the_rules_and_generates(converted: &Converted) {
    let bundle = Bundle::from_files(&converted.files).unwrap_or_else(|error| panic!("{error}"));
    let findings = spec_codegen::lint::lint(&bundle);
    assert!(findings.is_empty(), "{findings:?}");
    let settings = spec_codegen::Settings {
        vendor: "example".into(),
        command: "test".into(),
    };
    let generated =
        spec_codegen::generate(&bundle, &settings).unwrap_or_else(|error| panic!("{error}"));
    assert!(generated.files.contains_key("client.rs"));
}

#[test]
fn a_document_of_2_0_becomes_a_spec() {
    let converted = converted("orders_2_0.yaml");
    keeps_the_rules_and_generates(&converted);
    assert_eq!(converted.operations, 12);
}

#[test]
fn a_document_of_3_0_becomes_a_spec() {
    let converted = converted("tickets_3_0.json");
    keeps_the_rules_and_generates(&converted);
    assert_eq!(converted.operations, 12);
}

#[test]
fn a_document_of_3_1_becomes_a_spec() {
    let converted = converted("weather_3_1.yaml");
    keeps_the_rules_and_generates(&converted);
    assert_eq!(converted.operations, 11);
}

#[test]
fn the_same_document_gives_the_same_files() {
    assert_eq!(
        converted("weather_3_1.yaml").files,
        converted("weather_3_1.yaml").files
    );
}
