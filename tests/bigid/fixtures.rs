//! Everything that was recorded or documented is decoded, and encoded again with nothing lost.

use bigid_client::types;
use black_box_tests::round_trip;
use serde_json::Value;

#[test]
fn sessions_and_tokens_lose_nothing() {
    round_trip::<types::SessionCreate>(include_str!("fixtures/create-session.json"));
    let session: types::Session = round_trip(include_str!("fixtures/session.json"));
    assert_eq!(session.permissions.unwrap().len(), 3);
    let refused: types::Session = round_trip(include_str!("fixtures/session-refused.json"));
    assert_eq!(refused.success, Some(false));
    let token: types::SystemToken = round_trip(include_str!("fixtures/system-token.json"));
    assert_eq!(token.system_token.unwrap().expose(), "made-up.system.token");
    for refused in [
        include_str!("fixtures/system-token-malformed.json"),
        include_str!("fixtures/system-token-unknown.json"),
    ] {
        let token: types::SystemToken = round_trip(refused);
        assert!(token.system_token.is_none() && token.message.is_some());
    }
}

#[test]
fn lists_of_data_sources_lose_nothing() {
    let list: types::DataSourceList = round_trip(include_str!("fixtures/data-sources.json"));
    let page = list.data.unwrap();
    assert_eq!(page.total_count, Some(23));
    let source = &page.ds_connections.unwrap()[0];
    assert_eq!(source.type_.as_deref(), Some("smb"));
    assert_eq!(source.enabled, Some(types::Enabled::No));
    round_trip::<types::DataSourceList>(include_str!("fixtures/data-sources-short.json"));
}

#[test]
fn data_sources_of_every_recorded_kind_lose_nothing() {
    for (kind, text) in [
        ("mongodb", include_str!("fixtures/data-source-mongodb.json")),
        ("rdb-mysql", include_str!("fixtures/data-source-mysql.json")),
        ("s3", include_str!("fixtures/data-source-s3.json")),
        (
            "salesforce",
            include_str!("fixtures/data-source-salesforce.json"),
        ),
        ("smb", include_str!("fixtures/data-source-smb.json")),
    ] {
        let source: types::DataSource = round_trip(text);
        assert_eq!(source.type_.as_deref(), Some(kind));
        assert_eq!(source.key, source.name);
        assert_eq!(source.password.unwrap().expose(), "******");
        let unlisted: Vec<_> = source
            .extra
            .iter()
            .filter(|(_, value)| !value.is_null())
            .collect();
        assert!(unlisted.is_empty(), "{kind}: {unlisted:?}");
    }
}

#[test]
fn a_data_source_of_a_newer_connector_loses_nothing() {
    let text: Value =
        serde_json::from_str(include_str!("fixtures/data-source-s3-v2-wrapped.json")).unwrap();
    let source: types::DataSource = round_trip(&text["ds_connection"].to_string());
    let filter = source.containerized_filter.unwrap();
    let use_case = filter
        .specific_name_filters
        .unwrap()
        .container_use_case
        .unwrap();
    assert_eq!(use_case.use_case.as_deref(), Some("INCLUDE"));
    assert_eq!(source.custom_fields_v2.unwrap().len(), 1);
    assert!(source.extra.is_empty(), "{:?}", source.extra);
}

#[test]
fn data_sources_by_name_and_queries_for_them_lose_nothing() {
    let record: types::DataSourceRecord =
        round_trip(include_str!("fixtures/data-source-s3-v2-wrapped.json"));
    let source = record.ds_connection.unwrap();
    assert_eq!(source.type_.as_deref(), Some("s3-v2"));
    let query: types::DataSourceQueryRequest =
        round_trip(include_str!("fixtures/query-data-sources.json"));
    let query = query.query.unwrap();
    assert!(query.extra.is_empty());
    let filter = &query.filter.unwrap()[0];
    assert_eq!(filter.operator, Some(types::FilterOperator::In));
}

