// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `cluster`.

use std::collections::BTreeMap;
use client_runtime::{Extra, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    Category, DefaultNumericValue, Field, FieldSummary, FieldTypes, FieldsMeta, ListMeta,
    RowRange, Scalar, Status, Webhook, WebhookCreate,
};

/// One group of rows.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Centroid {
    /// Value of each field in the middle, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub center: Option<BTreeMap<String, Scalar>>,
    /// Number of rows.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub count: Option<i64>,
    /// Distances of the rows from the middle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distance: Option<FieldSummary>,
    /// Id of the group in its cluster, six digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name, for instance `Cluster 0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A cluster. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (recorded bodies and the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cluster {
    /// Whether fields are scaled so that each counts the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance_fields: Option<bool>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Dataset of each group, by its id; empty text when none was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_datasets: Option<BTreeMap<String, String>>,
    /// Bare id of the dataset of each group, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_datasets_ids: Option<BTreeMap<String, String>>,
    /// Model of each group, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_models: Option<BTreeMap<String, String>>,
    /// Text that makes the result repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_seed: Option<String>,
    /// The groups; absent until the work is finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clusters: Option<ClusterContent>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the cluster is faulty.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub code: Option<i64>,
    /// Number of fields used.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub columns: Option<i64>,
    /// Configuration whose arguments were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<String>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the cluster was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Credits spent on creating it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<f64>,
    /// Credits that others pay for each prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Limit by which the number of groups is found when `k` is not given.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub critical_value: Option<i64>,
    /// Dataset that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<String>,
    /// Number of fields of each type in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_field_types: Option<FieldTypes>,
    /// Whether that dataset still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_status: Option<bool>,
    /// Numeric subtype of that dataset.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub dataset_type: Option<i64>,
    /// What stands for a missing number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the cluster; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it was created in the former development mode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dev: Option<bool>,
    /// Ids of the fields left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Weight of each field that was given, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_scales: Option<BTreeMap<String, f64>>,
    /// Which part of the fields this answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_meta: Option<FieldsMeta>,
    /// Ids of the fields used as input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Number of groups.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub k: Option<i64>,
    /// Locale of the data, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Number of fields in the dataset.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub max_columns: Option<i64>,
    /// Number of rows in the dataset.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub max_rows: Option<i64>,
    /// Whether models of the groups are made too, or the list of the groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_clusters: Option<Value>,
    /// Name of the cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of batch centroids made from it.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub number_of_batchcentroids: Option<i64>,
    /// Number of centroids made from it.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub number_of_centroids: Option<i64>,
    /// Number of centroids made from it by others.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub number_of_public_centroids: Option<i64>,
    /// Number of the order in which rows are read; 0 unless set. The other numbers are not known.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub ordering: Option<i64>,
    /// Whether the rows that the sampling left out are used instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// The cluster as PMML, when it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pmml: Option<String>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the cluster belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// First and last row used, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Id with its type, `cluster/` and 24 hexadecimal digits.
    pub resource: String,
    /// Number of rows used.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub rows: Option<i64>,
    /// Share of the rows used, above 0 and at most 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Weight of each field that was used, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scales: Option<BTreeMap<String, f64>>,
    /// Text that makes the sampling repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Size of the data behind it, in bytes.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub size: Option<i64>,
    /// Source that the data came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Whether that source still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_status: Option<bool>,
    /// How far the work has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Ids of fields that are summarised but not used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary_fields: Option<Vec<String>>,
    /// Labels that help to find the cluster again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// When the cluster was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Delivery of the end of the work to a URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Id of the field that holds the weight of each row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_field: Option<String>,
    /// Whether its inner structure may be seen by others once it is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The groups and the fields they are made of.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterContent {
    /// The groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clusters: Option<Vec<Centroid>>,
    /// Fields by their id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<BTreeMap<String, Field>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a cluster is made from. Exactly one of `dataset`, `datasets`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterCreate {
    /// Scale fields so that each counts the same; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance_fields: Option<bool>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Text that makes the result repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_seed: Option<String>,
    /// Limit by which the number of groups is found; 5 was observed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub critical_value: Option<i64>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<String>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<String>>,
    /// What stands for a missing number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the cluster; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids or names of the fields to leave out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Weight of each field, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_scales: Option<BTreeMap<String, f64>>,
    /// Mapping of field ids, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Number of groups; found automatically unless set.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub k: Option<i64>,
    /// True to make models of all groups too, or a list of the groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_clusters: Option<Value>,
    /// Name of the cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of the order in which rows are read; 0 unless set. The other numbers are not known.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub ordering: Option<i64>,
    /// Id of the cluster to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// Whether the rows that the sampling left out are used instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Project that the cluster belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// First and last row used, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Rows used of each dataset, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranges: Option<BTreeMap<String, RowRange>>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Whether rows are drawn with replacement, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacements: Option<BTreeMap<String, bool>>,
    /// Share of the rows to use, above 0 and at most 1; 1 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Share of the rows used of each dataset, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rates: Option<BTreeMap<String, f64>>,
    /// Text that makes the sampling repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Seed of the sampling of each dataset, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seeds: Option<BTreeMap<String, String>>,
    /// Hash of the shared cluster to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Ids of fields to summarise but not use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary_fields: Option<Vec<String>>,
    /// Labels that help to find the cluster again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Where the end of the work is reported to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Id of the field that holds the weight of each row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_field: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClusterCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`balance_fields`](Self#structfield.balance_fields).
    #[must_use]
    pub fn balance_fields(mut self, value: impl Into<bool>) -> Self {
        self.balance_fields = Some(value.into());
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`cluster_seed`](Self#structfield.cluster_seed).
    #[must_use]
    pub fn cluster_seed(mut self, value: impl Into<String>) -> Self {
        self.cluster_seed = Some(value.into());
        self
    }
    /// Sets [`critical_value`](Self#structfield.critical_value).
    #[must_use]
    pub fn critical_value(mut self, value: impl Into<i64>) -> Self {
        self.critical_value = Some(value.into());
        self
    }
    /// Sets [`dataset`](Self#structfield.dataset).
    #[must_use]
    pub fn dataset(mut self, value: impl Into<String>) -> Self {
        self.dataset = Some(value.into());
        self
    }
    /// Sets [`datasets`](Self#structfield.datasets).
    #[must_use]
    pub fn datasets(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.datasets = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`default_numeric_value`](Self#structfield.default_numeric_value).
    #[must_use]
    pub fn default_numeric_value(
        mut self,
        value: impl Into<DefaultNumericValue>,
    ) -> Self {
        self.default_numeric_value = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`excluded_fields`](Self#structfield.excluded_fields).
    #[must_use]
    pub fn excluded_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`field_scales`](Self#structfield.field_scales).
    #[must_use]
    pub fn field_scales(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<f64>)>,
    ) -> Self {
        self.field_scales = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`fields_maps`](Self#structfield.fields_maps).
    #[must_use]
    pub fn fields_maps(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.fields_maps = Some(value.into());
        self
    }
    /// Sets [`input_fields`](Self#structfield.input_fields).
    #[must_use]
    pub fn input_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`k`](Self#structfield.k).
    #[must_use]
    pub fn k(mut self, value: impl Into<i64>) -> Self {
        self.k = Some(value.into());
        self
    }
    /// Sets [`model_clusters`](Self#structfield.model_clusters).
    #[must_use]
    pub fn model_clusters(mut self, value: impl Into<Value>) -> Self {
        self.model_clusters = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`ordering`](Self#structfield.ordering).
    #[must_use]
    pub fn ordering(mut self, value: impl Into<i64>) -> Self {
        self.ordering = Some(value.into());
        self
    }
    /// Sets [`origin`](Self#structfield.origin).
    #[must_use]
    pub fn origin(mut self, value: impl Into<String>) -> Self {
        self.origin = Some(value.into());
        self
    }
    /// Sets [`out_of_bag`](Self#structfield.out_of_bag).
    #[must_use]
    pub fn out_of_bag(mut self, value: impl Into<bool>) -> Self {
        self.out_of_bag = Some(value.into());
        self
    }
    /// Sets [`out_of_bags`](Self#structfield.out_of_bags).
    #[must_use]
    pub fn out_of_bags(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<bool>)>,
    ) -> Self {
        self.out_of_bags = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets [`range`](Self#structfield.range).
    #[must_use]
    pub fn range(mut self, value: impl Into<RowRange>) -> Self {
        self.range = Some(value.into());
        self
    }
    /// Sets [`ranges`](Self#structfield.ranges).
    #[must_use]
    pub fn ranges(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<RowRange>)>,
    ) -> Self {
        self.ranges = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`replacement`](Self#structfield.replacement).
    #[must_use]
    pub fn replacement(mut self, value: impl Into<bool>) -> Self {
        self.replacement = Some(value.into());
        self
    }
    /// Sets [`replacements`](Self#structfield.replacements).
    #[must_use]
    pub fn replacements(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<bool>)>,
    ) -> Self {
        self.replacements = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`sample_rate`](Self#structfield.sample_rate).
    #[must_use]
    pub fn sample_rate(mut self, value: impl Into<f64>) -> Self {
        self.sample_rate = Some(value.into());
        self
    }
    /// Sets [`sample_rates`](Self#structfield.sample_rates).
    #[must_use]
    pub fn sample_rates(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<f64>)>,
    ) -> Self {
        self.sample_rates = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`seed`](Self#structfield.seed).
    #[must_use]
    pub fn seed(mut self, value: impl Into<String>) -> Self {
        self.seed = Some(value.into());
        self
    }
    /// Sets [`seeds`](Self#structfield.seeds).
    #[must_use]
    pub fn seeds(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.seeds = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`shared_hash`](Self#structfield.shared_hash).
    #[must_use]
    pub fn shared_hash(mut self, value: impl Into<Secret>) -> Self {
        self.shared_hash = Some(value.into());
        self
    }
    /// Sets [`summary_fields`](Self#structfield.summary_fields).
    #[must_use]
    pub fn summary_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.summary_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`webhook`](Self#structfield.webhook).
    #[must_use]
    pub fn webhook(mut self, value: impl Into<WebhookCreate>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Sets [`weight_field`](Self#structfield.weight_field).
    #[must_use]
    pub fn weight_field(mut self, value: impl Into<String>) -> Self {
        self.weight_field = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

/// One page of clusters.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The clusters of the page.
    pub objects: Vec<Cluster>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// New name of a group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterName {
    /// The name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClusterName {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

/// New names of groups.
///
/// Evidence: read in the vendor's own code (WhizzML library).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterNames {
    /// New name of each group, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clusters: Option<BTreeMap<String, ClusterName>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClusterNames {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`clusters`](Self#structfield.clusters).
    #[must_use]
    pub fn clusters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<ClusterName>)>,
    ) -> Self {
        self.clusters = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

/// What changes about a cluster; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// New names of groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clusters: Option<ClusterNames>,
    /// Credits that others pay for each prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Free text about the cluster; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the cluster to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the cluster again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Whether its inner structure may be seen by others once it is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClusterUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`clusters`](Self#structfield.clusters).
    #[must_use]
    pub fn clusters(mut self, value: impl Into<ClusterNames>) -> Self {
        self.clusters = Some(value.into());
        self
    }
    /// Sets [`credits_per_prediction`](Self#structfield.credits_per_prediction).
    #[must_use]
    pub fn credits_per_prediction(mut self, value: impl Into<f64>) -> Self {
        self.credits_per_prediction = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`price`](Self#structfield.price).
    #[must_use]
    pub fn price(mut self, value: impl Into<f64>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets [`private`](Self#structfield.private).
    #[must_use]
    pub fn private(mut self, value: impl Into<bool>) -> Self {
        self.private = Some(value.into());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets [`shared`](Self#structfield.shared).
    #[must_use]
    pub fn shared(mut self, value: impl Into<bool>) -> Self {
        self.shared = Some(value.into());
        self
    }
    /// Sets [`shared_clonable`](Self#structfield.shared_clonable).
    #[must_use]
    pub fn shared_clonable(mut self, value: impl Into<bool>) -> Self {
        self.shared_clonable = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`white_box`](Self#structfield.white_box).
    #[must_use]
    pub fn white_box(mut self, value: impl Into<bool>) -> Self {
        self.white_box = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
