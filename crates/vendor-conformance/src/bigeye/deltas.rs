//! Deltas: one table compared with another.

use anyhow::Result;
use serde_json::{Value, json};

use super::steps::{Steps, all, at, count, finished, names, sent, text};

impl Steps {
    fn comparison(&self) -> Result<Value> {
        let column = json!({"id": self.id("column")?, "displayName": self.word("column name")?});
        Ok(json!({
            "name": "orders, old and new",
            "sourceTableId": self.id("table")?,
            "targetTableId": self.id("other table")?,
            "columnMappings": [{
                "sourceColumn": column,
                "targetColumn": column,
                "metrics": [{"predefinedMetric": {"metricName": "COUNT_NULL"}}],
            }],
            "tolerance": 0.5,
        }))
    }

    pub(super) async fn metrics_for_deltas(&mut self) -> Result<String> {
        let table = self.id("table")?;
        sent!(self.client, list_delta_applicable_metric_types(table_id: table));
        Ok("read".to_owned())
    }

    pub(super) async fn create_a_delta(&mut self) -> Result<String> {
        let table = json!({"id": self.id("table")?, "displayName": self.word("table name")?});
        let made = sent!(self.client, create_delta() DeltaWrite {"delta": {
            "name": "orders, old and new",
            "sourceTable": table,
            "comparisonTableConfigurations": [self.comparison()?],
        }});
        self.keep("delta", at(&made, "/delta/id")?);
        text(&made, "/delta/name")
    }

    pub(super) async fn run_a_delta(&mut self) -> Result<String> {
        let id = self.id("delta")?;
        finished!(self.client, run_delta(delta_id: id));
        text(&sent!(self.client, get_delta(delta_id: id)), "/delta/name")
    }

    pub(super) async fn find_deltas(&mut self) -> Result<String> {
        let deltas = all!(self.client, fetch_deltas() DeltasFetch {
            "excludeComparisonMetrics": true,
            "pageSize": 10,
        });
        names(&deltas, "", "/delta/name")
    }

    pub(super) async fn create_a_comparison(&mut self) -> Result<String> {
        let made = sent!(self.client, create_comparison_table() ComparisonTableCreate {
            "comparisonTableConfiguration": self.comparison()?,
        });
        self.keep("comparison", at(&made, "/comparisonTableConfiguration/id")?);
        text(&made, "/comparisonTableConfiguration/name")
    }

    pub(super) async fn infos_of_a_comparison(&mut self) -> Result<String> {
        let infos = sent!(self.client, fetch_comparison_tables() DeltasFetch {
            "comparisonTableIds": [self.id("comparison")?],
            "excludeComparisonMetrics": true,
        });
        Ok(count(&infos, "/comparisonTableInfos").to_string())
    }

    pub(super) async fn groups_of_a_comparison(&mut self) -> Result<String> {
        let id = self.id("comparison")?;
        let groups = sent!(self.client, list_comparison_metric_groups(comparison_metric_id: id));
        Ok(count(&groups, "/groupState").to_string())
    }

    pub(super) async fn delete_a_comparison(&mut self) -> Result<String> {
        let id = self.id("comparison")?;
        sent!(self.client, delete_comparison_table(comparison_table_id: id));
        Ok("gone".to_owned())
    }
}
