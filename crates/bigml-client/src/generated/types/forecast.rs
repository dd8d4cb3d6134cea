// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `forecast`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    Category, ConfigurationId, DatasetId, Field, ForecastId, ListMeta, ProjectId,
    SourceId, Status, TimeRange, TimeSeriesId, Webhook, WebhookCreate,
};

/// Which models of a field are asked: those with one of the indices and those with one of the names, sorted by the criterion, the first of them.
///
/// Evidence: read in the vendor's own code (Python bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EtsModelFilter {
    /// Property by which the models are sorted, the smallest first, for instance `aic`, `aicc` or `bic`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<String>,
    /// Positions in the list of models, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indices: Option<Vec<i64>>,
    /// Largest number of models to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Names, or parts of names, for instance `A,N,N` or `naive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EtsModelFilter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`criterion`](Self#structfield.criterion).
    #[must_use]
    pub fn criterion(mut self, value: impl Into<String>) -> Self {
        self.criterion = Some(value.into());
        self
    }
    /// Sets [`indices`](Self#structfield.indices).
    #[must_use]
    pub fn indices(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.indices = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`limit`](Self#structfield.limit).
    #[must_use]
    pub fn limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
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
    EtsModelFilter default {
        "criterion" criterion, "indices" indices OptionIntegers, "limit" limit OptionInteger, "names" names,
    } rest extra
}

/// Forecast of a field by one model.
///
/// Evidence: observed in real traffic (time series in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldForecast {
    /// Lower bound of each value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lower_bound: Option<Vec<f64>>,
    /// Name of the model: error, trend and seasonality, for instance `A,Ad,N`, or `naive`, `mean` or `drift`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The expected values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point_forecast: Option<Vec<f64>>,
    /// The time that the values are for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// Upper bound of each value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upper_bound: Option<Vec<f64>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    FieldForecast default {
        "lower_bound" lower_bound, "model" model, "point_forecast" point_forecast, "time_range" time_range,
        "upper_bound" upper_bound,
    } rest extra
}

/// A forecast.
///
/// Evidence: **unverified** (no body was found: the arguments of the WhizzML library, echoed as other resources echo theirs, and the C# bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Forecast {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the forecast is faulty.
    ///
    /// Evidence: read in the vendor's own code (every binding reads it from every body).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Configuration whose arguments were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the forecast was created, UTC.
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
    /// Free text about the forecast; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// The values to come.
    ///
    /// Evidence: read in the vendor's own code (Python bindings, whose tests read it).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forecast: Option<ForecastContent>,
    /// What was asked for each field, by its name or id.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_data: Option<BTreeMap<String, ForecastInput>>,
    /// Whether the bounds of the values are given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intervals: Option<bool>,
    /// Locale of the data, for instance `en_US`.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Name of the forecast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the forecast belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Id with its type, `forecast/` and 24 hexadecimal digits. Null when a prediction server did not keep it.
    ///
    /// Evidence: read in the vendor's own code (every binding reads it from every body).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<ForecastId>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared forecast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared forecast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Source that the data came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
    /// Whether that source still exists.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_status: Option<bool>,
    /// How far the work has come.
    ///
    /// Evidence: read in the vendor's own code (every binding reads it from every body).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the forecast again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Time series that gave it.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeseries: Option<TimeSeriesId>,
    /// Whether that time series still exists.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeseries_status: Option<bool>,
    /// Numeric subtype of the forecast; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the forecast was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Own keys and values, kept as they are.
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
    Forecast default {
        "category" category, "code" code OptionInteger, "configuration" configuration,
        "configuration_status" configuration_status, "created" created, "creator" creator, "credits" credits, "dataset" dataset,
        "dataset_status" dataset_status, "description" description, "fields" fields, "forecast" forecast,
        "input_data" input_data, "intervals" intervals, "locale" locale, "name" name, "name_options" name_options,
        "private" private, "project" project, "resource" resource, "shared" shared, "shared_clonable" shared_clonable,
        "shared_hash" shared_hash, "sharing_key" sharing_key, "source" source, "source_status" source_status, "status" status,
        "subscription" subscription, "tags" tags, "timeseries" timeseries, "timeseries_status" timeseries_status,
        "type" type_ OptionInteger, "updated" updated, "user_metadata" user_metadata, "webhook" webhook,
    } rest extra
}

