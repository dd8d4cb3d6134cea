// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `data_categories`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::Value;

/// A category of data, like what a law protects together.
///
/// Evidence: read in the vendor's own code (BigID MCP server).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataCategory {
    /// Colour in charts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// Of unknown members and meaning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dc: Option<Vec<Value>>,
    /// What belongs to the category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Id of the category in the glossary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub glossary_id: Option<String>,
    /// Name of the category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kind of category.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DataCategory default {
        "color" color, "dc" dc, "description" description, "display_name" display_name, "glossary_id" glossary_id, "name" name,
        "type" type_,
    } rest extra
}

/// A new category of data.
///
/// Evidence: read in the vendor's own code (BigID MCP server; Salesforce sync app).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataCategoryCreate {
    /// Colour in charts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// What belongs to the category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Name of the category, which no other has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique_name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataCategoryCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`color`](Self#structfield.color).
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`display_name`](Self#structfield.display_name).
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`unique_name`](Self#structfield.unique_name).
    #[must_use]
    pub fn unique_name(mut self, value: impl Into<String>) -> Self {
        self.unique_name = Some(value.into());
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
    DataCategoryCreate default {
        "color" color, "description" description, "display_name" display_name, "unique_name" unique_name,
    } rest extra
}

/// The category that was added.
///
/// Evidence: read in the vendor's own code (BigID MCP server).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataCategoryCreated {
    /// Id of the category in the glossary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub glossary_id: Option<String>,
    /// Whether it was added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DataCategoryCreated default {
        "glossary_id" glossary_id, "success" success OptionBoolean,
    } rest extra
}
