// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The request builders: one an operation.

pub use super::account::{GetCurrentUser, GetHealth, GetUserAuth};
pub use super::agent::{
    GetAgentHealth, GetAgentPublicKey, GetBigeyePublicKey, GetBigeyeRsaPublicKey,
    ListAgentOrchestratorHosts, PingAgents, RegisterAgentOrchestrator, SetAgentPublicKey,
    SetAgentRsaPublicKey, ValidateSourceAgent,
};
pub use super::api_key::{
    CreateAgentApiKey, CreatePersonalApiKey, DeleteAgentApiKey, DeletePersonalApiKey,
    ListAgentApiKeys, ListAllServiceAccountApiKeys, ListPersonalApiKeys,
    ListServiceAccountApiKeys, VerifyAgentApiKey, VerifyPersonalApiKey,
};
pub use super::bigconfig::{GetBigconfigStatus, QueueBigconfigApply, QueueBigconfigPlan};
pub use super::catalog::{
    BulkGetCatalogAttributes, FetchCatalogEntityChildren, FetchCatalogTables,
    GetCatalogAttributes, SetCatalogAttributes,
};
pub use super::classifier::{
    CreateClassifier, DeleteClassifier, FetchClassifiers, GetClassifier,
    ListMachineLearningDetectors, ResetClassifier, TestDetector, UpdateClassifier,
};
pub use super::collection::{
    CreateCollection, DeleteCollection, FetchCollectionInfos, GetCollection,
    GetCollectionInfo, GetCollectionInfoV1, ListCollectionInfos, ListCollectionInfosV1,
    ListCollections, UpdateCollection,
};
pub use super::column::{FetchColumns, ListColumnApplicableMetricTypes, ListColumns};
pub use super::company::{FetchConfigs, UpdateCompany, UpdateConfigs};
pub use super::custom_node_type::{
    BulkCreateCustomNodeTypes, CreateCustomIntegrationType, DeleteCustomIntegrationType,
    DeleteCustomNodeType, ListCustomIntegrationTypes, ListCustomNodeTypes,
    UpdateCustomIntegrationType, UpdateCustomNodeType,
};
pub use super::custom_repository::{
    CreateCustomRepository, FetchCustomRepositoryEdges, FetchCustomRepositoryNodes,
    ListCustomRepositories, QueueCustomRepositoryDelete, QueueCustomRepositorySync,
    UpdateCustomRepository,
};
pub use super::custom_rule::{
    BulkUpdateCustomRules, CreateCustomRule, DeleteCustomRule, FetchCustomRules,
    GetCustomRule, ListCustomRuleRevisions, ListCustomRulesForCollection,
    ListCustomRulesForSource, RunCustomRule, UpdateCustomRule,
};
pub use super::dashboard::{CalculateDashboardDataPoints, GetDashboardRefreshInfo};
pub use super::data_class::{
    CreateDataClass, DeleteDataClass, FetchDataClassCategories, FetchDataClasses,
    GetDataClass, ResetDataClass, UpdateDataClass,
};
pub use super::delta::{
    BulkUpdateComparisonTables, BulkUpdateDeltas, CreateComparisonTable, CreateDelta,
    DeleteComparisonTable, DeleteDelta, FetchComparisonTables, FetchDeltas,
    GetComparisonTable, GetDelta, ListComparisonMetricGroups, RunComparisonTable,
    RunDelta, UpdateDelta,
};
pub use super::dimension::{
    AssignDimensionStatistic, BulkUpdateDimensions, CreateDimension, DeleteDimension,
    GetDimension, ListDimensions, UpdateDimension,
};
pub use super::external_monitor::{CreateExternalMonitor, CreateExternalMonitorRun};
pub use super::favorite::{
    AddFavorite, BulkAddFavorites, BulkRemoveFavorites, ListFavorites, RemoveFavorite,
};
pub use super::glossary::{FetchGlossaryTerms, UpdateGlossaryTerm};
pub use super::group::{
    BulkUpdateGroupGrants, BulkUpdateGroupUsers, CreateGroup, DeleteGroup, GetGroup,
    ListGroups, UpdateGroup,
};
pub use super::integration::{
    CreateIntegration, DeleteIntegration, GetDbtJob, GetDbtJobRun, GetDbtProject,
    GetIntegration, ListDbtProjectJobs, ListIntegrationEntities, ListIntegrations,
    SendDbtCoreRun, UpdateIntegration,
};
pub use super::issue::{
    BatchUpdateIssues, BulkUpdateIssues, FetchIssueTableSummaries, FetchIssues, GetIssue,
    GetIssueByKey, ListSuggestedMergeIssues, MergeIssues, SuggestIssueResolution,
    UnmergeIssues, UpdateIssue,
};
pub use super::join::{CreateJoin, DeleteJoin, FetchJoins, GetJoin, UpdateJoin};
pub use super::lineage::{
    BulkCreateLineageEdges, BulkCreateLineageNodes, CreateDataNode, CreateLineageEdge,
    CreateLineageNode, CreateLineageRelationship, DeleteDataNode,
    DeleteDataNodeRelationships, DeleteLineageEdge, DeleteLineageNode,
    DeleteLineageRelationship, ExportLineageGraphEdges, ExportLineageGraphNodes,
    FetchDownstreamDataNodes, GetDataNode, GetLineageEdge, GetLineageGraph,
    GetLineageNode, GetLineageRelationship, GetLineageWorkflowStatus,
    ListDataNodeRelationships, ListEntityLineageNodes, ListLineageNodeEdges,
    ListLineageNodeIssues, ListUpstreamIssues, ListUpstreamMetricTypes,
    QueueIntegrationLineage, QueueSourceLineage, SearchLineage, SearchLineageNodes,
};
pub use super::metric::{
    BackfillMetrics, BulkUpdateMetrics, CreateMetric, DeleteMetric, FetchMetricInfos,
    FetchMetricRuns, FetchMetricRunsBulk, GetMetric, GetMetricCount,
    GetMetricDebugPreview, GetMetricDebugQueries, GetMetricInfo, GetMetricScorecard,
    ListMetadataMetricNames, ListMetricBackfills, ListMetricInfos, ListMetricRevisions,
    ListMetrics, ListTableLevelMetricNames, QueueMetricRuns, RunMetric, RunMetrics,
    UpdateMetrics, ValidateMetric,
};
pub use super::metric_suite::{
    ApplyMetricSuite, GetMetricSuiteStatus, PlanMetricSuite, PurgeSourceMetrics,
    QueueMetricSuiteApply, QueueMetricSuitePlan,
};
pub use super::metric_template::{
    CreateMetricTemplate, DeleteMetricTemplate, FetchMetricTemplates, GetMetricTemplate,
};
pub use super::object_owner::{DeleteObjectOwner, GetObjectOwner, SetObjectOwner};
pub use super::observed_column::{
    BackfillMetricObservedColumns, CreateMetricObservedColumn,
    DeleteMetricObservedColumn, FetchMetricObservedColumns,
    ListMetricObservedColumnsForColumn, ListMetricObservedColumnsForMetric,
    ListSuggestedObservedColumns,
};
pub use super::rebuild::{QueueSchemaRebuild, QueueSourceRebuild, QueueTableRebuild};
pub use super::role::{
    CreateRole, DeleteRole, GetRole, ListRoleAccessors, ListRoles, UpdateRole,
};
pub use super::scan::{
    CancelScanJob, CreateScanJob, DeleteScanJob, FetchAggregateScanFindings,
    FetchScanJobs, FetchScanRuns, FetchSnapshotScanFindings, GetScanJob,
    GetScanJobStatus, GetScanRun, ResetScan, RetryScanJob, RunScanJob,
    SetScanPartitionColumns, TerminateScanJob, UpdateScanJob,
};
pub use super::schedule::{
    CreateNamedSchedule, DeleteNamedSchedule, ListNamedScheduleEntities,
    ListNamedSchedules,
};
pub use super::schema::{
    DeleteSchemaRegion, FetchSchemaChanges, FetchSchemas, GetSchemaRegion,
    GetSchemaWorkflow, GetSchemaWorkflowStatus, ListSchemaDbtJobs, ListSchemas,
    SetSchemaRegion,
};
pub use super::search::{QueryCounts, SearchEntities, SearchIndex};
pub use super::source::{
    CreateSource, DeleteSource, FetchSources, GetSource, GetSourceWorkflow,
    GetSourceWorkflowStatus, ListWorkspaceSources, SetMetadataSchemas, ValidateSource,
};
pub use super::table::{
    BulkUpdateDateColumns, DeleteRequiredPartitionColumn, FetchTables,
    GetTableDateColumns, GetTableProfile, GetTableProfileStatus, GetTableWorkflow,
    GetTableWorkflowStatus, ListColumnProfiles, ListDeltaApplicableMetricTypes,
    ListTableApplicableMetricTypes, ListTableColumnProfiles, ListTableDbtJobs,
    ListTables, QueueTableProfile, SetRequiredPartitionColumn, SnoozeTable, UnsnoozeTable,
};
pub use super::tag::{
    AddTagItem, BulkTagEntities, BulkUntagEntities, CreateTag, DeleteTag, FetchTags,
    GetTag, ListEntityTags, ListTagItems, RemoveTagItem, TagEntity, UntagEntity,
    UpdateTag,
};
pub use super::user::{
    BulkDeleteUsers, CreateServiceAccount, GetUser, InviteUser, ListUsers, UpdateUser,
};
pub use super::virtual_table::{
    CreateVirtualTable, DeleteVirtualTable, FetchVirtualTables, GetVirtualTable,
    GetVirtualTableStatus, ListVirtualTables, QueueVirtualTable, UpdateVirtualTable,
};
pub use super::workflow::{
    GetWorkflowRunStatus, GetWorkflowRunStatuses, GetWorkflowStatus,
    GetWorkflowStatusWithoutRun,
};
pub use super::workspace::{
    CreateWorkspace, DeleteWorkspace, GetWorkspace, ListWorkspaceAccessors,
    ListWorkspaces, SetDefaultWorkspace, UpdateWorkspace,
};
