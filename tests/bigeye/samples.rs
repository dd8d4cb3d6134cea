//! Bodies that a maintainer has collected are decoded, and encoded again with nothing lost: a directory of them, by the environment variable
//! `BIGEYE_SAMPLES`. The name of a file says what it holds: `tag_create.request.json` is a body that is sent, or a whole request
//! (`{"method", "url", ..}`), which has no body.

use std::panic::catch_unwind;
use std::path::Path;

use bigeye_client::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[test]
#[ignore = "needs a directory of bodies: BIGEYE_SAMPLES=.. cargo test -p black-box-tests --test bigeye samples -- --ignored"]
fn every_sample_decodes_and_loses_nothing() {
    let directory = std::env::var("BIGEYE_SAMPLES").expect("BIGEYE_SAMPLES is a directory");
    let mut names: Vec<_> = std::fs::read_dir(&directory)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".json"))
        .collect();
    names.sort();
    let mut lost = Vec::new();
    let mut checked = 0;
    for name in &names {
        let text = std::fs::read_to_string(Path::new(&directory).join(name)).unwrap();
        let body: Value = serde_json::from_str(&text).unwrap();
        if body.get("url").is_some() {
            continue;
        }
        checked += 1;
        let what = name.split('.').next().unwrap().to_owned();
        if let Err(panic) = catch_unwind(move || check(&what, &body)) {
            let said = panic.downcast_ref::<String>().cloned();
            lost.push(format!("{name}: {}", said.unwrap_or_default()));
        }
    }
    println!("{checked} bodies in {} files", names.len());
    assert!(checked > 0, "{directory} has no samples");
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// Panics where something is lost. 64-bit numbers go out as texts, as Bigeye's SDK sends them; its MCP server sends them as numbers.
fn is<T: DeserializeOwned + Serialize>(body: &Value) {
    let typed: T = serde_json::from_value(body.clone()).unwrap();
    let (mut before, mut after) = (body.clone(), serde_json::to_value(&typed).unwrap());
    with_numbers_as_texts(&mut before);
    with_numbers_as_texts(&mut after);
    assert_eq!(after, before);
}

fn with_numbers_as_texts(value: &mut Value) {
    match value {
        Value::Number(number) => *value = json!(number.to_string()),
        Value::Array(items) => items.iter_mut().for_each(with_numbers_as_texts),
        Value::Object(members) => members.values_mut().for_each(with_numbers_as_texts),
        _ => {}
    }
}

fn check(what: &str, body: &Value) {
    use types as t;
    match what {
        "config_update" => is::<t::ConfigsUpdate>(body),
        "dashboard_data_points" => is::<t::DashboardDataPointsFetch>(body),
        "delta_create_comparison_table" => is::<t::ComparisonTableCreate>(body),
        "error_400_workspace_required" => is::<t::ErrorBody>(body),
        "external_monitor_run" => is::<t::ExternalMonitorRunCreate>(body),
        "issue_update_close" => is::<t::IssueUpdate>(body),
        "issues_fetch" => is::<t::IssuesFetch>(body),
        "issues_merge" => is::<t::IssueMerge>(body),
        "issues_unmerge" => is::<t::IssueUnmerge>(body),
        "lineage_node_create" => is::<t::LineageNodeCreate>(body),
        "metric_backfill" => is::<t::MetricBackfillCreate>(body),
        "metric_create" => is::<t::MetricConfiguration>(body),
        "scan_findings_aggregate" => is::<t::ScanFindingsFetch>(body),
        "search_v2" => is::<t::SearchRequest>(body),
        "set_required_partition_column" => is::<t::RequiredPartitionColumn>(body),
        "table_profile_queue" => is::<t::TableProfileQueue>(body),
        "tables_fetch" => is::<t::TablesFetch>(body),
        "tag_create" => is::<t::TagWrite>(body),
        // what Bigeye sends to a webhook has tests of its own
        "webhook_metric_alert" => {}
        other => panic!("no type is known for `{other}`"),
    }
}
