//! What metrics are made of and run by: monitors elsewhere, schedules, templates.

use anyhow::Result;

use super::steps::{Steps, all, at, names, number, sent, text};

impl Steps {
    pub(super) async fn create_an_external_monitor(&mut self) -> Result<String> {
        let monitor = sent!(self.client, create_external_monitor() MetricConfiguration {
            "name": "rows elsewhere",
            "metricType": {"externalMonitor": {"type": "EXTERNAL_MONITOR_TYPE_DBT_TEST"}},
            "datasetId": self.id("table")?,
            "warehouseId": self.id("warehouse")?,
        });
        self.keep("monitor", at(&monitor, "/id")?);
        Ok(number(&monitor, "/id")?.to_string())
    }

    pub(super) async fn hand_in_a_run(&mut self) -> Result<String> {
        let id = self.id("monitor")?;
        sent!(self.client, create_external_monitor_run(monitor_id: id) ExternalMonitorRunCreate {
            "observedValue": 0.0,
            "runAtEpochSeconds": 1_700_000_000,
        });
        Ok("handed in".to_owned())
    }

    pub(super) async fn create_a_schedule(&mut self) -> Result<String> {
        let schedule = sent!(self.client, create_named_schedule() NamedScheduleWrite {
            "name": "each morning",
            "cron": "0 6 * * *",
        });
        self.keep("schedule", at(&schedule, "/id")?);
        text(&schedule, "/name")
    }

    pub(super) async fn change_a_schedule(&mut self) -> Result<String> {
        let schedule = sent!(self.client, create_named_schedule() NamedScheduleWrite {
            "id": self.id("schedule")?,
            "name": "each noon",
            "cron": "0 12 * * *",
        });
        text(&schedule, "/cron")
    }

    pub(super) async fn find_schedules(&mut self) -> Result<String> {
        let schedules = all!(self.client, list_named_schedules(search: "noon", page_size: 5));
        names(&schedules, "", "/name")
    }

    pub(super) async fn delete_a_schedule(&mut self) -> Result<String> {
        let id = self.id("schedule")?;
        sent!(self.client, delete_named_schedule(schedule_id: id));
        Ok("gone".to_owned())
    }

    pub(super) async fn create_a_template(&mut self) -> Result<String> {
        let made = sent!(self.client, create_metric_template() MetricTemplateWrite {"metricTemplate": {
            "name": "share of late ones",
            "template": "avg(case when ${late} then 1 else 0 end)",
            "returnType": "FIELD_TYPE_NUMERIC",
            "parameters": [{"key": "late", "value": "METRIC_TEMPLATE_PARAMETER_TYPE_COLUMN_REFERENCE"}],
        }});
        self.keep("template", at(&made, "/metricTemplate/id")?);
        text(&made, "/metricTemplate/name")
    }

    pub(super) async fn find_templates(&mut self) -> Result<String> {
        let templates = all!(self.client, fetch_metric_templates() MetricTemplatesFetch {
            "pageSize": 10,
            "search": "late",
        });
        names(&templates, "", "/name")
    }

    pub(super) async fn delete_a_template(&mut self) -> Result<String> {
        let id = self.id("template")?;
        sent!(self.client, delete_metric_template(metric_template_id: id));
        Ok("gone".to_owned())
    }
}
