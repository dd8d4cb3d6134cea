// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `batchprediction`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    AnyId, BatchPredictionId, Category, Combiner, ConfigurationId, DatasetId, DeepnetId,
    DefaultNumericValue, EnsembleId, FusionId, LinearRegressionId, ListMeta,
    LogisticRegressionId, MissingStrategy, OperatingKind, OperatingPoint, ProjectId,
    Status, Threshold, Webhook, WebhookCreate,
};

/// A batch prediction. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: **unverified** (no body was found: the arguments of the WhizzML library, echoed as other resources echo theirs).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BatchPrediction {
    /// Whether all fields of the dataset are written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_fields: Option<bool>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the batch prediction is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// How the votes of several models become one prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub combiner: Option<Combiner>,
    /// Whether the confidence is written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<bool>,
    /// Name of the column with the confidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence_name: Option<String>,
    /// Smallest confidence of the positive class, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence_threshold: Option<f64>,
    /// Whether the confidence of each class is written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidences: Option<bool>,
    /// Configuration whose arguments were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the batch prediction was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Credits spent on creating it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<f64>,
    /// Dataset that it was made from.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Whether that dataset still exists.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_status: Option<bool>,
    /// Deepnet that predicts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deepnet: Option<DeepnetId>,
    /// What stands for a missing number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the batch prediction; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ensemble that predicts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble: Option<EnsembleId>,
    /// Ids of the fields left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Field of the dataset for each field of the model, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_map: Option<BTreeMap<String, String>>,
    /// Fusion that predicts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fusion: Option<FusionId>,
    /// Whether the first line holds names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<bool>,
    /// Whether the importance of each field is written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<bool>,
    /// Ids of the fields used as input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Linear regression that predicts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linearregression: Option<LinearRegressionId>,
    /// Locale of the data, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Logistic regression that predicts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logisticregression: Option<LogisticRegressionId>,
    /// What happens when an input is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_strategy: Option<MissingStrategy>,
    /// Model that predicts; the bindings put the id of any supervised resource here.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<AnyId>,
    /// Whether that model still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_status: Option<bool>,
    /// Name of the batch prediction.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The class given when the positive one misses its threshold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negative_class: Option<String>,
    /// Confidence of the negative class; its type is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negative_class_confidence: Option<Value>,
    /// Probability of the negative class; its type is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negative_class_probability: Option<Value>,
    /// How a line ends, `LF` or `CRLF`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newline: Option<String>,
    /// Whether the id of the node is written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node_id: Option<bool>,
    /// The measure by which a class is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_kind: Option<OperatingKind>,
    /// From which measure on a class counts as predicted; empty when none was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_point: Option<OperatingPoint>,
    /// Whether the result also becomes a dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_dataset: Option<bool>,
    /// Dataset that holds the result, when one was asked for.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_dataset_resource: Option<DatasetId>,
    /// Ids of the fields of the dataset that are written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_fields: Option<Vec<String>>,
    /// The class that is looked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub positive_class: Option<String>,
    /// Name of the column with the prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prediction_name: Option<String>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Whether the probability of each class is written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probabilities: Option<bool>,
    /// Whether the probability is written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<bool>,
    /// Name of the column with the probability.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability_name: Option<String>,
    /// Smallest probability of the positive class, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability_threshold: Option<f64>,
    /// Project that the batch prediction belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Id with its type, `batchprediction/` and 24 hexadecimal digits. Null when a prediction server did not keep it.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<BatchPredictionId>,
    /// Number of rows used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Character between two values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared batch prediction.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared batch prediction.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Size of the data behind it, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// How far the work has come.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the batch prediction again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// How many models must agree on a class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
    /// Numeric subtype of the batch prediction; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the batch prediction was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Whether the number of votes is written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote_count: Option<bool>,
    /// Name of the column with the number of votes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote_count_name: Option<String>,
    /// Whether the votes of each class are written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote_counts: Option<bool>,
    /// Whether the votes are written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub votes: Option<bool>,
    /// Delivery of the end of the work to a URL.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    BatchPrediction default {
        "all_fields" all_fields, "category" category, "code" code OptionInteger, "combiner" combiner, "confidence" confidence,
        "confidence_name" confidence_name, "confidence_threshold" confidence_threshold, "confidences" confidences,
        "configuration" configuration, "configuration_status" configuration_status, "created" created, "creator" creator,
        "credits" credits, "dataset" dataset, "dataset_status" dataset_status, "deepnet" deepnet,
        "default_numeric_value" default_numeric_value, "description" description, "ensemble" ensemble,
        "excluded_fields" excluded_fields, "fields_map" fields_map, "fusion" fusion, "header" header, "importance" importance,
        "input_fields" input_fields, "linearregression" linearregression, "locale" locale,
        "logisticregression" logisticregression, "missing_strategy" missing_strategy, "model" model,
        "model_status" model_status, "name" name, "negative_class" negative_class,
        "negative_class_confidence" negative_class_confidence, "negative_class_probability" negative_class_probability,
        "newline" newline, "node_id" node_id, "operating_kind" operating_kind, "operating_point" operating_point,
        "output_dataset" output_dataset, "output_dataset_resource" output_dataset_resource, "output_fields" output_fields,
        "positive_class" positive_class, "prediction_name" prediction_name, "private" private, "probabilities" probabilities,
        "probability" probability, "probability_name" probability_name, "probability_threshold" probability_threshold,
        "project" project, "resource" resource, "rows" rows OptionInteger, "separator" separator, "shared" shared,
        "shared_clonable" shared_clonable, "shared_hash" shared_hash, "sharing_key" sharing_key, "size" size OptionInteger,
        "status" status, "subscription" subscription, "tags" tags, "threshold" threshold, "type" type_ OptionInteger,
        "updated" updated, "user_metadata" user_metadata, "vote_count" vote_count, "vote_count_name" vote_count_name,
        "vote_counts" vote_counts, "votes" votes, "webhook" webhook,
    } rest extra
}

