// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `status`.

use client_runtime::Extra;
use serde::Serialize;

/// How busy the account is, and what its plan allows.
///
/// Evidence: read in the vendor's own code (Python bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountStatus {
    /// `subscription` on the wire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<Subscription>,
    /// Number of tasks of the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tasks: Option<i64>,
    /// Number of tasks that run now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tasks_in_progress: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AccountStatus default {
        "subscription" subscription, "tasks" tasks OptionInteger, "tasks_in_progress" tasks_in_progress OptionInteger,
    } rest extra
}

/// What the plan of the account allows.
///
/// Evidence: read in the vendor's own code (Python bindings; other members are not known).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Subscription {
    /// Largest number of tasks at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_tasks: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Subscription default {
        "max_tasks" max_tasks OptionInteger,
    } rest extra
}
