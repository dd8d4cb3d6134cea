//! What a Bigconfig says besides metrics: custom rules, columns that date rows, tags and collections.

use bigeye_client::Client;
use bigeye_client::types::{CollectionCreate, MetricSuite, MetricSuiteResult, TaggableEntityType};
use serde_json::{Value, json};

use crate::Bigeye;
use crate::json_of::body;

/// The first source, and the orders of its first schema with the column of their changes.
const SOURCE: i64 = 1230;
const ORDERS: i64 = 123_000;
const UPDATED_AT: i64 = 1_230_004;

async fn apply(client: &Client, mut suite: Value) -> (MetricSuiteResult, bool) {
    suite["sourceId"] = json!(SOURCE);
    suite["namespace"] = json!("team");
    let suite = body::<MetricSuite>(suite);
    let ended = client.queue_bigconfig_apply().body(suite).send_and_wait();
    let ended = ended.await.unwrap().into_inner();
    let status = ended.status_response.unwrap().status.unwrap();
    let partly = status.as_str() == "WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE";
    (ended.bigconfig_response.unwrap(), partly)
}

fn with_rules(rules: Value) -> Value {
    json!({"customRules": rules})
}

fn rule(name: &str, highest: f64) -> Value {
    json!({"name": name, "sql": "select 1", "upperThreshold": highest})
}

/// How many custom rules were created, changed, stayed as they were, and were deleted.
fn counts(result: &MetricSuiteResult) -> [usize; 4] {
    let lists = [
        &result.created_custom_rules,
        &result.updated_custom_rules,
        &result.unchanged_custom_rules,
        &result.deleted_custom_rules,
    ];
    lists.map(|list| list.as_ref().unwrap().len())
}

#[tokio::test]
async fn custom_rules_are_made_changed_kept_and_deleted_as_the_suite_says() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let (first, _) = apply(&client, with_rules(json!([rule("a", 0.0), rule("b", 0.0)]))).await;
    assert_eq!(counts(&first), [2, 0, 0, 0]);
    let made = first.created_custom_rules.unwrap();
    let ids: Vec<i64> = made.iter().map(|info| info.id.unwrap()).collect();
    let (again, _) = apply(&client, with_rules(json!([rule("a", 0.0), rule("b", 5.0)]))).await;
    assert_eq!(counts(&again), [0, 1, 1, 0]);
    let read = client.get_custom_rule().custom_rule_id(ids[1]).send().await;
    let read = read.unwrap().into_inner().custom_rule.unwrap();
    assert_eq!(read.upper_threshold, Some(5.0));
    assert_eq!(read.warehouse_id, Some(SOURCE));
    assert_eq!(read.is_bigconfig, Some(true));

    let (last, partly) = apply(&client, with_rules(json!([rule("b", 5.0)]))).await;
    assert_eq!(counts(&last), [0, 0, 1, 1]);
    assert!(!partly);
    let gone = client.get_custom_rule().custom_rule_id(ids[0]).send().await;
    assert!(gone.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_custom_rule_without_a_query_is_an_error_and_the_others_are_made() {
    let bigeye = Bigeye::start().await;
    let rules = json!([rule("good", 0.0), {"name": "bad"}]);
    let (result, partly) = apply(&bigeye.client(), with_rules(rules)).await;
    assert!(partly);
    assert_eq!(counts(&result), [1, 0, 0, 0]);
    let error = &result.custom_rule_errors.unwrap()[0];
    let bad = error.custom_rule.as_ref().unwrap();
    assert_eq!(bad.name.as_deref(), Some("bad"));
    assert!(error.error_message.is_some());
}

#[tokio::test]
async fn a_suite_says_which_columns_date_rows_and_one_without_dates_is_a_failure() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let cohort = |column: &str| {
        json!({"rowCreationCohorts": [
            {"schemaNamePattern": "SALES", "tableNamePattern": "ORDERS", "columnNamePattern": column},
        ]})
    };
    let (set, partly) = apply(&client, cohort("UPDATED_AT")).await;
    assert!(!partly);
    let set = set.row_creation_time_response.unwrap();
    let columns = set.columns_set_as_row_creation_time.unwrap();
    assert_eq!(columns[0].id, Some(UPDATED_AT));
    let tables = set.tables_with_row_creation_time_set.unwrap();
    assert_eq!(tables[0].display_name.as_deref(), Some("ORDERS"));
    let dates = client.get_table_date_columns().table_id(ORDERS).send();
    let dates = dates.await.unwrap().into_inner().columns.unwrap();
    assert_eq!(dates[0].id, Some(UPDATED_AT));
    assert_eq!(dates[0].is_current_metric_time, Some(true));

    let (failed, partly) = apply(&client, cohort("AMOUNT")).await;
    assert!(partly);
    let failed = failed.row_creation_time_response.unwrap();
    let failures = failed.row_creation_time_upsert_failures.unwrap();
    let column = &failures[0].failed_columns.as_ref().unwrap()[0];
    assert_eq!(column.display_name.as_deref(), Some("AMOUNT"));
}

#[tokio::test]
async fn metrics_get_the_tags_and_collections_of_their_definition() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let collection = CollectionCreate::new("From Bigconfig");
    let collection = client.create_collection().body(collection).send().await;
    let collection = collection.unwrap().into_inner().collection.unwrap().id;
    let suite = json!({"definitions": [{
        "cohorts": [{"schemaNamePattern": "SALES", "tableNamePattern": "ORDERS", "tags": ["checked"], "manageTags": true}],
        "metrics": [{
            "name": "rows",
            "metricType": {"predefinedMetric": {"metricName": "COUNT_ROWS"}},
            "tags": ["gold"],
            "collectionIds": [collection],
        }],
    }]});
    let (result, _) = apply(&client, suite.clone()).await;
    let made = &result.created_metrics.unwrap()[0];
    assert_eq!(made.tags, Some(vec!["gold".to_owned()]));
    let metric = made.metric_configuration.as_ref().unwrap().id.unwrap();
    let info = client.get_metric_info().metric_id(metric).send().await;
    let info = info.unwrap().into_inner();
    assert_eq!(info.tags.unwrap()[0].name.as_deref(), Some("gold"));
    assert_eq!(info.collections.unwrap()[0].id, collection);

    let tagged = &result.catalog_tag_infos.unwrap()[0];
    assert_eq!(tagged.entity_info.as_ref().unwrap().id, Some(ORDERS));
    assert_eq!(tagged.added_tags, Some(vec!["checked".to_owned()]));
    let tags = client.list_entity_tags().entity_id(ORDERS);
    let tags = tags.entity_type(TaggableEntityType::Dataset).send().await;
    assert_eq!(tags.unwrap().tags, Some(vec!["checked".to_owned()]));
    let (again, _) = apply(&client, suite).await;
    let tagged = &again.catalog_tag_infos.unwrap()[0];
    assert_eq!(tagged.unchanged_tags, Some(vec!["checked".to_owned()]));
}
