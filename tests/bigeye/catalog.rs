//! Sources, schemas, tables, columns.

use bigeye_client::types::{
    ColumnsFetch, DateColumnsUpdate, RequiredPartitionColumnUpdate, SchemaChangesFetch,
    SchemaRegionUpdate, SchemasFetch, SourceWrite, SourcesFetch, TableSnooze, TableUnsnooze,
    TablesFetch, ThreeLeggedBoolean, WarehouseType, WorkflowProcessingStatus,
};
use futures_util::TryStreamExt;

use crate::Bigeye;

/// The first source, its first schema and table, and two columns of that.
const SOURCE: i64 = 1230;
const SCHEMA: i64 = 12300;
const TABLE: i64 = 123_000;
const ID: i64 = 1_230_000;
const UPDATED_AT: i64 = 1_230_004;

#[tokio::test]
async fn a_source_that_is_made_has_its_tables_when_it_was_read() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let wanted = SourceWrite::new()
        .name("Orders database")
        .database_type(WarehouseType::Mysql)
        .hostname("db.example.com")
        .port(3306)
        .username("reader")
        .password("made-up-password");
    let made = client.create_source().body(wanted).send().await.unwrap();
    let id = made.source.as_ref().unwrap().id.unwrap();
    assert_eq!(made.schema_names, Some(vec!["PUBLIC".to_owned()]));

    let schemas = || async {
        let of_source = client.list_schemas().warehouse_id(vec![id]);
        of_source
            .send()
            .await
            .unwrap()
            .into_inner()
            .schemas
            .unwrap()
    };
    assert!(schemas().await.is_empty());
    let mut seen = Vec::new();
    for _ in 0..3 {
        let status = client.get_source_workflow_status().source_id(id).send();
        seen.push(status.await.unwrap().into_inner().status.unwrap());
    }
    assert_eq!(
        seen,
        [
            WorkflowProcessingStatus::Queued,
            WorkflowProcessingStatus::InProgress,
            WorkflowProcessingStatus::Completed,
        ]
    );
    assert_eq!(schemas().await[0].name.as_deref(), Some("PUBLIC"));
    let tables = client.list_tables().warehouse_id(vec![id]);
    assert_eq!(
        tables.send().await.unwrap().tables.as_ref().unwrap().len(),
        3
    );

    client.delete_source().source_id(id).send().await.unwrap();
    assert!(schemas().await.is_empty());
    let error = client.get_source().source_id(id).send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn a_source_is_changed_by_its_id_and_shows_no_password() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let change = SourceWrite::new()
        .id(SOURCE)
        .name("Warehouse")
        .password("made-up-password");
    client.create_source().body(change).send().await.unwrap();
    let sources = client
        .fetch_sources()
        .body(SourcesFetch::new().search("WARE"));
    let sources = sources.send().await.unwrap();
    let source = &sources.sources.as_ref().unwrap()[0];
    assert_eq!(
        (source.id, source.name.as_deref()),
        (Some(SOURCE), Some("Warehouse"))
    );
    let shown = serde_json::to_string(source).unwrap();
    assert!(!shown.contains("made-up-password"), "{shown}");
}

#[tokio::test]
async fn whether_a_source_can_be_reached_is_in_the_answer() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (source, reached) in [
        (SourceWrite::new().hostname("db.example.com"), true),
        (SourceWrite::new().name("Nowhere"), false),
    ] {
        let valid = client.validate_source().body(source).send().await.unwrap();
        assert_eq!(valid.is_valid, Some(reached));
    }
}

