//! Which operations tests call at all.

use serde_json::Value;

/// Its table is written by `cargo xtask generate`, which looks for the calls in these tests; `--check` fails when it is stale.
const README: &str = include_str!("../../crates/bigid-client/README.md");

const SPEC: &str = include_str!("../../crates/bigid-client/openapi.json");

#[test]
fn every_operation_of_the_spec_is_called_by_a_test() {
    let spec: Value = serde_json::from_str(SPEC).unwrap();
    let paths = spec["paths"].as_object().unwrap().values();
    let operations = paths.flat_map(|path| path.as_object().unwrap().values());
    let operations = operations.filter(|operation| operation.get("operationId").is_some());
    let (_, table) = README.split_once("\n## Operations\n").unwrap();
    let (table, _) = table.split_once("\n## ").unwrap();
    let rows: Vec<&str> = table
        .lines()
        .filter(|line| line.starts_with("| `"))
        .collect();
    let uncalled: Vec<&&str> = rows.iter().filter(|row| row.ends_with("| no |")).collect();
    assert!(uncalled.is_empty(), "no test calls: {uncalled:#?}");
    assert_eq!(rows.len(), operations.count());
}
