// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `custom_rule`.

use serde::Serialize;
use super::{
    ColumnCorrelation, ConstantThreshold, IdAndDisplayName, Join, JoinType,
    MetricObservedColumn, MetricRun, MetricSchedule, PaginationInfo, RevisionInfo,
    SortDirection, Tag, User, WhereClause,
};

/// A rule written in SQL, or one about the join of two tables.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRule {
    /// Namespace of the Bigconfig that made it. Only in answers.
    #[serde(
        rename = "bigconfigNamespace",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub bigconfig_namespace: Option<String>,
    /// Ids of the collections that it is in.
    #[serde(rename = "collectionIds", default, skip_serializing_if = "Option::is_none")]
    pub collection_ids: Option<Vec<i64>>,
    /// Kind of the rule.
    #[serde(rename = "customRuleType", default, skip_serializing_if = "Option::is_none")]
    pub custom_rule_type: Option<CustomRuleType>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Dimension of data quality that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimension: Option<IdAndDisplayName>,
    /// Whether a Bigconfig made it. Only in answers; ignored in requests.
    #[serde(rename = "isBigconfig", default, skip_serializing_if = "Option::is_none")]
    pub is_bigconfig: Option<bool>,
    /// The join that a join rule is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub join: Option<Join>,
    /// How the two tables are joined.
    #[serde(rename = "joinType", default, skip_serializing_if = "Option::is_none")]
    pub join_type: Option<JoinType>,
    /// Name of the left table in the SQL of a join rule.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "leftAlias", default, skip_serializing_if = "Option::is_none")]
    pub left_alias: Option<String>,
    /// Columns of the left table that are shown.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "leftSelectColumns",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub left_select_columns: Option<Vec<IdAndDisplayName>>,
    /// It alerts below this value. 0 is a threshold too.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "lowerThreshold", default, skip_serializing_if = "Option::is_none")]
    pub lower_threshold: Option<f64>,
    /// The columns that it observes.
    #[serde(
        rename = "metricObservedColumnResponse",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_observed_column_response: Option<Vec<MetricObservedColumn>>,
    /// When it runs.
    #[serde(rename = "metricSchedule", default, skip_serializing_if = "Option::is_none")]
    pub metric_schedule: Option<MetricSchedule>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Full names of the columns that it observes, such as `source.schema.table.column`. For Bigconfig, which finds the columns by them.
    #[serde(
        rename = "observedColumns",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub observed_columns: Option<Vec<String>>,
    /// The user who owns it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<User>,
    /// The column for which profiling suggested it.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "profilingSuggestionForColumn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub profiling_suggestion_for_column: Option<IdAndDisplayName>,
    /// The columns for which profiling suggested it.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "profilingSuggestionForCorrelatedColumns",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub profiling_suggestion_for_correlated_columns: Option<ColumnCorrelation>,
    /// Name of the right table in the SQL of a join rule.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "rightAlias", default, skip_serializing_if = "Option::is_none")]
    pub right_alias: Option<String>,
    /// Columns of the right table that are shown.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "rightSelectColumns",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub right_select_columns: Option<Vec<IdAndDisplayName>>,
    /// The query.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sql: Option<String>,
    /// The tags on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// What is compared with the thresholds.
    #[serde(rename = "thresholdType", default, skip_serializing_if = "Option::is_none")]
    pub threshold_type: Option<CustomRuleThresholdType>,
    /// The thresholds, each with a fixed value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thresholds: Option<Vec<ConstantThreshold>>,
    /// It alerts above this value. 0 is a threshold too.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "upperThreshold", default, skip_serializing_if = "Option::is_none")]
    pub upper_threshold: Option<f64>,
    /// Id of the source that it runs on.
    #[serde(
        rename = "warehouseId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub warehouse_id: Option<i64>,
}

