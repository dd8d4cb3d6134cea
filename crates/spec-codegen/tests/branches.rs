//! What is generated for `x-one-of` and `x-sent-as`. `UPDATE_GOLDEN=1` writes it anew; the tests of client-runtime (tests/branches.rs) compile it and use it.

use std::collections::BTreeMap;
use std::path::Path;

use spec_codegen::bundle::Bundle;
use spec_codegen::lint::lint;
use spec_codegen::{Settings, generate_single_file};

fn bundle() -> Bundle {
    let text = include_str!("golden/openapi.yaml").to_owned();
    let files = BTreeMap::from([("openapi.yaml".to_owned(), text)]);
    Bundle::from_files(&files).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn the_lint_takes_every_shape_of_both_keys() {
    let found: Vec<String> = lint(&bundle()).iter().map(ToString::to_string).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn what_is_generated_is_what_the_tests_of_the_runtime_use() {
    let settings = Settings {
        vendor: "branches".to_owned(),
        command: "UPDATE_GOLDEN=1 cargo test -p spec-codegen --test branches".to_owned(),
    };
    let code =
        generate_single_file(&bundle(), &settings).unwrap_or_else(|problems| panic!("{problems}"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/branches.rs");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &code).expect("the file can be written");
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        golden.replace("\r\n", "\n") == code,
        "run UPDATE_GOLDEN=1 cargo test -p spec-codegen --test branches, and look at the difference"
    );
}
