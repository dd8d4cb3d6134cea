//! Metrics and their runs.

use anyhow::Result;
use serde_json::{Value, json};

use super::steps::{Steps, all, at, count, finished, names, sent, text, yes};

fn days(number: i64) -> Value {
    json!({"intervalType": "DAYS_TIME_INTERVAL_TYPE", "intervalValue": number})
}

fn at_most(value: f64) -> Value {
    json!([{"constantThreshold": {"bound": {"boundType": "UPPER_BOUND_SIMPLE_BOUND_TYPE", "value": value}}}])
}

fn predefined(name: &str) -> Value {
    json!({"predefinedMetric": {"metricName": name}})
}

impl Steps {
    pub(super) async fn create_a_metric(&mut self) -> Result<String> {
        let metric = sent!(self.client, create_metric() MetricConfiguration {
            "warehouseId": self.id("warehouse")?,
            "datasetId": self.id("table")?,
            "name": "too many rows",
            "description": "größer than it may be",
            "metricType": predefined("COUNT_ROWS"),
            "thresholds": at_most(-1.5),
            "notificationChannels": [{"email": "data@example.com"}],
            "scheduleFrequency": days(1),
            "lookback": days(7),
            "lookbackType": "DATA_TIME_LOOKBACK_TYPE",
            "filters": ["amount > 1"],
        });
        self.keep("metric", at(&metric, "/id")?);
        text(&metric, "/name")
    }

    pub(super) async fn create_a_metric_without_threshold(&mut self) -> Result<String> {
        let column = self.word("column name")?;
        let metric = sent!(self.client, create_metric() MetricConfiguration {
            "warehouseId": self.id("warehouse")?,
            "datasetId": self.id("table")?,
            "name": "empty ones",
            "metricType": predefined("PERCENT_NULL"),
            "parameters": [{"key": "arg1", "columnName": column}],
            "thresholds": [{"noneThreshold": {}}],
            "scheduleFrequency": days(1),
            "lookbackType": "METRIC_TIME_LOOKBACK_TYPE",
            "groupBys": [column],
        });
        self.keep("quiet metric", at(&metric, "/id")?);
        text(&metric, "/name")
    }

    pub(super) async fn change_a_metric(&mut self) -> Result<String> {
        let column = self.word("column name")?;
        let metric = sent!(self.client, create_metric() MetricConfiguration {
            "id": self.id("quiet metric")?,
            "warehouseId": self.id("warehouse")?,
            "datasetId": self.id("table")?,
            "name": "empty ones, now daily",
            "metricType": predefined("PERCENT_NULL"),
            "parameters": [{"key": "arg1", "columnName": column}],
            "thresholds": at_most(0.0),
            "scheduleFrequency": days(1),
            "lookbackType": "METRIC_TIME_LOOKBACK_TYPE",
        });
        text(&metric, "/name")
    }

    pub(super) async fn edit_a_metric(&mut self) -> Result<String> {
        let id = self.id("quiet metric")?;
        sent!(self.client, update_metrics() MetricsUpdate {
            "metricIds": [id],
            "metricConfiguration": {"id": id, "description": "edited"},
        });
        Ok("edited".to_owned())
    }

    pub(super) async fn read_a_metric(&mut self) -> Result<String> {
        let id = self.id("metric")?;
        text(&sent!(self.client, get_metric(metric_id: id)), "/name")
    }

    pub(super) async fn search_metrics(&mut self) -> Result<String> {
        let ids = vec![self.id("metric")?];
        names(&sent!(self.client, list_metrics(ids: ids)), "", "/name")
    }

    pub(super) async fn infos_of_metrics(&mut self) -> Result<String> {
        let infos = all!(self.client, fetch_metric_infos() MetricInfosFetch {
            "metricIds": [self.id("metric")?, self.id("quiet metric")?],
            "pageSize": 1,
        });
        names(&infos, "", "/metricConfiguration/name")
    }

    pub(super) async fn infos_of_all_metrics(&mut self) -> Result<String> {
        let infos = sent!(self.client, list_metric_infos());
        Ok(yes(count(&infos, "/metrics") >= 2))
    }

    pub(super) async fn run_metrics(&mut self) -> Result<String> {
        let result = sent!(self.client, run_metrics() MetricsRun {
            "metricIds": [self.id("metric")?, self.id("quiet metric")?],
        });
        Ok(count(&result, "/metricInfos").to_string())
    }

    pub(super) async fn queue_runs_of_metrics(&mut self) -> Result<String> {
        let id = self.id("metric")?;
        finished!(self.client, queue_metric_runs() MetricsRun {"metricIds": [id]});
        let infos = all!(self.client, fetch_metric_infos() MetricInfosFetch {"metricIds": [id]});
        names(&infos, "", "/status")
    }

    pub(super) async fn runs_of_a_metric(&mut self) -> Result<String> {
        let runs = sent!(self.client, fetch_metric_runs() MetricRunsFetch {
            "metricIdentifier": {"metricId": self.id("metric")?},
            "daysOfHistory": 7,
        });
        Ok(yes(count(&runs, "/metricRuns") > 0))
    }

    pub(super) async fn runs_of_metrics(&mut self) -> Result<String> {
        sent!(self.client, fetch_metric_runs_bulk() MetricRunsBulkFetch {
            "metricIdentifier": [{"metricId": self.id("metric")?}, {"metricId": self.id("quiet metric")?}],
            "startEpochSeconds": 1_700_000_000,
        });
        Ok("read".to_owned())
    }

    pub(super) async fn backfill_a_metric(&mut self) -> Result<String> {
        sent!(self.client, backfill_metrics() MetricBackfillCreate {
            "metricIds": [self.id("metric")?],
            "deleteHistory": true,
        });
        Ok("filled".to_owned())
    }

    pub(super) async fn queries_of_a_metric(&mut self) -> Result<String> {
        let id = self.id("metric")?;
        sent!(self.client, get_metric_debug_queries(metric_id: id));
        Ok("1".to_owned())
    }

    pub(super) async fn rows_behind_a_metric(&mut self) -> Result<String> {
        let id = self.id("metric")?;
        sent!(self.client, get_metric_debug_preview(metric_id: id));
        Ok("read".to_owned())
    }

    pub(super) async fn observe_a_column(&mut self) -> Result<String> {
        sent!(self.client, create_metric_observed_column() MetricObservedColumnCreate {
            "columnId": self.id("column")?,
            "metricId": self.id("metric")?,
            "comments": "in the where clause",
        });
        sent!(self.client, fetch_metric_observed_columns() MetricObservedColumnsFetch {
            "metricIds": [self.id("metric")?],
            "isForCustomRule": false,
            "removeDuplicateMetrics": false,
        });
        let (metric, column) = (self.id("metric")?, self.id("column")?);
        sent!(self.client, list_metric_observed_columns_for_metric(metric_id: metric));
        sent!(self.client, list_metric_observed_columns_for_column(column_id: column));
        Ok("observed".to_owned())
    }

    pub(super) async fn delete_a_metric(&mut self) -> Result<String> {
        let id = self.id("metric")?;
        sent!(self.client, delete_metric(metric_id: id));
        Ok("gone".to_owned())
    }

    pub(super) async fn delete_metrics(&mut self) -> Result<String> {
        sent!(self.client, bulk_update_metrics() MetricBulkUpdate {
            "where": {"ids": [self.id("quiet metric")?]},
            "isDelete": true,
        });
        Ok("gone".to_owned())
    }
}
