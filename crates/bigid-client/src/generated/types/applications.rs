// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `applications`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::Value;

/// The applications.
///
/// Evidence: **unverified** (the name is inferred from a Java client by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApplicationList {
    /// The applications, of unknown members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applications: Option<Vec<Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ApplicationList default {
        "applications" applications,
    } rest extra
}
