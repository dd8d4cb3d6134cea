// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `deepnet`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, Lazy, OrderedMap, RawJson, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    Category, ConfigurationId, DatasetId, DeepnetId, DefaultNumericValue, Field,
    FieldTypes, FieldsMeta, FusionId, ListMeta, ObjectiveWeight, OperatingPoint,
    OptimlId, Optype, ProjectId, RowRange, SourceId, Status, Webhook, WebhookCreate,
};

/// A deepnet. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (recorded bodies and the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deepnet {
    /// Whether classes are weighted so that each counts the same.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance_objective: Option<bool>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the deepnet is faulty.
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
    /// When the deepnet was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Credits spent on creating it.
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<f64>,
    /// Credits that others pay for each prediction.
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
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
    /// Datasets that it was made from, when there are several.
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// The network and fields; absent until the work is finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deepnet: Option<DeepnetContent>,
    /// What stands for a missing number.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the deepnet; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
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
    /// Fusions that use it.
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fusions: Option<Vec<FusionId>>,
    /// Importance of each field, by its id, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<BTreeMap<String, f64>>,
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
    /// Name of the deepnet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
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
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
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
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the deepnet belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// How much the weights of a regression count; null unless set.
    ///
    /// Evidence: observed in real traffic (only null was seen; the type is that of the argument).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regression_weight_ratio: Option<f64>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Id with its type, `deepnet/` and 24 hexadecimal digits.
    pub resource: DeepnetId,
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
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared deepnet.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared deepnet.
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
    /// How far the work has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the deepnet again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Numeric subtype of the deepnet; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the deepnet was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Own keys and values, kept as they are.
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
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
    Deepnet default {
        "balance_objective" balance_objective, "category" category, "code" code OptionInteger, "columns" columns OptionInteger,
        "configuration" configuration, "configuration_status" configuration_status, "created" created, "creator" creator,
        "credits" credits, "credits_per_prediction" credits_per_prediction, "dataset" dataset,
        "dataset_field_types" dataset_field_types, "dataset_status" dataset_status, "datasets" datasets, "deepnet" deepnet,
        "default_numeric_value" default_numeric_value, "description" description, "excluded_fields" excluded_fields,
        "fields_maps" fields_maps, "fields_meta" fields_meta, "fusions" fusions, "importance" importance,
        "input_fields" input_fields, "locale" locale, "max_columns" max_columns OptionInteger,
        "max_rows" max_rows OptionInteger, "name" name, "name_options" name_options,
        "number_of_batchpredictions" number_of_batchpredictions OptionInteger,
        "number_of_evaluations" number_of_evaluations OptionInteger,
        "number_of_predictions" number_of_predictions OptionInteger,
        "number_of_public_predictions" number_of_public_predictions OptionInteger, "objective_field" objective_field,
        "objective_field_name" objective_field_name, "objective_field_type" objective_field_type,
        "objective_fields" objective_fields, "objective_weights" objective_weights, "operating_point" operating_point,
        "optiml" optiml, "optiml_status" optiml_status, "ordering" ordering OptionInteger, "out_of_bag" out_of_bag,
        "price" price, "private" private, "project" project, "range" range, "regression_weight_ratio" regression_weight_ratio,
        "replacement" replacement, "rows" rows OptionInteger, "sample_rate" sample_rate, "seed" seed, "shared" shared,
        "shared_clonable" shared_clonable, "shared_hash" shared_hash, "sharing_key" sharing_key, "size" size OptionInteger,
        "source" source, "source_status" source_status, "status" status, "subscription" subscription, "tags" tags,
        "type" type_ OptionInteger, "updated" updated, "user_metadata" user_metadata, "webhook" webhook,
        "weight_field" weight_field, "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

/// A deepnet itself.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeepnetContent {
    /// Whether the outputs of each layer are normalised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch_normalization: Option<bool>,
    /// Text that makes the training repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deepnet_seed: Option<String>,
    /// Version of the algorithm, for instance `alpha`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deepnet_version: Option<String>,
    /// Share of the weights that each step left out, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dropout_rate: Option<f64>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// The hidden layers before training.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden_layers: Option<Vec<DeepnetLayer>>,
    /// How well it did on rows that were held back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holdout_metrics: Option<DeepnetMetrics>,
    /// Whether layers learn what the layers before left over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learn_residuals: Option<bool>,
    /// Size of a step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learning_rate: Option<f64>,
    /// Largest number of steps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_iterations: Option<i64>,
    /// Longest training, in seconds.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_training_time: Option<i64>,
    /// Whether a missing number is a value of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_numerics: Option<bool>,
    /// Texts that stand for a missing value.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_tokens: Option<Vec<String>>,
    /// The trained network, decoded when it is asked for: weights fill most of a deepnet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<Lazy<DeepnetNetwork>>,
    /// The network before training.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network_structure: Option<Lazy<DeepnetNetwork>>,
    /// Number of hidden layers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_hidden_layers: Option<i64>,
    /// Number of steps done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_iterations: Option<i64>,
    /// The algorithm, an object with one member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optimizer: Option<Map<String, Value>>,
    /// Whether the structure was searched for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<bool>,
    /// Whether the structure was guessed from the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggest_structure: Option<bool>,
    /// Whether trees are learnt first and their outputs are inputs too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tree_embedding: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeepnetContent default {
        "batch_normalization" batch_normalization, "deepnet_seed" deepnet_seed, "deepnet_version" deepnet_version,
        "dropout_rate" dropout_rate, "fields" fields, "hidden_layers" hidden_layers, "holdout_metrics" holdout_metrics,
        "learn_residuals" learn_residuals, "learning_rate" learning_rate, "max_iterations" max_iterations OptionInteger,
        "max_training_time" max_training_time OptionInteger, "missing_numerics" missing_numerics,
        "missing_tokens" missing_tokens, "network" network, "network_structure" network_structure,
        "number_of_hidden_layers" number_of_hidden_layers OptionInteger,
        "number_of_iterations" number_of_iterations OptionInteger, "optimizer" optimizer, "search" search,
        "suggest_structure" suggest_structure, "tree_embedding" tree_embedding,
    } rest extra
}

