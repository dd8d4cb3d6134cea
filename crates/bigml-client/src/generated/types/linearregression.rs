// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `linearregression`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, Lazy, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    Category, ConfigurationId, DatasetId, DefaultNumericValue, Field, FieldTypes,
    FieldsMeta, FusionId, LinearRegressionId, ListMeta, OperatingPoint, OptimlId, Optype,
    ProjectId, RowRange, SourceId, Status, Webhook, WebhookCreate,
};

/// How the categories of one field become numbers.
///
/// Evidence: read in the vendor's own code (Python bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldCoding {
    /// The way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coding: Option<FieldCodingKind>,
    /// A list of numbers, one a category, for each number that results (`contrast` and `other`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coefficients: Option<Vec<Vec<f64>>>,
    /// The category that all others are compared with (`dummy`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dummy_class: Option<String>,
    /// Id or name of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FieldCoding {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`coding`](Self#structfield.coding).
    #[must_use]
    pub fn coding(mut self, value: impl Into<FieldCodingKind>) -> Self {
        self.coding = Some(value.into());
        self
    }
    /// Sets [`coefficients`](Self#structfield.coefficients).
    #[must_use]
    pub fn coefficients(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<f64>>>,
    ) -> Self {
        self.coefficients = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`dummy_class`](Self#structfield.dummy_class).
    #[must_use]
    pub fn dummy_class(mut self, value: impl Into<String>) -> Self {
        self.dummy_class = Some(value.into());
        self
    }
    /// Sets [`field`](Self#structfield.field).
    #[must_use]
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
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
    FieldCoding default {
        "coding" coding, "coefficients" coefficients, "dummy_class" dummy_class, "field" field,
    } rest extra
}

client_runtime::open_enum! {
    /// A way in which categories become numbers.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[non_exhaustive]
    pub enum FieldCodingKind: str {
        /// `dummy` on the wire.
        Dummy = "dummy",
        /// `one-hot` on the wire.
        OneHot = "one-hot",
        /// `contrast` on the wire.
        Contrast = "contrast",
        /// `other` on the wire.
        Other = "other",
    }
}

client_runtime::union! {
    /// How categories become numbers: a list, or an object by field.
    ///
    /// Evidence: read in the vendor's own code (Python bindings, which read both).
    #[non_exhaustive]
    pub enum FieldCodings {
        /// A value of JSON kind array.
        Array(Vec<FieldCoding>) = array,
        /// A value of JSON kind object.
        Object(Map<String, Value>) = object,
    }
}

