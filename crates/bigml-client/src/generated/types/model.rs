// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `model`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, Lazy, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    BareEnsembleId, Category, ClusterId, ConfigurationId, DatasetId, DefaultNumericValue,
    Field, FieldImportance, FieldSummary, FieldTypes, FieldsMeta, FusionId, ListMeta,
    ModelId, NodePredicate, ObjectiveWeight, OperatingPoint, OptimlId, Optype, ProjectId,
    RowRange, Scalar, SourceId, Status, Webhook, WebhookCreate,
};

/// A model. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (recorded bodies and the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Model {
    /// Whether classes are weighted so that each counts the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance_objective: Option<bool>,
    /// Whether that ensemble is boosted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boosted_ensemble: Option<bool>,
    /// Its part in a boosted ensemble; empty for others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boosting: Option<ModelBoosting>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Cluster that it was made from.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<ClusterId>,
    /// Whether that cluster still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_status: Option<bool>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the model is faulty.
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
    /// When the model was created, UTC.
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
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Largest depth of a tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth_threshold: Option<i64>,
    /// Free text about the model; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it was created in the former development mode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dev: Option<bool>,
    /// Whether it belongs to an ensemble.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble: Option<bool>,
    /// Bare id (24 digits, without the type) of that ensemble; empty when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble_id: Option<BareEnsembleId>,
    /// Position in that ensemble, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble_index: Option<i64>,
    /// Ids of the fields left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Which part of the fields this answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_meta: Option<FieldsMeta>,
    /// Id of the field that the model concentrates on.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus_field: Option<String>,
    /// Fusions that use it.
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fusions: Option<Vec<FusionId>>,
    /// Share of the rows held back for testing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holdout: Option<f64>,
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
    /// The tree; absent until the work is finished, and in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<ModelTree>,
    /// Name of the model.
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
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
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
    /// From which measure on a class counts as predicted; empty when none was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_point: Option<OperatingPoint>,
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
    /// Project that the model belongs to.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
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
    /// Id with its type, `model/` and 24 hexadecimal digits.
    pub resource: ModelId,
    /// Number of rows used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Share of the rows used, above 0 and at most 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Text that makes the sampling repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Whether pruning is chosen tree by tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selective_pruning: Option<bool>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared model.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared model.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
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
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_field: Option<String>,
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
    /// Labels that help to find the model again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Numeric subtype of the model; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the model was last changed, UTC.
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
    Model default {
        "balance_objective" balance_objective, "boosted_ensemble" boosted_ensemble, "boosting" boosting, "category" category,
        "cluster" cluster, "cluster_status" cluster_status, "code" code OptionInteger, "columns" columns OptionInteger,
        "configuration" configuration, "configuration_status" configuration_status, "created" created, "creator" creator,
        "credits" credits, "credits_per_prediction" credits_per_prediction, "dataset" dataset,
        "dataset_field_types" dataset_field_types, "dataset_status" dataset_status, "dataset_type" dataset_type OptionInteger,
        "datasets" datasets, "default_numeric_value" default_numeric_value, "depth_threshold" depth_threshold OptionInteger,
        "description" description, "dev" dev, "ensemble" ensemble, "ensemble_id" ensemble_id,
        "ensemble_index" ensemble_index OptionInteger, "excluded_fields" excluded_fields, "fields_maps" fields_maps,
        "fields_meta" fields_meta, "focus_field" focus_field, "fusions" fusions, "holdout" holdout, "input_fields" input_fields,
        "locale" locale, "max_columns" max_columns OptionInteger, "max_rows" max_rows OptionInteger,
        "missing_splits" missing_splits, "model" model, "name" name, "name_options" name_options,
        "node_threshold" node_threshold OptionInteger, "number_of_batchpredictions" number_of_batchpredictions OptionInteger,
        "number_of_evaluations" number_of_evaluations OptionInteger,
        "number_of_predictions" number_of_predictions OptionInteger,
        "number_of_public_predictions" number_of_public_predictions OptionInteger, "objective_field" objective_field,
        "objective_field_details" objective_field_details, "objective_field_name" objective_field_name,
        "objective_field_type" objective_field_type, "objective_fields" objective_fields, "objective_weights" objective_weights,
        "operating_point" operating_point, "optiml" optiml, "optiml_status" optiml_status, "ordering" ordering OptionInteger,
        "out_of_bag" out_of_bag, "pmml" pmml, "price" price, "private" private, "project" project,
        "random_candidate_ratio" random_candidate_ratio, "random_candidates" random_candidates OptionInteger,
        "randomize" randomize, "range" range, "replacement" replacement, "rows" rows OptionInteger, "sample_rate" sample_rate,
        "seed" seed, "selective_pruning" selective_pruning, "shared" shared, "shared_clonable" shared_clonable,
        "shared_hash" shared_hash, "sharing_key" sharing_key, "size" size OptionInteger, "source" source,
        "source_status" source_status, "split_candidates" split_candidates OptionInteger, "split_field" split_field,
        "stat_pruning" stat_pruning, "status" status, "subscription" subscription, "support_threshold" support_threshold,
        "tags" tags, "type" type_ OptionInteger, "updated" updated, "user_metadata" user_metadata, "webhook" webhook,
        "weight_field" weight_field, "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

/// The part of a model in a boosted ensemble.
///
/// Evidence: read in the vendor's own code (Python bindings; only empty objects were observed).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelBoosting {
    /// Parameter of the regularisation; 1 unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lambda: Option<f64>,
    /// The class that it votes for or against.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_class: Option<String>,
    /// How much its vote counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ModelBoosting default {
        "lambda" lambda, "objective_class" objective_class, "weight" weight,
    } rest extra
}