/// The values to come.
///
/// Evidence: read in the vendor's own code (Python bindings, whose tests read it).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForecastContent {
    /// Forecasts of each field, one for each model asked, by the id of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<BTreeMap<String, Vec<FieldForecast>>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ForecastContent default {
        "result" result,
    } rest extra
}

/// What a forecast is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForecastCreate {
    /// Subject area; 0, miscellaneous, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Free text about the forecast; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What to forecast of each field, by its name or id.
    pub input_data: BTreeMap<String, ForecastInput>,
    /// Give the bounds of the values too; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intervals: Option<bool>,
    /// Name of the forecast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Project that the forecast belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Labels that help to find the forecast again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Time series to ask.
    pub timeseries: TimeSeriesId,
    /// Where the end of the work is reported to.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ForecastCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        timeseries: impl IntoId<TimeSeriesId>,
        input_data: impl IntoIterator<
            Item = (impl Into<String>, impl Into<ForecastInput>),
        >,
    ) -> Self {
        Self {
            timeseries: {
                let value = timeseries;
                value.into_id()
            },
            input_data: {
                let value = input_data;
                value
                    .into_iter()
                    .map(|(key, value)| (key.into(), Into::into(value)))
                    .collect()
            },
            category: Default::default(),
            description: Default::default(),
            intervals: Default::default(),
            name: Default::default(),
            project: Default::default(),
            tags: Default::default(),
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
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`input_data`](Self#structfield.input_data).
    #[must_use]
    pub fn input_data(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<ForecastInput>)>,
    ) -> Self {
        self.input_data = value
            .into_iter()
            .map(|(key, value)| (key.into(), Into::into(value)))
            .collect();
        self
    }
    /// Sets [`intervals`](Self#structfield.intervals).
    #[must_use]
    pub fn intervals(mut self, value: impl Into<bool>) -> Self {
        self.intervals = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets [`timeseries`](Self#structfield.timeseries).
    #[must_use]
    pub fn timeseries(mut self, value: impl IntoId<TimeSeriesId>) -> Self {
        self.timeseries = value.into_id();
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
    ForecastCreate {
        "category" category, "description" description, "intervals" intervals, "name" name, "project" project, "tags" tags,
        "webhook" webhook,
    } required {
        "input_data" input_data 0, "timeseries" timeseries 1,
    } rest extra
}

/// What to forecast of one field.
///
/// Evidence: read in the vendor's own code (Python bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForecastInput {
    /// Which models of the field to ask; the one with the smallest `aic` unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ets_models: Option<EtsModelFilter>,
    /// Number of values to forecast; the bindings don't ask without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub horizon: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ForecastInput {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`ets_models`](Self#structfield.ets_models).
    #[must_use]
    pub fn ets_models(mut self, value: impl Into<EtsModelFilter>) -> Self {
        self.ets_models = Some(value.into());
        self
    }
    /// Sets [`horizon`](Self#structfield.horizon).
    #[must_use]
    pub fn horizon(mut self, value: impl Into<i64>) -> Self {
        self.horizon = Some(value.into());
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
    ForecastInput default {
        "ets_models" ets_models, "horizon" horizon OptionInteger,
    } rest extra
}

/// One page of forecasts.
///
/// Evidence: documented by the vendor (Requests page, the same for all resources).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForecastList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The forecasts of the page.
    pub objects: Vec<Forecast>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What changes about a forecast; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForecastUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Free text about the forecast; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the forecast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the forecast to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Labels that help to find the forecast again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ForecastUpdate {
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
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    ForecastUpdate default {
        "category" category, "description" description, "name" name, "private" private, "project" project, "shared" shared,
        "tags" tags,
    } rest extra
}
