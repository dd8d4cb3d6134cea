// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `shared`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::Value;
use super::{
    CatalogEntityType, ColumnWithTable, CustomRule, FailedUpdate, FieldType,
    MetricDefinition, WarehouseType,
};

/// What became of a call on several things.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkResult {
    /// The things for which it failed. Empty or absent when all went well.
    #[serde(rename = "failedUpdates", default, skip_serializing_if = "Option::is_none")]
    pub failed_updates: Option<Vec<FailedUpdate>>,
    /// Ids of the things that nothing was done for.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "notRunIds", default, skip_serializing_if = "Option::is_none")]
    pub not_run_ids: Option<Vec<i64>>,
    /// Ids of the things for which it worked.
    #[serde(rename = "successfulIds", default, skip_serializing_if = "Option::is_none")]
    pub successful_ids: Option<Vec<i64>>,
}

client_runtime::record! {
    BulkResult default {
        "failedUpdates" failed_updates, "notRunIds" not_run_ids OptionIntegers, "successfulIds" successful_ids OptionIntegers,
    }
}

/// Columns and tables, and the metrics that they get.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15; what the members mean is read from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CohortAndMetricDefinition {
    /// Which columns and tables, by patterns of their names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cohorts: Option<Vec<CohortDefinition>>,
    /// The metrics that each of them gets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<MetricDefinition>>,
}

