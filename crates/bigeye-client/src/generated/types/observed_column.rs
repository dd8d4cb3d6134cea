// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `observed_column`.

use serde::Serialize;
use super::{ColumnWithTable, MetricObservedColumn};

/// Which metric observes which column.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricObservedColumnCreate {
    /// Id of the column.
    #[serde(rename = "columnId", default, skip_serializing_if = "Option::is_none")]
    pub column_id: Option<i64>,
    /// A remark about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// Id of the metric.
    #[serde(rename = "metricId", default, skip_serializing_if = "Option::is_none")]
    pub metric_id: Option<i64>,
}

impl MetricObservedColumnCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column_id`](Self#structfield.column_id).
    #[must_use]
    pub fn column_id(mut self, value: impl Into<i64>) -> Self {
        self.column_id = Some(value.into());
        self
    }
    /// Sets [`comments`](Self#structfield.comments).
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets [`metric_id`](Self#structfield.metric_id).
    #[must_use]
    pub fn metric_id(mut self, value: impl Into<i64>) -> Self {
        self.metric_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricObservedColumnCreate default {
        "columnId" column_id OptionInteger, "comments" comments, "metricId" metric_id OptionInteger,
    }
}

/// Which metric observes which column no more.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricObservedColumnDelete {
    /// Id of the column.
    #[serde(rename = "columnId", default, skip_serializing_if = "Option::is_none")]
    pub column_id: Option<i64>,
    /// Id of the metric.
    #[serde(rename = "metricId", default, skip_serializing_if = "Option::is_none")]
    pub metric_id: Option<i64>,
}

impl MetricObservedColumnDelete {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column_id`](Self#structfield.column_id).
    #[must_use]
    pub fn column_id(mut self, value: impl Into<i64>) -> Self {
        self.column_id = Some(value.into());
        self
    }
    /// Sets [`metric_id`](Self#structfield.metric_id).
    #[must_use]
    pub fn metric_id(mut self, value: impl Into<i64>) -> Self {
        self.metric_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricObservedColumnDelete default {
        "columnId" column_id OptionInteger, "metricId" metric_id OptionInteger,
    }
}

/// Which metrics observe which columns.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricObservedColumnList {
    /// The relations of metrics and columns.
    #[serde(
        rename = "metricObservedColumns",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_observed_columns: Option<Vec<MetricObservedColumn>>,
    /// Columns that Bigeye suggests in addition.
    #[serde(
        rename = "suggestedColumns",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub suggested_columns: Option<Vec<ColumnWithTable>>,
}

client_runtime::record! {
    MetricObservedColumnList default {
        "metricObservedColumns" metric_observed_columns, "suggestedColumns" suggested_columns,
    }
}

/// Which relations of metrics and columns are listed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricObservedColumnsFetch {
    /// Only those of these columns.
    #[serde(rename = "columnIds", default, skip_serializing_if = "Option::is_none")]
    pub column_ids: Option<Vec<i64>>,
    /// Only those of custom rules.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "isForCustomRule",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_for_custom_rule: Option<bool>,
    /// Only those of these metrics.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
    /// Whether a metric is listed once only, also when it observes several columns.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "removeDuplicateMetrics",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub remove_duplicate_metrics: Option<bool>,
    /// Only those of columns of these schemas.
    #[serde(rename = "schemaIds", default, skip_serializing_if = "Option::is_none")]
    pub schema_ids: Option<Vec<i64>>,
    /// Only those of columns of these sources.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Only those of columns of these tables.
    #[serde(rename = "tableIds", default, skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<i64>>,
    /// Only those of metrics with these tags.
    #[serde(rename = "tagIds", default, skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<i64>>,
}

impl MetricObservedColumnsFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column_ids`](Self#structfield.column_ids).
    #[must_use]
    pub fn column_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.column_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`is_for_custom_rule`](Self#structfield.is_for_custom_rule).
    #[must_use]
    pub fn is_for_custom_rule(mut self, value: impl Into<bool>) -> Self {
        self.is_for_custom_rule = Some(value.into());
        self
    }
    /// Sets [`metric_ids`](Self#structfield.metric_ids).
    #[must_use]
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.metric_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`remove_duplicate_metrics`](Self#structfield.remove_duplicate_metrics).
    #[must_use]
    pub fn remove_duplicate_metrics(mut self, value: impl Into<bool>) -> Self {
        self.remove_duplicate_metrics = Some(value.into());
        self
    }
    /// Sets [`schema_ids`](Self#structfield.schema_ids).
    #[must_use]
    pub fn schema_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.schema_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`source_ids`](Self#structfield.source_ids).
    #[must_use]
    pub fn source_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.source_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`table_ids`](Self#structfield.table_ids).
    #[must_use]
    pub fn table_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.table_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`tag_ids`](Self#structfield.tag_ids).
    #[must_use]
    pub fn tag_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    MetricObservedColumnsFetch default {
        "columnIds" column_ids OptionIntegers, "isForCustomRule" is_for_custom_rule, "metricIds" metric_ids OptionIntegers,
        "removeDuplicateMetrics" remove_duplicate_metrics, "schemaIds" schema_ids OptionIntegers,
        "sourceIds" source_ids OptionIntegers, "tableIds" table_ids OptionIntegers, "tagIds" tag_ids OptionIntegers,
    }
}
