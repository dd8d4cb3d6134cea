//! Custom rules and bigconfig.

use anyhow::Result;
use serde_json::{Value, json};

use super::steps::{Steps, all, at, count, finished, names, sent, text};

impl Steps {
    pub(super) async fn create_a_rule(&mut self) -> Result<String> {
        let made = sent!(self.client, create_custom_rule() CustomRuleCreate {"customRule": {
            "name": "no negative amounts",
            "sql": "select count(*) from orders where amount < 0",
            "warehouseId": self.id("warehouse")?,
            "thresholdType": "CUSTOM_RULES_THRESHOLD_TYPE_COUNT",
            "metricSchedule": {"scheduleFrequency": {
                "intervalType": "HOURS_TIME_INTERVAL_TYPE",
                "intervalValue": 24,
            }},
            "upperThreshold": 0.0,
            "lowerThreshold": 0.0,
        }});
        self.keep("rule", at(&made, "/id")?);
        text(&made, "/customRule/name")
    }

    pub(super) async fn read_a_rule(&mut self) -> Result<String> {
        let id = self.id("rule")?;
        let rule = sent!(self.client, get_custom_rule(custom_rule_id: id));
        text(&rule, "/customRule/name")
    }

    pub(super) async fn change_a_rule(&mut self) -> Result<String> {
        let id = self.id("rule")?;
        let read = sent!(self.client, get_custom_rule(custom_rule_id: id));
        let mut rule = at(&read, "/customRule")?.clone();
        rule["name"] = json!("few negative amounts");
        rule["upperThreshold"] = json!(3.0);
        let changed = sent!(self.client, update_custom_rule(custom_rule_id: id) CustomRuleUpdate {
            "id": id,
            "customRule": rule,
        });
        text(&changed, "/customRule/name")
    }

    pub(super) async fn run_rules(&mut self) -> Result<String> {
        sent!(self.client, bulk_update_custom_rules() CustomRuleBulkUpdate {
            "where": {"ids": [self.id("rule")?]},
            "isRun": true,
        });
        Ok("run".to_owned())
    }

    pub(super) async fn rules_of_a_source(&mut self) -> Result<String> {
        let source = self.id("warehouse")?;
        let rules = sent!(self.client, list_custom_rules_for_source(warehouse_id: source));
        names(&rules, "/customRules", "/customRule/name")
    }

    pub(super) async fn rules_of_a_collection(&mut self) -> Result<String> {
        let collection = self.id("first collection")?;
        let rules = sent!(self.client, list_custom_rules_for_collection(collection_id: collection));
        Ok(count(&rules, "/customRules").to_string())
    }

    pub(super) async fn find_rules(&mut self) -> Result<String> {
        let rules = all!(self.client, fetch_custom_rules() CustomRulesFetch {
            "search": "negative",
            "pageSize": 10,
            "sourceId": self.id("warehouse")?,
        });
        names(&rules, "", "/customRule/name")
    }

    pub(super) async fn delete_a_rule(&mut self) -> Result<String> {
        let id = self.id("rule")?;
        sent!(self.client, delete_custom_rule(custom_rule_id: id));
        Ok("gone".to_owned())
    }

    fn suite(&self) -> Result<Value> {
        Ok(json!({
            "sourceId": self.id("warehouse")?,
            "namespace": "conformance",
            "definitions": [{
                "cohorts": [{"schemaNamePattern": "*", "tableNamePattern": "orders*", "columnNamePattern": "*"}],
                "metrics": [{"name": "rows", "metricType": {"predefinedMetric": {"metricName": "COUNT_ROWS"}}}],
            }],
        }))
    }

    pub(super) async fn plan_a_bigconfig(&mut self) -> Result<String> {
        let suite = self.suite()?;
        finished!(self.client, queue_bigconfig_plan() MetricSuite (suite));
        Ok("planned".to_owned())
    }

    pub(super) async fn apply_a_bigconfig(&mut self) -> Result<String> {
        let suite = self.suite()?;
        finished!(self.client, queue_bigconfig_apply() MetricSuite (suite));
        Ok("applied".to_owned())
    }
}
