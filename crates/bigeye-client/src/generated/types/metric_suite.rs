// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `metric_suite`.

use serde::Serialize;
use super::{
    CatalogTagInfo, CustomRuleInfo, InvalidCohort, InvalidCustomRule,
    InvalidMetricApplication, MetricConfigurationWithCollections, RowCreationTimeResult,
    WorkflowStatus,
};

/// What a Bigconfig changed, or would change, and what failed.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricSuiteResult {
    /// What became of the tags that it sets.
    #[serde(
        rename = "catalogTagInfos",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub catalog_tag_infos: Option<Vec<CatalogTagInfo>>,
    /// Custom rules that were created.
    #[serde(
        rename = "createdCustomRules",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub created_custom_rules: Option<Vec<CustomRuleInfo>>,
    /// Metrics that were created.
    #[serde(rename = "createdMetrics", default, skip_serializing_if = "Option::is_none")]
    pub created_metrics: Option<Vec<MetricConfigurationWithCollections>>,
    /// Custom rules with mistakes.
    #[serde(
        rename = "customRuleErrors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub custom_rule_errors: Option<Vec<InvalidCustomRule>>,
    /// Custom rules that were deleted.
    #[serde(
        rename = "deletedCustomRules",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub deleted_custom_rules: Option<Vec<CustomRuleInfo>>,
    /// Metrics that were deleted.
    #[serde(rename = "deletedMetrics", default, skip_serializing_if = "Option::is_none")]
    pub deleted_metrics: Option<Vec<MetricConfigurationWithCollections>>,
    /// Cohorts with mistakes.
    #[serde(
        rename = "invalidCohortErrors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub invalid_cohort_errors: Option<Vec<InvalidCohort>>,
    /// Metrics that could not be made on what their cohort matches.
    #[serde(
        rename = "metricApplicationErrors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_application_errors: Option<Vec<InvalidMetricApplication>>,
    /// What became of the times of creation that it sets.
    #[serde(
        rename = "rowCreationTimeResponse",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub row_creation_time_response: Option<RowCreationTimeResult>,
    /// Custom rules that stayed as they were.
    #[serde(
        rename = "unchangedCustomRules",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub unchanged_custom_rules: Option<Vec<CustomRuleInfo>>,
    /// Metrics that stayed as they were.
    #[serde(
        rename = "unchangedMetrics",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub unchanged_metrics: Option<Vec<MetricConfigurationWithCollections>>,
    /// Custom rules that were changed.
    #[serde(
        rename = "updatedCustomRules",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_custom_rules: Option<Vec<CustomRuleInfo>>,
    /// Metrics that were changed.
    #[serde(rename = "updatedMetrics", default, skip_serializing_if = "Option::is_none")]
    pub updated_metrics: Option<Vec<MetricConfigurationWithCollections>>,
    /// What is doubtful, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warnings: Option<Vec<String>>,
}

client_runtime::record! {
    MetricSuiteResult default {
        "catalogTagInfos" catalog_tag_infos, "createdCustomRules" created_custom_rules, "createdMetrics" created_metrics,
        "customRuleErrors" custom_rule_errors, "deletedCustomRules" deleted_custom_rules, "deletedMetrics" deleted_metrics,
        "invalidCohortErrors" invalid_cohort_errors, "metricApplicationErrors" metric_application_errors,
        "rowCreationTimeResponse" row_creation_time_response, "unchangedCustomRules" unchanged_custom_rules,
        "unchangedMetrics" unchanged_metrics, "updatedCustomRules" updated_custom_rules, "updatedMetrics" updated_metrics,
        "warnings" warnings,
    }
}

/// State and result of a Bigconfig that was queued the older way.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricSuiteStatus {
    /// The result, when it has ended.
    #[serde(
        rename = "metricSuiteResponse",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_suite_response: Option<MetricSuiteResult>,
    /// The state of the workflow.
    #[serde(
        rename = "workflowStatusResponse",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub workflow_status_response: Option<WorkflowStatus>,
}

client_runtime::record! {
    MetricSuiteStatus default {
        "metricSuiteResponse" metric_suite_response, "workflowStatusResponse" workflow_status_response,
    }
}
