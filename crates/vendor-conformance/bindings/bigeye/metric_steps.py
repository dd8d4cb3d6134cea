"""Metrics, their runs, schedules and templates."""

from bigeye_sdk.generated.com.bigeye.models.generated import (
    ConstantThreshold,
    ExternalMonitor,
    ExternalMonitorRunRequest,
    ExternalMonitorType,
    LookbackType,
    MetricConfiguration,
    MetricParameter,
    MetricType,
    NoneThreshold,
    NotificationChannel,
    PredefinedMetric,
    PredefinedMetricName,
    SimpleBound,
    SimpleBoundType,
    Threshold,
    TimeInterval,
    TimeIntervalType,
)

from shown import yes

DAY = TimeInterval(interval_type=TimeIntervalType.DAYS_TIME_INTERVAL_TYPE, interval_value=1)


def at_most(value):
    bound = SimpleBound(bound_type=SimpleBoundType.UPPER_BOUND_SIMPLE_BOUND_TYPE, value=value)
    return Threshold(constant_threshold=ConstantThreshold(bound=bound))


def predefined(name):
    return MetricType(predefined_metric=PredefinedMetric(metric_name=name))


class MetricSteps:
    def create_a_metric(self):
        metric = self.api.upsert_metric(
            warehouse_id=self.made["warehouse"],
            dataset_id=self.made["table"],
            name="too many rows",
            description="größer than it may be",
            metric_type=predefined(PredefinedMetricName.COUNT_ROWS),
            thresholds=[at_most(-1.5)],
            notification_channels=[NotificationChannel(email="data@example.com")],
            schedule_frequency=DAY,
            lookback=TimeInterval(interval_type=TimeIntervalType.DAYS_TIME_INTERVAL_TYPE, interval_value=7),
            lookback_type=LookbackType.DATA_TIME_LOOKBACK_TYPE,
            filters=["amount > 1"],
        )
        self.made["metric"] = metric.id
        return metric.name

    def create_a_metric_without_threshold(self):
        metric = self.api.upsert_metric(
            warehouse_id=self.made["warehouse"],
            dataset_id=self.made["table"],
            name="empty ones",
            metric_type=predefined(PredefinedMetricName.PERCENT_NULL),
            parameters=[MetricParameter(key="arg1", column_name=self.made["column name"])],
            thresholds=[Threshold(none_threshold=NoneThreshold())],
            schedule_frequency=DAY,
            lookback_type=LookbackType.METRIC_TIME_LOOKBACK_TYPE,
            group_bys=[self.made["column name"]],
        )
        self.made["quiet metric"] = metric.id
        return metric.name

    def change_a_metric(self):
        metric = self.api.upsert_metric(
            id=self.made["quiet metric"],
            warehouse_id=self.made["warehouse"],
            dataset_id=self.made["table"],
            name="empty ones, now daily",
            metric_type=predefined(PredefinedMetricName.PERCENT_NULL),
            parameters=[MetricParameter(key="arg1", column_name=self.made["column name"])],
            thresholds=[at_most(0.0)],
            schedule_frequency=DAY,
            lookback_type=LookbackType.METRIC_TIME_LOOKBACK_TYPE,
        )
        return metric.name

    def edit_a_metric(self):
        metric = MetricConfiguration(id=self.made["quiet metric"], description="edited")
        self.api.edit_metric(metric)
        return "edited"

    def read_a_metric(self):
        return self.api.get_metric_configuration(metric_id=self.made["metric"]).name

    def search_metrics(self):
        metrics = self.api.search_metric_configuration(ids=[self.made["metric"]])
        return ", ".join(metric.name for metric in metrics)

    def infos_of_metrics(self):
        infos = self.api.get_metric_info_batch_post(
            metric_ids=[self.made["metric"], self.made["quiet metric"]], page_size=1
        )
        return ", ".join(info.metric_configuration.name for info in infos.metrics)

    def infos_of_all_metrics(self):
        return yes(len(self.api.get_metric_info_batch_post().metrics) >= 2)

    def run_metrics(self):
        response = self.api.run_metric_batch(metric_ids=[self.made["metric"], self.made["quiet metric"]])
        return len(response.metric_infos)

    def queue_runs_of_metrics(self):
        infos = self.api.run_metric_batch_async(metric_ids=[self.made["metric"]])
        return ", ".join(info.status.name for info in infos)

    def runs_of_a_metric(self):
        runs = self.api.get_metric_runs(metric_id=self.made["metric"], days_of_history=7)
        return yes(runs.metric_runs)

    def runs_of_metrics(self):
        metrics = [self.made["metric"], self.made["quiet metric"]]
        self.api.get_metric_runs_bulk(metric_ids=metrics, start_epoch_seconds=1_700_000_000)
        return "read"

    def backfill_a_metric(self):
        self.api.backfill_metric(metric_ids=[self.made["metric"]], delete_history=True)
        return "filled"

    def queries_of_a_metric(self):
        return len(self.api.get_debug_queries(metric_ids=[self.made["metric"]]))

    def rows_behind_a_metric(self):
        self.api.get_debug_preview(metric_id=self.made["metric"])
        return "read"

    def observe_a_column(self):
        self.api.create_metric_observed_column(
            column_id=self.made["column"], metric_id=self.made["metric"], comments="in the where clause"
        )
        self.api.get_bulk_metric_observed_column(metric_ids=[self.made["metric"]])
        self.api.get_metric_observed_column_for_metric(metric_id=self.made["metric"])
        self.api.get_metric_observed_column_for_column(column_id=self.made["column"])
        return "observed"

    def delete_a_metric(self):
        self.api.delete_metric(self.made["metric"])
        return "gone"

    def delete_metrics(self):
        self.api.batch_delete_metrics([self.made["quiet metric"]])
        return "gone"

    # monitors that run elsewhere

    def create_an_external_monitor(self):
        dbt = MetricType(external_monitor=ExternalMonitor(type=ExternalMonitorType.EXTERNAL_MONITOR_TYPE_DBT_TEST))
        monitor = MetricConfiguration(
            name="rows elsewhere",
            metric_type=dbt,
            dataset_id=self.made["table"],
            warehouse_id=self.made["warehouse"],
        )
        self.made["monitor"] = self.api.create_external_monitor(monitor).id
        return self.made["monitor"]

    def hand_in_a_run(self):
        run = ExternalMonitorRunRequest(observed_value=0.0, run_at_epoch_seconds=1_700_000_000)
        self.api.submit_external_monitor_run(self.made["monitor"], run)
        return "handed in"

    # schedules

    def create_a_schedule(self):
        schedule = self.api.create_named_schedule(name="each morning", cron="0 6 * * *")
        self.made["schedule"] = schedule.id
        return schedule.name

    def change_a_schedule(self):
        return self.api.create_named_schedule(id=self.made["schedule"], name="each noon", cron="0 12 * * *").cron

    def find_schedules(self):
        schedules = self.api.get_named_schedule(search="noon", page_size=5).named_schedules
        return ", ".join(schedule.name for schedule in schedules)

    def delete_a_schedule(self):
        self.api.delete_named_schedule(schedule_id=self.made["schedule"])
        return "gone"

    # templates

    def create_a_template(self):
        created = self.api.upsert_metric_template(
            id=0,
            name="share of late ones",
            template="avg(case when ${late} then 1 else 0 end)",
            return_type="NUMERIC",
            parameters=["late=COLUMN_REFERENCE"],
        )
        self.made["template"] = created.metric_template.id
        return created.metric_template.name

    def find_templates(self):
        templates = self.api.get_all_metric_templates(page_size=10, search="late")
        return ", ".join(template.name for template in templates)

    def delete_a_template(self):
        self.api.delete_metric_template(template_id=self.made["template"])
        return "gone"
