// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `shared`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::Value;

/// The wrapper that newer endpoints put around their answer, for endpoints whose content no source shows.
/// Members outside the wrapper's own are kept.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023 (of the list of data sources and of users)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Envelope {
    /// The content, of unknown shape.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
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
