// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The request builders: one an operation.

pub use super::jobs::{
    DownloadJobArtifacts, DownloadLatestArtifacts, GetJob, GetJobTrace, ListPipelineJobs,
};
pub use super::namespaces::{GetNamespace, ListNamespaces};
pub use super::pipeline_schedules::{
    CreatePipelineSchedule, CreatePipelineScheduleVariable, DeletePipelineSchedule,
    DeletePipelineScheduleVariable, GetPipelineSchedule, ListPipelineSchedulePipelines,
    ListPipelineSchedules, PlayPipelineSchedule, TakePipelineScheduleOwnership,
    UpdatePipelineSchedule, UpdatePipelineScheduleVariable,
};
pub use super::pipelines::{
    CancelPipeline, CreatePipeline, GetPipeline, ListPipelines, RetryPipeline,
    TriggerPipeline,
};
pub use super::projects::{
    CreateProject, DeleteProject, GetProject, ListProjects, UpdateProject,
};
