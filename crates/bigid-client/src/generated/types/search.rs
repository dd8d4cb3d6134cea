// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `search`.

use client_runtime::{Extra, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use super::FieldSort;

/// What to search for, and which page of it.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FullSearch {
    /// Conditions that a hit has to meet, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Vec<SearchFilter>>,
    /// Which page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paging: Option<SkipLimit>,
    /// What to sort by, with `order`; the first counts most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<Vec<FieldSort>>,
    /// The text; `*` stands for anything, and alone for everything.
    pub text: String,
}

impl FullSearch {
    /// A value of what is required; everything else is not set.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: {
                let value = text;
                value.into()
            },
            filter: Default::default(),
            paging: Default::default(),
            sort: Default::default(),
        }
    }
    /// Sets [`filter`](Self#structfield.filter).
    #[must_use]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchFilter>>,
    ) -> Self {
        self.filter = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`paging`](Self#structfield.paging).
    #[must_use]
    pub fn paging(mut self, value: impl Into<SkipLimit>) -> Self {
        self.paging = Some(value.into());
        self
    }
    /// Sets [`sort`](Self#structfield.sort).
    #[must_use]
    pub fn sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<FieldSort>>,
    ) -> Self {
        self.sort = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
}

client_runtime::record! {
    FullSearch {
        "filter" filter, "paging" paging, "sort" sort,
    } required {
        "text" text 0,
    }
}

/// Something that was found, with all that the index knows of it.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FullSearchHit {
    /// More members of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Vec<SearchAsset>>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<Vec<SearchEntity>>,
    /// Its type, like `file` or `policy`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    FullSearchHit default {
        "assets" assets, "id" id, "primary" primary, "type" type_,
    } rest extra
}

/// The hits of a page.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FullSearchResult {
    /// The hits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<FullSearchHit>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    FullSearchResult default {
        "results" results,
    } rest extra
}

/// What to search for.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuickSearch {
    /// Conditions that a hit has to meet, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Vec<SearchFilter>>,
    /// The text; `*` stands for anything, and alone for everything.
    pub text: String,
    /// Largest number of hits of each type, 1 to 100; BigID's own tool asks for 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top: Option<i64>,
}

impl QuickSearch {
    /// A value of what is required; everything else is not set.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: {
                let value = text;
                value.into()
            },
            filter: Default::default(),
            top: Default::default(),
        }
    }
    /// Sets [`filter`](Self#structfield.filter).
    #[must_use]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchFilter>>,
    ) -> Self {
        self.filter = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
    /// Sets [`top`](Self#structfield.top).
    #[must_use]
    pub fn top(mut self, value: impl Into<i64>) -> Self {
        self.top = Some(value.into());
        self
    }
}

client_runtime::record! {
    QuickSearch {
        "filter" filter, "top" top OptionInteger,
    } required {
        "text" text 0,
    }
}

/// Something that was found.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuickSearchHit {
    /// More members of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Vec<SearchAsset>>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What it is, with the text that was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<Vec<SearchField>>,
    /// Its type.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    QuickSearchHit default {
        "assets" assets, "id" id, "primary" primary, "type" type_,
    } rest extra
}

/// The hits, by type.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuickSearchResult {
    /// The types that have hits.
    #[serde(rename = "typeResults", default, skip_serializing_if = "Option::is_none")]
    pub type_results: Option<Vec<QuickSearchType>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    QuickSearchResult default {
        "typeResults" type_results,
    } rest extra
}

/// The hits of one type.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuickSearchType {
    /// Number of all hits of this type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The first of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<QuickSearchHit>>,
    /// The type, like `file`, `rdb`, `policy` or `actionable_insights_cases`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    QuickSearchType default {
        "count" count OptionInteger, "results" results, "type" type_,
    } rest extra
}

/// A further member of something that was found.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchAsset {
    /// Name of the member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SearchAsset default {
        "name" name, "value" value,
    } rest extra
}

/// What is known of something that was found.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchEntity {
    /// What was found in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<Value>>,
    /// Categories of what was found in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Vec<Value>>,
    /// Its id in the catalog.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who owns it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Vec<Value>>,
    /// Name of the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Its tags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Value>>,
    /// When it was last changed.
    #[serde(rename = "updateDate", default, skip_serializing_if = "Option::is_none")]
    pub update_date: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SearchEntity default {
        "attributes" attributes, "category" category, "entityId" entity_id, "id" id, "name" name, "owner" owner,
        "source" source, "tags" tags, "updateDate" update_date,
    } rest extra
}

