// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `ensemble`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    Category, ConfigurationId, DatasetId, DefaultNumericValue, EnsembleId, Field,
    FieldImportance, FieldSummary, FieldTypes, FieldsMeta, FusionId, ListMeta, ModelId,
    ObjectiveWeight, OptimlId, Optype, ProjectId, RowRange, SourceId, Status, Webhook,
    WebhookCreate,
};

/// How a boosted ensemble is grown.
///
/// Evidence: read in the vendor's own code (WhizzML library, names only; its defaults are not known).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Boosting {
    /// Share of the rows held back to stop early, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub early_holdout: Option<f64>,
    /// Whether it stops early by the rows that the sampling left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub early_out_of_bag: Option<bool>,
    /// Largest number of iterations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iterations: Option<i64>,
    /// Weight of each step, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learning_rate: Option<f64>,
    /// Whether each step is judged by the rows that the sampling left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step_out_of_bag: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Boosting {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`early_holdout`](Self#structfield.early_holdout).
    #[must_use]
    pub fn early_holdout(mut self, value: impl Into<f64>) -> Self {
        self.early_holdout = Some(value.into());
        self
    }
    /// Sets [`early_out_of_bag`](Self#structfield.early_out_of_bag).
    #[must_use]
    pub fn early_out_of_bag(mut self, value: impl Into<bool>) -> Self {
        self.early_out_of_bag = Some(value.into());
        self
    }
    /// Sets [`iterations`](Self#structfield.iterations).
    #[must_use]
    pub fn iterations(mut self, value: impl Into<i64>) -> Self {
        self.iterations = Some(value.into());
        self
    }
    /// Sets [`learning_rate`](Self#structfield.learning_rate).
    #[must_use]
    pub fn learning_rate(mut self, value: impl Into<f64>) -> Self {
        self.learning_rate = Some(value.into());
        self
    }
    /// Sets [`step_out_of_bag`](Self#structfield.step_out_of_bag).
    #[must_use]
    pub fn step_out_of_bag(mut self, value: impl Into<bool>) -> Self {
        self.step_out_of_bag = Some(value.into());
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
    Boosting default {
        "early_holdout" early_holdout, "early_out_of_bag" early_out_of_bag, "iterations" iterations OptionInteger,
        "learning_rate" learning_rate, "step_out_of_bag" step_out_of_bag,
    } rest extra
}

client_runtime::tuple! {
    /// A class and what the votes for it are added to.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    pub struct ClassOffset {
        /// The class.
        category: String,
        /// The number.
        offset: f64,
    }
}

