// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `collection`.

use client_runtime::Secret;
use serde::Serialize;
use super::{EntityInfo, PaginationInfo, SortDirection, Tag};

/// A named group of metrics with its own notification channels.
///
/// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Collection {
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who made and last changed it.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Id of the collection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the calling user marked it as a favourite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Ids of the metrics in it.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
    /// No notifications before this time, in seconds since 1970-01-01 UTC. Absent or 0 means not muted.
    ///
    /// Evidence: **unverified** (unit and the meaning of 0 are inferred from the type and Bigeye's other timestamps).
    #[serde(
        rename = "mutedUntilTimestamp",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub muted_until_timestamp: Option<i64>,
    /// Its name. Requests call this member `collectionName`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where alerts about it go.
    #[serde(
        rename = "notificationChannels",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub notification_channels: Option<Vec<NotificationChannel>>,
    /// Id of the user who owns it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<i64>,
    /// The labels on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

client_runtime::record! {
    Collection default {
        "description" description, "entityInfo" entity_info, "id" id OptionInteger, "isFavorite" is_favorite,
        "metricIds" metric_ids OptionIntegers, "mutedUntilTimestamp" muted_until_timestamp OptionInteger, "name" name,
        "notificationChannels" notification_channels, "owner" owner OptionInteger, "tags" tags,
    }
}

/// A collection to be made.
///
/// Evidence: documented by the vendor (API user guide; published OpenAPI document, EditCollectionRequest).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollectionCreate {
    /// Its name. Responses call this member `name`.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 always sends it; that the server insists on it is not documented).
    #[serde(rename = "collectionName")]
    pub collection_name: String,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids of the metrics to put into it.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
    /// No notifications before this time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from the type and Bigeye's other timestamps).
    #[serde(
        rename = "mutedUntilTimestamp",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub muted_until_timestamp: Option<i64>,
    /// Where alerts about it go.
    #[serde(
        rename = "notificationChannels",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub notification_channels: Option<Vec<NotificationChannel>>,
    /// The workspace to make it in, unless the workspace header says so.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl CollectionCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(collection_name: impl Into<String>) -> Self {
        Self {
            collection_name: {
                let value = collection_name;
                value.into()
            },
            description: Default::default(),
            metric_ids: Default::default(),
            muted_until_timestamp: Default::default(),
            notification_channels: Default::default(),
            workspace_id: Default::default(),
        }
    }
    /// Sets [`collection_name`](Self#structfield.collection_name).
    #[must_use]
    pub fn collection_name(mut self, value: impl Into<String>) -> Self {
        self.collection_name = value.into();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`metric_ids`](Self#structfield.metric_ids).
    #[must_use]
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.metric_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`muted_until_timestamp`](Self#structfield.muted_until_timestamp).
    #[must_use]
    pub fn muted_until_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.muted_until_timestamp = Some(value.into());
        self
    }
    /// Sets [`notification_channels`](Self#structfield.notification_channels).
    #[must_use]
    pub fn notification_channels(
        mut self,
        value: impl IntoIterator<Item = impl Into<NotificationChannel>>,
    ) -> Self {
        self.notification_channels = Some(value.into_iter().map(Into::into).collect());
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
    CollectionCreate {
        "description" description, "metricIds" metric_ids OptionIntegers,
        "mutedUntilTimestamp" muted_until_timestamp OptionInteger, "notificationChannels" notification_channels,
        "workspaceId" workspace_id OptionInteger,
    } required {
        "collectionName" collection_name 0,
    }
}

/// A collection after it was made or changed.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollectionEditResult {
    /// The collection as it is now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collection: Option<Collection>,
    /// Metrics that could not be added or taken out. Empty or absent when all went well.
    #[serde(
        rename = "failedMetricEdits",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub failed_metric_edits: Option<Vec<FailedMetricEdit>>,
}

client_runtime::record! {
    CollectionEditResult default {
        "collection" collection, "failedMetricEdits" failed_metric_edits,
    }
}

/// A collection and its state.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollectionInfo {
    /// The collection.
    #[serde(
        rename = "collectionConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub collection_configuration: Option<Collection>,
    /// Its state.
    #[serde(
        rename = "collectionMetricStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub collection_metric_status: Option<CollectionMetricStatus>,
}

client_runtime::record! {
    CollectionInfo default {
        "collectionConfiguration" collection_configuration, "collectionMetricStatus" collection_metric_status,
    }
}

/// The collections of a workspace with their state.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollectionInfoList {
    /// The collections and their state.
    #[serde(
        rename = "collectionInfos",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub collection_infos: Option<Vec<CollectionInfo>>,
}