/// What a deepnet is made from. Exactly one of `dataset`, `datasets`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeepnetCreate {
    /// Whether classes are weighted so that each counts the same; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance_objective: Option<bool>,
    /// Whether the outputs of each layer are normalised; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch_normalization: Option<bool>,
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// Text that makes the training repeatable; empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deepnet_seed: Option<String>,
    /// What stands for a missing number; nothing unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the deepnet; limited Markdown, at most 8192 characters. Empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Share of the weights that each step leaves out, 0 to 1; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dropout_rate: Option<f64>,
    /// Ids or names of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// The hidden layers; made from the other arguments unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden_layers: Option<Vec<DeepnetLayer>>,
    /// Changes of images that are trained with too; none unless set.
    ///
    /// Evidence: read in the vendor's own code (BigMLer; its values are not known).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_augmentations: Option<Vec<String>>,
    /// Whether features of images are used, or the ids of those that are.
    ///
    /// Evidence: read in the vendor's own code (BigMLer).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_extracted_features: Option<IncludeExtractedFeatures>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Whether layers learn what the layers before left over; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learn_residuals: Option<bool>,
    /// Size of a step, above 0 and at most 1; 0.01 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learning_rate: Option<f64>,
    /// Largest number of steps; 20000 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_iterations: Option<i64>,
    /// Longest training, in seconds; 1800 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_training_time: Option<i64>,
    /// Whether a missing number is a value of its own; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_numerics: Option<bool>,
    /// Name of the deepnet; made from what it is created from unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of hidden layers; 10 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_hidden_layers: Option<i64>,
    /// Number of networks tried in a search; 128 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_model_candidates: Option<i64>,
    /// Id or name of the field to predict; the dataset's own, or the last one, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field: Option<String>,
    /// Weight of each class, as pairs; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_weights: Option<Vec<ObjectiveWeight>>,
    /// The algorithm as an object with one member, `{"adam": {"beta1": 0.9}}`; chosen by the service unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optimizer: Option<Map<String, Value>>,
    /// Number of the order in which rows are read; 0 unless set. The other numbers are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Id of the deepnet to copy.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<DeepnetId>,
    /// Whether the rows that the sampling left out are used instead; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Project that the deepnet belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row to use, counted from 1; all rows unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Rows used of each dataset, by dataset id; all rows unless set.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranges: Option<BTreeMap<String, RowRange>>,
    /// How much the weights of a regression count; none unless set.
    ///
    /// Evidence: read in the vendor's own code (BigMLer).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regression_weight_ratio: Option<f64>,
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
    /// Whether the structure is searched for by training many networks; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<bool>,
    /// Text that makes the sampling repeatable; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Seed of the sampling of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seeds: Option<BTreeMap<String, String>>,
    /// Hash of the shared deepnet to copy.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Whether the structure is guessed from the data; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggest_structure: Option<bool>,
    /// Labels that help to find the deepnet again; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Whether trees are learnt first and their outputs are inputs too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tree_embedding: Option<bool>,
    /// Own keys and values, kept as they are.
    ///
    /// Evidence: read in the vendor's own code (BigMLer, for other types).
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

