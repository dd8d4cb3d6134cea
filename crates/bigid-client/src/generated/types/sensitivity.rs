// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `sensitivity`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use serde_json::Value;

/// How far the work is that applies a scheme.
///
/// Evidence: read in the vendor's own code (BigID metadata exchange app; BigID MCP server).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SensitivityActionStatus {
    /// How far it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SensitivityActionStatus default {
        "status" status,
    } rest extra
}

client_runtime::union! {
    /// Whether columns are tagged: settings, or just a flag or a word.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[non_exhaustive]
    pub enum SensitivityColumnTagging {
        /// A value of JSON kind object.
        Object(SensitivityColumnTaggingSettings) = object,
        /// A value of JSON kind boolean.
        Boolean(bool) = boolean,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

/// Whether columns are tagged.
///
/// Evidence: read in the vendor's own code (BigID metadata exchange app; BigID MCP server).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SensitivityColumnTaggingSettings {
    /// Whether columns are tagged.
    #[serde(rename = "isActive", default, skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// Whether a table gets the tags of its columns.
    #[serde(
        rename = "shouldPropagateToObject",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub should_propagate_to_object: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SensitivityColumnTaggingSettings default {
        "isActive" is_active OptionBoolean, "shouldPropagateToObject" should_propagate_to_object OptionBoolean,
    } rest extra
}

/// A scheme that says how sensitive data are.
///
/// Evidence: read in the vendor's own code (BigID MCP server; BigID metadata exchange app).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SensitivityConfig {
    /// Id of the work that applies the scheme.
    #[serde(rename = "actionId", default, skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// How far that work is.
    #[serde(rename = "actionStatus", default, skip_serializing_if = "Option::is_none")]
    pub action_status: Option<SensitivityActionStatus>,
    /// The levels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classifications: Option<Vec<SensitivityLevel>>,
    /// Whether columns are tagged; a tool of BigID's has seen other forms too, they are kept as they are.
    #[serde(rename = "columnTagging", default, skip_serializing_if = "Option::is_none")]
    pub column_tagging: Option<SensitivityColumnTagging>,
    /// When the scheme was made.
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Whether it is the scheme that came with BigID.
    #[serde(rename = "defaultSc", default, skip_serializing_if = "Option::is_none")]
    pub default_sc: Option<bool>,
    /// What the scheme is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether data sources are tagged: a boolean, or another form.
    #[serde(rename = "dsTagging", default, skip_serializing_if = "Option::is_none")]
    pub ds_tagging: Option<Value>,
    /// Id of the scheme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When the scheme was last applied.
    #[serde(rename = "lastSuccess", default, skip_serializing_if = "Option::is_none")]
    pub last_success: Option<Timestamp>,
    /// When the scheme was last changed.
    #[serde(rename = "modifiedAt", default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Name of the scheme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How much of the work is done, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<String>,
    /// Whether it is in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// When the entry was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SensitivityConfig default {
        "actionId" action_id, "actionStatus" action_status, "classifications" classifications, "columnTagging" column_tagging,
        "createdAt" created_at, "defaultSc" default_sc OptionBoolean, "description" description, "dsTagging" ds_tagging,
        "id" id, "lastSuccess" last_success, "modifiedAt" modified_at, "name" name, "progress" progress OptionText,
        "status" status, "updated_at" updated_at,
    } rest extra
}

/// A page of the schemes, in the wrapper of newer endpoints.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SensitivityConfigList {
    /// The schemes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<SensitivityConfigPage>,
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
    SensitivityConfigList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// The schemes of a page.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SensitivityConfigPage {
    /// The schemes.
    #[serde(rename = "scConfigs", default, skip_serializing_if = "Option::is_none")]
    pub sc_configs: Option<Vec<SensitivityConfig>>,
    /// Number of schemes, over all pages; there with `requireTotalCount`.
    #[serde(rename = "totalCount", default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SensitivityConfigPage default {
        "scConfigs" sc_configs, "totalCount" total_count OptionInteger,
    } rest extra
}

/// A level of a scheme.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SensitivityLevel {
    /// Id of the level.
    #[serde(rename = "levelId", default, skip_serializing_if = "Option::is_none")]
    pub level_id: Option<String>,
    /// Name of the level, like `Confidential`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Which level counts where several match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// Which objects are of this level, in BigID's query language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// The query, taken apart; its form is not known.
    #[serde(rename = "queryObj", default, skip_serializing_if = "Option::is_none")]
    pub query_obj: Option<Value>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SensitivityLevel default {
        "levelId" level_id, "name" name, "priority" priority OptionInteger, "query" query, "queryObj" query_obj,
    } rest extra
}

/// How much is classified.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SensitivityRatio {
    /// Number of objects that are classified.
    #[serde(
        rename = "classifiedItemsAmount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub classified_items_amount: Option<i64>,
    /// Number of objects that are not.
    #[serde(
        rename = "unclassifiedItemsAmount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub unclassified_items_amount: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SensitivityRatio default {
        "classifiedItemsAmount" classified_items_amount OptionInteger,
        "unclassifiedItemsAmount" unclassified_items_amount OptionInteger,
    } rest extra
}

/// How much is classified, in the wrapper of newer endpoints.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SensitivityRatioAnswer {
    /// The counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<SensitivityRatio>,
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
    SensitivityRatioAnswer default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}