client_runtime::record! {
    CollectionInfoList default {
        "collectionInfos" collection_infos,
    }
}

/// A page of collections with their state.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollectionInfoPage {
    /// The collections of this page and their state.
    #[serde(
        rename = "collectionInfos",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub collection_infos: Option<Vec<CollectionInfo>>,
    /// Where this page stands, and the cursor of the next one.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    CollectionInfoPage default {
        "collectionInfos" collection_infos, "paginationInfo" pagination_info,
    }
}

/// One collection with its state, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollectionInfoResponse {
    /// The collection and its state.
    #[serde(rename = "collectionInfo", default, skip_serializing_if = "Option::is_none")]
    pub collection_info: Option<CollectionInfo>,
}

client_runtime::record! {
    CollectionInfoResponse default {
        "collectionInfo" collection_info,
    }
}

client_runtime::open_enum! {
    /// What a list of collections is sorted by. `COLLECTION_INFO_V2_SORT_FIELD_UNSPECIFIED` leaves it to the server.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15, CollectionInfoV2SortField).
    #[non_exhaustive]
    pub enum CollectionInfoSortField: str {
        /// `COLLECTION_INFO_V2_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "COLLECTION_INFO_V2_SORT_FIELD_UNSPECIFIED",
        /// `COLLECTION_INFO_V2_SORT_FIELD_FAVORITE` on the wire.
        Favorite = "COLLECTION_INFO_V2_SORT_FIELD_FAVORITE",
        /// `COLLECTION_INFO_V2_SORT_FIELD_ISSUE_COUNT` on the wire.
        IssueCount = "COLLECTION_INFO_V2_SORT_FIELD_ISSUE_COUNT",
        /// `COLLECTION_INFO_V2_SORT_FIELD_METRIC_COUNT` on the wire.
        MetricCount = "COLLECTION_INFO_V2_SORT_FIELD_METRIC_COUNT",
        /// `COLLECTION_INFO_V2_SORT_FIELD_NAME` on the wire.
        Name = "COLLECTION_INFO_V2_SORT_FIELD_NAME",
    }
}

/// Which page of which collections is wanted. Everything is optional.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15, GetPaginatedCollectionInfosV2Request; matched to the call by its name).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollectionInfosFetch {
    /// The cursor that the page before gave. Left out for the first page.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. Left out or 0, the server decides; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only collections that match this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What to sort by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<CollectionInfoSortField>,
    /// The workspace to look into, unless the workspace header says so.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl CollectionInfosFetch {
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
    pub fn sort_field(mut self, value: impl Into<CollectionInfoSortField>) -> Self {
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
    CollectionInfosFetch default {
        "pageCursor" page_cursor, "pageSize" page_size OptionInteger, "search" search, "sortDirection" sort_direction,
        "sortField" sort_field, "workspaceId" workspace_id OptionInteger,
    }
}

/// The collections of a workspace.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollectionList {
    /// The collections, in no documented order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collections: Option<Vec<Collection>>,
}

client_runtime::record! {
    CollectionList default {
        "collections" collections,
    }
}

/// Counts of the metrics and issues of a collection.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollectionMetricStatus {
    /// Number of acknowledged issues.
    #[serde(
        rename = "acknowledgeIssuesCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub acknowledge_issues_count: Option<i64>,
    /// Number of metrics that are alerting.
    #[serde(
        rename = "alertingMetricsCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub alerting_metrics_count: Option<i64>,
    /// When the metric that waited longest was updated, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "earliestUpdatedMetricSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub earliest_updated_metric_seconds: Option<i64>,
    /// When the newest update of a metric happened, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "latestUpdatedMetricSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub latest_updated_metric_seconds: Option<i64>,
    /// Number of metrics.
    #[serde(rename = "metricsCount", default, skip_serializing_if = "Option::is_none")]
    pub metrics_count: Option<i64>,
    /// Number of issues being monitored.
    #[serde(
        rename = "monitoringIssuesCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub monitoring_issues_count: Option<i64>,
    /// Number of open issues.
    #[serde(
        rename = "openIssuesCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub open_issues_count: Option<i64>,
    /// Number of issues in triage.
    #[serde(
        rename = "triageIssuesCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub triage_issues_count: Option<i64>,
}

client_runtime::record! {
    CollectionMetricStatus default {
        "acknowledgeIssuesCount" acknowledge_issues_count OptionInteger,
        "alertingMetricsCount" alerting_metrics_count OptionInteger,
        "earliestUpdatedMetricSeconds" earliest_updated_metric_seconds SentAsText,
        "latestUpdatedMetricSeconds" latest_updated_metric_seconds SentAsText, "metricsCount" metrics_count OptionInteger,
        "monitoringIssuesCount" monitoring_issues_count OptionInteger, "openIssuesCount" open_issues_count OptionInteger,
        "triageIssuesCount" triage_issues_count OptionInteger,
    }
}

