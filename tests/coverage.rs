//! Which operations tests call at all.

use serde_json::Value;

/// Panics unless a test calls every operation of a spec. The table of the crate's README says so: `cargo xtask generate` writes it, and looks for the
/// calls in the tests; `--check` fails when it is stale.
///
/// # Panics
/// An operation is called by no test, or has no row: the test fails with the rows.
pub fn assert_every_operation_is_called(readme: &str, spec: &str) {
    let spec: Value = serde_json::from_str(spec).expect("the spec is JSON");
    let paths = spec["paths"].as_object().expect("the spec has paths");
    let operations = paths.values().filter_map(Value::as_object);
    let operations = operations.flat_map(|path| path.values());
    let operations = operations.filter(|operation| operation.get("operationId").is_some());
    let (_, table) = readme
        .split_once("\n## Operations\n")
        .expect("the README has a table");
    let table = table.split("\n## ").next().unwrap_or_default();
    let (mut called, mut uncalled) = (0, Vec::new());
    for row in table.lines().filter(|line| line.starts_with('|')) {
        // a row of a resource has a mark for each operation, any other row is one operation
        called += row.matches('●').count();
        called += usize::from(row.starts_with("| `"));
        if row.contains('○') || row.ends_with("| no |") {
            uncalled.push(row);
        }
    }
    assert!(uncalled.is_empty(), "no test calls all of: {uncalled:#?}");
    assert_eq!(called, operations.count());
}
