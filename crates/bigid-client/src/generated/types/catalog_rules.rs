// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `catalog_rules`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use serde_json::Value;

/// What is done with objects that match a query.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogRule {
    /// What the rule does; its form is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Value>,
    /// Name of the attribute that the rule gives, for people.
    #[serde(
        rename = "attributeFriendlyName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub attribute_friendly_name: Option<String>,
    /// Which objects the rule is applied to, in BigID's query language.
    #[serde(rename = "bigidQuery", default, skip_serializing_if = "Option::is_none")]
    pub bigid_query: Option<String>,
    /// The query, taken apart; its form is not known.
    #[serde(
        rename = "bigidQueryObject",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub bigid_query_object: Option<Value>,
    /// When the rule was made.
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// What the rule is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the rule is applied.
    #[serde(rename = "isEnabled", default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Whether the rule came with BigID.
    #[serde(rename = "isPredefined", default, skip_serializing_if = "Option::is_none")]
    pub is_predefined: Option<bool>,
    /// Name of the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kind of rule.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// When the rule was last changed.
    #[serde(rename = "updatedAt", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogRule default {
        "action" action, "attributeFriendlyName" attribute_friendly_name, "bigidQuery" bigid_query,
        "bigidQueryObject" bigid_query_object, "createdAt" created_at, "description" description, "id" id,
        "isEnabled" is_enabled OptionBoolean, "isPredefined" is_predefined OptionBoolean, "name" name, "type" type_,
        "updatedAt" updated_at,
    } rest extra
}

/// The rules of the catalog.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogRuleList {
    /// The rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<CatalogRule>>,
    /// Number of rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogRuleList default {
        "rules" rules, "total" total OptionInteger,
    } rest extra
}
