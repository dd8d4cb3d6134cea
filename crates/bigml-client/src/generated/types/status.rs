// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `status`.

use client_runtime::Extra;
use serde::{Deserialize, Serialize};

/// How busy the account is, and what its plan allows.
///
/// Evidence: read in the vendor's own code (Python bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountStatus {
    /// `subscription` on the wire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<Subscription>,
    /// Number of tasks of the account.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub tasks: Option<i64>,
    /// Number of tasks that run now.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub tasks_in_progress: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What the plan of the account allows.
///
/// Evidence: read in the vendor's own code (Python bindings; other members are not known).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Subscription {
    /// Largest number of tasks at once.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_integer"
    )]
    pub max_tasks: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}