#[tokio::test]
async fn tables_are_found_by_source_schema_name_and_id() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let all = client.fetch_tables().body(TablesFetch::new().page_size(5));
    let all: Vec<_> = all.stream().try_collect().await.unwrap();
    assert_eq!(all.len(), 12);

    let list = client
        .list_tables()
        .schema(vec!["SALES".to_owned()])
        .warehouse_id(vec![SOURCE]);
    let list = list.send().await.unwrap();
    let names: Vec<_> = list
        .tables
        .as_ref()
        .unwrap()
        .iter()
        .map(|table| table.name.as_deref().unwrap())
        .collect();
    assert_eq!(names, ["ORDERS", "CUSTOMERS", "PAYMENTS"]);

    let fetch = TablesFetch::new().search("order").schema_ids([SCHEMA]);
    let found = client.fetch_tables().body(fetch).send().await.unwrap();
    assert_eq!(found.tables.as_ref().unwrap()[0].id, Some(TABLE));
    let other = client.with_workspace(124).list_tables().ids(vec![TABLE]);
    assert_eq!(other.send().await.unwrap().tables, Some(vec![]));
}

#[tokio::test]
async fn tables_have_their_columns_only_if_fields_are_not_ignored() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (ignored, columns) in [(None, 0), (Some(true), 0), (Some(false), 5)] {
        let mut fetch = TablesFetch::new().table_ids([TABLE]);
        if let Some(ignored) = ignored {
            fetch = fetch.ignore_fields(ignored);
        }
        let page = client.fetch_tables().body(fetch).send().await.unwrap();
        let table = &page.tables.as_ref().unwrap()[0];
        assert_eq!(table.columns.as_ref().map_or(0, Vec::len), columns);
    }
}

#[tokio::test]
async fn columns_come_with_their_table() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let fetch = ColumnsFetch::new().table_ids([TABLE]).page_size(2);
    let columns: Vec<_> = client
        .fetch_columns()
        .body(fetch)
        .stream()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(columns.len(), 5);
    for column in &columns {
        assert_eq!(column.table.as_ref().unwrap().id, Some(TABLE));
    }
    let list = client.list_columns().table_id(TABLE).send().await.unwrap();
    let first = &list.columns.as_ref().unwrap()[0];
    assert_eq!(Some(first), columns[0].column.as_ref());
}

#[tokio::test]
async fn a_column_with_dates_becomes_the_metric_time_and_another_fails() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let change = DateColumnsUpdate::new().column_ids([UPDATED_AT, ID]);
    let done = client.bulk_update_date_columns().body(change).send().await;
    let done = done.unwrap().into_inner();
    assert_eq!(done.failures.unwrap().len(), 1);
    let dates = &done.info.unwrap()[0].columns.clone().unwrap();
    assert_eq!(dates[0].is_current_metric_time, Some(true));

    let none = DateColumnsUpdate::new().table_ids_with_none_rct([TABLE]);
    client
        .bulk_update_date_columns()
        .body(none)
        .send()
        .await
        .unwrap();
    let dates = client
        .get_table_date_columns()
        .table_id(TABLE)
        .send()
        .await
        .unwrap();
    assert_eq!(dates.has_user_selected_none_rct, Some(true));
    assert_eq!(
        dates.columns.as_ref().unwrap()[0].is_current_metric_time,
        Some(false)
    );
}

#[tokio::test]
async fn a_required_partition_column_is_set_once() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let set = || {
        let column = RequiredPartitionColumnUpdate::new().column_id(UPDATED_AT);
        let call = client.set_required_partition_column().table_id(TABLE);
        call.body(column).send()
    };
    let done = set().await.unwrap().into_inner();
    assert_eq!(done.required_partition_column_id, Some(UPDATED_AT));
    let error = set().await.unwrap_err();
    assert_eq!(
        error.message(),
        Some("There was an error processing your request")
    );
    let away = client.delete_required_partition_column().table_id(TABLE);
    away.send().await.unwrap();
    set().await.unwrap();
}

