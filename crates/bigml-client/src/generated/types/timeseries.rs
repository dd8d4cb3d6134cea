// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `timeseries`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    Category, ConfigurationId, DatasetId, Field, FieldForecast, FieldTypes, FieldsMeta,
    ListMeta, Optype, ProjectId, RowRange, SourceId, Status, TimeRange, TimeSeriesId,
    Webhook, WebhookCreate,
};

client_runtime::open_enum! {
    /// How trend or season enter.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum EtsComponent: i64 {
        /// `0` on the wire.
        Absent = 0,
        /// `1` on the wire.
        Additive = 1,
        /// `2` on the wire.
        Multiplicative = 2,
    }
}

client_runtime::open_enum! {
    /// How errors enter.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum EtsError: i64 {
        /// `1` on the wire.
        Additive = 1,
        /// `2` on the wire.
        Multiplicative = 2,
    }
}

/// A model of exponential smoothing, or a trivial one for comparison.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EtsModel {
    /// Akaike information criterion, the smaller the better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aic: Option<f64>,
    /// The same, corrected for few rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aicc: Option<f64>,
    /// Smoothing of the level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alpha: Option<f64>,
    /// Smoothing of the trend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beta: Option<f64>,
    /// Bayesian information criterion, the smaller the better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bic: Option<f64>,
    /// State after the last row, from which forecasts go on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub final_state: Option<EtsState>,
    /// Smoothing of the season.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gamma: Option<f64>,
    /// State before the first row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial_state: Option<EtsState>,
    /// Error, trend and seasonality, for instance `A,Ad,N`, or `naive`, `mean` or `drift`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of rows after which a season repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<i64>,
    /// Damping of the trend; 1 for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phi: Option<f64>,
    /// Coefficient of determination.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r_squared: Option<f64>,
    /// Standard deviation of the errors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sigma: Option<f64>,
    /// Change from row to row of the model `drift`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slope: Option<f64>,
    /// Value of a trivial model; a list repeats with the season.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<EtsValue>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    EtsModel default {
        "aic" aic, "aicc" aicc, "alpha" alpha, "beta" beta, "bic" bic, "final_state" final_state, "gamma" gamma,
        "initial_state" initial_state, "name" name, "period" period OptionInteger, "phi" phi, "r_squared" r_squared,
        "sigma" sigma, "slope" slope, "value" value,
    } rest extra
}

/// State of a model of exponential smoothing.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EtsState {
    /// Trend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<f64>,
    /// Level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub l: Option<f64>,
    /// Season, a value for each row of a period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub s: Option<EtsValue>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    EtsState default {
        "b" b, "l" l, "s" s,
    } rest extra
}

client_runtime::union! {
    /// One value, or a list of them that repeats with the season.
    ///
    /// Evidence: observed in real traffic (the bindings' documents; the lists of trivial models from the Python bindings).
    #[non_exhaustive]
    pub enum EtsValue {
        /// A value of JSON kind number.
        Number(f64) = number,
        /// A value of JSON kind array.
        Array(Vec<f64>) = array,
    }
}