impl CustomRule {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`bigconfig_namespace`](Self#structfield.bigconfig_namespace).
    #[must_use]
    pub fn bigconfig_namespace(mut self, value: impl Into<String>) -> Self {
        self.bigconfig_namespace = Some(value.into());
        self
    }
    /// Sets [`collection_ids`](Self#structfield.collection_ids).
    #[must_use]
    pub fn collection_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.collection_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`custom_rule_type`](Self#structfield.custom_rule_type).
    #[must_use]
    pub fn custom_rule_type(mut self, value: impl Into<CustomRuleType>) -> Self {
        self.custom_rule_type = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`dimension`](Self#structfield.dimension).
    #[must_use]
    pub fn dimension(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.dimension = Some(value.into());
        self
    }
    /// Sets [`is_bigconfig`](Self#structfield.is_bigconfig).
    #[must_use]
    pub fn is_bigconfig(mut self, value: impl Into<bool>) -> Self {
        self.is_bigconfig = Some(value.into());
        self
    }
    /// Sets [`join`](Self#structfield.join).
    #[must_use]
    pub fn join(mut self, value: impl Into<Join>) -> Self {
        self.join = Some(value.into());
        self
    }
    /// Sets [`join_type`](Self#structfield.join_type).
    #[must_use]
    pub fn join_type(mut self, value: impl Into<JoinType>) -> Self {
        self.join_type = Some(value.into());
        self
    }
    /// Sets [`left_alias`](Self#structfield.left_alias).
    #[must_use]
    pub fn left_alias(mut self, value: impl Into<String>) -> Self {
        self.left_alias = Some(value.into());
        self
    }
    /// Sets [`left_select_columns`](Self#structfield.left_select_columns).
    #[must_use]
    pub fn left_select_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdAndDisplayName>>,
    ) -> Self {
        self.left_select_columns = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`lower_threshold`](Self#structfield.lower_threshold).
    #[must_use]
    pub fn lower_threshold(mut self, value: impl Into<f64>) -> Self {
        self.lower_threshold = Some(value.into());
        self
    }
    /// Sets [`metric_observed_column_response`](Self#structfield.metric_observed_column_response).
    #[must_use]
    pub fn metric_observed_column_response(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricObservedColumn>>,
    ) -> Self {
        self.metric_observed_column_response = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`metric_schedule`](Self#structfield.metric_schedule).
    #[must_use]
    pub fn metric_schedule(mut self, value: impl Into<MetricSchedule>) -> Self {
        self.metric_schedule = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`observed_columns`](Self#structfield.observed_columns).
    #[must_use]
    pub fn observed_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.observed_columns = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`owner`](Self#structfield.owner).
    #[must_use]
    pub fn owner(mut self, value: impl Into<User>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// Sets [`profiling_suggestion_for_column`](Self#structfield.profiling_suggestion_for_column).
    #[must_use]
    pub fn profiling_suggestion_for_column(
        mut self,
        value: impl Into<IdAndDisplayName>,
    ) -> Self {
        self.profiling_suggestion_for_column = Some(value.into());
        self
    }
    /// Sets [`profiling_suggestion_for_correlated_columns`](Self#structfield.profiling_suggestion_for_correlated_columns).
    #[must_use]
    pub fn profiling_suggestion_for_correlated_columns(
        mut self,
        value: impl Into<ColumnCorrelation>,
    ) -> Self {
        self.profiling_suggestion_for_correlated_columns = Some(value.into());
        self
    }
    /// Sets [`right_alias`](Self#structfield.right_alias).
    #[must_use]
    pub fn right_alias(mut self, value: impl Into<String>) -> Self {
        self.right_alias = Some(value.into());
        self
    }
    /// Sets [`right_select_columns`](Self#structfield.right_select_columns).
    #[must_use]
    pub fn right_select_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdAndDisplayName>>,
    ) -> Self {
        self.right_select_columns = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`sql`](Self#structfield.sql).
    #[must_use]
    pub fn sql(mut self, value: impl Into<String>) -> Self {
        self.sql = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`threshold_type`](Self#structfield.threshold_type).
    #[must_use]
    pub fn threshold_type(mut self, value: impl Into<CustomRuleThresholdType>) -> Self {
        self.threshold_type = Some(value.into());
        self
    }
    /// Sets [`thresholds`](Self#structfield.thresholds).
    #[must_use]
    pub fn thresholds(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConstantThreshold>>,
    ) -> Self {
        self.thresholds = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`upper_threshold`](Self#structfield.upper_threshold).
    #[must_use]
    pub fn upper_threshold(mut self, value: impl Into<f64>) -> Self {
        self.upper_threshold = Some(value.into());
        self
    }
    /// Sets [`warehouse_id`](Self#structfield.warehouse_id).
    #[must_use]
    pub fn warehouse_id(mut self, value: impl Into<i64>) -> Self {
        self.warehouse_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomRule default {
        "bigconfigNamespace" bigconfig_namespace, "collectionIds" collection_ids OptionIntegers,
        "customRuleType" custom_rule_type, "description" description, "dimension" dimension, "isBigconfig" is_bigconfig,
        "join" join, "joinType" join_type, "leftAlias" left_alias, "leftSelectColumns" left_select_columns,
        "lowerThreshold" lower_threshold OptionNumber, "metricObservedColumnResponse" metric_observed_column_response,
        "metricSchedule" metric_schedule, "name" name, "observedColumns" observed_columns, "owner" owner,
        "profilingSuggestionForColumn" profiling_suggestion_for_column,
        "profilingSuggestionForCorrelatedColumns" profiling_suggestion_for_correlated_columns, "rightAlias" right_alias,
        "rightSelectColumns" right_select_columns, "sql" sql, "tags" tags, "thresholdType" threshold_type,
        "thresholds" thresholds, "upperThreshold" upper_threshold OptionNumber, "warehouseId" warehouse_id SentAsText,
    }
}

/// What is done, and with which custom rules.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRuleBulkUpdate {
    /// Id of a collection that they are put into.
    #[serde(
        rename = "addToCollection",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub add_to_collection: Option<i64>,
    /// Id of a dimension of data quality that they are put into.
    #[serde(rename = "dimensionId", default, skip_serializing_if = "Option::is_none")]
    pub dimension_id: Option<i64>,
    /// Deletes them.
    #[serde(rename = "isDelete", default, skip_serializing_if = "Option::is_none")]
    pub is_delete: Option<bool>,
    /// Runs them.
    #[serde(rename = "isRun", default, skip_serializing_if = "Option::is_none")]
    pub is_run: Option<bool>,
    /// New contents of single rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updates: Option<Vec<CustomRuleUpdate>>,
    /// Which rules.
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    pub where_: Option<WhereClause>,
}

impl CustomRuleBulkUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`add_to_collection`](Self#structfield.add_to_collection).
    #[must_use]
    pub fn add_to_collection(mut self, value: impl Into<i64>) -> Self {
        self.add_to_collection = Some(value.into());
        self
    }
    /// Sets [`dimension_id`](Self#structfield.dimension_id).
    #[must_use]
    pub fn dimension_id(mut self, value: impl Into<i64>) -> Self {
        self.dimension_id = Some(value.into());
        self
    }
    /// Sets [`is_delete`](Self#structfield.is_delete).
    #[must_use]
    pub fn is_delete(mut self, value: impl Into<bool>) -> Self {
        self.is_delete = Some(value.into());
        self
    }
    /// Sets [`is_run`](Self#structfield.is_run).
    #[must_use]
    pub fn is_run(mut self, value: impl Into<bool>) -> Self {
        self.is_run = Some(value.into());
        self
    }
    /// Sets [`updates`](Self#structfield.updates).
    #[must_use]
    pub fn updates(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomRuleUpdate>>,
    ) -> Self {
        self.updates = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`where_`](Self#structfield.where_).
    #[must_use]
    pub fn where_(mut self, value: impl Into<WhereClause>) -> Self {
        self.where_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomRuleBulkUpdate default {
        "addToCollection" add_to_collection OptionInteger, "dimensionId" dimension_id OptionInteger, "isDelete" is_delete,
        "isRun" is_run, "updates" updates, "where" where_,
    }
}

/// A custom rule to be created.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRuleCreate {
    /// The rule.
    #[serde(rename = "customRule", default, skip_serializing_if = "Option::is_none")]
    pub custom_rule: Option<CustomRule>,
}

impl CustomRuleCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`custom_rule`](Self#structfield.custom_rule).
    #[must_use]
    pub fn custom_rule(mut self, value: impl Into<CustomRule>) -> Self {
        self.custom_rule = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomRuleCreate default {
        "customRule" custom_rule,
    }
}

/// A custom rule with its state and its latest results.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRuleInfo {
    /// The issue that is open for it.
    #[serde(rename = "activeIssue", default, skip_serializing_if = "Option::is_none")]
    pub active_issue: Option<IdAndDisplayName>,
    /// The collections that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collections: Option<Vec<IdAndDisplayName>>,
    /// When it was made, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "createdAtEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub created_at_epoch_seconds: Option<i64>,
    /// Who made it.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// The rule.
    #[serde(rename = "customRule", default, skip_serializing_if = "Option::is_none")]
    pub custom_rule: Option<CustomRule>,
    /// Id of the custom rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the caller marked it as a favorite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Results of the latest runs.
    #[serde(rename = "latestRuns", default, skip_serializing_if = "Option::is_none")]
    pub latest_runs: Option<Vec<MetricRun>>,
    /// Id of the metric that runs it.
    #[serde(rename = "metricId", default, skip_serializing_if = "Option::is_none")]
    pub metric_id: Option<i64>,
    /// When it was changed last, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "updatedAtEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub updated_at_epoch_seconds: Option<i64>,
    /// Who changed it last.
    #[serde(rename = "updatedBy", default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<User>,
    /// The source that it runs on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warehouse: Option<IdAndDisplayName>,
}

impl CustomRuleInfo {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`active_issue`](Self#structfield.active_issue).
    #[must_use]
    pub fn active_issue(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.active_issue = Some(value.into());
        self
    }
    /// Sets [`collections`](Self#structfield.collections).
    #[must_use]
    pub fn collections(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdAndDisplayName>>,
    ) -> Self {
        self.collections = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`created_at_epoch_seconds`](Self#structfield.created_at_epoch_seconds).
    #[must_use]
    pub fn created_at_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.created_at_epoch_seconds = Some(value.into());
        self
    }
    /// Sets [`created_by`](Self#structfield.created_by).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<User>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets [`custom_rule`](Self#structfield.custom_rule).
    #[must_use]
    pub fn custom_rule(mut self, value: impl Into<CustomRule>) -> Self {
        self.custom_rule = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`is_favorite`](Self#structfield.is_favorite).
    #[must_use]
    pub fn is_favorite(mut self, value: impl Into<bool>) -> Self {
        self.is_favorite = Some(value.into());
        self
    }
    /// Sets [`latest_runs`](Self#structfield.latest_runs).
    #[must_use]
    pub fn latest_runs(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricRun>>,
    ) -> Self {
        self.latest_runs = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metric_id`](Self#structfield.metric_id).
    #[must_use]
    pub fn metric_id(mut self, value: impl Into<i64>) -> Self {
        self.metric_id = Some(value.into());
        self
    }
    /// Sets [`updated_at_epoch_seconds`](Self#structfield.updated_at_epoch_seconds).
    #[must_use]
    pub fn updated_at_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.updated_at_epoch_seconds = Some(value.into());
        self
    }
    /// Sets [`updated_by`](Self#structfield.updated_by).
    #[must_use]
    pub fn updated_by(mut self, value: impl Into<User>) -> Self {
        self.updated_by = Some(value.into());
        self
    }
    /// Sets [`warehouse`](Self#structfield.warehouse).
    #[must_use]
    pub fn warehouse(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.warehouse = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomRuleInfo default {
        "activeIssue" active_issue, "collections" collections, "createdAtEpochSeconds" created_at_epoch_seconds SentAsText,
        "createdBy" created_by, "customRule" custom_rule, "id" id OptionInteger, "isFavorite" is_favorite,
        "latestRuns" latest_runs, "metricId" metric_id OptionInteger,
        "updatedAtEpochSeconds" updated_at_epoch_seconds SentAsText, "updatedBy" updated_by, "warehouse" warehouse,
    }
}

/// A page of custom rules.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRulePage {
    /// The custom rules.
    #[serde(rename = "customRules", default, skip_serializing_if = "Option::is_none")]
    pub custom_rules: Option<Vec<CustomRuleInfo>>,
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    CustomRulePage default {
        "customRules" custom_rules, "paginationInfo" pagination_info,
    }
}

/// A custom rule as it was after a change.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRuleRevision {
    /// The rule as it was.
    #[serde(rename = "customRule", default, skip_serializing_if = "Option::is_none")]
    pub custom_rule: Option<CustomRule>,
    /// Who changed it, and when.
    #[serde(rename = "revisionInfo", default, skip_serializing_if = "Option::is_none")]
    pub revision_info: Option<RevisionInfo>,
}

client_runtime::record! {
    CustomRuleRevision default {
        "customRule" custom_rule, "revisionInfo" revision_info,
    }
}

/// What was changed on a custom rule.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRuleRevisionList {
    /// The revisions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revisions: Option<Vec<CustomRuleRevision>>,
}

client_runtime::record! {
    CustomRuleRevisionList default {
        "revisions" revisions,
    }
}

client_runtime::open_enum! {
    /// What custom rules are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum CustomRuleSortField: str {
        /// `CUSTOM_RULE_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "CUSTOM_RULE_SORT_FIELD_UNSPECIFIED",
        /// `CUSTOM_RULE_SORT_FIELD_FAVORITE` on the wire.
        Favorite = "CUSTOM_RULE_SORT_FIELD_FAVORITE",
        /// `CUSTOM_RULE_SORT_FIELD_NAME` on the wire.
        Name = "CUSTOM_RULE_SORT_FIELD_NAME",
        /// `CUSTOM_RULE_SORT_FIELD_TYPE` on the wire.
        Type = "CUSTOM_RULE_SORT_FIELD_TYPE",
        /// `CUSTOM_RULE_SORT_FIELD_LEFT_TABLE` on the wire.
        LeftTable = "CUSTOM_RULE_SORT_FIELD_LEFT_TABLE",
        /// `CUSTOM_RULE_SORT_FIELD_RIGHT_TABLE` on the wire.
        RightTable = "CUSTOM_RULE_SORT_FIELD_RIGHT_TABLE",
        /// `CUSTOM_RULE_SORT_FIELD_JOIN_TYPE` on the wire.
        JoinType = "CUSTOM_RULE_SORT_FIELD_JOIN_TYPE",
        /// `CUSTOM_RULE_SORT_FIELD_KEYS` on the wire.
        Keys = "CUSTOM_RULE_SORT_FIELD_KEYS",
    }
}

/// One of the things that custom rules are sorted by.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRuleSortOption {
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<CustomRuleSortField>,
}

impl CustomRuleSortOption {
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
    pub fn sort_field(mut self, value: impl Into<CustomRuleSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomRuleSortOption default {
        "sortDirection" sort_direction, "sortField" sort_field,
    }
}

client_runtime::open_enum! {
    /// What of a custom rule is compared with its thresholds: the number of rows, a value, or the share of rows that match.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum CustomRuleThresholdType: str {
        /// `CUSTOM_RULES_THRESHOLD_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "CUSTOM_RULES_THRESHOLD_TYPE_UNSPECIFIED",
        /// `CUSTOM_RULES_THRESHOLD_TYPE_COUNT` on the wire.
        Count = "CUSTOM_RULES_THRESHOLD_TYPE_COUNT",
        /// `CUSTOM_RULES_THRESHOLD_TYPE_VALUE` on the wire.
        Value = "CUSTOM_RULES_THRESHOLD_TYPE_VALUE",
        /// `CUSTOM_RULES_THRESHOLD_TYPE_PERCENT_MATCH` on the wire.
        PercentMatch = "CUSTOM_RULES_THRESHOLD_TYPE_PERCENT_MATCH",
    }
}

client_runtime::open_enum! {
    /// Kind of a custom rule.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum CustomRuleType: str {
        /// `CUSTOM_RULE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "CUSTOM_RULE_TYPE_UNSPECIFIED",
        /// `CUSTOM_RULE_TYPE_SQL_RULE` on the wire.
        SqlRule = "CUSTOM_RULE_TYPE_SQL_RULE",
        /// `CUSTOM_RULE_TYPE_JOIN_RULE` on the wire.
        JoinRule = "CUSTOM_RULE_TYPE_JOIN_RULE",
    }
}

/// A custom rule as it shall be.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRuleUpdate {
    /// The rule.
    #[serde(rename = "customRule", default, skip_serializing_if = "Option::is_none")]
    pub custom_rule: Option<CustomRule>,
    /// Id of the custom rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

impl CustomRuleUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`custom_rule`](Self#structfield.custom_rule).
    #[must_use]
    pub fn custom_rule(mut self, value: impl Into<CustomRule>) -> Self {
        self.custom_rule = Some(value.into());
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
    CustomRuleUpdate default {
        "customRule" custom_rule, "id" id OptionInteger,
    }
}

/// Which custom rules are listed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRulesFetch {
    /// Only rules of this collection.
    #[serde(rename = "collectionId", default, skip_serializing_if = "Option::is_none")]
    pub collection_id: Option<i64>,
    /// Only rules on this column.
    #[serde(rename = "columnId", default, skip_serializing_if = "Option::is_none")]
    pub column_id: Option<i64>,
    /// Only rules of these dimensions of data quality.
    #[serde(rename = "dimensionIds", default, skip_serializing_if = "Option::is_none")]
    pub dimension_ids: Option<Vec<i64>>,
    /// Only rules on this join.
    #[serde(rename = "joinId", default, skip_serializing_if = "Option::is_none")]
    pub join_id: Option<i64>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only rules of these kinds.
    #[serde(rename = "ruleTypes", default, skip_serializing_if = "Option::is_none")]
    pub rule_types: Option<Vec<CustomRuleType>>,
    /// Only rules on this schema.
    #[serde(
        rename = "schemaId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub schema_id: Option<i64>,
    /// Only rules in which this text is found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// What the list is sorted by, the most important first.
    #[serde(rename = "sortOption", default, skip_serializing_if = "Option::is_none")]
    pub sort_option: Option<Vec<CustomRuleSortOption>>,
    /// Only rules on this source.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<i64>,
    /// Only rules on this table.
    #[serde(rename = "tableId", default, skip_serializing_if = "Option::is_none")]
    pub table_id: Option<i64>,
    /// Only rules with one of these tags.
    #[serde(rename = "tagIds", default, skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<i64>>,
    /// Only rules of this workspace.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl CustomRulesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`collection_id`](Self#structfield.collection_id).
    #[must_use]
    pub fn collection_id(mut self, value: impl Into<i64>) -> Self {
        self.collection_id = Some(value.into());
        self
    }
    /// Sets [`column_id`](Self#structfield.column_id).
    #[must_use]
    pub fn column_id(mut self, value: impl Into<i64>) -> Self {
        self.column_id = Some(value.into());
        self
    }
    /// Sets [`dimension_ids`](Self#structfield.dimension_ids).
    #[must_use]
    pub fn dimension_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.dimension_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`join_id`](Self#structfield.join_id).
    #[must_use]
    pub fn join_id(mut self, value: impl Into<i64>) -> Self {
        self.join_id = Some(value.into());
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
    /// Sets [`rule_types`](Self#structfield.rule_types).
    #[must_use]
    pub fn rule_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomRuleType>>,
    ) -> Self {
        self.rule_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`schema_id`](Self#structfield.schema_id).
    #[must_use]
    pub fn schema_id(mut self, value: impl Into<i64>) -> Self {
        self.schema_id = Some(value.into());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sort_option`](Self#structfield.sort_option).
    #[must_use]
    pub fn sort_option(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomRuleSortOption>>,
    ) -> Self {
        self.sort_option = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`source_id`](Self#structfield.source_id).
    #[must_use]
    pub fn source_id(mut self, value: impl Into<i64>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets [`table_id`](Self#structfield.table_id).
    #[must_use]
    pub fn table_id(mut self, value: impl Into<i64>) -> Self {
        self.table_id = Some(value.into());
        self
    }
    /// Sets [`tag_ids`](Self#structfield.tag_ids).
    #[must_use]
    pub fn tag_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(value.into_iter().map(Into::into).collect());
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
    CustomRulesFetch default {
        "collectionId" collection_id OptionInteger, "columnId" column_id OptionInteger,
        "dimensionIds" dimension_ids OptionIntegers, "joinId" join_id OptionInteger, "pageCursor" page_cursor,
        "pageSize" page_size OptionInteger, "ruleTypes" rule_types, "schemaId" schema_id SentAsText, "search" search,
        "sortOption" sort_option, "sourceId" source_id OptionInteger, "tableId" table_id OptionInteger,
        "tagIds" tag_ids OptionIntegers, "workspaceId" workspace_id OptionInteger,
    }
}