/// What a model is made from. Exactly one of `dataset`, `datasets`, `cluster`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelCreate {
    /// Whether classes are weighted so that each counts the same; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance_objective: Option<bool>,
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Id of the group in that cluster, six digits.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub centroid: Option<String>,
    /// Cluster to model, with `centroid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<ClusterId>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number; nothing unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Largest depth of a tree; 512 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth_threshold: Option<i64>,
    /// Free text about the model; limited Markdown, at most 8192 characters. Empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids or names of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Id of the field that the model concentrates on; none unless set.
    ///
    /// Evidence: read in the vendor's own code (BigMLer; the words are guessed from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus_field: Option<String>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Longest training, in seconds, when parameters are searched; 1800 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_training_time: Option<i64>,
    /// Whether missing values may decide a split; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_splits: Option<bool>,
    /// Name of the model; made from what it is created from unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Largest number of nodes of a tree; 512 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node_threshold: Option<i64>,
    /// Number of candidates tried when parameters are searched; 128 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_model_candidates: Option<i64>,
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
    /// Id of the model to copy.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<ModelId>,
    /// Whether the rows that the sampling left out are used instead; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Project that the model belongs to.
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
    /// Hash of the shared model to copy.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Number of values tried for each split; 32 was observed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_candidates: Option<i64>,
    /// Id of the field by which the data is split; none unless set.
    ///
    /// Evidence: read in the vendor's own code (BigMLer; the words are guessed from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_field: Option<String>,
    /// Whether trees are pruned statistically; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stat_pruning: Option<bool>,
    /// Smallest share of the rows that a node must hold, 0 to 1; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_threshold: Option<f64>,
    /// Labels that help to find the model again; none unless set.
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