/// What a batch prediction is made from. Exactly one of `model`, `ensemble`, `logisticregression`, `linearregression`, `deepnet` or `fusion` says what predicts.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BatchPredictionCreate {
    /// Whether all fields of the dataset are written too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_fields: Option<bool>,
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// How the votes of several models become one prediction; 0 (plurality) unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub combiner: Option<Combiner>,
    /// Whether the confidence is written too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<bool>,
    /// Name of the column with the confidence; empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence_name: Option<String>,
    /// Smallest confidence of the positive class, 0 to 1; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence_threshold: Option<f64>,
    /// Whether the confidence of each class is written too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidences: Option<bool>,
    /// Dataset with the rows to predict.
    pub dataset: DatasetId,
    /// Id of a deepnet.
    ///
    /// Evidence: read in the vendor's own code (WhizzML library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deepnet: Option<DeepnetId>,
    /// What stands for a missing number; nothing unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the batch prediction; limited Markdown, at most 8192 characters. Empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of an ensemble.
    ///
    /// Evidence: read in the vendor's own code (Node and C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble: Option<EnsembleId>,
    /// Ids of the fields left out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Field of the dataset for each field of the model, by its id; the same ids unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_map: Option<BTreeMap<String, String>>,
    /// Id of a fusion.
    ///
    /// Evidence: read in the vendor's own code (WhizzML library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fusion: Option<FusionId>,
    /// Whether the first line holds names; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<bool>,
    /// Whether the importance of each field is written too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<bool>,
    /// Ids of the fields used as input; all unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Id of a linear regression.
    ///
    /// Evidence: **unverified** (by analogy with the other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linearregression: Option<LinearRegressionId>,
    /// Id of a logistic regression.
    ///
    /// Evidence: read in the vendor's own code (Node and C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logisticregression: Option<LogisticRegressionId>,
    /// What happens when an input is missing; 0 (last prediction) unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_strategy: Option<MissingStrategy>,
    /// Id of a model that predicts; the Python bindings put the id of any supervised resource here.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<AnyId>,
    /// Name of the batch prediction; made from what it is created from unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The class given when the positive one misses its threshold; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negative_class: Option<String>,
    /// Confidence of the negative class; its type is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negative_class_confidence: Option<Value>,
    /// Probability of the negative class; its type is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negative_class_probability: Option<Value>,
    /// How a line ends, `LF` or `CRLF`; `LF` unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newline: Option<String>,
    /// Whether the id of the node is written too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node_id: Option<bool>,
    /// The measure by which a class is chosen; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_kind: Option<OperatingKind>,
    /// From which measure on a class counts as predicted; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_point: Option<OperatingPoint>,
    /// Whether the result also becomes a dataset; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_dataset: Option<bool>,
    /// Ids of the fields of the dataset that are written too; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_fields: Option<Vec<String>>,
    /// The class that is looked for; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub positive_class: Option<String>,
    /// Name of the column with the prediction; empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prediction_name: Option<String>,
    /// Whether the probability of each class is written too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probabilities: Option<bool>,
    /// Whether the probability is written too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<bool>,
    /// Name of the column with the probability; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability_name: Option<String>,
    /// Smallest probability of the positive class, 0 to 1; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability_threshold: Option<f64>,
    /// Project that the batch prediction belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Character between two values; `,` unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// Labels that help to find the batch prediction again; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// How many models must agree on a class; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
    /// Whether the number of votes is written too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote_count: Option<bool>,
    /// Name of the column with the number of votes; `votes` unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote_count_name: Option<String>,
    /// Whether the votes of each class are written too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote_counts: Option<bool>,
    /// Whether the votes are written too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub votes: Option<bool>,
    /// Where the end of the work is reported to.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BatchPredictionCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(dataset: impl IntoId<DatasetId>) -> Self {
        Self {
            dataset: {
                let value = dataset;
                value.into_id()
            },
            all_fields: Default::default(),
            category: Default::default(),
            combiner: Default::default(),
            confidence: Default::default(),
            confidence_name: Default::default(),
            confidence_threshold: Default::default(),
            confidences: Default::default(),
            deepnet: Default::default(),
            default_numeric_value: Default::default(),
            description: Default::default(),
            ensemble: Default::default(),
            excluded_fields: Default::default(),
            fields_map: Default::default(),
            fusion: Default::default(),
            header: Default::default(),
            importance: Default::default(),
            input_fields: Default::default(),
            linearregression: Default::default(),
            logisticregression: Default::default(),
            missing_strategy: Default::default(),
            model: Default::default(),
            name: Default::default(),
            negative_class: Default::default(),
            negative_class_confidence: Default::default(),
            negative_class_probability: Default::default(),
            newline: Default::default(),
            node_id: Default::default(),
            operating_kind: Default::default(),
            operating_point: Default::default(),
            output_dataset: Default::default(),
            output_fields: Default::default(),
            positive_class: Default::default(),
            prediction_name: Default::default(),
            probabilities: Default::default(),
            probability: Default::default(),
            probability_name: Default::default(),
            probability_threshold: Default::default(),
            project: Default::default(),
            separator: Default::default(),
            tags: Default::default(),
            threshold: Default::default(),
            vote_count: Default::default(),
            vote_count_name: Default::default(),
            vote_counts: Default::default(),
            votes: Default::default(),
            webhook: Default::default(),
            extra: Default::default(),
        }
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
    /// Sets [`combiner`](Self#structfield.combiner).
    #[must_use]
    pub fn combiner(mut self, value: impl Into<Combiner>) -> Self {
        self.combiner = Some(value.into());
        self
    }
    /// Sets [`confidence`](Self#structfield.confidence).
    #[must_use]
    pub fn confidence(mut self, value: impl Into<bool>) -> Self {
        self.confidence = Some(value.into());
        self
    }
    /// Sets [`confidence_name`](Self#structfield.confidence_name).
    #[must_use]
    pub fn confidence_name(mut self, value: impl Into<String>) -> Self {
        self.confidence_name = Some(value.into());
        self
    }
    /// Sets [`confidence_threshold`](Self#structfield.confidence_threshold).
    #[must_use]
    pub fn confidence_threshold(mut self, value: impl Into<f64>) -> Self {
        self.confidence_threshold = Some(value.into());
        self
    }
    /// Sets [`confidences`](Self#structfield.confidences).
    #[must_use]
    pub fn confidences(mut self, value: impl Into<bool>) -> Self {
        self.confidences = Some(value.into());
        self
    }
    /// Sets [`dataset`](Self#structfield.dataset).
    #[must_use]
    pub fn dataset(mut self, value: impl IntoId<DatasetId>) -> Self {
        self.dataset = value.into_id();
        self
    }
    /// Sets [`deepnet`](Self#structfield.deepnet).
    #[must_use]
    pub fn deepnet(mut self, value: impl IntoId<DeepnetId>) -> Self {
        self.deepnet = Some(value.into_id());
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
    /// Sets [`ensemble`](Self#structfield.ensemble).
    #[must_use]
    pub fn ensemble(mut self, value: impl IntoId<EnsembleId>) -> Self {
        self.ensemble = Some(value.into_id());
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
    /// Sets [`fields_map`](Self#structfield.fields_map).
    #[must_use]
    pub fn fields_map(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.fields_map = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`fusion`](Self#structfield.fusion).
    #[must_use]
    pub fn fusion(mut self, value: impl IntoId<FusionId>) -> Self {
        self.fusion = Some(value.into_id());
        self
    }
    /// Sets [`header`](Self#structfield.header).
    #[must_use]
    pub fn header(mut self, value: impl Into<bool>) -> Self {
        self.header = Some(value.into());
        self
    }
    /// Sets [`importance`](Self#structfield.importance).
    #[must_use]
    pub fn importance(mut self, value: impl Into<bool>) -> Self {
        self.importance = Some(value.into());
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
    /// Sets [`linearregression`](Self#structfield.linearregression).
    #[must_use]
    pub fn linearregression(mut self, value: impl IntoId<LinearRegressionId>) -> Self {
        self.linearregression = Some(value.into_id());
        self
    }
    /// Sets [`logisticregression`](Self#structfield.logisticregression).
    #[must_use]
    pub fn logisticregression(
        mut self,
        value: impl IntoId<LogisticRegressionId>,
    ) -> Self {
        self.logisticregression = Some(value.into_id());
        self
    }
    /// Sets [`missing_strategy`](Self#structfield.missing_strategy).
    #[must_use]
    pub fn missing_strategy(mut self, value: impl Into<MissingStrategy>) -> Self {
        self.missing_strategy = Some(value.into());
        self
    }
    /// Sets [`model`](Self#structfield.model).
    #[must_use]
    pub fn model(mut self, value: impl IntoId<AnyId>) -> Self {
        self.model = Some(value.into_id());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`negative_class`](Self#structfield.negative_class).
    #[must_use]
    pub fn negative_class(mut self, value: impl Into<String>) -> Self {
        self.negative_class = Some(value.into());
        self
    }
    /// Sets [`negative_class_confidence`](Self#structfield.negative_class_confidence).
    #[must_use]
    pub fn negative_class_confidence(mut self, value: impl Into<Value>) -> Self {
        self.negative_class_confidence = Some(value.into());
        self
    }
    /// Sets [`negative_class_probability`](Self#structfield.negative_class_probability).
    #[must_use]
    pub fn negative_class_probability(mut self, value: impl Into<Value>) -> Self {
        self.negative_class_probability = Some(value.into());
        self
    }
    /// Sets [`newline`](Self#structfield.newline).
    #[must_use]
    pub fn newline(mut self, value: impl Into<String>) -> Self {
        self.newline = Some(value.into());
        self
    }
    /// Sets [`node_id`](Self#structfield.node_id).
    #[must_use]
    pub fn node_id(mut self, value: impl Into<bool>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets [`operating_kind`](Self#structfield.operating_kind).
    #[must_use]
    pub fn operating_kind(mut self, value: impl Into<OperatingKind>) -> Self {
        self.operating_kind = Some(value.into());
        self
    }
    /// Sets [`operating_point`](Self#structfield.operating_point).
    #[must_use]
    pub fn operating_point(mut self, value: impl Into<OperatingPoint>) -> Self {
        self.operating_point = Some(value.into());
        self
    }
    /// Sets [`output_dataset`](Self#structfield.output_dataset).
    #[must_use]
    pub fn output_dataset(mut self, value: impl Into<bool>) -> Self {
        self.output_dataset = Some(value.into());
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
    /// Sets [`positive_class`](Self#structfield.positive_class).
    #[must_use]
    pub fn positive_class(mut self, value: impl Into<String>) -> Self {
        self.positive_class = Some(value.into());
        self
    }
    /// Sets [`prediction_name`](Self#structfield.prediction_name).
    #[must_use]
    pub fn prediction_name(mut self, value: impl Into<String>) -> Self {
        self.prediction_name = Some(value.into());
        self
    }
    /// Sets [`probabilities`](Self#structfield.probabilities).
    #[must_use]
    pub fn probabilities(mut self, value: impl Into<bool>) -> Self {
        self.probabilities = Some(value.into());
        self
    }
    /// Sets [`probability`](Self#structfield.probability).
    #[must_use]
    pub fn probability(mut self, value: impl Into<bool>) -> Self {
        self.probability = Some(value.into());
        self
    }
    /// Sets [`probability_name`](Self#structfield.probability_name).
    #[must_use]
    pub fn probability_name(mut self, value: impl Into<String>) -> Self {
        self.probability_name = Some(value.into());
        self
    }
    /// Sets [`probability_threshold`](Self#structfield.probability_threshold).
    #[must_use]
    pub fn probability_threshold(mut self, value: impl Into<f64>) -> Self {
        self.probability_threshold = Some(value.into());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
        self
    }
    /// Sets [`separator`](Self#structfield.separator).
    #[must_use]
    pub fn separator(mut self, value: impl Into<String>) -> Self {
        self.separator = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`threshold`](Self#structfield.threshold).
    #[must_use]
    pub fn threshold(mut self, value: impl Into<Threshold>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets [`vote_count`](Self#structfield.vote_count).
    #[must_use]
    pub fn vote_count(mut self, value: impl Into<bool>) -> Self {
        self.vote_count = Some(value.into());
        self
    }
    /// Sets [`vote_count_name`](Self#structfield.vote_count_name).
    #[must_use]
    pub fn vote_count_name(mut self, value: impl Into<String>) -> Self {
        self.vote_count_name = Some(value.into());
        self
    }
    /// Sets [`vote_counts`](Self#structfield.vote_counts).
    #[must_use]
    pub fn vote_counts(mut self, value: impl Into<bool>) -> Self {
        self.vote_counts = Some(value.into());
        self
    }
    /// Sets [`votes`](Self#structfield.votes).
    #[must_use]
    pub fn votes(mut self, value: impl Into<bool>) -> Self {
        self.votes = Some(value.into());
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
    BatchPredictionCreate {
        "all_fields" all_fields, "category" category, "combiner" combiner, "confidence" confidence,
        "confidence_name" confidence_name, "confidence_threshold" confidence_threshold, "confidences" confidences,
        "deepnet" deepnet, "default_numeric_value" default_numeric_value, "description" description, "ensemble" ensemble,
        "excluded_fields" excluded_fields, "fields_map" fields_map, "fusion" fusion, "header" header, "importance" importance,
        "input_fields" input_fields, "linearregression" linearregression, "logisticregression" logisticregression,
        "missing_strategy" missing_strategy, "model" model, "name" name, "negative_class" negative_class,
        "negative_class_confidence" negative_class_confidence, "negative_class_probability" negative_class_probability,
        "newline" newline, "node_id" node_id, "operating_kind" operating_kind, "operating_point" operating_point,
        "output_dataset" output_dataset, "output_fields" output_fields, "positive_class" positive_class,
        "prediction_name" prediction_name, "probabilities" probabilities, "probability" probability,
        "probability_name" probability_name, "probability_threshold" probability_threshold, "project" project,
        "separator" separator, "tags" tags, "threshold" threshold, "vote_count" vote_count, "vote_count_name" vote_count_name,
        "vote_counts" vote_counts, "votes" votes, "webhook" webhook,
    } required {
        "dataset" dataset 0,
    } rest extra
}

/// One page of batch predictions.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BatchPredictionList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The batch predictions of the page.
    pub objects: Vec<BatchPrediction>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What changes about a batch prediction; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BatchPredictionUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Free text about the batch prediction; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the batch prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the batch prediction to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Labels that help to find the batch prediction again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BatchPredictionUpdate {
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
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    BatchPredictionUpdate default {
        "category" category, "description" description, "name" name, "private" private, "project" project, "shared" shared,
        "tags" tags, "user_metadata" user_metadata,
    } rest extra
}
