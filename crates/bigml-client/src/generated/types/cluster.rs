// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `cluster`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    BareDatasetId, BareModelId, Category, ClusterId, ConfigurationId, DatasetId,
    DefaultNumericValue, Field, FieldSummary, FieldTypes, FieldsMeta, ListMeta,
    ProjectId, RowRange, SourceId, Status, Webhook, WebhookCreate,
};

/// A cluster. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cluster {
    /// Whether fields are scaled so that each counts the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance_fields: Option<bool>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Dataset of each group, by the id of the group; empty text before it is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_datasets: Option<BTreeMap<String, BareDatasetId>>,
    /// Dataset of each group, by the id of the group; there also while `cluster_datasets` is empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_datasets_ids: Option<BTreeMap<String, BareDatasetId>>,
    /// Model of each group, by the id of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_models: Option<BTreeMap<String, BareModelId>>,
    /// Text that makes the result repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_seed: Option<String>,
    /// The groups; absent until the work is finished, and in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clusters: Option<ClusterContent>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the cluster is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Number of fields used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<i64>,
    /// Configuration whose arguments were used.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the cluster was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Credits spent on creating it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<f64>,
    /// Credits that others pay for each prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Limit by which the number of groups was found, when `k` was not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub critical_value: Option<i64>,
    /// Dataset that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Number of fields of each type in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_field_types: Option<FieldTypes>,
    /// Whether that dataset still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_status: Option<bool>,
    /// Numeric subtype of that dataset; its values are not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_type: Option<i64>,
    /// Datasets that it was made from, when there are several.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub k: Option<i64>,
    /// Locale of the data, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Number of fields in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_columns: Option<i64>,
    /// Number of rows in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_rows: Option<i64>,
    /// Whether models of the groups are made too, or the list of the groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_clusters: Option<ModelClusters>,
    /// Name of the cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of batch centroids made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_batchcentroids: Option<i64>,
    /// Number of centroids made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_centroids: Option<i64>,
    /// Number of centroids made from it by others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_public_centroids: Option<i64>,
    /// Number of the order in which rows are read; 0 was observed, the other numbers are not known.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Whether the rows that the sampling left out are used instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// The model as PMML, an XML text, when it was asked for.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
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
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Id with its type, `cluster/` and 24 hexadecimal digits.
    pub resource: ClusterId,
    /// Number of rows used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Share of the rows used, above 0 and at most 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Weight of each field that was used, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scales: Option<BTreeMap<String, f64>>,
    /// Text that makes the sampling repeatable.
    ///
    /// Evidence: **unverified** (argument of creation, not seen in a body).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared cluster.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared cluster.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Size of the data behind it, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Source that the data came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
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
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Delivery of the end of the work to a URL.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Id of the field that holds the weight of each row.
    ///
    /// Evidence: **unverified** (argument of creation, not seen in a body).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_field: Option<String>,
    /// Whether its inner structure may be seen by others once it is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Cluster default {
        "balance_fields" balance_fields, "category" category, "cluster_datasets" cluster_datasets,
        "cluster_datasets_ids" cluster_datasets_ids, "cluster_models" cluster_models, "cluster_seed" cluster_seed,
        "clusters" clusters, "code" code OptionInteger, "columns" columns OptionInteger, "configuration" configuration,
        "configuration_status" configuration_status, "created" created, "creator" creator, "credits" credits,
        "credits_per_prediction" credits_per_prediction, "critical_value" critical_value OptionInteger, "dataset" dataset,
        "dataset_field_types" dataset_field_types, "dataset_status" dataset_status, "dataset_type" dataset_type OptionInteger,
        "datasets" datasets, "default_numeric_value" default_numeric_value, "description" description, "dev" dev,
        "excluded_fields" excluded_fields, "field_scales" field_scales, "fields_meta" fields_meta, "input_fields" input_fields,
        "k" k OptionInteger, "locale" locale, "max_columns" max_columns OptionInteger, "max_rows" max_rows OptionInteger,
        "model_clusters" model_clusters, "name" name, "number_of_batchcentroids" number_of_batchcentroids OptionInteger,
        "number_of_centroids" number_of_centroids OptionInteger,
        "number_of_public_centroids" number_of_public_centroids OptionInteger, "ordering" ordering OptionInteger,
        "out_of_bag" out_of_bag, "pmml" pmml, "price" price, "private" private, "project" project, "range" range,
        "replacement" replacement, "rows" rows OptionInteger, "sample_rate" sample_rate, "scales" scales, "seed" seed,
        "shared" shared, "shared_clonable" shared_clonable, "shared_hash" shared_hash, "sharing_key" sharing_key,
        "size" size OptionInteger, "source" source, "source_status" source_status, "status" status, "subscription" subscription,
        "summary_fields" summary_fields, "tags" tags, "updated" updated, "user_metadata" user_metadata, "webhook" webhook,
        "weight_field" weight_field, "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

