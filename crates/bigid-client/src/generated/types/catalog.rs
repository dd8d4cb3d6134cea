// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `catalog`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::Value;
use super::CatalogObject;

/// How many objects match.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogCount {
    /// Number of objects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogCount default {
        "count" count OptionInteger,
    } rest extra
}

/// A page of the objects of the catalog.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogObjectList {
    /// Number of objects that match, over all pages; there with `requireTotalCount`. How exact it is no source says.
    ///
    /// Evidence: read in the vendor's own code (BigID plugin, which says that it was checked on a live tenant).
    #[serde(rename = "estimatedCount", default, skip_serializing_if = "Option::is_none")]
    pub estimated_count: Option<i64>,
    /// What the next page may be asked for with; of unknown use.
    ///
    /// Evidence: **unverified** (types of BigID MCP server).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<Value>,
    /// The objects of this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<CatalogObject>>,
    /// No total: the number of objects in this answer, or the limit once more.
    #[serde(
        rename = "totalRowsCounter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub total_rows_counter: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogObjectList default {
        "estimatedCount" estimated_count OptionInteger, "offset" offset, "results" results,
        "totalRowsCounter" total_rows_counter OptionInteger,
    } rest extra
}

/// Which objects of the catalog to list. Objects that match in any way are listed if nothing is set.
///
/// Evidence: read in the vendor's own code (BigID metadata exchange app; BigID MCP server).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogQuery {
    /// Only objects that match, in BigID's query language: conditions like `source = "Orders"`, joined by `AND` and
    /// `OR`; a regular expression stands between slashes and has no parentheses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
    /// `true` counts how often each attribute occurs in each column.
    #[serde(
        rename = "getColumnOrFieldOccurrencesCounterFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub get_column_or_field_occurrences_counter_flag: Option<bool>,
    /// `true` counts the people whose data are in each object.
    #[serde(
        rename = "getNumIdentitiesFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub get_num_identities_flag: Option<bool>,
    /// `true` answers with all objects, whatever `limit` says.
    #[serde(rename = "ignoreLimit", default, skip_serializing_if = "Option::is_none")]
    pub ignore_limit: Option<bool>,
    /// Largest number of objects in one answer; 200 are known to work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Another name of `skip`: BigID's app sends both, with the same number. Leave it out of streams, which page with `skip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Another way of paging, whose use no source explains.
    #[serde(rename = "offsetKey", default, skip_serializing_if = "Option::is_none")]
    pub offset_key: Option<String>,
    /// `true` puts `estimatedCount` into the answer. Some tools send it as text.
    #[serde(
        rename = "requireTotalCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub require_total_count: Option<bool>,
    /// Whether tags that are hidden stay so, as text.
    #[serde(
        rename = "respectHiddenTags",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub respect_hidden_tags: Option<String>,
    /// Answer with this many objects picked at random. Not for streams.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample: Option<i64>,
    /// Number of objects to leave out at the beginning; 0 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip: Option<i64>,
    /// What to sort by; its form is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<Value>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CatalogQuery {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`filter`](Self#structfield.filter).
    #[must_use]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets [`get_column_or_field_occurrences_counter_flag`](Self#structfield.get_column_or_field_occurrences_counter_flag).
    #[must_use]
    pub fn get_column_or_field_occurrences_counter_flag(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.get_column_or_field_occurrences_counter_flag = Some(value.into());
        self
    }
    /// Sets [`get_num_identities_flag`](Self#structfield.get_num_identities_flag).
    #[must_use]
    pub fn get_num_identities_flag(mut self, value: impl Into<bool>) -> Self {
        self.get_num_identities_flag = Some(value.into());
        self
    }
    /// Sets [`ignore_limit`](Self#structfield.ignore_limit).
    #[must_use]
    pub fn ignore_limit(mut self, value: impl Into<bool>) -> Self {
        self.ignore_limit = Some(value.into());
        self
    }
    /// Sets [`limit`](Self#structfield.limit).
    #[must_use]
    pub fn limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`offset`](Self#structfield.offset).
    #[must_use]
    pub fn offset(mut self, value: impl Into<i64>) -> Self {
        self.offset = Some(value.into());
        self
    }
    /// Sets [`offset_key`](Self#structfield.offset_key).
    #[must_use]
    pub fn offset_key(mut self, value: impl Into<String>) -> Self {
        self.offset_key = Some(value.into());
        self
    }
    /// Sets [`require_total_count`](Self#structfield.require_total_count).
    #[must_use]
    pub fn require_total_count(mut self, value: impl Into<bool>) -> Self {
        self.require_total_count = Some(value.into());
        self
    }
    /// Sets [`respect_hidden_tags`](Self#structfield.respect_hidden_tags).
    #[must_use]
    pub fn respect_hidden_tags(mut self, value: impl Into<String>) -> Self {
        self.respect_hidden_tags = Some(value.into());
        self
    }
    /// Sets [`sample`](Self#structfield.sample).
    #[must_use]
    pub fn sample(mut self, value: impl Into<i64>) -> Self {
        self.sample = Some(value.into());
        self
    }
    /// Sets [`skip`](Self#structfield.skip).
    #[must_use]
    pub fn skip(mut self, value: impl Into<i64>) -> Self {
        self.skip = Some(value.into());
        self
    }
    /// Sets [`sort`](Self#structfield.sort).
    #[must_use]
    pub fn sort(mut self, value: impl Into<Value>) -> Self {
        self.sort = Some(value.into());
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
    CatalogQuery default {
        "filter" filter, "getColumnOrFieldOccurrencesCounterFlag" get_column_or_field_occurrences_counter_flag OptionBoolean,
        "getNumIdentitiesFlag" get_num_identities_flag OptionBoolean, "ignoreLimit" ignore_limit OptionBoolean,
        "limit" limit OptionInteger, "offset" offset OptionInteger, "offsetKey" offset_key,
        "requireTotalCount" require_total_count OptionBoolean, "respectHiddenTags" respect_hidden_tags,
        "sample" sample OptionInteger, "skip" skip OptionInteger, "sort" sort,
    } rest extra
}
