// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `explorer`.

use client_runtime::{Extra, RawJson, Timestamp};
use serde::Serialize;
use serde_json::{Map, Value};

/// How many objects there are.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExplorerCount {
    /// Number of objects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ExplorerCount default {
        "count" count OptionInteger,
    } rest extra
}

/// The members of an object. Which there are depends on its type; those that are not listed here are kept in `extra`.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExplorerData {
    /// Categories of what was found in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Vec<Value>>,
    /// Name of the category.
    #[serde(rename = "categoryName", default, skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// Key of the control.
    #[serde(rename = "controlFqdn", default, skip_serializing_if = "Option::is_none")]
    pub control_fqdn: Option<String>,
    /// Name of the control.
    #[serde(rename = "controlName", default, skip_serializing_if = "Option::is_none")]
    pub control_name: Option<String>,
    /// Name of the data source.
    #[serde(rename = "dataSourceName", default, skip_serializing_if = "Option::is_none")]
    pub data_source_name: Option<String>,
    /// Kind of data source.
    #[serde(rename = "dataSourceType", default, skip_serializing_if = "Option::is_none")]
    pub data_source_type: Option<String>,
    /// What it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the file or object.
    #[serde(rename = "fileName", default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Name of the framework.
    #[serde(rename = "frameworkName", default, skip_serializing_if = "Option::is_none")]
    pub framework_name: Option<String>,
    /// Key of an object of the catalog.
    #[serde(
        rename = "fullyQualifiedName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub fully_qualified_name: Option<String>,
    /// Key of the policy.
    #[serde(rename = "policyFqdn", default, skip_serializing_if = "Option::is_none")]
    pub policy_fqdn: Option<String>,
    /// Name of the policy.
    #[serde(rename = "policyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// When it was last scanned.
    #[serde(rename = "scanDate", default, skip_serializing_if = "Option::is_none")]
    pub scan_date: Option<Timestamp>,
    /// How bad it is, for cases: a number here, where cases themselves have a word.
    #[serde(rename = "severityLevel", default, skip_serializing_if = "Option::is_none")]
    pub severity_level: Option<Value>,
    /// Size in bytes.
    #[serde(rename = "sizeInBytes", default, skip_serializing_if = "Option::is_none")]
    pub size_in_bytes: Option<i64>,
    /// Name of the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Its tags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Value>>,
    /// When it was last changed: an object, of unknown form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Value>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ExplorerData default {
        "category" category, "categoryName" category_name, "controlFqdn" control_fqdn, "controlName" control_name,
        "dataSourceName" data_source_name, "dataSourceType" data_source_type, "description" description, "fileName" file_name,
        "frameworkName" framework_name, "fullyQualifiedName" fully_qualified_name, "policyFqdn" policy_fqdn,
        "policyName" policy_name, "scanDate" scan_date, "severityLevel" severity_level,
        "sizeInBytes" size_in_bytes OptionInteger, "source" source, "tags" tags, "updated_at" updated_at,
    } rest extra
}

/// An object of any type.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExplorerObject {
    /// Its members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<ExplorerData>,
    /// Its type, like `file` or `policy`.
    #[serde(rename = "entityType", default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ExplorerObject default {
        "data" data, "entityType" entity_type,
    } rest extra
}

/// A page of the objects.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExplorerObjectList {
    /// Where the next page begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<ExplorerOffset>,
    /// The objects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<ExplorerObject>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ExplorerObjectList default {
        "offset" offset, "results" results,
    } rest extra
}

/// Where the next page begins.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExplorerOffset {
    /// Key by which the next page is found: a list of unknown form, which goes back as it came.
    #[serde(rename = "offsetKey", default, skip_serializing_if = "Option::is_none")]
    pub offset_key: Option<RawJson>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ExplorerOffset {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`offset_key`](Self#structfield.offset_key).
    #[must_use]
    pub fn offset_key(mut self, value: impl Into<RawJson>) -> Self {
        self.offset_key = Some(value.into());
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
    ExplorerOffset default {
        "offsetKey" offset_key,
    } rest extra
}

/// What to search for.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExplorerQuery {
    /// Members that the answer is to have; all if left out.
    #[serde(
        rename = "fieldsToProject",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub fields_to_project: Option<Vec<String>>,
    /// `true` marks what was searched for.
    #[serde(rename = "isHighlight", default, skip_serializing_if = "Option::is_none")]
    pub is_highlight: Option<bool>,
    /// The same, under another name.
    #[serde(
        rename = "needToHighlight",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub need_to_highlight: Option<bool>,
    /// `offset` of the answer before: with it comes the next page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<ExplorerOffset>,
    /// Which page; BigID's own tool sends an object, whose members are not known. Those of `SkipLimit` are likely.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paging: Option<Value>,
    /// The text.
    #[serde(rename = "searchText")]
    pub search_text: String,
    /// How to sort; `field` and `order` are likely.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<Vec<Map<String, Value>>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ExplorerQuery {
    /// A value of what is required; everything else is not set.
    pub fn new(search_text: impl Into<String>) -> Self {
        Self {
            search_text: {
                let value = search_text;
                value.into()
            },
            fields_to_project: Default::default(),
            is_highlight: Default::default(),
            need_to_highlight: Default::default(),
            offset: Default::default(),
            paging: Default::default(),
            sort: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`fields_to_project`](Self#structfield.fields_to_project).
    #[must_use]
    pub fn fields_to_project(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields_to_project = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`is_highlight`](Self#structfield.is_highlight).
    #[must_use]
    pub fn is_highlight(mut self, value: impl Into<bool>) -> Self {
        self.is_highlight = Some(value.into());
        self
    }
    /// Sets [`need_to_highlight`](Self#structfield.need_to_highlight).
    #[must_use]
    pub fn need_to_highlight(mut self, value: impl Into<bool>) -> Self {
        self.need_to_highlight = Some(value.into());
        self
    }
    /// Sets [`offset`](Self#structfield.offset).
    #[must_use]
    pub fn offset(mut self, value: impl Into<ExplorerOffset>) -> Self {
        self.offset = Some(value.into());
        self
    }
    /// Sets [`paging`](Self#structfield.paging).
    #[must_use]
    pub fn paging(mut self, value: impl Into<Value>) -> Self {
        self.paging = Some(value.into());
        self
    }
    /// Sets [`search_text`](Self#structfield.search_text).
    #[must_use]
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        self.search_text = value.into();
        self
    }
    /// Sets [`sort`](Self#structfield.sort).
    #[must_use]
    pub fn sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<Map<String, Value>>>,
    ) -> Self {
        self.sort = Some(value.into_iter().map(Into::into).collect());
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
    ExplorerQuery {
        "fieldsToProject" fields_to_project, "isHighlight" is_highlight OptionBoolean,
        "needToHighlight" need_to_highlight OptionBoolean, "offset" offset, "paging" paging, "sort" sort,
    } required {
        "searchText" search_text 0,
    } rest extra
}