impl CohortAndMetricDefinition {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`cohorts`](Self#structfield.cohorts).
    #[must_use]
    pub fn cohorts(
        mut self,
        value: impl IntoIterator<Item = impl Into<CohortDefinition>>,
    ) -> Self {
        self.cohorts = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metrics`](Self#structfield.metrics).
    #[must_use]
    pub fn metrics(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricDefinition>>,
    ) -> Self {
        self.metrics = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    CohortAndMetricDefinition default {
        "cohorts" cohorts, "metrics" metrics,
    }
}

/// A choice of sources, schemas, tables or columns by patterns of their names.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15; what the members mean is read from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CohortDefinition {
    /// Columns whose name meets this pattern are left out.
    #[serde(
        rename = "columnExcludePattern",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub column_exclude_pattern: Option<String>,
    /// Names of columns that are left out.
    #[serde(
        rename = "columnExclusions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub column_exclusions: Option<Vec<String>>,
    /// Pattern of the column's name.
    #[serde(
        rename = "columnNamePattern",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub column_name_pattern: Option<String>,
    /// Only columns of this type.
    #[serde(rename = "columnType", default, skip_serializing_if = "Option::is_none")]
    pub column_type: Option<FieldType>,
    /// What kind of thing is chosen.
    #[serde(rename = "entityType", default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<CatalogEntityType>,
    /// Whether the tags are put on what is chosen.
    #[serde(rename = "manageTags", default, skip_serializing_if = "Option::is_none")]
    pub manage_tags: Option<bool>,
    /// Schemas whose name meets this pattern are left out.
    #[serde(
        rename = "schemaExcludePattern",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schema_exclude_pattern: Option<String>,
    /// Names of schemas that are left out.
    #[serde(
        rename = "schemaExclusions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schema_exclusions: Option<Vec<String>>,
    /// Pattern of the schema's name.
    #[serde(
        rename = "schemaNamePattern",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schema_name_pattern: Option<String>,
    /// Tables whose name meets this pattern are left out.
    #[serde(
        rename = "tableExcludePattern",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub table_exclude_pattern: Option<String>,
    /// Names of tables that are left out.
    #[serde(
        rename = "tableExclusions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub table_exclusions: Option<Vec<String>>,
    /// Pattern of the table's name.
    #[serde(
        rename = "tableNamePattern",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub table_name_pattern: Option<String>,
    /// Tags that belong to the choice, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Whether the patterns are regular expressions as they stand.
    #[serde(rename = "useRawRegex", default, skip_serializing_if = "Option::is_none")]
    pub use_raw_regex: Option<bool>,
}

impl CohortDefinition {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column_exclude_pattern`](Self#structfield.column_exclude_pattern).
    #[must_use]
    pub fn column_exclude_pattern(mut self, value: impl Into<String>) -> Self {
        self.column_exclude_pattern = Some(value.into());
        self
    }
    /// Sets [`column_exclusions`](Self#structfield.column_exclusions).
    #[must_use]
    pub fn column_exclusions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.column_exclusions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`column_name_pattern`](Self#structfield.column_name_pattern).
    #[must_use]
    pub fn column_name_pattern(mut self, value: impl Into<String>) -> Self {
        self.column_name_pattern = Some(value.into());
        self
    }
    /// Sets [`column_type`](Self#structfield.column_type).
    #[must_use]
    pub fn column_type(mut self, value: impl Into<FieldType>) -> Self {
        self.column_type = Some(value.into());
        self
    }
    /// Sets [`entity_type`](Self#structfield.entity_type).
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<CatalogEntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets [`manage_tags`](Self#structfield.manage_tags).
    #[must_use]
    pub fn manage_tags(mut self, value: impl Into<bool>) -> Self {
        self.manage_tags = Some(value.into());
        self
    }
    /// Sets [`schema_exclude_pattern`](Self#structfield.schema_exclude_pattern).
    #[must_use]
    pub fn schema_exclude_pattern(mut self, value: impl Into<String>) -> Self {
        self.schema_exclude_pattern = Some(value.into());
        self
    }
    /// Sets [`schema_exclusions`](Self#structfield.schema_exclusions).
    #[must_use]
    pub fn schema_exclusions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.schema_exclusions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`schema_name_pattern`](Self#structfield.schema_name_pattern).
    #[must_use]
    pub fn schema_name_pattern(mut self, value: impl Into<String>) -> Self {
        self.schema_name_pattern = Some(value.into());
        self
    }
    /// Sets [`table_exclude_pattern`](Self#structfield.table_exclude_pattern).
    #[must_use]
    pub fn table_exclude_pattern(mut self, value: impl Into<String>) -> Self {
        self.table_exclude_pattern = Some(value.into());
        self
    }
    /// Sets [`table_exclusions`](Self#structfield.table_exclusions).
    #[must_use]
    pub fn table_exclusions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.table_exclusions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`table_name_pattern`](Self#structfield.table_name_pattern).
    #[must_use]
    pub fn table_name_pattern(mut self, value: impl Into<String>) -> Self {
        self.table_name_pattern = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`use_raw_regex`](Self#structfield.use_raw_regex).
    #[must_use]
    pub fn use_raw_regex(mut self, value: impl Into<bool>) -> Self {
        self.use_raw_regex = Some(value.into());
        self
    }
}

client_runtime::record! {
    CohortDefinition default {
        "columnExcludePattern" column_exclude_pattern, "columnExclusions" column_exclusions,
        "columnNamePattern" column_name_pattern, "columnType" column_type, "entityType" entity_type, "manageTags" manage_tags,
        "schemaExcludePattern" schema_exclude_pattern, "schemaExclusions" schema_exclusions,
        "schemaNamePattern" schema_name_pattern, "tableExcludePattern" table_exclude_pattern,
        "tableExclusions" table_exclusions, "tableNamePattern" table_name_pattern, "tags" tags, "useRawRegex" use_raw_regex,
    }
}

/// A page of columns.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnList {
    /// The columns, each with its table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<ColumnWithTable>>,
    /// Where this page stands in the list, and the cursor of the next one.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    ColumnList default {
        "columns" columns, "paginationInfo" pagination_info,
    }
}

/// A source in the catalog that users made themselves.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomCatalogSource {
    /// Address of its icon.
    #[serde(rename = "iconUrl", default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

client_runtime::record! {
    CustomCatalogSource default {
        "iconUrl" icon_url, "name" name,
    }
}

/// Who made and who last changed something, and when.
///
/// Evidence: documented by the vendor (published OpenAPI documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntityInfo {
    /// Id of the user who made it.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<i64>,
    /// When it was made, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "createdEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub created_epoch_seconds: Option<i64>,
    /// Id of the user who changed it last.
    #[serde(rename = "updatedBy", default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<i64>,
    /// When it was changed last, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "updatedEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub updated_epoch_seconds: Option<i64>,
}