impl ModelCreate {
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
    /// Sets [`focus_field`](Self#structfield.focus_field).
    #[must_use]
    pub fn focus_field(mut self, value: impl Into<String>) -> Self {
        self.focus_field = Some(value.into());
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
    pub fn origin(mut self, value: impl IntoId<ModelId>) -> Self {
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
    /// Sets [`split_field`](Self#structfield.split_field).
    #[must_use]
    pub fn split_field(mut self, value: impl Into<String>) -> Self {
        self.split_field = Some(value.into());
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
    ModelCreate default {
        "balance_objective" balance_objective, "category" category, "centroid" centroid, "cluster" cluster, "dataset" dataset,
        "datasets" datasets, "default_numeric_value" default_numeric_value, "depth_threshold" depth_threshold OptionInteger,
        "description" description, "excluded_fields" excluded_fields, "fields_maps" fields_maps, "focus_field" focus_field,
        "input_fields" input_fields, "max_training_time" max_training_time OptionInteger, "missing_splits" missing_splits,
        "name" name, "node_threshold" node_threshold OptionInteger,
        "number_of_model_candidates" number_of_model_candidates OptionInteger, "objective_field" objective_field,
        "objective_weights" objective_weights, "optimize" optimize, "ordering" ordering OptionInteger, "origin" origin,
        "out_of_bag" out_of_bag, "out_of_bags" out_of_bags, "project" project, "random_candidate_ratio" random_candidate_ratio,
        "random_candidates" random_candidates OptionInteger, "randomize" randomize, "range" range, "ranges" ranges,
        "replacement" replacement, "replacements" replacements, "sample_rate" sample_rate, "sample_rates" sample_rates,
        "seed" seed, "seeds" seeds, "shared_hash" shared_hash, "split_candidates" split_candidates OptionInteger,
        "split_field" split_field, "stat_pruning" stat_pruning, "support_threshold" support_threshold, "tags" tags,
        "user_metadata" user_metadata, "webhook" webhook, "weight_field" weight_field,
    } rest extra
}

/// How the objective is distributed.
///
/// Evidence: observed in real traffic (models kept by other clients).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelDistribution {
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
    ModelDistribution default {
        "predictions" predictions, "training" training,
    } rest extra
}

/// One page of models.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The models of the page.
    pub objects: Vec<Model>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A node of a tree: which rows come to it, and what it predicts for them.
///
/// Evidence: observed in real traffic (models kept by other clients).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelNode {
    /// The nodes below; none at a leaf.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<ModelNode>>,
    /// Confidence of the prediction: 0 to 1 for a class, the expected error for a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// Number of rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Sum of the gradients (boosted trees).
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub g_sum: Option<f64>,
    /// Sum of the second derivatives (boosted trees).
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub h_sum: Option<f64>,
    /// Number of the node, 0 at the root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The objective in these rows, decoded when it is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_summary: Option<Lazy<FieldSummary>>,
    /// The predicted class or number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<Scalar>,
    /// The condition by which rows come here; true at the root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicate: Option<NodePredicate>,
    /// Weight of these rows.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    /// The same with weights, decoded when it is asked for.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weighted_objective_summary: Option<Lazy<FieldSummary>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ModelNode default {
        "children" children OptionNodes, "confidence" confidence, "count" count OptionInteger, "g_sum" g_sum, "h_sum" h_sum,
        "id" id OptionInteger, "objective_summary" objective_summary, "output" output, "predicate" predicate, "weight" weight,
        "weighted_objective_summary" weighted_objective_summary,
    } rest extra
}

/// The tree itself, its fields and what it was learnt from.
///
/// Evidence: observed in real traffic (models kept by other clients).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelTree {
    /// Largest depth of the tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth_threshold: Option<i64>,
    /// How the objective is distributed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution: Option<ModelDistribution>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// Importance of each field, as pairs, the largest first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<Vec<FieldImportance>>,
    /// Kind of tree, for instance `mtree`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Texts that stand for a missing value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_tokens: Option<Vec<String>>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_fields: Option<OrderedMap<Field>>,
    /// Largest number of nodes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node_threshold: Option<i64>,
    /// The root node with all its children, decoded when it is asked for: trees are deep, and fill most of a model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root: Option<Lazy<ModelNode>>,
    /// Smallest share of the rows that a node must hold.
    ///
    /// Evidence: **unverified** (seen beside the tree, not in it).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_threshold: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ModelTree default {
        "depth_threshold" depth_threshold OptionInteger, "distribution" distribution, "fields" fields, "importance" importance,
        "kind" kind, "missing_tokens" missing_tokens, "model_fields" model_fields,
        "node_threshold" node_threshold OptionInteger, "root" root, "support_threshold" support_threshold,
    } rest extra
}

/// What changes about a model; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Credits that others pay for each prediction; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Free text about the model; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// From which measure on a class counts as predicted.
    ///
    /// Evidence: **unverified** (seen in bodies; that it can be changed is not known).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_point: Option<OperatingPoint>,
    /// Credits that others pay for a copy; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the model to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the model again.
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

impl ModelUpdate {
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
    /// Sets [`operating_point`](Self#structfield.operating_point).
    #[must_use]
    pub fn operating_point(mut self, value: impl Into<OperatingPoint>) -> Self {
        self.operating_point = Some(value.into());
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
    ModelUpdate default {
        "category" category, "credits_per_prediction" credits_per_prediction, "description" description, "name" name,
        "operating_point" operating_point, "price" price, "private" private, "project" project, "shared" shared,
        "shared_clonable" shared_clonable, "tags" tags, "user_metadata" user_metadata, "white_box" white_box,
    } rest extra
}