/// A time series. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeSeries {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Number of copies made of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clones: Option<i64>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the time series is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Number of fields used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<i64>,
    /// Configuration whose arguments were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the time series was created, UTC.
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
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
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
    pub default_numeric_value: Option<String>,
    /// Free text about the time series; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Which part of the fields this answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_meta: Option<FieldsMeta>,
    /// The values to come of each field, one forecast for each model, by the id of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forecast: Option<BTreeMap<String, Vec<FieldForecast>>>,
    /// Number of values in `forecast`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub horizon: Option<i64>,
    /// Ids of the fields used as input.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
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
    /// Name of the time series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// Number of evaluations of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_evaluations: Option<i64>,
    /// Number of forecasts made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_forecasts: Option<i64>,
    /// Number of forecasts made from it by others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_public_forecasts: Option<i64>,
    /// Id of the field that is learned, the first of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field: Option<String>,
    /// Name of that field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field_name: Option<String>,
    /// Type of that field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field_type: Option<Optype>,
    /// Ids of the fields that are learned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_fields: Option<Vec<String>>,
    /// Names of the fields that are learned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_fields_names: Option<Vec<String>>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the time series belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Id with its type, `timeseries/` and 24 hexadecimal digits.
    pub resource: TimeSeriesId,
    /// Number of rows used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared time series.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared time series.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Short link to it; empty in the bodies seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_url: Option<String>,
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
    /// Labels that help to find the time series again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The models; absent until the work is finished, and in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_series: Option<TimeSeriesContent>,
    /// Numeric subtype of the time series; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the time series was last changed, UTC.
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
    TimeSeries default {
        "category" category, "clones" clones OptionInteger, "code" code OptionInteger, "columns" columns OptionInteger,
        "configuration" configuration, "configuration_status" configuration_status, "created" created, "creator" creator,
        "credits" credits, "credits_per_prediction" credits_per_prediction, "dataset" dataset,
        "dataset_field_types" dataset_field_types, "dataset_status" dataset_status, "dataset_type" dataset_type OptionInteger,
        "datasets" datasets, "default_numeric_value" default_numeric_value, "description" description,
        "fields_meta" fields_meta, "forecast" forecast, "horizon" horizon OptionInteger, "input_fields" input_fields,
        "locale" locale, "max_columns" max_columns OptionInteger, "max_rows" max_rows OptionInteger, "name" name,
        "name_options" name_options, "number_of_evaluations" number_of_evaluations OptionInteger,
        "number_of_forecasts" number_of_forecasts OptionInteger,
        "number_of_public_forecasts" number_of_public_forecasts OptionInteger, "objective_field" objective_field,
        "objective_field_name" objective_field_name, "objective_field_type" objective_field_type,
        "objective_fields" objective_fields, "objective_fields_names" objective_fields_names, "price" price, "private" private,
        "project" project, "range" range, "rows" rows OptionInteger, "shared" shared, "shared_clonable" shared_clonable,
        "shared_hash" shared_hash, "sharing_key" sharing_key, "short_url" short_url, "size" size OptionInteger, "source" source,
        "source_status" source_status, "status" status, "subscription" subscription, "tags" tags, "time_series" time_series,
        "type" type_ OptionInteger, "updated" updated, "user_metadata" user_metadata, "webhook" webhook, "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

/// The models of each field, and the options.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeSeriesContent {
    /// Whether all numeric fields were learned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_numeric_objectives: Option<bool>,
    /// Whether the trend fades.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub damped_trend: Option<bool>,
    /// Dataset with the values that each field was given by the models, by the id of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<BTreeMap<String, TimeSeriesDataset>>,
    /// How errors enter: added or multiplied.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<EtsError>,
    /// Models of each field, the id of the field being the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ets_models: Option<BTreeMap<String, Vec<EtsModel>>>,
    /// The options of single fields, by the id of the field.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_parameters: Option<Map<String, Value>>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// Number of rows after which a season repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<i64>,
    /// The season: none, added or multiplied.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seasonality: Option<EtsComponent>,
    /// The time that the rows are for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// The trend: none, added or multiplied.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trend: Option<EtsComponent>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    TimeSeriesContent default {
        "all_numeric_objectives" all_numeric_objectives, "damped_trend" damped_trend, "datasets" datasets, "error" error,
        "ets_models" ets_models, "field_parameters" field_parameters, "fields" fields, "period" period OptionInteger,
        "seasonality" seasonality, "time_range" time_range, "trend" trend,
    } rest extra
}

