// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `data_sources`.

use client_runtime::Extra;
use serde::{Deserialize, Serialize};
use super::{DataSource, DataSourceSettings};

/// A new data source.
///
/// Evidence: documented by the vendor (Add Data Source tutorial).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceCreate {
    /// What the data source is to be.
    pub ds_connection: DataSourceSettings,
}

impl DataSourceCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(ds_connection: impl Into<DataSourceSettings>) -> Self {
        Self {
            ds_connection: {
                let value = ds_connection;
                value.into()
            },
        }
    }
    /// Sets [`ds_connection`](Self#structfield.ds_connection).
    #[must_use]
    pub fn ds_connection(mut self, value: impl Into<DataSourceSettings>) -> Self {
        self.ds_connection = value.into();
        self
    }
}

/// A page of the data sources, in the wrapper of newer endpoints.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
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
    #[serde(
        rename = "statusCode",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub status_code: Option<i64>,
}

/// The data sources of a page.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourcePage {
    /// The data sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ds_connections: Option<Vec<DataSource>>,
    /// Number of data sources that match, over all pages; there with `requireTotalCount`.
    #[serde(
        rename = "totalCount",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub total_count: Option<i64>,
}

/// Settings to test, whether there is such a data source or not yet.
///
/// Evidence: documented by the vendor (Add Data Source tutorial).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceTest {
    /// The settings.
    pub ds_connection: DataSourceSettings,
    /// `true` where the password stands in the settings, `false` where BigID is to take the one that it has stored.
    #[serde(
        rename = "isNewPassword",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_boolean"
    )]
    pub is_new_password: Option<bool>,
}

impl DataSourceTest {
    /// A value of what is required; everything else is not set.
    pub fn new(ds_connection: impl Into<DataSourceSettings>) -> Self {
        Self {
            ds_connection: {
                let value = ds_connection;
                value.into()
            },
            is_new_password: Default::default(),
        }
    }
    /// Sets [`ds_connection`](Self#structfield.ds_connection).
    #[must_use]
    pub fn ds_connection(mut self, value: impl Into<DataSourceSettings>) -> Self {
        self.ds_connection = value.into();
        self
    }
    /// Sets [`is_new_password`](Self#structfield.is_new_password).
    #[must_use]
    pub fn is_new_password(mut self, value: impl Into<bool>) -> Self {
        self.is_new_password = Some(value.into());
        self
    }
}

/// How a test of a connection went. Members that no source names are kept in `extra`.
///
/// Evidence: **unverified** (API Evangelist, Data Sources API).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceTestResult {
    /// Why it could not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether BigID could connect.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_boolean"
    )]
    pub success: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}
