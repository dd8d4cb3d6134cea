// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `anomaly`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, Lazy, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    AnomalyId, Category, ConfigurationId, DatasetId, DefaultNumericValue, Field,
    FieldTypes, FieldsMeta, ListMeta, PredicateOperator, PredicateValue, ProjectId,
    RowRange, Scalar, SourceId, Status, Webhook, WebhookCreate,
};

/// An anomaly detector. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Anomaly {
    /// Text that makes the result repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anomaly_seed: Option<String>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the anomaly detector is faulty.
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
    /// Whether each tree also checks the ranges of its rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraints: Option<bool>,
    /// When the anomaly detector was created, UTC.
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
    /// Free text about the anomaly detector; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it was created in the former development mode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dev: Option<bool>,
    /// Ids of the fields left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Which part of the fields this answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_meta: Option<FieldsMeta>,
    /// Number of trees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forest_size: Option<i64>,
    /// Ids of fields that identify a row and are not used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_fields: Option<Vec<String>>,
    /// Ids of the fields used as input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Locale of the data, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Number of fields in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_columns: Option<i64>,
    /// Number of rows in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_rows: Option<i64>,
    /// The forest; absent until the work is finished, and in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<AnomalyModel>,
    /// Name of the anomaly detector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether rows that are the same are taken into account in the depth.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub normalize_repeats: Option<bool>,
    /// Number of anomaly scores made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_anomalyscores: Option<i64>,
    /// Number of batch anomaly scores made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_batchanomalyscores: Option<i64>,
    /// Number of batch anomaly scores, by their older name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_batchscores: Option<i64>,
    /// Number of anomaly scores made from it by others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_public_anomalyscores: Option<i64>,
    /// Number of anomaly scores made from it by others, by their older name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_public_predictions: Option<i64>,
    /// Number of anomaly scores, by their older name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_scores: Option<i64>,
    /// Number of the order in which rows are read; 0 was observed, the other numbers are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Whether the rows that the sampling left out are used instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the anomaly detector belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Id with its type, `anomaly/` and 24 hexadecimal digits.
    pub resource: AnomalyId,
    /// Number of rows used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Share of the rows used, above 0 and at most 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Number of rows each tree is made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_size: Option<i64>,
    /// Text that makes the sampling repeatable.
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
    /// Hash that stands for the id in links to the shared anomaly detector.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared anomaly detector.
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
    /// Labels that help to find the anomaly detector again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Number of most unusual rows given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_n: Option<i64>,
    /// When the anomaly detector was last changed, UTC.
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
    /// Whether its inner structure may be seen by others once it is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Anomaly default {
        "anomaly_seed" anomaly_seed, "category" category, "code" code OptionInteger, "columns" columns OptionInteger,
        "configuration" configuration, "configuration_status" configuration_status, "constraints" constraints,
        "created" created, "creator" creator, "credits" credits, "credits_per_prediction" credits_per_prediction,
        "dataset" dataset, "dataset_field_types" dataset_field_types, "dataset_status" dataset_status,
        "dataset_type" dataset_type OptionInteger, "datasets" datasets, "default_numeric_value" default_numeric_value,
        "description" description, "dev" dev, "excluded_fields" excluded_fields, "fields_meta" fields_meta,
        "forest_size" forest_size OptionInteger, "id_fields" id_fields, "input_fields" input_fields, "locale" locale,
        "max_columns" max_columns OptionInteger, "max_rows" max_rows OptionInteger, "model" model, "name" name,
        "normalize_repeats" normalize_repeats, "number_of_anomalyscores" number_of_anomalyscores OptionInteger,
        "number_of_batchanomalyscores" number_of_batchanomalyscores OptionInteger,
        "number_of_batchscores" number_of_batchscores OptionInteger,
        "number_of_public_anomalyscores" number_of_public_anomalyscores OptionInteger,
        "number_of_public_predictions" number_of_public_predictions OptionInteger,
        "number_of_scores" number_of_scores OptionInteger, "ordering" ordering OptionInteger, "out_of_bag" out_of_bag,
        "price" price, "private" private, "project" project, "range" range, "replacement" replacement,
        "rows" rows OptionInteger, "sample_rate" sample_rate, "sample_size" sample_size OptionInteger, "seed" seed,
        "shared" shared, "shared_clonable" shared_clonable, "shared_hash" shared_hash, "sharing_key" sharing_key,
        "size" size OptionInteger, "source" source, "source_status" source_status, "status" status, "subscription" subscription,
        "tags" tags, "top_n" top_n OptionInteger, "updated" updated, "user_metadata" user_metadata, "webhook" webhook,
        "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

