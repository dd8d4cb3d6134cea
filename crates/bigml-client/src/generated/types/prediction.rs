// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `prediction`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, OrderedMap, RawJson, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    AnyId, Category, ClassProbability, Combiner, ConfigurationId, DatasetId, DeepnetId,
    EnsembleId, Field, FieldSummary, FusionId, LinearRegressionId, ListMeta,
    LogisticRegressionId, MissingStrategy, ModelId, OperatingKind, OperatingPoint,
    Optype, Predicate, PredictionId, ProjectId, Scalar, SourceId, Status, Threshold,
    Webhook, WebhookCreate,
};

/// What one model of an ensemble said.
///
/// Evidence: observed in real traffic (a prediction kept by the Node bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelPrediction {
    /// Confidence of the prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// Number of rows at the node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Values at the node with their counts, as pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution: Option<Vec<ScalarCount>>,
    /// Importance of each field, by its id, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<BTreeMap<String, f64>>,
    /// Median at the node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub median: Option<f64>,
    /// Id of the node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node_id: Option<i64>,
    /// Position of the model, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    /// The predicted class or number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prediction: Option<Scalar>,
    /// Number of rows of the model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ModelPrediction default {
        "confidence" confidence, "count" count OptionInteger, "distribution" distribution, "importance" importance,
        "median" median, "node_id" node_id OptionInteger, "order" order OptionInteger, "prediction" prediction,
        "total_count" total_count OptionInteger,
    } rest extra
}