/// An ensemble. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (recorded bodies and the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Ensemble {
    /// Whether classes are weighted so that each counts the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance_objective: Option<bool>,
    /// How a boosted ensemble is grown; null for others.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boosting: Option<Boosting>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the ensemble is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Number of fields used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<i64>,
    /// Configuration whose arguments were used.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the ensemble was created, UTC.
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
    /// Dataset that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Number of fields of each type in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_field_types: Option<FieldTypes>,
    /// Whether that dataset still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_status: Option<bool>,
    /// Numeric subtype of that dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_type: Option<i64>,
    /// Datasets that it was made from, when there are several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number.
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Largest depth of a tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth_threshold: Option<i64>,
    /// Free text about the ensemble; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it was created in the former development mode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dev: Option<bool>,
    /// Distribution and importance of each model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distributions: Option<Vec<EnsembleDistribution>>,
    /// The fields; absent until the work is finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble: Option<EnsembleContent>,
    /// How the rows of each model are drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble_sample: Option<EnsembleSample>,
    /// Number of models that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_models: Option<i64>,
    /// Ids of the fields left out.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Its meaning is not known; true was seen.
    ///
    /// Evidence: observed in real traffic (without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fast: Option<bool>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Which part of the fields this answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_meta: Option<FieldsMeta>,
    /// Number of models that are finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_models: Option<i64>,
    /// Id of the field that the ensemble concentrates on.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus_field: Option<String>,
    /// Name of that field.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus_field_name: Option<String>,
    /// Fusions that use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fusions: Option<Vec<FusionId>>,
    /// Importance of each field, by its id, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<BTreeMap<String, f64>>,
    /// What the votes of a boosted regression are added to.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial_offset: Option<f64>,
    /// What the votes of a boosted classification are added to, for each class, as pairs.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial_offsets: Option<Vec<ClassOffset>>,
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
    /// Whether missing values may decide a split.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_splits: Option<bool>,
    /// Ids of its models.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub models: Option<Vec<ModelId>>,
    /// Name of the ensemble.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// Largest number of nodes of a tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node_threshold: Option<i64>,
    /// Number of batch predictions made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_batchpredictions: Option<i64>,
    /// Number of evaluations made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_evaluations: Option<i64>,
    /// Number of models.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_models: Option<i64>,
    /// Number of predictions made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_predictions: Option<i64>,
    /// Number of predictions made from it by others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_public_predictions: Option<i64>,
    /// Id of the field that is predicted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field: Option<String>,
    /// The predicted field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field_details: Option<Field>,
    /// Name of the predicted field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field_name: Option<String>,
    /// Type of the predicted field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field_type: Option<Optype>,
    /// Ids of the predicted fields, a list of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_fields: Option<Vec<String>>,
    /// Weight of each class, as pairs.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_weights: Option<Vec<ObjectiveWeight>>,
    /// OptiML that made it.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optiml: Option<OptimlId>,
    /// Whether that OptiML still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optiml_status: Option<bool>,
    /// Number of the order in which rows are read; 0 unless set. The other numbers are not known.
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
    /// Project that the ensemble belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Share of the fields that a random split looks at, 0 to 1.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub random_candidate_ratio: Option<f64>,
    /// Number of fields that a random split looks at.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub random_candidates: Option<i64>,
    /// Whether each split looks at a random part of the fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub randomize: Option<bool>,
    /// First and last row used, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Id with its type, `ensemble/` and 24 hexadecimal digits.
    pub resource: EnsembleId,
    /// Number of rows used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Share of the rows used, above 0 and at most 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Text that makes the sampling repeatable.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Whether pruning is chosen tree by tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selective_pruning: Option<bool>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared ensemble.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared ensemble.
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
    /// Number of values tried for each split.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_candidates: Option<i64>,
    /// Id of the field by which the data is split.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_field: Option<String>,
    /// Name of that field.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_field_name: Option<String>,
    /// Whether trees are pruned statistically.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stat_pruning: Option<bool>,
    /// How far the work has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Smallest share of the rows that a node must hold, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_threshold: Option<f64>,
    /// Labels that help to find the ensemble again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Its meaning is not known; 1 was seen.
    ///
    /// Evidence: observed in real traffic (without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tlp: Option<i64>,
    /// Numeric subtype of the ensemble; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the ensemble was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Own keys and values, kept as they are.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Delivery of the end of the work to a URL.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Id of the field that holds the weight of each row.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
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
    Ensemble default {
        "balance_objective" balance_objective, "boosting" boosting, "category" category, "code" code OptionInteger,
        "columns" columns OptionInteger, "configuration" configuration, "configuration_status" configuration_status,
        "created" created, "creator" creator, "credits" credits, "credits_per_prediction" credits_per_prediction,
        "dataset" dataset, "dataset_field_types" dataset_field_types, "dataset_status" dataset_status,
        "dataset_type" dataset_type OptionInteger, "datasets" datasets, "default_numeric_value" default_numeric_value,
        "depth_threshold" depth_threshold OptionInteger, "description" description, "dev" dev, "distributions" distributions,
        "ensemble" ensemble, "ensemble_sample" ensemble_sample, "error_models" error_models OptionInteger,
        "excluded_fields" excluded_fields, "fast" fast, "fields_maps" fields_maps, "fields_meta" fields_meta,
        "finished_models" finished_models OptionInteger, "focus_field" focus_field, "focus_field_name" focus_field_name,
        "fusions" fusions, "importance" importance, "initial_offset" initial_offset, "initial_offsets" initial_offsets,
        "input_fields" input_fields, "locale" locale, "max_columns" max_columns OptionInteger,
        "max_rows" max_rows OptionInteger, "missing_splits" missing_splits, "models" models, "name" name,
        "name_options" name_options, "node_threshold" node_threshold OptionInteger,
        "number_of_batchpredictions" number_of_batchpredictions OptionInteger,
        "number_of_evaluations" number_of_evaluations OptionInteger, "number_of_models" number_of_models OptionInteger,
        "number_of_predictions" number_of_predictions OptionInteger,
        "number_of_public_predictions" number_of_public_predictions OptionInteger, "objective_field" objective_field,
        "objective_field_details" objective_field_details, "objective_field_name" objective_field_name,
        "objective_field_type" objective_field_type, "objective_fields" objective_fields, "objective_weights" objective_weights,
        "optiml" optiml, "optiml_status" optiml_status, "ordering" ordering OptionInteger, "out_of_bag" out_of_bag,
        "price" price, "private" private, "project" project, "random_candidate_ratio" random_candidate_ratio,
        "random_candidates" random_candidates OptionInteger, "randomize" randomize, "range" range, "replacement" replacement,
        "rows" rows OptionInteger, "sample_rate" sample_rate, "seed" seed, "selective_pruning" selective_pruning,
        "shared" shared, "shared_clonable" shared_clonable, "shared_hash" shared_hash, "sharing_key" sharing_key,
        "size" size OptionInteger, "source" source, "source_status" source_status,
        "split_candidates" split_candidates OptionInteger, "split_field" split_field, "split_field_name" split_field_name,
        "stat_pruning" stat_pruning, "status" status, "subscription" subscription, "support_threshold" support_threshold,
        "tags" tags, "tlp" tlp OptionInteger, "type" type_ OptionInteger, "updated" updated, "user_metadata" user_metadata,
        "webhook" webhook, "weight_field" weight_field, "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

/// The fields of the ensemble.
///
/// Evidence: observed in real traffic (the bindings' documents and ensembles kept by other clients).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnsembleContent {
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    EnsembleContent default {
        "fields" fields,
    } rest extra
}