/// A condition on one field.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnomalyCondition {
    /// Id of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Comparison.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op: Option<PredicateOperator>,
    /// Seen once, in a body that the documents shorten.
    ///
    /// Evidence: **unverified** (one body of the Java bindings' documents).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<i64>,
    /// Term whose occurrences are counted (text and items fields).
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// What the field is compared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<PredicateValue>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AnomalyCondition default {
        "field" field, "op" op, "population" population OptionInteger, "term" term, "value" value,
    } rest extra
}

/// What an anomaly detector is made from. Exactly one of `dataset`, `datasets`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnomalyCreate {
    /// Text that makes the result repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anomaly_seed: Option<String>,
    /// Subject area; 0, miscellaneous, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Let each tree also check the ranges of its rows; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraints: Option<bool>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number; nothing unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the anomaly detector; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids or names of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Number of trees; 128 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forest_size: Option<i64>,
    /// Ids of fields that identify a row and are not used; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_fields: Option<Vec<String>>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Name of the anomaly detector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Take rows that are the same into account in the depth; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub normalize_repeats: Option<bool>,
    /// Number of the order in which rows are read. The numbers are not known; 0 was observed.
    ///
    /// Evidence: **unverified** (property that was observed, not documented as an argument).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Id of the anomaly detector to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<AnomalyId>,
    /// Whether the rows that the sampling left out are used instead; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Project that the anomaly detector belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1; all rows unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Rows used of each dataset, by dataset id; all rows unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranges: Option<BTreeMap<String, RowRange>>,
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
    /// Hash of the shared anomaly detector to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Labels that help to find the anomaly detector again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Number of most unusual rows to give; 10 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_n: Option<i64>,
    /// Where the end of the work is reported to.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AnomalyCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`anomaly_seed`](Self#structfield.anomaly_seed).
    #[must_use]
    pub fn anomaly_seed(mut self, value: impl Into<String>) -> Self {
        self.anomaly_seed = Some(value.into());
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`constraints`](Self#structfield.constraints).
    #[must_use]
    pub fn constraints(mut self, value: impl Into<bool>) -> Self {
        self.constraints = Some(value.into());
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
    /// Sets [`fields_maps`](Self#structfield.fields_maps).
    #[must_use]
    pub fn fields_maps(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.fields_maps = Some(value.into());
        self
    }
    /// Sets [`forest_size`](Self#structfield.forest_size).
    #[must_use]
    pub fn forest_size(mut self, value: impl Into<i64>) -> Self {
        self.forest_size = Some(value.into());
        self
    }
    /// Sets [`id_fields`](Self#structfield.id_fields).
    #[must_use]
    pub fn id_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.id_fields = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`normalize_repeats`](Self#structfield.normalize_repeats).
    #[must_use]
    pub fn normalize_repeats(mut self, value: impl Into<bool>) -> Self {
        self.normalize_repeats = Some(value.into());
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
    pub fn origin(mut self, value: impl IntoId<AnomalyId>) -> Self {
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
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`top_n`](Self#structfield.top_n).
    #[must_use]
    pub fn top_n(mut self, value: impl Into<i64>) -> Self {
        self.top_n = Some(value.into());
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
    AnomalyCreate default {
        "anomaly_seed" anomaly_seed, "category" category, "constraints" constraints, "dataset" dataset, "datasets" datasets,
        "default_numeric_value" default_numeric_value, "description" description, "excluded_fields" excluded_fields,
        "fields_maps" fields_maps, "forest_size" forest_size OptionInteger, "id_fields" id_fields, "input_fields" input_fields,
        "name" name, "normalize_repeats" normalize_repeats, "ordering" ordering OptionInteger, "origin" origin,
        "out_of_bag" out_of_bag, "out_of_bags" out_of_bags, "project" project, "range" range, "ranges" ranges,
        "replacement" replacement, "replacements" replacements, "sample_rate" sample_rate, "sample_rates" sample_rates,
        "seed" seed, "seeds" seeds, "shared_hash" shared_hash, "tags" tags, "top_n" top_n OptionInteger, "webhook" webhook,
    } rest extra
}

/// One page of anomaly detectors.
///
/// Evidence: documented by the vendor (Requests page, the same for all resources).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnomalyList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The anomaly detectors of the page.
    pub objects: Vec<Anomaly>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The forest, its fields and the most unusual rows.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnomalyModel {
    /// Whether each tree also checks the ranges of its rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraints: Option<bool>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// Number of trees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forest_size: Option<i64>,
    /// Kind of forest, for instance `iforest`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Mean depth of a row in the forest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_depth: Option<f64>,
    /// Texts that stand for a missing value.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_tokens: Option<Vec<String>>,
    /// Mean depth of the nodes.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nodes_mean_depth: Option<f64>,
    /// Depth by which depths are divided for a score.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub normalization_factor: Option<f64>,
    /// Number of rows each tree is made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_size: Option<i64>,
    /// The most unusual rows, the most unusual first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_anomalies: Option<Vec<TopAnomaly>>,
    /// Number of most unusual rows given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_n: Option<i64>,
    /// The trees of the forest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trees: Option<Vec<AnomalyTree>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AnomalyModel default {
        "constraints" constraints, "fields" fields, "forest_size" forest_size OptionInteger, "kind" kind,
        "mean_depth" mean_depth, "missing_tokens" missing_tokens, "nodes_mean_depth" nodes_mean_depth,
        "normalization_factor" normalization_factor, "sample_size" sample_size OptionInteger, "top_anomalies" top_anomalies,
        "top_n" top_n OptionInteger, "trees" trees,
    } rest extra
}

/// A node of a tree: the rows for which all of its predicates hold.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnomalyNode {
    /// The nodes below; absent in a leaf.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<AnomalyNode>>,
    /// Number of rows of the sample.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<i64>,
    /// Conditions, all of which hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicates: Option<AnomalyPredicates>,
    /// What the node adds to the depth; 1 where it is absent.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AnomalyNode default {
        "children" children OptionNodes, "population" population OptionInteger, "predicates" predicates, "weight" weight,
    } rest extra
}

client_runtime::union! {
    /// A condition of a node: `true`, which always holds, or a condition on one field.
    ///
    /// Evidence: observed in real traffic (the bindings' documents).
    #[non_exhaustive]
    pub enum AnomalyPredicate {
        /// A value of JSON kind boolean.
        Boolean(bool) = boolean,
        /// A value of JSON kind object.
        Object(AnomalyCondition) = object,
    }
}

client_runtime::union! {
    /// The conditions of a node: a list, or `true` where there are none.
    ///
    /// Evidence: observed in real traffic (the bindings' documents; the bare `true` from the Python bindings).
    #[non_exhaustive]
    pub enum AnomalyPredicates {
        /// A value of JSON kind array.
        Array(Vec<AnomalyPredicate>) = array,
        /// A value of JSON kind boolean.
        Boolean(bool) = boolean,
    }
}

/// One tree of the forest.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnomalyTree {
    /// The node of all rows, decoded when it is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root: Option<Lazy<AnomalyNode>>,
    /// Mean depth of the rows that the tree was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub training_mean_depth: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AnomalyTree default {
        "root" root, "training_mean_depth" training_mean_depth,
    } rest extra
}

/// What changes about an anomaly detector; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnomalyUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Credits that others pay for each prediction; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Free text about the anomaly detector; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the anomaly detector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the anomaly detector to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the anomaly detector again.
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

impl AnomalyUpdate {
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
    AnomalyUpdate default {
        "category" category, "credits_per_prediction" credits_per_prediction, "description" description, "name" name,
        "price" price, "private" private, "project" project, "shared" shared, "shared_clonable" shared_clonable, "tags" tags,
        "white_box" white_box,
    } rest extra
}

/// One of the most unusual rows.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopAnomaly {
    /// How much each input field adds to the score, in the order of the input fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<Vec<f64>>,
    /// Values in the order of the input fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<Vec<Scalar>>,
    /// Number of the row in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_number: Option<i64>,
    /// How unusual it is, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    TopAnomaly default {
        "importance" importance, "row" row, "row_number" row_number OptionInteger, "score" score,
    } rest extra
}
