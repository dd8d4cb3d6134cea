// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `dataset`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    AnyId, Category, ClusterId, ConfigurationId, DatasetId, Field, FieldTypes,
    FieldUpdate, FieldsMeta, ListMeta, ProjectId, RowRange, SourceId, Status, Webhook,
    WebhookCreate,
};

/// A dataset. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (recorded bodies and the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Dataset {
    /// Whether all fields of the origin are used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_fields: Option<bool>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Cluster that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<ClusterId>,
    /// Whether that cluster still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_status: Option<bool>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the dataset is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Number of fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<i64>,
    /// Configuration whose arguments were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// Correlations of the dataset; empty in all bodies seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correlations: Option<Value>,
    /// When the dataset was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Credits spent on creating it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<f64>,
    /// Whether the dataset that it was made from still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_origin_status: Option<bool>,
    /// Free text about the dataset; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it was created in the former development mode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dev: Option<bool>,
    /// State of the export as CSV.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub download: Option<DatasetDownload>,
    /// Ids of the fields left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Number of fields of each type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_types: Option<FieldTypes>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// Which part of the fields this answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_meta: Option<FieldsMeta>,
    /// Ids of the fields used as input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Locale of the data, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Number of rows in which a number is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_numeric_rows: Option<i64>,
    /// Texts that stand for a missing value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_tokens: Option<Vec<String>>,
    /// Name of the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields that were computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_fields: Option<Vec<Value>>,
    /// Number of anomaly detectors made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_anomalies: Option<i64>,
    /// Number of anomaly scores made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_anomalyscores: Option<i64>,
    /// Number of associations made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_associations: Option<i64>,
    /// Number of association sets made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_associationsets: Option<i64>,
    /// Number of batch anomaly scores made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_batchanomalyscores: Option<i64>,
    /// Number of batch centroids made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_batchcentroids: Option<i64>,
    /// Number of batch predictions made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_batchpredictions: Option<i64>,
    /// Number of batch topic distributions made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_batchtopicdistributions: Option<i64>,
    /// Number of centroids made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_centroids: Option<i64>,
    /// Number of clusters made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_clusters: Option<i64>,
    /// Number of correlations made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_correlations: Option<i64>,
    /// Number of ensembles made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_ensembles: Option<i64>,
    /// Number of evaluations made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_evaluations: Option<i64>,
    /// Number of logistic regressions made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_logisticregressions: Option<i64>,
    /// Number of models made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_models: Option<i64>,
    /// Number of predictions made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_predictions: Option<i64>,
    /// Number of statistical tests made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_statisticaltests: Option<i64>,
    /// Number of time series made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_timeseries: Option<i64>,
    /// Number of topic distributions made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_topicdistributions: Option<i64>,
    /// Number of topic models made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_topicmodels: Option<i64>,
    /// The field that models predict unless told otherwise; absent until the data is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field: Option<Field>,
    /// Batch resource whose output it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_batch_resource: Option<AnyId>,
    /// Whether that batch resource still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_batch_status: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Fields that the query gave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_fields: Option<Vec<Value>>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the dataset belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Rows used of each dataset, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranges: Option<BTreeMap<String, RowRange>>,
    /// Whether the types of fields were found out again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_field_types: Option<bool>,
    /// Whether the preferred fields were found out again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_preferred: Option<bool>,
    /// Whether rows are drawn with replacement, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacements: Option<BTreeMap<String, bool>>,
    /// Id with its type, `dataset/` and 24 hexadecimal digits.
    pub resource: DatasetId,
    /// Number of rows skipped at the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_offset: Option<i64>,
    /// Distance of two rows that are used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_step: Option<i64>,
    /// Number of rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Share of the rows used of each dataset, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rates: Option<BTreeMap<String, f64>>,
    /// Seed of the sampling of each dataset, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seeds: Option<BTreeMap<String, String>>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared dataset.
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
    /// Statistical test of the dataset; null in all bodies seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statisticaltest: Option<Value>,
    /// How far the work has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the dataset again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// State of a second export, of which only the name is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tde_download: Option<DatasetDownload>,
    /// Largest number of terms kept of each text field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_limit: Option<i64>,
    /// When the dataset was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Delivery of the end of the work to a URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Dataset default {
        "all_fields" all_fields, "category" category, "cluster" cluster, "cluster_status" cluster_status,
        "code" code OptionInteger, "columns" columns OptionInteger, "configuration" configuration,
        "configuration_status" configuration_status, "correlations" correlations, "created" created, "creator" creator,
        "credits" credits, "dataset_origin_status" dataset_origin_status, "description" description, "dev" dev,
        "download" download, "excluded_fields" excluded_fields, "field_types" field_types, "fields" fields,
        "fields_meta" fields_meta, "input_fields" input_fields, "locale" locale,
        "missing_numeric_rows" missing_numeric_rows OptionInteger, "missing_tokens" missing_tokens, "name" name,
        "new_fields" new_fields, "number_of_anomalies" number_of_anomalies OptionInteger,
        "number_of_anomalyscores" number_of_anomalyscores OptionInteger,
        "number_of_associations" number_of_associations OptionInteger,
        "number_of_associationsets" number_of_associationsets OptionInteger,
        "number_of_batchanomalyscores" number_of_batchanomalyscores OptionInteger,
        "number_of_batchcentroids" number_of_batchcentroids OptionInteger,
        "number_of_batchpredictions" number_of_batchpredictions OptionInteger,
        "number_of_batchtopicdistributions" number_of_batchtopicdistributions OptionInteger,
        "number_of_centroids" number_of_centroids OptionInteger, "number_of_clusters" number_of_clusters OptionInteger,
        "number_of_correlations" number_of_correlations OptionInteger, "number_of_ensembles" number_of_ensembles OptionInteger,
        "number_of_evaluations" number_of_evaluations OptionInteger,
        "number_of_logisticregressions" number_of_logisticregressions OptionInteger,
        "number_of_models" number_of_models OptionInteger, "number_of_predictions" number_of_predictions OptionInteger,
        "number_of_statisticaltests" number_of_statisticaltests OptionInteger,
        "number_of_timeseries" number_of_timeseries OptionInteger,
        "number_of_topicdistributions" number_of_topicdistributions OptionInteger,
        "number_of_topicmodels" number_of_topicmodels OptionInteger, "objective_field" objective_field,
        "origin_batch_resource" origin_batch_resource, "origin_batch_status" origin_batch_status, "out_of_bags" out_of_bags,
        "output_fields" output_fields, "price" price, "private" private, "project" project, "ranges" ranges,
        "refresh_field_types" refresh_field_types, "refresh_preferred" refresh_preferred, "replacements" replacements,
        "row_offset" row_offset OptionInteger, "row_step" row_step OptionInteger, "rows" rows OptionInteger,
        "sample_rates" sample_rates, "seeds" seeds, "shared" shared, "shared_clonable" shared_clonable,
        "shared_hash" shared_hash, "sharing_key" sharing_key, "size" size OptionInteger, "source" source,
        "source_status" source_status, "statisticaltest" statisticaltest, "status" status, "subscription" subscription,
        "tags" tags, "tde_download" tde_download, "term_limit" term_limit OptionInteger, "updated" updated,
        "user_metadata" user_metadata, "webhook" webhook,
    } required {
        "resource" resource 0,
    } rest extra
}