/// What an ensemble is made from. Exactly one of `dataset`, `datasets`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnsembleCreate {
    /// Whether classes are weighted so that each counts the same; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance_objective: Option<bool>,
    /// How a boosted ensemble is grown; it is not boosted unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boosting: Option<Boosting>,
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// Largest depth of a tree; 512 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth_threshold: Option<i64>,
    /// Free text about the ensemble; limited Markdown, at most 8192 characters. Empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How the rows of each model are drawn; with replacement, all of them, unless set.
    ///
    /// Evidence: read in the vendor's own code (WhizzML library; the default is what was observed).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble_sample: Option<EnsembleSample>,
    /// Ids or names of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Longest training, in seconds, when parameters are searched; 1800 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_training_time: Option<i64>,
    /// Whether missing values may decide a split; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_splits: Option<bool>,
    /// Models to put together; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub models: Option<Vec<ModelId>>,
    /// Name of the ensemble; made from what it is created from unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Largest number of nodes of a tree; 512 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node_threshold: Option<i64>,
    /// Number of candidates tried when parameters are searched; 128 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_model_candidates: Option<i64>,
    /// Number of models; 10 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_models: Option<i64>,
    /// Id or name of the field to predict; the dataset's own, or the last one, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field: Option<String>,
    /// Weight of each class, as pairs; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_weights: Option<Vec<ObjectiveWeight>>,
    /// Whether the best parameters are searched for automatically; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optimize: Option<bool>,
    /// Number of the order in which rows are read; 0 unless set. The other numbers are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Id of the ensemble to copy.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<EnsembleId>,
    /// Whether the rows that the sampling left out are used instead; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Project that the ensemble belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Share of the fields that a random split looks at, 0 to 1; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub random_candidate_ratio: Option<f64>,
    /// Number of fields that a random split looks at; chosen by the service unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub random_candidates: Option<i64>,
    /// Whether each split looks at a random part of the fields; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub randomize: Option<bool>,
    /// First and last row to use, counted from 1; all rows unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Rows used of each dataset, by dataset id; all rows unless set.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranges: Option<BTreeMap<String, RowRange>>,
    /// Whether rows are drawn with replacement; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Whether rows are drawn with replacement, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacements: Option<BTreeMap<String, bool>>,
    /// Share of the rows to use, above 0 and at most 1; 1 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Share of the rows used of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rates: Option<BTreeMap<String, f64>>,
    /// Text that makes the sampling repeatable; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Seed of the sampling of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seeds: Option<BTreeMap<String, String>>,
    /// Hash of the shared ensemble to copy.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Number of values tried for each split; 32 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_candidates: Option<i64>,
    /// Whether trees are pruned statistically; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stat_pruning: Option<bool>,
    /// Smallest share of the rows that a node must hold, 0 to 1; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_threshold: Option<f64>,
    /// Labels that help to find the ensemble again; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
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