impl EntityInfo {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`created_by`](Self#structfield.created_by).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<i64>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets [`created_epoch_seconds`](Self#structfield.created_epoch_seconds).
    #[must_use]
    pub fn created_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.created_epoch_seconds = Some(value.into());
        self
    }
    /// Sets [`updated_by`](Self#structfield.updated_by).
    #[must_use]
    pub fn updated_by(mut self, value: impl Into<i64>) -> Self {
        self.updated_by = Some(value.into());
        self
    }
    /// Sets [`updated_epoch_seconds`](Self#structfield.updated_epoch_seconds).
    #[must_use]
    pub fn updated_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.updated_epoch_seconds = Some(value.into());
        self
    }
}

client_runtime::record! {
    EntityInfo default {
        "createdBy" created_by OptionInteger, "createdEpochSeconds" created_epoch_seconds SentAsText,
        "updatedBy" updated_by OptionInteger, "updatedEpochSeconds" updated_epoch_seconds SentAsText,
    }
}

/// What Bigeye answers when a call fails. Observed with `code` and `message` only; the other members are in the published document.
///
/// Evidence: documented by the vendor (API user guide (400 without a workspace); published OpenAPI documents, runtimeError).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// The HTTP status again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// More about the failure, in any JSON form: the published document has a list of objects, the server's framework usually sends a text.
    ///
    /// Evidence: **unverified** (published OpenAPI documents, runtimeError).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Value>,
    /// Another text for people; never observed.
    ///
    /// Evidence: **unverified** (published OpenAPI documents, runtimeError).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What is wrong, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ErrorBody default {
        "code" code OptionInteger, "details" details, "error" error, "message" message,
    } rest extra
}

/// A reference to something else, with the name to show.
///
/// Evidence: documented by the vendor (published OpenAPI documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IdAndDisplayName {
    /// Its name.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Id of what is referred to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

impl IdAndDisplayName {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`display_name`](Self#structfield.display_name).
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
}

client_runtime::record! {
    IdAndDisplayName default {
        "displayName" display_name, "id" id OptionInteger,
    }
}

/// A choice that is wrong.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InvalidCohort {
    /// What is wrong, for people.
    #[serde(rename = "errorMessage", default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// The choice.
    #[serde(rename = "invalidCohort", default, skip_serializing_if = "Option::is_none")]
    pub invalid_cohort: Option<CohortDefinition>,
}

client_runtime::record! {
    InvalidCohort default {
        "errorMessage" error_message, "invalidCohort" invalid_cohort,
    }
}

/// A custom rule that is wrong.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InvalidCustomRule {
    /// The rule.
    #[serde(rename = "customRule", default, skip_serializing_if = "Option::is_none")]
    pub custom_rule: Option<CustomRule>,
    /// What is wrong, for people.
    #[serde(rename = "errorMessage", default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

client_runtime::record! {
    InvalidCustomRule default {
        "customRule" custom_rule, "errorMessage" error_message,
    }
}

/// A metric that can't be put on a thing.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InvalidMetricApplication {
    /// What is wrong, for people.
    #[serde(rename = "errorMessages", default, skip_serializing_if = "Option::is_none")]
    pub error_messages: Option<Vec<String>>,
    /// Full name of the thing.
    #[serde(rename = "fqAssetName", default, skip_serializing_if = "Option::is_none")]
    pub fq_asset_name: Option<String>,
    /// The choice that the thing is in.
    #[serde(rename = "fromCohort", default, skip_serializing_if = "Option::is_none")]
    pub from_cohort: Option<CohortDefinition>,
    /// The metric.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric: Option<MetricDefinition>,
}

