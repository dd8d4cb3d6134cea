"""Deltas: one table compared with another."""

from bigeye_sdk.generated.com.bigeye.models.generated import (
    ComparisonColumnMapping,
    ComparisonTableConfiguration,
    Delta,
    IdAndDisplayName,
    MetricType,
    PredefinedMetric,
    PredefinedMetricName,
)


class DeltaSteps:
    def _comparison(self):
        column = IdAndDisplayName(id=self.made["column"], display_name=self.made["column name"])
        nulls = MetricType(predefined_metric=PredefinedMetric(metric_name=PredefinedMetricName.COUNT_NULL))
        return ComparisonTableConfiguration(
            name="orders, old and new",
            source_table_id=self.made["table"],
            target_table_id=self.made["other table"],
            column_mappings=[ComparisonColumnMapping(source_column=column, target_column=column, metrics=[nulls])],
            tolerance=0.5,
        )

    def metrics_for_deltas(self):
        self.api.get_delta_applicable_metric_types(table_id=self.made["table"])
        return "read"

    def create_a_delta(self):
        delta = Delta(
            name="orders, old and new",
            source_table=IdAndDisplayName(id=self.made["table"], display_name=self.made["table name"]),
            comparison_table_configurations=[self._comparison()],
        )
        created = self.api.upsert_delta(delta)
        self.made["delta"] = created.delta.id
        return created.delta.name

    def run_a_delta(self):
        return self.api.run_a_delta(delta_id=self.made["delta"], await_results=True).name

    def find_deltas(self):
        return ", ".join(info.delta.name for info in self.api.get_deltas(page_size=10))

    def create_a_comparison(self):
        created = self.api.create_delta(comparison_table_configuration=self._comparison())
        self.made["comparison"] = created.comparison_table_configuration.id
        return created.comparison_table_configuration.name

    def infos_of_a_comparison(self):
        infos = self.api.get_delta_information(delta_ids=[self.made["comparison"]], exclude_comparison_metrics=True)
        return len(infos)

    def groups_of_a_comparison(self):
        return len(self.api.get_delta_groups_information(comparison_metric_id=self.made["comparison"]))

    def delete_a_comparison(self):
        self.api.delete_delta(comparison_table_id=self.made["comparison"])
        return "gone"