/// A prediction. It is ready at once.
///
/// Evidence: observed in real traffic (recorded bodies and the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Prediction {
    /// Whether the ensemble is boosted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boosted_ensemble: Option<bool>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the prediction is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// How the votes of several models become one prediction.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub combiner: Option<Combiner>,
    /// Confidence of the prediction: 0 to 1 for a class, the expected error for a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// Bounds of the confidence; empty in the body seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence_bounds: Option<Map<String, Value>>,
    /// Confidence of each class, as pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidences: Option<Vec<ClassProbability>>,
    /// Configuration whose arguments were used.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the prediction was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Credits spent on creating it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<f64>,
    /// Dataset that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Whether that dataset still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_status: Option<bool>,
    /// Deepnet that gave it.
    ///
    /// Evidence: **unverified** (by analogy with `ensemble`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deepnet: Option<DeepnetId>,
    /// Free text about the prediction; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ensemble that gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble: Option<EnsembleId>,
    /// Number of models that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_predictions: Option<i64>,
    /// The input after it was expanded, by field id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expanded_input_data: Option<Map<String, Value>>,
    /// Why the prediction came about, when it was asked for; only null was seen.
    ///
    /// Evidence: observed in real traffic (only null was seen; its form is not known).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<RawJson>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// Number of models that answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_predictions: Option<i64>,
    /// Fusion that gave it.
    ///
    /// Evidence: **unverified** (by analogy with `ensemble`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fusion: Option<FusionId>,
    /// Importance of each field for this prediction, by its id, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<BTreeMap<String, f64>>,
    /// The input, by field name or id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_data: Option<Map<String, Value>>,
    /// Linear regression that gave it.
    ///
    /// Evidence: **unverified** (by analogy with `ensemble`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linearregression: Option<LinearRegressionId>,
    /// Locale of the data, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Logistic regression that gave it.
    ///
    /// Evidence: **unverified** (by analogy with `ensemble`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logisticregression: Option<LogisticRegressionId>,
    /// What happens when an input is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_strategy: Option<MissingStrategy>,
    /// Model that gave it; the bindings put the id of any supervised resource here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<AnyId>,
    /// Whether that model still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_status: Option<bool>,
    /// Numeric kind of the model: 0 one model, 1 ensemble.
    ///
    /// Evidence: **unverified** (read from two samples).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_type: Option<i64>,
    /// Models of the ensemble that gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub models: Option<Vec<ModelId>>,
    /// Name of the prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// Number of models asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_models: Option<i64>,
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
    /// The measure by which a class is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_kind: Option<OperatingKind>,
    /// From which measure on a class counts as predicted; empty when none was set.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_point: Option<OperatingPoint>,
    /// The predicted class or number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<Scalar>,
    /// The predicted value, by the id of the objective.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prediction: Option<BTreeMap<String, Scalar>>,
    /// The way through the tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prediction_path: Option<PredictionPath>,
    /// What each model of the ensemble said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predictions: Option<Vec<ModelPrediction>>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Probability of each class, as pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probabilities: Option<Vec<ClassProbability>>,
    /// Probability of the predicted class, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<f64>,
    /// Project that the prediction belongs to.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// The input as a query; empty in the body seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query_string: Option<String>,
    /// Id with its type, `prediction/` and 24 hexadecimal digits. Null when a prediction server did not keep it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<PredictionId>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared prediction.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared prediction.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
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
    /// Labels that help to find the prediction again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// `classification` or `regression`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<String>,
    /// How many models must agree on a class.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
    /// Numeric subtype of the prediction; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the prediction was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Own keys and values, kept as they are.
    ///
    /// Evidence: **unverified** (seen in bodies of other types only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Votes, when they were asked for; only null was seen.
    ///
    /// Evidence: observed in real traffic (only null was seen; its form is not known).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote_count: Option<Value>,
    /// Votes of each class, when they were asked for.
    ///
    /// Evidence: **unverified** (an argument; not seen in a body of this type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote_counts: Option<Value>,
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
    Prediction default {
        "boosted_ensemble" boosted_ensemble, "category" category, "code" code OptionInteger, "combiner" combiner,
        "confidence" confidence, "confidence_bounds" confidence_bounds, "confidences" confidences,
        "configuration" configuration, "configuration_status" configuration_status, "created" created, "creator" creator,
        "credits" credits, "dataset" dataset, "dataset_status" dataset_status, "deepnet" deepnet, "description" description,
        "ensemble" ensemble, "error_predictions" error_predictions OptionInteger, "expanded_input_data" expanded_input_data,
        "explanation" explanation, "fields" fields, "finished_predictions" finished_predictions OptionInteger, "fusion" fusion,
        "importance" importance, "input_data" input_data, "linearregression" linearregression, "locale" locale,
        "logisticregression" logisticregression, "missing_strategy" missing_strategy, "model" model,
        "model_status" model_status, "model_type" model_type OptionInteger, "models" models, "name" name,
        "name_options" name_options, "number_of_models" number_of_models OptionInteger, "objective_field" objective_field,
        "objective_field_name" objective_field_name, "objective_field_type" objective_field_type,
        "objective_fields" objective_fields, "operating_kind" operating_kind, "operating_point" operating_point,
        "output" output, "prediction" prediction, "prediction_path" prediction_path, "predictions" predictions,
        "private" private, "probabilities" probabilities, "probability" probability, "project" project,
        "query_string" query_string, "resource" resource, "shared" shared, "shared_clonable" shared_clonable,
        "shared_hash" shared_hash, "sharing_key" sharing_key, "source" source, "source_status" source_status, "status" status,
        "subscription" subscription, "tags" tags, "task" task, "threshold" threshold, "type" type_ OptionInteger,
        "updated" updated, "user_metadata" user_metadata, "vote_count" vote_count, "vote_counts" vote_counts, "webhook" webhook,
    } rest extra
}

