// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The request builders: one an operation.

pub use super::access_requests::{
    ApproveGroupAccessRequest, ApproveProjectAccessRequest, DenyGroupAccessRequest,
    DenyProjectAccessRequest, ListGroupAccessRequests, ListProjectAccessRequests,
    RequestGroupAccess, RequestProjectAccess,
};
pub use super::branches::{
    CreateBranch, DeleteBranch, DeleteMergedBranches, GetBranch, ListBranches,
    ProtectBranch, UnprotectBranch,
};
pub use super::ci_lint::{LintCiContent, LintProjectCi};
pub use super::commits::{
    CherryPickCommit, CreateCommit, CreateCommitComment, GetCommit, GetCommitSequence,
    GetCommitSignature, ListCommitComments, ListCommitDiffs, ListCommitMergeRequests,
    ListCommitRefs, ListCommitStatuses, ListCommits, RevertCommit, SetCommitStatus,
};
pub use super::container_registry::{
    DeleteRegistryRepository, DeleteRegistryTag, DeleteRegistryTags,
    GetRegistryRepository, GetRegistryTag, ListGroupRegistryRepositories,
    ListProjectRegistryRepositories, ListRegistryTags,
};
pub use super::deploy_keys::{
    CreateDeployKey, DeleteDeployKey, EnableDeployKey, GetDeployKey, ListDeployKeys,
    ListProjectDeployKeys, UpdateDeployKey,
};
pub use super::deploy_tokens::{
    CreateGroupDeployToken, CreateProjectDeployToken, DeleteGroupDeployToken,
    DeleteProjectDeployToken, GetGroupDeployToken, GetProjectDeployToken,
    ListDeployTokens, ListGroupDeployTokens, ListProjectDeployTokens,
};
pub use super::deployments::{
    CreateDeployment, DeleteDeployment, GetDeployment, ListDeploymentMergeRequests,
    ListDeployments, UpdateDeployment,
};
pub use super::discussions::{
    CreateCommitDiscussion, CreateCommitDiscussionNote, CreateIssueDiscussion,
    CreateIssueDiscussionNote, CreateMergeRequestDiscussion,
    CreateMergeRequestDiscussionNote, DeleteCommitDiscussionNote,
    DeleteIssueDiscussionNote, DeleteMergeRequestDiscussionNote, GetCommitDiscussion,
    GetIssueDiscussion, GetMergeRequestDiscussion, ListCommitDiscussions,
    ListIssueDiscussions, ListMergeRequestDiscussions, ResolveMergeRequestDiscussion,
    UpdateCommitDiscussionNote, UpdateIssueDiscussionNote,
    UpdateMergeRequestDiscussionNote,
};
pub use super::environments::{
    CreateEnvironment, DeleteEnvironment, GetEnvironment, ListEnvironments,
    StopEnvironment, StopStaleEnvironments, UpdateEnvironment,
};
pub use super::events::{ListEvents, ListProjectEvents, ListUserEvents};
pub use super::generic_packages::{DownloadGenericPackageFile, UploadGenericPackageFile};
pub use super::group_access_tokens::{
    CreateGroupAccessToken, GetGroupAccessToken, ListGroupAccessTokens,
    RevokeGroupAccessToken, RotateGroupAccessToken, RotateOwnGroupAccessToken,
};
pub use super::group_hooks::{
    CreateGroupHook, DeleteGroupHook, GetGroupHook, ListGroupHooks, TestGroupHook,
    UpdateGroupHook,
};
pub use super::group_labels::{
    CreateGroupLabel, DeleteGroupLabel, GetGroupLabel, ListGroupLabels, UpdateGroupLabel,
};
pub use super::group_members::{
    AddGroupMember, GetGroupMember, GetInheritedGroupMember, ListAllGroupMembers,
    ListGroupMembers, RemoveGroupMember, ShareGroup, UnshareGroup, UpdateGroupMember,
};
pub use super::group_milestones::{
    CreateGroupMilestone, DeleteGroupMilestone, GetGroupMilestone,
    ListGroupMilestoneBurndownEvents, ListGroupMilestoneIssues,
    ListGroupMilestoneMergeRequests, ListGroupMilestones, UpdateGroupMilestone,
};
pub use super::group_variables::{
    CreateGroupVariable, DeleteGroupVariable, GetGroupVariable, ListGroupVariables,
    UpdateGroupVariable,
};
pub use super::groups::{
    CreateGroup, DeleteGroup, GetGroup, ListDescendantGroups, ListGroupProjects,
    ListGroups, ListProvisionedUsers, ListSubgroups, TransferGroup,
    TransferProjectToGroup, UpdateGroup,
};
pub use super::issues::{
    CreateIssue, DeleteIssue, GetIssue, GetIssueById, ListGroupIssues, ListIssues,
    ListMergeRequestsClosingIssue, ListMergeRequestsRelatedToIssue, ListProjectIssues,
    MoveIssue, ReorderIssue, UpdateIssue,
};
pub use super::jobs::{
    CancelJob, DeleteJobArtifacts, DeleteProjectArtifacts, DownloadJobArtifactFile,
    DownloadJobArtifacts, DownloadLatestArtifactFile, DownloadLatestArtifacts, EraseJob,
    GetCurrentJob, GetJob, GetJobTrace, KeepJobArtifacts, ListPipelineBridges,
    ListPipelineJobs, ListProjectJobs, PlayJob, RetryJob,
};
pub use super::labels::{
    CreateLabel, DeleteLabel, GetLabel, ListLabels, PromoteLabel, UpdateLabel,
};
pub use super::markdown::RenderMarkdown;
pub use super::merge_requests::{
    CancelMergeWhenPipelineSucceeds, CreateMergeRequest, CreateMergeRequestPipeline,
    DeleteMergeRequest, GetMergeRequest, GetMergeRequestChanges, GetMergeRequestVersion,
    ListGroupMergeRequests, ListIssuesClosedByMergeRequest, ListMergeRequestCommits,
    ListMergeRequestDiffs, ListMergeRequestPipelines, ListMergeRequestReviewers,
    ListMergeRequestVersions, ListMergeRequests, ListProjectMergeRequests,
    MergeMergeRequest, RebaseMergeRequest, UpdateMergeRequest,
};
pub use super::metadata::{GetMetadata, GetVersion};
pub use super::milestones::{
    CreateMilestone, DeleteMilestone, GetMilestone, ListMilestoneIssues,
    ListMilestoneMergeRequests, ListMilestones, UpdateMilestone,
};
pub use super::namespaces::{CheckNamespaceExists, GetNamespace, ListNamespaces};
pub use super::notes::{
    CreateIssueNote, CreateMergeRequestNote, DeleteIssueNote, DeleteMergeRequestNote,
    GetIssueNote, GetMergeRequestNote, ListIssueNotes, ListMergeRequestNotes,
    UpdateIssueNote, UpdateMergeRequestNote,
};
pub use super::packages::{
    DeletePackage, DeletePackageFile, GetPackage, ListGroupPackages, ListPackageFiles,
    ListPackagePipelines, ListProjectPackages,
};
pub use super::personal_access_tokens::{
    GetCurrentPersonalAccessToken, GetPersonalAccessToken, ListPersonalAccessTokens,
    RevokeCurrentPersonalAccessToken, RevokePersonalAccessToken,
    RotateCurrentPersonalAccessToken, RotatePersonalAccessToken,
};
pub use super::pipeline_schedules::{
    CreatePipelineSchedule, CreatePipelineScheduleVariable, DeletePipelineSchedule,
    DeletePipelineScheduleVariable, GetPipelineSchedule, ListPipelineSchedulePipelines,
    ListPipelineSchedules, PlayPipelineSchedule, TakePipelineScheduleOwnership,
    UpdatePipelineSchedule, UpdatePipelineScheduleVariable,
};
pub use super::pipeline_triggers::{
    CreateTrigger, DeleteTrigger, GetTrigger, ListTriggers, TakeTriggerOwnership,
    UpdateTrigger,
};
pub use super::pipelines::{
    CancelPipeline, CreatePipeline, DeletePipeline, GetLatestPipeline, GetPipeline,
    GetPipelineTestReport, GetPipelineTestReportSummary, ListPipelineVariables,
    ListPipelines, RetryPipeline, TriggerPipeline, UpdatePipelineMetadata,
};
pub use super::project_access_tokens::{
    CreateProjectAccessToken, GetProjectAccessToken, ListProjectAccessTokens,
    RevokeProjectAccessToken, RotateOwnProjectAccessToken, RotateProjectAccessToken,
};
pub use super::project_hooks::{
    CreateProjectHook, DeleteProjectHook, GetProjectHook, ListProjectHookEvents,
    ListProjectHooks, TestProjectHook, UpdateProjectHook,
};
pub use super::project_import_export::{
    DownloadProjectExport, GetProjectExport, GetProjectImport, ImportProject,
    StartProjectExport,
};
pub use super::project_members::{
    AddProjectMember, GetInheritedProjectMember, GetProjectMember, ListAllProjectMembers,
    ListProjectMembers, RemoveProjectMember, UpdateProjectMember,
};
pub use super::project_variables::{
    CreateProjectVariable, DeleteProjectVariable, GetProjectVariable,
    ListProjectVariables, UpdateProjectVariable,
};
pub use super::projects::{
    ArchiveProject, CreateProject, CreateProjectForkRelation, CreateUserProject,
    DeleteProject, DeleteProjectForkRelation, ForkProject, GetProject,
    GetProjectLanguages, GetProjectStorage, ListProjectForks, ListProjectGroups,
    ListProjectInvitedGroups, ListProjectUsers, ListProjects,
    ListUserContributedProjects, ListUserProjects, ListUserStarredProjects, ShareProject,
    StarProject, TransferProject, UnarchiveProject, UnshareProject, UnstarProject,
    UpdateProject, UploadProjectFile,
};
pub use super::protected_branches::{
    CreateProtectedBranch, DeleteProtectedBranch, GetProtectedBranch,
    ListProtectedBranches, UpdateProtectedBranch,
};
pub use super::protected_tags::{
    CreateProtectedTag, DeleteProtectedTag, GetProtectedTag, ListProtectedTags,
};
pub use super::release_links::{
    CreateReleaseLink, DeleteReleaseLink, GetReleaseLink, ListReleaseLinks,
    UpdateReleaseLink,
};
pub use super::releases::{
    CreateRelease, DeleteRelease, GetLatestRelease, GetRelease, ListReleases,
    UpdateRelease,
};
pub use super::repository::{
    AddChangelog, CompareRefs, DownloadArchive, DownloadBlob, GetBlob, GetChangelog,
    GetMergeBase, ListContributors, ListTree,
};
pub use super::repository_files::{
    CreateFile, DeleteFile, DownloadFile, GetFile, GetFileBlame, GetFileMetadata,
    UpdateFile,
};
pub use super::resource_groups::{
    GetResourceGroup, ListResourceGroupJobs, ListResourceGroups, UpdateResourceGroup,
};
pub use super::runners::{
    DeleteRunner, DeleteRunnerByToken, DisableProjectRunner, EnableProjectRunner,
    GetRunner, ListAllRunners, ListGroupRunners, ListProjectRunners, ListRunnerJobs,
    ListRunnerManagers, ListRunners, RegisterRunner, ResetGroupRunnerRegistrationToken,
    ResetProjectRunnerRegistrationToken, ResetRunnerAuthenticationToken,
    ResetRunnerRegistrationToken, UpdateRunner, VerifyRunner,
};
pub use super::search::{SearchGroup, SearchInstance, SearchProject};
pub use super::tags::{
    CreateTag, CreateTagRelease, DeleteTag, GetTag, ListTags, UpdateTagRelease,
};
pub use super::users::{
    CreateCurrentUserPersonalAccessToken, CreateUser, CreateUserPersonalAccessToken,
    CreateUserRunner, DeleteUser, DisableUserTwoFactor, GetCurrentUser,
    GetCurrentUserStatus, GetUser, GetUserCounts, ListUserActivities,
    ListUserMemberships, ListUsers, RejectUser, SetCurrentUserStatus, UpdateUser,
};
pub use super::wikis::{
    CreateWikiPage, DeleteWikiPage, GetWikiPage, ListWikiPages, UpdateWikiPage,
    UploadWikiAttachment,
};
