//! Reading a source's metadata: schemas, their tables and the tables' columns. What is found is made up, and the same for every source.

use serde_json::{Value, json};

use super::state::State;

/// The columns of every table: name, type as Bigeye groups it, type of the database.
const COLUMNS: [(&str, &str, &str); 5] = [
    ("ID", "NUMERIC", "NUMBER(38,0)"),
    ("NAME", "STRING", "VARCHAR(255)"),
    ("AMOUNT", "NUMERIC", "NUMBER(18,2)"),
    ("STATUS", "STRING", "VARCHAR(20)"),
    ("UPDATED_AT", "TIMESTAMP_LIKE", "TIMESTAMP_NTZ"),
];
const TABLES: [&str; 3] = ["ORDERS", "CUSTOMERS", "PAYMENTS"];

/// Adds a schema with its tables to a source. Ids are those of the source with a digit more, and a digit more again, for the data at the
/// start; later ones are `None` and follow the others.
pub(super) fn add_schema(
    state: &mut State,
    source: i64,
    name: &str,
    wanted: Option<i64>,
    now: i64,
) {
    let Some(thing) = state.sources.get(source) else {
        return;
    };
    let (workspace, body) = (thing.workspace, thing.body.clone());
    let id = wanted.unwrap_or_else(|| state.next_id());
    let seen = json!({"initialSchemaScanAt": now, "mostRecentSchemaScanAt": now, "lastSchemaChangeAt": now});
    let schema = json!({
        "id": id,
        "name": name,
        "warehouseId": source,
        "warehouseName": body["name"],
        "databaseType": body["databaseType"],
        "isVirtual": false,
        "isFavorite": false,
        "schemaChangeInfo": seen,
    });
    state.schemas.put(id, workspace, schema);
    for (number, table) in (0..).zip(TABLES) {
        let table_id = wanted.map(|id| id * 10 + number);
        add_table(state, workspace, &body, (id, name), table, table_id, now);
    }
}

fn add_table(
    state: &mut State,
    workspace: i64,
    source: &Value,
    (schema, schema_name): (i64, &str),
    name: &str,
    wanted: Option<i64>,
    now: i64,
) {
    let id = wanted.unwrap_or_else(|| state.next_id());
    let table = json!({
        "id": id,
        "name": name,
        "schemaId": schema,
        "schemaName": schema_name,
        "warehouseId": source["id"],
        "warehouseName": source["name"],
        "warehouseVendor": source["databaseType"],
        "databaseName": source["databaseName"],
        "tableType": "TABLE_TYPE_TABLE",
        "isFavorite": false,
        "requiresPartitionFilter": false,
        "usesAgent": false,
        "schemaChangeInfo": {"mostRecentSchemaScanAt": now, "lastSchemaChangeAt": now},
    });
    state.tables.put(id, workspace, table);
    for (number, (column, kind, full)) in (0..).zip(COLUMNS) {
        let column_id = match wanted {
            Some(id) => id * 10 + number,
            None => state.next_id(),
        };
        let body = json!({
            "id": column_id,
            "name": column,
            "type": kind,
            "fullType": full,
            "isNullable": column != "ID",
            "isFavorite": false,
            "isMetricTime": false,
            "canBeMetricTime": kind == "TIMESTAMP_LIKE",
        });
        // The table's id is the simulator's; `column` is what is shown.
        let body = json!({"name": column, "tableId": id, "column": body});
        state.columns.put(column_id, workspace, body);
    }
    let change = state.next_id();
    let body = json!({
        "id": change,
        "changeType": "SCHEMA_CHANGE_OPERATION_CREATED",
        "objectType": "CATALOG_ENTITY_TYPE_DATASET",
        "detectedAt": now,
        "isFirstIndexing": true,
        "sourceId": source["id"],
        "sourceName": source["name"],
        "schemaId": schema,
        "schemaName": schema_name,
        "tableId": id,
        "tableName": name,
        "newValue": name,
        "schemaExistsInCatalog": true,
        "tableExistsInCatalog": true,
        "fullyQualifiedName": format!("{}.{schema_name}.{name}", source["name"].as_str().unwrap_or_default()),
    });
    state.schema_changes.put(change, workspace, body);
}

/// Takes out what belongs to a source.
pub(super) fn remove_source(state: &mut State, source: i64) {
    let tables: Vec<i64> = state
        .tables
        .iter()
        .filter(|(_, table)| table.body["warehouseId"] == source)
        .map(|(id, _)| id)
        .collect();
    let of_table = |body: &Value, member: &str| {
        body[member]
            .as_i64()
            .is_some_and(|table| tables.contains(&table))
    };
    state
        .columns
        .retain(|_, column| !of_table(&column.body, "tableId"));
    state.metrics.retain(|_, metric| {
        !of_table(&metric.body, "datasetId") && metric.body["warehouseId"] != source
    });
    state.tables.retain(|id, _| !tables.contains(&id));
    state
        .schemas
        .retain(|_, schema| schema.body["warehouseId"] != source);
    state
        .schema_changes
        .retain(|_, change| change.body["sourceId"] != source);
}