/// One collection, wrapped.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15; the published document differs, see `collections`).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollectionResponse {
    /// The collection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collection: Option<Collection>,
    /// A list with the collection, where the server follows the published document instead of Bigeye's own client.
    ///
    /// Evidence: **unverified** (published OpenAPI document, contradicted by Bigeye SDK 0.11.15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collections: Option<Vec<Collection>>,
}

client_runtime::record! {
    CollectionResponse default {
        "collection" collection, "collections" collections,
    }
}

/// A collection as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI document, EditCollectionRequest).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollectionUpdate {
    /// Its name. Responses call this member `name`.
    #[serde(rename = "collectionName", default, skip_serializing_if = "Option::is_none")]
    pub collection_name: Option<String>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids of all metrics that shall be in it; the others are taken out.
    ///
    /// Evidence: **unverified** (Bigeye SDK 0.11.15 sends the whole list; that it replaces the old one is inferred).
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
    /// No notifications before this time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from the type and Bigeye's other timestamps).
    #[serde(
        rename = "mutedUntilTimestamp",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub muted_until_timestamp: Option<i64>,
    /// Where alerts about it go.
    #[serde(
        rename = "notificationChannels",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub notification_channels: Option<Vec<NotificationChannel>>,
    /// The workspace of the collection, unless the workspace header says so.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl CollectionUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`collection_name`](Self#structfield.collection_name).
    #[must_use]
    pub fn collection_name(mut self, value: impl Into<String>) -> Self {
        self.collection_name = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`metric_ids`](Self#structfield.metric_ids).
    #[must_use]
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.metric_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`muted_until_timestamp`](Self#structfield.muted_until_timestamp).
    #[must_use]
    pub fn muted_until_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.muted_until_timestamp = Some(value.into());
        self
    }
    /// Sets [`notification_channels`](Self#structfield.notification_channels).
    #[must_use]
    pub fn notification_channels(
        mut self,
        value: impl IntoIterator<Item = impl Into<NotificationChannel>>,
    ) -> Self {
        self.notification_channels = Some(value.into_iter().map(Into::into).collect());
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
    CollectionUpdate default {
        "collectionName" collection_name, "description" description, "metricIds" metric_ids OptionIntegers,
        "mutedUntilTimestamp" muted_until_timestamp OptionInteger, "notificationChannels" notification_channels,
        "workspaceId" workspace_id OptionInteger,
    }
}

client_runtime::open_enum! {
    /// A system that keeps tickets.
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    #[non_exhaustive]
    pub enum ExternalTicketProvider: str {
        /// `EXTERNAL_TICKET_PROVIDER_UNSPECIFIED` on the wire.
        Unspecified = "EXTERNAL_TICKET_PROVIDER_UNSPECIFIED",
        /// `EXTERNAL_TICKET_PROVIDER_JIRA` on the wire.
        Jira = "EXTERNAL_TICKET_PROVIDER_JIRA",
        /// `EXTERNAL_TICKET_PROVIDER_SERVICENOW` on the wire.
        Servicenow = "EXTERNAL_TICKET_PROVIDER_SERVICENOW",
    }
}

/// A metric that could not be added to a collection or taken out of it.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FailedMetricEdit {
    /// Id of the metric.
    #[serde(rename = "metricId", default, skip_serializing_if = "Option::is_none")]
    pub metric_id: Option<i64>,
    /// Why not, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

client_runtime::record! {
    FailedMetricEdit default {
        "metricId" metric_id OptionInteger, "reason" reason,
    }
}

/// A ticket about an issue in another system.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueExternalTicketInfo {
    /// The other system's id of the ticket.
    #[serde(
        rename = "externalTicketId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub external_ticket_id: Option<String>,
    /// The other system.
    #[serde(
        rename = "externalTicketProvider",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub external_ticket_provider: Option<ExternalTicketProvider>,
    /// Where to see the ticket.
    #[serde(
        rename = "externalTicketUrl",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub external_ticket_url: Option<String>,
    /// Id of Bigeye's issue.
    #[serde(rename = "issueId", default, skip_serializing_if = "Option::is_none")]
    pub issue_id: Option<i64>,
}

