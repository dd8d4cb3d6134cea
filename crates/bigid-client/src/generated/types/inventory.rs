// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `inventory`.

use client_runtime::Extra;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::SkipLimit;

/// The numbers of a dashboard.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DashboardData {
    /// The numbers, of unknown form.
    #[serde(rename = "dashboardData", default, skip_serializing_if = "Option::is_none")]
    pub dashboard_data: Option<Map<String, Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DashboardData default {
        "dashboardData" dashboard_data,
    } rest extra
}

/// A part of a dashboard.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DashboardWidget {
    /// Which of the numbers; BigID's own client asks for five.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paging: Option<SkipLimit>,
    /// What its numbers are by, in small letters: `group_by_framework` beside `GROUP_BY_FRAMEWORK`.
    #[serde(rename = "widgetAggregationName")]
    pub widget_aggregation_name: String,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DashboardWidget {
    /// A value of what is required; everything else is not set.
    pub fn new(widget_aggregation_name: impl Into<String>) -> Self {
        Self {
            widget_aggregation_name: {
                let value = widget_aggregation_name;
                value.into()
            },
            paging: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`paging`](Self#structfield.paging).
    #[must_use]
    pub fn paging(mut self, value: impl Into<SkipLimit>) -> Self {
        self.paging = Some(value.into());
        self
    }
    /// Sets [`widget_aggregation_name`](Self#structfield.widget_aggregation_name).
    #[must_use]
    pub fn widget_aggregation_name(mut self, value: impl Into<String>) -> Self {
        self.widget_aggregation_name = value.into();
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
    DashboardWidget {
        "paging" paging,
    } required {
        "widgetAggregationName" widget_aggregation_name 0,
    } rest extra
}

/// The numbers of a dashboard, below `data`.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DashboardWidgetAnswer {
    /// The numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<DashboardData>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DashboardWidgetAnswer default {
        "data" data,
    } rest extra
}

/// Which parts of a dashboard.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DashboardWidgetOptions {
    /// The parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub widgets: Option<Vec<DashboardWidget>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DashboardWidgetOptions {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`widgets`](Self#structfield.widgets).
    #[must_use]
    pub fn widgets(
        mut self,
        value: impl IntoIterator<Item = impl Into<DashboardWidget>>,
    ) -> Self {
        self.widgets = Some(value.into_iter().map(Into::into).collect());
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
    DashboardWidgetOptions default {
        "widgets" widgets,
    } rest extra
}

/// Which dashboard.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DashboardWidgetQuery {
    /// Group of dashboards; `DSPM` is known.
    pub group: String,
    /// Which parts of it.
    #[serde(
        rename = "additionalProperties",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub options: Option<DashboardWidgetOptions>,
    /// What its numbers are by: `GROUP_BY_FRAMEWORK`, `GROUP_BY_CONTROL`, `GROUP_BY_POLICY` or `GROUP_BY_DATA_SOURCE_TYPE`.
    #[serde(rename = "subType")]
    pub sub_type: String,
    /// Kind of dashboard; `COMPLIANCE` is known.
    #[serde(rename = "type")]
    pub type_: String,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DashboardWidgetQuery {
    /// A value of what is required; everything else is not set.
    pub fn new(
        group: impl Into<String>,
        type_: impl Into<String>,
        sub_type: impl Into<String>,
    ) -> Self {
        Self {
            group: {
                let value = group;
                value.into()
            },
            type_: {
                let value = type_;
                value.into()
            },
            sub_type: {
                let value = sub_type;
                value.into()
            },
            options: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`group`](Self#structfield.group).
    #[must_use]
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = value.into();
        self
    }
    /// Sets [`options`](Self#structfield.options).
    #[must_use]
    pub fn options(mut self, value: impl Into<DashboardWidgetOptions>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`sub_type`](Self#structfield.sub_type).
    #[must_use]
    pub fn sub_type(mut self, value: impl Into<String>) -> Self {
        self.sub_type = value.into();
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
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
    DashboardWidgetQuery {
        "additionalProperties" options,
    } required {
        "group" group 0, "subType" sub_type 1, "type" type_ 2,
    } rest extra
}

/// Something to count by.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InventoryAggregation {
    /// What to count by.
    #[serde(rename = "aggName")]
    pub agg_name: InventoryDimension,
    /// Which of the counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paging: Option<SkipLimit>,
    /// How to sort the counts; the first counts most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sorting: Option<Vec<InventorySort>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl InventoryAggregation {
    /// A value of what is required; everything else is not set.
    pub fn new(agg_name: impl Into<InventoryDimension>) -> Self {
        Self {
            agg_name: {
                let value = agg_name;
                value.into()
            },
            paging: Default::default(),
            sorting: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`agg_name`](Self#structfield.agg_name).
    #[must_use]
    pub fn agg_name(mut self, value: impl Into<InventoryDimension>) -> Self {
        self.agg_name = value.into();
        self
    }
    /// Sets [`paging`](Self#structfield.paging).
    #[must_use]
    pub fn paging(mut self, value: impl Into<SkipLimit>) -> Self {
        self.paging = Some(value.into());
        self
    }
    /// Sets [`sorting`](Self#structfield.sorting).
    #[must_use]
    pub fn sorting(
        mut self,
        value: impl IntoIterator<Item = impl Into<InventorySort>>,
    ) -> Self {
        self.sorting = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

/// The counts by one dimension.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InventoryCount {
    /// The values, with their counts.
    #[serde(rename = "aggData", default, skip_serializing_if = "Option::is_none")]
    pub agg_data: Option<Vec<InventoryCountItem>>,
    /// What was counted by.
    #[serde(rename = "aggName", default, skip_serializing_if = "Option::is_none")]
    pub agg_name: Option<InventoryDimension>,
    /// Number of different values.
    #[serde(rename = "aggTotal", default, skip_serializing_if = "Option::is_none")]
    pub agg_total: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    InventoryCount default {
        "aggData" agg_data, "aggName" agg_name, "aggTotal" agg_total OptionInteger,
    } rest extra
}

/// How many objects have one value.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InventoryCountItem {
    /// The value, like the name of a tag.
    #[serde(rename = "aggItemName", default, skip_serializing_if = "Option::is_none")]
    pub agg_item_name: Option<String>,
    /// Number of objects.
    #[serde(rename = "docCount", default, skip_serializing_if = "Option::is_none")]
    pub doc_count: Option<i64>,
    /// Number of findings in them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub findings: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    InventoryCountItem default {
        "aggItemName" agg_item_name, "docCount" doc_count OptionInteger, "findings" findings OptionInteger,
    } rest extra
}

/// The counts.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InventoryCounts {
    /// The counts, for each that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aggregations: Option<Vec<InventoryCount>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    InventoryCounts default {
        "aggregations" aggregations,
    } rest extra
}

client_runtime::open_enum! {
    /// What objects are counted by.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[non_exhaustive]
    pub enum InventoryDimension: str {
        /// `tags` on the wire.
        Tags = "tags",
        /// `sensitivityFilter` on the wire.
        SensitivityFilter = "sensitivityFilter",
        /// `source` on the wire.
        Source = "source",
        /// `source.type` on the wire.
        SourceType = "source.type",
        /// `attribute` on the wire.
        Attribute = "attribute",
        /// `categoryExtended` on the wire.
        CategoryExtended = "categoryExtended",
        /// `dataFormat` on the wire.
        DataFormat = "dataFormat",
        /// `duplicateFiles` on the wire.
        DuplicateFiles = "duplicateFiles",
        /// `objectStatus` on the wire.
        ObjectStatus = "objectStatus",
    }
}

/// What to count by.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InventoryQuery {
    /// What to count by; a count for each.
    pub aggregations: Vec<InventoryAggregation>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl InventoryQuery {
    /// A value of what is required; everything else is not set.
    pub fn new(
        aggregations: impl IntoIterator<Item = impl Into<InventoryAggregation>>,
    ) -> Self {
        Self {
            aggregations: {
                let value = aggregations;
                value.into_iter().map(Into::into).collect()
            },
            extra: Default::default(),
        }
    }
    /// Sets [`aggregations`](Self#structfield.aggregations).
    #[must_use]
    pub fn aggregations(
        mut self,
        value: impl IntoIterator<Item = impl Into<InventoryAggregation>>,
    ) -> Self {
        self.aggregations = value.into_iter().map(Into::into).collect();
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
    InventoryQuery {
    } required {
        "aggregations" aggregations 0,
    } rest extra
}

/// What to sort counts by.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InventorySort {
    /// `docCount` or `aggItemName`.
    pub field: String,
    /// `ASC` or `DESC`.
    pub order: String,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl InventorySort {
    /// A value of what is required; everything else is not set.
    pub fn new(field: impl Into<String>, order: impl Into<String>) -> Self {
        Self {
            field: {
                let value = field;
                value.into()
            },
            order: {
                let value = order;
                value.into()
            },
            extra: Default::default(),
        }
    }
    /// Sets [`field`](Self#structfield.field).
    #[must_use]
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = value.into();
        self
    }
    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = value.into();
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
    InventorySort {
    } required {
        "field" field 0, "order" order 1,
    } rest extra
}
