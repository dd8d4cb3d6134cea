// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `dimension`.

use serde::Serialize;
use super::EntityInfo;

/// A dimension of data quality, which monitors are sorted into.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Dimension {
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// How many monitors of which kind are in it.
    #[serde(
        rename = "instanceTypesWithCounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_types_with_counts: Option<Vec<DimensionInstanceCount>>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The category that it belongs to.
    #[serde(
        rename = "topLevelCategory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub top_level_category: Option<TopLevelCategory>,
}

client_runtime::record! {
    Dimension default {
        "description" description, "entityInfo" entity_info, "id" id OptionInteger,
        "instanceTypesWithCounts" instance_types_with_counts, "name" name, "topLevelCategory" top_level_category,
    }
}

/// What is moved from one dimension to another.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DimensionBulkUpdate {
    /// The moves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requests: Option<Vec<DimensionMove>>,
}

impl DimensionBulkUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`requests`](Self#structfield.requests).
    #[must_use]
    pub fn requests(
        mut self,
        value: impl IntoIterator<Item = impl Into<DimensionMove>>,
    ) -> Self {
        self.requests = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    DimensionBulkUpdate default {
        "requests" requests,
    }
}

/// How many monitors of a kind are in a dimension.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DimensionInstanceCount {
    /// How many they are.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub count: Option<i64>,
    /// What kind of monitors they are.
    #[serde(rename = "instanceType", default, skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<DimensionInstanceType>,
    /// Whether they were put there by hand, against the dimension of their kind.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "isOverride", default, skip_serializing_if = "Option::is_none")]
    pub is_override: Option<bool>,
    /// Name of the kind of metric or of the template.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

client_runtime::record! {
    DimensionInstanceCount default {
        "count" count SentAsText, "instanceType" instance_type, "isOverride" is_override, "name" name,
    }
}

client_runtime::open_enum! {
    /// Kind of what is in a dimension.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum DimensionInstanceType: str {
        /// `DIMENSION_INSTANCE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "DIMENSION_INSTANCE_TYPE_UNSPECIFIED",
        /// `DIMENSION_INSTANCE_TYPE_METRIC` on the wire.
        Metric = "DIMENSION_INSTANCE_TYPE_METRIC",
        /// `DIMENSION_INSTANCE_TYPE_DELTA` on the wire.
        Delta = "DIMENSION_INSTANCE_TYPE_DELTA",
        /// `DIMENSION_INSTANCE_TYPE_CUSTOM_RULE` on the wire.
        CustomRule = "DIMENSION_INSTANCE_TYPE_CUSTOM_RULE",
        /// `DIMENSION_INSTANCE_TYPE_JOIN_RULE` on the wire.
        JoinRule = "DIMENSION_INSTANCE_TYPE_JOIN_RULE",
        /// `DIMENSION_INSTANCE_TYPE_TEMPLATE_METRIC` on the wire.
        TemplateMetric = "DIMENSION_INSTANCE_TYPE_TEMPLATE_METRIC",
    }
}

/// Dimensions of data quality.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DimensionList {
    /// The dimensions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Vec<Dimension>>,
}

client_runtime::record! {
    DimensionList default {
        "dimensions" dimensions,
    }
}

/// Monitors of a kind that are moved from one dimension to another.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DimensionMove {
    /// What kind of monitors they are.
    #[serde(rename = "instanceType", default, skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<DimensionInstanceType>,
    /// Whether those are meant that were put there by hand.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "isOverride", default, skip_serializing_if = "Option::is_none")]
    pub is_override: Option<bool>,
    /// Name of the kind of metric or of the template.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the dimension that they are in.
    #[serde(
        rename = "sourceDimensionId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub source_dimension_id: Option<i64>,
    /// Id of the dimension that they come into.
    #[serde(
        rename = "targetDimensionId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub target_dimension_id: Option<i64>,
}

