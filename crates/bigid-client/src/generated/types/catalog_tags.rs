// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `catalog_tags`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use serde_json::Value;
use super::TagProperties;

/// A tag with one of its values.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked answers).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogTag {
    /// Whether an object can have one value of the tag only.
    #[serde(
        rename = "isMutuallyExclusive",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_mutually_exclusive: Option<bool>,
    /// What kind of tag it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub properties: Option<TagProperties>,
    /// Id of the tag, a UUID.
    #[serde(rename = "tagId", default, skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<String>,
    /// Name of the tag; tags of BigID's own have dots in it, like `system.sensitivityClassification.Sensitivity`.
    #[serde(rename = "tagName", default, skip_serializing_if = "Option::is_none")]
    pub tag_name: Option<String>,
    /// What the tag is set on; `OBJECT` is known.
    #[serde(rename = "tagType", default, skip_serializing_if = "Option::is_none")]
    pub tag_type: Option<String>,
    /// The value; scores of risk are written as numbers, they are kept as their text.
    #[serde(rename = "tagValue", default, skip_serializing_if = "Option::is_none")]
    pub tag_value: Option<String>,
    /// Id of the value, a UUID.
    #[serde(rename = "valueId", default, skip_serializing_if = "Option::is_none")]
    pub value_id: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogTag default {
        "isMutuallyExclusive" is_mutually_exclusive OptionBoolean, "properties" properties, "tagId" tag_id, "tagName" tag_name,
        "tagType" tag_type, "tagValue" tag_value OptionText, "valueId" value_id,
    } rest extra
}

/// A tag, or a value of one.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogTagDefinition {
    /// When it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the tag, or of the value.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether an object can have one value of the tag only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_mutually_exclusive: Option<bool>,
    /// Name of the tag, or the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the tag that this is a value of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// What kind of tag it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub properties: Option<TagProperties>,
    /// Whether it is a tag or a value.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// When it was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogTagDefinition default {
        "created_at" created_at, "description" description, "_id" id,
        "is_mutually_exclusive" is_mutually_exclusive OptionBoolean, "name" name, "parent_id" parent_id,
        "properties" properties, "type" type_, "updated_at" updated_at,
    } rest extra
}

/// The tags, in the wrapper of newer endpoints.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogTagDefinitionList {
    /// The tags and their values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<CatalogTagDefinition>>,
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
    CatalogTagDefinitionList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// An object, and the tags to set on it.
///
/// Evidence: read in the vendor's own code (BigID quickstart).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectTags {
    /// Name of the object: data source, container and object, joined with dots.
    #[serde(rename = "fullyQualifiedName")]
    pub fully_qualified_name: String,
    /// Name of the data source.
    pub source: String,
    /// The tags, each with its value.
    pub tags: Vec<TagReference>,
    /// What is tagged; `OBJECT` is known.
    #[serde(rename = "type")]
    pub type_: String,
}

impl ObjectTags {
    /// A value of what is required; everything else is not set.
    pub fn new(
        tags: impl IntoIterator<Item = impl Into<TagReference>>,
        type_: impl Into<String>,
        source: impl Into<String>,
        fully_qualified_name: impl Into<String>,
    ) -> Self {
        Self {
            tags: {
                let value = tags;
                value.into_iter().map(Into::into).collect()
            },
            type_: {
                let value = type_;
                value.into()
            },
            source: {
                let value = source;
                value.into()
            },
            fully_qualified_name: {
                let value = fully_qualified_name;
                value.into()
            },
        }
    }
    /// Sets [`fully_qualified_name`](Self#structfield.fully_qualified_name).
    #[must_use]
    pub fn fully_qualified_name(mut self, value: impl Into<String>) -> Self {
        self.fully_qualified_name = value.into();
        self
    }
    /// Sets [`source`](Self#structfield.source).
    #[must_use]
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = value.into();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagReference>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }
}

client_runtime::record! {
    ObjectTags {
    } required {
        "fullyQualifiedName" fully_qualified_name 0, "source" source 1, "tags" tags 2, "type" type_ 3,
    }
}

/// What was changed, in the wrapper of newer endpoints.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked answer).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectTagsAnswer {
    /// What was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<ObjectTagsResult>,
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
    ObjectTagsAnswer default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// Tags to set.
///
/// Evidence: read in the vendor's own code (BigID quickstart).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectTagsRequest {
    /// The objects, each with the tags that it is to have.
    pub data: Vec<ObjectTags>,
}

impl ObjectTagsRequest {
    /// A value of what is required; everything else is not set.
    pub fn new(data: impl IntoIterator<Item = impl Into<ObjectTags>>) -> Self {
        Self {
            data: {
                let value = data;
                value.into_iter().map(Into::into).collect()
            },
        }
    }
    /// Sets [`data`](Self#structfield.data).
    #[must_use]
    pub fn data(
        mut self,
        value: impl IntoIterator<Item = impl Into<ObjectTags>>,
    ) -> Self {
        self.data = value.into_iter().map(Into::into).collect();
        self
    }
}

client_runtime::record! {
    ObjectTagsRequest {
    } required {
        "data" data 0,
    }
}

/// How setting tags went.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked answer).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectTagsResult {
    /// What could not be done, of unknown form; empty if all went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<Value>>,
    /// Number of objects that were changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified_count: Option<i64>,
    /// Tags that gave way to the new ones, of unknown form.
    #[serde(
        rename = "mutuallyExcluded",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub mutually_excluded: Option<Vec<Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ObjectTagsResult default {
        "errors" errors, "modified_count" modified_count OptionInteger, "mutuallyExcluded" mutually_excluded,
    } rest extra
}

/// The tags with their values, in the wrapper of newer endpoints.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked answer).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagPairList {
    /// The pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<CatalogTag>>,
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
    TagPairList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// A tag and its value, as `listTagPairs` gives them.
///
/// Evidence: read in the vendor's own code (BigID quickstart).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagReference {
    /// Id of the tag.
    #[serde(rename = "tagId")]
    pub tag_id: String,
    /// Id of the value.
    #[serde(rename = "valueId")]
    pub value_id: String,
}

impl TagReference {
    /// A value of what is required; everything else is not set.
    pub fn new(tag_id: impl Into<String>, value_id: impl Into<String>) -> Self {
        Self {
            tag_id: {
                let value = tag_id;
                value.into()
            },
            value_id: {
                let value = value_id;
                value.into()
            },
        }
    }
    /// Sets [`tag_id`](Self#structfield.tag_id).
    #[must_use]
    pub fn tag_id(mut self, value: impl Into<String>) -> Self {
        self.tag_id = value.into();
        self
    }
    /// Sets [`value_id`](Self#structfield.value_id).
    #[must_use]
    pub fn value_id(mut self, value: impl Into<String>) -> Self {
        self.value_id = value.into();
        self
    }
}

client_runtime::record! {
    TagReference {
    } required {
        "tagId" tag_id 0, "valueId" value_id 1,
    }
}