impl DeepnetCreate {
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
    /// Sets [`batch_normalization`](Self#structfield.batch_normalization).
    #[must_use]
    pub fn batch_normalization(mut self, value: impl Into<bool>) -> Self {
        self.batch_normalization = Some(value.into());
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
    /// Sets [`deepnet_seed`](Self#structfield.deepnet_seed).
    #[must_use]
    pub fn deepnet_seed(mut self, value: impl Into<String>) -> Self {
        self.deepnet_seed = Some(value.into());
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
    /// Sets [`dropout_rate`](Self#structfield.dropout_rate).
    #[must_use]
    pub fn dropout_rate(mut self, value: impl Into<f64>) -> Self {
        self.dropout_rate = Some(value.into());
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
    /// Sets [`hidden_layers`](Self#structfield.hidden_layers).
    #[must_use]
    pub fn hidden_layers(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeepnetLayer>>,
    ) -> Self {
        self.hidden_layers = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`image_augmentations`](Self#structfield.image_augmentations).
    #[must_use]
    pub fn image_augmentations(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_augmentations = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`include_extracted_features`](Self#structfield.include_extracted_features).
    #[must_use]
    pub fn include_extracted_features(
        mut self,
        value: impl Into<IncludeExtractedFeatures>,
    ) -> Self {
        self.include_extracted_features = Some(value.into());
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
    /// Sets [`learn_residuals`](Self#structfield.learn_residuals).
    #[must_use]
    pub fn learn_residuals(mut self, value: impl Into<bool>) -> Self {
        self.learn_residuals = Some(value.into());
        self
    }
    /// Sets [`learning_rate`](Self#structfield.learning_rate).
    #[must_use]
    pub fn learning_rate(mut self, value: impl Into<f64>) -> Self {
        self.learning_rate = Some(value.into());
        self
    }
    /// Sets [`max_iterations`](Self#structfield.max_iterations).
    #[must_use]
    pub fn max_iterations(mut self, value: impl Into<i64>) -> Self {
        self.max_iterations = Some(value.into());
        self
    }
    /// Sets [`max_training_time`](Self#structfield.max_training_time).
    #[must_use]
    pub fn max_training_time(mut self, value: impl Into<i64>) -> Self {
        self.max_training_time = Some(value.into());
        self
    }
    /// Sets [`missing_numerics`](Self#structfield.missing_numerics).
    #[must_use]
    pub fn missing_numerics(mut self, value: impl Into<bool>) -> Self {
        self.missing_numerics = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`number_of_hidden_layers`](Self#structfield.number_of_hidden_layers).
    #[must_use]
    pub fn number_of_hidden_layers(mut self, value: impl Into<i64>) -> Self {
        self.number_of_hidden_layers = Some(value.into());
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
    /// Sets [`optimizer`](Self#structfield.optimizer).
    #[must_use]
    pub fn optimizer(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.optimizer = Some(value.into());
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
    pub fn origin(mut self, value: impl IntoId<DeepnetId>) -> Self {
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
    /// Sets [`regression_weight_ratio`](Self#structfield.regression_weight_ratio).
    #[must_use]
    pub fn regression_weight_ratio(mut self, value: impl Into<f64>) -> Self {
        self.regression_weight_ratio = Some(value.into());
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
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<bool>) -> Self {
        self.search = Some(value.into());
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
    /// Sets [`suggest_structure`](Self#structfield.suggest_structure).
    #[must_use]
    pub fn suggest_structure(mut self, value: impl Into<bool>) -> Self {
        self.suggest_structure = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`tree_embedding`](Self#structfield.tree_embedding).
    #[must_use]
    pub fn tree_embedding(mut self, value: impl Into<bool>) -> Self {
        self.tree_embedding = Some(value.into());
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
    DeepnetCreate default {
        "balance_objective" balance_objective, "batch_normalization" batch_normalization, "category" category,
        "dataset" dataset, "datasets" datasets, "deepnet_seed" deepnet_seed, "default_numeric_value" default_numeric_value,
        "description" description, "dropout_rate" dropout_rate, "excluded_fields" excluded_fields, "fields_maps" fields_maps,
        "hidden_layers" hidden_layers, "image_augmentations" image_augmentations,
        "include_extracted_features" include_extracted_features, "input_fields" input_fields, "learn_residuals" learn_residuals,
        "learning_rate" learning_rate, "max_iterations" max_iterations OptionInteger,
        "max_training_time" max_training_time OptionInteger, "missing_numerics" missing_numerics, "name" name,
        "number_of_hidden_layers" number_of_hidden_layers OptionInteger,
        "number_of_model_candidates" number_of_model_candidates OptionInteger, "objective_field" objective_field,
        "objective_weights" objective_weights, "optimizer" optimizer, "ordering" ordering OptionInteger, "origin" origin,
        "out_of_bag" out_of_bag, "out_of_bags" out_of_bags, "project" project, "range" range, "ranges" ranges,
        "regression_weight_ratio" regression_weight_ratio, "replacement" replacement, "replacements" replacements,
        "sample_rate" sample_rate, "sample_rates" sample_rates, "search" search, "seed" seed, "seeds" seeds,
        "shared_hash" shared_hash, "suggest_structure" suggest_structure, "tags" tags, "tree_embedding" tree_embedding,
        "user_metadata" user_metadata, "webhook" webhook, "weight_field" weight_field,
    } rest extra
}

/// A layer. Weights are the name of what they begin with before training; afterwards lists of numbers, or encoded texts in some versions.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeepnetLayer {
    /// Function of each node, for instance `tanh` or `linear`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activation_function: Option<String>,
    /// Means by which outputs are normalised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<RawJson>,
    /// Number of nodes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_nodes: Option<i64>,
    /// Constant term of each node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<RawJson>,
    /// Whether what went into the layer is added to what comes out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residuals: Option<bool>,
    /// Factors by which outputs are normalised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<RawJson>,
    /// Number that makes the first weights repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<i64>,
    /// Standard deviations by which outputs are normalised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stdev: Option<RawJson>,
    /// Kind of layer, for instance `dense`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Weights of the inputs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weights: Option<RawJson>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DeepnetLayer {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`activation_function`](Self#structfield.activation_function).
    #[must_use]
    pub fn activation_function(mut self, value: impl Into<String>) -> Self {
        self.activation_function = Some(value.into());
        self
    }
    /// Sets [`mean`](Self#structfield.mean).
    #[must_use]
    pub fn mean(mut self, value: impl Into<RawJson>) -> Self {
        self.mean = Some(value.into());
        self
    }
    /// Sets [`number_of_nodes`](Self#structfield.number_of_nodes).
    #[must_use]
    pub fn number_of_nodes(mut self, value: impl Into<i64>) -> Self {
        self.number_of_nodes = Some(value.into());
        self
    }
    /// Sets [`offset`](Self#structfield.offset).
    #[must_use]
    pub fn offset(mut self, value: impl Into<RawJson>) -> Self {
        self.offset = Some(value.into());
        self
    }
    /// Sets [`residuals`](Self#structfield.residuals).
    #[must_use]
    pub fn residuals(mut self, value: impl Into<bool>) -> Self {
        self.residuals = Some(value.into());
        self
    }
    /// Sets [`scale`](Self#structfield.scale).
    #[must_use]
    pub fn scale(mut self, value: impl Into<RawJson>) -> Self {
        self.scale = Some(value.into());
        self
    }
    /// Sets [`seed`](Self#structfield.seed).
    #[must_use]
    pub fn seed(mut self, value: impl Into<i64>) -> Self {
        self.seed = Some(value.into());
        self
    }
    /// Sets [`stdev`](Self#structfield.stdev).
    #[must_use]
    pub fn stdev(mut self, value: impl Into<RawJson>) -> Self {
        self.stdev = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`weights`](Self#structfield.weights).
    #[must_use]
    pub fn weights(mut self, value: impl Into<RawJson>) -> Self {
        self.weights = Some(value.into());
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
    DeepnetLayer default {
        "activation_function" activation_function, "mean" mean, "number_of_nodes" number_of_nodes OptionInteger,
        "offset" offset, "residuals" residuals, "scale" scale, "seed" seed OptionInteger, "stdev" stdev, "type" type_,
        "weights" weights,
    } rest extra
}

/// One page of deepnets.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeepnetList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The deepnets of the page.
    pub objects: Vec<Deepnet>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// How well a deepnet did on rows that were held back.
///
/// Evidence: observed in real traffic (one regression; those of classifications are not known).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeepnetMetrics {
    /// Mean absolute error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_absolute_error: Option<f64>,
    /// Mean squared error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_squared_error: Option<f64>,
    /// Median absolute error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub median_absolute_error: Option<f64>,
    /// Coefficient of determination.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r_squared: Option<f64>,
    /// Spearman's rank correlation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spearman_r: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeepnetMetrics default {
        "mean_absolute_error" mean_absolute_error, "mean_squared_error" mean_squared_error,
        "median_absolute_error" median_absolute_error, "r_squared" r_squared, "spearman_r" spearman_r,
    } rest extra
}

/// A network: what its inputs go through, its layers and what its output goes through.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeepnetNetwork {
    /// Network that reads images; null when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_network: Option<RawJson>,
    /// The layers, the output last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layers: Option<Vec<DeepnetLayer>>,
    /// The networks of a search, where there are several.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub networks: Option<RawJson>,
    /// The algorithm.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optimizer: Option<Map<String, Value>>,
    /// What is done to the output.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_exposition: Option<DeepnetScaling>,
    /// What is done to each input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preprocess: Option<Vec<DeepnetScaling>>,
    /// Trees whose outputs are inputs too; null when there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trees: Option<RawJson>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeepnetNetwork default {
        "image_network" image_network, "layers" layers, "networks" networks, "optimizer" optimizer,
        "output_exposition" output_exposition, "preprocess" preprocess, "trees" trees,
    } rest extra
}

/// What is done to an input, or to the output.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeepnetScaling {
    /// Position of the input, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<i64>,
    /// Mean, which is subtracted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<f64>,
    /// Standard deviation, which is divided by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stdev: Option<f64>,
    /// `numeric`, `categorical` or another type.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The categories, in the order of their numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeepnetScaling default {
        "index" index OptionInteger, "mean" mean, "stdev" stdev, "type" type_, "values" values,
    } rest extra
}

/// What changes about a deepnet; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeepnetUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Credits that others pay for each prediction; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Free text about the deepnet; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the deepnet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the deepnet to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the deepnet again.
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

impl DeepnetUpdate {
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
    DeepnetUpdate default {
        "category" category, "credits_per_prediction" credits_per_prediction, "description" description, "name" name,
        "price" price, "private" private, "project" project, "shared" shared, "shared_clonable" shared_clonable, "tags" tags,
        "user_metadata" user_metadata, "white_box" white_box,
    } rest extra
}

client_runtime::union! {
    /// Whether features of images are used: true or false, or the ids of those that are.
    ///
    /// Evidence: read in the vendor's own code (BigMLer).
    #[non_exhaustive]
    pub enum IncludeExtractedFeatures {
        /// A value of JSON kind boolean.
        Boolean(bool) = boolean,
        /// A value of JSON kind array.
        Array(Vec<String>) = array,
    }
}