client_runtime::record! {
    InvalidMetricApplication default {
        "errorMessages" error_messages, "fqAssetName" fq_asset_name, "fromCohort" from_cohort, "metric" metric,
    }
}

/// The metrics that a source shall have, as a Bigconfig file says it.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricSuite {
    /// Whether it is applied again when the source was read again.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "autoApplyOnIndexing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub auto_apply_on_indexing: Option<bool>,
    /// Custom rules that stand for themselves. They don't come from the choices in `definitions`.
    #[serde(rename = "customRules", default, skip_serializing_if = "Option::is_none")]
    pub custom_rules: Option<Vec<CustomRule>>,
    /// The metrics, and the columns and tables that get them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definitions: Option<Vec<CohortAndMetricDefinition>>,
    /// Id of the user who applies it.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "invokingUser", default, skip_serializing_if = "Option::is_none")]
    pub invoking_user: Option<i64>,
    /// Name that keeps the metrics of this suite apart from others of the same source.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The columns that tell when a row was made.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "rowCreationCohorts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub row_creation_cohorts: Option<Vec<CohortDefinition>>,
    /// Id of the source.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<i64>,
}

impl MetricSuite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`auto_apply_on_indexing`](Self#structfield.auto_apply_on_indexing).
    #[must_use]
    pub fn auto_apply_on_indexing(mut self, value: impl Into<bool>) -> Self {
        self.auto_apply_on_indexing = Some(value.into());
        self
    }
    /// Sets [`custom_rules`](Self#structfield.custom_rules).
    #[must_use]
    pub fn custom_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomRule>>,
    ) -> Self {
        self.custom_rules = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`definitions`](Self#structfield.definitions).
    #[must_use]
    pub fn definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<CohortAndMetricDefinition>>,
    ) -> Self {
        self.definitions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`invoking_user`](Self#structfield.invoking_user).
    #[must_use]
    pub fn invoking_user(mut self, value: impl Into<i64>) -> Self {
        self.invoking_user = Some(value.into());
        self
    }
    /// Sets [`namespace`](Self#structfield.namespace).
    #[must_use]
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`row_creation_cohorts`](Self#structfield.row_creation_cohorts).
    #[must_use]
    pub fn row_creation_cohorts(
        mut self,
        value: impl IntoIterator<Item = impl Into<CohortDefinition>>,
    ) -> Self {
        self.row_creation_cohorts = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`source_id`](Self#structfield.source_id).
    #[must_use]
    pub fn source_id(mut self, value: impl Into<i64>) -> Self {
        self.source_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricSuite default {
        "autoApplyOnIndexing" auto_apply_on_indexing, "customRules" custom_rules, "definitions" definitions,
        "invokingUser" invoking_user OptionInteger, "namespace" namespace, "rowCreationCohorts" row_creation_cohorts,
        "sourceId" source_id OptionInteger,
    }
}

/// Where a page of a longer list stands.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PaginationInfo {
    /// Number of different values of the first sort field.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "firstSortDistinctValues",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub first_sort_distinct_values: Option<i64>,
    /// Cursor of the next page. Empty or absent on the last one.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 goes on while it is not empty).
    #[serde(rename = "nextCursor", default, skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// True when the server did not count, and `numRecords` means nothing.
    ///
    /// Evidence: **unverified** (the meaning is read from the names of the two members).
    #[serde(rename = "noNumRecords", default, skip_serializing_if = "Option::is_none")]
    pub no_num_records: Option<bool>,
    /// Number of items on all pages together, unless `noNumRecords` is true.
    ///
    /// Evidence: **unverified** (the meaning is read from the names of the two members).
    #[serde(rename = "numRecords", default, skip_serializing_if = "Option::is_none")]
    pub num_records: Option<i64>,
    /// Cursor of the page before. Empty or absent on the first one.
    #[serde(rename = "prevCursor", default, skip_serializing_if = "Option::is_none")]
    pub prev_cursor: Option<String>,
}

client_runtime::record! {
    PaginationInfo default {
        "firstSortDistinctValues" first_sort_distinct_values SentAsText, "nextCursor" next_cursor,
        "noNumRecords" no_num_records, "numRecords" num_records OptionInteger, "prevCursor" prev_cursor,
    }
}

client_runtime::open_enum! {
    /// How two nodes of the lineage are related.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum RelationshipType: str {
        /// `RELATIONSHIP_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "RELATIONSHIP_TYPE_UNSPECIFIED",
        /// `RELATIONSHIP_TYPE_LINEAGE` on the wire.
        Lineage = "RELATIONSHIP_TYPE_LINEAGE",
        /// `RELATIONSHIP_TYPE_CONTAINMENT` on the wire.
        Containment = "RELATIONSHIP_TYPE_CONTAINMENT",
    }
}