/// What a time series is made from. Exactly one of `dataset`, `datasets`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeSeriesCreate {
    /// Learn all numeric fields; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_numeric_objectives: Option<bool>,
    /// Subject area; 0, miscellaneous, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Whether the trend fades; all are tried unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub damped_trend: Option<bool>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number; `spline interpolation` unless set, or `mean`, `median`, `minimum`, `maximum` or `zero`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<String>,
    /// Free text about the time series; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How errors enter: added or multiplied; all are tried unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<EtsError>,
    /// The options below for single fields, by the id of the field; their form is not known.
    ///
    /// Evidence: **unverified** (argument that comes without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_parameters: Option<Map<String, Value>>,
    /// Number of values to forecast at once; 50 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub horizon: Option<i64>,
    /// Name of the time series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id or name of the field to learn; the last numeric field unless set.
    ///
    /// Evidence: **unverified** (argument of the WhizzML library; its default is not known).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_field: Option<String>,
    /// Ids or names of the fields to learn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective_fields: Option<Vec<String>>,
    /// Id of the time series to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<TimeSeriesId>,
    /// Number of rows after which a season repeats; 1, no season, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<i64>,
    /// Project that the time series belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1; all rows unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// The season: none, added or multiplied; all are tried unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seasonality: Option<EtsComponent>,
    /// Hash of the shared time series to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Labels that help to find the time series again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The time that the rows are for; their numbers unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// The trend: none, added or multiplied; all are tried unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trend: Option<EtsComponent>,
    /// Where the end of the work is reported to.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TimeSeriesCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`all_numeric_objectives`](Self#structfield.all_numeric_objectives).
    #[must_use]
    pub fn all_numeric_objectives(mut self, value: impl Into<bool>) -> Self {
        self.all_numeric_objectives = Some(value.into());
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`damped_trend`](Self#structfield.damped_trend).
    #[must_use]
    pub fn damped_trend(mut self, value: impl Into<bool>) -> Self {
        self.damped_trend = Some(value.into());
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
    pub fn default_numeric_value(mut self, value: impl Into<String>) -> Self {
        self.default_numeric_value = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`error`](Self#structfield.error).
    #[must_use]
    pub fn error(mut self, value: impl Into<EtsError>) -> Self {
        self.error = Some(value.into());
        self
    }
    /// Sets [`field_parameters`](Self#structfield.field_parameters).
    #[must_use]
    pub fn field_parameters(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.field_parameters = Some(value.into());
        self
    }
    /// Sets [`horizon`](Self#structfield.horizon).
    #[must_use]
    pub fn horizon(mut self, value: impl Into<i64>) -> Self {
        self.horizon = Some(value.into());
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
    /// Sets [`objective_fields`](Self#structfield.objective_fields).
    #[must_use]
    pub fn objective_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.objective_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`origin`](Self#structfield.origin).
    #[must_use]
    pub fn origin(mut self, value: impl IntoId<TimeSeriesId>) -> Self {
        self.origin = Some(value.into_id());
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[must_use]
    pub fn period(mut self, value: impl Into<i64>) -> Self {
        self.period = Some(value.into());
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
    /// Sets [`seasonality`](Self#structfield.seasonality).
    #[must_use]
    pub fn seasonality(mut self, value: impl Into<EtsComponent>) -> Self {
        self.seasonality = Some(value.into());
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
    /// Sets [`time_range`](Self#structfield.time_range).
    #[must_use]
    pub fn time_range(mut self, value: impl Into<TimeRange>) -> Self {
        self.time_range = Some(value.into());
        self
    }
    /// Sets [`trend`](Self#structfield.trend).
    #[must_use]
    pub fn trend(mut self, value: impl Into<EtsComponent>) -> Self {
        self.trend = Some(value.into());
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
    TimeSeriesCreate default {
        "all_numeric_objectives" all_numeric_objectives, "category" category, "damped_trend" damped_trend, "dataset" dataset,
        "datasets" datasets, "default_numeric_value" default_numeric_value, "description" description, "error" error,
        "field_parameters" field_parameters, "horizon" horizon OptionInteger, "name" name, "objective_field" objective_field,
        "objective_fields" objective_fields, "origin" origin, "period" period OptionInteger, "project" project, "range" range,
        "seasonality" seasonality, "shared_hash" shared_hash, "tags" tags, "time_range" time_range, "trend" trend,
        "webhook" webhook,
    } rest extra
}

client_runtime::union! {
    /// Dataset of a field. One published body, whose braces are misplaced, has the other members of the time series beside them; those are objects.
    ///
    /// Evidence: observed in real traffic (the bindings' documents).
    #[non_exhaustive]
    pub enum TimeSeriesDataset {
        /// A value of JSON kind string.
        String(DatasetId) = string,
        /// A value of JSON kind object.
        Object(Map<String, Value>) = object,
    }
}

/// One page of time series.
///
/// Evidence: documented by the vendor (Requests page, the same for all resources).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeSeriesList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The time series of the page.
    pub objects: Vec<TimeSeries>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What changes about a time series; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeSeriesUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Credits that others pay for each prediction; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Free text about the time series; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the time series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the time series to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the time series again.
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

impl TimeSeriesUpdate {
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
    TimeSeriesUpdate default {
        "category" category, "credits_per_prediction" credits_per_prediction, "description" description, "name" name,
        "price" price, "private" private, "project" project, "shared" shared, "shared_clonable" shared_clonable, "tags" tags,
        "white_box" white_box,
    } rest extra
}
