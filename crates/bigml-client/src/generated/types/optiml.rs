// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `optiml`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, OrderedMap, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    AnyId, Category, ConfigurationId, DatasetId, EvaluationId, EvaluationMeasures, Field,
    FieldImportance, FieldsMeta, ListMeta, ModelsMeta, OptimlId, Optype, ProjectId,
    SourceId, Status, Webhook, WebhookCreate,
};

/// An OptiML. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (recorded bodies and the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Optiml {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the OptiML is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Configuration whose arguments were used.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the OptiML was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Dataset that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Whether that dataset still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_status: Option<bool>,
    /// Datasets that it was made from, when there are several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// Free text about the OptiML; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids of their evaluations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evaluations: Option<Vec<EvaluationId>>,
    /// Ids of the fields left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Which part of the fields this answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_meta: Option<FieldsMeta>,
    /// Ids of the fields used as input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Number of models of each type, and `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_count: Option<BTreeMap<String, i64>>,
    /// Ids of the candidates that were kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub models: Option<Vec<AnyId>>,
    /// Which part of the models this answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub models_meta: Option<ModelsMeta>,
    /// Name of the OptiML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
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
    /// The candidates that were kept and how they were found; absent until the work is finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optiml: Option<OptimlContent>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the OptiML belongs to.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Id with its type, `optiml/` and 24 hexadecimal digits.
    pub resource: OptimlId,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
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
    /// Labels that help to find the OptiML again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Dataset that the candidates are judged by; null when it is rows that were held back.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test_dataset: Option<DatasetId>,
    /// Numeric subtype of the OptiML; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the OptiML was last changed, UTC.
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
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Optiml default {
        "category" category, "code" code OptionInteger, "configuration" configuration,
        "configuration_status" configuration_status, "created" created, "creator" creator, "dataset" dataset,
        "dataset_status" dataset_status, "datasets" datasets, "description" description, "evaluations" evaluations,
        "excluded_fields" excluded_fields, "fields_meta" fields_meta, "input_fields" input_fields, "model_count" model_count,
        "models" models, "models_meta" models_meta, "name" name, "name_options" name_options, "objective_field" objective_field,
        "objective_field_details" objective_field_details, "objective_field_name" objective_field_name,
        "objective_field_type" objective_field_type, "objective_fields" objective_fields, "optiml" optiml, "private" private,
        "project" project, "shared" shared, "size" size OptionInteger, "source" source, "source_status" source_status,
        "status" status, "subscription" subscription, "tags" tags, "test_dataset" test_dataset, "type" type_ OptionInteger,
        "updated" updated, "user_metadata" user_metadata, "webhook" webhook,
    } required {
        "resource" resource 0,
    } rest extra
}

/// The candidates of an OptiML and how they were found.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OptimlContent {
    /// Number of resources made for the search, by type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_resources: Option<BTreeMap<String, i64>>,
    /// Datasets that were made for the search.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<OptimlDataset>>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// Longest search, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_training_time: Option<i64>,
    /// Measure by which the candidates were compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric: Option<OptimlMetric>,
    /// Types of the candidates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_types: Option<Vec<String>>,
    /// The candidates that were kept, the best first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub models: Option<Vec<OptimlModel>>,
    /// Name of the dataset that was searched with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The options of that dataset that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// Number of candidates tried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_model_candidates: Option<i64>,
    /// The measure of the last candidates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recent_evaluations: Option<Vec<f64>>,
    /// Whether the search came to its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_complete: Option<bool>,
    /// The best candidate of each type, by type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<BTreeMap<String, OptimlSummary>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    OptimlContent default {
        "created_resources" created_resources, "datasets" datasets, "fields" fields,
        "max_training_time" max_training_time OptionInteger, "metric" metric, "model_types" model_types, "models" models,
        "name" name, "name_options" name_options, "number_of_model_candidates" number_of_model_candidates OptionInteger,
        "recent_evaluations" recent_evaluations, "search_complete" search_complete, "summary" summary,
    } rest extra
}

