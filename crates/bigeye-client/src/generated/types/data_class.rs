// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `data_class`.

use serde::Serialize;
use super::{EntityInfo, PaginationInfo, SortDirection, User};

/// A kind of sensitive data, such as e-mail addresses.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataClass {
    /// Whether `resetDataClass` can set it back.
    #[serde(
        rename = "canResetToDefault",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub can_reset_to_default: Option<bool>,
    /// The categories that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<DataClassCategory>>,
    /// Its colour, as `#RRGGBB`.
    ///
    /// Evidence: **unverified** (the form is that of the colours of tags).
    #[serde(rename = "colorHex", default, skip_serializing_if = "Option::is_none")]
    pub color_hex: Option<String>,
    /// The user who made it.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Id of the data class.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of classifiers that recognize it.
    #[serde(
        rename = "numberOfClassifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub number_of_classifiers: Option<i64>,
    /// Whether it came with Bigeye.
    #[serde(
        rename = "providedByBigeye",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub provided_by_bigeye: Option<bool>,
    /// How sensitive such data is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<DataSensitivity>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

client_runtime::record! {
    DataClass default {
        "canResetToDefault" can_reset_to_default, "categories" categories, "colorHex" color_hex, "createdBy" created_by,
        "description" description, "entityInfo" entity_info, "id" id SentAsText, "name" name,
        "numberOfClassifiers" number_of_classifiers OptionInteger, "providedByBigeye" provided_by_bigeye,
        "sensitivity" sensitivity, "workspaceId" workspace_id OptionInteger,
    }
}

/// Where the categories of data classes are wanted.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataClassCategoriesFetch {
    /// Id of the workspace to look into.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl DataClassCategoriesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    DataClassCategoriesFetch default {
        "workspaceId" workspace_id OptionInteger,
    }
}

/// A group of data classes.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataClassCategory {
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the category.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

client_runtime::record! {
    DataClassCategory default {
        "description" description, "id" id SentAsText, "name" name, "workspaceId" workspace_id OptionInteger,
    }
}

/// The categories of data classes.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataClassCategoryList {
    /// The categories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<DataClassCategory>>,
}

client_runtime::record! {
    DataClassCategoryList default {
        "categories" categories,
    }
}

/// A page of data classes.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataClassPage {
    /// The data classes.
    #[serde(rename = "dataClasses", default, skip_serializing_if = "Option::is_none")]
    pub data_classes: Option<Vec<DataClass>>,
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    DataClassPage default {
        "dataClasses" data_classes, "paginationInfo" pagination_info,
    }
}

client_runtime::open_enum! {
    /// What data classes are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum DataClassSortField: str {
        /// `DATA_CLASS_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "DATA_CLASS_SORT_FIELD_UNSPECIFIED",
        /// `DATA_CLASS_SORT_FIELD_NAME` on the wire.
        Name = "DATA_CLASS_SORT_FIELD_NAME",
        /// `DATA_CLASS_SORT_FIELD_SENSITIVITY` on the wire.
        Sensitivity = "DATA_CLASS_SORT_FIELD_SENSITIVITY",
        /// `DATA_CLASS_SORT_FIELD_CREATOR` on the wire.
        Creator = "DATA_CLASS_SORT_FIELD_CREATOR",
        /// `DATA_CLASS_SORT_FIELD_NUMBER_OF_CLASSIFIERS` on the wire.
        NumberOfClassifiers = "DATA_CLASS_SORT_FIELD_NUMBER_OF_CLASSIFIERS",
    }
}

/// What data classes are sorted by, and which way.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataClassSortOption {
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<DataClassSortField>,
}

impl DataClassSortOption {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<DataClassSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
}

client_runtime::record! {
    DataClassSortOption default {
        "sortDirection" sort_direction, "sortField" sort_field,
    }
}

