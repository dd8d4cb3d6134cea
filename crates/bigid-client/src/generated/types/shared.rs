// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `shared`.

use client_runtime::{Concealed, Extra};
use serde::Serialize;
use serde_json::Value;

client_runtime::union! {
    /// An answer whose form no source shows: a list, or an object with or without the wrapper of newer endpoints. Whatever is
    /// in it is kept; other JSON is kept too.
    ///
    /// Evidence: **unverified** (the form is unknown; both forms are those of other answers).
    #[non_exhaustive]
    pub enum AnyAnswer {
        /// A value of JSON kind array.
        Array(Vec<Concealed>) = array,
        /// A value of JSON kind object.
        Object(Envelope) = object,
    }
}

/// The wrapper that newer endpoints put around their answer, for endpoints whose content no source shows.
/// Members outside the wrapper's own are kept.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023 (of the list of data sources and of users)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Envelope {
    /// The content, of unknown shape; it may hold personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Concealed>,
    /// `null` where all went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `success` or `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The HTTP status, once more.
    #[serde(rename = "statusCode", default, skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Envelope default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    } rest extra
}

/// How BigID says that something failed. Which members are there depends on the status: 400 and 404 have `error`,
/// 500 has `status`, `message` and `errors`, and an answer of status 200 that carries `success` as `false` is a
/// failure too and has `message`.
///
/// Evidence: documented by the vendor (Cluster Analysis API tutorial, table of failures; the form with success is observed in recordings of the sandbox, 2023).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// What is wrong (400, 404).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Details, of unknown shape; the documented example is an empty object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<Value>>,
    /// What is wrong (401 of the token exchange, 500, and failures with status 200).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `false` where the failure comes with status 200.
    ///
    /// Evidence: observed in real traffic (recordings of the sandbox, 2023).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}

client_runtime::record! {
    ErrorBody default {
        "error" error, "errors" errors, "message" message, "status" status, "success" success OptionBoolean,
    }
}

/// A condition on one member of what is listed.
///
/// Evidence: read in the vendor's own code (BigID metadata exchange app; BigID plugin; BigID MCP server).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldFilter {
    /// Name of the member, like `type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// How the member and `value` are compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<FilterOperator>,
    /// What the member is compared with: a text for `equal` and `contains`, a list of texts for `in`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FieldFilter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`field`](Self#structfield.field).
    #[must_use]
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets [`operator`](Self#structfield.operator).
    #[must_use]
    pub fn operator(mut self, value: impl Into<FilterOperator>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
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
    FieldFilter default {
        "field" field, "operator" operator, "value" value,
    } rest extra
}

/// What to sort by. Some endpoints read `order`, others `desc`: set the one that the endpoint's description names.
///
/// Evidence: read in the vendor's own code (BigID metadata exchange app; BigID plugin; BigID MCP server).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldSort {
    /// `true` for the largest first, in the endpoints that don't read `order`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desc: Option<bool>,
    /// Name of the member, like `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Direction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<SortOrder>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FieldSort {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`desc`](Self#structfield.desc).
    #[must_use]
    pub fn desc(mut self, value: impl Into<bool>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets [`field`](Self#structfield.field).
    #[must_use]
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn order(mut self, value: impl Into<SortOrder>) -> Self {
        self.order = Some(value.into());
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
    FieldSort default {
        "desc" desc OptionBoolean, "field" field, "order" order,
    } rest extra
}

client_runtime::open_enum! {
    /// How a member is compared with a value. BigID's own code has `equal` in some places and `equals` in others, for the same;
    /// the full list is not known.
    ///
    /// Evidence: read in the vendor's own code (BigID metadata exchange app; BigID plugin; BigID MCP server).
    #[non_exhaustive]
    pub enum FilterOperator: str {
        /// `equal` on the wire.
        Equal = "equal",
        /// `equals` on the wire.
        Equals = "equals",
        /// `in` on the wire.
        In = "in",
        /// `contains` on the wire.
        Contains = "contains",
    }
}

client_runtime::open_enum! {
    /// Direction of a list.
    ///
    /// Evidence: read in the vendor's own code (BigID metadata exchange app; BigID plugin; BigID MCP server).
    #[non_exhaustive]
    pub enum SortOrder: str {
        /// `asc` on the wire.
        Asc = "asc",
        /// `desc` on the wire.
        Desc = "desc",
    }
}