#[tokio::test]
async fn a_table_that_is_snoozed_mutes_its_metrics() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let muted = || async {
        let count = client.get_metric_count().muted(ThreeLeggedBoolean::True);
        count.send().await.unwrap().count.unwrap()
    };
    assert_eq!(muted().await, 0);
    let snooze = client
        .snooze_table()
        .table_id(TABLE)
        .body(TableSnooze::new().minutes(60));
    let metrics = snooze
        .send()
        .await
        .unwrap()
        .into_inner()
        .metric_ids
        .unwrap();
    assert!(!metrics.is_empty());
    assert_eq!(usize::try_from(muted().await).unwrap(), metrics.len());
    let awake = client
        .unsnooze_table()
        .table_id(TABLE)
        .body(TableUnsnooze::new());
    awake.send().await.unwrap();
    assert_eq!(muted().await, 0);
}

#[tokio::test]
async fn a_region_that_is_set_counts_until_it_is_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let region = || async {
        let region = client.get_schema_region().schema_id(SCHEMA).send();
        let region = region.await.unwrap().into_inner();
        (region.region.unwrap(), region.manually_set.unwrap())
    };
    let found = region().await;
    assert!(!found.1);
    let set = SchemaRegionUpdate::new().region("eu-central-1");
    client
        .set_schema_region()
        .schema_id(SCHEMA)
        .body(set)
        .send()
        .await
        .unwrap();
    assert_eq!(region().await, ("eu-central-1".to_owned(), true));
    client
        .delete_schema_region()
        .schema_id(SCHEMA)
        .send()
        .await
        .unwrap();
    assert_eq!(region().await, found);
}

#[tokio::test]
async fn schemas_are_listed_by_source_and_page_by_page() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let fetch = SchemasFetch::new().source_ids([SOURCE]).page_size(1);
    let schemas: Vec<_> = client
        .fetch_schemas()
        .body(fetch)
        .stream()
        .try_collect()
        .await
        .unwrap();
    let names: Vec<_> = schemas
        .iter()
        .map(|schema| schema.name.as_deref())
        .collect();
    assert_eq!(names, [Some("SALES"), Some("FINANCE")]);
    let named = client.list_schemas().schema_name(vec!["SALES".to_owned()]);
    assert_eq!(
        named.send().await.unwrap().schemas.as_ref().unwrap().len(),
        2
    );
}

#[tokio::test]
async fn statistics_are_of_the_columns_that_a_table_has() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let all = client
        .list_table_column_profiles()
        .table_id(TABLE)
        .send()
        .await;
    let all = all.unwrap().into_inner().profiles.unwrap();
    let of_one = client.list_column_profiles().table_id(TABLE).column_id(ID);
    let of_one = of_one.send().await.unwrap().into_inner().profiles.unwrap();
    assert!(of_one.iter().all(|profile| profile.column_id == Some(ID)));
    assert_eq!(all.len(), 5 * of_one.len());
    assert_eq!(all[..of_one.len()], of_one);
}

#[tokio::test]
async fn what_a_column_can_be_measured_by_depends_on_its_type() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let kinds = |column: i64| {
        let call = client
            .list_column_applicable_metric_types()
            .column_id(column);
        async move {
            let kinds = call
                .send()
                .await
                .unwrap()
                .into_inner()
                .metric_types
                .unwrap();
            kinds.applicable_metric_types.unwrap().len()
        }
    };
    assert!(kinds(ID).await > kinds(UPDATED_AT).await);
    let table = client
        .list_delta_applicable_metric_types()
        .table_id(TABLE)
        .send()
        .await;
    let table = table.unwrap().into_inner().metric_types.unwrap();
    assert_eq!(table.applicable_metric_types.unwrap().len(), 5);
}

#[tokio::test]
async fn tables_that_were_found_are_changes_of_their_schema() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let fetch = SchemaChangesFetch::new().schema_id(SCHEMA);
    let changes = client
        .fetch_schema_changes()
        .body(fetch)
        .send()
        .await
        .unwrap();
    let changes = changes.schema_changes.as_ref().unwrap();
    assert_eq!(changes.len(), 3);
    assert_eq!(changes[0].table_name.as_deref(), Some("ORDERS"));
}
