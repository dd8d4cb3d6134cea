//! Sources, schemas, tables, columns.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::steps::{Steps, all, at, finished, names, sent, text};

fn source() -> Value {
    json!({
        "name": "orders, größer",
        "hostname": "db.example.com",
        "port": 5432,
        "databaseName": "shop",
        "databaseType": "DATABASE_TYPE_POSTGRES",
        "username": "reader",
        "password": "p&ss wörd",
    })
}

impl Steps {
    pub(super) async fn find_sources(&mut self) -> Result<String> {
        let sources = all!(self.client, fetch_sources() SourcesFetch {});
        self.keep("warehouse", at(&sources, "/0/id")?);
        names(&sources, "", "/name")
    }

    pub(super) async fn add_a_source(&mut self) -> Result<String> {
        let wanted = source();
        let made = sent!(self.client, create_source() SourceWrite (wanted));
        self.keep("source", at(&made, "/source/id")?);
        text(&made, "/source/name")
    }

    pub(super) async fn change_a_source(&mut self) -> Result<String> {
        let mut wanted = source();
        wanted["id"] = json!(self.id("source")?);
        wanted["queryTimeoutSeconds"] = json!(120);
        let changed = sent!(self.client, create_source() SourceWrite (wanted));
        text(&changed, "/source/name")
    }

    pub(super) async fn delete_a_source(&mut self) -> Result<String> {
        let id = self.id("source")?;
        sent!(self.client, delete_source(source_id: id));
        Ok("gone".to_owned())
    }

    pub(super) async fn find_schemas(&mut self) -> Result<String> {
        let warehouse = vec![self.id("warehouse")?];
        let schemas = sent!(self.client, list_schemas(warehouse_id: warehouse));
        self.keep("schema", at(&schemas, "/schemas/0/id")?);
        self.keep("schema name", at(&schemas, "/schemas/0/name")?);
        names(&schemas, "/schemas", "/name")
    }

    pub(super) async fn find_tables(&mut self) -> Result<String> {
        let (warehouse, schema) = (vec![self.id("warehouse")?], vec![self.id("schema")?]);
        let tables = sent!(self.client, list_tables(warehouse_id: warehouse, schema_id: schema));
        self.keep("table", at(&tables, "/tables/0/id")?);
        self.keep("table name", at(&tables, "/tables/0/name")?);
        self.keep("other table", at(&tables, "/tables/1/id")?);
        names(&tables, "/tables", "/name")
    }

    pub(super) async fn search_tables(&mut self) -> Result<String> {
        let (schema, table) = (
            vec![self.word("schema name")?],
            vec![self.word("table name")?],
        );
        let tables = sent!(self.client, list_tables(
            schema: schema,
            table_name: table,
            include_favorites: false,
            ignore_fields: true,
            include_data_node_ids: true
        ));
        names(&tables, "/tables", "/name")
    }

    /// Too many for one address.
    pub(super) async fn search_many_tables(&mut self) -> Result<String> {
        let mut ids = vec![self.id("table")?];
        ids.extend(1_000_000..1_001_500);
        let tables = sent!(self.client, list_tables(
            ids: ids,
            include_favorites: false,
            ignore_fields: false,
            include_data_node_ids: true
        ));
        names(&tables, "/tables", "/name")
    }

    pub(super) async fn fetch_tables_page_by_page(&mut self) -> Result<String> {
        let tables = all!(self.client, fetch_tables() TablesFetch {
            "schemaIds": [self.id("schema")?],
            "pageSize": 1,
            "ignoreFields": true,
        });
        Ok(super::steps::count(&tables, "").to_string())
    }

    pub(super) async fn find_columns(&mut self) -> Result<String> {
        let columns =
            sent!(self.client, fetch_columns() ColumnsFetch {"tableIds": [self.id("table")?]});
        self.keep("column", at(&columns, "/columns/0/column/id")?);
        self.keep("column name", at(&columns, "/columns/0/column/name")?);
        let all = at(&columns, "/columns")?.as_array();
        let mut dates = all.into_iter().flatten().map(|column| &column["column"]);
        let date = dates.find(|column| column["canBeMetricTime"] == true);
        let date = date.context("no column of the table has dates")?;
        self.keep("date column", at(date, "/id")?);
        names(&columns, "/columns", "/column/name")
    }

    pub(super) async fn date_a_table(&mut self) -> Result<String> {
        let column = self.id("date column")?;
        sent!(self.client, bulk_update_date_columns() DateColumnsUpdate {"columnIds": [column]});
        Ok("dated".to_owned())
    }

    pub(super) async fn profile_of_a_table(&mut self) -> Result<String> {
        let table = self.id("table")?;
        sent!(self.client, list_table_column_profiles(table_id: table));
        Ok("read".to_owned())
    }

    pub(super) async fn names_of_table_metrics(&mut self) -> Result<String> {
        sent!(self.client, list_table_level_metric_names());
        Ok("read".to_owned())
    }

    pub(super) async fn rebuild_a_source(&mut self) -> Result<String> {
        let warehouse = self.id("warehouse")?;
        let done = finished!(self.client, queue_source_rebuild(source_id: warehouse) RebuildOptions {"priority": 1});
        text(&done, "/status")
    }

    pub(super) async fn rebuild_a_schema(&mut self) -> Result<String> {
        let schema = self.id("schema")?;
        let done = finished!(self.client, queue_schema_rebuild(schema_id: schema));
        text(&done, "/status")
    }

    pub(super) async fn schema_changes(&mut self) -> Result<String> {
        all!(self.client, fetch_schema_changes() SchemaChangesFetch {
            "sourceId": self.id("warehouse")?,
            "schemaId": self.id("schema")?,
            "tableId": self.id("table")?,
            "columnId": self.id("column")?,
            "pageSize": 10,
        });
        Ok("read".to_owned())
    }

    pub(super) async fn create_a_virtual_table(&mut self) -> Result<String> {
        let made = sent!(self.client, create_virtual_table() VirtualTableWrite {
            "name": "big_orders",
            "sql": "select * from orders where amount > 100",
            "warehouseId": self.id("warehouse")?,
        });
        self.keep("virtual table", at(&made, "/table/id")?);
        text(&made, "/table/name")
    }

    pub(super) async fn change_a_virtual_table(&mut self) -> Result<String> {
        let id = self.id("virtual table")?;
        sent!(self.client, update_virtual_table(id: id) VirtualTableWrite {
            "name": "bigger_orders",
            "sql": "select * from orders where amount > 1000",
            "warehouseId": self.id("warehouse")?,
        });
        Ok("changed".to_owned())
    }

    pub(super) async fn find_virtual_tables(&mut self) -> Result<String> {
        let tables = sent!(self.client, list_virtual_tables());
        names(&tables, "", "/table/name")
    }

    pub(super) async fn delete_a_virtual_table(&mut self) -> Result<String> {
        let id = self.id("virtual table")?;
        sent!(self.client, delete_virtual_table(id: id));
        Ok("gone".to_owned())
    }
}
