//! Bodies that a maintainer has collected are decoded, and encoded again with nothing lost: a directory of them, by the environment variable
//! `BIGID_SAMPLES`. The name of a file says what it holds: `scans.POST.request.json` is a body that is sent.

use bigid_client::types as t;
use black_box_tests::{lost, round_trip, samples};
use serde::Serialize;
use serde::de::DeserializeOwned;

#[test]
#[ignore = "needs a directory of bodies: BIGID_SAMPLES=.. cargo test -p black-box-tests --test bigid samples -- --ignored"]
fn every_sample_decodes_and_loses_nothing() {
    let samples = samples("BIGID_SAMPLES");
    let lost = samples
        .iter()
        .filter_map(|(name, text)| lost(name, || check(name, text)));
    let lost: Vec<String> = lost.collect();
    println!("{} files", samples.len());
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

fn is<T: DeserializeOwned + Serialize>(text: &str) {
    round_trip::<T>(text);
}

fn check(name: &str, text: &str) {
    let what = name.split_once('.').unwrap().0;
    let sent = name.contains(".request");
    // what is no body of one operation: query parameters, claims of a token, and what has tests of its own
    if name.contains(".query.json") || what == "session-token" || what == "tpa-execute" {
        return;
    }
    match (what, sent) {
        _ if what == "error" || name.contains("success-false") => {}
        ("actionable-insights-case-status", _) => is::<t::CaseStatusUpdate>(text),
        ("actionable-insights-cases-bulk", _) => is::<t::CasesUpdate>(text),
        ("actionable-insights-cases-by-severity", _) => is::<t::CaseSeverityCounts>(text),
        // no operation: where the id stands in its path is not known
        ("actionable-insights-case-ticket", _) => {}
        // the tutorial has a word in place of the data source
        _ if text.contains("<data source info here>") => {}
        ("all-classifications", _) => is::<t::ClassifierNameList>(text),
        ("catalog-object", _) => is::<t::CatalogObject>(text),
        ("clusters", _) => is::<Vec<t::Cluster>>(text),
        ("compliance-rules", true) => is::<t::PolicyCreate>(text),
        ("compliance-rules", false) => is::<Vec<t::Policy>>(text),
        ("data-catalog", true) => is::<t::CatalogQuery>(text),
        ("data-catalog", false) => is::<t::CatalogObjectList>(text),
        ("data-catalog-column-cluster-similar", _) => is::<t::ClusterColumnList>(text),
        ("data-catalog-columns", _) => is::<t::CatalogColumnList>(text),
        ("data-catalog-manual-fields-tags", true) => is::<t::ObjectTagsRequest>(text),
        ("data-catalog-manual-fields-tags", false) => is::<t::ObjectTagsAnswer>(text),
        ("data-catalog-results-tuning-attributes", _) => is::<t::CatalogAttributeList>(text),
        ("data-catalog-tags-all-pairs", _) => is::<t::TagPairList>(text),
        ("data-minimization-objects-action", _) => is::<t::DeletionRequestsUpdate>(text),
        ("ds-connection-test", _) => is::<t::DataSourceTest>(text),
        ("ds-connections", true) => is::<t::DataSourceQueryRequest>(text),
        ("ds-connections", false) => is::<t::DataSourceList>(text),
        ("ds-connections-types-template", _) => is::<t::ConnectorTemplate>(text),
        ("ds_connection", _) => is::<t::DataSource>(text),
        ("ds_connections", true) => is::<t::DataSourceCreate>(text),
        ("ds_connections-name", _) => is::<t::DataSourceRecord>(text),
        ("dspm-case", _) => is::<t::Case>(text),
        ("executive-dashboard-widget", _) => is::<t::DashboardWidgetQuery>(text),
        ("inventory", _) => is::<t::InventoryQuery>(text),
        ("refresh-access-token", _) => is::<t::SystemToken>(text),
        ("sar-profiles", _) => is::<t::DsarProfileList>(text),
        ("sar-reports", _) => is::<t::DsarReportCreate>(text),
        ("scan-insights-id", _) => is::<t::ScanInsightRecord>(text),
        ("scanProfiles", _) => is::<t::ScanProfileCreate>(text),
        ("scans", true) => is::<t::ScanStart>(text),
        ("scans", false) => is::<t::ScanStarted>(text),
        ("scans-id", _) => is::<Vec<t::Scan>>(text),
        ("sessions", true) => is::<t::SessionCreate>(text),
        ("sessions", false) => is::<t::Session>(text),
        ("tpa-executions", _) => is::<t::AppExecutionUpdate>(text),
        ("tpa-storage", _) => is::<t::AppStorageUpdate>(text),
        (other, _) => panic!("no type is known for `{other}`"),
    }
}