impl EnsembleCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`balance_objective`](Self#structfield.balance_objective).
    #[must_use]
    pub fn balance_objective(mut self, value: impl Into<bool>) -> Self {
        self.balance_objective = Some(value.into());
        self
    }
    /// Sets [`boosting`](Self#structfield.boosting).
    #[must_use]
    pub fn boosting(mut self, value: impl Into<Boosting>) -> Self {
        self.boosting = Some(value.into());
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
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
    /// Sets [`depth_threshold`](Self#structfield.depth_threshold).
    #[must_use]
    pub fn depth_threshold(mut self, value: impl Into<i64>) -> Self {
        self.depth_threshold = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`ensemble_sample`](Self#structfield.ensemble_sample).
    #[must_use]
    pub fn ensemble_sample(mut self, value: impl Into<EnsembleSample>) -> Self {
        self.ensemble_sample = Some(value.into());
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
    /// Sets [`input_fields`](Self#structfield.input_fields).
    #[must_use]
    pub fn input_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`max_training_time`](Self#structfield.max_training_time).
    #[must_use]
    pub fn max_training_time(mut self, value: impl Into<i64>) -> Self {
        self.max_training_time = Some(value.into());
        self
    }
    /// Sets [`missing_splits`](Self#structfield.missing_splits).
    #[must_use]
    pub fn missing_splits(mut self, value: impl Into<bool>) -> Self {
        self.missing_splits = Some(value.into());
        self
    }
    /// Sets [`models`](Self#structfield.models).
    #[must_use]
    pub fn models(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<ModelId>>,
    ) -> Self {
        self.models = Some(value.into_iter().map(IntoId::into_id).collect());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`node_threshold`](Self#structfield.node_threshold).
    #[must_use]
    pub fn node_threshold(mut self, value: impl Into<i64>) -> Self {
        self.node_threshold = Some(value.into());
        self
    }
    /// Sets [`number_of_model_candidates`](Self#structfield.number_of_model_candidates).
    #[must_use]
    pub fn number_of_model_candidates(mut self, value: impl Into<i64>) -> Self {
        self.number_of_model_candidates = Some(value.into());
        self
    }
    /// Sets [`number_of_models`](Self#structfield.number_of_models).
    #[must_use]
    pub fn number_of_models(mut self, value: impl Into<i64>) -> Self {
        self.number_of_models = Some(value.into());
        self
    }
    /// Sets [`objective_field`](Self#structfield.objective_field).
    #[must_use]
    pub fn objective_field(mut self, value: impl Into<String>) -> Self {
        self.objective_field = Some(value.into());
        self
    }
    /// Sets [`objective_weights`](Self#structfield.objective_weights).
    #[must_use]
    pub fn objective_weights(
        mut self,
        value: impl IntoIterator<Item = impl Into<ObjectiveWeight>>,
    ) -> Self {
        self.objective_weights = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`optimize`](Self#structfield.optimize).
    #[must_use]
    pub fn optimize(mut self, value: impl Into<bool>) -> Self {
        self.optimize = Some(value.into());
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
    pub fn origin(mut self, value: impl IntoId<EnsembleId>) -> Self {
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
    /// Sets [`random_candidate_ratio`](Self#structfield.random_candidate_ratio).
    #[must_use]
    pub fn random_candidate_ratio(mut self, value: impl Into<f64>) -> Self {
        self.random_candidate_ratio = Some(value.into());
        self
    }
    /// Sets [`random_candidates`](Self#structfield.random_candidates).
    #[must_use]
    pub fn random_candidates(mut self, value: impl Into<i64>) -> Self {
        self.random_candidates = Some(value.into());
        self
    }
    /// Sets [`randomize`](Self#structfield.randomize).
    #[must_use]
    pub fn randomize(mut self, value: impl Into<bool>) -> Self {
        self.randomize = Some(value.into());
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
    /// Sets [`split_candidates`](Self#structfield.split_candidates).
    #[must_use]
    pub fn split_candidates(mut self, value: impl Into<i64>) -> Self {
        self.split_candidates = Some(value.into());
        self
    }
    /// Sets [`stat_pruning`](Self#structfield.stat_pruning).
    #[must_use]
    pub fn stat_pruning(mut self, value: impl Into<bool>) -> Self {
        self.stat_pruning = Some(value.into());
        self
    }
    /// Sets [`support_threshold`](Self#structfield.support_threshold).
    #[must_use]
    pub fn support_threshold(mut self, value: impl Into<f64>) -> Self {
        self.support_threshold = Some(value.into());
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
    EnsembleCreate default {
        "balance_objective" balance_objective, "boosting" boosting, "category" category, "dataset" dataset, "datasets" datasets,
        "depth_threshold" depth_threshold OptionInteger, "description" description, "ensemble_sample" ensemble_sample,
        "excluded_fields" excluded_fields, "fields_maps" fields_maps, "input_fields" input_fields,
        "max_training_time" max_training_time OptionInteger, "missing_splits" missing_splits, "models" models, "name" name,
        "node_threshold" node_threshold OptionInteger, "number_of_model_candidates" number_of_model_candidates OptionInteger,
        "number_of_models" number_of_models OptionInteger, "objective_field" objective_field,
        "objective_weights" objective_weights, "optimize" optimize, "ordering" ordering OptionInteger, "origin" origin,
        "out_of_bag" out_of_bag, "out_of_bags" out_of_bags, "project" project, "random_candidate_ratio" random_candidate_ratio,
        "random_candidates" random_candidates OptionInteger, "randomize" randomize, "range" range, "ranges" ranges,
        "replacement" replacement, "replacements" replacements, "sample_rate" sample_rate, "sample_rates" sample_rates,
        "seed" seed, "seeds" seeds, "shared_hash" shared_hash, "split_candidates" split_candidates OptionInteger,
        "stat_pruning" stat_pruning, "support_threshold" support_threshold, "tags" tags, "user_metadata" user_metadata,
        "webhook" webhook, "weight_field" weight_field,
    } rest extra
}

/// What one model of an ensemble was learnt from and predicts.
///
/// Evidence: observed in real traffic (recorded ensembles).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnsembleDistribution {
    /// Importance of each field, as pairs, the largest first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<Vec<FieldImportance>>,
    /// The objective as it is predicted for the training data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predictions: Option<FieldSummary>,
    /// The objective in the training data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub training: Option<FieldSummary>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    EnsembleDistribution default {
        "importance" importance, "predictions" predictions, "training" training,
    } rest extra
}

/// One page of ensembles.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnsembleList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The ensembles of the page.
    pub objects: Vec<Ensemble>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// How the rows of each model are drawn.
///
/// Evidence: observed in real traffic (recorded ensembles).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnsembleSample {
    /// Share of the rows, above 0 and at most 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Text that makes the drawing repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EnsembleSample {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`rate`](Self#structfield.rate).
    #[must_use]
    pub fn rate(mut self, value: impl Into<f64>) -> Self {
        self.rate = Some(value.into());
        self
    }
    /// Sets [`replacement`](Self#structfield.replacement).
    #[must_use]
    pub fn replacement(mut self, value: impl Into<bool>) -> Self {
        self.replacement = Some(value.into());
        self
    }
    /// Sets [`seed`](Self#structfield.seed).
    #[must_use]
    pub fn seed(mut self, value: impl Into<String>) -> Self {
        self.seed = Some(value.into());
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
    EnsembleSample default {
        "rate" rate, "replacement" replacement, "seed" seed,
    } rest extra
}

/// What changes about an ensemble; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnsembleUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Credits that others pay for each prediction; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Free text about the ensemble; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the ensemble.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the ensemble to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the ensemble again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Whether its inner structure may be seen by others once it is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EnsembleUpdate {
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
    /// Sets [`user_metadata`](Self#structfield.user_metadata).
    #[must_use]
    pub fn user_metadata(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.user_metadata = Some(value.into());
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
    EnsembleUpdate default {
        "category" category, "credits_per_prediction" credits_per_prediction, "description" description, "name" name,
        "price" price, "private" private, "project" project, "shared" shared, "shared_clonable" shared_clonable, "tags" tags,
        "user_metadata" user_metadata, "white_box" white_box,
    } rest extra
}
