"""Custom rules and bigconfig."""

from bigeye_sdk.generated.com.bigeye.models.generated import (
    CohortAndMetricDefinition,
    CohortDefinition,
    CustomRulesThresholdType,
    MetricDefinition,
    MetricSuite,
    MetricType,
    PredefinedMetric,
    PredefinedMetricName,
)

from shown import names


class RuleSteps:
    def create_a_rule(self):
        info = self.api.create_custom_rule(
            warehouse_id=self.made["warehouse"],
            name="no negative amounts",
            sql="select count(*) from orders where amount < 0",
            threshold_type=CustomRulesThresholdType.CUSTOM_RULES_THRESHOLD_TYPE_COUNT,
            upper_threshold=0.0,
            lower_threshold=0.0,
        )
        self.made["rule"] = info.id
        return info.custom_rule.name

    def read_a_rule(self):
        return self.api.get_rule_by_id(self.made["rule"]).custom_rule.name

    def change_a_rule(self):
        rule = self.api.get_rule_by_id(self.made["rule"]).custom_rule
        rule.name = "few negative amounts"
        rule.upper_threshold = 3.0
        return self.api.edit_custom_rule(rule, self.made["rule"]).custom_rule.name

    def run_rules(self):
        self.api.bulk_run_rules([self.made["rule"]])
        return "run"

    def rules_of_a_source(self):
        return names(info.custom_rule for info in self.api.get_rules(warehouse_id=self.made["warehouse"]).custom_rules)

    def rules_of_a_collection(self):
        return len(self.api.get_rules(collection_id=self.made["first collection"]).custom_rules)

    def find_rules(self):
        found = self.api.get_custom_rule_list(search="negative", page_size=10, source_id=self.made["warehouse"])
        return names(info.custom_rule for info in found.custom_rules)

    def delete_a_rule(self):
        self.api.delete_custom_rule(self.made["rule"])
        return "gone"

    def _suite(self):
        rows = MetricType(predefined_metric=PredefinedMetric(metric_name=PredefinedMetricName.COUNT_ROWS))
        return MetricSuite(
            source_id=self.made["warehouse"],
            namespace="conformance",
            definitions=[
                CohortAndMetricDefinition(
                    cohorts=[CohortDefinition(schema_name_pattern="*", table_name_pattern="orders*", column_name_pattern="*")],
                    metrics=[MetricDefinition(name="rows", metric_type=rows, thresholds=[])],
                )
            ],
        )

    def plan_a_bigconfig(self):
        self.api.post_bigconfig(self._suite(), apply=False)
        return "planned"

    def apply_a_bigconfig(self):
        self.api.post_bigconfig(self._suite(), apply=True)
        return "applied"
