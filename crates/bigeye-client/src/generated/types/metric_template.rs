// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `metric_template`.

use serde::Serialize;
use super::{EntityInfo, IdAndDisplayName, PaginationInfo, SortDirection, Warehouse};

client_runtime::open_enum! {
    /// Kind of the values of a column.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum FieldType: str {
        /// `FIELD_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "FIELD_TYPE_UNSPECIFIED",
        /// `FIELD_TYPE_STRING` on the wire.
        String = "FIELD_TYPE_STRING",
        /// `FIELD_TYPE_UUID` on the wire.
        Uuid = "FIELD_TYPE_UUID",
        /// `FIELD_TYPE_BINARY` on the wire.
        Binary = "FIELD_TYPE_BINARY",
        /// `FIELD_TYPE_NUMERIC` on the wire.
        Numeric = "FIELD_TYPE_NUMERIC",
        /// `FIELD_TYPE_DATE_LIKE` on the wire.
        DateLike = "FIELD_TYPE_DATE_LIKE",
        /// `FIELD_TYPE_TIMESTAMP_LIKE` on the wire.
        TimestampLike = "FIELD_TYPE_TIMESTAMP_LIKE",
        /// `FIELD_TYPE_ANY` on the wire.
        Any = "FIELD_TYPE_ANY",
        /// `FIELD_TYPE_BOOLEAN` on the wire.
        Boolean = "FIELD_TYPE_BOOLEAN",
        /// `FIELD_TYPE_UNKNOWN` on the wire.
        Unknown = "FIELD_TYPE_UNKNOWN",
        /// `FIELD_TYPE_ARRAY` on the wire.
        Array = "FIELD_TYPE_ARRAY",
        /// `FIELD_TYPE_STRUCT` on the wire.
        Struct = "FIELD_TYPE_STRUCT",
    }
}

/// A piece of SQL with parameters, of which metrics are made.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricTemplate {
    /// Dimension of data quality that its metrics belong to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimension: Option<IdAndDisplayName>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Its id. Absent where it is created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What has to be filled in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<MetricTemplateParameter>>,
    /// Kind of the value that the SQL gives.
    #[serde(rename = "returnType", default, skip_serializing_if = "Option::is_none")]
    pub return_type: Option<FieldType>,
    /// The source that it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Warehouse>,
    /// The SQL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
}

impl MetricTemplate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`dimension`](Self#structfield.dimension).
    #[must_use]
    pub fn dimension(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.dimension = Some(value.into());
        self
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<EntityInfo>) -> Self {
        self.entity_info = Some(value.into());
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
    /// Sets [`parameters`](Self#structfield.parameters).
    #[must_use]
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricTemplateParameter>>,
    ) -> Self {
        self.parameters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`return_type`](Self#structfield.return_type).
    #[must_use]
    pub fn return_type(mut self, value: impl Into<FieldType>) -> Self {
        self.return_type = Some(value.into());
        self
    }
    /// Sets [`source`](Self#structfield.source).
    #[must_use]
    pub fn source(mut self, value: impl Into<Warehouse>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets [`template`](Self#structfield.template).
    #[must_use]
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricTemplate default {
        "dimension" dimension, "entityInfo" entity_info, "id" id OptionInteger, "name" name, "parameters" parameters,
        "returnType" return_type, "source" source, "template" template,
    }
}

/// A page of templates of metrics.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricTemplatePage {
    /// The templates.
    #[serde(
        rename = "metricTemplates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_templates: Option<Vec<MetricTemplate>>,
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    MetricTemplatePage default {
        "metricTemplates" metric_templates, "paginationInfo" pagination_info,
    }
}

/// A parameter of a template.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricTemplateParameter {
    /// Name of the parameter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// What it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<MetricTemplateParameterType>,
}

impl MetricTemplateParameter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<MetricTemplateParameterType>) -> Self {
        self.value = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricTemplateParameter default {
        "key" key, "value" value,
    }
}

client_runtime::open_enum! {
    /// What a parameter of a template stands for.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MetricTemplateParameterType: str {
        /// `METRIC_TEMPLATE_PARAMETER_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "METRIC_TEMPLATE_PARAMETER_TYPE_UNSPECIFIED",
        /// `METRIC_TEMPLATE_PARAMETER_TYPE_COLUMN_REFERENCE` on the wire.
        ColumnReference = "METRIC_TEMPLATE_PARAMETER_TYPE_COLUMN_REFERENCE",
        /// `METRIC_TEMPLATE_PARAMETER_TYPE_NUMBER` on the wire.
        Number = "METRIC_TEMPLATE_PARAMETER_TYPE_NUMBER",
        /// `METRIC_TEMPLATE_PARAMETER_TYPE_STRING` on the wire.
        String = "METRIC_TEMPLATE_PARAMETER_TYPE_STRING",
    }
}

/// A template of metrics, in an object.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricTemplateResponse {
    /// The template.
    #[serde(rename = "metricTemplate", default, skip_serializing_if = "Option::is_none")]
    pub metric_template: Option<MetricTemplate>,
}

client_runtime::record! {
    MetricTemplateResponse default {
        "metricTemplate" metric_template,
    }
}

client_runtime::open_enum! {
    /// What templates are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MetricTemplateSortField: str {
        /// `METRIC_TEMPLATE_SORT_UNSPECIFIED` on the wire.
        Unspecified = "METRIC_TEMPLATE_SORT_UNSPECIFIED",
        /// `METRIC_TEMPLATE_SORT_ID` on the wire.
        Id = "METRIC_TEMPLATE_SORT_ID",
        /// `METRIC_TEMPLATE_SORT_NAME` on the wire.
        Name = "METRIC_TEMPLATE_SORT_NAME",
        /// `METRIC_TEMPLATE_SORT_SOURCE_NAME` on the wire.
        SourceName = "METRIC_TEMPLATE_SORT_SOURCE_NAME",
    }
}

/// A template of metrics to be created or replaced.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricTemplateWrite {
    /// The template. With an id it replaces the one of that id.
    #[serde(rename = "metricTemplate", default, skip_serializing_if = "Option::is_none")]
    pub metric_template: Option<MetricTemplate>,
}

impl MetricTemplateWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`metric_template`](Self#structfield.metric_template).
    #[must_use]
    pub fn metric_template(mut self, value: impl Into<MetricTemplate>) -> Self {
        self.metric_template = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricTemplateWrite default {
        "metricTemplate" metric_template,
    }
}

/// Which templates are listed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricTemplatesFetch {
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only templates in which this text is found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<MetricTemplateSortField>,
    /// Only templates of this workspace.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl MetricTemplatesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`page_cursor`](Self#structfield.page_cursor).
    #[must_use]
    pub fn page_cursor(mut self, value: impl Into<String>) -> Self {
        self.page_cursor = Some(value.into());
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<MetricTemplateSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricTemplatesFetch default {
        "pageCursor" page_cursor, "pageSize" page_size OptionInteger, "search" search, "sortDirection" sort_direction,
        "sortField" sort_field, "workspaceId" workspace_id OptionInteger,
    }
}