client_runtime::union! {
    /// Value of a field in the middle of a group: a number, a category, or the terms of a text or items field.
    ///
    /// Evidence: observed in real traffic (the bindings' documents; lists from the Python bindings).
    #[non_exhaustive]
    pub enum ClusterCenter {
        /// A value of JSON kind number.
        Number(f64) = number,
        /// A value of JSON kind string.
        String(String) = string,
        /// A value of JSON kind array.
        Array(Vec<String>) = array,
    }
}

/// The groups and the fields they are made of.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterContent {
    /// Sum of the squared distances between the groups.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub between_ss: Option<f64>,
    /// The groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clusters: Option<Vec<ClusterGroup>>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// All rows as one group, without a name.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global: Option<ClusterGroup>,
    /// Texts that stand for a missing value.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_tokens: Option<Vec<String>>,
    /// Share of the sum between the groups in the sum of all.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio_ss: Option<f64>,
    /// Sum of the squared distances of all rows from the middle of all.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_ss: Option<f64>,
    /// Sum of the squared distances of the rows from the middle of their group.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_ss: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ClusterContent default {
        "between_ss" between_ss, "clusters" clusters, "fields" fields, "global" global, "missing_tokens" missing_tokens,
        "ratio_ss" ratio_ss, "total_ss" total_ss, "within_ss" within_ss,
    } rest extra
}