#[test]
fn bodies_that_add_and_test_data_sources_lose_nothing() {
    let github: types::DataSourceCreate = round_trip(include_str!("fixtures/create-github.json"));
    assert!(github.ds_connection.unwrap().extra.is_empty());
    round_trip::<types::DataSourceCreate>(include_str!("fixtures/create-mysql.json"));
    let test: types::DataSourceTest = round_trip(include_str!("fixtures/test-mysql.json"));
    assert_eq!(test.is_new_password, Some(true));
}

#[test]
fn connector_templates_lose_nothing() {
    let template: types::ConnectorTemplate =
        round_trip(include_str!("fixtures/template-mysql.json"));
    let field = &template.fields.unwrap()[0];
    assert_eq!(field.api_name.as_deref(), Some("name"));
    assert_eq!(field.validation.as_ref().unwrap().len(), 1);
}

#[test]
fn clusters_and_their_columns_lose_nothing() {
    let clusters: Vec<types::Cluster> = round_trip(include_str!("fixtures/clusters.json"));
    assert_eq!(clusters[1].size, Some(23));
    let columns: types::ClusterColumnList =
        round_trip(include_str!("fixtures/cluster-columns.json"));
    let column = &columns.results.unwrap()[0];
    assert_eq!(
        column.attributes.as_ref().unwrap()[0].calc_confidence_level,
        Some(0.8125)
    );
    assert_eq!(
        column.tags.as_ref().unwrap()[0]
            .is_mutually_exclusive
            .as_deref(),
        Some("true")
    );
}

#[test]
fn scans_lose_nothing() {
    round_trip::<types::ScanStart>(include_str!("fixtures/start-scan.json"));
    let started: types::ScanStarted = round_trip(include_str!("fixtures/scan-started.json"));
    assert_eq!(started.result.unwrap().id.unwrap().len(), 24);
    let scan: Vec<types::Scan> = round_trip(include_str!("fixtures/scan.json"));
    assert_eq!(scan[0].state, Some(types::ScanState::Completed));
}

#[test]
fn scan_profiles_runs_and_summaries_lose_nothing() {
    let created: types::ScanProfileCreate =
        round_trip(include_str!("fixtures/create-scan-profile.json"));
    assert_eq!(created.is_single_run_scan, Some(true));
    assert!(created.extra.is_empty());
    let form: types::ScanProfileCreate =
        round_trip(include_str!("fixtures/scan-profile-of-a-form.json"));
    assert_eq!(form.label_framework.unwrap().id.as_deref(), Some("mip"));
    assert!(form.extra.is_empty());
    let runs: types::ParentScanList =
        round_trip(include_str!("fixtures/parent-scans-beginning.json"));
    assert_eq!(runs.data.unwrap().total_count, Some(42));
    let record: types::ScanInsightRecord = round_trip(include_str!("fixtures/scan-insight.json"));
    assert!(record.scan_insight.unwrap().scan_summary.is_some());
}

#[test]
fn names_of_classifiers_lose_nothing() {
    let names: types::ClassifierNameList =
        round_trip(include_str!("fixtures/classifier-names.json"));
    let names = names.data.unwrap().classifications.unwrap();
    assert_eq!(names[0].glossary_id.as_deref(), Some("bt_email"));
    assert_eq!(names[2].glossary_id, None);
}

#[test]
fn bodies_that_apps_send_lose_nothing() {
    let execution: types::AppExecutionUpdate =
        round_trip(include_str!("fixtures/update-app-execution.json"));
    assert_eq!(execution.status_enum, types::AppExecutionStatus::InProgress);
    let storage: types::AppStorageUpdate =
        round_trip(include_str!("fixtures/update-app-storage.json"));
    assert_eq!(storage.keys_values[0].value.expose(), "v");
}

#[test]
fn error_bodies_lose_nothing() {
    for text in [
        include_str!("fixtures/error-400.json"),
        include_str!("fixtures/error-404.json"),
        include_str!("fixtures/error-500.json"),
        include_str!("fixtures/error-401-exchange.json"),
        include_str!("fixtures/refused-token.json"),
    ] {
        round_trip::<types::ErrorBody>(text);
    }
}