/// What a dataset is made from. Exactly one of `source`, `origin_dataset`, `origin_datasets`, `cluster`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DatasetCreate {
    /// Take all fields but these; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_but: Option<Vec<Value>>,
    /// Take all fields; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_fields: Option<bool>,
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Id of the centroid in that cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub centroid: Option<String>,
    /// Cluster whose rows are wanted, with `centroid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<ClusterId>,
    /// Free text about the dataset; limited Markdown, at most 8192 characters; empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Changes of fields, by their id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<BTreeMap<String, FieldUpdate>>,
    /// Ids of the fields to take; all unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Condition that rows must fulfil, Flatline as JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json_filter: Option<Value>,
    /// Query as JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json_query: Option<Value>,
    /// Put the rows of the datasets side by side; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub juxtapose: Option<bool>,
    /// Condition that rows must fulfil, Flatline as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lisp_filter: Option<String>,
    /// Name of the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields to compute; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_fields: Option<Vec<NewField>>,
    /// The field that models predict unless told otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field: Option<DatasetObjective>,
    /// Id of the dataset to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<DatasetId>,
    /// Dataset to filter, sample or extend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_dataset: Option<DatasetId>,
    /// Datasets to join.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_datasets: Option<Vec<OriginDataset>>,
    /// Whether the rows that the sampling left out are used instead; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Fields that the query gives; all unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_fields: Option<Vec<String>>,
    /// Credits that others pay for a copy; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the dataset belongs to; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1; all unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Rows used of each dataset, by dataset id; all rows unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranges: Option<BTreeMap<String, RowRange>>,
    /// Find out the types of fields again; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_field_types: Option<bool>,
    /// Find out the objective field again; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_objective: Option<bool>,
    /// Find out the preferred fields again; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_preferred: Option<bool>,
    /// Whether rows are drawn with replacement; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Whether rows are drawn with replacement, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacements: Option<BTreeMap<String, bool>>,
    /// Number of rows to skip at the start; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_offset: Option<i64>,
    /// Take every n-th row; 1 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_step: Option<i64>,
    /// Number of rows to take; all unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Share of the rows to take, above 0 and at most 1; 1 unless set.
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
    /// Whether it is shared by a secret link; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash of the shared dataset to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Number of bytes of the source to read; all unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Source to read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
    /// Fields that the SQL query gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sql_output_fields: Option<Vec<Value>>,
    /// Query as SQL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sql_query: Option<String>,
    /// Labels that help to find the dataset again; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Largest number of terms kept of each text field; 1000 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_limit: Option<i64>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Where the end of the work is reported to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DatasetCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`all_but`](Self#structfield.all_but).
    #[must_use]
    pub fn all_but(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.all_but = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`all_fields`](Self#structfield.all_fields).
    #[must_use]
    pub fn all_fields(mut self, value: impl Into<bool>) -> Self {
        self.all_fields = Some(value.into());
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`centroid`](Self#structfield.centroid).
    #[must_use]
    pub fn centroid(mut self, value: impl Into<String>) -> Self {
        self.centroid = Some(value.into());
        self
    }
    /// Sets [`cluster`](Self#structfield.cluster).
    #[must_use]
    pub fn cluster(mut self, value: impl IntoId<ClusterId>) -> Self {
        self.cluster = Some(value.into_id());
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
    /// Sets [`fields`](Self#structfield.fields).
    #[must_use]
    pub fn fields(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<FieldUpdate>)>,
    ) -> Self {
        self.fields = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
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
    /// Sets [`json_filter`](Self#structfield.json_filter).
    #[must_use]
    pub fn json_filter(mut self, value: impl Into<Value>) -> Self {
        self.json_filter = Some(value.into());
        self
    }
    /// Sets [`json_query`](Self#structfield.json_query).
    #[must_use]
    pub fn json_query(mut self, value: impl Into<Value>) -> Self {
        self.json_query = Some(value.into());
        self
    }
    /// Sets [`juxtapose`](Self#structfield.juxtapose).
    #[must_use]
    pub fn juxtapose(mut self, value: impl Into<bool>) -> Self {
        self.juxtapose = Some(value.into());
        self
    }
    /// Sets [`lisp_filter`](Self#structfield.lisp_filter).
    #[must_use]
    pub fn lisp_filter(mut self, value: impl Into<String>) -> Self {
        self.lisp_filter = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`new_fields`](Self#structfield.new_fields).
    #[must_use]
    pub fn new_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewField>>,
    ) -> Self {
        self.new_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`objective_field`](Self#structfield.objective_field).
    #[must_use]
    pub fn objective_field(mut self, value: impl Into<DatasetObjective>) -> Self {
        self.objective_field = Some(value.into());
        self
    }
    /// Sets [`origin`](Self#structfield.origin).
    #[must_use]
    pub fn origin(mut self, value: impl IntoId<DatasetId>) -> Self {
        self.origin = Some(value.into_id());
        self
    }
    /// Sets [`origin_dataset`](Self#structfield.origin_dataset).
    #[must_use]
    pub fn origin_dataset(mut self, value: impl IntoId<DatasetId>) -> Self {
        self.origin_dataset = Some(value.into_id());
        self
    }
    /// Sets [`origin_datasets`](Self#structfield.origin_datasets).
    #[must_use]
    pub fn origin_datasets(
        mut self,
        value: impl IntoIterator<Item = impl Into<OriginDataset>>,
    ) -> Self {
        self.origin_datasets = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`output_fields`](Self#structfield.output_fields).
    #[must_use]
    pub fn output_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.output_fields = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`refresh_field_types`](Self#structfield.refresh_field_types).
    #[must_use]
    pub fn refresh_field_types(mut self, value: impl Into<bool>) -> Self {
        self.refresh_field_types = Some(value.into());
        self
    }
    /// Sets [`refresh_objective`](Self#structfield.refresh_objective).
    #[must_use]
    pub fn refresh_objective(mut self, value: impl Into<bool>) -> Self {
        self.refresh_objective = Some(value.into());
        self
    }
    /// Sets [`refresh_preferred`](Self#structfield.refresh_preferred).
    #[must_use]
    pub fn refresh_preferred(mut self, value: impl Into<bool>) -> Self {
        self.refresh_preferred = Some(value.into());
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
    /// Sets [`row_offset`](Self#structfield.row_offset).
    #[must_use]
    pub fn row_offset(mut self, value: impl Into<i64>) -> Self {
        self.row_offset = Some(value.into());
        self
    }
    /// Sets [`row_step`](Self#structfield.row_step).
    #[must_use]
    pub fn row_step(mut self, value: impl Into<i64>) -> Self {
        self.row_step = Some(value.into());
        self
    }
    /// Sets [`rows`](Self#structfield.rows).
    #[must_use]
    pub fn rows(mut self, value: impl Into<i64>) -> Self {
        self.rows = Some(value.into());
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
    /// Sets [`shared_hash`](Self#structfield.shared_hash).
    #[must_use]
    pub fn shared_hash(mut self, value: impl Into<Secret>) -> Self {
        self.shared_hash = Some(value.into());
        self
    }
    /// Sets [`size`](Self#structfield.size).
    #[must_use]
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Sets [`source`](Self#structfield.source).
    #[must_use]
    pub fn source(mut self, value: impl IntoId<SourceId>) -> Self {
        self.source = Some(value.into_id());
        self
    }
    /// Sets [`sql_output_fields`](Self#structfield.sql_output_fields).
    #[must_use]
    pub fn sql_output_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.sql_output_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`sql_query`](Self#structfield.sql_query).
    #[must_use]
    pub fn sql_query(mut self, value: impl Into<String>) -> Self {
        self.sql_query = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`term_limit`](Self#structfield.term_limit).
    #[must_use]
    pub fn term_limit(mut self, value: impl Into<i64>) -> Self {
        self.term_limit = Some(value.into());
        self
    }
    /// Sets [`user_metadata`](Self#structfield.user_metadata).
    #[must_use]
    pub fn user_metadata(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.user_metadata = Some(value.into());
        self
    }
    /// Sets [`webhook`](Self#structfield.webhook).
    #[must_use]
    pub fn webhook(mut self, value: impl Into<WebhookCreate>) -> Self {
        self.webhook = Some(value.into());
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
    DatasetCreate default {
        "all_but" all_but, "all_fields" all_fields, "category" category, "centroid" centroid, "cluster" cluster,
        "description" description, "excluded_fields" excluded_fields, "fields" fields, "input_fields" input_fields,
        "json_filter" json_filter, "json_query" json_query, "juxtapose" juxtapose, "lisp_filter" lisp_filter, "name" name,
        "new_fields" new_fields, "objective_field" objective_field, "origin" origin, "origin_dataset" origin_dataset,
        "origin_datasets" origin_datasets, "out_of_bag" out_of_bag, "out_of_bags" out_of_bags, "output_fields" output_fields,
        "price" price, "private" private, "project" project, "range" range, "ranges" ranges,
        "refresh_field_types" refresh_field_types, "refresh_objective" refresh_objective, "refresh_preferred" refresh_preferred,
        "replacement" replacement, "replacements" replacements, "row_offset" row_offset OptionInteger,
        "row_step" row_step OptionInteger, "rows" rows OptionInteger, "sample_rate" sample_rate, "sample_rates" sample_rates,
        "seed" seed, "seeds" seeds, "shared" shared, "shared_clonable" shared_clonable, "shared_hash" shared_hash,
        "size" size OptionInteger, "source" source, "sql_output_fields" sql_output_fields, "sql_query" sql_query, "tags" tags,
        "term_limit" term_limit OptionInteger, "user_metadata" user_metadata, "webhook" webhook,
    } rest extra
}

/// State of the export of a dataset, and how it is written.
///
/// Evidence: observed in real traffic (recorded datasets; `decimal_separator` and `new_line` from the bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DatasetDownload {
    /// Status of the export; 0 before it is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Character before decimals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal_separator: Option<String>,
    /// Ids of the fields left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_input_fields: Option<Vec<String>>,
    /// Whether the first line holds the names of the fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<bool>,
    /// Ids of the fields in the export; all when empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// What is going on, as a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// How a line ends, for instance `LF`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_line: Option<String>,
    /// First rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview: Option<Vec<Value>>,
    /// Character between two values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DatasetDownload default {
        "code" code OptionInteger, "decimal_separator" decimal_separator, "excluded_input_fields" excluded_input_fields,
        "header" header, "input_fields" input_fields, "message" message, "new_line" new_line, "preview" preview,
        "separator" separator,
    } rest extra
}

/// One page of datasets.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DatasetList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The datasets of the page.
    pub objects: Vec<Dataset>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::union! {
    /// The field that models predict by default: its id, or an object with the id.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum DatasetObjective {
        /// A value of JSON kind string.
        String(String) = string,
        /// A value of JSON kind object.
        Object(DatasetObjectiveField) = object,
    }
}

/// The field that models predict by default.
///
/// Evidence: read in the vendor's own code (BigML bindings).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DatasetObjectiveField {
    /// Id of the field.
    pub id: String,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DatasetObjectiveField {
    /// A value of what is required; everything else is not set.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: {
                let value = id;
                value.into()
            },
            extra: Default::default(),
        }
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
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
    DatasetObjectiveField {
    } required {
        "id" id 0,
    } rest extra
}

/// What changes about a dataset; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DatasetUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Free text about the dataset; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Changes of fields, by their id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<BTreeMap<String, FieldUpdate>>,
    /// Name of the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field that models predict unless told otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field: Option<DatasetObjective>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the dataset to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the dataset again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DatasetUpdate {
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
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`fields`](Self#structfield.fields).
    #[must_use]
    pub fn fields(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<FieldUpdate>)>,
    ) -> Self {
        self.fields = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`objective_field`](Self#structfield.objective_field).
    #[must_use]
    pub fn objective_field(mut self, value: impl Into<DatasetObjective>) -> Self {
        self.objective_field = Some(value.into());
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
    /// Sets [`user_metadata`](Self#structfield.user_metadata).
    #[must_use]
    pub fn user_metadata(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.user_metadata = Some(value.into());
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
    DatasetUpdate default {
        "category" category, "description" description, "fields" fields, "name" name, "objective_field" objective_field,
        "price" price, "private" private, "project" project, "shared" shared, "shared_clonable" shared_clonable, "tags" tags,
        "user_metadata" user_metadata,
    } rest extra
}

/// A field to compute from others.
///
/// Evidence: read in the vendor's own code (BigMLer; other members are not known).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewField {
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How it is computed, in Flatline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Value>,
    /// Label of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Name of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Names of the fields, when several are computed at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl NewField {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`field`](Self#structfield.field).
    #[must_use]
    pub fn field(mut self, value: impl Into<Value>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets [`label`](Self#structfield.label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`names`](Self#structfield.names).
    #[must_use]
    pub fn names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(value.into_iter().map(Into::into).collect());
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
    NewField default {
        "description" description, "field" field, "label" label, "name" name, "names" names,
    } rest extra
}

client_runtime::union! {
    /// A dataset to join: its id, or its id with options.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[non_exhaustive]
    pub enum OriginDataset {
        /// A value of JSON kind string.
        String(DatasetId) = string,
        /// A value of JSON kind object.
        Object(OriginDatasetOptions) = object,
    }
}

/// A dataset to join, with options.
///
/// Evidence: read in the vendor's own code (Python bindings; the options are not known).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OriginDatasetOptions {
    /// Id of the dataset.
    pub id: DatasetId,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl OriginDatasetOptions {
    /// A value of what is required; everything else is not set.
    pub fn new(id: impl IntoId<DatasetId>) -> Self {
        Self {
            id: {
                let value = id;
                value.into_id()
            },
            extra: Default::default(),
        }
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl IntoId<DatasetId>) -> Self {
        self.id = value.into_id();
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
    OriginDatasetOptions {
    } required {
        "id" id 0,
    } rest extra
}
