// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The request builders: one an operation.

pub use super::access::{
    ListAccessGroups, ListAccessUsers, ListObjectPermissions, ListSharedObjects,
};
pub use super::applications::ListApplications;
pub use super::apps::{
    AddAppExecutionAttachment, GetAppCredentials, GetAppStorage, GetAppStorageValue,
    ListApps, UpdateAppExecution, UpdateAppStorage,
};
pub use super::attribute_risks::ListAttributeRisks;
pub use super::audit_log::DownloadAuditLog;
pub use super::authentication::{CreateSession, RefreshAccessToken};
pub use super::cases::{
    AssignCase, CountCasesBySeverity, GetCaseTrends, ListCases, ListCasesByPolicy,
    ListTopCriticalCases, UpdateCaseStatus, UpdateCases,
};
pub use super::catalog::{
    CountCatalogObjects, GetCatalogObjectDetails, GetDataSourceRiskSummary,
    GetObjectSummary, ListCatalogAttributes, ListCatalogColumns, ListCatalogEntries,
    ListCatalogObjects, ListCatalogRules, ListObjectAttributes, ListObjectColumns,
    ListObjectSummaries, QueryCatalogObjects,
};
pub use super::catalog_tags::{ListCatalogTags, ListTagPairs, SetObjectTags};
pub use super::classifiers::{
    CreateClassification, DeleteClassification, ListClassifications, ListClassifierNames,
    ListClassifiers,
};
pub use super::clusters::{ListClusterColumns, ListClusters};
pub use super::connector_templates::{
    GetConnectorTemplate, GetConnectorTypeTemplate, ListConnectorTemplates,
    ListConnectorTypes,
};
pub use super::correlation_sets::ListCorrelationSets;
pub use super::data_categories::{CreateDataCategory, ListDataCategories};
pub use super::data_sources::{
    CreateDataSource, DeleteDataSource, ExportDataSources, GetDataSource,
    ListAllDataSources, ListDataSources, QueryDataSources, TestDataSourceConnection,
    UpdateDataSource,
};
pub use super::dsar::{
    CreateDsarReport, CreateDsarReports, ExportDsarShortReport, FindDataSubjects,
    GetDsarReport, GetDsarReportStatus, GetDsarScan, ListDeletionRequests,
    ListDsarAttributes, ListDsarProfiles, ListDsarScans, RequestDsarDeletion,
    UpdateDeletionRequests,
};
pub use super::explorer::{
    CountExplorerObjects, CountExplorerObjectsOfType, QuickSearchExplorerObjects,
    SearchExplorerObjects, SearchExplorerObjectsOfType,
};
pub use super::findings::{
    ExportObjectsWithFindings, ListClassificationFindings, ListObjectsWithFindings,
    ListPiiRecords,
};
pub use super::glossary::ListGlossaryItems;
pub use super::inventory::{
    AggregateInventory, AggregateInventoryOfType, ExportInventoryByAttribute,
    ExportInventoryBySource, GetDashboardWidget,
};
pub use super::lineage::GetLineageTree;
pub use super::locations::{
    ListApplicationLocations, ListIdentityLocations, ListSystemLocations,
};
pub use super::policies::{CreatePolicy, ListPolicies, ListPolicySummaries};
pub use super::roles::{CreateRole, GetPermissionHierarchy, GetRole};
pub use super::scan_profiles::{CreateScanProfile, GetScanProfile, ListScanProfiles};
pub use super::scanners::{ListScannerJobs, ListScannerStatuses};
pub use super::scans::{
    AnalyzePayload, GetScan, GetScanInsight, GetScanStatus, ListParentScans, ListScans,
    StartScan,
};
pub use super::search::{
    CancelSearchIndexing, CheckSearchHealth, ExportDataSourceAttributes,
    GetSearchEntityType, GetSearchIndexStatus, GetSearchMonitoringToken,
    IndexSearchObjects, ListSearchFilterFields, QuickSearchMetadata,
    ScheduleSearchIndexing, SearchMetadata, StartSearchIndexing,
    SuggestSearchFilterValues, UpdateSearchObject, WarmUpSearch,
};
pub use super::sensitivity::{
    GetSensitivityConfig, GetSensitivityRatio, GetSensitivityRatioById,
    GetSensitivityRatioByName, ListSensitivityConfigs,
};
pub use super::users::{CreateUser, ListSystemUsers, ListUsers, UpdateUser};
