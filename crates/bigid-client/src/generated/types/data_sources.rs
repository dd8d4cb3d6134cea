// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `data_sources`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::Value;
use super::{DataSource, DataSourceSettings, FieldFilter, FieldSort};

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

/// Which data sources to list, and what to say of them.
///
/// Evidence: read in the vendor's own code (BigID metadata exchange app; BigID plugin).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceQuery {
    /// Members that the answer is to have, like `name` and `type`; all if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<String>>,
    /// Conditions that a data source has to meet, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Vec<FieldFilter>>,
    /// Known empty only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grouping: Option<Vec<Value>>,
    /// Largest number of data sources in one answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// The same number as `skip`: the clients that are known send both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// `true` puts the number of all data sources that match into the answer.
    #[serde(
        rename = "requireTotalCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub require_total_count: Option<bool>,
    /// Number of data sources to leave out at the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip: Option<i64>,
    /// What to sort by; the first counts most.
    ///
    /// Evidence: **unverified** (other endpoints that take the same query).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<Vec<FieldSort>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataSourceQuery {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`fields`](Self#structfield.fields).
    #[must_use]
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`filter`](Self#structfield.filter).
    #[must_use]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<FieldFilter>>,
    ) -> Self {
        self.filter = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`grouping`](Self#structfield.grouping).
    #[must_use]
    pub fn grouping(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.grouping = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`limit`](Self#structfield.limit).
    #[must_use]
    pub fn limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`offset`](Self#structfield.offset).
    #[must_use]
    pub fn offset(mut self, value: impl Into<i64>) -> Self {
        self.offset = Some(value.into());
        self
    }
    /// Sets [`require_total_count`](Self#structfield.require_total_count).
    #[must_use]
    pub fn require_total_count(mut self, value: impl Into<bool>) -> Self {
        self.require_total_count = Some(value.into());
        self
    }
    /// Sets [`skip`](Self#structfield.skip).
    #[must_use]
    pub fn skip(mut self, value: impl Into<i64>) -> Self {
        self.skip = Some(value.into());
        self
    }
    /// Sets [`sort`](Self#structfield.sort).
    #[must_use]
    pub fn sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<FieldSort>>,
    ) -> Self {
        self.sort = Some(value.into_iter().map(Into::into).collect());
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
    DataSourceQuery default {
        "fields" fields, "filter" filter, "grouping" grouping, "limit" limit OptionInteger, "offset" offset OptionInteger,
        "requireTotalCount" require_total_count OptionBoolean, "skip" skip OptionInteger, "sort" sort,
    } rest extra
}

/// Which data sources to list.
///
/// Evidence: read in the vendor's own code (BigID metadata exchange app; BigID plugin).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceQueryRequest {
    /// The query; all data sources if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<DataSourceQuery>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataSourceQueryRequest {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`query`](Self#structfield.query).
    #[must_use]
    pub fn query(mut self, value: impl Into<DataSourceQuery>) -> Self {
        self.query = Some(value.into());
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
    DataSourceQueryRequest default {
        "query" query,
    } rest extra
}

/// A data source, in the wrapper of older endpoints.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceRecord {
    /// The data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ds_connection: Option<DataSource>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DataSourceRecord default {
        "ds_connection" ds_connection,
    } rest extra
}

/// All data sources, in the wrapper of older endpoints.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023-05-12).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceRecordList {
    /// The data sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ds_connections: Option<Vec<DataSource>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DataSourceRecordList default {
        "ds_connections" ds_connections,
    } rest extra
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

/// What a data source is to be from now on.
///
/// Evidence: read in the vendor's own code (BigID code scan action; AWS resource provider).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceUpdate {
    /// The settings, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ds_connection: Option<DataSourceSettings>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataSourceUpdate {
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
    DataSourceUpdate default {
        "ds_connection" ds_connection,
    } rest extra
}