/// A linear regression. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (recorded bodies and the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LinearRegression {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the linear regression is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Number of fields used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<i64>,
    /// Composites that use it.
    ///
    /// Evidence: observed in real traffic (only null was seen; its type is not known).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub composites: Option<Value>,
    /// Configuration whose arguments were used.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the linear regression was created, UTC.
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
    /// Datasets that it was made from, when there are several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the linear regression; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids of the fields left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Execution that made it.
    ///
    /// Evidence: observed in real traffic (only null was seen; its type is not known).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub execution_id: Option<Value>,
    /// Whether that execution still exists.
    ///
    /// Evidence: observed in real traffic (only null was seen; its type is not known).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub execution_status: Option<Value>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Which part of the fields this answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_meta: Option<FieldsMeta>,
    /// Fusions that use it.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fusions: Option<Vec<FusionId>>,
    /// Ids of the fields used as input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// The coefficients and fields; absent until the work is finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linear_regression: Option<LinearRegressionContent>,
    /// Locale of the data, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Number of fields in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_columns: Option<i64>,
    /// Number of rows in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_rows: Option<i64>,
    /// Name of the linear regression.
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
    /// Whether the rows left out are used, by dataset id.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the linear regression belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Rows used of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranges: Option<BTreeMap<String, RowRange>>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Whether rows are drawn with replacement, by dataset id.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacements: Option<BTreeMap<String, bool>>,
    /// Id with its type, `linearregression/` and 24 hexadecimal digits.
    pub resource: LinearRegressionId,
    /// Number of rows used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Share of the rows used, above 0 and at most 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Share of the rows used of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rates: Option<BTreeMap<String, f64>>,
    /// Text that makes the sampling repeatable.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Seed of the sampling of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seeds: Option<BTreeMap<String, String>>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared linear regression.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared linear regression.
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
    /// Labels that help to find the linear regression again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Numeric subtype of the linear regression; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the linear regression was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Delivery of the end of the work to a URL.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Id of the field that holds the weight of each row.
    ///
    /// Evidence: **unverified** (only null was seen; the form is that of other types).
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
    LinearRegression default {
        "category" category, "code" code OptionInteger, "columns" columns OptionInteger, "composites" composites,
        "configuration" configuration, "configuration_status" configuration_status, "created" created, "creator" creator,
        "credits" credits, "credits_per_prediction" credits_per_prediction, "dataset" dataset,
        "dataset_field_types" dataset_field_types, "dataset_status" dataset_status, "datasets" datasets,
        "default_numeric_value" default_numeric_value, "description" description, "excluded_fields" excluded_fields,
        "execution_id" execution_id, "execution_status" execution_status, "fields_maps" fields_maps, "fields_meta" fields_meta,
        "fusions" fusions, "input_fields" input_fields, "linear_regression" linear_regression, "locale" locale,
        "max_columns" max_columns OptionInteger, "max_rows" max_rows OptionInteger, "name" name, "name_options" name_options,
        "number_of_batchpredictions" number_of_batchpredictions OptionInteger,
        "number_of_evaluations" number_of_evaluations OptionInteger,
        "number_of_predictions" number_of_predictions OptionInteger,
        "number_of_public_predictions" number_of_public_predictions OptionInteger, "objective_field" objective_field,
        "objective_field_name" objective_field_name, "objective_field_type" objective_field_type,
        "objective_fields" objective_fields, "operating_point" operating_point, "optiml" optiml, "optiml_status" optiml_status,
        "ordering" ordering OptionInteger, "out_of_bag" out_of_bag, "out_of_bags" out_of_bags, "price" price, "private" private,
        "project" project, "range" range, "ranges" ranges, "replacement" replacement, "replacements" replacements,
        "rows" rows OptionInteger, "sample_rate" sample_rate, "sample_rates" sample_rates, "seed" seed, "seeds" seeds,
        "shared" shared, "shared_clonable" shared_clonable, "shared_hash" shared_hash, "sharing_key" sharing_key,
        "size" size OptionInteger, "source" source, "source_status" source_status, "status" status, "subscription" subscription,
        "tags" tags, "type" type_ OptionInteger, "updated" updated, "user_metadata" user_metadata, "webhook" webhook,
        "weight_field" weight_field, "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

/// A linear regression itself.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LinearRegressionContent {
    /// Whether there is a constant term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bias: Option<bool>,
    /// Coefficients of each input field, in the order of `input_fields`, one for a number and one a category; the constant term is last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coefficients: Option<Vec<Vec<f64>>>,
    /// How categories become numbers.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_codings: Option<FieldCodings>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// Texts that stand for a missing value.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_tokens: Option<Vec<String>>,
    /// Number of coefficients.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_parameters: Option<i64>,
    /// How sure the coefficients are, decoded when it is asked for.
    ///
    /// Evidence: read in the vendor's own code (Python bindings; in the elided bodies of the documents it stands elsewhere).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stats: Option<Lazy<LinearRegressionStats>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    LinearRegressionContent default {
        "bias" bias, "coefficients" coefficients, "field_codings" field_codings, "fields" fields,
        "missing_tokens" missing_tokens, "number_of_parameters" number_of_parameters OptionInteger, "stats" stats,
    } rest extra
}

/// What a linear regression is made from. Exactly one of `dataset`, `datasets`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LinearRegressionCreate {
    /// Whether there is a constant term; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bias: Option<bool>,
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number; nothing unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the linear regression; limited Markdown, at most 8192 characters. Empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids or names of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// How categories become numbers; `dummy` for all unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_codings: Option<FieldCodings>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Name of the linear regression; made from what it is created from unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id or name of the field to predict; the dataset's own, or the last one, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field: Option<String>,
    /// Id of the linear regression to copy.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<LinearRegressionId>,
    /// Whether the rows that the sampling left out are used instead; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    ///
    /// Evidence: **unverified** (an argument of datasets, and a property of linear regressions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Project that the linear regression belongs to.
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
    /// Hash of the shared linear regression to copy.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Labels that help to find the linear regression again; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
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