/// What an OptiML is made from. Exactly one of `dataset` or `datasets` says what it learns from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OptimlCreate {
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// Free text about the OptiML; limited Markdown, at most 8192 characters. Empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids or names of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Longest search, in seconds; its default is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_training_time: Option<i64>,
    /// Measure by which the candidates are compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric: Option<OptimlMetric>,
    /// Types of the candidates, for instance `model` and `logisticregression`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_types: Option<Vec<String>>,
    /// Name of the OptiML; made from what it is created from unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of candidates tried; its default is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_model_candidates: Option<i64>,
    /// Id or name of the field to predict; the dataset's own, or the last one, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field: Option<String>,
    /// Project that the OptiML belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Labels that help to find the OptiML again; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Dataset to judge the candidates by; rows that are held back unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test_dataset: Option<DatasetId>,
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
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl OptimlCreate {
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
    /// Sets [`metric`](Self#structfield.metric).
    #[must_use]
    pub fn metric(mut self, value: impl Into<OptimlMetric>) -> Self {
        self.metric = Some(value.into());
        self
    }
    /// Sets [`model_types`](Self#structfield.model_types).
    #[must_use]
    pub fn model_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.model_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets [`test_dataset`](Self#structfield.test_dataset).
    #[must_use]
    pub fn test_dataset(mut self, value: impl IntoId<DatasetId>) -> Self {
        self.test_dataset = Some(value.into_id());
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
    OptimlCreate default {
        "category" category, "dataset" dataset, "datasets" datasets, "description" description,
        "excluded_fields" excluded_fields, "input_fields" input_fields, "max_training_time" max_training_time OptionInteger,
        "metric" metric, "model_types" model_types, "name" name,
        "number_of_model_candidates" number_of_model_candidates OptionInteger, "objective_field" objective_field,
        "project" project, "tags" tags, "test_dataset" test_dataset, "user_metadata" user_metadata, "webhook" webhook,
    } rest extra
}

/// A dataset that was made for the search.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OptimlDataset {
    /// Id of the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<DatasetId>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    OptimlDataset default {
        "id" id, "name" name, "name_options" name_options,
    } rest extra
}

/// How well a candidate did.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OptimlEvaluation {
    /// Id of the evaluation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<EvaluationId>,
    /// The measures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub info: Option<EvaluationMeasures>,
    /// The measure that counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric_value: Option<f64>,
    /// Its variance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric_variance: Option<f64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    OptimlEvaluation default {
        "id" id, "info" info, "metric_value" metric_value, "metric_variance" metric_variance, "name" name,
        "name_options" name_options,
    } rest extra
}

/// One page of OptiMLs.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OptimlList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The OptiMLs of the page.
    pub objects: Vec<Optiml>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::open_enum! {
    /// Measure by which candidates are compared.
    ///
    /// Evidence: observed in real traffic (`max_phi` in a body; the others in the bindings' tests and documents, and there may be more).
    #[non_exhaustive]
    pub enum OptimlMetric: str {
        /// `accuracy` on the wire.
        Accuracy = "accuracy",
        /// `max_phi` on the wire.
        MaxPhi = "max_phi",
        /// `area_under_roc_curve` on the wire.
        AreaUnderRocCurve = "area_under_roc_curve",
    }
}

/// A candidate and how well it did.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OptimlModel {
    /// How well it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<OptimlEvaluation>,
    /// Number of its evaluations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evaluation_count: Option<i64>,
    /// Id of the model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<AnyId>,
    /// Importance of each field, as pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<Vec<FieldImportance>>,
    /// Its type, for instance `model`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    OptimlModel default {
        "evaluation" evaluation, "evaluation_count" evaluation_count OptionInteger, "id" id, "importance" importance,
        "kind" kind, "name" name, "name_options" name_options,
    } rest extra
}

/// The candidates of one type.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OptimlSummary {
    /// Id of the best one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub best: Option<AnyId>,
    /// Number of candidates that were kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    OptimlSummary default {
        "best" best, "count" count OptionInteger,
    } rest extra
}

/// What changes about an OptiML; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OptimlUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Free text about the OptiML; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the OptiML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the OptiML to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Labels that help to find the OptiML again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl OptimlUpdate {
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
    OptimlUpdate default {
        "category" category, "description" description, "name" name, "private" private, "project" project, "tags" tags,
        "user_metadata" user_metadata,
    } rest extra
}
