"""Sources, schemas, tables, columns."""

from bigeye_sdk.generated.com.bigeye.models.generated import CreateSourceRequest, WarehouseType

from shown import names

SOURCE = {
    "name": "orders, größer",
    "hostname": "db.example.com",
    "port": 5432,
    "database_name": "shop",
    "database_type": WarehouseType.DATABASE_TYPE_POSTGRES,
    "username": "reader",
    "password": "p&ss wörd",
}


class DataSteps:
    def find_sources(self):
        sources = self.api.get_sources().sources
        self.made["warehouse"] = sources[0].id
        return names(sources)

    def add_a_source(self):
        source = self.api.create_source(CreateSourceRequest(**SOURCE))
        self.made["source"] = source.id
        return source.name

    def change_a_source(self):
        request = CreateSourceRequest(**{**SOURCE, "id": self.made["source"], "query_timeout_seconds": 120})
        return self.api.upsert_source(source_id=self.made["source"], request=request).name

    def delete_a_source(self):
        self.api.delete_source(self.made["source"])
        return "gone"

    def find_schemas(self):
        schemas = self.api.get_schemas(warehouse_id=[self.made["warehouse"]]).schemas
        self.made["schema"] = schemas[0].id
        self.made["schema name"] = schemas[0].name
        return names(schemas)

    def find_tables(self):
        tables = self.api.get_tables(warehouse_id=[self.made["warehouse"]], schema_id=[self.made["schema"]]).tables
        self.made["table"], self.made["other table"] = tables[0].id, tables[1].id
        self.made["table name"] = tables[0].name
        return names(tables)

    def search_tables(self):
        tables = self.api.search_tables(
            schema=[self.made["schema name"]], table_name=[self.made["table name"]], ignore_fields=True
        )
        return names(tables.tables)

    def search_many_tables(self):
        # too many for one address
        ids = [self.made["table"], *range(1_000_000, 1_001_500)]
        return names(self.api.search_tables(ids=ids).tables)

    def fetch_tables_page_by_page(self):
        return len(self.api.get_tables_post(schema_ids=[self.made["schema"]], page_size=1).tables)

    def find_columns(self):
        columns = self.api.get_columns(table_ids=[self.made["table"]]).columns
        self.made["column"] = columns[0].column.id
        self.made["column name"] = columns[0].column.name
        self.made["date column"] = next(column.column.id for column in columns if column.column.can_be_metric_time)
        return ", ".join(column.column.name for column in columns)

    def date_a_table(self):
        self.api.set_table_metric_time(self.made["date column"])
        return "dated"

    def profile_of_a_table(self):
        self.api.get_table_profile(self.made["table"])
        return "read"

    def names_of_table_metrics(self):
        self.api.get_table_level_metrics()
        return "read"

    def rebuild_a_source(self):
        return self.api.rebuild(self.made["warehouse"]).status.name

    def rebuild_a_schema(self):
        return self.api.rebuild(self.made["warehouse"], self.made["schema name"]).status.name

    def schema_changes(self):
        # an id that is left out would be sent as the text "None"
        self.api.fetch_schema_changes(
            source_id=self.made["warehouse"],
            schema_id=self.made["schema"],
            table_id=self.made["table"],
            column_id=self.made["column"],
            page_size=10,
        )
        return "read"

    # virtual tables

    def create_a_virtual_table(self):
        table = self.api.create_virtual_table(
            name="big_orders", sql="select * from orders where amount > 100", warehouse_id=self.made["warehouse"]
        )
        self.made["virtual table"] = table.table.id
        return table.table.name

    def change_a_virtual_table(self):
        self.api.update_virtual_table(
            id=self.made["virtual table"],
            name="bigger_orders",
            sql="select * from orders where amount > 1000",
            warehouse_id=self.made["warehouse"],
        )
        return "changed"

    def find_virtual_tables(self):
        return ", ".join(table.table.name for table in self.api.get_all_virtual_tables())

    def delete_a_virtual_table(self):
        self.api.delete_virtual_table(table_id=self.made["virtual table"])
        return "gone"