/// A member of something that was found.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchField {
    /// The value, with `<em>` around what was searched for.
    #[serde(
        rename = "highlightedValue",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub highlighted_value: Option<String>,
    /// Name of the member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name of the member in the index.
    #[serde(rename = "originalField", default, skip_serializing_if = "Option::is_none")]
    pub original_field: Option<String>,
    /// Its value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SearchField default {
        "highlightedValue" highlighted_value, "name" name, "originalField" original_field, "value" value,
    } rest extra
}

client_runtime::open_enum! {
    /// Type of a member.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[non_exhaustive]
    pub enum SearchFieldType: str {
        /// `STRING` on the wire.
        String = "STRING",
        /// `NUMBER` on the wire.
        Number = "NUMBER",
        /// `DATE` on the wire.
        Date = "DATE",
        /// `BOOLEAN` on the wire.
        Boolean = "BOOLEAN",
        /// `HASH_STRING` on the wire.
        HashString = "HASH_STRING",
        /// `OBJECT` on the wire.
        Object = "OBJECT",
        /// `USER` on the wire.
        User = "USER",
        /// `ENTITY_TYPE` on the wire.
        EntityType = "ENTITY_TYPE",
        /// `TAGS` on the wire.
        Tags = "TAGS",
    }
}

/// A condition on a member of what is searched.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchFilter {
    /// Name of the member, like `source`, `total_pii_count` or `_es_entityType`.
    pub field: String,
    /// Type of the member.
    #[serde(rename = "fieldType")]
    pub field_type: SearchFieldType,
    /// How the member and `value` are compared.
    pub operator: SearchOperator,
    /// What the member is compared with: a text, number or boolean; a list of texts for `in`.
    pub value: Value,
}

impl SearchFilter {
    /// A value of what is required; everything else is not set.
    pub fn new(
        field: impl Into<String>,
        operator: impl Into<SearchOperator>,
        value: impl Into<Value>,
        field_type: impl Into<SearchFieldType>,
    ) -> Self {
        Self {
            field: {
                let value = field;
                value.into()
            },
            operator: {
                let value = operator;
                value.into()
            },
            value: {
                let value = value;
                value.into()
            },
            field_type: {
                let value = field_type;
                value.into()
            },
        }
    }
    /// Sets [`field`](Self#structfield.field).
    #[must_use]
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = value.into();
        self
    }
    /// Sets [`field_type`](Self#structfield.field_type).
    #[must_use]
    pub fn field_type(mut self, value: impl Into<SearchFieldType>) -> Self {
        self.field_type = value.into();
        self
    }
    /// Sets [`operator`](Self#structfield.operator).
    #[must_use]
    pub fn operator(mut self, value: impl Into<SearchOperator>) -> Self {
        self.operator = value.into();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = value.into();
        self
    }
}

client_runtime::union! {
    /// Whether the search works: a word, or an object with it.
    ///
    /// Evidence: **unverified** (BigID MCP server, whose declaration and code don't agree).
    #[non_exhaustive]
    pub enum SearchHealth {
        /// A value of JSON kind object.
        Object(SearchHealthReport) = object,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

/// Whether the search works.
///
/// Evidence: **unverified** (BigID MCP server, whose declaration and code don't agree).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchHealthReport {
    /// `OK` if it works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SearchHealthReport default {
        "response" response,
    } rest extra
}

client_runtime::open_enum! {
    /// How a member is compared with a value.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[non_exhaustive]
    pub enum SearchOperator: str {
        /// `equal` on the wire.
        Equal = "equal",
        /// `notEqual` on the wire.
        NotEqual = "notEqual",
        /// `contains` on the wire.
        Contains = "contains",
        /// `notContains` on the wire.
        NotContains = "notContains",
        /// `greaterThan` on the wire.
        GreaterThan = "greaterThan",
        /// `greaterThanOrEqual` on the wire.
        GreaterThanOrEqual = "greaterThanOrEqual",
        /// `lessThan` on the wire.
        LessThan = "lessThan",
        /// `lessThanOrEqual` on the wire.
        LessThanOrEqual = "lessThanOrEqual",
        /// `in` on the wire.
        In = "in",
        /// `exact` on the wire.
        Exact = "exact",
        /// `notExact` on the wire.
        NotExact = "notExact",
    }
}

/// Which page of a list.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SkipLimit {
    /// Largest number of items in one answer; BigID's own search tool asks for 200 at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Number of items to leave out at the beginning; 0 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip: Option<i64>,
}

impl SkipLimit {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`limit`](Self#structfield.limit).
    #[must_use]
    pub fn limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`skip`](Self#structfield.skip).
    #[must_use]
    pub fn skip(mut self, value: impl Into<i64>) -> Self {
        self.skip = Some(value.into());
        self
    }
}

client_runtime::record! {
    SkipLimit default {
        "limit" limit OptionInteger, "skip" skip OptionInteger,
    }
}
