//! Bodies that a maintainer has collected are decoded, and encoded again with nothing lost: a directory of them, by the environment variable
//! `BIGEYE_SAMPLES`. The name of a file says what it holds: `tag_create.request.json` is a body that is sent, or a whole request
//! (`{"method", "url", ..}`), which has no body.

use bigeye_client::types;
use black_box_tests::{lost, samples};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::fixtures::round_trip;

#[test]
#[ignore = "needs a directory of bodies: BIGEYE_SAMPLES=.. cargo test -p black-box-tests --test bigeye samples -- --ignored"]
fn every_sample_decodes_and_loses_nothing() {
    let mut lost_ones = Vec::new();
    let mut checked = 0;
    let samples = samples("BIGEYE_SAMPLES");
    for (name, text) in &samples {
        let body: Value = serde_json::from_str(text).unwrap();
        if body.get("url").is_some() {
            continue;
        }
        checked += 1;
        let what = name.split('.').next().unwrap();
        lost_ones.extend(lost(name, || check(what, text)));
    }
    println!("{checked} bodies in {} files", samples.len());
    assert!(checked > 0, "there are whole requests only");
    assert!(lost_ones.is_empty(), "{}", lost_ones.join("\n"));
}

/// Panics where something is lost.
fn is<T: DeserializeOwned + Serialize>(text: &str) {
    round_trip::<T>(text);
}

fn check(what: &str, body: &str) {
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