impl DimensionMove {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[must_use]
    pub fn instance_type(mut self, value: impl Into<DimensionInstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets [`is_override`](Self#structfield.is_override).
    #[must_use]
    pub fn is_override(mut self, value: impl Into<bool>) -> Self {
        self.is_override = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`source_dimension_id`](Self#structfield.source_dimension_id).
    #[must_use]
    pub fn source_dimension_id(mut self, value: impl Into<i64>) -> Self {
        self.source_dimension_id = Some(value.into());
        self
    }
    /// Sets [`target_dimension_id`](Self#structfield.target_dimension_id).
    #[must_use]
    pub fn target_dimension_id(mut self, value: impl Into<i64>) -> Self {
        self.target_dimension_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    DimensionMove default {
        "instanceType" instance_type, "isOverride" is_override, "name" name,
        "sourceDimensionId" source_dimension_id OptionInteger, "targetDimensionId" target_dimension_id OptionInteger,
    }
}

/// A kind of metric with its dimension.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DimensionStatistic {
    /// A remark about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// The dimension.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimension: Option<Dimension>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name of the kind of metric, such as `AVERAGE`.
    #[serde(rename = "statName", default, skip_serializing_if = "Option::is_none")]
    pub stat_name: Option<String>,
}

client_runtime::record! {
    DimensionStatistic default {
        "comments" comments, "dimension" dimension, "entityInfo" entity_info, "id" id OptionInteger, "statName" stat_name,
    }
}

/// Which kind of metric comes into which dimension.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DimensionStatisticWrite {
    /// Id of the dimension.
    #[serde(rename = "dimensionId", default, skip_serializing_if = "Option::is_none")]
    pub dimension_id: Option<i64>,
    /// Name of the kind of metric, such as `AVERAGE`.
    #[serde(rename = "statName", default, skip_serializing_if = "Option::is_none")]
    pub stat_name: Option<String>,
}

impl DimensionStatisticWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`dimension_id`](Self#structfield.dimension_id).
    #[must_use]
    pub fn dimension_id(mut self, value: impl Into<i64>) -> Self {
        self.dimension_id = Some(value.into());
        self
    }
    /// Sets [`stat_name`](Self#structfield.stat_name).
    #[must_use]
    pub fn stat_name(mut self, value: impl Into<String>) -> Self {
        self.stat_name = Some(value.into());
        self
    }
}

client_runtime::record! {
    DimensionStatisticWrite default {
        "dimensionId" dimension_id OptionInteger, "statName" stat_name,
    }
}

/// A dimension as it shall be, with its id.
///
/// Evidence: **unverified** (published OpenAPI document; such wrappers are suspected to be made by its generator, and no client sends one).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DimensionUpdate {
    /// Id of the dimension.
    #[serde(rename = "dimensionId", default, skip_serializing_if = "Option::is_none")]
    pub dimension_id: Option<i64>,
    /// The dimension.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<DimensionWrite>,
}

impl DimensionUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`dimension_id`](Self#structfield.dimension_id).
    #[must_use]
    pub fn dimension_id(mut self, value: impl Into<i64>) -> Self {
        self.dimension_id = Some(value.into());
        self
    }
    /// Sets [`request`](Self#structfield.request).
    #[must_use]
    pub fn request(mut self, value: impl Into<DimensionWrite>) -> Self {
        self.request = Some(value.into());
        self
    }
}

client_runtime::record! {
    DimensionUpdate default {
        "dimensionId" dimension_id OptionInteger, "request" request,
    }
}

/// A dimension as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DimensionWrite {
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its id. Absent where it is created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The category that it belongs to.
    #[serde(
        rename = "topLevelCategory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub top_level_category: Option<TopLevelCategory>,
}

impl DimensionWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`top_level_category`](Self#structfield.top_level_category).
    #[must_use]
    pub fn top_level_category(mut self, value: impl Into<TopLevelCategory>) -> Self {
        self.top_level_category = Some(value.into());
        self
    }
}

client_runtime::record! {
    DimensionWrite default {
        "description" description, "id" id OptionInteger, "name" name, "topLevelCategory" top_level_category,
    }
}

client_runtime::open_enum! {
    /// Category of a dimension.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum TopLevelCategory: str {
        /// `TOP_LEVEL_CATEGORY_UNSPECIFIED` on the wire.
        Unspecified = "TOP_LEVEL_CATEGORY_UNSPECIFIED",
        /// `TOP_LEVEL_CATEGORY_PIPELINE_RELIABILITY` on the wire.
        PipelineReliability = "TOP_LEVEL_CATEGORY_PIPELINE_RELIABILITY",
        /// `TOP_LEVEL_CATEGORY_DATA_QUALITY` on the wire.
        DataQuality = "TOP_LEVEL_CATEGORY_DATA_QUALITY",
    }
}