impl LinearRegressionCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`bias`](Self#structfield.bias).
    #[must_use]
    pub fn bias(mut self, value: impl Into<bool>) -> Self {
        self.bias = Some(value.into());
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
    /// Sets [`field_codings`](Self#structfield.field_codings).
    #[must_use]
    pub fn field_codings(mut self, value: impl Into<FieldCodings>) -> Self {
        self.field_codings = Some(value.into());
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
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`objective_field`](Self#structfield.objective_field).
    #[must_use]
    pub fn objective_field(mut self, value: impl Into<String>) -> Self {
        self.objective_field = Some(value.into());
        self
    }
    /// Sets [`origin`](Self#structfield.origin).
    #[must_use]
    pub fn origin(mut self, value: impl IntoId<LinearRegressionId>) -> Self {
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
    LinearRegressionCreate default {
        "bias" bias, "category" category, "dataset" dataset, "datasets" datasets, "default_numeric_value" default_numeric_value,
        "description" description, "excluded_fields" excluded_fields, "field_codings" field_codings, "fields_maps" fields_maps,
        "input_fields" input_fields, "name" name, "objective_field" objective_field, "origin" origin, "out_of_bag" out_of_bag,
        "out_of_bags" out_of_bags, "project" project, "range" range, "ranges" ranges, "replacement" replacement,
        "replacements" replacements, "sample_rate" sample_rate, "sample_rates" sample_rates, "seed" seed, "seeds" seeds,
        "shared_hash" shared_hash, "tags" tags, "user_metadata" user_metadata, "webhook" webhook, "weight_field" weight_field,
    } rest extra
}

/// One page of linear regressions.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LinearRegressionList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The linear regressions of the page.
    pub objects: Vec<LinearRegression>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// How sure the coefficients are. Lists have an entry for each input field and the constant term, in the order of the coefficients.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LinearRegressionStats {
    /// Half the width of the confidence interval of each coefficient.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence_intervals: Option<Vec<Vec<f64>>>,
    /// Mean squared error in training.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_squared_error: Option<f64>,
    /// Number of coefficients.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_parameters: Option<i64>,
    /// Number of rows in training.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_samples: Option<i64>,
    /// Probability of each coefficient if it were zero in truth, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p_values: Option<Vec<Vec<f64>>>,
    /// Coefficient of determination in training.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r_squared: Option<f64>,
    /// Standard error of each coefficient.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard_errors: Option<Vec<Vec<f64>>>,
    /// Sum of squared errors in training.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sum_squared_errors: Option<f64>,
    /// Inputs multiplied with themselves, row by row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xtx: Option<Vec<Vec<f64>>>,
    /// Its inverse, row by row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xtx_inverse: Option<Vec<Vec<f64>>>,
    /// Each coefficient in standard errors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub z_scores: Option<Vec<Vec<f64>>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    LinearRegressionStats default {
        "confidence_intervals" confidence_intervals, "mean_squared_error" mean_squared_error,
        "number_of_parameters" number_of_parameters OptionInteger, "number_of_samples" number_of_samples OptionInteger,
        "p_values" p_values, "r_squared" r_squared, "standard_errors" standard_errors, "sum_squared_errors" sum_squared_errors,
        "xtx" xtx, "xtx_inverse" xtx_inverse, "z_scores" z_scores,
    } rest extra
}

/// What changes about a linear regression; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LinearRegressionUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Credits that others pay for each prediction; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Free text about the linear regression; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the linear regression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the linear regression to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the linear regression again.
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

impl LinearRegressionUpdate {
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
    LinearRegressionUpdate default {
        "category" category, "credits_per_prediction" credits_per_prediction, "description" description, "name" name,
        "price" price, "private" private, "project" project, "shared" shared, "shared_clonable" shared_clonable, "tags" tags,
        "user_metadata" user_metadata, "white_box" white_box,
    } rest extra
}