/// What a cluster is made from. Exactly one of `dataset`, `datasets`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterCreate {
    /// Scale fields so that each counts the same; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance_fields: Option<bool>,
    /// Subject area; 0, miscellaneous, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Text that makes the result repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_seed: Option<String>,
    /// Limit by which the number of groups is found when `k` is not set; 5 was observed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub critical_value: Option<i64>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number; nothing unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the cluster; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids or names of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Weight of each field, by its id; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_scales: Option<BTreeMap<String, f64>>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Number of groups; found automatically unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub k: Option<i64>,
    /// True to make models of all groups too, or a list of the groups; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_clusters: Option<ModelClusters>,
    /// Name of the cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of the order in which rows are read. The numbers are not known; 0 was observed.
    ///
    /// Evidence: **unverified** (property that was observed, not documented as an argument).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Id of the cluster to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<ClusterId>,
    /// Whether the rows that the sampling left out are used instead; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Project that the cluster belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1; all rows unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Rows used of each dataset, by dataset id; all rows unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranges: Option<BTreeMap<String, RowRange>>,
    /// `l2` is the value that the WhizzML library leaves out.
    ///
    /// Evidence: **unverified** (argument that comes without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regularization: Option<String>,
    /// Whether rows are drawn with replacement; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Whether rows are drawn with replacement, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacements: Option<BTreeMap<String, bool>>,
    /// Share of the rows to use, above 0 and at most 1; 1 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Share of the rows used of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rates: Option<BTreeMap<String, f64>>,
    /// Text that makes the sampling repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Seed of the sampling of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seeds: Option<BTreeMap<String, String>>,
    /// Hash of the shared cluster to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Ids of fields to summarise but not use; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary_fields: Option<Vec<String>>,
    /// Labels that help to find the cluster again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Where the end of the work is reported to.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Id of the field that holds the weight of each row; none unless set.
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
    pub fn dataset(mut self, value: impl IntoId<DatasetId>) -> Self {
        self.dataset = Some(value.into_id());
        self
    }
    /// Sets [`datasets`](Self#structfield.datasets).
    #[must_use]
    pub fn datasets(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<DatasetId>>,
    ) -> Self {
        self.datasets = Some(value.into_iter().map(IntoId::into_id).collect());
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
    pub fn model_clusters(mut self, value: impl Into<ModelClusters>) -> Self {
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
    pub fn origin(mut self, value: impl IntoId<ClusterId>) -> Self {
        self.origin = Some(value.into_id());
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
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
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
    /// Sets [`regularization`](Self#structfield.regularization).
    #[must_use]
    pub fn regularization(mut self, value: impl Into<String>) -> Self {
        self.regularization = Some(value.into());
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

client_runtime::record! {
    ClusterCreate default {
        "balance_fields" balance_fields, "category" category, "cluster_seed" cluster_seed,
        "critical_value" critical_value OptionInteger, "dataset" dataset, "datasets" datasets,
        "default_numeric_value" default_numeric_value, "description" description, "excluded_fields" excluded_fields,
        "field_scales" field_scales, "fields_maps" fields_maps, "input_fields" input_fields, "k" k OptionInteger,
        "model_clusters" model_clusters, "name" name, "ordering" ordering OptionInteger, "origin" origin,
        "out_of_bag" out_of_bag, "out_of_bags" out_of_bags, "project" project, "range" range, "ranges" ranges,
        "regularization" regularization, "replacement" replacement, "replacements" replacements, "sample_rate" sample_rate,
        "sample_rates" sample_rates, "seed" seed, "seeds" seeds, "shared_hash" shared_hash, "summary_fields" summary_fields,
        "tags" tags, "webhook" webhook, "weight_field" weight_field,
    } rest extra
}

/// One group of rows.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterGroup {
    /// Value of each field in the middle, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub center: Option<BTreeMap<String, ClusterCenter>>,
    /// Number of rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

client_runtime::record! {
    ClusterGroup default {
        "center" center, "count" count OptionInteger, "distance" distance, "id" id, "name" name,
    } rest extra
}

/// What changes about a group.
///
/// Evidence: read in the vendor's own code (WhizzML library).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterGroupUpdate {
    /// New name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClusterGroupUpdate {
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

client_runtime::record! {
    ClusterGroupUpdate default {
        "name" name,
    } rest extra
}

/// One page of clusters.
///
/// Evidence: documented by the vendor (Requests page, the same for all resources).
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

/// What changes about a cluster; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// What changes about groups, by their id.
    ///
    /// Evidence: read in the vendor's own code (WhizzML library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clusters: Option<BTreeMap<String, ClusterGroupUpdate>>,
    /// Credits that others pay for each prediction; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Free text about the cluster; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the cluster to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the cluster again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Whether its inner structure may be seen by others once it is public.
    ///
    /// Evidence: **unverified** (seen in bodies; named by the bindings only for models).
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
    pub fn clusters(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<ClusterGroupUpdate>),
        >,
    ) -> Self {
        self.clusters = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
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
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
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

client_runtime::record! {
    ClusterUpdate default {
        "category" category, "clusters" clusters, "credits_per_prediction" credits_per_prediction, "description" description,
        "name" name, "price" price, "private" private, "project" project, "shared" shared, "shared_clonable" shared_clonable,
        "tags" tags, "white_box" white_box,
    } rest extra
}

client_runtime::union! {
    /// Of which groups models are made: of all or none, or of those in a list.
    ///
    /// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
    #[non_exhaustive]
    pub enum ModelClusters {
        /// A value of JSON kind boolean.
        Boolean(bool) = boolean,
        /// A value of JSON kind array.
        Array(Vec<String>) = array,
    }
}
