// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `data_sources`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::Value;
use super::{DataSource, DataSourceSettings};

/// A new data source. Settings outside of the wrapper, as APIs.io describes them, are other members of the body.
///
/// Evidence: documented by the vendor (Add Data Source tutorial; APIs.io, BigID Data Sources API (without the wrapper)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceCreate {
    /// What the data source is to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ds_connection: Option<DataSourceSettings>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataSourceCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`ds_connection`](Self#structfield.ds_connection).
    #[must_use]
    pub fn ds_connection(mut self, value: impl Into<DataSourceSettings>) -> Self {
        self.ds_connection = Some(value.into());
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
    DataSourceCreate default {
        "ds_connection" ds_connection,
    } rest extra
}

/// A page of the data sources, in the wrapper of newer endpoints.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceList {
    /// The data sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<DataSourcePage>,
    /// `null` where all went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `success` or `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The HTTP status, once more.
    #[serde(rename = "statusCode", default, skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i64>,
}

client_runtime::record! {
    DataSourceList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// The data sources of a page.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourcePage {
    /// The data sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ds_connections: Option<Vec<DataSource>>,
    /// Number of data sources that match, over all pages; there with `requireTotalCount`.
    #[serde(rename = "totalCount", default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
}

client_runtime::record! {
    DataSourcePage default {
        "ds_connections" ds_connections, "totalCount" total_count OptionInteger,
    }
}

/// Settings to test, whether there is such a data source or not yet. Outside of the wrapper, as APIs.io describes them, they are other members of the body.
///
/// Evidence: documented by the vendor (Add Data Source tutorial; APIs.io, BigID Data Sources API (without the wrapper)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceTest {
    /// The settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ds_connection: Option<DataSourceSettings>,
    /// `true` where the password stands in the settings, `false` where BigID is to take the one that it has stored.
    #[serde(rename = "isNewPassword", default, skip_serializing_if = "Option::is_none")]
    pub is_new_password: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataSourceTest {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`ds_connection`](Self#structfield.ds_connection).
    #[must_use]
    pub fn ds_connection(mut self, value: impl Into<DataSourceSettings>) -> Self {
        self.ds_connection = Some(value.into());
        self
    }
    /// Sets [`is_new_password`](Self#structfield.is_new_password).
    #[must_use]
    pub fn is_new_password(mut self, value: impl Into<bool>) -> Self {
        self.is_new_password = Some(value.into());
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
    DataSourceTest default {
        "ds_connection" ds_connection, "isNewPassword" is_new_password OptionBoolean,
    } rest extra
}

/// How a test of a connection went. Members that no source names are kept in `extra`.
///
/// Evidence: **unverified** (API Evangelist, Data Sources API).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceTestResult {
    /// Why it could not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether BigID could connect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DataSourceTestResult default {
        "message" message, "success" success OptionBoolean,
    } rest extra
}