/// A data class to be made, or a data class as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataClassWrite {
    /// Its colour, as `#RRGGBB`.
    ///
    /// Evidence: **unverified** (the form is that of the colours of tags).
    #[serde(rename = "colorHex", default, skip_serializing_if = "Option::is_none")]
    pub color_hex: Option<String>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How sensitive such data is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<DataSensitivity>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl DataClassWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`color_hex`](Self#structfield.color_hex).
    #[must_use]
    pub fn color_hex(mut self, value: impl Into<String>) -> Self {
        self.color_hex = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`sensitivity`](Self#structfield.sensitivity).
    #[must_use]
    pub fn sensitivity(mut self, value: impl Into<DataSensitivity>) -> Self {
        self.sensitivity = Some(value.into());
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
    DataClassWrite default {
        "colorHex" color_hex, "description" description, "name" name, "sensitivity" sensitivity,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// Which data classes are wanted. Filters that are left out let everything through.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataClassesFetch {
    /// Only those that these classifiers recognize: their ids.
    #[serde(
        rename = "classifierIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub classifier_ids: Option<Vec<i64>>,
    /// Only those that these users made: their ids.
    #[serde(rename = "creatorIds", default, skip_serializing_if = "Option::is_none")]
    pub creator_ids: Option<Vec<i64>>,
    /// Only those of these categories: their ids.
    #[serde(
        rename = "dataClassCategoryIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub data_class_category_ids: Option<Vec<i64>>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only those that the classifiers of these scan jobs recognize: their ids.
    #[serde(
        rename = "scanJobIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub scan_job_ids: Option<Vec<i64>>,
    /// Text to look for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Only those of these sensitivities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitivities: Option<Vec<DataSensitivity>>,
    /// What the list is sorted by. The first entry counts most.
    #[serde(rename = "sortOptions", default, skip_serializing_if = "Option::is_none")]
    pub sort_options: Option<Vec<DataClassSortOption>>,
    /// Id of the workspace to look into.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl DataClassesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`classifier_ids`](Self#structfield.classifier_ids).
    #[must_use]
    pub fn classifier_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.classifier_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`creator_ids`](Self#structfield.creator_ids).
    #[must_use]
    pub fn creator_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.creator_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`data_class_category_ids`](Self#structfield.data_class_category_ids).
    #[must_use]
    pub fn data_class_category_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.data_class_category_ids = Some(value.into_iter().map(Into::into).collect());
        self
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
    /// Sets [`scan_job_ids`](Self#structfield.scan_job_ids).
    #[must_use]
    pub fn scan_job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.scan_job_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sensitivities`](Self#structfield.sensitivities).
    #[must_use]
    pub fn sensitivities(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSensitivity>>,
    ) -> Self {
        self.sensitivities = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`sort_options`](Self#structfield.sort_options).
    #[must_use]
    pub fn sort_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataClassSortOption>>,
    ) -> Self {
        self.sort_options = Some(value.into_iter().map(Into::into).collect());
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
    DataClassesFetch default {
        "classifierIds" classifier_ids SentAsText, "creatorIds" creator_ids OptionIntegers,
        "dataClassCategoryIds" data_class_category_ids SentAsText, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "scanJobIds" scan_job_ids SentAsText, "search" search, "sensitivities" sensitivities, "sortOptions" sort_options,
        "workspaceId" workspace_id OptionInteger,
    }
}

client_runtime::open_enum! {
    /// How sensitive data is, from public to restricted.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum DataSensitivity: str {
        /// `DATA_SENSITIVITY_UNSPECIFIED` on the wire.
        Unspecified = "DATA_SENSITIVITY_UNSPECIFIED",
        /// `DATA_SENSITIVITY_PUBLIC` on the wire.
        Public = "DATA_SENSITIVITY_PUBLIC",
        /// `DATA_SENSITIVITY_INTERNAL` on the wire.
        Internal = "DATA_SENSITIVITY_INTERNAL",
        /// `DATA_SENSITIVITY_CONFIDENTIAL` on the wire.
        Confidential = "DATA_SENSITIVITY_CONFIDENTIAL",
        /// `DATA_SENSITIVITY_RESTRICTED` on the wire.
        Restricted = "DATA_SENSITIVITY_RESTRICTED",
    }
}
