// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `bigconfig`.

use serde::Serialize;
use super::{MetricSuiteResult, WorkflowRunStatus};

/// State and result of a Bigconfig that was queued.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BigconfigStatus {
    /// The result, when it has ended.
    #[serde(
        rename = "bigconfigResponse",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub bigconfig_response: Option<MetricSuiteResult>,
    /// The state of the workflow.
    #[serde(rename = "statusResponse", default, skip_serializing_if = "Option::is_none")]
    pub status_response: Option<WorkflowRunStatus>,
}

client_runtime::record! {
    BigconfigStatus default {
        "bigconfigResponse" bigconfig_response, "statusResponse" status_response,
    }
}