client_runtime::open_enum! {
    /// Which end of the order comes first. `SORT_DIRECTION_UNSPECIFIED` leaves it to the server.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents).
    #[non_exhaustive]
    pub enum SortDirection: str {
        /// `SORT_DIRECTION_UNSPECIFIED` on the wire.
        Unspecified = "SORT_DIRECTION_UNSPECIFIED",
        /// `SORT_DIRECTION_ASCENDING` on the wire.
        Ascending = "SORT_DIRECTION_ASCENDING",
        /// `SORT_DIRECTION_DESCENDING` on the wire.
        Descending = "SORT_DIRECTION_DESCENDING",
    }
}

/// A coloured label of a workspace.
///
/// Evidence: documented by the vendor (published OpenAPI documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tag {
    /// Its colour as `#RRGGBB` or `#RGB`, with the `#`.
    #[serde(rename = "colorHex", default, skip_serializing_if = "Option::is_none")]
    pub color_hex: Option<String>,
    /// When it was made, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "createdAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub created_at: Option<i64>,
    /// Id of the tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What is written on it. At most 60 characters, according to Bigeye's own MCP server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// When it was changed last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "updatedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub updated_at: Option<i64>,
    /// Id of the workspace that the tag belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl Tag {
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
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<i64>) -> Self {
        self.created_at = Some(value.into());
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
    /// Sets [`updated_at`](Self#structfield.updated_at).
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<i64>) -> Self {
        self.updated_at = Some(value.into());
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
    Tag default {
        "colorHex" color_hex, "createdAt" created_at SentAsText, "id" id OptionInteger, "name" name,
        "updatedAt" updated_at SentAsText, "workspaceId" workspace_id OptionInteger,
    }
}

