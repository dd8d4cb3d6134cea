//! What the catalog, tags, policies, cases and requests of data subjects send and take is decoded, and encoded again with nothing lost.

use bigid_client::types;
use black_box_tests::round_trip;

#[test]
fn objects_of_the_catalog_lose_nothing() {
    let object: types::CatalogObject = round_trip(include_str!("fixtures/catalog-object.json"));
    assert_eq!(object.total_pii_count, Some(38));
    assert_eq!(object.has_duplicates.as_deref(), Some("No"));
    assert_eq!(object.catalog_update_time.as_deref(), Some("1687336205972"));
    assert!(object.extra.is_empty());
    let details = object.attribute_details.unwrap();
    assert_eq!(details[0].type_.as_ref().unwrap().len(), 2);

    let page: types::CatalogObjectList = round_trip(include_str!("fixtures/catalog-objects.json"));
    let objects = page.results.unwrap();
    let tag = &objects[0].tags.as_ref().unwrap()[0];
    assert_eq!(tag.tag_value.as_deref(), Some("PII"));
    assert_eq!(
        objects[2].attribute_details.as_ref().unwrap()[1].friendly_name,
        None
    );
    round_trip::<types::CatalogQuery>(include_str!("fixtures/query-catalog.json"));
}

#[test]
fn columns_and_attributes_of_the_catalog_lose_nothing() {
    let list: types::CatalogColumnList = round_trip(include_str!("fixtures/catalog-columns.json"));
    let columns = list.results.unwrap();
    assert_eq!(columns[0].is_primary, Some(true));
    let profile = columns[0].column_profile.as_ref().unwrap();
    assert_eq!(profile.num_dev, Some(2886.75));
    let found = &columns[1].attribute_details.as_ref().unwrap()[0];
    assert_eq!(found.type_.as_deref(), Some("classifier"));

    let list: types::CatalogAttributeList =
        round_trip(include_str!("fixtures/catalog-attributes.json"));
    let attributes = list.data.unwrap().attributes.unwrap();
    assert_eq!(
        attributes[0].attribute_type,
        Some(types::CatalogAttributeType::IdsorAttribute)
    );
}

#[test]
fn columns_of_an_object_are_read_in_both_forms() {
    let new =
        r#"{"status":"success","statusCode":200,"data":[{"column_name":"email"}],"message":null}"#;
    let old = r#"{"status":"success","statusCode":200,"data":{"results":[{"column_name":"email"}]},"message":null}"#;
    let list: types::ObjectColumnList = round_trip(new);
    assert!(matches!(list.data, Some(types::ObjectColumns::Array(columns)) if columns.len() == 1));
    let list: types::ObjectColumnList = round_trip(old);
    assert!(matches!(list.data, Some(types::ObjectColumns::Object(_))));
}

#[test]
fn tags_and_setting_them_lose_nothing() {
    let list: types::TagPairList = round_trip(include_str!("fixtures/tag-pairs.json"));
    let pairs = list.data.unwrap();
    assert_eq!(pairs[1].tag_value.as_deref(), Some("True"));
    assert_eq!(pairs[0].is_mutually_exclusive, Some(false));
    let request: types::ObjectTagsRequest =
        round_trip(include_str!("fixtures/set-object-tags.json"));
    assert_eq!(request.data[0].type_, "OBJECT");
    let answer: types::ObjectTagsAnswer = round_trip(include_str!("fixtures/object-tags-set.json"));
    assert_eq!(answer.data.unwrap().modified_count, Some(1));
}

#[test]
fn scores_of_risk_are_kept_as_their_text() {
    let tag: types::CatalogTag =
        serde_json::from_str(r#"{"tagName":"system.risk.riskScore","tagValue":7}"#).unwrap();
    assert_eq!(tag.tag_value.as_deref(), Some("7"));
}

#[test]
fn policies_lose_nothing() {
    let policies: Vec<types::Policy> = round_trip(include_str!("fixtures/policies.json"));
    let condition = policies[0].compliance_rule_calc.as_ref().unwrap();
    assert_eq!(condition.max_findings.as_deref(), Some("1"));
    assert!(policies[0].extra.is_empty());
    round_trip::<types::PolicyCreate>(include_str!("fixtures/create-policy.json"));
}

#[test]
fn cases_lose_nothing() {
    let case: types::Case = round_trip(include_str!("fixtures/case.json"));
    assert_eq!(case.case_status, Some(types::CaseStatus::Open));
    assert_eq!(case.severity_level, Some(types::SeverityLevel::Medium));
    assert_eq!(case.case_status_update_dates.as_ref().unwrap().len(), 1);
    assert!(case.key.is_some() && case.id.is_none() && case.extra.is_empty());

    round_trip::<types::CaseStatusUpdate>(include_str!("fixtures/update-case-status.json"));
    let update: types::CasesUpdate = round_trip(include_str!("fixtures/update-cases.json"));
    let filters = update.change.cases_filters.unwrap();
    assert_eq!(filters[0].filter_values, ["Passwords"]);
}

#[test]
fn counts_of_cases_are_read_bare_and_wrapped() {
    let bare: types::CaseSeverityCounts = round_trip(include_str!("fixtures/case-severities.json"));
    assert!(matches!(bare, types::CaseSeverityCounts::Array(counts) if counts[0].value == Some(0)));
    let wrapped = r#"{"status":"success","statusCode":200,"data":[{"value":3,"severityLevel":"high"}],"message":null}"#;
    let wrapped: types::CaseSeverityCounts = round_trip(wrapped);
    assert!(matches!(wrapped, types::CaseSeverityCounts::Object(_)));
}

#[test]
fn requests_of_data_subjects_lose_nothing() {
    let list: types::DsarProfileList = round_trip(include_str!("fixtures/dsar-profiles.json"));
    let profiles = list.profiles.unwrap();
    assert_eq!(profiles[1].should_attributes_enrichment, Some(true));
    round_trip::<types::DsarReportCreate>(include_str!("fixtures/create-dsar-report.json"));
    let update: types::DeletionRequestsUpdate =
        round_trip(include_str!("fixtures/update-deletion-requests.json"));
    assert_eq!(update.query.filter.len(), 2);
}

#[test]
fn queries_of_the_inventory_and_of_dashboards_lose_nothing() {
    let query: types::InventoryQuery = round_trip(include_str!("fixtures/inventory.json"));
    assert_eq!(
        query.aggregations[0].agg_name,
        types::InventoryDimension::Tags
    );
    let query: types::DashboardWidgetQuery =
        round_trip(include_str!("fixtures/dashboard-widget.json"));
    assert_eq!(query.options.unwrap().widgets.unwrap().len(), 1);
}

#[test]
fn personal_data_are_never_printed() {
    let record: types::PiiRecord = serde_json::from_str(
        r#"{"_id":"1","value":"hidden-value","identity_name":"hidden-name","identity_unique_id":"hidden-id",
            "data_link":{"rowIdentifierValue":"hidden-key","tableName":"customers"},"newMember":"hidden-member"}"#,
    )
    .unwrap();
    let printed = format!("{record:?} {record:#?}");
    assert!(printed.contains("customers") && !printed.contains("hidden"));
    assert_eq!(record.value.unwrap().expose(), "hidden-value");
}