impl IssueExternalTicketInfo {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`external_ticket_id`](Self#structfield.external_ticket_id).
    #[must_use]
    pub fn external_ticket_id(mut self, value: impl Into<String>) -> Self {
        self.external_ticket_id = Some(value.into());
        self
    }
    /// Sets [`external_ticket_provider`](Self#structfield.external_ticket_provider).
    #[must_use]
    pub fn external_ticket_provider(
        mut self,
        value: impl Into<ExternalTicketProvider>,
    ) -> Self {
        self.external_ticket_provider = Some(value.into());
        self
    }
    /// Sets [`external_ticket_url`](Self#structfield.external_ticket_url).
    #[must_use]
    pub fn external_ticket_url(mut self, value: impl Into<String>) -> Self {
        self.external_ticket_url = Some(value.into());
        self
    }
    /// Sets [`issue_id`](Self#structfield.issue_id).
    #[must_use]
    pub fn issue_id(mut self, value: impl Into<i64>) -> Self {
        self.issue_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueExternalTicketInfo default {
        "externalTicketId" external_ticket_id, "externalTicketProvider" external_ticket_provider,
        "externalTicketUrl" external_ticket_url, "issueId" issue_id OptionInteger,
    }
}

client_runtime::union! {
    /// Where alerts go. Exactly one member is set.
    ///
    /// Evidence: read in the vendor's own code (published OpenAPI document; that one member excludes the others is in Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum NotificationChannel keyed {
        /// An e-mail address.
        ///
        /// `email` on the wire.
        Email(String) = "email" as String,
        /// A Slack channel.
        ///
        /// `slackChannelInfo` on the wire.
        SlackChannelInfo(SlackChannelInfo) = "slackChannelInfo" as SlackChannelInfo,
        /// A URL that is called.
        ///
        /// `webhook` on the wire.
        Webhook(Webhook) = "webhook" as Webhook,
        /// A ticket in another system.
        ///
        /// `externalTicketInfo` on the wire.
        ExternalTicketInfo(
            IssueExternalTicketInfo,
        ) = "externalTicketInfo" as IssueExternalTicketInfo,
    }
}

/// A Slack channel, and the thread in it where there is one.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SlackChannelInfo {
    /// Slack's id of the channel.
    #[serde(rename = "channelId", default, skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// The channel's name.
    #[serde(rename = "channelName", default, skip_serializing_if = "Option::is_none")]
    pub channel_name: Option<String>,
    /// Link to the thread about an issue.
    #[serde(
        rename = "issueThreadPermalink",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub issue_thread_permalink: Option<String>,
    /// Slack's timestamp of the thread's first message, which is its id.
    #[serde(rename = "threadTs", default, skip_serializing_if = "Option::is_none")]
    pub thread_ts: Option<String>,
}

impl SlackChannelInfo {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`channel_id`](Self#structfield.channel_id).
    #[must_use]
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets [`channel_name`](Self#structfield.channel_name).
    #[must_use]
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
    /// Sets [`issue_thread_permalink`](Self#structfield.issue_thread_permalink).
    #[must_use]
    pub fn issue_thread_permalink(mut self, value: impl Into<String>) -> Self {
        self.issue_thread_permalink = Some(value.into());
        self
    }
    /// Sets [`thread_ts`](Self#structfield.thread_ts).
    #[must_use]
    pub fn thread_ts(mut self, value: impl Into<String>) -> Self {
        self.thread_ts = Some(value.into());
        self
    }
}

client_runtime::record! {
    SlackChannelInfo default {
        "channelId" channel_id, "channelName" channel_name, "issueThreadPermalink" issue_thread_permalink, "threadTs" thread_ts,
    }
}

/// A URL that Bigeye calls when a metric run ends alerting. Calls are not signed.
///
/// Evidence: documented by the vendor (published OpenAPI document; docs.bigeye.com webhooks).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Webhook {
    /// Headers to send with each call.
    #[serde(rename = "webhookHeaders", default, skip_serializing_if = "Option::is_none")]
    pub webhook_headers: Option<Vec<WebhookHeader>>,
    /// The URL to call.
    #[serde(rename = "webhookUrl", default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

impl Webhook {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`webhook_headers`](Self#structfield.webhook_headers).
    #[must_use]
    pub fn webhook_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookHeader>>,
    ) -> Self {
        self.webhook_headers = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`webhook_url`](Self#structfield.webhook_url).
    #[must_use]
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

client_runtime::record! {
    Webhook default {
        "webhookHeaders" webhook_headers, "webhookUrl" webhook_url,
    }
}

/// A header of a webhook call.
///
/// Evidence: documented by the vendor (published OpenAPI document; docs.bigeye.com webhooks).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookHeader {
    /// The header's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The header's value, which often is a token, and is therefore never printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
}

impl WebhookHeader {
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
    pub fn value(mut self, value: impl Into<Secret>) -> Self {
        self.value = Some(value.into());
        self
    }
}

client_runtime::record! {
    WebhookHeader default {
        "key" key, "value" value,
    }
}
