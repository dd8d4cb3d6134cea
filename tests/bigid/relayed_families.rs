//! Every family of operations behind the relay: what goes well, and what is refused.

use std::collections::BTreeSet;

use bigid_client::types::{
    CatalogQuery, DataCategoryCreate, DataSourceQueryRequest, ExplorerQuery, InventoryAggregation,
    InventoryQuery, RoleCreate, UserUpdate,
};
use bigid_client::{Client, Error};
use serde_json::Value;
use vendor_simulator::bigid;

use crate::Bigid;

type Outcomes = Vec<(&'static str, Result<(), Error>)>;

/// Sends each call, and says how it went.
macro_rules! each {
    ($($operation:literal => $call:expr;)+) => {
        vec![$(($operation, $call.send().await.map(drop)),)+]
    };
}

/// At least one operation of every family.
async fn all_families(client: impl Fn() -> Client) -> Outcomes {
    each! {
        "listAccessGroups" => client().list_access_groups();
        "listAccessUsers" => client().list_access_users();
        "listApplications" => client().list_applications();
        "listApps" => client().list_apps();
        "getAppStorage" => client().get_app_storage().tpa_id(bigid::APP);
        "listAttributeRisks" => client().list_attribute_risks();
        "downloadAuditLog" => client().download_audit_log();
        "listCases" => client().list_cases().limit(3);
        "listCasesByPolicy" => client().list_cases_by_policy();
        "listTopCriticalCases" => client().list_top_critical_cases();
        "getCaseTrends" => client().get_case_trends();
        "listCatalogObjects" => client().list_catalog_objects().limit(3);
        "queryCatalogObjects" => client().query_catalog_objects().body(CatalogQuery::new());
        "countCatalogObjects" => client().count_catalog_objects();
        "listCatalogRules" => client().list_catalog_rules();
        "listCatalogTags" => client().list_catalog_tags();
        "listTagPairs" => client().list_tag_pairs();
        "listClassifications" => client().list_classifications();
        "listClassifiers" => client().list_classifiers();
        "listClusters" => client().list_clusters();
        "listConnectorTemplates" => client().list_connector_templates();
        "listConnectorTypes" => client().list_connector_types();
        "listCorrelationSets" => client().list_correlation_sets();
        "listDataCategories" => client().list_data_categories();
        "listDataSources" => client().list_data_sources().limit(3);
        "queryDataSources" => client().query_data_sources().body(DataSourceQueryRequest::new());
        "exportDataSources" => client().export_data_sources();
        "getDataSource" => client().get_data_source().name("Source 1");
        "listDsarProfiles" => client().list_dsar_profiles();
        "listDsarScans" => client().list_dsar_scans();
        "listDeletionRequests" => client().list_deletion_requests();
        "countExplorerObjects" => client().count_explorer_objects().body(ExplorerQuery::new("report-"));
        "listPiiRecords" => client().list_pii_records();
        "listGlossaryItems" => client().list_glossary_items();
        "aggregateInventory" => client().aggregate_inventory().body(InventoryQuery::new([InventoryAggregation::new("source")]));
        "getLineageTree" => client().get_lineage_tree().anchor_collections(vec!["Source 3.shop.customers_3".to_owned()]);
        "listSystemLocations" => client().list_system_locations();
        "listIdentityLocations" => client().list_identity_locations();
        "listPolicies" => client().list_policies();
        "listPolicySummaries" => client().list_policy_summaries();
        "getPermissionHierarchy" => client().get_permission_hierarchy();
        "listScanProfiles" => client().list_scan_profiles();
        "listScannerStatuses" => client().list_scanner_statuses();
        "listScannerJobs" => client().list_scanner_jobs();
        "listScans" => client().list_scans();
        "listParentScans" => client().list_parent_scans();
        "checkSearchHealth" => client().check_search_health();
        "getSearchIndexStatus" => client().get_search_index_status();
        "warmUpSearch" => client().warm_up_search();
        "listSensitivityConfigs" => client().list_sensitivity_configs();
        "getSensitivityRatio" => client().get_sensitivity_ratio();
        "listUsers" => client().list_users().limit(2);
        "listSystemUsers" => client().list_system_users();
    }
}

/// The families of operations, by the tags of the spec.
fn families_of(operations: impl IntoIterator<Item = String>) -> BTreeSet<String> {
    let spec = include_str!("../../crates/bigid-client/openapi.json");
    let spec: Value = serde_json::from_str(spec).unwrap();
    let paths = spec["paths"].as_object().unwrap().values();
    let known = paths.flat_map(|path| path.as_object().unwrap().values());
    let called: BTreeSet<String> = operations.into_iter().collect();
    let tag = |operation: &Value| operation["tags"][0].as_str().map(str::to_owned);
    known
        .filter(|operation| {
            called.is_empty()
                || called.contains(operation["operationId"].as_str().unwrap_or_default())
        })
        .filter_map(tag)
        .collect()
}

#[tokio::test]
async fn every_family_is_read_through_a_relay() {
    let bigid = Bigid::start().await;
    let relayed = bigid.relayed();
    let mut done = vec!["refreshAccessToken".to_owned()];
    for (operation, outcome) in all_families(|| relayed.clone()).await {
        assert!(outcome.is_ok(), "{operation}: {outcome:?}");
        assert_eq!(bigid.count(operation), 1, "{operation}");
        done.push(operation.to_owned());
    }
    assert_eq!(families_of(done), families_of([]));
}

#[tokio::test]
async fn a_refused_token_behind_a_relay_is_a_refused_token_in_every_family() {
    let bigid = Bigid::start().await;
    let token = format!("{}nobody", bigid::RELAYED_PREFIX);
    // a client that knows that its token is refused would send nothing more
    let refused = || bigid.builder().access_token(&*token).build().unwrap();
    for (operation, outcome) in all_families(refused).await {
        let error = outcome.unwrap_err();
        assert!(error.is_auth(), "{operation}: {error}");
        assert_eq!(error.status().unwrap(), 200, "{operation}");
        assert_eq!(error.operation_id(), Some(operation));
        let said = Some("Failed to authenticate token.");
        assert_eq!(error.message(), said, "{operation}");
        assert!(!error.is_outcome_unknown(), "{operation}");
    }
}

#[tokio::test]
async fn an_ok_in_place_of_an_empty_answer_is_no_answer() {
    let bigid = Bigid::start().await;
    let client = bigid.relayed();
    let change = UserUpdate::new().last_name("Doe");
    let change = client.update_user().user("user0@example.com").body(change);
    let changed = change.send().await.unwrap();
    assert_eq!(changed.headers()["content-length"], "2");
    assert_eq!(changed.into_inner(), None);
    let deleted = client.delete_data_source().name("Source 1").send().await;
    assert_eq!(deleted.unwrap().headers()["content-length"], "2");
    let gone = client.get_data_source().name("Source 1").send().await;
    let gone = gone.unwrap_err();
    assert_eq!(gone.message(), Some("Data source Source 1 was not found"));
    // what answers with something still does
    let role = client.create_role().body(RoleCreate::new("Readers"));
    role.send().await.unwrap();
    let category = DataCategoryCreate::new().unique_name("shop");
    let category = client.create_data_category().body(category).send().await;
    category.unwrap();
}