client_runtime::open_enum! {
    /// A kind of thing that can have tags or be a favorite. A dataset is a table, an SLA is a collection.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum TaggableEntityType: str {
        /// `TAGGABLE_ENTITY_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "TAGGABLE_ENTITY_TYPE_UNSPECIFIED",
        /// `TAGGABLE_ENTITY_TYPE_SOURCE` on the wire.
        Source = "TAGGABLE_ENTITY_TYPE_SOURCE",
        /// `TAGGABLE_ENTITY_TYPE_SCHEMA` on the wire.
        Schema = "TAGGABLE_ENTITY_TYPE_SCHEMA",
        /// `TAGGABLE_ENTITY_TYPE_DATASET` on the wire.
        Dataset = "TAGGABLE_ENTITY_TYPE_DATASET",
        /// `TAGGABLE_ENTITY_TYPE_METRIC` on the wire.
        Metric = "TAGGABLE_ENTITY_TYPE_METRIC",
        /// `TAGGABLE_ENTITY_TYPE_DELTA` on the wire.
        Delta = "TAGGABLE_ENTITY_TYPE_DELTA",
        /// `TAGGABLE_ENTITY_TYPE_COLUMN` on the wire.
        Column = "TAGGABLE_ENTITY_TYPE_COLUMN",
        /// `TAGGABLE_ENTITY_TYPE_SLA` on the wire.
        Sla = "TAGGABLE_ENTITY_TYPE_SLA",
        /// `TAGGABLE_ENTITY_TYPE_BI_TOOL` on the wire.
        BiTool = "TAGGABLE_ENTITY_TYPE_BI_TOOL",
        /// `TAGGABLE_ENTITY_TYPE_N_WAY_DELTA` on the wire.
        NWayDelta = "TAGGABLE_ENTITY_TYPE_N_WAY_DELTA",
        /// `TAGGABLE_ENTITY_TYPE_VIRTUAL_TABLE` on the wire.
        VirtualTable = "TAGGABLE_ENTITY_TYPE_VIRTUAL_TABLE",
        /// `TAGGABLE_ENTITY_TYPE_INTEGRATION` on the wire.
        Integration = "TAGGABLE_ENTITY_TYPE_INTEGRATION",
        /// `TAGGABLE_ENTITY_TYPE_DBT_PROJECT` on the wire.
        DbtProject = "TAGGABLE_ENTITY_TYPE_DBT_PROJECT",
        /// `TAGGABLE_ENTITY_TYPE_DBT_JOB` on the wire.
        DbtJob = "TAGGABLE_ENTITY_TYPE_DBT_JOB",
        /// `TAGGABLE_ENTITY_TYPE_CUSTOM_RULE` on the wire.
        CustomRule = "TAGGABLE_ENTITY_TYPE_CUSTOM_RULE",
        /// `TAGGABLE_ENTITY_TYPE_META_CENTER_ENTITY` on the wire.
        MetaCenterEntity = "TAGGABLE_ENTITY_TYPE_META_CENTER_ENTITY",
        /// `TAGGABLE_ENTITY_TYPE_DATA_NODE_ENTITY` on the wire.
        DataNodeEntity = "TAGGABLE_ENTITY_TYPE_DATA_NODE_ENTITY",
        /// `TAGGABLE_ENTITY_TYPE_META_CENTER_REPOSITORY` on the wire.
        MetaCenterRepository = "TAGGABLE_ENTITY_TYPE_META_CENTER_REPOSITORY",
        /// `TAGGABLE_ENTITY_TYPE_CUSTOM_REPOSITORY` on the wire.
        CustomRepository = "TAGGABLE_ENTITY_TYPE_CUSTOM_REPOSITORY",
    }
}

client_runtime::open_enum! {
    /// True, false, or unspecified. As a filter unspecified doesn't filter.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ThreeLeggedBoolean: str {
        /// `THREE_LEGGED_BOOLEAN_UNSPECIFIED` on the wire.
        Unspecified = "THREE_LEGGED_BOOLEAN_UNSPECIFIED",
        /// `THREE_LEGGED_BOOLEAN_TRUE` on the wire.
        True = "THREE_LEGGED_BOOLEAN_TRUE",
        /// `THREE_LEGGED_BOOLEAN_FALSE` on the wire.
        False = "THREE_LEGGED_BOOLEAN_FALSE",
    }
}

/// A data source in short.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Warehouse {
    /// Id of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Which kind of database it is.
    #[serde(
        rename = "warehouseVendor",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub warehouse_vendor: Option<WarehouseType>,
}

impl Warehouse {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
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
    /// Sets [`warehouse_vendor`](Self#structfield.warehouse_vendor).
    #[must_use]
    pub fn warehouse_vendor(mut self, value: impl Into<WarehouseType>) -> Self {
        self.warehouse_vendor = Some(value.into());
        self
    }
}

client_runtime::record! {
    Warehouse default {
        "id" id OptionInteger, "name" name, "warehouseVendor" warehouse_vendor,
    }
}