/// What a prediction is made from. Exactly one of `model`, `ensemble`, `logisticregression`, `linearregression`, `deepnet` or `fusion` says what predicts.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PredictionCreate {
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// How the votes of several models become one prediction; 0 (plurality) unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub combiner: Option<Combiner>,
    /// Id of a deepnet.
    ///
    /// Evidence: read in the vendor's own code (WhizzML library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deepnet: Option<DeepnetId>,
    /// Free text about the prediction; limited Markdown, at most 8192 characters. Empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of an ensemble.
    ///
    /// Evidence: read in the vendor's own code (Node and C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble: Option<EnsembleId>,
    /// Whether the answer also says why; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explain: Option<bool>,
    /// Id of a fusion.
    ///
    /// Evidence: read in the vendor's own code (WhizzML library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fusion: Option<FusionId>,
    /// The input, by field name or id.
    pub input_data: Map<String, Value>,
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
    /// Name of the prediction; made from what it is created from unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The measure by which a class is chosen; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_kind: Option<OperatingKind>,
    /// From which measure on a class counts as predicted; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_point: Option<OperatingPoint>,
    /// Number of the order in which rows are read; 0 unless set. The other numbers are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Project that the prediction belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Labels that help to find the prediction again; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// How many models must agree on a class; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
    /// Whether the answer also has the votes; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote_count: Option<bool>,
    /// Whether the answer also has the votes of each class; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote_counts: Option<bool>,
    /// Where the end of the work is reported to.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PredictionCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(input_data: impl Into<Map<String, Value>>) -> Self {
        Self {
            input_data: {
                let value = input_data;
                value.into()
            },
            category: Default::default(),
            combiner: Default::default(),
            deepnet: Default::default(),
            description: Default::default(),
            ensemble: Default::default(),
            explain: Default::default(),
            fusion: Default::default(),
            linearregression: Default::default(),
            logisticregression: Default::default(),
            missing_strategy: Default::default(),
            model: Default::default(),
            name: Default::default(),
            operating_kind: Default::default(),
            operating_point: Default::default(),
            ordering: Default::default(),
            project: Default::default(),
            tags: Default::default(),
            threshold: Default::default(),
            vote_count: Default::default(),
            vote_counts: Default::default(),
            webhook: Default::default(),
            extra: Default::default(),
        }
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
    /// Sets [`deepnet`](Self#structfield.deepnet).
    #[must_use]
    pub fn deepnet(mut self, value: impl IntoId<DeepnetId>) -> Self {
        self.deepnet = Some(value.into_id());
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
    /// Sets [`explain`](Self#structfield.explain).
    #[must_use]
    pub fn explain(mut self, value: impl Into<bool>) -> Self {
        self.explain = Some(value.into());
        self
    }
    /// Sets [`fusion`](Self#structfield.fusion).
    #[must_use]
    pub fn fusion(mut self, value: impl IntoId<FusionId>) -> Self {
        self.fusion = Some(value.into_id());
        self
    }
    /// Sets [`input_data`](Self#structfield.input_data).
    #[must_use]
    pub fn input_data(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.input_data = value.into();
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
    /// Sets [`ordering`](Self#structfield.ordering).
    #[must_use]
    pub fn ordering(mut self, value: impl Into<i64>) -> Self {
        self.ordering = Some(value.into());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
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
    /// Sets [`vote_counts`](Self#structfield.vote_counts).
    #[must_use]
    pub fn vote_counts(mut self, value: impl Into<bool>) -> Self {
        self.vote_counts = Some(value.into());
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
    PredictionCreate {
        "category" category, "combiner" combiner, "deepnet" deepnet, "description" description, "ensemble" ensemble,
        "explain" explain, "fusion" fusion, "linearregression" linearregression, "logisticregression" logisticregression,
        "missing_strategy" missing_strategy, "model" model, "name" name, "operating_kind" operating_kind,
        "operating_point" operating_point, "ordering" ordering OptionInteger, "project" project, "tags" tags,
        "threshold" threshold, "vote_count" vote_count, "vote_counts" vote_counts, "webhook" webhook,
    } required {
        "input_data" input_data 0,
    } rest extra
}

/// One page of predictions.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PredictionList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The predictions of the page.
    pub objects: Vec<Prediction>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The way through a tree that led to a prediction.
///
/// Evidence: observed in real traffic (recorded predictions).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PredictionPath {
    /// Input fields whose values were not understood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bad_fields: Option<Vec<String>>,
    /// Confidence at the last node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// Conditions that would have come next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_predicates: Option<Vec<Predicate>>,
    /// Id of the last node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node_id: Option<i64>,
    /// The objective in the rows of the last node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_summary: Option<FieldSummary>,
    /// Conditions that were met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<Vec<Predicate>>,
    /// Input fields that the model does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown_fields: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PredictionPath default {
        "bad_fields" bad_fields, "confidence" confidence, "next_predicates" next_predicates, "node_id" node_id OptionInteger,
        "objective_summary" objective_summary, "path" path, "unknown_fields" unknown_fields,
    } rest extra
}

/// What changes about a prediction; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PredictionUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Free text about the prediction; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the prediction to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Labels that help to find the prediction again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PredictionUpdate {
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
    PredictionUpdate default {
        "category" category, "description" description, "name" name, "private" private, "project" project, "shared" shared,
        "tags" tags, "user_metadata" user_metadata,
    } rest extra
}

client_runtime::tuple! {
    /// A value and how often it occurs.
    ///
    /// Evidence: observed in real traffic (recorded bodies).
    pub struct ScalarCount {
        /// The value.
        value: Scalar,
        /// Number of rows.
        count: i64,
    }
}
